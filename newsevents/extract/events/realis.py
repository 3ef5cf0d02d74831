"""Realis: whether the words around a trigger say that the thing happened."""

import itertools
from collections.abc import Sequence
from typing import Final

from newsevents.extract.events.voices import joint_before
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import Realis

__all__ = ["is_set_behind", "realis_at"]

_NEGATION_REACH: Final = 3
_GOVERNOR_REACH: Final = 5
_PERFECT_REACH: Final = 3
_SINCE_REACH: Final = 18
_YEAR_LENGTH: Final = 4
_LENGTH_REACH: Final = 3
_CENTURIES: Final = ("19", "20")
_STOPS: Final = frozenset(',;:.()"”“')


def realis_at(lowers: Sequence[str], first: int, floor: int, table: Events) -> Realis:
    """Return the realis of a trigger at token `first`; `floor` is where its sentence begins.

    Negations and governors ("denied", "would", "plans to") count shortly before the trigger, in its clause.
    """
    if first - 1 >= floor and lowers[first - 1] in table.alike and lowers[first - 2] not in table.attributive:
        # "The second such protest this month", "similar raids", but "a similar attack killed three".
        return Realis.GENERIC
    if first - 2 >= floor and lowers[first - 1] in table.infinitive and lowers[first - 2] in table.aims:
        return Realis.HYPOTHETICAL
    if _had_been(lowers, first, floor, table) or _has_gone_on(lowers, first, floor, table):
        return Realis.BACKGROUND
    for step in range(1, _GOVERNOR_REACH + 1):
        at = first - step
        if at < floor or lowers[at] in _STOPS:
            break
        word = lowers[at]
        if word in table.negations and step <= _NEGATION_REACH:
            return Realis.DENIED
        governed = table.governors.get(word)
        if governed is not None and (word not in table.responses or not table.be.isdisjoint(lowers[at + 2 : at + 3])):
            # "Due to be sentenced", but "due to the fighting".
            reported = word in table.reported_future and _is_reported(lowers, at, floor, table)
            return Realis.PLANNED if reported else governed
        if _is_past(lowers, at, floor, table):
            return Realis.BACKGROUND
        if step == 1 and word in table.lists and lowers[first].endswith(table.participle):
            # "Foiled a plot and seized guns": a verb in the past goes on with the story.
            break
        governed = table.governors.get(lowers[at - 1]) if word in table.breaks and at > floor else None
        if governed is Realis.DENIED or (governed is Realis.HYPOTHETICAL and _is_wished(lowers, first, at, table)):
            # "Denied that it had shelled the village", "demanded that he resign".
            return governed
        if word in table.responses or (word in table.breaks and word not in table.lists):
            # "Will advance after seizing the town": what stands before another clause does not govern it.
            break
    return Realis.ACTUAL


def _had_been(lowers: Sequence[str], first: int, floor: int, table: Events) -> bool:
    """Whether a relative clause tells what had been done to somebody before ("a banker who had been jailed")."""
    if table.pluperfect.isdisjoint(lowers[max(first - _PERFECT_REACH, 0) : first]):
        return False
    joint = joint_before(first, lowers, table)
    auxiliaries = lowers[joint:first]
    if joint <= floor or lowers[joint] not in table.relatives:
        return False
    return not table.pluperfect.isdisjoint(auxiliaries) and not table.be.isdisjoint(auxiliaries)


def _is_wished(lowers: Sequence[str], first: int, at: int, table: Events) -> bool:
    """Whether a bare verb stands shortly behind the word that opens a clause ("that he resign")."""
    return first - at <= _PERFECT_REACH and not lowers[first].endswith(table.participle)


def is_set_behind(lowers: Sequence[str], last: int, table: Events) -> bool:
    """Whether the words behind a noun say that it is still to come ("a march is planned", "the trial will open")."""
    after = lowers[last : last + 2]
    if len(after) > 1 and after[0] in table.be:
        return table.governors.get(after[1]) is Realis.PLANNED
    return bool(after) and table.governors.get(after[0]) is Realis.PLANNED and after[0] in table.verb_signs


def _is_reported(lowers: Sequence[str], at: int, floor: int, table: Events) -> bool:
    """Whether somebody says what he himself will do ("the army said it would send troops")."""
    lead = lowers[max(floor, at - _LENGTH_REACH) : at]
    return not table.speech.isdisjoint(lead) and not table.subjects.isdisjoint(lead)


def _has_gone_on(lowers: Sequence[str], first: int, floor: int, table: Events) -> bool:
    """Whether an act has gone on since a year before the story ("has killed thousands in the region since 2009")."""
    if table.perfect.isdisjoint(lowers[max(floor, first - _PERFECT_REACH) : first]):
        return False
    for at in range(first + 1, min(first + _SINCE_REACH, len(lowers) - 1)):
        if lowers[at] in _STOPS:
            return False
        if lowers[at] in table.ever_since:
            return any(_is_year(word) for word in _until_stop(lowers[at + 1 : at + _SINCE_REACH // 2]))
    return False


def _until_stop(words: Sequence[str]) -> Sequence[str]:
    return list(itertools.takewhile(lambda word: word not in _STOPS, words))


def _is_year(word: str) -> bool:
    return len(word) == _YEAR_LENGTH and word.isdigit() and word[:2] in _CENTURIES


def _is_past(lowers: Sequence[str], at: int, floor: int, table: Events) -> bool:
    """Whether a word puts what follows before the story: "previously", "hours after", a year ("the 2017 attack")."""
    word = lowers[at]
    if word in table.past_signs:
        return True
    if word in table.responses:
        # "Months after the attack", but "a tax for three months after the protests".
        lasting = not table.aside.isdisjoint(lowers[max(floor, at - _LENGTH_REACH) : at - 1])
        return at > floor and lowers[at - 1] in table.spans_of_time and not lasting
    return _is_year(word)
