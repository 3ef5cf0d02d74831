"""Casualties in ordinary news: who is a victim, what is real, and how figures add up, sentence by sentence.

Each case gives the article's figure for each harm it tells of ("2+": at least two, "9..30..30": low, best, high), and
for some a word that stands, or must not stand, in the name of those harmed.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "corpus" / "casualties" / "ordinary.json").read_text("utf-8")
)
PUBLISHED = dt.date(2024, 5, 17)


def written(toll: ne.Quantity) -> str:
    low, best, high = ("" if n is None else str(n) for n in (toll.low, toll.best, toll.high))
    if best and low in (best, "") and high in (best, ""):
        return best if low else f"about {best}"
    return f"{low}+" if not best and not high else f"{low}..{best}..{high}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_a_report_counts_who_was_harmed(case: dict[str, Any]) -> None:
    report = ne.extract(ne.Article(text=case["text"], published=PUBLISHED))
    tolls = {harm.value: toll for harm in ne.Harm if (toll := report.toll(harm)) is not None}
    assert {harm: written(toll) for harm, toll in tolls.items()} == case["toll"]
    named = {
        (each.harm.value, f"{each.group.name or ''} {each.group.role or ''}".lower())
        for each in report.casualties
        if each.group is not None and each.realis is ne.Realis.ACTUAL
    }
    for harm, word in case.get("who", ()):
        assert any(told == harm and word in name for told, name in named), named
    for harm, word in case.get("not", ()):
        assert not any(told == harm and word in name for told, name in named), named
    doers = {
        (each.harm.value, f"{each.perpetrator.name or ''} {each.perpetrator.role or ''}".lower())
        for each in report.casualties
        if each.perpetrator is not None
    }
    for harm, word in case.get("by", ()):
        assert any(told == harm and word in name for told, name in doers), doers
    for harm, word in case.get("not by", ()):
        assert not any(told == harm and word in name for told, name in doers), doers
