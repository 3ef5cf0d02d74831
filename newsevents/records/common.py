"""What every record carries beside its own fields, and the checks they share."""

from collections.abc import Iterable
from typing import Annotated

from msgspec import Meta

from newsevents.fields import Name, value
from newsevents.values import TextSpan
from newsevents.vocabulary import AcledEventType, AcledSubEventType, Relation

__all__ = ["AcledType", "Extra", "RecordLink", "Spans", "in_order"]

Extra = tuple[tuple[Annotated[str, Meta(min_length=1)], str], ...]
"""What an importer could not map: pairs of the source's own key and its value, as text."""

Spans = tuple[TextSpan, ...]


@value
class AcledType:
    """An ACLED sub-event type with the event type it lies in."""

    sub_event_type: AcledSubEventType

    @property
    def event_type(self) -> AcledEventType:
        """The event type the sub-event type lies in."""
        return self.sub_event_type.event_type

    def __str__(self) -> str:
        return f"{self.event_type.value} / {self.sub_event_type.value}"


@value
class RecordLink:
    """How this record stands to another one of its report: the relation, and the other's `id`."""

    relation: Relation
    id: Name


def in_order(owner: str, spans: Iterable[TextSpan]) -> None:
    """Raise ValueError where spans overlap or are out of order."""
    end = 0
    for span in spans:
        if span.start < end:
            raise ValueError(f"{owner}: expected spans in text order without overlap, got {span!r} before {end}")
        end = span.end
