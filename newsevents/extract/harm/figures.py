"""Figures: what is known of one casualty figure on its way to a record."""

import datetime as dt
import enum
from typing import Final

import attrs

from newsevents.extract.harm.readings import Reading
from newsevents.extract.harm.sides import Side, SideOf
from newsevents.records import RecordLink
from newsevents.values import DateSpan, Place, Quantity
from newsevents.vocabulary import ClaimStatus, GeoPrecision, QuantityModifier, Relation, VagueNumber

__all__ = ["NIGHT", "Figure", "People"]

NIGHT: Final = 2
"""How many days a night touches."""


class People(enum.Enum):
    """Kinds of victims that no one belongs to two of; ANY may hold each of the others."""

    ANY = enum.auto()
    CIVILIAN = enum.auto()
    FORCES = enum.auto()
    FIGHTERS = enum.auto()


@attrs.define
class Figure:
    """A figure under way to a record: what was read, and what it is to the figures before it.

    `local` says that it tells of nobody in one place only, `outdated` that it is of an earlier telling, `anew` that its
    sentence opens another incident, `contrasted` that the figure before it is of another harm, `alone` that it holds
    for one place or group only ("in one village alone"), `of_them` that it counts some of those told before it, `role`
    what sets its people apart from others ("a cyclist"), `rank` how many there are with this one ("a fourth"), `found`
    that it counts bodies, which have no day of death, `status` how firmly it stands, `dated` that its own sentence
    gives its date, `where` the place it gives, `source` who tells it, `home` the country of who does, `side` whose
    people are counted.
    """

    id: str
    reading: Reading
    quantity: Quantity
    sentence: int
    group: tuple[int, int]
    people: People = People.ANY
    outdated: bool = False
    local: bool = False
    anew: bool = False
    contrasted: bool = False
    alone: bool = False
    of_them: bool = False
    role: str | None = None
    rank: int = 0
    found: bool = False
    status: ClaimStatus = ClaimStatus.REPORTED
    date: DateSpan | None = None
    as_of: DateSpan | None = None
    dated: bool = False
    where: Place | None = None
    source: str | None = None
    home: str | None = None
    side: Side | None = None
    links: list[RecordLink] = attrs.Factory(list)

    @property
    def number(self) -> int:
        """The figure to compare by: best, else the one named by a bound."""
        q = self.quantity
        if q.modifier is QuantityModifier.MORE_THAN and q.low:
            return q.low - 1
        if q.best is not None:
            return q.best
        return q.low if q.low is not None else q.high or 0

    @property
    def day(self) -> dt.date | None:
        """The day that the figure's own sentence gives it; of a night, the day it ends on."""
        if not self.dated or self.found or self.date is None or self.date.days is None or self.date.days > NIGHT:
            return None
        return self.date.end

    @property
    def town(self) -> str | None:
        """The place that the figure's own sentence gives it, unless that is a country or a province."""
        broad = (GeoPrecision.COUNTRY, GeoPrecision.ADM1)
        return self.where.name if self.where is not None and self.where.precision not in broad else None

    def is_of_other_side(self, other: "Figure") -> bool:
        """Whether the people of another figure are surely none of these: those of another country, or their own's."""
        if self.side is None:
            return False
        if other.side is not None:
            return other.side.of is self.side.of and other.side.name != self.side.name
        # "Peru reported 24 dead; Chile said nine of its own had died."
        told_at_home = self.side.of is SideOf.COUNTRY and self.side.own and other.home is not None
        return told_at_home and other.home != self.side.name

    def is_someone_else(self, other: "Figure") -> bool:
        """Whether two people, each told as new, are surely not one: of other roles ("a nun", "a diver") or towns."""
        mine, theirs = self.reading.victims, other.reading.victims
        if not (mine.article and theirs.article) or self.number != 1 or other.number != 1:
            return False
        roles = self.role is not None and other.role is not None and self.role != other.role
        towns = self.town is not None and other.town is not None and self.town != other.town
        return roles or (towns and not (self.role is None and other.role is None))

    @property
    def unnumbered(self) -> bool:
        """Whether the text tells of several without saying how many."""
        return self.quantity.vague is VagueNumber.UNKNOWN

    @property
    def vague(self) -> bool:
        """Whether the text names no number."""
        return self.quantity.vague is not None

    @property
    def further(self) -> bool:
        """Whether the text says that these are further people; "the other three" are the rest of those told."""
        known = self.reading.also and self.people in (People.FORCES, People.FIGHTERS)  # "two guards were also hurt"
        if (self.contrasted and not known) or not self.reading.adds:
            return False
        return self.reading.also or not self.reading.victims.definite

    def link(self, relation: Relation, other: "Figure") -> None:
        """Link this figure to another one."""
        self.links.append(RecordLink(relation, other.id))
