"""Folders: a report as a folder of CSV files with a data package beside them, and back.

`article.csv` has one row; `events.csv`, `statements.csv`, `casualties.csv` and `policy_changes.csv` one a record.
`datapackage.json` describes them after Frictionless Data Package and Table Schema, so that other programs know
the types of the columns and we know how the files were written.
"""

import os
import shutil
import uuid
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, Unpack, overload

import msgspec

from newsevents.errors import FormatError, Problem
from newsevents.formats.checking import Unknown
from newsevents.formats.columns import Column, columns, table_type
from newsevents.formats.files import PathLike, as_format_error, read_text
from newsevents.formats.lines import OnError
from newsevents.formats.schema import known_kind
from newsevents.formats.shapes import KINDS, LISTS, SCHEMA, Text, kind_of
from newsevents.formats.tables import Reading, gathered, iter_csv, of_kind, to_csv, write_table
from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement

__all__ = ["PACKAGE", "read_csv", "write_csv"]

PACKAGE: Final = "datapackage.json"

FILES: Final = {"article": "article.csv", **{kind: f"{name}.csv" for name, kind in LISTS.items()}}
"""The file of each kind of record in a folder."""


def write_csv(
    given: Report | Iterable[Any],
    path: PathLike,
    *,
    kind: str | None = None,
    delimiter: str = ",",
    spreadsheet: bool = False,
) -> None:
    """Write a report to a folder of CSV files, or records to one file or a folder.

    A path without a suffix is a folder: one file a kind, and `datapackage.json`. A path with one is a file; it takes
    records of one kind, which are streamed, or the list of a report. `kind` names the one kind to be written.
    `spreadsheet` guards text that a spreadsheet would run as a formula; reading takes the guard off.

    A file, and a folder that was not there, is written whole or not at all. In a folder that is there each file is;
    all are ready before the first takes its place, and those of an earlier report that have no successor go.
    Raises FormatError where a file can't be written.
    """
    folder = _folder(path)
    if folder is None:
        write_table(given, path, kind=kind, delimiter=delimiter, spreadsheet=spreadsheet)
        return
    groups = _groups(of_kind(given, kind) if isinstance(given, Report) and kind is not None else given)
    texts = {
        FILES[word]: to_csv(records, kind=word, delimiter=delimiter, spreadsheet=spreadsheet)
        for word, records in groups.items()
    }
    package = _package(list(groups), delimiter, spreadsheet=spreadsheet)
    texts[PACKAGE] = msgspec.json.format(msgspec.json.encode(package), indent=2).decode() + "\n"
    with as_format_error(path):
        _put(folder, texts)


def _put(folder: Path, texts: Mapping[str, str]) -> None:
    """Write the files of a folder. All stand in one beside them, down on the disk, before the first takes its place."""
    beside = (folder if folder.exists() else folder.parent) / f".{folder.name}.{uuid.uuid4().hex[:12]}.part"
    beside.mkdir(parents=True)
    try:
        for name, text in texts.items():
            with (beside / name).open("xb") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
        if folder.exists():
            _move(beside, folder, list(texts))
        else:
            beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _move(beside: Path, folder: Path, names: Sequence[str]) -> None:
    gone = _listed(folder).difference(names)
    for name in names:
        if (folder / name).exists():
            shutil.copymode(folder / name, beside / name)
        (beside / name).replace(folder / name)
    for name in gone:
        (folder / name).unlink(missing_ok=True)


def _listed(folder: Path) -> set[str]:
    """Return those of our files that the data package of a folder says we wrote."""
    try:
        listed = {each.path for each in _read_package(folder).resources}
    except FormatError:
        return set()
    return listed.intersection(FILES.values())


def _folder(path: PathLike) -> Path | None:
    """Return the folder a path means: one that is there, or one to be made because it has no suffix."""
    target = Path(path)
    return target if target.is_dir() or (not target.exists() and not target.suffix) else None


def _groups(given: Any) -> dict[str, list[Any]]:
    if isinstance(given, Report):
        lists = {kind: list(getattr(given, name)) for name, kind in LISTS.items()}
        return {"article": [given.article], **lists}
    groups: dict[str, list[Any]] = {}
    records: Iterable[Any] = given
    for each in records:
        kind = kind_of(type(each))
        if kind is None or kind == "report":
            raise FormatError(f"expected records, or one report, got {type(each).__name__}")
        groups.setdefault(kind, []).append(each)
    return {kind: groups[kind] for kind in KINDS if kind in groups}


@overload
def read_csv(path: PathLike, *, kind: Literal["article"], **options: Unpack[Reading]) -> list[Article]: ...
@overload
def read_csv(path: PathLike, *, kind: Literal["event", "events"], **options: Unpack[Reading]) -> list[Event]: ...
@overload
def read_csv(
    path: PathLike, *, kind: Literal["statement", "statements"], **options: Unpack[Reading]
) -> list[Statement]: ...
@overload
def read_csv(
    path: PathLike, *, kind: Literal["casualty", "casualties"], **options: Unpack[Reading]
) -> list[Casualty]: ...
@overload
def read_csv(
    path: PathLike, *, kind: Literal["policy_change", "policy_changes"], **options: Unpack[Reading]
) -> list[PolicyChange]: ...
@overload
def read_csv(path: PathLike, *, kind: str | None = None, **options: Unpack[Reading]) -> Any: ...
def read_csv(
    path: PathLike,
    *,
    kind: str | None = None,
    unknown: Unknown = "refuse",
    on_error: OnError = "raise",
    delimiter: str | None = None,
    spreadsheet: bool | None = None,
) -> Any:
    """Read a folder of CSV files as a report, or one file as a list of records.

    A folder without `article.csv` is read as a list of records, kind by kind; of any folder, `kind` reads the records
    of that kind alone. The options are those of `iter_csv`, which streams. Raises FormatError that holds the faults
    of every row, each with its file, line and column.
    """
    folder = Path(path)
    if not folder.is_dir():
        return gathered(
            lambda on: iter_csv(
                path, kind=kind, unknown=unknown, on_error=on, delimiter=delimiter, spreadsheet=spreadsheet
            ),
            on_error,
            str(path),
        )
    if spreadsheet is None:
        spreadsheet = _was_guarded(folder)
    only = LISTS.get(kind or "", kind)
    if only is not None and only not in FILES:
        known_kind(only)
        raise FormatError(f"expected the kind of a file ({', '.join(FILES)}), got {kind!r}")
    found: dict[str, list[Any]] = {}
    for word, name in FILES.items():
        if (folder / name).exists() and only in (None, word):
            found[word] = read_csv(
                folder / name,
                kind=word,
                unknown=unknown,
                on_error=on_error,
                delimiter=delimiter,
                spreadsheet=spreadsheet,
            )
    if only is not None:
        if only not in found:
            raise FormatError(f"expected {FILES[only]}, which is missing", source=str(folder))
        return found[only]
    return _report(found, folder)


def _report(found: dict[str, list[Any]], folder: Path) -> Any:
    if not found:
        names = ", ".join(FILES.values())
        raise FormatError(f"expected {names}, got none of them", source=str(folder))
    if "article" not in found:
        return [each for records in found.values() for each in records]
    if len(found["article"]) != 1:
        number = len(found["article"])
        raise FormatError(f"expected one row, got {number}", source=str(folder / FILES["article"]))
    lists = {name: tuple(found.get(kind, ())) for name, kind in LISTS.items()}
    try:
        return Report(article=found["article"][0], **lists)
    except ValueError as fault:
        raise FormatError(str(fault).removeprefix("Report: "), source=str(folder)) from None


class _Ours(msgspec.Struct):
    """What we write about ourselves in a data package."""

    schema: int = SCHEMA
    spreadsheet: bool | None = None


class _Resource(msgspec.Struct):
    """The part of a file's description that says its name."""

    path: str = ""


class _Package(msgspec.Struct):
    """The part of a data package that reading looks at."""

    newsevents: _Ours = msgspec.field(default_factory=_Ours)
    resources: tuple[_Resource, ...] = ()


_decode: Final = msgspec.json.Decoder(_Package).decode


def _was_guarded(folder: Path) -> bool | None:
    """Return whether the files of a folder were guarded for spreadsheets, None where nothing says so."""
    if not (folder / PACKAGE).exists():
        return None
    ours = _read_package(folder).newsevents
    if ours.schema > SCHEMA:
        problem = Problem(f"expected schema {SCHEMA} or older, got {ours.schema}", path="$.newsevents.schema")
        raise FormatError(problem, source=str(folder / PACKAGE))
    return ours.spreadsheet


def _read_package(folder: Path) -> _Package:
    file = folder / PACKAGE
    try:
        return _decode(read_text(file))
    except (msgspec.DecodeError, RecursionError) as fault:
        raise FormatError(str(fault), source=str(file)) from None


def _package(kinds: list[str], delimiter: str, *, spreadsheet: bool) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "name": "newsevents-report" if "article" in kinds else "newsevents-records",
        "newsevents": {"schema": SCHEMA, "spreadsheet": spreadsheet},
        "resources": [_resource(kind, delimiter, spreadsheet=spreadsheet) for kind in kinds],
    }


def _resource(kind: str, delimiter: str, *, spreadsheet: bool) -> dict[str, Any]:
    cls = KINDS[kind]
    described: dict[str, Any] = {
        "fields": [_field(column) for column in columns(cls)],
        "missingValues": [""],
    }
    if kind != "article":
        described["primaryKey"] = ["id"]
    return {
        "name": Path(FILES[kind]).stem,
        "path": FILES[kind],
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig" if spreadsheet else "utf-8",
        "dialect": {"delimiter": delimiter, "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
        "schema": described,
    }


def _field(column: Column) -> dict[str, Any]:
    kind = table_type(column.node)
    limits = dict(kind["constraints"])
    # An empty cell is a missing one to other programs, and the text of an article may be empty.
    if column.required and column.node != Text(0):
        limits = {"required": True, **limits}
    return {"name": column.name, "type": kind["type"]} | ({"constraints": limits} if limits else {})
