"""Nouns: those whom a noun of harm takes, behind a preposition, before a possessive, or found dead."""

from typing import Final

from newsevents.extract.harm.groups import VerbGroup
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.threats import Threats
from newsevents.extract.harm.words import Trigger
from newsevents.vocabulary import Harm

__all__ = ["Nouns"]

_OWNED: Final = (Harm.DETAINED, Harm.ABDUCTED, Harm.MISSING)  # "his death" is as often told of the long dead
_CARRIED_REACH: Final = 6  # items from "flown" to the hospital
_FINDING_REACH: Final = 5  # tokens between a body and a word of finding it


class Nouns(Threats):
    """Reads the nouns of harm of one row."""

    def noun(self, k: int, trigger: Trigger) -> None:
        """Read those whom a noun of harm takes: "the murder of a nun", "the clerk's arrest", "12 deaths"."""
        row = self.row
        victims: list[Item] = []
        rule = "noun with of"
        if trigger.act and row.kind(k + 1) == "O" and row.people_at(k + 2):
            victims = row.objects(k + 2)
            if row.low(k) in self.words.words.remains and victims[0].plural and k and row.items[k - 1].article:
                return  # "a body of experts"
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
        elif trigger.unit and row.kind(k - 1) == "n" and row.kind(k - 2) == "O" and row.counted_at(k - 3):
            victims, rule = [row.items[k - 3]], "of the whole"  # "nineteen of the deaths"
        elif trigger.act and row.low(k) in self.words.words.remains:
            victims, rule = self._remains(k), "remains"
        if victims:
            start = len(self.readings)
            self.add(k, trigger, victims, rule, VerbGroup(k - 1))
            if rule == "of the whole":
                self.as_part(start)

    def _owned(self, i: int, trigger: Trigger) -> bool:
        """Whether a possessive stands at i ("the clerk's murder"); "his arrest" is that of one person."""
        told = trigger.harm in _OWNED or (trigger.harm is Harm.INJURED and self.row.kind(i + 2) == "B")
        if self.row.kind(i) == "N" or not told:
            return self.row.kind(i) == "N" and self.row.items[i].owner
        if trigger.harm is Harm.INJURED and trigger.hint:
            return False
        if self.row.kind(i) == "h" and self.row.low(i) in self.words.words.owners:
            return True
        if self.row.kind(i) != "n" or self.row.items[i].last - self.row.items[i].first > 1:
            return False
        if self.row.low(i) in self.words.words.owners:
            self.row.items[i].kind = "h"
        return self.row.kind(i) == "h"

    def carried(self, k: int, trigger: Trigger) -> None:
        """Read those who are brought somewhere: "sent three people to the hospital", "was flown by helicopter to …"."""
        row, carrying = self.row, self.words.words.carrying
        before = row.items[k - 1] if k else None
        if before is not None and row.lowers[max(before.first - 1, 0)] in carrying:
            known = row.people_at(k - 1) and (before.head >= 0 or not before.open_words)
            if known or row.presumed(k - 1):
                self.add(k, trigger, [before], "state")
            return
        for i in range(k - 1, max(k - _CARRIED_REACH, 0), -1):
            if row.kind(i) in ",;&SWK":
                return
            if row.low(i) in carrying and row.kind(i - 1) == "B":
                self.add(k, trigger, row.subject(i - 2), "state", VerbGroup(i - 2))
                return

    def _remains(self, k: int) -> list[Item]:
        """Return whose body is found: "a body was found", "her body was recovered", "a man whose body was found"."""
        row, table, item = self.row, self.words.words, self.row.items[k]
        if not k:
            return []
        first = max(item.first - _FINDING_REACH, row.items[0].first)
        around = row.lowers[first : min(item.last + _FINDING_REACH, row.items[-1].last)]
        if table.finding.isdisjoint(around) or not table.negations.isdisjoint(around):
            return []
        if row.low(k - 1) in table.relative_owners:
            return self._whose(k - 3 if row.kind(k - 2) == "," else k - 2)
        before = row.items[k - 1]
        alone = before.kind in ("n", "h") and before.last - before.first == 1 and not before.named
        if not alone or not (before.article or row.low(k - 1) in table.owners):
            return []
        found = Item("h", before.first, item.last)
        self.at[id(found)] = k - 1
        return [found]

    def _whose(self, i: int) -> list[Item]:
        """Return the person that the phrase at i is of or ends with: "the name of a man", before "whose body"."""
        row = self.row
        if row.people_at(i) or i < 0:
            return [row.items[i]] if i >= 0 else []
        last = row.items[i].last
        if row.kind(i) != "n" or row.lowers[last - 1] not in self.words.person:
            return []
        found = Item("N", last - 1, last, head=last - 1)
        self.at[id(found)] = i
        return [found]
