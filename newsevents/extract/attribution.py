"""Attribution: which statements a stretch of text lies in, as a chain of sources."""

from collections.abc import Iterable

from newsevents.records import Statement
from newsevents.values import Link, TextSpan

__all__ = ["chain_of"]


def chain_of(span: TextSpan, statements: Iterable[Statement]) -> tuple[Link, ...]:
    """Return who says what stands in a span, outermost first: the chain of the innermost statement around it."""
    around = [each for each in statements if any(span in piece for piece in each.content)]
    if not around:
        return ()
    return min(around, key=lambda each: sum(piece.end - piece.start for piece in each.content)).chain
