"""Dates: from text to DateSpan, Duration and Recurrence."""

from typing import TYPE_CHECKING, Any

from newsevents.dates.finder import find_dates

if TYPE_CHECKING:
    from newsevents.dates.parser import explain, parse_date, parse_duration

__all__ = ["explain", "find_dates", "parse_date", "parse_duration"]


def __getattr__(name: str) -> Any:
    """Import the reading of single phrases when it is first asked for; texts do without."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newsevents.dates import parser

    found = globals()[name] = getattr(parser, name)
    return found
