"""Which tokens a match may start from, and which it may run over; found once for each token, for texts have few."""

import re
from collections.abc import Container
from typing import Final

__all__ = ["APOSTROPHES", "Hits", "Reach", "is_figure"]

APOSTROPHES: Final = frozenset("'’‘ʼ")
_TELLING: Final = re.compile(r"\d{4}(?!\d)|\d{8}|[\d.,]*[^\d.,]|\d+\.\d+\.")
_JOINERS: Final = frozenset(",.'’‘ʼ`/:+-‐‑‒–−")
_KEPT: Final = 65536
_LONGEST_KEPT: Final = 40


class _Judged(dict[str, bool]):
    """What is thought of each token; `trim` before a text keeps it small."""

    def trim(self) -> None:
        """Forget the tokens where there are too many."""
        if len(self) > _KEPT:
            self.clear()


class Hits(_Judged):
    """Whether a match may start from a token: a trigger of the language or a telling number."""

    def __init__(self, core: frozenset[str]) -> None:
        super().__init__()
        self.core = core

    def __missing__(self, token: str) -> bool:
        found = token in self.core or (len(token) > 1 and not token[0].isalpha() and _is_telling(token))
        if len(token) <= _LONGEST_KEPT:
            self[token] = found
        return found


class Reach(_Judged):
    """Whether a token may stand inside an expression: a known word, white space, a figure or a sign that joins."""

    def __init__(self, known: frozenset[str], numerals: Container[str]) -> None:
        super().__init__()
        self.known = known
        self.numerals = numerals

    def __missing__(self, token: str) -> bool:
        if token.isspace():
            # A line break is white space; an empty line ends a paragraph.
            found = token.count("\n") < 2
        else:
            found = token in self.known or token in _JOINERS or is_figure(token[0]) or token[0] in self.numerals
        if len(token) <= _LONGEST_KEPT:
            self[token] = found
        return found


def _is_telling(word: str) -> bool:
    """Whether a number may be a time by itself: years, clock times, dates; neither amounts nor decimals."""
    return is_figure(word[0]) and _TELLING.match(word) is not None


def is_figure(first: str) -> bool:
    """Whether a token of more than one sign begins a number: with a digit, or with the apostrophe of '89."""
    return first.isdecimal() or first in APOSTROPHES
