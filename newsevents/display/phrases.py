"""Phrases: a value as a reader would say it, in plain words beside the codes of the field."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final

from newsevents.values import Actor, DateSpan, Duration, Link, Measure, Place, Quantity, Recurrence
from newsevents.vocabulary import (
    Extent,
    GeoPrecision,
    Granularity,
    Limit,
    PartOfDay,
    QuantityModifier,
    TimexMod,
    TimexReference,
)

__all__ = [
    "actor",
    "actors",
    "chain",
    "count",
    "day",
    "days",
    "how_long",
    "link",
    "measure",
    "place",
    "quoted",
    "spaced",
    "when",
]

_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_PARTS: Final = {
    PartOfDay.MORNING: "morning",
    PartOfDay.MIDDAY: "midday",
    PartOfDay.AFTERNOON: "afternoon",
    PartOfDay.EVENING: "evening",
    PartOfDay.NIGHT: "night",
    PartOfDay.DAYTIME: "daytime",
}
_REFERENCES: Final = {
    TimexReference.PRESENT: "now",
    TimexReference.PAST: "in the past",
    TimexReference.FUTURE: "in the future",
}
_BOUNDS: Final = {QuantityModifier.APPROX: "approximate"}
_WIDER: Final = {
    GeoPrecision.NEAR: "near",
    GeoPrecision.ADM2: "second-level region",
    GeoPrecision.ADM1: "first-level region",
    GeoPrecision.FUZZY: "part of a country",
    GeoPrecision.COUNTRY: "country",
    GeoPrecision.SEA_AIR: "sea or air",
}
_MODS: Final = {
    TimexMod.START: "early",
    TimexMod.MID: "mid",
    TimexMod.END: "late",
    TimexMod.APPROX: "around",
    TimexMod.LESS_THAN: "less than",
    TimexMod.MORE_THAN: "more than",
    TimexMod.EQUAL_OR_LESS: "at most",
    TimexMod.EQUAL_OR_MORE: "at least",
}


def quoted(words: str) -> str:
    """Return words of the article between quotation marks, on one line."""
    return f"“{' '.join(words.split())}”"


def spaced(code: str) -> str:
    """Return a code with spaces for underscores: `price control`."""
    return code.replace("_", " ")


def day(date: dt.date) -> str:
    """Return a day with its weekday: `Thu 2022-01-06`."""
    return f"{_WEEKDAYS[date.weekday()]} {date}"


def when(span: DateSpan) -> str:
    """Return a date as its canonical form, with its weekday, part of day and days where they help a reader."""
    if span.start is None or span.end is None:
        return _open(span)
    if span.start == span.end:
        said = day(span.start)
        if span.part_of_day is not None:
            said += f", {_PARTS[span.part_of_day]}"
        elif span.time is not None:
            said += f", {span.timex3.partition('T')[2]}"
    elif span.extent is Extent.EITHER and span.granularity is Granularity.DAY:
        said = f"{day(span.start)} or {day(span.end)}"
    elif span.granularity in (Granularity.DAY, Granularity.PART_OF_DAY, Granularity.MINUTE):
        said = days(span)
    elif span.granularity in (Granularity.YEAR, Granularity.MONTH) and "/" not in span.timex3:
        said = span.timex3
    else:
        said = f"{span.timex3} ({days(span)})"
    if span.extent is Extent.THROUGHOUT and span.start != span.end:
        said += ", throughout"
    mod = _MODS.get(span.mod) if span.mod is not None else None
    return f"{mod} {said}" if mod else said


def days(span: DateSpan) -> str:
    """Return the first and last day of a span."""
    if span.start is None or span.end is None:
        return _open(span)
    return f"{span.start}" if span.start == span.end else f"{span.start} to {span.end}"


def _open(span: DateSpan) -> str:
    if span.reference is not None:
        return f"{_REFERENCES[span.reference]} ({span.timex3})"
    return f"{span.end} or earlier" if span.start is None else f"{span.start} or later"


def how_long(length: Duration | Recurrence) -> str:
    """Return a duration or recurrence as written, a bound on it said in words."""
    mod = _MODS.get(length.mod) if isinstance(length, Duration) and length.mod is not None else None
    return f"{mod} {length}" if mod else str(length)


def count(quantity: Quantity) -> str:
    """Return low, best and high, a figure that the text does not give being "unknown"."""
    if quantity.modifier is QuantityModifier.EXACT and quantity.best is not None:
        return f"{quantity.best:,} exactly"
    figures = (("low", quantity.low), ("best", quantity.best), ("high", quantity.high))
    said = ", ".join(f"{name} {'unknown' if number is None else f'{number:,}'}" for name, number in figures)
    return f"{said} ({_BOUNDS.get(quantity.modifier) or spaced(quantity.modifier.value)})"


def actor(who: Actor) -> str:
    """Return who it is, with role, body, country and sector where they are known."""
    parts = [part for part in (who.name, who.role) if part]
    said = ", ".join(parts)
    if who.affiliation:
        said += f" of {who.affiliation}" if who.role else f", {who.affiliation}"
    codes = [code for code in (who.country, who.sector.value if who.sector else None) if code]
    return f"{said} [{' '.join(codes)}]" if codes else said


def actors(group: Iterable[Actor]) -> str:
    """Return several actors."""
    return "; ".join(actor(each) for each in group)


def place(where: Place) -> str:
    """Return a place with the places around it and its country; and what it is where that is wider than a point."""
    codes = [where.country or " or ".join(where.candidates)]
    if where.precision is not None:
        codes.append(_WIDER.get(where.precision, ""))
    known = "; ".join(code for code in codes if code)
    return f"{where} [{known}]" if known else str(where)


def link(step: Link) -> str:
    """Return one step of an attribution: who, in which words of saying, how, to whom, when."""
    said = _name(step.actor) if step.actor is not None else "unnamed source"
    if step.cue is not None:
        said += f" “{step.cue.text}”"
    rest = [spaced(step.channel.value)] if step.channel is not None else []
    if step.addressees:
        rest.append("to " + ", ".join(_name(each) for each in step.addressees))
    if step.date is not None:
        rest.append(when(step.date))
    return f"{said} ({', '.join(rest)})" if rest else said


def chain(steps: Sequence[Link]) -> str:
    """Return an attribution, outermost source first."""
    return " → ".join(link(each) for each in steps)


def _name(who: Actor) -> str:
    return str(who.name or who.role)


def _step(by: Measure, unit: str) -> str:
    """Return the unit of a step: one between two rates in percent is told in percentage points."""
    rates = by.unit == "percent" and (by.prior is not None or by.new is not None)
    return " percentage points" if rates else unit


def measure(by: Measure) -> str:
    """Return by how much a rule changes something."""
    unit = f" {by.unit}" if by.unit else ""
    parts = [by.limit.value] if by.limit is not None else []
    if by.prior is not None:
        parts.append(f"from {by.prior:g}{unit}")
    if by.new is not None:
        level = f"{by.new:g}" if by.new_high is None else f"{by.new:g}-{by.new_high:g}"
        parts.append(f"{'to' if by.prior is not None or by.limit is not Limit.CAP else 'at'} {level}{unit}")
    if by.change is not None:
        parts.append(f"by {by.change:+g}{_step(by, unit)}")
    if by.factor is not None:
        parts.append(f"times {by.factor:g}")
    return " ".join(parts)
