"""Quick: msgspec's own readers of the classes, made once, and how many keys what they made stands for.

msgspec passes over keys it does not know and takes the last of a key said twice. Where every key a class declares
must be there, both leave more keys in the document than its objects have fields; and as each key has a colon, a
document with no more colons than that has neither. This holds for records and articles; the records in a report
say their kind besides, which no field holds.
"""

import functools
import itertools
import threading
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

import attrs
import msgspec

from newsevents.formats.shapes import KINDS, Items, Nested, Node, shape
from newsevents.records import Article

__all__ = ["Quick", "Read", "key_counter", "no_more_keys", "quick_readers"]

_FIELDS: Final = "__attrs_attrs__"
_CACHE: Final = "__msgspec_cache__"

# What may stand between a key and its colon; line ends and tabs stand nowhere else in JSON.
_APART: Final = (b" :", b"\n", b"\r", b"\t")

Read = Callable[[bytes], Any]
"""A function that makes an object of the bytes of JSON."""


class Quick(NamedTuple):
    """The functions that read an object of a class from JSON.

    `lenient` fills in keys that are left out. `exact` wants every key, inside the object as well; it is None where
    msgspec does not show that it works as known.
    """

    lenient: Read
    exact: Read | None


_LOCK: Final = threading.Lock()
_MADE: Final[dict[type, Quick]] = {}


def quick_readers(cls: type) -> Quick:
    """Return the quick readers of a kind of document.

    Whatever else lets msgspec read into our classes has to call this first: msgspec crashes where two threads make it
    look at a class for the first time at once.
    """
    if cls not in _MADE:
        with _LOCK:
            if not _MADE:
                _MADE.update(_made())
    return _MADE[cls]


def _made() -> dict[type, Quick]:
    # msgspec looks once at what each attrs class says of its fields, and keeps what it saw with the class. For the
    # time of a first look no field has a default, so that none may be missing; the second look is the one that stays.
    declared = {each: getattr(each, _FIELDS) for cls in KINDS.values() for each in _within(cls)}
    try:
        for each, fields in declared.items():
            setattr(each, _FIELDS, type(fields)(field.evolve(default=attrs.NOTHING) for field in fields))
            _forget(each)
        exact: dict[type, Read] = {cls: msgspec.json.Decoder(cls).decode for cls in KINDS.values()}
        works = all(_CACHE in vars(each) for each in declared) and _wants_every_key(exact[Article])
    finally:
        for each, fields in declared.items():
            setattr(each, _FIELDS, fields)
            _forget(each)
    return {cls: Quick(msgspec.json.Decoder(cls).decode, read if works else None) for cls, read in exact.items()}


def _wants_every_key(read: Read) -> bool:
    try:
        read(b'{"text":"x"}')
    except msgspec.ValidationError:
        return True
    return False


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
