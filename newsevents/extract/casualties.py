"""Casualties: who was harmed, how many, who says so."""

from collections.abc import Sequence

from newsevents.extract.document import Document
from newsevents.records import Casualty, Event, Statement

__all__ = ["find_casualties"]


def find_casualties(document: Document, statements: Sequence[Statement], events: Sequence[Event]) -> list[Casualty]:
    """Return the casualty figures of a document, in text order."""
    return []
