"""What a reading hangs on: the day of publication, the day the story has reached, and the words around."""

import datetime as dt
import re
from typing import Final

from newsevents.dates.arithmetic import month_of, nearest_weekday
from newsevents.dates.cues import Direction
from newsevents.dates.lexicon import Lexicon
from newsevents.languages.schema.dates import Unit
from newsevents.values import DateSpan, Duration, Recurrence
from newsevents.vocabulary import Extent, Granularity, TimexType

__all__ = ["Context", "NoAnchorError", "Reading"]

# Periods longer than a quarter that results are told for; what they are compared with is a year.
_REPORTED: Final = frozenset(("P6M", "P9M", "P12M", "P1Y"))
_ALONE: Final = 20
_SIGNS: Final = " \t\n.,;:!?\"'”’»)]"
_LEFT: Final = 120
# Times that a story of late tells of in passing.
_LONG: Final = (Granularity.YEAR, Granularity.SEASON, Granularity.HALF, Granularity.QUARTER, Granularity.MONTH)
_DAYS_OF_LATE: Final = 7
_RIGHT: Final = 120
_SENTENCE: Final = 240
_SENTENCE_END: Final = re.compile(r"[.!?؟]\s|[。！？\n]")


class NoAnchorError(Exception):
    """Read the expression hangs on a day that is not known."""


class Reading:
    """What an expression means: its type and value, the other reading, and how the choice was made.

    `step` is how far and in which unit it was counted from its anchor, for those that may be counted from a date
    that follows ("two days before Christmas"); `lacks` is the part that was not said, "week" of a bare weekday or
    "year" of a day or month; `midnight` is "end" of one that ends its day (24:00) and "either" where the words around
    tell whether it begins or ends it.
    """

    __slots__ = ("alternative", "anchor", "evidence", "lacks", "midnight", "side", "step", "type", "value")

    def __init__(
        self,
        type: TimexType,  # noqa: A002
        value: DateSpan | Duration | Recurrence,
        *,
        alternative: DateSpan | None = None,
        anchor: str | None = None,
        side: str | None = None,
        evidence: str | None = None,
        step: tuple[float, Unit] | None = None,
        lacks: str | None = None,
    ) -> None:
        self.type = type
        self.value = value
        self.alternative = alternative
        self.anchor = anchor
        self.side = side
        self.evidence = evidence
        self.step = step
        self.lacks = lacks
        self.midnight: str | None = None


class Context:
    """One text being read: its anchors, and the words that decide a direction."""

    def __init__(
        self, text: str, published: dt.date | None, lexicon: Lexicon, narrative: DateSpan | None = None
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.moment = published if isinstance(published, dt.datetime) else None
        self.published = published.date() if isinstance(published, dt.datetime) else published
        self.narrative = narrative
        self.over: DateSpan | None = None  # the last time told of that is no plan
        self.planned = False  # whether the last time told of is one
        self.quarter: DateSpan | None = None
        self.by_the_year = False
        self.outside: str | None = None  # why a date that was said lies outside what can be held
        self.given = narrative is not None
        self.start = self.end = self.told_at = 0
        self.last_day: dt.date | None = None

    @property
    def day(self) -> dt.date:
        """The day of publication, in the publication's own time zone."""
        if self.published is None:
            raise NoAnchorError
        return self.published

    @property
    def story_day(self) -> dt.date:
        """The day the story has reached, or else the day of publication."""
        span = self.narrative
        if span is not None and span.start is not None:
            return span.start
        return self.day

    def story(self, direction: int = 0) -> tuple[dt.date, dt.date]:
        """Return the first and the last day that the story may have reached: of a month told of it is any day.

        From days told of one by one ("4-5 January") the story goes on behind the last, or back from the first. A day
        told of before stays the one where the month or year told of since holds it. What is told as over hangs on no
        plan, but on what was told of before it, or else on publication.
        """
        span = self.narrative
        if self.planned and not self.given and self.direction()[0] == -1:
            span = self.over
        if span is None or span.start is None:
            return self.day, self.day
        last = span.end or span.start
        if self.last_day is not None and span.start < last and span.start <= self.last_day <= last:
            return self.last_day, self.last_day
        if span.extent is Extent.THROUGHOUT and span.granularity is Granularity.DAY and direction:
            return (last, last) if direction > 0 else (span.start, span.start)
        return span.start, last

    def day_told(self) -> tuple[dt.date | None, bool]:
        """Return the very day the story has reached and True, or else the day of publication, if any, and False."""
        span = self.narrative
        if span is not None and span.start is not None and span.start == span.end:
            return span.start, True
        day, published = self.last_day, self.published
        aside = span is not None and span.granularity in _LONG
        if aside and day is not None and published is not None and 0 <= (published - day).days < _DAYS_OF_LATE:
            # A year told of in passing does not take the story away from its day.
            return day, True
        return published, False

    def follow(self, reading: Reading) -> None:
        """Let the story move on to a date that was read."""
        value = reading.value
        if (
            isinstance(value, DateSpan)
            and value.reference is None
            and value.start is not None
            and value.end is not None
            and value.granularity not in (Granularity.CENTURY, Granularity.DECADE)
        ):
            if value.end_time is not None and value.start != value.end:
                # Hours over midnight are of two days; the story goes on from neither.
                return
            self.narrative = value
            self.told_at = self.end
            # Where the story itself has led past the day of publication it tells of no plan for that.
            if reading.anchor != "narrative":
                self.planned = self.published is not None and value.start > self.published
            if not self.planned:
                self.over = value
            if value.start == value.end:
                self.last_day = value.start
            # A quarter told of for comparison does not become the one that is reported.
            if value.granularity is Granularity.QUARTER and (
                self.quarter is None or self.quarter.start is None or value.start >= self.quarter.start
            ):
                self.quarter = value
            if value.granularity in (Granularity.QUARTER, Granularity.YEAR):
                self.by_the_year = value.fiscal and value.granularity is Granularity.YEAR
        elif isinstance(value, Duration) and value.iso in _REPORTED:
            self.by_the_year = True

    def compares_results(self) -> bool:
        """Whether the words before speak of the results of a company, which are told by the quarter."""
        left, _ = self._clause()
        return self.lexicon.cues.tell_results(left)

    def gives_figures(self) -> bool:
        """Whether figures stand near the expression, as where results are compared."""
        around = self.text[max(0, self.start - _LEFT) : self.end + _RIGHT]
        return any(map(str.isdecimal, around))

    def tells_of_a_game(self) -> bool:
        """Whether the words around speak of a game, which has halves and quarters of its own."""
        around = self.text[max(0, self.start - _LEFT) : self.end + _RIGHT]
        return self.lexicon.cues.tell_game(around)

    def reported_quarter(self) -> tuple[dt.date, bool]:
        """Return the first day of the quarter that results are about, and whether the text named it.

        That is the quarter last told of where it is over, or else the latest that is over.
        """
        told = self.quarter
        if told is not None and told.start is not None and told.end is not None and told.end < self.day:
            return told.start, True
        month = (self.day.month - 1) // 3 * 3 - 2
        return month_of(self.day.year, month), False

    def in_sentence_told(self) -> bool:
        """Whether the sentence that told of the day the story has reached goes on up to the expression."""
        return _SENTENCE_END.search(self.text, self.told_at, self.start) is None

    def day_before_bracket(self) -> dt.date | None:
        """Return the day told of right before a bracket that the expression opens, or None."""
        day, told = self.day_told()
        return day if told and self.text[self.told_at : self.start] == " (" else None

    def day_of_telling(self) -> dt.date | None:
        """Return the weekday on which the sentence was said, as it tells ("…, police said on Tuesday"), or None."""
        text, start, end = self.text, self.start, self.end
        before, after = text[max(0, start - _LEFT) : start], text[end : end + _SENTENCE]
        stop = _SENTENCE_END.search(after)
        begun = max((match.end() for match in _SENTENCE_END.finditer(before)), default=0)
        named = self.lexicon.cues.said_on(before[begun:], after[: stop.start() if stop else None])
        entry = self.lexicon.entries.get(named) if named is not None else None
        weekday = entry.capital_values.get("weekday") if entry is not None else None
        return None if weekday is None else nearest_weekday(self.day, weekday, 0)

    def year_behind(self) -> int | None:
        """Return the year told right behind what is named for the feast that is read, or None."""
        _, after = self._clause()
        return self.lexicon.cues.year_behind(after)

    def alone_on_line(self) -> bool:
        """Whether nothing else stands on the line of the expression, as where a running report tells the hour."""
        text, start, end = self.text, self.start, self.end
        beside = {text[start - 1 : start], text[end : end + 1]}
        return "\n" in beside and beside <= {"", "\n"}

    def _clause(self) -> tuple[str, str]:
        """Return the words before and after the expression, up to where the clause ends."""
        text, start, end = self.text, self.start, self.end
        return self.lexicon.cues.clause(text[max(0, start - _LEFT) : start], text[end : end + _RIGHT])

    def stands_alone(self) -> bool:
        """Whether one word at most stands before the expression, and none after it."""
        before, after = self.start, len(self.text) - self.end
        if before > _ALONE or after > _ALONE:
            return False
        return " " not in self.text[:before].strip() and not self.text[self.end :].strip(_SIGNS)

    def ends_day(self) -> bool:
        """Whether a midnight is one that something lasts to, and so the end of its day."""
        return self.lexicon.cues.end_day(*self._clause())

    def direction(self) -> tuple[int, str | None]:
        """Tell where the words around point: 1 ahead, -1 back, 0 nowhere; and which words say so.

        The nearest telling words before the expression decide; at the head of a clause, those after it.
        """
        found = self.direction_and_nearness()
        return found.side, found.cue

    def tells_of_past(self) -> bool:
        """Whether the word right before or right after says that what is told was over."""
        return self.lexicon.cues.past_beside(*self._clause())

    def direction_and_nearness(self) -> Direction:
        """Tell the direction as `direction` does, and whether the telling words stand right before."""
        return self.lexicon.cues.direction(*self._clause())
