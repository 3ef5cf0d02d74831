"""Dates: from text to DateSpan, Duration and Recurrence."""

import datetime as dt

from newsevents.values import DateMention

__all__ = ["find_dates"]


def find_dates(text: str, published: dt.date | None, *, language: str = "en") -> list[DateMention]:
    """Return the time expressions of a text."""
    return []
