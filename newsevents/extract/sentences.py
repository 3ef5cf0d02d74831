"""Sentences: where each begins and ends."""

import re
from typing import Final

__all__ = ["split_sentences"]

_END: Final = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*\s+|\s*\n\s*\n\s*|\n+)")


def split_sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Return the bounds of each sentence, in text order and without the white space between them."""
    bounds = []
    start = 0
    for match in _END.finditer(text):
        end = match.end() - (len(match[0]) - len(match[0].rstrip()))
        if text[start:end].strip():
            bounds.append((start, end))
        start = match.end()
    if text[start:].strip():
        bounds.append((start, len(text.rstrip())))
    return bounds
