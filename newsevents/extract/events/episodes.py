"""Episodes: acts that are told together, made into drafts of events with their place, date and ACLED type."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.events.acled_types import is_apart, type_beside, type_of, type_of_act
from newsevents.extract.events.acts import Act
from newsevents.extract.events.drafts import Draft, is_outcome, is_same, is_same_place, join, overlap
from newsevents.extract.events.people import People
from newsevents.extract.events.settings import Settings
from newsevents.extract.events.story_dates import date_from_story
from newsevents.extract.events.telling import bounds_of, is_before_that, is_ground, is_known, is_of_the_same, is_said
from newsevents.extract.events.triggers import Trigger
from newsevents.languages.schema.events import Events
from newsevents.values import DateSpan, Place
from newsevents.vocabulary import PloverCategory, PloverContext, PloverMode, Realis

__all__ = ["drafts_of"]

_BLOWS: Final = (PloverCategory.ASSAULT, PloverCategory.COERCE)
# What is called or set for a day to come.
_SET: Final = (PloverCategory.PROTEST, PloverCategory.CONSULT, PloverCategory.MOBILIZE)
_AHEAD: Final = (Realis.PLANNED, Realis.HYPOTHETICAL)
# What a government does holds wherever it governs, unless the words say where.
_DECREED: Final = (PloverCategory.COERCE, PloverCategory.RETREAT)
_SPREAD_REACH: Final = 3
_STORY_REACH: Final = 20
_THERE: Final = 5


def drafts_of(
    acts: Sequence[Act], document: Document, settings: Settings, people: People, table: Events
) -> list[Draft]:
    """Return the events that acts tell of, episode by episode, in text order."""
    drafts: list[Draft] = []
    for episode in _episodes(acts, document, settings, table):
        drafts.extend(_of_episode(episode, document, settings, people, table))
    date_from_story(drafts, document, settings, table)
    return drafts


def _episodes(acts: Sequence[Act], document: Document, settings: Settings, table: Events) -> list[list[Act]]:
    """Group acts that are told together: in one sentence, or in the next of the paragraph without another date.

    What another act caused is no part of it.
    """
    groups: list[list[Act]] = []
    for act in acts:
        if groups and _goes_on(groups[-1][-1], act, document, settings, table):
            groups[-1].append(act)
        else:
            groups.append([act])
    return groups


def _goes_on(last: Act, act: Act, document: Document, settings: Settings, table: Events) -> bool:
    if act.sentence == last.sentence:
        between = document.tokens.lowers[last.trigger.last : act.trigger.first]
        return act.category is last.category or table.causes.isdisjoint(between)
    if is_before_that(act, document, table):
        return False
    if act.sentence - last.sentence > 1 or settings.paragraph(act.sentence) != settings.paragraph(last.sentence):
        return False
    date, before = _day_of(act, document, settings, table), _day_of(last, document, settings, table)
    told = before is not None or last.category is not PloverCategory.PROTEST
    if date is not None and told and (before is None or not overlap(date, before)):
        # "Fighting went on. On Tuesday, a drone killed two."
        return False
    if not _are_others(act, last):
        return True
    here, there = (_place_of(each, document, settings, table) for each in (act, last))
    return here is None or there is None or is_same_place(here, there)


def _are_others(act: Act, last: Act) -> bool:
    """Whether two acts are done by two kinds of actor, a crowd and others."""
    one, other = act.arguments.agent, last.arguments.agent
    if (act.category is PloverCategory.PROTEST) is (last.category is PloverCategory.PROTEST):
        return False
    return one is not None and other is not None and one.sort.inter is not other.sort.inter


def _place_of(act: Act, document: Document, settings: Settings, table: Events) -> Place | None:
    return settings.place(act.trigger.first, *bounds_of(act, document, table), said=is_said(act))


def _day_of(act: Act, document: Document, settings: Settings, table: Events) -> DateSpan | None:
    """Return when an act took place, or will, as its sentence says."""
    told = False if act.trigger.verb or act.category in _BLOWS else None
    planned = act.realis is Realis.PLANNED and act.trigger.verb
    ahead = planned or (act.realis in _AHEAD and act.category in _SET) or told
    first, end = bounds_of(act, document, table)
    day = settings.days.day(act.trigger.first, first, end, ahead=ahead)
    if act.tried:
        # "Guilty of murder on Monday": the day of these weeks is the court's.
        return None if settings.days.is_recent(day) else day
    last = document.sentence_tokens[act.sentence][1]
    if day is None and end < last and act.end is None and PloverContext.LEGAL in act.sense.contexts:
        told_after = settings.days.day(act.trigger.first, end, last, ahead=ahead)
        return told_after if settings.days.is_recent(told_after) else None
    return day


def _of_episode(
    episode: list[Act], document: Document, settings: Settings, people: People, table: Events
) -> list[Draft]:
    """Return the events of an episode: acts of one category, with no other mode, place or date, are one."""
    shared = type_of(episode, table)
    drafts: list[Draft] = []
    place, there = None, -1
    latest: tuple[Place, ...] = ()
    for told in episode:
        act, bounds = told, bounds_of(told, document, table)
        goal = settings.goal(act.trigger.last) if act.mode is PloverMode.VISIT else None
        own_place = goal or settings.place(act.trigger.first, *bounds, said=is_said(act))
        date = _day_of(act, document, settings, table)
        if settings.days.is_ahead(date) and act.realis in (Realis.ACTUAL, Realis.HYPOTHETICAL):
            # "Called a strike for Monday", "would meet her in Oslo on Friday": a day to come makes it a plan.
            act = attrs.evolve(act, realis=Realis.PLANNED)
        sites = settings.sites(act.trigger.last, bounds[1], own_place or place) if act.sense.sites else ()
        spreads = _spreads(act, document, table)
        if act.sense.sites and not sites and is_of_the_same(act, document, table):
            sites = latest
        latest = sites or latest
        acled = shared if not is_apart(told, shared) else type_beside(told, episode, document, table)
        draft = Draft([act], own_place, date, sites, act.mode, type_of_act(act, acled), spreads)
        draft.dated_by = act if date is not None else None
        draft.also = _other_days(act, date, bounds, settings)
        draft.elsewhere = () if is_said(act) else settings.named_with(own_place)
        draft.who = people.names(told) if is_said(act) else frozenset()
        draft.known = is_known(act, document, table)
        known = None if spreads else _joined_to(draft, told, drafts, document, table)
        if known is not None:
            join(known, draft)
        else:
            stays = _stays_there(act, act.sentence == there, document, table)
            draft.place = own_place or (place if stays else None)
            drafts.append(draft)
        if own_place is not None:
            place, there = own_place, act.sentence
        further = None if spreads else _spread_from(drafts[-1], act, document, settings, table)
        if further is not None:
            drafts.append(further)
    return drafts


def _other_days(act: Act, date: DateSpan | None, bounds: tuple[int, int], settings: Settings) -> tuple[DateSpan, ...]:
    """Return the days on which an act was done again, as its sentence says in one breath with the first."""
    if date is None or date.days != 1:
        return ()
    ahead = act.realis is Realis.PLANNED
    return tuple(day for day in settings.days.others(act.trigger.first, *bounds, ahead=ahead) if day != date)


def _joined_to(draft: Draft, act: Act, drafts: Sequence[Draft], document: Document, table: Events) -> Draft | None:
    """Return the draft of an episode that an act only tells more of, or None."""
    for each in drafts:
        if is_same(each, draft) or is_outcome(each, draft):
            return each
        if each.acts[-1].sentence != act.sentence:
            continue
        result = each.happened is draft.happened and _is_result(each.acts[-1], act, document, table)
        if result or _is_purpose(each, act, document, table):
            return each
    return None


def _is_result(before: Act, act: Act, document: Document, table: Events) -> bool:
    """Whether an act tells what a blow did to things: "fired mortars, setting a shop on fire"."""
    if before.category is not PloverCategory.ASSAULT or act.mode is not PloverMode.DESTROY:
        return False
    lowers, at = document.tokens.lowers, act.trigger.first
    if not before.trigger.verb and at - before.trigger.last <= 1:
        return True
    return lowers[at].endswith(table.progressive) and lowers[at - 1] in table.lists


def _is_purpose(draft: Draft, act: Act, document: Document, table: Events) -> bool:
    """Whether talks are what a visit is for ("will visit the capital for talks with the army")."""
    if draft.category is not PloverCategory.CONSULT or act.category is not PloverCategory.CONSULT:
        return False
    return not act.trigger.verb and document.tokens.lowers[act.trigger.first - 1] in table.charges


def _stays_there(act: Act, same_sentence: bool, document: Document, table: Events) -> bool:
    """Whether an act without a place of its own is where the one before it in the episode was.

    Words and signatures, what is decreed for a whole country, and what another act is only the ground for, are not.
    """
    if act.tried or is_ground(act, document, table):
        return False
    return not is_said(act) and (same_sentence or act.category not in _DECREED or act.mode is PloverMode.ARREST)


def _spreads(act: Act, document: Document, table: Events) -> bool:
    """Whether the text says of an act that it spread to where it tells of it."""
    after = document.tokens.lowers[act.trigger.last : act.trigger.last + _SPREAD_REACH]
    return act.category is PloverCategory.PROTEST and any(word in table.spreads for word in after)


def _spread_from(draft: Draft, act: Act, document: Document, settings: Settings, table: Events) -> Draft | None:
    """Return what an act grew to elsewhere, as the text goes on ("began in X and spread to Y", "X. It spread to Y")."""
    if act.category is not PloverCategory.PROTEST or draft.place is None:
        return None
    lowers, (first, last) = document.tokens.lowers, document.sentence_tokens[act.sentence]
    at = next(
        (
            at
            for at in range(act.trigger.last, min(last, act.trigger.last + _STORY_REACH))
            if lowers[at] in table.spreads
        ),
        None,
    )
    if at is not None:
        draft.date = settings.days.day(act.trigger.first, first, at)
        draft.dated_by = act if draft.date is not None else None
    elif act.sentence + 1 < len(document.sentence_tokens):
        first, last = document.sentence_tokens[act.sentence + 1]
        told = lowers[first] in table.subjects
        at = next((at for at in range(first, min(last, first + _THERE)) if told and lowers[at] in table.spreads), None)
    if at is None:
        return None
    there = next((each for each in settings.place_mentions(at, min(last, at + _THERE)) if each.located), None)
    if there is None or is_same_place(there.place, draft.place):
        return None
    grown = attrs.evolve(
        act,
        trigger=Trigger(at, at + 1, True, act.trigger.senses),
        sentence=document.sentence_at(document.tokens.starts[at]),
    )
    found = Draft([grown], there.place, settings.days.day(at, at, last), (), act.mode, draft.acled, True)
    found.elsewhere = settings.named_with(there.place)
    return found
