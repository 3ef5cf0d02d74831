"""Counts in the languages beyond English: each has a file of what is found, and of what counts nobody."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents import languages

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "counts"
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
