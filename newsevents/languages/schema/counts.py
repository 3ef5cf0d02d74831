"""The shape of a language's COUNTS: number words, vague words, bounds, and what is no count of people."""

from collections.abc import Mapping

import attrs

from newsevents.languages.schema.writing import Writing
from newsevents.vocabulary import QuantityModifier, VagueNumber

__all__ = ["Bound", "CountWords", "Trap", "VagueWord"]


@attrs.frozen(kw_only=True)
class Bound:
    """Words beside a number that bound or colour it.

    `phrases` are written as in running text, lower case. They stand before the number, or after it where `after`
    is true. `modifier` EXACT passes the number through ("a total of"). `examples` are phrases with their low, best
    and high.
    """

    name: str
    modifier: QuantityModifier
    phrases: tuple[str, ...]
    after: bool = False
    examples: tuple[tuple[str, int | None, int | None, int | None], ...]


@attrs.frozen(kw_only=True)
class VagueWord:
    """A phrase that names no number.

    `word` is its meaning, `low` the least it can mean where that is more than the word's own least figure, or None
    for that. `only_before` lists the words that must follow for a phrase that has other meanings, `not_after` those
    that make it another phrase ("as many as").
    """

    phrases: tuple[str, ...]
    word: VagueNumber
    low: int | None = None
    only_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    examples: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Trap:
    """A sign that a number counts nothing here: words beside it, or characters that touch it.

    `after` and `before` are words next to the number; `glued_after` and `glued_before` touch it without a space.
    `examples` hold no count.
    """

    name: str
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    glued_after: frozenset[str] = frozenset()
    glued_before: frozenset[str] = frozenset()
    examples: tuple[str, ...]


@attrs.frozen(kw_only=True)
class CountWords:
    """All a language says about counts.

    - `locale`: the CLDR code that month and weekday names come from.
    - `units`: words for 0 to 90 by value; `scales`: multipliers from a hundred up; `groups`: dozen and score;
      `letters`: letters that scale a number they touch.
    - `articles`: words that stand for one before a scale; `joiner`: the word between hundreds and units;
      `half`: words for a half before or after; `zeros`: phrases that say none at all; `none_before`: words for none
      that need one of `nouns_of_none` after them.
    - `through_none`: phrases between a word for none and its noun ("no reports of injuries").
    - `pairs`: words that are a number by themselves ("both").
    - `range_words`: words between the ends of a range; `range_openers`: the word before it and the word between.
    - `ratio_words`: words that make two numbers a share ("one in three").
    - `one`: the word that is a number or a pronoun; `one_not_before`, `one_not_after`: what makes it a pronoun;
      `one_of`: the words that make "one of …" a count.
    - `clock_openers`: words after which four digits are a clock time; `people`: nouns that make four digits a count.
    - `strong`: words that a hyphen joins to a count without changing it; `approximate`: those that blur it.
    - `decimal`: the sign before a fraction, or several; `spaced_groups`: whether a space groups thousands ("10 000").
    - `date_joiners`: what stands between a day's number and its month ("de").
    - `compounds`: numbers of several words by their first word, longest first ("vingt et un").
    - `plurals`: the vague plurals of groups and scales, with their meaning ("dozens").
    - `fractions`: words for a half, or for one and a half, before a scale, that are not one half.
    - `half_after`: phrases behind a scale that add half of it ("millón y medio"); `half_between` those between a number
      and its scale ("bir buçuk milyon"), as tuples of words.
    - `genitives`: words that are a number behind a bound and a vague plural elsewhere ("более сотни").
    - `mixed_scales`: whether figures go on behind the word for a scale ("2 bin 500").
    - `case_endings`: what is joined to figures as their case ("20'den"); `range_closers` the words behind the second
      end of a range that its cases make ("20'den 30'a kadar").
    - `loose_groups`: groups that say a number only about ("dizaine").
    - `bounds_past_noun`: whether what is counted may stand between a number and its bound ("12 personas al menos").
    - `inside`: prepositions before a place, behind which a number in words between commas is no age.
    - `months`: names of months beyond those of CLDR.
    - `ones`: words for one that count only before a noun of `one_nouns` ("un mort"), being articles elsewhere.
    - `writing`: which letters are read as others, and which words are written together.
    - `counters`: words for what is counted, one of which must stand behind a number where words are not set apart by
      spaces; there runs of the signs in `units` and `scales` are numbers, `more` are the signs behind a number that
      say more than it, `no_counts` the words cut out whole because they hold numbers and count nothing, and `guards`
      what must not stand before and behind a word that is cut (see DatePack).
    """

    locale: str
    units: Mapping[str, int]
    scales: Mapping[str, int]
    groups: Mapping[str, int]
    letters: Mapping[str, int]
    articles: frozenset[str]
    joiner: str
    half: frozenset[str]
    zeros: tuple[str, ...]
    none_before: frozenset[str]
    nouns_of_none: frozenset[str]
    pairs: Mapping[str, int]
    range_words: frozenset[str]
    range_openers: Mapping[str, str]
    ratio_words: frozenset[str]
    one: str
    one_not_before: frozenset[str]
    one_not_after: frozenset[str]
    one_of: frozenset[str]
    clock_openers: frozenset[str]
    people: frozenset[str]
    strong: frozenset[str]
    approximate: frozenset[str]
    at_least: frozenset[str]
    plurals: Mapping[str, VagueNumber]
    plural_of: str
    vague: tuple[VagueWord, ...]
    bounds: tuple[Bound, ...]
    traps: tuple[Trap, ...]
    decimal: str = "."
    spaced_groups: bool = False
    date_joiners: frozenset[str] = frozenset()
    compounds: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]] = attrs.field(factory=dict)
    fractions: Mapping[str, float] = attrs.field(factory=dict)
    half_after: tuple[tuple[str, ...], ...] = ()
    half_between: tuple[tuple[str, ...], ...] = ()
    genitives: Mapping[str, int] = attrs.field(factory=dict)
    mixed_scales: bool = False
    case_endings: frozenset[str] = frozenset()
    range_closers: frozenset[str] = frozenset()
    loose_groups: frozenset[str] = frozenset()
    bounds_past_noun: bool = False
    inside: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    one_nouns: frozenset[str] = frozenset()
    writing: Writing | None = None
    through_none: tuple[str, ...] = ()
    counters: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    no_counts: frozenset[str] = frozenset()
    guards: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
