"""Calendar arithmetic: moving by units, the nth weekday, feasts, years that a date lacks. Nothing here knows a text.

Every function raises OverflowError where the answer lies outside the years 1 to 9999.
"""

import calendar
import datetime as dt
from typing import Final

from newsevents.languages.schema.dates import Holiday, Unit
from newsevents.vocabulary import Granularity as G

__all__ = ["GRAIN", "day_of", "holiday_start", "month_of", "moved", "nearest_weekday", "nth_weekday", "years_near"]

GRAIN: Final[dict[Unit, G]] = {
    Unit.SECOND: G.DAY,
    Unit.MINUTE: G.DAY,
    Unit.HOUR: G.DAY,
    Unit.NIGHT: G.DAY,
    Unit.DAY: G.DAY,
    Unit.WEEK: G.WEEK,
    Unit.WEEKEND: G.WEEKEND,
    Unit.FORTNIGHT: G.WEEK,
    Unit.MONTH: G.MONTH,
    Unit.QUARTER: G.QUARTER,
    Unit.HALF: G.HALF,
    Unit.SEASON: G.SEASON,
    Unit.YEAR: G.YEAR,
    Unit.DECADE: G.DECADE,
    Unit.CENTURY: G.CENTURY,
    Unit.MILLENNIUM: G.CENTURY,
}
"""The unit a date is known to, when it is said by counting in a unit."""

_MONTHS: Final = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.SEASON: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
    Unit.MILLENNIUM: 12000,
}
_DAYS: Final = {Unit.NIGHT: 1, Unit.DAY: 1, Unit.WEEK: 7, Unit.WEEKEND: 7, Unit.FORTNIGHT: 14}
_SECONDS: Final = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}
_LAST_ORDINAL: Final = dt.date.max.toordinal()


def day_of(ordinal: int) -> dt.date:
    """Return the day of a proleptic Gregorian ordinal."""
    if not 1 <= ordinal <= _LAST_ORDINAL:
        raise OverflowError(f"day {ordinal} lies outside the years 1 to 9999")
    return dt.date.fromordinal(ordinal)


def month_of(year: int, month: int) -> dt.date:
    """Return the first day of a month; months outside 1 to 12 run over into other years."""
    over, month = divmod(month - 1, 12)
    if not 1 <= year + over <= 9999:
        raise OverflowError(f"the year {year + over} lies outside 1 to 9999")
    return dt.date(year + over, month + 1, 1)


def moved(day: dt.date, count: float, unit: Unit) -> dt.date:
    """Move a day by a number of units; a fraction counts in the next smaller calendar unit."""
    if unit in _DAYS:
        return day_of(day.toordinal() + round(min(max(count, -1e7), 1e7) * _DAYS[unit]))
    if unit in _SECONDS:
        return day
    months = min(max(count, -1e6), 1e6) * _MONTHS[unit]
    whole = int(months)
    first = month_of(day.year, day.month + whole)
    step = first.replace(day=min(day.day, calendar.monthrange(first.year, first.month)[1]))
    # Half a month is fifteen days.
    return day_of(step.toordinal() + round((months - whole) * 30)) if months != whole else step


def nearest_weekday(day: dt.date, weekday: int, side: int) -> dt.date:
    """Return the nearest such weekday: side -1 before `day`, 1 after it, 0 on or before it, 2 on or after it."""
    back = (day.weekday() - weekday) % 7
    if side == 0:
        step = -back
    elif side == -1:
        step = -(back or 7)
    elif side == 2:
        step = (7 - back) % 7
    else:
        step = 7 - back
    return day_of(day.toordinal() + step)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """Return the nth such weekday of a month, or counted from its end where `nth` is negative."""
    if nth > 0:
        first = month_of(year, month)
        return day_of(first.toordinal() + (weekday - first.weekday()) % 7 + 7 * (nth - 1))
    after = month_of(year, month + 1).toordinal()
    last = day_of(after - 1)
    return day_of(last.toordinal() - (last.weekday() - weekday) % 7 + 7 * (nth + 1))


def holiday_start(holiday: Holiday, year: int) -> dt.date | None:
    """Return the day a feast falls on in a year, or None where its table does not reach."""
    if holiday.table is not None:
        found = holiday.table.get(year)
        day = dt.date.fromisoformat(f"{year}-{found}") if found else None
    elif holiday.easter is not None:
        # The reckoning of Easter is defined from 1583 for the Gregorian calendar.
        if not 1583 <= year <= 4099:
            return None
        from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

        sunday = easter(year, EASTER_ORTHODOX) if holiday.orthodox else easter(year, EASTER_WESTERN)
        day = day_of(sunday.toordinal() + holiday.easter)
    elif holiday.weekday is not None and holiday.month is not None:
        day = nth_weekday(year, holiday.month, holiday.weekday, holiday.nth or 1)
    elif holiday.month is not None and holiday.day is not None:
        day = dt.date(year, holiday.month, holiday.day)
    else:
        return None
    return day_of(day.toordinal() + holiday.shift) if day is not None and holiday.shift else day


def years_near(year: int) -> tuple[int, ...]:
    """Return a year and its neighbours, inside the calendar."""
    return tuple(y for y in (year - 1, year, year + 1) if 1 <= y <= 9999)
