"""Nesting of places: which place lies in another as the text says, by "X, Y", "X in Y" or "Y's X"."""

from collections.abc import Sequence
from typing import Final

from newsevents.extract.names.place_names import NamedPlace
from newsevents.extract.text.tokens import Tokens
from newsevents.fields import changed
from newsevents.languages.schema.places import Places
from newsevents.values import Place
from newsevents.vocabulary import GeoPrecision

__all__ = ["is_owned", "nest"]

_MARKS: Final = (",", "(")
_NEAREST_FIRST: Final = (
    GeoPrecision.EXACT,
    GeoPrecision.NEAR,
    GeoPrecision.ADM2,
    GeoPrecision.ADM1,
    GeoPrecision.FUZZY,
    GeoPrecision.SEA_AIR,
    GeoPrecision.COUNTRY,
)


def nest(tokens: Tokens, found: Sequence[NamedPlace], places: list[Place], table: Places) -> None:
    """Set what lies around each place where the text says so: "X, Y", "X in Y", "Y's X", "X in the Y province"."""
    for index in range(len(found) - 2, -1, -1):
        inner, outer = found[index], found[index + 1]
        between = tokens.lowers[inner.last : outer.first] if outer.first - inner.last <= 6 else ["."]
        told = inner.kind is not None and bool(between) and between[0] in table.linkers
        if _joined(between, table) and _is_inside(
            places[index], places[index + 1], strictly=_is_bare(between, table), told=told
        ):
            places[index] = _put_in(places[index], places[index + 1])
        elif is_owned(between, table) and _is_inside(places[index + 1], places[index], strictly=False):
            places[index + 1] = _put_in(places[index + 1], places[index])


def is_owned(between: Sequence[str], table: Places) -> bool:
    """Whether nothing but a possessive and articles stands between two names ("Norway's Lofoten")."""
    return bool(between) and between[0] in table.possessives and all(each in table.articles for each in between[1:])


def _joined(between: Sequence[str], table: Places) -> bool:
    if not between or (between[0] not in table.inside and between[0] not in _MARKS):
        return False
    return all(
        each in table.articles or each in table.inside or each in _MARKS or each in table.possessives
        for each in between[1:]
    )


def _is_bare(between: Sequence[str], table: Places) -> bool:
    """Whether only marks stand between two names, as in a list of towns or in "town, region"."""
    return table.inside.isdisjoint(between)


def _is_inside(inner: Place, outer: Place, *, strictly: bool, told: bool = False) -> bool:
    """Whether one place may lie in another.

    `strictly` asks for a broader one, as a list of towns has none; `told` says that the text has it so ("the X district
    of Y").
    """
    if inner.name == outer.name and inner.precision == outer.precision:
        return False
    if inner.country is not None and outer.country is not None and inner.country != outer.country:
        return False
    if inner.candidates and outer.country is not None and outer.country not in inner.candidates:
        return False
    if told:
        return True
    near = _NEAREST_FIRST.index(inner.precision or GeoPrecision.EXACT)
    far = _NEAREST_FIRST.index(outer.precision or GeoPrecision.EXACT)
    return near < far or (near == far and not strictly)


def _put_in(inner: Place, outer: Place) -> Place:
    admin1 = inner.admin1 or outer.admin1
    if admin1 is None and outer.precision is GeoPrecision.ADM1:
        admin1 = outer.name
    return changed(
        inner,
        within=(outer.name, *outer.within),
        country=inner.country or outer.country,
        admin1=admin1,
        candidates=() if outer.country else inner.candidates,
    )
