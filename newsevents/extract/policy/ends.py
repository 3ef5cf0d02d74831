"""Ends: from which day to which the time expressions about a measure say that it holds."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.policy.timed import ENDS, Timed, is_before, other_reading, span_of
from newsevents.values import DateMention, DateSpan, Duration
from newsevents.vocabulary import TimexMod

__all__ = ["bounds_of", "prolonged", "told_end"]

_DAY: Final = dt.timedelta(days=1)
# A day just before the start is no end in nearly a year.
_LONGEST: Final = dt.timedelta(days=350)


def bounds_of(
    dates: Sequence[Timed],
) -> tuple[DateSpan | None, dt.date | None, list[DateMention]]:
    """Return the first day or span a measure holds from, its last day, and the mentions they come from."""
    start: DateSpan | None = None
    end: dt.date | None = None
    used = []
    for each in dates:
        if each.role in ENDS:
            each = _behind(each, start)
        span = span_of(each)
        if each.is_range and start is None and span.start is not None:
            start = DateSpan(span.start, span.start)
            used.append(each.mention)
            end = span.end if end is None or span.end is None else max(end, span.end)
        elif each.role == "start" and start is None:
            start = span
            used.append(each.mention)
        elif each.role == "sooner" and span.end is not None and not _is_too_early(span, start):
            end = _last_of(span)
            used.append(each.mention)
        elif each.role == "end" and span.end is not None and not _is_too_early(span, start):
            # Extensions told one after the other move the end on.
            last = _last_of(span)
            end = last if end is None or last is None else max(end, last)
            used.append(each.mention)
    return start, end, used


def _last_of(span: DateSpan) -> dt.date | None:
    """Return the last day of a span; what lasts to midnight has that of the day before the moment."""
    if span.end is None or span.time is None or span.end_time is not None:
        return span.end
    return span.end - _DAY if span.time.replace(tzinfo=None) == dt.time.min and span.end > dt.date.min else span.end


def _behind(timed: Timed, start: DateSpan | None) -> Timed:
    """Return an end in its reading behind the start: "from 14 September to 5 June" ends in the next year."""
    value, other = span_of(timed), timed.mention.alternative
    if other is None or not _is_too_early(value, start) or _is_too_early(other, start):
        return timed
    if other.end is None or start is None or start.end is None or other.end - start.end > _LONGEST:
        return timed
    return attrs.evolve(timed, mention=other_reading(timed.mention, other))


def told_end(
    end: dt.date | None, dates: Sequence[Timed], start: DateSpan | None, ended: Sequence[Timed]
) -> dt.date | None:
    """Return the last day of a measure: behind its start, and no later than its removal, which `ended` tells of."""
    # The day of the news that stands in for a start tells nothing of the year of an end.
    first = None if start is None or start.mod is TimexMod.APPROX else start.start
    if end is not None and first is not None and end < first:
        end = _later_end(dates, first)
    removed = _removed_on(start, ended)
    return removed if removed is not None and (end is None or removed < end) else end


def _later_end(dates: Sequence[Timed], start: dt.date) -> dt.date | None:
    """Return the end told in its reading behind the start: "on 1 October, extended to 31 August"."""
    others = [each.mention.alternative for each in dates if each.role in ENDS]
    ends = [other.end for other in others if other is not None and other.end is not None]
    return max((end for end in ends if dt.timedelta() <= end - start <= _LONGEST), default=None)


def _is_too_early(span: DateSpan, start: DateSpan | None) -> bool:
    return start is not None and is_before(span, start)


def prolonged(timed: Sequence[Timed], length: Duration) -> dt.date | None:
    """Return the end that a length gives behind the former one ("due to lapse on 30 June, was extended by a month")."""
    said = [each for each in timed if each.role == "former"] or [each for each in timed if each.role in ENDS]
    former = next((each.last_day for each in reversed(said) if each.is_day), None)
    if former is None or length.is_vague:
        return None
    try:
        return length.after(former)
    except OverflowError:
        return None


def _removed_on(start: DateSpan | None, ended: Sequence[Timed]) -> dt.date | None:
    """Return the day that a measure told of was removed on; what is lifted on its first day is an exception from it."""
    for each in ended:
        day = span_of(each).start if each.is_day and each.role != "announced" else None
        if day is not None and (start is None or start.start is None or start.start < day):
            return day
    return None
