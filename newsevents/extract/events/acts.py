"""Acts: triggers read with who did it to whom and by what means, in PLOVER's and ACLED's terms."""

import bisect
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.events.arguments import Arguments, Stage
from newsevents.extract.events.participants import Participant, find_participants
from newsevents.extract.events.realis import is_set_behind, realis_at
from newsevents.extract.events.senses import (
    fits,
    is_any,
    is_called,
    is_literal,
    is_told,
    reading_of,
    senses_by_object,
    tool_of,
    type_of_reading,
    words_beside,
)
from newsevents.extract.events.sharing import arguments_of
from newsevents.extract.events.trials import realis_of_the_tried
from newsevents.extract.events.triggers import Tool, Trigger, find_triggers
from newsevents.extract.events.voices import is_behind_relative, is_reduced, joint_before
from newsevents.languages.schema.events import Events, Reading, Sense
from newsevents.vocabulary import (
    AcledInter,
    AcledSubEventType,
    PloverCategory,
    PloverContext,
    PloverMode,
    PloverSector,
    Realis,
)

__all__ = ["Act", "find_acts"]

_SENTENCE_REACH: Final = 60
# "An inquiry into the fatal shooting of a boy": how far the word that ties the two stands before.
_CHARGE_LEAD: Final = 4
_OFFER_LEAD: Final = 8
_FORCES: Final = frozenset((AcledInter.STATE_FORCES, AcledInter.REBEL_GROUP, AcledInter.EXTERNAL_FORCES))


@attrs.define
class Act:
    """One act as one trigger tells it: its sense and reading, arguments, sentence and realis.

    `tried` marks what somebody is charged with or tried for, `charge` is where that begins behind what a court did,
    and `floor` is where what is told of it begins where a relative clause stands before it, `end` where it ends.
    """

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
    tried: bool = False
    floor: int | None = None
    end: int | None = None
    charge: int | None = None


def find_acts(document: Document, grounds: frozenset[int], table: Events) -> list[Act]:
    """Return the acts of a document in text order.

    `grounds` are the tokens at which places are named.
    """
    tokens = document.tokens
    stage = Stage(document, find_participants(tokens, document.language))
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
        if (before is not None and _is_outcome_of(before, trigger, stage)) or _is_about_a_case(trigger, stage, table):
            continue
        act = _read(trigger, sentence, (first, last), stage, near, grounds, before, told, table)
        if act is not None and not _is_of_nature(act, acts[-1] if acts else None, stage, table):
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


def _is_of_nature(act: Act, before: Act | None, stage: Stage, table: Events) -> bool:
    """Whether things are told to be destroyed by nobody, shortly behind a force of nature ("2,000 homes were damaged").

    `before` is the last act told: where that is an act of force, what lies in ruins may be its work.
    """
    if act.mode is not PloverMode.DESTROY or act.tool is not None or act.arguments.agent is not None:
        return False
    if before is not None and before.category is PloverCategory.ASSAULT:
        return False
    first = act.trigger.first
    return not table.nature.isdisjoint(stage.lowers[max(first - _SENTENCE_REACH, 0) : first])


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
    given = arguments_of(trigger, bounds, stage, (before.trigger, before.arguments) if before else None, table)
    around = stage.within(max(first, trigger.first - _SENTENCE_REACH), min(last, trigger.last + _SENTENCE_REACH))
    others = tuple(each for each in around if not stage.speaks(each))
    of_trial = realis_of_the_tried(trigger, stage.lowers, first, table)
    for sense in senses_by_object(trigger, bounds, stage, grounds, table):
        arguments = stage.partners(trigger, first, last) if sense.together else given
        if sense.turned:
            arguments = Arguments(given.patient, None)
        tool = tool_of(trigger, sense, tools, stage.lowers, table)
        if not _is_meant(trigger, sense, tool, stage, table):
            continue
        known = tool is None and (of_trial is not None or is_told(trigger, sense, told, stage.lowers, table))
        if (
            tool is None
            and not known
            and not is_literal(trigger, sense, arguments, others, stage, grounds, bounds, table)
        ):
            continue
        if (tool is None and not fits(sense.takes, arguments.agent, others)) or not fits(
            sense.asks, arguments.patient, ()
        ):
            continue
        victims = [each for each in others if stage.is_harmed(each)] if sense.together else []
        reading = reading_of(sense, arguments, others, victims)
        if reading is None:
            continue
        mode, acled = type_of_reading(sense, reading, tool)
        floor = None
        if before is not None and is_behind_relative(trigger, before.trigger, stage.lowers, table):
            floor = joint_before(trigger.first, stage.lowers, table) + 1
        talk = reading.category is PloverCategory.CONSULT
        realis = of_trial or _realis(trigger, stage.lowers, first if floor is None else floor, table, occasion=talk)
        if realis is Realis.GENERIC or (reading.mode is PloverMode.ALLEGE and is_reduced(trigger, stage.lowers, table)):
            return None
        arguments = _settled(arguments, trigger, sense, reading, stage)
        if of_trial is not None and before is not None and PloverContext.LEGAL in before.sense.contexts:
            before.charge = before.charge or trigger.first
            # "Convicted two officers of killing a boy": who was convicted did it.
            arguments = Arguments(before.arguments.patient, arguments.patient)
        act = Act(trigger, sense, arguments, others, sentence, realis, reading.category, mode, acled, tool)
        act.tried, act.floor = of_trial is not None, floor
        if reading.category is PloverCategory.MOBILIZE:
            act.mode = _mode_of_forces(mode, arguments.agent)
        if before is not None:
            _close(before, trigger, stage, table)
        return act
    return None


def _realis(trigger: Trigger, lowers: Sequence[str], floor: int, table: Events, *, occasion: bool) -> Realis:
    realis = realis_at(lowers, _after_modals(trigger, lowers, table), floor, table)
    if realis in (Realis.HYPOTHETICAL, Realis.PLANNED) and occasion and _is_occasion(trigger, lowers, floor, table):
        return Realis.ACTUAL
    if realis is Realis.ACTUAL and not trigger.verb and is_set_behind(lowers, trigger.last, table):
        return Realis.PLANNED
    return realis


def _is_occasion(trigger: Trigger, lowers: Sequence[str], floor: int, table: Events) -> bool:
    """Whether something was offered or urged at a talk, which was held ("offered to help in a call with Ana Roe")."""
    at = trigger.first - 1
    while at > floor and trigger.first - at < _CHARGE_LEAD and lowers[at] in table.noun_signs - table.parts:
        at -= 1
    if trigger.verb or lowers[at] not in table.parts:
        return False
    # "Will meet in talks", "plans to speak in a debate": only what somebody did opens it.
    lead = [word for word in lowers[max(floor, at - _OFFER_LEAD) : at] if word in table.governors]
    return len(lead) == 1 and lead[0].endswith(table.participle)


def _after_modals(trigger: Trigger, lowers: Sequence[str], table: Events) -> int:
    """Return where the verb of a trigger stands that opens with a modal ("will strike")."""
    at = trigger.first
    while at + 1 < trigger.last and lowers[at] in table.verb_signs:
        at += 1
    return at


def _mode_of_forces(mode: PloverMode | None, agent: Participant | None) -> PloverMode | None:
    """Return the mode of forces sent: whose they are tells it where the words do not."""
    if mode not in (None, PloverMode.TROOPS) or agent is None:
        return mode
    if agent.sort.sector is PloverSector.COP:
        return PloverMode.POLICE
    return PloverMode.TROOPS if agent.sort.inter in (AcledInter.STATE_FORCES, AcledInter.EXTERNAL_FORCES) else mode


def _close(before: Act, trigger: Trigger, stage: Stage, table: Events) -> None:
    """Close what is told of an act where its sentence goes on to another: what it is over, or done next."""
    lowers = stage.lowers
    lead = lowers[max(trigger.first - _CHARGE_LEAD, before.trigger.last - 1) : trigger.first]
    over = any(word in table.charges or word in table.on for word in lead)
    if PloverContext.LEGAL in before.sense.contexts and not trigger.verb and over and before.end is None:
        # "Opened an inquiry into the shooting of a boy on Sunday".
        before.end = trigger.first
        patient = before.arguments.patient
        if patient is not None and patient.first > trigger.first:
            before.arguments = Arguments(before.arguments.agent)
    if trigger.verb and before.trigger.verb:
        joint = joint_before(trigger.first, lowers, table)
        if joint < trigger.first - 1 and lowers[joint] in table.lists:
            # "Called the chancellor and will meet her in Bonn".
            before.end = joint


def _without_victims(arguments: Arguments, trigger: Trigger, stage: Stage) -> Arguments:
    """Leave out whom only the crime was done to ("acquitted him of attacking a woman")."""
    patient = arguments.patient
    if patient is None or not trigger.verb or trigger.last > trigger.first + 1 or patient.first < trigger.last:
        return arguments
    tied = not stage.table.of.isdisjoint(stage.lowers[trigger.last : patient.first])
    return Arguments(arguments.agent) if tied else arguments


def _is_about_a_case(trigger: Trigger, stage: Stage, table: Events) -> bool:
    """Whether the noun of a crime only tells what a case or charge is about ("a murder trial")."""
    lowers = stage.lowers
    after = lowers[trigger.last] if trigger.last < len(lowers) else "."
    return not trigger.verb and after in table.cases and lowers[trigger.last - 1] in table.crimes


def _is_meant(trigger: Trigger, sense: Sense, tool: Tool | None, stage: Stage, table: Events) -> bool:
    """Whether the words beside a trigger leave room for a sense: an instrument it needs, a person called, no mishap."""
    if sense.armed and tool is None:
        return False
    if sense.called and not is_called(trigger, stage, table):
        return False
    return tool is not None or not sense.unless or sense.unless.isdisjoint(words_beside(trigger, stage.lowers))


def _settled(arguments: Arguments, trigger: Trigger, sense: Sense, reading: Reading, stage: Stage) -> Arguments:
    """Return the arguments of an act as its reading has them: what is done to nobody has only those who do it."""
    if PloverContext.LEGAL in sense.contexts:
        arguments = _without_victims(arguments, trigger, stage)
    if sense.alone:
        # "Families of the missing protested outside": what looks like a passive has no object.
        leads = arguments.patient is not None and arguments.patient.last <= trigger.first
        # "Fans clashed with police": whom it was with stands in the words that tell it.
        inside = next(iter(stage.within(trigger.first + 1, trigger.last)), None)
        arguments = Arguments(arguments.agent or (arguments.patient if leads or not trigger.verb else None), inside)
    if reading.category is PloverCategory.MOBILIZE and is_any(_FORCES, (arguments.patient,)):
        # "Troops were deployed": they are who acts; "the army deployed troops": nobody suffers it.
        return Arguments(arguments.agent or arguments.patient)
    agent = arguments.agent
    if reading.category is PloverCategory.PROTEST and agent is not None and agent.sort.inter in _FORCES:
        # "Fired into protesting crowds": those who protest are no forces.
        return Arguments(None, arguments.patient)
    return arguments
