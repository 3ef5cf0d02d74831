"""Event links: how the events of a report hang together, as the words between them say."""

from collections.abc import Sequence

from newsevents.extract.acts import Act
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import Relation

__all__ = ["relation_between"]


def relation_between(
    before: Act, after: Act, lowers: Sequence[str], floor: int, table: Events
) -> tuple[Relation, bool] | None:
    """Return the relation that the words between two acts of a sentence tell, and whether the second bears it.

    "A triggered B": B is CAUSED_BY A. "following A, B": B is a RESPONSE_TO A. "B after A": B is a RESPONSE_TO A where
    the word stands between them. "A before B": A PRECEDES B. None where no word tells.
    """
    between = lowers[before.trigger.last : after.trigger.first]
    if len(between) > 25:
        return None
    for word in between:
        if word in table.causes:
            return Relation.CAUSED_BY, "by" not in between
        if word in table.sequels:
            return Relation.PRECEDES, False
        if word in table.responses:
            return Relation.RESPONSE_TO, False
    lead = lowers[max(floor, before.trigger.first - 5) : before.trigger.first]
    if any(word in table.responses for word in lead) and "," in between:
        return Relation.RESPONSE_TO, True
    return None
