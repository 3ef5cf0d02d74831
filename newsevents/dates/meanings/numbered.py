"""Dates that are numbers before signs: days without their month, runs of days and months, years of eras, hours."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import day_of, month_of
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings import calendar, clock, combined, feasts, periods
from newsevents.dates.meanings.anchored import counted
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexType

__all__ = [
    "clock_of_shift",
    "clock_run_of_day",
    "counted_onward",
    "date_of_year",
    "date_run_of_year",
    "day_of_shifted_month",
    "day_of_story",
    "day_run",
    "days_of_shifted_month",
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

# A day of the month before is nearer than the coming one only by so many days.
_HALF_MONTH: Final = 15
_SENTENCE_END: Final = re.compile(r"[.!?]\s|[。！？\n]")


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


def day_of_shifted_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day of this, the last or the next month."""
    day = _in_month(month_of(ctx.day.year, ctx.day.month + slots["direction"]), slots["dom"])
    return None if day is None else _day(ctx, day, None, "publication", None)


def days_of_shifted_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read days of this, the last or the next month."""
    month = month_of(ctx.day.year, ctx.day.month + slots["direction"])
    first, last = _in_month(month, slots["low"]), _in_month(month, slots["high"])
    if first is None or last is None or not first < last:
        return None
    return Reading(TimexType.DATE, spans.of(first, last), anchor="publication")


def _in_month(first: dt.date, day: int) -> dt.date | None:
    try:
        return first.replace(day=day)
    except ValueError:
        return None


def _day(ctx: Context, day: dt.date, other: dt.date | None, anchor: str, cue: str | None) -> Reading:
    side = "past" if day < ctx.day else "future" if day > ctx.day else "same day"
    return Reading(
        TimexType.DATE,
        spans.unit(day, G.DAY),
        alternative=None if other is None else spans.unit(other, G.DAY),
        anchor=anchor,
        side=side,
        evidence=cue,
        lacks="month",
    )


def _month_told(ctx: Context) -> dt.date | None:
    """Return the first day of the month the sentence has told of already, or None."""
    told = ctx.narrative
    if told is None or told.start is None or told.end is None or told.start.month != told.end.month:
        return None
    if not ctx.given and _SENTENCE_END.search(ctx.text, ctx.told_at, ctx.start) is not None:
        return None
    return told.start.replace(day=1)


def day_of_story(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day by its number alone: of the month the sentence told of, or else of the month of publication.

    A day that is yet to come in that month may be one of the month before; one that is over, of the month after where
    the words around point ahead.
    """
    month = _month_told(ctx)
    if month is not None and (day := _in_month(month, slots["dom"])) is not None:
        return _day(ctx, day, None, "narrative", None)
    published = ctx.day
    before, this, after = (
        _in_month(month_of(published.year, published.month + step), slots["dom"]) for step in (-1, 0, 1)
    )
    named = slots.get("named")
    fits = [day for day in (this, before, after) if day is not None and day.weekday() == named]
    chosen: dt.date | None
    other: dt.date | None
    side, cue = ctx.direction()
    if fits:
        # A weekday said with the day rules out the months in which it is another.
        chosen, other, cue = fits[0], None, None
    elif this is not None and this <= published:
        chosen, other = (after, this) if side == 1 and this < published else (this, after)
    elif this is None or side == -1 or (side == 0 and (this - published).days > _HALF_MONTH):
        chosen, other = before, this
    else:
        chosen, other = this, before
    chosen = chosen or this
    return None if chosen is None else _day(ctx, chosen, other, "publication", cue)


def day_run(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one day of the month to another, neither with its month."""
    last = day_of_story(ctx, {"dom": slots["high"]}, args)
    if last is None or not isinstance(last.value, DateSpan) or last.value.start is None:
        return None
    end = last.value.start
    start = _in_month(end if slots["low"] < end.day else month_of(end.year, end.month - 1), slots["low"])
    if start is None or slots["low"] == slots["high"]:
        return None
    return Reading(TimexType.DATE, spans.of(start, end), anchor=last.anchor, side=last.side, evidence=last.evidence)


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


def clock_of_shift(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time with a word for a part of a day and the day it is of ("last night at 8"): `days` says which."""
    found = clock.clock(ctx, slots, args)
    if found is None or not isinstance(found.value, DateSpan):
        return None
    if args.get("anchor") == "narrative":
        return found
    day = day_of(ctx.day.toordinal() + args.get("days", 0))
    value = spans.changed(found.value, start=day, end=day)
    return Reading(TimexType.TIME, value, anchor="publication", side="same day")


def clock_run_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another, of the day that the first was said with."""
    first, last = slots["first"], slots["last"]
    if not (isinstance(first.value, DateSpan) and isinstance(last.value, DateSpan)):
        return None
    if first.value.time is None or last.value.time is None:
        return None
    if not first.value.time.replace(tzinfo=None) < last.value.time.replace(tzinfo=None):
        return None
    value = spans.changed(first.value, end_time=last.value.time)
    return Reading(TimexType.TIME, value, anchor=first.anchor, side=first.side, evidence=first.evidence)
