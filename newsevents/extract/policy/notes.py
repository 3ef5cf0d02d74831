"""Policy notes: the clauses of policy in a whole text, read more freely where the text is about a measure."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.names.places import place_mentions
from newsevents.extract.policy.clauses import Clause, Sentence
from newsevents.extract.policy.words import NAME, Lexicon, Word, lexicon, longest_at
from newsevents.vocabulary import PolicyAction, PolicyInstrument, PolicyStatus

__all__ = ["find_clauses", "is_note", "sentences_of"]

# How many sentences a note has at most, and how many one whose first sentences, this many, tell a measure.
_NOTE: Final = 8
_LONG_NOTE: Final = 60
_LEAD: Final = 3
# Longer sentences are lists or no sentences; work must not grow with the square of their length.
_LONGEST_SENTENCE: Final = 300


def sentences_of(document: Document) -> list[tuple[int, int]]:
    """Return the tokens of each sentence; one that goes on for pages is read in pieces."""
    return [
        (at, min(at + _LONGEST_SENTENCE, last))
        for first, last in document.sentence_tokens
        for at in range(first, max(last, first + 1), _LONGEST_SENTENCE)
    ]


def is_note(document: Document, sentences: Sequence[tuple[int, int]]) -> bool:
    """Whether a text is about a measure: it is short, or an authority's measure opens it."""
    if len(sentences) <= _NOTE:
        return True
    if len(sentences) > _LONG_NOTE:
        return False
    table = lexicon(document.language)
    lead = [Sentence(document.tokens, document.shape, at, sentences[at], table, note=True) for at in range(_LEAD)]
    return any(each.words.authorities for each in lead) and any(
        not clause.is_generic for each in lead for clause in each.changes()
    )


def find_clauses(document: Document, sentences: Sequence[tuple[int, int]], *, note: bool) -> list[Clause]:
    """Return the clauses of a document that tell of a change, in text order; `note` is what `is_note` says of it."""
    table = lexicon(document.language)
    found: list[Clause] = []
    # A place stands for its government where it acts: "Rio de Janeiro closed its beaches".
    places = {each.last: each.first for each in place_mentions(document) if not each.located} if note else {}
    for index, bounds in enumerate(sentences):
        sentence = Sentence(document.tokens, document.shape, index, bounds, table, note=note)
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
        words = set(lowers[first:last])
        if authority is None or words & table.policy.negations or words & table.policy.elsewhere:
            continue
        for at in range(authority + 1, last):
            deciding, status = longest_at(table.deciding, lowers, at, last), PolicyStatus.ENACTED
            if deciding is None:
                deciding, status = _announcing(lowers, at, last, table), PolicyStatus.ANNOUNCED
            if deciding is not None and document.shape[at] != NAME:
                known = longest_at(table.verbs, lowers, at, last)
                once = known is not None and any(meaning.once for meaning in known[1])
                verb = Word(at, deciding[0], ())
                bounds, action = (first, last), PolicyAction.INTRODUCE
                yield Clause(index, bounds, action, PolicyInstrument.OTHER, status, verb, [], authority, once=once)
                return


def _announcing(lowers: list[str], at: int, last: int, table: Lexicon) -> tuple[int, None] | None:
    """Return where a verb of announcing at a token ends, if it announces something to come."""
    found = longest_at(table.announcing, lowers, at, last)
    return found if found is not None and not table.policy.future.isdisjoint(lowers[found[0] : last]) else None
