"""Entries: each record as a heading and labelled rows, the same for every way of showing it.

An entry holds plain words and the spans they stand for; escaping, colours and layout belong to whoever shows it.
"""

import enum
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import attrs

from newsevents.display import phrases
from newsevents.records import Casualty, Event, PolicyChange, Record, RecordLink, Report, Statement
from newsevents.values import DateSpan, TextSpan
from newsevents.vocabulary import ClaimStatus, Extent, Harm, PolicyAction, Realis, Relation

__all__ = ["Entry", "Kind", "Row", "TollEntry", "entries", "entry", "summary", "tolls"]


class Kind(enum.StrEnum):
    """The four kinds of record, in the order they are shown."""

    EVENT = "event"
    CASUALTY = "casualty"
    STATEMENT = "statement"
    POLICY = "policy"

    @property
    def heading(self) -> str:
        """The heading over the records of this kind."""
        return _HEADINGS[self]


_RELATIONS: Final = {Relation.SUB_EVENT_OF: "part of", Relation.SAME_AS: "the same as"}
_HEADINGS: Final = {
    Kind.EVENT: "Events",
    Kind.CASUALTY: "Casualties",
    Kind.STATEMENT: "Statements",
    Kind.POLICY: "Policy changes",
}


@attrs.frozen
class Row:
    """One labelled line of an entry.

    `span` is set where the row quotes the article; `links` are pairs of a few words and the id of the record that
    they lead to.
    """

    label: str
    text: str = ""
    span: TextSpan | None = None
    links: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.text or "; ".join(f"{words} {name}".lstrip() for words, name in self.links)


@attrs.frozen
class Entry:
    """A record made ready to be shown: `spans` is what to mark in the text, `points` the words to stress in it."""

    kind: Kind
    id: str
    title: str
    rows: tuple[Row, ...]
    spans: tuple[TextSpan, ...]
    points: tuple[TextSpan, ...] = ()


@attrs.frozen
class TollEntry:
    """The article's one figure for a harm, with the records it rests on, and those it leaves out with the reason."""

    harm: Harm
    figure: str
    rests_on: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]


def summary(report: Report) -> list[str]:
    """Return what there is to read, in short: the day of publication and how many records of each kind."""
    published = report.article.published
    day = f"published {phrases.day(published)}" if published else "publication date unknown"
    kinds = (
        (len(report.events), "event"),
        (len(report.casualties), "casualty figure"),
        (len(report.statements), "statement"),
        (len(report.policy_changes), "policy change"),
    )
    return [day, *(f"{number} {name}{'' if number == 1 else 's'}" for number, name in kinds)]


def entries(report: Report) -> Iterator[Entry]:
    """Yield every record of a report as an entry, kind by kind."""
    order = list(Kind)
    yield from sorted(map(entry, report.records()), key=lambda each: order.index(each.kind))


def entry(record: Record) -> Entry:
    """Return one record as an entry."""
    maker: Callable[..., Entry] = _MAKERS[type(record)]
    return maker(record)


def tolls(report: Report) -> Iterator[TollEntry]:
    """Yield the article's figure for every harm that has one."""
    for harm in Harm:
        toll = report.toll(harm)
        if toll is None:
            continue
        used = tuple(each.id for each in toll.records)
        left = tuple((each.id, why) for each, why in toll.left_out)
        yield TollEntry(harm, phrases.count(toll), used, left)


def _rows(*pairs: tuple[str, str]) -> list[Row]:
    """Keep the rows that have something to say."""
    return [Row(label, text) for label, text in pairs if text]


def _common(record: Record, spans: Sequence[TextSpan]) -> list[Row]:
    """Return the rows that every kind ends with: who says so, what it hangs on, and in which words."""
    return [
        *_rows(("source", phrases.chain(record.attribution))),
        *_links("links", map(_relation, record.links)),
        *_rows(
            ("note", "; ".join(record.notes)),
            ("extra", "; ".join(f"{key}: {given}" for key, given in record.extra)),
        ),
        *(Row("words", " ".join(each.text.split()), each) for each in spans),
    ]


def _links(label: str, links: Iterable[tuple[str, str]]) -> list[Row]:
    pairs = tuple(links)
    return [Row(label, links=pairs)] if pairs else []


def _relation(to: RecordLink) -> tuple[str, str]:
    return _RELATIONS.get(to.relation) or phrases.spaced(to.relation.value), to.id


def _realis(realis: Realis) -> str:
    return "" if realis is Realis.ACTUAL else realis.value


def _event(event: Event) -> Entry:
    title = " ".join(part.value for part in (event.category, event.mode) if part is not None)
    if event.acled is not None:
        title = f"{title} · {event.acled}" if title else str(event.acled)
    rows = _rows(
        ("who", phrases.actors(event.actors)),
        ("to whom", phrases.actors(event.recipients)),
        ("when", phrases.when(event.date) if event.date else ""),
        ("where", phrases.place(event.place) if event.place else ""),
        ("site", "; ".join(each.name if event.place else phrases.place(each) for each in event.sites)),
        ("about", ", ".join(phrases.spaced(each.value) for each in event.contexts)),
        ("realis", _realis(event.realis)),
    )
    spans = event.spans or ((event.trigger,) if event.trigger else ())
    points = (event.trigger,) if event.trigger else ()
    return Entry(Kind.EVENT, event.id, title, (*rows, *_common(event, spans)), spans, points)


def _casualty(casualty: Casualty) -> Entry:
    said = casualty.count.text or str(casualty.count)
    group = phrases.actor(casualty.group) if casualty.group else ""
    title = f"{casualty.harm.value}: {said}" + (f" · {group}" if group else "")
    status = "" if casualty.status is ClaimStatus.REPORTED else casualty.status.value
    rows = _rows(
        ("figure", phrases.count(casualty.count)),
        ("by", phrases.actor(casualty.perpetrator) if casualty.perpetrator else ""),
        ("cause", phrases.quoted(casualty.cause.text) if casualty.cause else ""),
        ("when", phrases.when(casualty.date) if casualty.date else ""),
        ("as of", phrases.when(casualty.as_of) if casualty.as_of else ""),
        ("where", phrases.place(casualty.place) if casualty.place else ""),
        ("status", status),
        ("realis", _realis(casualty.realis)),
    )
    rows += _links("event", (("", each) for each in casualty.event_ids))
    return Entry(
        Kind.CASUALTY,
        casualty.id,
        title,
        (*rows, *_common(casualty, casualty.spans)),
        casualty.spans,
    )


def _statement(statement: Statement) -> Entry:
    speaker = phrases.actor(statement.speaker) if statement.speaker else "unnamed source"
    how = [phrases.spaced(statement.act.value), statement.mode.value]
    if statement.channel is not None:
        how.append(phrases.spaced(statement.channel.value))
    rows = _rows(
        ("how", ", ".join(how) + (f", marked by “{statement.cue.text}”" if statement.cue else "")),
        ("via", phrases.actor(statement.via) if statement.via else ""),
        ("to", phrases.actors(statement.addressees)),
        ("when", phrases.when(statement.date) if statement.date else ""),
    )
    spans = statement.content or statement.spans
    points = (statement.cue,) if statement.cue else ()
    return Entry(
        Kind.STATEMENT,
        statement.id,
        speaker,
        (*rows, *_common(statement, statement.content)),
        spans,
        points,
    )


def _in_force(span: DateSpan) -> str:
    """Return when a measure holds: one of which only the end is told holds until then."""
    until = span.start is None and span.end is not None and span.extent is Extent.THROUGHOUT
    return f"until {span.end}" if until else phrases.when(span)


def _policy(change: PolicyChange) -> Entry:
    products = ", ".join(change.products)
    title = f"{change.action.value} {phrases.spaced(change.instrument.value)}" + (f": {products}" if products else "")
    where = phrases.place(change.jurisdiction) if change.jurisdiction else ""
    expiry = change.expiry()
    if change.action is PolicyAction.REMOVE and change.in_force is not None and change.in_force.start == expiry:
        # The day that a measure was removed on is told once.
        expiry = None
    ends = str(expiry) if expiry else "day not fixed by the text" if change.duration else ""
    rows = _rows(
        ("status", change.status.value),
        ("by", phrases.actor(change.implementer) if change.implementer else ""),
        ("where", ", ".join(part for part in (where, change.level.value if change.level else "") if part)),
        ("measure", phrases.measure(change.measure) if change.measure else ""),
        ("announced", phrases.when(change.announced) if change.announced else ""),
        ("in force", _in_force(change.in_force) if change.in_force else ""),
        ("duration", phrases.how_long(change.duration) if change.duration else ""),
        ("ends", ends),
    )
    if change.restores_id is not None:
        rows += _links("restores", [("", change.restores_id)])
    spans = change.spans or ((change.trigger,) if change.trigger else ())
    points = (change.trigger,) if change.trigger else ()
    return Entry(Kind.POLICY, change.id, title, (*rows, *_common(change, spans)), spans, points)


_MAKERS: Final[dict[type, Callable[..., Entry]]] = {
    Event: _event,
    Casualty: _casualty,
    Statement: _statement,
    PolicyChange: _policy,
}
