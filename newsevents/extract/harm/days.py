"""Days: which of the dates of a document is that of an incident, of a figure, of a toll."""

import bisect
import datetime as dt
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.settings import Settings
from newsevents.extract.harm.aftermath import is_deed
from newsevents.extract.harm.datings import Datings, Tells
from newsevents.extract.harm.figures import NIGHT, Figure
from newsevents.extract.harm.marks import opening_of_another
from newsevents.extract.harm.roundups import Roundup
from newsevents.extract.harm.words import HarmWords
from newsevents.languages.schema.harm import VerbForm
from newsevents.records import Statement
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity, Harm, Realis

__all__ = ["Days"]

_FRONT: Final = 2  # tokens before a date that opens its sentence ("Back in March …")
_LONG_REACH: Final = 80  # characters between words of harm and the year they happened in
_CLAUSE: Final = 40  # characters that a date counts as farther away where it stands before another clause
_CLAUSE_REACH: Final = 24  # tokens from words of harm back to where their clause opens
_BLOW_REACH: Final = 24  # tokens before a date in which the blow that somebody died of is looked for
_MOST_NEAR: Final = 8  # dates of one sentence that are looked at for that
_LATER_REACH: Final = 3  # sentences behind an hour without a day in which the day is told
_STORY: Final = dt.timedelta(days=7)  # how old the news is at most whose hour is told without a day
_HOURS: Final = (Granularity.PART_OF_DAY, Granularity.MINUTE)
_SURE_REACH: Final = 3  # sentences behind a figure in which one that tells when it happened goes before others
_HAD_REACH: Final = 5  # tokens from "had" to its date
_SAME_HOUR: Final = 2  # sentences over which an hour told still holds
_LATER: Final = 2  # a date told later counts as if it stood this many times farther
_OF_ACTS: Final = (Tells.ACT, Tells.CLOCK)
_OF_ARRESTS: Final = (*_OF_ACTS, Tells.AFTERMATH)
_OF_NOTHING: Final = (Tells.SPEECH, Tells.PLAN)
_BLOWS: Final = (Harm.INJURED, Harm.AFFECTED)


class Days:
    """The dates of one document, to be asked for those of its figures."""

    def __init__(
        self,
        document: Document,
        statements: Sequence[Statement],
        settings: Settings,
        roundup: Roundup,
        words: HarmWords,
    ) -> None:
        self.document = document
        self._roundup = roundup
        self.words = words
        self._all = settings.dates
        self.names_years = any(each.span.text.isdigit() for each in settings.dates)
        self._report_day = settings.report_day
        datings = Datings(document, statements, settings, words)
        self._told, self._before = datings.told, datings.before
        self._long, self._stating, self._since = datings.long, datings.stating, datings.since
        self.compared, self._open = datings.compared, datings.open
        self._dates = [(at, day) for tells, at, day in self._told if tells not in _OF_NOTHING]
        self._tells = {at: tells for tells, at, _ in self._told}
        self._near: dict[Tells, tuple[list[int], dict[int, DateSpan]]] = {}

    def own(self, figure: Figure) -> DateSpan | None:
        """Return the date that the figure's own sentence gives it: the nearest one that is not the speaker's."""
        # Nobody is held on the day of a hearing to come, nor harmed on that of an arrest.
        no_date = Tells.AHEAD if figure.reading.harm is Harm.DETAINED else Tells.AFTERMATH
        around = [each for each in self._around(figure, self._dates) if self._tells[each[0]] is not no_date]
        if around and (blow := self._of_blow(figure)) is not None:
            return blow
        here = self.document.tokens.starts[figure.reading.trigger.first]
        if not around:
            around = [
                each
                for each in self._around(figure, self._long)
                if abs(each[0] - here) <= _LONG_REACH and not self._is_of_their_deed(figure, each[0])
            ]
        if not around:
            return None
        parted = self._parted(figure)
        at, day = min(around, key=lambda each: abs(each[0] - here) + (_CLAUSE if each[0] < parted else 0))
        if at in self._before and at > here and self._is_done(figure):
            return self._before[at]
        return self._told_later(figure, at, day) or day

    def _told_later(self, figure: Figure, at: int, day: DateSpan) -> DateSpan | None:
        """Return the day before those of an hour or a night without one that the next sentences name, or None.

        "A guard was shot overnight. On Thursday around 10:30 p.m. officers found him."
        """
        published, sentences = self.document.article.published, self.document.sentence_tokens
        if at not in self._open or published is None or day.start is None:
            return None
        later = bisect.bisect_right(self._told, at, key=lambda each: each[1])
        for tells, there, other in self._told[later : later + _MOST_NEAR]:
            sentence = self.document.sentence_at(there)
            if sentence - figure.sentence > _LATER_REACH or other.start is None:
                return None
            first, last = sentences[sentence]
            here = self.document.tokens.within(there, there + 1)[0]
            first, last = max(first, here - _BLOW_REACH), min(last, here + _BLOW_REACH)
            if opening_of_another(self.document, first, last, self.words) < last:
                return None
            if tells is Tells.ACT and there not in self._open and (other.days or 0) <= NIGHT:
                return other if other.start < day.start and published - other.start <= _STORY else None
        return None

    def _is_of_their_deed(self, figure: Figure, at: int) -> bool:
        """Whether a time behind those held is that of what they did: "was jailed for killing a clerk in 2022"."""
        if figure.reading.harm is not Harm.DETAINED:
            return False
        tokens, end = self.document.tokens, self.document.tokens.within(at, at + 1)[0]
        return any(is_deed(tokens.lowers, i, end, self.words) for i in range(figure.reading.trigger.last, end))

    def _parted(self, figure: Figure) -> int:
        """Return where the clause of a figure opens behind a word that parts it from the dates before, or 0.

        "Crowds met on Saturday to remember those who died when a mill fell in on 27 April."
        """
        tokens, last = self.document.tokens, figure.reading.trigger.first
        first = self.document.sentence_tokens[figure.sentence][0]
        for i in range(last - 1, max(first, last - _CLAUSE_REACH) - 1, -1):
            if tokens.lowers[i] in self.words.words.partings:
                return tokens.starts[i]
        return 0

    def _is_done(self, figure: Figure) -> bool:
        """Whether harm has been done: in "admitted to killing a clerk", not in "are to be executed on June 3"."""
        item = figure.reading.trigger
        before = self.document.tokens.lowers[max(item.first - 2, 0) : item.first]
        gerund = item.trigger is not None and item.trigger.form is VerbForm.GERUND
        return figure.reading.realis is Realis.ACTUAL and (gerund or self.words.words.to not in before)

    def _of_blow(self, figure: Figure) -> DateSpan | None:
        """Return the day of the blow that people died of, which is that of the incident.

        "A man shot on Monday died on Tuesday."
        """
        trigger = figure.reading.trigger
        if figure.reading.harm is not Harm.KILLED or trigger.trigger is None:
            return None
        if not (trigger.trigger.falls or trigger.trigger.state):
            return None
        start, end = self.document.sentences[figure.sentence]
        first = bisect.bisect_left(self._dates, start, key=lambda each: each[0])
        since = self.document.sentence_tokens[figure.sentence][0]
        for at, day in self._dates[first : first + _MOST_NEAR]:
            if at >= end:
                break
            here = self.document.tokens.within(at, at + 1)[0]
            if self._tells_of_blow(max(since, here - _BLOW_REACH), here, trigger.first):
                return day
            since = here
        return None

    def _tells_of_blow(self, first: int, last: int, death: int) -> bool:
        """Whether the tokens before a date, back to the death, tell of a deed that harms."""
        lowers = self.document.tokens.lowers
        for i in range(last - 1, first - 1, -1):
            if i == death or lowers[i] == ";":
                return False
            found = self.words.harm_at(lowers, i, last)
            if lowers[i] in self.words.words.weapons:
                return True
            if found is not None and found[1].harm in _BLOWS and not (found[1].falls or found[1].state):
                return True
        return False

    def stated_for(self, figure: Figure) -> DateSpan | None:
        """Return the day that a figure's sentence says it is stated for: "as of Monday, 94 people had died"."""
        around = self._around(figure, self._stating)
        return around[-1][1] if around else None

    def _around(self, figure: Figure, dates: Sequence[tuple[int, DateSpan]]) -> list[tuple[int, DateSpan]]:
        """Return the date before and that after the words of harm, those of the same sentence."""
        here = self.document.tokens.starts[figure.reading.trigger.first]
        start, end = self.document.sentences[figure.sentence]
        after = bisect.bisect_left(dates, here, key=lambda each: each[0])
        return [each for each in dates[max(after - 1, 0) : after + 1] if start <= each[0] < end]

    def of_total(self, figure: Figure, stated: AbstractSet[int]) -> tuple[DateSpan | None, DateSpan | None, int]:
        """Return the date of the incident, the day a toll is stated for, the one told after the figure, and where.

        "The death toll from Thursday's attack rose to 20 on Saturday."
        """
        start, end = self.document.sentences[figure.sentence]
        told = self.document.tokens.starts[figure.reading.victims.first]
        at = bisect.bisect_left(self._dates, told, key=lambda each: each[0])
        before = self._dates[at - 1] if at else None
        if before is None or before[0] < start or before[0] in stated or figure.reading.earlier:
            before = None
        incident = before[1] if before is not None else None
        if at == len(self._dates) or self._dates[at][0] >= end:
            return incident, None, -1
        return incident, self._dates[at][1], self._dates[at][0]

    def held_against(self, figure: Figure) -> int:
        """Return where the date stands of those whom the news is only held against, or -1.

        "The most fires since 2007, when 28 people died."
        """
        if not self.compared:
            return -1
        tokens, end = self.document.tokens, figure.reading.trigger.first
        first = max(self.document.sentence_tokens[figure.sentence][0], end - _CLAUSE_REACH)
        opened = False
        for i in range(end - 1, first - 1, -1):
            opened |= tokens.lowers[i] in self.words.words.partings
            if tokens.starts[i] in self.compared:
                return tokens.starts[i] if opened else -1
            if tokens.lowers[i] == "," and not opened:
                return -1
        return -1

    def at(self, start: int) -> DateSpan | None:
        """Return the date that begins at a character, or None."""
        i = bisect.bisect_left(self._all, start, key=lambda each: each.span.start)
        value = self._all[i].value if i < len(self._all) and self._all[i].span.start == start else None
        return value if isinstance(value, DateSpan) else None

    def opening(self, figure: Figure) -> int:
        """Return where the date stands that opens the sentence of a figure ("In February, …"), or -1."""
        start, end = self.document.sentences[figure.sentence]
        first = self.document.sentence_tokens[figure.sentence][0]
        for dates in (self._dates, self._long):
            i = bisect.bisect_left(dates, start, key=lambda each: each[0])
            at = dates[i][0] if i < len(dates) else end
            if at < end and self.document.tokens.within(at, at + 1)[0] - first <= _FRONT:
                return at
        return -1

    def leave_out(self, stated: AbstractSet[int]) -> None:
        """Keep the first date of each sentence by what it tells of, but for those a toll is stated for."""
        near: dict[Tells, dict[int, DateSpan]] = {tells: {} for tells in _OF_ARRESTS}
        self._sure: dict[int, DateSpan] = {}
        for tells, at, day in self._told:
            if tells in near and at not in stated and not self._was_before(at, day):
                sentence = self.document.sentence_at(at)
                near[tells].setdefault(sentence, day)
                if tells is Tells.ACT and sentence not in self._sure and self._comes_about(sentence, at):
                    self._sure[sentence] = day
        self._near = {tells: (sorted(each), each) for tells, each in near.items()}

    def _was_before(self, at: int, day: DateSpan) -> bool:
        """Whether a longer time is of what had been done before: "the plant had been inspected in March"."""
        here = self.document.tokens.within(at, at + 1)[0]
        before = self.document.tokens.lowers[max(here - _HAD_REACH, 0) : here]
        return (day.days or 0) > NIGHT and not self.words.words.have.isdisjoint(before)

    def _comes_about(self, sentence: int, at: int) -> bool:
        """Whether the words before a date say that something came about: "it happened on", "the bus overturned on"."""
        lowers, here = self.document.tokens.lowers, self.document.tokens.within(at, at + 1)[0]
        first = max(self.document.sentence_tokens[sentence][0], here - _BLOW_REACH)
        for i in range(here - 1, first - 1, -1):
            if lowers[i] in self.words.words.occurring:
                return True
            if lowers[i] == "," or lowers[i] in self.words.words.partings:
                return False
        return False

    def near(self, figure: Figure) -> DateSpan | None:
        """Return the date told nearest to a figure's sentence, one that is more surely an incident's first.

        From farther away only the day is taken: the hour is that of what it was told of. The aftermath of a deed dates
        nobody but those held.
        """
        sentence = figure.sentence
        if figure.reading.harm is not Harm.DETAINED and self._sure:
            sure = [n for n in range(max(sentence - 1, 0), sentence + _SURE_REACH + 1) if n in self._sure]
            if not self._roundup.is_one:
                here = self._roundup.report(sentence)
                sure = [n for n in sure if self._roundup.report(n) == here]
            if sure:
                return self._sure[sure[0]]
        for tells in _OF_ARRESTS if figure.reading.harm is Harm.DETAINED else _OF_ACTS:
            numbers, dates = self._near[tells]
            i = bisect.bisect_left(numbers, sentence)
            around = numbers[max(i - 1, 0) : i + 1]
            if not self._roundup.is_one:
                here = self._roundup.report(sentence)
                around = [number for number in around if self._roundup.report(number) == here]
            if around:
                number = min(around, key=lambda number: max(sentence - number, (number - sentence) * _LATER))
                near = dates[number]
                close = abs(sentence - number) <= _SAME_HOUR
                return near if close or near.granularity not in _HOURS else DateSpan(near.start, near.end)
        return self._report_day

    def since_long(self, start: int, end: int) -> bool:
        """Whether a span that began long ago opens in a stretch of the text."""
        i = bisect.bisect_left(self._since, start)
        return i < len(self._since) and self._since[i] < end
