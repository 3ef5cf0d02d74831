"""Details of a policy change: who makes it, and where it holds."""

import bisect
from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.dateline import dateline_end
from newsevents.extract.names.countries import country_of, country_words
from newsevents.extract.names.gazetteer import builtin
from newsevents.extract.names.places import PlaceMention, place_mentions
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.words import lexicon, longest_at
from newsevents.fields import changed
from newsevents.values import Actor, Place, TextSpan
from newsevents.vocabulary import GeoPrecision, PloverSector, PolicyInstrument, PolicyLevel

__all__ = ["Scene", "is_capital"]

_NAME_WORDS: Final = 5
# What holds between parties, wherever it was signed.
_NOWHERE: Final = (PolicyInstrument.CEASEFIRE,)
# How many countries named before a change may tell where it is.
_NEAR: Final = 12
_EVENT_REACH: Final = 7
_NAME_SHAPES: Final = "NHMBGRTd'"


class Scene:
    """The actors and places of a document, to be asked about each change; `note`: it announces a measure.

    What is aimed at others in a story, and nobody's, has no place: the country told of most may be its target.
    """

    def __init__(self, document: Document, *, note: bool) -> None:
        self.document = document
        self.note = note
        self.table = lexicon(document.language)
        self.actors = [(each.mention, each) for each in document.actors if each.mention is not None]
        self._actor_starts = [span.start for span, _ in self.actors]
        self.places = place_mentions(document)
        self._place_starts = [each.first for each in self.places]
        self.countries = [each for each in self.places if _is_country(each.place)]
        self._country_starts = [each.first for each in self.countries]
        self._home = None if note else _home(document, self.places)
        self._leading = _leading(self.countries, self._home, note=note)
        self._paragraphs = [start for start, _ in document.paragraphs]
        self._by_country = {each.place.country: each.place for each in reversed(self.countries)}

    def implementer(self, clause: Clause) -> Actor | None:
        """Return who makes the change: the office named before the verb, or a country that stands for its own."""
        at = clause.authority
        if at is None or at >= clause.verb.last:
            return None
        tokens = self.document.tokens
        first, last = self._name_bounds(self._opening_of(at), at)
        span = self.document.span(tokens.starts[first], tokens.ends[last - 1])
        country = self._country_in(first, last) or self._capital_of(at)
        index = bisect.bisect_right(self._actor_starts, tokens.starts[at]) - 1
        if index >= 0 and self.actors[index][0].end > tokens.starts[at]:
            mention, actor = self.actors[index]
            if len(mention.text) >= len(span.text):
                return actor if actor.country or country is None else changed(actor, country=country)
        return Actor(span.text, country=country, sector=PloverSector.GOV, mention=span)

    def _capital_of(self, at: int) -> str | None:
        """Return the country of the capital that begins at a token, where a story names it for its government."""
        index = bisect.bisect_left(self._place_starts, at)
        mention = self.places[index] if index < len(self.places) else None
        if self.note or mention is None or mention.first != at or not is_capital(self.document, mention):
            return None
        return mention.place.country

    def jurisdiction(self, clause: Clause, implementer: Actor | None) -> tuple[Place | None, PolicyLevel | None]:
        """Return where the change holds and at which level of government it is made."""
        starts = self._place_starts
        at = clause.authority
        level = None if at is None else self._level(self._opening_of(at), at)
        begin, end = (bisect.bisect_left(starts, token) for token in clause.bounds)
        inside = [each for each in self.places[begin:end] if not self._is_of_an_office(each)]
        own = [each for each in inside if implementer is not None and self._is_in(each, implementer.mention)]
        if own and not self.note and is_capital(self.document, own[0]) and own[0].place.country is not None:
            # "Paris banned imports of honey": a capital stands for its country.
            return _country_place(own[0].place.country, self.document.language), PolicyLevel.NATIONAL
        if own or level is PolicyLevel.SUPRANATIONAL:
            return own[0].place if own else None, level
        place = None
        if implementer is not None and implementer.country is not None:
            place = self._by_country.get(implementer.country)
            if place is None and level is not PolicyLevel.SUBNATIONAL:
                place = _country_place(implementer.country, self.document.language)
        if place is None and clause.instrument not in _NOWHERE and clause.instrument not in self.table.policy.aimed:
            inside = [each for each in inside if not self._is_aside(each, clause.bounds[0])]
            located = [each for each in inside if each.located and not each.who]
            place = next((each.place for each in (*located, *inside)), None)
        if place is None and (self.note or implementer is not None or clause.instrument not in self.table.policy.aimed):
            before = bisect.bisect_left(self._country_starts, clause.bounds[0])
            # "The ministry" of a story is that of where it was written.
            own_home = implementer is not None and level is not PolicyLevel.SUBNATIONAL
            place = self._home if own_home and self._home is not None else self._of_paragraph(clause, before)
            place = place or self._leading[before]
            if place is None and level is not PolicyLevel.NATIONAL and self.places and not self.note:
                # "The council" of a story is that of the town it opens with.
                place = self.places[0].place if self.places[0].first < clause.verb.first else None
        return place, level

    def _of_paragraph(self, clause: Clause, before: int) -> Place | None:
        """Return the one country that the paragraph of a clause in a story has named before it, or None."""
        if self.note:
            return None
        starts = self.document.tokens.starts
        at = bisect.bisect_right(self._paragraphs, starts[clause.bounds[0]]) - 1
        begin = self._paragraphs[at] if at >= 0 else 0
        near = self.countries[max(before - _NEAR, 0) : before]
        named = {each.place.country: each.place for each in near if starts[each.first] >= begin}
        return next(iter(named.values())) if len(named) == 1 else None

    def _is_aside(self, mention: PlaceMention, sentence: int) -> bool:
        """Whether a place is only another side's ("a dispute with Oslo"), or that of what a measure answers."""
        before = self.document.tokens.lowers[mention.first - 1] if mention.first > sentence else ""
        return before in self.table.policy.partners or self._is_of_the_event(mention, sentence)

    def _is_of_the_event(self, mention: PlaceMention, sentence: int) -> bool:
        """Whether a place is where the event was that a measure answers ("after protests in Mombasa")."""
        lowers = self.document.tokens.lowers
        for at in range(mention.first - 1, max(sentence, mention.first - _EVENT_REACH) - 1, -1):
            if not lowers[at][0].isalnum():
                return False
            if any(tuple(lowers[at : at + size]) in self.table.answers for size in (1, 2, 3)):
                return True
        return False

    def _opening_of(self, at: int) -> int:
        """Return the first token of the sentence of a token."""
        return self.document.sentence_tokens[self.document.sentence_at(self.document.tokens.starts[at])][0]

    def _level(self, sentence: int, at: int) -> PolicyLevel | None:
        """Return the level of an office, which any word of its name may tell ("UN Security Council")."""
        first, last = self._name_bounds(sentence, at)
        levels = [self.table.authorities.get(lower) for lower in self.document.tokens.lowers[first:last]]
        if PolicyLevel.SUPRANATIONAL in levels or not self.table.policy.blocs.isdisjoint(
            self.document.tokens.lowers[first:last]
        ):
            return PolicyLevel.SUPRANATIONAL
        if PolicyLevel.SUBNATIONAL in levels:
            return PolicyLevel.SUBNATIONAL
        return PolicyLevel.NATIONAL if PolicyLevel.NATIONAL in levels or last > at + 1 else None

    def _name_bounds(self, sentence: int, at: int) -> tuple[int, int]:
        """Return the tokens of the name around an authority word ("Kazakhstan's government", "the central bank")."""
        document, table = self.document, self.table
        shape, lowers = document.shape, document.tokens.lowers
        country = longest_at(table.countries, lowers, at, len(lowers)) if lowers[at] in table.countries else None
        if country is not None:
            return at, country[0]
        first = at
        while first > max(sentence, at - _NAME_WORDS) and (
            shape[first - 1] in _NAME_SHAPES or lowers[first - 1] in table.policy.modifiers
        ):
            first -= 1
        while first < at and shape[first] == "'":
            first += 1
        return first, at + 1

    def _is_of_an_office(self, mention: PlaceMention) -> bool:
        """Whether what was taken for a place is a word of offices: "Health" in "Department of Health"."""
        last, levels = self.document.tokens.lowers[mention.last - 1], self.table.policy.authorities
        return last in levels and levels[last] is None

    def _is_in(self, mention: PlaceMention, span: TextSpan | None) -> bool:
        return span is not None and span.start <= self.document.tokens.starts[mention.first] < span.end

    def _country_in(self, first: int, last: int) -> str | None:
        words = self.document.tokens.words[first:last]
        for name in (" ".join(words), *words):
            if name[0].isupper() and (code := country_of(name, self.document.language)) is not None:
                return code
        return None


def is_capital(document: Document, mention: PlaceMention) -> bool:
    """Whether a place is the capital of its country."""
    known = builtin(document.language).names.get(tuple(document.tokens.lowers[mention.first : mention.last]), ())
    return any(each.capital and each.country == mention.place.country for each in known)


def _country_place(code: str, language: str) -> Place | None:
    """Return the country that an adjective names ("the Finnish government")."""
    name = next((name for name, other in country_words(language)[0].items() if other == code), None)
    return None if name is None else Place(name, country=code, precision=GeoPrecision.COUNTRY)


def _home(document: Document, places: Sequence[PlaceMention]) -> Place | None:
    """Return the country that a story was written in, by its dateline."""
    opening = dateline_end(document.text)
    starts = document.tokens.starts
    code = next((each.place.country for each in places if starts[each.first] < opening and each.place.country), None)
    return None if code is None else _country_place(code, document.language)


def _leading(mentions: Sequence[PlaceMention], home: Place | None, *, note: bool) -> list[Place | None]:
    """Return the country a text is about, before any is named and behind each that is: the one named most up to there.

    Of equals it is the last in a note, and the first in a story, whose lead says where it plays; so does its dateline.
    """
    counts: dict[str, int] = {} if home is None else {home.country or home.name: 1}
    found: list[Place | None] = [home]
    most = len(counts)
    for each in mentions:
        key = each.place.country or each.place.name
        counts[key] = counts.get(key, 0) + 1
        if counts[key] > most or (note and counts[key] == most):
            most = counts[key]
            found.append(each.place)
        else:
            found.append(found[-1])
    return found


def _is_country(place: Place) -> bool:
    return place.precision is GeoPrecision.COUNTRY
