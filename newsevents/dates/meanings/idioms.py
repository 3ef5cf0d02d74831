"""Times said by a turn of phrase: "quarter to nine", "Wednesday week", "the early hours", "the week before last"."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import day_of, month_of, nearest_weekday
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.anchored import counted
from newsevents.dates.meanings.calendar import one_day, weekday
from newsevents.dates.meanings.clock import clock, clock_of_day, part_of_day
from newsevents.dates.meanings.clock_runs import clock_pair
from newsevents.dates.meanings.combined import both
from newsevents.dates.meanings.feasts import holiday
from newsevents.dates.meanings.lengths import duration
from newsevents.dates.meanings.periods import half, quarter, season, unit_shift, weekend
from newsevents.fields import changed
from newsevents.languages.schema.dates import Unit
from newsevents.values import DateSpan, Duration, Recurrence
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexMod, TimexType

__all__ = [
    "about_year",
    "before_our_era",
    "clock_before_day",
    "clock_figures",
    "clock_hours",
    "clock_words",
    "early_hours",
    "half_or_clock",
    "holiday_weekend",
    "hours_ahead",
    "iso_month",
    "iso_week",
    "last_quarter",
    "night_between",
    "nth_of_every",
    "season_of_years",
    "second_unit",
    "second_weekday",
    "weekday_in_weeks",
    "weekday_of_month_day",
    "weekday_run",
    "weeks_from_weekday",
    "zoned_moment",
]

Slots = Mapping[str, Any]

_WEEKS: Final = re.compile(r"P(\d{1,3})W")


def clock_words(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read minutes past or to an hour: "half past five", "ten to six"; `said` are those said without their word."""
    minutes = args["minutes"] if "minutes" in args else slots["minutes"] * args["sign"]
    if not -60 < minutes < 60 or abs(minutes) not in args.get("said", (abs(minutes),)):
        return None
    hour = slots["clockword"] // 100 if "clockword" in slots else slots["hour"]
    if minutes < 0:
        hour, minutes = hour - 1, minutes + 60
        # Half an hour before one o'clock it is after twelve; before midnight it is late.
        hour = 23 if hour < 0 else hour or 12
    return clock(ctx, {**slots, "clockword": None, "clock": (hour, minutes, 0)}, args)


def clock_hours(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read two hours of one half of the day: "9-11 a.m."; "11-2 p.m." begins before noon."""
    later, first, last = slots["meridiem"], slots["low"], slots["high"]
    if not (1 <= first <= 12 and 1 <= last <= 12) or first == last:
        return None
    begins = later if first % 12 < last % 12 else 12 - later
    one = clock(ctx, {"hour": first, "meridiem": begins, "zone": slots.get("zone")}, args)
    two = clock(ctx, {"hour": last, "meridiem": later, "zone": slots.get("zone")}, args)
    if one is None or two is None or not (isinstance(one.value, DateSpan) and isinstance(two.value, DateSpan)):
        return None
    if one.value.time is None or two.value.time is None or not one.value.time < two.value.time:
        return None
    two.value = changed(two.value, time=one.value.time, end_time=two.value.time)
    two.alternative = None
    return two


def clock_figures(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read two times in four figures: "from 0800 to 1500"; None for those of a night."""
    one, two = (clock(ctx, {"hhmm": slots[name]}, args) for name in ("first", "last"))
    return None if one is None or two is None else clock_pair(ctx, {"first": one, "last": two}, args)


def clock_before_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a bare hour and its day: "5 on Friday"."""
    time = clock(ctx, {"hour": slots["hour"]}, args)
    return None if time is None else clock_of_day(ctx, {"time": time, "day": slots["day"]}, args)


def early_hours(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the hours before dawn of a day: the start of its morning. Without a day it is the day the story tells of."""
    day: Reading | None = slots.get("day")
    if day is not None and isinstance(day.value, DateSpan) and day.value.part_of_day is not None:
        day.value = changed(day.value, mod=TimexMod.START)
        return day
    if day is None:
        day = Reading(TimexType.DATE, spans.unit(ctx.story_day, G.DAY), anchor="narrative", side="same day")
    return part_of_day(ctx, {"day": day, "part": "MO", "mod": "START"}, args)


def hours_ahead(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "in two hours": a moment where it stands alone or what is around points ahead from a known moment."""
    if ctx.stands_alone() or (ctx.moment is not None and ctx.direction()[0] == 1):
        return counted(ctx, slots, {"sign": 1})
    return duration(ctx, slots, args)


def holiday_weekend(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the weekend a feast lies in or beside: before a Monday or Tuesday, after the other days."""
    found = holiday(ctx, slots, args)
    if found is None or not isinstance(found.value, DateSpan) or found.value.start is None:
        return None
    day = found.value.start
    back = day.weekday() + 2 if day.weekday() < 2 else day.weekday() - 5
    start = day_of(day.toordinal() - back)
    return Reading(TimexType.DATE, spans.unit(start, G.WEEKEND), anchor=found.anchor, side=found.side)


def night_between(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the night between two days said together: "the night of 6-7 January"."""
    of: Reading = slots["of"]
    value = of.value
    if not isinstance(value, DateSpan) or value.days != 2 or value.granularity is not G.DAY or value.start is None:
        return None
    return Reading(TimexType.TIME, spans.part(value.start, "NI"), anchor=of.anchor, side=of.side, evidence=of.evidence)


def weekday_in_weeks(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read so many weeks after the coming weekday, or after a day counted from publication: "Wednesday week"."""
    count = slots.get("n", args.get("n"))
    if not isinstance(count, int) or not 1 <= count <= 500:
        return None
    if "weekday" in slots:
        start = nearest_weekday(ctx.day, slots["weekday"], 2)
    else:
        start = day_of(ctx.day.toordinal() + args.get("days", 0))
    return one_day(day_of(start.toordinal() + 7 * count), None, ctx.day, None)


def weekday_run(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one weekday to another where both are written short: "Mon-Fri"."""
    first, last = (weekday(ctx, {"weekday": slots[name]}, args) for name in ("low", "high"))
    return both(ctx, {"first": first, "last": last}, args)


def weeks_from_weekday(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "a week on Friday"; None where it is a length and a day ("shut for a week on Friday")."""
    length, day = slots["length"].value, slots["day"].value
    weeks = _WEEKS.fullmatch(length.iso) if isinstance(length, Duration) else None
    if weeks is None or not isinstance(day, DateSpan) or day.start is None:
        return None
    if args.get("loose") and ctx.direction()[0] != 1 and not ctx.stands_alone():
        return None
    return weekday_in_weeks(ctx, {"weekday": day.start.weekday(), "n": int(weeks[1])}, {})


def weekday_of_month_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day of the month said with its weekday: of the nearest month in which the two fall together."""
    anchor = ctx.day
    found = []
    for step in range(-14, 15):
        first = month_of(anchor.year, anchor.month + step)
        try:
            day = first.replace(day=slots["dom"])
        except ValueError:
            continue
        if day.weekday() == slots["named"]:
            found.append(day)
    return one_day(min(found, key=lambda day: abs((day - anchor).days)), None, anchor, None) if found else None


def second_unit(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "the week before last" and "the year after next": two units away."""
    direction = args["direction"]
    if slots["unit"] is not Unit.WEEKEND:
        return unit_shift(ctx, slots, {"direction": 2 * direction})
    near = weekend(ctx, {"direction": direction}, {})
    assert isinstance(near.value, DateSpan)
    start = near.value.start or ctx.day
    near.value = spans.unit(day_of(start.toordinal() + 7 * direction), G.WEEKEND)
    near.alternative = None
    return near


def second_weekday(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "the Monday before last" and "the Monday after next": the second such day from publication."""
    direction = args["direction"]
    near = nearest_weekday(ctx.day, slots["weekday"], direction)
    return one_day(day_of(near.toordinal() + 7 * direction), None, ctx.day, None)


def nth_of_every(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "the first Monday of every month": once in each, which is all that TIMEX3 can write."""
    every = slots["of"].value
    if not isinstance(every, Recurrence) or every.pattern not in ("P1M", "P1Q", "P3M") or every.quant is None:
        return None
    return Reading(TimexType.SET, every)


def season_of_years(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a winter by the two years it lies in; None for other seasons, which lie in one."""
    first, last = slots["yearspan"]
    if slots["season"] != 12 or last != first + 1:
        return None
    return season(ctx, {"season": 12, "year": first}, args)


def half_or_clock(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "1H21" as a half of a year, and "17H30" as a clock time."""
    if slots["ordinal"] in (1, 2) and "zone" not in slots:
        return half(ctx, slots, args)
    return clock(ctx, {"hour": slots["ordinal"], "minute": slots["short_year"], "zone": slots.get("zone")}, args)


def last_quarter(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the last quarter of a year that was said."""
    return quarter(ctx, {**slots, "number": 4}, args)


def about_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a year that is said to be about right."""
    return Reading(TimexType.DATE, spans.unit(dt.date(slots["year"], 1, 1), G.YEAR, TimexMod.APPROX))


def before_our_era(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Refuse a year before our era, which no date can hold."""
    raise OverflowError("a time before our era can't be held: dates begin with the year 1")


def iso_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a month in ISO 8601."""
    return spans.dated(slots["isomonth"], G.MONTH)


def iso_week(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a week in ISO 8601, or a day of it."""
    day = slots.get("isoday")
    try:
        found = dt.date.fromisocalendar(slots["year"], slots["week"], day or 1)
    except ValueError:
        return None
    return spans.dated(found, G.DAY if day else G.WEEK)


def zoned_moment(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a moment in ISO 8601 with its distance from Greenwich, ahead of it ("+06:00") or behind."""
    if "clockrun" in slots:
        time, away = slots["clockrun"]
        sign = -1
    else:
        time, away, sign = slots["clock"], slots["ahead"], 1
    hours, minutes, _ = away
    if hours > 14 or minutes > 59:
        return None
    zone = dt.timezone(sign * dt.timedelta(hours=hours, minutes=minutes))
    day = slots["isodate"]
    hour, minute, second = time
    if hour == 24:
        # The end of a day is the beginning of the next.
        day, hour = day_of(day.toordinal() + 1), 0
    value = DateSpan(day, day, granularity=G.MINUTE, time=dt.time(hour, minute, second, tzinfo=zone))
    return Reading(TimexType.TIME, value)
