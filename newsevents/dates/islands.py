"""Islands: the stretches of known words around a trigger word or a telling number, in pieces and in signs."""

from collections.abc import Iterator
from typing import NamedTuple

from newsevents.dates.lexicon import Lexicon
from newsevents.dates.marks import stretches
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
    builder = Builder(tokens, lexicon)
    for left, right in stretches(lexicon.token_marks.of(tokens.words)):
        yield Island(*builder.build(left, right))
