"""newsevents: news reports as typed, dated, sourced records.

Events, statements, casualties and policy changes; every relative date resolved against the publication date,
every count kept as low, best and high, every claim with who made it, every value with the words it came from.
"""

import importlib
import sys
import types
from typing import TYPE_CHECKING, Any

from newsevents import vocabulary

if TYPE_CHECKING:
    from newsevents.counts import find_counts, parse_count
    from newsevents.dates import explain, find_dates, parse_date, parse_duration
    from newsevents.errors import FormatError, NewsEventsError, ParseError
    from newsevents.extract import Failure, extract, extract_many
    from newsevents.formats import (
        from_csv,
        from_json,
        json_schema,
        read_article,
        read_csv,
        read_jsonl,
        to_csv,
        to_json,
        write_csv,
        write_jsonl,
    )
    from newsevents.records import (
        AcledType,
        Article,
        Casualty,
        Event,
        PolicyChange,
        Reconciled,
        RecordLink,
        Report,
        Statement,
        Toll,
        reconcile,
    )
    from newsevents.values import (
        Actor,
        CountMention,
        DateMention,
        DateSpan,
        Duration,
        Link,
        Measure,
        Place,
        Quantity,
        Recurrence,
        TextSpan,
    )
    from newsevents.vocabulary import *  # noqa: F403

__version__ = "0.1.0"

# Modules are imported when a name of theirs is first used, so that `import newsevents` stays quick.
_HOMES = {
    "records": (
        "Article",
        "Report",
        "Event",
        "Statement",
        "Casualty",
        "PolicyChange",
        "AcledType",
        "RecordLink",
        "Toll",
        "Reconciled",
        "reconcile",
    ),
    "values": (
        "TextSpan",
        "DateSpan",
        "Duration",
        "Recurrence",
        "Quantity",
        "Place",
        "Actor",
        "Measure",
        "Link",
        "DateMention",
        "CountMention",
    ),
    "dates": ("parse_date", "find_dates", "parse_duration", "explain"),
    "counts": ("parse_count", "find_counts"),
    "extract": ("extract", "extract_many", "Failure"),
    "formats": (
        "read_article",
        "to_json",
        "from_json",
        "read_jsonl",
        "write_jsonl",
        "to_csv",
        "from_csv",
        "read_csv",
        "write_csv",
        "json_schema",
    ),
    "errors": ("NewsEventsError", "ParseError", "FormatError"),
    "vocabulary": tuple(vocabulary.__all__),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "AcledType",
    "Actor",
    "Article",
    "Casualty",
    "CountMention",
    "DateMention",
    "DateSpan",
    "Duration",
    "Event",
    "Failure",
    "FormatError",
    "Link",
    "Measure",
    "NewsEventsError",
    "ParseError",
    "Place",
    "PolicyChange",
    "Quantity",
    "Reconciled",
    "RecordLink",
    "Recurrence",
    "Report",
    "Statement",
    "TextSpan",
    "Toll",
    "explain",
    "extract",
    "extract_many",
    "find_counts",
    "find_dates",
    "from_csv",
    "from_json",
    "json_schema",
    "parse_count",
    "parse_date",
    "parse_duration",
    "read_article",
    "read_csv",
    "read_jsonl",
    "reconcile",
    "to_csv",
    "to_json",
    "write_csv",
    "write_jsonl",
]
__all__ += vocabulary.__all__


def __getattr__(name: str) -> Any:
    """Import a public name from the room it lives in."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__


class _Face(types.ModuleType):
    """The package itself, on which a public name is never hidden by the room of the same name.

    Importing `newsevents.extract.text.sentences` binds `extract` here to that room; `newsevents.extract` is a function.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _HOME_OF and isinstance(value, types.ModuleType)):
            super().__setattr__(name, value)

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        """Be pickled as an import, as plain modules are by what carries functions to other machines."""
        return importlib.import_module, (__name__,)


sys.modules[__name__].__class__ = _Face

if "IPython" in sys.modules:
    from newsevents.display import notebook

    notebook.enable()
    del notebook
