"""What the engine needs to read who acts in a text of one language."""

import attrs

from newsevents.vocabulary import AcledInter, PloverSector

__all__ = ["UNKNOWN", "Actors", "Kind", "kinds"]


@attrs.frozen
class Kind:
    """What a word for people or bodies says of them: PLOVER's sector and ACLED's kind of actor, where clear."""

    sector: PloverSector | None = None
    inter: AcledInter | None = None


UNKNOWN = Kind()
"""What a word says that tells neither."""


def kinds(*rows: tuple[Kind, str]) -> dict[str, Kind]:
    """Return the kind of each word of a table whose rows are a kind and its words."""
    return {word: kind for kind, words in rows for word in words.split()}


@attrs.frozen(kw_only=True)
class Actors:
    """Words that name people, groups and bodies; every word is in lower case.

    - `roles`: what one person is ("minister", "spokeswoman"); may stand before a name or instead of one.
    - `groups`: what several are ("police", "officials", "protesters").
    - `collectives`: those of them that one pronoun of the singular may stand for ("the army … it").
    - `bodies`: the nouns that make a name an organisation's ("ministry", "party").
    - `known`: names of bodies known by themselves ("un"), with their full name.
    - `documents`: things that speak for those who wrote them ("report", "poll", "statement").
    - `titles`: marks of a person before a name ("mr"); `suffixes`: after one ("jr").
    - `modifiers`: words before a role that belong to it ("former", "interior").
    - `standing`: those of them that say whether the role is still held ("former"), no part of a body's name.
    - `unnamed`: persons of whom no more is told ("man", "resident", "person").
    - `links`: prepositions that tie a role to its body ("of", "for").
    - `portfolios`: words that name what a role is charged with ("minister of state", "chief of staff").
    - `matters`: what bodies are for, which one name may join ("Health and Safety Executive"); nobody's surname.
    - `purposes`: nouns of a deed that in a name go on after one of `owning` or before one of `matters` ("Protection of
      Birds", "Action on Health").
    - `joints`: what joins two matters, or the words of a firm ("and", "&").
    - `qualified`: roles that a rank behind them only qualifies ("attorney general"); `qualifying` are ranks that do
      the same before a role ("general secretary").
    - `initials`: small words that are names when all in capitals ("US", "WHO").
    - `given`: small words that are given names too, at the opening of a sentence as well ("Per", "Will").
    - `campaigning`: verbs that open the names of campaigns, before an article ("Save the Children").
    - `only_proper`: nouns of bodies only with a capital ("the Times", but "four times").
    - `standalone`: determiners that stand for people by themselves ("some", "many").
    - `owning`: those of them that name the body ("of", "for") rather than the place.
    - `definite`: determiners that point back to somebody named before ("the").
    - `naming`: words between a group and its name ("a group calling itself Dawn").
    - `particles`: small words inside names ("de", "bin").
    - `feminine`, `masculine`: words that tell the sex of the person they name.
    - `women`, `men`: given names borne by one sex nearly always, in many countries.
    - `not_names`: capitalised words that are no names of actors (weekdays, months).
    - `openers`: those of them that open a name ("South Korea", "French President") where a name or a role follows.
    - `offices`: roles that are a government's where a country is named with them ("the Kenyan president").
    - `possessives`: possessive determiners with the pronoun of each ("his": "he").
    - `pronouns`: pronouns of the third person: "m", "f" or "n" for one, "p" for several, "s" for the speaker's own.
    """

    roles: dict[str, Kind]
    groups: dict[str, Kind]
    collectives: frozenset[str]
    bodies: dict[str, Kind]
    known: dict[str, tuple[str, Kind]]
    documents: frozenset[str]
    titles: frozenset[str]
    suffixes: frozenset[str]
    modifiers: frozenset[str]
    standing: frozenset[str]
    unnamed: frozenset[str]
    links: frozenset[str]
    portfolios: frozenset[str]
    matters: frozenset[str]
    purposes: frozenset[str]
    joints: frozenset[str]
    qualified: frozenset[str]
    qualifying: frozenset[str]
    initials: frozenset[str]
    given: frozenset[str]
    campaigning: frozenset[str]
    only_proper: frozenset[str]
    standalone: frozenset[str]
    owning: frozenset[str]
    definite: frozenset[str]
    naming: tuple[tuple[str, ...], ...]
    particles: frozenset[str]
    feminine: frozenset[str]
    masculine: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    not_names: frozenset[str]
    openers: frozenset[str]
    offices: frozenset[str]
    possessives: dict[str, str]
    pronouns: dict[str, str]
