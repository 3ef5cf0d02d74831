"""Checking: from a tree of plain values to records, with every fault of the whole tree collected.

This is the slow and talkative reader behind the fast ones: it accepts what they accept, and where they say that
something is wrong it says all that is wrong. It also keeps, on request, what the classes have no place for.
"""

import datetime as dt
import enum
import json
import re
from collections.abc import Callable
from typing import Any, Final, Literal, get_args

import msgspec

from newsevents.errors import closest, did_you_mean
from newsevents.formats.faults import Faults
from newsevents.formats.scanner import Places, Tree, key_path
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
from newsevents.records import Article

__all__ = ["Unknown", "check", "check_unknown", "shown"]

Unknown = Literal["refuse", "keep", "ignore"]
"""What to do with keys and words that the classes don't know."""

_FAULT: Final = object()


def check_unknown(unknown: Unknown) -> None:
    """Raise ValueError where `unknown` is none of its words."""
    if unknown not in get_args(Unknown):
        words = ", ".join(map(repr, get_args(Unknown)))
        raise ValueError(f"unknown: expected one of {words}, got {unknown!r}")


_SHOWN: Final = 60
_INFINITE: Final = (float("inf"), float("-inf"))
"""What a number beyond the range of a double is read as."""


def check(
    tree: Tree, cls: type, places: Places, faults: Faults, *, unknown: Unknown = "refuse", path: str = "$"
) -> Any:
    """Make an object of a class from a tree that stands at a path; None where something is wrong with it.

    What is wrong goes to the faults.
    """
    before = len(faults)
    made = _Checker(places, faults, unknown).nested(tree, cls, path, top=path == "$")
    return made if len(faults) == before else None


def shown(given: Any) -> str:
    """Return what was got, for a message: its JSON type, and the value where it is short and plain."""
    if given is None:
        return "null"
    if isinstance(given, dict):
        return "an object"
    if isinstance(given, list):
        return "a list"
    if given in _INFINITE:
        return "a number beyond the range of a double"
    name = {bool: "bool", int: "int", float: "float", str: "str"}[type(given)]
    text = json.dumps(given, ensure_ascii=False)
    return f"{name} {text if len(text) <= _SHOWN else text[: _SHOWN - 3] + '...'}"


class _Checker:
    def __init__(self, places: Places, faults: Faults, unknown: Unknown) -> None:
        self.places = places
        self.faults = faults
        self.unknown = unknown
        # Pairs kept for `extra`, with where they stood; the nearest record that has one takes them.
        self.kept: list[tuple[int, str, str]] = []

    def fault(self, message: Callable[[], str], tree: Tree, path: str) -> Any:
        self.faults.add(lambda: self.places.problem(message(), tree.start, path))
        return _FAULT

    def unlike(self, expected: str, tree: Tree, path: str) -> Any:
        return self.fault(lambda: f"expected {expected}, got {shown(tree.value)}", tree, path)

    def nested(self, tree: Tree, cls: type, path: str, *, top: bool = False) -> Any:
        if not isinstance(tree.value, dict):
            return self.unlike(f"an object ({cls.__name__})", tree, path)
        form = shape(cls)
        before = len(self.kept)
        self._kind(tree, form.kind, path)
        allowed = {*form.names, *(("kind",) if form.kind else ()), *(("schema",) if top and form.kind else ())}
        for key, each in tree.value.items():
            if key not in allowed:
                self._unknown_key(key, each, allowed, path)
        values = {field.name: self._field(tree, field, path) for field in form.fields}
        if any(value is _FAULT for value in values.values()):
            return _FAULT
        if len(self.kept) > before:
            self._settle(values, before, path)
        return self._make(cls, values, tree, path)

    def _kind(self, tree: Tree, kind: str | None, path: str) -> None:
        said = tree.value.get("kind")
        if kind is not None and said is not None and said.value != kind:
            self.unlike(repr(kind), said, f"{path}.kind")

    def _unknown_key(self, key: str, tree: Tree, allowed: set[str], path: str) -> None:
        def message() -> str:
            return f"expected no such key{did_you_mean(closest(key, sorted(allowed)))}"

        if self.unknown == "refuse":
            self.fault(message, tree, key_path(path, key))
        elif self.unknown == "keep":
            self._keep(tree, key_path(path, key))

    def _keep(self, tree: Tree, path: str) -> None:
        plain = tree.plain()
        text = plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)
        self.kept.append((tree.start, path, text))

    def _settle(self, values: dict[str, Any], before: int, path: str) -> None:
        """Hand what was kept inside this object to it, or leave it to the object around it."""
        article = values.get("article")
        if "extra" in values:
            values["extra"] = (*values["extra"], *self._taken(before, path))
        elif isinstance(article, Article):
            # A report has no `extra` of its own; its article's takes what belongs to no record.
            fields = {name: getattr(article, name) for name in shape(Article).names}
            values["article"] = Article(**fields | {"extra": (*article.extra, *self._taken(before, path))})

    def _taken(self, before: int, prefix: str) -> list[tuple[str, str]]:
        pairs = [(where.removeprefix(prefix).removeprefix("."), text) for _, where, text in sorted(self.kept[before:])]
        del self.kept[before:]
        return pairs

    def _make(self, cls: type, values: dict[str, Any], tree: Tree, path: str) -> Any:
        try:
            return cls(**values)
        except (TypeError, ValueError) as fault:
            # "Quantity.high: expected ..." is about a field of this object: put it there.
            message = str(fault)
            name, _, rest = message.removeprefix(f"{cls.__name__}.").partition(": ")
            if rest and name in values:
                inner = tree.value.get(name)
                return self.fault(lambda: rest, inner if inner is not None else tree, f"{path}.{name}")
            return self.fault(lambda: message.removeprefix(f"{cls.__name__}: "), tree, path)

    def _field(self, tree: Tree, field: Field, path: str) -> Any:
        given = tree.value.get(field.name)
        if given is None:
            if field.required:
                return self.fault(lambda: "expected this key, which is missing", tree, f"{path}.{field.name}")
            return field.default
        if given.value is None and field.nullable:
            return None
        inner = f"{path}.{field.name}"
        optional = field.nullable or not field.required
        if self.unknown == "keep" and optional and self._is_unknown_word(given, field.node):
            self._keep(given, inner)
            return None if field.nullable else field.default
        return self.node(given, field.node, inner)

    def _is_unknown_word(self, tree: Tree, node: Node) -> bool:
        return isinstance(node, Word) and isinstance(tree.value, str | int) and _word(tree.value, node.words) is None

    def node(self, tree: Tree, node: Node, path: str) -> Any:
        match node:
            case Nested(cls):
                return self.nested(tree, cls, path)
            case Items(item):
                return self._items(tree, item, path)
            case Pair(items):
                return self._pair(tree, items, path)
            case Word(words):
                found = _word(tree.value, words)
                if found is not None:
                    return found
                return self.fault(
                    lambda: f"expected {_expected_word(tree.value, words)}, got {shown(tree.value)}", tree, path
                )
        made, expected = _leaf(tree.value, node)
        return self.unlike(expected, tree, path) if expected else made

    def _items(self, tree: Tree, item: Node, path: str) -> Any:
        if not isinstance(tree.value, list):
            return self.unlike("a list", tree, path)
        made = []
        for index, each in enumerate(tree.value):
            inner = f"{path}[{index}]"
            if self.unknown == "keep" and self._is_unknown_word(each, item):
                self._keep(each, inner)
            else:
                made.append(self.node(each, item, inner))
        return _FAULT if any(each is _FAULT for each in made) else tuple(made)

    def _pair(self, tree: Tree, items: tuple[Node, ...], path: str) -> Any:
        if not isinstance(tree.value, list) or len(tree.value) != len(items):
            return self.unlike(f"a list of {len(items)}", tree, path)
        made = [
            self.node(each, item, f"{path}[{n}]") for n, (each, item) in enumerate(zip(tree.value, items, strict=True))
        ]
        return _FAULT if any(each is _FAULT for each in made) else tuple(made)


def _leaf(given: Any, node: Node) -> tuple[Any, str | None]:
    """Return the value, or what was expected instead."""
    match node:
        case Text(minimum, pattern):
            return _text(given, minimum, pattern)
        case Whole(low, high):
            if type(given) is not int:
                return None, "int"
            within = (low is None or given >= low) and (high is None or given <= high)
            return given, None if within else f"int from {low} to {high}"
        case Number(low, high):
            return _number(given, low, high)
        case Flag():
            return given, None if type(given) is bool else "true or false"
        case Day():
            return _moment(given, dt.date, "a date such as 2022-01-06")
        case Clock():
            return _moment(given, dt.time, "a time such as 09:30:00 or 09:30:00+06:00")
    raise AssertionError(node)


def _text(given: Any, minimum: int, pattern: str | None) -> tuple[Any, str | None]:
    if type(given) is not str:
        return None, "str"
    if len(given) < minimum:
        return None, "text that is not empty" if minimum == 1 else f"{minimum} characters or more"
    if pattern is not None and re.search(pattern, given) is None:
        return None, f"text like {pattern}"
    return given, None


def _number(given: Any, low: float | None, high: float | None) -> tuple[Any, str | None]:
    if type(given) not in (int, float):
        return None, "a number"
    try:
        number = float(given)
    except OverflowError:
        return None, "a number within the range of a double"
    if number in _INFINITE:
        return None, "a number within the range of a double"
    within = (low is None or number >= low) and (high is None or number <= high)
    return number, None if within else f"a number from {low:g} to {high:g}"


def _moment(given: Any, kind: type, expected: str) -> tuple[Any, str | None]:
    if type(given) is not str:
        return None, expected
    try:
        return msgspec.convert(given, kind), None
    except msgspec.ValidationError:
        return None, expected


def _word(given: Any, words: type[enum.Enum]) -> enum.Enum | None:
    found = words._value2member_map_.get(given) if type(given) in (str, int) else None
    return found if found is not None and type(found.value) is type(given) else None


def _expected_word(given: Any, words: type[enum.Enum]) -> str:
    values = [each.value for each in words]
    near = closest(given, [str(each) for each in values]) if isinstance(given, str) else None
    listed = ", ".join(str(each) for each in values[:12]) + (", …" if len(values) > 12 else "")
    return f"a {words.__name__}{did_you_mean(near, listed)}"
