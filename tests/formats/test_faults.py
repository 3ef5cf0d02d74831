"""What is said of a document that does not read: each message whole, with its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsevents.errors import FormatError
from newsevents.formats import from_answer, from_csv, from_json, read_csv, to_csv, to_json
from newsevents.records import Event
from newsevents.vocabulary import PloverCategory
from tests.formats import examples

HEAD = '{"schema":1,"kind":"casualty","id":"c","harm":"killed","count":{"low":3,"best":3,"high":3}'
POLICY = '{"kind":"policy_change","id":"p","action":"restore"'


def faults(text: str, **options: Any) -> list[str]:
    with pytest.raises(FormatError) as caught:
        from_json(text, **options)
    return [str(problem).partition(": ")[2] for problem in caught.value.problems]


BEYOND = "a number within the range of a double, got a number beyond the range of a double"
PLACE = HEAD + ',"place":{"name":"x",'
SINGLE = [
    (PLACE + '"latitude":"é","longitude":0}}', "place.latitude", 'a number, got str "é"'),
    (PLACE + '"latitude":91,"longitude":0}}', "place.latitude", "a number from -90 to 90, got int 91"),
    (PLACE + '"latitude":0,"longitude":-180.5}}', "place.longitude", "a number from -180 to 180, got float -180.5"),
    (HEAD + ',"date":{"start":5}}', "date.start", "a date such as 2022-01-06, got int 5"),
    (HEAD + ',"date":{"start":"Monday"}}', "date.start", 'a date such as 2022-01-06, got str "Monday"'),
    (
        HEAD + ',"date":{"start":"2022-01-06","granularity":"minute","time":"9:30"}}',
        "date.time",
        'a time such as 09:30:00 or 09:30:00+06:00, got str "9:30"',
    ),
    (HEAD + ',"spans":7}', "spans", "a list, got int 7"),
    (HEAD + ',"place":{"name":"x","country":"uk"}}', "place.country", r'text like ^[A-Z]{3}\Z, got str "uk"'),
    (HEAD + ',"notes":[""]}', "notes[0]", 'text that is not empty, got str ""'),
    (HEAD + ',"extra":[["a"]]}', "extra[0]", "a list of 2, got a list"),
    (HEAD + ',"extra":[["a","b","c"]]}', "extra[0]", "a list of 2, got a list"),
    (HEAD + ',"extra":[["a",5]]}', "extra[0][1]", "str, got int 5"),
    (HEAD.replace("3}", "2}") + "}", "count.high", "at least 3, got 2"),
    (POLICY + ',"measure":{"new":1e400}}', "measure.new", BEYOND),
    (POLICY + ',"measure":{"new":-1e400}}', "measure.new", BEYOND),
    (
        POLICY + ',"measure":{"new":' + "9" * 320 + "}}",
        "measure.new",
        "a number within the range of a double, got int " + "9" * 57 + "...",
    ),
    (POLICY + ',"measure":{"new":true}}', "measure.new", "a number, got bool true"),
    (POLICY + ',"measure":{}}', "measure.new", "a figure, a limit or a mention, got nothing"),
    ('{"kind":"event","id":"e"}', "category", "a PLOVER category or an ACLED type, got neither"),
    (
        '{"kind":"article","text":"x","published_time":"09:30:00"}',
        "published_time",
        "a published day beside it, got none",
    ),
]


@pytest.mark.parametrize(("text", "path", "expected"), SINGLE, ids=[path for _, path, _ in SINGLE])
def test_the_message_says_what_was_expected_and_what_was_there(text: str, path: str, expected: str) -> None:
    assert faults(text) == [f"$.{path}: expected {expected}"]


def test_a_word_of_another_list_is_told_with_those_of_its_own() -> None:
    twice, wrong = faults(HEAD + ',"harm":null}')
    assert twice == "$.harm: expected each key once, got it twice"
    assert wrong.startswith("$.harm: expected a Harm (killed, injured, missing, ")
    assert wrong.endswith("unharmed), got null")
    (many,) = faults('{"kind":"event","id":"e","category":5}')
    assert many.endswith(", …), got int 5")
    assert many.count(", ") == 13


def test_bounds_are_within_what_is_read() -> None:
    # Spaces keep these from the quick reader.
    for low, best in ((0, 0), (2**63 - 1, 2**63 - 1)):
        count = f'{{"low": {low}, "best": {best}, "high": {best}}}'
        text = f'{{"kind": "casualty", "id": "c", "harm": "killed", "count": {count}}}'
        assert from_json(text + " ", unknown="keep").count.low == low
        assert from_json(text[:-1] + ', "x": 1}', unknown="keep").count.high == best
    for latitude, longitude in ((90, 180), (-90, -180)):
        text = HEAD + f',"place":{{"name":"x","latitude":{latitude},"longitude":{longitude}}},"x":1}}'
        assert from_json(text, unknown="keep").place.latitude == latitude


def test_the_schema_is_named_at_the_top_alone() -> None:
    document = json.loads(to_json(examples.REPORT))
    document["casualties"][0]["schema"] = 1
    assert faults(json.dumps(document)) == ["$.casualties[0].schema: expected no such key"]
    document = json.loads(to_json(examples.CASUALTY))
    document["count"]["schema"] = 1
    assert faults(json.dumps(document)) == ["$.count.schema: expected no such key"]


def test_an_unknown_word_leaves_the_default_where_there_is_one() -> None:
    made = from_json(HEAD + ',"status":"rumoured"}', unknown="keep")
    assert str(made.status) == "reported"
    assert made.extra == (("status", "rumoured"),)


def test_faults_on_several_lines_are_told_in_reading_order() -> None:
    document = json.loads(HEAD + ',"date":{"start":"x"},"status":"x","notes":5,"wether":1}')
    lines = json.dumps(document, indent=1)
    with pytest.raises(FormatError) as caught:
        from_json(lines)
    places = [(each.line, each.column) for each in caught.value.problems]
    assert len(places) == 4
    assert places == sorted(places)
    with pytest.raises(FormatError) as caught:
        from_json(HEAD + ',"zz":1,"notes":5,"yy":1,"status":5}')
    assert [each.path for each in caught.value.problems] == ["$.zz", "$.notes", "$.yy", "$.status"]


@pytest.mark.parametrize("number", [999, 1000, 1001, 2000, 2500])
def test_the_faults_of_a_table_beyond_a_thousand_are_counted(number: int) -> None:
    header = "id,harm,count.low,count.best,count.high\n"
    text = header + "c,killed,x,,\n" * number + "c,killed,3,3,3\n"
    with pytest.raises(FormatError) as caught:
        from_csv(text)
    problems = caught.value.problems
    assert len(problems) == (number if number <= 1000 else 1001)
    assert problems[999 if number > 999 else -1].startswith(
        f"line {min(number, 1000) + 1}, column count.low: expected int"
    )
    if number > 1000:
        assert problems[-1] == f"and {number - 1000:,} more faults"


def test_two_thousand_faults_are_no_fewer_than_one() -> None:
    with pytest.raises(FormatError):
        from_json('{"kind":"event","id":"a","category":"PROTEST","notes":[' + '"\\ud800",' * 2000 + '"x"]}')
    with pytest.raises(FormatError):
        from_json('{"kind":"event","id":"a","category":"PROTEST","contexts":[' + '"x",' * 1999 + '"x"]}')
    with pytest.raises(FormatError):
        from_answer({"events": [{"id": "a"}] * 2000}, examples.ARTICLE)


def test_every_error_about_a_file_names_it(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    good = to_csv([examples.EVENT])
    for data, expected in (
        (b"", "expected a header, got an empty file"),
        (b"\xef\xbb\xbf\r\n", "expected a header, got an empty file"),
        (b"a,b\n1,2\n", "line 1: expected the columns of a kind (article, event, statement, casualty, "),
        (good.encode().replace(b"\r\n", b"\xff\r\n", 1), "line 1, byte "),
        (good.encode() + b'"a', "line 3: expected a closing quotation mark, got the end of the file"),
        (good.encode() + b'"a"b,', "line 3: expected the end of a cell after its closing quotation mark; a quotation "),
        (good.encode() + b"a,b\r\n", "line 3: expected "),
        (b'id,"harm', "line 1: expected a closing quotation mark, got the end of the file"),
        (good.encode().replace(b"PROTEST", b"PROTST", 1),
         "line 2, column category: expected a PloverCategory (did you mean 'PROTEST'?)"),
    ):  # fmt: skip
        path.write_bytes(data)
        with pytest.raises(FormatError) as caught:
            read_csv(path)
        assert str(caught.value).startswith(f"{path}: {expected}")
    with pytest.raises(FormatError, match=r"got a header that fits none, or several; name the kind$"):
        from_csv("a,b\n1,2\n")
    path.write_text(good)
    with pytest.raises(FormatError, match=r"events\.csv: line 1: expected the columns of a kind \(.*\), got 'evnt'"):
        read_csv(path, kind="evnt")


def test_a_rule_over_a_whole_row_is_told_by_its_line() -> None:
    with pytest.raises(FormatError) as caught:
        from_csv("id,category,acled.sub_event_type\ne1,PROTEST,\ne2,,\n", kind="event")
    assert [str(each) for each in caught.value.problems] == [
        "line 3, column category: expected a PLOVER category or an ACLED type, got neither"
    ]
    assert from_csv("id,category\ne1,PROTEST\n", kind="event") == [Event(id="e1", category=PloverCategory.PROTEST)]
