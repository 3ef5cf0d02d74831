"""From one clock time to another: "between 8 p.m. and 10 p.m. Thursday", "Friday from 8 p.m. to 10 p.m."."""

from collections.abc import Mapping
from typing import Any

from newsevents.dates.context import Context, Reading
from newsevents.fields import changed
from newsevents.values import DateSpan
from newsevents.vocabulary import TimexType

__all__ = ["clock_pair", "clock_pair_of_day", "clock_run_of_day"]

Slots = Mapping[str, Any]


def clock_pair(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another: the later one says the day."""
    first, last = slots["first"], slots["last"]
    if not (isinstance(first.value, DateSpan) and isinstance(last.value, DateSpan)) or first.value.time is None:
        return None
    if last.value.time is None or not first.value.time.replace(tzinfo=None) < last.value.time.replace(tzinfo=None):
        return None
    if first.value.end_time is not None or last.value.end_time is not None:
        return None
    if first.side != "same day" and first.value.start != last.value.start:
        # Each has its own day: "from 1 p.m. Monday to 3 p.m. Tuesday".
        return None
    # A zone said with the later time is that of both.
    begins = first.value.time if first.value.time.tzinfo else first.value.time.replace(tzinfo=last.value.time.tzinfo)
    value = changed(last.value, time=begins, end_time=last.value.time)
    return Reading(TimexType.TIME, value, anchor=last.anchor, side=last.side)


def clock_pair_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another, of the day said before them: "Friday from 8 p.m. to 10 p.m."."""
    day: Reading = slots["day"]
    pair = clock_pair(ctx, slots, args)
    if pair is None or not (isinstance(pair.value, DateSpan) and isinstance(day.value, DateSpan)):
        return None
    if day.value.start is None or day.value.start != day.value.end:
        return None
    value = changed(pair.value, start=day.value.start, end=day.value.end)
    return Reading(TimexType.TIME, value, anchor=day.anchor, side=day.side, evidence=day.evidence)


def clock_run_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another, of the day that the first was said with."""
    first, last = slots["first"], slots["last"]
    if not (isinstance(first.value, DateSpan) and isinstance(last.value, DateSpan)):
        return None
    if first.value.time is None or last.value.time is None:
        return None
    if not first.value.time.replace(tzinfo=None) < last.value.time.replace(tzinfo=None):
        return None
    value = changed(first.value, end_time=last.value.time)
    return Reading(TimexType.TIME, value, anchor=first.anchor, side=first.side, evidence=first.evidence)
