"""Arguments: who does what a trigger tells, and to whom."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.events.participants import Participant
from newsevents.extract.events.subjects import AGENT_REACH, DESCRIBED, Subjects
from newsevents.extract.events.triggers import Trigger
from newsevents.extract.events.voices import is_passive, joint_before, light_verb

__all__ = ["Arguments", "Stage"]

_PATIENT_REACH: Final = 14
_NOUN_REACH: Final = 7
_JOINT_REACH: Final = 4
_NOUN_JOINT_REACH: Final = 8
_NUMBER_REACH: Final = 7
_STOPS: Final = frozenset(".,;")


@attrs.frozen
class Arguments:
    """The agent and the patient of an act, either None where the text does not name one."""

    agent: Participant | None = None
    patient: Participant | None = None


class Stage(Subjects):
    """The participants of a text, to be asked for those around a trigger."""

    def arguments(self, trigger: Trigger, first: int, last: int) -> Arguments:
        """Return the arguments of a trigger in the sentence of tokens `first` to `last`."""
        left = [
            each
            for each in self.within(max(first, trigger.first - AGENT_REACH), trigger.first)
            if each.last <= trigger.first
            and not self.asides.part(each.first, trigger.first)
            and not self._is_possessive(each, trigger)
            and (not self.speaks(each) or self._is_pronoun_before(trigger))
        ]
        end = self.asides.end(trigger.first)
        near = self.within(trigger.last, min(last if end is None else end, trigger.last + AGENT_REACH))
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
            return Arguments(agent, self.subject(trigger, left))
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
        return Arguments(self.subject(trigger, left), inside or patient)

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

    def _is_pronoun_before(self, trigger: Trigger) -> bool:
        """Whether the subject is a pronoun, which may well stand for who says so ("the army said it shelled ...")."""
        return not self.table.subjects.isdisjoint(self.lowers[max(trigger.first - 2, 0) : trigger.first])

    def _is_possessive(self, each: Participant, trigger: Trigger) -> bool:
        """Whether a participant only owns what is spoken of ("the mayor's office")."""
        if each.last >= len(self.lowers) or self.lowers[each.last] not in self.table.possessives:
            return False
        return trigger.verb or each.last + 1 < trigger.first

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
        before, after = self.before(each), self.lowers[each.last] if each.last < len(self.lowers) else "."
        verb = after.endswith(self.table.participle) or after in self.table.be or after in self.table.perfect
        return verb and before in self.table.breaks and before.isalpha()

    def _of_noun(self, trigger: Trigger, left: Sequence[Participant], right: Sequence[Participant]) -> Arguments:
        table, tie = self.table, self.lowers[trigger.last - 1]
        agent = self._after(right, trigger, table.by, _NOUN_REACH)
        if agent is None and left and trigger.first - left[-1].last <= 1:
            agent = left[-1]
        light = light_verb(trigger, self.lowers, table) if agent is None else None
        if light is not None:
            # "The unions called a strike": they strike.
            before = self.within(max(light - AGENT_REACH, 0), light)
            kept = [each for each in before if each.last <= light and not self.asides.part(each.first, light)]
            agent = self.subject(Trigger(light, light + 1, True, trigger.senses), kept)
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
        return len(between) <= DESCRIBED and all(word.isalnum() and word not in self._aside for word in between)

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
