"""One phrase at a time: what reads, and how what does not is refused."""

import datetime as dt

import pytest

import newsevents as ne
from newsevents.errors import ParseError

FRIDAY = dt.date(2022, 1, 7)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("Thursday", "2022-01-06"),
        ("on Thursday", "2022-01-06"),
        ("On Thursday morning.", "2022-01-06TMO"),
        ("  in the third quarter of 2020 ", "2020-Q3"),
        ("from 3 to 9 January", "2022-01-03/2022-01-09"),
        ("since last week", "2021-W52"),
        ("in two weeks", "2022-W03"),
        ("within two weeks' time", "2022-W03"),
    ],
)
def test_a_phrase_is_read(phrase: str, value: str) -> None:
    assert ne.parse_date(phrase, FRIDAY).timex3 == value


def test_two_anchors() -> None:
    told = dt.date(2021, 12, 20)
    assert ne.parse_date("two days earlier", FRIDAY, narrative=told).timex3 == "2021-12-18"
    assert ne.parse_date("two days ago", FRIDAY, narrative=told).timex3 == "2022-01-05"
    assert ne.parse_date("that week", FRIDAY, narrative=ne.DateSpan(told, told)).timex3 == "2021-W51"
    assert ne.parse_date("two days earlier", FRIDAY).timex3 == "2022-01-05"


def test_a_misspelt_day_is_shown_with_a_caret_and_a_suggestion() -> None:
    with pytest.raises(ParseError) as fault:
        ne.parse_date("on Thorsday", FRIDAY)
    assert (fault.value.start, fault.value.end) == (3, 11)
    assert fault.value.suggestion == "on Thursday"
    assert str(fault.value).splitlines()[-1].strip() == "^" * 8


@pytest.mark.parametrize(
    ("phrase", "suggestion"),
    [
        ("Jannuary 5", "January 5"),
        ("5 Febuary 2022", "5 February 2022"),
        ("tomorow", "tomorrow"),
        ("next weak", "next week"),
    ],
)
def test_a_misspelt_phrase_is_mended(phrase: str, suggestion: str) -> None:
    with pytest.raises(ParseError) as fault:
        ne.parse_date(phrase, FRIDAY)
    assert fault.value.suggestion == suggestion
    assert ne.parse_date(suggestion, FRIDAY)


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        ("six months", "got a duration (P6M)"),
        ("every Friday", "got a set of dates (XXXX-WXX-5)"),
        ("", "expected a date"),
        ("nothing of the kind", "expected a date"),
        ("Thursday or so they said", "and nothing else"),
        ("30 February 2022", "expected a day that its month has"),
        ("12345", "expected a date"),
    ],
)
def test_what_is_no_date_is_refused(phrase: str, message: str) -> None:
    with pytest.raises(ParseError) as fault:
        ne.parse_date(phrase, FRIDAY)
    assert message in str(fault.value)


@pytest.mark.parametrize(("phrase", "day"), [("31 June", "31"), ("June 31, 2022", "31"), ("29 Feb 2021", "29")])
def test_a_day_its_month_has_not_is_named(phrase: str, day: str) -> None:
    with pytest.raises(ne.ParseError, match="expected a day that its month has") as found:
        ne.parse_date(phrase, dt.date(2022, 1, 7))
    assert (found.value.start, found.value.end) == (phrase.index(day), phrase.index(day) + 2)


def test_the_fault_of_a_text_with_entities_is_placed_in_the_text_given() -> None:
    text = "on&nbsp;Thorsday"
    with pytest.raises(ParseError) as fault:
        ne.parse_date(text, FRIDAY)
    assert text[fault.value.start : fault.value.end] == "Thorsday"


@pytest.mark.parametrize(
    ("phrase", "iso", "mod"),
    [
        ("six months", "P6M", None),
        ("for 180 days", "P180D", None),
        ("about two weeks", "P2W", ne.TimexMod.APPROX),
        ("at least 72 hours", "PT72H", ne.TimexMod.EQUAL_OR_MORE),
        ("two-and-a-half years", "P2Y6M", None),
        ("a few days", "PXD", None),
        ("two hundred and five days", "P205D", None),
    ],
)
def test_a_duration_is_read(phrase: str, iso: str, mod: ne.TimexMod | None) -> None:
    assert ne.parse_duration(phrase) == ne.Duration(iso, mod=mod)


@pytest.mark.parametrize("phrase", ["Thursday", "6 January 2022", "every day", "long", ""])
def test_what_is_no_duration_is_refused(phrase: str) -> None:
    with pytest.raises(ParseError):
        ne.parse_duration(phrase)


# ------------------------------------------------------------------------------------------- explain


def test_an_explanation_says_rule_anchor_direction_and_the_other_reading() -> None:
    account = str(ne.explain("The court will rule on Monday.", FRIDAY))
    assert "'Monday' at 23: DATE 2022-01-10" in account
    assert "rule: weekday" in account
    assert "anchor: publication, Friday 2022-01-07" in account
    assert "direction: future, because of 'will rule'" in account
    assert "other reading: 2022-01-03" in account


def test_an_explanation_names_the_anchor_of_the_story() -> None:
    account = str(ne.explain("two days earlier", FRIDAY, narrative=dt.date(2021, 12, 20)))
    assert "anchor: the story, 2021-12-20" in account


def test_an_explanation_follows_the_story() -> None:
    account = str(ne.explain("On 3 May 2021 it rained; the next day it snowed.", FRIDAY))
    assert "anchor: the story, 2021-05-03" in account


def test_nothing_found_is_said() -> None:
    assert str(ne.explain("a quiet town", FRIDAY)) == "no time expression was found"
