"""Gaps: figures whose verb is left out, because one before them has it: "two were killed in Herat, three in Kabul"."""

from typing import TYPE_CHECKING, Final

import attrs

from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.uses import Uses

if TYPE_CHECKING:
    from newsevents.extract.harm.readings import Reading

__all__ = ["Gaps"]

_PLACE_REACH: Final = 4  # items from a place to the figure behind it
_GAP_REACH: Final = 8  # items from a verb to a figure that shares it
_ROW: Final = 24  # figures of one row of places
_PLACE: Final = frozenset("xnND'")


class Gaps(Uses):
    """One row with the readings so far, and where the items of people stand in it."""

    readings: "list[Reading]"
    at: dict[int, int]

    def gapped(self, told: "Reading", k: int, last: int) -> None:
        """Read the figures that share the verb at k, behind the last of its victims at `last`."""
        row, at = self.row, self.at[id(told.victims)]
        if not row.counted_at(at):
            return
        if row.kind(k + 1) in (",", "&") and (item := self._in_front(k, at)) is not None:
            self._share(told, [item])
            return
        found = self._in_places(max(k, last), active=last > k)
        number = told.victims.count.quantity.best if told.victims.count is not None else None
        sizes = [item.count.quantity.best for item in found if item.count is not None]
        if len(found) > 1 and None not in sizes and sum(size or 0 for size in sizes) == number:
            return  # "31 died in Peru, 19 in Lima and 12 in Cusco": the parts of those told
        self._share(told, found)

    def _share(self, told: "Reading", found: list[Item]) -> None:
        for item in found:
            self.readings.append(attrs.evolve(told, victims=item, adds=True, also=True, rule="gapped", total=False))

    def _in_places(self, k: int, *, active: bool) -> list[Item]:
        """Return the bare figures behind the item at k, each with a place of its own: "in A, eight in B and five in C".

        An active verb takes more than one of them, or one behind "and": "killed 35 in Gaza, 12 in Rafah" may tell of a
        part.
        """
        row = self.row
        i = k + 1
        if row.kind(i) == "P" and row.kind(i + 1) == "D":
            i += 2  # "were killed on Monday in Herat, three in Kabul"
        if row.kind(i) != "P":
            return []
        within = row.low(i)
        found: list[int] = []
        joined = False
        for _ in range(_ROW):
            i = self._past_place(i + 1)
            start = i
            while i < start + _PLACE_REACH and row.kind(i) in (",", "&"):
                joined |= row.kind(i) == "&"
                i += 1
            if i == start or not self._has_place(i, within, bare=not found):
                break
            found.append(i)
            i += 1
        if found and row.kind(self._past_place(found[-1] + 2)) in ("B", "H", "M", "K"):
            found.pop()  # "…, and five in Kabul were hurt"
        return [row.items[m] for m in found] if joined or not active or len(found) > 1 else []

    def _has_place(self, i: int, within: str, *, bare: bool) -> bool:
        """Whether a figure stands at i with a place behind the same preposition; the first has no noun."""
        row = self.row
        if not row.counted_at(i) or row.kind(i + 1) != "P" or row.low(i + 1) != within:
            return False
        item = row.items[i]
        alone = row.lowers[item.last : item.last + _GAP_REACH]
        return (item.head < 0 or not bare) and not item.open_words and self.words.words.alone.isdisjoint(alone)

    def _past_place(self, i: int) -> int:
        """Step over the words of a place."""
        last = i + _PLACE_REACH
        while i < last and self.row.kind(i) in _PLACE and not self.row.counted_at(i):
            i += 1
        return i

    def _in_front(self, k: int, at: int) -> Item | None:
        """Return the figure behind a second place: "in Herat two people were killed, and in Kabul three"."""
        row = self.row
        place = next((i for i in range(at, max(at - _PLACE_REACH, -1), -1) if row.kind(i) == "P"), -1)
        i = k + 1
        while i < k + _PLACE_REACH and row.kind(i) in (",", "&"):
            i += 1
        if place < 0 or row.kind(i) != "P" or row.low(i) != row.low(place):
            return None
        i += 1
        while i < k + _GAP_REACH and row.kind(i) in ("x", "n", "N") and not row.counted_at(i):
            i += 1
        bare = row.counted_at(i) and row.items[i].head < 0
        return row.items[i] if bare and row.kind(i + 1) in ("", ";", ",") else None
