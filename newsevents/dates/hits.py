"""Hits: the words a match may start from."""

import re
from typing import Final

__all__ = ["APOSTROPHES", "Hits", "is_figure"]

APOSTROPHES: Final = frozenset("'’‘ʼ")
_TELLING: Final = re.compile(r"\d{4}(?!\d)|\d{8}|[\d.,]*[^\d.,]|\d+\.\d+\.")
_KEPT: Final = 65536
_LONGEST_KEPT: Final = 40


class Hits(dict[str, bool]):
    """Whether a match may start from a word: a trigger of the language or a telling number.

    It is found once for each word, for texts have few different ones; `trim` before a text keeps it small.
    """

    def __init__(self, core: frozenset[str]) -> None:
        super().__init__()
        self.core = core

    def __missing__(self, word: str) -> bool:
        found = word in self.core or (len(word) > 1 and not word[0].isalpha() and _is_telling(word))
        if len(word) <= _LONGEST_KEPT:
            self[word] = found
        return found

    def trim(self) -> None:
        """Forget the words where there are too many."""
        if len(self) > _KEPT:
            self.clear()


def _is_telling(word: str) -> bool:
    """Whether a number may be a time by itself: years, clock times, dates; neither amounts nor decimals."""
    return is_figure(word[0]) and _TELLING.match(word) is not None


def is_figure(first: str) -> bool:
    """Whether a token of more than one sign begins a number: with a digit, or with the apostrophe of '89."""
    return first.isdecimal() or first in APOSTROPHES
