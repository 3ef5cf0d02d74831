"""Units of the calendar: the first and last day of a unit, and the spelling of a unit.

Pure arithmetic on dates; nothing here knows a text. Weeks are ISO 8601 weeks; seasons are the meteorological
ones of the north, named by the year they begin in (`2021-WI` is December 2021 to February 2022).
"""

import calendar
import datetime as dt
from collections.abc import Callable
from typing import Final

from newsevents.vocabulary import Granularity as G

__all__ = ["SEASON_MONTHS", "first_day", "last_day", "unit_name"]

SEASON_MONTHS: Final = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
"""The month each season begins in, with TimeML's code."""

_DAY: Final = dt.timedelta(days=1)


def _season_start(day: dt.date) -> dt.date:
    if day.month < 3:
        return dt.date(max(day.year - 1, 1), 12, 1)
    return dt.date(day.year, day.month // 3 * 3, 1)


def _monday(day: dt.date) -> dt.date:
    # Year 1 begins on a Monday, so this stays inside the calendar.
    return dt.date.fromordinal(day.toordinal() - day.weekday())


def _saturday(day: dt.date) -> dt.date:
    return _shift(_monday(day), 5)


def _shift(day: dt.date, days: int) -> dt.date:
    return dt.date.fromordinal(min(day.toordinal() + days, dt.date.max.toordinal()))


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _same(day: dt.date) -> dt.date:
    return day


_FIRST: Final[dict[G, Callable[[dt.date], dt.date]]] = {
    G.CENTURY: lambda d: dt.date(max(d.year // 100 * 100, 1), 1, 1),
    G.DECADE: lambda d: dt.date(max(d.year // 10 * 10, 1), 1, 1),
    G.YEAR: lambda d: dt.date(d.year, 1, 1),
    G.HALF: lambda d: dt.date(d.year, 1 if d.month < 7 else 7, 1),
    G.SEASON: _season_start,
    G.QUARTER: lambda d: dt.date(d.year, (d.month - 1) // 3 * 3 + 1, 1),
    G.MONTH: lambda d: dt.date(d.year, d.month, 1),
    G.WEEK: _monday,
    G.WEEKEND: _saturday,
    G.DAY: _same,
    G.PART_OF_DAY: _same,
    G.MINUTE: _same,
}


def _season_end(day: dt.date) -> dt.date:
    if day.month == 12:
        return _month_end(day.year + 1, 2) if day.year < 9999 else dt.date.max
    return _month_end(day.year, 2 if day.month < 3 else day.month // 3 * 3 + 2)


_LAST: Final[dict[G, Callable[[dt.date], dt.date]]] = {
    G.CENTURY: lambda d: dt.date(d.year // 100 * 100 + 99, 12, 31),
    G.DECADE: lambda d: dt.date(d.year // 10 * 10 + 9, 12, 31),
    G.YEAR: lambda d: dt.date(d.year, 12, 31),
    G.HALF: lambda d: dt.date(d.year, 6, 30) if d.month < 7 else dt.date(d.year, 12, 31),
    G.SEASON: _season_end,
    G.QUARTER: lambda d: _month_end(d.year, (d.month - 1) // 3 * 3 + 3),
    G.MONTH: lambda d: _month_end(d.year, d.month),
    G.WEEK: lambda d: _shift(_monday(d), 6),
    G.WEEKEND: lambda d: _shift(_saturday(d), 1),
    G.DAY: _same,
    G.PART_OF_DAY: _same,
    G.MINUTE: _same,
}


def first_day(day: dt.date, unit: G) -> dt.date:
    """Return the first day of the unit that `day` lies in."""
    return _FIRST[unit](day)


def last_day(day: dt.date, unit: G) -> dt.date:
    """Return the last day of the unit that `day` lies in."""
    return _LAST[unit](day)


def _week_name(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def _season_name(day: dt.date) -> str:
    start = _season_start(day)
    return f"{start.year:04d}-{SEASON_MONTHS.get(start.month, 'WI')}"


_NAMES: Final[dict[G, Callable[[dt.date], str]]] = {
    G.CENTURY: lambda d: f"{d.year // 100:02d}",
    G.DECADE: lambda d: f"{d.year // 10:03d}",
    G.YEAR: lambda d: f"{d.year:04d}",
    G.HALF: lambda d: f"{d.year:04d}-H{1 if d.month < 7 else 2}",
    G.SEASON: _season_name,
    G.QUARTER: lambda d: f"{d.year:04d}-Q{(d.month + 2) // 3}",
    G.MONTH: lambda d: f"{d.year:04d}-{d.month:02d}",
    G.WEEK: _week_name,
    G.WEEKEND: lambda d: f"{_week_name(d)}-WE",
    G.DAY: dt.date.isoformat,
    G.PART_OF_DAY: dt.date.isoformat,
    G.MINUTE: dt.date.isoformat,
}


def unit_name(day: dt.date, unit: G) -> str:
    """Return the TIMEX3 spelling of the unit that `day` lies in."""
    return _NAMES[unit](day)
