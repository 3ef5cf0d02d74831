"""Policy notes: the clauses of policy in a whole text, read more freely where the text is about a measure."""

import math
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.dateline import dateline_end
from newsevents.extract.names.places import place_mentions
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.sentences import Sentence
from newsevents.extract.policy.words import NAME, Lexicon, Word, lexicon, longest_at
from newsevents.values import DateSpan
from newsevents.vocabulary import Extent, PolicyAction, PolicyInstrument, PolicyStatus

__all__ = ["find_clauses", "is_note", "sentences_of"]

# How many sentences a short note has at most, and how many one whose first sentences, this many, tell a measure; how
# many words may stand before the day that opens a note, and in how many sentences a short one comes to its measure.
_SHORT: Final = 8
_LONG_NOTE: Final = 60
# How many tokens behind the verb of a decision its deed may stand ("approved the sale").
_DEED_REACH: Final = 4
_LEAD: Final = 3
_OPENING: Final = 3
_TOP: Final = 2
# How far behind a verb what it makes public may stand.
_PAPER_REACH: Final = 4
# Longer sentences are lists or no sentences; work must not grow with the square of their length.
_LONGEST_SENTENCE: Final = 300


def sentences_of(document: Document) -> list[tuple[int, int]]:
    """Return the tokens of each sentence; one that goes on for pages is read in pieces.

    "UPDATE:" opens a sentence, also where no full stop stands before it.
    """
    tokens = document.tokens
    opening = {
        at
        for at in tokens.places_of(lexicon(document.language).policy.updates)
        if tokens.lowers[at + 1 : at + 2] == [":"] and tokens.words[at][0].isupper()
    }
    return [
        (at, min(at + _LONGEST_SENTENCE, end))
        for first, last in document.sentence_tokens
        for begin, end in (_parted(first, last, opening) if opening else ((first, last),))
        for at in range(begin, max(end, begin + 1), _LONGEST_SENTENCE)
    ]


def _parted(first: int, last: int, opening: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a sentence that some of its tokens open."""
    for at in range(first + 1, last):
        if at in opening:
            yield first, at
            first = at
    yield first, last


def is_note(document: Document, sentences: Sequence[tuple[int, int]]) -> bool:
    """Whether a text is the announcement of a measure, by how it is told.

    A note opens with the day or with the measure, and nobody speaks in it; a story opens with a dateline, or tells
    what somebody said. A long note opens with an authority's measure.
    """
    if not sentences or len(sentences) > _LONG_NOTE:
        return False
    table = lexicon(document.language)
    day, spoken = _first_day(document), _is_spoken(document, sentences[-1][1], table)
    if dateline_end(document.text) or (spoken and day > _OPENING):
        return False
    if len(sentences) <= _SHORT or (day <= _OPENING and not spoken):
        if day < sentences[:_TOP][-1][1]:
            return True
        top = list(_lead(document, sentences, _TOP, table))
        return any(_tells(each) for each in top) and not _is_fate(top, table)
    lead = list(_lead(document, sentences, _LEAD, table))
    return any(each.words.authorities for each in lead) and any(
        not clause.is_generic for each in lead for clause in each.changes()
    )


def _lead(document: Document, sentences: Sequence[tuple[int, int]], most: int, table: Lexicon) -> Iterator[Sentence]:
    for at, bounds in enumerate(sentences[:most]):
        yield Sentence(document.tokens, document.shape, at, bounds, table, note=True)


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence has the words of a measure or of an authority's doing."""
    words = sentence.words
    alone = any(meaning.alone is not None for verb in words.verbs for meaning in verb.verbs)
    return alone or bool(words.verbs and (words.nouns or words.acts or words.authorities))


def _first_day(document: Document) -> float:
    """Return the token of the first day written in figures ("4 May"), with which stories seldom open."""
    lowers = document.tokens.lowers
    for mention in document.dates:
        value = mention.value
        if isinstance(value, DateSpan) and (value.start == value.end or value.extent is Extent.EITHER):
            first, last = document.tokens.within(mention.span.start, mention.span.end)
            if any(lower[0].isdigit() for lower in lowers[first:last]):
                return first
    return math.inf


def _is_fate(lead: Sequence[Sentence], table: Lexicon) -> bool:
    """Whether nobody decides what the first sentences tell: "schools were shut by heavy snow"."""
    told = (lower for each in lead for lower in each.lowers[each.first : each.last])
    return not table.policy.causes.isdisjoint(told) and not any(each.around.is_acted_on() for each in lead)


def _is_spoken(document: Document, last: int, table: Lexicon) -> bool:
    """Whether somebody speaks in a text; "it is said" and "were told to" are nobody's speaking."""
    policy, lowers = table.policy, document.tokens.lowers
    said = document.tokens.places_of(policy.speaking)
    return any(0 < at < last and lowers[at - 1] not in policy.passives for at in said)


def find_clauses(document: Document, sentences: Sequence[tuple[int, int]], *, note: bool) -> list[Clause]:
    """Return the clauses of a document that tell of a change, in text order; `note` is what `is_note` says of it."""
    table = lexicon(document.language)
    found: list[Clause] = []
    # A place stands for its government where it acts: "Rio de Janeiro closed its beaches".
    places = {each.last: each.first for each in place_mentions(document) if not each.located}
    lowers, verbs = document.tokens.lowers, table.verbs.keys()
    telling = [not verbs.isdisjoint(lowers[first:last]) for first, last in sentences]
    led: int | None = None
    for index, bounds in enumerate(sentences):
        if True not in telling[index : index + 2]:
            continue  # it tells of no change, nor who may be meant in the next one
        sentence = Sentence(document.tokens, document.shape, index, bounds, table, note=note, led=led)
        led = sentence.around.acting()
        if not sentence.words.verbs:
            continue
        sentence.let_act(places)
        clauses = list(sentence.changes())
        if not clauses and note:
            clauses = list(sentence.official_acts())
        found.extend(sorted(clauses, key=lambda clause: clause.first))
    if not found and note:
        found.extend(_decision(document, sentences, table))
    return found


def _decision(document: Document, sentences: Sequence[tuple[int, int]], table: Lexicon) -> Iterator[Clause]:
    """Yield the decision that a short note opens with, though it names no measure known here."""
    lowers = document.tokens.lowers
    for index, (first, last) in enumerate(sentences):
        authority = next((at for at in range(first, last) if lowers[at] in table.bodies), None)
        if authority is None or _decides_nothing(document, first, last, table):
            continue
        behind = authority
        for at in range(authority + 1, last):
            idiom = longest_at(table.idioms, lowers, at, last)
            behind = behind if idiom is None else max(behind, idiom[0])
            if at < behind:
                # "In order to" orders nothing.
                continue
            if lowers[at] in table.policy.negations:
                break
            if not table.policy.papers.isdisjoint(lowers[at + 1 : min(at + _PAPER_REACH, last)]):
                # "Issued a statement", "publishes the figures".
                continue
            if lowers[at] in table.note_nouns and lowers[at - 1] in table.policy.determiners:
                # "The ban on eels": that is no deed.
                continue
            deciding, status = longest_at(table.deciding, lowers, at, last), PolicyStatus.ENACTED
            if deciding is None:
                deciding, status = _announcing(lowers, at, last, table), PolicyStatus.ANNOUNCED
            if deciding is not None and document.shape[at] != NAME:
                deeds = (longest_at(table.verbs, lowers, deed, last) for deed in range(at, min(at + _DEED_REACH, last)))
                once = any(meaning.once for deed in deeds if deed is not None for meaning in deed[1])
                once = once or not table.policy.freed.isdisjoint(lowers[at : min(at + _DEED_REACH, last)])
                verb = Word(at, deciding[0], ())
                bounds, action = (first, last), PolicyAction.INTRODUCE
                yield Clause(index, bounds, action, PolicyInstrument.OTHER, status, verb, [], authority, once=once)
                return


def _decides_nothing(document: Document, first: int, last: int, table: Lexicon) -> bool:
    """Whether a sentence is about advice, fighting or talks: "talks with the union were suspended"."""
    policy, lowers = table.policy, document.tokens.lowers
    if not policy.advisers.isdisjoint(document.tokens.words[first : first + _PAPER_REACH]):
        return True
    return any(
        not words.isdisjoint(lowers[first:last]) for words in (policy.missions, policy.elsewhere, policy.parleys)
    )


def _announcing(lowers: list[str], at: int, last: int, table: Lexicon) -> tuple[int, None] | None:
    """Return where a verb of announcing at a token ends, if it announces something to come."""
    found = longest_at(table.announcing, lowers, at, last)
    return found if found is not None and not table.policy.future.isdisjoint(lowers[found[0] : last]) else None
