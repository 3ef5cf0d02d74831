"""Senses: which meaning of a trigger the words, arguments and instruments beside it allow, and its reading."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from newsevents.extract.events.arguments import Arguments, Stage
from newsevents.extract.events.participants import Participant
from newsevents.extract.events.triggers import Tool, Trigger
from newsevents.languages.schema.events import Events, Inters, Reading, Sense
from newsevents.vocabulary import AcledInter, AcledSubEventType, PloverCategory, PloverMode, PloverSector

__all__ = [
    "fits",
    "is_any",
    "is_called",
    "is_literal",
    "is_told",
    "reading_of",
    "senses_by_object",
    "tool_of",
    "type_of_reading",
    "words_beside",
]

_ALL: Final = "*"
_OBJECT_REACH: Final = 12
_OBJECT_BACK: Final = 12
_FAR: Final = 100
_SIGN_REACH: Final = 30
# How many words before and behind a blast may tell that a blast was an accident.
_BESIDE: Final = 40
_PLACE_REACH: Final = 5
_MEANS_REACH: Final = 4
_PLAIN: Final = (
    *(PloverSector.CVL, PloverSector.LAB, PloverSector.MED, PloverSector.EDU, PloverSector.REL, PloverSector.REF),
)


def is_told(
    trigger: Trigger, sense: Sense, told: AbstractSet[str | None], lowers: Sequence[str], table: Events
) -> bool:
    """Whether a noun is spoken of as known ("the fighting") where such an act was told before."""
    if trigger.verb or not trigger.first or lowers[trigger.first - 1] not in table.definite:
        return False
    return sense.name in told or any(reading.mode in told for reading in sense.readings if reading.mode is not None)


def is_called(trigger: Trigger, stage: Stage, table: Events) -> bool:
    """Whether a person is named right behind a trigger, and no more is said of that person ("called X on Monday")."""
    last = stage.persons.get(trigger.last)
    if last is None:
        return False
    after = stage.lowers[last] if last < len(stage.lowers) else "."
    return after in table.passive_after or after in table.infinitive


def words_beside(trigger: Trigger, lowers: Sequence[str]) -> Sequence[str]:
    """Return the words around a trigger, those of the sentences beside its own among them."""
    return lowers[max(trigger.first - _BESIDE, 0) : trigger.last + _BESIDE]


def tool_of(trigger: Trigger, sense: Sense, tools: Sequence[Tool], lowers: Sequence[str], table: Events) -> Tool | None:
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


def is_literal(
    trigger: Trigger,
    sense: Sense,
    arguments: Arguments,
    others: Sequence[Participant],
    stage: Stage,
    grounds: frozenset[int],
    bounds: tuple[int, int],
    table: Events,
) -> bool:
    """Whether a word that may be a figure of speech has a sign beside it that it is none."""
    if _ALL not in sense.loose and (trigger.last > trigger.first + 1 or stage.lowers[trigger.first] not in sense.loose):
        return True
    if trigger.verb and (_is_hurt(arguments) or _is_hit(trigger, arguments)):
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


def _is_hurt(arguments: Arguments) -> bool:
    """Whether plain people do it to people who hold no office ("a passenger attacked the driver")."""
    agent, patient = arguments.agent, arguments.patient
    if agent is None or patient is None or patient.sort.target or patient.sort.inter is not AcledInter.CIVILIANS:
        return False
    return agent.sort.sector is PloverSector.CVL and patient.sort.sector in _PLAIN


def _is_hit(trigger: Trigger, arguments: Arguments) -> bool:
    """Whether a place or thing suffers it, nobody being told to do it ("two clinics were attacked")."""
    agent, patient = arguments.agent, arguments.patient
    return agent is None and patient is not None and patient.sort.target and patient.last <= trigger.first


def _is_means(tool: Tool, lowers: Sequence[str], table: Events) -> bool:
    """Whether a preposition of the means stands shortly before an instrument."""
    return any(lowers[at] in table.means for at in range(max(tool.first - _MEANS_REACH, 0), tool.first))


def type_of_reading(
    sense: Sense, reading: Reading, tool: Tool | None
) -> tuple[PloverMode | None, AcledSubEventType | None]:
    """Return the mode and ACLED's type of an act: the reading's, or those of the instrument it was done with."""
    if tool is not None and reading.category is PloverCategory.ASSAULT:
        return tool.instrument.mode, tool.instrument.acled or reading.acled
    return reading.mode, tool.instrument.acled if tool is not None and sense.armed else reading.acled


def senses_by_object(
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
    end = min(trigger.last + _OBJECT_REACH, bounds[1])
    told = not all(each.isdisjoint(lowers[trigger.first : end]) for each in words)
    for at in range(trigger.first, end) if told or table.ground in sense.objects else ():
        if any(lowers[at] in each for each in words) or (table.ground in sense.objects and at in grounds):
            return at - trigger.first
    if not sense.turned and not _may_be_passive(trigger, lowers, table):
        return None
    begin = max(trigger.first - _OBJECT_BACK, bounds[0])
    if all(each.isdisjoint(lowers[begin : trigger.first]) for each in words):
        return None
    for at in range(trigger.first - 1, begin - 1, -1):
        if any(lowers[at] in each for each in words):
            return _OBJECT_REACH + trigger.first - at
    return None


def _may_be_passive(trigger: Trigger, lowers: Sequence[str], table: Events) -> bool:
    """Whether what stands before a verb may be its object: "weapons were seized", "weapons seized in a raid"."""
    after = lowers[trigger.last] if trigger.last < len(lowers) else "."
    if not trigger.verb or after in table.passive_after or after in table.lists:
        return True
    return not table.be.isdisjoint(lowers[max(trigger.first - _MEANS_REACH, 0) : trigger.first])


def fits(wanted: Inters | None, given: Participant | None, others: Sequence[Participant]) -> bool:
    """Whether one of the kinds that a sense wants is its argument, or another who is named beside it."""
    if wanted is None:
        return True
    if given is not None and given.sort.inter in wanted:
        return True
    return any(each.sort.inter in wanted and not each.sort.target for each in others)


def reading_of(
    sense: Sense, arguments: Arguments, others: Sequence[Participant], victims: Sequence[Participant]
) -> Reading | None:
    """Return the reading of a sense that its arguments allow, or None."""
    agent, patient = arguments.agent, arguments.patient
    if sense.together:
        others = [each for each in others if each not in victims]
        for reading in sense.readings:
            if reading.without and is_any(reading.without, (agent, patient, *others)):
                continue
            if is_any(reading.agents, (agent, *others)) and is_any(reading.patients, (patient, *others)):
                return reading
        return None
    if patient is None:
        patient = next((each for each in others if each is not agent), None)
    for reading in sense.readings:
        if reading.several and agent is not None and agent.sort.one:
            continue
        if is_any(reading.agents, (agent,)) and is_any(reading.patients, (patient,)):
            return reading
    return None


def is_any(wanted: Inters | None, given: Sequence[Participant | None]) -> bool:
    """Whether one of those given is of a wanted kind, or all kinds will do."""
    return wanted is None or any(each is not None and each.sort.inter in wanted for each in given)
