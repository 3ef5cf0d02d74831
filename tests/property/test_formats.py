"""Whatever can be constructed comes back equal through every format and every option."""

import tempfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents import testing
from newsevents.formats import (
    from_csv,
    from_json,
    json_schema,
    read_csv,
    read_jsonl,
    to_csv,
    to_json,
    write_csv,
    write_jsonl,
)
from newsevents.records import Report

RECORDS = st.one_of(
    testing.events(), testing.statements(), testing.casualties(), testing.policy_changes(), testing.articles()
)
SETTINGS = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
FEW = settings(SETTINGS, max_examples=15)
ANY = jsonschema.Draft202012Validator(json_schema())


@SETTINGS
@given(RECORDS | testing.reports(), st.sampled_from((None, 0, 2)))
def test_json_comes_back(given_: Any, indent: int | None) -> None:
    text = to_json(given_, indent=indent)
    assert from_json(text) == given_
    assert from_json(text.encode()) == given_
    assert from_json("\ufeff" + text, unknown="keep") == given_
    assert from_json(text, unknown="ignore") == given_


@SETTINGS
@given(RECORDS | testing.reports())
def test_what_is_written_is_stable_and_hashes_alike(given_: Any) -> None:
    again = from_json(to_json(given_))
    assert to_json(again) == to_json(given_)
    assert hash(again) == hash(given_)


@FEW
@given(RECORDS | testing.reports())
def test_what_is_written_validates(given_: Any) -> None:
    import json

    ANY.validate(json.loads(to_json(given_)))


@FEW
@given(st.lists(RECORDS | testing.reports(), max_size=4), st.sampled_from((".jsonl", ".jsonl.gz")))
def test_json_lines_come_back(records: list[Any], suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"records{suffix}"
        assert write_jsonl(records, path) == len(records)
        assert list(read_jsonl(path)) == records


@pytest.mark.parametrize("kind", ["event", "statement", "casualty", "policy_change", "article"])
def test_csv_comes_back(kind: str) -> None:
    strategy = getattr(testing, {"casualty": "casualties"}.get(kind, f"{kind}s"))()

    @SETTINGS
    @given(st.lists(strategy, max_size=3), st.sampled_from(",;\t"), st.booleans())
    def check(records: list[Any], delimiter: str, spreadsheet: bool) -> None:
        text = to_csv(records, kind=kind, delimiter=delimiter, spreadsheet=spreadsheet)
        assert from_csv(text, kind=kind) == records
        if records:
            assert from_csv(text.encode()) == records

    check()


@FEW
@given(testing.reports(), st.booleans())
def test_a_folder_comes_back(report: Report, spreadsheet: bool) -> None:
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "report"
        write_csv(report, folder, spreadsheet=spreadsheet)
        assert read_csv(folder) == report
