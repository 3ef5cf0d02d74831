"""Dates with a year or a number read before them: months and runs of a year, eras, fiscal years, decades."""

from collections.abc import Mapping
from typing import Any

from newsevents.dates import spans
from newsevents.dates.arithmetic import month_of
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings import calendar, combined, feasts, periods
from newsevents.dates.meanings.anchored import counted
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexType

__all__ = [
    "counted_onward",
    "date_of_year",
    "date_run_of_year",
    "decade_of_century",
    "era_year",
    "fiscal_year_of",
    "holiday_of_year",
    "month_by_year",
    "month_run",
    "season_by_word",
    "year_run",
]

Slots = Mapping[str, Any]


def _with_year(ctx: Context, slots: Slots) -> Slots:
    """Return the slots with the year as a number, where it was read by a rule of its own."""
    said = periods.said_year(ctx, slots)
    return slots if said is None else {**slots, "year": said}


def _told(slots: Slots, reading: Reading | None) -> Reading | None:
    """Let a date in a year that hangs on publication ("last year") hang there too."""
    year = slots.get("year")
    if reading is not None and isinstance(year, Reading):
        reading.anchor, reading.side = year.anchor, year.side
    return reading


def date_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day of a month in a year that was read before, or the nearest such day."""
    return _told(slots, calendar.date(ctx, _with_year(ctx, slots), args))


def month_by_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a month in a year that was read before, or the nearest one."""
    return _told(slots, calendar.month(ctx, _with_year(ctx, slots), args))


def holiday_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a feast in a year that was read before, or the nearest one."""
    return _told(slots, feasts.holiday(ctx, _with_year(ctx, slots), args))


def date_run_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read days of one month, in a year that was read before or the nearest one."""
    return _told(slots, combined.date_run(ctx, _with_year(ctx, slots), args))


def era_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a year of an era: the value of the era is the year before its first one."""
    year = slots["era"] + slots["n"]
    return calendar.year(ctx, {"year": year}, args) if slots["n"] > 0 else None


def fiscal_year_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read this, the last or the next fiscal year, which begins in the month `begins`."""
    year = ctx.day.year + slots["direction"] - (ctx.day.month < args.get("begins", 1))
    return periods.fiscal_year(ctx, {"year": year}, args) if year > 0 else None


def year_run(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """From one year to another."""
    first, last = slots["first"], slots["last"]
    return calendar.year_span(ctx, {"yearspan": (first, last)}, args) if first < last <= 9999 else None


def decade_of_century(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a decade by its first year in a century, which is a number or counted from that of publication."""
    first = slots["decade"]
    if first % 10 or first > 90:
        return None
    number = slots.get("century")
    century = ctx.day.year // 100 + slots["direction"] if number is None else number - 1
    return calendar.decade(ctx, {"decade": (century * 100 + first, 4)}, args)


def month_run(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one month to another; three that are a quarter may be meant as one (`quarter`)."""
    last = month_by_year(ctx, {**slots, "month": slots["high"]}, args)
    if last is None or not isinstance(last.value, DateSpan) or last.value.start is None:
        return None
    low, high, end = slots["low"], slots["high"], last.value
    if low == high:
        return None
    assert end.start is not None
    assert end.end is not None
    if args.get("quarter") and high - low == 2 and high % 3 == 0:
        value = spans.unit(end.start, G.QUARTER)
    else:
        first = month_of(end.start.year - (low > high), low)
        if low > high and slots.get("year") is not None:
            return None
        value = spans.of(first, end.end, G.MONTH)
    return Reading(TimexType.DATE, value, anchor=last.anchor, side=last.side, evidence=last.evidence)


def season_by_word(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a season of this, the last or the next year in one word: its value is the direction and the season."""
    direction, season = slots["relseason"]
    return periods.season(ctx, {"season": season, "direction": direction}, args)


def counted_onward(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a number of units later: from publication where the words around point ahead, or else from the story."""
    side, cue = ctx.direction()
    anchor = "publication" if side == 1 or ctx.narrative is None else "narrative"
    found = counted(ctx, slots, {**args, "sign": 1, "anchor": anchor})
    if found is not None and side == 1:
        found.evidence = cue
    return found
