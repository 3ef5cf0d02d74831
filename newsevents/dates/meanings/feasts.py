"""Feasts and days known by a name: "Easter", "Thanksgiving 2020", "9/11", "the Sept. 11 attacks"."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from newsevents.dates import spans
from newsevents.dates.arithmetic import holiday_start, years_near
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.calendar import ADJACENT, DOUBTFUL, date, day_said, one_day
from newsevents.dates.meanings.periods import said_year
from newsevents.languages.schema.dates import Holiday
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexType

__all__ = ["holiday", "holiday_of_year", "holiday_week", "known_day", "named_date"]

Slots = Mapping[str, Any]


def known_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day that is known without its year for what happened on it: "the Sept. 11 attacks".

    `days` are those days by month and day. Texts older than such a day mean another, of which the latest is meant.
    """
    day = day_said(slots)
    known = args["days"].get(f"{slots['month']:02d}-{day:02d}") if day is not None else None
    if known is None or dt.date.fromisoformat(known) > ctx.day:
        return _that_was(date(ctx, slots, args), ctx.day)
    return spans.dated(dt.date.fromisoformat(known))


def _that_was(found: Reading | None, day: dt.date) -> Reading | None:
    """Return the earlier reading of a day where the other one is yet to come."""
    other = None if found is None else found.alternative
    if found is None or other is None or other.start is None or not isinstance(found.value, DateSpan):
        return found
    if found.value.start is not None and other.start <= day < found.value.start:
        found.value, found.alternative, found.side = other, found.value, "past"
    return found


def named_date(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a day that goes by a name of its own: 9/11."""
    return spans.dated(dt.date.fromisoformat(slots["named_date"]))


def holiday_week(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the week a feast lies in."""
    found = holiday(ctx, slots, args)
    if found is None or not isinstance(found.value, DateSpan) or found.value.start is None:
        return None
    return Reading(TimexType.DATE, spans.unit(found.value.start, G.WEEK), anchor=found.anchor, side=found.side)


def _check_table(named: Holiday, found: object) -> None:
    """Raise OverflowError where a feast was not found because its table does not reach the year."""
    if not found and named.table:
        raise OverflowError(f"the dates of this feast are known from {min(named.table)} to {max(named.table)} only")


def holiday(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a feast: of the year said, or else the nearest one, past or ahead."""
    named: Holiday = slots["holiday"]
    said = said_year(ctx, slots)
    if said is None and "direction" not in slots:
        said = ctx.year_behind()
    if said is not None:
        start = holiday_start(named, said) if 1 <= said <= 9999 else None
        _check_table(named, start)
        return None if start is None else Reading(TimexType.DATE, _feast(start, named))
    anchor = ctx.day
    direction = slots.get("direction")
    found = [day for each in years_near(anchor.year) if (day := holiday_start(named, each)) is not None]
    _check_table(named, found)
    if direction == -1:
        found = [d for d in found if d < anchor][-1:]
    elif direction == 1:
        found = [d for d in found if d > anchor][:1]
    elif direction == 0:
        found = [d for d in found if d.year == anchor.year] or found
    if not found:
        return None
    side, cue, near, sure = ctx.direction_and_nearness() if direction is None else (0, None, False, False)
    if (
        side
        and min(abs((d - anchor).days) for d in found) > (ADJACENT if near or sure else DOUBTFUL)
        and (on_side := [d for d in found if (d - anchor).days * side >= 0])
    ):
        chosen = min(on_side, key=lambda d: abs((d - anchor).days))
    else:
        chosen = min(found, key=lambda d: abs((d - anchor).days))
    rest = [d for d in found if d != chosen]
    other = min(rest, key=lambda d: abs((d - anchor).days)) if rest else None
    reading = one_day(chosen, None, anchor, cue)
    reading.value = _feast(chosen, named)
    reading.alternative = None if other is None else _feast(other, named)
    return reading


def holiday_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a feast of this year, the last or the next one: "Christmas last year"."""
    found = holiday(ctx, {"holiday": slots["holiday"], "year": ctx.day.year + slots["direction"]}, args)
    if found is not None:
        found.anchor = "publication"
    return found


def _feast(start: dt.date, named: Holiday) -> DateSpan:
    if named.part is not None:
        return spans.part(start, named.part)
    if named.days == 1:
        return spans.unit(start, G.DAY)
    return spans.of(start, dt.date.fromordinal(start.toordinal() + named.days - 1))
