"""Marks: what a text is for dates, in one sign for each token or word, so that it is searched as a string.

`HIT` is what a match may start from, `REACH` what a match may run over, `WALL` what ends it on either side. Each is
found once for each token, for texts have few.
"""

import re
from collections.abc import Callable, Container, Iterator
from typing import Final

__all__ = ["APOSTROPHES", "HIT", "REACH", "WALL", "TokenMarks", "WordMarks", "is_figure", "stretches"]

HIT, REACH, WALL = "!-."

APOSTROPHES: Final = frozenset("'’‘ʼ")
_TELLING: Final = re.compile(r"\d{4}(?!\d)|\d{8}|[\d.,]*[^\d.,]|\d+\.\d+\.")
_JOINERS: Final = frozenset(",.'’‘ʼ`/:+-‐‑‒–−")
_BESIDE: Final = "\"'`(),.:;?!”“’‘"
_MOST_KEPT: Final = 65536
_LONGEST_KEPT: Final = 40


class _Marks(dict[str, str]):
    """Marks by what they stand for; `of` gives those of a text, one after another."""

    def of(self, words: list[str]) -> str:
        """Return the marks of some words."""
        if len(self) > _MOST_KEPT:
            self.clear()
        return "".join(map(self.__getitem__, words))


class TokenMarks(_Marks):
    """The mark of each token.

    Matches start from the triggers of the language and from telling numbers, and run over known words, white space,
    figures and the signs that join.
    """

    def __init__(self, core: frozenset[str], known: frozenset[str], numerals: Container[str]) -> None:
        super().__init__()
        self.words = dict.fromkeys(known, REACH) | dict.fromkeys(core, HIT)
        self.numerals = numerals

    def __missing__(self, token: str) -> str:
        found = self.words.get(token, WALL)
        if token.isspace():
            # A line break is white space; an empty line ends a paragraph.
            found = REACH if token.count("\n") < 2 else WALL
        elif len(token) > 1 and not token[0].isalpha() and _is_telling(token):
            found = HIT
        elif found is WALL and (token in _JOINERS or is_figure(token[0]) or token[0] in self.numerals):
            found = REACH
        if len(token) <= _LONGEST_KEPT:
            self[token] = found
        return found


class WordMarks(_Marks):
    """The mark of each word as it stands between two spaces, however many tokens it is cut into.

    `whole` tells whether letters written together are always one token.
    """

    def __init__(self, tokens: TokenMarks, cut: Callable[[str], list[str]], *, whole: bool) -> None:
        super().__init__()
        self.tokens = tokens
        self.cut = cut
        self.whole = whole

    def __missing__(self, word: str) -> str:
        bare = word.strip(_BESIDE)
        if self.whole and bare.isalpha() and (bare.isascii() or len(self.cut(bare)) == 1):
            # Signs beside a word change nothing for those that look further, and no match starts from one.
            found = self.tokens.words.get(bare, WALL)
        else:
            marks = self.tokens.of(self.cut(word))
            found = HIT if HIT in marks else WALL if WALL in marks else REACH
        if len(word) <= _LONGEST_KEPT:
            self[word] = found
        return found


def stretches(marks: str) -> Iterator[tuple[int, int]]:
    """Yield where the stretches between two walls that hold a hit begin and end."""
    done = 0
    while (hit := marks.find(HIT, done)) >= 0:
        start = max(marks.rfind(WALL, done, hit) + 1, done)
        done = marks.find(WALL, hit)
        if done < 0:
            done = len(marks)
        yield start, done


def _is_telling(word: str) -> bool:
    """Whether a number may be a time by itself: years, clock times, dates; neither amounts nor decimals."""
    return is_figure(word[0]) and _TELLING.match(word) is not None


def is_figure(first: str) -> bool:
    """Whether a token of more than one sign begins a number: with a digit, or with the apostrophe of '89."""
    return first.isdecimal() or first in APOSTROPHES
