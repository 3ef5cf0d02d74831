"""Counts: from text to Quantity."""

from newsevents.values import CountMention

__all__ = ["find_counts"]


def find_counts(text: str, *, language: str = "en") -> list[CountMention]:
    """Return the counts of a text."""
    return []
