"""Counts in the languages beyond English: each has a file of what is found, and of what counts nobody."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsevents as ne
from newsevents import languages
from newsevents.languages.schema.counts import CountWords
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "counts"
BOUNDS = (M.AT_LEAST, M.MORE_THAN, M.AT_MOST, M.LESS_THAN, M.APPROX, M.EXACT)
VAGUE = (V.SEVERAL, V.MANY, V.HUNDREDS, V.THOUSANDS, V.TENS_OF_THOUSANDS)
FULL = [code for code, what in languages.supported().items() if what == "full" and code != "en"]


def cases(part: str) -> Iterator[Any]:
    for code in FULL:
        for number, (one, two) in enumerate(json.loads((CORPUS / f"{code}.json").read_text("utf-8"))[part], start=1):
            yield pytest.param(code, one, two, id=f"{code}:{number}")


def told(code: str, text: str) -> list[list[object]]:
    return [
        [m.span.text, m.quantity.low, m.quantity.best, m.quantity.high, m.quantity.modifier.value]
        for m in ne.find_counts(text, language=code)
    ]


def lacks(words: CountWords) -> list[str]:
    """Return what the counts of a pack cannot say, each with the argument of `count_words` that would say it."""
    modifiers = {bound.modifier for bound in words.bounds}
    meanings = {each.word for each in words.vague} | set(words.plurals.values())
    traps = {trap.name for trap in words.traps if trap.after or trap.before}
    missing = [f"{m.value}: give its words in bounds or bounds_after" for m in BOUNDS if m not in modifiers]
    missing += [f"{v.value}: give its words in vague" for v in VAGUE if v not in meanings]
    # Where a counter must stand behind a number, nothing else is one.
    needed = () if words.counters else ("duration", "measure", "money", "percent")
    missing += [f"{name}: give its words" for name in needed if name not in traps]
    tables = ("units", "scales", "counters" if words.counters else "people", "range_words")
    return missing + [f"{table}: give its words" for table in tables if not getattr(words, table)]


@pytest.mark.parametrize("code", FULL)
def test_the_counts_of_a_full_pack_have_every_class(code: str) -> None:
    missing = lacks(languages.load(code, "COUNTS"))
    assert not missing, f"{code} lacks\n  " + "\n  ".join(missing)


def test_the_list_of_what_counts_lack_names_the_argument() -> None:
    whole = languages.load("de", "COUNTS")
    found = lacks(attrs.evolve(whole, bounds=(), people=frozenset()))
    assert "at_least: give its words in bounds or bounds_after" in found
    assert "people: give its words" in found


@pytest.mark.parametrize("code", FULL)
def test_a_full_pack_has_a_corpus_of_counts(code: str) -> None:
    rows = json.loads((CORPUS / f"{code}.json").read_text("utf-8"))
    assert len(rows["counts"]) >= 20
    assert len(rows["none"]) >= 10


@pytest.mark.parametrize(("code", "text", "expected"), list(cases("counts")))
def test_a_count_is_found_with_its_bounds(code: str, text: str, expected: list[list[object]]) -> None:
    assert told(code, text) == expected


@pytest.mark.parametrize(("code", "kind", "text"), list(cases("none")))
def test_what_counts_nobody_is_left_out(code: str, kind: str, text: str) -> None:
    assert told(code, text) == [], kind


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("de", "1.000 Menschen", 1000),
        ("de", "1,5 Millionen Menschen", 1_500_000),
        ("es", "10.000 personas", 10_000),
        ("fr", "10\u202f000 personnes", 10_000),
        ("fr", "1.000 personnes", 1000),
        ("ru", "10,000 человек", 10_000),
        ("ru", "2 500 000 человек", 2_500_000),
    ],
)
def test_a_sign_with_three_digits_behind_it_groups_thousands(code: str, text: str, value: int) -> None:
    assert [m.quantity.best for m in ne.find_counts(text, language=code)] == [value]


@pytest.mark.parametrize("text", ["Hubo 3,14 muertos", "1.00 personas", "0,500 personas"])
def test_other_figures_with_a_sign_are_no_counts(text: str) -> None:
    assert ne.find_counts(text, language="es") == []


def test_a_base_language_has_no_counts_and_says_so() -> None:
    with pytest.raises(ne.ParseError, match="counts are not read in this language yet"):
        ne.find_counts("31 människor", language="sv")
