"""Rivals: figures of different sources that can't both be right, or of which one denies the other."""

from typing import Final

from newsevents.extract.harm.figures import Figure, People
from newsevents.extract.harm.sides import SideOf
from newsevents.vocabulary import QuantityModifier, Relation

__all__ = ["Rivals"]

_PARTS: Final = 50  # how many figures are looked at for the one that a part belongs to
_BOUNDS: Final = (QuantityModifier.AT_LEAST, QuantityModifier.MORE_THAN)
_RIVALRY: Final = 4  # figures of two sources that differ by more than this factor tell of different things


class Rivals:
    """The figures of one harm that stand so far, `kept`, and their sum, `total`, to be asked which another rivals."""

    kept: list[Figure]
    total: int

    def denied(self, first: Figure, total: int) -> list[Figure]:
        """Return the figure told by another source where one of the two says that there were none."""
        mine, others = first.source, self.kept[0].source
        denied = bool(total) != bool(self.total) and mine is not None and others is not None and mine != others
        return self.kept[:1] if denied and not (first.local or self.kept[0].local) else []

    def rivalled(self, first: Figure, total: int) -> list[Figure]:
        """Return the figures told by others for which this source gives another: one of them, or all as a sum."""
        if first.source is None or first.vague or first.reading.victims.definite:
            return []
        if not total or (total == 1 and (first.people is not People.ANY or first.reading.victims.count is None)):
            return []  # one policeman is as well one of those told
        told = self.kept[:_PARTS]
        armed = first.people in (People.FORCES, People.FIGHTERS) and len({f.people for f in told}) > 1
        alike = sum(f.number for f in told if f.people is first.people) if armed else 0
        if first.quantity.modifier in _BOUNDS and total <= (alike or self.total):
            return []  # whoever saw ten bodies does not deny that there were more
        if total <= self.total and self._of_one_side(first, told):
            return []  # "a hundred soldiers died; Peru said 49 of its own had"
        if enemies := self._same_side(first, told):
            return enemies
        if any(f.source == first.source or (f.source is None and not first.reading.total) for f in told):
            return []
        # "Nine soldiers and six attackers died, the army said": a resident's 17 bodies are nearest to the sum.
        sides = [(self.total, told), *((f.number, [f]) for f in told if len(told) > 1)]
        number, nearest = min(sides, key=lambda side: max(side[0], total) / max(min(side[0], total), 1))
        return nearest if max(number, total) <= min(number, total) * _RIVALRY else []

    @staticmethod
    def _of_one_side(first: Figure, told: list[Figure]) -> bool:
        """Whether a figure is of the people of one side, and those so far of all sides."""
        if first.side is None or any(f.side is not None for f in told):
            return False
        return first.side.of is SideOf.COUNTRY or all(f.people is not first.people for f in told)

    @staticmethod
    def _same_side(first: Figure, told: list[Figure]) -> list[Figure]:
        """Return those of one country, the soldiers, or the fighters of whom another source tells otherwise."""
        same = [f for f in told if f.side is not None and f.side.same(first.side)]
        if len(same) == 1 and len(told) > 1 and same[0].source not in (None, first.source):
            return same
        if first.people not in (People.FORCES, People.FIGHTERS):
            return []
        alike = [f for f in told if f.people is first.people]
        apart = len(alike) == 1 and alike[0].source not in (None, first.source)
        return alike if apart and len(told) > 1 else []

    @staticmethod
    def rival(new: list[Figure], others: list[Figure]) -> None:
        """Link figures to those of others that they rival."""
        for other in others:
            new[0].link(Relation.RIVALS, other)
        for f in new[1:]:
            f.link(Relation.SUBSET_OF, new[0])
