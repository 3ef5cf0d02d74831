"""Owned: which of the time expressions given to a clause are of its own change, and what they are to it."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.timed import ENDS, Timed
from newsevents.vocabulary import PolicyAction, PolicyStatus

__all__ = ["ending_dates", "own_dates"]

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
