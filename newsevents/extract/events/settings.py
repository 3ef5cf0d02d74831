"""Settings: where and when an act took place, and the buildings and spots it was done to."""

import bisect
from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.asides import Asides
from newsevents.extract.events.dateline import dateline_end, days_of_report
from newsevents.extract.events.days import REACH, Days, breaks_between
from newsevents.extract.names.places import PlaceMention, place_mentions
from newsevents.fields import changed
from newsevents.languages.schema.events import Events
from newsevents.languages.schema.places import Places
from newsevents.languages.schema.text import Text
from newsevents.values import DateMention, Place, TextSpan
from newsevents.vocabulary import GeoPrecision, TimexType

__all__ = ["Settings"]

_SITE_REACH: Final = 12
_GOAL_REACH: Final = 3
_NAME_REACH: Final = 4
_MOST_NAMED: Final = 8
# A name without a preposition of place counts as if it stood this many clauses away.
_UNPLACED: Final = 2
_TOWNS: Final = (GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.ADM2, None)


def _called(place: Place, mention: TextSpan) -> Place:
    """Return a place as other words of the text call it."""
    return changed(place, mention=mention, candidates=())


class Settings:
    """The places and dates of a document, to be asked for those of a stretch."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._table: Places = languages.load(document.language, "PLACES")
        self._events: Events = languages.load(document.language, "EVENTS")
        self._text: Text = languages.load(document.language, "TEXT")
        self.asides = document.made(Asides)
        self.opening = opening = dateline_end(document.text)  # where the dateline ends
        self.places: Sequence[PlaceMention] = self._where(opening)
        dates = [each for each in document.dates if each.type in (TimexType.DATE, TimexType.TIME)]
        self.dates: Sequence[DateMention] = [each for each in dates if each.span.start >= opening]
        self.report_day = days_of_report(dates, opening)
        self._paragraphs = [start for start, _ in document.paragraphs]
        self._at = {each.place.mention.start: at for at, each in enumerate(self.places) if each.place.mention}
        self._place_firsts = [each.first for each in self.places]
        self.days = Days(document, self.dates)

    def _where(self, opening: int) -> Sequence[PlaceMention]:
        """Return the places where something may be done, and "the capital", which the town of the dateline stands for.

        A name inside a body's longer one, or where a way leads to, is no such place.
        """
        tokens, events = self.document.tokens, self._events
        inside: set[int] = set()
        for each in self.document.cast.mentions:
            if each.name is not None and not each.person:
                inside.update(range(each.first, each.last - 1))
        named = [each for each in place_mentions(self.document) if not each.who and not self._speaks(each)]
        filed = next((each.place for each in named if each.place.mention and each.place.mention.start < opening), None)
        kept = [
            each
            for each in named
            if not (each.first in inside and tokens.ends[each.last - 1] > opening and not self._is_inside(each))
        ]
        goals = {each.first for each in kept if self._is_a_goal(each.first)}
        self.goals = [each for each in kept if each.first in goals]
        found = [each for each in kept if each.first not in goals]
        elsewhere = any(each.located and each.place.precision in _TOWNS for each in found)
        if elsewhere:
            # Where a report is filed from is where things happened only if it names no town itself.
            found = [each for each in found if each.place.mention is None or each.place.mention.start >= opening]
        if filed is None or filed.precision not in (GeoPrecision.EXACT, GeoPrecision.NEAR):
            return found
        taken = {at for each in named for at in range(each.first - 2, each.last + 1)}
        for at, lower in enumerate(tokens.lowers):
            if lower in events.seat and at not in taken and at > 1 and tokens.lowers[at - 1] in events.definite:
                place = _called(filed, self.document.span(tokens.starts[at], tokens.ends[at]))
                found.append(PlaceMention(place, at, at + 1, who=False, located=True))
        return sorted(found, key=lambda each: each.first)

    def _speaks(self, each: PlaceMention) -> bool:
        """Whether a name stands for a government that says something ("Yerevan said", "Baku denied")."""
        lowers = self.document.tokens.lowers
        return not each.located and each.last < len(lowers) and lowers[each.last] in self._events.speech

    def _is_a_goal(self, first: int) -> bool:
        """Whether a way leads, or people fled, to the name at a token ("the road to X", "fled to nearby X")."""
        lowers, at = self.document.tokens.lowers, first - 1
        while at > 1 and lowers[at] in self._table.articles:
            at -= 1
        return lowers[at] in self._events.toward and lowers[at - 1] in self._events.ways

    def _is_of(self, first: int) -> bool:
        """Whether a name only tells whose somebody is ("the leaders of Sweden")."""
        return self.document.tokens.lowers[first - 1] in self._events.of

    def _is_part_of(self, first: int) -> bool:
        """Whether a name tells which ground it is that stands before it ("the port of Marseille")."""
        lowers, events = self.document.tokens.lowers, self._events
        return self._is_of(first) and lowers[first - 2] in events.objects[events.ground]

    def _is_inside(self, each: PlaceMention) -> bool:
        """Whether a preposition of place, and no other, stands before a name and its articles."""
        lowers, at = self.document.tokens.lowers, each.first - 1
        while at > 0 and lowers[at] in self._table.articles:
            at -= 1
        return each.located and lowers[at] in self._table.inside and lowers[at] not in self._events.of

    def paragraph(self, sentence: int) -> int:
        """Return the number of the paragraph that a sentence lies in."""
        return bisect.bisect_right(self._paragraphs, self.document.sentences[sentence][0])

    def place_mentions(self, first: int, last: int) -> Sequence[PlaceMention]:
        """Return the places named in tokens `first` to `last`."""
        return self.places[bisect.bisect_left(self._place_firsts, first) : bisect.bisect_left(self._place_firsts, last)]

    def place(self, at: int, first: int, last: int, *, said: bool = False) -> Place | None:
        """Return where the act at token `at` took place, as its sentence (tokens `first` to `last`) says.

        One of the same clause goes before one of another, one behind a preposition of place before one without ("X was
        hit by protests"), a town before the country it lies in, the nearer before the farther. What is `said` or agreed
        is done by those it names: there a name counts only behind a preposition of place. A country right before the
        act may do it, and comes after the others.
        """
        best = None
        for each in self.place_mentions(max(first, at - REACH), min(last, at + REACH)):
            broad = each.place.precision is GeoPrecision.COUNTRY
            distance = each.first - at if each.first >= at else (at - each.last) * 2
            acts = broad and not each.located and each.last == at
            breaks = breaks_between(self.document.tokens.lowers, at, each.first, self._events)
            if best is not None and best[0] <= (breaks + acts, broad, distance):
                continue
            if self.asides.part(each.first, at) or self.document.tokens.lowers[each.first - 1] in self._events.by:
                # "Launched by Freedonia": they do it.
                continue
            if said and (
                not each.located
                or self._is_of(each.first)
                or (broad and self.document.tokens.lowers[each.first - 1] in self._events.on)
            ):
                continue
            located = each.located or self._is_part_of(each.first)
            rank = (breaks + (0 if located else _UNPLACED) + acts, broad, distance)
            if best is None or rank < best[0]:
                best = (rank, each.place)
        return best[1] if best is not None else None

    def goal(self, at: int) -> Place | None:
        """Return the place that the way behind a token leads to ("flew to X")."""
        number = bisect.bisect_left(self.goals, at, key=lambda each: each.first)
        near = self.goals[number : number + 1]
        return near[0].place if near and near[0].first - at <= _GOAL_REACH else None

    def named_with(self, place: Place | None) -> tuple[Place, ...]:
        """Return the places that the text names in one breath with a place ("in X and Y")."""
        if place is None or place.mention is None or place.precision is GeoPrecision.COUNTRY:
            return ()
        at = self._at.get(place.mention.start)
        found: list[Place] = []
        while at is not None and at + 1 < len(self.places) and len(found) < _MOST_NAMED:
            one, other = self.places[at], self.places[at + 1]
            between = self.document.tokens.lowers[one.last : other.first]
            if not between or len(between) > 2 or any(word not in self._events.lists for word in between):
                break
            # Of a name that nobody lists the text does not tell how broad it is.
            known = {other.place.precision, place.precision} - {None}
            if other.place.name in one.place.within or len(known) > 1 or GeoPrecision.COUNTRY in known:
                break
            found.append(other.place)
            at += 1
        return tuple(found)

    def sites(self, first: int, last: int, within: Place | None) -> tuple[Place, ...]:
        """Return the buildings and spots named in tokens `first` to `last`, an "and" between them allowed."""
        tokens, classes = self.document.tokens, self._text.classes
        found: list[Place] = []
        floor = first
        for at in range(first, min(last, first + _SITE_REACH)):
            word = tokens.lowers[at]
            if word in ".;:":
                break
            following = tokens.lowers[at + 1] if at + 1 < last else ""
            if word not in self._table.sites or following in self._table.sites or following in self._table.kinds:
                continue
            start = at
            while start > floor and at - start < _NAME_REACH and self._is_modifier(tokens.lowers[start - 1], classes):
                start -= 1
            if start == at and not (at > first and classes.get(tokens.lowers[at - 1]) == "determiner"):
                continue
            span = self.document.span(tokens.starts[start], tokens.ends[at])
            around = (within.name, *within.within) if within is not None else ()
            found.append(Place(span.text, country=within.country if within else None, within=around, mention=span))
            floor = at + 1
        return tuple(found)

    def _is_modifier(self, word: str, classes: dict[str, str]) -> bool:
        if word in self._table.possessives:
            return True
        return word not in classes and word[:1].isalnum()
