"""Dates of the story: the day of events whose sentences name none, by what is told before them or by the dateline."""

from collections.abc import Sequence

from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.drafts import Draft, is_same_place, overlap
from newsevents.extract.events.settings import Settings
from newsevents.extract.events.telling import SHARING, is_before_that, is_ground, is_known, is_said
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import Granularity, Realis

__all__ = ["date_from_story"]


def date_from_story(drafts: Sequence[Draft], document: Document, settings: Settings, table: Events) -> None:
    """Date the events whose sentences name no day: by the last one of the paragraph, else by the dateline.

    The day told of one place says nothing of another, nor of what is told to have been before; the dateline says
    nothing of what is spoken of as known.
    """
    last: Draft | None = None
    lead = _lead(drafts, settings)
    for draft in drafts:
        if draft.date is not None:
            if draft.date.start is None and last is not None and _is_by_then(draft, last, settings):
                draft.date = last.date
            last = draft if draft.dated_by is not None else last
            continue
        act = draft.acts[0]
        if act.realis is not Realis.ACTUAL or draft.spreads or is_before_that(act, document, table):
            continue
        if last is not None and last.acts[0].sentence == act.sentence and is_ground(act, document, table):
            # The day of the sanctions is not that of what they are for.
            continue
        draft.date = None if is_known(act, document, table) else settings.report_day
        if draft.date is not None and lead is not None and draft.category in SHARING and not _is_elsewhere(draft, lead):
            draft.date = lead.date
        if last is not None and last.dated_by is not None and _tells_before(last.dated_by, act, settings):
            kept = _is_elsewhere(draft, last) or _is_another_time(last, act, settings)
            draft.date = draft.date if kept else last.date


def _is_another_time(last: Draft, act: Act, settings: Settings) -> bool:
    """Whether the day last told of is not that of an act: it lies ahead, or long before what somebody now says."""
    return settings.days.is_ahead(last.date) or (is_said(act) and not settings.days.is_recent(last.date))


def _is_by_then(draft: Draft, last: Draft, settings: Settings) -> bool:
    """Whether what happened by a day is told to be of the day before it in the paragraph, at the same place."""
    if last.date is None or last.dated_by is None or draft.date is None or last.date.start is None:
        return False
    return (
        not _is_elsewhere(draft, last)
        and overlap(draft.date, last.date)
        and _tells_before(last.dated_by, draft.acts[0], settings)
    )


def _is_elsewhere(one: Draft, other: Draft) -> bool:
    """Whether the text tells of two events at two places."""
    return one.place is not None and other.place is not None and not is_same_place(one.place, other.place)


def _lead(drafts: Sequence[Draft], settings: Settings) -> Draft | None:
    """Return the event that a report opens with, where it is dated within the days of the dateline."""
    first, days = drafts[0] if drafts else None, settings.report_day
    if first is None or first.date is None or days is None or first.dated_by is None or first.dated_by.sentence > 1:
        return None
    # "Last night" is the hour of one blow, and none of a whole report.
    day, earliest = first.date.start, days.start
    if first.date.granularity is not Granularity.DAY or day is None or earliest is None or day < earliest:
        return None
    return first if first.category in SHARING and overlap(first.date, days) else None


def _tells_before(dated: Act, act: Act, settings: Settings) -> bool:
    """Whether the act that a date was read with comes before another one in the same paragraph."""
    return dated.trigger.first < act.trigger.first and settings.paragraph(dated.sentence) == settings.paragraph(
        act.sentence
    )
