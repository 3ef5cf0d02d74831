"""Figures: how the casualty figures of an article stand to each other, so that nobody is counted twice.

A later figure repeats an earlier one, tells a part of it, replaces it, adds to it, or comes from another source and
rivals it. The text rarely says which; `relate` decides by the figures, by who is counted, when, and by whom it is told.
"""

import enum

import attrs

from newsevents.extract.victims import Reading
from newsevents.records import RecordLink
from newsevents.values import DateSpan, Quantity
from newsevents.vocabulary import Harm, QuantityModifier, Realis, Relation, VagueNumber

__all__ = ["Figure", "People", "relate"]

_RIVALRY = 4  # figures of two sources that differ by more than this factor tell of different things


class People(enum.Enum):
    """Kinds of victims that no one belongs to two of; ANY may hold each of the others."""

    ANY = enum.auto()
    CIVILIAN = enum.auto()
    FORCES = enum.auto()
    FIGHTERS = enum.auto()


@attrs.define
class Figure:
    """A figure under way to a record: what was read, and what it is to the figures before it."""

    id: str
    reading: Reading
    quantity: Quantity
    sentence: int
    group: tuple[int, int]
    people: People = People.ANY
    anew: bool = False
    contrasted: bool = False
    date: DateSpan | None = None
    source: str | None = None
    links: list[RecordLink] = attrs.Factory(list)

    @property
    def number(self) -> int:
        """The figure to compare by: best, else the one named by a bound."""
        q = self.quantity
        if q.modifier is QuantityModifier.MORE_THAN and q.low:
            return q.low - 1
        return next((n for n in (q.best, q.low, q.high) if n is not None), 0)

    @property
    def unnumbered(self) -> bool:
        """Whether the text tells of several without saying how many."""
        return self.quantity.vague is VagueNumber.UNKNOWN

    @property
    def vague(self) -> bool:
        """Whether the text names no number."""
        return self.quantity.vague is not None

    def link(self, relation: Relation, other: "Figure") -> None:
        """Link this figure to another one."""
        self.links.append(RecordLink(relation, other.id))


def relate(figures: list[Figure]) -> None:
    """Link each figure to the ones it repeats, is a part of, replaces or rivals."""
    kept = {}
    for harm in Harm:
        ledger = _Ledger()
        ledger.enter([f for f in figures if f.reading.harm is harm and f.reading.realis is Realis.ACTUAL])
        kept[harm] = ledger.kept
    _resolve_hints(kept[Harm.INJURED], kept[Harm.KILLED])


def _resolve_hints(hurt: list[Figure], dead: list[Figure]) -> None:
    """Link the dead to those of whom it was said that they were shot or stabbed."""
    hints = [f for f in hurt if f.reading.hint]
    number = sum(f.number for f in dead)
    if not hints or not number or len(hints) != len(hurt):
        return
    shot = sum(f.number for f in hints)
    if number >= shot:
        for f in hints:
            dead[0].link(Relation.UPDATES, f)
    else:
        largest = max(hints, key=lambda f: f.number)
        for f in dead:
            if f.number <= largest.number:
                f.link(Relation.SUBSET_OF, largest)


class _Ledger:
    """The figures of one harm that stand so far: disjoint, so that their sum is the article's figure."""

    def __init__(self) -> None:
        self.kept: list[Figure] = []
        self.told: list[Figure] = []

    def enter(self, figures: list[Figure]) -> None:
        groups: dict[tuple[int, int], list[Figure]] = {}
        for figure in figures:
            groups.setdefault(figure.group, []).append(figure)
        for members in groups.values():
            whole = [f for f in members if not f.reading.part]
            for part in (f for f in members if f.reading.part):
                if whole or self.kept:
                    part.link(Relation.SUBSET_OF, whole[-1] if whole else self.kept[0])
            if whole:
                self._place(whole)
                self.told.extend(members)

    def _place(self, new: list[Figure]) -> None:
        if not self.kept:
            self.kept = list(new)
            return
        total, before = sum(f.number for f in new), sum(f.number for f in self.kept)
        if all(f.unnumbered for f in new):
            self._part(new)
        elif any(f.reading.total for f in new) and total >= before:
            self._replace(new)
        elif (same := self._same(new, total)) is not None:
            for f in new:
                f.link(Relation.REPEATS if len(new) == 1 else Relation.SUBSET_OF, same)
        elif self._adds(new):
            new[0].link(Relation.ADDS_TO, self.kept[-1])
            self.kept.extend(new)
        elif self._disjoint(new):
            self.kept.extend(new)
        elif self._supersedes(new, total, before):
            self._replace(new)
        elif (rival := self._rival(new, total, before)) is not None:
            new[0].link(Relation.RIVALS, rival)
            for f in new[1:]:
                f.link(Relation.SUBSET_OF, new[0])
        elif total <= before:
            self._part(new)
        else:
            self._replace(new)

    def _same(self, new: list[Figure], total: int) -> Figure | None:
        """Return a figure told before that has the same number."""
        if new[0].reading.victims.adds and total == 1 and not new[0].contrasted:
            return None
        if self._other_time(new) and total > 1:
            return None
        known = [f for f in self.kept + self.told if f.number == total and f.vague == new[0].vague]
        if known:
            return known[0]
        before = sum(f.number for f in self.kept)
        return self.kept[0] if total == before and len(self.kept) > 1 else None

    def _adds(self, new: list[Figure]) -> bool:
        first = new[0]
        if first.reading.victims.adds and not first.contrasted:
            return True
        return first.anew or self._other_time(new) or self._same_breath(new)

    def _other_time(self, new: list[Figure]) -> bool:
        """Whether the clause names a day of its own that none of the figures so far fell on."""
        day = new[0].date
        if day is None or day.days != 1:
            return False
        days = [f.date for f in self.kept]
        return all(d is not None and d.days == 1 and d.start != day.start for d in days)

    def _same_breath(self, new: list[Figure]) -> bool:
        """Whether one sentence tells of several deeds: "entered one village, killing 35, and another, killing 42"."""
        last, first = self.kept[-1], new[0]
        return (
            first.sentence == last.sentence
            and first.reading.rule == last.reading.rule == "active"
            and not first.reading.victims.definite
            and first.number > 1
            and last.number > 1
            and first.source == last.source
        )

    def _disjoint(self, new: list[Figure]) -> bool:
        """Whether those counted can't be among the ones counted so far: police and protesters."""
        kinds = {f.people for f in self.kept}
        return People.ANY not in kinds and all(f.people is not People.ANY and f.people not in kinds for f in new)

    def _supersedes(self, new: list[Figure], total: int, before: int) -> bool:
        """Whether a number takes the place of a vague word: "dozens were killed … at least 22 died"."""
        if any(f.vague for f in new) or total < 2:
            return False
        if all(f.unnumbered for f in self.kept):
            return True
        return all(f.vague for f in self.kept) and total * 3 >= before

    def _rival(self, new: list[Figure], total: int, before: int) -> Figure | None:
        source = new[0].source
        if source is None or not total or any(f.source in (None, source) for f in self.kept):
            return None
        if any(f.vague for f in new) or total == 1 or new[0].reading.victims.definite:
            return None
        near = before <= total * _RIVALRY and total <= before * _RIVALRY
        return self.kept[0] if near and len(self.kept) == 1 else None

    def _part(self, new: list[Figure]) -> None:
        total = sum(f.number for f in new)
        whole = next((f for f in self.kept if f.number >= total), self.kept[0])
        for f in new:
            f.link(Relation.SUBSET_OF, whole)

    def _replace(self, new: list[Figure]) -> None:
        fighters = all(f.people is People.FIGHTERS for f in new)
        if fighters and any(f.people is not People.FIGHTERS for f in self.kept):
            self.kept.extend(new)
            return
        for f in self.kept:
            new[0].link(Relation.UPDATES, f)
        self.kept = list(new)
