"""Places: where a text says things are, told apart from places that only name who ("Almaty police")."""

import functools
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import attrs

from newsevents import languages
from newsevents.extract.names.countries import country_words
from newsevents.extract.names.gazetteer import Gazetteer, Known, builtin
from newsevents.extract.names.place_names import NamedPlace, find_names
from newsevents.extract.names.unlisted import find_unlisted
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.places import Places
from newsevents.values import Place
from newsevents.vocabulary import GeoPrecision

if TYPE_CHECKING:
    from newsevents.extract.document import Document

__all__ = ["PlaceMention", "find_places", "place_mentions", "read_places"]

_LONGEST_LEAD: Final = 9
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
    nations = _demonyms(document.language)
    found = find_names(tokens, gazetteer, table, shouted, nations)
    taken = frozenset(at for each in found for at in range(each.first, each.last))
    found = sorted((*found, *find_unlisted(document, taken, nations)), key=lambda each: each.first)
    home = _home_countries(tokens, found, document.language)
    near = [_nearby_demonym(tokens, each, document.language) for each in found]
    places = [_place(document, each, home, code) for each, code in zip(found, near, strict=True)]
    _nest(tokens, found, places, table)
    mentions: list[PlaceMention] = []
    for each, place in zip(found, places, strict=True):
        located = _is_located(tokens, each, table, nations)
        if not located and mentions and mentions[-1].located and each.first - mentions[-1].last <= _LONGEST_LEAD:
            # "In Somalia's port city of Kismayo": what is owned lies where its owner does.
            located = _is_owned(tokens.lowers[mentions[-1].last : each.first], table)
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
        loose: Any = each.place
        mentions[index] = attrs.evolve(each, place=attrs.evolve(loose, country=country.place.country))
    return mentions


# ------------------------------------------------------------------------------------------------- choice


@functools.lru_cache(maxsize=4)
def _demonyms(language: str) -> Mapping[str, str]:
    return {word.lower(): codes[0] for word, codes in country_words(language)[1].items() if len(codes) == 1}


def _home_countries(tokens: Tokens, found: Sequence[NamedPlace], language: str) -> Counter[str]:
    """Return how often the text names each country, by its name or by a word for its people."""
    seen: Counter[str] = Counter()
    for each in found:
        if len(each.known) == 1:
            seen[each.known[0].country] += 1
    demonyms = _demonyms(language)
    for at in tokens.places_of(demonyms):
        seen[demonyms[tokens.lowers[at]]] += 1
    return seen


def _nearby_demonym(tokens: Tokens, each: NamedPlace, language: str) -> str | None:
    """Return the country of a nation's adjective shortly before ("the eastern Afghan province of X")."""
    demonyms = _demonyms(language)
    for at in range(each.first - 1, max(each.first - 4, -1), -1):
        code = demonyms.get(tokens.lowers[at])
        if code is not None:
            return code
    return None


def _place(document: "Document", each: NamedPlace, home: Counter[str], nearby: str | None) -> Place:
    tokens = document.tokens
    start, end = tokens.starts[each.name_first], tokens.ends[each.name_last - 1]
    table: Places = languages.load(document.language, "PLACES")
    mention = document.span(start, end)
    kind = table.kinds.get(each.kind) if each.kind else None
    near = _is_near(tokens, each, table)
    chosen = _choose(each.known, home, nearby, kind)
    if chosen is None:
        candidates = tuple(dict.fromkeys(known.country for known in each.known))
        country = candidates[0] if len(candidates) == 1 else None if candidates else nearby
        precision = GeoPrecision.NEAR if near and kind in (None, GeoPrecision.EXACT) else kind
        return Place(
            document.text[start:end],
            country=country,
            precision=precision,
            candidates=candidates if len(candidates) > 1 else (),
            mention=mention,
        )
    precision = kind if kind is not None and kind is not GeoPrecision.EXACT else chosen.precision
    if near and precision is GeoPrecision.EXACT:
        precision = GeoPrecision.NEAR
    pointed = precision in (GeoPrecision.EXACT, GeoPrecision.NEAR)
    return Place(
        chosen.name if _is_shouted(mention.text) else mention.text,
        country=chosen.country,
        admin1=chosen.admin1,
        latitude=chosen.latitude if pointed else None,
        longitude=chosen.longitude if pointed else None,
        precision=precision,
        mention=mention,
    )


def _is_shouted(name: str) -> bool:
    """Whether a name stands in capitals only, and is no abbreviation."""
    return name.isupper() and len(name) > 4


def _choose(
    known: tuple[Known, ...], home: Counter[str], nearby: str | None, kind: GeoPrecision | None
) -> Known | None:
    """Return the one meant, or None where the text does not decide."""
    if kind is GeoPrecision.ADM1:
        known = tuple(each for each in known if each.precision is GeoPrecision.ADM1) or known
    elif kind is GeoPrecision.EXACT:
        known = tuple(each for each in known if each.precision is GeoPrecision.EXACT) or known
    if len(known) <= 1:
        return known[0] if known else None
    same = {each.country for each in known}
    if len(same) == 1:
        return known[0]
    if nearby in same:
        return next(each for each in known if each.country == nearby)
    told = [each for each in known if home[each.country]]
    if len({each.country for each in told}) == 1:
        return told[0]
    return None


def _is_near(tokens: Tokens, each: NamedPlace, table: Places) -> bool:
    at = each.first - 1
    if at >= 0 and tokens.lowers[at] in table.articles:
        at -= 1
    if at < 0:
        return False
    if tokens.lowers[at] in table.near:
        return True
    return tokens.lowers[at] in table.linkers and at > 0 and tokens.lowers[at - 1] in table.beyond


# ------------------------------------------------------------------------------------------------ context


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


def _nest(tokens: Tokens, found: Sequence[NamedPlace], places: list[Place], table: Places) -> None:
    """Set what lies around each place where the text says so: "X, Y", "X in Y", "Y's X", "X in the Y province"."""
    for index in range(len(found) - 2, -1, -1):
        inner, outer = found[index], found[index + 1]
        between = tokens.lowers[inner.last : outer.first] if outer.first - inner.last <= 6 else ["."]
        told = inner.kind is not None and bool(between) and between[0] in table.linkers
        if _joined(between, table) and _is_inside(
            places[index], places[index + 1], strictly=_is_bare(between, table), told=told
        ):
            places[index] = _put_in(places[index], places[index + 1])
        elif _is_owned(between, table) and _is_inside(places[index + 1], places[index], strictly=False):
            places[index + 1] = _put_in(places[index + 1], places[index])


def _is_owned(between: Sequence[str], table: Places) -> bool:
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
    return Place(
        inner.name,
        within=(outer.name, *outer.within),
        country=inner.country or outer.country,
        admin1=admin1,
        latitude=inner.latitude,
        longitude=inner.longitude,
        precision=inner.precision,
        candidates=() if outer.country else inner.candidates,
        mention=inner.mention,
    )
