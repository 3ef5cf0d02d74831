"""Joints: phrases joined to what they hang on, and asides taken out of the row they stand in."""

import itertools
from typing import Final

from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.words import HarmWords

__all__ = ["Joints"]

_TELLING: Final = 6  # items between two commas that say who tells it


class Joints:
    """Joins the items of a row, whose words are `lowers`."""

    words: HarmWords
    lowers: list[str]

    def without_asides(self, items: list[Item]) -> list[Item]:
        """Leave out who is said to tell it between two commas: "43 were taken, police said, and a guard was killed"."""
        commas = [i for i, item in enumerate(items) if item.kind == ","]
        aside = next(
            (pair for pair in itertools.pairwise(commas) if self._is_aside(items[pair[0] + 1 : pair[1]])), None
        )
        return items[: aside[0]] + items[aside[1] :] if aside is not None else items

    def _is_aside(self, items: list[Item]) -> bool:
        """Whether somebody and a word of saying are all that stands between two commas, a day behind them or not."""
        if not 2 <= len(items) <= _TELLING or items[0].kind not in "Nn" or items[0].count is not None:
            return False
        told = [item.kind == "x" and self.lowers[item.first] in self.words.saying for item in items]
        return sum(told) == 1 and all(item.kind in "NnODP" or said for item, said in zip(items, told, strict=True))

    def joined(self, items: list[Item]) -> list[Item]:
        """Join "of" phrases to what they hang on: "dozens of protesters", "members of a family", "a family of six"."""
        found: list[Item] = []
        size, i = len(items), 0
        while i < size:
            item = items[i]
            if item.kind not in "Nn":
                found.append(item)
                i += 1
                continue
            if found and found[-1].kind == "I" and _stands_for(items, i):
                i += 2  # "38 bodies, including those of 11 children"
                item = items[i]
            if i + 2 < size and items[i + 1].kind == "O" and self._names_kin(item, items[i + 2], items[i + 3 : i + 4]):
                i = self._tell_whose(item, items, i)
            while (
                i + 2 < size
                and items[i + 1].kind == "O"
                and items[i + 2].kind in "Nn"
                and self._join(item, items[i + 2])
            ):
                item.last = items[i + 2].last
                item.owner = items[i + 2].owner
                i += 2
            if i + 1 < size and (named := _named(item, items[i + 1])) is not None:
                item = named
                i += 1
            if self._tells_part(items, i):
                i += 2
                item.head, item.last, item.part = items[i].head, items[i].last, True
            found.append(item)
            i += 1
        return found

    def _names_kin(self, item: Item, inner: Item, following: list[Item]) -> bool:
        """Whether a phrase and the one behind its "of" tell of somebody's kin or friends: "the sister of a clerk"."""
        low = self.lowers[item.head] if item.head >= 0 and item.count is None and inner.kind == "N" else ""
        if low not in self.words.words.kin:
            return False
        if low in self.words.words.households and not (inner.determined or inner.named):
            return False  # "a family of six"
        return inner.head >= 0 or inner.named or any(item.kind == "O" for item in following)

    def _tell_whose(self, item: Item, items: list[Item], i: int) -> int:
        """Keep the phrase behind "of" apart from the kin it tells of, and return where it ends."""
        item.of = inner = items[i + 2]
        i += 2
        while i + 2 < len(items) and items[i + 1].kind == "O" and items[i + 2].kind in "Nn":
            if not self._join(inner, items[i + 2]):
                break
            inner.last, inner.owner = items[i + 2].last, items[i + 2].owner
            i += 2
        if i + 1 < len(items) and (named := _named(inner, items[i + 1])) is not None:
            item.of = named
            i += 1
        item.last, item.owner = item.of.last, item.of.owner
        return i

    @staticmethod
    def _tells_part(items: list[Item], i: int) -> bool:
        """Whether a bare count goes on as a part of those before it: "five of them foreigners"."""
        if i + 2 >= len(items) or items[i + 1].kind != "I" or items[i + 2].kind != "N":
            return False
        return items[i].count is not None and items[i].head < 0 and items[i + 2].count is None

    def _tells_age(self, item: Item, inner: Item) -> bool:
        """Whether a bare number behind a noun for one person is an age."""
        if item.head < 0 or item.count is not None or item.plural or inner.count is None or inner.head >= 0:
            return False
        head = self.lowers[item.head]
        return head in self.words.person and head not in self.words.words.households  # "a family of six"

    def _join(self, item: Item, inner: Item) -> bool:
        if item.count is not None and item.head < 0 and not item.named and not item.thing:
            if inner.count is not None and not inner.definite:
                return False
            if inner.kind == "n" and not inner.open_words:
                return False  # "several of the dead": the noun is the word of harm itself
            item.head, item.named = inner.head, inner.named
            item.whole = inner if inner.count is not None else None
            if inner.thing:
                item.kind = "n"
            return True
        if self._tells_age(item, inner):
            return True  # "a girl of 16"
        if item.count is None and inner.count is not None and inner.kind == "N" and item.head >= 0:
            item.count, item.plural = inner.count, True
            item.head = inner.head if inner.head >= 0 else item.head
            return True
        if item.head < 0 and inner.kind == "N" and inner.count is not None and (inner.definite or inner.head >= 0):
            return False  # "the funeral of the 36 miners, who …"
        return item.head >= 0 or item.kind == "n"


def _stands_for(items: list[Item], i: int) -> bool:
    """Whether the phrase at i only stands for a word of harm told before, with those who follow ("those of …")."""
    bare = items[i].kind == "n" and items[i].open_words == 0
    return bare and i + 2 < len(items) and items[i + 1].kind == "O" and items[i + 2].count is not None


def _named(role: Item, name: Item) -> Item | None:
    """Return the item of a role and the name behind it ("Senator Ann Lee"), that of the name alone behind a plural."""
    if (
        role.kind != "N"
        or role.head != role.last - 1
        or role.last != name.first
        or role.owner
        or role.count is not None
    ):
        return None
    if name.kind != "N" or not name.named or name.head >= 0 or name.count is not None or name.determined:
        return None
    if role.plural:
        return name
    role.named, role.name, role.last, role.owner = True, name.first, name.last, name.owner
    return role
