"""Casualty: a figure of people harmed, as one source gives it."""

from newsevents.fields import Name, record
from newsevents.records.common import Extra, RecordLink, Spans
from newsevents.values import Actor, DateSpan, Link, Place, Quantity, TextSpan
from newsevents.vocabulary import ClaimStatus, Harm, Realis

__all__ = ["Casualty"]


@record
class Casualty:
    """People harmed: one record a source and figure; rival figures stay side by side.

    - `harm`: what was done to them; `group`: who they are; `perpetrator`: by whom; `count`: how many.
    - `cause`: the words for the weapon or cause. `place`, `date`: where and when.
    - `as_of`: the day the figure is stated for ("by Friday the toll stood at"), `status`: how firmly.
    - `realis`: ACTUAL for this report's incident; BACKGROUND for another one's, or for sums over years;
      HYPOTHETICAL, DENIED and GENERIC for what did not happen as such.
    - `event_ids`: the events it belongs to. `links`: SUBSET_OF, ADDS_TO, UPDATES, REPEATS, RIVALS another record.
    - `attribution`: who says so, outermost first. `id`, `spans`, `notes`, `extra`: as on every record.
    """

    id: Name
    harm: Harm
    count: Quantity
    group: Actor | None = None
    perpetrator: Actor | None = None
    cause: TextSpan | None = None
    place: Place | None = None
    date: DateSpan | None = None
    as_of: DateSpan | None = None
    status: ClaimStatus = ClaimStatus.REPORTED
    realis: Realis = Realis.ACTUAL
    event_ids: tuple[Name, ...] = ()
    attribution: tuple[Link, ...] = ()
    links: tuple[RecordLink, ...] = ()
    spans: Spans = ()
    notes: tuple[Name, ...] = ()
    extra: Extra = ()
