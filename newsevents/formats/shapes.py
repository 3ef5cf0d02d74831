"""Shapes: the classes as the formats see them, read once from their annotations.

Every format walks the same shapes, so a field added to a class is in all of them.
"""

import datetime as dt
import enum
import functools
import types
import typing
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, get_args, get_origin

import attrs
from msgspec import Meta

from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement

__all__ = [
    "KINDS",
    "LISTS",
    "SCHEMA",
    "Clock",
    "Day",
    "Field",
    "Flag",
    "Items",
    "Nested",
    "Node",
    "Number",
    "Pair",
    "Shape",
    "Text",
    "Whole",
    "Word",
    "kind_of",
    "shape",
]

SCHEMA: Final = 1
"""The version of the schema that is written; see `migrations` for reading older ones."""

KINDS: Final[Mapping[str, type]] = MappingProxyType(
    {
        "article": Article,
        "event": Event,
        "statement": Statement,
        "casualty": Casualty,
        "policy_change": PolicyChange,
        "report": Report,
    }
)
"""What a document may hold, by the word it calls it."""

LISTS: Final[Mapping[str, str]] = MappingProxyType(
    {"events": "event", "statements": "statement", "casualties": "casualty", "policy_changes": "policy_change"}
)
"""The lists of a report and the kind of record in each."""

_KIND_OF: Final = {cls: kind for kind, cls in KINDS.items()}


def kind_of(cls: type) -> str | None:
    """Return the word for a class of record, None for any other class."""
    return _KIND_OF.get(cls)


@attrs.frozen
class Text:
    """Text of at least `minimum` characters, like `pattern` where there is one."""

    minimum: int = 0
    pattern: str | None = None


@attrs.frozen
class Whole:
    """A whole number from `low` to `high`."""

    low: int | None = None
    high: int | None = None


@attrs.frozen
class Number:
    """A finite number from `low` to `high`."""

    low: float | None = None
    high: float | None = None


def numeric_bounds(low: float | None, high: float | None) -> dict[str, float]:
    """Return the bounds there are, by the names that JSON Schema and Table Schema share."""
    return {name: bound for name, bound in (("minimum", low), ("maximum", high)) if bound is not None}


@attrs.frozen
class Flag:
    """True or false."""


@attrs.frozen
class Day:
    """A date."""


@attrs.frozen
class Clock:
    """A time of day, with a fixed offset or none."""


@attrs.frozen
class Word:
    """One of the words of an enum."""

    words: type[enum.Enum]


@attrs.frozen
class Items:
    """A list of things of one shape."""

    item: "Node"


@attrs.frozen
class Pair:
    """A list of fixed length."""

    items: "tuple[Node, ...]"


@attrs.frozen
class Nested:
    """A value or record with fields of its own."""

    cls: type


Node = Text | Whole | Number | Flag | Day | Clock | Word | Items | Pair | Nested


@attrs.frozen
class Field:
    """A field: its node, whether None is allowed, whether it must be given, and what it is else."""

    name: str
    node: Node
    nullable: bool
    required: bool
    default: Any


@attrs.frozen
class Shape:
    """A class with its fields, in declared order."""

    cls: type
    fields: tuple[Field, ...]

    @property
    def kind(self) -> str | None:
        """The word that documents call it, None for a value."""
        return kind_of(self.cls)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields."""
        return tuple(field.name for field in self.fields)


@functools.cache
def shape(cls: type) -> Shape:
    """Return the shape of a class of this library."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return Shape(cls, tuple(_field(each, hints[each.name]) for each in attrs.fields(cls)))


def _field(attribute: "attrs.Attribute[Any]", hint: Any) -> Field:
    nullable = False
    if get_origin(hint) in (typing.Union, types.UnionType):
        rest = [each for each in get_args(hint) if each is not types.NoneType]
        nullable = len(rest) < len(get_args(hint))
        (hint,) = rest
    required = attribute.default is attrs.NOTHING
    return Field(attribute.name, _node(hint, None), nullable, required, None if required else attribute.default)


_PLAIN: Final[Mapping[type, Node]] = MappingProxyType({bool: Flag(), dt.date: Day(), dt.time: Clock()})


def _node(hint: Any, meta: Meta | None) -> Node:
    if get_origin(hint) is Annotated:
        inner, *notes = get_args(hint)
        return _node(inner, next((note for note in notes if isinstance(note, Meta)), None))
    if get_origin(hint) is tuple:
        args = get_args(hint)
        if args[-1] is Ellipsis:
            return Items(_node(args[0], None))
        return Pair(tuple(_node(each, None) for each in args))
    if hint is str:
        return Text((meta and meta.min_length) or 0, meta.pattern if meta else None)
    if hint is int:
        return Whole(meta.ge if meta else None, meta.le if meta else None)  # type: ignore[arg-type]
    if hint is float:
        return Number(meta.ge if meta else None, meta.le if meta else None)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if issubclass(hint, enum.Enum):
        return Word(hint)
    return Nested(hint)
