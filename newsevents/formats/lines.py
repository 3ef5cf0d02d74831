"""Lines: records as JSON Lines, streamed in and out, with what is wrong told by its line."""

from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any, Final, Literal

from newsevents.errors import FormatError, Problem
from newsevents.formats.checking import Unknown
from newsevents.formats.codec import decode, encode
from newsevents.formats.files import BOM, PathLike, reading, writing

__all__ = ["OnError", "read_jsonl", "write_jsonl"]

OnError = Literal["raise", "skip"] | Callable[[FormatError], object]
"""What happens to a line that does not read: `raise`, `skip`, or a function that is given the error."""

_CHUNK: Final = 1 << 20


def write_jsonl(records: Iterable[Any], path: PathLike) -> int:
    """Write records, articles or reports, one a line; return how many.

    The records are taken one by one, so any number of them fits in memory. The file is written whole or not at
    all, packed where its suffix says so. Raises FormatError where it can't be written.
    """
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


def read_jsonl(
    path: PathLike, *, kind: str | None = None, unknown: Unknown = "refuse", on_error: OnError = "raise"
) -> Iterator[Any]:
    """Yield the records of a file, one a line; blank lines are passed over.

    `kind` and `unknown` are those of `from_json`. A line that does not read raises FormatError with its number and
    every fault in it; with `on_error="skip"` it is passed over, and with a function that is called with the
    error. All other lines are read.
    """
    with reading(path) as file:
        yield from _records(file, str(path), kind, unknown, on_error)


def _records(file: IO[bytes], source: str, kind: str | None, unknown: Unknown, on_error: OnError) -> Iterator[Any]:
    number = 0
    for number, line in enumerate(file, 1):
        data = line.rstrip(b"\r\n")
        if number == 1:
            data = data.removeprefix(BOM)
        if not data or data.isspace():
            continue
        try:
            yield decode(data, unknown=unknown, kind=kind, line=number)
        except FormatError as fault:
            problems = [_with_line(each, number) for each in fault.problems]
            error = FormatError(problems, source=source)
            if on_error == "raise":
                raise error from None
            if callable(on_error):
                on_error(error)


def _with_line(problem: Problem, line: int) -> Problem:
    return Problem(problem.message, path=problem.path, line=line, column=problem.column, byte=problem.byte)
