"""Participants: who acts and who suffers, typed by PLOVER's sectors and ACLED's kinds of actor."""

import functools
from collections.abc import Mapping

import attrs

from newsevents import languages
from newsevents.extract.names.countries import country_words
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.participants import Participants, Sort

__all__ = ["Participant", "find_participants", "sort_of"]

_BEFORE_A_WEAK_NOUN = 4


@attrs.frozen
class Participant:
    """A phrase for an actor or a target: tokens `first` to `last` (exclusive), the noun at `head`, and its sort."""

    first: int
    last: int
    head: int
    sort: Sort
    country: str | None = None


@attrs.frozen
class _Index:
    """The table by first word: the rest of each phrase that begins with it, longest first, and its sort if any."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Sort | None], ...]]
    modifiers: Mapping[str, Sort]
    loyal: frozenset[str]
    nations: Mapping[str, str]


@functools.lru_cache(maxsize=8)
def _index(language: str) -> _Index:
    table: Participants = languages.load(language, "PARTICIPANTS")
    phrases: dict[str, list[tuple[tuple[str, ...], Sort | None]]] = {}
    for phrase, sort in {**table.nouns, **table.names, **dict.fromkeys(table.idioms)}.items():
        words = tuple(phrase.split())
        phrases.setdefault(words[0], []).append((words[1:], sort))
    names, demonyms = country_words(language)
    nations = {name.lower(): code for name, code in names.items() if " " not in name}
    nations.update({word.lower(): codes[0] for word, codes in demonyms.items() if len(codes) == 1})
    return _Index(
        {word: tuple(sorted(found, key=lambda each: -len(each[0]))) for word, found in phrases.items()},
        table.modifiers,
        table.loyal,
        nations,
    )


def find_participants(tokens: Tokens, language: str = "en") -> list[Participant]:
    """Return the actors and targets that a text names by nouns or well-known names, in text order."""
    index = _index(language)
    lowers, phrases = tokens.lowers, index.phrases
    found: list[Participant] = []
    end = 0
    for at in [at for at, lower in enumerate(lowers) if lower in phrases]:
        if at < end:
            continue
        for rest, sort in phrases[lowers[at]]:
            last = at + 1 + len(rest)
            if not rest or tuple(lowers[at + 1 : last]) == rest:
                if sort is not None:
                    found.append(_with_modifiers(lowers, at, last, end, sort, index))
                end = last
                break
    return _merged(found)


def _with_modifiers(lowers: list[str], first: int, last: int, floor: int, sort: Sort, index: _Index) -> Participant:
    """Take in the words before a noun that tell whose it is and, for a weak noun, of what sort."""
    head = last - 1
    country = None
    at = first - 1
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
        elif "-" not in word or not word[0].isalnum():
            break
        at -= 1
    return Participant(at + 1, last, head, sort, country)


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
            merged.append(Participant(before.first, each.last, each.head, sort, before.country or each.country))
        else:
            merged.append(each)
    return merged


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
