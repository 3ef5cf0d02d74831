"""Places: where a text says things are, told apart from places that only name who ("Almaty police")."""

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

from newsevents import languages
from newsevents.extract.names.gazetteer import Gazetteer, builtin
from newsevents.extract.names.place_choice import home_countries, nearby_demonym, place_of, words_for_peoples
from newsevents.extract.names.place_names import NamedPlace, find_names
from newsevents.extract.names.place_nesting import is_owned, nest
from newsevents.extract.names.unlisted import find_unlisted
from newsevents.extract.text.tokens import Tokens
from newsevents.fields import changed
from newsevents.languages.schema.places import Places
from newsevents.values import Place
from newsevents.vocabulary import GeoPrecision

if TYPE_CHECKING:
    from newsevents.extract.document import Document

__all__ = ["PlaceMention", "find_places", "place_mentions", "read_places"]

_LONGEST_LEAD: Final = 9
_MARKS: Final = (",", "(")


@attrs.frozen
class PlaceMention:
    """A place where a text names it: `first` and `last` are token indexes, `last` exclusive.

    `who` marks a name that is part of an actor ("Almaty police"), `located` one behind a preposition of place.
    """

    place: Place
    first: int
    last: int
    who: bool
    located: bool


def find_places(document: "Document", gazetteer: Gazetteer | None = None) -> list[Place]:
    """Return the places of a document in text order, each mention by itself.

    A name that is part of an actor ("Almaty police") is no place here. Names outside the gazetteer are places where
    the text says so ("the village of Borki", "in Borki on Monday"), with the name alone. An ambiguous name keeps its
    `candidates` unless the text around it decides.
    """
    return [each.place for each in place_mentions(document, gazetteer) if not each.who]


def place_mentions(document: "Document", gazetteer: Gazetteer | None = None) -> list[PlaceMention]:
    """Return every place name of a document in text order, those that are part of an actor among them.

    The document's own gazetteer serves where none is given; what it finds is kept with the document.
    """
    return document.places if gazetteer is None else read_places(document, gazetteer)


def read_places(document: "Document", gazetteer: Gazetteer | None) -> list[PlaceMention]:
    """Return every place name of a document; without a gazetteer the built-in one of its language serves."""
    table: Places = languages.load(document.language, "PLACES")
    gazetteer = gazetteer or builtin(document.language)
    tokens = document.tokens
    shouted = document.text.isupper()
    nations = words_for_peoples(document.language)
    found = find_names(tokens, gazetteer, table, shouted, nations)
    taken = frozenset(at for each in found for at in range(each.first, each.last))
    found = sorted((*found, *find_unlisted(document, taken, nations)), key=lambda each: each.first)
    home = home_countries(tokens, found, document.language)
    near = [nearby_demonym(tokens, each, document.language) for each in found]
    places = [place_of(tokens, each, home, code, table) for each, code in zip(found, near, strict=True)]
    nest(tokens, found, places, table)
    mentions: list[PlaceMention] = []
    for each, place in zip(found, places, strict=True):
        located = _is_located(tokens, each, table, nations)
        if not located and mentions and mentions[-1].located and each.first - mentions[-1].last <= _LONGEST_LEAD:
            # "In Somalia's port city of Kismayo": what is owned lies where its owner does.
            located = is_owned(tokens.lowers[mentions[-1].last : each.first], table)
        mentions.append(PlaceMention(place, each.first, each.last, _is_who(tokens, each, table), located))
    return _with_neighbours(mentions, tokens, table)


def _with_neighbours(mentions: list[PlaceMention], tokens: Tokens, table: Places) -> list[PlaceMention]:
    """Give a name that nobody lists the country of the one named in one breath with it ("in Borki and Kyiv")."""
    for at, (one, other) in enumerate(pairwise(mentions)):
        between = tokens.lowers[one.last : other.first]
        if (
            len(between) != 1
            or between[0] not in table.joins
            or (one.place.country is None) is (other.place.country is None)
        ):
            continue
        index, each, country = (at, one, other) if one.place.country is None else (at + 1, other, one)
        if country.place.precision is GeoPrecision.COUNTRY or each.place.candidates or each.place.precision is not None:
            continue
        mentions[index] = attrs.evolve(each, place=changed(each.place, country=country.place.country))
    return mentions


def _is_located(tokens: Tokens, each: NamedPlace, table: Places, nations: Mapping[str, str]) -> bool:
    at = each.first - 1
    steps = 0
    while at >= 0 and steps < _LONGEST_LEAD and _is_lead(tokens.lowers[at], table, nations):
        at -= 1
        steps += 1
    return at >= 0 and (tokens.lowers[at] in table.locatives or tokens.lowers[at] in table.near)


def _is_lead(word: str, table: Places, nations: Mapping[str, str]) -> bool:
    """Whether a word may stand between a preposition of place and the name ("in the nation's largest city, X")."""
    if word in table.articles or word in table.possessives or word in _MARKS or word in table.kinds:
        return True
    return "-" in word or word in nations


def _is_who(tokens: Tokens, each: NamedPlace, table: Places) -> bool:
    """Whether a name only tells whose police, army or mayor is meant."""
    at = each.last
    if at >= len(tokens) or each.kind is not None:
        return False
    if tokens.words[at] in table.possessives:
        at += 1
    elif tokens.starts[at] > tokens.ends[each.last - 1] + 1:
        return False
    for _ in range(2):
        if at >= len(tokens) or tokens.lowers[at] in table.locatives or not tokens.lowers[at][0].isalnum():
            # "In Georgia between police and miners": there the name is where.
            return False
        if tokens.lowers[at] in table.bearers:
            return True
        at += 1
    return False
