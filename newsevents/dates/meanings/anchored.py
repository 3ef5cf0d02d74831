"""Dates that hang on another: today, two days ago, the next day, that week, now and recently."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import GRAIN, day_of, month_of, moved, nearest_weekday
from newsevents.dates.context import Context, NoAnchorError, Reading
from newsevents.languages.schema.dates import Unit
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexMod, TimexReference, TimexType

__all__ = [
    "ago_on",
    "counted",
    "day_beside",
    "day_offset",
    "in_the_day",
    "reference",
    "stepped",
    "story_named",
    "story_shift",
    "story_unit",
    "story_unit_of_year",
    "story_year",
    "year_back",
]

Slots = Mapping[str, Any]

# So many letters back a day was just told of, and so many days back it is one of late.
_JUST_TOLD: Final = 250
_OF_LATE: Final = 31
# A day this near to publication may be one to count years from; another one has its own year.
_ANNIVERSARY: Final = 200
# What may stand behind so many units ago to say on which day, week or month of them.
_AGO_ON: Final = {Unit.YEAR: (G.DAY, G.WEEK, G.MONTH), Unit.MONTH: (G.DAY,), Unit.WEEK: (G.DAY,)}


def day_offset(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Today, yesterday, tomorrow and the like."""
    step = slots.get("day_offset", args.get("days", 0))
    day = day_of(ctx.day.toordinal() + step)
    side = "past" if step < 0 else "future" if step > 0 else "same day"
    return Reading(TimexType.DATE, spans.unit(day, G.DAY), anchor="publication", side=side)


def reference(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Now, recently, soon: placed against publication and no nearer.

    None where "soon" tells of what followed in the past ("was soon released").
    """
    kind = TimexReference(slots.get("ref", args.get("ref")))
    if kind is TimexReference.FUTURE and ctx.tells_of_past() and ctx.direction()[0] != 1:
        return None
    return Reading(TimexType.DATE, spans.reference(kind, ctx.published), anchor="publication")


def counted(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a number of units before or after the anchor: "two weeks ago", "three days later"."""
    unit: Unit = slots["unit"]
    sign = args["sign"]
    which = args.get("anchor", "publication")
    count = slots.get("n", args.get("n", 1))
    if isinstance(count, int | float):
        count += args.get("half", 0)
        if which == "narrative" and ctx.published is None and ctx.narrative is None:
            return _step_only(sign * count, unit)
    else:
        kind = TimexReference.PAST if sign < 0 else TimexReference.FUTURE
        return Reading(TimexType.DATE, spans.reference(kind, ctx.published), anchor=which)
    first, last = ctx.story(sign) if which == "narrative" else (ctx.day, ctx.day)
    day = moved(first, sign * count, unit)
    side = "past" if sign < 0 else "future"
    if unit in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        return _clock(ctx, sign * count, unit, side)
    grain = GRAIN[unit]
    if isinstance(count, float) and not count.is_integer() and unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY):
        grain = G.YEAR if unit is Unit.CENTURY else G.MONTH
    said = slots.get("mod", args.get("mod"))
    mod = TimexMod(said) if said else None
    value = (
        spans.unit(day, grain, mod) if first == last else spans.some(day, moved(last, sign * count, unit), grain, mod)
    )
    if sign > 0 and which == "narrative" and day > (ctx.published or day) and _is_over(ctx):
        # From a day that is not told it was counted; it was over at publication, and no more is known.
        return Reading(TimexType.DATE, spans.reference(TimexReference.PAST, ctx.published), anchor=which, side="past")
    return Reading(TimexType.DATE, value, anchor=which, side=side, step=(sign * count, unit))


def _is_over(ctx: Context) -> bool:
    """Whether the words right before an expression tell of what is over, and no date was told of before it."""
    told = ctx.direction_and_nearness()
    return told.side == -1 and (told.near or ctx.narrative is None)


def _step_only(count: float, unit: Unit) -> Reading:
    """Return a reading that counts from nothing yet: the date may follow ("two days before 6 May 2020")."""
    value = spans.unit(dt.date.min, G.DAY)
    return Reading(TimexType.DATE, value, anchor="missing", step=(count, unit))


def stepped(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """So many units before or after a date that is named: "two days before Christmas"."""
    step, of = slots["step"].step, slots["of"]
    value = of.value
    if step is None or not isinstance(value, DateSpan) or value.start is None:
        return None
    count, unit = step
    day = moved(value.start, count, unit)
    return Reading(TimexType.DATE, spans.unit(day, GRAIN[unit]), anchor=of.anchor, side=of.side, evidence=of.evidence)


def day_beside(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the day before or after a day that is named: "the day before last Tuesday"."""
    of: Reading = slots["of"]
    value = of.value
    if not isinstance(value, DateSpan) or value.start is None or value.start != value.end:
        return None
    day = day_of(value.start.toordinal() + args["step"])
    return Reading(TimexType.DATE, spans.unit(day, G.DAY), anchor=of.anchor, side=of.side, evidence=of.evidence)


def _clock(ctx: Context, count: float, unit: Unit, side: str) -> Reading | None:
    """Hours and minutes count from the moment of publication, where it is known."""
    if ctx.moment is None:
        if ctx.published is None:
            raise NoAnchorError
        kind = TimexReference.PAST if count < 0 else TimexReference.FUTURE
        return Reading(TimexType.DATE, spans.reference(kind, ctx.published), anchor="publication")
    seconds = {Unit.HOUR: 3600, Unit.MINUTE: 60, Unit.SECOND: 1}[unit] * count
    try:
        then = ctx.moment + dt.timedelta(seconds=min(max(seconds, -1e11), 1e11))
    except OverflowError:
        return None
    zone = dt.timezone(offset) if (offset := then.utcoffset()) is not None else None
    time = dt.time(then.hour, then.minute, tzinfo=zone)
    value = DateSpan(then.date(), then.date(), granularity=G.MINUTE, time=time)
    return Reading(TimexType.TIME, value, anchor="publication", side=side)


def story_shift(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the next or the previous unit after what the story last told of: "the next day", "the year before"."""
    unit: Unit = slots["unit"]
    if ctx.published is None and ctx.narrative is None:
        return _step_only(args["direction"], unit)
    grain = GRAIN[unit]
    direction = args["direction"]
    first, last = (moved(spans.unit(day, grain).start or day, direction, unit) for day in ctx.story(direction))
    side = "past" if direction < 0 else "future"
    value = spans.some(first, last, grain)
    return Reading(TimexType.DATE, value, anchor="narrative", side=side, step=(direction, unit))


def story_named(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a weekday, month or season by its name after what the story told of, or before: "the following spring"."""
    direction = args["direction"]
    first, last = ctx.story(direction)
    base = last if direction > 0 else first
    if "weekday" in slots:
        value = spans.unit(nearest_weekday(base, slots["weekday"], direction), G.DAY)
    else:
        grain = G.MONTH if "month" in slots else G.SEASON
        month = slots["month"] if "month" in slots else slots["season"]
        here = spans.unit(base, grain).start or base
        same_year = month_of(here.year, month)
        there = same_year if (same_year - here).days * direction > 0 else month_of(here.year + direction, month)
        value = spans.unit(there, grain)
    side = "past" if direction < 0 else "future"
    return Reading(TimexType.DATE, value, anchor="narrative", side=side)


def story_unit(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the unit the story is in: "that day", "the same week"; of a month told of "that day" is any."""
    unit: Unit = slots["unit"]
    if unit in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        return None
    return Reading(TimexType.DATE, spans.some(*ctx.story(), GRAIN[unit]), anchor="narrative", side="same")


def story_unit_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the unit that the story is in, of the year before or the next: "the same month last year"."""
    unit: Unit = slots["unit"]
    if unit in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        return None
    years = slots.get("direction", args.get("years", 0))
    first, last = (moved(day, years, Unit.YEAR) for day in ctx.story())
    side = "past" if years < 0 else "future"
    return Reading(TimexType.DATE, spans.some(first, last, GRAIN[unit]), anchor="narrative", side=side)


def in_the_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "later in the day": of the day just told of, or of a day of late; else of the day of publication."""
    day, told = ctx.day_told()
    if told and day is not None and ctx.published is not None:
        near = ctx.start - ctx.told_at <= _JUST_TOLD or abs((ctx.published - day).days) <= _OF_LATE
        day = day if near else ctx.published
    if day is None:
        raise NoAnchorError
    value = spans.unit(day, G.DAY, TimexMod(slots["mod"]))
    return Reading(TimexType.DATE, value, anchor="narrative" if told else "publication", side="same")


def story_year(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Return the year of publication, which "the year" by itself means."""
    return Reading(TimexType.DATE, spans.unit(ctx.day, G.YEAR), anchor="publication", side="same year")


def year_back(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Return the year before, or the same quarter of it where the text compares quarters."""
    value = spans.unit(moved(ctx.day, -1, Unit.YEAR), G.YEAR)
    start, told = ctx.reported_quarter()
    if not ctx.by_the_year and ((told and ctx.gives_figures()) or ctx.compares_results()):
        compared = spans.unit(moved(start, -1, Unit.YEAR), G.QUARTER)
        return Reading(
            TimexType.DATE, compared, alternative=value, anchor="narrative" if told else "publication", side="past"
        )
    return Reading(TimexType.DATE, value, anchor="publication", side="past", step=(-1, Unit.YEAR))


def ago_on(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day counted back from one that is named: "ten years ago today", "two weeks ago on Monday"."""
    step, of = slots["step"].step, slots["of"]
    value = of.value
    if step is None or not isinstance(value, DateSpan) or value.start is None:
        return None
    count, unit = step
    if value.granularity not in _AGO_ON.get(unit, ()) or abs((value.start - ctx.day).days) > _ANNIVERSARY:
        return None
    # "This week" so many years back is the week that holds the same day of the month.
    start = ctx.day if value.granularity is G.WEEK else value.start
    then = spans.unit(moved(start, count, unit), value.granularity)
    return Reading(TimexType.DATE, then, anchor="publication", side="past")
