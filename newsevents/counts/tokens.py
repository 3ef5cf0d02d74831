"""Tokens: a text cut once into words, numbers and marks, each with its place."""

import re
from itertools import accumulate
from typing import Final

__all__ = ["Tokens", "tokenise"]

# A number with its separators, a word (an inner apostrophe belongs to it), white space, or one other character. Every
# character of the text falls into exactly one token, so lengths add up to offsets.
_TOKEN: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|\s+|.", re.DOTALL)


class Tokens:
    """The tokens of a text without its white space, as parallel lists.

    `words` are in lower case, `starts` and `ends` are offsets in the text. `glued(i)` tells whether token i touches
    the one before it.
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        low = text.lower()
        if len(low) != len(text):
            # Of a capital whose small form is longer (Turkish İ) the first sign is taken, so that places stay.
            low = "".join([letter.lower()[0] for letter in text])
        pieces = _TOKEN.findall(low)
        ends = accumulate(map(len, pieces))
        kept = [(piece, end) for piece, end in zip(pieces, ends, strict=True) if not piece.isspace()]
        self.ends = [end for _, end in kept]
        self.starts = [end - len(piece) for piece, end in kept]
        self.words = [piece for piece, _ in kept]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, i: int) -> str:
        """Return the word at i, or an empty string outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def glued(self, i: int) -> bool:
        """Whether token i touches the one before it."""
        return 0 < i < len(self.words) and self.starts[i] == self.ends[i - 1]


def tokenise(text: str) -> Tokens:
    """Return the tokens of a text, in one linear pass."""
    return Tokens(text)
