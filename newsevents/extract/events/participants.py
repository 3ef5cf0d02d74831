"""Participants: who acts and who suffers, typed by PLOVER's sectors and ACLED's kinds of actor."""

import functools
from collections.abc import Mapping

import attrs

from newsevents import languages
from newsevents.extract.names.countries import nation_words
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.participants import Participants, Sort
from newsevents.vocabulary import AcledInter

__all__ = ["Participant", "find_participants", "sort_of"]

_BEFORE_A_WEAK_NOUN = 4
# "of the late", "of jailed opposition": how far whose it is may stand behind its noun.
_OF_REACH = 4


@attrs.frozen
class Participant:
    """A phrase for an actor or a target: tokens `first` to `last` (exclusive), the noun at `head`, and its sort.

    `beside` is the nation named in one breath with its own ("Kyrgyz and Tajik guards"): a code and the token naming it.
    `whose` is the token of the noun that ends the phrase where it tells whose they are ("supporters of the mayor").
    """

    first: int
    last: int
    head: int
    sort: Sort
    country: str | None = None
    beside: tuple[str, int] | None = None
    whose: int | None = None


@attrs.frozen
class _Index:
    """The table by first word and by the second: the rest of each such phrase, longest first, and its sort if any.

    A phrase of one word stands under each second word, last, and alone under "".
    """

    phrases: Mapping[str, Mapping[str, list[tuple[tuple[str, ...], Sort | None]]]]
    modifiers: Mapping[str, Sort]
    loyal: frozenset[str]
    nations: Mapping[str, str]
    table: Participants


@functools.lru_cache(maxsize=8)
def _index(language: str) -> _Index:
    table: Participants = languages.load(language, "PARTICIPANTS")
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], Sort | None]]]] = {}
    sorts = {**table.nouns, **table.names, **dict.fromkeys(table.idioms)}
    for phrase, sort in sorted(sorts.items(), key=lambda each: -each[0].count(" ")):
        first, *rest = phrase.split()
        listed = phrases.setdefault(first, {"": []})
        for second in rest[:1] or listed:
            listed.setdefault(second, []).append((tuple(rest), sort))
    return _Index(
        phrases,
        table.modifiers,
        table.loyal,
        nation_words(language),
        table,
    )


def find_participants(tokens: Tokens, language: str = "en") -> list[Participant]:
    """Return the actors and targets that a text names by nouns or well-known names, in text order."""
    index = _index(language)
    lowers, phrases = tokens.lowers, index.phrases
    found: list[Participant] = []
    end = 0
    for at in tokens.places_of(phrases):
        if at < end:
            continue
        listed = phrases[lowers[at]]
        after = lowers[at + 1] if at + 1 < len(lowers) else ""
        for rest, sort in listed[after if after in listed else ""]:
            last = at + 1 + len(rest)
            if len(rest) < 2 or tuple(lowers[at + 1 : last]) == rest:
                if sort is not None and not (at and lowers[at - 1] in index.table.nobody):
                    found.append(_with_modifiers(lowers, at, last, end, sort, index))
                end = last
                break
    return _of_whom(_merged(found), lowers, index.table)


def _with_modifiers(lowers: list[str], first: int, last: int, floor: int, sort: Sort, index: _Index) -> Participant:
    """Take in the words before a noun that tell whose it is and, for a weak noun, of what sort."""
    head = last - 1
    country, beside = None, None
    at = first - 1
    if at > floor and lowers[at] in index.table.possessives and lowers[at - 1] in index.nations:
        # "Ukraine's air force".
        return Participant(first, last, head, sort, index.nations[lowers[at - 1]])
    while at >= max(floor, first - _BEFORE_A_WEAK_NOUN):
        word = lowers[at]
        if word in index.loyal and sort.weak:
            sort = attrs.evolve(sort, weak=False)
        elif word in index.modifiers:
            if sort.weak:
                other = index.modifiers[word]
                sort = attrs.evolve(other, target=sort.target, weak=False)
        elif word in index.nations:
            country = country or index.nations[word]
            if at > floor + 1 and lowers[at - 1] in index.table.joins and lowers[at - 2] in index.nations:
                # "Kyrgyz and Tajik border guards".
                beside = beside or (index.nations[lowers[at - 2]], at - 2)
        elif "-" not in word or not word[0].isalnum():
            break
        at -= 1
    return Participant(at + 1, last, head, sort, country, beside)


def _merged(found: list[Participant]) -> list[Participant]:
    """Join phrases that stand side by side into one, headed by the last noun ("Taliban fighters").

    The sort is the last noun's, unless that is weak or only a thing: then the words before it decide.
    """
    merged: list[Participant] = []
    for each in found:
        if merged and merged[-1].last == each.first:
            before = merged.pop()
            sort = each.sort
            if sort.weak:
                sort = attrs.evolve(before.sort, target=sort.target, weak=False)
            merged.append(
                Participant(
                    before.first,
                    each.last,
                    each.head,
                    sort,
                    before.country or each.country,
                    before.beside,
                )
            )
        else:
            merged.append(each)
    return merged


def _of_whom(found: list[Participant], lowers: list[str], table: Participants) -> list[Participant]:
    """Join a phrase with the one that tells whose they are: "supporters of the mayor" are one actor, and no mayor.

    A weak noun takes the sort of those it is made of ("a group of gunmen").
    """
    joined: list[Participant] = []
    for each in found:
        before = joined[-1] if joined else None
        between = lowers[before.last : each.first] if before is not None else []
        if (
            before is None
            or before.whose is not None
            or before.sort.target
            or not 0 < len(between) <= _OF_REACH
            or between[0] not in table.of
            or not table.parting.isdisjoint(between)
        ):
            joined.append(each)
            continue
        sort, country = before.sort, before.country or each.country
        if sort.weak and each.sort.target and each.sort.inter is AcledInter.CIVILIANS:
            # "A unit of the hospital" is no unit of troops.
            sort = attrs.evolve(each.sort, weak=False)
        elif sort.weak and each.sort.inter is not None:
            sort = attrs.evolve(each.sort, target=False, weak=False)
        joined[-1] = attrs.evolve(before, last=each.last, sort=sort, country=country, whose=each.head)
    return joined


def sort_of(phrase: str, language: str = "en") -> Sort | None:
    """Return the sort of the last actor or target a phrase names, or None.

    >>> sort_of("Kazakh riot police").inter.label
    'State forces'
    """
    found = find_participants(Tokens(phrase), language)
    if not found:
        return None
    last = found[-1]
    return attrs.evolve(last.sort, country=last.sort.country or last.country)
