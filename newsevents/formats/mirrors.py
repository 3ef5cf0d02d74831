"""Mirrors: a msgspec Struct for each class, and the function that packs an object into it.

msgspec writes an attrs object's keys in alphabetical order and takes unknown keys without a word. A Struct keeps
the declared order and refuses unknown keys, both in C; so each class gets one, made from its fields. Packing
functions are composed as source and compiled, as attrs does for `__init__`: they are the cost of every record
written, and one flat expression is the fastest form there is.
"""

import functools
import itertools
from collections.abc import Callable, Iterator
from typing import Any, Literal

from msgspec import Struct, defstruct

from newsevents.formats.shapes import SCHEMA, Field, Items, Nested, Node, shape

__all__ = ["document", "mirror", "packer"]


@functools.cache
def mirror(cls: type) -> type[Struct]:
    """Return the Struct of a class; one of a kind begins with the key `kind`."""
    kind = shape(cls).kind
    return _struct(cls, cls.__name__, [], **({"tag_field": "kind", "tag": kind} if kind else {}))


@functools.cache
def document(cls: type) -> type[Struct]:
    """Return the Struct of a whole document, which begins with the keys `schema` and `kind`."""
    kind = shape(cls).kind
    first = ("kind", Literal[kind], kind)
    return _struct(cls, f"{cls.__name__}Document", [first], tag_field="schema", tag=SCHEMA, kw_only=True)


def _struct(cls: type, name: str, first: list[Any], **options: Any) -> type[Struct]:
    fields = first + [_field(field) for field in shape(cls).fields]
    # Nothing in a mirror leads back to it, so the garbage collector need not look.
    return defstruct(name, fields, forbid_unknown_fields=True, gc=False, **options)


def _field(field: Field) -> Any:
    hint = _hint(field.node)
    return (field.name, hint) if field.required else (field.name, hint, field.default)


def _hint(node: Node) -> Any:
    """Say which objects have keys of their own; what a key holds is looked at where it is read into the class."""
    if isinstance(node, Nested):
        return mirror(node.cls) | None
    if isinstance(node, Items) and isinstance(node.item, Nested):
        return tuple[mirror(node.item.cls), ...]  # type: ignore[misc]
    return Any


@functools.cache
def packer(cls: type, *, whole: bool = False) -> Callable[[Any], Struct]:
    """Return the function that turns an object of a class into its mirror, or a `whole` document into its own."""
    names: dict[str, Any] = {}
    if whole:
        names["make"] = document(cls)
        parts = [f"{name}={packed}" for name, packed in _parts(cls, "given", names, itertools.count())]
        made = f"make({', '.join(parts)})"
    else:
        made = _packing(cls, "given", names, itertools.count())
    source = f"def pack(given):\n    return {made}\n"
    exec(compile(source, f"<packer of {cls.__name__}>", "exec"), names)
    pack: Callable[[Any], Struct] = names["pack"]
    return pack


def _packing(cls: type, given: str, names: dict[str, Any], numbers: Iterator[int]) -> str:
    """Return the expression of an object's mirror; objects inside it are packed in place, without a call."""
    names[f"make_{cls.__name__}"] = mirror(cls)
    return f"make_{cls.__name__}({', '.join(packed for _, packed in _parts(cls, given, names, numbers))})"


def _parts(cls: type, given: str, names: dict[str, Any], numbers: Iterator[int]) -> Iterator[tuple[str, str]]:
    for field in shape(cls).fields:
        part = f"{given}.{field.name}"
        node = field.node
        if isinstance(node, Nested):
            name = f"part{next(numbers)}"
            packed = _packing(node.cls, name, names, numbers)
            # The condition of a conditional expression is what is evaluated first.
            yield field.name, f"({packed} if ({name} := {part}) is not None else None)"
        elif isinstance(node, Items) and isinstance(node.item, Nested):
            name = f"pack_{node.item.cls.__name__}"
            names[name] = packer(node.item.cls)
            yield field.name, f"([{name}(each) for each in {part}] if {part} else ())"
        else:
            yield field.name, part
