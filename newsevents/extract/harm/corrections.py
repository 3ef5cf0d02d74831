"""Corrections: figures that a text takes back for others ("later corrected the number to six")."""

import re
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.clauses import Clauses
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.words import HarmWords, Trigger

__all__ = ["with_corrections"]

_BEFORE: Final = 10  # tokens before a number that may say that it is another one's correction
_SENTENCES: Final = 1  # sentences back to the figure that is corrected


def with_corrections(document: Document, figures: list[Figure], clauses: Clauses, words: HarmWords) -> list[Figure]:
    """Return the figures with those that the text corrects them to, in text order."""
    lowers, table = document.tokens.lowers, words.words
    if not figures or table.correcting.isdisjoint(lowers):
        return figures
    last_of: dict[int, Figure] = {}
    for figure in figures:
        if figure.reading.victims.count is not None:
            last_of[figure.sentence] = figure
    added: list[Figure] = []
    for number, (first, last) in enumerate(document.sentence_tokens):
        if table.correcting.isdisjoint(lowers[first:last]):
            continue
        clauses.count(first, last)
        for at in range(first, last):
            before = last_of.get(number) or last_of.get(number - _SENTENCES)
            if before is None or at not in clauses.counts:
                continue
            said = " ".join(lowers[max(at - _BEFORE, first) : at])
            known = next((f for f in figures if f.sentence == number and f.reading.victims.first == at), None)
            if re.search(table.corrected_to, said) is not None:
                if known is None:
                    known = _figure(at, number, before, clauses)
                    added.append(known)
                known.reading.total = known.reading.corrected = True
                # "It had been put at 12, then revised to 15": both are of before.
                known.outdated = before.outdated and not table.pluperfect.isdisjoint(lowers[first:at])
                last_of[number] = known
            elif before.sentence == number and re.search(table.corrected_from, said) is not None:
                before.reading.corrected = True
                if known is None:
                    added.append(known := _figure(at, number, before, clauses))
                known.reading.earlier, known.group = True, before.group
    return _numbered([*figures, *added]) if added else figures


def _figure(at: int, sentence: int, before: Figure, clauses: Clauses) -> Figure:
    """Return the number at a token as a figure of the harm that the one before it tells."""
    end, count = clauses.counts[at]
    victims = Item("N", at, end, count=count, plural=True)
    trigger = Item("K", at, end, trigger=Trigger(before.reading.harm, toll=True))
    reading = Reading(before.reading.harm, trigger, victims, "corrected", group=at)
    return Figure(id="", reading=reading, quantity=count.quantity, sentence=sentence, group=(sentence, -at))


def _numbered(figures: list[Figure]) -> list[Figure]:
    """Return figures in text order, by which they are numbered."""
    told = sorted(figures, key=lambda each: (each.sentence, each.reading.victims.first))
    for number, each in enumerate(told, 1):
        each.id = f"c{number}"
    return told
