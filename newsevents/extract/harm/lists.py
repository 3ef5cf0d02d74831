"""Lists: the items of a sentence as a row, and the phrases that commas and "and" join in it.

Nothing here looks farther than a fixed number of items, so that a sentence of any length is read in linear time.
"""

from typing import Final

from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.words import HarmWords

__all__ = ["Lists"]

_LIST: Final = 24  # members of one list of victims
_NEAR: Final = 6  # items that may hang on a phrase
_DESCRIBING: Final = frozenset("xPOTNna")
_SOURCES: Final = 10  # items from the first of several sources to their word of saying
_SOURCE: Final = frozenset("NnOP&,")
_OPENS_CLAUSE: Final = frozenset("BHMKx")


class Lists:
    """One row of items, and the lists that its phrases make."""

    def __init__(self, items: list[Item], words: HarmWords, lowers: list[str], *, shouted: bool) -> None:
        self.items = items
        self.words = words
        self.lowers = lowers
        self.shouted = shouted
        self._size = len(items)

    def kind(self, i: int) -> str:
        """Return the kind of the item at i, or an empty string outside the row."""
        return self.items[i].kind if 0 <= i < self._size else ""

    def low(self, i: int) -> str:
        """Return the first word of the item at i."""
        return self.lowers[self.items[i].first]

    def low_end(self, i: int) -> str:
        """Return the last word of the item at i."""
        return self.lowers[self.items[i].last - 1]

    def people_at(self, i: int) -> bool:
        """Whether a phrase of people stands at i that is more than the owner of the next noun."""
        return self.kind(i) == "N" and not self.items[i].owner

    def armed(self, first: int, last: int) -> bool:
        """Whether a weapon is named between two items."""
        start, end = self.items[first].first, self.items[last].first
        return not self.words.words.arms.isdisjoint(self.lowers[start:end])

    def counted_at(self, i: int) -> bool:
        """Whether a counted phrase stands at i."""
        return self.kind(i) == "N" and self.items[i].count is not None

    def after_verb(self, k: int) -> int:
        """Return the item after a verb and its adverbs; verbs of harm joined by "and" share one object."""
        i = self.past_adverbs(k + 1)
        for _ in range(_NEAR):
            if self.kind(i) != "&":
                break
            if self.kind(i + 1) == "x" and (self.kind(i + 2) == "h" or self.people_at(i + 2)):
                return i + 2  # "arrested and charged him"
            j = self.past_adverbs(i + 1)
            trigger = self.items[j].trigger if self.kind(j) == "K" else None
            if trigger is None or trigger.form is None:
                break
            i = self.past_adverbs(j + 1)
        return i

    def past_adverbs(self, i: int) -> int:
        """Step over adverbs."""
        last = i + _NEAR
        while i < last and self.kind(i) == "a":
            i += 1
        return i

    def objects(self, i: int) -> list[Item]:
        """Return the phrase at i and those joined to it by commas and "and"."""
        found = [self.items[i]]
        sure = 1  # how many stand before the first comma
        j = i + 1
        while len(found) < _LIST:
            j = self.far_member(self.past_attachments(j))
            k = j
            while k < j + 3 and (self.kind(k) in (",", "&") or self._ends_member(k)):
                k += 1
            if k > j and self.kind(i - 1) == self.kind(k) == "O":
                k += 1  # "the murder of Ann Lee and of her guard"
            k = self._described_name(j, k)
            if k == j or not self.people_at(k):
                return found
            joined = any(self.kind(m) == "&" for m in range(j, k))
            whole = self.kind(i - 1) == "O" and self.kind(j) == "&"  # "the deaths of A, B and C shocked the town"
            if self.kind(j) == "," and self._are_sources(k):
                return found[:sure]  # "… wounding dozens more, two officials and a resident said"
            if not (joined or self._list_goes_on(k)) or (self.starts_clause(k) and not whole):
                # "… wounding 58, witnesses and officials said": what follows the comma is another clause.
                return found[:sure]
            if self.items[k].part or self._is_apposition(found[-1], j, k):
                j = k + 1  # "nine people, three of them firefighters, and …"
                continue
            found.append(self.items[k])
            if joined or (sure == len(found) - 1 and (self.kind(j) not in ",;" or self.items[k].count is not None)):
                sure = len(found)
            j = k + 1
        return found

    def _are_sources(self, k: int) -> bool:
        """Whether the phrases from k on, joined by "and", are those who say it."""
        joined = False
        for m in range(k + 1, k + _SOURCES):
            kind = self.kind(m)
            if kind == "x" and joined and self.low(m) in self.words.saying:
                return True
            if not kind or kind not in _SOURCE or (joined and kind == ","):
                return False
            joined |= kind == "&"
        return False

    def _is_apposition(self, name: Item, j: int, k: int) -> bool:
        """Whether the phrase at k between two commas tells who the name before it is: "Ann Lee, a nurse, and"."""
        item = self.items[k]
        if name.named and item.of is not None and not (item.determined or item.plural):
            return True  # "Ann Lee, wife of the mayor"
        if (
            not name.named
            or name.head >= 0
            or not item.determined
            or item.plural
            or item.named
            or item.count is not None
        ):
            return False
        return k == j + 1 and self.kind(j) == "," == self.kind(k + 1)

    def _described_name(self, j: int, k: int) -> int:
        """Step over the words before a member of a list that only describe it ("presidential hopeful Ann Lee")."""
        m = k
        while m > j and m < j + 5 and self.kind(m) == "x":
            m += 1
        return m if self.shouted or (self.kind(m) == "N" and self.items[m].named) else k

    def _ends_member(self, k: int) -> bool:
        return self.kind(k) == ";" and self.low(k) in self.words.words.ends

    def past_attachments(self, j: int) -> int:
        """Step over what hangs on a phrase: "of the same family"."""
        last = j + _NEAR
        while j < last and self.kind(j) == "O" and self.kind(j + 1) in ("N", "n"):
            j += 2
        return j

    def far_member(self, j: int) -> int:
        """Step over what describes a phrase to a counted member of its list: "an elder allied to … and five"."""
        for m in range(j, min(j + 9, len(self.items))):
            kind = self.kind(m)
            if kind == "&":
                member = self.items[m + 1] if self.people_at(m + 1) else None
                told = member is not None and (member.adds or member.count is not None)
                return m if told and not self.starts_clause(m + 1) else j
            if kind not in _DESCRIBING and not (kind == "," and self.kind(m + 1) == "&"):
                return j
        return j

    def _list_goes_on(self, k: int) -> bool:
        """Whether a list goes on after the phrase at k to its "and"."""
        for _ in range(_LIST):
            j = self.past_attachments(k + 1)
            if self.kind(j) == "&":
                return True
            if self.kind(j) != "," and not self._ends_member(j):
                return False
            k = j + 1
            while k < j + 3 and (self.kind(k) == "," or self._ends_member(k)):
                k += 1
            if self.kind(k) == "&":
                return True
            if not self.people_at(k):
                return False
        return False

    def starts_clause(self, k: int) -> bool:
        """Whether the phrase at k is the subject of a verb of its own."""
        j = self.past_adverbs(self.past_attachments(k + 1))
        return self.kind(j) in _OPENS_CLAUSE and bool(self.kind(j)) and not self._ends(j)

    def _ends(self, j: int) -> bool:
        return self.kind(j) == "x" and j == len(self.items) - 1
