"""Positions: what a phrase is where it stands in its row, governed by a preposition, an object, or part of another."""

from typing import Final

from newsevents.extract.harm.groups import Groups

__all__ = ["Positions"]

_NEAR: Final = 6  # items from the words that open a part to its members
_LISTED: Final = frozenset("&,+PONnD")


class Positions(Groups):
    """One row of items, to be asked what its phrases are where they stand."""

    def governed(self, j: int) -> bool:
        """Whether a preposition stands before the phrase at j, words that describe it between them or not."""
        if self.items[j].asked:
            return False  # "accounts of how many died": what is asked is a clause
        i = j - 1
        if not self.items[j].determined and self.items[j].count is None:
            while j - i < 4 and self.kind(i) == "x":
                i -= 1
        if (
            self.kind(i) == "P"
            and self.kind(j + 1) in ("B", "H", "O")
            and self.low(i) in self.words.words.clause_openers
        ):
            return False  # "as two men were hurt"
        return self.kind(i) in ("P", "O", "Y", "T")

    def is_carried(self, j: int) -> bool:
        """Whether a participle takes the phrase at j: "a coach carrying pupils", "accused of beating a man"."""
        if self.kind(j - 1) != "x" or self.kind(j - 2) not in ("N", "n", "O"):
            return False
        return self.low(j - 1).endswith(self.words.words.gerunds) and self.low(j - 1) not in self.words.saying

    def _is_each(self, i: int) -> bool:
        """Whether a phrase tells of one at a time: "the families of each person killed"."""
        return not self.words.words.each.isdisjoint(self.lowers[self.items[i].first : self.items[i].last])

    def is_object(self, j: int) -> bool:
        """Whether the verb of harm before the phrase at j takes it: "the fire killed 12 and 40 were hurt"."""
        group, trigger = self.groups.get(j - 1), self.items[j - 1].trigger if j else None
        return group is not None and not group.passive and trigger is not None and trigger.form is not None

    def opens_part(self, j: int) -> bool:
        """Whether the phrase at j is the first of a part: "including two", "most of them farm workers"."""
        i = j - 1
        while j - i < 3 and self.kind(i) == "x":
            i -= 1
        return self.kind(i) == "I"

    def _in_part(self, j: int) -> bool:
        """Whether the phrase at j stands in a list of parts ("including 10 foreigners and 2 children")."""
        i = j - 1
        while i > j - _NEAR and self.kind(i) in ("&", ",", "N", "n", "x"):
            if self.kind(i) == "&" and self.kind(i - 1) == ",":
                break  # "…, including 3 children, and two soldiers were wounded"
            i -= 1
        return self.kind(i) == "I" and self.kind(j + 1) in (",", "K", "B", "H", "M")

    def _of_them(self, j: int) -> bool:
        """Whether the phrase at j counts some of those before it: "six priests, five of them foreign, were killed"."""
        if self.kind(j - 1) != ",":
            return False
        return self.items[j].part or (self.kind(j + 1) == "O" and self.kind(j + 2) == "t")

    def _linked(self, a: int, b: int) -> bool:
        """Whether two phrases stand in one list."""
        between = [self.kind(m) for m in range(a + 1, b)]
        return bool(between) and between[-1] in ("&", ",", "+") and all(kind in _LISTED for kind in between)
