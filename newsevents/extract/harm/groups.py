"""Groups: the words around a verb of harm, auxiliaries, negations and adverbs, and the verb it is joined to."""

from typing import Final

import attrs

from newsevents.extract.harm.lists import Lists
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.words import HarmWords

__all__ = ["Groups", "VerbGroup"]

_NEAR: Final = 6  # items before a verb that may belong to it


@attrs.define
class VerbGroup:
    """The words around a verb: `before` is the item before them."""

    before: int
    passive: bool = False
    modal: bool = False
    possible: bool = False
    perfect: bool = False
    infinitive: bool = False
    negated: bool = False
    singular: bool = False
    adds: bool = False


class Groups(Lists):
    """One row of items, and the groups of its verbs as they are read."""

    def __init__(self, items: list[Item], words: HarmWords, lowers: list[str], *, shouted: bool) -> None:
        super().__init__(items, words, lowers, shouted=shouted)
        self.groups: dict[int, VerbGroup] = {}

    def verb_group(self, k: int) -> VerbGroup:
        """Return what stands around the verb at k: auxiliaries, negation, adverbs, a verb it is joined to."""
        group = VerbGroup(k - 1)
        i = k - 1
        while i >= max(k - _NEAR, 0):
            kind = self.items[i].kind
            if kind == "x" and self.kind(i - 1) in ("B", "H", "M", "a"):
                pass  # "were confirmed killed", "are reported dead"
            elif kind in "BHMT!a":
                self._note(group, kind, i)
            elif kind == "&" and self._shares_auxiliary(i):
                i -= 1
            elif kind != "D":
                break
            i -= 1
        group.before = i
        if self.kind(i) == "&" and self.kind(i - 1) == "K" and (first := self.groups.get(i - 1)) is not None:
            # "were killed or wounded": the second verb stands in the first one's group.
            group = attrs.evolve(first, negated=first.negated or group.negated)
        self.groups[k] = group
        return group

    def _shares_auxiliary(self, i: int) -> bool:
        """Whether a participle of no harm stands before the conjunction at i: "was charged and remanded"."""
        if self.kind(i - 1) != "x" or self.kind(i - 2) not in ("B", "a"):
            return False
        low = self.low(i - 1)
        return low.endswith(self.words.words.past_endings) or low in self.words.words.participles

    def _note(self, group: VerbGroup, kind: str, i: int) -> None:
        low = self.low(i)
        group.negated |= low in self.words.words.negations
        if kind in "BH":
            group.passive |= kind == "B" and not (group.infinitive and group.perfect)
            group.perfect |= kind == "H"
            group.singular = low in self.words.words.singular
        elif kind == "a":
            group.adds |= low in self.words.words.adders
            group.modal |= low in self.words.words.nearly
        elif kind == "M":
            group.modal = True
            group.possible = low in self.words.words.possible
        elif kind == "T":
            group.infinitive = True
