"""Events: what happened, told once however often the text tells it."""

from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.acts import find_acts
from newsevents.extract.events.drafts import Draft, merged, one_a_place
from newsevents.extract.events.episodes import drafts_of
from newsevents.extract.events.links import link
from newsevents.extract.events.people import People
from newsevents.extract.events.settings import Settings
from newsevents.extract.speech.attribution import chain_of
from newsevents.languages.schema.events import Events
from newsevents.records import AcledType, Event, RecordLink, Statement
from newsevents.values import TextSpan
from newsevents.vocabulary import PloverContext

__all__ = ["find_events"]

_CONTEXT_REACH: Final = 40


def find_events(document: Document, statements: Sequence[Statement]) -> list[Event]:
    """Return the events of a document, in text order.

    PLOVER codes each act; ACLED codes one event for what the same actors do at one place and time. So acts that
    are told together, in one sentence or in the next without another date, share one ACLED type: that of the highest
    rank among them, and what is told of several places at once is an event at each. Only what happened has an ACLED
    type. An event told several times is one event with several spans. The date is the one of the act's clause or
    sentence, else the last one named in the paragraph, else, for an agency's report that names no day outside its
    dateline, the days of the dateline and before it, else unknown.
    """
    table: Events = languages.load(document.language, "EVENTS")
    settings = document.made(Settings)
    acts = find_acts(document, frozenset(each.first for each in (*settings.places, *settings.goals)), table)
    people = People(document, table)
    drafts = merged(drafts_of(acts, document, settings, people, table), document.tokens.lowers)
    if not drafts:
        return []
    drafts = [each for each in drafts if people.is_official(each.acts)]
    link(drafts, document, table)
    drafts = one_a_place(drafts)
    for number, draft in enumerate(drafts, 1):
        draft.id = f"e{number}"
    return [_event(draft, document, people, statements, table) for draft in drafts]


def _event(draft: Draft, document: Document, people: People, statements: Sequence[Statement], table: Events) -> Event:
    spans = _spans(draft, document)
    actors, recipients = people.of(draft.acts)
    return Event(
        id=draft.id,
        category=draft.category,
        mode=draft.mode,
        contexts=_contexts(draft, document, table),
        acled=AcledType(draft.acled) if draft.acled is not None else None,
        actors=actors,
        recipients=recipients,
        place=draft.place,
        sites=draft.sites,
        date=draft.date,
        realis=next((act.realis for act in draft.acts if not act.tried), draft.acts[0].realis),
        trigger=spans[0],
        attribution=chain_of(spans[0], statements),
        links=tuple(dict.fromkeys(RecordLink(relation, target.id) for relation, target in draft.links)),
        spans=spans,
    )


def _spans(draft: Draft, document: Document) -> tuple[TextSpan, ...]:
    """Return the words that tell of an event, in text order, without overlap."""
    tokens = document.tokens
    spans: list[TextSpan] = []
    for act in sorted(draft.acts, key=lambda each: each.trigger.first):
        span = document.span(tokens.starts[act.trigger.first], tokens.ends[act.trigger.last - 1])
        if not spans or span.start >= spans[-1].end:
            spans.append(span)
    return tuple(spans)


def _contexts(draft: Draft, document: Document, table: Events) -> tuple[PloverContext, ...]:
    """Return what an event is about: by its sense, and as the words around it tell."""
    first, last = document.sentence_tokens[draft.acts[0].sentence]
    at = draft.acts[0].trigger.first
    near = document.tokens.lowers[max(first, at - _CONTEXT_REACH) : min(last, at + _CONTEXT_REACH)]
    found = set(draft.acts[0].sense.contexts)
    for number, word in enumerate(near, 1) if not table.contexts.keys().isdisjoint(near) else ():
        if word in table.contexts and (number == len(near) or near[number] not in table.names):
            found.add(table.contexts[word])
    return tuple(each for each in PloverContext if each in found) if found else ()
