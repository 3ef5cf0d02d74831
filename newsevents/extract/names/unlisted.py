"""Unlisted names: places that no gazetteer has, known by a preposition of place alone ("in Puno on Thursday")."""

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from newsevents import languages
from newsevents.extract.names.place_names import NamedPlace
from newsevents.languages.schema.actors import Actors
from newsevents.languages.schema.places import Places

if TYPE_CHECKING:
    from newsevents.extract.document import Document

__all__ = ["find_unlisted"]

# One or two words of a name behind a preposition, and what may follow: a mark, a small word, no noun.
_NAME: Final = re.compile(r"(?<=[Lp])N{1,2}(?=[,.;:!?)&pLSWPVan\-]|x|$)")
_NOUN: Final = "x"
_SHORTEST: Final = 3


def find_unlisted(document: "Document", taken: frozenset[int], nations: Collection[str]) -> list[NamedPlace]:
    """Return names that stand behind a preposition of place as only places do, in text order.

    `taken` are the tokens of names found otherwise, `nations` words for peoples in lower case. A name of two words has
    to begin as places do ("Port", "San"); one that the text gives to a person or a body is none.
    """
    table: Places = languages.load(document.language, "PLACES")
    if not table.surely:
        return []
    lowers, words = document.tokens.lowers, document.tokens.words
    found: list[NamedPlace] = []
    others: set[str] | None = None
    for match in _NAME.finditer(document.shape):
        first, last = match.span()
        if lowers[first - 1] not in table.surely or not taken.isdisjoint(range(first, last)):
            continue
        if first > 1 and lowers[first - 2] in table.abstract:
            # "A stake in Tesla".
            continue
        if last < len(words) and document.shape[last] == _NOUN and not _goes_on(words[last], table):
            continue
        if last - first > 1 and lowers[first] not in table.heads:
            continue
        if any(_is_no_place(words[at], table, nations) for at in range(first, last)):
            continue
        if others is None:
            others = _others(document)
        if words[last - 1] in others:
            continue
        found.append(NamedPlace(first, last, first, last, ()))
    return found


def _goes_on(word: str, table: Places) -> bool:
    """Whether a word behind a name leaves it whole: a verb in the past or a word of time, not the noun it describes."""
    return word.lower() in table.onward or (word.islower() and word.endswith(table.past))


def _is_no_place(word: str, table: Places, nations: Collection[str]) -> bool:
    lower = word.lower()
    if len(word) < _SHORTEST or not word.replace("-", "").isalpha() or word.isupper():
        return True
    return lower in nations or lower in table.creeds or lower in table.kinds


def _others(document: "Document") -> set[str]:
    """Return the words that the text uses as names of people and bodies."""
    table: Actors = languages.load(document.language, "ACTORS")
    found: set[str] = set()
    for each in document.cast.mentions:
        if each.name is not None and (each.person or each.role is not None or each.kind.sector is not None):
            found.update(each.name.split())
    return found | {word.title() for word in table.known}
