"""Entities, tags and unseen signs are read as what they stand for, and every span stays one of the text as given."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsevents as ne
from newsevents.extract.text.markup import unmarked

if TYPE_CHECKING:
    from tests.conftest import Growth

DAY = dt.date(2024, 5, 17)


def read(text: str) -> ne.Report:
    return ne.extract(ne.Article(text=text, published=DAY))


def spans(value: Any) -> Iterator[ne.TextSpan]:
    """Yield every span inside a value."""
    if isinstance(value, ne.TextSpan):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from spans(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from spans(getattr(value, field.name))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("&ldquo;12 people&rdquo; were killed in the blast, police said.", 12),
        ("<b>12</b> people were killed in the blast, police said.", 12),
        ('<p>Police said <a href="https://a.org/?b=c&amp;d">12</a> people were killed in the blast.</p>', 12),
        ("Police said&nbsp;12 peo&shy;ple were killed in the blast.", 12),
        ("Police said 12 peo\u00adple were killed in the blast.", 12),
        ("A blast&#8212;police said 12 people were killed in it.", 12),
    ],
)
def test_marked_up_words_are_read(text: str, count: int) -> None:
    report = read(text)
    assert [each.count.best for each in report.casualties if each.count] == [count]
    for span in spans(report):
        assert text[span.start : span.end] == span.text


def test_a_span_holds_the_markup_inside_it() -> None:
    (told,) = read("&ldquo;We are <i>tired</i>,&rdquo; Ann Hale said.").statements
    assert [piece.text for piece in told.content] == ["&ldquo;We are <i>tired</i>,&rdquo;"]
    assert told.mode is ne.QuoteMode.DIRECT


def test_a_name_is_that_without_its_markup() -> None:
    (told,) = read("Hale &amp; Pell said sales fell.").statements
    assert told.speaker is not None
    assert told.speaker.name == "Hale & Pell"


def test_paragraphs_of_markup_part_sentences() -> None:
    found = read("<p>Ann Hale said it was late</p><p>The road was closed</p>").statements
    assert [[piece.text for piece in each.content] for each in found] == [["it was late"]]


@pytest.mark.parametrize(
    "text", ["R&D rose; so did Q&A.", "x < y and y > z", "AT&T said so.", "a <tweet id=1> b", "&bogus;"]
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    clean = unmarked(text)
    assert clean is None or clean.text == text


PIECES = [
    *("&ldquo;", "&rdquo;", "&amp;", "&nbsp;", "&#39;", "<b>", "</b>", "<p>", "<br/>", "\u200b", "&", "<", ";", "."),
    *("12 people were killed", "police said", "Ann Hale", "said", "on Monday", "in Vell", ",", "banned", "the firm"),
]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_every_span_is_one_of_the_text_as_given(text: str) -> None:
    report = read(text)
    assert report.article.text == text
    for span in spans(report):
        assert text[span.start : span.end] == span.text


@pytest.mark.parametrize("piece", ["&amp;", "<b>", "<", "&ldquo;Go,&rdquo; Roe said. ", "<a ", "&#"])
def test_markup_is_read_in_linear_time(piece: str, growth: "Growth") -> None:
    assert growth(lambda size: lambda: read(piece * (size // len(piece))), 4_000) < 24
