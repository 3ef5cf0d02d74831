"""Casualties: who was harmed, how many, who says so."""

from collections.abc import Sequence

from newsevents.extract.attribution import chain_of
from newsevents.extract.clauses import Clauses
from newsevents.extract.document import Document
from newsevents.extract.figures import Figure, People, relate
from newsevents.extract.harmwords import HarmWords, harm_words
from newsevents.extract.phrases import Item
from newsevents.extract.victims import Reading, read_victims
from newsevents.languages.schema.actors import UNKNOWN
from newsevents.records import Casualty, Event, Statement
from newsevents.values import Actor, Quantity
from newsevents.vocabulary import AcledInter, Harm, QuantityModifier, VagueNumber

__all__ = ["find_casualties"]


def find_casualties(document: Document, statements: Sequence[Statement], events: Sequence[Event]) -> list[Casualty]:
    """Return the casualty figures of a document, in text order."""
    words = harm_words(document.language)
    figures = _figures(document, words)
    relate(figures)
    return [_record(document, figure, statements, words) for figure in figures]


def _figures(document: Document, words: HarmWords) -> list[Figure]:
    lowers, heads = document.tokens.lowers, words.heads
    clauses: Clauses | None = None
    found: list[Figure] = []
    for number, (first, last) in enumerate(document.sentence_tokens):
        if heads.isdisjoint(lowers[first:last]):
            continue
        clauses = clauses or Clauses(document, words)
        for items in clauses.rows(first, last):
            found.extend(_of_sentence(document, items, words, number, len(found)))
    return found


def _of_sentence(document: Document, items: list[Item], words: HarmWords, sentence: int, base: int) -> list[Figure]:
    readings = read_victims(items, words, document.tokens.lowers)
    seen: set[tuple[Harm, int]] = set()
    dead = {reading.victims.first for reading in readings if reading.harm is Harm.KILLED}
    found: list[Figure] = []
    for reading in readings:
        key = (reading.harm, reading.victims.first)
        quantity = _quantity(document, reading, words)
        if key in seen or quantity is None or (reading.hint and reading.victims.first in dead):
            continue  # "shot two men dead": the outcome is told with the deed
        seen.add(key)
        found.append(
            Figure(
                id=f"c{base + len(found) + 1}",
                reading=reading,
                quantity=quantity,
                sentence=sentence,
                group=(sentence, reading.group),
                people=_people(reading.victims, document, words),
                anew=any(
                    words.elsewhere.at(document.tokens.lowers, i) for i in range(items[0].first, reading.trigger.first)
                ),
            )
        )
    return found


def _opens_another(document: Document, items: list[Item], reading: Reading, words: HarmWords) -> bool:
    """Whether the sentence says, before the words of harm, that it tells of another incident."""
    return any(words.elsewhere.at(document.tokens.lowers, i) for i in range(items[0].first, reading.trigger.first))


def _people(item: Item, document: Document, words: HarmWords) -> People:
    """Return which kind of victims a phrase names."""
    table = words.words
    if item.head < 0:
        return People.ANY
    low = document.tokens.lowers[item.head]
    if low in table.anyone:
        return People.ANY
    if low in table.attackers:
        return People.FIGHTERS
    return People.FORCES if low in table.forces else People.CIVILIAN


def _quantity(document: Document, reading: Reading, words: HarmWords) -> Quantity | None:
    item = reading.victims
    if item.count is not None:
        return item.count.quantity
    if item.kind == "h":
        return Quantity.exactly(
            1, document.text[document.tokens.starts[item.first] : document.tokens.ends[item.last - 1]]
        )
    if item.kind == "t":
        return None
    text = document.text[document.tokens.starts[item.first] : document.tokens.ends[item.last - 1]]
    size = words.words.sizes.get(document.tokens.lowers[item.head]) if item.head >= 0 else None
    if size is not None:
        return Quantity.exactly(size, text)
    if item.plural:
        return Quantity(2, None, None, QuantityModifier.VAGUE, text, vague=VagueNumber.UNKNOWN)
    return Quantity.exactly(1, text)


def _record(document: Document, figure: Figure, statements: Sequence[Statement], words: HarmWords) -> Casualty:
    reading = figure.reading
    tokens = document.tokens
    first = min(reading.trigger.first, reading.victims.first)
    last = max(reading.trigger.last, reading.victims.last)
    span = document.span(tokens.starts[first], tokens.ends[last - 1])
    return Casualty(
        id=figure.id,
        harm=reading.harm,
        count=figure.quantity,
        group=_actor(document, reading.victims, words),
        perpetrator=next((a for a in (_actor(document, item, words) for item in reading.agents) if a), None),
        realis=reading.realis,
        links=tuple(figure.links),
        attribution=chain_of(span, statements),
        spans=(span,),
    )


def _actor(document: Document, item: Item, words: HarmWords) -> Actor | None:
    if item.head < 0 and not item.named:
        return None
    tokens = document.tokens
    first = item.first
    if item.count is not None:
        end = item.count.span.end
        while first < item.last - 1 and tokens.starts[first] < end:
            first += 1
    mention = document.span(tokens.starts[first], tokens.ends[item.last - 1])
    if item.head < 0:
        return Actor(name=mention.text, mention=mention)
    kind = words.kinds.get(tokens.lowers[item.head], UNKNOWN)
    inter = kind.inter
    if inter is AcledInter.POLITICAL_MILITIA and tokens.lowers[item.head] not in words.words.attackers:
        inter = None  # a gunman alone is no armed group
    return Actor(role=mention.text, sector=kind.sector, inter=inter, mention=mention)
