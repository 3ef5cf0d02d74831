"""Casualties: who was harmed, how many, who says so."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.harm import marks
from newsevents.extract.harm.circumstances import Circumstances
from newsevents.extract.harm.clauses import Clauses
from newsevents.extract.harm.corrections import with_corrections
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.incidents import Incidents
from newsevents.extract.harm.ledger import relate
from newsevents.extract.harm.parties import doer_of, group_of
from newsevents.extract.harm.parts import OF_THE_VICTIMS
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.sides import side_of
from newsevents.extract.harm.tellers import chains_of
from newsevents.extract.harm.threats import AIMED
from newsevents.extract.harm.unnamed import Unnamed
from newsevents.extract.harm.unreal import is_told_in_fiction, without_natural_deaths
from newsevents.extract.harm.victims import read_victims
from newsevents.extract.harm.words import HarmWords, harm_words
from newsevents.records import Casualty, Event, Statement
from newsevents.values import Link, Quantity, TextSpan
from newsevents.vocabulary import Harm, QuantityModifier, Realis, VagueNumber

__all__ = ["find_casualties"]

_WORK_REACH: Final = 8  # tokens that open a sentence in which a work of fiction is named


def find_casualties(document: Document, statements: Sequence[Statement], events: Sequence[Event]) -> list[Casualty]:
    """Return the casualty figures of a document, in text order."""
    words = harm_words(document.language)
    figures = _figures(document, words)
    if not figures:
        return []
    incidents = Incidents(document, statements, events, words)
    incidents.place_in_time(figures)
    circumstances = Circumstances(document, events, words)
    spans = [_span(document, figure) for figure in figures]
    chains = chains_of(document, figures, spans, statements, words)
    sources: dict[str, str] = {}
    for figure, chain in zip(figures, chains, strict=True):
        teller = chain[-1].actor if chain else None
        figure.source = _known(sources, (teller.name or teller.role) if teller is not None else None)
        figure.status = circumstances.status(figure, chain)
        figure.side = side_of(document, figure.reading, teller, words)
        figure.home = teller.country if teller is not None else None
    _contrast(figures)
    for report in incidents.reports(figures):
        relate(report)
    return [
        _record(document, figure, span, chain, incidents, circumstances)
        for figure, span, chain in zip(figures, spans, chains, strict=True)
    ]


def _known(sources: dict[str, str], name: str | None) -> str | None:
    """Return a source by the name it had first: "disaster officials", later "officials" with nobody else between."""
    if name is None:
        return None
    head = name.rpartition(" ")[2].lower()
    known = sources.get(head)
    if known is None or not (_ends_with(known, name) or _ends_with(name, known)):
        sources[head] = known = name
    return known


def _ends_with(longer: str, shorter: str) -> bool:
    return longer.lower().endswith(f" {shorter.lower()}") or longer == shorter


def _contrast(figures: list[Figure]) -> None:
    """Mark "others" than those of another harm: "killed 5, 10 others injured" tells of no injured before."""
    before: Figure | None = None
    for figure in figures:
        figure.contrasted = before is not None and before.reading.harm is not figure.reading.harm
        before = figure


def _span(document: Document, figure: Figure) -> TextSpan:
    """Return the words of a figure: from its victims to its words of harm, or the other way round."""
    reading, tokens = figure.reading, document.tokens
    first = min(reading.trigger.first, reading.victims.first)
    last = max(reading.trigger.last, reading.victims.last)
    return document.span(tokens.starts[first], tokens.ends[last - 1])


def _figures(document: Document, words: HarmWords) -> list[Figure]:
    lowers, naming = document.tokens.lowers, words.naming
    clauses: Clauses | None = None
    found: list[Figure] = []
    unnamed = Unnamed(document, words)
    for number, (first, last) in enumerate(document.sentence_tokens):
        if not words.tells(lowers[first:last]):
            continue
        clauses = clauses or Clauses(document, words)
        for items in clauses.rows(first, last):
            found.extend(_of_sentence(document, items, words, number, len(found)))
            if not naming.isdisjoint(lowers[first:last]):
                unnamed.see(number, items)
    if clauses is not None:
        found = with_corrections(document, found, clauses, words)
        found = without_natural_deaths(document, found, words)
    _settle_victims(found)
    return unnamed.added_to(found)


def _settle_victims(figures: list[Figure]) -> None:
    """Say of some of the victims what the text says was done to them: they died, if anybody did."""
    parts = [figure for figure in figures if figure.reading.rule == OF_THE_VICTIMS]
    told = {f.reading.harm for f in figures if f.reading.realis is Realis.ACTUAL and f.number} if parts else set()
    harm = next((harm for harm in (Harm.KILLED, Harm.INJURED) if harm in told), None)
    for figure in parts:
        figure.reading.harm = harm or figure.reading.harm


def _of_sentence(document: Document, items: list[Item], words: HarmWords, sentence: int, base: int) -> list[Figure]:
    readings = read_victims(items, words, document.tokens.lowers, shouted=document.text.isupper())
    another = marks.opening_of_another(document, items[0].first, items[-1].last, words) if readings else 0
    seen: set[tuple[Harm, int]] = set()
    if not words.fictional.isdisjoint(
        document.tokens.lowers[items[0].first : items[0].first + _WORK_REACH] if items else ()
    ):
        for reading in readings:
            if reading.realis is Realis.ACTUAL and is_told_in_fiction(
                document, document.sentence_tokens[sentence][0], reading.trigger.first, words
            ):
                reading.realis = Realis.HYPOTHETICAL
    dead = {reading.victims.first for reading in readings if reading.harm is Harm.KILLED}
    found: list[Figure] = []
    for reading in _spelled_out(readings):
        key = (reading.harm, reading.victims.first)
        quantity = _quantity(document, reading, words)
        if key in seen or quantity is None or (reading.hint and reading.victims.first in dead):
            continue  # "shot two men dead": the outcome is told with the deed
        seen.add(key)
        reading.total |= marks.is_whole(document, reading, words)
        reading.part |= marks.is_of_the_harmed(document, reading, words) or marks.is_one_of_the_harmed(reading)
        found.append(
            Figure(
                id=f"c{base + len(found) + 1}",
                reading=reading,
                quantity=quantity,
                sentence=sentence,
                group=(sentence, base + reading.group),
                people=marks.people(reading, document, words),
                rank=marks.rank(reading, document, words),
                role=marks.role(reading, document, words),
                alone=marks.is_alone(document, reading, words),
                of_them=reading.part and marks.is_of_them(document, reading, words),
                found=document.tokens.lowers[reading.trigger.first] in words.words.remains,
                local=marks.is_of_a_part(document, reading, words, items[-1].last),
                outdated=marks.is_outdated(document, reading, words, items[0].first),
                anew=another < reading.trigger.first or marks.is_close(document, reading, another),
            )
        )
    return found


def _spelled_out(readings: Sequence[Reading]) -> Iterator[Reading]:
    """Yield the readings; "no casualties" and "no one was killed or injured" say of both harms that nobody was."""
    for reading in readings:
        count = reading.victims.count
        if reading.harm is Harm.AFFECTED and count is not None and count.quantity.high == 0:
            yield attrs.evolve(reading, harm=Harm.KILLED)
            yield attrs.evolve(reading, harm=Harm.INJURED)
        else:
            yield reading


def _quantity(document: Document, reading: Reading, words: HarmWords) -> Quantity | None:
    item = reading.victims
    if marks.is_besides(document, item, words) or not words.words.each.isdisjoint(
        document.tokens.lowers[item.first : item.last]
    ):
        return None
    if item.anybody:
        return Quantity.exactly(
            0, document.text[document.tokens.starts[item.first] : document.tokens.ends[item.last - 1]]
        )
    if item.count is not None:
        quantity = item.count.quantity
        risen = reading.total and document.tokens.lowers[item.first] in words.words.earlier
        if risen and quantity.high is not None:  # "the toll rose from 97 to 120"
            return Quantity.exactly(quantity.high, quantity.text)
        return quantity
    if item.kind == "h":
        return Quantity.exactly(
            1, document.text[document.tokens.starts[item.first] : document.tokens.ends[item.last - 1]]
        )
    if item.kind == "t" and reading.rule != AIMED:
        return None  # how many they are is told elsewhere
    text = document.text[document.tokens.starts[item.first] : document.tokens.ends[item.last - 1]]
    size = words.words.sizes.get(document.tokens.lowers[item.head]) if item.head >= 0 else None
    if size is not None:
        return Quantity.exactly(size, text)
    if any(low in words.numbers for low in document.tokens.lowers[item.first : max(item.head, item.first)]):
        return None  # "one in three villagers": the number is no count
    collective = item.determined and item.head >= 0 and document.tokens.lowers[item.head] in words.words.collectives
    if item.plural or item.kind == "t" or collective:
        return Quantity(2, None, None, QuantityModifier.VAGUE, text, vague=VagueNumber.UNKNOWN)
    return Quantity.exactly(1, text)


def _record(
    document: Document,
    figure: Figure,
    span: TextSpan,
    chain: tuple[Link, ...],
    incidents: Incidents,
    circumstances: Circumstances,
) -> Casualty:
    reading = figure.reading
    return Casualty(
        id=figure.id,
        harm=reading.harm,
        count=figure.quantity,
        group=group_of(document, reading.victims, circumstances),
        perpetrator=next((a for a in (doer_of(document, item, circumstances) for item in reading.agents) if a), None),
        cause=circumstances.cause(figure),
        place=incidents.place(figure),
        date=figure.date,
        as_of=figure.as_of or next((link.date for link in reversed(chain) if link.date is not None), None),
        status=figure.status,
        realis=reading.realis,
        event_ids=circumstances.event_ids(figure),
        links=tuple(figure.links),
        attribution=chain,
        spans=(span,),
    )
