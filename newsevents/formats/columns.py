"""Columns: a record as one flat row. Nested values get dotted columns, lists are JSON text in one column.

`Casualty.count.low` is the column `count.low`; `Casualty.spans` is the column `spans` and holds `[{"start":…`. A
value that is None leaves all its columns empty, an empty list leaves its one. The row functions are composed as
source and compiled, for they are the cost of every row.
"""

import functools
import itertools
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs
import msgspec

from newsevents.formats.mirrors import packer
from newsevents.formats.quick import quick_readers
from newsevents.formats.shapes import (
    KINDS,
    Clock,
    Day,
    Field,
    Flag,
    Items,
    Nested,
    Node,
    Number,
    Pair,
    Shape,
    Text,
    Whole,
    Word,
    numeric_bounds,
    shape,
)

__all__ = ["Column", "columns", "line_of", "maker", "row_of"]


@attrs.frozen
class Column:
    """A column: its name, what it holds, and whether every row has it."""

    name: str
    node: Node
    required: bool


@functools.cache
def columns(cls: type) -> tuple[Column, ...]:
    """Return the columns of a class, in declared order."""
    return tuple(_columns(shape(cls), "", required=True))


def _columns(form: Shape, prefix: str, *, required: bool) -> list[Column]:
    found = []
    for field in form.fields:
        name = prefix + field.name
        needed = required and field.required
        if isinstance(field.node, Nested):
            found += _columns(shape(field.node.cls), f"{name}.", required=needed)
        else:
            found.append(Column(name, field.node, needed))
    return found


@functools.cache
def row_of(cls: type) -> Callable[[Any], tuple[Any, ...]]:
    """Return the function that turns an object of a class into its row of values; empty lists are None.

    Times are text, for they may have an offset.
    """
    names: dict[str, Any] = {}
    cells = _values(shape(cls), "given", names, itertools.count())
    return _compiled(cls, "row", f"({', '.join(cells)},)", names)


def _values(form: Shape, given: str, names: dict[str, Any], numbers: Iterator[int]) -> Iterator[str]:
    """Yield the expression of each value; those of an object inside are laid out in place, without a call."""
    for field in form.fields:
        part = f"{given}.{field.name}"
        number = next(numbers)
        match field.node:
            case Nested(cls):
                inner = ", ".join(_values(shape(cls), f"part{number}", names, numbers))
                names[f"none{number}"] = (None,) * len(columns(cls))
                yield f"*(({inner},) if (part{number} := {part}) is not None else none{number})"
            case Items() as node:
                names[f"text{number}"] = _list_text(node)
                yield f"text{number}({part}) if {part} else None"
            case Clock():
                yield f"None if {part} is None else {part}.isoformat()"
            case _:
                yield part


@functools.cache
def line_of(cls: type, delimiter: str) -> Callable[[Any], str]:
    """Return the function that turns an object of a class into a line of CSV, without its end.

    The line is the one that `csv.writer` would write. It looks at each character of each cell for what must be
    quoted; here only text is looked at, and an object that is None costs nothing.
    """

    def quoted(text: str) -> str:
        if '"' in text:
            return f'"{text.replace(chr(34), chr(34) * 2)}"'
        return f'"{text}"' if delimiter in text or "\n" in text or "\r" in text else text

    names: dict[str, Any] = {"join": delimiter.join, "quoted": quoted}
    cells = _texts(shape(cls), "given", names, itertools.count(), delimiter)
    return _compiled(cls, "line", f"join(({', '.join(cells)},))", names)


def _texts(form: Shape, given: str, names: dict[str, Any], numbers: Iterator[int], delimiter: str) -> Iterator[str]:
    """Yield the expression of the text of each cell, and of all the cells of an object inside at once."""
    for field in form.fields:
        part = f"{given}.{field.name}"
        number = next(numbers)
        match field.node:
            case Nested(cls):
                inner = ", ".join(_texts(shape(cls), f"part{number}", names, numbers, delimiter))
                names[f"none{number}"] = delimiter * (len(columns(cls)) - 1)
                yield f"join(({inner},)) if (part{number} := {part}) is not None else none{number}"
                continue
            case Items() as node:
                names[f"text{number}"] = _list_text(node)
                yield f"quoted(text{number}({part})) if {part} else ''"
                continue
            case Text():
                text = f"quoted({part})"
            case Word(words):
                names[f"words{number}"] = {each.value: names["quoted"](str(each.value)) for each in words}
                text = f"words{number}[{part}._value_]"
            case Flag():
                text = f"'true' if {part} else 'false'"
            case Day() | Clock():
                text = f"{part}.isoformat()"
            case _:
                text = f"str({part})"
        yield f"'' if {part} is None else {text}" if field.nullable else text


def _compiled(cls: type, name: str, expression: str, names: dict[str, Any]) -> Callable[[Any], Any]:
    exec(compile(f"def {name}(given):\n    return {expression}\n", f"<{name} of {cls.__name__}>", "exec"), names)
    made: Callable[[Any], Any] = names[name]
    return made


_json: Final = msgspec.json.Encoder().encode


def _list_text(node: Items) -> Callable[[Any], str]:
    if isinstance(node.item, Nested):
        pack = packer(node.item.cls)
        return lambda items: _json([pack(each) for each in items]).decode()
    return lambda items: _json(items).decode()


class LooseCellError(Exception):
    """A cell that may be right but is not written as this library writes it."""


def _list_reader(node: Items, hint: Any) -> Callable[[str], Any]:
    read = msgspec.json.Decoder(hint).decode
    write = _list_text(node)

    def reader(cell: str) -> Any:
        items = read(cell)
        # Written again it gives the same text, so no key was passed over, said twice or misspelt.
        if write(items) != cell:
            raise LooseCellError
        return items

    return reader


def _number(cell: str) -> str:
    if "n" in cell or "N" in cell:
        raise LooseCellError
    return cell


@functools.cache
def maker(cls: type, *, typed: bool = False) -> Callable[[Sequence[Any]], Any]:
    """Return the function that makes an object from its cells, in the order of `columns`.

    Cells are text, as in a CSV file, or `typed` values, as in a frame, where only lists are text. It raises where a
    cell is wrong, and also where one is only unusual; the patient reader then decides.
    """
    quick_readers(cls)
    names: dict[str, Any] = {"number": _number}
    expression, _ = (_typed if typed else _loose)(shape(cls), 0, names)
    plain = _compiled(cls, "cells", expression, names)

    def make(cells: Sequence[Any]) -> Any:
        return msgspec.convert(plain(cells), cls, strict=typed)

    return make


def _loose(form: Shape, at: int, names: dict[str, Any]) -> tuple[str, int]:
    """Return the expression of a dict of the text cells from column `at` on, and the column after it."""
    parts = []
    for field in form.fields:
        given = f"given[{at}]"
        if isinstance(field.node, Nested):
            made, after = _loose(shape(field.node.cls), at, names)
            if field.nullable:
                cells = " or ".join(f"given[{index}]" for index in range(at, after))
                made = f"{made} if {cells} else None"
            at = after
        else:
            match field.node:
                case Items():
                    made = f"{_list(form.cls, field, at, names)}({given}) if {given} else ()"
                case Text(0) if not field.nullable:
                    made = given
                case Number():
                    made = f"number({given}) if {given} else None"
                case _:
                    made = f"{given} or None"
            at += 1
        parts.append(f"{field.name!r}: {made}")
    return f"{{{', '.join(parts)}}}", at


def _typed(form: Shape, at: int, names: dict[str, Any]) -> tuple[str, int]:
    """Return the expression of a dict of the typed cells from column `at` on, and the column after it."""
    parts = []
    for field in form.fields:
        given = f"given[{at}]"
        if isinstance(field.node, Nested):
            made, after = _typed(shape(field.node.cls), at, names)
            if field.nullable:
                made = f"{made} if given[{at}:{after}].count(None) < {after - at} else None"
            at = after
        elif isinstance(field.node, Items):
            made = f"{_list(form.cls, field, at, names)}({given}) if {given} else ()"
            at += 1
        else:
            made = given
            at += 1
        parts.append(f"{field.name!r}: {made}")
    return f"{{{', '.join(parts)}}}", at


def _list(cls: type, field: Field, at: int, names: dict[str, Any]) -> str:
    """Put the reader of a list column among the names; return what it is called."""
    hint = typing.get_type_hints(cls, include_extras=True)[field.name]
    assert isinstance(field.node, Items)
    names[f"list_{at}"] = _list_reader(field.node, hint)
    return f"list_{at}"


def table_type(node: Node) -> Mapping[str, Any]:
    """Return the type and constraints of a column in the terms of Table Schema."""
    match node:
        case Text(minimum, pattern):
            limits = {"minLength": minimum} if minimum else {}
            return {
                "type": "string",
                "constraints": limits | ({"pattern": pattern.strip("^").removesuffix("\\Z")} if pattern else {}),
            }
        case Whole(low, high):
            return {"type": "integer", "constraints": numeric_bounds(low, high)}
        case Number(low, high):
            return {"type": "number", "constraints": numeric_bounds(low, high)}
        case Word(words):
            values = [each.value for each in words]
            kind = "integer" if issubclass(words, int) else "string"
            return {"type": kind, "constraints": {"enum": values}}
        case Flag():
            return {"type": "boolean", "constraints": {}}
        case Day():
            return {"type": "date", "constraints": {}}
        case Clock():
            # Table Schema's own type of time has no offset.
            return {"type": "string", "constraints": {}}
        case Items() | Pair():
            return {"type": "array", "constraints": {}}
    raise AssertionError(node)


def kind_by_header(names: Sequence[str]) -> str | None:
    """Return the kind of record whose columns a header names, None where it fits none or several."""
    given = set(names)
    scores = {}
    for kind, cls in KINDS.items():
        if kind == "report":
            continue
        own = [column.name for column in columns(cls)]
        required = {column.name for column in columns(cls) if column.required}
        if required <= given:
            scores[kind] = len(given & set(own)) - len(given - set(own))
    best = max(scores.values(), default=0)
    found = [kind for kind, score in scores.items() if score == best]
    return found[0] if len(found) == 1 and best > 0 else None
