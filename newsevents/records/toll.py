"""The toll: one figure out of the casualty records of an article, and what it rests on."""

from collections.abc import Iterable, Sequence

import attrs

from newsevents.fields import value
from newsevents.records.casualty import Casualty
from newsevents.values import Quantity
from newsevents.vocabulary import ClaimStatus, Harm, QuantityModifier, Realis, Relation

__all__ = ["Toll", "toll"]

_LEFT_OUT = (Relation.SUBSET_OF, Relation.REPEATS)


@value
class Toll(Quantity):
    """A quantity with the casualty records it rests on."""

    records: tuple[Casualty, ...] = attrs.field(default=(), kw_only=True)

    def explain(self) -> str:
        """Return a short account: each record it rests on, with its figure and its words."""
        lines = [f"{Quantity.__str__(self)} from {len(self.records)} record(s):"]
        for each in self.records:
            words = each.spans[0].text if each.spans else each.count.text
            source = f", {each.attribution[-1]}" if each.attribution else ""
            lines.append(f"  {each.id}: {each.count} ({words!r}{source})")
        return "\n".join(lines)


def toll(casualties: Iterable[Casualty], harm: Harm) -> Toll | None:
    """Return the figure for one harm, or None where no record gives one.

    Counted are actual figures that nobody denies. Subsets, repeats and figures that a later one updates are left
    out; rivals widen the range of the figure they rival; what is left is disjoint and added up.
    """
    counted = [
        each
        for each in casualties
        if each.harm is harm
        and each.realis is Realis.ACTUAL
        and each.status not in (ClaimStatus.DENIED, ClaimStatus.RETRACTED)
    ]
    replaced = {link.id for each in counted for link in each.links if link.relation is Relation.UPDATES}
    ids = {each.id for each in counted}
    kept = [
        each
        for each in counted
        if each.id not in replaced and not any(link.relation in _LEFT_OUT and link.id in ids for link in each.links)
    ]
    if not kept:
        return None
    groups: dict[str, list[Casualty]] = {}
    home: dict[str, str] = {}
    for each in kept:
        rival = next(
            (home[link.id] for link in each.links if link.relation is Relation.RIVALS and link.id in home),
            each.id,
        )
        home[each.id] = rival
        groups.setdefault(rival, []).append(each)
    figures = [_widest([each.count for each in group]) for group in groups.values()]
    figure = figures[0] if len(figures) == 1 else _added(figures)
    return Toll(
        figure.low,
        figure.best,
        figure.high,
        figure.modifier,
        figure.text,
        vague=figure.vague,
        records=tuple(kept),
    )


def _widest(rivals: Sequence[Quantity]) -> Quantity:
    """Join rival figures: low to high spans them all, and there is no best."""
    if len({(q.low, q.best, q.high) for q in rivals}) == 1:
        return rivals[0]
    floors = [q.low if q.low is not None else q.best for q in rivals]
    ceilings = [q.high if q.high is not None else q.best for q in rivals]
    low = min((n for n in floors if n is not None), default=None)
    high = None if None in ceilings else max(n for n in ceilings if n is not None)
    return Quantity(low, None, high, QuantityModifier.RANGE)


def _added(figures: Sequence[Quantity]) -> Quantity:
    """Add disjoint figures: a bound of the sum is known only where every part has it."""

    def total(numbers: list[int | None]) -> int | None:
        return None if None in numbers else sum(n for n in numbers if n is not None)

    # What is said to be there is there: an open low side still adds what the others are sure of.
    low = sum(q.low if q.low is not None else 0 for q in figures) or None
    best, high = total([q.best for q in figures]), total([q.high for q in figures])
    if low == best == high and best is not None:
        return Quantity.exactly(best)
    modifiers = {q.modifier for q in figures}
    modifier = modifiers.pop() if len(modifiers) == 1 else QuantityModifier.APPROX
    return Quantity(low, best, high, QuantityModifier.RANGE if modifier is QuantityModifier.EXACT else modifier)
