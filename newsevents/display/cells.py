"""Terminal cells: how wide a text shows, where it may be broken, and which characters a terminal must not be given."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

__all__ = ["pad", "printable", "shorten", "width", "wrap"]

# Control characters would move the cursor or start an escape sequence, bidirectional overrides would show the words
# in another order than they stand: both are shown as what they are, never sent.
_UNSAFE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_WORD: Final = re.compile(r"\S+")


def printable(text: str) -> str:
    """Return the text on one line, every control character shown as a picture or a code."""
    return _UNSAFE.sub(_picture, " ".join(text.split()))


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"


def width(text: str) -> int:
    """Return how many cells of a terminal a text takes: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(_cells(each) for each in text)


def _cells(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    # A flag is two regional indicators that show as one wide character: one cell each.
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def pad(text: str, cells: int) -> str:
    """Fill a text with spaces up to so many cells."""
    return text + " " * max(0, cells - width(text))


def shorten(text: str, cells: int) -> str:
    """Cut a text to so many cells, an ellipsis marking the cut."""
    text = printable(text)
    if width(text) <= cells:
        return text
    taken, used = [], 0
    for each in text:
        used += _cells(each)
        if used > cells - 1:
            break
        taken.append(each)
    return "".join(taken).rstrip() + "…"


def wrap(text: str, cells: int) -> list[str]:
    """Break a text into lines of at most so many cells, between words where that can be."""
    lines: list[str] = []
    line, used = "", 0
    for word in _pieces(text, max(cells, 2)):
        size = width(word)
        if line and used + 1 + size > cells:
            lines.append(line)
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    if line or not lines:
        lines.append(line)
    return lines


def _pieces(text: str, cells: int) -> Iterator[str]:
    """Yield the words, those longer than a line (links, scripts without spaces) cut to its length."""
    for match in _WORD.finditer(printable(text)):
        word = match[0]
        if width(word) <= cells:
            yield word
            continue
        start, used = 0, 0
        for at, char in enumerate(word):
            size = _cells(char)
            if used + size > cells:
                yield word[start:at]
                start, used = at, 0
            used += size
        yield word[start:]
