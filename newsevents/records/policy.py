"""PolicyChange: which rule was changed, how, and until when."""

import datetime as dt

from newsevents.fields import Name, record
from newsevents.records.common import Extra, RecordLink, Spans
from newsevents.values import Actor, DateSpan, Duration, Link, Measure, Place, TextSpan
from newsevents.vocabulary import Extent, PolicyAction, PolicyInstrument, PolicyLevel, PolicyStatus

__all__ = ["PolicyChange"]


@record
class PolicyChange:
    """A measure introduced, restored, extended, amended, suspended or removed.

    - `action`, `instrument`: what is done to which kind of measure; `status`: how far it has come.
    - `jurisdiction`, `level`: where it holds and at which level of government; `implementer`: who enacts it.
    - `products`: the goods, services or groups affected; `measure`: by how much.
    - `announced`: when it was made known. `in_force`: from when it holds; a span THROUGHOUT ends on its last day.
    - `duration`: how long, as said: P6M and P180D stay different. `expiry()` is computed from these.
    - `restores_id`: the change whose measure this one brings back; `links`: RESPONSE_TO an event, and the like.
    - `trigger`: the words that tell of it. `id`, `attribution`, `spans`, `notes`, `extra`: as on every record.
    """

    id: Name
    action: PolicyAction
    instrument: PolicyInstrument = PolicyInstrument.OTHER
    status: PolicyStatus = PolicyStatus.ENACTED
    jurisdiction: Place | None = None
    level: PolicyLevel | None = None
    implementer: Actor | None = None
    products: tuple[Name, ...] = ()
    measure: Measure | None = None
    announced: DateSpan | None = None
    in_force: DateSpan | None = None
    duration: Duration | None = None
    restores_id: Name | None = None
    trigger: TextSpan | None = None
    attribution: tuple[Link, ...] = ()
    links: tuple[RecordLink, ...] = ()
    spans: Spans = ()
    notes: tuple[Name, ...] = ()
    extra: Extra = ()

    def expiry(self) -> dt.date | None:
        """Return the last day the measure holds, or None where the text does not fix it.

        That is the end of `in_force` where it holds THROUGHOUT that span, else the day `duration` after a first
        day that is known exactly, and as approximate as that one; None beyond the year 9999. A measure that is
        removed for good, neither an end nor a duration being given, holds until the day of its removal.
        """
        span = self.in_force
        if span is None:
            return None
        if span.extent is Extent.THROUGHOUT and span.end is not None:
            return span.end
        if self.action is PolicyAction.REMOVE and self.duration is None and span.start == span.end:
            return span.start
        if self.duration is None or self.duration.is_vague or span.start is None:
            return None
        if span.start != span.end and span.extent is not Extent.THROUGHOUT:
            return None
        try:
            return self.duration.after(span.start)
        except OverflowError:
            return None
