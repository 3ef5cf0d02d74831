"""DateSpans, made once and shared: the same few spans come up again and again in a text."""

import datetime as dt
import functools
from typing import TypeVar

from newsevents.dates.context import Reading
from newsevents.values import DateSpan
from newsevents.vocabulary import Extent, Granularity, PartOfDay, TimexMod, TimexReference, TimexType

__all__ = ["dated", "of", "part", "reference", "some", "unit"]


T = TypeVar("T")


@functools.lru_cache(maxsize=4096)
def unit(day: dt.date, grain: Granularity, mod: TimexMod | None = None, *, fiscal: bool = False) -> DateSpan:
    """Return the whole unit that a day lies in. Raises OverflowError where it begins before the year 1."""
    if grain is Granularity.DAY:
        return DateSpan(day, day, mod=mod, fiscal=fiscal)
    try:
        return DateSpan.unit(day, grain, mod=mod, fiscal=fiscal)
    except ValueError as fault:
        raise OverflowError(str(fault)) from fault


def some(first: dt.date, last: dt.date, grain: Granularity, mod: TimexMod | None = None) -> DateSpan:
    """Return the unit that two days lie in, or else that it is one of the units from one to the other."""
    whole = unit(first, grain, mod)
    if whole.end is None or last <= whole.end:
        return whole
    return DateSpan(whole.start, unit(last, grain).end, granularity=grain, mod=mod)


@functools.lru_cache(maxsize=1024)
def part(day: dt.date, code: str, mod: TimexMod | None = None) -> DateSpan:
    """Return a part of a day."""
    return DateSpan(day, day, granularity=Granularity.PART_OF_DAY, part_of_day=PartOfDay(code), mod=mod)


def of(first: dt.date, last: dt.date, grain: Granularity = Granularity.DAY) -> DateSpan:
    """Return the days from one to another, all of them meant."""
    return DateSpan(first, last, granularity=grain, extent=Extent.THROUGHOUT)


@functools.lru_cache(maxsize=256)
def reference(kind: TimexReference, day: dt.date | None) -> DateSpan:
    """Return the open span of "now", "recently" or "soon", bounded by publication on the side that is known."""
    if kind is TimexReference.PAST:
        return DateSpan(None, day, reference=kind)
    if kind is TimexReference.FUTURE:
        return DateSpan(day, None, reference=kind)
    return DateSpan(reference=kind)


def dated(day: dt.date, grain: Granularity = Granularity.DAY, *, anchor: str | None = None) -> Reading:
    """Return the reading of a whole unit."""
    return Reading(TimexType.DATE, unit(day, grain), anchor=anchor)
