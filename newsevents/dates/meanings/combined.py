"""Dates made of dates: modified ones, ranges, lists, and those a larger date holds."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.calendar import date
from newsevents.dates.meanings.monthdays import day_of_story
from newsevents.fields import changed
from newsevents.values import DateSpan, Duration
from newsevents.values.calendar import last_day
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexMod, TimexType

__all__ = ["both", "date_list", "date_run", "in_year", "modified", "nothing"]

Slots = Mapping[str, Any]

_WITHIN_A_DAY: Final = (G.PART_OF_DAY, G.MINUTE)


def nothing(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return nothing: the words name no time, though parts of them could."""
    return None


def modified(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a date or a duration with a word that bounds or narrows it: "early", "about", "the end of"."""
    found: Reading | None = slots["of"]
    if found is None:
        return None
    mod = TimexMod(slots.get("mod", args.get("mod")))
    value = found.value
    if isinstance(value, DateSpan):
        if value.mod is not None or value.reference is not None:
            return found
        value = changed(value, mod=mod)
    elif isinstance(value, Duration):
        value = changed(value, mod=mod)
    else:
        return found
    return Reading(
        found.type,
        value,
        alternative=found.alternative,
        anchor=found.anchor,
        side=found.side,
        evidence=found.evidence,
    )


def in_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a period or a day of the year that is said by its place: "autumn of last year"."""
    of, year = slots["of"], slots["year"]
    value, said = of.value, year.value
    if not (isinstance(value, DateSpan) and isinstance(said, DateSpan)) or said.granularity is not G.YEAR:
        return None
    if value.start is None or said.start is None:
        return None
    start = _in_year(value.start, said.start.year)
    if start is None:
        return None
    moved = spans.unit(start, value.granularity, value.mod)
    return Reading(TimexType.DATE, moved, anchor=year.anchor, side=year.side)


def in_order(first: Reading, last: Reading) -> tuple[dt.date, dt.date]:
    """Return the first and last day of a range; the side said without its year or week takes that of the other."""
    one, two = first.value, last.value
    assert isinstance(one, DateSpan)
    assert isinstance(two, DateSpan)
    assert one.start is not None
    assert two.end is not None
    start, end = one.start, two.end
    if one.granularity is G.DAY and first.lacks == last.lacks == "week":
        # The latest such day before the end: a range of weekdays is shorter than a week.
        return end - dt.timedelta(days=(end - start).days % 7), end
    if first.lacks == "year":
        for year in (end.year, end.year - 1):
            moved = _in_year(start, year)
            if moved is not None and moved <= end:
                return moved, end
    elif last.lacks == "year":
        for year in (start.year, start.year + 1):
            moved = _in_year(two.start or end, year)
            if moved is not None and moved >= start:
                return start, last_day(moved, two.granularity)
    return start, end


def _in_year(day: dt.date, year: int) -> dt.date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def from_to(first: Reading, last: Reading) -> Reading | None:
    """Return the days from one date to another, both included, or None where the two make no range.

    Two of one grain make a range of that grain, others one of days.
    """
    one, two = first.value, last.value
    if not (isinstance(one, DateSpan) and isinstance(two, DateSpan)):
        return None
    if one.granularity in _WITHIN_A_DAY or two.granularity in _WITHIN_A_DAY:
        return None
    if one.start is None or two.end is None:
        return None
    start, end = in_order(first, last)
    if end < start:
        return None
    value = spans.of(start, end, one.granularity if one.granularity is two.granularity else G.DAY)
    return Reading(TimexType.DATE, value, anchor=last.anchor, side=last.side, evidence=last.evidence)


def both(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """From one date to another of the same grain, both included."""
    first, last = slots["first"], slots["last"]
    if first is None or last is None:
        return None
    one, two = first.value, last.value
    if isinstance(one, DateSpan) and isinstance(two, DateSpan) and one.granularity is not two.granularity:
        return None
    return from_to(first, last)


def date_run(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Days of one month: "4-5 January", "Jan. 4 to 9, 2022"."""
    last = date(ctx, {**slots, "dom": slots["high"]}, args)
    if last is None or not isinstance(last.value, DateSpan) or last.value.start is None:
        return None
    low = slots["low"]
    if not 1 <= low < last.value.start.day:
        return None
    value = spans.of(last.value.start.replace(day=low), last.value.start)
    return Reading(TimexType.DATE, value, anchor=last.anchor, side=last.side, evidence=last.evidence)


def date_list(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read one day of a list that shares a month, or has none; the finder asks for each item."""
    if "month" not in slots:
        return day_of_story(ctx, {"dom": slots["item"]}, args)
    return date(ctx, {**slots, "dom": slots["item"]}, args)
