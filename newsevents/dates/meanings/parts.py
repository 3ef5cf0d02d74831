"""Parts of periods: their start, middle or end, the turn of a century, the nth weekday or week of a month."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import GRAIN, day_of, month_of, nth_weekday
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.calendar import month
from newsevents.dates.meanings.periods import said_year
from newsevents.fields import changed
from newsevents.languages.schema.dates import Unit
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexMod, TimexType

__all__ = [
    "edge_day",
    "edge_of_unit",
    "half_of_month",
    "last_weekday_of",
    "new_year",
    "nth_week_of",
    "nth_weekday_of",
    "nth_weekend_of",
    "some_day_of",
    "turn_of_unit",
    "week_of",
    "weekend_of",
    "year_edge",
]

Slots = Mapping[str, Any]

_HALF_YEAR: Final = 6


def edge_of_unit(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the start, middle or end of the unit that publication lies in."""
    unit: Unit = slots["unit"]
    if GRAIN[unit] is G.DAY:
        return None
    value = spans.unit(ctx.day, GRAIN[unit], TimexMod(slots.get("mod", args.get("mod"))))
    return Reading(TimexType.DATE, value, anchor="publication", side="same " + GRAIN[unit].value)


def turn_of_unit(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the turn of the year, decade, century or millennium: the one nearest publication, the last where told of.

    It is the year the unit begins in, about which things happen "at the turn of the century".
    """
    unit: Unit = slots["unit"]
    every = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}[unit]
    day = ctx.day
    last = day.year // every * every
    side, cue = ctx.direction()
    ahead = last + every
    if not (last >= 1 and ahead <= 9999):
        return None
    near = (month_of(ahead, 1) - day).days < (day - month_of(last, 1)).days
    chosen, other = (ahead, last) if near and side != -1 else (last, ahead)
    mod = TimexMod.START if unit is Unit.YEAR else TimexMod.APPROX
    return Reading(
        TimexType.DATE,
        spans.unit(dt.date(chosen, 1, 1), G.YEAR, mod),
        alternative=spans.unit(dt.date(other, 1, 1), G.YEAR, mod),
        anchor="publication",
        side="future" if chosen > day.year else "past",
        evidence=cue,
    )


def new_year(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read "the new year": the start of the coming one, or of this one in its first half."""
    ahead = ctx.day.month > _HALF_YEAR
    value = spans.unit(month_of(ctx.day.year + ahead, 1), G.YEAR, TimexMod.START)
    return Reading(TimexType.DATE, value, anchor="publication", side="future" if ahead else "same year")


def _month_said(slots: Slots) -> tuple[Reading, DateSpan] | None:
    of: Reading = slots["of"]
    value = of.value
    return (of, value) if isinstance(value, DateSpan) and value.start is not None and value.end is not None else None


def _in_month(of: Reading, first: dt.date, last: dt.date) -> Reading:
    value = spans.unit(first, G.DAY) if first == last else DateSpan(first, last)
    return Reading(TimexType.DATE, value, anchor=of.anchor, side=of.side, evidence=of.evidence)


def edge_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the first or the last day of a month, a year or another unit: "the last day of 2021"."""
    of: Reading = slots["of"]
    value = of.value
    if not isinstance(value, DateSpan) or value.start is None or value.end is None or value.granularity is G.DAY:
        return None
    if value.mod is not None or not (slots["nth"] == 1 or slots["nth"] == -1):
        return None
    day = value.start if slots["nth"] == 1 else value.end
    return Reading(TimexType.DATE, spans.unit(day, G.DAY), anchor=of.anchor, side=of.side, evidence=of.evidence)


def some_day_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return a day of a month that is known no nearer: "one Sunday in June"."""
    of: Reading = slots["of"]
    value = of.value
    if not isinstance(value, DateSpan) or value.start is None or value.end is None or value.granularity is not G.MONTH:
        return None
    found = spans.some(value.start, value.end, G.DAY)
    return Reading(TimexType.DATE, found, anchor=of.anchor, side=of.side, evidence=of.evidence)


def half_of_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return a month with the half of it that is meant: its start or its end."""
    of, half = slots["of"], slots["ordinal"]
    if half not in (1, 2) or not isinstance(of.value, DateSpan) or of.value.mod is not None:
        return None
    value = changed(of.value, mod=TimexMod.START if half == 1 else TimexMod.END)
    return Reading(TimexType.DATE, value, anchor=of.anchor, side=of.side, evidence=of.evidence)


def nth_weekday_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the nth or the last such weekday of a month."""
    found = _month_said(slots)
    day = slots["day"].value
    if found is None or not isinstance(day, DateSpan) or day.start is None or not -1 <= slots["nth"] <= 5:
        return None
    of, month = found
    assert month.start is not None
    start = nth_weekday(month.start.year, month.start.month, day.start.weekday(), slots["nth"])
    return _in_month(of, start, start) if start in month else None


def last_weekday_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the last such weekday of a month by its name: "last Friday in August"."""
    of = month(ctx, slots, args)
    if of is None or not isinstance(of.value, DateSpan) or of.value.start is None:
        return None
    start = nth_weekday(of.value.start.year, of.value.start.month, slots["named"], -1)
    return _in_month(of, start, start)


def nth_week_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the nth or the last seven days of a month; something happened within them."""
    found, nth = _month_said(slots), slots["nth"]
    if found is None or not -1 <= nth <= 4:
        return None
    of, month = found
    assert month.start is not None
    assert month.end is not None
    first = day_of(month.end.toordinal() - 6 if nth == -1 else month.start.toordinal() + 7 * (nth - 1))
    return _in_month(of, first, day_of(first.toordinal() + 6))


def nth_weekend_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the nth or the last weekend of a month, which its Saturday lies in."""
    found, nth = _month_said(slots), slots["nth"]
    if found is None or slots["unit"] is not Unit.WEEKEND or not -1 <= nth <= 5:
        return None
    of, month = found
    assert month.start is not None
    saturday = nth_weekday(month.start.year, month.start.month, 5, nth)
    if saturday not in month:
        return None
    value = spans.unit(saturday, G.WEEKEND)
    return Reading(TimexType.DATE, value, anchor=of.anchor, side=of.side, evidence=of.evidence)


def year_edge(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Return the start or end of a year: the one said, or the year of publication."""
    mod = TimexMod(slots["mod"])
    said = said_year(ctx, slots)
    if said is not None:
        return Reading(TimexType.DATE, spans.unit(dt.date(said, 1, 1), G.YEAR, mod))
    value = spans.unit(ctx.day, G.YEAR, mod)
    return Reading(TimexType.DATE, value, anchor="publication", side="same year")


def _held_by(slots: Slots, grain: G) -> Reading | None:
    of: Reading = slots["of"]
    value = of.value
    if not isinstance(value, DateSpan) or value.start is None:
        return None
    if grain is G.WEEKEND and value.start.weekday() < 4:
        return None
    return Reading(TimexType.DATE, spans.unit(value.start, grain), anchor=of.anchor, side=of.side, evidence=of.evidence)


def weekend_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the weekend that holds a date."""
    return _held_by(slots, G.WEEKEND)


def week_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the week that holds a date."""
    return _held_by(slots, G.WEEK)
