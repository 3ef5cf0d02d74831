"""Columns: a record as one flat row. Nested values get dotted columns, lists are JSON text in one column.

`Casualty.count.low` is the column `count.low`; `Casualty.spans` is the column `spans` and holds `[{"start":…`. A
value that is None leaves all its columns empty, an empty list leaves its one. The row functions are composed as
source and compiled, for they are the cost of every row.
"""

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import attrs
import msgspec

from newsevents.formats.mirrors import packer
from newsevents.formats.shapes import (
    KINDS,
    Clock,
    Day,
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
    shape,
)

__all__ = ["Column", "columns", "maker", "row_of"]


@attrs.frozen
class Column:
    """A column: its name, what it holds, and whether every row has it."""

    name: str
    node: Node
    required: bool

    @property
    def is_list(self) -> bool:
        """Whether the cells are JSON text."""
        return isinstance(self.node, Items)


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
    """Return the function that turns an object of a class into its row; empty lists become None."""
    names: dict[str, Any] = {}
    parts = []
    for field in shape(cls).fields:
        given = f"given.{field.name}"
        if isinstance(field.node, Nested):
            inner = f"row_{field.name}"
            names[inner] = row_of(field.node.cls)
            row = f"{inner}({given})"
            if field.nullable:
                names[f"none_{field.name}"] = (None,) * len(columns(field.node.cls))
                row = f"(none_{field.name} if {given} is None else {row})"
            parts.append(f"*{row}")
        elif isinstance(field.node, Items):
            names[f"text_{field.name}"] = _list_text(field.node)
            parts.append(f"text_{field.name}({given}) if {given} else None")
        elif isinstance(field.node, Flag):
            parts.append(f"None if {given} is None else 'true' if {given} else 'false'")
        else:
            parts.append(given)
    return _compiled(cls, "row", f"({', '.join(parts)},)", names)


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
def maker(cls: type) -> Callable[[Sequence[str]], Any]:
    """Return the function that makes an object from its cells, in the order of `columns`.

    It raises where a cell is wrong, and also where one is only unusual; the reader by columns then decides.
    """
    names: dict[str, Any] = {"number": _number}
    expression, _ = _making(shape(cls), 0, names)
    plain = _compiled(cls, "cells", expression, names)

    def make(cells: Sequence[str]) -> Any:
        return msgspec.convert(plain(cells), cls, strict=False)

    return make


def _making(form: Shape, at: int, names: dict[str, Any]) -> tuple[str, int]:
    """Return the expression of a dict of the cells from column `at` on, and the column after it."""
    parts = []
    for field in form.fields:
        if isinstance(field.node, Nested):
            inner, after = _making(shape(field.node.cls), at, names)
            if field.nullable:
                cells = " or ".join(f"given[{index}]" for index in range(at, after))
                inner = f"{inner} if {cells} else None"
            at = after
        else:
            inner = _cell(field.node, at, names, form.cls, field.name, nullable=field.nullable)
            at += 1
        parts.append(f"{field.name!r}: {inner}")
    return f"{{{', '.join(parts)}}}", at


def _cell(node: Node, at: int, names: dict[str, Any], cls: type, name: str, *, nullable: bool) -> str:
    given = f"given[{at}]"
    match node:
        case Items():
            import typing

            names[f"list_{at}"] = _list_reader(node, typing.get_type_hints(cls, include_extras=True)[name])
            return f"list_{at}({given}) if {given} else ()"
        case Text(0) if not nullable:
            return given
        case Number():
            return f"number({given}) if {given} else None"
    return f"{given} or None"


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
            return {"type": "integer", "constraints": _bounds(low, high)}
        case Number(low, high):
            return {"type": "number", "constraints": _bounds(low, high)}
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


def _bounds(low: float | None, high: float | None) -> dict[str, float]:
    return {name: bound for name, bound in (("minimum", low), ("maximum", high)) if bound is not None}


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
