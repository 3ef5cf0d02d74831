"""The toll: one figure out of the casualty records of an article, and what it rests on."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from newsevents.fields import value
from newsevents.records.casualty import Casualty
from newsevents.values import Quantity
from newsevents.vocabulary import ClaimStatus, Harm, QuantityModifier, Realis, Relation

__all__ = ["Toll", "toll"]

_M = QuantityModifier
_DISOWNED: Final = (ClaimStatus.DENIED, ClaimStatus.RETRACTED, ClaimStatus.UNCONFIRMED)


@value
class Toll(Quantity):
    """A quantity with the casualty records it rests on."""

    records: tuple[Casualty, ...] = attrs.field(default=(), kw_only=True)
    left_out: tuple[tuple[Casualty, str], ...] = attrs.field(default=(), kw_only=True)

    def explain(self) -> str:
        """Return a short account: each record it rests on with figure and words, and why others do not count."""
        lines = [f"{Quantity.__str__(self)} from {len(self.records)} record(s):"]
        lines.extend(f"  {_told(each)}" for each in self.records)
        if self.left_out:
            lines.append("not counted:")
            lines.extend(f"  {_told(each)}: {why}" for each, why in self.left_out)
        return "\n".join(lines)


def _told(record: Casualty) -> str:
    words = record.spans[0].text if record.spans else record.count.text
    source = f", {record.attribution[-1]}" if record.attribution else ""
    return f"{record.id}: {record.count} ({words!r}{source})"


def toll(casualties: Iterable[Casualty], harm: Harm) -> Toll | None:
    """Return the figure for one harm, or None where no record gives one.

    Counted are actual figures that somebody vouches for and nobody denies. Left out are parts and repeats of a figure
    that counts, and figures that a later one updates. Those that the text tells to be part of a figure of another harm
    ("four were shot, one of them died") are taken off it. Rival sources widen low to high, the first one told keeps
    its best; one that rivals several figures rivals their sum. What is left is disjoint and added up, fighters with
    civilians. "More than 90" counts with the figure it names.
    """
    records = list(casualties)
    real = [each for each in records if each.realis is Realis.ACTUAL and each.status not in _DISOWNED]
    counted = [each for each in real if each.harm is harm]
    newer = {link.id: each.id for each in real for link in each.links if link.relation is Relation.UPDATES}
    out = _left_out(records, real, counted, newer, harm)
    kept = [each for each in counted if each.id not in out]
    if not kept:
        return None
    figures = [_taken_off(_spanned(each), _part_of(each.records(), real, harm)) for each in _accounts(kept, newer)]
    figure = figures[0] if len(figures) == 1 else _added(figures)
    return Toll(
        figure.low,
        figure.best,
        figure.high,
        figure.modifier,
        figure.text,
        vague=figure.vague,
        records=tuple(kept),
        left_out=tuple((each, out[each.id]) for each in records if each.id in out),
    )


def _left_out(
    records: Sequence[Casualty],
    real: Sequence[Casualty],
    counted: Sequence[Casualty],
    newer: Mapping[str, str],
    harm: Harm,
) -> dict[str, str]:
    """Return why each record of this harm that does not count is left out, by its id."""
    ids = {each.id for each in counted}
    real_ids = {each.id for each in real}
    out: dict[str, str] = {}
    for each in records:
        if each.harm is not harm:
            continue
        if each.id not in real_ids:
            out[each.id] = each.status.value if each.realis is Realis.ACTUAL else each.realis.value
        elif each.id in newer:
            out[each.id] = f"replaced by {newer[each.id]}"
        for link in each.links:
            if link.id in ids and link.relation is Relation.SUBSET_OF:
                out.setdefault(each.id, f"part of {link.id}")
            elif link.id in ids and link.relation is Relation.REPEATS:
                out.setdefault(each.id, f"repeats {link.id}")
    return out


@attrs.define(eq=False)
class _Account:
    """What rivals tell of the same people: `parts` are disjoint, each with its rivals; `wholes` rival their sum."""

    parts: list[list[Casualty]]
    wholes: list[Casualty]

    def records(self) -> list[Casualty]:
        return [*(each for part in self.parts for each in part), *self.wholes]


def _accounts(kept: Sequence[Casualty], newer: Mapping[str, str]) -> list[_Account]:
    """Return the records by the people they tell of; `newer` gives what replaced a record that is left out.

    Who rivals a figure that was replaced since rivals what stands now.
    """
    ids = {each.id for each in kept}
    latest = _latest(newer)
    rivalled = {
        each.id: list(
            dict.fromkeys(
                latest.get(link.id, link.id)
                for link in each.links
                if link.relation is Relation.RIVALS and link.id != each.id and latest.get(link.id, link.id) in ids
            )
        )
        for each in kept
    }
    accounts: dict[str, _Account] = {}
    home: dict[str, str] = {}
    beside: dict[str, list[Casualty]] = {}  # the rivals among which a record stands
    for each in sorted(kept, key=lambda each: bool(rivalled[each.id])):
        sides = [other for other in rivalled[each.id] if other in home]
        if not sides:
            accounts[each.id] = _Account([[each]], [])
            home[each.id], beside[each.id] = each.id, accounts[each.id].parts[0]
            continue
        first = home[sides[0]]
        for other in dict.fromkeys(home[side] for side in sides):
            if other != first:
                joined = accounts.pop(other)
                accounts[first].parts.extend(joined.parts)
                accounts[first].wholes.extend(joined.wholes)
                home.update((record.id, first) for record in joined.records())
                beside.update((record.id, accounts[first].wholes) for record in joined.wholes)
        home[each.id] = first
        beside[each.id] = beside[sides[0]] if len(sides) == 1 else accounts[first].wholes
        beside[each.id].append(each)
    return list(accounts.values())


def _latest(newer: Mapping[str, str]) -> dict[str, str]:
    """Return what stands now for each record that was replaced, maybe more than once."""
    latest: dict[str, str] = {}
    for record in newer:
        path: dict[str, None] = {}
        at = record
        while at in newer and at not in latest and at not in path:
            path[at] = None
            at = newer[at]
        latest.update(dict.fromkeys(path, latest.get(at, at)))
    return latest


def _spanned(account: _Account) -> Quantity:
    """Return the figure of one account, from the lowest that is told to the highest."""
    parts = [_widest([_named(each.count) for each in part]) for part in account.parts]
    whole = parts[0] if len(parts) == 1 else _added(parts)
    return _widest([whole, *(_named(each.count) for each in account.wholes)])


def _part_of(rivals: Sequence[Casualty], real: Sequence[Casualty], harm: Harm) -> int:
    """Return how many of these people another harm took."""
    ids = {each.id for each in rivals}
    return sum(
        each.count.best or each.count.low or 0
        for each in real
        if each.harm is not harm
        for link in each.links
        if link.relation is Relation.SUBSET_OF and link.id in ids
    )


def _taken_off(figure: Quantity, number: int) -> Quantity:
    if not number:
        return figure
    low, best, high = (None if n is None else max(n - number, 0) for n in (figure.low, figure.best, figure.high))
    return Quantity(low, best, high, figure.modifier, vague=figure.vague)


def _named(figure: Quantity) -> Quantity:
    """Return a strict bound as the figure it names, the way data sets code it: more than 90 as at least 90."""
    if figure.modifier is _M.MORE_THAN and figure.low:
        return Quantity(figure.low - 1, None, figure.high, _M.AT_LEAST, figure.text)
    if figure.modifier is _M.LESS_THAN and figure.high is not None:
        return Quantity(figure.low, None, figure.high + 1, _M.AT_MOST, figure.text)
    return figure


def _widest(rivals: Sequence[Quantity]) -> Quantity:
    """Join rival figures: low to high spans them all, the first one told keeps its best."""
    if len({(q.low, q.best, q.high) for q in rivals}) == 1:
        return rivals[0]
    floors = [q.low if q.low is not None else q.best for q in rivals]
    ceilings = [q.high if q.high is not None else q.best for q in rivals]
    low = min((n for n in floors if n is not None), default=None)
    high = None if None in ceilings else max(n for n in ceilings if n is not None)
    return Quantity(low, rivals[0].best, high, _M.RANGE)


def _added(figures: Sequence[Quantity]) -> Quantity:
    """Add disjoint figures: a bound of the sum is known only where every part has it."""

    def total(numbers: list[int | None]) -> int | None:
        return None if None in numbers else sum(n for n in numbers if n is not None)

    best, high = total([q.best for q in figures]), total([q.high for q in figures])
    # What is said to be there is there: an open low side still adds what the others are sure of.
    low = sum(q.low if q.low is not None else 0 for q in figures) or None
    if best is None and high is None:
        # "About 20" and "at least 5": the sum names a figure only as a lower bound of what is told.
        low = sum(next((n for n in (q.low, q.best) if n is not None), 0) for q in figures) or None
    if low == best == high and best is not None:
        return Quantity.exactly(best)
    modifiers = {q.modifier for q in figures}
    modifier = modifiers.pop() if len(modifiers) == 1 else _M.APPROX
    return Quantity(low, best, high, _M.RANGE if modifier is _M.EXACT else modifier)
