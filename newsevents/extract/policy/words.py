"""The words of policy in a text: verbs that change a rule, measures, what they bear on, and who makes rules."""

import functools
from collections.abc import Sequence
from itertools import compress
from typing import Final, TypeVar

import attrs

from newsevents import languages
from newsevents.extract.names.countries import country_words
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.policy import Policy, Verb, phrases
from newsevents.vocabulary import PolicyInstrument, PolicyLevel

__all__ = ["NAME", "Lexicon", "Noun", "Word", "Words", "lexicon", "longest_at", "read_words"]

Phrase = tuple[str, ...]
T = TypeVar("T")
Table = dict[str, dict[str, list[tuple[Phrase, T]]]]
NAME: Final = "N"
"""The shape of a capitalised word that is a name; see `newsevents.extract.text.shapes`."""
GENITIVE: Final = "'"
"""The shape of a possessive ending."""
# Measures that may be of anything, and how many words may stand between one and what it is on.
_OF_ANYTHING: Final = (PolicyInstrument.BAN, PolicyInstrument.OTHER)
_OF_REACH: Final = 4
_NAMED: Final = "NB"


@attrs.frozen
class Word:
    """A verb of policy in a text: its tokens `first`..`last`, and what it may mean."""

    first: int
    last: int
    verbs: tuple[Verb, ...]


@attrs.frozen
class Noun:
    """A measure, or (where `bears`) something measures bear on: its tokens, its instrument and its frame."""

    first: int
    last: int
    instrument: PolicyInstrument
    bears: bool
    frame: str = ""


@attrs.define
class Words:
    """The words of policy in one stretch of tokens, in text order."""

    verbs: list[Word]
    nouns: list[Noun]
    acts: list[Noun]
    authorities: list[int]


class Lexicon:
    """The tables of a language, turned to be looked up by the first word of a phrase."""

    def __init__(self, language: str) -> None:
        policy: Policy = languages.load(language, "POLICY")
        self.policy = policy
        verbs: dict[Phrase, list[Verb]] = {}
        for verb in policy.verbs:
            for phrase in phrases(verb.forms):
                verbs.setdefault(phrase, []).append(verb)
        nouns: dict[Phrase, tuple[PolicyInstrument, bool]] = {}
        for instrument in policy.instruments:
            for phrase in phrases(instrument.objects):
                nouns.setdefault(phrase, (instrument.kind, True))
        for instrument in policy.instruments:
            for phrase in phrases(instrument.measures):
                nouns.setdefault(phrase, (instrument.kind, False))
        self.verbs = _by_first(verbs)
        self.nouns = _by_first(nouns)
        common = {phrase: (each.kind, False) for each in policy.instruments for phrase in phrases(each.common)}
        self.frames = {
            phrase: each.frame for each in policy.instruments if each.frame for phrase in phrases(each.measures)
        }
        self.named = {phrase for each in policy.instruments if each.named for phrase in phrases(each.measures)}
        self.note_nouns = _by_first({**common, **nouns})
        # What each person does for a length of time of his own.
        self.personal = {
            phrase[0] for phrase, (kind, _) in nouns.items() if kind in policy.personal and len(phrase) == 1
        }
        self.idioms = _by_first(dict.fromkeys(phrases(policy.idioms)))
        self.acting = policy.figures.to | policy.future | policy.permissions | policy.relatives
        self.deciding = _by_first(dict.fromkeys(phrases(policy.deciding)))
        self.announcing = _by_first(dict.fromkeys(phrases(policy.announcing)))
        self.acts = policy.acts
        names = _country_words(language)
        self.authorities = {**{name[0]: PolicyLevel.NATIONAL for name in names if len(name) == 1}, **policy.authorities}
        self.nations = frozenset(name[0] for name in names if len(name) == 1)
        self.countries = _by_first(dict.fromkeys(name for name in names if len(name) > 1))
        # Most words of a text begin nothing here, and one look tells.
        self.telling = frozenset().union(
            self.verbs, self.note_nouns, self.idioms, self.acts, self.authorities, self.countries, policy.anaphors
        )
        # Offices that decide by being there; what a president or mayor does may be anything.
        persons = languages.load(language, "ACTORS").roles
        self.bodies = {word for word, level in self.authorities.items() if level is not None and word not in persons}
        actors = languages.load(language, "ACTORS")
        self.bearers = {*actors.roles, *actors.groups, *self.authorities, *policy.unions} - set(self.nouns)
        self.statuses = {tuple(words.split()): status for words, status in policy.statuses.items()}
        self.cues = {phrase: cue.role for cue in reversed(policy.cues) for phrase in phrases(cue.words)}
        self.lengths = frozenset(phrases(policy.length_cues))
        self.answers = frozenset(phrases(policy.answers))


def _by_first(table: dict[Phrase, T]) -> Table[T]:
    """Return the phrases under their first word and then their second, the longest first.

    Those of one word stand under each second word, last, and alone under "".
    """
    found: Table[T] = {}
    for phrase, meaning in sorted(table.items(), key=lambda entry: -len(entry[0])):
        listed = found.setdefault(phrase[0], {"": []})
        for second in phrase[1:2] or listed:
            listed.setdefault(second, []).append((phrase, meaning))
    return found


def _country_words(language: str) -> list[Phrase]:
    """Return the names of countries and nations, each as its words: a country makes rules too."""
    names, demonyms = country_words(language)
    return [tuple(name.lower().split()) for name in (*names, *demonyms)]


@functools.lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """Return the words of policy of a language."""
    return Lexicon(language)


def longest_at(table: Table[T], lowers: list[str], index: int, last: int) -> tuple[int, T] | None:
    """Return where the longest phrase of a table at a token ends, and what it means."""
    listed = table.get(lowers[index])
    if listed is None:
        return None
    after = lowers[index + 1] if index + 1 < last else ""
    for phrase, meaning in listed[after if after in listed else ""]:
        end = index + len(phrase)
        if len(phrase) < 3 or (end <= last and tuple(lowers[index:end]) == phrase):
            return end, meaning
    return None


def read_words(tokens: Tokens, shape: str, first: int, last: int, lexicon: Lexicon, *, note: bool) -> Words:
    """Return the words of policy in the tokens `first`..`last`; common words only in a short note."""
    found = Words([], [], [], [])
    lowers = tokens.lowers
    verbs, nouns, acts, authorities, idioms = (
        lexicon.verbs,
        lexicon.note_nouns if note else lexicon.nouns,
        lexicon.acts,
        lexicon.authorities,
        lexicon.idioms,
    )
    countries, telling = lexicon.countries, lexicon.telling
    noun_end = verb_end = 0
    idiom_end = first
    for index in compress(range(first, last), map(telling.__contains__, lowers[first:last])):
        if index < idiom_end:
            continue
        lower = lowers[index]
        if lower in idioms and (idiom := longest_at(idioms, lowers, index, last)) is not None:
            idiom_end = idiom[0]
            continue
        if (
            (lower in authorities and (lower not in lexicon.nations or not tokens.words[index].islower()))
            or (lower in countries and longest_at(countries, lowers, index, last) is not None)
        ) and not (index > first and lowers[index - 1] in lexicon.policy.outsiders):
            found.authorities.append(index)
        if index >= noun_end:
            noun = _noun_at(nouns, lexicon, lowers, index, first, last)
            if (
                noun is not None
                and noun.bears
                and (
                    _is_of_a_name(tokens, shape, index, first)
                    or (noun.last < last and lowers[noun.last] in lexicon.bearers)
                    or (noun.last < last and lowers[noun.last] in lexicon.policy.telling)
                )
            ):
                # "The transport union", "school teachers": those are people.
                noun = None
            if noun is not None:
                noun_end = noun.last
                found.nouns.append(noun)
                if not noun.bears and noun.last > index + 1 and found.authorities[-1:] == [index]:
                    # "The state of emergency": no state acts.
                    found.authorities.pop()
            if (
                (noun is None or noun.frame)
                and lower in acts
                and not _acts(lexicon, lowers, index, first)
                and not (shape[index] == NAME and _is_of_a_name(tokens, shape, index, first))
            ):
                found.acts.append(Noun(index, index + 1, acts[lower], bears=False))
        if index < verb_end or lower not in verbs:
            continue
        named = index < noun_end and _names(found.nouns[-1], lexicon, lowers, shape, index, first)
        # "Secretary General Ban", "the Forbidden City": a capital inside a sentence is a name's.
        is_named = named or (shape[index] == NAME and index > first and lowers[index - 1].isalpha())
        verb = longest_at(verbs, lowers, index, last) if not is_named else None
        if verb is not None:
            verb_end, meanings = verb
            found.verbs.append(Word(index, verb_end, tuple(meanings)))
    found.nouns = [_refined(noun, found.nouns[at + 1 : at + 2], lexicon, lowers) for at, noun in enumerate(found.nouns)]
    return found


def _refined(noun: Noun, following: Sequence[Noun], lexicon: Lexicon, lowers: Sequence[str]) -> Noun:
    """Return a measure with the instrument of what it is said to be on: "the ban on petrol exports"."""
    capped = noun.instrument is PolicyInstrument.PRICE_CONTROL and lowers[noun.last - 1] in lexicon.policy.product_cues
    if noun.bears or (noun.instrument not in _OF_ANYTHING and not capped):
        return noun
    for other in following:
        between = lowers[noun.last - capped : other.first]
        if (
            other.bears
            and other.instrument in lexicon.policy.aimed
            and 0 < len(between) <= _OF_REACH
            and between[0] in lexicon.policy.product_cues
            and lexicon.policy.stops.isdisjoint(between[1:])
        ):
            return attrs.evolve(noun, instrument=other.instrument)
    return noun


def _acts(lexicon: Lexicon, lowers: Sequence[str], index: int, first: int) -> bool:
    """Whether a word is a verb by what stands before it: "to ban flights" acts, "the ban" is."""
    return index > first and lowers[index] in lexicon.verbs and lowers[index - 1] in lexicon.acting


def _noun_at(
    nouns: Table[tuple[PolicyInstrument, bool]],
    lexicon: Lexicon,
    lowers: list[str],
    index: int,
    first: int,
    last: int,
) -> Noun | None:
    """Return the measure, or what measures bear on, that begins at a token."""
    lower = lowers[index]
    found = longest_at(nouns, lowers, index, last) if lower in nouns else None
    if found is not None:
        end, (instrument, bears) = found
        if instrument is PolicyInstrument.OTHER and index > first and lowers[index - 1] in lexicon.policy.alike:
            # "Similar measures" are others than those told of.
            return None
        # "To stay at home" is what a rule bears on, though "to stay" alone acts.
        if (bears and end > index + 1) or not _acts(lexicon, lowers, index, first):
            return Noun(index, end, instrument, bears, lexicon.frames.get(tuple(lowers[index:end]), ""))
    elif (index == first and lower in lexicon.policy.anaphors) or (
        index > first
        and lowers[index - 1] in lexicon.policy.anaphors
        and lexicon.acts.get(lower) is PolicyInstrument.LAW
    ):
        # "This ordinance", "it": the measure told before.
        return Noun(index, index + 1, PolicyInstrument.OTHER, bears=False)
    return None


def _is_of_a_name(tokens: Tokens, shape: str, index: int, first: int) -> bool:
    """Whether a capitalised word belongs to the name before it ("the Northgate Office")."""
    named = index > first and shape[index] in _NAMED and shape[index - 1] == NAME
    return named and tokens.words[index][0].isupper()


def _names(noun: Noun, lexicon: Lexicon, lowers: Sequence[str], shape: str, index: int, first: int) -> bool:
    """Whether a word that may be a verb is part of a noun: "the limit was removed", "price caps"."""
    if noun.first < index:
        return not noun.bears
    # "The closure of schools" tells of the schools, not of "the closure".
    policy, after = lexicon.policy, lowers[noun.last] if noun.last < len(lowers) else ""
    if lowers[index] in policy.nominals and after in policy.product_cues:
        return False
    return index > first and (lowers[index - 1] in policy.determiners or shape[index - 1] == GENITIVE)
