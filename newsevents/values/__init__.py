"""Values: what a record is made of. Immutable, checked, hashable, and tied to the words they were read from."""

from newsevents.values.datespan import DateSpan
from newsevents.values.duration import Duration, Recurrence
from newsevents.values.measure import Measure
from newsevents.values.mention import CountMention, DateMention
from newsevents.values.quantity import CONVENTIONS, LOWER_BOUNDS, Quantity
from newsevents.values.span import TextSpan
from newsevents.values.who import Actor, Country, Link, Place

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


def __dir__() -> list[str]:
    return __all__
