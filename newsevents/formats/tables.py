"""Tables: records as CSV, one file a kind, and back; a whole report as a folder of them.

The columns are those of `columns`. Cells are parted by commas and lines by CR LF, after RFC 4180; on reading,
semicolons and tabs are found out by the header. An empty cell is None or an empty list, and there is no empty
text in any column where None may stand.
"""

import csv
import io
import itertools
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import IO, Any, Final, Literal, TypedDict, Unpack, overload

import msgspec

from newsevents.errors import FormatError, closest, did_you_mean
from newsevents.formats import cells
from newsevents.formats.checking import Unknown, check_unknown
from newsevents.formats.columns import LooseCellError, columns, line_of, maker, row_of
from newsevents.formats.faults import Faults
from newsevents.formats.files import BOM, PathLike, read_bytes, reading, to_text, writing
from newsevents.formats.layout import Layout, class_by_header
from newsevents.formats.lines import OnError, Records, check_on_error, many_kept
from newsevents.formats.shapes import KINDS, LISTS, Text, kind_of
from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement

__all__ = ["from_csv", "iter_csv", "to_csv", "write_table"]

_BATCH: Final = 2000


def to_csv(
    given: Report | Iterable[Any], *, kind: str | None = None, delimiter: str = ",", spreadsheet: bool = False
) -> str:
    """Return records of one kind as CSV text with a header.

    `given` is an iterable of records, or a report with `kind` naming which of its lists. `spreadsheet` puts an
    apostrophe before text that a spreadsheet would run as a formula, and a byte order mark before it all.
    Raises FormatError where the records are of several kinds, or there are none and `kind` is not given.
    """
    text = io.StringIO(newline="")
    for part in _parts(given, kind, delimiter, spreadsheet=spreadsheet):
        text.write(part)
    return text.getvalue()


def write_table(
    given: Report | Iterable[Any],
    path: PathLike,
    *,
    kind: str | None = None,
    delimiter: str = ",",
    spreadsheet: bool = False,
) -> None:
    """Write records of one kind to one CSV file, streaming. See `to_csv`."""
    with writing(path) as file:
        for part in _parts(given, kind, delimiter, spreadsheet=spreadsheet):
            file.write(part.encode())


def _parts(given: Any, kind: str | None, delimiter: str, *, spreadsheet: bool) -> Iterator[str]:
    if isinstance(given, Report):
        given = of_kind(given, kind)
    records = iter(given)
    part = list(itertools.islice(records, _BATCH))
    cls = _class(part[0] if part else None, kind)
    line = _guarded(cls, delimiter) if spreadsheet else line_of(cls, delimiter)
    header = delimiter.join(column.name for column in columns(cls))
    yield f"\ufeff{header}\r\n" if spreadsheet else f"{header}\r\n"
    while part:
        others = set(map(type, part)) - {cls}
        if others:
            names = ", ".join(sorted(each.__name__ for each in others))
            raise FormatError(f"expected records of one kind ({cls.__name__}), got {names} among them")
        yield "\r\n".join([*map(line, part), ""])
        part = list(itertools.islice(records, _BATCH))


def of_kind(report: Report, kind: str | None) -> tuple[Any, ...]:
    """Return the records of one kind of a report. Raises FormatError where the kind is not named or not known."""
    if kind == "article":
        return (report.article,)
    for name, word in LISTS.items():
        if kind in (word, name):
            records: tuple[Any, ...] = getattr(report, name)
            return records
    known = ["article", *LISTS.values()]
    hint = did_you_mean(closest(kind, known) if kind else None, ", ".join(known))
    got = repr(kind) if kind else "a whole report without kind="
    raise FormatError(f"expected the kind of record to write{hint}, got {got}")


def _class(first: Any, kind: str | None) -> type:
    if first is None:
        cls = KINDS.get(kind or "")
        if cls is None:
            raise FormatError(f"expected records, or their kind where there are none, got {kind!r}")
        return cls
    cls = type(first)
    word = kind_of(cls)
    if word is None or cls is Report:
        raise FormatError(f"expected records or an article, got {cls.__name__}")
    if kind not in (None, word, *(name for name, each in LISTS.items() if each == word)):
        raise FormatError(f"expected records of kind {kind!r}, got {cls.__name__}")
    return cls


def _guarded(cls: type, delimiter: str) -> Callable[[Any], str]:
    """Return the function that turns an object into a line whose texts no spreadsheet takes for formulas."""
    row = row_of(cls)
    texts = [isinstance(column.node, Text) for column in columns(cls)]
    flags = {True: "true", False: "false"}

    def guarded(given: Any) -> str:
        buffer = io.StringIO(newline="")
        plain = [
            cells.guard(cell) if text and cell else flags[cell] if isinstance(cell, bool) else cell
            for cell, text in zip(row(given), texts, strict=True)
        ]
        csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerow(plain)
        return buffer.getvalue().removesuffix("\r\n")

    return guarded


class Reading(TypedDict, total=False):
    """The options of reading a table."""

    unknown: Unknown
    on_error: OnError
    delimiter: str | None
    spreadsheet: bool | None


@overload
def from_csv(text: str | bytes, *, kind: Literal["article"], **options: Unpack[Reading]) -> list[Article]: ...
@overload
def from_csv(text: str | bytes, *, kind: Literal["event", "events"], **options: Unpack[Reading]) -> list[Event]: ...
@overload
def from_csv(
    text: str | bytes, *, kind: Literal["statement", "statements"], **options: Unpack[Reading]
) -> list[Statement]: ...
@overload
def from_csv(
    text: str | bytes, *, kind: Literal["casualty", "casualties"], **options: Unpack[Reading]
) -> list[Casualty]: ...
@overload
def from_csv(
    text: str | bytes, *, kind: Literal["policy_change", "policy_changes"], **options: Unpack[Reading]
) -> list[PolicyChange]: ...
@overload
def from_csv(text: str | bytes, *, kind: str | None = None, **options: Unpack[Reading]) -> list[Any]: ...
def from_csv(
    text: str | bytes,
    *,
    kind: str | None = None,
    unknown: Unknown = "refuse",
    on_error: OnError = "raise",
    delimiter: str | None = None,
    spreadsheet: bool | None = None,
) -> list[Any]:
    """Read the records of CSV text; see `iter_csv`. Every bad row is told of, not only the first."""
    check_unknown(unknown)
    if isinstance(text, bytes):
        # The byte order mark is left on, for it says that text was guarded.
        text = ("\ufeff" if text.startswith(BOM) else "") + to_text(text)
    source = io.StringIO(text, newline="")
    return gathered(
        lambda on: _records(source, None, kind, unknown, on, delimiter, spreadsheet=spreadsheet), on_error, None
    )


@overload
def iter_csv(path: PathLike, *, kind: Literal["article"], **options: Unpack[Reading]) -> Records[Article]: ...
@overload
def iter_csv(path: PathLike, *, kind: Literal["event", "events"], **options: Unpack[Reading]) -> Records[Event]: ...
@overload
def iter_csv(
    path: PathLike, *, kind: Literal["statement", "statements"], **options: Unpack[Reading]
) -> Records[Statement]: ...
@overload
def iter_csv(
    path: PathLike, *, kind: Literal["casualty", "casualties"], **options: Unpack[Reading]
) -> Records[Casualty]: ...
@overload
def iter_csv(
    path: PathLike, *, kind: Literal["policy_change", "policy_changes"], **options: Unpack[Reading]
) -> Records[PolicyChange]: ...
@overload
def iter_csv(path: PathLike, *, kind: str | None = None, **options: Unpack[Reading]) -> Records[Any]: ...
def iter_csv(
    path: PathLike,
    *,
    kind: str | None = None,
    unknown: Unknown = "refuse",
    on_error: OnError = "raise",
    delimiter: str | None = None,
    spreadsheet: bool | None = None,
) -> Records[Any]:
    """Return an iterator over the records of a CSV file, in memory that does not grow.

    `kind` is what the rows are; without it the header decides. Columns may stand in any order, those of fields
    with a default may be missing. `unknown` says what happens to other columns: "refuse", "keep" in `extra`, or
    "ignore". `delimiter` is found out by the header unless given. `spreadsheet` says whether text was guarded
    against formulas; None means: if the file begins with a byte order mark. A bad row raises FormatError with its line
    and columns; `on_error` is that of `read_jsonl`.
    """
    check_unknown(unknown)
    return Records(
        lambda on: _file_records(path, kind, unknown, on, delimiter, spreadsheet=spreadsheet),
        on_error,
    )


def _file_records(
    path: PathLike,
    kind: str | None,
    unknown: Unknown,
    on_error: OnError,
    delimiter: str | None,
    *,
    spreadsheet: bool | None,
) -> Generator[Any]:
    with reading(path) as file:
        stream = io.TextIOWrapper(file, encoding="utf-8", newline="")
        try:
            yield from _records(stream, str(path), kind, unknown, on_error, delimiter, spreadsheet=spreadsheet)
        except UnicodeDecodeError:
            to_text(read_bytes(path), source=str(path))
            raise


def gathered(records: Callable[[OnError], Iterator[Any]], on_error: OnError, source: str | None) -> list[Any]:
    """Return all records; where rows are bad and errors are to be raised, raise one that holds them all."""
    check_on_error(on_error)
    faults = Faults()

    def note(fault: FormatError) -> None:
        faults.extend(fault.problems)

    on = note if on_error == "raise" else on_error if callable(on_error) else lambda _: None
    with many_kept():
        found = list(records(on))
    if faults:
        raise faults.error(source)
    return found


def _records(
    stream: IO[str] | io.StringIO,
    source: str | None,
    kind: str | None,
    unknown: Unknown,
    on_error: OnError,
    delimiter: str | None,
    *,
    spreadsheet: bool | None,
) -> Iterator[Any]:
    first = stream.readline()
    if not first.strip("\ufeff\r\n"):
        raise FormatError("expected a header, got an empty file", source=source)
    guarded = first.startswith("\ufeff") if spreadsheet is None else spreadsheet
    first = first.removeprefix("\ufeff")
    known = {column.name for cls in KINDS.values() if cls is not Report for column in columns(cls)}
    dialect = cells.sniff(first, known, delimiter)
    found = cells.rows(_chain(first, stream), dialect, source=source)
    _, header = next(found)
    cls = class_by_header(header, kind, source)
    layout = Layout(cls, header, unknown, source)
    make = maker(cls)
    for line, row in found:
        # Spreadsheets write rows without anything in them; an article may have no text, but it has a row.
        if not any(row) and cls is not Article and len(row) == len(header):
            continue
        try:
            plain = layout.plain(row, guarded=guarded)
            if plain is not None:
                yield make(plain)
                continue
        except (msgspec.DecodeError, LooseCellError, UnicodeEncodeError, RecursionError):
            pass
        try:
            made = layout.checked(row, line, guarded=guarded, comma=dialect.delimiter == ";")
        except FormatError as fault:
            if not callable(on_error):
                raise
            on_error(fault)
        else:
            yield made


def _chain(first: str, rest: Iterable[str]) -> Iterator[str]:
    yield first
    yield from rest
