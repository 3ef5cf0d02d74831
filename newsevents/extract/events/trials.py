"""Trials: acts that a text tells only as what somebody is charged with, tried, convicted or cleared of."""

from collections.abc import Sequence
from typing import Final

from newsevents.extract.events.triggers import Trigger
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import Realis

__all__ = ["realis_of_the_tried"]

_REACH: Final = 14
_STOPS: Final = frozenset(';:.()"”“')
_COMMA: Final = ","


def realis_of_the_tried(trigger: Trigger, lowers: Sequence[str], floor: int, table: Events) -> Realis | None:
    """Return the realis of an act that stands as a crime behind a word of the courts, or None where none does.

    "Convicted of two counts of murder": the murder was before the story. "Cleared of the murder": it is denied. A verb
    is such a crime only in the continuous form ("accused of shelling"), and behind a comma or "and" only in a list of
    crimes ("guilty of rape, assault and kidnapping").
    """
    start = trigger.first
    if start > 1 and lowers[start - 1] in table.infinitive:
        # "Guilty of trying to kill a guard".
        start -= 2
    if trigger.verb and not lowers[start].endswith(table.progressive):
        return None
    if table.tried.keys().isdisjoint(lowers[max(floor, start - _REACH) : start]):
        return None
    ties: set[str] = set()
    for at in range(start - 1, max(floor, start - _REACH) - 1, -1):
        word = lowers[at]
        if word in _STOPS or word in table.clauses or word in table.relatives or word in table.causes:
            return None
        if word == _COMMA and at + 1 != start and lowers[at + 1] not in table.crimes:
            return None
        tying = table.tried.get(word)
        if tying is not None and word in table.tied and lowers[at + 1] not in tying:
            # "Accused the army of shelling the port": no court, but those who accuse, and that is news.
            return None
        if tying is not None and not tying.isdisjoint(ties):
            return Realis.DENIED if word in table.cleared else Realis.BACKGROUND
        ties.add(word)
    return None
