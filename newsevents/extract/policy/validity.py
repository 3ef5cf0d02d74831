"""Validity: when a measure was announced, from when it holds, until when, and for how long."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.policy.ends import bounds_of, prolonged, told_end
from newsevents.extract.policy.timed import ENDS, Timed, is_before, other_reading, span_of
from newsevents.values import DateMention, DateSpan, Duration
from newsevents.vocabulary import Extent, Granularity, TimexMod

__all__ = ["Validity", "validity_of"]

_WEEK: Final = 7
# How many days ahead what is only agreed may begin.
_LATER: Final = 270
# How many tokens behind the verb a date is no announcement's.
_BEHIND: Final = 15
_CLOSE: Final = 8
_LONG: Final = (Granularity.MONTH, Granularity.YEAR)
_SHORT: Final = (Granularity.WEEK, Granularity.WEEKEND, Granularity.MONTH)


@attrs.frozen
class Validity:
    """When a measure was announced and holds, and the mentions that say so."""

    announced: DateSpan | None = None
    in_force: DateSpan | None = None
    duration: Duration | None = None
    mentions: tuple[DateMention, ...] = ()


def _is_day(span: DateSpan) -> bool:
    """Whether a span is one known day."""
    return span.start is not None and span.start == span.end


def validity_of(
    timed: Sequence[Timed],
    published: dt.date | None,
    ended: Sequence[Timed] = (),
    former: Sequence[Timed] = (),
    *,
    personal: bool,
    told: bool,
    future: bool,
    agreed: bool,
    extended: bool,
    ordered: bool,
    once: bool,
    first: bool,
    verb: int,
    note: bool,
) -> Validity:
    """Return the validity that the time expressions about one measure give.

    - `ended`: the time expressions about its removal.
    - `former`: those about what it goes on from, whose end it moves on.
    - `personal`: lengths of time are each person's, and left out.
    - `told`: it holds from its announcement where nothing else is said; `future`: it does so only nearly, and the
      day is marked approximate.
    - `agreed`: it is only agreed or proposed, so that it begins later.
    - `extended`: it goes on from an end told as the former one, so that its length leads to the new one.
    - `ordered`: it is announced or ordered, so that a start read as past may lie in the week ahead.
    - `note`: the text is the announcement itself, so the day of publication, marked approximate, stands in where it
      gives no day.
    - `once`: all is done on the day it begins.
    - `first`: nothing was told of the measure before, so that its announcement is no later than the news.
    - `verb`: the token that tells of the change; a day behind it is no announcement's.
    """
    dates = [_unannounced(each, published) for each in timed if each.is_date]
    ahead = _LATER if agreed else _WEEK if future or ordered else 0
    dates = [_forward(each, dates, published, ahead) for each in dates]
    start, end, used = bounds_of(dates)
    announced, plain = _told_on(dates, verb, published if first or future else None)
    announced, start = _proposed_on(announced, start, published if agreed and not note else None)
    if plain is not None and agreed and not note and start is None and _is_past(plain, published):
        # What is only agreed does not hold yet: that is when it was agreed.
        announced, plain = announced or (span_of(plain) if plain.is_day else None), None
    if (
        start is None
        and plain is not None
        and (announced is None or not is_before(span_of(plain), announced) or 0 <= plain.first - verb <= _CLOSE)
    ):
        # "Lifted the curfew two days earlier, the mayor said on Thursday": its own day stands close behind the verb.
        start = span_of(plain)
        used.append(plain.mention)
    elif plain is not None and announced is None and _is_made_on(plain, start, published, verb):
        announced = span_of(plain)
    if start is None and announced is None:
        start = _long_ago(dates, published)
    if start is None and told and announced is not None:
        start = DateSpan(announced.start, announced.end, mod=TimexMod.APPROX) if future else announced
    if (
        note
        and announced is None
        and told
        and published is not None
        and not (start is not None and _is_old(start, published))
    ):
        announced = DateSpan(published, published, mod=TimexMod.APPROX)
        start = start or announced
    end = told_end(end, dates, start, ended)
    duration = None
    if not personal:
        length = next((each for each in timed if isinstance(each.mention.value, Duration) and each.role), None)
        if length is not None and isinstance(length.mention.value, Duration):
            duration = length.mention.value
            used.append(length.mention)
    if extended and end is None and duration is not None and not any(each.role == "start" for each in dates):
        end = prolonged([*timed, *former], duration)
    if once and end is None and duration is None and start is not None and _is_day(start):
        end = start.start
    return Validity(announced, _in_force(start, end), duration, tuple(used))


def _forward(timed: Timed, dates: Sequence[Timed], published: dt.date | None, days: int) -> Timed:
    """Return the start of a measure still to come in its reading ahead ("must wear masks from Monday").

    That is no later than the end told among `dates`.
    """
    value, other = timed.mention.value, timed.mention.alternative
    if timed.role != "start" or published is None or not isinstance(value, DateSpan) or other is None:
        return timed
    if value.end is None or value.end >= published or other.start is None or other.start < published:
        return timed
    if (other.start - published).days > days:
        return timed
    if any(
        each.role in ENDS and each.last_day is not None and value.end < each.last_day < other.start for each in dates
    ):
        return timed
    return attrs.evolve(timed, mention=other_reading(timed.mention, other))


def _told_on(dates: Sequence[Timed], verb: int, latest: dt.date | None) -> tuple[DateSpan | None, Timed | None]:
    """Return when a change was announced, no later than `latest`, and the date that stands beside it."""
    announced = _announced(dates, verb)
    plain = _plain(dates, announced)
    if announced is not None and _is_after(announced, latest):
        # "On 15 July, the city will reopen its pools": what is still to come was announced before.
        return None, plain or _plain(dates, None)
    return announced, plain


def _announced(dates: Sequence[Timed], verb: int) -> DateSpan | None:
    for each in dates:
        if each.role == "announced" and each.is_day:
            return span_of(each)
    for each in dates:
        if each.role is None and each.leading and _is_day(span_of(each)) and not verb < each.first < verb + _BEHIND:
            return span_of(each)
    return None


def _is_made_on(plain: Timed, start: DateSpan | None, published: dt.date | None, verb: int) -> bool:
    """Whether a day of the last week close behind the verb is when a measure that begins later was made.

    "The council approved the rules on Monday; they take effect in May".
    """
    day = plain.first_day
    if not plain.is_day or day is None or published is None or start is None or not is_before(span_of(plain), start):
        return False
    return 0 <= plain.first - verb <= _CLOSE and 0 <= (published - day).days < _WEEK


def _proposed_on(
    announced: DateSpan | None, start: DateSpan | None, published: dt.date | None
) -> tuple[DateSpan | None, DateSpan | None]:
    """Return when what does not hold yet was told, and its start: "the bill was introduced on Tuesday" is the first."""
    if published is None or start is None or not _is_day(start) or start.end is None or start.end > published:
        return announced, start
    return announced or start, None


def _is_past(timed: Timed, published: dt.date | None) -> bool:
    return published is not None and timed.last_day is not None and timed.last_day <= published


def _is_after(span: DateSpan, day: dt.date | None) -> bool:
    return day is not None and span.start is not None and span.start > day


def _unannounced(timed: Timed, published: dt.date | None) -> Timed:
    """Return a date after the news without the role of an announcement's ("the board's next meeting is on June 20")."""
    day = timed.first_day
    late = timed.role == "announced" and published is not None and day is not None and day > published
    return attrs.evolve(timed, role=None) if late else timed


def _plain(dates: Sequence[Timed], announced: DateSpan | None) -> Timed | None:
    """Return the date that stands beside the measure without a word that says what it is: a day, or else a span."""
    rest = [each for each in dates if each.role is None and span_of(each) is not announced]
    closed = [each for each in rest if span_of(each).granularity in _SHORT and not each.leading]
    return next((each for each in rest if _is_day(span_of(each))), closed[0] if closed else None)


def _long_ago(dates: Sequence[Timed], published: dt.date | None) -> DateSpan | None:
    """Return the month or year past that opens a sentence: "In 2019, the country closed its border"."""
    for each in dates:
        if each.role is None and each.leading and span_of(each).granularity in _LONG and published is not None:
            end = span_of(each).end
            return span_of(each) if end is not None and end < published else None
    return None


def _is_old(start: DateSpan, published: dt.date) -> bool:
    """Whether a measure began before its news came out, so that the news was not its announcement."""
    return start.start is not None and start.start < published


def _in_force(start: DateSpan | None, end: dt.date | None) -> DateSpan | None:
    if end is None:
        return start
    if start is None or start.start is None or not _is_day(start):
        return DateSpan(None, end, extent=Extent.THROUGHOUT)
    if end < start.start:
        return start
    return DateSpan(start.start, end, extent=Extent.THROUGHOUT, mod=start.mod)
