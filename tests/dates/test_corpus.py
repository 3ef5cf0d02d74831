"""Dated phrases as data: each file of `tests/corpus/dates` holds texts and what must be found in them, offsets too."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "dates"


def cases() -> Iterator[Any]:
    for path in sorted(CORPUS.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield pytest.param(json.loads(line), id=f"{path.stem}:{number}")


def moment(text: str | None) -> dt.date | None:
    if text is None:
        return None
    return dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text)


def seen(mention: ne.DateMention, wanted: dict[str, Any]) -> dict[str, Any]:
    """Return what was found, in the terms the case asks about."""
    found: dict[str, Any] = {
        "text": mention.span.text,
        "start": mention.span.start,
        "end": mention.span.end,
        "type": mention.type.value,
        "value": mention.timex3,
    }
    if "rule" in wanted:
        found["rule"] = mention.rule
    if "mod" in wanted:
        found["mod"] = getattr(mention.value, "mod", None)
    if "freq" in wanted:
        found["freq"] = getattr(mention.value, "freq", None)
    if "edtf" in wanted:
        found["edtf"] = getattr(mention.value, "edtf", None)
    if "alternative" in wanted:
        found["alternative"] = mention.alternative and mention.alternative.timex3
    return found


@pytest.mark.parametrize("case", list(cases()))
def test_a_dated_phrase(case: dict[str, Any]) -> None:
    language = case.get("language", "en")
    found = ne.find_dates(case["text"], moment(case["published"]), language=language)
    shown = [m.span.text for m in found]
    assert shown == [each["text"] for each in case["expect"]]
    assert [seen(m, e) for m, e in zip(found, case["expect"], strict=True)] == case["expect"]


def test_every_class_has_negatives_or_values() -> None:
    names = {path.stem for path in CORPUS.glob("*.jsonl")}
    assert {
        "weekdays",
        "days",
        "months",
        "years",
        "periods",
        "anchored",
        "lengths",
        "sets",
        "clocks",
        "silent",
    } <= names
