"""Countries: from a name or an adjective of nationality to ISO 3166-1 alpha-3."""

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from babel import Locale
from babel.core import get_global

from newsevents import languages
from newsevents.languages.schema.places import Places

__all__ = ["alpha3_codes", "country_name", "country_of", "country_words", "nation_words"]

# CLDR's aliases hold withdrawn codes beside those in force; Kosovo's code is a user-assigned one that PLOVER uses.
_WITHDRAWN: Final = frozenset(("BUR", "ZAR", "DDR", "FXX", "TMP", "YMD", "XKK", "QUU", "ZZZ", "XAA", "XBB", "ANT"))
_KOSOVO: Final = ("XK", "XKX")


@functools.cache
def alpha3_codes() -> Mapping[str, str]:
    """Return ISO 3166-1 alpha-2 codes with their alpha-3 codes."""
    found = {
        new[0]: old
        for old, new in get_global("territory_aliases").items()
        if len(old) == 3 and old.isalpha() and len(new) == 1 and old not in _WITHDRAWN
    }
    return MappingProxyType({**found, _KOSOVO[0]: _KOSOVO[1]})


@functools.lru_cache(maxsize=16)
def country_words(language: str = "en") -> tuple[Mapping[str, str], Mapping[str, tuple[str, ...]]]:
    """Return the names of countries with their code, and the demonyms with the codes each may mean.

    Names and demonyms are spelled as written, with their capitals.
    """
    table: Places = languages.load(language, "PLACES")
    names: dict[str, str] = {}
    for alpha2, name in Locale(language).territories.items():
        code = alpha3_codes().get(alpha2)
        if code is not None:
            names[name] = code
            names.setdefault(name.replace(" & ", " and "), code)
            names.setdefault(name.replace("’", "'"), code)
    for code, others in table.country_names.items():
        for name in others:
            names[name] = code
    demonyms: dict[str, list[str]] = {}
    for code, words in table.demonyms.items():
        for word in words:
            demonyms.setdefault(word, []).append(code)
    return MappingProxyType(names), MappingProxyType({word: tuple(codes) for word, codes in demonyms.items()})


@functools.lru_cache(maxsize=16)
def nation_words(language: str = "en") -> Mapping[str, str]:
    """Return the words, in lower case, that name one country or its people, each with its code."""
    names, demonyms = country_words(language)
    found = {name.lower(): code for name, code in names.items() if " " not in name}
    found.update({word.lower(): codes[0] for word, codes in demonyms.items() if len(codes) == 1})
    return MappingProxyType(found)


@functools.lru_cache(maxsize=16)
def _first_names(language: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, code in country_words(language)[0].items():
        found.setdefault(code, name)
    return MappingProxyType(found)


def country_name(code: str, language: str = "en") -> str | None:
    """Return the name of a country by its ISO 3166-1 alpha-3 code, or None.

    >>> country_name("KEN")
    'Kenya'
    """
    return _first_names(language).get(code)


@functools.lru_cache(maxsize=16)
def _folded(language: str) -> Mapping[str, str]:
    names, demonyms = country_words(language)
    found = {name.casefold(): code for name, code in names.items()}
    for word, codes in demonyms.items():
        if len(codes) == 1:
            found.setdefault(word.casefold(), codes[0])
            found.setdefault(word.casefold() + "s", codes[0])
    return MappingProxyType(found)


def country_of(name_or_demonym: str, language: str = "en") -> str | None:
    """Return the ISO 3166-1 alpha-3 code of a country's name or a word for its people, or None.

    Capitals and a leading article make no difference. A word for the people of two countries ("Congolese",
    "Dominican") gives None: it names neither. Raises ParseError for a language that is not there.

    >>> country_of("Kazakh"), country_of("Ivory Coast"), country_of("the Netherlands")
    ('KAZ', 'CIV', 'NLD')
    """
    folded = " ".join(name_or_demonym.split()).casefold()
    known = _folded(language)
    return known.get(folded) or known.get(folded.partition(" ")[2] if folded.startswith("the ") else folded)
