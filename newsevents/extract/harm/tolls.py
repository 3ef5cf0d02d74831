"""Tolls: the figure that a noun like "death toll" is followed by, the one it had before, and one yet to come."""

from typing import Final

from newsevents.extract.harm.groups import VerbGroup
from newsevents.extract.harm.parts import Parts
from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.words import Trigger
from newsevents.vocabulary import Realis

__all__ = ["Tolls"]

_TOLL_REACH: Final = 20  # items from "death toll" to its figure
_PUT_REACH: Final = 5  # items from "earlier" to "put at 97"
_PUTTING: Final = frozenset("aBPxT")
_NOW_REACH: Final = 4  # tokens from "now" to the figure of a toll
_TOLL_MODAL: Final = 4  # items before "the toll" in which a modal makes it one to come


class Tolls(Parts):
    """Reads the tolls of one row."""

    def toll(self, k: int, trigger: Trigger) -> None:
        """Read the figure of a toll, and the one it had before: "rose to 120, up from 97"."""
        counted: list[int] = []
        for i in range(k + 1, min(k + _TOLL_REACH, len(self.row.items))):
            if self.row.kind(i) == ";" or (counted and self.row.low(i) in self.words.words.clause_openers):
                break
            if self.row.counted_at(i) and not (self._after_earlier(i) and self.row.items[i].open_words):
                counted.append(i)
        group = len(self.readings)
        standing = [i for i in counted if not self._after_earlier(i)]
        now = next((i for i in standing if self._told_now(i)), standing[0] if standing else None)
        for i in counted:
            if i == now or self._after_earlier(i) or (now is not None and i < now):
                item = self.row.items[i]
                self.add(k, trigger, [item], "toll", VerbGroup(k - 1), total=True, earlier=i != now)
        moving = self.words.words.moving
        moved = now is not None and any(
            self.row.low(i) in moving for i in range(max(k - 2, 0), min(now + 2, len(self.row.items)))
        )
        for reading in self.readings[group:]:
            reading.group, reading.moved = group, moved
            self._stand(reading, k, now)

    def _stand(self, reading: Reading, k: int, now: int | None) -> None:
        """Say how a toll stands that is yet to come ("could reach 70") or may be that high ("could be 70")."""
        end = now if now is not None else k
        modal = next((i for i in range(max(k - _TOLL_MODAL, 0), end) if self.row.kind(i) == "M"), None)
        kinds = "".join(self.row.kind(i) for i in range(k + 1, end))
        awaited = "Tx" in kinds and "," not in kinds  # "expected to reach 70"
        if modal is not None and modal > k and self.row.kind(modal + 1) == "B":
            reading.possible = True
        elif (modal is not None and not any(self.row.kind(i) in ",;&" for i in range(modal, k))) or awaited:
            reading.realis = Realis.HYPOTHETICAL

    def _told_now(self, i: int) -> bool:
        at = self.row.items[i].first
        return not self.words.words.now.isdisjoint(self.row.lowers[max(at - _NOW_REACH, 0) : at])

    def _after_earlier(self, i: int) -> bool:
        """Whether the figure at i is one that the toll had before: "up from 97", "earlier put at 97"."""
        if self.row.low(i - 1) in self.words.words.earlier:
            return True
        for j in range(i - 1, max(i - _PUT_REACH, 0), -1):
            if self.row.kind(j) not in _PUTTING:
                return False
            if self.row.low(j) in self.words.words.formerly:
                return True
        return False
