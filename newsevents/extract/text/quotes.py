"""Quotes: the stretches of a text between quotation marks."""

import functools
import re
from typing import Final

import attrs

from newsevents import languages
from newsevents.languages.schema.text import Text

__all__ = ["Quote", "find_quotes"]

# Single marks are also apostrophes: at the edge of a word only, and what edge it is decides what they may do.
_MARK: Final = re.compile(r"``|'{2,3}|[\"“”„«»‹›]|(?<!\w)['‘‚](?=\S)|(?<=\S)['’](?!\w)")
# A single quotation ends inside a double one of two single marks.
_TRIPLE: Final = "'''"
_ANNOUNCES: Final = ",:"
_STOP: Final = re.compile(r"[.!?]\s")
_OPENS_AFTER: Final = " \t\n\xa0([{-–—/:,;“\"‘'«„"


@attrs.frozen(slots=True)
class Quote:
    """A stretch between quotation marks: `start`..`end` with its marks.

    `closed` is False where the paragraph ends before the quotation does, as when the next one goes on with it.
    """

    start: int
    end: int
    closed: bool = True


@functools.cache
def _closers(language: str) -> dict[str, frozenset[str]]:
    """Return the marks that may close what each mark opens."""
    table: Text = languages.load(language, "TEXT")
    found: dict[str, set[str]] = {}
    for opening, closing in table.quotes:
        found.setdefault(opening, set()).add(closing)
    return {opening: frozenset(closing) for opening, closing in found.items()}


def find_quotes(text: str, paragraphs: list[tuple[int, int]], language: str = "en") -> list[Quote]:
    """Return the outermost quotations of a text, in order and without overlap; none crosses a paragraph.

    A mark that nothing closes opens a quotation only where speech may begin, up to the end of its paragraph, so one
    fault swallows no more than that.
    """
    table: Text = languages.load(language, "TEXT")
    closers = _closers(language)
    found: list[Quote] = []
    following = [*(start for start, _ in paragraphs[1:]), len(text)][: len(paragraphs)]
    for (start, end), then in zip(paragraphs, following, strict=True):
        found.extend(_in_paragraph(text, start, end, closers, table.elisions))
        if found and not found[-1].closed and found[-1].start >= start:
            opening = found[-1].start
            spoken = len(found) > 1 and found[-2].start >= start
            announced = text[start:opening].rstrip()[-1:] in tuple(_ANNOUNCES)
            goes_on = text[opening] == text[then : then + 1] or _STOP.search(text, opening, end - 1) is not None
            if not (spoken or announced or goes_on):
                # One sentence that nothing closes, announces or goes on with: its mark tells nothing.
                found.pop()
    return found


def _in_paragraph(
    text: str, start: int, end: int, closers: dict[str, frozenset[str]], elisions: frozenset[str]
) -> list[Quote]:
    found: list[Quote] = []
    opened: re.Match[str] | None = None
    for match in _MARK.finditer(text, start, end):
        mark = match[0] if match[0] != _TRIPLE else _TRIPLE[1:]
        if opened is None:
            if mark in closers and _may_open(text, match, start, end, elisions):
                opened = match
        elif mark in closers[_TRIPLE[1:] if opened[0] == _TRIPLE else opened[0]] and _may_close(
            text, match, opened, end
        ):
            found.append(Quote(opened.start(), match.end()))
            opened = None
        elif mark == opened[0] and not _is_single(mark) and _looks_opening(text, match, start, end):
            # The same mark opens again: what was open had lost its end.
            opened = match
    if opened is not None and not _is_single(opened[0]) and _opens_speech(text, start, opened.start()):
        found.append(Quote(opened.start(), end, closed=False))
    return found


def _opens_speech(text: str, start: int, at: int) -> bool:
    """Whether a mark stands where speech begins: first in its paragraph, or after a stop, a comma or a colon."""
    return at == start or text[start:at].rstrip()[-1:] in tuple(".?!:,”\"'")


def _is_single(mark: str) -> bool:
    return mark in "'‘’‚"


def _may_open(text: str, match: re.Match[str], start: int, end: int, elisions: frozenset[str]) -> bool:
    if not _looks_opening(text, match, start, end):
        return False
    if _is_single(match[0]):
        at = match.end()
        if text[at].isdigit():
            return False
        word = re.match(r"\w+", text[at : at + 8])
        return word is None or word[0].lower() not in elisions
    return True


def _looks_opening(text: str, match: re.Match[str], start: int, end: int) -> bool:
    before, after = match.start(), match.end()
    if after >= end or text[after].isspace():
        return match[0] in "“„«``" and after < end
    return before <= start or text[before - 1] in _OPENS_AFTER or match[0] in "“„«``"


def _may_close(text: str, match: re.Match[str], opened: re.Match[str], end: int) -> bool:
    mark = match[0]
    if match.start() <= opened.end():
        return False
    if mark in "\"''" and mark == opened[0] and text[match.start() - 1].isspace():
        # A straight mark after a space and before a word opens.
        return match.end() >= end or not text[match.end()].isalnum()
    if mark in "'’" and opened[0] in "'‘":
        return not _is_plural_possessive(text, match, end)
    return True


def _is_plural_possessive(text: str, match: re.Match[str], end: int) -> bool:
    """Whether an apostrophe after "s" is a possessive: lower case follows, and a better closing mark comes later."""
    at = match.start()
    if text[at - 1] != "s" or not re.match(r"\s[a-z]", text[match.end() : match.end() + 2]):
        return False
    later = re.compile(r"(?<=[\w.,!?])['’](?!\w)|(?<!\w)['‘](?=\w)").search(text, match.end(), min(end, at + 400))
    return later is not None and later[0] in "'’" and not text[later.start() - 1].isspace()
