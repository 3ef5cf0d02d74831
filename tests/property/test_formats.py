"""Whatever can be constructed comes back equal through every format and every option."""

import contextlib
import copy
import csv
import io
import json
import tempfile
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents import testing
from newsevents.errors import FormatError, NewsEventsError
from newsevents.formats import (
    RawRecord,
    from_answer,
    from_csv,
    from_json,
    json_schema,
    locate,
    read_article,
    read_csv,
    read_jsonl,
    to_csv,
    to_json,
    write_csv,
    write_jsonl,
)
from newsevents.formats.checking import check
from newsevents.formats.faults import Faults
from newsevents.formats.mirrors import document as document_of
from newsevents.formats.scanner import Places, scan
from newsevents.formats.shapes import KINDS
from newsevents.records import Article, Report

RECORDS = st.one_of(
    testing.events(), testing.statements(), testing.casualties(), testing.policy_changes(), testing.articles()
)
SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
FEW = settings(SETTINGS, max_examples=12)
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
        # The standard library reads it as rows, and writes these rows as the same text.
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))
        again = io.StringIO(newline="")
        csv.writer(again, delimiter=delimiter).writerows(rows)
        assert again.getvalue() == text.removeprefix("\ufeff")
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


# ------------------------------------------------------------------------------------ what is not a record

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 2**64)
    | st.floats(allow_nan=False, allow_infinity=False)
    | testing.text(),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(("a", "id", "start")), inner, max_size=2)
    ),
    max_leaves=4,
)
# Rules over several fields that JSON Schema has no words for.
BEYOND_SCHEMA = (
    "no day before",
    "first day of",
    "last day of",
    "at least",
    "at most",
    "expected start +",
    "ISO 8601 duration",
    "in text order",
    "ids that stand once",
    "links to records",
    "a date such as",
    "a time such as",
    "low = best = high",
    "within the range",
    "each key once",
)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a document with one part of it replaced, left out, or put in."""
    document: dict[str, Any] = json.loads(to_json(draw(RECORDS)))
    spots: list[tuple[Any, Any]] = [(document, key) for key in document]
    for holder, key in spots:
        value = holder[key]
        if isinstance(value, dict):
            spots += [(value, each) for each in value]
        elif isinstance(value, list):
            spots += [(value, each) for each in range(len(value))]
    holder, key = draw(st.sampled_from(spots))
    how = draw(st.sampled_from(("replace", "replace", "swap", "leave out", "put in")))
    if how == "replace":
        holder[key] = draw(JSON)
    elif how == "swap":
        other, name = draw(st.sampled_from(spots))
        holder[key] = copy.deepcopy(other[name])
    elif how == "leave out" and isinstance(holder, dict):
        del holder[key]
    elif isinstance(holder, dict):
        holder[draw(st.sampled_from(("x", "Id", "text")))] = draw(JSON)
    return document


def outcome(text: str) -> tuple[Any, list[str]]:
    try:
        return from_json(text), []
    except FormatError as fault:
        return None, [problem.message for problem in fault.problems]


@settings(SETTINGS, max_examples=80)
@given(mutated())
def test_the_fast_and_the_patient_reader_and_the_schema_agree(document: dict[str, Any]) -> None:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    made, problems = outcome(text)
    cls = KINDS.get(document.get("kind", "")) if isinstance(document.get("kind", ""), str) else None
    if cls is not None and repr(document.get("schema", 1)) == "1":
        places = Places(text)
        tree = scan(text, places, Faults())
        assert tree is not None
        assert check(tree, cls, places, Faults()) == made
        # The fast reader takes what the patient one takes, on its own as well.
        try:
            quick = msgspec.json.decode(text.encode(), type=document_of(cls))
            msgspec.json.decode(text.encode(), type=cls)
        except msgspec.DecodeError:
            quick = None
        assert (quick is None) == (made is None)
    if made is not None:
        assert ANY.is_valid(document)
        assert from_json(to_json(made)) == made
    elif ANY.is_valid(document):
        assert any(rule in problem for problem in problems for rule in BEYOND_SCHEMA), problems


@settings(SETTINGS, max_examples=50)
@given(RECORDS | testing.reports(), st.data())
def test_mutated_bytes_are_a_record_or_a_format_error(given_: Any, data: st.DataObject) -> None:
    raw = bytearray(to_json(given_).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(len(raw) - 1, 0)))
        how = data.draw(st.sampled_from(("set", "insert", "delete", "copy", "cut")))
        if how == "set" and raw:
            raw[at] = data.draw(st.integers(0, 255))
        elif how == "insert":
            raw[at:at] = data.draw(st.binary(max_size=6) | st.sampled_from((b'"', b"{", b"]", b"\\u", b"NaN", b"null")))
        elif how == "delete":
            del raw[at : at + data.draw(st.integers(1, 20))]
        elif how == "copy":
            raw[at:at] = raw[at : at + data.draw(st.integers(1, 60))]
        elif how == "cut":
            del raw[at:]
    for unknown in ("refuse", "keep", "ignore"):
        try:
            made = from_json(bytes(raw), unknown=unknown)
        except FormatError:
            continue
        assert isinstance(made, RawRecord) or from_json(to_json(made)) == made


@SETTINGS
@given(st.text(max_size=60) | st.binary(max_size=60) | JSON.map(json.dumps))
def test_any_text_is_a_record_or_an_error_of_ours(text: str | bytes) -> None:
    with contextlib.suppress(FormatError):
        from_json(text)
    with contextlib.suppress(FormatError):
        from_csv(text)
    with contextlib.suppress(NewsEventsError):
        read_article(text)
    with contextlib.suppress(FormatError):
        from_answer(text, Article(text="x"))


@settings(SETTINGS, max_examples=40)
@given(st.lists(testing.casualties(), min_size=1, max_size=2), st.data())
def test_mutated_csv_is_records_or_a_format_error(records: list[Any], data: st.DataObject) -> None:
    text = to_csv(records)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        text = (
            text[:at] + data.draw(st.sampled_from((",", '"', "\n", "\r", "x", "", "[{", "9" * 30, "\x00"))) + text[at:]
        )
    with contextlib.suppress(FormatError):
        found = from_csv(text, kind="casualty")
        assert from_csv(to_csv(found, kind="casualty"), kind="casualty") == found


@SETTINGS
@given(testing.text(), st.data())
def test_quoted_words_are_found_again(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    words = text[start:end]
    if words.strip():
        found = locate(text, words)
        assert found.text == words
        assert text[found.start : found.end] == found.text
