"""Telling: how a text tells of an act, as words, as known, as the ground for another, and which tokens tell of it."""

from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import PloverCategory, PloverContext, PloverMode

__all__ = ["SHARING", "bounds_of", "is_before_that", "is_ground", "is_known", "is_of_the_same", "is_said"]

SHARING: Final = (PloverCategory.ASSAULT, PloverCategory.PROTEST, PloverCategory.COERCE, PloverCategory.MOBILIZE)
"""Acts of force told together share their type and their day."""
# How many words before a noun may tell what it is the ground for.
_GROUND_LEAD: Final = 4
_CHARGE_REACH: Final = 60
# How many words before an act may put it before the time told of.
_LEAD: Final = 12
# What happens somewhere; the rest is said and signed by those it names.
_FORCEFUL: Final = (
    PloverCategory.ASSAULT,
    PloverCategory.PROTEST,
    PloverCategory.MOBILIZE,
    PloverCategory.COERCE,
    PloverCategory.RETREAT,
    None,
)


def bounds_of(act: Act, document: Document, table: Events) -> tuple[int, int]:
    """Return the tokens of a sentence that may tell when and where an act was.

    What somebody was sentenced for, or sanctioned over, has a day and a place of its own.
    """
    (first, last), lowers = document.sentence_tokens[act.sentence], document.tokens.lowers
    if act.floor is not None:
        first = act.floor
    if act.end is not None:
        last = act.end
    if act.tried or is_ground(act, document, table):
        return act.trigger.first, last
    if act.charge is not None:
        return first, act.charge
    if act.category is PloverCategory.SANCTION or PloverContext.LEGAL in act.sense.contexts:
        end = min(last - 1, act.trigger.last + _CHARGE_REACH)
        last = next((at for at in range(act.trigger.last, end) if _opens_a_charge(lowers, at, table)), last)
    return first, last


def _opens_a_charge(lowers: Sequence[str], at: int, table: Events) -> bool:
    """Whether a word opens what somebody is charged with, and no length of time ("for six months")."""
    return lowers[at] in table.charges and table.spans_of_time.isdisjoint(lowers[at + 1 : at + 4])


def is_ground(act: Act, document: Document, table: Events) -> bool:
    """Whether an act is only the ground for another, told before it ("sanctions over a crackdown")."""
    if act.trigger.verb:
        return False
    lead = document.tokens.lowers[max(act.trigger.first - _GROUND_LEAD, 0) : act.trigger.first]
    return not table.charges.isdisjoint(lead) and table.lists.isdisjoint(lead)


def is_said(act: Act) -> bool:
    """Whether an act is words and signatures, done by those it names wherever they are."""
    if act.mode is PloverMode.VISIT:
        return False
    return act.category not in _FORCEFUL or act.mode is PloverMode.CEASEFIRE


def is_of_the_same(act: Act, document: Document, table: Events) -> bool:
    """Whether an act is done to what was named before ("set both on fire")."""
    near = document.tokens.lowers[act.trigger.first : act.trigger.last + 1]
    return not table.pronouns.isdisjoint(near)


def is_before_that(act: Act, document: Document, table: Events) -> bool:
    """Whether the words before an act put it before the time told of ("initially")."""
    first, at = document.sentence_tokens[act.sentence][0], act.trigger.first
    return not table.before_that.isdisjoint(document.tokens.lowers[max(first, at - _LEAD) : at])


def is_known(act: Act, document: Document, table: Events) -> bool:
    """Whether the text speaks of an act as of one that the reader knows ("the murder of ..."): it may be old news."""
    return not act.trigger.verb and document.tokens.lowers[act.trigger.first - 1] in table.definite
