"""Datings: what each date of a document tells of, an act or what was said and done about it afterwards."""

import bisect
import datetime as dt
import enum
from collections.abc import Iterator, Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.settings import Settings
from newsevents.extract.harm.aftermath import is_afterwards, names_deed
from newsevents.extract.harm.bounds import Bounds
from newsevents.extract.harm.hours import Hours
from newsevents.extract.harm.words import HarmWords
from newsevents.records import Statement
from newsevents.values import DateMention, DateSpan, TextSpan
from newsevents.vocabulary import Granularity

__all__ = ["LONGEST", "Datings", "Tells"]

LONGEST: Final = 31
"""How many days the date of an incident has at most."""

_CUE_REACH: Final = 14  # characters between a word of saying and its own date ("police said on Thursday")
_CHANNEL_REACH: Final = 40  # the same where a statement or a call stands between ("said in a statement on Thursday")
_OPENING_REACH: Final = 40  # characters from a date that opens its sentence to the word of saying
_SPEAKER_REACH: Final = 6  # characters between a speaker and the date of speaking ("police on Thursday said")
_PAUSES: Final = frozenset('.,;:\n"“”')  # marks that part a date from the word of saying before it
_STAMP_REACH: Final = 30  # characters of the name of an account before the date of its post
_ACCOUNT: Final = "@"
_BIRTH: Final = dt.timedelta(days=3650)  # a date in brackets so long before the report is when somebody was born


class Tells(enum.IntEnum):
    """What a date tells of, the surest sign of an incident first.

    An act, an act at an hour of a day left open, what comes after a deed (arrests, courts, mourning, the state of the
    wounded), the words of a speaker, what is planned, or what lies after the report.
    """

    ACT = 0
    CLOCK = 1
    AFTERMATH = 2
    SPEECH = 3
    AHEAD = 4
    PLAN = 5


class Datings:
    """The dates of one document that may be one of an incident, and the others a figure may need."""

    def __init__(
        self, document: Document, statements: Sequence[Statement], settings: Settings, words: HarmWords
    ) -> None:
        self.document = document
        self.words = words
        self.dates = settings.dates
        self._cues = sorted(each.cue.end for each in statements if each.cue is not None)
        # Where the words of saying begin that have their speaker before them, and where that speaker ends.
        self._spoken = sorted(
            (each.cue.start, each.speaker.mention.end)
            for each in statements
            if each.cue is not None and each.speaker is not None and each.speaker.mention is not None
        )
        self._bounds = Bounds(document, words)
        self._hours = Hours(document.article, words)
        self.compared: set[int] = set()  # where each date stands that the news is only held against
        self.open: set[int] = set()  # where each time stands that may be of any day of the story
        self.long: list[tuple[int, DateSpan]] = []  # those of more than an incident's length ("in 2011")
        self.stating: list[tuple[int, DateSpan]] = []  # those that a figure is stated for ("as of Monday")
        self.since: list[int] = []  # where each span that began long ago stands
        self.before: dict[int, DateSpan] = {}  # where those ahead stand that may as well be past, and that reading
        self.told: list[tuple[Tells, int, DateSpan]] = list(self._judged())  # in text order

    def _judged(self) -> Iterator[tuple[Tells, int, DateSpan]]:
        """Yield what each date of an incident's length tells of, where it stands, and the day; put the others by."""
        named_today = False
        told: DateSpan | None = None  # the day of an act told last, which a clock time without a day is of
        before: Tells | None = None  # what the date before tells of
        spoken: set[dt.date | None] = set()  # the days on which somebody spoke
        for number, mention in enumerate(self.dates):
            at, span = mention.span.start, self._apposed(number) or self._stretch(number) or mention.value
            if not isinstance(span, DateSpan) or not self._is_of_an_act(mention, span):
                continue
            said = self._day_of_saying(number) if self._hours.is_open(mention) else None
            if before is None or not number or self._apposed(number - 1) is None:
                before = self._tells(mention, span, said)
            tells = before  # what stands in brackets is of the weekday before it
            day = span
            if tells is Tells.SPEECH:
                spoken.add(span.start)
            astray = self._hours.is_open(mention) and span.start in spoken  # put on a day on which somebody only spoke
            if (tells is Tells.CLOCK or (tells is Tells.ACT and astray)) and told is not None and not named_today:
                day = told
            elif not named_today and self._hours.is_open(mention):
                day = self._hours.days(mention, said) or span
                if said is None:
                    self.open.add(at)
            if tells is Tells.ACT and span.days == 1:
                named_today = named_today or self._hours.names_today(mention, span)
                told = DateSpan(span.start, span.end)
            if tells is Tells.AHEAD and (other := self._before(mention)) is not None:
                self.before[at] = other
            yield tells, at, day

    def _is_of_an_act(self, mention: DateMention, span: DateSpan) -> bool:
        """Whether a date may be one of an act; keep those that are longer, or that figures are stated for."""
        at = mention.span.start
        if self._bounds.since(mention):
            self.since.append(at)
            return False
        if self._bounds.is_stating(mention):
            self.stating.append((at, span))
            return False
        if self._bounds.is_compared(mention):
            self.compared.add(at)
            return False
        if self._bounds.is_edge(mention, span) and not names_deed(mention.span, self.document, self.words):
            return False
        if self._is_long(mention, span):
            self.long.append((at, span))
        return self._fits(span) and not self._in_address(mention.span) and not self._is_birth(mention.span, span)

    def _day_of_saying(self, number: int) -> dt.date | None:
        """Return the day on which somebody spoke of a time, if the sentence names it: "overnight, … said Tuesday"."""
        here = self.document.sentence_at(self.dates[number].span.start)
        for mention in self.dates[number + 1 : number + 2]:
            span = mention.value
            if not isinstance(span, DateSpan) or span.days != 1 or self._is_ahead(span):
                continue
            if self.document.sentence_at(mention.span.start) == here and self._said_then(mention.span):
                return span.start
        return None

    def _tells(self, mention: DateMention, span: DateSpan, said: dt.date | None) -> Tells:
        planned = self._bounds.is_planned(mention)
        if self._is_ahead(span):
            return Tells.PLAN if planned else Tells.AHEAD  # as that of a hearing is
        if names_deed(mention.span, self.document, self.words):
            return Tells.ACT
        if planned:
            return Tells.PLAN
        if self._is_printed(mention.span) or self._is_stamp(mention.span):
            return Tells.SPEECH
        days = span.granularity is not Granularity.PART_OF_DAY and span.mod is None
        days = days and not any(sign.isdigit() for sign in mention.span.text)
        if span.granularity is not Granularity.MINUTE and self._said_then(mention.span, days=days):
            return Tells.SPEECH  # "was reported at 9:40 p.m." tells when it happened
        if is_afterwards(mention.span, self.document, self.words):
            return Tells.AFTERMATH
        return Tells.CLOCK if self._hours.is_clock(mention, said) else Tells.ACT

    def _is_ahead(self, span: DateSpan) -> bool:
        published = self.document.article.published
        return published is not None and span.start is not None and span.start > published

    def _before(self, mention: DateMention) -> DateSpan | None:
        """Return the reading of a date in the past ("June 3" in May is that of last year for who was hurt then)."""
        other = mention.alternative
        return other if isinstance(other, DateSpan) and self._fits(other) and not self._is_ahead(other) else None

    @staticmethod
    def _fits(span: DateSpan) -> bool:
        return span.start is not None and span.days is not None and span.days <= LONGEST

    # ------------------------------------------------------------------------------- saying, printing, posting

    def _said_then(self, date: TextSpan, *, days: bool = True) -> bool:
        """Whether a date is when somebody spoke ("police said on Thursday", "police on Thursday said").

        In "said that on Thursday" and "called 911 Thursday" it is not. `days` says that the date names a weekday, and
        no part of it: "early on Sunday a resident said he shot a burglar" and "on 3 May police said they found three
        bodies" tell when it happened.
        """
        text = self.document.text
        after = bisect.bisect_left(self._spoken, (date.end, 0))
        if after < len(self._spoken):
            cue, speaker = self._spoken[after]
            if not text[date.end : cue].strip() and 0 <= date.start - speaker <= _SPEAKER_REACH:
                return True
            if days and self._opens_saying(date, cue):
                return True
        i = bisect.bisect_right(self._cues, date.start)
        if not i:
            return False
        reach = _CHANNEL_REACH if self._through_channel(date) else _CUE_REACH
        if date.start - self._cues[i - 1] > reach:
            return False
        between = text[self._cues[i - 1] : date.start]
        if not _PAUSES.isdisjoint(between) or any(sign.isdigit() for sign in between):
            return False
        return self.words.words.partings.isdisjoint(between.lower().split())

    def _opens_saying(self, date: TextSpan, cue: int) -> bool:
        """Whether a date opens a sentence that a speaker and what he said follow: "On Tuesday, police said two died".

        Where his words stand in commas, the day is that of what is told: "On Tuesday, police said, two men died".
        """
        tokens, text = self.document.tokens, self.document.text
        opening = self.document.sentence_tokens[self.document.sentence_at(date.start)][0]
        if tokens.within(date.start, date.end)[0] - opening > 1 or not 0 < cue - date.end <= _OPENING_REACH:
            return False
        said = tokens.within(cue, cue + 1)[0]
        if tokens.lowers[said] not in self.words.words.stated or tokens.lowers[said + 1 : said + 2] == [","]:
            return False
        return _PAUSES.isdisjoint(text[date.end : cue].strip(" ,"))

    def _through_channel(self, date: TextSpan) -> bool:
        """Whether a statement, a call or the like stands right before a date."""
        at = self.document.tokens.within(date.start, date.end)[0]
        return not self.words.words.channels.isdisjoint(self.document.tokens.lowers[max(at - 2, 0) : at])

    def _is_printed(self, span: TextSpan) -> bool:
        """Whether a date is that of the page or of a broadcast: "Published Friday, Jan. 10", "the news at 6 p.m."."""
        at = self.document.tokens.within(span.start, span.end)[0]
        return not self.words.words.printing.isdisjoint(self.document.tokens.lowers[max(at - 2, 0) : at])

    def _is_stamp(self, span: TextSpan) -> bool:
        """Whether a date is a stamp: the report's own day with its year, first of all or in brackets, or a post's."""
        published, text = self.document.article.published, self.document.text
        before = text[max(span.start - _STAMP_REACH, 0) : span.start].rstrip()
        if before.endswith(")") and _ACCOUNT in before:
            return True
        return (
            published is not None
            and str(published.year) in span.text
            and (not before or before[-1] in "([|")
            and self._is_of(span, published)
        )

    def _is_of(self, span: TextSpan, day: dt.date) -> bool:
        at = bisect.bisect_left(self.dates, span.start, key=lambda each: each.span.start)
        value = self.dates[at].value
        return isinstance(value, DateSpan) and value.start == value.end == day

    def _is_birth(self, span: TextSpan, day: DateSpan) -> bool:
        """Whether a date is when somebody was born: long ago, and alone in brackets."""
        published, text = self.document.article.published, self.document.text
        if published is None or day.start is None or published - day.start < _BIRTH:
            return False
        return text[max(span.start - 1, 0) : span.start] == "(" and text[span.end : span.end + 1] == ")"

    def _in_address(self, span: TextSpan) -> bool:
        """Whether a date is part of a path ("example.org/2018/03/21/story")."""
        return "/" in (self.document.text[span.start - 1 : span.start], self.document.text[span.end : span.end + 1])

    # ---------------------------------------------------------------------------------------- longer spans

    def _apposed(self, number: int) -> DateSpan | None:
        """Return the day that brackets give for the weekday before them ("Tuesday (Jan. 4)")."""
        here, *following = self.dates[number : number + 2]
        if not following or self.document.text[here.span.end : following[0].span.start].strip() != "(":
            return None
        named, given = here.value, following[0].value
        if not isinstance(named, DateSpan) or not isinstance(given, DateSpan) or (named.days, given.days) != (1, 1):
            return None
        closed = self.document.text[following[0].span.end : following[0].span.end + 1] == ")"
        return given if closed else None

    def _stretch(self, number: int) -> DateSpan | None:
        """Return the days from one to another ("Saturday night and Sunday"), or to the report ("since Friday")."""
        mention = self.dates[number]
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
        if not 0 <= number + step < len(self.dates):
            return None
        one, two = self.dates[min(number, number + step)], self.dates[max(number, number + step)]
        between = self.document.text[one.span.end : two.span.start].lower().strip()
        other = self.dates[number + step].value
        if between not in self.words.words.day_joints or not isinstance(other, DateSpan) or other.days != 1:
            return None
        return other

    def _is_long(self, mention: DateMention, span: DateSpan) -> bool:
        """Whether a date is a time that people were harmed in though it is long: "in 2011", but not "© 2011"."""
        published = self.document.article.published
        if span.start is None or span.end is None or self._fits(span) or (published and span.end > published):
            return False
        at = self.document.tokens.within(mention.span.start, mention.span.end)[0]
        lowers, table = self.document.tokens.lowers, self.words.words
        if not table.bounding.isdisjoint(lowers[at : at + 1]):
            return True  # "between 15 April and 18 May"
        return at > 0 and (lowers[at - 1] in table.within or lowers[at - 1] in table.since)
