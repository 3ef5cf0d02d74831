"""JSON: what is written, what is read, and what is said of what can't be."""

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from newsevents.errors import FormatError
from newsevents.formats import (
    RawRecord,
    from_answer,
    from_csv,
    from_json,
    iter_csv,
    migrations,
    read_json,
    read_jsonl,
    to_json,
    write_json,
    write_jsonl,
)
from newsevents.formats.scanner import DEPTH
from newsevents.records import Article, Casualty, Report
from newsevents.values import Quantity
from tests.formats import examples

EVERYTHING = (*examples.RECORDS, examples.ARTICLE, examples.REPORT)
LINE = to_json(examples.CASUALTY)


def faults(text: str | bytes, **options: Any) -> list[str]:
    with pytest.raises(FormatError) as caught:
        from_json(text, **options)
    assert all(problem.message for problem in caught.value.problems)
    return [str(problem) for problem in caught.value.problems]


def changed(old: str, new: str, text: str = LINE) -> str:
    assert old in text
    return text.replace(old, new, 1)


# --------------------------------------------------------------------------------------------- writing


@pytest.mark.parametrize("given", EVERYTHING, ids=lambda each: type(each).__name__)
def test_what_is_written_comes_back(given: Any) -> None:
    assert from_json(to_json(given)) == given
    assert from_json(to_json(given, indent=2)) == given
    assert from_json(to_json(given).encode()) == given


def test_keys_stand_in_declared_order_and_all_of_them() -> None:
    document = json.loads(LINE)
    assert list(document)[:5] == ["schema", "kind", "id", "harm", "count"]
    assert list(document["count"]) == ["low", "best", "high", "modifier", "text", "vague"]
    assert document["schema"] == 1
    assert document["cause"] is None
    assert document["status"] == "reported"


def test_a_report_is_one_document_with_its_article() -> None:
    document = json.loads(to_json(examples.REPORT))
    assert list(document) == [
        "schema", "kind", "article", "events", "statements", "casualties", "policy_changes",
    ]  # fmt: skip
    assert document["article"]["text"] == examples.TEXT
    assert document["casualties"][1]["kind"] == "casualty"
    assert "schema" not in document["article"]


def test_text_stands_as_it_is() -> None:
    assert "mayor’s office" in LINE
    assert "\\u" not in LINE


def test_other_things_are_not_written() -> None:
    with pytest.raises(TypeError, match=r"expected Article, Event, .*got Quantity"):
        to_json(Quantity.exactly(1))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="got list"):
        to_json([examples.EVENT])  # type: ignore[arg-type]


def test_a_file_comes_back_and_is_named_in_errors(tmp_path: Path) -> None:
    path = tmp_path / "report.json.xz"
    write_json(examples.REPORT, path, indent=2)
    assert read_json(path) == examples.REPORT
    plain = tmp_path / "bad.json"
    plain.write_text(changed('"killed"', '"hurt"', changed('"injured"', '"killed"')))
    with pytest.raises(FormatError) as caught:
        read_json(plain)
    assert str(caught.value).startswith(f"{plain}: line 1, column ")


def test_indents_and_options_of_files_are_those_of_texts(tmp_path: Path) -> None:
    assert to_json(examples.EVENT, indent=4).startswith('{\n    "schema": 1,\n    "kind": "event",')
    assert to_json(examples.EVENT, indent=0).startswith('{"schema": 1, "kind": "event",')
    path = tmp_path / "event.json"
    write_json(examples.EVENT, path)
    assert path.read_text("utf-8") == to_json(examples.EVENT) + "\n"
    write_json(examples.EVENT, path, indent=1)
    assert path.read_text("utf-8") == to_json(examples.EVENT, indent=1) + "\n"
    assert read_json(path, kind="event") == examples.EVENT
    with pytest.raises(FormatError, match=r"event\.json: line 3, column 10: \$\.kind: expected 'casualty'"):
        read_json(path, kind="casualty")
    path.write_text(LINE.replace('"notes"', '"mood":"calm","notes"'), "utf-8")
    assert read_json(path, unknown="keep").extra[-1] == ("mood", "calm")
    with pytest.raises(FormatError, match="expected no such key"):
        read_json(path)


# --------------------------------------------------------------------------------------------- reading


def test_keys_with_a_default_may_be_left_out_and_stand_in_any_order() -> None:
    text = '{"harm": "injured", "id": "c2", "count": {"high": 31, "low": 31, "best": 31}, "kind": "casualty"}'
    assert from_json(text) == examples.CASUALTY_2


def test_the_kind_may_be_given_instead() -> None:
    text = '{"id": "c2", "harm": "injured", "count": {"low": 31, "best": 31, "high": 31}}'
    assert from_json(text, kind="casualty") == examples.CASUALTY_2
    assert faults(text) == ["line 1, column 1: $.kind: expected a kind, such as 'report', which is missing"]
    assert faults(LINE, kind="event") == [
        "line 1, column 20: $.kind: expected 'event', got str \"casualty\""
    ]  # fmt: skip


def test_a_kind_that_is_none_is_told_with_those_there_are() -> None:
    kinds = "article, event, statement, casualty, policy_change, report"
    assert faults('{"kind":5}') == [f"line 1, column 9: $.kind: expected a kind ({kinds}), got int 5"]
    assert faults('{"kind":"sighting"}') == [f'line 1, column 9: $.kind: expected a kind ({kinds}), got str "sighting"']
    assert faults('{"kind":"evnt"}') == [
        "line 1, column 9: $.kind: expected a kind (did you mean 'event'?), got str \"evnt\""
    ]


def test_escaped_and_spaced_text_reads_the_same() -> None:
    assert from_json(json.dumps(json.loads(LINE), indent="\t")) == examples.CASUALTY


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"low":24', '"low":"24"', '$.count.low: expected int, got str "24"'),
        ('"low":24', '"low":24.0', "$.count.low: expected int, got float 24.0"),
        ('"low":24', '"low":true', "$.count.low: expected int, got bool true"),
        ('"low":24', '"low":[]', "$.count.low: expected int, got a list"),
        ('"low":24', '"low":-1', "$.count.low: expected int from 0 to 9223372036854775807, got int -1"),
        ('"low":24', '"low":9223372036854775808', "expected int from 0 to 9223372036854775807"),
        ('"low":24', '"lwo":24', "$.count.lwo: expected no such key"),
        ('"harm":"injured"', '"harm":"injurd"', "$.harm: expected a Harm (did you mean 'injured'?), got str"),
        ('"harm":"injured"', '"harm":5', "$.harm: expected a Harm (killed, injured, "),
        ('"harm":"injured"', '"harm":null', "$.harm: expected a Harm (killed"),
        ('"harm":"injured",', "", "$.harm: expected this key, which is missing"),
        ('"statu', '"statsu', "$.statsus: expected no such key (did you mean 'status'?)"),
        ('"id":"c1"', '"id":""', "$.id: expected text that is not empty"),
        ('"id":"c1"', '"id":"\\ud800"', "$.id: expected text, got a lone surrogate in it"),
        ('"country":"GBR"', '"country":"gbr"', "$.place.country: expected text like ^[A-Z]{3}"),
        ('"latitude":54.5', '"latitude":91', "$.place.latitude: expected a number from -90 to 90"),
        ('"latitude":54.5', '"latitude":null', "$.place.longitude: expected both coordinates or none"),
        ('"latitude":54.5', '"latitude":1e999', "$.place.latitude: expected a number within the range"),
        ('"latitude":54.5', '"latitude":NaN', "$.place.latitude: expected a JSON value, got NaN"),
        ('"latitude":54.5', '"latitude":-Infinity', "expected a JSON value, got -Infinity"),
        ('"start":"2023-03-06"', '"start":"2023-02-29"', "$.date.start: expected a date such as 2022-01-06"),
        ('"start":"2023-03-06"', '"start":"2023-03-07"', "$.date.end: expected no day before start"),
        ('"fiscal":false', '"fiscal":0', "$.date.fiscal: expected true or false, got int 0"),
        ('"links":[', '"links":[[],', "$.links[0]: expected an object (RecordLink), got a list"),
        ('["source_id","7"]', '["source_id"]', "$.extra[0]: expected a list of 2"),
        ('["source_id","7"]', '["source_id",7]', "$.extra[0][1]: expected str, got int 7"),
        ('"schema":1', '"schema":"1"', "$.schema: expected the number of a schema, such as 1, got '1'"),
        ('"schema":1', '"schema":true', "$.schema: expected the number of a schema, such as 1, got True"),
        ('"schema":1', '"schema":1.0', "$.schema: expected the number of a schema, such as 1, got 1.0"),
        ('"schema":1', '"schema":2', "$.schema: expected schema 1 or older, got 2: a newer newsevents wrote this"),
        ('"schema":1', '"schema":0', "$.schema: expected schema 1, got 0, which was never released"),
        ('"kind":"casualty"', '"kind":"casualties"', "$.kind: expected a kind (did you mean 'casualty'?)"),
        ('"kind":"casualty"', '"kind":7', "$.kind: expected a kind (article, event, "),
        ('"id":"c1"', '"id":"c1","id":"c1"', "$.id: expected each key once, got it twice"),
        ('"id":"c1"', '"id":"c\t1"', "$.id: expected text with its control characters escaped, got '\\t'"),
        ('"id":"c1"', '"id":"c\\x1"', "$.id: expected an escape, got '\\\\x'"),
        ('"id":"c1"', '"id":01', "$.id: expected a number, got '01'"),
        ('"id":"c1"', "'id':1", '$: expected a key in quotation marks, got "\'"'),
        ('"id":"c1"', '"id" "c1"', "$.id: expected ':', got '\"'"),
        ('"id":"c1",', '"id":"c1"', "$: expected ',' or '}', got '\"'"),
        ('"notes":["first figure",', '"notes":["first figure"', "$.notes: expected ',' or ']', got '\"'"),
        ('"id":"c1"', '"id":True', "$.id: expected a JSON value, got True"),
        ('"id":"c1"', '"id":@', "$.id: expected a value, got '@'"),
    ],
)
def test_a_fault_is_told_with_its_place(old: str, new: str, expected: str) -> None:
    text = changed(old, new)
    found = faults(text)
    assert any(expected in each for each in found), found
    assert all(each.startswith("line 1, column ") for each in found)


def test_the_column_is_that_of_the_fault() -> None:
    text = changed('"low":24', '"low":"24"')
    assert faults(text) == [f'line 1, column {text.index(chr(34) + "24") + 1}: $.count.low: expected int, got str "24"']
    lines = json.dumps(json.loads(text), indent=1, ensure_ascii=False)
    (found,) = faults(lines)
    line = next(n for n, each in enumerate(lines.split("\n"), 1) if '"low"' in each)
    assert found.startswith(f"line {line}, column 10: ")


def test_every_fault_is_told_in_reading_order() -> None:
    document = json.loads(to_json(examples.REPORT))
    document["casualties"][1]["count"]["low"] = "x"
    document["casualties"][0]["harm"] = "killd"
    document["events"][0]["colour"] = "red"
    document["article"]["published"] = "2023-13-01"
    assert [each.split(": ")[1] for each in faults(json.dumps(document))] == [
        "$.article.published",
        "$.events[0].colour",
        "$.casualties[0].harm",
        "$.casualties[1].count.low",
    ]


def test_rules_over_a_whole_report_are_told_too() -> None:
    document = json.loads(to_json(examples.REPORT))
    document["casualties"][1]["id"] = "e1"
    (found,) = faults(json.dumps(document))
    assert found == "line 1, column 1: $: expected ids that stand once, got 'e1' twice"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "line 1, column 1: $: expected a value, got the end of the text"),
        ("   ", "got the end of the text"),
        ("[]", "line 1, column 1: $: expected an object, got a list"),
        ("7", "expected an object, got int 7"),
        ("{} {}", "line 1, column 4: $: expected the end, got '{'"),
        ("nonsense", "line 1, column 1: $: expected a value, got 'n'"),
        ('{"a": "b', "line 1, column 9: $.a: expected a closing quotation mark, got the end of the text"),
        ("[" * 200_000, f"expected at most {DEPTH} brackets inside one another"),
        ('{"a":' * 200_000, f"expected at most {DEPTH} brackets inside one another"),
        ('{"kind":"event","id":' + "9" * 5000 + "}", "expected a number that fits a field, got one of 5000 digits"),
    ],
)
def test_what_is_no_record_at_all(text: str, expected: str) -> None:
    assert expected in faults(text)[0]


def test_every_way_to_cut_a_document_short_is_told() -> None:
    for end in range(len(LINE)):
        assert "the end of the text" in faults(LINE[:end])[0]


def test_very_many_faults_are_counted_and_the_first_of_them_told() -> None:
    for text, expected in (
        ('{"kind":"event",' + '"id":"a",' * 5999 + '"id":"b"}', "$.id: expected each key once, got it twice"),
        (
            '{"kind":"report","article":{"text":"x"},"events":[' + "1," * 5999 + "1]}",
            "$.events[999]: expected an object (Event), got int 1",
        ),
        (
            '{"kind":"event","id":"a","notes":[' + '"\\ud800",' * 5999 + '"x"]}',
            "expected text, got a lone surrogate in it",
        ),
        ('{"kind":"event","id":"a","contexts":[' + '"x",' * 5999 + '"x"]}', 'got str "x"'),
    ):
        found = faults(text)
        assert len(found) == 1001
        assert found[-2].endswith(expected)
        assert found[-1] == "and 5,000 more faults"
    assert len(faults('{"kind":"report","article":{"text":"x"},"events":[' + "1," * 999 + "1]}")) == 1000


def test_bytes_that_are_not_utf8_are_told_with_their_byte() -> None:
    data = LINE.encode().replace("’".encode(), b"\x92", 1)
    assert faults(data) == [
        f"line 1, byte {data.index(0x92)}: expected UTF-8, got b'\\x92'; save the file as UTF-8"
    ]  # fmt: skip
    assert "got UTF-16" in faults(LINE.encode("utf-16"))[0]
    assert "lone surrogate" in faults(LINE + "\ud800")[0]


# --------------------------------------------------------------------------------- what is not known


def test_unknown_keys_are_kept_in_extra() -> None:
    text = changed('"low":24', '"low":24,"spread":{"a":[1,"é"]}', changed('"notes"', '"weather":"rain","notes"'))
    made = from_json(text, unknown="keep")
    assert made.extra == (*examples.CASUALTY.extra, ("count.spread", '{"a": [1, "é"]}'), ("weather", "rain"))
    assert from_json(to_json(made)) == made


def test_unknown_words_are_kept_where_none_may_stand() -> None:
    made = from_json(
        '{"kind":"event","id":"e","category":"PROTEST","mode":"sit-in","contexts":["legal","sport"]}', unknown="keep"
    )
    assert made.mode is None
    assert [str(each) for each in made.contexts] == ["legal"]
    assert made.extra == (("mode", "sit-in"), ("contexts[1]", "sport"))
    assert "expected a Harm" in faults(changed('"injured"', '"stung"'), unknown="keep")[0]


def test_unknown_keys_of_a_report_are_kept_with_its_article() -> None:
    document = json.loads(to_json(examples.REPORT)) | {"sightings": [1]}
    document["article"]["mood"] = "calm"
    made = from_json(json.dumps(document), unknown="keep")
    assert made.article.extra == (*examples.ARTICLE.extra, ("mood", "calm"), ("sightings", "[1]"))
    assert made.events == examples.REPORT.events


def test_a_record_of_an_unknown_kind_is_kept_raw() -> None:
    text = '{"schema":1,"kind":"sighting","who":"é"}'
    made = from_json(text, unknown="keep")
    assert made == RawRecord("sighting", text)
    assert to_json(made) == text
    assert "expected a kind" in faults(text)[0]
    assert "expected a kind" in faults(text, unknown="ignore")[0]


def test_a_raw_record_stays_on_one_line(tmp_path: Path) -> None:
    made = from_json('{\n "kind": "sighting",\n "who": "a  gull\\n"\n}', unknown="keep")
    assert made == RawRecord("sighting", '{"kind":"sighting","who":"a  gull\\n"}')
    path = tmp_path / "records.jsonl"
    assert write_jsonl([made, examples.EVENT], path) == 2
    assert list(read_jsonl(path, unknown="keep")) == [made, examples.EVENT]


def test_options_that_are_none_are_refused(tmp_path: Path) -> None:
    wrong: Any = "kep"
    readers: list[Callable[[], Any]] = [
        lambda: from_json(LINE, unknown=wrong),
        lambda: read_json(tmp_path / "x", unknown=wrong),
        lambda: read_jsonl(tmp_path / "x", unknown=wrong),
        lambda: from_csv("", unknown=wrong),
        lambda: iter_csv(tmp_path / "x", unknown=wrong),
    ]
    for reader in readers:
        with pytest.raises(ValueError, match="unknown: expected one of 'refuse', 'keep', 'ignore', got 'kep'"):
            reader()
    wrong = "warn"
    readers = [
        lambda: read_jsonl(tmp_path / "x", on_error=wrong),
        lambda: from_csv("", on_error=wrong),
        lambda: iter_csv(tmp_path / "x", on_error=wrong),
        lambda: from_answer("", examples.ARTICLE, on_error=wrong),
    ]
    for reader in readers:
        with pytest.raises(ValueError, match="on_error: expected 'raise', 'skip' or a function, got 'warn'"):
            reader()


def test_unknown_keys_are_passed_over_on_request() -> None:
    text = changed('"low":24', '"low":24,"spread":{"a":[1,"é"]}')
    assert from_json(text, unknown="ignore") == examples.CASUALTY
    report = json.loads(to_json(examples.REPORT)) | {"sightings": [1]}
    assert from_json(json.dumps(report), unknown="ignore") == examples.REPORT
    report["casualties"][0]["kind"] = "event"
    assert "$.casualties[0].kind: expected 'casualty'" in faults(json.dumps(report), unknown="ignore")[0]


# ------------------------------------------------------------------------------------------- versions


def test_an_older_schema_is_migrated(monkeypatch: pytest.MonkeyPatch) -> None:
    def upgraded(document: dict[str, Any]) -> dict[str, Any]:
        # In this made-up version 0 a count was one number, and records were called facts.
        number = document.pop("number")
        return document | {"kind": "casualty", "count": {"low": number, "best": number, "high": number}}

    monkeypatch.setitem(migrations.MIGRATIONS, 0, upgraded)
    old = '{"schema":0,"kind":"fact","id":"c2","harm":"injured","number":31}'
    assert from_json(old) == examples.CASUALTY_2
    assert json.loads(to_json(from_json(old)))["schema"] == 1
    found = faults(old.replace("31", '"x"'))
    assert all(each.startswith("line 1: $.count.") and "migrated from 0" in each for each in found)


def test_options_reach_a_document_that_was_migrated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(migrations.MIGRATIONS, 0, lambda document: document | {"kind": document["sort"]})
    old = '{"schema":0,"sort":"casualty","id":"c2","harm":"injured","count":{"low":31,"best":31,"high":31}}'
    made = from_json(old, unknown="keep")
    assert (made.id, made.extra) == ("c2", (("sort", "casualty"),))
    assert from_json(old, unknown="ignore") == examples.CASUALTY_2
    assert faults(old) == ["line 1: $.sort: expected no such key (in schema 1, migrated from 0)"]
    assert faults("\n\n" + old) == ["line 3: $.sort: expected no such key (in schema 1, migrated from 0)"]
    assert "expected 'event', got str \"casualty\"" in faults(old, kind="event", unknown="ignore")[0]
    path = tmp_path / "old.jsonl"
    path.write_text(f"{LINE}\n{old}\n")
    with pytest.raises(FormatError, match=r"line 2: \$\.sort: expected no such key"):
        read_jsonl(path).to_list()


def test_a_report_whose_records_do_not_say_their_kind_has_its_keys_looked_at() -> None:
    document = json.loads(to_json(examples.REPORT))
    for records in (
        *(document[name] for name in ("events", "statements", "casualties", "policy_changes")),
        [document["article"]],
    ):
        for each in records:
            del each["kind"]
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    assert from_json(text) == examples.REPORT
    doubled = changed('"harm":"injured"', '"harm":"injured","harm":"injured"', text)
    assert "expected each key once" in faults(doubled)[0]
    assert "expected no such key" in faults(changed('"harm":"injured"', '"harm":"injured","hram":"injured"', text))[0]


# -------------------------------------------------------------------------------------- other carriers


def _returned(given: Any) -> Any:
    return given


@pytest.mark.parametrize("given", [*EVERYTHING, examples.REPORT.toll(examples.CASUALTY.harm)], ids=repr)
def test_objects_pickle_copy_and_hash(given: Any) -> None:
    for again in (pickle.loads(pickle.dumps(given)), copy.copy(given), copy.deepcopy(given)):
        assert again == given
        assert hash(again) == hash(given)


def test_records_read_from_json_go_to_worker_processes() -> None:
    report = from_json(to_json(examples.REPORT))
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(_returned, report).result() == report


AT_ONCE = """
import sys, threading
from newsevents.formats import from_csv, from_json, to_csv
from newsevents.records import Event, Statement
from newsevents.vocabulary import PloverCategory
sys.setswitchinterval(1e-6)
barrier = threading.Barrier(8)
read = []
def work(number):
    barrier.wait()
    statement = from_json('{"schema":1,"kind":"statement","id":"s"}', unknown=("refuse", "ignore")[number % 2])
    event = from_json('{"schema":1,"kind":"event","id":"e","category":"PROTEST","notes":["x"]}')
    read.append((statement, event, *from_csv("id,category\\ne,PROTEST\\n", kind="event")))
threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
for each in threads: each.start()
for each in threads: each.join()
event = Event(id="e", category=PloverCategory.PROTEST, notes=("x",))
assert read == [(Statement(id="s"), event, Event(id="e", category=PloverCategory.PROTEST))] * 8
"""


@pytest.mark.parametrize("run", range(3))
def test_many_threads_may_be_the_first_to_read(run: int) -> None:
    done = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_errors_pickle() -> None:
    with pytest.raises(FormatError) as caught:
        from_json(changed('"low":24', '"low":"24"'))
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.problems == caught.value.problems
    assert again.problems[0].path == "$.count.low"


def test_both_doors_refuse_a_quantity_that_is_more_than_one() -> None:
    toll = examples.REPORT.toll(examples.CASUALTY.harm)
    assert toll is not None
    with pytest.raises(TypeError, match="expected Quantity"):
        Casualty(id="c9", harm=examples.CASUALTY.harm, count=toll)
    assert isinstance(Report(article=Article(text="x")), Report)
