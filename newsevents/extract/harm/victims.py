"""Victims: from the words of harm in a sentence to the phrases of those harmed."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.rows import Row, VerbGroup
from newsevents.extract.harm.words import HarmWords, Trigger
from newsevents.languages.schema.harm import VerbForm
from newsevents.vocabulary import Harm, Realis

__all__ = ["Reading", "read_victims"]

_TOLL_REACH: Final = 20  # items from "death toll" to its figure
_PART_REACH: Final = 10
_OWNED: Final = (Harm.DETAINED, Harm.ABDUCTED, Harm.MISSING)  # "his death" is as often told of the long dead
_NAMING_REACH: Final = 6  # items from "the dead" to their names
_DOER_REACH: Final = 3  # unknown words behind "by"
_NOW_REACH: Final = 4  # tokens from "now" to the figure of a toll
_GAP_REACH: Final = 8  # items from a verb to a figure that shares it
_AIM_REACH: Final = 6  # items from "pointed" to those a weapon is turned on
_SENTENCE_REACH: Final = 12  # tokens from "sentenced" to "to death"
_OF_SUBJECT: Final = ("passive", "subject", "state")  # constructions whose verb agrees with the victims
_CONDITION_REACH: Final = 12


@attrs.define
class Reading:
    """One phrase of victims with the harm done to them, as a clause says it.

    `rule` names the construction. `group` numbers the readings that one word of harm takes together; `part` marks a
    part of the figure before it, `total` a figure said to be the whole, `earlier` one that the total had before, `adds`
    one said to be further, `also` that the verb says so, `possible` one that may
    be, `hint` a harm whose outcome is not told.
    """

    harm: Harm
    trigger: Item
    victims: Item
    rule: str
    agents: tuple[Item, ...] = ()
    group: int = 0
    part: bool = False
    total: bool = False
    earlier: bool = False
    adds: bool = False
    also: bool = False
    possible: bool = False
    hint: bool = False
    realis: Realis = Realis.ACTUAL


def read_victims(items: list[Item], words: HarmWords, lowers: list[str], *, shouted: bool = False) -> list[Reading]:
    """Return the readings of a sentence cut into items, in the order of the words of harm.

    `shouted` says that the text is all in capitals, so that names look like any other word.
    """
    return _Reader(Row(items, words, lowers, shouted=shouted)).read()


class _Reader:
    """Reads the words of harm of one row."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.words = row.words
        self.readings: list[Reading] = []
        self.at = {id(item): i for i, item in enumerate(row.items)}

    def read(self) -> list[Reading]:
        for k, item in enumerate(self.row.items):
            if item.kind == "K" and item.trigger is not None:
                self._one(k, item.trigger)
            elif item.kind == "I":
                self._among(k)
            elif item.whole is not None and item.whole.state is not None:
                self.at[id(item.whole)] = k
                self._add(k, item.whole.state, [item.whole], "described")
            elif item.kind == "N" and item.state is not None and item.count is not None:
                self._add(k, item.state, [item], "described")
        return self.readings

    def _one(self, k: int, trigger: Trigger) -> None:
        if trigger.toll:
            self._toll(k, trigger)
        elif trigger.aimed:
            self._aimed(k, trigger)
        elif trigger.form is not None and not (trigger.act and self.row.kind(k + 1) == "O"):
            self._verb(k, trigger)
        elif trigger.state:
            self._state(k, trigger)
        else:
            self._noun(k, trigger)

    # ------------------------------------------------------------------------------------------- verbs

    def _verb(self, k: int, trigger: Trigger) -> None:
        group = self.row.verb_group(k)
        if trigger.falls:
            self._add(k, trigger, self.row.sufferers(group), "subject", group)
            return
        if self._left_open(k):
            trigger = attrs.evolve(trigger, harm=Harm.AFFECTED)
        if trigger.form is VerbForm.PAST:
            self._past(k, trigger, group)
        else:
            self._active(k, trigger, group)

    def _past(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        row = self.row
        if self._is_noun(k, trigger) or (not group.passive and self._presented(k, trigger)):
            return
        if group.passive:
            suffered = row.subject(group.before) if trigger.hint else row.sufferers(group)
            self._add(k, trigger, [*suffered, *self._alongside(k)], "passive", group, self._agents(k))
            return
        after = row.after_verb(k)
        if not trigger.hint:
            row.presumed(after)
        right = row.people_at(after) and not self._own_clause(after)
        left = row.counted_at(group.before)
        if right and not (left and row.kind(after + 1) == "K"):
            self._add(k, trigger, row.objects(after), "active", group, row.subject(group.before))
        elif self._selves(k):
            self._self_done(k, trigger, group)
        elif row.kind(after) == "h":
            if row.kind(after + 1) not in ("n", "N", "x"):  # "shot her" but not "shot her revolver"
                self._add(k, trigger, [row.items[after]], "active", group, row.subject(group.before))
        elif left or row.kind(after) not in ("n", "t", "x", "T"):
            suffered = row.subject(group.before, reduced=True)
            if trigger.hint and any(item.count is None and (item.named or item.definite) for item in suffered):
                return  # "the suspect shot and fled"
            self._add(k, trigger, suffered, "reduced passive", group, self._agents(k))

    def _among(self, k: int) -> None:
        """Read those told to be among the harmed: "among the dead were two nurses and a driver"."""
        row = self.row
        harm = self.words.among.at(row.lowers, row.items[k].first)
        if harm is not None and row.kind(k + 1) == "B" and row.people_at(k + 2):
            start = len(self.readings)
            self._add(k, Trigger(harm[1]), row.objects(k + 2), "among")
            for reading in self.readings[start:]:
                reading.part = True

    def _presented(self, k: int, trigger: Trigger) -> bool:
        """Read the names of those harmed: "the dead were Ann Lee and Bob Roe", "killed were …"."""
        row = self.row
        opened = row.kind(k - 1) == "n" and row.items[k - 1].definite and row.items[k - 1].open_words == 0
        clear = row.kind(k - 2 if opened else k - 1) in ("", ";", "S")
        if not clear or not (row.kind(k + 1) == "B" or self._presents(k + 1)):
            return False
        i = k + 2
        while i < k + _NAMING_REACH and (row.kind(i) in ("D", "P") or self._presents(i)):
            i += 1
        if not row.people_at(i) or (row.kind(i - 1) == "P" and not self._presents(i - 1)):
            return False
        start = len(self.readings)
        self._add(k, trigger, row.objects(i), "named")
        for reading in self.readings[start:]:
            reading.part = opened
        return True

    def _presents(self, i: int) -> bool:
        return bool(self.row.kind(i)) and self.row.low(i) in self.words.words.presenting

    def _alongside(self, k: int) -> list[Item]:
        """Return who suffers with the subject: "was killed, along with two guards"."""
        i = k + 2 if self.row.kind(k + 1) == "," else k + 1
        return self.row.objects(i + 1) if self.row.kind(i) == "+" and self.row.people_at(i + 1) else []

    def _active(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        row = self.row
        after = row.after_verb(k)
        if trigger.hint:
            if self._loose_object(k, trigger, after):
                return
        else:
            row.presumed(after)
        if row.people_at(after) and not self._own_clause(after):
            self._add(k, trigger, row.objects(after), "active", group, row.subject(group.before))
        elif self._selves(k):
            self._self_done(k, trigger, group)
        elif row.kind(after) == "x" and not trigger.hint and (named := row.named_after(after)):
            self._add(k, trigger, named, "active", group, row.subject(group.before))
        elif trigger.unit or trigger.act:
            self._noun(k, trigger)

    def _aimed(self, k: int, trigger: Trigger) -> None:
        """Read those whom a weapon is turned on: "pointed a gun at two clerks", "a gun was pointed at her"."""
        row, table = self.row, self.words.words
        group = row.verb_group(k)
        for i in range(k + 1, min(k + _AIM_REACH, len(row.items))):
            if row.kind(i) in "PT" and row.low(i) in table.aims and row.kind(i + 1) in ("N", "h"):
                if row.armed(max(group.before, 0) if group.passive else k, i):
                    doers = () if group.passive else row.subject(group.before)
                    victims = row.objects(i + 1) if row.people_at(i + 1) else [row.items[i + 1]]
                    self._add(k, trigger, victims, "aimed", group, doers)
                return
            if row.kind(i) in ";,&K":
                return

    def _self_done(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        """Read "killed himself", and who died with him."""
        row = self.row
        doers = row.subject(group.before)
        self._add(k, trigger, doers, "self", group, doers)
        if row.kind(k + 2) == "&" and row.people_at(k + 3) and not row.starts_clause(k + 3):
            self._add(k, trigger, row.objects(k + 3), "active", group, doers)

    # ---------------------------------------------------------------------------------- states, nouns

    def _state(self, k: int, trigger: Trigger) -> None:
        row = self.row
        if row.low(k) == self.words.words.to and self._only_sentenced(k):
            return
        group = row.verb_group(k)
        if not group.passive and self._presented(k, trigger):
            return
        if not group.passive and row.kind(k + 1) in ("N", "n", "K") and not row.counted_at(k - 1):
            return  # "dead bodies"
        self._add(k, trigger, row.subject(group.before, reduced=not group.passive), "state", group)

    def _noun(self, k: int, trigger: Trigger) -> None:
        row = self.row
        victims: list[Item] = []
        rule = "noun with of"
        if trigger.act and row.kind(k + 1) == "O" and row.people_at(k + 2):
            victims = row.objects(k + 2)
        elif trigger.act and row.kind(k + 1) == "O" and row.kind(k + 2) == "x":
            victims = row.described_after(k + 2) or row.named_after(k + 2)
        elif trigger.act and row.kind(k - 1) == "'" and (owner := row.named_owner(k - 2)):
            victims, rule = owner, "possessive noun"
        elif trigger.act and (of := row.of_later(k)) >= 0 and row.people_at(of + 1):
            victims = row.objects(of + 1)
        elif trigger.act and self._owned(k - 1, trigger):
            victims, rule = [row.items[k - 1]], "possessive noun"
        elif trigger.unit and row.counted_at(k - 1):
            victims, rule = [row.items[k - 1]], "counted noun"
        if victims:
            self._add(k, trigger, victims, rule, VerbGroup(k - 1))

    def _owned(self, i: int, trigger: Trigger) -> bool:
        """Whether a possessive stands at i ("the clerk's murder"); "his arrest" is that of one person."""
        if self.row.kind(i) == "N" or trigger.harm not in _OWNED:
            return self.row.kind(i) == "N" and self.row.items[i].owner
        if self.row.kind(i) != "n" or self.row.items[i].last - self.row.items[i].first > 1:
            return False
        if self.row.low(i) in self.words.words.owners:
            self.row.items[i].kind = "h"
        return self.row.kind(i) == "h"

    def _toll(self, k: int, trigger: Trigger) -> None:
        """Read the figure of a toll, and the one it had before: "rose to 120, up from 97"."""
        counted: list[int] = []
        for i in range(k + 1, min(k + _TOLL_REACH, len(self.row.items))):
            if self.row.kind(i) == ";":
                break
            if self.row.counted_at(i) and not (self._after_earlier(i) and self.row.items[i].open_words):
                counted.append(i)
        group = len(self.readings)
        standing = [i for i in counted if not self._after_earlier(i)]
        now = next((i for i in standing if self._told_now(i)), standing[0] if standing else None)
        for i in counted:
            if i == now or self._after_earlier(i) or (now is not None and i < now):
                item = self.row.items[i]
                self._add(k, trigger, [item], "toll", VerbGroup(k - 1), total=True, earlier=now not in (None, i))
        for reading in self.readings[group:]:
            reading.group = group

    def _told_now(self, i: int) -> bool:
        at = self.row.items[i].first
        return not self.words.words.now.isdisjoint(self.row.lowers[max(at - _NOW_REACH, 0) : at])

    def _after_earlier(self, i: int) -> bool:
        return self.row.low(i - 1) in self.words.words.earlier

    # ------------------------------------------------------------------------------- tests of a reading

    def _is_noun(self, k: int, trigger: Trigger) -> bool:
        """Whether a form that is a noun too is one here: "a shot", "one shot had gone through"."""
        before = self.row.items[k - 1] if k else None
        if (
            self.row.low(k) in self.words.words.struck
            or before is None
            or before.kind not in ("N", "n")
            or before.head >= 0
            or before.named
        ):
            return False
        if before.kind == "n":
            return before.determined and (trigger.hint or before.open_words == 0)
        one = before.count is not None and before.count.quantity.best == 1
        return trigger.hint and (one or self.row.kind(k + 1) in ("H", "x", "B", "T"))

    def _loose_object(self, k: int, trigger: Trigger, after: int) -> bool:
        """Whether a gerund that is a noun too has no object of its own: "a fatal shooting in Oakland"."""
        if trigger.form is not VerbForm.GERUND:
            return False
        row = self.row
        if row.kind(k - 1) == "n" or (row.kind(k - 1) == "N" and row.items[k - 1].determined):
            return True
        if row.kind(after) != "N":
            return row.kind(after) != "h"
        item = row.items[after]
        return not (item.determined or item.count is not None or item.definite)

    def _only_sentenced(self, k: int) -> bool:
        """Whether a word before a phrase of death leaves it unfulfilled: "sentenced three men to death"."""
        at = self.row.items[k].first
        return not self.words.words.sentencing.isdisjoint(self.row.lowers[max(at - _SENTENCE_REACH, 0) : at])

    def _left_open(self, k: int) -> bool:
        """Whether two verbs of different harms are left open: "killed or wounded"."""
        row = self.row
        for other, joint in ((k - 2, k - 1), (k + 2, k + 1)):
            if row.kind(joint) == "&" and row.kind(other) == "K" and row.low(joint) in self.words.words.either:
                one, two = row.items[other].trigger, row.items[k].trigger
                return one is not None and two is not None and one.harm is not two.harm
        return False

    def _own_clause(self, i: int) -> bool:
        """Whether the phrase at i opens a clause of its own ("… killed and 20 were injured")."""
        item = self.row.items[i]
        return self.row.kind(i + 1) in ("B", "H", "M") and item.count is not None and item.head < 0

    def _selves(self, k: int) -> bool:
        last = self.row.items[k].last
        return not self.words.words.selves.isdisjoint(self.row.lowers[last : last + 2])

    def _agents(self, k: int) -> tuple[Item, ...]:
        """Return those by whom: "were killed in the market by soldiers", but not "in a village held by soldiers"."""
        for i in range(k + 1, min(k + 5, len(self.row.items))):
            if self.row.kind(i) == "Y":
                return () if i > k + 1 and self._ends_in_participle(i - 1) else self._doers(i + 1)
            if self.row.kind(i) in (";", ",", "&", "S", "W"):
                break
        return ()

    def _doers(self, i: int) -> tuple[Item, ...]:
        """Return the phrase at i, or the words there that no table knows ("by law enforcement")."""
        row, m = self.row, i
        while m < i + _DOER_REACH and row.kind(m) == "x":
            m += 1
        if row.kind(m) in ("N", "n"):
            return (row.items[m],)
        return (Item("n", row.items[i].first, row.items[m - 1].last),) if m > i else ()

    def _ends_in_participle(self, i: int) -> bool:
        low = self.row.lowers[self.row.items[i].last - 1]
        return low.endswith(self.words.words.past_endings) or low in self.words.words.participles

    # ------------------------------------------------------------------------------------ the readings

    def _add(
        self,
        k: int,
        trigger: Trigger,
        victims: Sequence[Item],
        rule: str,
        group: VerbGroup | None = None,
        agents: Sequence[Item] = (),
        *,
        total: bool = False,
        earlier: bool = False,
    ) -> None:
        if not victims or any(item.asked for item in victims):
            return
        if any(item.anybody for item in victims):
            if group is None or not group.negated:
                return  # "if anyone was hurt"
            group = None
        if trigger.harmless and any(item.count is None or item.count.quantity.high != 0 for item in victims):
            return
        if self.row.low(k) in self.words.words.struck and self.row.governed(self.at[id(victims[0])]):
            return  # "a house on Dove Drive was hit": the street's name is nobody's
        victims = self._merged(victims)
        if rule in _OF_SUBJECT and group is not None and group.singular and len(victims) == 1:
            # Collectives and lists of titles look plural; the verb knows better ("a member of parliament was shot").
            victims[0].plural &= victims[0].count is not None
        first = Reading(
            trigger.harm,
            self.row.items[k],
            victims[0],
            rule,
            agents=tuple(agents),
            group=len(self.readings),
            total=total,
            earlier=earlier,
            hint=trigger.hint,
            possible=group is not None and group.possible,
            realis=self._realis(k, trigger, group, victims[0]),
        )
        for item in victims:
            also = group is not None and group.adds
            self.readings.append(attrs.evolve(first, victims=item, adds=item.adds or also, also=also))
        self._gapped(first, k)
        at = self.at[id(victims[-1])]
        if not self._parts(first, at) and k > at:
            self._parts(first, k)

    def _merged(self, victims: Sequence[Item]) -> Sequence[Item]:
        """Join to a counted phrase the uncounted ones that share its number: "317 officers and guards"."""
        if len(victims) < 2 or victims[0].count is None or not victims[0].plural:
            return victims
        kept = [victims[0]]
        for item in victims[1:]:
            bare = item.plural and item.count is None and not (item.determined or item.adds or item.named)
            if bare and kept[-1].count is not None and kept[-1].head >= 0 and item.first - kept[-1].last == 1:
                self.at[id(kept[-1])] = self.at[id(item)]
                kept[-1].last = item.last
            else:
                kept.append(item)
        return kept

    def _gapped(self, told: Reading, k: int) -> None:
        """Read a figure whose verb is left out: "two were killed in Herat, three in Kabul"."""
        row = self.row
        if row.kind(k + 1) != "P" or not row.counted_at(self.at[id(told.victims)]):
            return
        i = k + 2
        while i < k + _GAP_REACH and row.kind(i) in ("x", "n", "N") and not row.counted_at(i):
            i += 1
        while i < k + _GAP_REACH and row.kind(i) in (",", "&"):
            i += 1
        if not row.counted_at(i) or row.kind(i + 1) != "P" or row.low(i + 1) != row.low(k + 1):
            return
        item = row.items[i]
        if item.head < 0 and not item.open_words:
            self.readings.append(attrs.evolve(told, victims=item, adds=True, also=True, rule="gapped", total=False))

    def _parts(self, whole: Reading, at: int) -> bool:
        """Read the parts told after the item at `at`: "29 people, including 10 foreigners"; return whether any are."""
        row, told = self.row, len(self.readings)
        if row.kind(at + 1) == "," and row.kind(at + 2) == "N" and row.items[at + 2].part:
            self.readings.append(attrs.evolve(whole, victims=row.items[at + 2], rule="part", part=True, total=False))
            return True
        opener = next((i for i in range(at + 1, at + 4) if row.kind(i) == "I"), None)
        if opener is None or any(row.kind(i) not in ",PnNDO" for i in range(at + 1, opener)):
            return False
        for j in range(opener + 1, min(opener + _PART_REACH, len(row.items))):
            if row.kind(j) not in "Nn&,aOP":
                break
            if row.people_at(j) and row.kind(j - 1) not in ("O", "P"):
                item = row.items[j]
                self.readings.append(attrs.evolve(whole, victims=item, rule="part", part=True, total=False))
        return len(self.readings) > told

    def _realis(self, k: int, trigger: Trigger, group: VerbGroup | None, victims: Item) -> Realis:
        if group is None:
            return Realis.ACTUAL
        if group.negated:
            return Realis.DENIED
        if group.possible and group.perfect:
            return Realis.ACTUAL  # "may have died": how firmly that stands is told with the record
        if group.modal or (group.infinitive and trigger.form is VerbForm.BASE) or self._conditional(k):
            return Realis.HYPOTHETICAL
        if self.row.kind(self.at[id(victims)] - 1) == "!":
            return Realis.DENIED  # "neither driver was hurt"
        if victims.count is not None and self._one_of(victims.first):
            return Realis.BACKGROUND
        return Realis.ACTUAL

    def _one_of(self, first: int) -> bool:
        """Whether somebody is said to be one of these people: "one of more than 20 killed"."""
        return any(self.words.one_of.at(self.row.lowers, first - n) for n in (1, 2) if first >= n)

    def _conditional(self, k: int) -> bool:
        row = self.row
        for i in range(k - 1, max(k - _CONDITION_REACH, -1), -1):
            if row.kind(i) == ";":
                return False
            if row.low(i) in self.words.words.conditions and row.kind(i) not in "Nn":
                return True
        return False
