"""Sameness: whether a clause of a story tells of another measure than one of the same kind told before."""

from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.products import products_of
from newsevents.extract.policy.words import Lexicon
from newsevents.vocabulary import PolicyInstrument, PolicyStatus

__all__ = ["is_another"]

# How many words of an office's name may stand before the word that tells it.
_NAME_WORDS: Final = 3


def is_another(document: Document, clause: Clause, told: Clause, table: Lexicon) -> bool:
    """Whether a clause is of another measure than one told before with the same action and instrument.

    Another country makes it, it bears on other things, or one of the two was rejected.
    """
    if clause.is_generic or clause.resolved:
        return False
    if clause.instrument is PolicyInstrument.OTHER:
        return _head(document, clause) != _head(document, told)
    if (clause.status is PolicyStatus.REJECTED) is not (told.status is PolicyStatus.REJECTED):
        return True
    ours, theirs = _nation(document, clause, table), _nation(document, told, table)
    if ours is not None and theirs is not None and ours != theirs:
        return True
    return _is_of_others(products_of(document, clause, table), products_of(document, told, table))


def _head(document: Document, clause: Clause) -> str | None:
    """Return the last word of a clause's measure."""
    return document.tokens.lowers[clause.nouns[0].last - 1] if clause.nouns else None


def _nation(document: Document, clause: Clause, table: Lexicon) -> str | None:
    """Return the name of the country that makes a change, or of its office ("Peru's central bank")."""
    at, lowers = clause.authority, document.tokens.lowers
    if at is None:
        return None
    before = reversed(lowers[max(at - _NAME_WORDS, 0) : at + 1])
    return next((lower for lower in before if lower in table.nations), None)


def _is_of_others(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two lists of products have no word in common."""
    if not ours or not theirs:
        return False
    return {word.lower() for each in ours for word in each.split()}.isdisjoint(
        word.lower() for each in theirs for word in each.split()
    )
