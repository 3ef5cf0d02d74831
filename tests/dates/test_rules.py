"""The rules of a language: each reads its own examples, and nothing in them is left without a meaning."""

import datetime as dt
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents import languages
from newsevents.dates import lexicon
from newsevents.dates.meanings import MEANINGS
from newsevents.languages.schema.dates import Rule

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = dt.date(2022, 1, 7)
RULES: tuple[Rule, ...] = languages.load("en", "DATES").rules


def examples() -> Iterator[Any]:
    for rule in RULES:
        for phrase, value in rule.examples.items():
            yield pytest.param(rule, phrase, value, id=f"{rule.name}: {phrase}")


@pytest.mark.parametrize(("rule", "phrase", "value"), list(examples()))
def test_a_rule_reads_its_examples(rule: Rule, phrase: str, value: str | None) -> None:
    text, wanted = phrase, phrase
    if "[" in phrase:
        # What is read stands in brackets, the words around it decide.
        wanted = phrase[phrase.index("[") + 1 : phrase.index("]")]
        text = phrase.replace("[", "").replace("]", "")
    found = [m for m in ne.find_dates(text, PUBLISHED) if m.rule == rule.name]
    if value is None:
        assert not found
    else:
        assert (wanted, value) in [(m.span.text, m.timex3) for m in found]
        assert wanted != phrase or len(ne.find_dates(text, PUBLISHED)) == 1


def test_every_rule_has_an_example() -> None:
    assert [rule.name for rule in RULES if not rule.examples] == []


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_every_meaning_is_one_of_the_engine() -> None:
    assert {rule.meaning for rule in RULES} <= set(MEANINGS)


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_every_class_in_a_pattern_exists(rule: Rule) -> None:
    loaded = lexicon.load("en")
    compiled = next(each for level in loaded.levels for each in level.rules if each.rule is rule)
    for _, classes in compiled.slots:
        for name in classes:
            assert loaded.chars_of(name), f"no word is of the class {name}"


def test_the_page_of_rules_is_current() -> None:
    script = ROOT / "docs" / "date_rules.py"
    spec = importlib.util.spec_from_file_location("date_rules", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = ROOT / "docs" / "reference" / "date-rules.md"
    assert page.read_text(encoding="utf-8") == module.page(), "run: python docs/date_rules.py"
