"""Bounds: what the words beside a date make of it: "since Monday", "before 2020", "from Jan. 3 to Jan. 9"."""

import datetime as dt
from typing import Final

from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.clock_runs import clock_pair
from newsevents.dates.meanings.combined import from_to
from newsevents.values import DateSpan
from newsevents.vocabulary import Extent, Granularity, TimexMod

__all__ = ["joined", "opened"]

_WITHIN_A_DAY: Final = (Granularity.PART_OF_DAY, Granularity.MINUTE)
_DAY: Final = dt.timedelta(days=1)


def opened(span: DateSpan, bound: TimexMod, *, lasting: bool) -> DateSpan | None:
    """Return the span open to one side: before or after a date, the date counting or not.

    "before the end of June" may still lie in June, so it counts there, and so with "after the start of". `lasting`
    tells that it went on all the while ("since") rather than happened at some time ("after"). None where a span
    cannot say it: days are open, hours are not.
    """
    if span.reference is not None:
        return span
    if span.granularity in _WITHIN_A_DAY or span.start is None or span.end is None:
        return None
    if bound is TimexMod.BEFORE and span.mod is TimexMod.END:
        bound = TimexMod.ON_OR_BEFORE
    if bound is TimexMod.AFTER and span.mod is TimexMod.START:
        bound = TimexMod.ON_OR_AFTER
    first = last = None
    try:
        if bound is TimexMod.BEFORE:
            last = span.start - _DAY
        elif bound is TimexMod.AFTER:
            first = span.end + _DAY
        elif bound is TimexMod.ON_OR_BEFORE:
            last = span.end
        else:
            first = span.start
    except OverflowError:
        return None
    # The day beside a weekend begins no other weekend.
    grain = Granularity.DAY if span.granularity is Granularity.WEEKEND else span.granularity
    extent = Extent.THROUGHOUT if lasting else Extent.WITHIN
    return DateSpan(first, last, granularity=grain, extent=extent, mod=bound, fiscal=span.fiscal)


def joined(ctx: Context, first: Reading, last: Reading) -> Reading | None:
    """Return what lasts from one date or clock time to another, or None where the two make no range."""
    one, two = first.value, last.value
    if not (isinstance(one, DateSpan) and isinstance(two, DateSpan)):
        return None
    if one.granularity is two.granularity is Granularity.MINUTE:
        return clock_pair(ctx, {"first": first, "last": last}, {})
    return from_to(first, last)
