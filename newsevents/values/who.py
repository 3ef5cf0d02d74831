"""Who and where: Place, Actor, and Link, one step of who-said-that-who-said."""

from typing import Annotated

import attrs
from msgspec import Meta

from newsevents.fields import Name, record, value
from newsevents.values.datespan import DateSpan
from newsevents.values.span import TextSpan
from newsevents.vocabulary import AcledInter, Channel, GeoPrecision, PloverSector, QuoteMode

__all__ = ["Actor", "Country", "Link", "Place"]

Country = Annotated[str, Meta(pattern="^[A-Z]{3}\\Z")]
"""An ISO 3166-1 alpha-3 code, the one that PLOVER, ICEWS and GDELT use."""


@value
class Place:
    """Somewhere on Earth: the name in the text and what is known of it.

    `country` is ISO 3166-1 alpha-3, `admin1` the name of the first-level region, `latitude` and `longitude` are
    degrees (WGS 84) and go together, `precision` tells what the point stands for. `within` names the places
    around it as the text does, nearest first ("the mayor's office" within ("Almaty", "Kazakhstan")).
    `candidates` lists the countries an ambiguous name may lie in. `mention` is where it was read, or None.
    """

    name: Name
    country: Country | None = attrs.field(default=None, kw_only=True)
    admin1: Name | None = attrs.field(default=None, kw_only=True)
    latitude: Annotated[float, Meta(ge=-90, le=90)] | None = attrs.field(default=None, kw_only=True)
    longitude: Annotated[float, Meta(ge=-180, le=180)] | None = attrs.field(default=None, kw_only=True)
    precision: GeoPrecision | None = attrs.field(default=None, kw_only=True)
    within: tuple[Name, ...] = attrs.field(default=(), kw_only=True)
    candidates: tuple[Country, ...] = attrs.field(default=(), kw_only=True)
    mention: TextSpan | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError(
                f"Place.longitude: expected both coordinates or none, got {self.latitude}, {self.longitude}"
            )

    def __str__(self) -> str:
        return ", ".join((self.name, *self.within))


@value
class Actor:
    """Who acts, speaks or suffers: a person, a body or a group.

    At least one of `name` and `role` is there: "a police spokesperson" has a role and no name. `affiliation` is
    the body a person speaks or acts for, `country` ISO 3166-1 alpha-3, `sector` PLOVER's, `inter` ACLED's kind
    of actor; `mention` is where it was read, or None.
    """

    name: Name | None = None
    role: Name | None = attrs.field(default=None, kw_only=True)
    affiliation: Name | None = attrs.field(default=None, kw_only=True)
    country: Country | None = attrs.field(default=None, kw_only=True)
    sector: PloverSector | None = attrs.field(default=None, kw_only=True)
    inter: AcledInter | None = attrs.field(default=None, kw_only=True)
    mention: TextSpan | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.name is None and self.role is None:
            raise ValueError("Actor.name: expected a name or a role, got neither")

    def __str__(self) -> str:
        named = " ".join(part for part in (self.role, self.name) if part)
        return f"{named} ({self.affiliation})" if self.affiliation else named


@record
class Link:
    """One step of an attribution: `actor` says it, in the words of `cue`, by `channel`, to `addressees`, on `date`.

    `actor` is None for an open source ("reportedly"). An attribution is a tuple of links, outermost first.
    """

    actor: Actor | None = None
    cue: TextSpan | None = None
    mode: QuoteMode | None = None
    channel: Channel | None = None
    addressees: tuple[Actor, ...] = ()
    date: DateSpan | None = None

    def __str__(self) -> str:
        said = self.cue.text if self.cue else "said"
        return f"{self.actor or 'unnamed source'} {said}"
