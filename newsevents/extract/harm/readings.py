"""Readings: what a word of harm says of the phrases of people around it, gathered for one row."""

import itertools
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.harm.gaps import Gaps
from newsevents.extract.harm.groups import VerbGroup
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.rows import Row
from newsevents.extract.harm.words import Trigger
from newsevents.languages.schema.harm import VerbForm
from newsevents.vocabulary import Harm, Realis

__all__ = ["Reading", "Readings"]

_VERBAL: Final = frozenset("BHKa")  # what the verb of a clause begins with
_PART_REACH: Final = 10
_PART_OPENING: Final = 9  # items from a figure to the words that open its parts
_OF_SUBJECT: Final = ("passive", "subject", "state")  # constructions whose verb agrees with the victims
_LIMB_REACH: Final = 4  # tokens from "shot" to the leg
_NAMING: Final = ("state", "reduced passive")  # constructions that name people by what was done to them
_CONDITION_REACH: Final = 12
_FLIGHT_REACH: Final = 4  # tokens from "fled" to what was left
_CROWD: Final = 20  # who flee in such numbers are no fugitives


@attrs.define
class Reading:
    """One phrase of victims with the harm done to them, as a clause says it.

    `rule` names the construction. `group` numbers the readings that one word of harm takes together; `part` marks a
    part of the figure before it, `total` a figure said to be the whole, `moved` one said to be the total's latest,
    `earlier` one that the total had before, `adds` one said to be further, `also` that the verb says so, `possible` one
    that may be, `side` those whose own were lost, `corrected` one that
    another was taken back for, `hint` a harm whose outcome is not told.
    """

    harm: Harm
    trigger: Item
    victims: Item
    rule: str
    agents: tuple[Item, ...] = ()
    side: Item | None = None
    group: int = 0
    part: bool = False
    total: bool = False
    moved: bool = False
    corrected: bool = False
    earlier: bool = False
    adds: bool = False
    also: bool = False
    possible: bool = False
    hint: bool = False
    realis: Realis = Realis.ACTUAL


class Readings(Gaps):
    """The readings of one row."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.readings: list[Reading] = []
        self.at = dict(zip(map(id, row.items), itertools.count(), strict=False))
        self._parted = "I" in {item.kind for item in row.items}

    def add(
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
        """Add the readings of the phrases of victims that the words of harm at k take."""
        self._find(victims)
        if not victims or any(item.asked for item in victims):
            return
        if self._is_none(victims[0]):
            for item in victims:
                item.anybody = item.count is None
            group = None
        elif any(item.anybody for item in victims):
            if group is None or not (group.negated or self.is_ruled_out(self.at[id(victims[0])])):
                return  # "if anyone was hurt"
            group = None
        victims = self._merged(self._suffering(k, trigger, self._whole(k, victims, rule)))
        if not victims:
            return
        if rule in _OF_SUBJECT and group is not None and group.singular:
            # "Activist and paramedic Ann Lee was shot": two roles of one person.
            victims = [
                victims[0],
                *(v for v in victims[1:] if v.determined or v.adds or v.count is not None or v.owner),
            ]
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
            hint=trigger.hint and not self._in_limb(k),
            possible=group is not None and group.possible,
            realis=self._realis(k, trigger, group, victims[0]),
        )
        pointed = self.row.lowers[victims[0].first] in self.words.words.pointing
        also = group is not None and group.adds and not pointed  # "these two were also hit" are those told of
        for item in victims:
            adds = item.adds or also
            same = item is victims[0] and not adds
            self.readings.append(first if same else attrs.evolve(first, victims=item, adds=adds, also=also))
        at = self.at[id(victims[-1])]
        self.gapped(first, k, at)
        if not self._parts(first, at) and k > at:
            self._parts(first, k)

    def _find(self, victims: Sequence[Item]) -> None:
        """Note where those stand who are told of inside another phrase: "the sister of a clerk shot dead"."""
        for item in victims:
            if id(item) not in self.at:
                self.at |= {id(each.of): i for i, each in enumerate(self.row.items) if each.of is item}

    def _whole(self, k: int, victims: Sequence[Item], rule: str) -> Sequence[Item]:
        """Return the whole that is named by its harm: "twelve of the 40 injured are …" says that 40 were injured."""
        whole = victims[0].whole
        if whole is None or whole.head >= 0 or whole.state is not None or rule not in _NAMING:
            return victims
        if self.row.kind(k + 1) not in ("B", "H", "M", "K"):
            return victims
        self.at[id(whole)] = self.at[id(victims[0])]
        return [whole]

    def _suffering(self, k: int, trigger: Trigger, victims: Sequence[Item]) -> Sequence[Item]:
        """Return those of the phrases that a word of harm can be meant of, where it is used of things as well."""
        if trigger.harmless and any(item.count is None or item.count.quantity.high != 0 for item in victims):
            return ()
        if self.row.low(k) in self.words.words.struck and self.row.governed(self.at[id(victims[0])]):
            return ()  # "a house on Dove Drive was hit": the street's name is nobody's
        if trigger.flees:
            at = self.row.items[k].last
            homes = not self.words.words.fled.isdisjoint(self.row.lowers[at : at + _FLIGHT_REACH])
            return [v for v in victims if self._is_displaced(v, homes=homes)]
        if trigger.combat:
            armed = self.words.words.armed | self.words.words.forces
            return [v for v in victims if v.head >= 0 and self.row.lowers[v.head] in armed]
        if trigger.things:  # "seized 12 rifles", "captured a bridge"
            return [v for v in victims if v.head >= 0 or v.kind == "h" or (v.count is not None and not v.open_words)]
        return victims

    def _is_displaced(self, item: Item, *, homes: bool) -> bool:
        """Whether those who fled are no fugitives: many, or families or people not counted who left `homes`."""
        table = self.words.words
        low = self.row.lowers[item.head] if item.head >= 0 else ""
        if not item.plural or low in table.armed or low in table.forces or low in table.fugitive:
            return False
        if item.count is None:
            return homes and not item.definite
        least = next((n for n in (item.count.quantity.low, item.count.quantity.best) if n is not None), 0)
        return least >= _CROWD or (homes and low in table.households)

    def _in_limb(self, k: int) -> bool:
        """Whether somebody was hit where few die of it: "shot in the leg"."""
        last = self.row.items[k].last
        return not self.words.words.limbs.isdisjoint(self.row.lowers[last : last + _LIMB_REACH])

    def in_body(self, k: int) -> bool:
        """Whether a part of the body is told in which somebody was hit, as only people and animals are."""
        last = self.row.items[k].last
        after = self.row.lowers[last : last + _LIMB_REACH]
        return not self.words.words.within.isdisjoint(after[:1]) and not self.words.words.strikers.isdisjoint(after)

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

    def _parts(self, whole: Reading, at: int) -> bool:
        """Read the parts told after the item at `at`: "29 people, including 10 foreigners"; return whether any are."""
        row, told = self.row, len(self.readings)
        if row.kind(at + 1) == "," and row.kind(at + 2) == "N" and row.items[at + 2].part:
            self.readings.append(attrs.evolve(whole, victims=row.items[at + 2], rule="part", part=True, total=False))
            return True
        near = range(at + 1, at + _PART_OPENING) if self._parted else ()
        opener = next((i for i in near if row.kind(i) == "I"), None)
        if opener is None or not all(self._hangs(i) for i in range(at + 1, opener)):
            return False
        for j in range(opener + 1, min(opener + _PART_REACH, len(row.items))):
            if row.kind(j) not in "Nn&,aOP":
                break
            if row.people_at(j) and row.kind(j - 1) not in ("O", "P"):
                if row.kind(j + 1) in _VERBAL and j == opener + 1 and row.low_end(opener) in self.words.words.whom:
                    break  # "12 were arrested, of whom four were hurt"
                item = row.items[j]
                self.readings.append(attrs.evolve(whole, victims=item, rule="part", part=True, total=False))
        return len(self.readings) > told

    def _hangs(self, i: int) -> bool:
        """Whether the item at i may stand between a figure and its parts: "died in the fire, including …"."""
        kind, trigger = self.row.kind(i), self.row.items[i].trigger
        if kind == "K":
            return trigger is not None and trigger.aimed and self.is_named_by(i - 1)
        return kind in ",PnNDO" or (kind == "x" and self.row.kind(i - 1) == "P")

    def _realis(self, k: int, trigger: Trigger, group: VerbGroup | None, victims: Item) -> Realis:
        if group is None:
            return Realis.ACTUAL
        if group.negated:
            return Realis.DENIED
        if group.possible and group.perfect:
            return Realis.ACTUAL  # "may have died": how firmly that stands is told with the record
        untold = group.infinitive and trigger.form is VerbForm.BASE and not self.is_attempt(trigger, group)
        if group.modal or untold or self._conditional(k):
            return Realis.HYPOTHETICAL
        if self.row.kind(self.at[id(victims)] - 1) == "!":
            return Realis.DENIED  # "neither driver was hurt"
        if victims.count is not None and self._one_of(victims.first):
            return Realis.BACKGROUND
        return Realis.ACTUAL

    def _is_none(self, item: Item) -> bool:
        """Whether a word for none stands before a phrase of people: "no pupils"."""
        at = self.at[id(item)] - 1
        return item.count is None and self.row.kind(at) == "!" and self.row.low(at) in self.words.none

    def _one_of(self, first: int) -> bool:
        """Whether somebody is said to be one of these people: "one of more than 20 killed"."""
        return any(self.words.one_of.at(self.row.lowers, first - n) for n in (1, 2) if first >= n)

    def _conditional(self, k: int) -> bool:
        lowers, conditions = self.row.lowers, self.words.words.conditions
        for item in reversed(self.row.items[max(k - _CONDITION_REACH + 1, 0) : k]):
            if item.kind == ";":
                return False
            if lowers[item.first] in conditions and item.kind not in "Nn":
                return True
            if item.kind == "n" and lowers[item.last - 1] in conditions:
                return True  # "a truce avoided", which looks like a noun phrase
        return False
