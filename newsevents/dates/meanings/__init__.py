"""What rules mean: each meaning takes the context, the slots of a match and the rule's arguments, and gives a Reading.

A meaning gives None where the words, though they fit the rule, name nothing (30 February).
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings import (
    anchored,
    calendar,
    clock,
    clock_runs,
    combined,
    feasts,
    idioms,
    lengths,
    monthdays,
    numbered,
    parts,
    periods,
    worded,
)

__all__ = ["MEANINGS"]

Meaning = Callable[[Context, Mapping[str, Any], Mapping[str, Any]], Reading | None]

MEANINGS: Final[dict[str, Meaning]] = {
    name: getattr(module, name)
    for module in (
        anchored,
        calendar,
        clock,
        clock_runs,
        combined,
        feasts,
        idioms,
        lengths,
        monthdays,
        numbered,
        parts,
        periods,
        worded,
    )
    for name in module.__all__
}
