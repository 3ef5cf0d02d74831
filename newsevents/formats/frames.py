"""Frames: records as tables of pandas, polars and Arrow, and back.

The columns are those of the CSV files: dotted for nested values, JSON text for lists. Dates are dates, words
are categories with every word of their enum, counts and offsets are whole numbers that may be missing, and the clock
times, which may have an offset, are text. Everything goes through Arrow batches, the fastest road there is from
Python objects to any of them.

Needs pyarrow: `pip install "newsevents[arrow]"`, or `"newsevents[pandas]"`; polars besides where it is asked for.
"""

import importlib
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, overload

import msgspec

from newsevents.errors import FormatError, Problem, closest, did_you_mean
from newsevents.formats.columns import LooseCellError, columns, kind_by_header, maker, row_of
from newsevents.formats.faults import Faults
from newsevents.formats.files import PathLike, writing
from newsevents.formats.lines import many_kept
from newsevents.formats.loose import Cells, read_cells
from newsevents.formats.schema import known_kind
from newsevents.formats.shapes import KINDS, LISTS, SCHEMA, Day, Flag, Node, Number, Whole, Word, kind_of
from newsevents.formats.tables import of_kind
from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement

__all__ = [
    "arrow_schema",
    "batches",
    "frame",
    "frames",
    "from_frame",
    "read_parquet",
    "write_parquet",
]

Library = Literal["pandas", "polars", "arrow"]

_BATCH: Final = 1 << 16
_KEY: Final = b"newsevents.kind"
_EXTRAS: Final = {"pyarrow": '"newsevents[arrow]"', "pandas": '"newsevents[pandas]"', "polars": "polars"}


def _load(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as fault:
        package = name.partition(".")[0]
        raise ImportError(f"frames need {package}: pip install {_EXTRAS[package]}") from fault


def frame(given: Any, kind: str | None = None, *, to: Library = "pandas") -> Any:
    """Return records of one kind as one table.

    `given` is an iterable of records, or a report with `kind` naming which of its lists; `kind` is needed as well
    where there are no records. Raises FormatError for records of several kinds, ImportError that says what to
    install.
    """
    return _delivered(_table(given, kind), to)


def frames(given: Any, *, to: Library = "pandas") -> dict[str, Any]:
    """Return a report, or records of any kinds, as one table a kind.

    A report gives all of its lists, also empty ones, under their names ("events", "casualties" …) and the article
    under "article"; records give those kinds there are.
    """
    names = {kind: name for name, kind in LISTS.items()} | {"article": "article"}
    groups: dict[str, list[Any]] = {}
    if isinstance(given, Report):
        groups = {kind: list(getattr(given, name)) for kind, name in names.items() if kind != "article"}
        groups = {"article": [given.article], **groups}
    else:
        for each in given:
            groups.setdefault(_kind(each), []).append(each)
    return {names[kind]: frame(records, kind, to=to) for kind, records in groups.items()}


def _kind(record: Any) -> str:
    kind = kind_of(type(record))
    if kind is None or kind == "report":
        raise FormatError(f"expected records or an article, got {type(record).__name__}")
    return kind


def _delivered(table: Any, to: Library) -> Any:
    if to == "arrow":
        return table
    if to == "polars":
        return _load("polars").from_arrow(table)
    if to != "pandas":
        raise ValueError(f"to: expected 'pandas', 'polars' or 'arrow', got {to!r}")
    pandas = _load("pandas")
    arrow = _load("pyarrow")
    # Without these pandas makes floats of whole numbers and objects of flags where one is missing.
    exact = {arrow.int64(): pandas.Int64Dtype(), arrow.bool_(): pandas.BooleanDtype()}
    return table.to_pandas(types_mapper=exact.get, date_as_object=False)


# ---------------------------------------------------------------------------------------------- to Arrow


def arrow_schema(kind: str) -> Any:
    """Return the Arrow schema of a kind of record; its metadata says the kind and the version of the schema."""
    kind = known_kind(kind)
    arrow = _load("pyarrow")
    fields = [
        arrow.field(column.name, _type(column.node), nullable=not column.required) for column in columns(KINDS[kind])
    ]
    return arrow.schema(fields, metadata={_KEY: kind.encode(), b"newsevents.schema": str(SCHEMA).encode()})


def _type(node: Node) -> Any:
    arrow = _load("pyarrow")
    match node:
        case Whole():
            return arrow.int64()
        case Number():
            return arrow.float64()
        case Flag():
            return arrow.bool_()
        case Day():
            return arrow.date32()
        case Word(words):
            values = arrow.int64() if issubclass(words, int) else arrow.string()
            return arrow.dictionary(arrow.int32(), values)
    return arrow.string()


def batches(records: Iterable[Any], kind: str | None = None) -> Iterator[Any]:
    """Yield records of one kind as Arrow record batches of 65,536 rows, in memory that does not grow."""
    rest = iter(records)
    first = next(rest, None)
    if first is None:
        return
    kind = known_kind(kind) if kind is not None else _kind(first)
    cls = KINDS[kind]
    schema, row = arrow_schema(kind), row_of(cls)
    arrow = _load("pyarrow")
    makers = [_array_maker(column.node, field.type) for column, field in zip(columns(cls), schema, strict=True)]
    stream = itertools.chain((first,), rest)
    while part := list(itertools.islice(stream, _BATCH)):
        for each in part:
            if type(each) is not cls:
                raise FormatError(f"expected records of one kind ({cls.__name__}), got {type(each).__name__}")
        arrays = [make(cells) for make, cells in zip(makers, zip(*map(row, part), strict=True), strict=True)]
        yield arrow.RecordBatch.from_arrays(arrays, schema=schema)


def _array_maker(node: Node, kind: Any) -> Any:
    arrow = _load("pyarrow")
    if isinstance(node, Word):
        values = arrow.array([each.value for each in node.words], kind.value_type)
        place = {each: index for index, each in enumerate(node.words)}.get
        return lambda cells: arrow.DictionaryArray.from_arrays(
            arrow.array([place(each) for each in cells], arrow.int32()), values
        )
    return lambda cells: arrow.array(cells, kind)


def _table(given: Any, kind: str | None) -> Any:
    if isinstance(given, Report):
        given = of_kind(given, kind)
        kind = known_kind(kind or "")
    made = list(batches(given, kind))
    if not made and kind is None:
        raise FormatError("expected records, or their kind where there are none")
    return _load("pyarrow").Table.from_batches(made, schema=made[0].schema if made else arrow_schema(kind or ""))


# -------------------------------------------------------------------------------------------- from Arrow


@overload
def from_frame(table: Any, kind: Literal["article"]) -> list[Article]: ...
@overload
def from_frame(table: Any, kind: Literal["event", "events"]) -> list[Event]: ...
@overload
def from_frame(table: Any, kind: Literal["statement", "statements"]) -> list[Statement]: ...
@overload
def from_frame(table: Any, kind: Literal["casualty", "casualties"]) -> list[Casualty]: ...
@overload
def from_frame(table: Any, kind: Literal["policy_change", "policy_changes"]) -> list[PolicyChange]: ...
@overload
def from_frame(table: Any, kind: str | None = None) -> list[Any]: ...
def from_frame(table: Any, kind: str | None = None) -> list[Any]:
    """Return the records of a pandas or polars frame or an Arrow table with the columns of `frame`.

    Columns may stand in any order, those of fields with a default may be missing. `kind` is needed where the table
    has lost the mark that says it, as pandas and polars do. Raises FormatError with every fault, by row (from 1)
    and column.
    """
    arrow = _load("pyarrow")
    faults = Faults()
    if not isinstance(table, arrow.Table):
        kind = _frame_kind(list(table.columns), kind)
        table = _as_arrow(table, kind)
    with many_kept():
        found = list(_read(table, kind, faults))
    if faults:
        raise faults.error()
    return found


def _frame_kind(names: Sequence[str], kind: str | None) -> str:
    found = known_kind(kind) if kind is not None else kind_by_header(names)
    if found is None:
        raise FormatError("expected the columns of a kind of record, got others; name the kind")
    return found


def _as_arrow(table: Any, kind: str) -> Any:
    arrow = _load("pyarrow")
    try:
        if hasattr(table, "to_arrow"):
            return table.to_arrow()
        schema = arrow_schema(kind)
        kept = [name for name in schema.names if name in set(table.columns)]
        _refuse_others([str(name) for name in table.columns], schema.names)
        plain = arrow.schema([schema.field(name) for name in kept])
        return arrow.Table.from_pandas(table[kept], schema=plain, preserve_index=False)
    except (arrow.ArrowInvalid, arrow.ArrowTypeError, arrow.ArrowNotImplementedError) as fault:
        raise FormatError(str(fault)) from fault


def _refuse_others(given: Sequence[str], names: Sequence[str]) -> None:
    problems = []
    for name in given:
        if name not in names:
            hint = did_you_mean(closest(name, names))
            problems.append(Problem(f"expected no such column{hint}", column=name))
    if problems:
        raise FormatError(problems)


def _read(table: Any, kind: str | None, faults: Faults) -> Iterator[Any]:
    marks: Mapping[bytes, bytes] = table.schema.metadata or {}
    if kind is None and _KEY in marks:
        kind = marks[_KEY].decode()
    kind = _frame_kind(table.schema.names, kind)
    cls = KINDS[kind]
    names = [column.name for column in columns(cls)]
    _refuse_others(table.schema.names, names)
    make = maker(cls, typed=True)
    number = 0
    for batch in table.to_batches(max_chunksize=_BATCH):
        given = {name: batch.column(name).to_pylist() for name in batch.schema.names}
        missing = [None] * batch.num_rows
        for row in zip(*(given.get(name, missing) for name in names), strict=True):
            number += 1
            try:
                yield make(row)
            except (msgspec.DecodeError, LooseCellError, TypeError):
                cells = Cells([_text(cell) for cell in row], names, number, comma=False)
                made = read_cells(cls, cells, (), faults)
                if made is not None:
                    yield made


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    return ("true" if cell else "false") if isinstance(cell, bool) else str(cell)


# ------------------------------------------------------------------------------------------------ Parquet


def write_parquet(records: Iterable[Any], path: PathLike, kind: str | None = None) -> int:
    """Write records of one kind to a Parquet file, streaming, whole or not at all; return how many."""
    parquet = _load("pyarrow.parquet")
    count = 0
    stream = batches(records, kind)
    first = next(stream, None)
    schema = arrow_schema(kind or "") if first is None else first.schema
    with writing(path) as file, parquet.ParquetWriter(file, schema) as writer:
        for batch in itertools.chain(() if first is None else (first,), stream):
            writer.write_batch(batch)
            count += batch.num_rows
    return count


@overload
def read_parquet(path: PathLike, kind: Literal["article"]) -> list[Article]: ...
@overload
def read_parquet(path: PathLike, kind: Literal["event", "events"]) -> list[Event]: ...
@overload
def read_parquet(path: PathLike, kind: Literal["statement", "statements"]) -> list[Statement]: ...
@overload
def read_parquet(path: PathLike, kind: Literal["casualty", "casualties"]) -> list[Casualty]: ...
@overload
def read_parquet(path: PathLike, kind: Literal["policy_change", "policy_changes"]) -> list[PolicyChange]: ...
@overload
def read_parquet(path: PathLike, kind: str | None = None) -> list[Any]: ...
def read_parquet(path: PathLike, kind: str | None = None) -> list[Any]:
    """Read the records of a Parquet file. Raises FormatError that names it."""
    parquet, arrow = _load("pyarrow.parquet"), _load("pyarrow")
    try:
        return from_frame(parquet.read_table(Path(path)), kind)
    except FormatError as fault:
        raise FormatError(fault.problems, source=str(path)) from None
    except FileNotFoundError as fault:
        raise FormatError("no such file or directory", source=str(path)) from fault
    except (OSError, arrow.ArrowInvalid) as fault:
        raise FormatError(str(fault).splitlines()[0], source=str(path)) from fault
