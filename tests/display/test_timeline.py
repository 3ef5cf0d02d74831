import pytest

import newsevents as ne
from newsevents.display import moments, timeline_text


def test_what_is_dated_stands_in_the_order_of_its_dates(seed_by_hand: ne.Report) -> None:
    found = moments(seed_by_hand)
    assert [each.id for each in found] == ["p3", "e7", "e5", "e6", "e8", "e9", "s1", "s11"]
    assert found[1].where == "Almaty"
    assert str(found[1].date) == "2022-01-04/2022-01-05"


def test_what_is_open_on_one_side_stands_at_the_day_that_is_known() -> None:
    dates = {"e1": "2024-05-16", "e2": "../2024-05-15", "e3": "2024-05-14", "e4": "2024-05-15/.."}
    events = [
        ne.Event(id=name, category=ne.PloverCategory.PROTEST, date=ne.DateSpan.parse(date))
        for name, date in dates.items()
    ]
    report = ne.Report(article=ne.Article(text="Rain."), events=tuple(events))
    assert [each.id for each in moments(report)] == ["e3", "e2", "e4", "e1"]
    assert "2024-05-15 or earlier" in timeline_text(report)


@pytest.mark.parametrize("date", ["2023-FA", "2023-SU", "2023-Q3", "2023-H2"])
def test_a_season_or_quarter_is_written_so_that_it_is_no_week_number(date: str) -> None:
    event = ne.Event(id="e1", category=ne.PloverCategory.PROTEST, date=ne.DateSpan.parse(date))
    assert timeline_text(ne.Report(article=ne.Article(text="Rain."), events=(event,))).startswith(date)


def test_what_has_no_date_comes_last_and_only_when_asked_for(seed_by_hand: ne.Report) -> None:
    everything = moments(seed_by_hand, undated=True)
    assert len(everything) == len(list(seed_by_hand.records()))
    assert [each.date for each in everything[8:]] == [None] * (len(everything) - 8)


def test_the_table_is_plain_text_of_the_width_asked_for(seed_by_hand: ne.Report) -> None:
    table = timeline_text(seed_by_hand, width=70).splitlines()
    assert table[0].split() == ["2022-W01", "p3", "remove", "price", "control:", "LPG"]
    assert max(map(len, table)) <= 70


def test_an_empty_report_has_an_empty_timeline() -> None:
    assert timeline_text(ne.Report(article=ne.Article(text="Rain."))) == ""
