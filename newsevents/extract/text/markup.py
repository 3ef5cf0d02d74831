"""Markup: entities, tags and unseen signs that a source leaves in a text, read as what they stand for."""

import re
from typing import Any, Final, TypeVar

import attrs

from newsevents.fields import changed
from newsevents.values import TextSpan

__all__ = ["Unmarked", "at_home", "unmarked"]

T = TypeVar("T")

# Tags that only colour words; what stands inside them goes on with the words around.
_INLINE: Final = "a|abbr|b|big|cite|code|em|font|i|ins|mark|q|s|small|span|strong|u"
# Tags that part lines.
_BLOCK: Final = "blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|section|table|tbody|td|th|thead|tr|ul"
_MARKUP: Final = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});"
    rf"|</?(?:(?P<inline>{_INLINE})|(?P<block>{_BLOCK}))(?:\s[^<>]{{0,400}})?/?>"
    r"|[\xAD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]",
    re.IGNORECASE,
)


@attrs.frozen
class Unmarked:
    """A text without its markup; `places` and `ends` give where each character begins and ends in the text as given."""

    text: str
    given: str
    places: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> TextSpan:
        """Return the span in the text as given of a stretch of this one."""
        if start >= end:
            at = self.places[start] if start < len(self.places) else len(self.given)
            return TextSpan.of(self.given, at, at)
        return TextSpan.of(self.given, self.places[start], self.ends[end - 1])


def unmarked(text: str) -> Unmarked | None:
    """Return a text without its markup, or None where it has none."""
    if (text.isascii() and "&" not in text and "<" not in text) or _MARKUP.search(text) is None:
        return None
    import html

    pieces: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    at = 0
    for match in _MARKUP.finditer(text):
        first, last = match.span()
        put = html.unescape(match[0]) if match[0][0] == "&" else "\n" if match["block"] else ""
        if put == match[0]:
            continue
        pieces.append(text[at:first])
        places.extend(range(at, first))
        ends.extend(range(at + 1, first + 1))
        pieces.append(put)
        places.extend([first] * len(put))
        ends.extend([last] * len(put))
        at = last
    pieces.append(text[at:])
    places.extend(range(at, len(text)))
    ends.extend(range(at + 1, len(text) + 1))
    return Unmarked("".join(pieces), text, places, ends)


def at_home(found: T, clean: Unmarked) -> T:
    """Return records that were read in a text without markup with their spans in the text as given."""
    home: T = _Mover(clean).moved(found)
    return home


class _Mover:
    """Moves spans home; what several records share is moved once."""

    def __init__(self, clean: Unmarked) -> None:
        self._clean = clean
        self._made: dict[int, tuple[Any, Any]] = {}
        self._known: dict[type, tuple[str, ...]] = {}

    def moved(self, given: Any) -> Any:
        """Return a value with every span in it at home."""
        if isinstance(given, TextSpan):
            return self._clean.span(given.start, given.end)
        if isinstance(given, list | tuple):
            return type(given)(map(self.moved, given))
        names = self._fields(type(given))
        if not names:
            return given
        if id(given) not in self._made:
            # The value is kept beside its copy, so that its place in memory stays its own.
            self._made[id(given)] = given, self._copied(given, names)
        return self._made[id(given)][1]

    def _copied(self, given: Any, names: tuple[str, ...]) -> Any:
        old = {name: getattr(given, name) for name in names}
        new = {name: put for name, value in old.items() if (put := self.moved(value)) is not value and put != value}
        return changed(given, **new) if new else given

    def _fields(self, kind: type) -> tuple[str, ...]:
        """Return the fields of a class of values or records; none for any other."""
        if kind not in self._known:
            self._known[kind] = tuple(field.name for field in attrs.fields(kind)) if attrs.has(kind) else ()
        return self._known[kind]
