"""Marks: the words around a figure that say which people it counts, and of which incident."""

from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.figures import People
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.words import HarmWords

__all__ = [
    "is_alone",
    "is_besides",
    "is_close",
    "is_of_the_harmed",
    "is_of_them",
    "is_one_of_the_harmed",
    "is_outdated",
    "is_whole",
    "opening_of_another",
    "people",
    "rank",
    "role",
]

_DEED_REACH: Final = 2  # tokens from "another" to "attack"
_ALONE_REACH: Final = 12  # tokens from the words of harm to "alone"
_TELLING_REACH: Final = 14  # tokens before a figure in which its telling is named
_SAID_REACH: Final = 6  # tokens from "initially" past a word of saying
_BREAKS: Final = frozenset("&;S")  # what another telling begins behind, by the letters of shapes
_UNDER_ARMS: Final = (People.FORCES, People.FIGHTERS)
_PARTING: Final = frozenset(",&.;:SW")  # what parts two clauses, by the letters of shapes


def is_whole(document: Document, reading: Reading, words: HarmWords) -> bool:
    """Whether a figure is said to be a sum ("a total of 12", "12 in all")."""
    lowers, item = document.tokens.lowers, reading.victims
    if item.count is None:
        return False
    return words.wholes.first(lowers, max(item.first - 2, 0), min(item.last + 3, len(lowers))) is not None


def is_of_the_harmed(document: Document, reading: Reading, words: HarmWords) -> bool:
    """Whether a figure counts some of those told: "four of the dead", "two of them died"."""
    lowers, last = document.tokens.lowers, reading.victims.last
    if reading.victims.count is None or lowers[last : last + 1] != [words.words.of]:
        return False
    if reading.trigger.first >= last + 2 and lowers[last + 1] in words.words.they:
        return True
    return reading.trigger.first == last + 2 and document.shape[last + 1] == "D"


def is_one_of_the_harmed(reading: Reading) -> bool:
    """Whether somebody is one of those to whom it was done: "one of the women killed by the nurse"."""
    count = reading.victims.count
    return reading.rule == "reduced passive" and count is not None and count.rule == "one of"


def is_of_them(document: Document, reading: Reading, words: HarmWords) -> bool:
    """Whether a figure counts some of those told of before: "two of them died"."""
    lowers, last = document.tokens.lowers, reading.victims.last
    if reading.victims.count is None or lowers[last : last + 1] != [words.words.of]:
        return False
    return reading.trigger.first >= last + 2 and lowers[last + 1] in words.words.they


def is_alone(document: Document, reading: Reading, words: HarmWords) -> bool:
    """Whether a figure holds for one place only: "killed nine in Aleppo alone"."""
    last = reading.trigger.last
    if words.words.alone.isdisjoint(document.tokens.lowers[last : last + _ALONE_REACH]):
        return False
    for i in range(last, min(last + _ALONE_REACH, len(document.shape))):
        if document.tokens.lowers[i] in words.words.alone:
            return i > last
        if document.shape[i] in _PARTING:
            return False
    return False


def opening_of_another(document: Document, first: int, last: int, words: HarmWords) -> int:
    """Return which of tokens `first` to `last` says that they tell of another incident, or one past the text."""
    nowhere = len(document.shape)
    lowers = document.tokens.lowers
    found = words.elsewhere.first(lowers, first, last)
    if found is not None:
        return found[0]
    if words.words.apart.isdisjoint(lowers[first:last]):
        return nowhere
    return next((i for i in range(first, last) if _sets_apart(document, i, last, words)), nowhere)


def _sets_apart(document: Document, i: int, last: int, words: HarmWords) -> bool:
    """Whether a word at i sets the deed behind it apart from those told: "two other attacks", "an unrelated crash".

    "The second attack" is one of those told.
    """
    lowers = document.tokens.lowers
    if lowers[i] not in words.words.apart:
        return False
    if i and document.shape[i - 1] == "D" and lowers[i - 1] not in words.articles:
        return False
    return not words.happenings.isdisjoint(lowers[i + 1 : min(i + 1 + _DEED_REACH, last)])


def is_close(document: Document, reading: Reading, another: int) -> bool:
    """Whether nothing parts the words of harm from those for another incident: "were killed in a separate attack"."""
    between = document.shape[reading.trigger.last : another]
    return reading.trigger.last <= another < len(document.shape) and _PARTING.isdisjoint(between)


def is_besides(document: Document, item: Item, words: HarmWords) -> bool:
    """Whether nobody beside those told is meant: "nobody else died" does not say that nobody did."""
    none = item.anybody or (item.count is not None and item.count.quantity.high == 0)
    return none and not words.words.besides.isdisjoint(document.tokens.lowers[item.first : item.last + 1])


def is_of_a_part(document: Document, reading: Reading, words: HarmWords, last: int) -> bool:
    """Whether nobody is said to be harmed in one place or of one kind only: "no deaths in the capital"."""
    item, lowers = reading.victims, document.tokens.lowers
    if item.count is None or item.count.quantity.high != 0:
        return False
    end = max(reading.trigger.last, item.last)
    for i in range(end, min(end + _ALONE_REACH, last - 1)):
        if document.shape[i] in _PARTING:
            return False
        if document.shape[i] in "Lp" and lowers[i] in words.words.inside:
            return not words.words.quarters.isdisjoint(lowers[i + 1 : i + 4]) or "N" in document.shape[i + 1 : i + 3]
    return False


def rank(reading: Reading, document: Document, words: HarmWords) -> int:
    """Return how many there are with somebody told of by an ordinal alone ("a fourth"), or 0."""
    head = reading.victims.head
    return words.words.ordinals.get(document.tokens.lowers[head], 0) if head >= 0 else 0


def role(reading: Reading, document: Document, words: HarmWords) -> str | None:
    """Return what sets somebody apart from others: a trade ("a nun"), a branch ("MED"), but not "a man"."""
    item = reading.victims
    low = document.tokens.lowers[item.head] if item.head >= 0 else ""
    if low not in words.person or low in words.words.anyone or low in words.words.whoever:
        return None
    own = _kind(item, document, words)
    if own in _UNDER_ARMS:
        return own.name
    kind = words.kinds.get(low)
    return kind.sector.name if kind is not None and kind.sector is not None else low


def people(reading: Reading, document: Document, words: HarmWords) -> People:
    """Return which kind of victims a phrase names; who died by their own hand in a deed did it."""
    if reading.rule == "self":
        return People.FIGHTERS
    own = _kind(reading.victims, document, words)
    if reading.side is not None and own not in _UNDER_ARMS:  # "the army lost four men"
        side = _kind(reading.side, document, words)
        return side if side in _UNDER_ARMS else own
    return own


def _kind(item: Item, document: Document, words: HarmWords) -> People:
    table = words.words
    if item.head < 0:
        return People.ANY
    low = document.tokens.lowers[item.head]
    if low in table.anyone:
        return People.ANY
    if low in table.armed:
        return People.FIGHTERS
    return People.FORCES if low in table.forces else People.CIVILIAN


def _tells_before(lowers: list[str], i: int, reading: Reading, words: HarmWords) -> bool:
    """Whether the pluperfect at i tells of a count before the last: "had put the toll at 12", "had said that 12"."""
    after = lowers[i + 1 : i + 3]
    toll = reading.trigger.trigger is not None and reading.trigger.trigger.toll
    said = bool(after) and after[0] in words.saying and after[0] not in words.heads
    return said or (toll and not words.words.putting.isdisjoint(after))


def is_outdated(document: Document, reading: Reading, words: HarmWords, first: int) -> bool:
    """Whether a figure is one that another has taken the place of: "earlier reports put the toll at 12"."""
    lowers, table = document.tokens.lowers, words.words
    begun = min(reading.trigger.first, reading.victims.first)
    opening = max(begun - _TELLING_REACH, first)
    if words.outdating.isdisjoint(lowers[opening:begun]):
        return False
    for i in range(begun - 1, opening - 1, -1):
        if document.shape[i] in _BREAKS:
            return False
        if lowers[i] in table.former and not table.tellings.isdisjoint(lowers[i + 1 : i + 3]):
            return True
        if lowers[i] in table.pluperfect and _tells_before(lowers, i, reading, words):
            return True
        if lowers[i] in table.formerly and not words.saying.isdisjoint(lowers[max(i - 1, 0) : i + _SAID_REACH]):
            return True
    return False
