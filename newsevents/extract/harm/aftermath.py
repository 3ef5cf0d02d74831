"""Aftermath: the days of arrests, courts, mourning and the state of the wounded, which are not that of the deed."""

from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.words import HarmWords
from newsevents.values import TextSpan
from newsevents.vocabulary import Harm

__all__ = ["is_afterwards", "is_deed", "names_deed"]

_REACH: Final = 7  # tokens between a word of the aftermath and its date
_BE_BEFORE: Final = 5  # tokens from "was" to "condition"
_BE_AFTER: Final = 2  # tokens from "condition" past "was"
_FRONT: Final = 1  # tokens before a date that opens its sentence ("On Wednesday …")
_OPENING: Final = 4  # tokens that open a sentence
_NAME_REACH: Final = 3  # tokens from a date to the deed that it names ("Tuesday's fatal shooting")
_DEEDS: Final = (Harm.KILLED, Harm.INJURED, Harm.AFFECTED)
_STOPS: Final = frozenset(".;")


def is_afterwards(date: TextSpan, document: Document, words: HarmWords) -> bool:
    """Return whether a date is that of what came after a deed.

    "Was arraigned on Monday", "his Monday trial", "was still in critical condition Friday", "the coroner on Wednesday
    identified", "condemned the blast on Monday"; but not "was arrested after a shooting on Monday" or "held over a
    blast on Monday".
    """
    lowers, table = document.tokens.lowers, words.words
    first, last = document.tokens.within(date.start, date.end)
    deed = False
    for i in range(first - 1, max(first - _REACH, 0) - 1, -1):
        low = lowers[i]
        if low in _STOPS or low in table.partings:
            break
        deed = deed or is_deed(lowers, i, first, words)
        if low in table.gathering and _opens_mourning(document, i, words):
            return True
        if low in table.reactions or (low in table.aftermath and not deed):
            return True
        if low in table.health and not table.be.isdisjoint(lowers[max(i - _BE_BEFORE, 0) : i + _BE_AFTER]):
            return True  # "was in critical condition Friday", but not "left a man in critical condition Friday"
    if not table.responses.isdisjoint(lowers[last : last + 1]):
        return True
    opening = document.sentence_tokens[document.sentence_at(date.start)][0]
    return first - opening <= _FRONT and _opens_aftermath(lowers, last, words)


def _opens_mourning(document: Document, i: int, words: HarmWords) -> bool:
    """Whether a sentence opens with those left behind, or what recalls the dead, before token i: "Relatives of …"."""
    opening = document.sentence_tokens[document.sentence_at(document.tokens.starts[i])][0]
    ahead = document.tokens.lowers[opening : min(opening + _OPENING, i)]
    if document.tokens.lowers[i - 1] in words.words.have:
        return False  # "families who had met in a chapel"
    return not words.words.bereaved.isdisjoint(ahead)


def names_deed(date: TextSpan, document: Document, words: HarmWords) -> bool:
    """Return whether a date is part of what a deed is called: "charged in Monday's blast", "a May 3 stabbing"."""
    lowers, table = document.tokens.lowers, words.words
    first, last = document.tokens.within(date.start, date.end)
    owns = document.shape[last : last + 1] == "'"
    if not owns and table.determiners.isdisjoint(lowers[max(first - 1, 0) : first + 1]):
        return False
    begun = last + owns
    for i in range(begun, min(begun + _NAME_REACH, len(lowers))):
        if lowers[i] in table.weapons:
            return True
        found = words.harm_at(lowers, i, len(lowers))
        if found is not None:
            return found[1].act and found[1].harm in _DEEDS
        if document.shape[i] not in "xM":
            return False
    return False


def is_deed(lowers: list[str], i: int, last: int, words: HarmWords) -> bool:
    """Return whether a token tells of the deed itself: "was killed", "the blast"; "a murder charge" does not."""
    table = words.words
    if lowers[i] in table.weapons:
        return i > 0 and lowers[i - 1] in table.determiners
    found = words.harm_at(lowers, i, last)
    return found is not None and found[1].form is not None and found[1].harm in _DEEDS


def _opens_aftermath(lowers: list[str], last: int, words: HarmWords) -> bool:
    """Whether the clause behind a date that opens its sentence tells of the aftermath: "On Monday police named"."""
    table = words.words
    for i in range(last, min(last + _REACH + 1, len(lowers))):
        if lowers[i] in _STOPS or lowers[i] in table.partings or (i > last and lowers[i] == ","):
            return False
        if lowers[i] in table.responses:
            return True
    return False
