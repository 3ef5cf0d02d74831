"""Policy dates: the time expressions of a text with what each is to a measure: its start, its end, its length."""

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.dates import find_dates
from newsevents.extract.document import Document
from newsevents.extract.events.settings import dateline_end
from newsevents.extract.policy.words import GENITIVE, Lexicon, lexicon
from newsevents.values import DateMention, DateSpan, Duration
from newsevents.vocabulary import Extent, Granularity, TimexType

__all__ = ["ENDS", "Timed", "other_reading", "timed_mentions"]

ENDS: Final = ("end", "sooner")
"""The roles of a last day; `sooner` is one that replaces a later one."""
_LONGEST_CUE: Final = 5
# How many tokens into its sentence a date may stand and still open it.
_LEADING: Final = 7
_NAMED_REACH: Final = 3
# How many tokens before its day "reopen" may stand.
_RETURN_REACH: Final = 6
# An end passed for longer is read ahead, unless that lies too far off; a later end this many expressions away, at
# most, says that it is past.
_RECENT: Final = dt.timedelta(days=60)
_FAR: Final = dt.timedelta(days=270)
_BESIDE: Final = 5
# How far from its news a day in figures may lie, to be the nearer reading of two.
_NEAR: Final = dt.timedelta(days=31)
# The longest text of a clock time without its day, and the longest word in one of two.
_CLOCK_LENGTH: Final = 10
_CLOCK_WORD: Final = 5
_DAYLIKE: Final = (Granularity.DAY, Granularity.PART_OF_DAY, Granularity.MINUTE)


@attrs.frozen
class Timed:
    """A time expression with what it is to a measure, `role`, None where it is not said.

    That is `start`, `end`, `sooner` (an end that replaces a later one), `announced`, `length`, `back` (the day that
    what was shut goes on), `event` (the day that something is to be held) or `whose` (the day of "Friday's concert").
    """

    mention: DateMention
    first: int
    last: int
    role: str | None
    leading: bool

    @property
    def is_date(self) -> bool:
        """Whether it names a date, not a length of time or a word such as "now"."""
        value = self.mention.value
        return isinstance(value, DateSpan) and value.reference is None

    @property
    def is_day(self) -> bool:
        """Whether it names one known day."""
        return self.is_date and self.first_day is not None and self.first_day == self.last_day

    @property
    def first_day(self) -> dt.date | None:
        """The first day it names, or None."""
        return self.mention.value.start if isinstance(self.mention.value, DateSpan) else None

    @property
    def last_day(self) -> dt.date | None:
        """The last day it names, or None."""
        return self.mention.value.end if isinstance(self.mention.value, DateSpan) else None

    @property
    def is_range(self) -> bool:
        """Whether it names a first and a last day."""
        value = self.mention.value
        return (
            isinstance(value, DateSpan)
            and value.extent is Extent.THROUGHOUT
            and value.start != value.end
            and value.granularity in _DAYLIKE
        )


def timed_mentions(document: Document) -> list[Timed]:
    """Return the time expressions of a document with their role, in text order."""
    table = lexicon(document.language)
    tokens = document.tokens
    found: list[Timed] = []
    opening = dateline_end(document.text)
    for mention in document.dates:
        if mention.span.end <= opening:
            # The day of writing is nobody's decision.
            continue
        mention = _nearer(mention, document.article.published)
        first, last = tokens.within(mention.span.start, mention.span.end)
        if first == last or _is_clock(document, mention, tokens.lowers[first:last]):
            continue
        sentence = document.sentence_tokens[document.sentence_at(mention.span.start)]
        if _is_counted(mention, tokens.lowers, sentence[0], first, table):
            parts = _taken_apart(document, mention, first, last)
            if parts:
                found.extend(parts)
                continue
        role = _role(tokens.lowers, sentence[0], first, mention, table)
        if role is None and last < sentence[1] and document.shape[last] == GENITIVE:
            role = "whose"
        if role in (None, "start") and _is_of_a_return(tokens.lowers, sentence[0], first, table):
            role = "back"
        if role is None and isinstance(mention.value, Duration) and _is_named(tokens.lowers, last, sentence[1], table):
            role = "length"
        found.append(Timed(mention, first, last, role, first - sentence[0] <= _LEADING))
    found = _joined(found, tokens.lowers, table)
    found = [_ahead(each, found, at, document) for at, each in enumerate(found)]
    return [_settled(each, document.article.published) for each in found]


def _settled(timed: Timed, published: dt.date | None) -> Timed:
    """Return a time expression with the role that its cue has where it stands: a meeting to come announces nothing."""
    if timed.role == "began":
        return attrs.evolve(timed, role="start")
    if timed.role == "met":
        day = timed.first_day
        late = published is not None and day is not None and day > published
        return attrs.evolve(timed, role="next" if late else "announced")
    return timed


def _joined(found: list[Timed], lowers: Sequence[str], table: Lexicon) -> list[Timed]:
    """Return the time expressions with two days that only a dash parts as a start and an end."""
    for at, (one, other) in enumerate(itertools.pairwise(list(found))):
        if (
            other.first == one.last + 1
            and lowers[one.last] in table.policy.dashes
            and one.role in (None, "start")
            and other.role is None
            and one.is_day
            and other.is_day
        ):
            found[at : at + 2] = [attrs.evolve(one, role="start"), attrs.evolve(other, role="end")]
    return found


def _nearer(mention: DateMention, published: dt.date | None) -> DateMention:
    """Return a day that may be read day or month first ("04/05/2020") in the reading that is the nearer to its news."""
    value = mention.value
    if published is None or not isinstance(value, DateSpan) or value.extent is not Extent.EITHER:
        return mention
    if value.start is None or value.end is None:
        return mention
    near, far = sorted((value.start, value.end), key=lambda day: abs(day - published))
    if abs(near - published) > _NEAR or abs(far - published) < 2 * abs(near - published):
        return mention
    return _read_as(mention, DateSpan(near, near), DateSpan(far, far))


def _is_counted(mention: DateMention, lowers: Sequence[str], start: int, first: int, table: Lexicon) -> bool:
    """Whether a date may have been read from a length and a day: "for 14 days from March 30"."""
    if mention.type is not TimexType.DATE or not _is_behind(lowers, start, first, table.lengths):
        return False
    return lowers[first][0].isdigit() or lowers[first] in table.policy.figures.numbers


def _taken_apart(document: Document, mention: DateMention, first: int, last: int) -> list[Timed]:
    """Return the length and the start that "for 14 days from March 30" gives, where it was read as its end."""
    tokens = document.tokens
    for at in range(first + 2, last):
        begin = tokens.starts[at]
        tail = _read_whole(document, begin, mention.span.end)
        if tail is None or not isinstance(tail.value, DateSpan):
            continue
        head = _read_whole(document, mention.span.start, tokens.ends[at - 2])
        if head is not None and isinstance(head.value, Duration):
            return [Timed(head, first, at - 1, "length", False), Timed(tail, at, last, "start", False)]
        return []
    return []


def _read_whole(document: Document, start: int, end: int) -> DateMention | None:
    """Return the time expression that a stretch of text is from end to end, or None."""
    piece = document.text[start:end]
    found = find_dates(piece, document.article.moment, language=document.language)
    if len(found) != 1 or found[0].span.text != piece:
        return None
    only = found[0]
    return DateMention(
        span=document.span(start, end),
        type=only.type,
        value=only.value,
        alternative=only.alternative,
        rule=only.rule,
        evidence=only.evidence,
    )


def _is_named(lowers: Sequence[str], last: int, end: int, table: Lexicon) -> bool:
    """Whether a length of time is part of a measure's name ("a 15-day ban", "the two-week closure")."""
    if lowers[last - 1].rpartition("-")[2] in table.policy.ages:
        # "The two-month-old ban" has stood that long.
        return False
    for lower in lowers[last : min(last + _NAMED_REACH, end)]:
        if lower in table.policy.stops:
            # "Lifted the ban seven months after imposing it".
            return False
        if lower in table.nouns or lower in table.verbs:
            return True
    return False


def _ahead(timed: Timed, around: Sequence[Timed], at: int, document: Document) -> Timed:
    """Return a date with its other reading where a measure would else begin or end far from its news.

    A day named without its year is read as the one before or after publication; a rule that is news ends after it,
    unless its end has just passed or a later one is told near it, and begins on the nearer of the two.
    """
    published, mention = document.article.published, timed.mention
    value, other = mention.value, mention.alternative
    if published is None or not isinstance(value, DateSpan) or other is None or value.end is None or other.end is None:
        return timed
    near = [each.last_day for each in around[max(at - _BESIDE, 0) : at + _BESIDE + 1] if each.role == "end"]
    ends_ahead = any(end is not None and end >= published and end - published < _FAR for end in near)
    if (
        timed.role != "end"
        and published - other.end <= _FAR
        and any(end is not None and other.end < published <= end < value.end for end in near)
    ):
        # "Will apply from April 15, and was extended to September": it begins before it ends.
        return attrs.evolve(timed, mention=other_reading(mention, other))
    if other.end < published <= value.end:
        # "Was to last until March, and was extended until May": the end far off is one that has passed.
        far = value.end - published > _FAR
        passed = ends_ahead if timed.role == "end" else published - other.end < value.end - published
        return attrs.evolve(timed, mention=other_reading(mention, other)) if far and passed else timed
    if value.end >= published or other.end <= published:
        return timed
    past, ahead = published - value.end, other.end - published
    if timed.role not in ("start", "end", "back"):
        # "On April 27 the closure was extended", in a note that goes on beyond its first day.
        return attrs.evolve(timed, mention=other_reading(mention, other)) if past > _FAR and ahead < _RECENT else timed
    if (
        past <= (_RECENT if timed.role == "end" else ahead)
        or ahead > _FAR
        or (ends_ahead and timed.role == "end" and past <= _FAR)
    ):
        return timed
    return attrs.evolve(timed, mention=other_reading(mention, other))


def other_reading(mention: DateMention, other: DateSpan) -> DateMention:
    """Return a mention with its readings exchanged."""
    return _read_as(mention, other, mention.value if isinstance(mention.value, DateSpan) else None)


def _read_as(mention: DateMention, value: DateSpan, alternative: DateSpan | None) -> DateMention:
    return DateMention(
        span=mention.span,
        type=mention.type,
        value=value,
        alternative=alternative,
        rule=mention.rule,
        evidence=mention.evidence,
    )


def _is_clock(document: Document, mention: DateMention, words: Sequence[str]) -> bool:
    """Whether a mention is hours without their day ("10 p.m.", "between 5 a.m. and 9 p.m."), as a curfew has."""
    value = mention.value
    if not isinstance(value, DateSpan) or value.granularity is not Granularity.MINUTE:
        return False
    if len(mention.span.text) <= _CLOCK_LENGTH:
        return True
    published = document.article.published
    if not value.start == value.end == published or any(len(word) > _CLOCK_WORD for word in words):
        return False
    # "At 06:30 on 16 May" names its day, and does not move with the news.
    earlier = None if published is None else published.replace(day=1 + published.day % 28)
    moved = find_dates(mention.span.text, earlier, language=document.language)
    return not (len(moved) == 1 and isinstance(moved[0].value, DateSpan) and moved[0].value.start == published)


def _role(lowers: Sequence[str], start: int, first: int, mention: DateMention, table: Lexicon) -> str | None:
    if isinstance(mention.value, Duration):
        return "length" if _is_behind(lowers, start, first, table.lengths) else None
    at = first
    for _ in range(3):
        for length in range(min(_LONGEST_CUE, at - start), 0, -1):
            role = table.cues.get(tuple(lowers[at - length : at]))
            if role is not None:
                return role
        if at <= start or lowers[at - 1] not in table.policy.between:
            return None
        at -= 1
    return None


def _is_of_a_return(lowers: Sequence[str], start: int, first: int, table: Lexicon) -> bool:
    """Whether a date is the day that something shut goes on ("will reopen to the public on 4 May")."""
    for lower in reversed(lowers[max(start, first - _RETURN_REACH) : first]):
        if lower in table.policy.returning:
            return True
        if not lower[0].isalnum():
            return False
    return False


def _is_behind(lowers: Sequence[str], start: int, first: int, cues: frozenset[tuple[str, ...]]) -> bool:
    return any(
        tuple(lowers[first - length : first]) in cues for length in range(1, min(_LONGEST_CUE + 1, first - start + 1))
    )
