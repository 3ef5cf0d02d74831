"""Lexicon: a language's COUNTS compiled into the look-ups that reading needs."""

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
from babel.dates import get_day_names, get_month_names

from newsevents.counts.phrases import Phrases
from newsevents.counts.tokens import Tokens
from newsevents.languages import held, load
from newsevents.languages.schema.counts import Bound, CountWords, Trap, VagueWord
from newsevents.languages.schema.unspaced import Cutter

__all__ = ["CountLexicon", "lexicon"]


@attrs.frozen(kw_only=True)
class CountLexicon:
    """What the reader looks up, compiled once a language.

    A count that opens with none of the `wordy` words is a numeral.
    """

    words: CountWords
    bounds_before: Phrases[Bound]
    bounds_after: Phrases[Bound]
    vague: Phrases[VagueWord]
    zeros: Phrases[str]
    through_none: Phrases[bool]
    pairs: Phrases[int]
    ratios: Phrases[bool]
    after: Phrases[Trap]
    before: Mapping[str, Trap]
    glued_after: Mapping[str, Trap]
    glued_before: Mapping[str, Trap]
    persons: frozenset[str]
    one_person: frozenset[str]
    months: frozenset[str]
    weekdays: frozenset[str]
    starters: frozenset[str]
    after_article: frozenset[str]
    wordy: frozenset[str]
    known: frozenset[str]
    proclitics: frozenset[str]
    cutter: Cutter | None

    def tokens(self, text: str, start: int = 0, end: int | None = None) -> Tokens:
        """Cut a text, or a stretch of it, into the tokens of this language."""
        return Tokens(text, self.words.writing, self.known, self.cutter, start, end)


def _names(locale: str, getter: Callable[..., Mapping[Any, str]]) -> frozenset[str]:
    found: set[str] = set()
    for width in ("wide", "abbreviated"):
        found.update(str(name).lower().rstrip(".") for name in getter(width, "format", locale).values())
    return frozenset(found)


def _cut(phrase: str) -> tuple[str, ...]:
    return tuple(Tokens(phrase).words)


def _signs(traps: Iterable[Trap], side: str) -> dict[str, Trap]:
    return {word: trap for trap in traps for word in getattr(trap, side)}


def _persons(language: str, words: CountWords) -> frozenset[str]:
    """Return the words for people; a language without a table of harms has those of its counts."""
    harms = held(language, "HARM")
    return words.people if harms is None else frozenset((*harms.people, *harms.peoples))


def _one_person(language: str) -> frozenset[str]:
    """Return the words for one person; none for a language without a table of harms."""
    harms = held(language, "HARM")
    return frozenset() if harms is None else frozenset(harms.people)


@functools.cache
def lexicon(language: str) -> CountLexicon:
    """Return the compiled counts of a language; regions count alike. Raises ParseError where it is unknown."""
    base = language.replace("_", "-").partition("-")[0]
    words: CountWords = load(base, "COUNTS")
    known = _known(words) if words.writing is not None else frozenset()
    bounds = [(_cut(phrase), bound) for bound in words.bounds for phrase in bound.phrases]
    vague: Phrases[VagueWord] = Phrases((_cut(phrase), entry) for entry in words.vague for phrase in entry.phrases)
    zeros = Phrases((_cut(phrase), phrase) for phrase in words.zeros)
    pairs = Phrases((_cut(phrase), n) for phrase, n in words.pairs.items())
    phrases = [phrase.split() for entry in words.vague for phrase in entry.phrases] + [
        each.split() for each in words.pairs
    ]
    return CountLexicon(
        words=words,
        bounds_before=Phrases((entry for entry in bounds if not entry[1].after), backwards=True),
        bounds_after=Phrases(entry for entry in bounds if entry[1].after),
        vague=vague,
        zeros=zeros,
        through_none=Phrases((_cut(phrase), True) for phrase in words.through_none),
        pairs=pairs,
        ratios=Phrases((_cut(phrase), True) for phrase in words.ratio_words),
        after=Phrases((_cut(word), trap) for trap in words.traps for word in trap.after),
        before=_signs(words.traps, "before"),
        glued_after=_signs(words.traps, "glued_after"),
        glued_before=_signs(words.traps, "glued_before"),
        persons=_persons(base, words),
        one_person=_one_person(base),
        months=_names(words.locale, get_month_names) | words.months,
        weekdays=_names(words.locale, get_day_names),
        starters=frozenset(
            (
                *words.units,
                *words.scales,
                *words.groups,
                *words.plurals,
                *words.articles,
                *words.half,
                *words.none_before,
                *words.ones,
                *words.genitives,
                *words.compounds,
            )
        )
        | frozenset((*vague.heads, *zeros.heads, *pairs.heads)),
        wordy=words.none_before
        | zeros.heads
        | words.ones
        | pairs.heads
        | words.genitives.keys()
        | words.plurals.keys()
        | vague.heads,
        after_article=frozenset((*words.scales, *words.groups, *words.half, *words.one_nouns))
        | frozenset(phrase[0] for phrase in words.half_between)
        | frozenset(phrase[1] for phrase in phrases if phrase[0] in words.articles),
        known=known,
        proclitics=frozenset(words.writing.proclitics) if words.writing is not None else frozenset(),
        cutter=_cutter(words, known) if words.counters else None,
    )


def _cutter(words: CountWords, known: frozenset[str]) -> Cutter:
    """Return what cuts runs of letters; signs of numbers by themselves stay in their runs."""
    signs = (*words.units, *words.scales)
    cut = (known | words.counters | words.more | words.no_counts).difference(signs)
    return Cutter(cut, numerals=signs, guards=words.guards)


def _known(words: CountWords) -> frozenset[str]:
    """Return every word of the tables, for a language that writes words together."""
    named = (words.units, words.scales, words.groups, words.plurals, words.none_before, words.nouns_of_none)
    phrases = [
        *words.zeros,
        *words.pairs,
        *words.ratio_words,
        *(phrase for bound in words.bounds for phrase in bound.phrases),
        *(phrase for vague in words.vague for phrase in vague.phrases),
        *(word for trap in words.traps for word in (*trap.after, *trap.before)),
    ]
    pieces = (piece for choices in words.compounds.values() for choice, _ in choices for piece in choice)
    halves = (word for phrase in (*words.half_after, *words.half_between) for word in phrase)
    single = (
        *halves,
        *words.half,
        *words.range_words,
        *words.months,
        *words.people,
        *(words.writing.proclitics if words.writing else ()),
    )
    cut = (word for phrase in phrases for word in _cut(phrase))
    return frozenset((*(word for table in named for word in table), *pieces, *single, *cut))
