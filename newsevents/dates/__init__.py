"""Dates: from text to DateSpan, Duration and Recurrence."""

from newsevents.dates.finder import find_dates
from newsevents.dates.parser import explain, parse_date, parse_duration

__all__ = ["explain", "find_dates", "parse_date", "parse_duration"]
