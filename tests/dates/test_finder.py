"""Finding dates in running text: anchors, zones, typography, and what the finder never does."""

import datetime as dt

import pytest

import newsevents as ne
from newsevents.errors import ParseError

FRIDAY = dt.date(2022, 1, 7)


def read(text: str, published: dt.date | None = FRIDAY, language: str = "en") -> list[tuple[str, str]]:
    return [(m.span.text, m.timex3) for m in ne.find_dates(text, published, language=language)]


def test_the_dates_of_the_seed_article(seed_article: ne.Article) -> None:
    found = ne.find_dates(seed_article.text, seed_article.published)
    assert [(m.span.text, m.timex3) for m in found] == [
        ("Thursday", "2022-01-06"),
        ("Thursday morning", "2022-01-06TMO"),
        ("Thursday", "2022-01-06"),
        ("January 6, 2022", "2022-01-06"),
        ("Wednesday", "2022-01-05"),
        ("4-5 January", "2022-01-04/2022-01-05"),
        ("six months", "P6M"),
        ("180 days", "P180D"),
        ("this week", "2022-W01"),
    ]
    assert found[5].value.extent is ne.Extent.THROUGHOUT  # type: ignore[union-attr]
    assert all(seed_article.text[m.span.start : m.span.end] == m.span.text for m in found)


def test_without_an_anchor_only_what_needs_none_is_found() -> None:
    text = "On Thursday, two days after 3 May 2021, at 8 p.m. on 6 June 2020, for six months, daily, now and yesterday."
    assert read(text, None) == [
        ("two days after 3 May 2021", "2021-05-05"),
        ("8 p.m. on 6 June 2020", "2020-06-06T20:00"),
        ("six months", "P6M"),
        ("daily", "P1D"),
        ("now", "PRESENT_REF"),
    ]


def test_the_zone_of_a_publication_moment_decides_its_day() -> None:
    early = dt.datetime(2022, 1, 7, 1, 30, tzinfo=dt.timezone(dt.timedelta(hours=6)))
    assert read("It begins tonight; this morning it rained.", early) == [
        ("tonight", "2022-01-07TNI"),
        ("this morning", "2022-01-07TMO"),
    ]
    same_moment = early.astimezone(dt.UTC)
    assert read("It begins tonight.", same_moment) == [("tonight", "2022-01-06TNI")]


def test_hours_count_from_the_moment_of_publication() -> None:
    moment = dt.datetime(2022, 1, 7, 15, 0, tzinfo=dt.UTC)
    assert read("The boat sank three hours ago.", moment) == [("three hours ago", "2022-01-07T12:00Z")]
    assert read("The boat sank three hours ago.") == [("three hours ago", "PAST_REF")]


def test_a_region_settles_the_order_of_figures() -> None:
    assert read("It is due 1/6/2022.", language="en-US") == [("1/6/2022", "2022-01-06")]
    assert read("It is due 1/6/2022.", language="en-GB") == [("1/6/2022", "2022-06-01")]
    (found,) = ne.find_dates("It is due 1/6/2022.", FRIDAY)
    assert isinstance(found.value, ne.DateSpan)
    assert (found.value.start, found.value.end) == (dt.date(2022, 1, 6), dt.date(2022, 6, 1))
    assert found.value.edtf == "[2022-01-06,2022-06-01]"
    assert found.value.extent is ne.Extent.EITHER
    assert found.evidence == "2022-01-06 or 2022-06-01"


@pytest.mark.parametrize("language", ["xx", "en-XYZ", "", "schema"])
def test_an_unknown_language_is_refused(language: str) -> None:
    with pytest.raises(ParseError):
        ne.find_dates("today", FRIDAY, language=language)


def test_offsets_are_those_of_the_text_given() -> None:
    text = "\ufeffOn&nbsp;Thurs\u200bday, Jan&#46; 6&thinsp;–&nbsp;and on 5\u00a0January\u2009\u2014"
    for found in ne.find_dates(text, FRIDAY):
        assert text[found.span.start : found.span.end] == found.span.text
    assert [t for _, t in read(text)] == ["2022-01-06", "2022-01-05"]


def test_a_paragraph_ends_an_expression() -> None:
    assert read("in January\n\n6 people died") == [("January", "2022-01")]


def test_the_other_reading_and_its_evidence_are_kept() -> None:
    (found,) = ne.find_dates("The court will rule on Monday.", FRIDAY)
    assert found.timex3 == "2022-01-10"
    assert found.alternative is not None
    assert found.alternative.timex3 == "2022-01-03"
    assert found.evidence is not None
    assert found.evidence.startswith("will")


def test_vague_words_are_open_on_the_side_not_known() -> None:
    recently, soon, now = (m.value for m in ne.find_dates("recently; soon; now", FRIDAY))
    assert isinstance(recently, ne.DateSpan)
    assert isinstance(soon, ne.DateSpan)
    assert isinstance(now, ne.DateSpan)
    assert (recently.start, recently.end) == (None, FRIDAY)
    assert (soon.start, soon.end) == (FRIDAY, None)
    assert (now.start, now.end) == (None, None)


def test_a_recurrence_gives_its_dates() -> None:
    (found,) = ne.find_dates("They meet every Friday.", FRIDAY)
    assert isinstance(found.value, ne.Recurrence)
    assert list(found.value.dates(dt.date(2022, 1, 1), dt.date(2022, 1, 15))) == [
        dt.date(2022, 1, 7),
        dt.date(2022, 1, 14),
    ]


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max, dt.date(4, 2, 29)])
def test_the_edges_of_the_calendar_are_no_fault(published: dt.date) -> None:
    text = "yesterday, tomorrow, last century, ten years ago, next winter, Easter, 29 February, 9999 years from now"
    for found in ne.find_dates(text, published):
        assert found.timex3


def test_what_was_read_before_changes_nothing() -> None:
    text = "La farmacia resta aperta 24 ore su 24."
    day = dt.date(2022, 1, 7)
    ne.find_dates("Lo sciopero del 24 marzo 2021", day, language="it")
    assert ne.find_dates(text, day, language="it") == []
