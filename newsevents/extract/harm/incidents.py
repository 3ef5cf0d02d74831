"""Incidents: when and where people were harmed, and which figures tell of another time than the report."""

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.settings import Settings
from newsevents.extract.harm.circumstances import VIOLENT
from newsevents.extract.harm.datings import LONGEST
from newsevents.extract.harm.days import Days
from newsevents.extract.harm.figures import NIGHT, Figure
from newsevents.extract.harm.recalled import is_mourned, set_back_clauses, set_back_wars
from newsevents.extract.harm.roundups import Roundup
from newsevents.extract.harm.words import HarmWords
from newsevents.records import Event, Statement
from newsevents.values import Place
from newsevents.vocabulary import Harm, Realis

__all__ = ["Incidents"]

_REACH: Final = 3  # sentences a place holds on for
_WINDOW: Final = 80  # tokens around the words of harm in which its place is looked for
_AHEAD_REACH: Final = 14  # tokens before the words of harm in which it is looked for
_SPAN_REACH: Final = 8  # tokens after the words of harm in which a span of years is looked for
_RECALLED: Final = dt.timedelta(days=6)  # what a sentence dates so long before the first incident told is another
_UNDATED: Final = (Realis.BACKGROUND, Realis.GENERIC, Realis.HYPOTHETICAL)  # told of another time, or of none
_YEAR: Final = 4  # digits of a year
_OLDEST: Final = 1500  # what is no year of a deed that news recalls
_WEEK: Final = 7
_WAR: Final = 20  # a figure so many times that of an incident is of more than one
_MANY: Final = 1000  # victims that one incident hardly ever has
_LONG_AGO: Final = dt.timedelta(days=366)  # what a clause recalls of so long ago is no news
_OLD: Final = dt.timedelta(days=60)  # an incident so long before the report's own is another one


class Incidents:
    """Dates and places of the figures of one document."""

    def __init__(
        self, document: Document, statements: Sequence[Statement], events: Sequence[Event], words: HarmWords
    ) -> None:
        self.document = document
        self.words = words
        self.settings = document.made(Settings)
        self.roundup = Roundup(document)
        self.days = Days(document, statements, self.settings, self.roundup, words)
        self._body = document.tokens.within(self.settings.opening, self.settings.opening)[0]
        self._acts: dict[int, int] = {}  # the sentences that tell of harm or violence, and where they do
        for event in events:
            if event.trigger is not None and event.category in VIOLENT:
                at = document.tokens.within(event.trigger.start, event.trigger.end)[0]
                self._acts.setdefault(document.sentence_at(event.trigger.start), at)

    def place_in_time(self, figures: list[Figure]) -> None:
        """Set the date of each figure, and its realis where it tells of another time."""
        for figure in figures:
            self._acts.setdefault(figure.sentence, figure.reading.trigger.first)
        stated: set[int] = set()  # where the days stand for which a toll is stated: no dates of an incident
        for figure in figures:
            if figure.reading.total:
                figure.date, figure.as_of, at = self.days.of_total(figure, stated)
                stated.add(at)
            else:
                figure.date = self.days.own(figure)
            figure.as_of = figure.as_of or self.days.stated_for(figure)
            figure.dated = figure.date is not None
            reading = figure.reading
            told = reading.victims if reading.rule == "gapped" else reading.trigger
            figure.where = self._place_in(figure.sentence, told.first)
            year = self.days.held_against(figure)
            if figure.reading.realis is Realis.ACTUAL and year < 0:
                year = self._year_of_deed(figure)
            if figure.reading.realis is Realis.ACTUAL and year >= 0:
                figure.reading.realis, figure.date = Realis.BACKGROUND, self.days.at(year)
            elif figure.reading.realis is Realis.ACTUAL and (
                self._recalls_deed(figure) or is_mourned(self.document, figure, self.words)
            ):
                figure.reading.realis = Realis.BACKGROUND
            if figure.reading.realis is Realis.ACTUAL:
                figure.reading.realis = self._realis(figure)
                if figure.reading.realis is Realis.GENERIC:
                    figure.date = figure.as_of = None  # what happens every year has no day
        reports = self.reports(figures)
        for report in reports:
            self._set_back_larger(report)
            set_back_clauses(self.document, report, self.words)
            set_back_wars(self.document, report, self.words)
            stated |= self._set_back_recalled(report)
        self.days.leave_out(stated)
        self._carry(figures)
        for report in reports:
            self._set_back_older(report)

    def reports(self, figures: list[Figure]) -> list[list[Figure]]:
        """Return the figures of each report of a round-up, all where the document is one report."""
        if self.roundup.is_one:
            return [figures]
        by_report: dict[int, list[Figure]] = {}
        for figure in figures:
            by_report.setdefault(self.roundup.report(figure.sentence), []).append(figure)
        return list(by_report.values())

    def _set_back_larger(self, figures: list[Figure]) -> None:
        """Make background what a whole war has done: in the perfect, many times what the figures so far say."""
        told: dict[Harm, int] = {}
        for figure in figures:
            if figure.reading.realis is not Realis.ACTUAL:
                continue
            harm, first = figure.reading.harm, figure.reading.trigger.first
            most = told.get(harm, 0)
            perfect = not self.words.words.have.isdisjoint(self.document.tokens.lowers[max(first - 4, 0) : first])
            long = figure.date is None or (figure.date.days or 0) > LONGEST
            open_ended = perfect and (long or not figure.dated)
            if open_ended and most and figure.number > max(most * _WAR, _MANY):
                figure.reading.realis = Realis.BACKGROUND
            else:
                told[harm] = max(most, figure.number)

    def _set_back_recalled(self, figures: list[Figure]) -> set[int]:
        """Make background what a later sentence opens the day of, long before a report whose news has none.

        "A bus fell into a ravine, killing 14. In February, a crash on the same road killed 22." Returns where the days
        stand, which are no dates of the news.
        """
        published = self.document.article.published
        found: set[int] = set()
        told: dict[Harm, Figure] = {}
        for figure in figures if published is not None else ():
            if figure.reading.realis is Realis.BACKGROUND and figure.dated:
                found.add(self.days.opening(figure))
            if figure.reading.realis is not Realis.ACTUAL or figure.reading.hint:
                continue
            before = told.setdefault(figure.reading.harm, figure)
            day = figure.date.end if figure.date is not None else None
            if figure.dated and before.dated:
                return found  # the news has its own day
            if before.sentence == figure.sentence or day is None or not figure.dated or published is None:
                continue
            if published - day > _RECALLED and before.number != figure.number and not figure.further:
                at = self.days.opening(figure)
                if at >= 0:
                    figure.reading.realis = Realis.BACKGROUND
                    found.add(at)
        return found

    @staticmethod
    def _set_back_older(figures: list[Figure]) -> None:
        """Make figures of long before the newest of their harm background: other incidents that the report recalls."""
        actual = [
            (figure, figure.date.end)
            for figure in figures
            if figure.reading.realis is Realis.ACTUAL and figure.date is not None and figure.date.end is not None
        ]
        newest: dict[Harm, dt.date] = {}
        for figure, day in actual:
            newest[figure.reading.harm] = max(day, newest.get(figure.reading.harm, day))
        # The day of an arrest tells nothing of when the deed was done.
        dates = (f.date for f, _ in actual if f.date is not None and f.reading.harm is not Harm.DETAINED)
        lead = next((date.start for date in dates if (date.days or 0) <= _WEEK), None)  # "in March" is no first day
        for figure, day in actual:
            if _is_recalled(figure, lead) or newest[figure.reading.harm] - day > _OLD:
                figure.reading.realis = Realis.BACKGROUND

    def place(self, figure: Figure) -> Place | None:
        """Return where the people of a figure were harmed: where its sentence says, else where its incident was.

        Its incident is that of the sentence of harm or violence told last before it, unless its own opens another.
        """
        if figure.where is not None or figure.anew:
            return figure.where
        for sentence in range(figure.sentence - 1, max(figure.sentence - _REACH - 1, -1), -1):
            act = self._acts.get(sentence)
            if not self.roundup.is_one and self.roundup.report(sentence) != self.roundup.report(figure.sentence):
                break
            found = self._place_in(sentence, act) if act is not None else None
            if found is not None:
                return found
        return None

    def _place_in(self, sentence: int, at: int) -> Place | None:
        """Return the place that a sentence gives the act at a token."""
        first, last = self.document.sentence_tokens[sentence]
        # A window, so that a sentence without end costs no more than any other.
        near = min(max(at, first), last - 1)
        start, end = max(first, near - _WINDOW), min(last, near + _WINDOW)
        # The city of a dateline is where the report was filed; the sentence behind it may say where harm was done.
        told = self.settings.place(near, max(start, self._body), end) if start < self._body <= near else None
        return told or self.settings.place(near, start, end)

    def _carry(self, figures: list[Figure]) -> None:
        """Give figures without a date of their own the one told nearest to them."""
        for figure in figures:
            if figure.date is None and figure.reading.realis not in _UNDATED:
                figure.date = self.days.near(figure)

    # ------------------------------------------------------------------------------------------ realis

    def _year_of_deed(self, figure: Figure) -> int:
        """Return where the year stands that names another deed than the news ("the 2004 tsunami"), or -1."""
        if not self.days.names_years:
            return -1
        first, last = self.document.sentence_tokens[figure.sentence]
        lowers, published = self.document.tokens.lowers, self.document.article.published
        begun, end = figure.reading.trigger.first, figure.reading.trigger.last
        for i in range(max(begun - _AHEAD_REACH, first + 1), min(end + _SPAN_REACH, last - 1)):
            if not lowers[i].isdigit() or published is None or not self._names_deed(i, published.year):
                continue
            at = self.document.tokens.starts[i]
            if at in self.days.compared and "," in lowers[i:begun]:
                continue  # "the worst since the 1960 disaster that killed 12,000, injured 30"
            return at
        return -1

    def _recalls_deed(self, figure: Figure) -> bool:
        """Whether a clause recalls a deed of years ago: "survivors of the fire, which killed nine in May 2017, …"."""
        published, item, date = self.document.article.published, figure.reading.trigger, figure.date
        if (
            published is None
            or date is None
            or date.end is None
            or not figure.dated
            or published - date.end < _LONG_AGO
        ):
            return False
        lowers, at = self.document.tokens.lowers, item.first - 1
        if at < 2 or lowers[at] not in self.words.words.partings:
            return False
        named = at - 2 if lowers[at - 1] == "," else at - 1
        return lowers[named] in self.words.words.weapons or lowers[named] in self.words.words.deeds

    def _names_deed(self, i: int, now: int) -> bool:
        """Whether the number at token i is a year before that of the report, between a determiner and a deed."""
        lowers, shape = self.document.tokens.lowers, self.document.shape
        if len(lowers[i]) != _YEAR or not lowers[i].isascii() or not _OLDEST <= int(lowers[i]) < now:
            return False
        named = i + 2 if shape[i + 1] == "N" else i + 1  # "the 2005 London bombings"
        return shape[i - 1] == "D" and lowers[named : named + 1] != [] and lowers[named] in self.words.words.deeds

    def _realis(self, figure: Figure) -> Realis:
        """Tell figures over years, and those of every year, from those of an incident."""
        start, end = self.document.sentences[figure.sentence]
        first, last = self.document.sentence_tokens[figure.sentence]
        lowers, timing = self.document.tokens.lowers, self.words.timing
        ahead = lowers[max(first, figure.reading.trigger.first - _AHEAD_REACH) : figure.reading.trigger.first]
        if self.days.since_long(start, end) and self.words.words.lasting.isdisjoint(ahead):
            return Realis.BACKGROUND
        at = figure.reading.trigger.last
        before = range(max(first, figure.reading.trigger.first - _AHEAD_REACH), figure.reading.trigger.first)
        for i in before if not timing.isdisjoint(ahead) else ():
            if lowers[i] not in timing or lowers[i] in self.words.articles:
                continue  # "a year" ahead of it counts from the act: "a year after the vote five were killed"
            if self.words.often.at(lowers, i) is not None:
                return Realis.GENERIC
            if self.words.past.at(lowers, i) is not None:
                return Realis.BACKGROUND
        end = min(at + _SPAN_REACH, last)
        for i in itertools.compress(range(at, end), map(timing.__contains__, lowers[at:end])):
            if self.words.often.at(lowers, i) is not None:
                return Realis.GENERIC
            if self.words.past.at(lowers, i) is not None:
                return Realis.BACKGROUND
            lately = self.words.lately.at(lowers, i)
            if lately is not None and not lately[1].isdisjoint(lowers[i + lately[0] : i + lately[0] + 3]):
                return Realis.BACKGROUND
        return Realis.ACTUAL


def _is_recalled(figure: Figure, lead: dt.date | None) -> bool:
    """Whether a sentence dates a figure well before the first incident told: "last month, 23 people died"."""
    date = figure.date
    if not figure.dated or lead is None or date is None or date.end is None or date.days is None:
        return False
    return lead - date.end > (_RECALLED if date.days <= NIGHT else dt.timedelta())
