"""From one clock time to another: "between 8 p.m. and 10 p.m. Thursday", "Friday from 8 p.m. to 10 p.m."."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates.arithmetic import day_of
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.clock import at, time_said
from newsevents.fields import changed
from newsevents.values import DateSpan
from newsevents.vocabulary import TimexType

__all__ = ["clock_pair", "clock_pair_of_day", "clock_range", "clock_run_of_day"]

Slots = Mapping[str, Any]

_NOON: Final = 12


def _hours(of: DateSpan, first: dt.time, last: dt.time, *, ends_said: bool) -> DateSpan | None:
    """Return the hours from one time to another of a day, or of the night from one day to the next.

    A night begins after noon and ends before it. `ends_said` tells that the day is the one it ends on.
    """
    if first.replace(tzinfo=None) < last.replace(tzinfo=None):
        return changed(of, time=first, end_time=last)
    if first.hour < _NOON or last.hour >= _NOON or of.start is None:
        return None
    day = of.start.toordinal() - ends_said
    return changed(of, start=day_of(day), end=day_of(day + 1), time=first, end_time=last)


def clock_range(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """From one clock time to another, of the day of publication or of the night after it."""
    first, last = slots["clockrun"]
    one, two = time_said({**slots, "clock": first}), time_said({**slots, "clock": last})
    if one is None or two is None:
        return None
    value = _hours(at(ctx.day, one), one, two, ends_said=False)
    return None if value is None else Reading(TimexType.TIME, value, anchor="publication", side="same day")


def clock_pair(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another: the later one says the day."""
    first, last = slots["first"], slots["last"]
    if not (isinstance(first.value, DateSpan) and isinstance(last.value, DateSpan)) or first.value.time is None:
        return None
    if last.value.time is None:
        return None
    if first.value.end_time is not None or last.value.end_time is not None:
        return None
    if first.side != "same day" and first.value.start != last.value.start:
        # Each has its own day: "from 1 p.m. Monday to 3 p.m. Tuesday".
        return None
    # A zone said with the later time is that of both.
    begins = first.value.time if first.value.time.tzinfo else first.value.time.replace(tzinfo=last.value.time.tzinfo)
    # "From noon to midnight" ends on the day after, as midnight does by itself.
    a_day_on = first.value.start is not None and last.value.start == day_of(first.value.start.toordinal() + 1)
    value = _hours(last.value, begins, last.value.time, ends_said=last.side != "same day" or a_day_on)
    return None if value is None else Reading(TimexType.TIME, value, anchor=last.anchor, side=last.side)


def clock_pair_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another, of the day said before them: "Friday from 8 p.m. to 10 p.m."."""
    day: Reading = slots["day"]
    pair = clock_pair(ctx, slots, args)
    if pair is None or not (isinstance(pair.value, DateSpan) and isinstance(day.value, DateSpan)):
        return None
    if day.value.start is None or day.value.start != day.value.end:
        return None
    nights = 0 if pair.value.start == pair.value.end else 1
    value = changed(pair.value, start=day.value.start, end=day_of(day.value.start.toordinal() + nights))
    return Reading(TimexType.TIME, value, anchor=day.anchor, side=day.side, evidence=day.evidence)


def clock_run_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another, of the day that the first was said with."""
    first, last = slots["first"], slots["last"]
    if not (isinstance(first.value, DateSpan) and isinstance(last.value, DateSpan)):
        return None
    if first.value.time is None or last.value.time is None:
        return None
    value = _hours(first.value, first.value.time, last.value.time, ends_said=False)
    if value is None:
        return None
    return Reading(TimexType.TIME, value, anchor=first.anchor, side=first.side, evidence=first.evidence)
