"""Figures: how the casualty figures of an article stand to each other, so that nobody is counted twice."""

import attrs

from newsevents.extract.victims import Reading
from newsevents.records import RecordLink
from newsevents.values import Quantity
from newsevents.vocabulary import Harm, Realis, Relation

__all__ = ["Figure", "relate"]


@attrs.define
class Figure:
    """A figure under way to a record: what was read, and what it is to the figures before it."""

    id: str
    reading: Reading
    quantity: Quantity
    sentence: int
    group: tuple[int, int]
    attacker: bool = False
    anew: bool = False
    links: list[RecordLink] = attrs.Factory(list)

    @property
    def number(self) -> int:
        """The figure to compare by: best, else low, else high."""
        q = self.quantity
        return next((n for n in (q.best, q.low, q.high) if n is not None), 0)


def relate(figures: list[Figure]) -> None:
    """Link each figure to the ones it repeats, is a part of, or replaces."""
    for harm in Harm:
        counted = [f for f in figures if f.reading.harm is harm and f.reading.realis is Realis.ACTUAL]
        _relate(counted)


def _relate(figures: list[Figure]) -> None:
    kept: list[Figure] = []
    groups: dict[tuple[int, int], list[Figure]] = {}
    for figure in figures:
        groups.setdefault(figure.group, []).append(figure)
    for members in groups.values():
        whole = [f for f in members if not f.reading.part]
        for part in (f for f in members if f.reading.part):
            if whole or kept:
                part.links.append(RecordLink(Relation.SUBSET_OF, (whole[-1] if whole else kept[0]).id))
        if whole:
            _place(whole, kept)


def _place(new: list[Figure], kept: list[Figure]) -> None:
    """Find out what the figures of one clause are to those kept so far."""
    if not kept:
        kept.extend(new)
        return
    total = sum(f.number for f in new)
    before = sum(f.number for f in kept)
    if any(f.reading.total for f in new) and total >= before:
        new[0].links.extend(RecordLink(Relation.UPDATES, f.id) for f in kept)
        kept[:] = new
        return
    if all(f.reading.victims.adds for f in new) or new[0].anew:
        kept.extend(new)
        return
    same = next((f for f in kept if f.number == total), None)
    if same is not None:
        for f in new:
            f.links.append(RecordLink(Relation.REPEATS if len(new) == 1 else Relation.SUBSET_OF, same.id))
        return
    if total <= before:
        for f in new:
            f.links.append(RecordLink(Relation.SUBSET_OF, kept[0].id))
        return
    new[0].links.extend(RecordLink(Relation.UPDATES, f.id) for f in kept)
    kept[:] = new
