"""Properties of reading whole articles: any text gives a report, and everything in it points home."""

import datetime as dt
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents as ne

SENTENCES = (
    "At least 31 people were killed and dozens wounded on Thursday, the ministry said.",
    "“We will not give in,” Jane Doe told reporters in Almaty on Monday.",
    "Police said in a statement that protesters stormed the town hall.",
    "The government lifted the cap on fuel prices for 90 days.",
    "Mr. Ndiaye, the U.N. envoy, called on both sides to talk “without delay",
    "THREE SOLDIERS DIED IN CLASHES NEAR GOMA ON 4-5 JANUARY, OFFICIALS SAID --",
    "Two were hurt at 1.30am BST, and the curfew was extended until 31 December 9999, by 12 months.",
    "since March 15:00 GMT Saturday the night before a year earlier for 90 days from Tuesday",
    "\n\n",
    "‘",
    "”",
    " — UN Human Rights (@example) January 6, 2022",
)
texts = st.lists(st.one_of(st.sampled_from(SENTENCES), st.text(max_size=30)), max_size=8).map(" ".join)


def spans_of(thing: object) -> Iterator[ne.TextSpan]:
    """Yield every span inside a record, however deep."""
    if isinstance(thing, ne.TextSpan):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from spans_of(each)
    elif attrs.has(kind := type(thing)):
        for field in attrs.fields(kind):
            yield from spans_of(getattr(thing, field.name))


@given(
    texts,
    st.one_of(
        st.none(),
        st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
        st.sampled_from([dt.date(2023, 7, 2), dt.date.min, dt.date.max]),
    ),
)
def test_any_text_gives_a_report_whose_spans_point_home_and_that_survives_json(
    text: str, published: dt.date | None
) -> None:
    report = ne.extract(ne.Article(text=text, published=published))
    for span in spans_of(tuple(report.records())):
        assert text[span.start : span.end] == span.text
    assert ne.from_json(ne.to_json(report)) == report


@pytest.mark.parametrize("text", ["", " ", "\n", "\n\n \n", "“", "."])
def test_texts_that_say_nothing_give_empty_reports(text: str) -> None:
    report = ne.extract(ne.Article(text=text, published=dt.date(2022, 1, 7)))
    assert not list(report.records())
