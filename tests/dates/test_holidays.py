"""The feasts whose dates are tables are held against what is known of their calendars."""

import datetime as dt

import pytest

import newsevents as ne
from newsevents.dates.arithmetic import holiday_start
from newsevents.languages.en.holidays import HOLIDAYS

YEARS = range(2000, 2036)


def day(name: str, year: int) -> dt.date:
    found = holiday_start(HOLIDAYS[name], year)
    assert found is not None
    return found


@pytest.mark.parametrize("year", YEARS)
def test_the_jewish_feasts_keep_their_distances(year: int) -> None:
    passover, new_year, atonement = (day(name, year) for name in ("passover", "rosh hashanah", "yom kippur"))
    assert new_year - passover == dt.timedelta(days=163)
    assert atonement - new_year == dt.timedelta(days=9)
    # Never a Sunday, Wednesday or Friday: a rule of the calendar.
    assert new_year.weekday() not in (6, 2, 4)


@pytest.mark.parametrize("year", range(2001, 2026))
def test_eid_ends_ramadan(year: int) -> None:
    assert (day("eid al-fitr", year) - day("ramadan", year)).days in (29, 30)


@pytest.mark.parametrize("year", YEARS)
def test_moons_return(year: int) -> None:
    assert dt.date(year, 1, 20) < day("lunar new year", year) < dt.date(year, 2, 21)
    if year > 2000:
        gap = (day("diwali", year) - day("diwali", year - 1)).days
        assert gap in (353, 354, 355, 356, 383, 384, 385)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("Good Friday 2022", "2022-04-15"),
        ("Orthodox Easter 2022", "2022-04-24"),
        ("Thanksgiving 2019", "2019-11-28"),
        ("Memorial Day 2021", "2021-05-31"),
        ("Election Day 2022", "2022-11-08"),
        ("Yom Kippur 1973", None),
    ],
)
def test_a_feast_of_a_year(phrase: str, value: str | None) -> None:
    found = [m.timex3 for m in ne.find_dates(phrase, None) if m.rule == "holiday"]
    assert found == ([value] if value else [])
