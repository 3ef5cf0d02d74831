"""DateSpan: when, as exactly as the text says and no more exactly."""

import datetime as dt
from typing import Any

import attrs

from newsevents.fields import value
from newsevents.values import spelling
from newsevents.values.calendar import first_day, last_day
from newsevents.vocabulary import (
    AcledPrecision,
    Extent,
    Granularity,
    PartOfDay,
    TimexMod,
    TimexReference,
    UcdpPrecision,
)

__all__ = ["DateSpan"]

# Named once: to look an enum's member up costs more than all the checks of a plain day.
_DAY = Granularity.DAY
_BEFORE = (TimexMod.BEFORE, TimexMod.ON_OR_BEFORE)
_AFTER = (TimexMod.AFTER, TimexMod.ON_OR_AFTER)


@value
class DateSpan:
    """The earliest and the latest day something may have happened, both inclusive; None where open.

    - `granularity` is the unit the date was said in; `start` and `end` lie on the edges of such units.
    - `extent` tells whether it lasted THROUGHOUT the span, happened somewhere WITHIN it, or on EITHER of its two
      ends and no day between (a date with two readings); that one has both ends.
    - `mod` qualifies the date (TIMEX3 `mod`): START "early January", APPROX "around 5 January"; with BEFORE and
      AFTER the span is the open one ("before 5 January" ends on the 4th).
    - `part_of_day` goes with granularity PART_OF_DAY; `time` (and `end_time` for a range of the clock) with
      MINUTE. A time zone is a fixed offset, or absent where the text names none.
    - `reference` marks words such as "now" and "recently", whose span is open.
    - `fiscal` marks fiscal years and their quarters: the days given are those of the calendar year so named.

    `edtf`, `timex3`, `acled_precision` and `ucdp_precision` are derived. Spans order by their first day, then
    their last. Raises ValueError where the parts contradict each other.

    >>> DateSpan(dt.date(2022, 1, 4), dt.date(2022, 1, 5), extent=Extent.THROUGHOUT).edtf
    '2022-01-04/2022-01-05'
    """

    start: dt.date | None = None
    end: dt.date | None = None
    granularity: Granularity = attrs.field(default=Granularity.DAY, kw_only=True)
    extent: Extent = attrs.field(default=Extent.WITHIN, kw_only=True)
    mod: TimexMod | None = attrs.field(default=None, kw_only=True)
    part_of_day: PartOfDay | None = attrs.field(default=None, kw_only=True)
    time: dt.time | None = attrs.field(default=None, kw_only=True)
    end_time: dt.time | None = attrs.field(default=None, kw_only=True)
    reference: TimexReference | None = attrs.field(default=None, kw_only=True)
    fiscal: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        start, end, unit = self.start, self.end, self.granularity
        if self.reference is not None:
            if start is not None and end is not None:
                raise ValueError(f"DateSpan.reference: expected an open span, got {start} to {end}")
        elif start is None and end is None:
            raise ValueError("DateSpan.start: expected a day for start, end or both, got neither")
        if self.extent is Extent.EITHER and (start is None or end is None):
            raise ValueError(f"DateSpan.extent: expected both ends with EITHER, got {start} to {end}")
        if unit is not _DAY:
            self._check_unit(unit)
        elif self.part_of_day is not None or self.time is not None:
            raise ValueError(
                "DateSpan.granularity: expected PART_OF_DAY or MINUTE beside a part of day or a time, got DAY"
            )
        if start is not None and end is not None and end < start:
            raise ValueError(f"DateSpan.end: expected no day before start {start}, got {end}")
        if self.mod is not None:
            self._check_mod(self.mod)
        if self.end_time is not None and self.time is None:
            raise ValueError("DateSpan.end_time: expected a time beside it, got none")

    def _check_unit(self, unit: Granularity) -> None:
        if (self.part_of_day is not None) != (unit is Granularity.PART_OF_DAY):
            raise ValueError(
                f"DateSpan.part_of_day: expected one exactly with granularity PART_OF_DAY, got {self.part_of_day} "
                f"with {unit.name}"
            )
        if (self.time is not None) != (unit is Granularity.MINUTE):
            raise ValueError(
                f"DateSpan.time: expected one exactly with granularity MINUTE, got {self.time} with {unit.name}"
            )
        if self.start is not None and self.start != first_day(self.start, unit):
            raise ValueError(f"DateSpan.start: expected the first day of a {unit}, got {self.start}")
        if self.end is not None and self.end != last_day(self.end, unit):
            raise ValueError(f"DateSpan.end: expected the last day of a {unit}, got {self.end}")

    def _check_mod(self, mod: TimexMod) -> None:
        if mod in _BEFORE and (self.start is not None or self.end is None):
            raise ValueError(f"DateSpan.mod: expected an open start with {mod}, got {self.start} to {self.end}")
        if mod in _AFTER and (self.end is not None or self.start is None):
            raise ValueError(f"DateSpan.mod: expected an open end with {mod}, got {self.start} to {self.end}")
        # BEFORE names the day after the span and AFTER the day before it, so there must be one.
        if (mod is TimexMod.BEFORE and self.end == dt.date.max) or (
            mod is TimexMod.AFTER and self.start == dt.date.min
        ):
            raise ValueError(
                f"DateSpan.mod: expected a span inside the years 1 to 9999 with {mod}, got {self.start or self.end}"
            )

    @classmethod
    def unit(cls, day: dt.date, granularity: Granularity, **other: Any) -> "DateSpan":
        """Return the whole unit that `day` lies in: its week, month, season …; `other` sets further fields."""
        return cls(first_day(day, granularity), last_day(day, granularity), granularity=granularity, **other)

    @classmethod
    def parse(cls, text: str) -> "DateSpan":
        """Read a TIMEX3 value or an EDTF expression. Raises ParseError, with the place, on anything else.

        >>> DateSpan.parse("2022-W01")
        DateSpan('2022-W01')
        """
        return cls(**spelling.read(text))

    @property
    def timex3(self) -> str:
        """The TIMEX3 value: `2022-01-06`, `2022-W01`, `2022-01-06TMO`, `PAST_REF`, `2022-01-04/2022-01-05`."""
        return spelling.write_timex3(self)

    @property
    def edtf(self) -> str | None:
        """The EDTF form (ISO 8601-2), or None for "now". It has no weeks and no parts of a day.

        Weeks become intervals of days, "Thursday morning" its day. WITHIN reads as a set (`[a..b]`), EITHER as
        one of two (`[a,b]`), THROUGHOUT as an interval (`a/b`).
        """
        return spelling.write_edtf(self)

    @property
    def days(self) -> int | None:
        """The number of days in the span, or None where it is open."""
        return (self.end - self.start).days + 1 if self.start and self.end else None

    @property
    def approximate(self) -> bool:
        """Whether the text calls the date approximate."""
        return self.mod is TimexMod.APPROX

    @property
    def acled_precision(self) -> AcledPrecision | None:
        """ACLED `time_precision`: one day 1, up to a week 2, longer 3; None where the span is open."""
        days = self.days
        if days is None:
            return None
        return AcledPrecision.DAY if days == 1 else AcledPrecision.WEEK if days <= 7 else AcledPrecision.MONTH

    @property
    def ucdp_precision(self) -> UcdpPrecision | None:
        """UCDP GED `date_prec`: 1 day 1, 2-6 days 2, 7 days 3, 8-31 days 4, more 5; None where open."""
        days = self.days
        if days is None:
            return None
        if days == 7:
            return UcdpPrecision.WEEK
        for most, precision in ((1, UcdpPrecision.DAY), (6, UcdpPrecision.DAYS), (31, UcdpPrecision.MONTH)):
            if days <= most:
                return precision
        return UcdpPrecision.YEAR

    def __str__(self) -> str:
        # Weeks and parts of a day are better said in TIMEX3 than not said in EDTF.
        if self.part_of_day or self.granularity in (Granularity.WEEK, Granularity.WEEKEND):
            return self.timex3
        return self.edtf or self.timex3

    def __repr__(self) -> str:
        more = [str(self)]
        shown = f"DateSpan({more[0]!r}"
        if self.mod not in (None, TimexMod.APPROX, *_BEFORE, *_AFTER):
            shown += f", {self.mod}"
        return f"{shown}{', fiscal' if self.fiscal else ''})"

    def __contains__(self, day: dt.date) -> bool:
        """Whether a day lies in the span; an open side holds every day, and EITHER only its first and last unit."""
        if self.extent is Extent.EITHER and self.start is not None and self.end is not None:
            unit = self.granularity
            return self.start <= day <= last_day(self.start, unit) or first_day(self.end, unit) <= day <= self.end
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def _key(self) -> tuple[dt.date, dt.date]:
        return self.start or dt.date.min, self.end or dt.date.max

    def __lt__(self, other: "DateSpan") -> bool:
        return self._key() < other._key() if isinstance(other, DateSpan) else NotImplemented

    def __gt__(self, other: "DateSpan") -> bool:
        return self._key() > other._key() if isinstance(other, DateSpan) else NotImplemented
