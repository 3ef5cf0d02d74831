"""Days: which of the dates of a document is that of an incident, of a figure, of a toll."""

import bisect
import datetime as dt
import enum
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.settings import Settings
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.words import HarmWords
from newsevents.records import Statement
from newsevents.values import DateMention, DateSpan, TextSpan
from newsevents.vocabulary import Granularity, Harm

__all__ = ["Days"]

_LONGEST: Final = 31  # days; what spans more is no date of an incident
_CUE_REACH: Final = 14  # characters between a word of saying and its own date ("police said on Thursday")
_SPEAKER_REACH: Final = 6  # characters between a speaker and the date of speaking ("police on Thursday said")
_LONG_REACH: Final = 80  # characters between words of harm and the year they happened in
_PAUSES: Final = frozenset('.,;:\n"“”')  # marks that part a date from the word of saying before it
_LAW_REACH: Final = 5  # tokens between a word of arrest or court and its date
_HOURS: Final = (Granularity.PART_OF_DAY, Granularity.MINUTE)
_SAME_HOUR: Final = 2  # sentences over which an hour told still holds
_LATER: Final = 2  # a date told later counts as if it stood this many times farther
_NOON: Final = dt.time(12)
_DAY: Final = dt.timedelta(days=1)


class _Kind(enum.IntEnum):
    """What a date tells of, the surest sign of an incident first.

    An act, an act at an hour of a day left open, the work of police and courts, the words of a speaker, or what lies
    after the report.
    """

    ACT = 0
    CLOCK = 1
    LAW = 2
    SPEECH = 3
    AHEAD = 4


class Days:
    """The dates of one document, to be asked for those of its figures."""

    def __init__(
        self, document: Document, statements: Sequence[Statement], settings: Settings, words: HarmWords
    ) -> None:
        self.document = document
        self.words = words
        self.settings = settings
        self._cues = sorted(each.cue.end for each in statements if each.cue is not None)
        # Where the words of saying begin that have their speaker before them, and where that speaker ends.
        self._spoken = sorted(
            (each.cue.start, each.speaker.mention.end)
            for each in statements
            if each.cue is not None and each.speaker is not None and each.speaker.mention is not None
        )
        self._dates: list[tuple[int, DateSpan]] = []  # where each date of an incident's length stands
        self._long: list[tuple[int, DateSpan]] = []  # those of more than an incident's length ("in 2011")
        self._of_courts: set[int] = set()  # where those of arrests and courts stand
        self._stating: list[tuple[int, DateSpan]] = []  # those that a figure is stated for ("as of Monday")
        self._since: list[int] = []  # where each span that began long ago stands
        self._told: list[tuple[_Kind, int, DateSpan]] = []  # the dates that may be one of an incident, in text order
        named_today = False
        told: DateSpan | None = None  # the day of an act told last, which a clock time without a day is of
        for number, mention in enumerate(self.settings.dates):
            at, span = mention.span.start, self._apposed(number) or self._stretch(number) or mention.value
            if not isinstance(span, DateSpan):
                continue
            if self._opened_since(mention):
                self._since.append(at)
                continue
            if self._is_stating(mention.span):
                self._stating.append((at, span))
                continue
            if self._is_long(mention, span):
                self._long.append((at, span))
            if not self._fits(span) or self._in_address(mention.span):
                continue
            kind, day = self._kind(mention, span), span
            if kind is _Kind.CLOCK and told is not None and not named_today:
                day = told
            elif not named_today:
                day = self._open_day(mention) or span
            if kind is _Kind.ACT and span.days == 1:
                named_today = named_today or self._names_today(mention, span)
                told = DateSpan(span.start, span.end)
            self._told.append((kind, at, day))
            if kind is not _Kind.SPEECH:
                self._dates.append((at, day))
                if kind is _Kind.LAW:
                    self._of_courts.add(at)
        self._near: list[tuple[list[int], dict[int, DateSpan]]] = []

    def _names_today(self, mention: DateMention, span: DateSpan) -> bool:
        """Whether a date says that something happened on the day of publication."""
        table = self.words.words
        named = mention.rule not in table.clocks and mention.span.text.lower() not in table.nights
        return named and span.start == span.end == self.document.article.published

    def own(self, figure: Figure) -> DateSpan | None:
        """Return the date that the figure's own sentence gives it: the nearest one that is not the speaker's."""
        around = self._around(figure, self._dates)
        if figure.reading.harm is not Harm.DETAINED:
            around = [each for each in around if each[0] not in self._of_courts]
        here = self.document.tokens.starts[figure.reading.trigger.first]
        if not around:
            around = [each for each in self._around(figure, self._long) if abs(each[0] - here) <= _LONG_REACH]
        return min(around, key=lambda each: abs(each[0] - here))[1] if around else None

    def stated_for(self, figure: Figure) -> DateSpan | None:
        """Return the day that a figure's sentence says it is stated for: "as of Monday, 94 people had died"."""
        around = self._around(figure, self._stating)
        return around[-1][1] if around else None

    def _is_stating(self, span: TextSpan) -> bool:
        at = self.document.tokens.within(span.start, span.end)[0]
        return any(
            (found := self.words.stating.at(self.document.tokens.lowers, at - size)) is not None and found[0] == size
            for size in (1, 2)
            if at >= size
        )

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

    @staticmethod
    def _fits(span: DateSpan) -> bool:
        return span.start is not None and span.days is not None and span.days <= _LONGEST

    def _said_then(self, date: TextSpan) -> bool:
        """Whether a date is when somebody spoke ("police said on Thursday", "police on Thursday said")."""
        after = bisect.bisect_left(self._spoken, (date.end, 0))
        if after < len(self._spoken):
            cue, speaker = self._spoken[after]
            if not self.document.text[date.end : cue].strip() and 0 <= date.start - speaker <= _SPEAKER_REACH:
                return True
        i = bisect.bisect_right(self._cues, date.start)
        if not i or date.start - self._cues[i - 1] > _CUE_REACH:
            return False
        return _PAUSES.isdisjoint(self.document.text[self._cues[i - 1] : date.start])

    def _is_long(self, mention: DateMention, span: DateSpan) -> bool:
        """Whether a date is a time that people were harmed in though it is long: "in 2011", but not "© 2011"."""
        published = self.document.article.published
        if span.start is None or span.end is None or self._fits(span) or (published and span.end > published):
            return False
        at = self.document.tokens.within(mention.span.start, mention.span.end)[0]
        return at > 0 and self.document.tokens.lowers[at - 1] in self.words.words.within

    def _is_printed(self, span: TextSpan) -> bool:
        """Whether a date is that of the page: "Published Friday, Jan. 10"."""
        at = self.document.tokens.within(span.start, span.end)[0]
        lowers, table = self.document.tokens.lowers, self.words.words
        return at > 0 and (lowers[at - 1] in table.printing or (at > 1 and lowers[at - 2] in table.printing))

    def _ahead(self, span: DateSpan) -> bool:
        """Whether a date lies after the report, as that of a hearing does."""
        published = self.document.article.published
        return published is not None and span.start is not None and span.start > published

    def _in_address(self, span: TextSpan) -> bool:
        """Whether a date is part of a path ("example.org/2018/03/21/story")."""
        return "/" in (self.document.text[span.start - 1 : span.start], self.document.text[span.end : span.end + 1])

    def _kind(self, mention: DateMention, span: DateSpan) -> _Kind:
        if self._ahead(span):
            return _Kind.AHEAD
        if self._is_printed(mention.span):
            return _Kind.SPEECH
        if span.granularity is not Granularity.MINUTE and self._said_then(mention.span):
            return _Kind.SPEECH  # "was reported at 9:40 p.m." tells when it happened
        if self._of_law(mention.span):
            return _Kind.LAW
        return _Kind.CLOCK if self._is_clock(mention) else _Kind.ACT

    def _apposed(self, number: int) -> DateSpan | None:
        """Return the day that brackets give for the weekday before them ("Tuesday (Jan. 4)")."""
        here, *following = self.settings.dates[number : number + 2]
        if not following or self.document.text[here.span.end : following[0].span.start].strip() != "(":
            return None
        named, given = here.value, following[0].value
        if not isinstance(named, DateSpan) or not isinstance(given, DateSpan) or (named.days, given.days) != (1, 1):
            return None
        closed = self.document.text[following[0].span.end : following[0].span.end + 1] == ")"
        return given if closed else None

    def _stretch(self, number: int) -> DateSpan | None:
        """Return the days from one to another ("Saturday night and Sunday"), or to the report ("since Friday")."""
        mention = self.settings.dates[number]
        first = mention.value
        if not isinstance(first, DateSpan) or first.days != 1 or first.start is None:
            return None
        tokens, table = self.document.tokens, self.words.words
        at = tokens.within(mention.span.start, mention.span.end)[0]
        published = self.document.article.published
        if published is not None and at and tokens.lowers[at - 1] in table.since and first.start <= published:
            return DateSpan(first.start, published)
        before, after = (self._joined_to(number, step) for step in (-1, 1))
        if after is not None and after.end is not None and first.start < after.end:
            return DateSpan(first.start, after.end)
        if before is not None and before.start is not None and before.start < first.start:
            return DateSpan(before.start, first.end)
        return None

    def _joined_to(self, number: int, step: int) -> DateSpan | None:
        """Return the day that a conjunction joins to this one, told before or after it."""
        if not 0 <= number + step < len(self.settings.dates):
            return None
        one, two = self.settings.dates[min(number, number + step)], self.settings.dates[max(number, number + step)]
        between = self.document.text[one.span.end : two.span.start].lower().strip()
        other = self.settings.dates[number + step].value
        if between not in self.words.words.day_joints or not isinstance(other, DateSpan) or other.days != 1:
            return None
        return other

    def _of_law(self, span: TextSpan) -> bool:
        """Whether a word of arrest or court stands shortly before a date ("was arraigned on Monday")."""
        lowers = self.document.tokens.lowers
        first = self.document.tokens.within(span.start, span.end)[0]
        for i in range(first - 1, max(first - _LAW_REACH, 0) - 1, -1):
            if lowers[i] in ".;":
                return False
            if lowers[i] in self.words.words.proceedings:
                return True
        return False

    def _is_clock(self, mention: DateMention) -> bool:
        """Whether a clock time names no day and was put on that of publication."""
        span = mention.value
        return (
            isinstance(span, DateSpan)
            and span.start == self.document.article.published
            and mention.rule in self.words.words.clocks
        )

    def _open_day(self, mention: DateMention) -> DateSpan | None:
        """Return the two days of a clock time from noon on without a day, and of the night before the report.

        Whether it had come when the report was written is known only where that is told to the minute.
        """
        span, article = mention.value, self.document.article
        if (
            not isinstance(span, DateSpan)
            or span.start is None
            or span.start == dt.date.min
            or span.start != article.published
            or article.published_time is not None
        ):
            return None
        late = self._is_clock(mention) and span.time is not None and span.time >= _NOON
        if not late and mention.span.text.lower() not in self.words.words.nights:
            return None
        return DateSpan(span.start - _DAY, span.start)

    def leave_out(self, stated: AbstractSet[int]) -> None:
        """Keep the first date of each sentence by kind, but for those a toll is stated for; days of saying are none."""
        near: list[dict[int, DateSpan]] = [{} for _ in _Kind]
        for kind, at, day in self._told:
            if kind is not _Kind.SPEECH and at not in stated:
                near[kind].setdefault(self.document.sentence_at(at), day)
        self._near = [(sorted(each), each) for each in near]

    def near(self, sentence: int) -> DateSpan | None:
        """Return the date told nearest to a sentence, one of the surest kind first.

        From farther away only the day is taken: the hour is that of what it was told of.
        """
        for numbers, dates in self._near:
            i = bisect.bisect_left(numbers, sentence)
            around = numbers[max(i - 1, 0) : i + 1]
            if around:
                number = min(around, key=lambda number: max(sentence - number, (number - sentence) * _LATER))
                near = dates[number]
                close = abs(sentence - number) <= _SAME_HOUR
                return near if close or near.granularity not in _HOURS else DateSpan(near.start, near.end)
        return self.settings.report_day

    def since_long(self, start: int, end: int) -> bool:
        """Whether a span that began long ago opens in a stretch of the text."""
        i = bisect.bisect_left(self._since, start)
        return i < len(self._since) and self._since[i] < end

    def _opened_since(self, mention: DateMention) -> bool:
        """Whether a date opens a span that began long ago ("since 2009")."""
        tokens = self.document.tokens
        at = tokens.within(mention.span.start, mention.span.end)[0]
        opened = any(tokens.lowers[i] in self.words.words.since for i in range(max(at - 2, 0), at))
        return opened and isinstance(mention.value, DateSpan) and (mention.value.days or 0) > 1
