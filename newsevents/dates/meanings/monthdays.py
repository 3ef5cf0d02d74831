"""Days said by their number alone: "the 5th", "el 5", "from 3 to 9", "the 12th of last month"."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import month_of
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.calendar import one_day
from newsevents.values import DateSpan
from newsevents.vocabulary import TimexType

__all__ = ["day_of_month", "day_of_shifted_month", "day_of_story", "day_run", "days_of_shifted_month"]

Slots = Mapping[str, Any]

# A day of the month before is nearer than the coming one only by so many days.
_HALF_MONTH: Final = 15


def _in_month(first: dt.date, day: int) -> dt.date | None:
    try:
        return first.replace(day=day)
    except ValueError:
        return None


def _month_told(ctx: Context) -> dt.date | None:
    """Return the first day of the month the sentence has told of already, or None."""
    told = ctx.narrative
    if told is None or told.start is None or told.end is None or told.start.month != told.end.month:
        return None
    if not ctx.given and not ctx.in_sentence_told():
        return None
    return told.start.replace(day=1)


def day_of_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day by its number alone: the nearest such day of this month and the two beside it."""
    anchor = ctx.day
    months = (month_of(anchor.year, anchor.month + step) for step in (-1, 0, 1))
    found = [day for first in months if (day := _in_month(first, slots["dom"])) is not None]
    direction = slots.get("direction")
    if direction is None:
        direction, cue = ctx.direction()
    else:
        cue = None
    if direction:
        found = [day for day in found if (day - anchor).days * direction >= 0] or found
    if not found:
        return None
    found.sort(key=lambda day: abs((day - anchor).days))
    return one_day(found[0], found[1] if len(found) > 1 else None, anchor, cue, "month")


def day_of_story(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day by its number alone: of the month the sentence told of, or else of the month of publication.

    A day that is yet to come in that month may be one of the month before; one that is over, of the month after where
    the words around point ahead.
    """
    month = _month_told(ctx)
    if month is not None and (day := _in_month(month, slots["dom"])) is not None:
        found = one_day(day, None, ctx.day, None, "month")
        found.anchor = "narrative"
        return found
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
    return None if chosen is None else one_day(chosen, other, published, cue, "month")


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


def day_of_shifted_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day, by its number, of this month, the last or the next one: "the 5th of the current month"."""
    number = slots.get("dom", slots.get("domord"))
    day = _in_month(month_of(ctx.day.year, ctx.day.month + slots["direction"]), number)
    return None if day is None else one_day(day, None, ctx.day, None)


def days_of_shifted_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read days of this, the last or the next month."""
    month = month_of(ctx.day.year, ctx.day.month + slots["direction"])
    first, last = _in_month(month, slots["low"]), _in_month(month, slots["high"])
    if first is None or last is None or not first < last:
        return None
    return Reading(TimexType.DATE, spans.of(first, last), anchor="publication")
