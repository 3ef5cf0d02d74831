"""Dateline: where the line a report opens with ends, and the days that a report tells of by it."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from newsevents.values import DateMention, DateSpan

__all__ = ["dateline_end", "days_of_report"]

_DATELINE: Final = re.compile(r"[^\n]{4,160}?\s(?:--|—|–|-)\s")
_WORDS_OF_A_DATELINE: Final = 16
_SMALL_WORDS: Final = 3  # words in small letters that no dateline has: a sentence stands before the dash


def dateline_end(text: str) -> int:
    """Return where the dateline a report opens with ends ("BAMAKO, 12 March (AFP) -- "), or 0."""
    found = _DATELINE.match(text)
    if found is None:
        return 0
    words = [word for word in found[0].split() if word[0].isalpha()]
    if len(words) > _WORDS_OF_A_DATELINE or not words or not words[0].isupper():
        return 0
    if sum(word[0].islower() for word in words) >= _SMALL_WORDS:
        return 0
    return found.end()


def days_of_report(dates: Sequence[DateMention], opening: int) -> DateSpan | None:
    """Return the days an agency's report tells of where it names none: that of its dateline and the one before.

    News agencies put the day of writing into the dateline and leave it out of the text.
    """
    for each in dates:
        if each.span.start >= opening:
            return None
        day = each.value.start if isinstance(each.value, DateSpan) and each.value.days == 1 else None
        if day is not None and day > dt.date.min:
            return DateSpan(day - dt.timedelta(days=1), day)
    return None
