"""Spellings of dates, and arithmetic of durations and recurrences, hold for every value."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newsevents as ne
from newsevents import testing
from newsevents.vocabulary import Granularity

UNITS = [g for g in Granularity if g not in (Granularity.PART_OF_DAY, Granularity.MINUTE)]
days = st.dates(dt.date(1000, 1, 1), dt.date(2990, 12, 31))


@given(day=days, unit=st.sampled_from(UNITS))
def test_a_unit_reads_back_from_timex3(day: dt.date, unit: Granularity) -> None:
    span = ne.DateSpan.unit(day, unit)
    assert ne.DateSpan.parse(span.timex3) == span


@given(day=days, unit=st.sampled_from([u for u in UNITS if u not in (Granularity.WEEK, Granularity.WEEKEND)]))
def test_a_unit_reads_back_from_edtf(day: dt.date, unit: Granularity) -> None:
    span = ne.DateSpan.unit(day, unit)
    assert span.edtf is not None
    assert ne.DateSpan.parse(span.edtf) == span


@given(day=days, part=st.sampled_from(ne.PartOfDay))
def test_a_part_of_day_reads_back(day: dt.date, part: ne.PartOfDay) -> None:
    span = ne.DateSpan(day, day, granularity=Granularity.PART_OF_DAY, part_of_day=part)
    assert ne.DateSpan.parse(span.timex3) == span


@settings(max_examples=200)
@given(testing.date_spans())
def test_a_spelling_is_stable(span: ne.DateSpan) -> None:
    assert ne.DateSpan.parse(span.timex3).timex3 == span.timex3
    if span.edtf is not None:
        assert ne.DateSpan.parse(span.edtf).edtf == span.edtf


@given(start=days, length=st.integers(1, 4000), extent=st.sampled_from(ne.Extent))
def test_a_run_of_days_reads_back_from_edtf(start: dt.date, length: int, extent: ne.Extent) -> None:
    span = ne.DateSpan(start, start + dt.timedelta(days=length), extent=extent)
    assert span.edtf is not None
    assert ne.DateSpan.parse(span.edtf) == span


@given(day=days, unit=st.sampled_from(UNITS))
def test_a_unit_holds_its_day_and_no_other_unit_does(day: dt.date, unit: Granularity) -> None:
    span = ne.DateSpan.unit(day, unit)
    if unit is not Granularity.WEEKEND:
        assert day in span
    assert span.start is not None
    assert span.end is not None
    before, after = span.start - dt.timedelta(days=1), span.end + dt.timedelta(days=1)
    assert before not in span
    assert after not in span
    assert ne.DateSpan.unit(span.start, unit) == ne.DateSpan.unit(span.end, unit) == span


@given(day=days, count=st.integers(0, 5000))
def test_days_after_and_before_undo_each_other(day: dt.date, count: int) -> None:
    length = ne.Duration(f"P{count}D")
    assert length.before(length.after(day)) == day


@given(day=days, months=st.integers(0, 600))
def test_months_keep_the_day_or_end_the_month(day: dt.date, months: int) -> None:
    later = ne.Duration(f"P{months}M").after(day)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + dt.timedelta(days=1)).day == 1


@given(testing.durations())
def test_a_vague_duration_has_no_length(duration: ne.Duration) -> None:
    assume(duration.is_vague)
    with pytest.raises(ValueError, match="names no number"):
        duration.delta()


@given(start=days, span=st.integers(0, 400), weekday=st.integers(1, 7))
def test_a_weekly_recurrence_gives_each_such_day(start: dt.date, span: int, weekday: int) -> None:
    end = start + dt.timedelta(days=span)
    found = list(ne.Recurrence(f"XXXX-WXX-{weekday}").dates(start, end))
    assert all(day.isoweekday() == weekday and start <= day <= end for day in found)
    assert all((two - one).days == 7 for one, two in pairwise(found))
    assert len(found) in (span // 7, span // 7 + 1)


@given(start=days, span=st.integers(0, 800), step=st.integers(1, 30))
def test_a_period_counts_from_the_start_of_the_window(start: dt.date, span: int, step: int) -> None:
    found = list(ne.Recurrence(f"P{step}D").dates(start, start + dt.timedelta(days=span)))
    assert found[0] == start
    assert len(found) == span // step + 1
