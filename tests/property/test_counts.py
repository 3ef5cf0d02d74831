"""Counts and casualties on any text whatever: numbers read back, spans point home, no exception, linear time."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsevents as ne
from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.harm.casualties import find_casualties
from newsevents.languages.schema.counts import CountWords
from newsevents.languages.schema.harm import Harms
from newsevents.languages.schema.text import listed

if TYPE_CHECKING:
    from tests.conftest import Growth

SETTINGS = settings(max_examples=120, deadline=None)
_COUNTS: CountWords = languages.load("en", "COUNTS")
_HARM: Harms = languages.load("en", "HARM")
UNITS = {number: word for word, number in [*_COUNTS.units.items()][::-1]}

# Words that the readers know, so that random texts reach every branch of them.
WORDS = sorted(
    {*_COUNTS.units, *_COUNTS.scales, *_COUNTS.plurals, *_COUNTS.zeros, "12", "1,000", "2009", "12-15", "5k"}
    | {phrase for bound in _COUNTS.bounds for phrase in bound.phrases}
    | {word for trap in _COUNTS.traps for word in (*trap.after, *trap.before)}
    | {form.replace("_", " ") for verb in _HARM.verbs for cell in verb.forms.split() for form in cell.split("/")}
    | {phrase for state in _HARM.states for phrase in state.words.split("/")}
    | {word for noun in _HARM.nouns for word in noun.words.split()}
    | {
        *_HARM.be,
        *_HARM.modals,
        *_HARM.negations,
        *_HARM.he,
        *_HARM.they,
        *_HARM.subset,
        *_HARM.elsewhere,
        *_HARM.idioms,
    }
    | listed("the a his of by in and or , . ; ( ) - who that to when police soldiers Ann Lee Kabul man woman 's ’")
)
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
    st.lists(st.sampled_from(WORDS), max_size=30).map(lambda words: " ".join(words).upper()),
)


def in_words(n: int) -> str:
    """Return a number in English words, as a style guide has it."""
    if n < 21 or (n < 100 and n % 10 == 0):
        return UNITS[n]
    if n < 100:
        return f"{UNITS[n - n % 10]}-{UNITS[n % 10]}"
    for scale, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if n >= scale:
            rest = n % scale
            head = f"{in_words(n // scale)} {name}"
            if not rest:
                return head
            return f"{head} and {in_words(rest)}" if rest < 100 else f"{head}, {in_words(rest)}"
    raise AssertionError(n)


@SETTINGS
@given(st.integers(0, 9_999_999))
def test_a_number_reads_back_from_its_words(n: int) -> None:
    assert ne.parse_count(in_words(n)).best == n
    assert ne.parse_count(in_words(n).upper()).best == n


@SETTINGS
@given(st.integers(0, 10**12))
def test_a_number_reads_back_from_its_digits(n: int) -> None:
    assert ne.parse_count(f"{n:,}").best == n
    assert ne.parse_count(f"at least {n:,} people").low == n


@SETTINGS
@given(texts)
def test_counts_point_home_in_order_without_overlap(text: str) -> None:
    found = ne.find_counts(text)
    for each in found:
        assert text[each.span.start : each.span.end] == each.span.text == each.quantity.text
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


@SETTINGS
@given(texts)
def test_a_phrase_reads_or_says_where_it_fails(text: str) -> None:
    fault: ne.ParseError | None = None
    try:
        quantity = ne.parse_count(text)
    except ne.ParseError as caught:
        fault = caught
    if fault is None:
        assert (quantity.low, quantity.best, quantity.high) != (None, None, None)
    else:
        assert 0 <= fault.start <= fault.end <= len(text)


@SETTINGS
@given(texts, st.sampled_from([None, dt.date(2022, 1, 7)]))
def test_casualties_point_home_and_their_links_lead_back(text: str, published: dt.date | None) -> None:
    found = find_casualties(Document(ne.Article(text=text, published=published)), [], [])
    ids = [each.id for each in found]
    assert len(set(ids)) == len(ids)
    for each in found:
        group = each.group.mention if each.group is not None else None
        for span in (*each.spans, each.cause, group):
            assert span is None or text[span.start : span.end] == span.text
        assert {link.id for link in each.links} <= set(ids)
        assert all(link.id != each.id for link in each.links)
    for harm in ne.Harm:
        report = ne.Report(article=ne.Article(text=text), casualties=tuple(found))
        toll = report.toll(harm)
        assert toll is None or toll.records


HOSTILE = {
    "digits": "1,234,567 " * 3,
    "one long number": "9" * 30,
    "commas": "12, " * 8,
    "number words": "twenty hundred thousand and one million ",
    "bounds": "at least more than about no fewer than ",
    "ranges": "12-15-18-21-",
    "verbs of harm": "killed and wounded or killed ",
    "people": "a man, a woman, ",
    "a list without end": "five soldiers, six policemen, ",
    "brackets": "(killed five) [wounded (six)] ((",
    "relatives": "a man who was killed who ",
    "parts": "20 people, including 3 children, ",
    "possessives": "the mayor's brother's death's ",
    "adverbs": "also also also killed ",
    "capitals": "MURDER OF JOHN ROE WAS KILLED ",
    "sentences": "Five were killed on Thursday. Another 12 died on 3 May 2019. ",
    "marks": "\"'’(-–,.;:!?",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_and_no_faster(name: str, growth: "Growth") -> None:
    def prepare(size: int) -> Callable[[], object]:
        text = (HOSTILE[name] * (size // len(HOSTILE[name]) + 1))[:size]
        document = Document(ne.Article(text=text, published=dt.date(2022, 1, 7)))
        _ = (document.shape, document.dates)  # what other readers share
        return lambda: find_casualties(document, [], [])

    assert growth(prepare, 10_000) < 24


def test_numbers_without_end_are_read_in_linear_time(growth: "Growth") -> None:
    piece = "at least twenty-one thousand, two hundred and 12-15 of 1,234,567 "
    assert len(ne.find_counts(piece * 500)) >= 500
    assert growth(lambda size: lambda: ne.find_counts(piece * (size // len(piece))), 20_000) < 24
