"""Only what stands near dates is cut into tokens, and nothing that a date could stand in is left out."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.dates import lexicon
from newsevents.dates.context import Context
from newsevents.dates.finder import read
from newsevents.dates.text import Tokens

PUBLISHED = dt.date(2022, 1, 7)
WORDS = {
    "en": "the of in on a first may Friday Mid-July 15 1990 3 p.m. '89 23rd 10:30 zzz U.S.-led half-zzz-of today's and",
    "de": "der am ersten im Mai Freitag 15. 1990 3 Uhr zzz dreitägig vor zwei Wochen-zzz Ende",
    "ar": "في يوم الجمعة وبالأربعاء 15 يناير ١٩٩٠ من zzz قبل يومين",
    "ja": "昨日は 2022年1月6日に 三日前 zzz 木曜日",
}
SPACES = (
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\u00a0",
    ", ",
    " - ",
    "-",
    "–",
    "’",
    ". ",
    "(",
    ") ",
    "\x1c",
    "ʼ",
    "&amp;",
)


def found(tokens: Tokens, made: lexicon.Lexicon) -> list[tuple[int, int, str]]:
    ctx = Context(tokens.text, PUBLISHED, made)
    return [(each.start, each.end, each.reading.value.timex3) for each in read(tokens, ctx, made)]


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(sorted(WORDS)))
    words = st.sampled_from(WORDS[language].split())
    pieces = draw(st.lists(st.tuples(words, st.sampled_from(SPACES)), max_size=24))
    return language, "".join(word + space for word, space in pieces)


@settings(max_examples=300, deadline=None)
@given(texts())
def test_what_is_left_out_holds_no_date(drawn: tuple[str, str]) -> None:
    language, text = drawn
    made = lexicon.load(language)
    assert found(made.tokens_near(text), made) == found(made.tokens(text), made)


def test_most_of_a_text_is_left_out() -> None:
    text = "Villagers gathered wood and water, then walked home. Soldiers arrived on Friday, neighbours told us there."
    tokens = lexicon.load("en").tokens_near(text)
    assert tokens.words == ["arrived", " ", "on", " ", "friday", ",", " ", "neighbours"]
    assert [
        text[start : start + len(word)].lower() for word, start in zip(tokens.words, tokens.starts, strict=True)
    ] == (tokens.words)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "Nothing happened here.", "Friday", "  Friday  ", "\n\nFriday\n\n"])
def test_edges_of_a_text_are_edges(text: str) -> None:
    made = lexicon.load("en")
    assert found(made.tokens_near(text), made) == found(made.tokens(text), made)
