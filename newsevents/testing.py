"""Hypothesis strategies for every value and record: for testing what reads, writes or consumes them.

Everything drawn is valid by construction, and unkind: text holds characters outside the Basic Multilingual Plane,
combining marks, NUL, right-to-left script, every kind of line end, spreadsheet formulas and, now and then, a cell
longer than spreadsheets take. A drawn report is consistent: ids stand once, links lead to records that exist, and
every span lies in its article.

Needs Hypothesis: `pip install "newsevents[hypothesis]"`.

>>> from hypothesis import given
>>> @given(reports())
... def test_a_report_says_how_much_it_holds(report):
...     assert len(list(report.records())) >= len(report.events)
"""

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

from newsevents.records import (
    AcledType,
    Article,
    Casualty,
    Event,
    PolicyChange,
    RecordLink,
    Report,
    Statement,
    Toll,
)
from newsevents.values import (
    Actor,
    CountMention,
    DateMention,
    DateSpan,
    Duration,
    Link,
    Measure,
    Place,
    Quantity,
    Recurrence,
    TextSpan,
)
from newsevents.values.calendar import first_day, last_day
from newsevents.vocabulary import (
    AcledInter,
    AcledSubEventType,
    Channel,
    ClaimStatus,
    Extent,
    GeoPrecision,
    Granularity,
    Harm,
    Limit,
    PartOfDay,
    PloverCategory,
    PloverContext,
    PloverSector,
    PolicyAction,
    PolicyInstrument,
    PolicyLevel,
    PolicyStatus,
    QuantityModifier,
    QuoteMode,
    Realis,
    Relation,
    SpeechAct,
    TimexMod,
    TimexReference,
    TimexType,
    VagueNumber,
)

try:
    from hypothesis import strategies as st
    from hypothesis.strategies import DrawFn, SearchStrategy
except ImportError as fault:
    raise ImportError('newsevents.testing needs Hypothesis: pip install "newsevents[hypothesis]"') from fault

__all__ = [
    "acled_types",
    "actors",
    "articles",
    "casualties",
    "count_mentions",
    "date_mentions",
    "date_spans",
    "durations",
    "events",
    "links",
    "measures",
    "names",
    "places",
    "policy_changes",
    "quantities",
    "record_links",
    "recurrences",
    "reports",
    "statements",
    "text",
    "text_spans",
    "tolls",
]


def __dir__() -> list[str]:
    return __all__


# ------------------------------------------------------------------------------------------------ text

_UNKIND: Final = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'=quoted",
    "''",
    "\t=x",
    "\r=x",
    "a,b",
    'he said "no"',
    '"',
    "a;b",
    "\x00",
    "\n",
    "\r",
    "\r\n",
    "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029",
    "\ufeff",
    "é",
    "e\u0301",
    "\u0301",
    "👩‍🚒",
    "𝔘𝔫",
    "مرحبا",
    "\u202eabc\u202c",
    "İı",
    "<script>&amp;",
    "null",
    "None",
    "NaN",
    "0012",
    "1e5",
    " spaced ",
    "\u00a0\u200b",
)
_LONG: Final = ("x" * 40_000, "“so” " * 30_000)
_CHARACTERS: Final = st.characters(codec="utf-8")


def text(*, min_size: int = 0) -> SearchStrategy[str]:
    """Draw text as hostile as it comes: any code points but lone surrogates, which no file can hold."""
    loose = st.text(_CHARACTERS, min_size=min_size, max_size=30)
    mixed = st.lists(st.one_of(st.sampled_from(_UNKIND), loose), min_size=1, max_size=4).map("".join)
    usual = st.one_of(loose, mixed.filter(lambda drawn: len(drawn) >= min_size))
    # A long cell costs much and shows little more than one of its kind, so it is rare.
    return st.integers(0, 150).flatmap(lambda n: st.sampled_from(_LONG) if n == 150 else usual)


def names() -> SearchStrategy[str]:
    """Draw text that is not empty: what a name, an id or a note may be."""
    return text(min_size=1)


def _maybe(strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


def _some(strategy: SearchStrategy[Any], most: int = 2) -> SearchStrategy[tuple[Any, ...]]:
    if strategy.is_empty:
        return st.just(())
    return st.lists(strategy, max_size=most).map(tuple)


@st.composite
def text_spans(draw: DrawFn, article_text: str | None = None) -> TextSpan:
    """Draw a span of the given text, or of no text in particular."""
    if article_text is None:
        said = draw(text())
        start = draw(st.integers(0, 2**40))
        return TextSpan(start, start + len(said), said)
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(article_text))] * 2)))
    return TextSpan.of(article_text, start, end)


@st.composite
def _pieces(draw: DrawFn, article_text: str | None) -> tuple[TextSpan, ...]:
    """Draw spans in text order without overlap, as the content of a statement is."""
    if article_text is not None:
        edges = sorted(draw(st.lists(st.integers(0, len(article_text)), max_size=6)))
        return tuple(TextSpan.of(article_text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=False))
    pieces, at = [], 0
    for said, gap in draw(st.lists(st.tuples(text(), st.integers(0, 9)), max_size=3)):
        pieces.append(TextSpan(at + gap, at + gap + len(said), said))
        at += gap + len(said)
    return tuple(pieces)


# ------------------------------------------------------------------------------------------------ time

_CLOSED_MODS: Final = tuple(
    mod for mod in TimexMod if mod not in (TimexMod.BEFORE, TimexMod.AFTER, TimexMod.ON_OR_BEFORE, TimexMod.ON_OR_AFTER)
)
_AT_MOST: Final = (None, TimexMod.BEFORE, TimexMod.ON_OR_BEFORE)
_AT_LEAST: Final = (None, TimexMod.AFTER, TimexMod.ON_OR_AFTER)
# The first and the last day of the calendar have no day before and after them, which BEFORE and AFTER name.
_DAYS: Final = st.one_of(
    st.dates(dt.date(1990, 1, 1), dt.date(2035, 12, 31)),
    st.dates(dt.date(1, 1, 2), dt.date(9999, 12, 30)),
)


def _times() -> SearchStrategy[dt.time]:
    zones = st.integers(-14 * 4, 14 * 4).map(lambda quarters: dt.timezone(dt.timedelta(minutes=15 * quarters)))
    return st.builds(
        dt.time,
        st.integers(0, 23),
        st.integers(0, 59),
        st.one_of(st.just(0), st.integers(0, 59)),
        st.one_of(st.just(0), st.integers(0, 999_999)),
        _maybe(zones),
    )


def _parts_of_unit(draw: DrawFn, unit: Granularity) -> dict[str, Any]:
    if unit is Granularity.PART_OF_DAY:
        return {"part_of_day": draw(st.sampled_from(PartOfDay))}
    if unit is Granularity.MINUTE:
        return {"time": draw(_times()), "end_time": draw(_maybe(_times()))}
    return {}


@st.composite
def date_spans(draw: DrawFn) -> DateSpan:
    """Draw a date: a unit, a range of units, a span open on one side, or a word such as "recently"."""
    unit = draw(st.sampled_from(Granularity))
    shape = draw(st.sampled_from(("unit", "range", "until", "since", "reference")))
    other: dict[str, Any] = {
        "extent": draw(st.sampled_from(Extent)),
        "fiscal": draw(st.booleans()),
    }
    one, two = sorted(draw(st.tuples(_DAYS, _DAYS)))
    if shape in ("reference", "until", "since") and other["extent"] is Extent.EITHER:
        # One of two ends is said of a span that has both.
        other["extent"] = Extent.WITHIN
    if shape == "reference":
        reference = draw(st.sampled_from(TimexReference))
        bounds = draw(st.sampled_from(((None, None), (one, None), (None, two))))
        return DateSpan(*bounds, reference=reference, **other)
    other |= {"granularity": unit, **_parts_of_unit(draw, unit)}
    if shape == "unit":
        return DateSpan.unit(one, mod=draw(_maybe(st.sampled_from(_CLOSED_MODS))), **other)
    start, end = first_day(one, unit), last_day(two, unit)
    if shape == "range":
        return DateSpan(start, end, mod=draw(_maybe(st.sampled_from(_CLOSED_MODS))), **other)
    if shape == "until" and end < dt.date.max:
        return DateSpan(None, end, mod=draw(st.sampled_from(_AT_MOST)), **other)
    start = max(start, first_day(dt.date(200, 1, 1), unit))
    return DateSpan(start, None, mod=draw(st.sampled_from(_AT_LEAST)), **other)


@st.composite
def durations(draw: DrawFn) -> Duration:
    """Draw a length of time, its number said or not."""
    units = [(unit,) for unit in ("Y", "Q", "M", "W", "D", "WE", "DE", "CE")]
    numbers = st.one_of(st.integers(0, 999).map(str), st.just("X"))
    parts = "".join(draw(numbers) + unit for unit in draw(st.sampled_from((*units, ("Y", "M"), ("M", "D")))))
    clock = draw(st.sampled_from(("", "", "", "T12H", "T30M", "TXH", "T1H30M")))
    iso = draw(st.sampled_from((f"P{parts}", f"P{parts}{clock}", f"P{clock or 'T5M'}", "P1.5Y", "P2.5M")))
    return Duration(iso, mod=draw(_maybe(st.sampled_from(TimexMod))))


def recurrences() -> SearchStrategy[Recurrence]:
    """Draw how often: daily, Fridays, every other month, mornings."""
    patterns = st.one_of(
        st.builds("P{}{}".format, st.integers(1, 99), st.sampled_from("DWMQY")),
        st.builds("XXXX-WXX-{}".format, st.integers(1, 7)),
        st.builds("XXXX-{:02d}".format, st.integers(1, 12)),
        st.builds("XXXX-{:02d}-{:02d}".format, st.integers(1, 12), st.integers(1, 28)),
        st.sampled_from(("XXXX-WXX-WE", "PXD", "PT1H", "XXXX-XX-XXTMO", "XXXX-SU", "XXXX-WXX-2TEV")),
    )
    freq = _maybe(st.integers(1, 9).map("{}X".format))
    return st.builds(Recurrence, patterns, freq=freq, quant=_maybe(st.sampled_from(("EVERY", "EACH"))))


# -------------------------------------------------------------------------------------------- quantities


def _figures(numbers: list[int]) -> SearchStrategy[dict[str, Any]]:
    low, best, high = sorted(numbers)
    modifier = QuantityModifier
    shapes = [
        {"low": best, "best": best, "high": best, "modifier": modifier.EXACT},
        {"best": best, "modifier": modifier.APPROX},
        {"low": low, "modifier": modifier.AT_LEAST},
        {"low": low, "modifier": modifier.MORE_THAN},
        {"high": high, "modifier": modifier.AT_MOST},
        {"high": high, "modifier": modifier.LESS_THAN},
        {"low": low, "high": high, "modifier": modifier.RANGE},
        {"low": low, "best": best, "high": high, "modifier": modifier.RANGE},
        {"low": low, "modifier": modifier.VAGUE, "vague": VagueNumber.DOZENS},
        {"low": 1, "modifier": modifier.VAGUE, "vague": VagueNumber.UNKNOWN},
        {"modifier": modifier.EXACT},
    ]
    return st.sampled_from(shapes)


@st.composite
def quantities(draw: DrawFn) -> Quantity:
    """Draw a count: exact, about, a bound, a range, or a vague word."""
    number = st.one_of(st.integers(0, 1000), st.integers(0, 2**63 - 1))
    figures = draw(_figures(draw(st.lists(number, min_size=3, max_size=3))))
    return Quantity(**figures, text=draw(_maybe(names())))


@st.composite
def measures(draw: DrawFn, article_text: str | None = None) -> Measure:
    """Draw a measure that says something at least."""
    figure = _maybe(st.floats(allow_nan=False, allow_infinity=False))
    said: dict[str, Any] = {name: draw(figure) for name in ("prior", "new", "change", "factor")}
    said |= {"unit": draw(_maybe(names())), "limit": draw(_maybe(st.sampled_from(Limit)))}
    said["new_high"] = None if said["new"] is None else draw(figure)
    needs_mention = all(said[name] is None for name in ("prior", "new", "change", "factor", "limit"))
    mention = text_spans(article_text)
    return Measure(**said, mention=draw(mention if needs_mention else _maybe(mention)))


# ------------------------------------------------------------------------------------------ who and where

_COUNTRIES: Final = st.sampled_from(("KAZ", "USA", "GBR", "ZAF", "XKX", "AAA", "ZZZ"))


@st.composite
def places(draw: DrawFn, article_text: str | None = None) -> Place:
    """Draw a place, with both coordinates or none."""
    point = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
    latitude, longitude = draw(st.one_of(st.just((None, None)), point))
    return Place(
        draw(names()),
        country=draw(_maybe(_COUNTRIES)),
        admin1=draw(_maybe(names())),
        latitude=latitude,
        longitude=longitude,
        precision=draw(_maybe(st.sampled_from(GeoPrecision))),
        within=draw(_some(names())),
        candidates=draw(_some(_COUNTRIES)),
        mention=draw(_maybe(text_spans(article_text))),
    )


@st.composite
def actors(draw: DrawFn, article_text: str | None = None) -> Actor:
    """Draw an actor with a name, a role, or both."""
    name, role = draw(
        st.one_of(
            st.tuples(names(), st.none()),
            st.tuples(st.none(), names()),
            st.tuples(names(), names()),
        )
    )
    return Actor(
        name,
        role=role,
        affiliation=draw(_maybe(names())),
        country=draw(_maybe(_COUNTRIES)),
        sector=draw(_maybe(st.sampled_from(PloverSector))),
        inter=draw(_maybe(st.sampled_from(AcledInter))),
        mention=draw(_maybe(text_spans(article_text))),
    )


@st.composite
def links(draw: DrawFn, article_text: str | None = None) -> Link:
    """Draw one step of an attribution."""
    return Link(
        actor=draw(_maybe(actors(article_text))),
        cue=draw(_maybe(text_spans(article_text))),
        mode=draw(_maybe(st.sampled_from(QuoteMode))),
        channel=draw(_maybe(st.sampled_from(Channel))),
        addressees=draw(_some(actors(article_text), 1)),
        date=draw(_maybe(date_spans())),
    )


# --------------------------------------------------------------------------------------------- mentions


@st.composite
def date_mentions(draw: DrawFn, article_text: str | None = None) -> DateMention:
    """Draw a time expression as a finder returns it."""
    by_type: dict[TimexType, SearchStrategy[Any]] = {
        TimexType.DATE: date_spans(),
        TimexType.TIME: date_spans(),
        TimexType.DURATION: durations(),
        TimexType.SET: recurrences(),
    }
    kind = draw(st.sampled_from(TimexType))
    return DateMention(
        span=draw(text_spans(article_text)),
        type=kind,
        value=draw(by_type[kind]),
        alternative=draw(_maybe(date_spans())),
        rule=draw(names()),
        evidence=draw(_maybe(names())),
    )


def count_mentions(article_text: str | None = None) -> SearchStrategy[CountMention]:
    """Draw a count as a finder returns it."""
    return st.builds(CountMention, span=text_spans(article_text), quantity=quantities(), rule=names())


# ---------------------------------------------------------------------------------------------- records


def acled_types() -> SearchStrategy[AcledType]:
    """Draw an ACLED type."""
    return st.builds(AcledType, st.sampled_from(AcledSubEventType))


def record_links(ids: tuple[str, ...] = ()) -> SearchStrategy[RecordLink]:
    """Draw a link to one of the records with these ids; to any id at all where none is given."""
    targets = st.sampled_from(ids) if ids else names()
    return st.builds(RecordLink, st.sampled_from(Relation), targets)


def _common(draw: DrawFn, record_id: str | None, ids: tuple[str, ...], article_text: str | None) -> dict[str, Any]:
    """Draw what every record carries."""
    return {
        "id": draw(names()) if record_id is None else record_id,
        "attribution": draw(_some(links(article_text))),
        "links": draw(_some(record_links(ids))),
        "spans": draw(_some(text_spans(article_text))),
        "notes": draw(_some(names())),
        "extra": draw(_some(st.tuples(names(), text()))),
    }


@st.composite
def articles(draw: DrawFn) -> Article:
    """Draw an article."""
    published = draw(_maybe(_DAYS))
    return Article(
        text=draw(text()),
        published=published,
        published_time=draw(_maybe(_times())) if published is not None else None,
        title=draw(_maybe(names())),
        url=draw(_maybe(names())),
        publisher=draw(_maybe(names())),
        language=draw(_maybe(st.sampled_from(("en", "de", "pt-BR")))),
        extra=draw(_some(st.tuples(names(), text()))),
    )


@st.composite
def events(
    draw: DrawFn, record_id: str | None = None, ids: tuple[str, ...] = (), article_text: str | None = None
) -> Event:
    """Draw an event whose mode is one of its category."""
    category = draw(_maybe(st.sampled_from(PloverCategory)))
    acled = acled_types()
    return Event(
        **_common(draw, record_id, ids, article_text),
        category=category,
        mode=draw(_maybe(st.sampled_from(category.modes))) if category is not None and category.modes else None,
        contexts=draw(_some(st.sampled_from(PloverContext))),
        acled=draw(acled if category is None else _maybe(acled)),
        actors=draw(_some(actors(article_text))),
        recipients=draw(_some(actors(article_text))),
        place=draw(_maybe(places(article_text))),
        sites=draw(_some(places(article_text))),
        date=draw(_maybe(date_spans())),
        realis=draw(st.sampled_from(Realis)),
        trigger=draw(_maybe(text_spans(article_text))),
    )


@st.composite
def statements(
    draw: DrawFn, record_id: str | None = None, ids: tuple[str, ...] = (), article_text: str | None = None
) -> Statement:
    """Draw a statement whose content stands in text order."""
    return Statement(
        **_common(draw, record_id, ids, article_text),
        speaker=draw(_maybe(actors(article_text))),
        via=draw(_maybe(actors(article_text))),
        addressees=draw(_some(actors(article_text))),
        act=draw(st.sampled_from(SpeechAct)),
        mode=draw(st.sampled_from(QuoteMode)),
        channel=draw(_maybe(st.sampled_from(Channel))),
        cue=draw(_maybe(text_spans(article_text))),
        content=draw(_pieces(article_text)),
        date=draw(_maybe(date_spans())),
    )


@st.composite
def casualties(
    draw: DrawFn,
    record_id: str | None = None,
    ids: tuple[str, ...] = (),
    article_text: str | None = None,
    event_ids: tuple[str, ...] | None = None,
) -> Casualty:
    """Draw a casualty figure; `event_ids` are the events it may belong to, any at all where None."""
    belongs = names() if event_ids is None else st.sampled_from(event_ids) if event_ids else st.nothing()
    return Casualty(
        **_common(draw, record_id, ids, article_text),
        harm=draw(st.sampled_from(Harm)),
        count=draw(quantities()),
        group=draw(_maybe(actors(article_text))),
        perpetrator=draw(_maybe(actors(article_text))),
        cause=draw(_maybe(text_spans(article_text))),
        place=draw(_maybe(places(article_text))),
        date=draw(_maybe(date_spans())),
        as_of=draw(_maybe(date_spans())),
        status=draw(st.sampled_from(ClaimStatus)),
        realis=draw(st.sampled_from(Realis)),
        event_ids=draw(_some(belongs)),
    )


@st.composite
def policy_changes(
    draw: DrawFn,
    record_id: str | None = None,
    ids: tuple[str, ...] = (),
    article_text: str | None = None,
    policy_ids: tuple[str, ...] | None = None,
) -> PolicyChange:
    """Draw a policy change; `policy_ids` are those it may restore, any at all where None."""
    restored = names() if policy_ids is None else st.sampled_from(policy_ids) if policy_ids else st.nothing()
    return PolicyChange(
        **_common(draw, record_id, ids, article_text),
        action=draw(st.sampled_from(PolicyAction)),
        instrument=draw(st.sampled_from(PolicyInstrument)),
        status=draw(st.sampled_from(PolicyStatus)),
        jurisdiction=draw(_maybe(places(article_text))),
        level=draw(_maybe(st.sampled_from(PolicyLevel))),
        implementer=draw(_maybe(actors(article_text))),
        products=draw(_some(names())),
        measure=draw(_maybe(measures(article_text))),
        announced=draw(_maybe(date_spans())),
        in_force=draw(_maybe(date_spans())),
        duration=draw(_maybe(durations())),
        restores_id=draw(_maybe(restored)),
        trigger=draw(_maybe(text_spans(article_text))),
    )


def tolls() -> SearchStrategy[Toll]:
    """Draw a toll with the records it rests on."""

    def rested(figure: Quantity, rests_on: tuple[Casualty, ...], out: tuple[tuple[Casualty, str], ...]) -> Toll:
        parts = (figure.low, figure.best, figure.high, figure.modifier, figure.text)
        return Toll(*parts, vague=figure.vague, records=rests_on, left_out=out)

    return st.builds(rested, quantities(), _some(casualties()), _some(st.tuples(casualties(), names()), 1))


@st.composite
def reports(draw: DrawFn) -> Report:
    """Draw a report: ids stand once, links lead to its own records, spans lie in its article."""
    article = draw(articles())
    kinds: tuple[str, ...] = ("events", "statements", "casualties", "policy_changes")
    sizes = [draw(st.integers(0, 2)) for _ in kinds]
    ids = tuple(draw(st.lists(names(), min_size=sum(sizes), max_size=sum(sizes), unique=True)))
    own: dict[str, tuple[str, ...]] = {}
    at = 0
    for kind, size in zip(kinds, sizes, strict=True):
        own[kind] = ids[at : at + size]
        at += size

    def drawn(kind: str, strategy: Callable[..., SearchStrategy[Any]], **more: Any) -> tuple[Any, ...]:
        return tuple(draw(strategy(each, ids, article.text, **more)) for each in own[kind])

    return Report(
        article=article,
        events=drawn("events", events),
        statements=drawn("statements", statements),
        casualties=drawn("casualties", casualties, event_ids=own["events"]),
        policy_changes=drawn("policy_changes", policy_changes, policy_ids=own["policy_changes"]),
    )
