"""Files are whole or untouched, and say what is wrong with them."""

import gzip
import importlib.util
import os
from pathlib import Path

import pytest

from newsevents.errors import FormatError
from newsevents.formats.files import read_bytes, read_text, reading, to_text, write_bytes, write_text, writing

ZSTD = importlib.util.find_spec("compression.zstd") if importlib.util.find_spec("compression") else None
HAS_ZSTD = ZSTD is not None or importlib.util.find_spec("zstandard") is not None


@pytest.mark.parametrize("suffix", ["", ".json", ".gz", ".bz2", ".xz", ".GZ"])
def test_text_comes_back_through_every_packing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    text = "Алматы\r\n\x00\u2028 end"
    write_text(path, text)
    assert read_text(path) == text
    assert sorted(tmp_path.iterdir()) == [path]


def test_zstandard_comes_back_or_says_what_to_install(tmp_path: Path) -> None:
    path = tmp_path / "a.zst"
    if HAS_ZSTD:
        write_text(path, "words")
        assert read_text(path) == "words"
    else:
        with pytest.raises(FormatError, match="pip install zstandard"):
            write_text(path, "words")
        assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not HAS_ZSTD, reason="needs Zstandard")
def test_zstandard_is_read_frame_by_frame_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.zst"
    data = b""
    for part in (b"one\n" * 300_000, b"", b"two\n", bytes(range(256)) * 5000):
        write_bytes(tmp_path / "part.zst", part)
        path.write_bytes((path.read_bytes() if path.exists() else b"") + (tmp_path / "part.zst").read_bytes())
        data += part
        assert read_bytes(path) == data
    with reading(path) as file:
        assert [next(file), next(file)] == [b"one\n"] * 2
        assert file.read(7) == b"one\none"
    for cut in (1, 5, 50):
        (tmp_path / "torn.zst").write_bytes(path.read_bytes()[:-cut])
        with pytest.raises(FormatError, match=r"torn\.zst: compressed file ended before the end"):
            read_bytes(tmp_path / "torn.zst")
    path.write_bytes(path.read_bytes() + b"more")
    with pytest.raises(FormatError, match=r"a\.zst: zstd"):
        read_bytes(path)


def test_packed_files_are_packed_and_equal_for_equal_text(tmp_path: Path) -> None:
    write_text(tmp_path / "a.gz", "words" * 100)
    write_text(tmp_path / "b.gz", "words" * 100)
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == b"words" * 100
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


@pytest.mark.parametrize(("suffix", "first"), [(".gz", b"\x1f\x8b"), (".bz2", b"BZh"), (".xz", b"\xfd7zXZ")])
def test_a_packed_file_is_one_to_other_programs(tmp_path: Path, suffix: str, first: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    write_text(path, "words" * 1000)
    assert path.read_bytes().startswith(first)
    assert path.stat().st_size < 200
    if suffix == ".gz":
        # No name and no time, which would make equal text unequal files.
        assert path.read_bytes()[3:8] == bytes(5)


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(FormatError) as caught:
        write_text(tmp_path, "x")
    assert str(caught.value) == f"{tmp_path}: is a directory"
    assert list(tmp_path.parent.glob(".*.part")) == []


def test_text_that_does_not_read_is_told_with_its_file_line_and_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for data, line, byte in ((b"\xff\x41", 1, 0), (b"\nab\n\xffc", 3, 4), (b"\xef\xbb\xbf\n\n\xe9", 3, 5)):
        path.write_bytes(data)
        with pytest.raises(FormatError) as caught:
            read_text(path)
        (problem,) = caught.value.problems
        assert (problem.line, problem.byte, caught.value.source) == (line, byte, str(path))
    for mark, name in (
        (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"),
        (b"\xff\xfe\x00\x00", "UTF-32"), (b"\x00\x00\xfe\xff", "UTF-32"),
    ):  # fmt: skip
        path.write_bytes(mark + b"a\x00")
        with pytest.raises(FormatError) as caught:
            read_text(path)
        assert str(caught.value) == f"{path}: byte 0: expected UTF-8, got {name}; save the file as UTF-8"
    with pytest.raises(FormatError) as caught:
        read_text(tmp_path)
    assert str(caught.value) == f"{tmp_path}: expected a file, got a folder"


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_text(path, "old")

    def interrupted() -> None:
        with writing(path) as file:
            file.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_text() == "old"
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_replaced_file_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    write_text(path, "old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_text(link, "new")
    assert path.read_text() == "new"
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_text(tmp_path / "ours", "x")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_written_directly(tmp_path: Path) -> None:
    # Not into a device of the system: whoever breaks this, as root, would put a file in its place.
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_bytes(path, b"gone")
        assert os.read(reader, 100) == b"gone"
    finally:
        os.close(reader)
    assert path.is_fifo()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("what", ["missing.txt", "no-such-folder/a.txt"])
def test_a_missing_file_is_named(tmp_path: Path, what: str) -> None:
    with pytest.raises(FormatError, match="no such file") as caught:
        read_text(tmp_path / what)
    assert caught.value.source == str(tmp_path / what)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="got a folder"):
        read_text(tmp_path)


def test_writing_into_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no such file or directory"):
        write_text(tmp_path / "missing" / "a.txt", "x")


def test_a_broken_package_is_refused(tmp_path: Path) -> None:
    for name in ("a.gz", "a.bz2", "a.xz"):
        path = tmp_path / name
        write_text(path, "words" * 1000)
        path.write_bytes(path.read_bytes()[:-9])
        with pytest.raises(FormatError):
            read_text(path)
        path.write_bytes(b"not packed")
        with pytest.raises(FormatError):
            read_text(path)


def test_a_byte_order_mark_is_left_out() -> None:
    assert to_text(b"\xef\xbb\xbfa") == "a"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"ab\ncd\xe9f", "line 2, byte 5: expected UTF-8, got b'\\xe9'"),
        (b"\xef\xbb\xbf\xff", "byte 3"),
        ("a".encode("utf-16"), "got UTF-16"),
        ("a".encode("utf-32"), "got UTF-32"),
        (b"ab\xe2\x82", "byte 2"),
    ],
)
def test_another_encoding_is_refused_with_its_byte(data: bytes, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        to_text(data)
    assert message in str(caught.value)


def test_a_lone_surrogate_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="character 2 is a lone surrogate") as caught:
        write_text(tmp_path / "a.txt", "ab\ud800")
    assert caught.value.source == str(tmp_path / "a.txt")
    assert not list(tmp_path.iterdir())
