"""Both doors of a value, its constructor and msgspec's decoder, refuse the same things and say what was wrong."""

import datetime as dt
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import msgspec
import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents import testing
from newsevents.fields import Whole, record, value
from newsevents.records import Article, Casualty, Event, PolicyChange, Statement
from newsevents.values import Actor, DateSpan, Duration, Link, Measure, Place, Quantity, Recurrence, TextSpan
from newsevents.vocabulary import AcledInter, AcledPrecision, Harm, Limit, PloverCategory, PloverContext, PloverSector

# Class, arguments, and what the constructor says, field, expectation and gift included.
REFUSED = [
    (Place, {"name": ""}, "Place.name: expected text that is not empty, got ''"),
    (Place, {"name": None}, "Place.name: expected str, got None"),
    (Place, {"name": 7}, "Place.name: expected str, got 7"),
    (Place, {"name": "x", "country": "kaz"}, "Place.country: expected text like"),
    (Place, {"name": "x", "country": "KAZ\n"}, "Place.country: expected text like"),
    (Place, {"name": "x", "candidates": ["KAZ", "K"]}, "Place.candidates: expected text like"),
    (
        Place,
        {"name": "x", "latitude": 90.5, "longitude": 0.0},
        "Place.latitude: expected float from -90 to 90, got 90.5",
    ),
    (Place, {"name": "x", "longitude": -180.5, "latitude": 0.0}, "Place.longitude: expected float from -180 to 180"),
    (Place, {"name": "x", "latitude": 1.0}, "Place.longitude: expected both coordinates or none, got 1.0, None"),
    (Place, {"name": "x", "within": "Almaty"}, "Place.within: expected tuple of str, got 'Almaty'"),
    (Actor, {}, "Actor.name: expected a name or a role, got neither"),
    (Actor, {"name": "x", "sector": "COPS"}, "Actor.sector: expected PloverSector (did you mean 'COP'?), got 'COPS'"),
    (Actor, {"name": "x", "inter": 9}, "Actor.inter: expected AcledInter, got 9"),
    (Actor, {"name": "x", "inter": "1"}, "Actor.inter: expected AcledInter, got '1'"),
    (Actor, {"name": "x", "inter": 1.0}, "Actor.inter: expected AcledInter, got 1.0"),
    (Actor, {"name": "x", "inter": True}, "Actor.inter: expected AcledInter, got True"),
    (Quantity, {"low": -1}, "Quantity.low: expected int from 0 to 9223372036854775807, got -1"),
    (Quantity, {"low": 2**63}, "Quantity.low: expected int from 0 to"),
    (Quantity, {"low": 1.0, "best": 1, "high": 1}, "Quantity.low: expected int, got 1.0"),
    (Quantity, {"low": True, "best": 1, "high": 1}, "Quantity.low: expected int, got True"),
    (Quantity, {"low": 3, "best": 2, "modifier": "range"}, "Quantity.best: expected at least low 3, got 2"),
    (Quantity, {"low": 3, "high": 2, "modifier": "range"}, "Quantity.high: expected at least 3, got 2"),
    (Quantity, {"best": 3, "high": 2, "modifier": "range"}, "Quantity.high: expected at least 3, got 2"),
    (Quantity, {"low": 3}, "Quantity.modifier: expected low = best = high with exact, got 3, None, None"),
    (TextSpan, {"start": 0, "end": 3, "text": "ab"}, "TextSpan.end: expected start + 2 characters = 2, got 3"),
    (TextSpan, {"start": -1, "end": 1, "text": "ab"}, "TextSpan.start: expected int from 0"),
    (Measure, {"unit": "tenge"}, "Measure.new: expected a figure, a limit or a mention, got nothing"),
    (Measure, {"new": "60"}, "Measure.new: expected float, got '60'"),
    (Measure, {"new": True}, "Measure.new: expected float, got True"),
    (Duration, {"iso": "6M"}, "Duration.iso: expected an ISO 8601 duration such as 'P6M', got '6M'"),
    (Duration, {"iso": "P"}, "Duration.iso: expected an ISO 8601 duration"),
    (Recurrence, {"pattern": "weekly"}, "Recurrence.pattern: expected a TIMEX3 set value"),
    (DateSpan, {}, "DateSpan.start: expected a day for start, end or both, got neither"),
    (Link, {"mode": "quoted"}, "Link.mode: expected QuoteMode, got 'quoted'"),
    (Article, {"text": "a", "title": ""}, "Article.title: expected text that is not empty, got ''"),
    (Event, {"id": "e"}, "Event.category: expected a PLOVER category or an ACLED type, got neither"),
    (Event, {"id": "e", "category": "PROTEST", "mode": "phone"}, "Event.mode: expected a mode of PROTEST (demo, riot"),
    (Event, {"id": "", "category": "AID"}, "Event.id: expected text that is not empty, got ''"),
    (Event, {"id": "e", "category": "AID", "extra": [["", "x"]]}, "Event.extra: expected text that is not empty"),
    (Event, {"id": "e", "category": "AID", "extra": [["x"]]}, "Event.extra: expected tuple of 2, got [['x']]"),
    (Event, {"id": "e", "category": "AID", "notes": ["fine", ""]}, "Event.notes: expected text that is not empty"),
    (Casualty, {"id": "c", "harm": "kiled", "count": None}, "Casualty.harm: expected Harm (did you mean 'killed'?)"),
    (PolicyChange, {"id": "p", "action": "abolish"}, "PolicyChange.action: expected PolicyAction, got 'abolish'"),
]


@pytest.mark.parametrize(("cls", "given", "message"), REFUSED, ids=[case[2][:50] for case in REFUSED])
def test_both_doors_refuse_the_same(cls: type, given: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError)) as fault:
        cls(**given)
    assert str(fault.value).startswith(message)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(msgspec.json.encode(given), type=cls)


def test_python_values_json_has_no_word_for_are_refused() -> None:
    for bad in (float("nan"), float("inf"), float("-inf"), 10**400):
        with pytest.raises(ValueError, match=r"^Measure\.new: expected finite float"):
            Measure(new=bad)
    with pytest.raises(ValueError, match=r"^Place\.name: expected text without lone surrogates"):
        Place("\ud800")
    with pytest.raises(TypeError, match=r"^Article\.published: expected date \(its \.date\(\) is one\), got datetime"):
        Article(text="x", published=dt.datetime(2022, 1, 7))


def test_times_are_kept_as_json_keeps_them() -> None:
    day = dt.date(2022, 1, 7)
    # A zone by name needs a date to have an offset, and seconds of an offset have no spelling.
    odd = dt.timezone(dt.timedelta(hours=1, seconds=30))
    with pytest.raises(ValueError, match="expected time with an offset in whole minutes"):
        Article(text="x", published=day, published_time=dt.time(9, tzinfo=odd))

    with pytest.raises(ValueError, match="expected time with a fixed offset"):
        Article(text="x", published=day, published_time=dt.time(9, tzinfo=ZoneInfo("UTC")))
    with pytest.raises(ValueError, match="expected a published day beside it"):
        Article(text="x", published_time=dt.time(9))
    fixed = dt.time(9, 30, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=45)))
    article = Article(text="x", published=day, published_time=fixed)
    assert msgspec.json.decode(msgspec.json.encode(article), type=Article) == article
    assert article.moment == dt.datetime(2022, 1, 7, 9, 30, tzinfo=fixed.tzinfo)


def test_enums_take_their_text_or_number_and_no_stranger() -> None:
    make: Any = Actor
    assert make("x", sector="COP").sector is PloverSector.COP
    assert make("x", inter=5).inter is AcledInter.RIOTERS
    with pytest.raises(TypeError, match="expected AcledInter"):
        make("x", inter=AcledPrecision.DAY)
    with pytest.raises(TypeError, match="expected PloverSector"):
        make("x", sector=PloverCategory.AID)


def test_lists_become_tuples_and_integers_floats() -> None:
    make: Any = Place
    place = make("Almaty", within=["Kazakhstan"], latitude=43, longitude=77)
    assert place.within == ("Kazakhstan",)
    assert hash(place) == hash(Place("Almaty", within=("Kazakhstan",), latitude=43.0, longitude=77.0))
    assert isinstance(place.latitude, float)


def test_text_subclasses_are_stored_as_plain_text() -> None:
    class Shouted(str):
        __slots__ = ()

        def __str__(self) -> str:
            return self.upper()

    stored = Place(Shouted("almaty")).name
    assert type(stored) is str
    assert stored == "almaty"


def test_values_do_not_change() -> None:
    place: Any = Place("Almaty")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        place.name = "Astana"
    with pytest.raises(AttributeError):
        place.nickname = "Apple"
    assert attrs.evolve(place, name="Astana").name == "Astana"
    with pytest.raises(ValueError, match=r"^Place\.name"):
        attrs.evolve(place, name="")


def test_records_are_built_by_name_only() -> None:
    make: Any = Event
    with pytest.raises(TypeError, match="positional"):
        make("e1")
    with pytest.raises(TypeError, match="unexpected keyword argument 'categry'"):
        make(id="e1", categry="AID")


def test_a_repr_shows_what_was_said_and_no_more() -> None:
    assert repr(Measure(new=60, unit="tenge", limit=Limit.CAP)) == "Measure(new=60.0, unit='tenge', limit=cap)"
    event = Event(id="e1", category=PloverCategory.AID, contexts=(PloverContext.HEALTH,))
    assert repr(event) == "Event(id='e1', category=AID, contexts=(health,))"


def test_a_long_gift_is_cut_in_the_message() -> None:
    make: Any = Quantity
    with pytest.raises(TypeError) as fault:
        make(low="9" * 500)
    assert len(str(fault.value)) < 140


def test_numbers_too_long_to_spell_are_refused_in_words() -> None:
    with pytest.raises(
        ValueError, match=r"^Quantity\.low: expected int from 0 to 9223372036854775807, got an int of 16,610 bits"
    ):
        Quantity(10**5000)
    with pytest.raises(ValueError, match=r"^Measure\.new: expected finite float, got an int of 16,610 bits"):
        Measure(new=10**5000)
    with pytest.raises(TypeError, match=r"^Measure\.new: expected float, got Decimal\('0.1'\)"):
        Measure(new=Decimal("0.1"))  # type: ignore[arg-type]


def test_numbers_out_of_a_frame_are_taken_as_plain_ones() -> None:
    three: Any = numpy.int64(3)
    count = Quantity(three, three, three)
    assert count == Quantity.exactly(3)
    assert type(count.low) is int
    half: Any = numpy.float32(0.5)
    assert type(Measure(new=half).new) is float
    strangers: list[Any] = [numpy.float64(3.0), numpy.True_, numpy.int64(-3)]
    for wrong in strangers:
        with pytest.raises((TypeError, ValueError), match=r"^Quantity\.low: expected int"):
            Quantity(wrong)


def test_a_class_of_ones_own_follows_the_same_rules() -> None:
    @value
    class Pair:
        left: Whole
        right: Whole = 0

    @record
    class Pairs:
        pairs: tuple[Pair, ...] = ()
        harm: Harm | None = None

    make: Any = Pairs
    assert make(pairs=[Pair(1)]).pairs == (Pair(1, 0),)
    with pytest.raises(ValueError, match=r"^Pair\.left: expected int from 0"):
        Pair(-1)
    with pytest.raises(TypeError, match=r"^Pairs\.pairs: expected Pair, got \[1\]"):
        make(pairs=[1])


KINDS: dict[type, st.SearchStrategy[Any]] = {
    Actor: testing.actors(),
    Article: testing.articles(),
    Casualty: testing.casualties(),
    DateSpan: testing.date_spans(),
    Duration: testing.durations(),
    Event: testing.events(),
    Link: testing.links(),
    Measure: testing.measures(),
    Place: testing.places(),
    PolicyChange: testing.policy_changes(),
    Quantity: testing.quantities(),
    Recurrence: testing.recurrences(),
    Statement: testing.statements(),
    TextSpan: testing.text_spans(),
}


@pytest.mark.parametrize("cls", KINDS, ids=lambda cls: cls.__name__)
def test_what_one_door_lets_in_the_other_does_too(cls: type) -> None:
    @settings(max_examples=25, deadline=None)
    @given(KINDS[cls])
    def check(made: Any) -> None:
        again: Any = msgspec.json.decode(msgspec.json.encode(made), type=cls)
        assert again == made
        assert hash(again) == hash(made)
        assert repr(again) == repr(made)
        assert attrs.evolve(made) == made

    check()
