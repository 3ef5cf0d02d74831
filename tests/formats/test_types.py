"""What a reader gives is typed by the kind that was asked for; mypy checks the types, the test the values."""

from pathlib import Path
from typing import assert_type

from newsevents.formats import (
    Records,
    from_csv,
    from_json,
    iter_csv,
    read_csv,
    read_json,
    read_jsonl,
    to_csv,
    to_json,
    write_csv,
    write_json,
    write_jsonl,
)
from newsevents.formats.frames import frame, from_frame, read_parquet, write_parquet
from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement
from tests.formats import examples


def test_documents() -> None:
    assert assert_type(from_json(to_json(examples.CASUALTY), kind="casualty"), Casualty) == examples.CASUALTY
    assert assert_type(from_json(to_json(examples.EVENT), kind="event", unknown="keep"), Event) == examples.EVENT
    assert assert_type(from_json(to_json(examples.STATEMENT), kind="statement"), Statement) == examples.STATEMENT
    assert assert_type(from_json(to_json(examples.POLICY), kind="policy_change"), PolicyChange) == examples.POLICY
    assert assert_type(from_json(to_json(examples.ARTICLE), kind="article"), Article) == examples.ARTICLE
    assert assert_type(from_json(to_json(examples.REPORT), kind="report"), Report) == examples.REPORT


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write_json(examples.REPORT, path)
    assert assert_type(read_json(path, kind="report"), Report) == examples.REPORT
    lines = tmp_path / "events.jsonl"
    write_jsonl([examples.EVENT], lines)
    assert assert_type(read_jsonl(lines, kind="event").to_list(), list[Event]) == [examples.EVENT]
    with assert_type(read_jsonl(lines, kind="event", on_error="skip"), Records[Event]) as records:
        assert assert_type(next(records), Event) == examples.EVENT


def test_tables(tmp_path: Path) -> None:
    text = to_csv([examples.CASUALTY])
    assert assert_type(from_csv(text, kind="casualties", delimiter=","), list[Casualty]) == [examples.CASUALTY]
    path = tmp_path / "statements.csv"
    write_csv([examples.STATEMENT], path)
    assert assert_type(read_csv(path, kind="statement"), list[Statement]) == [examples.STATEMENT]
    assert assert_type(iter_csv(path, kind="statement").to_list(), list[Statement]) == [examples.STATEMENT]
    table = frame([examples.POLICY])
    assert assert_type(from_frame(table, "policy_change"), list[PolicyChange]) == [examples.POLICY]
    write_parquet([examples.POLICY], tmp_path / "p.parquet")
    assert assert_type(read_parquet(tmp_path / "p.parquet", "policy_changes"), list[PolicyChange]) == [examples.POLICY]
