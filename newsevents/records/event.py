"""Event: what happened."""

from newsevents.fields import Name, record
from newsevents.records.common import AcledType, Extra, RecordLink, Spans
from newsevents.values import Actor, DateSpan, Link, Place, TextSpan
from newsevents.vocabulary import PloverCategory, PloverContext, PloverMode, Realis

__all__ = ["Event"]


@record
class Event:
    """Something that happened, in PLOVER's terms and, where they apply, ACLED's.

    - `id`: unique in its report.
    - `category`, `mode`, `contexts`: PLOVER; `category` is None where only ACLED has a type. `acled`: ACLED's type.
    - `actors` and `recipients`: who did it, to whom; a meeting has actors only.
    - `place`: where; `sites`: the buildings and spots named as its scene or target.
    - `date`: when. `realis`: whether it happened, is planned, denied, or told as background.
    - `trigger`: the words that tell of it first; `spans`: every mention.
    - `attribution`: who says so, outermost first. `links`: other records of the report it hangs on.
    - `notes`: remarks. `extra`: what an importer could not map.

    Raises ValueError where neither a category nor an ACLED type is given, or the mode is not the category's.
    """

    id: Name
    category: PloverCategory | None = None
    mode: PloverMode | None = None
    contexts: tuple[PloverContext, ...] = ()
    acled: AcledType | None = None
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    place: Place | None = None
    sites: tuple[Place, ...] = ()
    date: DateSpan | None = None
    realis: Realis = Realis.ACTUAL
    trigger: TextSpan | None = None
    attribution: tuple[Link, ...] = ()
    links: tuple[RecordLink, ...] = ()
    spans: Spans = ()
    notes: tuple[Name, ...] = ()
    extra: Extra = ()

    def __attrs_post_init__(self) -> None:
        if self.category is None and self.acled is None:
            raise ValueError("Event.category: expected a PLOVER category or an ACLED type, got neither")
        if self.mode is not None:
            if self.category is None:
                raise ValueError(f"Event.mode: expected a category beside a mode, got only {self.mode.value!r}")
            if self.mode not in self.category.modes:
                allowed = ", ".join(mode.value for mode in self.category.modes) or "none"
                raise ValueError(
                    f"Event.mode: expected a mode of {self.category.value} ({allowed}), got {self.mode.value!r}"
                )
