"""Dates made of dates: modified ones, ranges, lists, and those a larger date holds."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.worded import clock_pair
from newsevents.values import DateSpan, Duration
from newsevents.values.calendar import last_day
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import PartOfDay, TimexMod, TimexType

__all__ = ["both", "clock_of_part", "clock_pair_of_day", "date_run", "in_year", "modified", "nothing"]

Slots = Mapping[str, Any]


# Hours that are said of an afternoon, an evening or a night without "p.m.".
_LATER_HOURS: Final = {
    PartOfDay.AFTERNOON: range(1, 8),
    PartOfDay.EVENING: range(4, 12),
    PartOfDay.NIGHT: range(6, 12),
}


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
        changed: DateSpan | Duration = spans.changed(value, mod=mod)
    elif isinstance(value, Duration):
        changed = spans.changed(value, mod=mod)
    else:
        return found
    return Reading(
        found.type,
        changed,
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


def clock_of_part(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time and the part of a day it lies in, which says the half of the day: "Thursday night at 8:15"."""
    of: Reading = slots["day"]
    time, day = slots["time"].value, of.value
    if not (isinstance(time, DateSpan) and isinstance(day, DateSpan)) or time.time is None:
        return None
    part = PartOfDay(slots["part"]) if "part" in slots else day.part_of_day
    if part is None or day.start is None or day.start != day.end:
        return None
    clock = time.time
    if clock.hour in _LATER_HOURS.get(part, ()):
        clock = clock.replace(hour=clock.hour + 12)
    value = DateSpan(day.start, day.start, granularity=G.MINUTE, time=clock)
    other = of.alternative.start if of.alternative is not None else None
    return Reading(
        TimexType.TIME,
        value,
        alternative=None if other is None else spans.changed(value, start=other, end=other),
        anchor=of.anchor,
        side=of.side,
        evidence=of.evidence,
    )


def clock_pair_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another, of the day said before them: "Friday from 8 p.m. to 10 p.m."."""
    day: Reading = slots["day"]
    pair = clock_pair(ctx, slots, args)
    if pair is None or not (isinstance(pair.value, DateSpan) and isinstance(day.value, DateSpan)):
        return None
    if day.value.start is None or day.value.start != day.value.end:
        return None
    value = spans.changed(pair.value, start=day.value.start, end=day.value.end)
    return Reading(TimexType.TIME, value, anchor=day.anchor, side=day.side, evidence=day.evidence)


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


def both(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """From one date to another of the same grain, both included."""
    first, last = slots["first"], slots["last"]
    if first is None or last is None:
        return None
    one, two = first.value, last.value
    if not (isinstance(one, DateSpan) and isinstance(two, DateSpan)):
        return None
    if one.granularity is not two.granularity or one.granularity in (G.MINUTE, G.PART_OF_DAY):
        return None
    if one.start is None or two.end is None:
        return None
    start, end = in_order(first, last)
    if end < start:
        return None
    return Reading(
        TimexType.DATE,
        spans.of(start, end, one.granularity),
        anchor=last.anchor,
        side=last.side,
        evidence=last.evidence,
    )


def date_run(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Days of one month: "4-5 January", "Jan. 4 to 9, 2022"."""
    from newsevents.dates.meanings.calendar import date

    last = date(ctx, {**slots, "dom": slots["high"]}, args)
    if last is None or not isinstance(last.value, DateSpan) or last.value.start is None:
        return None
    low = slots["low"]
    if not 1 <= low < last.value.start.day:
        return None
    value = spans.of(last.value.start.replace(day=low), last.value.start)
    return Reading(TimexType.DATE, value, anchor=last.anchor, side=last.side, evidence=last.evidence)
