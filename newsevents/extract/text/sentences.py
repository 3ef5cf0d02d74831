"""Sentences: where each begins and ends."""

import functools
import re
from typing import Final

from newsevents import languages
from newsevents.languages.schema.text import Text

__all__ = ["is_wrapped", "split_sentences"]

# A stop with the marks that close behind it, or one or more line ends. Runs are bounded: longer ones match in pieces.
_BREAK: Final = re.compile(r"[.!?…。]{1,8}[\"'”’»)\]]{0,4}(?=\s)|\n[^\S\n]{0,40}(?:\n\s{0,400})?")
_LAST_WORD: Final = re.compile(r"[^\W_][\w.'’-]{0,24}$")
_WRAPPED_LINE: Final = 100
_SHORT_LINE: Final = 45
_CLOSERS: Final = "\"'”’»)]"
_OPENERS: Final = "\"'“‘«„([`-–—•*"


def split_sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Return the bounds of each sentence, in text order and without the white space between them.

    A sentence never crosses a paragraph. In text with hard line ends (wire copy), and before a line that begins with a
    small letter, a line end is white space; elsewhere it ends a headline, a line of a list or a paragraph.
    """
    table = languages.load(language, "TEXT")
    wrapped = is_wrapped(text)
    bounds: list[tuple[int, int]] = []
    start = 0
    for match in _BREAK.finditer(text):
        at = match.start()
        if at < start:
            continue
        if text[at] == "\n":
            if match[0].count("\n") == 1 and _continues(text, at, match.end(), table.bullets, wrapped=wrapped):
                continue
            end = at
        elif _is_end(text, at, match.end(), table):
            end = match.end()
        else:
            continue
        _append(text, start, end, bounds)
        start = match.end()
    _append(text, start, len(text), bounds)
    return bounds


def _append(text: str, start: int, end: int, bounds: list[tuple[int, int]]) -> None:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        start += len(piece) - len(piece.lstrip())
        bounds.append((start, start + len(bare)))


def is_wrapped(text: str) -> bool:
    """Return whether lines end where the column ends rather than where a paragraph does."""
    lines = [len(line) for line in text.split("\n") if line]
    if len(lines) < 3 or max(lines) > _WRAPPED_LINE:
        return False
    return sum(length > _SHORT_LINE for length in lines) * 2 > len(lines)


def _continues(text: str, end: int, start: int, bullets: str, *, wrapped: bool) -> bool:
    """Whether the next line goes on with the sentence of the line before."""
    if start >= len(text) or not (wrapped or text[start].islower()):
        return False
    line = text[text.rfind("\n", 0, end) + 1 : end].rstrip()
    if not line or line[-1] in ".!?:…" + _CLOSERS:
        return False
    return text[start].islower() or (len(line) >= _SHORT_LINE and text[start] not in bullets)


@functools.lru_cache(maxsize=8)
def _starters(starters: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(sorted(starters))})\b", re.IGNORECASE)


def _is_end(text: str, at: int, end: int, table: Text) -> bool:
    """Whether the stop at `at` ends a sentence."""
    following = _first_of_next(text, end)
    if not following:
        return True
    if following.islower():
        return False
    mark = text[at:end].rstrip(_CLOSERS)
    if mark != ".":
        # An ellipsis inside a sentence is followed by lower case, which is ruled out above.
        return True
    if at + 1 < end:
        return True
    return not _is_abbreviation(text, at, end, table)


def _first_of_next(text: str, end: int) -> str:
    """Return the first character of the next word, marks left out."""
    for index in range(end, min(end + 12, len(text))):
        char = text[index]
        if not char.isspace() and char not in _OPENERS:
            return char
    return ""


def _is_abbreviation(text: str, at: int, end: int, table: Text) -> bool:
    found = _LAST_WORD.search(text, max(at - 26, 0), at)
    if found is None:
        return False
    word = found[0]
    lower = word.lower()
    if lower in table.abbreviations:
        return True
    following = text[end : end + 24].lstrip()
    if lower in table.before_number:
        return following[:1].isdigit()
    if word in table.may_end or (word.isupper() and word.title() in table.may_end) or _is_initials(word):
        return _starters(table.starters).match(following) is None
    return False


def _is_initials(word: str) -> bool:
    """Whether a word is an initial or several ("J", "U.N", "J.R.R"), each a capital."""
    return len(word) <= 9 and all(len(part) == 1 and part.isupper() for part in word.split("."))
