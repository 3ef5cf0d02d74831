"""The timeline: what is dated, in the order of its dates; what has no date comes last, in the order of the text."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

import attrs

from newsevents.display import phrases
from newsevents.display.cells import pad, shorten, width
from newsevents.display.entries import entry
from newsevents.records import Casualty, Event, Record, Report, Statement
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity

__all__ = ["Moment", "moments", "timeline_text"]

_NUMBERED: Final = (Granularity.HALF, Granularity.SEASON, Granularity.QUARTER)


@attrs.frozen
class Moment:
    """One line of a timeline: when, which record, what it is, where."""

    date: DateSpan | None
    id: str
    what: str
    where: str | None = None


def moments(report: Report, *, undated: bool = False) -> list[Moment]:
    """Return the dated records of a report in the order of their dates; with `undated`, the others after them."""
    found = [_moment(each) for each in report.records()]
    dated = sorted((each for each in found if each.date is not None), key=_order)
    return dated + [each for each in found if undated and each.date is None]


def timeline_text(report: Report, *, width: int = 80, undated: bool = False) -> str:
    """Return the timeline as a plain table of at most `width` cells."""
    return "\n".join(_lines(moments(report, undated=undated), width))


def _order(moment: Moment) -> tuple[dt.date, dt.date]:
    date = moment.date
    first, last = (date.start, date.end) if date is not None else (None, None)
    # What is only known to lie before or after a day stands at that day.
    return first or last or dt.date.max, last or dt.date.max


def _moment(record: Record) -> Moment:
    where = record.place.name if isinstance(record, Event | Casualty) and record.place else None
    return Moment(_date(record), record.id, _what(record), where)


def _date(record: Record) -> DateSpan | None:
    if isinstance(record, Event | Statement | Casualty):
        return record.date
    return record.in_force or record.announced


def _what(record: Record) -> str:
    shown = entry(record)
    if isinstance(record, Event):
        return _event(record, shown.title.partition(" · ")[0])
    if isinstance(record, Statement):
        speaker = (record.speaker.name or record.speaker.role) if record.speaker else "unnamed source"
        return f"{speaker}: {' … '.join(each.text for each in record.content) or record.act.value}"
    return shown.title


def _event(event: Event, title: str) -> str:
    """Return what kind of event it is, who did it to whom, and the word for it."""
    sides = [", ".join(str(each.name or each.role) for each in side) for side in (event.actors, event.recipients)]
    who = " → ".join(side for side in sides if side)
    words = event.trigger or next(iter(event.spans), None)
    return title + (f": {who}" if who else "") + (f" “{' '.join(words.text.split())}”" if words else "")


def _lines(moments: list[Moment], cells: int) -> Iterator[str]:
    rows = [(_short(each.date), each.id, each.where or "", each.what) for each in moments]
    widest = (24, 8, cells // 6)
    columns = [min(max((width(row[at]) for row in rows), default=0), most) for at, most in enumerate(widest)]
    # What happened takes the room that the other columns leave.
    columns.append(max(cells - sum(columns) - 2 * len(columns), 10))
    for row in rows:
        yield "  ".join(pad(shorten(text, size), size) for text, size in zip(row, columns, strict=True)).rstrip()


def _short(date: DateSpan | None) -> str:
    if date is None:
        return "no date"
    if date.days in (1, None):
        return phrases.when(date)
    # The number of a season or quarter ("2024-24") would be read as a month or week.
    return date.timex3 if date.granularity in _NUMBERED else str(date)
