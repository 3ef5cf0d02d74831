"""Documents: one record, article or report as JSON text, and back."""

from typing import Any, Literal, overload

import msgspec

from newsevents.errors import FormatError
from newsevents.fields import expect
from newsevents.formats.checking import Unknown, check_unknown
from newsevents.formats.codec import RawRecord, decode, encode
from newsevents.formats.files import PathLike, read_bytes, write_bytes
from newsevents.records import Article, Casualty, Event, PolicyChange, Record, Report, Statement

__all__ = ["Document", "from_json", "read_json", "to_json", "write_json"]


Document = Report | Article | Record | RawRecord
"""What a JSON document holds."""


def to_json(given: Document, *, indent: int | None = None) -> str:
    """Return a report, an article or a record as JSON text, on one line or indented.

    Every key is written, in the order the class declares, after `schema` and `kind`; unknown is null; text stands
    as it is, not escaped. Equal objects give equal text. Raises TypeError for anything else.
    """
    data = encode(given)
    return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()


@overload
def from_json(data: str | bytes, *, kind: Literal["article"], unknown: Unknown = ...) -> Article: ...
@overload
def from_json(data: str | bytes, *, kind: Literal["event"], unknown: Unknown = ...) -> Event: ...
@overload
def from_json(data: str | bytes, *, kind: Literal["statement"], unknown: Unknown = ...) -> Statement: ...
@overload
def from_json(data: str | bytes, *, kind: Literal["casualty"], unknown: Unknown = ...) -> Casualty: ...
@overload
def from_json(data: str | bytes, *, kind: Literal["policy_change"], unknown: Unknown = ...) -> PolicyChange: ...
@overload
def from_json(data: str | bytes, *, kind: Literal["report"], unknown: Unknown = ...) -> Report: ...
@overload
def from_json(data: str | bytes, *, kind: str | None = None, unknown: Unknown = ...) -> Any: ...
def from_json(data: str | bytes, *, kind: str | None = None, unknown: Unknown = "refuse") -> Any:
    """Read a report, an article or a record from JSON text or bytes; a byte order mark is allowed.

    `kind` is what the text must hold ("report", "casualty" …); without it the text says. Keys that are not
    written may be left out where the class has a default. `unknown` says what happens to keys, words and kinds
    that this version does not know: "refuse" them; "keep" them in `extra` (a record of an unknown kind comes back
    as a `RawRecord`); or "ignore" the keys.

    Raises FormatError that holds every fault with its line, column and path.
    """
    expect("from_json: data", data, str, bytes)
    check_unknown(unknown)
    if isinstance(data, str):
        try:
            data = data.encode()
        except UnicodeEncodeError as fault:
            raise FormatError(f"character {fault.start} is a lone surrogate, which JSON can't hold") from None
    return decode(data, unknown=unknown, kind=kind)


def write_json(given: Document, path: PathLike, *, indent: int | None = None) -> None:
    """Write a JSON file, whole or not at all, packed where its suffix says so."""
    write_bytes(path, to_json(given, indent=indent).encode() + b"\n")


@overload
def read_json(path: PathLike, *, kind: Literal["article"], unknown: Unknown = ...) -> Article: ...
@overload
def read_json(path: PathLike, *, kind: Literal["event"], unknown: Unknown = ...) -> Event: ...
@overload
def read_json(path: PathLike, *, kind: Literal["statement"], unknown: Unknown = ...) -> Statement: ...
@overload
def read_json(path: PathLike, *, kind: Literal["casualty"], unknown: Unknown = ...) -> Casualty: ...
@overload
def read_json(path: PathLike, *, kind: Literal["policy_change"], unknown: Unknown = ...) -> PolicyChange: ...
@overload
def read_json(path: PathLike, *, kind: Literal["report"], unknown: Unknown = ...) -> Report: ...
@overload
def read_json(path: PathLike, *, kind: str | None = None, unknown: Unknown = ...) -> Any: ...
def read_json(path: PathLike, *, kind: str | None = None, unknown: Unknown = "refuse") -> Any:
    """Read a JSON file; see `from_json`. Raises FormatError that names the file."""
    check_unknown(unknown)
    data = read_bytes(path)
    try:
        return decode(data, unknown=unknown, kind=kind)
    except FormatError as fault:
        raise FormatError(fault.problems, source=str(path)) from None
