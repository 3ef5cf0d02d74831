"""Actors: who is named in a text, each mention with the fullest name and role the text gives."""

import bisect
import functools
import itertools
from typing import Final

import attrs

from newsevents import languages
from newsevents.extract.names.countries import country_of, country_words
from newsevents.extract.names.joined_mentions import find_mentions
from newsevents.extract.names.mentions import Mention
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.actors import Kind
from newsevents.values import Actor, TextSpan
from newsevents.vocabulary import PloverSector

__all__ = ["Cast", "actor_of"]

_SUFFIX_LENGTH: Final = 4


class Cast:
    """The actors of a text: its mentions, and for each name the mention that tells most of it."""

    def __init__(self, tokens: Tokens, shape: str, bounds: list[tuple[int, int]], language: str) -> None:
        self.tokens = tokens
        self.language = language
        found = find_mentions(tokens, shape, bounds, language)
        for named in found:
            # Two words with capitals look like a person's name: "Saudi Arabia".
            if named.person and named.role is None and named.name in country_words(language)[0]:
                named.person = False
        known = languages.load(language, "ACTORS").known
        openers = {first for first, _ in bounds}
        if '"' in shape or ":" in shape:
            openers.update(itertools.compress(itertools.count(1), map('":'.__contains__, shape)))
        inside = {word for each in found for word in tokens.words[each.first + (each.first in openers) : each.last]}
        self.mentions = [
            each
            for each in found
            # A lone word that has its capital from opening a sentence is no name, unless it is a country's.
            if each.first not in openers
            or tokens.words[each.first] in country_words(language)[0]
            or tokens.lowers[each.first] in known
            or each.last > each.first + 1
            or shape[each.first] != "N"
            or tokens.words[each.first] in inside
            or not tokens.words[each.first].istitle()
            or _opens_pair(tokens, shape, each.first, language)
        ]
        self._full: dict[str, Mention] = {}
        self._short: dict[str, str] = {}
        self._called: dict[str, list[Mention]] = {}
        self._learn_initials(shape)
        for mention in self.mentions:
            for each in (mention.owner, mention):
                if each is not None and each.name is not None:
                    self._learn(each)
            if mention.name is None and mention.role is not None and mention.kind.sector and not mention.plural:
                self._learn_body(mention)
        self._learn_handles()

    def _learn_initials(self, shape: str) -> None:
        """Learn what initials in brackets stand for: "the Northern Rivers Council (NRC)"."""
        for mention, after in itertools.pairwise(self.mentions):
            initials = self.tokens.words[after.first]
            if (
                mention.name is not None
                and after.first == mention.last + 1
                and after.last == after.first + 1
                and shape[mention.last] == "("
                and initials == "".join(word[0] for word in mention.name.split() if word[0].isupper())
            ):
                self._short[initials] = mention.name

    def _learn_handles(self) -> None:
        """Learn whose the handles are that are made of one person's name: "@jroe", "@jane_roe", "@roe"."""
        handles = {name for name in self._full if name.startswith("@")}
        if not handles:
            return
        owners: dict[str, set[str]] = {}
        for name, mention in self._full.items():
            words = name.lower().split()
            if mention.person and len(words) > 1:
                given, last = words[0], words[-1]
                for handle in (last, given[0] + last, given + last, f"{given}_{last}"):
                    owners.setdefault("@" + handle, set()).add(name)
        for handle in handles:
            whose = owners.get(handle.lower(), set())
            if len(whose) == 1:
                self._short[handle] = next(iter(whose))

    def _learn(self, mention: Mention) -> None:
        name = mention.name or ""
        known = self._full.get(name)
        if known is None or (known.role is None and mention.role is not None):
            self._full[name] = mention
        for called in {(mention.role or "").rpartition(" ")[2].lower(), name.rpartition(" ")[2].lower()} - {""}:
            self._called.setdefault(called, []).append(mention)
        if mention.person:
            words = name.split()
            while len(words) > 1 and len(words[-1].rstrip(".")) < _SUFFIX_LENGTH and words[-1].endswith("."):
                words.pop()
            if len(words) > 1:
                self._short.setdefault(words[-1], name)

    def _learn_body(self, mention: Mention) -> None:
        """Learn an unnamed body that more is told of than its noun: "Turkey's central bank"."""
        _, _, head = (mention.role or "").rpartition(" ")
        if mention.affiliation is not None and head in languages.load(self.language, "ACTORS").bodies:
            self._called.setdefault(head, []).append(mention)

    def fullest(self, mention: Mention) -> Mention:
        """Return the mention that names the same actor and tells most of it."""
        name = mention.name
        if name is None:
            return mention
        if name.isupper() and name not in self._short:
            # "JANE LUND" and "LUND" in a text that names Jane Lund.
            name = name.title() if name.title() in self._full or name.title() in self._short else name
        longer = self._short.get(name)
        if longer is None and mention.person:
            longer = self._short.get(name.split()[-1]) if " " not in name else None
        return self._full.get(longer or name, mention)

    def last_called(self, word: str, before: int) -> Mention | None:
        """Return the mention last named before a token whose role or name ends in a word."""
        called = self._called.get(word, [])
        at = bisect.bisect_left(called, before, key=lambda each: each.first)
        return self.fullest(called[at - 1]) if at else None

    def meant(self, mention: Mention) -> Mention:
        """Return a mention with what was told before of the body that it only points back to: "the bank"."""
        role = mention.role
        if mention.name is not None or role is None or not mention.definite or mention.person or mention.plural:
            return mention
        if " " in role or mention.affiliation is not None:
            return mention
        full = self.last_called(role.lower(), mention.first)
        if full is None or full.person or full.plural:
            return mention
        kind = full.kind if full.kind.sector is not None else mention.kind
        return attrs.evolve(
            mention, name=full.name, role=full.role or role, affiliation=full.affiliation, kind=kind, owner=full.owner
        )

    def actor(self, mention: Mention, text: str) -> Actor:
        """Return the actor of a mention."""
        start, end = self.tokens.starts[mention.first], self.tokens.ends[mention.last - 1]
        meant = self.meant(mention)
        return actor_of(meant, self.fullest(meant), TextSpan.of(text, start, end), self.language)


def _opens_pair(tokens: Tokens, shape: str, at: int, language: str) -> bool:
    """Whether another name is joined to a lone word, which is then one too: "Roe and Lund", no plural noun."""
    plural = languages.load(language, "TEXT").plural_endings
    return shape.startswith("N&N", at) and not tokens.lowers[at].endswith(plural)


def actor_of(mention: Mention, full: Mention, span: TextSpan, language: str = "en") -> Actor:
    """Build the actor of a mention from its own words, and what it leaves unsaid from the fullest mention."""
    kind: Kind = mention.kind if mention.kind.sector is not None else full.kind
    name, affiliation = full.name or mention.name, mention.affiliation or full.affiliation
    country = _country(affiliation, language) or (None if mention.person else _country(name, language))
    sector = kind.sector
    head = (mention.role or full.role or "").rpartition(" ")[2].lower()
    if sector is None and country is not None and mention.person and head in languages.load(language, "ACTORS").offices:
        sector = PloverSector.GOV
    if country is not None and affiliation is not None and _is_demonym(affiliation, language):
        affiliation = None
    return Actor(
        name,
        role=mention.role or full.role,
        affiliation=affiliation,
        country=country,
        sector=sector,
        inter=kind.inter,
        mention=span,
    )


@functools.lru_cache(maxsize=4096)
def _is_demonym(name: str, language: str) -> bool:
    """Whether a name is an adjective of nationality, which names no body."""
    return country_of(name, language) is not None and name not in country_words(language)[0]


@functools.lru_cache(maxsize=4096)
def _country(name: str | None, language: str) -> str | None:
    """Return the country that a name opens with ("Kazakh Interior Ministry"), or is."""
    if name is None:
        return None
    whole = country_of(name, language)
    if whole is not None:
        return whole
    words = name.split()
    for length in (3, 2, 1):
        if length < len(words):
            found = country_of(" ".join(words[:length]), language)
            if found is not None:
                return found
    return None
