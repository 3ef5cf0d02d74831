"""Schema: what a document may hold, as JSON Schema 2020-12.

The schema says all that a schema can say: every key and its type, bounds, words, and the rules that tie fields of
one object together. What it can't say (that `end` is not before `start`, that a link leads to a record of the
report) only the reader checks.
"""

import inspect
from typing import Any, Final

import msgspec

from newsevents.errors import FormatError, closest, did_you_mean
from newsevents.fields import expect
from newsevents.formats.rules import RULES
from newsevents.formats.shapes import (
    KINDS,
    LISTS,
    SCHEMA,
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
    numeric_bounds,
    shape,
)

__all__ = ["json_schema"]

# "$" alone lets a line break follow in some readers, Python's among them.
END: Final = "(?!\\n)$"

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def json_schema(kind: str | None = None, *, strict: bool = False) -> dict[str, Any]:
    """Return the JSON Schema of a kind of document ("report", "casualty" …), or of any where `kind` is None.

    Every document that `to_json` writes validates. `strict` gives the variant for the structured output of
    language models: see `models`. Raises FormatError for a kind that is not known.
    """
    expect("json_schema: kind", kind, str, type(None))
    if strict:
        from newsevents.formats.models import strict_schema

        return strict_schema(kind)
    kinds = [known_kind(kind)] if kind is not None else list(KINDS)
    definitions: dict[str, Any] = {}
    for each in kinds:
        _define(KINDS[each], definitions)
    roots = [_document(each, definitions) for each in kinds]
    root = roots[0] if kind is not None else {"title": "newsevents document", "oneOf": roots}
    inner = {name: made for name, made in definitions.items() if _refers(root, definitions, name)}
    return {"$schema": DIALECT, **root, "$defs": dict(sorted(inner.items()))}


def known_kind(kind: str) -> str:
    """Return the kind itself. Raises FormatError, with the nearest one, where there is none of that name."""
    kind = LISTS.get(kind, kind)
    if kind not in KINDS:
        hint = did_you_mean(closest(kind, KINDS), ", ".join(KINDS))
        raise FormatError(f"expected a kind of document{hint}, got {kind!r}")
    return kind


def _document(kind: str, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a whole document: its class, with `schema` before its own keys."""
    own = definitions[KINDS[kind].__name__]
    keys = {"schema": {"const": SCHEMA, "description": "The version of this schema."}, **own["properties"]}
    return {**own, "properties": keys, "required": ["kind", *own["required"]]}


def _refers(root: Any, definitions: dict[str, Any], name: str) -> bool:
    text = msgspec.json.encode([root, definitions]).decode()
    return f'"#/$defs/{name}"' in text


def _define(cls: type, definitions: dict[str, Any]) -> None:
    if cls.__name__ in definitions:
        return
    form = shape(cls)
    keys: dict[str, Any] = {"kind": {"const": form.kind}} if form.kind is not None else {}
    definitions[cls.__name__] = made = {
        "title": cls.__name__,
        "description": summary(cls),
        "type": "object",
        "properties": keys,
        "required": [field.name for field in form.fields if field.required],
        "additionalProperties": False,
    }
    for field in form.fields:
        keys[field.name] = _property(field, definitions)
    made.update(RULES.get(cls, {}))


def summary(cls: type) -> str:
    """Return the first sentence of what a class says of itself."""
    return inspect.cleandoc(cls.__doc__ or "").split("\n")[0]


def _property(field: Field, definitions: dict[str, Any]) -> dict[str, Any]:
    made = _node(field.node, definitions)
    if field.nullable:
        made = _nullable(made)
    if not field.required:
        made = {**made, "default": msgspec.to_builtins(field.default)}
    return made


def _nullable(made: dict[str, Any]) -> dict[str, Any]:
    if "enum" in made:
        return {**made, "enum": [*made["enum"], None]}
    if isinstance(made.get("type"), str):
        return {**made, "type": [made["type"], "null"]}
    return {"anyOf": [made, {"type": "null"}]}


def _node(node: Node, definitions: dict[str, Any]) -> dict[str, Any]:
    match node:
        case Nested(cls):
            _define(cls, definitions)
            return {"$ref": f"#/$defs/{cls.__name__}"}
        case Items(item):
            return {"type": "array", "items": _node(item, definitions)}
        case Pair(items):
            inner = [_node(each, definitions) for each in items]
            return {"type": "array", "prefixItems": inner, "items": False, "minItems": len(inner)}
    return leaf(node)


def leaf(node: Node) -> dict[str, Any]:
    """Return the schema of a plain value."""
    match node:
        case Text(minimum, pattern):
            limits = {"minLength": minimum} if minimum else {}
            return {"type": "string", **limits, **({"pattern": pattern.replace("\\Z", END)} if pattern else {})}
        case Whole(low, high):
            return {"type": "integer", **numeric_bounds(low, high)}
        case Number(low, high):
            return {"type": "number", **numeric_bounds(low, high)}
        case Flag():
            return {"type": "boolean"}
        case Day():
            return {"type": "string", "format": "date", "pattern": f"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{END}"}
        case Clock():
            clock = "^[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?" + END
            return {"type": "string", "pattern": clock}
        case Word(words):
            return {"enum": [each.value for each in words]}
    raise AssertionError(node)
