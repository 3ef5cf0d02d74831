"""Tokens: a text cut once into words, numbers and marks, each with its place."""

import operator
import re
from collections.abc import Container, Iterator
from itertools import accumulate, compress
from typing import Final

from newsevents.languages.schema.unspaced import Cutter
from newsevents.languages.schema.writing import Writing

__all__ = ["Tokens"]

# A number with its separators, a word (an inner apostrophe belongs to it), white space, or one other character. Every
# character of the text falls into exactly one token, so lengths add up to offsets.
_TOKEN: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|\s+|.", re.DOTALL)

# Signs on and between the letters of Arabic that are none themselves, and those that turn its direction.
_SIGNS: Final = "\u0640\u064b-\u0655\u0670\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069"
_TURNS: Final = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SIGN: Final = re.compile(f"[{_SIGNS}]+")
_SIGNED: Final = re.compile(rf"\d+(?:[.,]\d+)*|[^\W\d_](?:[^\W\d_]|[{_SIGNS}])*|[\s{_SIGNS}]+|.", re.DOTALL)


class Tokens:
    """The tokens of a text, or of its characters `start` to `end`, without the white space, as parallel lists.

    `words` are in lower case, `starts` and `ends` are offsets in the text. `glued(i)` tells whether token i touches
    the one before it. A language's own way of writing needs the words it knows, or what cuts them out of runs of
    letters. One linear pass.
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(
        self,
        text: str,
        writing: Writing | None = None,
        known: Container[str] = (),
        cutter: Cutter | None = None,
        start: int = 0,
        end: int | None = None,
    ) -> None:
        self.text = text
        text = text[start:end]
        if writing is not None and cutter is None:
            kept = list(_apart(text, writing, known))
            self.words = [word for word, _, _ in kept]
            self.starts = [start + first for _, first, _ in kept]
            self.ends = [start + last for _, _, last in kept]
            return
        low = text.lower()
        if len(low) != len(text):
            # Of a capital whose small form is longer (Turkish İ) the first sign is taken, so that places stay.
            low = "".join([letter.lower()[0] for letter in text])
        if writing is not None and cutter is not None:
            letters = str.maketrans(dict(writing.letters))
            low = low.translate(letters)
            pieces = [part for match in _TOKEN.finditer(low) for part in _cut(match, cutter)]
        else:
            pieces = _TOKEN.findall(low)
        solid = list(map(operator.not_, map(str.isspace, pieces)))
        self.words = list(compress(pieces, solid))
        self.starts = list(compress(accumulate(map(len, pieces), initial=start), solid))
        self.ends = list(map(operator.add, self.starts, map(len, self.words)))

    def __len__(self) -> int:
        return len(self.words)

    def word(self, i: int) -> str:
        """Return the word at i, or an empty string outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def glued(self, i: int) -> bool:
        """Whether token i touches the one before it."""
        return 0 < i < len(self.words) and self.starts[i] == self.ends[i - 1]


def _cut(match: re.Match[str], cutter: Cutter) -> list[str]:
    """Cut a run of letters into the words known; figures and marks stay as they are."""
    return (
        cutter.cut(match.string, *match.span()) if match[0][0].isalnum() and not match[0][0].isdecimal() else [match[0]]
    )


def _apart(text: str, writing: Writing, known: Container[str]) -> Iterator[tuple[str, int, int]]:
    """Yield each word as it is read, without signs and with its proclitics cut off, and where it begins and ends."""
    letters = str.maketrans(dict(writing.letters))
    read = "".join([c.lower()[0] for c in text]).translate(letters)
    for match in _SIGNED.finditer(read):
        start = match.start()
        end = start + len(match[0].rstrip(_TURNS))
        word = _SIGN.sub("", match[0])
        if not word.strip():
            continue
        pieces = writing.apart(word, known) if word[0].isalpha() else (word,)
        for piece in pieces[:-1]:
            here = start
            for _ in piece:
                here += 1
                while here < end and _SIGN.match(read, here):
                    here += 1
            yield piece, start, here
            start = here
        yield pieces[-1], start, end
