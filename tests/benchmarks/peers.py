"""Peers: the same records as tagged msgspec Structs, pydantic v2 models and through cattrs.

Fields, types and bounds are those of our classes, taken from their annotations; a class statement would give the
same class. Rules over several fields are ours alone. Peers that are not installed are left out.
"""

import datetime as dt
import enum
import functools
import importlib
import operator
import types
import typing
from collections.abc import Callable, Iterable
from typing import Annotated, Any, Literal, get_args, get_origin

import attrs
import msgspec

from newsevents.formats.shapes import kind_of
from newsevents.records import Casualty, Event, PolicyChange, Statement

RECORDS = (Event, Statement, Casualty, PolicyChange)

Codec = tuple[Callable[[bytes], Any], Callable[[Any], bytes]]
"""How to read a line, and how to write what was read."""


def _load(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def _mapped(hint: Any, convert: Callable[[type], Any], meta: Callable[[msgspec.Meta], Any]) -> Any:
    """Return an annotation with our classes and bounds put in a peer's terms."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return Annotated[(_mapped(args[0], convert, meta), *(meta(each) for each in args[1:]))]
    if origin in (typing.Union, types.UnionType):
        return _union(_mapped(each, convert, meta) for each in args)
    if origin is tuple:
        return tuple[tuple(each if each is Ellipsis else _mapped(each, convert, meta) for each in args)]  # type: ignore[misc]
    return convert(hint) if attrs.has(hint) else hint


def _union(members: Iterable[Any]) -> Any:
    return functools.reduce(operator.or_, members)


def structs(*, strict: bool) -> Codec:
    """Return the codec of tagged Structs, with unknown keys refused or not."""
    made: dict[type, Any] = {}

    def struct(cls: type) -> Any:
        if cls not in made:
            hints = typing.get_type_hints(cls, include_extras=True)
            kind = kind_of(cls)
            fields: list[Any] = [("schema", int, 1)] if kind else []
            for each in attrs.fields(cls):
                hint = _mapped(hints[each.name], struct, lambda meta: meta)
                fields.append((each.name, hint) if each.default is attrs.NOTHING else (each.name, hint, each.default))
            made[cls] = msgspec.defstruct(
                cls.__name__,
                fields,
                kw_only=True,
                frozen=True,
                forbid_unknown_fields=strict,
                tag_field="kind" if kind else None,
                tag=kind,
            )
        return made[cls]

    union: Any = _union(struct(cls) for cls in RECORDS)
    return msgspec.json.Decoder(union).decode, msgspec.json.Encoder().encode


def pydantic() -> Codec | None:
    """Return the codec of pydantic models in a discriminated union, unknown keys refused."""
    library = _load("pydantic")
    if library is None:
        return None
    made: dict[type, Any] = {}

    def bound(meta: msgspec.Meta) -> Any:
        pattern = meta.pattern.replace("\\Z", "$") if meta.pattern else None
        return library.Field(ge=meta.ge, le=meta.le, min_length=meta.min_length, pattern=pattern)

    def model(cls: type) -> Any:
        if cls not in made:
            hints = typing.get_type_hints(cls, include_extras=True)
            kind = kind_of(cls)
            fields: dict[str, Any] = {}
            if kind:
                # pydantic keeps the name `schema` for a method of its own.
                fields = {
                    "schema_": (int, library.Field(1, alias="schema")),
                    "kind": (Literal[kind], kind),
                }
            for each in attrs.fields(cls):
                hint = _mapped(hints[each.name], model, bound)
                fields[each.name] = (hint, ... if each.default is attrs.NOTHING else each.default)
            config = library.ConfigDict(extra="forbid", frozen=True, populate_by_name=True)
            made[cls] = library.create_model(cls.__name__, __config__=config, **fields)
        return made[cls]

    union = _union(model(cls) for cls in RECORDS)
    adapter = library.TypeAdapter(Annotated[union, library.Field(discriminator="kind")])
    return adapter.validate_json, lambda given: adapter.dump_json(given, by_alias=True)


def cattrs() -> Codec | None:
    """Return the codec of cattrs on our own classes, by its fastest engine."""
    library = _load("cattrs.preconf.msgspec")
    if library is None:
        return None
    converter = library.make_converter(forbid_extra_keys=False, detailed_validation=False)
    converter.register_structure_hook(dt.date, lambda given, _: dt.date.fromisoformat(given))
    converter.register_structure_hook(dt.time, lambda given, _: dt.time.fromisoformat(given))
    converter.register_unstructure_hook(enum.Enum, lambda given: given.value)
    kinds = {kind_of(cls): cls for cls in RECORDS}

    def read(line: bytes) -> Any:
        plain = msgspec.json.decode(line)
        return converter.structure(plain, kinds[plain["kind"]])

    def write(given: Any) -> bytes:
        return msgspec.json.encode(converter.unstructure(given))

    return read, write
