"""Ledger: how the casualty figures of an article stand to each other, so that nobody is counted twice.

A later figure repeats an earlier one, tells a part of it, replaces it, adds to it, or comes from another source and
rivals it. The text rarely says which; `relate` decides by the figures, by who is counted, when, and by whom it is told.
"""

import datetime as dt
import itertools
from typing import Final, TypeVar

from newsevents.extract.harm.figures import Figure, People
from newsevents.extract.harm.hints import resolve_hints
from newsevents.extract.harm.others import Others
from newsevents.extract.harm.rivals import Rivals
from newsevents.vocabulary import ClaimStatus, Harm, QuantityModifier, Realis, Relation

__all__ = ["relate"]

_PARTS: Final = 50  # how many figures are looked at for the one that a part belongs to
_BOUNDS: Final = (QuantityModifier.AT_LEAST, QuantityModifier.MORE_THAN)
_NEARNESS: Final = 1.05  # how much larger than a bound a number is that says the same more exactly


def relate(figures: list[Figure]) -> None:
    """Link each figure to the ones it repeats, is a part of, replaces or rivals."""
    wholes = {id(figure.reading.victims): figure for figure in figures if figure.reading.rule == "described"}
    by_harm: dict[Harm, list[Figure]] = {}
    for figure in figures:
        if figure.reading.realis is Realis.ACTUAL and figure.status is not ClaimStatus.DENIED:
            by_harm.setdefault(figure.reading.harm, []).append(figure)
            whole = wholes.get(id(figure.reading.victims.whole))
            if whole is not None and whole.reading.harm is not figure.reading.harm:
                figure.link(Relation.SUBSET_OF, whole)
    for before, figure in itertools.pairwise(figures):
        if figure.reading.rule == "fatally" and before.sentence == figure.sentence and not before.reading.hint:
            figure.link(Relation.SUBSET_OF, before)  # "six were injured, two fatally"
        elif figure.of_them and _may_hold(before, figure):
            figure.link(Relation.SUBSET_OF, before)  # "six were injured; two of them died"
    ledgers = {harm: _Ledger(told) for harm, told in by_harm.items()}
    if Harm.INJURED in ledgers and Harm.KILLED in ledgers:
        resolve_hints(ledgers[Harm.INJURED].kept, ledgers[Harm.KILLED].kept)


def _may_hold(before: Figure, figure: Figure) -> bool:
    """Whether the people of a figure may be some of another harm's told right before it."""
    apart = before.reading.harm is figure.reading.harm or before.reading.hint or before.reading.part
    near = figure.sentence - before.sentence <= 1 and before.reading.realis is figure.reading.realis is Realis.ACTUAL
    return near and not apart and before.number > figure.number > 0


T = TypeVar("T")


def _with(known: set[T] | None, one: T | None) -> set[T] | None:
    """Add what a figure has to what all have; None stands for that one has none."""
    if known is None or one is None:
        return None
    known.add(one)
    return known


class _Ledger(Rivals, Others):
    """The figures of one harm that stand so far: disjoint, so that their sum is the article's figure.

    What is asked of all of them is kept up as they come, so that a text with any number of figures stays linear.
    """

    def __init__(self, figures: list[Figure]) -> None:
        self.told: dict[tuple[int, bool], Figure] = {}
        self._clear()
        self._enter(figures)

    def _clear(self) -> None:
        """Let no figure stand; the days and towns are None once a figure has none."""
        self.kept: list[Figure] = []
        self.total = 0
        self.days: set[dt.date] | None = set()
        self.towns: set[str] | None = set()
        self.peoples: set[People] = set()
        self.all_vague = self.all_unnumbered = True
        self.summed = self.outdated = False
        self.rest: tuple[Figure, int] | None = None
        self.left: tuple[Figure, int] | None = None

    def _enter(self, figures: list[Figure]) -> None:
        """Take the figures of one harm in text order and link them."""
        groups: dict[tuple[int, int], list[Figure]] = {}
        for figure in figures:
            groups.setdefault(figure.group, []).append(figure)
        for members in groups.values():
            whole = [f for f in members if not (f.reading.part or f.reading.earlier)]
            for f in members:
                if f.reading.earlier and whole:
                    whole[0].link(Relation.UPDATES, f)
            parts = [f for f in members if f.reading.part]
            if not whole and not self.kept:
                whole, parts = parts, []  # nothing is told of the others
            for part in parts:
                part.link(Relation.SUBSET_OF, whole[-1] if whole else self.kept[0])
            before = [] if parts else [f for f in members if f.reading.earlier]
            if not whole or all(f.outdated for f in whole):
                self._recall(whole or before)
            else:
                self._place(whole)
            for f in members:
                self.told.setdefault((f.number, f.vague), f)

    def _recall(self, old: list[Figure]) -> None:
        """Take figures said to be of before: what is told already is newer, else they stand until another is."""
        if self.kept and not self.outdated:
            for f in old:
                self.kept[0].link(Relation.UPDATES, f)
        elif old:
            self._place(old)
            self.outdated = True

    def _keep(self, new: list[Figure]) -> None:
        self.kept.extend(new)
        for f in new:
            self.total += f.number
            self.peoples.add(f.people)
            self.summed |= f.reading.total
            self.all_vague &= f.vague
            self.all_unnumbered &= f.unnumbered
            self.towns = _with(self.towns, f.town)
            self.days = _with(self.days, f.day)

    def _place(self, new: list[Figure]) -> None:
        """Find out what the figures of one clause are to those kept so far."""
        total = sum(f.number for f in new)
        if not self.kept:
            self._keep(new)
        elif not total or all(f.unnumbered for f in new):
            self._part_or_denial(new, total)
        elif self._is_latest(new, total) or self._is_nearer(new[0], total):
            self._replace(new)
        elif (same := self._same(new[0], total)) is not None:
            for f in new:
                f.link(Relation.REPEATS if len(new) == 1 else Relation.SUBSET_OF, same)
        elif self._goes_on_with_parts(new, total):
            self._part(new, total)
        elif self._adds(new[0]):
            new[0].link(Relation.ADDS_TO, self.kept[-1])
            self._keep(new)
        elif self._disjoint(new):
            self._keep(new)
        elif self._supersedes(new, total):
            self._replace(new)
        elif rivalled := self.denied(new[0], total) or self.rivalled(new[0], total):
            self.rival(new, rivalled)
        elif total <= self.total:
            self._part(new, total)
        else:
            self._replace(new)

    def _takes_over(self, new: list[Figure], total: int) -> bool:
        """Whether a figure is told in place of those said to be of before."""
        if new[0].further or total < 2:
            return False
        return total > self.total or any(f.reading.total for f in new) or bool(self.rivalled(new[0], total))

    def _is_latest(self, new: list[Figure], total: int) -> bool:
        """Whether a figure is said to be the whole, and the latest unless it is of one source beside another."""
        if any(f.reading.corrected for f in new) or (self.outdated and self._takes_over(new, total)):
            return True
        if total < self.total:
            return False
        return any(f.reading.moved for f in new) or (
            any(f.reading.total for f in new) and not self.rivalled(new[0], total)
        )

    def _is_nearer(self, first: Figure, total: int) -> bool:
        """Whether a number only says more exactly what a bound said: "more than 1,500", then "1,540"."""
        bound = self.kept[0].quantity
        loose = len(self.kept) == 1 and bound.modifier in _BOUNDS and bound.low is not None
        exact = first.quantity.modifier is QuantityModifier.EXACT and not first.further and first.number > 1
        return loose and exact and self.total <= total <= self.total * _NEARNESS

    def _same(self, first: Figure, total: int) -> Figure | None:
        """Return a figure told before that has the same number."""
        if (total == 1 and (first.further or first.anew)) or self.parallel(first) or self.did_it(first):
            return None
        if self.other_side(first) or self.someone_else(first) or (total > 1 and self.other_day(first)):
            return None
        known = self.told.get((total, first.vague))
        if first.further:
            return known if known is not None and known.reading.adds else None
        return known or (self.kept[0] if total == self.total and len(self.kept) > 1 else None)

    def _goes_on_with_parts(self, new: list[Figure], total: int) -> bool:
        """Whether figures are parts of one told: "22 in one village alone", then "another 15 in the next"."""
        first = new[0]
        if 0 < first.rank <= self.total:
            return True  # "six were killed, … and a sixth died in hospital"
        if total <= self.total and (first.alone or self._lies_inside(first)):
            return True
        last = self.kept[-1]
        if first.further and last.reading.moved and first.sentence == last.sentence and total <= last.number:
            return True  # "the toll rose to 61 after divers found 14 more"
        if (first.further or first.anew) and self.left is not None and total == self.left[1]:
            return True  # "41 died in one district, 22 in the next and 24 others elsewhere" of 87
        return first.further and self.rest is not None and total <= self.rest[1] and not first.anew

    def _lies_inside(self, first: Figure) -> bool:
        """Whether a figure is of one town, and those so far a toll of the whole region."""
        if not self.summed or first.town is None or first.reading.total or first.further or first.anew:
            return False
        return all(f.where is not None and f.town is None for f in self.kept[:_PARTS])

    def _adds(self, first: Figure) -> bool:
        if first.further or self.did_it(first):
            return True
        elsewhere = self.other_day(first) or (self.other_place(first) and not self.summed)
        apart = self.set_apart(first) or self.same_breath(first) or self.parallel(first)
        return first.anew or elsewhere or apart or self.someone_else(first)

    def _disjoint(self, new: list[Figure]) -> bool:
        """Whether those counted can't be among the ones counted so far: police and protesters, two countries' own."""
        if self.other_side(new[0]):
            return True
        if any(f.side is not None and f.side.same(new[0].side) for f in self.kept[:_PARTS]):
            return False
        if People.ANY in self.peoples or (
            new[0].status is ClaimStatus.CLAIMED and new[0].source not in (None, self.kept[0].source)
        ):
            return False  # the bombers claim to have hit soldiers where the police told of worshippers
        return all(f.people is not People.ANY and f.people not in self.peoples for f in new)

    def _supersedes(self, new: list[Figure], total: int) -> bool:
        """Whether a number takes the place of a vague word: "dozens were killed … at least 22 died"."""
        if total < 2 or any(f.vague for f in new):
            return False
        return self.all_unnumbered or (self.all_vague and total * 3 >= self.total)

    def _part(self, new: list[Figure], total: int) -> None:
        whole = next((f for f in self.kept[:_PARTS] if f.number >= total), self.kept[0])
        for f in new:
            f.link(Relation.SUBSET_OF, whole)
        before = self.left[1] if self.left is not None and self.left[0] is whole else whole.number
        self.left = (whole, before - total)
        left = self.rest[1] if self.rest is not None and self.rest[0] is whole else whole.number
        self.rest = (whole, left - total) if new[0].alone or self.rest is not None else None

    def _part_or_denial(self, new: list[Figure], total: int) -> None:
        if denied := self.denied(new[0], total):
            new[0].link(Relation.RIVALS, denied[0])
        else:
            self._part(new, total)

    def _replace(self, new: list[Figure]) -> None:
        for f in self.kept:
            new[0].link(Relation.UPDATES, f)
        self._clear()
        self._keep(new)
