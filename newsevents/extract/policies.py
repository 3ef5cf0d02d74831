"""Policy changes: which rule was changed, how, and until when."""

from collections.abc import Sequence

from newsevents.extract.document import Document
from newsevents.records import Event, PolicyChange, Statement

__all__ = ["find_policy_changes"]


def find_policy_changes(
    document: Document, statements: Sequence[Statement], events: Sequence[Event]
) -> list[PolicyChange]:
    """Return the policy changes of a document, in text order."""
    return []
