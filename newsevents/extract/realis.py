"""Realis: whether the words around a trigger say that the thing happened."""

from collections.abc import Sequence
from typing import Final

from newsevents.languages.schema.events import Events
from newsevents.vocabulary import Realis

__all__ = ["realis_at"]

_NEGATION_REACH: Final = 3
_GOVERNOR_REACH: Final = 5
_STOPS: Final = frozenset(',;:.()"”“')


def realis_at(lowers: Sequence[str], first: int, floor: int, table: Events) -> Realis:
    """Return the realis of a trigger at token `first`; `floor` is where its sentence begins.

    Negations and governors ("denied", "would", "plans to") count shortly before the trigger, in its clause.
    """
    for step in range(1, _GOVERNOR_REACH + 1):
        at = first - step
        if at < floor or lowers[at] in _STOPS:
            break
        word = lowers[at]
        if word in table.negations and step <= _NEGATION_REACH:
            return Realis.DENIED
        governed = table.governors.get(word)
        if governed is not None:
            return governed
    return Realis.ACTUAL
