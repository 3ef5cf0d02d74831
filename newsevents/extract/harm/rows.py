"""Rows: the items of a sentence with its verbs, and the words in it that no table knows as people.

Nothing here looks farther than a fixed number of items, so that a sentence of any length is read in linear time.
"""

from typing import Final

from newsevents.extract.harm.groups import VerbGroup
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.subjects import Subjects

__all__ = ["Row"]

_NEAR: Final = 6  # items that may hang on a phrase
_AUXILIARIES: Final = 4  # items from "accused" back past "has been"
_CLAUSE: Final = 12  # items from the verb of an opening clause to its comma


class Row(Subjects):
    """One row of items with its verbs."""

    def sufferers(self, group: VerbGroup) -> list[Item]:
        """Return the subject of a verb that only people and animals suffer; an unknown noun or name there is one."""
        found = self.subject(group.before)
        i = group.before
        if self.kind(i) == "," == self.kind(i - 2) and self.kind(i - 1) == "D":
            i -= 3  # "the sculptor, 88, was killed"
        if found or self.kind(i) not in ("n", "x"):
            return found
        item = self.items[i]
        if item.kind == "n":
            if item.thing or not item.determined or self.governed(i):
                return []
            item.kind, item.head, item.plural = "N", item.last - 1, not group.singular
            if not (group.passive or group.perfect):  # "the novelist died", whose verb does not tell how many
                item.plural = self.lowers[item.head].endswith(self.words.words.plural_endings)
            return [item]
        return self._name(i - self._run(i, -1), i, before=True)

    def described_after(self, i: int) -> list[Item]:
        """Return the phrase of people behind unknown words from item i on: "of MNR leader Hector Oqueli"."""
        for j in range(i + 1, i + 4):
            if self.people_at(j):
                return self.objects(j) if self.items[j].head >= 0 else []
            if self.kind(j) != "x":
                break
        return []

    def named_after(self, i: int) -> list[Item]:
        """Return the unknown words from item i on as a name, in a text all in capitals."""
        run = self._run(i, 1)
        return self._name(i, i + run, before=False) if run else []

    def named_owner(self, i: int) -> list[Item]:
        """Return the unknown words that end at item i as a name, before a possessive, in a text all in capitals."""
        if not self.shouted or self.kind(i) != "x":
            return []
        return self._name(i - self._run(i, -1), i, before=False, at_end=True)

    def accused(self, k: int) -> list[Item] | None:
        """Return who is accused of the deed at k, or None where no such word stands before it, or behind nobody known.

        "The men, accused of killing ten", "a nun who is suspected of killing two", "Suspected of killing two, the nun".
        """
        at = k - 2
        if self.kind(k - 1) not in ("O", "P") or at < 0 or self.low_end(at) not in self.words.words.accusing:
            return None
        i = at - 1
        while i > at - _AUXILIARIES and self.kind(i) in "BHMax" and self.kind(i):
            i -= 1
        if self.kind(i) == "W" and i < at - 1:
            return self.subject(i)
        if self.kind(i) == ",":
            i -= 1
        if self.people_at(i):
            return [self.items[i]]
        return self._opening(k) if self.kind(at - 1) in ("", ";") else None

    def _opening(self, k: int) -> list[Item]:
        """Return the subject behind the comma that ends an opening clause with the verb at k."""
        for i in range(k + 1, k + _CLAUSE):
            if self.kind(i) == "," and self.people_at(i + 1):
                return [self.items[i + 1]] if self.starts_clause(i + 1) else []
            if self.kind(i) in ("", ";"):
                break
        return []

    def of_later(self, k: int) -> int:
        """Return the "of" of a noun at k with words between, or -1: "the killing in March of two clerks"."""
        for i in range(k + 1, k + _NEAR):
            if self.kind(i) == "O":
                return i if self.kind(i - 1) != "P" else -1  # "bodies out of a church"
            if self.kind(i) not in ("P", "D", "n", "x") or (i == k + 1 and self.kind(i) not in ("P", "D")):
                return -1
        return -1

    def _run(self, i: int, step: int) -> int:
        """Return how many more unknown words follow the one at i."""
        run = 0
        while run < 4 and self.kind(i + step * (run + 1)) == "x":
            run += 1
        return run

    def _name(self, first: int, last: int, *, before: bool, at_end: bool = False) -> list[Item]:
        if not self.shouted or (before and self.kind(first - 1) not in ("", ";", "S", "&", ",", "N")):
            return []
        name = self.items[last if before or at_end else first]
        name.kind, name.named = "N", True
        name.first, name.last = self.items[first].first, self.items[last].last
        return [name]
