"""Languages: words, forms and tables, one module or package a language, loaded when first asked for.

A language module holds named parts (`DATES`, `COUNTS` …), each an instance of a class of `languages.schema`. No
engine lives here, and no engine holds a word of a language.
"""

import functools
import importlib
import pkgutil
from typing import Any

from newsevents.errors import ParseError, closest

__all__ = ["load", "supported"]


@functools.cache
def supported() -> tuple[str, ...]:
    """Return the codes of the languages that can be read, in alphabetical order."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(name for name in names if name not in ("schema", "common")))


@functools.cache
def load(code: str, part: str) -> Any:
    """Return one part of a language, such as `load("en", "DATES")`.

    Raises ParseError for a language that is not there, naming those that are.
    """
    if code not in supported():
        known = ", ".join(supported())
        raise ParseError(f"unknown language; known are {known}", code, suggestion=closest(code, supported()))
    module = importlib.import_module(f"{__name__}.{code}")
    found = getattr(module, part, None)
    if found is None:
        raise ParseError(f"this language has no {part.lower()} yet", code)
    return found
