"""Unnamed: people of whom only the name of what was done to them tells, a victim or a homicide."""

from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.words import HarmWords
from newsevents.values import Quantity
from newsevents.vocabulary import Harm, QuantityModifier

__all__ = ["Unnamed"]

_HOLDING: Final = "BHPODYWS&,;'"  # what may stand behind the name of a deed: none of another noun that it describes


class Unnamed:
    """The first victim and the first killing that the sentences of one document name, as they are read."""

    def __init__(self, document: Document, words: HarmWords) -> None:
        self._document = document
        self._words = words
        self._victim: tuple[int, Item, Item] | None = None
        self._killing: tuple[int, Item, Item] | None = None

    def see(self, sentence: int, items: Sequence[Item]) -> None:
        """Look for both in a row of a sentence."""
        for k, item in enumerate(items):
            if self._victim is None and self._is_sufferer(item):
                self._victim = sentence, item, item
            if self._killing is None and item.kind == "K" and self._is_killing(items, k):
                self._killing = sentence, Item("n", item.first, item.first), item

    def added_to(self, found: list[Figure]) -> list[Figure]:
        """Return the figures with a death where only the killing is named, and a victim where nobody else is told."""
        if self._killing is not None and not any(figure.reading.harm is Harm.KILLED for figure in found):
            sentence, victims, named = self._killing
            reading = Reading(Harm.KILLED, named, victims, "killing", group=len(found))
            text = self._text(named)
            return _with(found, reading, Quantity(1, None, None, QuantityModifier.AT_LEAST, text), sentence)
        if self._victim is not None and all(figure.reading.harm is Harm.DETAINED for figure in found):
            sentence, victims, _ = self._victim
            reading = Reading(Harm.AFFECTED, victims, victims, "victim", group=len(found))
            exactly = Quantity.exactly(1, self._text(victims))
            return _with(found, reading, victims.count.quantity if victims.count is not None else exactly, sentence)
        return found

    def _text(self, item: Item) -> str:
        tokens = self._document.tokens
        return self._document.text[tokens.starts[item.first] : tokens.ends[item.last - 1]]

    def _is_sufferer(self, item: Item) -> bool:
        """Whether a phrase calls somebody a victim: "the victim", "two victims", but not "victims of fraud"."""
        lowers = self._document.tokens.lowers
        if item.kind != "N" or item.head < 0 or lowers[item.head] not in self._words.words.suffering:
            return False
        return item.head == item.last - 1 and (item.count is not None or (item.determined and not item.plural))

    def _is_killing(self, items: Sequence[Item], k: int) -> bool:
        """Whether the words of harm at k name a killing: "a homicide", "the fatal shooting", no "murder case"."""
        lowers, table = self._document.tokens.lowers, self._words.words
        dated = 2 if k > 1 and items[k - 1].kind == "D" else 1  # "an overnight homicide"
        before = items[k - dated] if k else None
        if lowers[items[k].first] not in table.killings or before is None or before.kind != "n":
            return False
        if not before.determined or not table.unproven.isdisjoint(lowers[max(before.first - 2, 0) : before.last]):
            return False
        return k + 1 == len(items) or items[k + 1].kind in _HOLDING


def _with(found: list[Figure], reading: Reading, quantity: Quantity, sentence: int) -> list[Figure]:
    figure = Figure(id="", reading=reading, quantity=quantity, sentence=sentence, group=(sentence, -1))
    told = sorted([*found, figure], key=lambda each: each.sentence)
    for number, each in enumerate(told, 1):
        each.id = f"c{number}"
    return told
