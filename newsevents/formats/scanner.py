"""Scanner: JSON text as a tree that knows where each part stands.

The fast readers say that something is wrong; this one says all that is wrong and where. It takes what RFC 8259
allows and no more: no NaN, no Infinity, no lone surrogates, no key twice. It never recurses deeper than
`DEPTH`, and reads in linear time.
"""

import bisect
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from newsevents.errors import Problem
from newsevents.formats.faults import Faults

__all__ = ["DEPTH", "Places", "Tree", "key_path", "scan"]

DEPTH: Final = 100
"""How many brackets may stand inside one another; records need eight."""

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_SPACES: Final = frozenset(" \t\n\r")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_STRING: Final = re.compile(r'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"')
_WORDS: Final = {"true": True, "false": False, "null": None}
_WORD: Final = re.compile(r"-?[A-Za-z]{1,20}")
_FORBIDDEN: Final = {"NaN", "Infinity", "-Infinity", "nan", "inf", "-inf", "None", "True", "False", "undefined"}
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Tree:
    """A part of a document: its value (a dict or list of trees, or plain), where it starts, where it ends."""

    __slots__ = ("end", "start", "value")

    def __init__(self, value: Any, start: int, end: int) -> None:
        self.value = value
        self.start = start
        self.end = end

    def plain(self) -> Any:
        """Return the value without its places."""
        if isinstance(self.value, dict):
            return {key: each.plain() for key, each in self.value.items()}
        if isinstance(self.value, list):
            return [each.plain() for each in self.value]
        return self.value


class Places:
    """Turns offsets in a text into lines and columns, both from 1; `first` is the number of its first line."""

    def __init__(self, text: str, first: int = 1) -> None:
        self.first = first
        # Only "\n" ends a line, as in every editor that counts bytes; a Unicode line separator is text.
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def of(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of an offset."""
        line = bisect.bisect_right(self._starts, offset) - 1
        return self.first + line, offset - self._starts[line] + 1

    def problem(self, message: str, offset: int, path: str) -> Problem:
        """Return a problem at an offset."""
        line, column = self.of(offset)
        return Problem(message, path=path, line=line, column=column)


_Path = tuple[Any, str | int] | None
"""Where a part stands: the path of what it is in, and its key or its number there; None is the whole."""


def _spelt(path: _Path) -> str:
    """Return a path as it is told. Only what is wrong needs one, so the others are never put in words."""
    parts: list[str | int] = []
    while path is not None:
        path, part = path
        parts.append(part)
    spelt = "$"
    for part in reversed(parts):
        spelt = key_path(spelt, part) if isinstance(part, str) else f"{spelt}[{part}]"
    return spelt


class BrokenError(Exception):
    """Where reading can't go on, and why."""

    def __init__(self, message: str, offset: int, path: _Path) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.path = path


def scan(text: str, places: Places, faults: Faults) -> Tree | None:
    """Read a JSON text; return its tree, None where it breaks off; what is wrong goes to the faults."""
    scanner = _Scanner(text, places, faults)
    try:
        tree = scanner.value(scanner.skip(0), None, 0)
        rest = scanner.skip(tree.end)
        if rest < len(text):
            scanner.fail(f"expected the end, got {scanner.shown(rest)}", rest, None)
    except BrokenError as fault:
        broken = places.problem(fault.message, fault.offset, _spelt(fault.path))
        faults.add(lambda: broken)
        return None
    return tree


def key_path(path: str, key: str) -> str:
    """Return the path of a key: dotted where it is a plain word, quoted otherwise."""
    return f"{path}.{key}" if key.isidentifier() else f"{path}[{json.dumps(key, ensure_ascii=False)}]"


class _Scanner:
    def __init__(self, text: str, places: Places, faults: Faults) -> None:
        self.text = text
        self.places = places
        self.faults = faults

    def skip(self, at: int) -> int:
        # Most of the time there is nothing to skip.
        if self.text[at : at + 1] not in _SPACES:
            return at
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def shown(self, at: int) -> str:
        return repr(self.text[at]) if at < len(self.text) else "the end of the text"

    def fail(self, message: str, at: int, path: _Path) -> None:
        raise BrokenError(message, at, path)

    def value(self, at: int, path: _Path, depth: int) -> Tree:
        text = self.text
        first = text[at : at + 1]
        if first == '"':
            return self.string(at, path)
        if first in ("{", "["):
            if depth >= DEPTH:
                self.fail(f"expected at most {DEPTH} brackets inside one another, got more", at, path)
            return self.object(at, path, depth) if first == "{" else self.array(at, path, depth)
        if first.isascii() and (first.isdigit() or first == "-") and (match := _NUMBER.match(text, at)):
            return self.number(match, path)
        return self.word(at, path)

    def number(self, match: "re.Match[str]", path: _Path) -> Tree:
        start, end = match.span()
        if self.text[end : end + 1].isalnum() or self.text[end : end + 1] == ".":
            more = self.text[start : end + 1]
            cut = " and the end of the text" if end + 1 == len(self.text) else ""
            self.fail(f"expected a number, got {more!r}{cut}", start, path)
        whole = match[1] is None and match[2] is None
        # Python refuses to turn thousands of digits into an int, and no field takes that many.
        if whole and end - start > 400:
            self.fail(f"expected a number that fits a field, got one of {end - start} digits", start, path)
        return Tree(int(match[0]) if whole else float(match[0]), start, end)

    def word(self, at: int, path: _Path) -> Tree:
        match = _WORD.match(self.text, at)
        if match and match[0] in _WORDS:
            return Tree(_WORDS[match[0]], at, match.end())
        rest = self.text[at : at + 10]
        if rest and any(word.startswith(rest) for word in (*_WORDS, "-")):
            self.fail(f"expected a value, got {rest!r} and the end of the text", at, path)
        if match and match[0] in _FORBIDDEN:
            self.fail(f"expected a JSON value, got {match[0]}, which JSON has no word for (unknown is null)", at, path)
        self.fail(f"expected a value, got {self.shown(at)}", at, path)
        raise AssertionError

    def string(self, at: int, path: _Path) -> Tree:
        match = _STRING.match(self.text, at)
        if match is None:
            self.fail(*self._broken_string(at), path)
            raise AssertionError
        body = match[0][1:-1]
        said = json.loads(match[0]) if "\\" in body else body
        if _SURROGATE.search(said):
            self.faults.add(lambda: self.places.problem("expected text, got a lone surrogate in it", at, _spelt(path)))
            said = _SURROGATE.sub("\ufffd", said)
        return Tree(said, at, match.end())

    def _broken_string(self, at: int) -> tuple[str, int]:
        """Say what ends a string that does not close."""
        for offset in self._string_steps(at + 1):
            char = self.text[offset]
            if char == "\\":
                return f"expected an escape, got {self.text[offset : offset + 2]!r}", offset
            return f"expected text with its control characters escaped, got {char!r}", offset
        return "expected a closing quotation mark, got the end of the text", len(self.text)

    def _string_steps(self, at: int) -> Iterator[int]:
        escape = re.compile(r'[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*')
        match = escape.match(self.text, at)
        end = match.end() if match else at
        if end < len(self.text):
            yield end

    def _twice(self, at: int, path: _Path) -> None:
        self.faults.add(lambda: self.places.problem("expected each key once, got it twice", at, _spelt(path)))

    def array(self, at: int, path: _Path, depth: int) -> Tree:
        items: list[Tree] = []
        here = self.skip(at + 1)
        if self.text[here : here + 1] == "]":
            return Tree(items, at, here + 1)
        while True:
            item = self.value(here, (path, len(items)), depth + 1)
            items.append(item)
            here = self.skip(item.end)
            mark = self.text[here : here + 1]
            if mark == "]":
                return Tree(items, at, here + 1)
            if mark != ",":
                self.fail(f"expected ',' or ']', got {self.shown(here)}", here, path)
            here = self.skip(here + 1)

    def object(self, at: int, path: _Path, depth: int) -> Tree:
        items: dict[str, Tree] = {}
        here = self.skip(at + 1)
        if self.text[here : here + 1] == "}":
            return Tree(items, at, here + 1)
        while True:
            if self.text[here : here + 1] != '"':
                self.fail(f"expected a key in quotation marks, got {self.shown(here)}", here, path)
            key = self.string(here, path)
            inner = (path, key.value)
            if key.value in items:
                self._twice(here, inner)
            here = self.skip(key.end)
            if self.text[here : here + 1] != ":":
                self.fail(f"expected ':', got {self.shown(here)}", here, inner)
            items[key.value] = item = self.value(self.skip(here + 1), inner, depth + 1)
            here = self.skip(item.end)
            mark = self.text[here : here + 1]
            if mark == "}":
                return Tree(items, at, here + 1)
            if mark != ",":
                self.fail(f"expected ',' or '}}', got {self.shown(here)}", here, path)
            here = self.skip(here + 1)
