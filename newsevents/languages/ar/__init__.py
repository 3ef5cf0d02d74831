"""Arabic, as the news writes it from Morocco to the Gulf: both systems of month names, both sets of digits.

Words are read with a bare alef,
with "ي" for "ى" and "ه" for "ة" (see `writing`); the tables are written as is usual and
folded when they are made. Each part is a module of its own, imported when first asked for.
"""

import importlib
from typing import Any

_PARTS = frozenset(("DATES", "COUNTS", "STOPWORDS"))


def __getattr__(name: str) -> Any:
    """Return a part by its name, such as `DATES` from the module `dates`."""
    if name not in _PARTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{name.lower()}"), name)
