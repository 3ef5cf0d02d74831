"""Victims: from the words of harm in a sentence to the phrases of those harmed."""

from typing import Final

import attrs

from newsevents.extract.harm.groups import VerbGroup
from newsevents.extract.harm.nouns import Nouns
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.rows import Row
from newsevents.extract.harm.words import HarmWords, Trigger
from newsevents.languages.schema.harm import VerbForm
from newsevents.vocabulary import Harm, Realis

__all__ = ["read_victims"]

_WHERE: Final = (Harm.HOSPITALISED, Harm.DETAINED)  # states that are places as well
_SPENT_REACH: Final = 4  # tokens from "spent" to "in prison"


def read_victims(items: list[Item], words: HarmWords, lowers: list[str], *, shouted: bool = False) -> list[Reading]:
    """Return the readings of a sentence cut into items, in the order of the words of harm.

    `shouted` says that the text is all in capitals, so that names look like any other word.
    """
    return _Reader(Row(items, words, lowers, shouted=shouted)).read()


class _Reader(Nouns):
    """Reads the words of harm of one row."""

    def read(self) -> list[Reading]:
        for k, item in enumerate(self.row.items):
            if item.kind not in "KINO":
                continue
            if item.kind == "K" and item.trigger is not None:
                self._one(k, item.trigger)
            elif item.kind == "I":
                self.among(k)
            elif item.kind == "O":
                self.of_whole(k)
            elif item.kind == "N":
                self.counted(k, item)
        return self.readings

    def _one(self, k: int, trigger: Trigger) -> None:
        if self.labelled(k, trigger):
            return
        if trigger.toll:
            self.toll(k, trigger)
        elif trigger.aimed:
            self.aimed(k, trigger)
        elif trigger.extorts:
            self.extorted(k, trigger)
        elif trigger.form is not None and not (trigger.act and self.row.kind(k + 1) == "O"):
            self._verb(k, trigger)
        elif trigger.state:
            self._state(k, trigger)
        else:
            self.noun(k, trigger)

    # ------------------------------------------------------------------------------------------- verbs

    def _verb(self, k: int, trigger: Trigger) -> None:
        group = self.row.verb_group(k)
        if trigger.harm is Harm.UNHARMED and group.passive and self.row.kind(k + 1) == "Y":
            return  # "is survived by two sons"
        if trigger.falls and not (trigger.takes and self._takes(k, group)):
            if trigger.form is VerbForm.GERUND and self.row.kind(group.before) == "P":
                suffered = self._of_clause(k, trigger, group)
            else:
                suffered = self.row.sufferers(group) or self._told_before(k, group)
            self.add(k, trigger, suffered, "subject", group)
            return
        if trigger.bereft:
            self._lost(k, trigger, group)
            return
        if self.left_open(k):
            trigger = attrs.evolve(trigger, harm=Harm.AFFECTED)
        if trigger.harm is Harm.AFFECTED and not group.passive and self.row.kind(k + 1) == "T":
            return  # "threatened to resign"
        if trigger.form is VerbForm.PAST:
            self._past(k, trigger, group)
        else:
            self._active(k, trigger, group)

    def _takes(self, k: int, group: VerbGroup) -> bool:
        """Whether a verb of falling has an object here: "a ferry sank, drowning 40"."""
        after = self.row.after_verb(k)
        return not group.passive and self.row.counted_at(after) and not self.own_clause(after)

    def _lost(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        """Read those that their own lost: "the army lost four men", "she lost her husband"."""
        row = self.row
        after = row.after_verb(k)
        if not row.people_at(after) or self.own_clause(after):
            return
        bereaved = row.doer_of_clause(k) if row.kind(group.before) == "&" else row.subject(group.before)
        start = len(self.readings)
        self.add(k, trigger, row.objects(after), "lost", group)
        for reading in self.readings[start:]:
            reading.side = bereaved[0] if bereaved else None

    def _of_clause(self, k: int, trigger: Trigger, group: VerbGroup) -> list[Item]:
        """Return the subject of a verb, that of its clause where a gerund follows: "before killing himself"."""
        before = self.row.kind(group.before)
        if (before == "&" and not trigger.hint) or (trigger.form is VerbForm.GERUND and before == "P"):
            return self.row.doer_of_clause(group.before)
        return self.row.subject(group.before)

    def _told_before(self, k: int, group: VerbGroup) -> list[Item]:
        """Return those of the verb before, which a joined verb shares: "was shot on Monday but later died"."""
        joined = self.row.kind(group.before) == "&" and self.readings
        last = self.readings[-1] if joined else None
        if last is None or last.rule not in ("passive", "subject", "state", "reduced passive") or last.part:
            return []
        return [last.victims]

    def _past(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        row = self.row
        if self.is_noun(k, trigger) or (not group.passive and self.presented(k, trigger)):
            return
        if trigger.contest and (
            self.is_contest(k, row.subject(group.before), group) if trigger.hint else self.is_scored()
        ):
            return
        if group.passive:
            self._passive(k, trigger, group)
            return
        after = row.after_verb(k)
        if not trigger.hint:
            row.presumed(after)
        right = row.people_at(after) and not self.own_clause(after)
        left = row.counted_at(group.before)
        if right and not (left and row.kind(after + 1) == "K"):
            self.add(k, trigger, row.objects(after), "active", group, self._subject(k, trigger, group))
        elif self.selves(k):
            self._self_done(k, trigger, group)
        elif row.kind(after) == "h":
            if row.kind(after + 1) not in ("n", "N", "x"):  # "shot her" but not "shot her revolver"
                self.add(k, trigger, [row.items[after]], "active", group, self._subject(k, trigger, group))
        elif trigger.things and row.kind(group.before) != "N":
            return  # "were hurt in a town seized by rebels"
        elif left or row.kind(after) not in ("n", "t", "x", "T"):
            suffered = row.subject(group.before, reduced=True)
            by_whom = row.kind(k + 1) == "Y"
            if (
                trigger.hint
                and not by_whom
                and any(item.count is None and (item.named or item.definite) for item in suffered)
            ):
                return  # "the suspect shot and fled"
            self.add(k, trigger, suffered, "reduced passive", group, self.agents(k))

    def _passive(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        if trigger.harm is Harm.AFFECTED and self.fired(group.before):
            self.shot_at(k, trigger, group)
            return
        suffered = self.row.subject(group.before) if trigger.hint and not self.in_body(k) else self.row.sufferers(group)
        self.add(k, trigger, [*suffered, *self._alongside(k)], "passive", group, self.agents(k))

    def _alongside(self, k: int) -> list[Item]:
        """Return who suffers with the subject: "was killed, along with two guards"."""
        i = k + 2 if self.row.kind(k + 1) == "," else k + 1
        return self.row.objects(i + 1) if self.row.kind(i) == "+" and self.row.people_at(i + 1) else []

    def _active(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        row = self.row
        after = row.after_verb(k)
        turned_on = trigger.form is VerbForm.GERUND and trigger.harm is Harm.AFFECTED  # "a shooting at a nightclub"
        if (trigger.form is VerbForm.BASE or turned_on) and self.is_named_by(k - 1):
            if trigger.unit or trigger.act:
                self.noun(k, trigger)
            return
        if trigger.hint:
            if self.loose_object(k, trigger, after):
                return
        else:
            row.presumed(after)
        if row.people_at(after) and not self.own_clause(after):
            if trigger.form is VerbForm.BASE and row.low(after) in self.words.words.somebody:
                return  # "they may get desperate and shoot someone"
            self.add(k, trigger, row.objects(after), "active", group, self._subject(k, trigger, group))
        elif self.selves(k):
            self._self_done(k, trigger, group)
        elif trigger.form is VerbForm.GERUND and row.kind(after) == "h" and row.kind(after + 1) not in ("n", "N", "x"):
            self.add(k, trigger, [row.items[after]], "active", group, self._subject(k, trigger, group))
        elif row.kind(after) == "x" and not trigger.hint and (named := row.named_after(after)):
            self.add(k, trigger, named, "active", group, row.subject(group.before))
        elif trigger.unit or trigger.act:
            self.noun(k, trigger)

    def _subject(self, k: int, trigger: Trigger, group: VerbGroup) -> list[Item]:
        """Return who did the active verb at k; behind a preposition nobody did ("a blast in Hama killed two")."""
        opening = group.before
        if trigger.form is VerbForm.GERUND and (accused := self.row.accused(k)) is not None:
            return accused
        if self.row.kind(opening) == "W" and self.row.low(opening) in self.words.words.of_things:
            return []  # "survivors of the blast, which killed nine"
        found = self._doer_of(k, trigger, group)
        if self.row.kind(opening) == "W":
            return found  # "police shot a man who had killed two"
        at = [self.at.get(id(item), -1) for item in found]
        return [
            item
            for item, i in zip(found, at, strict=True)
            if i < 0 or not (self._is_placed(i) or self.row.is_object(i) or self.row.is_carried(i))
        ]

    def _is_placed(self, i: int) -> bool:
        compound = self.row.items[i + 1].trigger if self.row.kind(i + 1) == "K" else None
        if compound is not None and compound.aimed and compound.form is VerbForm.BASE:
            return True  # "a passenger train" is no passenger
        if self.row.kind(i - 1) == "&" and self.row.kind(i - 2) in ("N", "n"):
            i -= 2  # "clashes between police and protesters killed six"
        return self.row.governed(i) and self.row.kind(i - 1) == "P"

    def _doer_of(self, k: int, trigger: Trigger, group: VerbGroup) -> list[Item]:
        """Return the subject of an active verb; one that goes on with a clause has the subject of that clause."""
        before = self.row.kind(group.before)
        goes_on = before == "&" or (before in (",", "P") and trigger.form is VerbForm.GERUND)
        if goes_on:
            return self.row.doer_of_clause(k)
        if self.row.kind(group.before) == "n" and not self.row.governed(group.before):
            return [self.row.items[group.before]]  # "the agency said the fighting has displaced many"
        return self.row.subject(group.before)

    def _self_done(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        """Read "killed himself", and who died with him."""
        row = self.row
        doers = self._of_clause(k, trigger, group)
        self.add(k, trigger, doers, "self", group, doers)
        if row.kind(k + 2) == "&" and row.people_at(k + 3) and not row.starts_clause(k + 3):
            self.add(k, trigger, row.objects(k + 3), "active", group, doers)

    # ---------------------------------------------------------------------------------- states, nouns

    def _state(self, k: int, trigger: Trigger) -> None:
        row = self.row
        if trigger.carried:
            self.carried(k, trigger)
            return
        to_death = row.low(k) == self.words.words.to
        if (to_death or trigger.harm is Harm.DETAINED) and self.only_sentenced(k):
            return  # a sentence is a ruling: whoever it is passed on was arrested before, or is yet to be
        before = row.items[k - 1].trigger if k and row.kind(k - 1) == "K" else None
        if trigger.harm in _WHERE and before is not None and before.harm is Harm.KILLED:
            return  # "died in hospital", "killed in jail"
        group = row.verb_group(k)
        if trigger.harm is Harm.AFFECTED and not group.passive:
            self.held(k, trigger)
            return
        if not group.passive and (self.presented(k, trigger) or self.is_of_all(k)):
            return
        if not group.passive and row.kind(k + 1) in ("N", "n", "K") and not row.counted_at(k - 1):
            return  # "dead bodies"
        if not group.passive and row.counted_at(group.before) and row.opens_part(group.before):
            start = len(self.readings)
            self.add(k, trigger, [row.items[group.before]], "state", group)
            self.as_part(start)  # "40 were hurt, including nine in critical condition"
            return
        start = len(self.readings)
        self.add(k, trigger, row.subject(group.before, reduced=not group.passive), "state", group)
        self._recall_time_served(k, start)
        self.described_as(k)

    def _recall_time_served(self, k: int, start: int) -> None:
        """Make background what is told as a length of the past: "who spent 17 years in prison"."""
        first = self.row.items[k].first
        if self.words.words.spending.isdisjoint(self.row.lowers[max(first - _SPENT_REACH, 0) : first]):
            return
        for reading in self.readings[start:]:
            reading.realis = Realis.BACKGROUND
