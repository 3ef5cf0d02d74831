"""Event links: how the events of a report hang together, as the words between them say."""

import itertools
from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.drafts import Draft
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import Relation

__all__ = ["link"]

_REACH: Final = 25
_LEAD: Final = 5
_PART_LEAD: Final = 3
_LOOK_BACK: Final = 40


def link(drafts: Sequence[Draft], document: Document, table: Events) -> None:
    """Add to each draft its links to others."""
    for at, draft in enumerate(drafts):
        if draft.spreads:
            _link_spread(drafts[max(0, at - _LOOK_BACK) : at], draft)
    owners = sorted(((act, draft) for draft in drafts for act in draft.acts), key=lambda each: each[0].trigger.first)
    for (before, one), (after, other) in itertools.pairwise(owners):
        if (
            one is other
            or other.spreads
            or before.sentence != after.sentence
            or before.trigger.last > after.trigger.first
        ):
            continue
        floor = document.sentence_tokens[after.sentence][0]
        found = _relation(before, after, document.tokens.lowers, floor, table)
        if found is not None:
            relation, second_bears = found
            bearer, target = (other, one) if second_bears else (one, other)
            bearer.links.append((relation, target))


def _link_spread(before: Sequence[Draft], draft: Draft) -> None:
    """Link what spread to where it came from: the last event of its kind in another place."""
    for each in reversed(before):
        if each.category is draft.category and each.happened and each.place != draft.place:
            each.links.append((Relation.SPREAD_TO, draft))
            return


def _relation(
    before: Act, after: Act, lowers: Sequence[str], floor: int, table: Events
) -> tuple[Relation, bool] | None:
    """Return the relation that the words between two acts of a sentence tell, and whether the second bears it.

    "A triggered B": B is CAUSED_BY A; "A caused by B": A is. "A after B": A is a RESPONSE_TO B. "following A, B": B is.
    "A before B": A PRECEDES B. "A in B", B a noun: A is a SUB_EVENT_OF B. None where no word tells.
    """
    between = lowers[before.trigger.last : after.trigger.first]
    if len(between) > _REACH:
        return None
    for word in between:
        if word in table.causes:
            return Relation.CAUSED_BY, table.by.isdisjoint(between)
        if word in table.sequels:
            return Relation.PRECEDES, False
        if word in table.responses:
            return Relation.RESPONSE_TO, False
    if not after.trigger.verb and any(word in table.parts for word in between[-_PART_LEAD:]):
        return Relation.SUB_EVENT_OF, False
    lead = lowers[max(floor, before.trigger.first - _LEAD) : before.trigger.first]
    if any(word in table.responses for word in lead):
        return Relation.RESPONSE_TO, True
    return None
