"""Names of months and weekdays as Babel has them, and words for tables.

Only names of the `format` context are read: Babel 2.18 can answer `stand-alone` with those of another language.
"""

import functools
from collections.abc import Iterable, Mapping
from typing import TypeVar

from babel import Locale

__all__ = ["forms", "short_names", "words"]

T = TypeVar("T")


def forms(table: Mapping[T, str] | Iterable[tuple[T, str]]) -> dict[str, T]:
    """Turn a table of values with their words around: words by value in, values by word out.

    The words of a value are set apart by commas, or by spaces where no comma is there.
    """
    found: dict[str, T] = {}
    for value, words in table.items() if isinstance(table, Mapping) else table:
        pieces = words.split(",") if "," in words else words.split()
        for word in pieces:
            if word.strip():
                found.setdefault(word.strip(), value)
    return found


@functools.cache
def short_names(locale: str, kind: str) -> dict[str, int]:
    """Return the abbreviated names that are no full ones: `kind` is `days` (Monday 0) or `months` (January 1)."""
    table = getattr(Locale.parse(locale), kind)["format"]
    full = {str(name).lower() for name in table["wide"].values()}
    found: dict[str, int] = {}
    for number, name in table["abbreviated"].items():
        word = str(name).lower().rstrip(".")
        if word not in full:
            found[word] = number
            found[f"{word}."] = number
    return found


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())
