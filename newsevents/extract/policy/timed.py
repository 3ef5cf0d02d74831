"""Timed: a time expression with what it is to a measure, and its other reading."""

import datetime as dt
from typing import Final

import attrs

from newsevents.fields import changed
from newsevents.values import DateMention, DateSpan
from newsevents.vocabulary import Extent, Granularity

__all__ = ["ENDS", "Timed", "is_before", "other_reading", "read_as", "span_of"]

ENDS: Final = ("end", "sooner")
"""The roles of a last day; `sooner` is one that replaces a later one."""
_DAYLIKE: Final = (Granularity.DAY, Granularity.PART_OF_DAY, Granularity.MINUTE)


@attrs.frozen
class Timed:
    """A time expression with what it is to a measure, `role`, None where it is not said.

    That is `start`, `end`, `sooner` (an end that replaces a later one), `announced`, `length`, `back` (the day that
    what was shut goes on, or a measure is over), `event` (the day that something is to be held), `whose` (the day of
    "Friday's concert"), `former` (an end that was to be), `by` (a month or year by which) or `next` (another change's).
    """

    mention: DateMention
    first: int
    last: int
    role: str | None
    leading: bool

    @property
    def is_date(self) -> bool:
        """Whether it names a date, not a length of time or a word such as "now"."""
        value = self.mention.value
        return isinstance(value, DateSpan) and value.reference is None

    @property
    def is_day(self) -> bool:
        """Whether it names one known day."""
        return self.is_date and self.first_day is not None and self.first_day == self.last_day

    @property
    def first_day(self) -> dt.date | None:
        """The first day it names, or None."""
        return self.mention.value.start if isinstance(self.mention.value, DateSpan) else None

    @property
    def last_day(self) -> dt.date | None:
        """The last day it names, or None."""
        return self.mention.value.end if isinstance(self.mention.value, DateSpan) else None

    @property
    def is_range(self) -> bool:
        """Whether it names a first and a last day."""
        value = self.mention.value
        return (
            isinstance(value, DateSpan)
            and value.extent is Extent.THROUGHOUT
            and value.start != value.end
            and value.granularity in _DAYLIKE
        )


def other_reading(mention: DateMention, other: DateSpan) -> DateMention:
    """Return a mention with its readings exchanged."""
    return read_as(mention, other, mention.value if isinstance(mention.value, DateSpan) else None)


def read_as(mention: DateMention, value: DateSpan, alternative: DateSpan | None) -> DateMention:
    """Return a mention with another value and alternative."""
    return changed(mention, value=value, alternative=alternative)


def span_of(timed: Timed) -> DateSpan:
    """Return the span that a date names."""
    value = timed.mention.value
    assert isinstance(value, DateSpan)
    return value


def is_before(one: DateSpan, other: DateSpan) -> bool:
    """Whether a span ends before another one begins."""
    return one.end is not None and other.start is not None and one.end < other.start
