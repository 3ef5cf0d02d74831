"""Choice of places: which of the places that share a name is meant, and how exactly the text points at it."""

import functools
from collections import Counter
from collections.abc import Mapping, Sequence

from newsevents.extract.names.countries import country_words
from newsevents.extract.names.gazetteer import Known
from newsevents.extract.names.place_names import NamedPlace
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.places import Places
from newsevents.values import Place, TextSpan
from newsevents.vocabulary import GeoPrecision

__all__ = ["home_countries", "nearby_demonym", "place_of", "words_for_peoples"]


@functools.lru_cache(maxsize=4)
def words_for_peoples(language: str) -> Mapping[str, str]:
    """Return the words for the people of one country alone, in lower case, with its code."""
    return {word.lower(): codes[0] for word, codes in country_words(language)[1].items() if len(codes) == 1}


def home_countries(tokens: Tokens, found: Sequence[NamedPlace], language: str) -> Counter[str]:
    """Return how often the text names each country, by its name or by a word for its people."""
    seen: Counter[str] = Counter()
    for each in found:
        if len(each.known) == 1:
            seen[each.known[0].country] += 1
    demonyms = words_for_peoples(language)
    for at in tokens.places_of(demonyms):
        seen[demonyms[tokens.lowers[at]]] += 1
    return seen


def nearby_demonym(tokens: Tokens, each: NamedPlace, language: str) -> str | None:
    """Return the country of a nation's adjective shortly before ("the eastern Afghan province of X")."""
    demonyms = words_for_peoples(language)
    for at in range(each.first - 1, max(each.first - 4, -1), -1):
        code = demonyms.get(tokens.lowers[at])
        if code is not None:
            return code
    return None


def place_of(tokens: Tokens, each: NamedPlace, home: Counter[str], nearby: str | None, table: Places) -> Place:
    """Return the place a name means, given the countries the text names and that of an adjective nearby."""
    start, end = tokens.starts[each.name_first], tokens.ends[each.name_last - 1]
    mention = TextSpan.of(tokens.text, start, end)
    kind = table.kinds.get(each.kind) if each.kind else None
    near = _is_near(tokens, each, table)
    chosen = _choose(each.known, home, nearby, kind)
    if chosen is None:
        candidates = tuple(dict.fromkeys(known.country for known in each.known))
        country = candidates[0] if len(candidates) == 1 else None if candidates else nearby
        precision = GeoPrecision.NEAR if near and kind in (None, GeoPrecision.EXACT) else kind
        return Place(
            mention.text,
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
