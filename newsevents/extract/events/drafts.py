"""Drafts: events under way, and which of them are one and the same."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.events.acts import Act
from newsevents.extract.events.arguments import Arguments
from newsevents.extract.events.participants import Participant
from newsevents.values import DateSpan, Place
from newsevents.vocabulary import (
    AcledInter,
    AcledSubEventType,
    GeoPrecision,
    PloverCategory,
    PloverMode,
    Realis,
    Relation,
)

__all__ = ["HAPPENED", "Draft", "is_outcome", "is_same", "is_same_place", "join", "merged", "one_a_place", "overlap"]

HAPPENED: Final = (Realis.ACTUAL, Realis.BACKGROUND)
"""What the text says took place."""

# The first acts of an event tell whom it harmed, and one told again is looked for among the last: an event told a
# thousand times must not cost a thousand squared.
_TELLING: Final = 8
_STEM: Final = 5
_MERGE_REACH: Final = 40
# What is done to people's freedom or things kills nobody by itself.
_NO_BLOW: Final = (PloverMode.ABDUCT, PloverMode.CROWD_CONTROL)
_APART: Final = (PloverMode.ABDUCT, PloverMode.SEXUAL)
_NESTED: Final = tuple({GeoPrecision.ADM1, each} for each in (GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.ADM2))


@attrs.define(eq=False)
class Draft:
    """An event under way: its acts, where and when, ACLED's type, and its links to other drafts.

    `dated_by` is the act whose sentence gave the date. `spreads` marks one of which the text says that it spread to
    where it tells of it. `elsewhere` are places named in one breath with its own, `also` the days. `known` marks one
    that is spoken of as known ("the riot"). `who` are the names of those who say or decree it.
    """

    acts: list[Act]
    place: Place | None
    date: DateSpan | None
    sites: tuple[Place, ...]
    mode: PloverMode | None
    acled: AcledSubEventType | None
    spreads: bool
    dated_by: Act | None = None
    elsewhere: tuple[Place, ...] = ()
    known: bool = False
    also: tuple[DateSpan, ...] = ()
    who: frozenset[str] = frozenset()
    links: list[tuple[Relation, "Draft"]] = attrs.field(factory=list)
    id: str = ""

    @property
    def category(self) -> PloverCategory | None:
        """PLOVER's category, which all its acts share."""
        return self.acts[0].category

    @property
    def together(self) -> bool:
        """Whether those in it do it to each other."""
        return self.acts[0].sense.together

    @property
    def happened(self) -> bool:
        """Whether the text says that it happened."""
        return self.acts[0].realis in HAPPENED


def merged(drafts: Sequence[Draft], lowers: Sequence[str]) -> list[Draft]:
    """Join drafts that tell the same event again, looking back over the last ones only.

    `lowers` are the words of the text, lower-cased.
    """
    kept: list[Draft] = []
    for draft in drafts:
        recent = [] if draft.spreads else kept[-_MERGE_REACH:]
        same = [each for each in reversed(recent) if _is_told_again(each, draft)]
        if same:
            # "The attack": of several, the one told by the same word, else the one that was called so.
            sense, stem = draft.acts[0].sense.name, _stem(draft.acts[0], lowers)
            same = [each for each in same if stem in (_stem(act, lowers) for act in each.acts[:_TELLING])] or same
            join(
                next((each for each in same if any(act.sense.name == sense for act in each.acts[:_TELLING])), same[0]),
                draft,
            )
        else:
            kept.append(draft)
    return kept


def _stem(act: Act, lowers: Sequence[str]) -> str:
    return lowers[act.trigger.first][:_STEM]


def _is_told_again(one: Draft, other: Draft) -> bool:
    """Whether a later draft tells of an earlier one.

    A day first named with the later is news, not a repeat, unless the earlier was spoken of as known.
    """
    if _is_same_truce(one, other):
        return True
    same = one.acled is other.acled or _is_same_blow(one, other) or _is_bare(one, other)
    if not same or not is_same(one, other):
        return False
    return one.date is not None or one.known or other.dated_by is None


def _is_same_truce(one: Draft, other: Draft) -> bool:
    """Whether "the truce" is the one told before, whenever it takes effect."""
    agreed = one.acled is AcledSubEventType.AGREEMENT and one.happened
    truce = agreed and other.mode is PloverMode.CEASEFIRE and other.known
    return truce and (one.place is None or other.place is None or is_same_place(one.place, other.place))


def _is_bare(one: Draft, other: Draft) -> bool:
    """Whether a later draft tells an act told before without saying who did it to whom ("the attack", "it was hit")."""
    act = other.acts[0]
    named = other.known or act.trigger.verb  # "demonstrations" may be others
    called = named and act.arguments == Arguments() and one.acled is not None
    return called and any(act.sense.name == each.sense.name for each in one.acts[:_TELLING])


def _is_same_blow(one: Draft, other: Draft) -> bool:
    """Whether two drafts of other types, which they share with what is told beside them, are of one blow or unrest."""
    if one.category is PloverCategory.PROTEST and one.mode is other.mode is None:
        return one.acts[0].sense is other.acts[0].sense
    return one.mode is not None and one.mode is other.mode and bool(_harmed(one)) and _harmed(one) == _harmed(other)


def join(kept: Draft, other: Draft) -> None:
    """Take the acts of another draft into one, and what it knows better of place, date, mode and sites."""
    kept.acts.extend(other.acts)
    if kept.place is None or (other.place is not None and kept.place.precision is GeoPrecision.COUNTRY):
        kept.place = other.place or kept.place
    if kept.category is other.category and (other.mode is not PloverMode.DESTROY or not _harmed(kept)):
        # What is done to things is not how people were attacked.
        kept.mode = kept.mode or other.mode
    if kept.date is None or (other.date is not None and kept.date.start is None):
        kept.date, kept.dated_by = other.date or kept.date, other.dated_by or kept.dated_by
    if other.sites:
        names = {site.name for site in kept.sites}
        kept.sites = (*kept.sites, *(site for site in other.sites if site.name not in names))


def is_same(one: Draft, other: Draft) -> bool:
    """Whether two drafts may tell of one event: same category and realis, and no other mode, place, victims or date."""
    if one.category is not other.category or one.happened is not other.happened:
        return False
    if (one.who and other.who and one.who.isdisjoint(other.who)) or _is_another_deed(one, other):
        return False
    if one.category is PloverCategory.SANCTION and one.mode is not other.mode:
        return False
    if not one.together and _differ(one.acts[0].arguments.agent, other.acts[0].arguments.agent):
        return False
    if one.together is not other.together and not _is_one_fight(one, other):
        return False
    if one.spreads and one.acts[0].sense is not other.acts[0].sense:
        return False
    if one.mode is not None and other.mode is not None and one.mode is not other.mode:
        return False
    if one.place is not None and other.place is not None and not is_same_place(one.place, other.place):
        return False
    harmed, also_harmed = _harmed(one), _harmed(other)
    if harmed and also_harmed and harmed.isdisjoint(also_harmed):
        return False
    if one.date is None or other.date is None or one.date == other.date:
        return True
    # "By Tuesday" leaves room for Monday, and so do the days of a dateline.
    open_ = one.date.start is None or other.date.start is None or one.dated_by is None or other.dated_by is None
    return open_ and overlap(one.date, other.date)


def _differ(one: Participant | None, other: Participant | None) -> bool:
    """Whether two who act are told to be of two countries."""
    if one is None or other is None or one.country is None or other.country is None:
        return False
    return one.country != other.country


def _is_another_deed(one: Draft, other: Draft) -> bool:
    """Whether one is done by those the other is done to, or is not how the other was done.

    "Threw stones at police, who fired back"; "raided the village and abducted six women".
    """
    agent, patient = other.acts[0].arguments.agent, one.acts[-1].arguments.patient
    if agent is not None and agent is patient and not one.together and not other.together:
        return True
    return (one.mode in _APART) is not (other.mode in _APART) and other.acts[0].trigger.verb


def is_outcome(one: Draft, other: Draft) -> bool:
    """Whether a draft tells what another of its sentence led to ("fired on a bus, killing one and wounding two")."""
    act, last = other.acts[0], one.acts[-1]
    if last.sense.outcome and act.sense.together and not act.trigger.verb and act.trigger.first > last.trigger.last:
        # "Was killed in a shootout with police".
        known = one.category is other.category and one.happened is other.happened and last.sentence == act.sentence
        return known and last.arguments.agent is None
    if not act.sense.outcome or one.category is not PloverCategory.ASSAULT or one.happened is not other.happened:
        return False
    lethal = one.acts[0].acled is AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS
    if last.sentence != act.sentence or (one.acts[0].mode in _NO_BLOW and not lethal):
        return False
    if one.place is not None and other.place is not None and not is_same_place(one.place, other.place):
        return False
    agent = act.arguments.agent
    return agent is None or any(agent in (each.arguments.agent, each.arguments.patient) for each in one.acts[:_TELLING])


def _is_one_fight(one: Draft, other: Draft) -> bool:
    """Whether one draft tells what those did who fight in the other: "clashes of A and B that killed ten"."""
    fight, deed = (one, other) if one.together else (other, one)
    sides = (fight.acts[0].arguments.agent, fight.acts[0].arguments.patient)
    agent = deed.acts[0].arguments.agent
    return agent is not None and any(agent is each for each in sides)


def _harmed(draft: Draft) -> set[AcledInter]:
    """Return the kinds of actor that the acts of a draft are done to, where the words tell the kind."""
    patients = (act.arguments.patient for act in draft.acts[:_TELLING] if not act.sense.together)
    return {each.sort.inter for each in patients if each is not None and each.sort.inter is not None}


def is_same_place(one: Place, other: Place) -> bool:
    """Whether two places may be one: the same name, or the one lies in the other as far as the text says."""
    if one.country != other.country and one.country is not None and other.country is not None:
        return False
    if one.name == other.name or one.name in other.within or other.name in one.within:
        return True
    if not (one.within and other.within) and {one.precision, other.precision} in _NESTED:
        # "In Borno state ... near the village of Gajiram": as far as the text says, the one may lie in the other.
        return None in (one.country, other.country)
    return one.country == other.country and GeoPrecision.COUNTRY in (one.precision, other.precision)


def one_a_place(drafts: Sequence[Draft]) -> list[Draft]:
    """Part what is told of several places or days at once ("protests in X and Y"): an event has one of each."""
    found: list[Draft] = []
    told = {(each.date, each.category, each.mode) for each in drafts}
    for draft in drafts:
        found += (draft, *(attrs.evolve(draft, place=one) for one in draft.elsewhere))
        others = (day for day in draft.also if (day, draft.category, draft.mode) not in told)
        found += (attrs.evolve(draft, date=day) for day in others)
    return found


def overlap(one: DateSpan, other: DateSpan) -> bool:
    """Whether two spans share a day as far as they are known."""
    latest_start = max(filter(None, (one.start, other.start)), default=None)
    first_end = min(filter(None, (one.end, other.end)), default=None)
    return latest_start is None or first_end is None or latest_start <= first_end
