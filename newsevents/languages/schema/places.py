"""What the engine needs to find places in a text of one language."""

from collections.abc import Mapping

import attrs

from newsevents.vocabulary import GeoPrecision

__all__ = ["Places"]


@attrs.frozen(kw_only=True)
class Places:
    """The names of places and the words that go with them; all words in lower case, all names as written.

    - `demonyms`, `country_names`: words for the people and things of a country, and its names beside those that
      CLDR has, by ISO 3166-1 alpha-3.
    - `cities`: lines of country, latitude, longitude and names, a country's capital first; `regions`: lines of a
      country and its first-level regions.
    - `exact`: names read only where they stand with these very capitals ("US").
    - `unsafe`: names that are also common words or people's names, read only behind a word of place.
    - `kinds`: nouns that make a place of the name beside them ("village of X", "X district"), with how exact that is.
    - `linkers`: words that bind such a noun to the name behind it ("of").
    - `inside`: words between a place and the one around it ("in", "of"); `possessives`: endings that do the same.
    - `locatives`: prepositions of place; `near`: those of nearness; `beyond`: phrases such as "north of".
    - `bearers`: nouns of people and bodies: a place's name in front of one is part of who, not of where.
    - `articles`: articles and what else may stand between a preposition and a name.
    - `particles`: what a name may begin with in lower case ("al-").
    - `sites`: nouns of buildings and spots that are scenes and targets.
    - `joins`: words between two of a list.
    - `surely`: prepositions behind which a name that nobody lists is a place ("in Puno"), but not after one of
      `abstract` ("a stake in"); `onward`: words that may follow it beside marks and small words, as verbs in the `past`
      do; `heads`: words that open names of two words ("Port"); `creeds`: names that are neither places nor people.
    - `titles`: words before a person's name, so that the name is no place ("President Chad ...").
    """

    demonyms: Mapping[str, tuple[str, ...]]
    country_names: Mapping[str, tuple[str, ...]]
    cities: str
    regions: str
    exact: frozenset[str]
    unsafe: frozenset[str]
    kinds: Mapping[str, GeoPrecision]
    linkers: frozenset[str]
    inside: frozenset[str]
    possessives: frozenset[str]
    locatives: frozenset[str]
    near: frozenset[str]
    beyond: frozenset[str]
    bearers: frozenset[str]
    articles: frozenset[str]
    particles: tuple[str, ...]
    sites: frozenset[str]
    titles: frozenset[str]
    joins: frozenset[str] = frozenset()
    surely: frozenset[str] = frozenset()
    abstract: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    past: tuple[str, ...] = ()
    heads: frozenset[str] = frozenset()
    creeds: frozenset[str] = frozenset()
