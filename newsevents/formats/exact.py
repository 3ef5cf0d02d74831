"""Exact: a quick reader that wants every key, and how many keys what it made stands for.

msgspec passes over keys it does not know and takes the last of a key said twice. Where every key a class declares
must be there, both leave more keys in the document than its objects have fields; and as each key has a colon, a
document with no more colons than that has neither. This holds for records and articles; the records in a report
say their kind besides, which no field holds.
"""

import functools
import itertools
import threading
from collections.abc import Callable, Iterator
from typing import Any, Final

import attrs
import msgspec

from newsevents.formats.shapes import Items, Nested, Node, shape

__all__ = ["exact_reader", "key_counter", "no_more_keys"]

_FIELDS: Final = "__attrs_attrs__"
_CACHE: Final = "__msgspec_cache__"
_LOCK: Final = threading.Lock()

# What may stand between a key and its colon; line ends and tabs stand nowhere else in JSON.
_APART: Final = (b" :", b"\n", b"\r", b"\t")


def exact_reader(cls: type) -> Callable[[bytes], Any] | None:
    """Return the function that reads an object of a class from JSON with every key, inside it as well.

    Missing keys raise as wrong values do. None where msgspec does not say that it works as known.
    """
    # msgspec looks once at what each attrs class says of its fields, and keeps what it saw with the class. For the
    # time of that look no field has a default, so that none may be missing.
    with _LOCK:
        declared = {each: getattr(each, _FIELDS) for each in _within(cls)}
        try:
            for each, fields in declared.items():
                setattr(each, _FIELDS, type(fields)(field.evolve(default=attrs.NOTHING) for field in fields))
                _forget(each)
            read: Callable[[bytes], Any] = msgspec.json.Decoder(cls).decode
            works = all(_CACHE in vars(each) for each in declared)
        finally:
            for each, fields in declared.items():
                setattr(each, _FIELDS, fields)
                _forget(each)
    return read if works else None


def _forget(cls: type) -> None:
    if _CACHE in vars(cls):
        delattr(cls, _CACHE)


def _within(cls: type) -> Iterator[type]:
    """Yield a class and those of the objects in it."""
    yield cls
    for field in shape(cls).fields:
        inner = _class_in(field.node)
        if inner is not None:
            yield from _within(inner)


def _class_in(node: Node) -> type | None:
    if isinstance(node, Items):
        node = node.item
    return node.cls if isinstance(node, Nested) else None


def no_more_keys(data: bytes, number: int) -> bool:
    """Whether a JSON text surely has no more keys than a number of them."""
    if data.count(b":") <= number:
        return True
    # Text holds colons too. Those of keys follow a quotation mark, unless white space stands between.
    return data.count(b'":') <= number and not any(mark in data for mark in _APART)


@functools.cache
def key_counter(cls: type) -> Callable[[Any], int]:
    """Return the function that counts the keys an object of a class is written with, those inside it as well."""
    names: dict[str, Any] = {}
    source = f"def keys(given):\n    return {_sum(cls, 'given', names, itertools.count())}\n"
    exec(compile(source, f"<keys of {cls.__name__}>", "exec"), names)
    keys: Callable[[Any], int] = names["keys"]
    return keys


def _sum(cls: type, given: str, names: dict[str, Any], numbers: Iterator[int]) -> str:
    """Return the expression of the number of keys; objects inside are counted in place, without a call."""
    fields = shape(cls).fields
    parts = [str(len(fields))]
    for field in fields:
        inner = _class_in(field.node)
        if inner is None:
            continue
        part = f"{given}.{field.name}"
        same = all(_class_in(each.node) is None for each in shape(inner).fields)
        if not isinstance(field.node, Items):
            name = f"part{next(numbers)}"
            parts.append(f"({_sum(inner, name, names, numbers)} if ({name} := {part}) is not None else 0)")
        elif same:
            parts.append(f"{len(shape(inner).fields)} * len({part})")
        else:
            name = f"keys_{inner.__name__}"
            names[name] = key_counter(inner)
            parts.append(f"(sum([{name}(each) for each in {part}]) if {part} else 0)")
    return " + ".join(parts)
