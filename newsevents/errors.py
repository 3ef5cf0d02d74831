"""What can go wrong, and where: every error names its place and, where there is one, a way out."""

from collections.abc import Iterable
from typing import Final, Self

__all__ = ["FormatError", "NewsEventsError", "ParseError", "Problem", "closest", "did_you_mean"]


def __dir__() -> list[str]:
    return __all__


_WIDEST: Final = 76
"""How many characters of a text or of a path are shown."""


class NewsEventsError(Exception):
    """The base of every error this library raises on purpose."""


class ParseError(NewsEventsError, ValueError):
    """A phrase that does not read as what was asked for.

    `text` is the phrase as given, `start` and `end` bound the fault in it (code points), and
    `suggestion` is a spelling that would read, or None. Of a long text only what stands around the fault is printed.
    """

    def __init__(
        self,
        message: str,
        text: str,
        *,
        start: int = 0,
        end: int | None = None,
        suggestion: str | None = None,
    ) -> None:
        self.message = message
        self.text = text
        self.start = start
        self.end = len(text) if end is None else end
        self.suggestion = suggestion
        super().__init__(message, text, start, self.end, suggestion)

    def __reduce__(self) -> tuple[object, ...]:
        return _parse_error, (self.message, self.text, self.start, self.end, self.suggestion)

    def __str__(self) -> str:
        hint = did_you_mean(self.suggestion)
        text, start, end = _around(self.text, self.start, self.end)
        # One line, so that the caret stands under the fault whatever white space the phrase holds.
        line = "".join(" " if c.isspace() or not c.isprintable() else c for c in text)
        caret = " " * start + "^" * max(1, end - start)
        return f"{self.message}{hint}\n    {line}\n    {caret}"


def _around(text: str, start: int, end: int) -> tuple[str, int, int]:
    """Return as much of a text as fits a line, with the fault in it, and where the fault stands there."""
    if len(text) <= _WIDEST:
        return text, start, end
    # A third of the line is for what leads up to the fault.
    left = max(0, min(start - _WIDEST // 3, len(text) - _WIDEST))
    right = left + _WIDEST
    before, after = "…" if left else "", "…" if right < len(text) else ""
    shown = before + text[left + len(before) : right - len(after)] + after
    return shown, start - left, min(end, right) - left


def _clipped(path: str) -> str:
    """Return a path with its middle left out where it is very long, as one with an article for a key is."""
    return path if len(path) <= _WIDEST else f"{path[: _WIDEST // 2]}…{path[-_WIDEST // 2 + 1 :]}"


def _parse_error(message: str, text: str, start: int, end: int, suggestion: str | None) -> ParseError:
    return ParseError(message, text, start=start, end=end, suggestion=suggestion)


class Problem(str):
    """One fault in a document: a message that begins with its place.

    A plain string with the parts beside it: `line` and `column` count from 1, `byte` from 0, `path` is a
    JSON path such as `$.casualties[1].count.low`; each is None where it has no meaning.
    """

    __slots__ = ("byte", "column", "line", "message", "path")

    message: str
    path: str | None
    line: int | None
    column: str | int | None
    byte: int | None

    def __new__(
        cls,
        message: str,
        *,
        path: str | None = None,
        line: int | None = None,
        column: str | int | None = None,
        byte: int | None = None,
    ) -> Self:
        """Compose the text from the parts; `column` is a number, or a name in a table."""
        place = ", ".join(
            part
            for part in (
                f"line {line}" if line is not None else "",
                f"column {column}" if column is not None else "",
                f"byte {byte}" if byte is not None else "",
            )
            if part
        )
        where = ": ".join(part for part in (place, _clipped(path or "")) if part)
        self = super().__new__(cls, f"{where}: {message}" if where else message)
        self.message, self.path, self.line, self.column, self.byte = message, path, line, column, byte
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str | int | None]]:
        parts = {"path": self.path, "line": self.line, "column": self.column, "byte": self.byte}
        return (self.message,), parts


class FormatError(NewsEventsError, ValueError):
    """A document that can't be read or written: every fault found, each with its place.

    `problems` holds them in reading order; `source` is the file's name where there is one.
    """

    def __init__(self, problems: str | Problem | Iterable[Problem], *, source: str | None = None) -> None:
        if isinstance(problems, str):
            problems = (problems if isinstance(problems, Problem) else Problem(problems),)
        self.problems = tuple(problems)
        self.source = source
        super().__init__(self.problems, source)

    def __reduce__(self) -> tuple[object, ...]:
        return _format_error, (self.problems, self.source)

    def __str__(self) -> str:
        prefix = f"{self.source}: " if self.source else ""
        return "\n".join(prefix + problem for problem in self.problems)


def _format_error(problems: tuple[Problem, ...], source: str | None) -> FormatError:
    return FormatError(problems, source=source)


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word nearest to a misspelt one, or None if none is near."""
    import difflib

    # Long inputs can't be misspellings, and comparing them would cost quadratic time.
    if len(word) > 40:
        return None
    by_lower = {each.lower(): each for each in known}
    found = difflib.get_close_matches(word.lower(), by_lower, n=1, cutoff=0.7)
    return by_lower[found[0]] if found else None


def did_you_mean(near: str | None, otherwise: str = "") -> str:
    """Return the hint that ends a message, in brackets: the nearest word, or what to say where none is near."""
    if near:
        return f" (did you mean {str(near)!r}?)"
    return f" ({otherwise})" if otherwise else ""
