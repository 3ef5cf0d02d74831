"""What the engine needs to tell what sort of actor or target a phrase names."""

from collections.abc import Mapping

import attrs

from newsevents.vocabulary import AcledInter, PloverSector

__all__ = ["Participants", "Sort", "sorts"]


@attrs.frozen
class Sort:
    """What sort of actor a word names, in PLOVER's and ACLED's terms, and whether it is a thing they hold.

    `target` marks places and things ("checkpoint", "market"): they suffer acts and do none. `weak` marks words that
    take the sort of the words before them ("rebel forces", "police chief"), `vague` those that name the sort in some
    texts only ("crowd"), `one` those that name one person ("man"). `name` is set for bodies known by name.
    """

    sector: PloverSector | None = None
    inter: AcledInter | None = None
    target: bool = False
    weak: bool = False
    vague: bool = False
    one: bool = False
    name: str | None = None
    country: str | None = None


def sorts(*rows: tuple[Sort, str]) -> dict[str, Sort]:
    """Return the sort of each word or phrase of a table; phrases are parted by commas or line ends."""
    found = {}
    for sort, phrases in rows:
        for phrase in phrases.replace("\n", ",").split(","):
            if phrase.strip():
                found[phrase.strip()] = sort
    return found


@attrs.frozen(kw_only=True)
class Participants:
    """Words for who acts and who suffers; every word and phrase in lower case.

    - `nouns`: words and phrases with what sort of actor or target they name, singular and plural.
    - `names`: armed groups, forces and bodies known by name.
    - `modifiers`: words before a weak noun that decide its sort ("rebel", "government").
    - `idioms`: phrases with such a word in them that name nobody ("into force").
    - `loyal`: words that make an armed group a state's own ("pro-government").
    - `determiners`: words that may open such a phrase, cut from what is shown as a role.
    - `possessives`: endings of an owner; `of`: words between a noun and whose it is ("supporters of the mayor").
    - `joins`: words between two of a list ("Kyrgyz and Tajik guards"); `nobody`: words for none of a kind ("no group").
    - `parting`: words that no phrase of one actor holds: prepositions and the like.
    """

    nouns: Mapping[str, Sort]
    names: Mapping[str, Sort]
    modifiers: Mapping[str, Sort]
    idioms: frozenset[str]
    loyal: frozenset[str]
    determiners: frozenset[str]
    possessives: frozenset[str]
    of: frozenset[str]
    joins: frozenset[str]
    nobody: frozenset[str]
    parting: frozenset[str]
