"""Readings: which of two readings of a date a measure has, by the day of its news."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.policy.timed import ENDS, Timed, other_reading, read_as
from newsevents.values import DateMention, DateSpan
from newsevents.vocabulary import Extent

__all__ = ["ahead", "nearer"]

# An end passed for longer is read ahead, unless that lies too far off; a later end this many expressions away, at
# most, says that it is past.
_RECENT: Final = dt.timedelta(days=60)
_FAR: Final = dt.timedelta(days=270)
_BESIDE: Final = 5
# How far from its news a day in figures may lie, to be the nearer reading of two.
_NEAR: Final = dt.timedelta(days=31)


def nearer(mention: DateMention, published: dt.date | None) -> DateMention:
    """Return a day that may be read day or month first ("04/05/2020") in the reading that is the nearer to its news."""
    value = mention.value
    if published is None or not isinstance(value, DateSpan) or value.extent is not Extent.EITHER:
        return mention
    if value.start is None or value.end is None:
        return mention
    near, far = sorted((value.start, value.end), key=lambda day: abs(day - published))
    if abs(near - published) > _NEAR or abs(far - published) < 2 * abs(near - published):
        return mention
    return read_as(mention, DateSpan(near, near), DateSpan(far, far))


def ahead(timed: Timed, around: Sequence[Timed], at: int, document: Document) -> Timed:
    """Return a date with its other reading where a measure would else begin or end far from its news.

    A day named without its year is read as the one before or after publication; a rule that is news ends after it,
    unless its end has just passed or a later one is told near it, and begins on the nearer of the two.
    """
    published, mention = document.article.published, timed.mention
    value, other = mention.value, mention.alternative
    if published is None or not isinstance(value, DateSpan) or other is None or value.end is None or other.end is None:
        return timed
    near = [each.last_day for each in around[max(at - _BESIDE, 0) : at + _BESIDE + 1] if each.role in ENDS]
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
    past, coming = published - value.end, other.end - published
    if timed.role not in ("start", "end", "back"):
        # "On April 27 the closure was extended", in a note that goes on beyond its first day.
        return attrs.evolve(timed, mention=other_reading(mention, other)) if past > _FAR and coming < _RECENT else timed
    if (
        past <= (_RECENT if timed.role == "end" else coming)
        or coming > _FAR
        or (ends_ahead and timed.role == "end" and past <= min(_FAR, coming))
    ):
        return timed
    return attrs.evolve(timed, mention=other_reading(mention, other))
