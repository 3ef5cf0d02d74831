"""CSV: lossless, whoever wrote the file; faults by line and column; formulas guarded on request."""

import csv
import errno
import io
import itertools
import json
import os
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsevents.errors import FormatError
from newsevents.formats import from_csv, iter_csv, read_csv, to_csv, write_csv
from newsevents.formats.columns import columns
from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement
from newsevents.values import Quantity, TextSpan
from newsevents.vocabulary import Harm, QuantityModifier
from tests.formats import examples

CASUALTIES = examples.REPORT.casualties
TEXT = to_csv(CASUALTIES)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def written(table: list[dict[str, str]], **options: Any) -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(table[0]), **options)
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue()


def faults(text: str | bytes, **options: Any) -> list[str]:
    with pytest.raises(FormatError) as caught:
        from_csv(text, **options)
    return [str(problem) for problem in caught.value.problems]


def changed(**cells: str) -> str:
    table = rows(TEXT)
    names = {name.replace(".", "_"): name for name in table[0]}
    table[0] |= {names[key]: cell for key, cell in cells.items()}
    return written(table)


# ---------------------------------------------------------------------------------------------- columns


def test_nested_values_have_dotted_columns_and_lists_are_json() -> None:
    first, second = rows(TEXT)
    assert list(first)[:5] == ["id", "harm", "count.low", "count.best", "count.high"]
    assert first["count.low"] == "24"
    assert first["count.best"] == ""
    assert first["place.mention.text"] == "Harbourton"
    assert first["date.fiscal"] == "false"
    assert json.loads(first["links"]) == [{"relation": "repeats", "id": "c2"}]
    assert second["links"] == second["place.name"] == ""


@pytest.mark.parametrize("cls", [Article, Event, Statement, Casualty, PolicyChange])
def test_a_nested_value_that_is_there_always_fills_a_cell(cls: type) -> None:
    """Otherwise it could not be told from one that is not."""
    names = [column.name for column in columns(cls)]
    assert len(set(names)) == len(names)
    assert all(attrs.fields_dict(cls).get(name.split(".")[0]) is not None for name in names)


@pytest.mark.parametrize("given", [*examples.RECORDS, examples.ARTICLE], ids=lambda each: type(each).__name__)
@pytest.mark.parametrize("options", [{}, {"delimiter": ";"}, {"delimiter": "\t"}, {"spreadsheet": True}], ids=str)
def test_records_come_back(given: Any, options: dict[str, Any]) -> None:
    text = to_csv([given], **options)
    assert from_csv(text) == [given]
    assert from_csv(text.encode()) == [given]


def test_no_records_are_a_header() -> None:
    text = to_csv([], kind="event")
    assert from_csv(text, kind="event") == from_csv(text) == []
    with pytest.raises(FormatError, match="expected records, or their kind"):
        to_csv([])


def test_one_list_of_a_report_is_named() -> None:
    assert to_csv(examples.REPORT, kind="casualty") == to_csv(examples.REPORT, kind="casualties") == TEXT
    with pytest.raises(FormatError, match=r"expected the kind of record to write \(did you mean 'casualty'"):
        to_csv(examples.REPORT, kind="casulty")
    with pytest.raises(FormatError, match="got a whole report"):
        to_csv(examples.REPORT)


def test_records_of_several_kinds_are_no_table() -> None:
    with pytest.raises(FormatError, match=r"expected records of one kind \(Event\), got Statement"):
        to_csv([examples.EVENT, examples.STATEMENT])
    with pytest.raises(FormatError, match="expected records or an article, got int"):
        to_csv([1])
    with pytest.raises(FormatError, match="expected records of kind 'event', got Casualty"):
        to_csv(CASUALTIES, kind="event")


@pytest.mark.parametrize(
    "said",
    [
        *("\r", "\n", "\r\n", "a\rb\nc", "\u2028\u2029\x85\x0b\x0c\x1c", "\x00", '"', '""', "a,b;c\td", " 007 "),
        *("1e5", "NA", "null", "=1+1", "'=1+1", "''-x", "+", "@a", "\t=", "＝1", "x" * 200_000, "e\u0301", "\ufeffa"),
        "𝔘\u202e",
    ],
    ids=ascii,
)
@pytest.mark.parametrize("spreadsheet", [False, True])
def test_unkind_text_comes_back(said: str, spreadsheet: bool) -> None:
    given = Casualty(
        id=said,
        harm=Harm.KILLED,
        count=Quantity(None, None, None, text=said),
        cause=TextSpan(0, len(said), said),
        notes=(said,),
    )
    text = to_csv([given, given], spreadsheet=spreadsheet)
    assert from_csv(text) == from_csv(text.encode()) == [given, given]


def test_an_empty_article_comes_back() -> None:
    given = [Article(text=""), Article(text="", url="x")]
    assert from_csv(to_csv(given)) == given
    # With a column to be kept every row is read by the patient reader.
    assert from_csv(to_csv(given).replace(",extra", ",more"), unknown="keep") == given


def test_an_empty_span_is_told_from_none() -> None:
    given = attrs.evolve(examples.CASUALTY_2, cause=TextSpan(7, 7, ""))  # type: ignore[misc]
    assert from_csv(to_csv([given, examples.CASUALTY_2])) == [given, examples.CASUALTY_2]


# -------------------------------------------------------------------------------------- spreadsheets


def test_formulas_are_guarded_on_request() -> None:
    given = attrs.evolve(examples.CASUALTY_2, id="=HYPERLINK(1)", notes=("=2",), event_ids=("-5",))  # type: ignore[misc]
    plain, guarded = to_csv([given]), to_csv([given], spreadsheet=True)
    assert rows(plain)[0]["id"] == "=HYPERLINK(1)"
    assert guarded.startswith("\ufeffid,")
    assert rows(guarded[1:])[0]["id"] == "'=HYPERLINK(1)"
    assert not any(cell[:1] in set("=+-@\t\r") for cell in rows(guarded[1:])[0].values() if cell)
    assert from_csv(guarded) == from_csv(guarded[1:], spreadsheet=True) == [given]
    assert from_csv(plain, spreadsheet=False) == [given]


def test_negative_numbers_are_numbers_not_formulas() -> None:
    text = to_csv([examples.POLICY], spreadsheet=True)
    assert rows(text[1:])[0]["measure.change"] == "-0.5"
    assert from_csv(text) == [examples.POLICY]


# --------------------------------------------------------------------------------- other programs' files


def test_cells_as_other_programs_write_them_read_the_same() -> None:
    text = changed(
        count_low="24.0", date_fiscal="FALSE", place_latitude="5.45e1", links='[ {"id":"c2", "relation":"repeats"} ]'
    )
    assert from_csv(text) == list(CASUALTIES)
    assert from_csv(changed(count_low="2.4e+01", date_fiscal="False")) == list(CASUALTIES)


def test_columns_may_stand_in_any_order_and_defaults_be_left_out() -> None:
    table = [{"count.modifier": "approx", "count.best": "5", "harm": "killed", "id": "c"}]
    (made,) = from_csv(written(table))
    assert made == Casualty(id="c", harm=Harm.KILLED, count=Quantity(None, 5, None, QuantityModifier.APPROX))


def test_row_numbers_of_pandas_and_r_are_passed_over() -> None:
    lines = TEXT.split("\r\n")
    assert from_csv("\r\n".join([f",{lines[0]}", f"0,{lines[1]}", f"1,{lines[2]}", ""])) == list(CASUALTIES)


def test_a_bare_na_of_r_is_none_and_a_quoted_one_is_text() -> None:
    given = [attrs.evolve(each, notes=(), id="NA" if each.id == "c1" else each.id) for each in CASUALTIES]  # type: ignore[misc]
    table = rows(to_csv(given))
    numbers = {"count.low", "count.best", "count.high", "place.latitude", "place.longitude"}

    def cell(name: str, text: str) -> str:
        quoted = '"' + text.replace('"', '""') + '"'
        return "NA" if text == "" else text if name in numbers else quoted

    lines = ['"",' + ",".join(f'"{name}"' for name in table[0])]
    lines += [f'"{n}",' + ",".join(cell(*item) for item in row.items()) for n, row in enumerate(table, 1)]
    assert from_csv("\n".join(lines) + "\n") == given


def test_a_decimal_comma_is_read_where_semicolons_part_the_cells() -> None:
    table = rows(to_csv([examples.POLICY]))
    table[0] |= {"measure.prior": "2,5", "measure.change": "-0,5"}
    assert from_csv(written(table, delimiter=";")) == [examples.POLICY]
    assert "expected a number" in faults(written(table))[0]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_end_of_line_is_read(end: str) -> None:
    assert from_csv(written(rows(TEXT), lineterminator=end, quoting=csv.QUOTE_ALL)) == list(CASUALTIES)
    assert from_csv(written(rows(TEXT), lineterminator=end)) == list(CASUALTIES)


# ------------------------------------------------------------------------------------------------ faults


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"count_low": "x"}, 'line 2, column count.low: expected int, got str "x"'),
        ({"count_low": "1.5"}, 'line 2, column count.low: expected int, got str "1.5"'),
        ({"count_low": "-1"}, "line 2, column count.low: expected int from 0 to"),
        ({"count_low": "9" * 400}, "line 2, column count.low: expected int from 0 to"),
        ({"count_low": "9" * 5000}, "line 2, column count.low: expected int, got str"),
        ({"count_best": "3"}, "line 2, column count.best: expected at least low 24, got 3"),
        ({"harm": "injurd"}, "line 2, column harm: expected a Harm (did you mean 'injured'?)"),
        ({"harm": ""}, "line 2, column harm: expected this key, which is missing"),
        ({"place_latitude": "nan"}, 'line 2, column place.latitude: expected a number, got str "nan"'),
        ({"place_latitude": "inf"}, "line 2, column place.latitude: expected a number"),
        ({"place_latitude": "1e999"}, "line 2, column place.latitude: expected a number within the range"),
        ({"place_latitude": ""}, "line 2, column place.longitude: expected both coordinates or none"),
        ({"place_country": "gb"}, "line 2, column place.country: expected text like"),
        ({"date_start": "6/3/2023"}, "line 2, column date.start: expected a date such as 2022-01-06"),
        ({"date_fiscal": "maybe"}, "line 2, column date.fiscal: expected true or false"),
        ({"links": "repeats"}, "line 2, column links: $: expected a value, got 'r' (character 1 of the cell)"),
        ({"links": '[{"relation":"repeats"}]'}, "line 2, column links: $[0].id: expected this key, which is missing"),
        ({"links": '[{"relation":"repeats","id":"a","x":1}]'}, "column links: $[0].x: expected no such key"),
        ({"links": '[{"relation":"repeats","id":"a","id":"b"}]'}, "column links: $[0].id: expected each key once"),
        ({"links": '{"a":1}'}, "line 2, column links: expected a list, got an object"),
        ({"links": "[" * 100_000}, "line 2, column links: "),
    ],
    ids=lambda each: str(each)[:40],
)
def test_a_fault_is_told_by_line_and_column(cells: dict[str, str], expected: str) -> None:
    found = faults(changed(**cells))
    assert any(expected in each for each in found), found


def test_every_bad_row_is_told_and_the_others_can_be_had() -> None:
    table = rows(to_csv([*CASUALTIES, *CASUALTIES]))
    table[1]["count.low"] = "x"
    table[3]["harm"] = "y\nz"
    table[3]["count.high"] = "?"
    text = written(table)
    assert [each.split(":")[0] for each in faults(text)] == [
        "line 3, column count.low",
        "line 5, column harm",
        "line 5, column count.high",
    ]
    assert from_csv(text, on_error="skip") == [examples.CASUALTY, examples.CASUALTY]
    seen: list[FormatError] = []
    assert len(from_csv(text, on_error=seen.append)) == len(seen) == 2


def test_the_line_is_that_on_which_the_row_begins() -> None:
    table = rows(to_csv([*CASUALTIES, *CASUALTIES]))
    table[0]["count.text"] = "a\nb\r\nc"
    table[1]["count.low"] = "x"
    assert faults(written(table))[0].startswith("line 5, column count.low")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "expected a header, got an empty file"),
        ("\ufeff\r\n", "expected a header, got an empty file"),
        ("a,b\n1,2\n", "line 1: expected the columns of a kind (article, event, statement, casualty, policy_change)"),
        (TEXT.replace("harm,", "ham,", 1), "line 1: expected the columns of a kind"),
        (
            TEXT.replace(",status,", ",statu,", 1),
            "line 1, column statu: expected no such column (did you mean 'status'?)",
        ),
        (TEXT.replace(",as_of.mod,", ",status,", 1), "line 1, column status: expected each column once, got it twice"),
        (TEXT + "x,y\r\n", "line 4: expected 68 cells, got 2"),
        (TEXT + '"x', "line 4: expected a closing quotation mark, got the end of the file"),
        ('"id","harm","count.low","status"\n"x', "line 2: expected a closing quotation mark, got the end of the file"),
        ('"id","harm","count.low","status"\n"x"y,"killed",1\n', "line 2: expected a cell, got"),
        (b"id,harm\ncaf\xe9,killed\n", "line 2, byte 11: expected UTF-8"),
    ],
)
def test_what_is_no_table_is_told(text: str | bytes, expected: str) -> None:
    assert expected in faults(text)[0]


def test_a_column_that_must_be_there_is_asked_for() -> None:
    table = [{"id": "c", "count.low": "1"}]
    assert faults(written(table), kind="casualty") == ["line 1, column harm: expected this column, which is missing"]


def test_other_columns_are_kept_or_ignored_on_request() -> None:
    table = rows(TEXT)
    table[0]["colour"], table[1]["colour"] = "red", ""
    text = written(table)
    assert faults(text) == ["line 1, column colour: expected no such column"]
    assert from_csv(text, unknown="ignore") == list(CASUALTIES)
    first, second = from_csv(text, unknown="keep")
    assert first.extra == (*examples.CASUALTY.extra, ("colour", "red"))
    assert second == examples.CASUALTY_2


# ------------------------------------------------------------------------------------------------- files


def test_a_file_of_one_kind_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "casualties.csv.gz"
    write_csv(CASUALTIES, path)
    assert read_csv(path) == list(CASUALTIES)
    records = iter_csv(path)
    assert next(records) == examples.CASUALTY
    write_csv(examples.REPORT, path, kind="event")
    assert read_csv(path) == [examples.EVENT]


def test_faults_of_a_file_name_it(tmp_path: Path) -> None:
    path = tmp_path / "casualties.csv"
    path.write_text(changed(count_low="x"), "utf-8", newline="")
    with pytest.raises(FormatError) as caught:
        read_csv(path)
    assert str(caught.value).startswith(f"{path}: line 2, column count.low: ")
    path.write_bytes(TEXT.encode() + b"\xff")
    with pytest.raises(FormatError, match=r"line 4, byte \d+: expected UTF-8"):
        read_csv(path)
    with pytest.raises(FormatError, match="no such file"):
        read_csv(tmp_path / "missing.csv")


def test_bad_rows_of_a_file_are_skipped_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "casualties.csv"
    path.write_text(changed(count_low="x"), "utf-8", newline="")
    records = iter_csv(path, on_error="skip")
    assert list(records) == [examples.CASUALTY_2]
    assert records.skipped == 1


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "casualties.csv"
    write_csv(CASUALTIES, path)
    with pytest.raises(FormatError, match="records of one kind"):
        write_csv([*CASUALTIES * 3000, examples.EVENT], path)
    assert read_csv(path) == list(CASUALTIES)
    assert list(tmp_path.iterdir()) == [path]


def test_rows_without_anything_in_them_are_passed_over() -> None:
    # Spreadsheets write them below the rows that were deleted.
    lines = TEXT.split("\r\n")
    blank = "," * lines[0].count(",")
    assert from_csv("\r\n".join([lines[0], blank, lines[1], blank, "", lines[2], blank, blank])) == list(CASUALTIES)
    quoted = ",".join(['""'] * (blank.count(",") + 1))
    assert from_csv("\r\n".join([lines[0], quoted, *lines[1:]])) == list(CASUALTIES)
    with pytest.raises(FormatError, match=r"line 2: expected \d+ cells, got 2"):
        from_csv(f"{lines[0]}\r\n,\r\n")


def test_what_other_programs_write_is_read_by_the_patient_reader() -> None:
    table = rows(to_csv([examples.STATEMENT]))
    for inter in ("1", "1.0", " 1", "+1", "1e0"):
        table[0]["speaker.inter"] = inter
        (made,) = from_csv(written(table))
        assert made == examples.STATEMENT
    for flag, said in (("0.0", False), ("1.0", True), ("T", True), ("f", False), (" TRUE ", True)):
        (made, _) = from_csv(changed(date_fiscal=flag))
        assert made.date.fiscal is said
    assert faults(changed(date_fiscal="x")) == ['line 2, column date.fiscal: expected true or false, got str "x"']


@pytest.mark.parametrize(
    "cell", ["nan", "NaN", "NAN", "inf", "INF", "-Infinity", "1,5", "1.2.3", "0x10", "١٢", "1e400"]
)
def test_what_is_no_number_is_refused(cell: str) -> None:
    table = rows(to_csv([examples.POLICY]))
    table[0]["measure.prior"] = cell
    (fault,) = faults(written(table))
    assert fault.startswith("line 2, column measure.prior: expected a number")


def test_long_whole_numbers_keep_every_digit() -> None:
    for cell in ("9007199254740993", "+9007199254740993", " 9007199254740993"):
        table = [{"id": "c", "harm": "killed", "count.low": cell, "count.best": cell, "count.high": cell}]
        (made,) = from_csv(written(table))
        assert made.count.best == 9007199254740993
    assert "expected int" in faults(written([{"id": "c", "harm": "killed", "count.low": "9.007199254740994e+15"}]))[0]
    assert "expected int" in faults(written([{"id": "c", "harm": "killed", "count.low": "9" * 401}]))[0]


def test_guarded_rows_are_read_by_the_patient_reader_too() -> None:
    given = attrs.evolve(examples.CASUALTY_2, id="=1+1", notes=("x",))  # type: ignore[misc]
    text = to_csv([given, examples.CASUALTY], spreadsheet=True)
    assert rows(text[1:])[1] == rows(TEXT)[0]
    loose = text.replace('"[""x""]"', '"[ ""x"" ]"')
    assert loose != text
    assert from_csv(loose) == [given, examples.CASUALTY]
    assert from_csv(loose, spreadsheet=False)[0].id == "'=1+1"
    with pytest.raises(FormatError, match="expected the columns of a kind"):
        from_csv(loose, delimiter=";")


def test_rows_that_are_streamed_name_their_file(tmp_path: Path) -> None:
    path = tmp_path / "casualties.csv"
    for row, expected in (
        ("c,killed,3,3,3\n", "expected 6 cells, got 5"),
        ("c,killed,3,3,3,7\n", "expected nothing in column 6, which has no name, got '7'"),
        ("c,kiled,3,3,3,\n", "expected a Harm (did you mean 'killed'?), got str \"kiled\""),
    ):
        path.write_text("id,harm,count.low,count.best,count.high,\n" + row)
        with pytest.raises(FormatError) as caught:
            iter_csv(path).to_list()
        assert str(caught.value).startswith(f"{path}: line 2")
        assert str(caught.value).endswith(expected)


def test_text_that_no_spreadsheet_runs_is_not_guarded() -> None:
    for said in ("X", "Xyz", "'X", "word", "1=1", "(1)", "]", "f"):
        given = attrs.evolve(examples.CASUALTY_2, id=said)  # type: ignore[misc]
        text = to_csv([given], spreadsheet=True)
        assert rows(text[1:])[0]["id"] == said
        assert from_csv(text) == [given]


def test_a_column_without_a_name_holds_row_numbers_or_nothing() -> None:
    lines = TEXT.split("\r\n")
    assert from_csv("\r\n".join([f"{lines[0]},,", f"{lines[1]},,", f"{lines[2]},,", ""])) == list(CASUALTIES)
    assert from_csv("\r\n".join([f",{lines[0]},", f"1,{lines[1]},", f"2,{lines[2]},"])) == list(CASUALTIES)
    number = lines[0].count(",") + 3
    stray = "\r\n".join([f",{lines[0]},", f"1,{lines[1]},", f"2,{lines[2]},7"])
    assert faults(stray) == [f"line 3: expected nothing in column {number}, which has no name, got '7'"]
    assert from_csv(stray, unknown="ignore") == list(CASUALTIES)
    assert from_csv(stray, unknown="keep")[1].extra == ((f"column {number}", "7"),)
    (made,) = from_csv("\r\n".join([f"{lines[0]},mood", f"{lines[1]},calm", ""]), unknown="keep")
    assert made.extra == (*examples.CASUALTY.extra, ("mood", "calm"))


def test_the_columns_that_every_row_needs_are_enough() -> None:
    (made,) = from_csv(
        "id,harm\nc,killed\n".replace("\n", ",count.low,count.best,count.high\n", 1).replace("d\n", "d,3,3,3\n")
    )
    assert made == Casualty(id="c", harm=Harm.KILLED, count=Quantity.exactly(3))
    (said,) = from_csv("id\ns\n", kind="statements")
    assert said == Statement(id="s")
    with pytest.raises(FormatError, match=r"^line 1, column harm: expected this column, which is missing"):
        from_csv("id,count.low\nc,3\n", kind="casualty")


def test_cells_that_r_leaves_bare_may_be_empty_at_the_end_of_a_line() -> None:
    text = '"id"\t"harm"\t"count.low"\t"count.best"\t"count.high"\t"as_of.start"\n"c"\t"killed"\t3\t3\t3\t\n'
    assert from_csv(text) == [Casualty(id="c", harm=Harm.KILLED, count=Quantity.exactly(3))]
    assert from_csv(text.replace("\n", "\r\n")) == from_csv(text)
    with pytest.raises(FormatError, match=r"^line 1: expected a closing quotation mark, got the end of the file"):
        from_csv('"id"\t"har')
    with pytest.raises(FormatError, match=r"^line 3: expected a closing quotation mark, got the end of the file"):
        from_csv(text + '"')
    with pytest.raises(
        FormatError, match=r"""^line 2: expected a cell, got '"c"x'; a quotation mark inside a cell is written twice$"""
    ):
        from_csv('"id"\n"c"x\n', kind="event")


# ----------------------------------------------------------------------------------------------- folders


@pytest.mark.parametrize("options", [{}, {"spreadsheet": True}, {"delimiter": ";"}], ids=str)
def test_a_report_is_a_folder_and_comes_back(tmp_path: Path, options: dict[str, Any]) -> None:
    folder = tmp_path / "report"
    write_csv(examples.REPORT, folder, **options)
    assert sorted(each.name for each in folder.iterdir()) == [
        "article.csv", "casualties.csv", "datapackage.json", "events.csv", "policy_changes.csv", "statements.csv",
    ]  # fmt: skip
    assert read_csv(folder) == examples.REPORT
    write_csv(Report(article=examples.ARTICLE), folder)
    assert read_csv(folder) == Report(article=examples.ARTICLE)


def test_guarded_files_are_known_by_the_package_even_without_their_mark(tmp_path: Path) -> None:
    report = Report(article=Article(text="=1+1"))
    write_csv(report, tmp_path, spreadsheet=True)
    path = tmp_path / "article.csv"
    path.write_bytes(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    assert read_csv(tmp_path) == report


def test_records_of_several_kinds_are_a_folder_too(tmp_path: Path) -> None:
    write_csv(examples.RECORDS, tmp_path)
    assert read_csv(tmp_path) == list(examples.RECORDS)


def test_a_folder_says_what_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"expected article.csv, events.csv, .* got none of them"):
        read_csv(tmp_path)
    write_csv([examples.ARTICLE, examples.ARTICLE], tmp_path)
    with pytest.raises(FormatError, match=r"article\.csv: expected one row, got 2"):
        read_csv(tmp_path)
    write_csv([examples.ARTICLE, examples.CASUALTY], tmp_path)
    with pytest.raises(FormatError, match="expected links to records of the report, got 'c2' in 'c1'"):
        read_csv(tmp_path)
    (tmp_path / "datapackage.json").write_text('{"newsevents": {"schema": 2}}')
    with pytest.raises(FormatError, match="expected schema 1 or older, got 2"):
        read_csv(tmp_path)
    (tmp_path / "datapackage.json").write_text("{")
    with pytest.raises(FormatError, match=r"datapackage\.json"):
        read_csv(tmp_path)


def test_a_failure_leaves_the_whole_folder_as_it_was(tmp_path: Path) -> None:
    write_csv(examples.REPORT, tmp_path)
    with pytest.raises(FormatError):
        write_csv([examples.ARTICLE, 7], tmp_path)
    assert read_csv(tmp_path) == examples.REPORT


@pytest.mark.parametrize("when", range(6))
def test_a_new_folder_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: int
) -> None:
    calls = itertools.count()

    def full(descriptor: int) -> None:
        if next(calls) == when:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    folder = tmp_path / "deep" / "report"
    with pytest.raises(FormatError, match=r"report: no space left on device$"):
        write_csv(examples.REPORT, folder)
    assert list(folder.parent.iterdir()) == []
    write_csv(examples.REPORT, folder)
    assert list(folder.parent.iterdir()) == [folder]
    assert read_csv(folder) == examples.REPORT


@pytest.mark.parametrize("when", range(6))
def test_a_full_disk_leaves_the_files_of_a_folder_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: int
) -> None:
    write_csv(examples.REPORT, tmp_path)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    calls = itertools.count()

    def full(descriptor: int) -> None:
        if next(calls) == when:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FormatError, match=r"no space left on device$"):
        write_csv(Report(article=examples.ARTICLE), tmp_path)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_the_working_folder_is_a_folder_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_csv(examples.REPORT, ".")
    assert read_csv(".") == examples.REPORT
    write_csv(examples.REPORT, "new")
    assert read_csv(Path("new")) == examples.REPORT
    assert len(list(tmp_path.iterdir())) == 7


def test_files_of_an_earlier_report_do_not_stay_beside_later_records(tmp_path: Path) -> None:
    write_csv(examples.REPORT, tmp_path)
    (tmp_path / "notes.csv").write_text("mine")
    write_csv(CASUALTIES, tmp_path)
    assert read_csv(tmp_path) == list(CASUALTIES)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["casualties.csv", "datapackage.json", "notes.csv"]
    # A file that the package does not name is somebody's own.
    write_csv([examples.EVENT], tmp_path / "events.csv")
    write_csv(CASUALTIES, tmp_path)
    assert read_csv(tmp_path) == [examples.EVENT, *CASUALTIES]
    (tmp_path / "datapackage.json").write_text("{")
    write_csv([examples.STATEMENT], tmp_path)
    assert read_csv(tmp_path) == [examples.EVENT, examples.STATEMENT, *CASUALTIES]


def test_one_kind_of_a_folder_is_written_and_read_alone(tmp_path: Path) -> None:
    write_csv(examples.REPORT, tmp_path / "all", spreadsheet=True)
    assert read_csv(tmp_path / "all", kind="casualty") == list(CASUALTIES)
    assert read_csv(tmp_path / "all", kind="events") == [examples.EVENT]
    write_csv(examples.REPORT, tmp_path / "one", kind="casualties")
    assert sorted(each.name for each in (tmp_path / "one").iterdir()) == ["casualties.csv", "datapackage.json"]
    with pytest.raises(FormatError, match=r"one: expected events.csv, which is missing"):
        read_csv(tmp_path / "one", kind="event")
    with pytest.raises(FormatError, match=r"did you mean 'event'\?"):
        read_csv(tmp_path / "all", kind="evnt")
    with pytest.raises(FormatError, match=r"expected the kind of a file \(article, event, .*got 'report'"):
        read_csv(tmp_path / "all", kind="report")


def test_what_is_wrong_with_a_folder_is_told_whole(tmp_path: Path) -> None:
    def told(folder: Path, **options: Any) -> str:
        with pytest.raises(FormatError) as caught:
            read_csv(folder, **options)
        return str(caught.value)

    names = "article.csv, events.csv, statements.csv, casualties.csv, policy_changes.csv"
    assert told(tmp_path) == f"{tmp_path}: expected {names}, got none of them"
    write_csv([examples.ARTICLE, examples.CASUALTY], tmp_path)
    message = "expected links to records of the report, got 'c2' in 'c1'"
    assert told(tmp_path) == f"{tmp_path}: {message}"
    package = tmp_path / "datapackage.json"
    package.write_text('{"newsevents": {"schema": 7}}')
    assert told(tmp_path) == f"{package}: $.newsevents.schema: expected schema 1 or older, got 7"
    package.write_text('{"newsevents": 5}')
    assert told(tmp_path) == f"{package}: Expected `object`, got `int` - at `$.newsevents`"
    with pytest.raises(FormatError, match=r"^expected records, or one report, got Report$"):
        write_csv([examples.REPORT], tmp_path / "more")
    with pytest.raises(FormatError, match=r"^expected records, or one report, got int$"):
        write_csv([5], tmp_path / "more")
    assert not (tmp_path / "more").exists()


def test_options_reach_a_file_and_the_files_of_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    write_csv(CASUALTIES, path, delimiter=";", spreadsheet=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid;harm;count.low")
    assert read_csv(path) == read_csv(path, delimiter=";") == list(CASUALTIES)
    with pytest.raises(FormatError, match="expected the columns of a kind"):
        read_csv(path, delimiter=",")
    folder = tmp_path / "report"
    write_csv(examples.REPORT, folder, delimiter="\t", spreadsheet=True)
    for each in folder.glob("*.csv"):
        assert each.read_bytes().startswith(b"\xef\xbb\xbf")
        assert b"\t" in each.read_bytes().splitlines()[0]
    assert read_csv(folder, delimiter="\t") == examples.REPORT
    with pytest.raises(FormatError, match="which is missing"):
        read_csv(folder, delimiter=",")
    # The name of a file says its kind, though its columns are those of several.
    (tmp_path / "few").mkdir()
    (tmp_path / "few" / "statements.csv").write_text("id\ns1\n")
    assert read_csv(tmp_path / "few") == [Statement(id="s1")]


def test_a_file_that_was_deleted_need_not_be_removed(tmp_path: Path) -> None:
    write_csv(examples.REPORT, tmp_path)
    (tmp_path / "events.csv").unlink()
    write_csv(CASUALTIES, tmp_path)
    assert read_csv(tmp_path) == list(CASUALTIES)


def test_the_package_says_the_type_and_the_bounds_of_a_column(tmp_path: Path) -> None:
    write_csv(examples.REPORT, tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    fields = {
        (resource["name"], field["name"]): {key: value for key, value in field.items() if key != "name"}
        for resource in package["resources"]
        for field in resource["schema"]["fields"]
    }
    assert fields["casualties", "id"] == {"type": "string", "constraints": {"required": True, "minLength": 1}}
    assert fields["casualties", "count.low"] == {
        "type": "integer", "constraints": {"minimum": 0, "maximum": 2**63 - 1},
    }  # fmt: skip
    assert fields["casualties", "place.latitude"] == {"type": "number", "constraints": {"minimum": -90, "maximum": 90}}
    assert fields["casualties", "date.start"] == {"type": "date"}
    assert fields["casualties", "date.time"] == {"type": "string"}
    assert fields["casualties", "date.fiscal"] == {"type": "boolean"}
    assert fields["casualties", "spans"] == {"type": "array"}
    assert fields["casualties", "group.inter"]["type"] == "integer"
    assert fields["casualties", "group.inter"]["constraints"]["enum"][:3] == [0, 1, 2]
    assert fields["casualties", "harm"]["type"] == "string"
    assert fields["casualties", "harm"]["constraints"]["enum"][:2] == ["killed", "injured"]
    assert fields["article", "text"] == {"type": "string"}  # It may be empty, which to other programs is missing.
    patterns = [each["constraints"]["pattern"] for each in fields.values() if "pattern" in each.get("constraints", {})]
    assert patterns
    # Table Schema holds a pattern against the whole cell.
    assert not any(each.startswith("^") or each.endswith("\\Z") for each in patterns)


def test_the_package_describes_every_column(tmp_path: Path) -> None:
    write_csv(examples.REPORT, tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert package["newsevents"] == {"schema": 1, "spreadsheet": False}
    by_name = {each["name"]: each for each in package["resources"]}
    fields = by_name["casualties"]["schema"]["fields"]
    assert [each["name"] for each in fields] == list(rows(TEXT)[0])
    described = {each["name"]: each for each in fields}
    assert described["harm"]["constraints"]["required"] is True
    assert "killed" in described["harm"]["constraints"]["enum"]
    assert described["count.low"] == {
        "name": "count.low", "type": "integer", "constraints": {"minimum": 0, "maximum": 2**63 - 1},
    }  # fmt: skip
    assert described["date.start"]["type"] == "date"
    assert described["spans"]["type"] == "array"


def test_quoted_files_keep_their_line_breaks_and_count_their_lines() -> None:
    given = attrs.evolve(examples.CASUALTY_2, id='a\n\n"b",\r\n', notes=("x\ny",))  # type: ignore[misc]
    table = rows(to_csv([given, given, given]))
    table[2]["count.low"] = "x"
    text = written(table, quoting=csv.QUOTE_ALL)
    assert from_csv(text, on_error="skip") == [given, given]
    assert faults(text)[0].startswith("line 10, column count.low")
    padded = text.replace("\r\n", "\r\n\r\n", 1)
    assert faults(padded)[0].startswith("line 11, column count.low")


def test_faults_of_a_quoted_file_name_it(tmp_path: Path) -> None:
    path = tmp_path / "casualties.csv"
    header = '"id","harm","count.low","status"\n'
    for body in ('"x', '"x"y,"killed",1,""\n'):
        path.write_text(header + body, "utf-8")
        with pytest.raises(FormatError) as caught:
            read_csv(path)
        assert str(caught.value).startswith(f"{path}: line 2: expected a c")


def test_every_list_of_a_report_and_its_article_can_be_named() -> None:
    for kind in ("article", "event", "statement", "casualty", "policy_change"):
        assert from_csv(to_csv(examples.REPORT, kind=kind))
    with pytest.raises(FormatError) as caught:
        to_csv(examples.REPORT, kind="zebra")
    assert str(caught.value) == (
        "expected the kind of record to write (article, event, statement, casualty, policy_change), got 'zebra'"
    )


def test_the_package_says_how_each_file_is_written(tmp_path: Path) -> None:
    for delimiter, spreadsheet, encoding in ((",", False, "utf-8"), (";", True, "utf-8-sig")):
        write_csv(examples.REPORT, tmp_path, delimiter=delimiter, spreadsheet=spreadsheet)
        package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
        assert package["profile"] == "data-package"
        assert package["name"] == "newsevents-report"
        assert package["newsevents"] == {"schema": 1, "spreadsheet": spreadsheet}
        assert [each["name"] for each in package["resources"]] == [
            "article", "events", "statements", "casualties", "policy_changes",
        ]  # fmt: skip
        for resource in package["resources"]:
            described = resource.pop("schema")
            assert resource == {
                "name": resource["name"],
                "path": f"{resource['name']}.csv",
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": encoding,
                "dialect": {
                    "delimiter": delimiter,
                    "lineTerminator": "\r\n",
                    "quoteChar": '"',
                    "doubleQuote": True,
                },
            }
            assert described["missingValues"] == [""]
            assert described.get("primaryKey") == (None if resource["name"] == "article" else ["id"])
    write_csv(examples.RECORDS, tmp_path / "records")
    assert json.loads((tmp_path / "records" / "datapackage.json").read_text())["name"] == "newsevents-records"


def test_options_reach_every_file_of_a_folder(tmp_path: Path) -> None:
    write_csv(examples.REPORT, tmp_path)
    path = tmp_path / "casualties.csv"
    table = rows(TEXT)
    for row in table:
        row["colour"] = "red"
    path.write_text(written(table), "utf-8", newline="")
    with pytest.raises(FormatError) as caught:
        read_csv(tmp_path)
    assert str(caught.value) == f"{path}: line 1, column colour: expected no such column"
    assert read_csv(tmp_path, unknown="ignore") == examples.REPORT
    assert read_csv(tmp_path, unknown="keep").casualties[1].extra == (("colour", "red"),)
    table[0]["links"], table[0]["count.low"], table[1]["colour"] = "", "x", ""
    path.write_text(written(table), "utf-8", newline="")
    seen: list[FormatError] = []
    found = read_csv(tmp_path, unknown="keep", on_error=seen.append)
    assert found.casualties == (examples.CASUALTY_2,)
    assert [str(each) for each in seen] == [f'{path}: line 2, column count.low: expected int, got str "x"']
    guarded = Report(article=Article(text="'=1"))
    write_csv(guarded, tmp_path, delimiter=";")
    assert read_csv(tmp_path, delimiter=";") == guarded
    assert read_csv(tmp_path, spreadsheet=True).article.text == "=1"


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("5", 5),
        (" 5 ", 5),
        ("+5", 5),
        ("5.", 5),
        ("5.000", 5),
        ("0.5e1", 5),
        (".5e1", 5),
        ("5E0", 5),
        ("50e-1", 5),
        ("005", 5),
        ("9007199254740993", 2**53 + 1),
        ("9007199254740992.0", 2**53),
        ("9007199254740994.0", None),
        ("5.5", None),
        ("5,0", None),
        ("5_0", None),
        ("٥", None),
        ("0x5", None),
        ("5e", None),
        ("e5", None),
        ("5e1000", None),
        ("-", None),
        ("5 5", None),
        ("1" + "0" * 400 + ".0", None),
    ],
)
def test_whole_numbers_are_read_as_programs_write_them(cell: str, number: int | None) -> None:
    table = [{"id": "c", "harm": "killed", "count.low": cell, "count.modifier": "at_least"}]
    if number is None:
        assert faults(written(table))[0].startswith("line 2, column count.low: expected int")
    else:
        assert from_csv(written(table))[0].count.low == number


@pytest.mark.parametrize(
    ("cell", "flag"),
    [
        ("true", True),
        ("TRUE", True),
        ("T", True),
        ("1", True),
        ("1.0", True),
        (" false ", False),
        ("F", False),
        ("0", False),
    ],
)
def test_flags_are_read_as_programs_write_them(cell: str, flag: bool) -> None:
    table = [{"id": "c", "harm": "killed", "count.low": "5", "count.modifier": "at_least", "date.start": "2023-03-06"}]
    table[0]["date.fiscal"] = cell
    (made,) = from_csv(written(table))
    assert made.date.fiscal is flag


def test_words_that_are_none_are_told_with_those_there_are() -> None:
    event = to_csv([examples.EVENT])
    assert faults(event.replace(",actual,", ",zebra,"))[0].endswith(
        'expected a Realis (actual, planned, hypothetical, denied, background, generic), got str "zebra"'
    )
    assert "expected a PloverCategory (AGREE, CONSULT, " in faults(event.replace(",PROTEST,strike", ",zebra,"))[0]
    assert ", …), got" in faults(event.replace(",PROTEST,strike", ",zebra,"))[0]
