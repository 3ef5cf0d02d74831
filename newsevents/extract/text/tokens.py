"""Tokens: the words and marks of a text, with where they stand."""

import bisect
import re
from typing import Final

__all__ = ["Tokens"]

# Initialisms keep their inner stops, numbers their separators, words their hyphens and apostrophes; a possessive
# ending is a token of its own, and so is each half of a doubled quotation mark.
_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\.){2,8}|['’]s\b|[#@]?\w+(?:[-’'&.,/](?!s\b)(?=\w)\w+){0,12}|``|''|--|[^\w\s]",
    re.UNICODE,
)


class Tokens:
    """The tokens of a text as parallel lists: `starts` and `ends` of each, the `words`, and `lowers`, in lower case."""

    __slots__ = ("ends", "lowers", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        spans = [match.span() for match in _TOKEN.finditer(text)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.words = [text[start:end] for start, end in spans]
        self.lowers = [word.lower() for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the indexes `(first, last + 1)` of the tokens that begin inside a stretch of the text."""
        return bisect.bisect_left(self.starts, start), bisect.bisect_left(self.starts, end)
