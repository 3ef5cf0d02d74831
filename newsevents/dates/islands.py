"""Islands: the stretches of known words around a trigger word or a telling number, in pieces and in signs."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from newsevents.dates.hits import Reach
from newsevents.dates.lexicon import Lexicon
from newsevents.dates.pieces import Builder, Piece
from newsevents.dates.text import Tokens

__all__ = ["Island", "islands"]


class Island(NamedTuple):
    """A stretch of known words around a trigger; its first and last signs stand for what lies beside it."""

    pieces: list[Piece]
    signs: str

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Return where the pieces from `first` up to, not with, `last` begin and end."""
        return self.pieces[first][1], self.pieces[last - 1][2]


def islands(tokens: Tokens, lexicon: Lexicon) -> Iterator[Island]:
    """Yield the stretches that hold a trigger word or a telling number, in text order."""
    words = tokens.words
    hits, reach = lexicon.hits, lexicon.reach
    hits.trim()
    reach.trim()
    done = 0
    for hit in itertools.compress(itertools.count(), map(hits.__getitem__, words)):
        if hit < done:
            continue
        left, right = _bounds(words, hit, done, reach)
        yield _island(tokens, left, right, lexicon)
        done = right


def _bounds(words: list[str], hit: int, floor: int, reach: Reach) -> tuple[int, int]:
    """Return where the stretch of words that may belong together begins and ends."""
    left = hit
    while left > floor and reach[words[left - 1]]:
        left -= 1
    right = hit + 1
    count = len(words)
    while right < count and reach[words[right]]:
        right += 1
    return left, right


def _island(tokens: Tokens, left: int, right: int, lexicon: Lexicon) -> Island:
    build = Builder(tokens, lexicon)
    words, starts, text, plain, figures = tokens.words, tokens.starts, tokens.text, lexicon.plain, lexicon.figures
    # A letter or sign standing against the first token tells names and prices ("F-16", "$1990").
    build.beside(left - 1)
    pieces, signs = build.pieces, build.signs
    at = left
    while at < right:
        word = words[at]
        if word == " ":
            at += 1
        elif (entry := plain.get(word)) is not None:
            start = starts[at]
            if entry.cased and text[start].isupper():
                pieces.append((entry.capital_values, start, start + len(word)))
                signs.append(entry.capital_sign)
            else:
                pieces.append((entry.values, start, start + len(word)))
                signs.append(entry.sign)
            at += 1
        elif (
            (known := figures.get(word)) is not None
            and len(known) == 1
            and word[-1].isdecimal()
            and word not in lexicon.phrases
        ):
            # A plain figure met before; it, or letters behind one, may begin a phrase.
            _, _, sign, values = known[0]
            pieces.append((values, starts[at], starts[at] + len(word)))
            signs.append(sign or lexicon.other)
            at += 1
        else:
            at = build.token(at, right)
    build.beside(right)
    return Island(pieces, "".join(signs))
