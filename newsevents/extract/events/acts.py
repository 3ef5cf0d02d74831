"""Acts: triggers read with who did it to whom and by what means, in PLOVER's and ACLED's terms."""

import bisect
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.events.arguments import Arguments, Stage
from newsevents.extract.events.asides import Asides
from newsevents.extract.events.participants import Participant, find_participants
from newsevents.extract.events.realis import realis_at
from newsevents.extract.events.triggers import Tool, Trigger, find_triggers
from newsevents.languages.schema.events import Events, Inters, Reading, Sense
from newsevents.vocabulary import AcledInter, AcledSubEventType, PloverCategory, PloverMode, Realis

__all__ = ["Act", "find_acts"]

_SENTENCE_REACH: Final = 60
_OBJECT_REACH: Final = 12
_OBJECT_BACK: Final = 12
_FAR: Final = 100
_PART_LEAD: Final = 4
_FORCES: Final = frozenset((AcledInter.STATE_FORCES, AcledInter.REBEL_GROUP, AcledInter.EXTERNAL_FORCES))
_SIGN_REACH: Final = 30
# How many words before and behind a blast may tell that a blast was an accident.
_BESIDE: Final = 40
_PLACE_REACH: Final = 5
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
    tool: Tool | None = None


def find_acts(document: Document, grounds: frozenset[int], table: Events) -> list[Act]:
    """Return the acts of a document in text order.

    `grounds` are the tokens at which places are named.
    """
    tokens = document.tokens
    stage = Stage(tokens, find_participants(tokens, document.language), document.made(Asides), document.language)
    triggers, tools = find_triggers(tokens, document.language)
    places = [each.first for each in tools]
    acts: list[Act] = []
    told: set[str | None] = set()
    bounds = document.sentence_tokens
    sentence = 0
    for trigger in triggers:
        while sentence + 1 < len(bounds) and bounds[sentence + 1][0] <= trigger.first:
            sentence += 1
        first, last = bounds[sentence]
        low, high = max(first, trigger.first - _SENTENCE_REACH), min(last, trigger.last + _SENTENCE_REACH)
        near = tools[bisect.bisect_left(places, low) : bisect.bisect_left(places, high)]
        before = acts[-1] if acts and acts[-1].sentence == sentence else None
        if before is not None and _is_outcome_of(before, trigger, stage):
            continue
        act = _read(trigger, sentence, (first, last), stage, near, grounds, before, told, table)
        if act is not None:
            acts.append(act)
            told.update((act.sense.name, act.mode))
    if not any(act.acled is not None for act in acts):
        implied = _implied(stage, document, table)
        acts = sorted((*acts, *implied), key=lambda each: each.trigger.first)
    return acts


def _is_outcome_of(before: Act, trigger: Trigger, stage: Stage) -> bool:
    """Whether a verb only tells whom the act before it harmed, which is its subject ("the clashes killed ten")."""
    blow = before.category is PloverCategory.ASSAULT and before.realis is Realis.ACTUAL
    return blow and trigger.senses[0].outcome and stage.is_predicate(trigger, before.trigger)


def _implied(stage: Stage, document: Document, table: Events) -> list[Act]:
    """Return the act that an actor's very name tells of: where there are protesters, there is a protest."""
    for each in stage.participants:
        sense = table.implied.get(each.sort.inter) if each.sort.inter is not None else None
        if sense is not None and not each.sort.target and not each.sort.vague:
            sentence = document.sentence_at(document.tokens.starts[each.head])
            realis = realis_at(stage.lowers, each.first, document.sentence_tokens[sentence][0], table)
            reading = sense.readings[0]
            trigger = Trigger(each.head, each.last, False, (sense,))
            return [
                Act(
                    trigger, sense, Arguments(each), (), sentence, realis, reading.category, reading.mode, reading.acled
                )
            ]
    return []


def _read(
    trigger: Trigger,
    sentence: int,
    bounds: tuple[int, int],
    stage: Stage,
    tools: Sequence[Tool],
    grounds: frozenset[int],
    before: Act | None,
    told: AbstractSet[str | None],
    table: Events,
) -> Act | None:
    """Return the act of the first sense that fits, or None."""
    first, last = bounds
    given = _arguments(trigger, bounds, stage, before, table)
    around = stage.within(max(first, trigger.first - _SENTENCE_REACH), min(last, trigger.last + _SENTENCE_REACH))
    others = tuple(each for each in around if not stage.speaks(each))
    for sense in _by_object(trigger, bounds, stage, grounds, table):
        arguments = stage.partners(trigger, first, last) if sense.together else given
        if sense.turned:
            arguments = Arguments(given.patient, None)
        tool = _tool(trigger, sense, tools, stage.lowers, table)
        if sense.armed and tool is None:
            continue
        if tool is None and sense.unless and not sense.unless.isdisjoint(_beside(trigger, stage.lowers)):
            continue
        known = tool is None and _is_told(trigger, sense, told, stage.lowers, table)
        if tool is None and not known and not _is_literal(trigger, sense, others, stage, grounds, bounds, table):
            continue
        if (tool is None and not _fits(sense.takes, arguments.agent, others)) or not _fits(
            sense.asks, arguments.patient, ()
        ):
            continue
        victims = [each for each in others if stage.is_harmed(each)] if sense.together else []
        reading = _reading(sense, arguments, others, victims)
        if reading is None:
            continue
        mode, acled = _typed(sense, reading, tool)
        realis = realis_at(stage.lowers, trigger.first, first, table)
        if realis is Realis.GENERIC:
            return None
        if sense.alone:
            # "Families of the missing protested outside": what looks like a passive has no object.
            leads = arguments.patient is not None and arguments.patient.last <= trigger.first
            # "Fans clashed with police": whom it was with stands in the words that tell it.
            inside = next(iter(stage.within(trigger.first + 1, trigger.last)), None)
            arguments = Arguments(arguments.agent or (arguments.patient if leads or not trigger.verb else None), inside)
        if (
            reading.category is PloverCategory.MOBILIZE
            and arguments.agent is None
            and _is_any(_FORCES, (arguments.patient,))
        ):
            # "Troops were deployed": they are who acts.
            arguments = Arguments(arguments.patient)
        if reading.category is PloverCategory.PROTEST and arguments.agent is not None:
            # "Fired into protesting crowds": those who protest are no forces.
            arguments = arguments if arguments.agent.sort.inter not in _FORCES else Arguments(None, arguments.patient)
        return Act(trigger, sense, arguments, others, sentence, realis, reading.category, mode, acled, tool)
    return None


def _is_told(
    trigger: Trigger, sense: Sense, told: AbstractSet[str | None], lowers: Sequence[str], table: Events
) -> bool:
    """Whether a noun is spoken of as known ("the fighting") where such an act was told before."""
    if trigger.verb or not trigger.first or lowers[trigger.first - 1] not in table.definite:
        return False
    return sense.name in told or any(reading.mode in told for reading in sense.readings if reading.mode is not None)


def _beside(trigger: Trigger, lowers: Sequence[str]) -> Sequence[str]:
    """Return the words around a trigger, those of the sentences beside its own among them."""
    return lowers[max(trigger.first - _BESIDE, 0) : trigger.last + _BESIDE]


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


def _is_literal(
    trigger: Trigger,
    sense: Sense,
    others: Sequence[Participant],
    stage: Stage,
    grounds: frozenset[int],
    bounds: tuple[int, int],
    table: Events,
) -> bool:
    """Whether a word that may be a figure of speech has a sign beside it that it is none."""
    if trigger.last > trigger.first + 1 or stage.lowers[trigger.first] not in sense.loose:
        return True
    sign = table.signs[sense.sign]
    if any(each.sort.inter in sign.inters for each in others):
        return True
    if (
        sign.places
        and not trigger.verb
        and any(at in grounds for at in range(trigger.last, trigger.last + _PLACE_REACH))
    ):
        return True
    if sign.places and trigger.verb and trigger.last in grounds and trigger.first - 1 in grounds:
        # "Freedonia attacked Sylvania".
        return True
    first, last = max(bounds[0], trigger.first - _SIGN_REACH), min(bounds[1], trigger.last + _SIGN_REACH)
    near = (*stage.lowers[first : trigger.first], *stage.lowers[trigger.last : last])
    return not sign.words.isdisjoint(near)


def _is_means(tool: Tool, lowers: Sequence[str], table: Events) -> bool:
    """Whether a preposition of the means stands shortly before an instrument."""
    return any(lowers[at] in table.means for at in range(max(tool.first - _MEANS_REACH, 0), tool.first))


def _arguments(trigger: Trigger, bounds: tuple[int, int], stage: Stage, before: Act | None, table: Events) -> Arguments:
    """Return the arguments of a trigger, those it shares with the act before it in the sentence among them."""
    own = stage.arguments(trigger, *bounds)
    if before is None:
        return own
    if not trigger.verb:
        # "Killed two guards in a raid": the raid is theirs.
        at, floor = trigger.first - 1, max(trigger.first - _PART_LEAD, 0)
        while at > floor and stage.lowers[at] in table.noun_signs and stage.lowers[at] not in table.parts:
            at -= 1
        return before.arguments if own == Arguments() and at >= 0 and stage.lowers[at] in table.parts else own
    if before.trigger.verb and stage.suffers_with(trigger, before.trigger, bounds[0]):
        # "Five were killed and dozens injured on Tuesday when gunmen attacked": the second is as passive as the first.
        between = stage.within(before.trigger.last, trigger.first)
        return Arguments(before.arguments.agent, between[-1] if between else before.arguments.patient)
    if before.trigger.verb and _is_joined(trigger, before, stage, table):
        # "Killed two and wounded six": one subject for both.
        return Arguments(before.arguments.agent, own.patient)
    return own


def _typed(sense: Sense, reading: Reading, tool: Tool | None) -> tuple[PloverMode | None, AcledSubEventType | None]:
    """Return the mode and ACLED's type of an act: the reading's, or those of the instrument it was done with."""
    if tool is not None and reading.category is PloverCategory.ASSAULT:
        return tool.instrument.mode, tool.instrument.acled
    return reading.mode, tool.instrument.acled if tool is not None and sense.armed else reading.acled


def _is_joined(trigger: Trigger, before: Act, stage: Stage, table: Events) -> bool:
    """Whether a verb goes on with the subject of the one before: behind "and" or a comma, in the active voice."""
    if stage.lowers[trigger.first - 1] not in table.lists:
        return False
    agent, patient = before.arguments.agent, before.arguments.patient
    if agent is not None:
        return agent.last <= before.trigger.first
    return patient is not None and patient.first >= before.trigger.last


def _by_object(
    trigger: Trigger, bounds: tuple[int, int], stage: Stage, grounds: frozenset[int], table: Events
) -> list[Sense]:
    """Return the senses of a trigger that have the object they need beside it, the nearest object first.

    Those that need none come last: "seized" is of land, weapons or people, whichever the text names.
    """
    found: list[tuple[int, Sense]] = []
    for sense in trigger.senses:
        if sense.objects:
            distance = _object_distance(trigger, sense, bounds, stage, grounds, table)
            if distance is not None:
                found.append((distance, sense))
        else:
            found.append((_FAR, sense))
    return [sense for _, sense in sorted(found, key=lambda each: each[0])]


def _object_distance(
    trigger: Trigger, sense: Sense, bounds: tuple[int, int], stage: Stage, grounds: frozenset[int], table: Events
) -> int | None:
    """Return how far the object of a sense is, or None; one behind the trigger goes before one in front of it."""
    lowers = stage.lowers
    words = [table.objects[each] for each in sense.objects]
    for at in range(trigger.first, min(trigger.last + _OBJECT_REACH, bounds[1])):
        if any(lowers[at] in each for each in words) or (table.ground in sense.objects and at in grounds):
            return at - trigger.first
    if not sense.turned and not _may_be_passive(trigger, lowers, table):
        return None
    for at in range(trigger.first - 1, max(trigger.first - _OBJECT_BACK, bounds[0]) - 1, -1):
        if any(lowers[at] in each for each in words):
            return _OBJECT_REACH + trigger.first - at
    return None


def _may_be_passive(trigger: Trigger, lowers: Sequence[str], table: Events) -> bool:
    """Whether what stands before a verb may be its object: "weapons were seized", "weapons seized in a raid"."""
    after = lowers[trigger.last] if trigger.last < len(lowers) else "."
    if not trigger.verb or after in table.passive_after or after in table.lists:
        return True
    return any(word in table.be for word in lowers[max(trigger.first - _MEANS_REACH, 0) : trigger.first])


def _fits(wanted: Inters | None, given: Participant | None, others: Sequence[Participant]) -> bool:
    if wanted is None:
        return True
    if given is not None and given.sort.inter in wanted:
        return True
    return any(each.sort.inter in wanted and not each.sort.target for each in others)


def _reading(
    sense: Sense, arguments: Arguments, others: Sequence[Participant], victims: Sequence[Participant]
) -> Reading | None:
    agent, patient = arguments.agent, arguments.patient
    if sense.together:
        others = [each for each in others if each not in victims]
        for reading in sense.readings:
            if reading.without and _is_any(reading.without, (agent, patient, *others)):
                continue
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
