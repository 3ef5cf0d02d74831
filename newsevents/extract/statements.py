"""Statements: who said what."""

from newsevents.extract.document import Document
from newsevents.records import Statement

__all__ = ["find_statements"]


def find_statements(document: Document) -> list[Statement]:
    """Return the statements of a document, in text order."""
    return []
