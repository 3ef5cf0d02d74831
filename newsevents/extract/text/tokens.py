"""Tokens: the words and marks of a text, with where they stand."""

import bisect
import functools
import re
from collections.abc import Container
from itertools import compress, count

from newsevents import languages
from newsevents.languages.schema.text import Text

__all__ = ["Tokens"]


@functools.cache
def _token(language: str) -> re.Pattern[str]:
    """Return the pattern of a token in a language.

    Initialisms keep their inner stops, numbers their separators, words their hyphens and apostrophes; an ending of the
    language ("Roe's", "they've") is a token of its own, and so is each half of a doubled quotation mark.
    """
    table: Text = languages.load(language, "TEXT")
    ending = rf"(?i:{'|'.join(sorted(table.endings))})\b" if table.endings else r"(?!)"
    joined = rf"(?:[-&.,/](?=\w)|['’](?!{ending})(?=\w))\w+"
    return re.compile(rf"(?:[^\W\d_]\.){{2,8}}|['’]{ending}|[#@]?\w+(?:{joined}){{0,12}}|``|''|--|[^\w\s]")


class Tokens:
    """The tokens of a text as parallel lists: `starts` and `ends` of each, the `words`, and `lowers`, in lower case."""

    __slots__ = ("ends", "lowers", "starts", "text", "words")

    def __init__(self, text: str, language: str = "en") -> None:
        self.text = text
        found = list(_token(language).finditer(text))
        self.starts = list(map(re.Match.start, found))
        self.ends = list(map(re.Match.end, found))
        self.words: list[str] = list(map(re.Match.group, found))
        self.lowers = list(map(str.lower, self.words))

    def __len__(self) -> int:
        return len(self.words)

    def places_of(self, words: Container[str]) -> list[int]:
        """Return the indexes of the tokens that are one of some words, in order."""
        # Every reader begins with the words that tell it something, so this runs over each text a dozen times: no
        # bytecode in it.
        return list(compress(count(), map(words.__contains__, self.lowers)))

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the indexes `(first, last + 1)` of the tokens that begin inside a stretch of the text."""
        return bisect.bisect_left(self.starts, start), bisect.bisect_left(self.starts, end)
