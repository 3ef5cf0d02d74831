"""Calendar arithmetic apart from text."""

import datetime as dt

import pytest

from newsevents.dates.arithmetic import day_of, holiday_start, month_of, moved, nearest_weekday, nth_weekday
from newsevents.languages.schema.dates import Holiday, Unit

FRIDAY = dt.date(2022, 1, 7)


@pytest.mark.parametrize(
    ("count", "unit", "day"),
    [
        (-1, Unit.DAY, dt.date(2022, 1, 6)),
        (2, Unit.FORTNIGHT, dt.date(2022, 2, 4)),
        (1, Unit.MONTH, dt.date(2022, 2, 7)),
        (-1, Unit.QUARTER, dt.date(2021, 10, 7)),
        (1.5, Unit.YEAR, dt.date(2023, 7, 7)),
        (-2, Unit.CENTURY, dt.date(1822, 1, 7)),
        (3, Unit.HOUR, FRIDAY),
    ],
)
def test_a_day_is_moved_by_units(count: float, unit: Unit, day: dt.date) -> None:
    assert moved(FRIDAY, count, unit) == day


def test_a_day_that_a_month_lacks_is_its_last() -> None:
    assert moved(dt.date(2022, 1, 31), 1, Unit.MONTH) == dt.date(2022, 2, 28)
    assert moved(dt.date(2020, 2, 29), 1, Unit.YEAR) == dt.date(2021, 2, 28)


@pytest.mark.parametrize(
    ("weekday", "side", "day"),
    [
        (4, 0, FRIDAY),
        (4, 2, FRIDAY),
        (4, -1, dt.date(2021, 12, 31)),
        (4, 1, dt.date(2022, 1, 14)),
        (0, 0, dt.date(2022, 1, 3)),
        (0, 1, dt.date(2022, 1, 10)),
    ],
)
def test_the_nearest_weekday_on_a_side(weekday: int, side: int, day: dt.date) -> None:
    assert nearest_weekday(FRIDAY, weekday, side) == day


def test_the_nth_weekday_of_a_month() -> None:
    assert nth_weekday(2022, 11, 3, 4) == dt.date(2022, 11, 24)
    assert nth_weekday(2022, 5, 0, -1) == dt.date(2022, 5, 30)


def test_a_feast_outside_its_table_is_not_known() -> None:
    assert holiday_start(Holiday(table={2022: "05-02"}), 2021) is None
    assert holiday_start(Holiday(easter=0), 1200) is None


@pytest.mark.parametrize(
    "call", [lambda: day_of(0), lambda: month_of(9999, 13), lambda: moved(dt.date.min, -1, Unit.YEAR)]
)
def test_the_calendar_has_edges(call: object) -> None:
    with pytest.raises(OverflowError):
        call()  # type: ignore[operator]
