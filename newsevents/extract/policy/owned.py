"""Owned: which of the time expressions given to a clause are of its own change, and what they are to it."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.timed import ENDS, Timed, other_reading
from newsevents.vocabulary import PolicyAction, PolicyStatus

__all__ = ["earlier_dates", "ending_dates", "own_dates"]

# How far a paper must have come for the days told beside it to be those of its rules.
_DONE: Final = (PolicyStatus.ENACTED, PolicyStatus.ANNOUNCED)


def own_dates(timed: Sequence[Timed], clause: Clause) -> Sequence[Timed]:
    """Return the time expressions of a clause; of several days a removal begins on the one behind its verb.

    "The curfew, imposed on 3 April, was lifted on 29 April", "the subsidy, scrapped in January, returns from Friday".
    """
    if clause.aside and clause.action not in (PolicyAction.REMOVE, PolicyAction.SUSPEND):
        # "The state of emergency, declared on 3 March, was renewed": that is the day of what is renewed.
        return [each for each in timed if each.first not in clause.aside or each.role in (*ENDS, "length", "former")]
    if clause.paper is not None and clause.status not in _DONE:
        # "A committee will report on the bill in March".
        return [each for each in timed if each.role is not None or each.is_day]
    if clause.action not in (PolicyAction.REMOVE, PolicyAction.SUSPEND):
        return timed
    verb = clause.verb
    beside = next((each for each in timed if each.is_date and 0 <= each.first - verb.last <= 1), None)
    if beside is not None and beside.role is None:
        return [attrs.evolve(beside, role="start"), *(e for e in timed if e is not beside and e.role != "start")]
    behind = any(each.role == "start" and each.first >= verb.last for each in timed)
    return [each for each in timed if not (behind and each.role == "start" and each.last <= verb.first)]


def ending_dates(own: Sequence[Timed], verb: int) -> list[Timed]:
    """Return the dates of "the measure ended on": what would be the start of another measure is the end of this one."""
    following = [each for each in own if each.is_date and each.first >= verb]
    ends = following[:1] or [each for each in own if each.is_date and each.role is None]
    return [attrs.evolve(each, role="end") if each in ends and each.role not in ENDS else each for each in own]


def earlier_dates(timed: Sequence[Timed], ends: Sequence[Timed]) -> list[Timed]:
    """Return the time expressions of what is extended in their earlier readings, where it would end behind its new end.

    "Closed on 16 March until 30 April; extended on 20 January until 28 February": it was closed the year before.
    """
    new = max((each.last_day for each in ends if each.last_day is not None), default=None)
    former = [each.last_day for each in timed if each.role in ENDS and each.last_day is not None]
    begun = [each.first_day for each in timed if each.is_date and each.role not in ENDS and each.first_day is not None]
    if new is None or not any(day > new for day in former) or any(day <= new for day in begun):
        return list(timed)
    return [_earlier(each, new) for each in timed]


def _earlier(timed: Timed, new: dt.date) -> Timed:
    other = timed.mention.alternative
    if timed.first_day is None or timed.first_day < new or other is None or other.end is None or other.end >= new:
        return timed
    return attrs.evolve(timed, mention=other_reading(timed.mention, other))
