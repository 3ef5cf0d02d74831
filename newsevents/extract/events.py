"""Events: what happened, told once however often the text tells it."""

import itertools
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents import languages
from newsevents.extract.acts import Act, find_acts
from newsevents.extract.arguments import Stage
from newsevents.extract.attribution import chain_of
from newsevents.extract.document import Document
from newsevents.extract.event_links import relation_between
from newsevents.extract.participants import Participant
from newsevents.extract.settings import Settings
from newsevents.languages.schema.events import Events
from newsevents.languages.schema.participants import Participants
from newsevents.records import AcledType, Event, RecordLink, Statement
from newsevents.values import Actor, DateSpan, Place, TextSpan
from newsevents.vocabulary import AcledSubEventType, PloverCategory, PloverContext, Realis, Relation

__all__ = ["find_events"]

_HAPPENED: Final = (Realis.ACTUAL, Realis.BACKGROUND)


@attrs.define
class _Draft:
    """An event under way: its acts, and what they say of where and when."""

    acts: list[Act]
    place: Place | None
    date: DateSpan | None
    sites: tuple[Place, ...] = ()
    acled: AcledSubEventType | None = None
    links: list[tuple[Relation, "_Draft"]] = attrs.field(factory=list)
    id: str = ""

    @property
    def category(self) -> PloverCategory | None:
        return self.acts[0].category


def find_events(document: Document, statements: Sequence[Statement]) -> list[Event]:
    """Return the events of a document, in text order.

    PLOVER codes each act; ACLED codes one event for what the same actors do at one place and time. So acts that
    are told together, in one sentence or in the next without another place or date, share one ACLED type: that of
    the highest rank among them, as ACLED's own order of types has it. Only what happened has an ACLED type.
    """
    table: Events = languages.load(document.language, "EVENTS")
    settings = Settings(document)
    acts, stage = find_acts(document, frozenset(each.first for each in settings.places), table)
    drafts: list[_Draft] = []
    for episode in _episodes(acts, document, settings):
        drafts.extend(_drafts(episode, document, settings, table))
    _date_from_story(drafts, settings)
    drafts = _merged(drafts)
    _link(drafts, document, table)
    for number, draft in enumerate(drafts, 1):
        draft.id = f"e{number}"
    return [_event(draft, document, stage, statements, table) for draft in drafts]


# ----------------------------------------------------------------------------------------------- episodes


def _episodes(acts: Sequence[Act], document: Document, settings: Settings) -> list[list[Act]]:
    """Group acts that are told together."""
    groups: list[list[Act]] = []
    for act in acts:
        if groups and _goes_on(groups[-1], act, document, settings):
            groups[-1].append(act)
        else:
            groups.append([act])
    return groups


def _goes_on(group: list[Act], act: Act, document: Document, settings: Settings) -> bool:
    last = group[-1]
    if act.sentence == last.sentence:
        return True
    if act.sentence - last.sentence > 1 or settings.paragraph(act.sentence) != settings.paragraph(last.sentence):
        return False
    here, there = document.sentence_tokens[act.sentence], document.sentence_tokens[last.sentence]
    date, before = settings.date(act.trigger.first, *here), settings.date(last.trigger.first, *there)
    return not (date is not None and before is not None and date != before and not _overlap(date, before))


def _overlap(one: DateSpan, other: DateSpan) -> bool:
    latest_start = max(filter(None, (one.start, other.start)), default=None)
    first_end = min(filter(None, (one.end, other.end)), default=None)
    return latest_start is None or first_end is None or latest_start <= first_end


def _drafts(episode: list[Act], document: Document, settings: Settings, table: Events) -> list[_Draft]:
    """Return the events of an episode: one for each category its acts have, with the type they share."""
    acled = _type_of(episode, table)
    drafts: list[_Draft] = []
    place, date = None, None
    for act in episode:
        bounds = document.sentence_tokens[act.sentence]
        own_place = settings.place(act.trigger.first, *bounds)
        own_date = settings.date(act.trigger.first, *bounds)
        place, date = own_place or place, own_date or date
        sites = settings.sites(act.trigger.last, bounds[1], place) if act.sense.sites else ()
        happened = act.realis in _HAPPENED
        known = next(
            (each for each in drafts if each.category is act.category and _same_realis(each.acts[0], act)), None
        )
        if known is not None:
            known.acts.append(act)
            known.place, known.date = known.place or place, known.date or date
            known.sites = (*known.sites, *(site for site in sites if site not in known.sites))
            continue
        drafts.append(_Draft([act], place, date, sites, acled if happened and act.acled is not None else None))
    return drafts


def _date_from_story(drafts: Sequence[_Draft], settings: Settings) -> None:
    """Date the events whose own sentences name no day: by the last day named in the paragraph, else by the dateline."""
    paragraph, narrative = -1, None
    for draft in drafts:
        here = settings.paragraph(draft.acts[0].sentence)
        if here != paragraph:
            paragraph, narrative = here, None
        if draft.date is not None:
            narrative = draft.date
        elif draft.acts[0].realis is Realis.ACTUAL:
            draft.date = narrative or settings.report_day


def _same_realis(one: Act, other: Act) -> bool:
    return (one.realis in _HAPPENED) == (other.realis in _HAPPENED)


def _type_of(episode: Sequence[Act], table: Events) -> AcledSubEventType | None:
    """Return the ACLED type that the acts of an episode share."""
    real = [act for act in episode if act.realis in _HAPPENED]
    senses = {act.sense.name for act in real}
    types = {act.acled for act in real if act.acled is not None}
    for each in table.combinations:
        if not each.these.isdisjoint(senses) and not each.those.isdisjoint(senses):
            types.add(each.acled)
    return next((each for each in table.ranks if each in types), None)


# ------------------------------------------------------------------------------------------------ merging


def _merged(drafts: Sequence[_Draft]) -> list[_Draft]:
    """Join drafts that tell the same event again: same category and type, and no other place or date."""
    kept: list[_Draft] = []
    for draft in drafts:
        same = next((each for each in reversed(kept) if _is_same(each, draft)), None)
        if same is None:
            kept.append(draft)
            continue
        same.acts.extend(draft.acts)
        same.place, same.date = same.place or draft.place, same.date or draft.date
        same.sites = (*same.sites, *(site for site in draft.sites if site.name not in {s.name for s in same.sites}))
    return kept


def _is_same(one: _Draft, other: _Draft) -> bool:
    if one.category is not other.category or one.acled is not other.acled:
        return False
    if not _same_realis(one.acts[0], other.acts[0]):
        return False
    if one.place is not None and other.place is not None and not _same_place(one.place, other.place):
        return False
    return one.date is None or other.date is None or one.date == other.date


def _same_place(one: Place, other: Place) -> bool:
    return one.name == other.name and one.country == other.country


def _link(drafts: Sequence[_Draft], document: Document, table: Events) -> None:
    for one, other in itertools.pairwise(drafts):
        before, after = one.acts[-1], other.acts[0]
        if before.sentence != after.sentence or before.trigger.last > after.trigger.first:
            continue
        floor = document.sentence_tokens[after.sentence][0]
        found = relation_between(before, after, document.tokens.lowers, floor, table)
        if found is not None:
            relation, second_bears = found
            bearer, target = (other, one) if second_bears else (one, other)
            bearer.links.append((relation, target))


# ----------------------------------------------------------------------------------------------- building


def _event(draft: _Draft, document: Document, stage: Stage, statements: Sequence[Statement], table: Events) -> Event:
    tokens = document.tokens
    spans: list[TextSpan] = []
    for act in draft.acts:
        span = document.span(tokens.starts[act.trigger.first], tokens.ends[act.trigger.last - 1])
        if not spans or span.start >= spans[-1].end:
            spans.append(span)
    actors, recipients = _people(draft, document)
    mode = next((act.mode for act in draft.acts if act.mode is not None), None)
    return Event(
        id=draft.id,
        category=draft.category,
        mode=mode,
        contexts=_contexts(draft, document, table),
        acled=AcledType(draft.acled) if draft.acled is not None else None,
        actors=actors,
        recipients=recipients,
        place=draft.place,
        sites=draft.sites,
        date=draft.date,
        realis=draft.acts[0].realis,
        trigger=spans[0],
        attribution=chain_of(spans[0], statements),
        links=tuple(RecordLink(relation, target.id) for relation, target in draft.links),
        spans=tuple(spans),
    )


def _people(draft: _Draft, document: Document) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    actors: dict[str, Actor] = {}
    recipients: dict[str, Actor] = {}
    for act in draft.acts:
        agent, patient = act.arguments.agent, act.arguments.patient
        if agent is not None and not agent.sort.target:
            one = _actor(agent, document)
            actors.setdefault(str(one), one)
        if patient is not None and not patient.sort.target:
            one = _actor(patient, document)
            (actors if act.sense.together else recipients).setdefault(str(one), one)
    return tuple(actors.values()), tuple(one for name, one in recipients.items() if name not in actors)


def _actor(each: Participant, document: Document) -> Actor:
    tokens = document.tokens
    table: Participants = languages.load(document.language, "PARTICIPANTS")
    first = each.first
    while first < each.head and tokens.lowers[first] in table.determiners:
        first += 1
    span = document.span(tokens.starts[first], tokens.ends[each.last - 1])
    named = " ".join(tokens.lowers[each.head : each.last]) in table.names or tokens.lowers[each.head] in table.names
    return Actor(
        each.sort.name or (span.text if named else None),
        role=None if named or each.sort.name else span.text,
        country=each.country,
        sector=each.sort.sector,
        inter=each.sort.inter,
        mention=span,
    )


def _contexts(draft: _Draft, document: Document, table: Events) -> tuple[PloverContext, ...]:
    first, last = document.sentence_tokens[draft.acts[0].sentence]
    found = {table.contexts[word] for word in document.tokens.lowers[first:last] if word in table.contexts}
    return tuple(each for each in PloverContext if each in found)
