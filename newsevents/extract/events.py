"""Events: what happened."""

from collections.abc import Sequence

from newsevents.extract.document import Document
from newsevents.records import Event, Statement

__all__ = ["find_events"]


def find_events(document: Document, statements: Sequence[Statement]) -> list[Event]:
    """Return the events of a document, in text order."""
    return []
