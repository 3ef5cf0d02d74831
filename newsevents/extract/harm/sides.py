"""Sides: whose people a figure counts, where a text tells of two that fight or of two that mourn."""

import enum
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.words import HarmWords
from newsevents.extract.names.countries import country_of
from newsevents.values import Actor

__all__ = ["Side", "SideOf", "side_of"]

_OWN_REACH: Final = 5  # tokens behind a phrase in which it may be said whose own they are


class SideOf(enum.Enum):
    """What a side is: a country, or whoever tells of their own."""

    COUNTRY = enum.auto()
    TELLER = enum.auto()


@attrs.frozen
class Side:
    """Whose people are counted; `own` says that they themselves tell it ("Peru said it had lost four soldiers")."""

    of: SideOf
    name: str
    own: bool = False

    def same(self, other: "Side | None") -> bool:
        """Whether another side is this one, whoever tells of it."""
        return other is not None and (self.of, self.name) == (other.of, other.name)


def side_of(document: Document, reading: Reading, teller: Actor | None, words: HarmWords) -> Side | None:
    """Return whose people a figure counts, or None where the text does not say."""
    lost = reading.rule == "lost"
    for item in (reading.victims, reading.side):
        code = _country(document, item) if item is not None else None
        if code is not None:
            return Side(SideOf.COUNTRY, code, own=teller is not None and teller.country == code)
    last = min(reading.victims.last + _OWN_REACH, len(document.tokens))
    told = document.tokens.lowers[reading.victims.first : last]
    if teller is None or not (lost or not words.words.ours.isdisjoint(told)):
        return None
    if lost and reading.side is not None and reading.side.kind not in "ht":
        return None  # "the army said the rebels had lost four men"
    if teller.country is not None:
        return Side(SideOf.COUNTRY, teller.country, own=True)
    name = teller.name or teller.role
    return Side(SideOf.TELLER, name.lower(), own=True) if name else None


def _country(document: Document, item: Item) -> str | None:
    """Return the country that a phrase names ("49 Peruvian soldiers", "Peru"), or None."""
    if "N" not in document.shape[item.first : item.last]:
        return None
    for i in range(item.first, item.last):
        if document.shape[i] == "N":
            start, end = document.tokens.starts[i], document.tokens.ends[i]
            code = country_of(document.text[start:end], document.language)
            if code is not None:
                return code
    return None
