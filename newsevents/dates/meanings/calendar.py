"""Dates by the calendar: weekdays, days of months, months, years, decades, centuries, numeric dates."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import day_of, nearest_weekday, years_near
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.periods import said_year
from newsevents.fields import changed
from newsevents.values import DateSpan
from newsevents.vocabulary import Extent, TimexMod, TimexType
from newsevents.vocabulary import Granularity as G

__all__ = [
    "century",
    "date",
    "date_by_year",
    "decade",
    "half_of_decade",
    "iso_date",
    "month",
    "month_of_year",
    "numeric_date",
    "short_year",
    "this_day_of",
    "weekday",
    "weekday_of_week",
    "weekdays_ago",
    "year",
    "year_span",
]

Slots = Mapping[str, Any]

# A yearless day this far off is doubtful either way, so the words around may decide.
DOUBTFUL: Final = 120
ADJACENT: Final = 30
_DAYS_AHEAD: Final = 4
_NEAR_MONTHS: Final = 3


def weekday(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a weekday: the latest one, the day of publication counting, unless the words around point ahead."""
    day, named = ctx.day, slots["weekday"]
    direction = slots.get("direction", args.get("direction"))
    if direction is None:
        past, ahead = nearest_weekday(day, named, 0), nearest_weekday(day, named, 2)
        side, cue, _, sure = ctx.direction_and_nearness()
        if side == 1 and not sure and (ahead - day).days > _DAYS_AHEAD:
            # What was to come on a day just past is told in the same words.
            side, cue = 0, None
        chosen, other = (ahead, past) if side == 1 else (past, nearest_weekday(day, named, 1))
        if chosen == other:
            other = nearest_weekday(day, named, 1 if side != 1 else -1)
        return one_day(chosen, other, day, cue, "week")
    monday = day.toordinal() - day.weekday()
    in_week = day_of(monday + named + 7 * direction)
    if direction == 0:
        coming = nearest_weekday(day, named, 1 if in_week <= day else -1)
        side, cue = ctx.direction() if in_week < day else (0, None)
        chosen, other = (coming, in_week) if side == 1 else (in_week, coming)
        return one_day(chosen, other, day, cue if side == 1 else None)
    chosen, other = nearest_weekday(day, named, direction), in_week
    return one_day(chosen, other if other != chosen else None, day, None)


def weekday_of_week(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a weekday of this week, the last or the next one."""
    day = ctx.day
    monday = day.toordinal() - day.weekday()
    return one_day(day_of(monday + slots["weekday"] + 7 * slots["direction"]), None, day, None)


def weekdays_ago(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a number of weekdays back: two Fridays ago."""
    if not 1 <= slots["n"] <= 5000:
        return None
    latest = nearest_weekday(ctx.day, slots["weekday"], -1)
    return one_day(day_of(latest.toordinal() - 7 * (slots["n"] - 1)), None, ctx.day, None)


def one_day(chosen: dt.date, other: dt.date | None, day: dt.date, cue: str | None, lacks: str | None = None) -> Reading:
    """Return the reading of one day, with the other it might be."""
    side = "past" if chosen < day else "future" if chosen > day else "same day"
    return Reading(
        TimexType.DATE,
        spans.unit(chosen, G.DAY),
        alternative=None if other is None else spans.unit(other, G.DAY),
        anchor="publication",
        side=side,
        evidence=cue,
        lacks=lacks,
    )


def day_said(slots: Slots) -> int | None:
    """Return the day of the month that was said, as a number or an ordinal."""
    found = slots.get("dom")
    return found if found is not None else slots.get("domord")


def date(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day of a month, with or without its year; without one it is the nearest such day either way."""
    month, day, year = slots["month"], day_said(slots), said_year(ctx, slots)
    if day is None:
        return None
    if year is not None:
        try:
            return spans.dated(dt.date(year, month, day))
        except ValueError:
            return None
    anchor = ctx.day
    found = []
    for each in years_near(anchor.year):
        try:
            found.append(dt.date(each, month, day))
        except ValueError:
            continue
    if not found and (month, day) == (2, 29):
        # The nearest leap years may lie farther off.
        found = [dt.date(y, 2, 29) for y in range(max(1, anchor.year - 8), min(9999, anchor.year + 8)) if _leap(y)]
    if not found:
        return None
    direction = slots.get("direction")
    if direction:
        found = [d for d in found if (d - anchor).days * direction > 0] or found
    # A weekday said with the date rules out the years in which the day is another.
    named = slots.get("named")
    found.sort(key=lambda d: (named is not None and d.weekday() != named, abs((d - anchor).days), d))
    cue = None
    if named is None and direction is None and len(found) > 1 and abs((found[0] - anchor).days) > ADJACENT:
        side, cue, adjacent, _ = ctx.direction_and_nearness()
        if (found[0] - anchor).days * side < 0 and (adjacent or abs((found[0] - anchor).days) > DOUBTFUL):
            found[0], found[1] = found[1], found[0]
        else:
            cue = None
    lacks = "year" if direction is None else None
    return one_day(found[0], found[1] if len(found) > 1 else None, anchor, cue, lacks)


def this_day_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the day of publication in another year: "on this day in 1904"."""
    return date(ctx, {"month": ctx.day.month, "dom": ctx.day.day, "year": slots["year"]}, args)


def date_by_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day of a month of this year, the last or the next one: "21 March last year"."""
    found = date(ctx, {**slots, "year": ctx.day.year + slots["direction"]}, args)
    if found is not None:
        found.anchor = "publication"
    return found


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a month, with its year, or the nearest one on the side the words around point to."""
    named, year = slots["month"], said_year(ctx, slots)
    if year is not None:
        return spans.dated(dt.date(year, named, 1), G.MONTH) if 1 <= year <= 9999 else None
    anchor = ctx.day
    direction = slots.get("direction", args.get("direction"))
    past = anchor.year if named <= anchor.month else anchor.year - 1
    ahead = anchor.year if named >= anchor.month else anchor.year + 1
    cue = None
    if direction == -1:
        chosen, other = (anchor.year if named < anchor.month else anchor.year - 1), anchor.year - 1
    elif direction == 1:
        chosen, other = (anchor.year if named > anchor.month else anchor.year + 1), anchor.year + 1
    elif direction == 0:
        chosen, other = anchor.year, past if past != anchor.year else ahead
    else:
        side, cue, near, _ = ctx.direction_and_nearness()
        # A month close ahead is meant where no word tells, and where the verb that is past stands farther off.
        if (named - anchor.month) % 12 <= _NEAR_MONTHS and (side == 0 or (side == -1 and not near)):
            side, cue = 1, None
        chosen, other = (ahead, past) if side == 1 else (past, ahead)
    if not 1 <= chosen <= 9999:
        return None
    value = spans.unit(dt.date(chosen, named, 1), G.MONTH)
    alternative = None
    if other != chosen and 1 <= other <= 9999:
        alternative = spans.unit(dt.date(other, named, 1), G.MONTH)
    side_name = (
        "past" if value.end and value.end < anchor else "future" if value.start and value.start > anchor else None
    )
    return Reading(
        TimexType.DATE,
        value,
        alternative=alternative,
        anchor="publication",
        side=side_name or "same month",
        evidence=cue,
        lacks="year" if direction is None else None,
    )


def month_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a month of this year, the last or the next one."""
    year = ctx.day.year + slots["direction"]
    return spans.dated(dt.date(year, slots["month"], 1), G.MONTH, anchor="publication") if 1 <= year <= 9999 else None


def year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a year of four digits, or of two after an apostrophe."""
    found = said_year(ctx, slots)
    return spans.dated(dt.date(found, 1, 1), G.YEAR) if found is not None and 1 <= found <= 9999 else None


def short_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a year of two figures behind an apostrophe; where a space stands between it belongs to a word before."""
    return None if " " in ctx.text[ctx.start : ctx.end] else year(ctx, slots, args)


def year_span(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Two years joined: 2019-21."""
    first, last = slots["yearspan"]
    return Reading(TimexType.DATE, spans.of(dt.date(first, 1, 1), dt.date(last, 12, 31), G.YEAR))


def decade(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a decade by its first year or by name, of the century said or counted from publication ("last century").

    Without a century it is the latest one begun.
    """
    found = slots["decade"]
    first, digits = found if isinstance(found, tuple) else (found, 2)
    if "century" in slots:
        first += (slots["century"] - 1) * 100
    elif "century" in args:
        first += ctx.day.year // 100 * 100 + 100 * args["century"]
    elif digits == 2:
        century = ctx.day.year // 100 * 100
        first += century if century + first <= ctx.day.year else century - 100
    return spans.dated(dt.date(first, 1, 1), G.DECADE) if 1 <= first <= 9999 else None


def half_of_decade(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the first or the second half of a decade or a century: its start or its end."""
    number = slots.get("half", args.get("half"))
    found = decade(ctx, slots, args) if "decade" in slots else century(ctx, slots, args)
    if found is None or number not in (1, 2):
        return None
    found.value = changed(found.value, mod=TimexMod.START if number == 1 else TimexMod.END)
    return found


def century(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a century by its number; the 20th is written 19."""
    found = slots["ordinal"]
    if not 1 <= found <= 99:
        return None
    return spans.dated(dt.date(max((found - 1) * 100, 1), 1, 1), G.CENTURY)


def iso_date(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read an ISO 8601 day."""
    return spans.dated(slots["isodate"])


def numeric_date(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day in figures in the order of the language's region; where none is known it is either reading."""
    month_first, day_first = slots["numdate"]
    order = ctx.lexicon.day_first
    readings = [each for each in ((day_first, month_first) if order else (month_first, day_first)) if each]
    if not readings:
        return None
    if len(readings) == 1 or readings[0] == readings[1]:
        return Reading(TimexType.DATE, spans.unit(readings[0], G.DAY))
    if order is None:
        first, last = sorted(readings)
        return Reading(TimexType.DATE, DateSpan(first, last, extent=Extent.EITHER), evidence=f"{first} or {last}")
    return Reading(TimexType.DATE, spans.unit(readings[0], G.DAY), alternative=spans.unit(readings[1], G.DAY))
