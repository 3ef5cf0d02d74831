"""Names of months and weekdays as Babel has them, and words for tables.

Only names of the `format` context are read: Babel 2.18 can answer `stand-alone` with those of another language.
"""

import functools
from collections.abc import Iterable, Mapping
from typing import TypeVar

from newsevents.languages.common.calendar_names import NAMES

__all__ = ["forms", "full_names", "short_names", "words"]

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


def _calendar(locale: str, kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the full and the short names: `kind` is `days`, Monday first, or `months`."""
    if locale in NAMES:
        return NAMES[locale][kind]
    from babel import Locale

    table = getattr(Locale.parse(locale), kind)["format"]
    wide, short = ([str(name) for _, name in sorted(table[width].items())] for width in ("wide", "abbreviated"))
    return tuple(wide), tuple(short)


def full_names(locale: str, kind: str) -> dict[str, int]:
    """Return the full names, in small letters: `kind` is `days` (Monday 0) or `months` (January 1)."""
    wide, _ = _calendar(locale, kind)
    return {name.lower(): number for number, name in enumerate(wide, start=int(kind == "months"))}


@functools.cache
def short_names(locale: str, kind: str) -> dict[str, int]:
    """Return the abbreviated names that are no full ones: `kind` is `days` (Monday 0) or `months` (January 1)."""
    wide, short = _calendar(locale, kind)
    full = {name.lower() for name in wide}
    found: dict[str, int] = {}
    for number, name in enumerate(short, start=int(kind == "months")):
        word = name.lower().rstrip(".")
        if word not in full:
            found[word] = number
            found[f"{word}."] = number
    return found


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())
