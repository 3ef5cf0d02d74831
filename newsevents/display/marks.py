"""Marks: spans that may overlap, cut into pieces of text that do not."""

from collections.abc import Iterable, Iterator

import attrs

from newsevents.values import TextSpan

__all__ = ["Piece", "pieces"]


@attrs.frozen
class Piece:
    """A stretch of text with the same marks all along: indexes of the marks, the shortest mark first."""

    start: int
    end: int
    marks: tuple[int, ...]


def pieces(length: int, spans: Iterable[tuple[TextSpan, int]]) -> Iterator[Piece]:
    """Yield the pieces of a text of so many characters, in order and without gaps.

    `spans` are pairs of a span and the index of its mark; empty spans and parts beyond the text are left out.
    """
    opening: dict[int, list[tuple[int, int]]] = {}
    closing: dict[int, list[tuple[int, int]]] = {}
    for span, mark in spans:
        end = min(span.end, length)
        if span.start < end:
            key = (end - span.start, mark)
            opening.setdefault(span.start, []).append(key)
            closing.setdefault(end, []).append(key)
    at = 0
    open_now: list[tuple[int, int]] = []
    for edge in sorted({0, length, *opening, *closing}):
        if edge > at:
            yield Piece(at, edge, tuple(dict.fromkeys(mark for _, mark in sorted(open_now))))
            at = edge
        for key in closing.get(edge, ()):
            open_now.remove(key)
        open_now.extend(opening.get(edge, ()))
