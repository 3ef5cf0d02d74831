"""Frames: tables of pandas, polars and Arrow with honest types, and the records back out of them."""

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents import testing
from newsevents.errors import FormatError
from newsevents.formats import from_csv
from newsevents.formats.frames import arrow_schema, batches, frame, frames, from_frame, read_parquet, write_parquet
from newsevents.formats.shapes import KINDS, LISTS
from newsevents.records import Report
from tests.formats import examples

arrow = pytest.importorskip("pyarrow")
pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")

CASUALTIES = examples.REPORT.casualties
LIBRARIES = ["pandas", "polars", "arrow"]


@pytest.mark.parametrize("to", LIBRARIES)
def test_a_report_is_a_table_a_kind_and_comes_back(to: Any) -> None:
    made = frames(examples.REPORT, to=to)
    assert list(made) == ["article", "events", "statements", "casualties", "policy_changes"]
    lists = {name: tuple(from_frame(made[name], kind)) for name, kind in LISTS.items()}
    (article,) = from_frame(made["article"], "article")
    assert Report(article=article, **lists) == examples.REPORT


def test_columns_have_honest_types_in_pandas() -> None:
    made = frame(examples.REPORT, "casualties")
    assert made["count.low"].dtype == "Int64"
    assert made["count.best"].tolist() == [pandas.NA, 31]
    assert made["harm"].dtype == "category"
    assert "killed" in made["harm"].cat.categories
    assert made["date.start"].dtype.kind == "M"
    assert made["date.start"][0] == pandas.Timestamp("2023-03-06")
    assert made["date.fiscal"].dtype == "boolean"
    assert made["place.latitude"].dtype == "float64"
    assert made["spans"][0].startswith('[{"start":')
    assert made["place.name"].isna().tolist() == [False, True]


def test_columns_have_honest_types_in_polars_and_arrow() -> None:
    made = frame(CASUALTIES, to="polars")
    assert made.schema["count.low"] == polars.Int64
    assert made.schema["date.start"] == polars.Date
    assert made["date.start"].to_list() == [dt.date(2023, 3, 6), None]
    assert made.schema["harm"] in (polars.Categorical, polars.Enum)
    table = frame(CASUALTIES, to="arrow")
    assert table.schema == arrow_schema("casualty")
    assert table.schema.metadata[b"newsevents.kind"] == b"casualty"
    assert not table.schema.field("id").nullable
    assert from_frame(table) == list(CASUALTIES)


def test_the_columns_are_those_of_the_csv_file_and_a_csv_of_a_frame_reads_back() -> None:
    text = frame(CASUALTIES).to_csv()
    assert from_csv(text) == list(CASUALTIES)
    assert from_csv(frame(CASUALTIES, to="polars").write_csv()) == list(CASUALTIES)


def test_no_records_are_an_empty_table_with_its_columns() -> None:
    made = frame([], "event")
    assert len(made) == 0
    assert list(made.columns) == arrow_schema("event").names
    assert from_frame(made) == []
    assert frame(Report(article=examples.ARTICLE), "event").equals(made)
    with pytest.raises(FormatError, match="expected records, or their kind"):
        frame([])


def test_records_of_several_kinds_are_several_tables() -> None:
    assert {name: len(made) for name, made in frames(examples.RECORDS, to="arrow").items()} == {
        "events": 1,
        "statements": 1,
        "casualties": 2,
        "policy_changes": 1,
    }
    with pytest.raises(FormatError, match=r"records of one kind \(Event\), got Statement"):
        frame(examples.RECORDS)
    with pytest.raises(FormatError, match="expected records or an article, got int"):
        frame([1])
    with pytest.raises(FormatError, match="expected records or an article, got Report"):
        frames([examples.REPORT])
    with pytest.raises(FormatError, match="did you mean 'casualty'"):
        frame(examples.REPORT, "casulty")
    with pytest.raises(ValueError, match="expected 'pandas', 'polars' or 'arrow', got 'dask'"):
        frame(CASUALTIES, to="dask")  # type: ignore[arg-type]


def test_long_tables_come_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsevents.formats.frames._BATCH", 7)
    made = list(batches(iter(CASUALTIES * 5)))
    assert [each.num_rows for each in made] == [7, 3]
    assert made[1].column("id").to_pylist()[-2:] == ["c1", "c2"]


def test_a_table_that_a_person_changed_is_read_by_its_columns() -> None:
    made = frame(CASUALTIES)[["harm", "id", "count.low", "count.best", "count.high"]]
    made["count.low"] = made["count.low"].astype("float64")
    first, second = from_frame(made.assign(**{"count.modifier": ["vague", "exact"]}))
    assert (first.harm, first.count.low, first.status) == (examples.CASUALTY.harm, 24, examples.CASUALTY.status)
    assert second.count == examples.CASUALTY_2.count


def test_faults_are_told_by_row_and_column() -> None:
    made = frame(CASUALTIES, to="arrow")
    row = made.schema.get_field_index("count.high")
    bad = made.set_column(row, "count.high", arrow.array([3, 3]))
    with pytest.raises(FormatError) as caught:
        from_frame(bad)
    assert [str(each).split(": ")[0] for each in caught.value.problems] == [
        "line 1, column count.high",
        "line 2, column count.high",
    ]
    with pytest.raises(FormatError, match="column colour: expected no such column"):
        from_frame(frame(CASUALTIES).assign(colour="red"), "casualty")
    with pytest.raises(FormatError, match="column colour: expected no such column"):
        from_frame(made.append_column("colour", arrow.array(["red", "blue"])))
    with pytest.raises(FormatError, match="name the kind"):
        from_frame(pandas.DataFrame({"a": [1]}))
    with pytest.raises(FormatError, match=r"[Ff]loat|truncat"):
        from_frame(frame(CASUALTIES).assign(**{"count.low": [0.5, 1]}))


def test_parquet_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "casualties.parquet"
    assert write_parquet(CASUALTIES, path) == 2
    assert read_parquet(path) == list(CASUALTIES)
    assert write_parquet([], path, "event") == 0
    assert read_parquet(path) == []
    path.write_bytes(b"PAR1 not really")
    with pytest.raises(FormatError, match=r"casualties\.parquet: "):
        read_parquet(path)
    with pytest.raises(FormatError, match="missing"):
        read_parquet(tmp_path / "missing.parquet")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "report"])
@pytest.mark.parametrize("to", LIBRARIES)
def test_whatever_can_be_constructed_comes_back(kind: str, to: Any) -> None:
    strategy = getattr(testing, {"casualty": "casualties"}.get(kind, f"{kind}s"))()

    @settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(strategy, max_size=3))
    def check(records: list[Any]) -> None:
        assert from_frame(frame(records, kind, to=to), kind) == records

    check()


def test_without_pyarrow_the_error_says_what_to_install() -> None:
    code = "import sys; sys.modules['pyarrow'] = None\nfrom newsevents.formats.frames import frame\nframe([], 'event')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert 'pip install "newsevents[arrow]"' in done.stderr
