"""Days: when an act took place, as its sentence says, and the other days named in one breath."""

import bisect
import itertools
from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.asides import Asides
from newsevents.extract.events.voices import joint_before
from newsevents.languages.schema.events import Events
from newsevents.values import DateMention, DateSpan
from newsevents.vocabulary import TimexMod

__all__ = ["REACH", "Days", "breaks_between"]

REACH: Final = 60
"""How many words from an act its place and day may stand."""
_MOST_NAMED: Final = 8
_SPEECH_REACH: Final = 10
_RECENT: Final = 30
_BREATH: Final = 3
_SINCE_REACH: Final = 8
_RELATIVE_REACH: Final = 14
_PERFECT_REACH: Final = 3
# "The attack, which had killed ten on Friday": so near behind an act, the clause tells of the act.
_OWN: Final = 3
_STOP: Final = ";"


def _by_then(day: DateSpan) -> DateSpan | None:
    return DateSpan(None, day.end, mod=TimexMod.ON_OR_BEFORE) if day.end is not None else None


def _since(day: DateSpan) -> DateSpan:
    """Return the time that begins with a day and has no known end."""
    return DateSpan(day.start, None) if day.start is not None else day


def breaks_between(lowers: Sequence[str], one: int, other: int, table: Events) -> int:
    """Return how many times a clause ends between two tokens."""
    low, high = (one, other) if one < other else (other, one)
    if one + 2 < other and lowers[one + 2] in table.breaks and lowers[one + 2] in table.subjects:
        # "Protests in which two people died last week": the clause is about the act.
        low = one + 3
    return sum(map(table.breaks.__contains__, lowers[low:high]))


class Days:
    """The dates of a document that are days or times, to be asked for that of an act."""

    def __init__(self, document: Document, dates: Sequence[DateMention]) -> None:
        self.document = document
        self.dates = dates
        self.asides = document.made(Asides)
        self._events: Events = languages.load(document.language, "EVENTS")
        self._inside = languages.load(document.language, "PLACES").inside
        self._starts = [each.span.start for each in dates]
        self._places = [document.tokens.within(each.span.start, each.span.end) for each in dates]
        # Dates that the next one is named in one breath with.
        self._joined = {at for at, pair in enumerate(itertools.pairwise(dates)) if self._is_one_breath(*pair)}

    def day(self, at: int, first: int, last: int, *, ahead: bool | None = None) -> DateSpan | None:
        """Return when the act at token `at` took place, as its sentence says: the date nearest by clauses, then words.

        A date beside a verb of saying is that of the saying: what was said to have happened did so by then. What lies
        `ahead` is not of a day before publication where the text leaves that open; what does not is of none after it.
        """
        found = self._nearest(at, first, last, ahead)
        if found is None:
            return None
        _, day, said = found
        return _by_then(day) if said else day

    def others(self, at: int, first: int, last: int, *, ahead: bool | None = None) -> tuple[DateSpan, ...]:
        """Return the other days named in one breath with that of an act ("on 3, 5 and 8 March")."""
        found = self._nearest(at, first, last, ahead) if self._joined else None
        if found is None or found[2] or found[1].days != 1:
            return ()
        days: list[DateSpan] = []
        for step in (1, -1):
            here = found[0]
            while 0 <= here + step < len(self.dates) and len(days) < _MOST_NAMED:
                value = self._read(self.dates[here + step], ahead)
                if value is None or value.days != 1 or min(here, here + step) not in self._joined:
                    break
                days.append(value)
                here += step
        return tuple(days)

    def _is_one_breath(self, one: DateMention, other: DateMention) -> bool:
        """Whether only "and" or a comma stands between two dates, and no "between" before them."""
        tokens, events = self.document.tokens, self._events
        here, end = tokens.within(one.span.start, one.span.end)
        start, _ = tokens.within(other.span.start, other.span.end)
        between = tokens.lowers[end:start]
        if not 0 < len(between) <= _BREATH or between[0] not in events.lists or tokens.lowers[here - 1] in events.with_:
            return False
        known = (events.lists, events.on, events.anew, self._inside)
        return all(any(word in words for words in known) for word in between[1:])

    def _nearest(self, at: int, first: int, last: int, ahead: bool | None) -> tuple[int, DateSpan, bool] | None:
        """Return the place of the date of an act among the dates, its value, and whether it is that of who says so."""
        tokens = self.document.tokens
        first, last = max(first, at - REACH), min(last, at + REACH)
        if first >= last:
            return None
        start, end = tokens.starts[first], tokens.ends[last - 1]
        best = None
        low, high = bisect.bisect_left(self._starts, start), bisect.bisect_left(self._starts, end)
        if low == high:
            return None
        joint = joint_before(at, tokens.lowers, self._events) if high - low > 1 else first
        joint = joint if tokens.lowers[joint] in self._events.lists else first
        for number in range(low, high):
            each = self.dates[number]
            value = self._read(each, ahead)
            if value is None or (value.start is None and value.end is None):
                continue
            here, after = self._places[number]
            if ahead is False and value is not each.value and self._is_to_come(at, here):
                continue
            apart = breaks_between(tokens.lowers, at, here, self._events) + (here < joint)
            if best is not None and best[0] <= (False, apart, abs(here - at)):
                continue
            if (
                self.asides.part(here, at)
                or self._is_of_a_relative(at, here)
                or self._is_of_a_cause(here, at)
                or _STOP in tokens.lowers[min(here, at) : max(here, at)]
            ):
                continue
            said = self._is_of_speech(here, after) or self._closes_with_speech(at, here)
            rank = (said, apart, abs(here - at))
            if best is None or rank < best[0]:
                open_ = not self._events.ever_since.isdisjoint(tokens.lowers[max(at, here - _SINCE_REACH, 0) : here])
                value = _since(value) if open_ or tokens.lowers[here - 1] in self._events.ever_since else value
                best = (rank, number, value)
        return (best[1], best[2], best[0][0]) if best is not None else None

    def is_recent(self, day: DateSpan | None) -> bool:
        """Whether a date is one day of the weeks around publication, as of what courts did and not of the crime."""
        published = self.document.article.published
        if published is None or day is None or day.start is None or day.days != 1:
            return False
        return abs((published - day.start).days) <= _RECENT

    def is_ahead(self, day: DateSpan | None) -> bool:
        """Whether a date begins after publication."""
        published = self.document.article.published
        return published is not None and day is not None and day.start is not None and day.start > published

    def _read(self, mention: DateMention, ahead: bool | None) -> DateSpan | None:
        """Return the date of a mention for what lies ahead or does not, or None."""
        value, other = mention.value, mention.alternative
        if not isinstance(value, DateSpan):
            return None
        if ahead and not self.is_ahead(value) and self.is_ahead(other):
            return other
        if ahead is False and self.is_ahead(value):
            return other if other is not None and not self.is_ahead(other) else None
        return value

    def _is_to_come(self, at: int, date: int) -> bool:
        """Whether a date behind an act is that of what will be ("summoned the envoy and will leave on Friday")."""
        lowers, table = self.document.tokens.lowers, self._events
        return any(word in table.verb_signs and word in table.governors for word in lowers[at:date])

    def _is_of_a_relative(self, at: int, date: int) -> bool:
        """Whether a date tells when what a relative clause behind an act says had been, or has been since."""
        lowers, table = self.document.tokens.lowers, self._events
        for joint in range(max(at + _OWN, date - _RELATIVE_REACH), date - 1):
            if lowers[joint] not in table.breaks and lowers[joint] not in table.relatives:
                continue
            if lowers[joint] in table.lists:
                continue
            near = lowers[joint + 1 : joint + 1 + _PERFECT_REACH]
            # "Killed the chief, whose men had raided a village on Friday".
            if lowers[joint] in table.relatives and not table.pluperfect.isdisjoint(near):
                return True
            # "Burned rubbish that has piled up since 6 March".
            if not table.perfect.isdisjoint(near[:1]) and not table.ever_since.isdisjoint(lowers[joint:date]):
                return True
        return False

    def _is_of_a_cause(self, date: int, at: int) -> bool:
        """Whether a date is that of what led to the act ("X on Monday, triggering Y")."""
        return not self._events.causes.isdisjoint(self.document.tokens.lowers[date:at])

    def _is_of_speech(self, first: int, last: int) -> bool:
        """Whether a verb of saying stands right beside a date, a preposition and the speaker allowed before it."""
        lowers, speech = self.document.tokens.lowers, self._events.speech
        return not (speech.isdisjoint(lowers[max(first - 2, 0) : first]) and speech.isdisjoint(lowers[last : last + 1]))

    def _closes_with_speech(self, at: int, date: int) -> bool:
        """Whether a date ends the words of who says so, behind the act ("..., he told the agency by phone Tuesday")."""
        lowers = self.document.tokens.lowers
        if self._events.speech.isdisjoint(lowers[max(at + 1, date - _SPEECH_REACH) : date]):
            return False
        for back in range(date - 1, max(at, date - _SPEECH_REACH) - 1, -1):
            if lowers[back] in self._events.breaks:
                return False
            if lowers[back] in self._events.speech:
                return back > at
        return False
