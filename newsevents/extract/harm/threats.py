"""Threats: those whom a weapon is turned on, and who are made to give something up or held with one."""

from typing import Final

from newsevents.extract.harm.groups import VerbGroup
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.tolls import Tolls
from newsevents.extract.harm.words import Trigger

__all__ = ["AIMED", "Threats"]

AIMED: Final = "aimed"
"""The construction of those whom a weapon is turned on."""

_REACH: Final = 6  # items from "pointed" to those a weapon is turned on


class Threats(Tolls):
    """Reads the threats of one row."""

    def aimed(self, k: int, trigger: Trigger) -> None:
        """Read those whom a weapon is turned on: "pointed a gun at two clerks", "a gun was pointed at her"."""
        row, table = self.row, self.words.words
        group = row.verb_group(k)
        for i in range(k + 1, min(k + _REACH, len(row.items))):
            if row.kind(i) in "PT" and row.low(i) in table.aims and row.kind(i + 1) in ("N", "h", "t"):
                if row.armed(max(group.before, 0) if group.passive else k, i):
                    doers = () if group.passive else row.subject(group.before)
                    victims = row.objects(i + 1) if row.people_at(i + 1) else [row.items[i + 1]]
                    self.add(k, trigger, victims, AIMED, group, doers)
                return
            if row.kind(i) in ";,&K":
                return

    def fired(self, i: int) -> bool:
        """Return whether the phrase at i is of what is fired: "several shots"."""
        row = self.row
        return row.kind(i) in ("x", "n") and row.lowers[row.items[i].last - 1] in self.words.words.arms

    def shot_at(self, k: int, trigger: Trigger, group: VerbGroup) -> None:
        """Read those behind a verb whose subject is what was fired: "shots were fired at two guards"."""
        row = self.row
        if row.people_at(k + 1):
            self.add(k, trigger, row.objects(k + 1), AIMED, group)
        elif row.kind(k + 1) in ("h", "t"):
            self.add(k, trigger, [row.items[k + 1]], AIMED, group)

    def extorted(self, k: int, trigger: Trigger) -> None:
        """Read those made to give something up: "demanded cash from a clerk", "she was ordered to open the safe"."""
        row, group = self.row, self.row.verb_group(k)
        if group.passive and not trigger.takes:
            self.add(k, trigger, row.subject(group.before), "passive", group, self.agents(k))
            return
        if trigger.takes:
            owner = self._owner_of_loot(k + 1)
            self.add(k, trigger, owner, "active", group, row.subject(group.before))
            return
        for i in range(k + 1, min(k + _REACH, len(row.items))):
            if row.kind(i) in ";K":
                return
            asked = row.kind(i + 1) == "T" if i == k + 1 else row.low(i - 1) in self.words.words.from_whom
            if asked and (row.people_at(i) or row.kind(i) == "h"):
                victims = row.objects(i) if row.people_at(i) else [row.items[i]]
                self.add(k, trigger, victims, "active", group, row.subject(group.before))
                return

    def _owner_of_loot(self, i: int) -> list[Item]:
        """Return whose things the phrase at i names: "stole a man's phone", "took the clerk's keys"."""
        row, table = self.row, self.words.words
        item = row.items[i] if row.kind(i) in ("n", "N") else None
        if item is None:
            return []
        ends = [j for j in range(item.first + 1, item.last) if row.lowers[j] in table.possessives]
        if not ends or row.lowers[ends[0] - 1] not in self.words.person:
            return []
        owner = Item("N", item.first, ends[0], head=ends[0] - 1)
        self.at[id(owner)] = i
        return [owner]

    def held(self, k: int, trigger: Trigger) -> None:
        """Read those a weapon is held to: "held two clerks at gunpoint", "was taken at gunpoint"; no house is one."""
        row = self.row
        if row.people_at(k - 1) or row.kind(k - 1) == "h":
            self.add(k, trigger, [row.items[k - 1]], "state")
        elif row.kind(k - 1) == "x" and row.kind(k - 2) == "B":
            self.add(k, trigger, row.subject(k - 3), "state")
