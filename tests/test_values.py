"""Values: what they hold, derive, compare and print."""

import datetime as dt

import pytest
from hypothesis import given, settings

from newsevents import testing
from newsevents.errors import ParseError
from newsevents.values import (
    CONVENTIONS,
    LOWER_BOUNDS,
    Actor,
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
from newsevents.vocabulary import (
    AcledPrecision,
    Extent,
    Granularity,
    Limit,
    QuantityModifier,
    TimexMod,
    TimexReference,
    TimexType,
    UcdpPrecision,
    VagueNumber,
)

D = dt.date


def days(first: str, last: str, extent: Extent = Extent.THROUGHOUT) -> DateSpan:
    return DateSpan(D.fromisoformat(first), D.fromisoformat(last), extent=extent)


# ------------------------------------------------------------------------------------------- TextSpan


def test_a_span_points_home() -> None:
    text = "caf\u0301e 👩‍🚒 on fire"
    span = TextSpan.of(text, 3, 8)
    assert text[span.start : span.end] == span.text


def test_spans_order_and_overlap() -> None:
    a, b, c = TextSpan(0, 5, "abcde"), TextSpan(2, 4, "cd"), TextSpan(5, 6, "f")
    assert sorted([c, b, a]) == [a, b, c]
    assert b in a
    assert a not in b
    assert a.overlaps(b)
    assert not a.overlaps(c)
    assert a <= TextSpan(0, 5, "abcde")


def test_a_long_span_is_cut_in_its_repr() -> None:
    assert len(repr(TextSpan(0, 500, "x" * 500))) < 90


# ------------------------------------------------------------------------------------------- DateSpan


@pytest.mark.parametrize(
    ("span", "timex3", "edtf", "acled", "ucdp"),
    [
        (days("2022-01-06", "2022-01-06"), "2022-01-06", "2022-01-06", 1, 1),
        (days("2022-01-04", "2022-01-05"), "2022-01-04/2022-01-05", "2022-01-04/2022-01-05", 2, 2),
        (
            days("2022-01-04", "2022-01-05", Extent.WITHIN),
            "2022-01-04/2022-01-05",
            "[2022-01-04..2022-01-05]",
            2,
            2,
        ),
        (
            days("2022-01-06", "2022-06-01", Extent.EITHER),
            "2022-01-06/2022-06-01",
            "[2022-01-06,2022-06-01]",
            3,
            5,
        ),
        (DateSpan.unit(D(2022, 1, 6), Granularity.WEEK), "2022-W01", "[2022-01-03..2022-01-09]", 2, 3),
        (DateSpan.unit(D(2022, 1, 6), Granularity.WEEKEND), "2022-W01-WE", "[2022-01-08..2022-01-09]", 2, 2),
        (DateSpan.unit(D(2022, 1, 6), Granularity.MONTH), "2022-01", "2022-01", 3, 4),
        (DateSpan.unit(D(2022, 1, 6), Granularity.QUARTER), "2022-Q1", "2022-33", 3, 5),
        (DateSpan.unit(D(2022, 7, 6), Granularity.HALF), "2022-H2", "2022-41", 3, 5),
        (DateSpan.unit(D(2022, 1, 6), Granularity.SEASON), "2021-WI", "2021-24", 3, 5),
        (DateSpan.unit(D(2022, 1, 6), Granularity.YEAR), "2022", "2022", 3, 5),
        (DateSpan.unit(D(1994, 1, 6), Granularity.DECADE), "199", "199X", 3, 5),
        (DateSpan.unit(D(1994, 1, 6), Granularity.CENTURY), "19", "19XX", 3, 5),
        (DateSpan.parse("2022-01-06TMO"), "2022-01-06TMO", "2022-01-06", 1, 1),
        (days("2022-01-01", "2022-01-31", Extent.WITHIN), "2022-01-XX", "[2022-01-01..2022-01-31]", 3, 4),
        (days("2022-01-01", "2022-01-31"), "2022-01-01/2022-01-31", "2022-01-01/2022-01-31", 3, 4),
        (DateSpan.parse("2022-XX-XXTNI"), "2022-XX-XXTNI", "[2022-01-01..2022-12-31]", 3, 5),
        (DateSpan.parse("2022-XX"), "2022-XX", "[2022-01..2022-12]", 3, 5),
        (DateSpan(D(2022, 1, 6)), "2022-01-06/..", "[2022-01-06..]", None, None),
        (DateSpan(None, D(2022, 1, 4), mod=TimexMod.BEFORE), "2022-01-05", "[..2022-01-04]", None, None),
        (DateSpan(reference=TimexReference.PRESENT), "PRESENT_REF", None, None, None),
        (DateSpan(D(2022, 1, 5), D(2022, 1, 5), mod=TimexMod.APPROX), "2022-01-05", "2022-01-05~", 1, 1),
    ],
)
def test_what_a_date_span_derives(
    span: DateSpan, timex3: str, edtf: str | None, acled: int | None, ucdp: int | None
) -> None:
    assert span.timex3 == timex3
    assert span.edtf == edtf
    assert span.acled_precision == acled
    assert span.ucdp_precision == ucdp


@pytest.mark.parametrize(
    ("length", "ucdp", "acled"),
    [(1, 1, 1), (2, 2, 2), (6, 2, 2), (7, 3, 2), (8, 4, 3), (31, 4, 3), (32, 5, 3), (366, 5, 3)],
)
def test_precision_codes_are_functions_of_the_length(length: int, ucdp: int, acled: int) -> None:
    span = DateSpan(D(2022, 1, 1), D(2022, 1, 1) + dt.timedelta(days=length - 1))
    assert span.days == length
    assert span.ucdp_precision is UcdpPrecision(ucdp)
    assert span.acled_precision is AcledPrecision(acled)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"start": D(2022, 1, 6), "end": D(2022, 1, 5)}, "DateSpan.end: expected no day before start 2022-01-06"),
        ({"start": D(2022, 1, 6), "granularity": "week"}, "DateSpan.start: expected the first day of a week"),
        ({"end": D(2022, 1, 6), "granularity": "month"}, "DateSpan.end: expected the last day of a month"),
        ({"start": D(2022, 1, 6), "part_of_day": "MO"}, "DateSpan.granularity: expected PART_OF_DAY or MINUTE"),
        ({"start": D(2022, 1, 6), "granularity": "part_of_day"}, "DateSpan.part_of_day: expected one exactly"),
        ({"start": D(2022, 1, 6), "granularity": "minute"}, "DateSpan.time: expected one exactly"),
        ({"start": D(2022, 1, 6), "end_time": dt.time(9)}, "DateSpan.end_time: expected a time beside it"),
        ({"start": D(2022, 1, 6), "mod": "BEFORE"}, "DateSpan.mod: expected an open start with BEFORE"),
        ({"end": D(2022, 1, 6), "mod": "AFTER"}, "DateSpan.mod: expected an open end with AFTER"),
        ({"start": D(2022, 1, 6), "extent": "either"}, "DateSpan.extent: expected both ends with EITHER"),
        ({"end": dt.date.max, "mod": "BEFORE"}, "DateSpan.mod: expected a span inside the years 1 to 9999"),
        (
            {"start": D(2022, 1, 6), "end": D(2022, 1, 6), "reference": "PAST_REF"},
            "DateSpan.reference: expected an open span",
        ),
    ],
)
def test_contradictions_are_refused(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match="DateSpan") as fault:
        DateSpan(**arguments)  # type: ignore[arg-type]
    assert str(fault.value).startswith(message)


def test_spans_hold_days_and_stand_in_order() -> None:
    span = days("2022-01-04", "2022-01-05")
    assert D(2022, 1, 4) in span
    assert D(2022, 1, 6) not in span
    assert D(9999, 1, 1) in DateSpan(D(2022, 1, 1))
    assert D(1, 1, 1) in DateSpan(None, D(2022, 1, 1))
    later, open_start = days("2022-01-06", "2022-01-06"), DateSpan(None, D(2023, 1, 1))
    assert sorted([later, span, open_start]) == [open_start, span, later]
    assert max(span, later) is later


def test_one_of_two_ends_holds_no_day_between() -> None:
    span = days("2022-01-06", "2022-06-01", Extent.EITHER)
    assert [day in span for day in (D(2022, 1, 6), D(2022, 3, 1), D(2022, 6, 1), D(2022, 6, 2))] == [
        True,
        False,
        True,
        False,
    ]
    months = DateSpan.parse("[2022-01,2022-06]")
    assert D(2022, 1, 31) in months
    assert D(2022, 2, 1) not in months


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2022-13",
        "[2022-01-06,]",
        "2022-13-XX",
        "2022-XXTMO",
        "[2022-01,2022-01-06]",
        "2022-02-30",
        "2022-W54",
        "2022-01-06/2021",
        "/",
        "x" * 1000,
    ],
)
def test_what_is_no_spelling_of_a_date_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(ParseError):
        DateSpan.parse(text)


@settings(max_examples=150, deadline=None)
@given(testing.date_spans())
def test_every_span_can_be_spelled(span: DateSpan) -> None:
    assert span.timex3
    assert str(span)
    assert repr(span).startswith("DateSpan(")
    edtf = span.edtf
    if edtf is not None and span.end_time is None:
        again = DateSpan.parse(edtf)
        assert (again.start, again.end) == (span.start, span.end)


# ------------------------------------------------------------------------------ Duration, Recurrence


def test_six_months_and_180_days_end_on_different_days() -> None:
    day = D(2022, 1, 6)
    assert Duration("P6M").after(day) == D(2022, 7, 6)
    assert Duration("P180D").after(day) == D(2022, 7, 5)
    assert Duration("P6M") != Duration("P180D")


@pytest.mark.parametrize(
    ("iso", "after", "before"),
    [
        ("P1M", "2024-02-29", "2023-12-31"),
        ("P1Y", "2025-01-31", "2023-01-31"),
        ("P2W", "2024-02-14", "2024-01-17"),
        ("P1Y6M", "2025-07-31", "2022-07-31"),
        ("P1.5Y", "2025-07-31", "2022-07-31"),
        ("P1DE", "2034-01-31", "2014-01-31"),
        ("P2Q", "2024-07-31", "2023-07-31"),
        ("PT48H", "2024-02-02", "2024-01-29"),
        ("PT0S", "2024-01-31", "2024-01-31"),
    ],
)
def test_durations_step_by_the_calendar(iso: str, after: str, before: str) -> None:
    day = D(2024, 1, 31)
    assert Duration(iso).after(day).isoformat() == after
    assert Duration(iso).before(day).isoformat() == before


def test_a_length_without_a_number_has_no_end() -> None:
    assert Duration("PXD").is_vague
    with pytest.raises(ValueError, match="names no number"):
        Duration("PXD").after(D(2022, 1, 1))


@pytest.mark.parametrize("iso", ["P9000Y", "P99999999999999999999D", "P" + "9" * 400 + "Y"])
def test_a_length_beyond_the_calendar_overflows(iso: str) -> None:
    with pytest.raises(OverflowError):
        Duration(iso).after(D(2022, 1, 1))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("P1D", ["2022-01-06", "2022-01-07", "2022-01-08"]),
        ("P2D", ["2022-01-06", "2022-01-08"]),
        ("XXXX-WXX-5", ["2022-01-07"]),
        ("XXXX-01-08", ["2022-01-08"]),
        ("XXXX-WXX-WE", ["2022-01-08"]),
        ("XXXX-02", []),
    ],
)
def test_a_recurrence_falls_on_days(pattern: str, expected: list[str]) -> None:
    found = Recurrence(pattern).dates(D(2022, 1, 6), D(2022, 1, 8))
    assert [day.isoformat() for day in found] == expected


@pytest.mark.parametrize("recurrence", [Recurrence("PT1H"), Recurrence("P1W", freq="2X"), Recurrence("PXD")])
def test_a_recurrence_that_fixes_no_days_says_so(recurrence: Recurrence) -> None:
    with pytest.raises(ParseError, match="names no days"):
        list(recurrence.dates(D(2022, 1, 1), D(2022, 2, 1)))


# ------------------------------------------------------------------------------------------- Quantity


def test_unknown_is_not_zero() -> None:
    nobody, unknown = Quantity.exactly(0), Quantity()
    assert nobody != unknown
    assert (str(nobody), str(unknown)) == ("0", "unknown")


def test_quantities_print_their_bounds() -> None:
    assert str(Quantity.exactly(1234)) == "1,234"
    assert str(Quantity(None, 1000, None, QuantityModifier.APPROX)) == "?/1,000/?"
    assert str(Quantity(20, None, 30, QuantityModifier.RANGE)) == "20/?/30"
    assert repr(Quantity.exactly(12, "a dozen")) == "Quantity(12, 12, 12, EXACT, 'a dozen')"


def test_each_vague_word_has_a_least_number() -> None:
    assert set(LOWER_BOUNDS) == set(VagueNumber)
    assert LOWER_BOUNDS[VagueNumber.DOZENS] == 24


def test_a_convention_is_named() -> None:
    dozens = Quantity(24, modifier=QuantityModifier.VAGUE, vague=VagueNumber.DOZENS)
    hundreds = Quantity(200, modifier=QuantityModifier.VAGUE, vague=VagueNumber.HUNDREDS)
    assert dozens.coded("acled") == 12
    assert (hundreds.coded("acled"), hundreds.coded("ccc")) == (100, 200)
    assert dozens.coded("ccc") is None
    assert dozens.coded(lambda quantity: quantity.low) == 24
    assert Quantity.exactly(7).coded("acled") == 7
    assert Quantity(31, modifier=QuantityModifier.AT_LEAST).coded("acled") == 31
    assert Quantity(high=9, modifier=QuantityModifier.AT_MOST).coded("acled") == 9
    assert Quantity().coded("acled") is None
    with pytest.raises(ValueError, match=r"expected one of acled, ccc, got 'aceld' \(did you mean 'acled'\?\)"):
        dozens.coded("aceld")


def test_an_unknown_number_is_coded_only_as_asked() -> None:
    some = Quantity(1, modifier=QuantityModifier.VAGUE, vague=VagueNumber.UNKNOWN)
    assert some.coded("acled") is None
    assert some.coded("acled", unknown=3) == 3
    assert all(VagueNumber.UNKNOWN not in table for table in CONVENTIONS.values())


# ------------------------------------------------------------------------------- who, where, by how much


def test_who_and_where_read_well() -> None:
    assert str(Place("mayor's office", within=("Almaty", "Kazakhstan"))) == "mayor's office, Almaty, Kazakhstan"
    speaker = Actor("Dujarric", role="spokesperson", affiliation="United Nations")
    assert str(speaker) == "spokesperson Dujarric (United Nations)"
    assert str(Link(actor=speaker, cue=TextSpan(0, 4, "told"))) == "spokesperson Dujarric (United Nations) told"
    assert str(Link()) == "unnamed source said"


def test_measures_hold_what_was_said() -> None:
    cut = Measure(change=-25, unit="basis points")
    assert (cut.change, cut.new) == (-25.0, None)
    assert Measure(limit=Limit.CAP).limit is Limit.CAP
    assert Measure(mention=TextSpan(0, 7, "sharply")).mention is not None


def test_a_date_mention_shows_its_words_and_value() -> None:
    mention = DateMention(
        span=TextSpan(3, 14, "this Monday"), type=TimexType.DATE, value=days("2022-01-10", "2022-01-10"), rule="weekday"
    )
    assert mention.timex3 == "2022-01-10"
    assert repr(mention) == "DateMention('this Monday' at 3, DATE 2022-01-10)"
