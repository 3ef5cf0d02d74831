"""Validity: when a measure was announced, from when it holds, until when, and for how long."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.dates import find_dates
from newsevents.extract.document import Document
from newsevents.extract.policy_words import Lexicon, lexicon
from newsevents.values import DateMention, DateSpan, Duration
from newsevents.vocabulary import Extent, Granularity, TimexMod, TimexType

__all__ = ["Timed", "Validity", "timed_mentions", "validity_of"]

_LONGEST_CUE: Final = 4
_LEADING: Final = 7
_RECENT: Final = dt.timedelta(days=60)
_FAR: Final = dt.timedelta(days=270)
_NAMED_REACH: Final = 3
_WEEK: Final = 7
_BESIDE: Final = 5
_BEHIND: Final = 15
_CLOCK_LENGTH: Final = 10
_SHORT: Final = (Granularity.WEEK, Granularity.WEEKEND, Granularity.MONTH)
_DAYLIKE: Final = (Granularity.DAY, Granularity.PART_OF_DAY, Granularity.MINUTE)


@attrs.frozen
class Timed:
    """A time expression with what it is to a measure: `start`, `end`, `announced`, `length`, or None where unsaid."""

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


@attrs.frozen
class Validity:
    """When a measure was announced and holds, and the mentions that say so."""

    announced: DateSpan | None = None
    in_force: DateSpan | None = None
    duration: Duration | None = None
    mentions: tuple[DateMention, ...] = ()


def timed_mentions(document: Document) -> list[Timed]:
    """Return the time expressions of a document with their role, in text order."""
    table = lexicon(document.language)
    tokens = document.tokens
    found = []
    for mention in document.dates:
        first, last = tokens.within(mention.span.start, mention.span.end)
        if first == last or _is_clock(mention):
            continue
        sentence = document.sentence_tokens[document.sentence_at(mention.span.start)]
        if mention.type is TimexType.DATE and _is_behind(tokens.lowers, sentence[0], first, table.lengths):
            parts = _taken_apart(document, mention, first, last)
            if parts:
                found.extend(parts)
                continue
        role = _role(tokens.lowers, sentence[0], first, mention, table)
        if role is None and isinstance(mention.value, Duration) and _is_named(tokens.lowers, last, sentence[1], table):
            role = "length"
        found.append(Timed(mention, first, last, role, first - sentence[0] <= _LEADING))
    return [_ahead(each, found, at, document) for at, each in enumerate(found)]


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
    following = lowers[last : min(last + _NAMED_REACH, end)]
    return any(lower in table.nouns or lower in table.verbs for lower in following)


def _ahead(timed: Timed, around: Sequence[Timed], at: int, document: Document) -> Timed:
    """Return a date with its other reading where a measure would else begin or end long before its news.

    A day named without its year is read as the one before or after publication; a rule that is news ends after it,
    unless its end has just passed or a later one is told near it, and begins on the nearer of the two.
    """
    published, mention = document.article.published, timed.mention
    value, other = mention.value, mention.alternative
    if published is None or not isinstance(value, DateSpan) or other is None or value.end is None or other.end is None:
        return timed
    if value.end >= published or other.end <= published or timed.role not in ("start", "end"):
        return timed
    past, ahead = published - value.end, other.end - published
    if past <= (_RECENT if timed.role == "end" else ahead) or ahead > _FAR:
        return timed
    for each in around[max(at - _BESIDE, 0) : at + _BESIDE + 1]:
        end = each.last_day
        if each.role == "end" and end is not None and end >= published:
            return timed
    return attrs.evolve(timed, mention=_other_reading(mention, other))


def _other_reading(mention: DateMention, other: DateSpan) -> DateMention:
    """Return a mention with its readings exchanged."""
    chosen = mention.value if isinstance(mention.value, DateSpan) else None
    return DateMention(
        span=mention.span,
        type=mention.type,
        value=other,
        alternative=chosen,
        rule=mention.rule,
        evidence=mention.evidence,
    )


def _is_clock(mention: DateMention) -> bool:
    """Whether a mention is a time of day without its day ("10 p.m."), as the hours of a curfew are."""
    value = mention.value
    return (
        isinstance(value, DateSpan)
        and value.granularity is Granularity.MINUTE
        and len(mention.span.text) <= _CLOCK_LENGTH
    )


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


def _is_behind(lowers: Sequence[str], start: int, first: int, cues: frozenset[tuple[str, ...]]) -> bool:
    return any(
        tuple(lowers[first - length : first]) in cues for length in range(1, min(_LONGEST_CUE + 1, first - start + 1))
    )


def is_day(span: DateSpan) -> bool:
    """Whether a span is one known day."""
    return span.start is not None and span.start == span.end


def validity_of(
    timed: Sequence[Timed],
    published: dt.date | None,
    ended: Sequence[Timed] = (),
    *,
    personal: bool,
    told: bool,
    future: bool,
    once: bool,
    verb: int,
) -> Validity:
    """Return the validity that the time expressions about one measure give.

    - `ended`: the time expressions about its removal.
    - `personal`: lengths of time are each person's, and left out.
    - `told`: it holds from its announcement where nothing else is said; `future`: it does so only nearly, and the
      day is marked approximate. The day of publication, marked so too, stands in for an announcement without a day.
    - `once`: all is done on the day it begins.
    - `verb`: the token that tells of the change; a day behind it is no announcement's.
    """
    dates = [_forward(each, published) if future else each for each in timed if each.is_date]
    start, end, used = _bounds(dates, published)
    announced = _announced(dates, verb)
    plain = _plain(dates, announced)
    if start is None and plain is not None and not (announced is not None and _before(_span(plain), announced)):
        start = _span(plain)
        used.append(plain.mention)
    if start is None and told and announced is not None:
        start = DateSpan(announced.start, announced.end, mod=TimexMod.APPROX) if future else announced
    if announced is None and told and published is not None and not (start is not None and _is_old(start, published)):
        announced = DateSpan(published, published, mod=TimexMod.APPROX)
        start = start or announced
    if end is None:
        end = _last_day(start, ended)
    duration = None
    if not personal:
        length = next((each for each in timed if isinstance(each.mention.value, Duration) and each.role), None)
        if length is not None and isinstance(length.mention.value, Duration):
            duration = length.mention.value
            used.append(length.mention)
    if once and end is None and duration is None and start is not None and is_day(start):
        end = start.start
    return Validity(announced, _in_force(start, end), duration, tuple(used))


def _span(timed: Timed) -> DateSpan:
    value = timed.mention.value
    assert isinstance(value, DateSpan)
    return value


def _before(one: DateSpan, other: DateSpan) -> bool:
    return one.end is not None and other.start is not None and one.end < other.start


def _bounds(
    dates: Sequence[Timed], published: dt.date | None
) -> tuple[DateSpan | None, dt.date | None, list[DateMention]]:
    """Return the first day or span a measure holds from, its last day, and the mentions they come from."""
    start: DateSpan | None = None
    end: dt.date | None = None
    used = []
    for each in dates:
        span = _span(each)
        if span.reference is not None:
            continue
        if each.is_range and start is None and span.start is not None:
            start = DateSpan(span.start, span.start)
            used.append(each.mention)
            end = span.end if end is None or span.end is None else max(end, span.end)
        elif each.role == "start" and start is None:
            start = span
            used.append(each.mention)
        elif each.role == "end" and span.end is not None and not _is_too_early(span, start):
            # Extensions told one after the other move the end on.
            end = span.end if end is None else max(end, span.end)
            used.append(each.mention)
    return start, end, used


def _is_too_early(span: DateSpan, start: DateSpan | None) -> bool:
    return start is not None and _before(span, start)


def _forward(timed: Timed, published: dt.date | None) -> Timed:
    """Return the start of a measure still to come in its reading ahead ("must wear masks from Monday")."""
    value, other = timed.mention.value, timed.mention.alternative
    if timed.role != "start" or published is None or not isinstance(value, DateSpan) or other is None:
        return timed
    if value.end is None or value.end >= published or other.start is None or other.start < published:
        return timed
    if (other.start - published).days > _WEEK:
        return timed
    return attrs.evolve(timed, mention=_other_reading(timed.mention, other))


def _announced(dates: Sequence[Timed], verb: int) -> DateSpan | None:
    for each in dates:
        if each.role == "announced" and is_day(_span(each)):
            return _span(each)
    for each in dates:
        if each.role is None and each.leading and is_day(_span(each)) and not verb < each.first < verb + _BEHIND:
            return _span(each)
    return None


def _plain(dates: Sequence[Timed], announced: DateSpan | None) -> Timed | None:
    """Return the date that stands beside the measure without a word that says what it is: a day, or else a span."""
    rest = [each for each in dates if each.role is None and _span(each) is not announced]
    closed = [each for each in rest if _span(each).granularity in _SHORT and not each.leading]
    return next((each for each in rest if is_day(_span(each))), closed[0] if closed else None)


def _last_day(start: DateSpan | None, ended: Sequence[Timed]) -> dt.date | None:
    """Return the day that a measure told of was removed on."""
    for each in ended:
        if each.is_date and is_day(_span(each)) and each.role != "announced" and not _is_too_early(_span(each), start):
            return _span(each).start
    return None


def _is_old(start: DateSpan, published: dt.date) -> bool:
    """Whether a measure began before its news came out, so that the news was not its announcement."""
    return start.start is not None and start.start < published


def _in_force(start: DateSpan | None, end: dt.date | None) -> DateSpan | None:
    if end is None:
        return start
    if start is None or start.start is None or not is_day(start):
        return DateSpan(None, end, extent=Extent.THROUGHOUT)
    if end < start.start:
        return start
    return DateSpan(start.start, end, extent=Extent.THROUGHOUT, mod=start.mod)
