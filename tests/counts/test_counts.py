"""Counts as a reader of news meets them: the corpus, the examples of the tables, and what a phrase must be."""

import json
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents import languages
from newsevents.languages.schema.counts import Bound, CountWords, Trap, VagueWord

CORPUS: dict[str, Any] = json.loads((Path(__file__).parents[1] / "corpus" / "counts" / "en.json").read_text("utf-8"))
ENGLISH: CountWords = languages.load("en", "COUNTS")


def told(text: str) -> list[list[object]]:
    return [
        [m.span.text, m.quantity.low, m.quantity.best, m.quantity.high, m.quantity.modifier.value]
        for m in ne.find_counts(text)
    ]


@pytest.mark.parametrize(("text", "expected"), CORPUS["counts"], ids=lambda each: str(each)[:40])
def test_a_count_is_found_with_its_bounds_and_its_words(text: str, expected: list[list[object]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("kind", "text"), CORPUS["none"])
def test_what_counts_nobody_is_left_out(kind: str, text: str) -> None:
    assert told(text) == [], kind


@pytest.mark.parametrize("text", [text for text, _ in CORPUS["counts"]])
def test_capitals_change_nothing(text: str) -> None:
    figures = [each[1:] for each in told(text)]
    assert [each[1:] for each in told(text.upper())] == figures
    assert [each[1:] for each in told(text.lower())] == figures


@pytest.mark.parametrize("bound", ENGLISH.bounds, ids=lambda each: each.name)
def test_the_examples_of_a_bound_read_as_the_table_says(bound: Bound) -> None:
    for phrase, *figures in bound.examples:
        quantity = ne.parse_count(phrase)
        assert [quantity.low, quantity.best, quantity.high] == figures, phrase
        assert quantity.modifier is bound.modifier


@pytest.mark.parametrize("vague", ENGLISH.vague, ids=lambda each: each.phrases[0])
def test_the_examples_of_a_vague_word_name_no_number(vague: VagueWord) -> None:
    for phrase in vague.examples:
        quantity = ne.parse_count(phrase)
        assert quantity.best is None, phrase
        assert quantity.vague is vague.word, phrase


@pytest.mark.parametrize("trap", ENGLISH.traps, ids=lambda each: each.name)
def test_the_examples_of_a_trap_hold_no_count(trap: Trap) -> None:
    for phrase in trap.examples:
        assert ne.find_counts(phrase) == [], phrase


def test_a_mention_names_the_rule_that_read_it() -> None:
    rules = [m.rule for m in ne.find_counts("at least 31 dead, 12-15 hurt, dozens missing, five held, no one safe")]
    assert rules == ["at least", "range", "vague", "number", "none"]


class TestParse:
    """parse_count wants one count and says where a phrase goes wrong."""

    def test_what_is_counted_may_follow(self) -> None:
        assert ne.parse_count("at least 31 people").low == 31

    def test_the_wording_is_kept(self) -> None:
        assert ne.parse_count("around 1,000").text == "around 1,000"

    def test_a_bare_year_is_a_count_where_nothing_else_stands(self) -> None:
        assert ne.parse_count("2005").best == 2005

    @pytest.mark.parametrize(
        ("phrase", "start", "end", "suggestion"),
        [
            ("dozzens", 0, 7, "dozens"),
            ("about twnety people", 6, 12, "twenty"),
            ("47 years", 3, 8, None),
            ("12 and 13", 7, 9, None),
            ("-504", 0, 1, None),
            ("12 men, again", 6, 7, None),
            ("nothing here", 0, 12, None),
            ("", 0, 0, None),
        ],
    )
    def test_a_fault_is_pointed_at(self, phrase: str, start: int, end: int, suggestion: str | None) -> None:
        with pytest.raises(ne.ParseError) as caught:
            ne.parse_count(phrase)
        assert (caught.value.start, caught.value.end, caught.value.suggestion) == (start, end, suggestion)

    def test_the_trap_is_named(self) -> None:
        with pytest.raises(ne.ParseError, match="got duration"):
            ne.parse_count("47 years")

    def test_an_unknown_language_is_refused(self) -> None:
        with pytest.raises(ne.ParseError, match="unknown language"):
            ne.find_counts("three", language="xx")


class TestConventions:
    """A vague word becomes a number only under a named convention."""

    @pytest.mark.parametrize(
        ("phrase", "acled", "ccc"),
        [
            ("tens", 10, None),
            ("dozens", 12, None),
            ("hundreds", 100, 200),
            ("tens of thousands", 10_000, 20_000),
            ("31", 31, 31),
            ("at least 31", 31, 31),
            ("up to 20", 20, 20),
        ],
    )
    def test_data_sets_code_the_same_word_differently(self, phrase: str, acled: int | None, ccc: int | None) -> None:
        quantity = ne.parse_count(phrase)
        assert (quantity.coded("acled"), quantity.coded("ccc")) == (acled, ccc)

    def test_an_unknown_number_is_coded_by_context_only(self) -> None:
        quantity = ne.parse_count("an unknown number")
        assert quantity.coded("acled") is None
        assert quantity.coded("acled", unknown=10) == 10

    def test_a_function_is_a_convention_too(self) -> None:
        assert ne.parse_count("dozens").coded(lambda quantity: quantity.low) == 24

    def test_an_unknown_convention_is_refused(self) -> None:
        with pytest.raises(ValueError, match="did you mean 'acled'"):
            ne.parse_count("dozens").coded("alced")
