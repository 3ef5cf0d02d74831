"""English: each part is a module of its own, imported when first asked for."""

import importlib
from typing import Any

_PARTS = frozenset(
    ("DATES", "COUNTS", "TEXT", "ACTORS", "PLACES", "SPEECH", "HARM", "EVENTS", "POLICY", "PARTICIPANTS", "STOPWORDS")
)


def __getattr__(name: str) -> Any:
    """Return a part by its name, such as `DATES` from the module `dates`."""
    if name not in _PARTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{name.lower()}"), name)
