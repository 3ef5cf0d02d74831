"""What holds for every date, publication day and text."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsevents as ne
from newsevents.dates import lexicon

if TYPE_CHECKING:
    from tests.conftest import Growth

days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def nth(number: int) -> str:
    if number in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


FORMATS: dict[str, Callable[[dt.date], str]] = {
    "American": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "American, short": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "British": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "with its weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "British with its weekday": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "ordinal": lambda d: f"the {nth(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    "capitals": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}".upper(),
    "small letters": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}".lower(),
    "no-break spaces": lambda d: f"{d.day}\u00a0{MONTHS[d.month - 1]}\u202f{d.year}",
    "ISO": dt.date.isoformat,
    "ISO, compact": lambda d: f"{d:%Y%m%d}",
}


@pytest.mark.parametrize("form", FORMATS)
@given(day=days, published=days)
def test_a_written_day_is_that_day(form: str, day: dt.date, published: dt.date) -> None:
    span = ne.parse_date(FORMATS[form](day), published)
    assert (span.start, span.end) == (day, day)


@given(day=days, published=days)
def test_figures_follow_the_region(day: dt.date, published: dt.date) -> None:
    assert ne.parse_date(f"{day.month}/{day.day}/{day.year}", published, language="en-US").start == day
    assert ne.parse_date(f"{day.day}/{day.month}/{day.year}", published, language="en-GB").start == day


@given(published=days, count=st.integers(2, 20_000))
def test_days_ago_are_subtracted(published: dt.date, count: int) -> None:
    span = ne.parse_date(f"{count} days ago", published)
    assert span.start == span.end == published - dt.timedelta(days=count)


@given(published=days)
def test_weeks_are_iso_weeks(published: dt.date) -> None:
    for phrase, step in (("last week", -7), ("this week", 0), ("next week", 7)):
        span = ne.parse_date(phrase, published)
        assert span.timex3 == "{}-W{:02d}".format(*(published + dt.timedelta(days=step)).isocalendar()[:2])


@given(
    published=days,
    weeks=st.integers(-500, 500),
    weekday=st.sampled_from(WEEKDAYS),
    phrase=st.sampled_from(["{}", "on {}", "last {}", "next {}", "this {}", "{} morning", "{} last week"]),
)
def test_a_weekday_moves_with_the_publication(published: dt.date, weeks: int, weekday: str, phrase: str) -> None:
    step = dt.timedelta(weeks=weeks)
    text = phrase.format(weekday)
    one, two = ne.parse_date(text, published), ne.parse_date(text, published + step)
    assert one.start is not None
    assert two.start == one.start + step


@given(
    published=st.dates(dt.date(2001, 3, 2), dt.date(2003, 2, 27)),
    day=st.dates(dt.date(2001, 1, 1), dt.date(2001, 12, 31)),
)
def test_a_day_without_a_year_moves_with_the_publication(published: dt.date, day: dt.date) -> None:
    # Between two leap days every year has the same length, so the nearest day is the same one.
    text = f"{day.day} {MONTHS[day.month - 1]}"
    later = published.replace(year=published.year + 28)
    one, two = ne.parse_date(text, published), ne.parse_date(text, later)
    assert one.start is not None
    assert two.start == one.start.replace(year=one.start.year + 28)
    assert abs((one.start - published).days) <= 183


@given(published=days, weekday=st.integers(0, 6))
def test_a_bare_weekday_is_the_latest_one(published: dt.date, weekday: int) -> None:
    span = ne.parse_date(WEEKDAYS[weekday], published)
    assert span.start is not None
    assert span.start.weekday() == weekday
    assert 0 <= (published - span.start).days < 7


@given(first=days, length=st.integers(1, 6))
def test_a_run_of_days_keeps_both_ends(first: dt.date, length: int) -> None:
    last = first + dt.timedelta(days=length)
    if last.month != first.month:
        return
    span = ne.parse_date(f"{first.day}-{last.day} {MONTHS[first.month - 1]} {first.year}", None or first)
    assert (span.start, span.end) == (first, last)
    assert span.extent is ne.Extent.THROUGHOUT


# -------------------------------------------------------------------------------------- texts

_LEXICON = lexicon.load("en")
_WORDS = sorted(_LEXICON.entries)
_ODD = [
    "5", "31", "1999", "2022-01-06", "3/4/2022", "15:30", "9/11", "'89", "1990s", "10am", "21st", "4-5",
    "2019-21", "1.5", ",", ".", "-", "–", "—", "(", "\n", "\n\n", "Zz", "qu",
    "\u00a0", "\u200b", "&nbsp;", "&#39;", "İ", "\ud800",
    "2022-13-45",
]  # fmt: skip
pieces = st.one_of(st.sampled_from(_WORDS), st.sampled_from(_WORDS).map(str.title), st.sampled_from(_ODD))
texts = st.one_of(
    st.lists(pieces, max_size=14).map(" ".join),
    st.lists(pieces, max_size=14).map("".join),
    st.text(st.characters(), max_size=80),
)
published = st.one_of(st.none(), st.dates(), st.datetimes(timezones=st.sampled_from([dt.UTC])))


def check(text: str, found: list[ne.DateMention]) -> None:
    end = 0
    for mention in found:
        span = mention.span
        assert text[span.start : span.end] == span.text
        assert span.start >= end
        assert mention.timex3
        end = span.end


@settings(max_examples=400)
@given(text=texts, published=published)
def test_any_text_can_be_searched(text: str, published: dt.date | None) -> None:
    check(text, ne.find_dates(text, published))


def refusal(parse: Callable[[], object]) -> ne.ParseError | None:
    try:
        parse()
    except ne.ParseError as fault:
        return fault
    return None


@settings(max_examples=200)
@given(text=texts, published=st.dates())
def test_a_phrase_is_read_or_refused(text: str, published: dt.date) -> None:
    for parse in (lambda: ne.parse_date(text, published), lambda: ne.parse_duration(text)):
        fault = refusal(parse)
        assert fault is None or (0 <= fault.start <= fault.end <= len(text) and str(fault))
    assert str(ne.explain(text, published))


SENTENCES = st.sampled_from(
    [
        "Police said on Thursday that the road was open.",
        "The vote is due on Monday.",
        "It rained for six months.",
        "They meet every Friday at 8 p.m. GMT.",
        "The war of 1957-58 was short.",
        "Clashes took place on 4-5 January and on Feb. 3, 2021.",
        "Last week was calm; yesterday was not.",
        "He may march in May.",
    ]
)


@given(one=SENTENCES, two=SENTENCES, filler=st.sampled_from(["\n\n", "\n\nNobody came.\n\n", " Nobody came. "]))
def test_texts_put_together_keep_their_dates(one: str, two: str, filler: str) -> None:
    day = dt.date(2022, 1, 7)
    shift = len(one) + len(filler)
    both = [(m.span.start, m.span.end, m.type) for m in ne.find_dates(one + filler + two, day)]
    first = [(m.span.start, m.span.end, m.type) for m in ne.find_dates(one, day)]
    second = [(m.span.start + shift, m.span.end + shift, m.type) for m in ne.find_dates(two, day)]
    assert both == first + second


HOSTILE = [
    "1234567890", "last ", "last week ", "Monday to ", "4-5-", "-", "&", "&#1", "\u200b", "the ", "twenty ",
    "hundred and ",
    "the end of ", "early ", "Jan. ", "\n", "'", "1999 ", "a.m. ", "12:30:", "1,000,", "' s ", "1990s",
    "every ", "half a ",
    "will Friday ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_linear_time(piece: str, growth: "Growth") -> None:
    day = dt.date(2022, 1, 7)
    assert growth(lambda size: lambda: ne.find_dates(piece * (size // len(piece)), day), 6_000) < 24
