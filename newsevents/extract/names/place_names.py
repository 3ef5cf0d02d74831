"""Place names: where a text names a place, by the gazetteer or by a noun such as "village" beside the name."""

import functools
from collections.abc import Collection
from typing import Final

import attrs

from newsevents.extract.names.gazetteer import Gazetteer, Known
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.places import Places
from newsevents.vocabulary import GeoPrecision

__all__ = ["NamedPlace", "find_names"]

_LONGEST_NAME: Final = 4
_UNITS: Final = (GeoPrecision.ADM1, GeoPrecision.ADM2)


@attrs.define
class NamedPlace:
    """A name under way: tokens `first` to `last`, the name itself at `name_first` to `name_last`."""

    first: int
    last: int
    name_first: int
    name_last: int
    known: tuple[Known, ...]
    kind: str | None = None


def find_names(
    tokens: Tokens, gazetteer: Gazetteer, table: Places, shouted: bool, nations: Collection[str] = ()
) -> list[NamedPlace]:
    """Return the names in text order, the longest at each place.

    `nations` are words for peoples, which name no town ("the Kenyan town of X").
    """
    found: list[NamedPlace] = []
    lowers = tokens.lowers
    first, kinds = gazetteer.first, table.kinds
    floor = 0
    for index in sorted({*tokens.places_of(first), *tokens.places_of(kinds)}):
        if index < floor:
            continue
        one: NamedPlace | None
        if lowers[index] in kinds:
            if found and found[-1].last == index and found[-1].kind is None:
                one = _with_kind(tokens, found.pop())
            elif found and found[-1].last == index:
                # "The Sadr City district of Baghdad": the noun is that of the name before it.
                one = attrs.evolve(found.pop(), last=index + 1)
            else:
                one = None if shouted else _name_before(tokens, index, floor, table, nations)
                one = one or _kind_then_name(tokens, index, gazetteer, table, shouted)
        else:
            one = _listed(tokens, index, gazetteer, table, shouted)
        if one is not None:
            found.append(one)
            floor = one.last
    return found


def _listed(tokens: Tokens, index: int, gazetteer: Gazetteer, table: Places, shouted: bool) -> NamedPlace | None:
    """Return the longest name of the gazetteer at a token."""
    lowers, words = tokens.lowers, tokens.words
    after = lowers[index + 1] if index + 1 < len(lowers) else ""
    for key in gazetteer.first[lowers[index]]:
        last = index + len(key)
        if len(key) > 1 and (key[1] != after or tuple(lowers[index:last]) != key):
            continue
        if len(key) == 1:
            if _is_other_word(tokens, index, table, shouted):
                return None
        elif not words[last - 1][0].isupper() and not words[index][0].isupper():
            continue
        return NamedPlace(index, last, index, last, gazetteer.names[key])
    return None


def _is_other_word(tokens: Tokens, index: int, table: Places, shouted: bool) -> bool:
    """Whether a name of one word is another word or a person's name here."""
    words, lowers = tokens.words, tokens.lowers
    word, lower = words[index], lowers[index]
    if not word[0].isupper() and "-" not in word:
        return True
    if _is_upper_word(lower, table):
        return shouted or word != lower.upper()
    before = lowers[index - 1] if index else ""
    if before in table.titles and words[index - 1][0].isupper():
        return True
    following = words[index + 1] if index + 1 < len(words) else ""
    if index and _is_inside_a_name(words[index - 1], following) and not shouted:
        return True
    if lower not in table.unsafe:
        return False
    behind = before in table.locatives or (
        index > 1 and before in table.articles and lowers[index - 2] in table.locatives
    )
    followed = index + 1 < len(words) and words[index + 1][0].isupper() and words[index + 1].isalpha() and not shouted
    return not behind or followed


def _is_inside_a_name(before: str, after: str) -> bool:
    """Whether the words on both sides are names too, as in the middle of a person's name."""
    return before.istitle() and after.istitle() and before.isalpha() and after.isalpha()


@functools.lru_cache(maxsize=4)
def _upper_words(exact: frozenset[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in exact if word.isupper())


def _is_upper_word(lower: str, table: Places) -> bool:
    return lower in _upper_words(table.exact)


def _kind_then_name(
    tokens: Tokens, index: int, gazetteer: Gazetteer, table: Places, shouted: bool
) -> NamedPlace | None:
    """Return "village of X" at a token that holds the noun."""
    lowers, words = tokens.lowers, tokens.words
    at = index + 1
    if at >= len(lowers) or lowers[at] not in table.linkers:
        return None
    at += 1
    if at < len(lowers) and lowers[at] in table.articles:
        at += 1
    if at >= len(lowers):
        return None
    listed = next(
        (key for key in gazetteer.first.get(lowers[at], ()) if tuple(lowers[at : at + len(key)]) == key), None
    )
    if listed is not None and words[at][0].isupper():
        last = at + len(listed)
        return NamedPlace(index, last, at, last, gazetteer.names[listed], lowers[index])
    # Where all is in capitals they show no name's end, so it is kept short.
    last = _name_end(tokens, at, 1 if shouted else _LONGEST_NAME, table)
    return NamedPlace(index, last, at, last, (), lowers[index]) if last > at else None


def _name_end(tokens: Tokens, at: int, most: int, table: Places) -> int:
    """Return where a run of capitalised words that begins at a token ends."""
    words, lowers = tokens.words, tokens.lowers
    last = at
    while last < len(words) and last - at < most:
        word = words[last]
        if not word[0].isupper() and not (last == at and word.startswith(table.particles)):
            break
        if last > at and (lowers[last] in table.locatives or tokens.starts[last] != tokens.ends[last - 1] + 1):
            break
        last += 1
    return last


def _with_kind(tokens: Tokens, listed: NamedPlace) -> NamedPlace:
    """Return a listed name with the noun behind it ("Nineveh province") where that stands beside it."""
    at = listed.last
    if tokens.starts[at] != tokens.ends[at - 1] + 1:
        return listed
    return NamedPlace(listed.first, at + 1, listed.first, at, listed.known, tokens.lowers[at])


def _name_before(tokens: Tokens, index: int, floor: int, table: Places, nations: Collection[str]) -> NamedPlace | None:
    """Return "X district" at the token that holds the noun, where the words before X place it."""
    words, lowers = tokens.words, tokens.lowers
    first = index
    while first > floor and index - first < _LONGEST_NAME:
        word = words[first - 1]
        if tokens.starts[first] != tokens.ends[first - 1] + 1 or lowers[first - 1] in table.articles:
            break
        if lowers[first - 1] in table.locatives or not (word[0].isupper() or word.startswith(table.particles)):
            break
        if word.partition("-")[2].islower() and not word.startswith(table.particles):
            # "Rebel-held" is no name.
            break
        first -= 1
    if first == index or (first and lowers[first - 1] in table.titles) or lowers[index - 1] in nations:
        return None
    if not _is_behind_place_word(tokens, first, table):
        return None
    # "Haltom City" is a name as it stands, "Shopian District" that of a district.
    whole = words[index][0].isupper() and table.kinds[lowers[index]] not in _UNITS
    return NamedPlace(first, index + 1, first, index + 1 if whole else index, (), lowers[index])


def _is_behind_place_word(tokens: Tokens, index: int, table: Places) -> bool:
    """Whether the words before a token place what follows: a preposition, perhaps with an article or a nation."""
    at = index - 1
    for _ in range(4):
        if at < 0:
            return False
        if tokens.lowers[at] in table.locatives:
            return True
        at -= 1
    return False
