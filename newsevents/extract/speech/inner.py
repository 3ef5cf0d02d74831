"""Inner statements: what the words inside a quotation say that somebody else said."""

import copy
from typing import Final

from newsevents.extract.speech.layout import Layout
from newsevents.extract.text.quotes import find_quotes

__all__ = ["inside", "spoken"]

_SHORTEST: Final = 6


def spoken(layout: Layout) -> list[tuple[int, int]]:
    """Return the sentences, as tokens, that stand whole or in part inside the quotations of a text, marks left out."""
    found = []
    sentences = layout.document.sentence_tokens
    number = 0
    for opening, closing in layout.opens.items():
        while number < len(sentences) and sentences[number][1] <= opening:
            number += 1
        at = number
        while at < len(sentences) and sentences[at][0] < closing:
            first, last = max(sentences[at][0], opening + 1), min(sentences[at][1], closing)
            if last - first >= _SHORTEST:
                found.append((first, last))
            at += 1
    return found


def inside(layout: Layout) -> Layout:
    """Return a layout that reads the quotations of another as plain text, and the quotations in them as such."""
    inner = copy.copy(layout)
    inner.opens, inner.closes, inner.quoted = {}, {}, bytearray(len(layout.quoted))
    bounds = [
        (layout.ends[opening], layout.starts[closing])
        for opening, closing in layout.opens.items()
        if layout.starts[closing] > layout.ends[opening]
    ]
    tokens = layout.document.tokens
    for quote in find_quotes(layout.text, bounds, layout.document.language):
        first, end = tokens.within(quote.start, quote.end)
        if end > first and quote.closed:
            inner.opens[first] = end - 1
            inner.closes[end - 1] = first
            inner.quoted[first:end] = b"\x01" * (end - first)
    inner.openings = list(inner.opens)
    return inner
