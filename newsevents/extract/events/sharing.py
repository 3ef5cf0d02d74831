"""Sharing: the arguments of a trigger, those among them that it shares with the trigger before it in the sentence."""

from typing import Final

from newsevents.extract.events.arguments import Arguments, Stage
from newsevents.extract.events.triggers import Trigger
from newsevents.extract.events.voices import is_behind_relative, suffers_with
from newsevents.languages.schema.events import Events

__all__ = ["arguments_of"]

_PART_LEAD: Final = 4


def arguments_of(
    trigger: Trigger, bounds: tuple[int, int], stage: Stage, before: tuple[Trigger, Arguments] | None, table: Events
) -> Arguments:
    """Return the arguments of a trigger; `before` is the one before it in the sentence with its own."""
    own = stage.arguments(trigger, *bounds)
    if before is None:
        return own
    last, given = before
    if not trigger.verb:
        # "Killed two guards in a raid": the raid is theirs.
        at, floor = trigger.first - 1, max(trigger.first - _PART_LEAD, 0)
        while at > floor and stage.lowers[at] in table.noun_signs and stage.lowers[at] not in table.parts:
            at -= 1
        return given if own == Arguments() and at >= 0 and stage.lowers[at] in table.parts else own
    if is_behind_relative(trigger, last, stage.lowers, table):
        # "The man who stabbed three students was arrested": the subject is his who did it, not the nearest.
        subject = given.agent or given.patient
        passive = own.patient is not None and own.patient.last <= trigger.first
        return Arguments(own.agent, subject) if passive else Arguments(subject, own.patient)
    if _is_passive_too(trigger, last, given, stage, table):
        # "Was arrested on Tuesday and charged with fraud".
        return Arguments(None, given.patient)
    suffered = given.patient is not None and given.patient.last <= last.first
    if last.verb and suffers_with(trigger, last, bounds[0], stage.lowers, table, passive=suffered):
        # "Five were killed and dozens injured on Tuesday when gunmen attacked": the second is as passive as the first.
        between = stage.within(last.last, trigger.first)
        return Arguments(given.agent, between[-1] if between else given.patient)
    if last.verb and _is_joined(trigger, last, given, stage, table):
        # "Killed two and wounded six": one subject for both.
        return Arguments(given.agent, own.patient)
    return own


def _is_passive_too(trigger: Trigger, last: Trigger, given: Arguments, stage: Stage, table: Events) -> bool:
    """Whether a participle behind "and", without an object, goes on with the passive of the trigger before it."""
    patient, lowers = given.patient, stage.lowers
    after = lowers[trigger.last] if trigger.last < len(lowers) else "."
    joint = lowers[trigger.first - 1]
    if patient is None or patient.last > last.first or not last.verb:
        return False
    if joint not in table.lists or not joint.isalpha() or not lowers[trigger.first].endswith(table.participle):
        return False
    tied = after in table.with_ or lowers[trigger.last - 1] in table.with_
    return tied and not stage.within(last.last, trigger.first)


def _is_joined(trigger: Trigger, last: Trigger, given: Arguments, stage: Stage, table: Events) -> bool:
    """Whether a verb goes on with the subject of the one before: behind "and" or a comma, in the active voice."""
    if stage.lowers[trigger.first - 1] not in table.lists:
        return False
    if given.agent is not None:
        return given.agent.last <= last.first
    return given.patient is not None and given.patient.first >= last.first
