"""Products: the goods, services and groups that a policy change bears on, in the text's words."""

import bisect
from collections.abc import Iterator, Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.frames import listed_part
from newsevents.extract.policy.words import NAME, Lexicon, Noun
from newsevents.vocabulary import PolicyInstrument

__all__ = ["products_of"]

_PRODUCT_WORDS: Final = 5
_LIST_WORDS: Final = 12
# How many words an amount before "of" has at most.
_OF_WORDS: Final = 5
_AMOUNT_WORDS: Final = 9
_WORD_SHAPES: Final = "NHMBGRUxq"
# Instruments whose object is only what they measure: a price is of something, and that is the product.
_OF_SOMETHING: Final = (
    PolicyInstrument.PRICE_CONTROL,
    PolicyInstrument.EXPORT_RESTRICTION,
    PolicyInstrument.IMPORT_RESTRICTION,
    PolicyInstrument.SANCTIONS,
)


def products_of(document: Document, clause: Clause, table: Lexicon) -> tuple[str, ...]:
    """Return the goods, services and groups that a clause's measure bears on, in text order, in the text's words."""
    found: dict[str, None] = {}
    told = clause.topics if clause.resolved else clause.nouns
    if clause.resolved and clause.nouns:
        at = clause.nouns[-1].last
        if at < clause.bounds[1] and document.tokens.lowers[at] in table.policy.product_cues:
            # "Restrictions on other goods" say themselves what they bear on.
            told = clause.nouns
    told = [noun for noun in told if noun.frame != "rate"]
    listed = [each for noun in clause.nouns for each in _listed(document, clause, noun, table)]
    phrases = listed or [
        each for noun in told for each in _phrases(document, noun, table, behind=noun.last > clause.verb.first)
    ]
    if not clause.nouns and not clause.is_generic:
        phrases = list(_object(document, clause, table))
    for first, last in phrases:
        start, end = document.tokens.starts[first], document.tokens.ends[last - 1]
        found.setdefault(document.text[start:end])
    return tuple(found)


def _listed(document: Document, clause: Clause, noun: Noun, table: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield what is put on a list or taken from it, or declared to be something: "added three firms to its list"."""
    policy, lowers = table.policy, document.tokens.lowers
    if noun.frame not in ("list", "standing"):
        return
    between = lowers[clause.verb.last : noun.first]
    if noun.frame == "list":
        at = listed_part(between, policy.listing)
    else:
        at = next(
            (
                at
                for at in reversed(range(len(between)))
                if between[at] in policy.determiners or between[at] in policy.roles
            ),
            None,
        )
    if at:
        yield from _list(document, clause.verb.last, clause.verb.last + at, table, behind=False)
    else:
        yield from _object(document, clause, table)


def _object(document: Document, clause: Clause, table: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield what a verb that needs no measure bears on: "banned fireworks", "fireworks were banned"."""
    policy, lowers = table.policy, document.tokens.lowers
    first, last = clause.bounds
    helping = {*policy.passives, *policy.future, *policy.perfects, *policy.permissions, *policy.figures.to}
    at = clause.verb.first
    while at > first and (lowers[at - 1] in helping or document.shape[at - 1] == "a"):
        at -= 1
    if policy.passives.isdisjoint(lowers[at : clause.verb.first]):
        yield from _list(document, clause.verb.last, last, table, behind=True)
        return
    yield from _subject(document, first, at, table)


def _subject(document: Document, first: int, at: int, table: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the first words of the subject that ends before a token: "lorries over 20 tonnes will be banned"."""
    lowers, shape = document.tokens.lowers, document.shape
    begin = at
    while (
        begin > max(first, at - _LIST_WORDS) and lowers[begin - 1][0].isalnum() and not _is_dated(document, begin - 1)
    ):
        begin -= 1
        if lowers[begin] in table.policy.joiners or lowers[begin] in table.policy.relatives:
            begin += 1
            break
    while begin < at and not _is_product_word(lowers[begin], shape[begin], table):
        begin += 1
    end = begin
    while end < at and _is_product_word(lowers[end], shape[end], table):
        end += 1
    if begin < end:
        yield begin, end


def _list(document: Document, at: int, last: int, table: Lexicon, *, behind: bool) -> Iterator[tuple[int, int]]:
    """Yield the members of a list of products that begins at a token; `behind`: behind the verb that changes them."""
    policy, lowers, shape = table.policy, document.tokens.lowers, document.shape
    at = _behind_amounts(lowers, at, last, table)
    end = at
    while end < min(last, at + _LIST_WORDS) and (
        lowers[end] in policy.joiners
        or (end > at and (shape[end] == NAME or lowers[end] in policy.figures.heads))
        or (end > at and _is_an_adjective(lowers, shape, end, last, table))
        or (_is_product_word(lowers[end], shape[end], table) and not _is_dated(document, end))
        or (end == at and _may_open(document, at, table))
        or (lowers[end] in policy.parting and end > at and _goes_with(lowers, end, table))
        or (end > at and lowers[end] in policy.determiners and lowers[end - 1] in policy.parting)
    ):
        end += 1
    while end > at and (lowers[end - 1] in policy.joiners or lowers[end - 1] in policy.parting):
        end -= 1
    if end > at + 1 and lowers[end - 1] in policy.plain:
        # "A ban on palm oil exports".
        end -= 1
    if behind:
        end = _before_a_clause(lowers, at, end, last, table)
    if end > at:
        yield from _split(lowers, at, end, policy.joiners)


def _behind_amounts(lowers: Sequence[str], at: int, last: int, table: Lexicon) -> int:
    """Return where what is counted or priced begins: "30 billion dollars of goods", "the price of petrol"."""
    policy = table.policy
    if at + 1 < last and lowers[at].endswith(policy.gerund) and lowers[at + 1] in policy.determiners:
        # "Fines for using a phone".
        at += 1
    start = at
    if at < last and (lowers[at] in policy.determiners or lowers[at][0].isdigit()):
        at += 1
    while at > start and at < last and lowers[at] in policy.figures.scales:
        at += 1
    for index in range(at, min(at + _OF_WORDS, last) - 1):
        if lowers[index + 1] in policy.parting:
            counted = lowers[index] in policy.figures.units and lowers[start][0].isdigit()
            return index + 2 if counted or lowers[index] in policy.plain else at
    return at


def _may_open(document: Document, at: int, table: Lexicon) -> bool:
    """Whether a word may be a product though elsewhere it acts: "exports of scrap"."""
    lower = document.tokens.lowers[at]
    return document.shape[at] in _WORD_SHAPES and lower not in table.policy.stops and not _is_dated(document, at)


def _is_an_adjective(lowers: Sequence[str], shape: str, at: int, last: int, table: Lexicon) -> bool:
    """Whether a word that may act belongs to the one behind it: "a shipping company"."""
    if not lowers[at].endswith(table.policy.gerund) or lowers[at] in table.policy.stops or at + 1 >= last:
        return False
    return shape[at + 1] in _WORD_SHAPES and _is_product_word(lowers[at + 1], shape[at + 1], table)


def _goes_with(lowers: Sequence[str], at: int, table: Lexicon) -> bool:
    """Whether "of" ties the word before it to the one behind it: "sales of diesel cars"."""
    return lowers[at - 1] not in table.policy.joiners and lowers[at - 1] not in table.policy.figures.units


def _before_a_clause(lowers: Sequence[str], at: int, end: int, last: int, table: Lexicon) -> int:
    """Return where a list ends, without the subject of a clause behind it: "on copper and Peru cut its levy"."""
    policy = table.policy
    joints = [index for index in range(at, end) if lowers[index] in policy.joiners]
    if not joints:
        return end
    following = lowers[end] if end < last else ""
    acts = following in policy.telling or following in table.verbs or following in policy.perfects
    if acts or following in policy.future:
        return joints[-1]
    # A list ends with a conjunction: "a tax on sugar, brewers and their friends fear".
    words = [index for index in joints if lowers[index].isalpha()]
    return next((at for at in joints if not lowers[at].isalpha() and not any(word > at for word in words)), end)


def _phrases(document: Document, noun: Noun, table: Lexicon, *, behind: bool) -> Iterator[tuple[int, int]]:
    """Yield the stretches of tokens that say what a measure or its object bears on; `behind` its verb."""
    policy, lowers, shape = table.policy, document.tokens.lowers, document.shape
    sentence = document.sentence_tokens[document.sentence_at(document.tokens.starts[noun.first])]
    first = noun.first
    while (
        first > max(sentence[0], noun.first - _PRODUCT_WORDS)
        and _is_product_word(lowers[first - 1], shape[first - 1], table)
        and not _is_dated(document, first - 1)
    ) or (
        first - 1 > sentence[0]
        and lowers[first - 1] in policy.joiners
        and lowers[first - 1].isalpha()
        and first < noun.first
        and _is_product_word(lowers[first - 2], shape[first - 2], table)
    ):
        first -= 1
    while first < noun.first and lowers[first] in policy.qualities:
        first += 1
    if noun.bears and (noun.instrument not in _OF_SOMETHING or lowers[noun.last - 1] not in policy.plain):
        yield from _split(lowers, first, noun.last, policy.joiners)
        return
    if first < noun.first:
        yield from _split(lowers, first, noun.first, policy.joiners)
    at = _behind_amount(lowers, noun.last, sentence[1], table)
    if lowers[noun.last - 1] in policy.product_cues:
        # "A cap on diesel": the name of the measure has the preposition in it.
        at = noun.last - 1
    if at < sentence[1] and lowers[at] in policy.product_cues:
        yield from _list(document, at + 1, sentence[1], table, behind=behind)


def _behind_amount(lowers: Sequence[str], at: int, last: int, table: Lexicon) -> int:
    """Return the token behind an amount: "tariffs of 25 percent on steel" are tariffs on steel."""
    figures = table.policy.figures
    end = at + 1
    while end < last and (
        lowers[end] in figures.between or lowers[end] in figures.spans or lowers[end] in figures.hedges
    ):
        end += 1
    if end + 1 >= last or lowers[at] not in figures.at or not lowers[end][:1].isdigit():
        return at
    if lowers[end + 1] not in figures.units and " ".join(lowers[end + 1 : end + 3]) not in figures.units:
        return at
    end += 1
    while end < min(last, at + _AMOUNT_WORDS) and lowers[end] not in table.policy.product_cues:
        end += 1
    return end


def _is_product_word(lower: str, shape: str, table: Lexicon) -> bool:
    policy = table.policy
    return (
        shape in _WORD_SHAPES
        and lower not in policy.determiners
        and lower not in policy.stops
        and lower not in policy.joiners
        and lower not in policy.passives
        and lower not in policy.void
        and lower not in table.verbs
        and lower not in policy.figures.units
        and not lower[0].isdigit()
    )


def _is_dated(document: Document, index: int) -> bool:
    start = document.tokens.starts[index]
    at = bisect.bisect_right(document.dates, start, key=lambda mention: mention.span.start) - 1
    return at >= 0 and document.dates[at].span.end > start


def _split(lowers: Sequence[str], first: int, last: int, joiners: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the members of a list of products."""
    start = first
    for index in range(first, last):
        if lowers[index] in joiners:
            if index > start:
                yield start, index
            start = index + 1
    if last > start:
        yield start, last
