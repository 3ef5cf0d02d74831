"""Round-ups: texts of several reports, whose paragraphs open with a country in capitals ("PERU: A bus …")."""

import bisect
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.names.countries import country_of

__all__ = ["Roundup"]

_LABEL: Final = 40  # characters of a country's name
_FEWEST: Final = 2  # labels that make a round-up


class Roundup:
    """The reports that a document is made of: one, unless several of its paragraphs open with a country."""

    def __init__(self, document: Document) -> None:
        opened = [start for start, _ in document.paragraphs if _is_labelled(document, start)]
        self._openings = [document.sentence_at(start) for start in opened] if len(opened) >= _FEWEST else []

    @property
    def is_one(self) -> bool:
        """Whether the document is one report."""
        return not self._openings

    def report(self, sentence: int) -> int:
        """Return the number of the report that a sentence is of."""
        return bisect.bisect_right(self._openings, sentence)


def _is_labelled(document: Document, start: int) -> bool:
    """Whether the paragraph that begins at a character opens with a country in capitals and a colon."""
    colon = document.text.find(":", start, start + _LABEL)
    label = document.text[start:colon] if colon >= 0 else ""
    return label.isupper() and country_of(label, document.language) is not None
