"""Values: what a record is made of. Immutable, checked, hashable, and tied to the words they were read from."""

import importlib
from typing import TYPE_CHECKING, Any, Final

from newsevents.values.datespan import DateSpan
from newsevents.values.duration import Duration, Recurrence
from newsevents.values.mention import DateMention
from newsevents.values.span import TextSpan

if TYPE_CHECKING:
    from newsevents.values.measure import Measure
    from newsevents.values.quantity import CONVENTIONS, LOWER_BOUNDS, CountMention, Quantity
    from newsevents.values.who import Actor, Country, Link, Place

_LATER: Final = {
    "Actor": "who",
    "CONVENTIONS": "quantity",
    "CountMention": "quantity",
    "Country": "who",
    "LOWER_BOUNDS": "quantity",
    "Link": "who",
    "Measure": "measure",
    "Place": "who",
    "Quantity": "quantity",
}

__all__ = [
    "CONVENTIONS",
    "LOWER_BOUNDS",
    "Actor",
    "CountMention",
    "Country",
    "DateMention",
    "DateSpan",
    "Duration",
    "Link",
    "Measure",
    "Place",
    "Quantity",
    "Recurrence",
    "TextSpan",
]


def __getattr__(name: str) -> Any:
    """Import a value that dates do without from its room, when it is first asked for."""
    home = _LATER.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    return found


def __dir__() -> list[str]:
    return __all__
