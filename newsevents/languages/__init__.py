"""Languages: words, forms and tables, one module or package a language, loaded when first asked for.

A language module holds named parts (`DATES`, `COUNTS` …), each an instance of a class of `languages.schema`. No
engine lives here, and no engine holds a word of a language.
"""

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from newsevents.errors import ParseError, closest
from newsevents.fields import expect

__all__ = ["calendar_names", "held", "load", "supported", "told"]


@functools.cache
def _full() -> frozenset[str]:
    """Return the codes of the languages that have a module here."""
    return frozenset(module.name for module in pkgutil.iter_modules(__path__)) - {"schema", "common"}


@functools.cache
def supported() -> Mapping[str, str]:
    """Return the codes of the languages that can be read, each with what it has: "full" or "base".

    A full language has words and forms of its own; the base is what Babel knows of a language: dates in its formats,
    bare weekdays and months, "N days ago".
    """
    from newsevents.languages.common import base

    found = {code: "full" if code in _full() else "base" for code in (*base.codes(), *_full())}
    return MappingProxyType(dict(sorted(found.items())))


@functools.cache
def load(code: str, part: str) -> Any:
    """Return one part of a language, such as `load("en", "DATES")`; of a region ("en-GB") that of its language.

    Raises ParseError for a language that is not there, naming those that are full, and for a part it lacks.
    """
    if code not in _full():
        base_code = code.replace("_", "-").partition("-")[0]
        if base_code != code and base_code in supported():
            return load(base_code, part)
        if code not in supported():
            known = ", ".join(sorted(_full()))
            raise ParseError(f"unknown language; known are {known}", code, suggestion=closest(code, supported()))
        if part == "DATES":
            from newsevents.languages.common import base

            return base.base_pack(code)
        raise _lacking(code, part)
    found = held(code, part)
    if found is None:
        raise _lacking(code, part)
    return found


def held(code: str, part: str) -> Any | None:
    """Return one part of a full language, or None where it has no such part; no other language is loaded."""
    base_code = code.replace("_", "-").partition("-")[0]
    return getattr(importlib.import_module(f"{__name__}.{base_code}"), part, None) if base_code in _full() else None


def calendar_names(locale: str, kind: str) -> Mapping[str, int]:
    """Return the names of weekdays (`days`, Monday 0) or months (`months`, January 1) of a locale, full and short."""
    from newsevents.languages.common.names import full_names, short_names

    return {**short_names(locale, kind), **full_names(locale, kind)}


def _lacking(code: str, part: str) -> ParseError:
    what = part.lower() if part in ("DATES", "COUNTS") else "articles"
    able = ", ".join(each for each in sorted(_full()) if held(each, part) is not None)
    return ParseError(f"{what} are not read in this language yet, only in {able}", code)


# What news says in any short text, beside the commonest words.
_TELLING: Final = (
    "weekday",
    "weekdays",
    "month",
    "day_offset",
    "unit",
    "units",
    "last",
    "lastpost",
    "next",
    "nextpost",
)


@functools.cache
def _vocabulary() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for code in sorted(_full()):
        dates, counts = load(code, "DATES"), load(code, "COUNTS")
        named = (word for name in _TELLING for word in dates.words.get(name, ()))
        some = (*named, *dates.numbers, *dates.scales, *counts.people, *load(code, "STOPWORDS"))
        found[code] = frozenset(word for word in some if word.isalpha())
    return found


def told(language: str, text: str) -> str:
    """Return the language as it was named, or that of the text where it was named "auto".

    A full language is told by its commonest words. Raises ParseError, naming the languages in question, where the
    text does not tell it.
    """
    expect("language", language, str)
    if language != "auto":
        return language
    from newsevents.languages.common import telling
    from newsevents.languages.common.neighbours import LETTERS, NEIGHBOURS

    return telling.told(text, _vocabulary(), NEIGHBOURS, LETTERS)
