"""Unreal: harm that nobody did or that came to nobody: films, novels, drills; and deaths of old age or illness."""

from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.words import HarmWords
from newsevents.languages.schema.harm import Fiction
from newsevents.vocabulary import Harm, Realis

__all__ = ["is_told_in_fiction", "without_natural_deaths"]

_OPENING: Final = 6  # tokens of a sentence in which the work is named whose story it tells
_CAUSE_REACH: Final = 14  # tokens behind "died" in which its cause is told
_AGE_REACH: Final = 8  # tokens behind "died" in which an age is told
_RIGHT_BEHIND: Final = 4  # tokens behind "died" that tell its cause whatever else their sentence tells
_CAUSE: Final = 5  # tokens of a cause of death
_DIGITS: Final = 3
_OLD: Final = 65  # who dies at that age in a text without violence was hardly harmed


def is_told_in_fiction(document: Document, first: int, at: int, words: HarmWords) -> bool:
    """Whether words of harm at a token stand in what a work or a drill tells, named where the sentence opens."""
    fiction: Fiction = words.words.fiction
    lowers = document.tokens.lowers
    for i in range(first, min(first + _OPENING, at)):
        low = lowers[i]
        if low in fiction.invented:
            return True
        if low in fiction.drills and not fiction.staged.isdisjoint(lowers[first:at]):
            return True
        if low in fiction.works and _tells_story(document, first, i, fiction):
            return True
    return False


def _tells_story(document: Document, first: int, i: int, fiction: Fiction) -> bool:
    """Whether a work opens a sentence as its subject or as "in the film"; in "after the film" it does not."""
    lowers, shape = document.tokens.lowers, document.shape
    begun = i
    while begun > first and shape[begun - 1] not in "LpSW,":
        begun -= 1
    if begun > first and (shape[begun - 1] not in "Lp" or lowers[begun - 1] not in fiction.inside):
        return False
    after = lowers[i + 1] if i + 1 < len(lowers) else ""
    return after in fiction.plots or shape[i + 1 : i + 2] in (",", "W")


def without_natural_deaths(document: Document, figures: list[Figure], words: HarmWords) -> list[Figure]:
    """Return the figures without those who died of illness or old age, which is no harm that was done.

    A cause is enough in a sentence without weapons or other harm, or right behind the death; an age is in a text
    without any, or in such a sentence where it is the first death told.
    """
    died = [figure for figure in figures if _just_died(figure)]
    if not died:
        return figures
    lowers, table = document.tokens.lowers, words.words
    harms = table.weapons | table.sufferers | table.struck
    peaceful = len(died) == len(figures) and harms.isdisjoint(lowers)
    natural: set[str] = set()
    before = ""
    for figure in died:
        first, last = document.sentence_tokens[figure.sentence]
        alone = all(other is figure or other.sentence != figure.sentence for other in figures)
        calm = alone and not _tells_weapon(lowers, first, last, words)
        ill = _is_of_illness(figure, last if calm else figure.reading.trigger.last + _RIGHT_BEHIND, lowers, words)
        if ill or ((peaceful or (calm and figure is figures[0])) and _is_old(document, figure, words)):
            natural.add(figure.id)
        elif figure.reading.victims.kind == "h" and before in natural:
            natural.add(figure.id)  # "She died at home", of somebody whose death of old age was told
        before = figure.id
    if not natural:
        return figures
    kept = [figure for figure in figures if figure.id not in natural]
    for number, figure in enumerate(kept, 1):
        figure.id = f"c{number}"
    return kept


def _just_died(figure: Figure) -> bool:
    """Whether one person is said to have died, and no more."""
    reading = figure.reading
    verb = reading.trigger.trigger
    one = figure.number == 1 and reading.victims.count is None and reading.realis is Realis.ACTUAL
    return one and reading.harm is Harm.KILLED and reading.rule == "subject" and verb is not None and verb.falls


def _is_of_illness(figure: Figure, last: int, lowers: list[str], words: HarmWords) -> bool:
    at = figure.reading.trigger.last
    return words.natural.first(lowers, at, min(at + _CAUSE_REACH, last)) is not None


def _tells_weapon(lowers: list[str], first: int, last: int, words: HarmWords) -> bool:
    """Whether tokens tell of a weapon or another cause of harm; a "heart attack" is none."""
    for i in range(first, last):
        if lowers[i] in words.words.struck:
            return True
        if lowers[i] in words.words.weapons:
            ends = ((words.natural.at(lowers, i - n), n) for n in range(1, min(_CAUSE, i - first + 1)))
            if not any(found is not None and found[0] == n + 1 for found, n in ends):
                return True
    return False


def _is_old(document: Document, figure: Figure, words: HarmWords) -> bool:
    """Whether the age of somebody dead is told behind the verb, or in a sentence of its own: "He was 78."."""
    lowers, table = document.tokens.lowers, words.words
    first, last = document.sentence_tokens[figure.sentence]
    at = figure.reading.trigger.last
    for i in range(at, min(at + _AGE_REACH, last)):
        if _is_age(lowers[i]) and (lowers[i - 1] in table.aging_before):
            return True
    if figure.sentence + 1 == len(document.sentence_tokens):
        return False
    first, last = document.sentence_tokens[figure.sentence + 1]
    told = lowers[first:last]
    return len(told) >= _DIGITS and told[0] in table.he and told[1] in table.be and _is_age(told[2])


def _is_age(low: str) -> bool:
    return low.isascii() and low.isdigit() and len(low) <= _DIGITS and int(low) >= _OLD
