"""Lines: records as JSON Lines, streamed in and out, with what is wrong told by its line."""

import contextlib
import gc
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Final, Generic, Literal, Self, TypedDict, TypeVar, Unpack, overload

from newsevents.errors import FormatError, Problem
from newsevents.fields import expect
from newsevents.formats.checking import Unknown, check_unknown
from newsevents.formats.codec import decode, encode
from newsevents.formats.files import BOM, PathLike, as_format_error, is_packed, packed, reading, writing
from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement

__all__ = ["OnError", "Records", "check_on_error", "many_kept", "read_jsonl", "write_jsonl"]

OnError = Literal["raise", "skip"] | Callable[[FormatError], object]
"""What happens to a line that does not read: `raise`, `skip`, or a function that is given the error."""

_CHUNK: Final = 1 << 20


def check_on_error(on_error: OnError) -> None:
    """Raise ValueError where `on_error` is neither one of its words nor a function."""
    if on_error not in ("raise", "skip") and not callable(on_error):
        raise ValueError(f"on_error: expected 'raise', 'skip' or a function, got {on_error!r}")


@contextlib.contextmanager
def many_kept() -> Iterator[None]:
    """Suspend the garbage collector while very many records are made and kept.

    It would look through all of them again and again, for cycles that records can't have; reading takes it three
    times as long, and more the more there are.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


T = TypeVar("T")


class Records(Iterator[T], Generic[T]):
    """Records as they are read; `skipped` counts the lines or rows passed over so far because they don't read.

    The file closes at its end; `close`, or a `with` block, closes it before.
    """

    def __init__(self, records: Callable[[OnError], Generator[T]], on_error: OnError) -> None:
        check_on_error(on_error)
        self.skipped = 0
        self._on_error = on_error
        self._records = records("raise" if on_error == "raise" else self._skip)

    def _skip(self, fault: FormatError) -> None:
        self.skipped += 1
        if callable(self._on_error):
            self._on_error(fault)

    def __next__(self) -> T:
        return next(self._records)

    def to_list(self) -> list[T]:
        """Return all records that are left; three times as fast as `list()` where they are many."""
        with many_kept():
            return list(self)

    def close(self) -> None:
        """Close the file; there are no more records then."""
        self._records.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        self.close()


def write_jsonl(records: Iterable[Any], path: PathLike, *, append: bool = False, repair: bool = False) -> int:
    """Write records, articles or reports, one a line; return how many.

    The records are taken one by one, so any number of them fits in memory. The file is written whole or not at
    all, packed where its suffix says so. `append` adds to a file that is there, all of the records or none; a last
    line that broke off is refused, or cut off with `repair`. Raises FormatError where the file can't be written.
    """
    expect("write_jsonl: records", records, Iterable)
    if append and Path(path).exists():
        return _append(records, Path(path), repair=repair)
    count = 0
    with writing(path) as file:
        for chunk, number in _chunks(records):
            file.write(chunk)
            count += number
    return count


def _chunks(records: Iterable[Any]) -> Iterator[tuple[bytes, int]]:
    lines: list[bytes] = []
    size = 0
    for each in records:
        line = encode(each)
        lines.append(line)
        size += len(line)
        if size > _CHUNK:
            yield b"\n".join(lines) + b"\n", len(lines)
            lines, size = [], 0
    if lines:
        yield b"\n".join(lines) + b"\n", len(lines)


def _append(records: Iterable[Any], path: Path, *, repair: bool) -> int:
    needs_end = _mended(path, repair=repair)
    count = 0
    with as_format_error(path), path.open("r+b") as raw:
        before = raw.seek(0, os.SEEK_END)
        try:
            with packed(raw, "wb", path.suffix) as file:
                file.write(b"\n" if needs_end else b"")
                for chunk, number in _chunks(records):
                    file.write(chunk)
                    count += number
            raw.flush()
            os.fsync(raw.fileno())
        except BaseException:
            raw.truncate(before)
            raise
    return count


def _mended(path: Path, *, repair: bool) -> bool:
    """See to the last line of a file; return whether it is whole and lacks only its end."""
    number, last, torn = _last_line(path)
    if not torn and (not last or last.endswith(b"\n")):
        return False
    if not torn and _reads(last):
        return True
    if not repair:
        problem = Problem(
            f"expected a whole last line, got {len(last)} bytes of one that broke off; repair=True cuts it off",
            line=number,
        )
        raise FormatError(problem, source=str(path))
    if is_packed(path.suffix):
        with writing(path) as file:
            for line in _whole_lines(path):
                file.write(line)
    else:
        with as_format_error(path):
            os.truncate(path, path.stat().st_size - len(last))
    return False


def _last_line(path: Path) -> tuple[int, bytes, bool]:
    """Return the number and bytes of the last line, and whether the packing broke off in it."""
    if not is_packed(path.suffix):
        return (*_tail(path), False)
    number, line = 0, b""
    try:
        with reading(path) as file:
            for number, line in enumerate(file, 1):  # noqa: B007
                pass
    except FormatError:
        return number + 1, b"", True
    return number, line, False


def _tail(path: Path) -> tuple[int, bytes]:
    """Return the number and bytes of the last line of a plain file, read in pieces."""
    number, last = 0, b""
    with reading(path) as file:
        while piece := file.read(_CHUNK):
            number += piece.count(b"\n")
            joined = last + piece if not last.endswith(b"\n") else piece
            cut = joined.rfind(b"\n", 0, -1)
            last = joined[cut + 1 :]
    return number + (0 if last.endswith(b"\n") else 1), last


def _whole_lines(path: Path) -> Iterator[bytes]:
    try:
        with reading(path) as file:
            for line in file:
                if line.endswith(b"\n"):
                    yield line
    except FormatError:
        return


def _reads(line: bytes) -> bool:
    try:
        decode(line.removeprefix(BOM), unknown="keep")
    except FormatError:
        return False
    return True


class _Options(TypedDict, total=False):
    unknown: Unknown
    on_error: OnError


@overload
def read_jsonl(path: PathLike, *, kind: Literal["article"], **options: Unpack[_Options]) -> Records[Article]: ...
@overload
def read_jsonl(path: PathLike, *, kind: Literal["event"], **options: Unpack[_Options]) -> Records[Event]: ...
@overload
def read_jsonl(path: PathLike, *, kind: Literal["statement"], **options: Unpack[_Options]) -> Records[Statement]: ...
@overload
def read_jsonl(path: PathLike, *, kind: Literal["casualty"], **options: Unpack[_Options]) -> Records[Casualty]: ...
@overload
def read_jsonl(
    path: PathLike, *, kind: Literal["policy_change"], **options: Unpack[_Options]
) -> Records[PolicyChange]: ...
@overload
def read_jsonl(path: PathLike, *, kind: Literal["report"], **options: Unpack[_Options]) -> Records[Report]: ...
@overload
def read_jsonl(path: PathLike, *, kind: str | None = None, **options: Unpack[_Options]) -> Records[Any]: ...
def read_jsonl(
    path: PathLike, *, kind: str | None = None, unknown: Unknown = "refuse", on_error: OnError = "raise"
) -> Records[Any]:
    """Return an iterator over the records of a file, one a line; blank lines are passed over.

    `kind` and `unknown` are those of `from_json`. A line that does not read raises FormatError with its number and
    every fault in it; with `on_error="skip"` it is passed over and counted in `skipped`, and with a function that
    is called with the error besides. All other lines are read; the end that is lost of a packed file that broke off
    counts as one.
    """
    check_unknown(unknown)
    return Records(lambda on: _records(path, kind, unknown, on), on_error)


def _records(path: PathLike, kind: str | None, unknown: Unknown, on_error: OnError) -> Generator[Any]:
    with reading(path) as file:
        lines = _numbered(file, path)
        while True:
            try:
                number, data = next(lines)
            except StopIteration:
                return
            except FormatError as broken:
                # The packing broke off: there are no more lines, but those before are good.
                if not callable(on_error):
                    raise
                on_error(broken)
                return
            try:
                made = decode(data, unknown=unknown, kind=kind, line=number)
            except FormatError as fault:
                error = FormatError([_with_line(each, number) for each in fault.problems], source=str(path))
                if not callable(on_error):
                    raise error from None
                on_error(error)
            else:
                yield made


def _numbered(file: IO[bytes], path: PathLike) -> Iterator[tuple[int, bytes]]:
    number = 0
    try:
        with as_format_error(path):
            for number, line in enumerate(file, 1):
                data = line.rstrip(b"\r\n")
                if number == 1:
                    data = data.removeprefix(BOM)
                if data and not data.isspace():
                    yield number, data
    except FormatError as fault:
        raise FormatError([_with_line(each, number + 1) for each in fault.problems], source=fault.source) from fault


def _with_line(problem: Problem, line: int) -> Problem:
    return Problem(problem.message, path=problem.path, line=line, column=problem.column, byte=problem.byte)
