"""Mirrors: a msgspec Struct for each class, and the function that packs an object into it.

msgspec writes an attrs object's keys in alphabetical order and takes unknown keys without a word. A Struct keeps
the declared order and refuses unknown keys, both in C; so each class gets one, made from its annotations. Packing
functions are composed as source and compiled, as attrs does for `__init__`: they are the cost of every record
written, and one flat expression is the fastest form there is.
"""

import datetime as dt
import functools
import typing
from collections.abc import Callable
from typing import Annotated, Any

from msgspec import Meta, Struct, defstruct

from newsevents.formats.shapes import (
    Clock,
    Day,
    Field,
    Flag,
    Items,
    Nested,
    Node,
    Number,
    Pair,
    Text,
    Whole,
    Word,
    shape,
)

__all__ = ["document", "mirror", "packer"]


@functools.cache
def mirror(cls: type) -> type[Struct]:
    """Return the Struct of a class; one of a kind begins with the key `kind`."""
    kind = shape(cls).kind
    return defstruct(
        cls.__name__,
        [_field(field) for field in shape(cls).fields],
        forbid_unknown_fields=True,
        kw_only=kind is not None,
        gc=False,
        tag_field="kind" if kind else None,
        tag=kind,
        namespace={"__doc__": f"{cls.__name__} as it is written."},
    )


@functools.cache
def document(cls: type) -> type[Struct]:
    """Return the Struct of a whole document, which has the key `schema` besides."""
    base = mirror(cls)
    return defstruct(
        f"{cls.__name__}Document",
        [("schema", int, 1)],
        bases=(base,),
        forbid_unknown_fields=True,
        kw_only=True,
        gc=False,
        tag_field="kind",
        tag=shape(cls).kind,
    )


def _field(field: Field) -> Any:
    hint = _hint(field.node)
    if field.nullable:
        hint = typing.Optional[hint]  # noqa: UP045 - built at run time
    return (field.name, hint) if field.required else (field.name, hint, field.default)


def _hint(node: Node) -> Any:
    match node:
        case Text(minimum, pattern):
            return Annotated[str, Meta(min_length=minimum, pattern=pattern)]
        case Whole(low, high):
            return Annotated[int, Meta(ge=low, le=high)]
        case Number(low, high):
            return Annotated[float, Meta(ge=low, le=high)]
        case Word(words):
            return words
        case Items(item):
            return tuple[_hint(item), ...]  # type: ignore[misc]
        case Pair(items):
            return tuple[tuple(_hint(each) for each in items)]  # type: ignore[misc]
        case Nested(cls):
            return mirror(cls)
        case Flag():
            return bool
        case Day():
            return dt.date
        case Clock():
            return dt.time


@functools.cache
def packer(cls: type) -> Callable[[Any], Struct]:
    """Return the function that turns an object of a class into its mirror."""
    names: dict[str, Any] = {"mirror": mirror(cls)}
    keyed = shape(cls).kind is not None
    parts = []
    for field in shape(cls).fields:
        packed = _packing(field.node, f"given.{field.name}", names)
        if field.nullable and packed != f"given.{field.name}":
            packed = f"None if given.{field.name} is None else {packed}"
        parts.append(f"{field.name}={packed}" if keyed else packed)
    source = f"def pack(given):\n    return mirror({', '.join(parts)})\n"
    exec(compile(source, f"<packer of {cls.__name__}>", "exec"), names)
    pack: Callable[[Any], Struct] = names["pack"]
    return pack


def _packing(node: Node, given: str, names: dict[str, Any]) -> str:
    if isinstance(node, Nested):
        name = f"pack_{node.cls.__name__}"
        names[name] = packer(node.cls)
        return f"{name}({given})"
    if isinstance(node, Items):
        inner = _packing(node.item, "each", names)
        return given if inner == "each" else f"[{inner} for each in {given}] if {given} else ()"
    return given
