"""JSON Lines: streamed, mended, and read past what is broken."""

import errno
import gc
import gzip
import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsevents.errors import FormatError
from newsevents.formats import RawRecord, read_jsonl, to_json, write_jsonl
from newsevents.formats.files import read_bytes, write_bytes
from tests.formats import examples

# Zstandard came into Python with 3.14; before, a package of that name is looked for.
HAS_ZSTD = sys.version_info >= (3, 14) or importlib.util.find_spec("zstandard") is not None
LINES = [to_json(each) for each in examples.RECORDS]


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz", "jsonl.bz2", "jsonl.xz"])
def test_records_come_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"records.{suffix}"
    assert write_jsonl(examples.RECORDS, path) == 5
    assert list(read_jsonl(path)) == list(examples.RECORDS)
    assert write_jsonl([examples.REPORT], path, append=True) == 1
    assert list(read_jsonl(path)) == [*examples.RECORDS, examples.REPORT]


def test_a_file_is_one_json_text_a_line(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    write_jsonl(iter(examples.RECORDS), path)
    assert path.read_text("utf-8").splitlines() == LINES
    write_jsonl([], path)
    assert path.read_bytes() == b""
    assert list(read_jsonl(path)) == []


def test_blank_lines_carriage_returns_and_a_byte_order_mark_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n\n  \r\n".join(LINES).encode())
    assert list(read_jsonl(path)) == list(examples.RECORDS)


def broken(path: Path) -> Path:
    lines = [
        LINES[0],
        LINES[2].replace('"injured"', '"injurd"').replace('"low":24', '"low":"x"'),
        LINES[3],
        "{",
        LINES[4],
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_a_bad_line_is_told_with_its_number(tmp_path: Path) -> None:
    path = broken(tmp_path / "records.jsonl")
    records = read_jsonl(path)
    assert next(records) == examples.EVENT
    with pytest.raises(FormatError) as caught:
        next(records)
    assert [(each.line, each.path) for each in caught.value.problems] == [(2, "$.harm"), (2, "$.count.low")]
    assert str(caught.value).startswith(f"{path}: line 2, column ")


def test_bad_lines_are_skipped_and_counted(tmp_path: Path) -> None:
    records = read_jsonl(broken(tmp_path / "records.jsonl"), on_error="skip")
    assert list(records) == [examples.EVENT, examples.CASUALTY_2, examples.POLICY]
    assert records.skipped == 2


def test_all_records_are_had_at_once_and_the_collector_is_as_it_was(tmp_path: Path) -> None:
    path = broken(tmp_path / "records.jsonl")
    records = read_jsonl(path, on_error="skip")
    assert next(records) == examples.EVENT
    assert records.to_list() == [examples.CASUALTY_2, examples.POLICY]
    assert gc.isenabled()
    with pytest.raises(FormatError):
        read_jsonl(path).to_list()
    assert gc.isenabled()
    gc.disable()
    try:
        read_jsonl(path, on_error="skip").to_list()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_file_may_be_left_before_its_end(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    write_jsonl(examples.RECORDS, path)
    with read_jsonl(path) as records:
        assert next(records) == examples.EVENT
    assert list(records) == []


def test_bad_lines_are_handed_to_a_function(tmp_path: Path) -> None:
    faults: list[FormatError] = []
    records = read_jsonl(broken(tmp_path / "records.jsonl"), on_error=faults.append)
    assert len(list(records)) == 3
    assert [fault.problems[0].line for fault in faults] == [2, 4]
    assert records.skipped == 2


def test_a_line_of_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_bytes(LINES[3].encode() + b"\n" + LINES[0].encode("latin-1", "replace")[:20] + b"\xe9\n")
    faults: list[FormatError] = []
    assert list(read_jsonl(path, on_error=faults.append)) == [examples.CASUALTY_2]
    assert "line 2, byte 20: expected UTF-8" in str(faults[0])


def test_kind_and_unknown_are_passed_on(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(LINES[3] + '\n{"kind":"sighting"}\n', "utf-8")
    assert list(read_jsonl(path, unknown="keep")) == [
        examples.CASUALTY_2,
        RawRecord("sighting", '{"kind":"sighting"}'),
    ]
    with pytest.raises(FormatError, match="expected 'event'"):
        list(read_jsonl(path, kind="event"))


def test_a_missing_file_is_told_at_once_it_is_read(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no such file"):
        next(read_jsonl(tmp_path / "missing.jsonl"))


def failing() -> Iterator[Any]:
    yield from examples.RECORDS
    raise RuntimeError("the source broke off")


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz", "jsonl.xz"])
@pytest.mark.parametrize("chunk", [1, 10**6])
def test_a_source_that_fails_leaves_the_old_file(
    tmp_path: Path, suffix: str, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsevents.formats.lines._CHUNK", chunk)
    path = tmp_path / f"records.{suffix}"
    assert write_jsonl([examples.EVENT], path) == 1
    before = path.read_bytes()
    for append in (False, True):
        with pytest.raises(RuntimeError):
            write_jsonl(failing(), path, append=append)
        assert path.read_bytes() == before
        assert list(read_jsonl(path)) == [examples.EVENT]
    with pytest.raises(TypeError, match="got int"):
        write_jsonl([examples.EVENT, 7], path)
    assert list(read_jsonl(path)) == [examples.EVENT]
    assert list(tmp_path.iterdir()) == [path]
    assert write_jsonl(examples.RECORDS, path, append=True) == 5


# ------------------------------------------------------------------------------------------- mending


def test_appending_makes_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    assert write_jsonl(examples.RECORDS, path, append=True) == 5
    assert list(read_jsonl(path)) == list(examples.RECORDS)


def test_a_last_line_without_its_end_gets_one(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join(LINES[:2]), "utf-8")
    write_jsonl([examples.POLICY], path, append=True)
    assert list(read_jsonl(path)) == [examples.EVENT, examples.STATEMENT, examples.POLICY]


@pytest.mark.parametrize("cut", [1, 30, 400])
def test_a_half_written_last_line_is_told_and_cut_off_on_request(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join([*LINES[:2], LINES[2][:-cut]]), "utf-8")
    torn = path.read_bytes()
    with pytest.raises(FormatError, match=r"line 3: expected a whole last line, got \d+ bytes") as caught:
        write_jsonl([examples.POLICY], path, append=True)
    assert "repair=True" in str(caught.value)
    assert path.read_bytes() == torn
    assert write_jsonl([examples.POLICY], path, append=True, repair=True) == 1
    assert list(read_jsonl(path)) == [examples.EVENT, examples.STATEMENT, examples.POLICY]


def test_what_is_wrong_with_a_last_line_names_the_file_and_the_line(tmp_path: Path) -> None:
    for name in ("log.jsonl", "log.jsonl.gz"):
        path = tmp_path / name
        write_jsonl([examples.EVENT, examples.STATEMENT], path)
        whole = read_bytes(path)
        write_bytes(path, whole + whole[:40])
        with pytest.raises(FormatError) as caught:
            write_jsonl([examples.EVENT], path, append=True)
        assert str(caught.value) == (
            f"{path}: line 3: expected a whole last line, got 40 bytes of one that broke off; repair=True cuts it off"
        )
    torn = path.read_bytes()[:-20]
    path.write_bytes(torn)
    with pytest.raises(FormatError, match=r"log\.jsonl\.gz: line \d: expected a whole last line"):
        write_jsonl([examples.EVENT], path, append=True)


def test_a_full_disk_leaves_a_file_that_was_added_to_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.jsonl"
    write_jsonl([examples.EVENT], path)
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FormatError) as caught:
        write_jsonl([examples.STATEMENT] * 5, path, append=True)
    assert str(caught.value) == f"{path}: no space left on device"
    assert path.read_bytes() == before


def test_a_file_that_is_one_half_line_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(LINES[0][:50], "utf-8")
    write_jsonl([examples.POLICY], path, append=True, repair=True)
    assert list(read_jsonl(path)) == [examples.POLICY]


def test_a_long_half_written_line_is_found_from_the_end(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    long = to_json(examples.CASUALTY).replace("first figure", "x" * 3_000_000)
    path.write_text(long + "\n" + long[:-1], "utf-8")
    with pytest.raises(FormatError, match="line 2: expected a whole last line"):
        write_jsonl([], path, append=True)
    write_jsonl([examples.POLICY], path, append=True, repair=True)
    assert [each.id for each in read_jsonl(path)] == ["c1", "p1"]


PACKED = ["gz", "bz2", "xz", *(["zst"] if HAS_ZSTD else [])]


def test_more_than_a_piece_of_lines_is_written_and_counted_whole(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    given = [
        attrs.evolve(examples.CASUALTY_2, notes=("x" * 400_000, str(number)))  # type: ignore[misc]
        for number in range(7)
    ]
    assert write_jsonl(given, path) == 7
    assert write_jsonl(given, path, append=True) == 7
    assert path.read_bytes().count(b"\n") == 14
    assert list(read_jsonl(path)) == given * 2


@pytest.mark.parametrize("suffix", PACKED)
def test_the_line_in_which_a_packing_broke_off_is_told(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"records.jsonl.{suffix}"
    write_jsonl(examples.RECORDS * 9, path)
    path.write_bytes(path.read_bytes()[:-9])
    records = read_jsonl(path, on_error="skip")
    whole = len(records.to_list())
    with pytest.raises(FormatError, match=rf"line {whole + 1}: expected a whole last line, got 0 bytes"):
        write_jsonl([examples.EVENT], path, append=True)
    with pytest.raises(FormatError, match=rf"line {whole + 1}: compressed file ended"):
        read_jsonl(path).to_list()


@pytest.mark.parametrize("suffix", PACKED)
def test_a_packed_file_is_added_to(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"records.jsonl.{suffix}"
    for number in range(1, 4):
        write_jsonl(examples.RECORDS, path, append=True)
        assert read_jsonl(path).to_list() == list(examples.RECORDS) * number


@pytest.mark.parametrize("suffix", PACKED)
def test_the_lines_before_the_place_where_a_packing_broke_off_are_read_on_request(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"records.jsonl.{suffix}"
    write_jsonl(examples.RECORDS, path)
    write_jsonl(examples.RECORDS, path, append=True)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(FormatError, match=r"line \d+: compressed file ended before the end-of-stream marker"):
        read_jsonl(path).to_list()
    seen: list[FormatError] = []
    records = read_jsonl(path, on_error=seen.append)
    found = records.to_list()
    assert found == (list(examples.RECORDS) * 2)[: len(found)]
    assert len(found) >= len(examples.RECORDS)
    assert records.skipped == len(seen) == 1
    assert seen[0].problems[0].line == len(found) + 1
    assert read_jsonl(path, on_error="skip").to_list() == found


@pytest.mark.parametrize("suffix", PACKED)
def test_a_packed_file_that_broke_off_is_told_and_mended(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"records.jsonl.{suffix}"
    write_jsonl(examples.RECORDS * 40, path)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(FormatError, match="broke off"):
        write_jsonl([examples.POLICY], path, append=True)
    write_jsonl([examples.POLICY], path, append=True, repair=True)
    found = list(read_jsonl(path))
    assert found[-1] == examples.POLICY
    assert found[:-1] == (list(examples.RECORDS) * 40)[: len(found) - 1]


def test_a_half_line_in_a_whole_package_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl.gz"
    path.write_bytes(gzip.compress(f"{LINES[0]}\n{LINES[1][:-4]}".encode()))
    with pytest.raises(FormatError, match="line 2: expected a whole last line"):
        write_jsonl([examples.POLICY], path, append=True)
    write_jsonl([examples.POLICY], path, append=True, repair=True)
    assert list(read_jsonl(path)) == [examples.EVENT, examples.POLICY]


@pytest.mark.parametrize("chunk", [1, 2, 3, 7, 100])
def test_the_last_line_is_found_wherever_the_pieces_end(
    tmp_path: Path, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsevents.formats.lines._CHUNK", chunk)
    path = tmp_path / "records.jsonl"
    for whole in (b"", b"\n", b"a\n", b"\n\n", b"ab\ncd\n", b"abc\n\n"):
        for torn in (b"{", b"{ab"):
            path.write_bytes(whole + torn)
            number = whole.count(b"\n") + 1
            with pytest.raises(FormatError, match=rf"line {number}: expected a whole last line, got {len(torn)} bytes"):
                write_jsonl([], path, append=True)
            write_jsonl([], path, append=True, repair=True)
            assert path.read_bytes() == whole
            write_jsonl([examples.EVENT], path, append=True)
            assert path.read_bytes() == whole + LINES[0].encode() + b"\n"


def test_a_whole_last_line_of_an_unknown_kind_is_no_torn_one(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"kind":"sighting","n":1}')
    write_jsonl([examples.EVENT], path, append=True)
    assert [type(each) for each in read_jsonl(path, unknown="keep")] == [RawRecord, type(examples.EVENT)]
