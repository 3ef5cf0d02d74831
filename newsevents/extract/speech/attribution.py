"""Attribution: which statements a stretch of text lies in, as a chain of sources."""

import bisect
from collections.abc import Iterable, Sequence
from typing import Final

from newsevents.records import Statement
from newsevents.values import Link, TextSpan

__all__ = ["Statements", "chain_of"]

_REACH: Final = 200


class Statements(list[Statement]):
    """The statements of a document in text order, which know where their contents stand."""

    def __init__(self, statements: Iterable[Statement] = ()) -> None:
        super().__init__(statements)
        pieces = [(piece.start, piece.end, each) for each in self for piece in each.content]
        self._pieces = sorted(pieces, key=lambda piece: (piece[0], -piece[1]))
        self._starts = [start for start, _, _ in self._pieces]

    def around(self, span: TextSpan) -> list[Statement]:
        """Return the statements one piece of whose content holds a span, the innermost first."""
        at = bisect.bisect_right(self._starts, span.start)
        found = [each for _, end, each in reversed(self._pieces[max(at - _REACH, 0) : at]) if end >= span.end]
        return sorted(found, key=_length)


def chain_of(span: TextSpan, statements: Sequence[Statement]) -> tuple[Link, ...]:
    """Return who says what stands in a span, outermost first: the chain of the innermost statement around it."""
    if isinstance(statements, Statements):
        around = statements.around(span)
        return around[0].chain if around else ()
    holding = [each for each in statements if any(span in piece for piece in each.content)]
    return min(holding, key=_length).chain if holding else ()


def _length(statement: Statement) -> int:
    return sum(piece.end - piece.start for piece in statement.content)
