"""Rules: what ties the fields of one object together, as JSON Schema says it.

Each class checks these in its `__attrs_post_init__`; here they are again for readers in other languages. Tests
hold the two against each other.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from newsevents.records import Article, Event
from newsevents.values import Actor, DateSpan, Measure, Place, Quantity
from newsevents.vocabulary import Extent, Granularity, PloverCategory, QuantityModifier

__all__ = ["RULES"]

_NULL: Final = {"type": "null"}
_GIVEN: Final = {"not": _NULL}


def _given(*names: str) -> dict[str, Any]:
    """Say that every one of these keys is there and not null."""
    return {"properties": dict.fromkeys(names, _GIVEN), "required": list(names)}


def _absent(*names: str) -> dict[str, Any]:
    """Say that every one of these keys is null or not there."""
    return {"properties": dict.fromkeys(names, _NULL)}


def _is(name: str, value: str) -> dict[str, Any]:
    return {"properties": {name: {"const": value}}, "required": [name]}


def _needs(name: str, other: str) -> dict[str, Any]:
    return {"if": _given(name), "then": _given(other)}


def _modes(category: PloverCategory) -> dict[str, Any]:
    modes = [mode.value for mode in category.modes]
    return {"if": _is("category", category.value), "then": {"properties": {"mode": {"enum": [*modes, None]}}}}


def _only_with(name: str, unit: Granularity) -> dict[str, Any]:
    return {"if": _given(name), "then": _is("granularity", unit.value), "else": {"not": _is("granularity", unit.value)}}


RULES: Final[Mapping[type, dict[str, Any]]] = MappingProxyType(
    {
        Article: _needs("published_time", "published"),
        Actor: {"anyOf": [_given("name"), _given("role")]},
        Place: {"anyOf": [_given("latitude", "longitude"), _absent("latitude", "longitude")]},
        Measure: {"anyOf": [_given(name) for name in ("prior", "new", "change", "factor", "limit", "mention")]},
        Quantity: {
            # "exact" is the default, so it holds where the key is not there as well.
            "if": {"properties": {"modifier": {"const": QuantityModifier.EXACT.value}}},
            "then": {"anyOf": [_given("low", "best", "high"), _absent("low", "best", "high")]},
        },
        Event: {
            "anyOf": [_given("category"), _given("acled")],
            "allOf": [_needs("mode", "category"), *(_modes(category) for category in PloverCategory)],
        },
        DateSpan: {
            "if": _given("reference"),
            "then": {"anyOf": [_absent("start"), _absent("end")]},
            "else": {"anyOf": [_given("start"), _given("end")]},
            "allOf": [
                _only_with("part_of_day", Granularity.PART_OF_DAY),
                _only_with("time", Granularity.MINUTE),
                _needs("end_time", "time"),
                {"if": _is("extent", Extent.EITHER.value), "then": {"allOf": [_given("start"), _given("end")]}},
                *(
                    {"if": _is("mod", mod), "then": {"allOf": [_given(said), _absent(other)]}}
                    for mod, said, other in (
                        ("BEFORE", "end", "start"),
                        ("ON_OR_BEFORE", "end", "start"),
                        ("AFTER", "start", "end"),
                        ("ON_OR_AFTER", "start", "end"),
                    )
                ),
            ],
        },
    }
)
"""The rules of each class that has any."""
