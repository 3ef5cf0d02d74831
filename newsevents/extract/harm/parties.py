"""Parties: who was harmed and who did it, out of the phrases that name them."""

from newsevents.extract.document import Document
from newsevents.extract.harm.circumstances import Circumstances
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.words import HarmWords
from newsevents.extract.names.countries import country_name, country_of
from newsevents.fields import changed
from newsevents.languages.schema.actors import UNKNOWN
from newsevents.values import Actor, TextSpan
from newsevents.vocabulary import AcledInter

__all__ = ["doer_of", "group_of"]


def group_of(document: Document, item: Item, circumstances: Circumstances) -> Actor | None:
    """Return who was harmed, by what they are said to be where that is told of them."""
    told = item.known_as or item
    return _agreed(_actor(document, told, circumstances.words, victims=True), told, circumstances)


def _agreed(actor: Actor | None, item: Item, circumstances: Circumstances) -> Actor | None:
    """Return an actor with the kind and country that an event gives the same people."""
    if actor is None or item.head < 0:
        return actor
    named = circumstances.person(item.head, item.head + 1)
    if named is None:
        return actor
    return changed(
        actor,
        country=named.country or actor.country,
        sector=named.sector or actor.sector,
        inter=named.inter if named.inter is not None else actor.inter,
    )


def doer_of(document: Document, item: Item, circumstances: Circumstances) -> Actor | None:
    """Return who did it, as its words say or as an event names them ("law enforcement"); weapons are nobody."""
    weapons, lowers = circumstances.words.words.weapons, document.tokens.lowers
    if item.count is None and item.last < len(lowers) and lowers[item.last] in weapons:
        return _nation(document, item, circumstances.words)  # "Israeli strikes"
    if item.head < 0 and not weapons.isdisjoint(lowers[item.first : item.last]):
        return _nation(document, item, circumstances.words)  # "Typhoon Amari" did it, and is a cause
    if _is_load(document, item, circumstances.words):
        return None
    found = _actor(document, item, circumstances.words)
    if found is None and item.kind == "n" and not item.thing:
        return circumstances.person(item.first, item.last)
    return _agreed(found, item, circumstances)


def _nation(document: Document, item: Item, words: HarmWords) -> Actor | None:
    """Return the country whose weapon a phrase names ("Russian missiles"), or None."""
    first = item.first - 1 if item.first and document.shape[item.first - 1] == "N" else item.first
    weapons = words.words.weapons
    for i in range(first, item.last):
        if document.tokens.lowers[i] in weapons:
            return None  # "an earthquake shook Peru"
        start, end = document.tokens.starts[i], document.tokens.ends[i]
        code = country_of(document.text[start:end], document.language) if document.shape[i] == "N" else None
        if code is not None:
            name = country_name(code, document.language)
            return Actor(name=name, country=code, mention=document.span(start, end))
    return None


def _is_load(document: Document, item: Item, words: HarmWords) -> bool:
    """Whether a phrase is a thing with people in it ("a bus carrying children"), which harms nobody on purpose."""
    lowers = document.tokens.lowers
    return any(
        lowers[i] in words.words.not_people and lowers[i + 1].endswith(words.words.verbal)
        for i in range(item.first, item.head - 1)
    )


def _of_kind(item: Item, mention: TextSpan, words: HarmWords) -> Actor | None:
    """Return those counted by a noun that no table knows ("four hikers"); a participle is none ("12 confirmed")."""
    noun = mention.text.rpartition(" ")[2].lower()
    counted = item.count is not None and mention.start >= item.count.span.end
    return (
        Actor(role=mention.text, mention=mention) if counted and not noun.endswith(words.words.past_endings) else None
    )


def _actor(document: Document, item: Item, words: HarmWords, *, victims: bool = False) -> Actor | None:
    unknown = item.count is not None and item.open_words > 0 and not item.thing and victims
    if item.head < 0 and not item.named and not unknown:
        return None
    tokens = document.tokens
    first = item.first
    if item.count is not None:
        end = item.count.span.end
        while first < item.last - 1 and (
            tokens.starts[first] < end
            or tokens.lowers[first] == words.words.of
            or tokens.lowers[first] in words.words.they
        ):
            first += 1
    mention = document.span(tokens.starts[first], tokens.ends[item.last - 1])
    if item.head < 0:
        if not item.named:
            return _of_kind(item, mention, words)
        return Actor(name=mention.text, mention=mention)
    name, role = None, mention.text
    if item.name > first:
        name = document.span(tokens.starts[item.name], mention.end).text
        role = document.span(mention.start, tokens.ends[item.name - 1]).text
    kind = words.kinds.get(tokens.lowers[item.head], UNKNOWN)
    armed = tokens.lowers[item.head] in words.words.attackers
    inter = kind.inter
    if inter is None and armed:
        inter = AcledInter.POLITICAL_MILITIA  # ACLED's kind for armed groups that are not named
    elif inter is AcledInter.POLITICAL_MILITIA and not armed:
        inter = None  # a gunman alone is no armed group
    return Actor(name=name, role=role, sector=kind.sector, inter=inter, mention=mention)
