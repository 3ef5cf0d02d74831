"""Arguments: who does what a trigger tells, and to whom."""

import bisect
import functools
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.asides import Asides
from newsevents.extract.events.participants import Participant
from newsevents.extract.events.speakers import who_speak
from newsevents.extract.events.triggers import Trigger
from newsevents.extract.events.voices import is_passive, joint_before, light_verb
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import PloverSector

__all__ = ["Arguments", "Stage"]

_AGENT_REACH: Final = 30
_PATIENT_REACH: Final = 14
_NOUN_REACH: Final = 7
_JOINT_REACH: Final = 4
_NOUN_JOINT_REACH: Final = 8
# "The killing of a radio journalist".
_DESCRIBED: Final = 2
_NUMBER_REACH: Final = 7
_STOPS: Final = frozenset(".,;")


@attrs.frozen
class Arguments:
    """The agent and the patient of an act, either None where the text does not name one."""

    agent: Participant | None = None
    patient: Participant | None = None


@attrs.frozen(eq=False)
class _Words:
    """Sets of words that several of a table's own make up, joined once a table instead of once a text."""

    aside: frozenset[str]
    sequels: frozenset[str]
    parts: frozenset[str]
    stand_ins: frozenset[str]
    skipped: frozenset[str]


@functools.cache
def _words(language: str) -> _Words:
    table: Events = languages.load(language, "EVENTS")
    aside = table.by | table.on | table.with_ | table.aside
    return _Words(
        aside=aside,
        sequels=table.sequels | table.responses | table.clauses,
        parts=(table.breaks | table.clauses) - table.lists | frozenset(","),
        stand_ins=table.subjects - table.breaks,
        skipped=table.noun_signs - aside,
    )


class Stage:
    """The participants of a text, to be asked for those around a trigger."""

    def __init__(self, document: Document, participants: Sequence[Participant]) -> None:
        self.lowers = document.tokens.lowers
        self.participants = participants
        self.table: Events = languages.load(document.language, "EVENTS")
        self.asides = document.made(Asides)
        self.persons = {each.first: each.last for each in document.cast.mentions if each.person}
        self._firsts = [each.first for each in participants]
        words = _words(document.language)
        self._aside, self._next, self._parts = words.aside, words.sequels, words.parts
        self._stand_ins, self._skipped = words.stand_ins, words.skipped
        self._speakers = who_speak(participants, document.tokens, self._skipped, self.table, self.persons)

    def within(self, first: int, last: int) -> Sequence[Participant]:
        """Return the participants whose first token lies in a stretch."""
        return self.participants[bisect.bisect_left(self._firsts, first) : bisect.bisect_left(self._firsts, last)]

    def arguments(self, trigger: Trigger, first: int, last: int) -> Arguments:
        """Return the arguments of a trigger in the sentence of tokens `first` to `last`."""
        left = [
            each
            for each in self.within(max(first, trigger.first - _AGENT_REACH), trigger.first)
            if each.last <= trigger.first
            and not self.asides.part(each.first, trigger.first)
            and not self._is_possessive(each, trigger)
            and (not self.speaks(each) or self._is_pronoun_before(trigger))
        ]
        end = self.asides.end(trigger.first)
        near = self.within(trigger.last, min(last if end is None else end, trigger.last + _AGENT_REACH))
        right = [each for each in near if not self.speaks(each)]
        if not trigger.verb:
            return self._of_noun(trigger, left, right)
        if is_passive(trigger, first, self.lowers, self.table, behind=bool(left) and left[-1].last == trigger.first):
            if self.lowers[trigger.first - 1] in self._stand_ins and left and not left[0].sort.target:
                # "The patrol was on its way home when it came under fire": the subject of the clause before.
                left = left[:1]
            agent = self._after(right, trigger, self.table.by, _NOUN_REACH)
            if agent is None and not self.table.by.isdisjoint(self.lowers[trigger.first : trigger.last]):
                # "Were beaten by a mob", in one trigger.
                agent = next(iter(self.within(trigger.first + 1, trigger.last)), None)
            if self.lowers[joint_before(trigger.first, self.lowers, self.table)] in self.table.persons:
                # "The jury went out, and she was cleared": the jury was not.
                return Arguments(agent)
            return Arguments(agent, self._subject(trigger, left))
        patient = next((each for each in right if each.first - trigger.last <= _PATIENT_REACH), None)
        if patient is not None and not self._next.isdisjoint(self.lowers[trigger.last : patient.first]):
            # "Retook the town before rebels arrived": they are of the next act.
            patient = None
        if patient is not None and not self.table.means.isdisjoint(self.lowers[trigger.last : patient.first]):
            # "Shelled the town with tanks": they are what it was done with.
            patient = None
        if patient is not None and trigger.last < last and self.lowers[trigger.last] in _STOPS:
            # "Set the hall ablaze, sending lawmakers fleeing": what follows is another act.
            patient = None
        if patient is not None and self._goes_on(trigger.last, patient.first):
            patient = None
        if patient is not None and (self._opens_another(patient) or self.lowers[trigger.last] in self.table.alone):
            patient = None
        inside = next(iter(self.within(trigger.first, trigger.last)), None)
        if inside is not None and inside.first == trigger.first:
            # "Hackers attacked", in one trigger.
            return Arguments(inside, patient)
        return Arguments(self._subject(trigger, left), inside or patient)

    def partners(self, trigger: Trigger, first: int, last: int) -> Arguments:
        """Return the two sides of an act that is done together: "between A and B", "A with B"."""
        right = [
            each for each in self.within(trigger.last, min(last, trigger.last + _PATIENT_REACH)) if not each.sort.target
        ]
        reach = _JOINT_REACH if trigger.verb else _NOUN_JOINT_REACH
        joined = any(word in self.table.with_ for word in self.lowers[trigger.last - 1 : trigger.last + reach])
        sides = list(right[:2]) if joined else []
        if trigger.verb and len(sides) > 1 and not self._is_list(sides[0].last, sides[1].first):
            # "Police clashed with protesters, leaving 20 people injured".
            sides = sides[:1]
        alone = self.arguments(trigger, first, last)
        if len(sides) < 2 and alone.agent is not None and alone.agent not in sides:
            sides.insert(0, alone.agent)
        if len(sides) < 2 and alone.patient is not None and alone.patient not in sides:
            sides.append(alone.patient)
        return Arguments(*sides)

    def _is_list(self, first: int, last: int) -> bool:
        """Whether only "and" and articles stand between two tokens."""
        between = [word for word in self.lowers[first:last] if word not in self._skipped]
        return len(between) == 1 and between[0] in self.table.lists and between[0].isalpha()

    def speaks(self, each: Participant) -> bool:
        """Whether a participant is only who says so ("police said", "according to police")."""
        return each.first in self._speakers

    def _is_pronoun_before(self, trigger: Trigger) -> bool:
        """Whether the subject is a pronoun, which may well stand for who says so ("the army said it shelled ...")."""
        return not self.table.subjects.isdisjoint(self.lowers[max(trigger.first - 2, 0) : trigger.first])

    def _is_possessive(self, each: Participant, trigger: Trigger) -> bool:
        """Whether a participant only owns what is spoken of ("the mayor's office")."""
        if each.last >= len(self.lowers) or self.lowers[each.last] not in self.table.possessives:
            return False
        return trigger.verb or each.last + 1 < trigger.first

    def _before(self, each: Participant) -> str:
        """Return the word before a participant, articles and numbers left out."""
        at = each.first - 1
        while at >= 0 and at > each.first - 4 and self.lowers[at] in self._skipped:
            at -= 1
        return self.lowers[at] if at >= 0 else ""

    def _subject(self, trigger: Trigger, left: Sequence[Participant]) -> Participant | None:
        near = [each for each in left if not self._is_of_another_clause(each, trigger)]
        if near and self._ends_a_relative(near[-1], trigger):
            # "A clerk who stole from customers was jailed": not the customers.
            return next((each for each in near if self.lowers[each.last] in self.table.relatives), None)
        joint = joint_before(trigger.first, self.lowers, self.table)
        if self.lowers[joint] in self.table.relatives:
            # "Fired at protesters who blocked a road".
            return next((each for each in reversed(near) if joint - 1 <= each.last <= joint), None)
        shared = self._shared_subject(trigger, joint, near) if len(near) > 1 else None
        if shared is not None:
            return shared
        for each in reversed(near):
            if self._before(each) not in self._aside:
                return each
        # "Pleaded not guilty at a court to ...": a court does what it is named for only where it is the subject.
        return near[-1] if near and near[-1].sort.sector is not PloverSector.JUD else None

    def _ends_a_relative(self, each: Participant, trigger: Trigger) -> bool:
        """Whether a participant behind a preposition ends a relative clause, the passive of the main one behind it."""
        lowers, table = self.lowers, self.table
        if each.last >= trigger.first or not all(
            word in table.be or word in table.perfect for word in lowers[each.last : trigger.first]
        ):
            return False
        if self._aside.isdisjoint(lowers[max(each.first - _DESCRIBED, 0) : each.first]):
            return False
        for at in range(each.first - 2, max(each.first - _AGENT_REACH // 2, 0), -1):
            if lowers[at] in table.relatives:
                return True
            if lowers[at] in table.breaks or lowers[at] in table.clauses:
                return False
        return False

    def _shared_subject(self, trigger: Trigger, joint: int, near: Sequence[Participant]) -> Participant | None:
        """Return the subject that a verb behind "and" shares with the verb before it, or None.

        "Protesters overwhelmed police and set the hall on fire": the first of the clause, not the nearest.
        """
        lowers, table = self.lowers, self.table
        progressive = lowers[trigger.first].endswith(table.progressive)
        if not (lowers[joint] in table.lists or (progressive and lowers[joint] in table.responses)):
            return None
        if not lowers[joint].isalpha() and not progressive:
            return None
        start = joint
        while start > near[0].first and not self._opens_clause(lowers[start - 1]):
            start -= 1
        if lowers[start - 1] in table.relatives:
            return next((each for each in reversed(near) if each.last < start), None)
        inside = [each for each in near if each.first >= start]
        comma = next((at for at in range(start, joint) if lowers[at] == ","), None)
        if lowers[start - 1] in table.clauses and lowers[start - 2] == "," == lowers[joint - 1]:
            # "The men came at noon, when the market was full, and opened fire".
            inside = [each for each in near if each.last < start]
        elif lowers[start - 1] in table.clauses and comma is not None:
            # "When police arrived, protesters threw stones and burned a car".
            inside = [each for each in inside if each.first > comma] or inside
        return next((each for each in inside if self._before(each) not in self._aside and not each.sort.target), None)

    def _goes_on(self, first: int, last: int) -> bool:
        """Whether "and" and another verb stand between two tokens ("condemned the raid and urged the mayor to act")."""
        lowers, table = self.lowers, self.table
        for at in range(first, last - 1):
            if lowers[at] in table.lists and lowers[at].isalpha():
                after = lowers[at + 1]
                if after in table.speech or (after.endswith(table.participle) and lowers[at + 2] in table.noun_signs):
                    return True
        return False

    def _opens_another(self, each: Participant) -> bool:
        """Whether a participant behind "and" is the subject of a verb of its own ("and rebels attacked")."""
        before, after = self._before(each), self.lowers[each.last] if each.last < len(self.lowers) else "."
        verb = after.endswith(self.table.participle) or after in self.table.be or after in self.table.perfect
        return verb and before in self.table.breaks and before.isalpha()

    def _opens_clause(self, word: str) -> bool:
        if word in self.table.clauses or word in self.table.relatives:
            return True
        return word in self.table.breaks and word not in self.table.lists

    def _is_of_another_clause(self, each: Participant, trigger: Trigger) -> bool:
        """Whether a clause with a subject of its own begins between ("people were hurt when a bomb exploded")."""
        at = trigger.first - 1
        while at >= each.last and self.lowers[at] not in self.table.clauses:
            if self.lowers[at] in self.table.lists or self.lowers[at] in self.table.subjects:
                return False
            at -= 1
        return each.last <= at < trigger.first - 1

    def _of_noun(self, trigger: Trigger, left: Sequence[Participant], right: Sequence[Participant]) -> Arguments:
        table, tie = self.table, self.lowers[trigger.last - 1]
        agent = self._after(right, trigger, table.by, _NOUN_REACH)
        if agent is None and left and trigger.first - left[-1].last <= 1:
            agent = left[-1]
        light = light_verb(trigger, self.lowers, table) if agent is None else None
        if light is not None:
            # "The unions called a strike": they strike.
            before = self.within(max(light - _AGENT_REACH, 0), light)
            kept = [each for each in before if each.last <= light and not self.asides.part(each.first, light)]
            agent = self._subject(Trigger(light, light + 1, True, trigger.senses), kept)
        patient = self._after(right, trigger, table.on, _NOUN_REACH)
        other = self._after(right, trigger, table.of, 2)
        if other is None and right and tie in table.of and self._is_direct(right[0], trigger):
            # "The murder of the editor": the word that ties the two is the trigger's last.
            other = right[0]
        if agent is None and patient is None:
            agent = self._after(right, trigger, table.with_, 2)
        return Arguments(agent, patient or other or self._harmed_behind(trigger, right))

    def _harmed_behind(self, trigger: Trigger, right: Sequence[Participant]) -> Participant | None:
        """Return whom the noun of an act is told to have harmed ("shelling of the port killed two guards")."""
        at = next((at for at in range(trigger.last, trigger.last + _NOUN_REACH) if self._is_harm(at)), None)
        if at is None or not self._parts.isdisjoint(self.lowers[trigger.last : at]):
            return None
        return next((each for each in right if each.first > at and self.is_harmed(each)), None)

    def _is_harm(self, at: int) -> bool:
        return at < len(self.lowers) and self.lowers[at] in self.table.harms

    def is_predicate(self, trigger: Trigger, before: Trigger) -> bool:
        """Whether the subject of a verb is the noun of the act before it ("clashes of herders and farmers killed")."""
        between = self.lowers[before.last : trigger.first]
        if before.verb or not trigger.verb or len(between) > _NOUN_JOINT_REACH:
            return False
        return self._parts.isdisjoint(between) and self.table.be.isdisjoint(between) and not self._passes(between)

    def _passes(self, between: Sequence[str]) -> bool:
        """Whether a relative or another clause begins between two words."""
        return any(word in self.table.relatives or word in self.table.clauses for word in between)

    def is_harmed(self, each: Participant) -> bool:
        """Whether a verb of harm stands right before a participant, its number left out ("killed at least 12 men")."""
        at = each.first - 1
        while at > 0 and each.first - at < _NUMBER_REACH and self._is_counting(self.lowers[at]):
            at -= 1
        return self._is_harm(at)

    def _is_counting(self, word: str) -> bool:
        return word in self._skipped or word in self.table.quantifiers or not word.isalpha() or word == "at"

    def _is_direct(self, each: Participant, trigger: Trigger) -> bool:
        """Whether only articles, numbers and a word or two that describe it stand before a participant."""
        between = [word for word in self.lowers[trigger.last : each.first] if word not in self._skipped]
        return len(between) <= _DESCRIBED and all(word.isalnum() and word not in self._aside for word in between)

    def _after(
        self, right: Sequence[Participant], trigger: Trigger, words: frozenset[str], reach: int
    ) -> Participant | None:
        """Return the participant behind one of some prepositions after the trigger."""
        for each in right:
            if each.first - trigger.last > reach + 4:
                return None
            for at in range(trigger.last, min(each.first, trigger.last + reach)):
                if self.lowers[at] in self.table.speech or (
                    self.lowers[at] in self.table.lists and self.lowers[at].isalpha() and not trigger.verb
                ):
                    # "The strikes and called on the council": what follows is another act.
                    return None
                if self.lowers[at] in words and self.lowers[at + 1] not in self.table.quantifiers:
                    # "Hit by a missile, the mayor wrote": what is behind the next clause is another's.
                    between = self.lowers[at + 1 : each.first]
                    return each if self._parts.isdisjoint(between) else None
        return None
