"""Statements against the corpus of own examples: who, by which word, what, and how."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.speech.statements import find_statements

CORPUS = Path(__file__).parents[1] / "corpus" / "statements"


def cases() -> list[Any]:
    found = []
    for path in sorted(CORPUS.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1):
            found.append(pytest.param(case, id=f"{path.stem}-{number}"))
    return found


def called(actor: ne.Actor | None) -> str | None:
    if actor is None:
        return None
    return actor.name or actor.role


def told(statement: ne.Statement, wanted: dict[str, Any]) -> dict[str, Any]:
    """Return what a statement says of everything a case asks for."""
    speaker = statement.speaker
    known = {
        "speaker": called(speaker),
        "mention": speaker.mention.text if speaker and speaker.mention else None,
        "role": speaker.role if speaker else None,
        "sector": speaker.sector.value if speaker and speaker.sector else None,
        "country": speaker.country if speaker else None,
        "cue": statement.cue.text if statement.cue else None,
        "content": [piece.text for piece in statement.content],
        "any_content": bool(statement.content),
        "mode": statement.mode.value,
        "act": statement.act.value,
        "channel": statement.channel.value if statement.channel else None,
        "to": [called(each) for each in statement.addressees],
        "via": called(statement.via) or "",
        "date": statement.date.timex3 if statement.date else "",
        "chain": [called(link.actor) for link in statement.attribution],
    }
    return {key: known[key] for key in wanted}


@pytest.mark.parametrize("case", cases())
def test_statements_of_a_text(case: dict[str, Any]) -> None:
    article = ne.Article(text=case["text"], published=case.get("published", dt.date(2022, 1, 7)))
    found = find_statements(Document(article))
    wanted = case["statements"]
    if case.get("among"):
        got = [told(each, wanted[0]) for each in found]
        assert wanted[0] in got
        return
    assert [told(each, want) for each, want in zip(found, wanted, strict=False)] == wanted
    assert len(found) == len(wanted), [each.cue and each.cue.text for each in found]
