"""Acts: triggers read with who did it to whom and by what means, in PLOVER's and ACLED's terms."""

import bisect
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.arguments import Arguments, Stage
from newsevents.extract.document import Document
from newsevents.extract.participants import Participant, find_participants
from newsevents.extract.realis import realis_at
from newsevents.extract.triggers import Tool, Trigger, find_triggers
from newsevents.languages.schema.events import Events, Inters, Reading, Sense
from newsevents.vocabulary import AcledSubEventType, PloverCategory, PloverMode, Realis

__all__ = ["Act", "find_acts"]

_SENTENCE_REACH: Final = 60
_OBJECT_REACH: Final = 12
_OBJECT_BACK: Final = 12
_MEANS_REACH: Final = 4


@attrs.define
class Act:
    """One act as one trigger tells it: its sense and reading, arguments, sentence and realis."""

    trigger: Trigger
    sense: Sense
    arguments: Arguments
    others: tuple[Participant, ...]
    sentence: int
    realis: Realis
    category: PloverCategory | None
    mode: PloverMode | None
    acled: AcledSubEventType | None


def find_acts(document: Document, grounds: frozenset[int], table: Events) -> list[Act]:
    """Return the acts of a document in text order.

    `grounds` are the tokens at which places are named.
    """
    tokens = document.tokens
    stage = Stage(tokens.lowers, find_participants(tokens, document.language), table)
    triggers, tools = find_triggers(tokens, document.language)
    places = [each.first for each in tools]
    acts: list[Act] = []
    bounds = document.sentence_tokens
    sentence = 0
    for trigger in triggers:
        while sentence + 1 < len(bounds) and bounds[sentence + 1][0] <= trigger.first:
            sentence += 1
        first, last = bounds[sentence]
        near = tools[bisect.bisect_left(places, first) : bisect.bisect_left(places, last)]
        act = _read(trigger, sentence, (first, last), stage, near, grounds, table)
        if act is not None:
            acts.append(act)
    return acts


def _read(
    trigger: Trigger,
    sentence: int,
    bounds: tuple[int, int],
    stage: Stage,
    tools: Sequence[Tool],
    grounds: frozenset[int],
    table: Events,
) -> Act | None:
    """Return the act of the first sense that fits, or None."""
    first, last = bounds
    arguments = stage.arguments(trigger, first, last)
    others = tuple(stage.within(max(first, trigger.first - _SENTENCE_REACH), min(last, trigger.last + _SENTENCE_REACH)))
    for sense in trigger.senses:
        tool = _tool(trigger, sense, tools, stage.lowers, table)
        if sense.armed and tool is None:
            continue
        if sense.objects and not _has_object(trigger, sense, bounds, stage, grounds, table):
            continue
        if not _fits(sense.takes, arguments.agent, others) or not _fits(sense.asks, arguments.patient, ()):
            continue
        reading = _reading(sense, arguments, others, trigger)
        if reading is None:
            continue
        mode, acled = reading.mode, reading.acled
        if tool is not None and reading.category is PloverCategory.ASSAULT:
            mode, acled = tool.instrument.mode, tool.instrument.acled
        elif tool is not None and sense.armed:
            acled = tool.instrument.acled
        realis = realis_at(stage.lowers, trigger.first, first, table)
        if realis is Realis.GENERIC:
            return None
        if sense.alone:
            arguments = Arguments(arguments.agent or (None if trigger.verb else arguments.patient))
        return Act(trigger, sense, arguments, others, sentence, realis, reading.category, mode, acled)
    return None


def _tool(trigger: Trigger, sense: Sense, tools: Sequence[Tool], lowers: Sequence[str], table: Events) -> Tool | None:
    """Return the nearest instrument in the sentence that goes with a sense."""
    fitting = [
        each
        for each in tools
        if sense.name in each.instrument.senses
        and (not each.instrument.acts or each.first < trigger.last or _is_means(each, lowers, table))
    ]
    if not fitting:
        return None
    return min(fitting, key=lambda each: max(each.first - trigger.last, trigger.first - each.last))


def _is_means(tool: Tool, lowers: Sequence[str], table: Events) -> bool:
    """Whether a preposition of the means stands shortly before an instrument."""
    return any(lowers[at] in table.means for at in range(max(tool.first - _MEANS_REACH, 0), tool.first))


def _has_object(
    trigger: Trigger, sense: Sense, bounds: tuple[int, int], stage: Stage, grounds: frozenset[int], table: Events
) -> bool:
    after = range(trigger.first, min(trigger.last + _OBJECT_REACH, bounds[1]))
    before = range(max(trigger.first - _OBJECT_BACK, bounds[0]), trigger.first)
    if table.ground in sense.objects and any(at in grounds for at in after):
        return True
    words = [stage.lowers[at] for at in (*after, *before)]
    return any(not table.objects[each].isdisjoint(words) for each in sense.objects)


def _fits(wanted: Inters | None, given: Participant | None, others: Sequence[Participant]) -> bool:
    if wanted is None:
        return True
    if given is not None and given.sort.inter in wanted:
        return True
    return any(each.sort.inter in wanted and not each.sort.target for each in others)


def _reading(sense: Sense, arguments: Arguments, others: Sequence[Participant], trigger: Trigger) -> Reading | None:
    agent, patient = arguments.agent, arguments.patient
    if sense.together:
        for reading in sense.readings:
            if _is_any(reading.agents, (agent, *others)) and _is_any(reading.patients, (patient, *others)):
                return reading
        return None
    if patient is None:
        patient = next((each for each in others if each is not agent), None)
    for reading in sense.readings:
        if _is_any(reading.agents, (agent,)) and _is_any(reading.patients, (patient,)):
            return reading
    return None


def _is_any(wanted: Inters | None, given: Sequence[Participant | None]) -> bool:
    return wanted is None or any(each is not None and each.sort.inter in wanted for each in given)
