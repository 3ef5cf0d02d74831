"""Records that the tests of the formats share: one of every kind, with most fields filled."""

import datetime as dt

from newsevents.records import AcledType, Article, Casualty, Event, PolicyChange, RecordLink, Report, Statement
from newsevents.values import Actor, DateSpan, Duration, Link, Measure, Place, Quantity, TextSpan
from newsevents.vocabulary import (
    AcledInter,
    AcledSubEventType,
    Channel,
    Extent,
    Granularity,
    Harm,
    Limit,
    PartOfDay,
    PloverCategory,
    PloverMode,
    PloverSector,
    PolicyAction,
    QuantityModifier,
    QuoteMode,
    Relation,
    SpeechAct,
    VagueNumber,
)

TEXT = (
    "Port workers in Harbourton walked out on Monday morning. Dozens were hurt, the mayor’s office said, "
    "and the toll limit was brought back for six months."
)


def span(words: str) -> TextSpan:
    start = TEXT.index(words)
    return TextSpan(start, start + len(words), words)


ARTICLE = Article(
    text=TEXT,
    published=dt.date(2023, 3, 7),
    published_time=dt.time(9, 30, tzinfo=dt.UTC),
    title="Walk-out; “tolls” back",
    url="https://example.org/1",
    publisher="The Harbour Post",
    language="en",
    extra=(("desk", "city"),),
)
MAYOR = Actor(
    role="mayor’s office",
    country="GBR",
    sector=PloverSector.GOV,
    inter=AcledInter.STATE_FORCES,
    mention=span("mayor’s office"),
)
PORT = Place("Harbourton", country="GBR", latitude=54.5, longitude=-1.25, within=("Tees",), mention=span("Harbourton"))
MONDAY = DateSpan(
    dt.date(2023, 3, 6), dt.date(2023, 3, 6), granularity=Granularity.PART_OF_DAY, part_of_day=PartOfDay.MORNING
)
SAID = Link(actor=MAYOR, cue=span("said"), mode=QuoteMode.INDIRECT, channel=Channel.SPOKESPERSON)
EVENT = Event(
    id="e1",
    category=PloverCategory.PROTEST,
    mode=PloverMode.STRIKE,
    acled=AcledType(AcledSubEventType.PEACEFUL_PROTEST),
    actors=(Actor("Port workers", mention=span("Port workers")),),
    place=PORT,
    date=MONDAY,
    trigger=span("walked out"),
    spans=(span("Port workers in Harbourton walked out on Monday morning."),),
)
STATEMENT = Statement(
    id="s1",
    speaker=MAYOR,
    act=SpeechAct.REPORT,
    cue=span("said"),
    content=(span("Dozens were hurt"), span("the toll limit was brought back for six months")),
)
CASUALTY = Casualty(
    id="c1",
    harm=Harm.INJURED,
    count=Quantity(24, None, None, QuantityModifier.VAGUE, "Dozens", vague=VagueNumber.DOZENS),
    place=PORT,
    date=MONDAY,
    event_ids=("e1",),
    attribution=(SAID,),
    links=(RecordLink(Relation.REPEATS, "c2"),),
    spans=(span("Dozens were hurt"),),
    notes=("first figure", "0012"),
    extra=(("source_id", "7"), ("empty", "")),
)
CASUALTY_2 = Casualty(id="c2", harm=Harm.INJURED, count=Quantity.exactly(31))
POLICY = PolicyChange(
    id="p1",
    action=PolicyAction.RESTORE,
    products=("toll", "lorries, all"),
    measure=Measure(prior=2.5, change=-0.5, unit="pounds", limit=Limit.CAP),
    in_force=DateSpan(dt.date(2023, 3, 7), dt.date(2023, 9, 7), extent=Extent.THROUGHOUT),
    duration=Duration("P6M"),
)
REPORT = Report(
    article=ARTICLE,
    events=(EVENT,),
    statements=(STATEMENT,),
    casualties=(CASUALTY, CASUALTY_2),
    policy_changes=(POLICY,),
)
RECORDS = (EVENT, STATEMENT, CASUALTY, CASUALTY_2, POLICY)
