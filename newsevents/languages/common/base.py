"""The base every locale of Babel has: dates in its own formats, bare weekdays and months, "N days ago", "in N days".

Everything here is read from Babel's public functions, names from the `format` context only.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, Literal

from babel import Locale
from babel.dates import format_timedelta, tokenize_pattern
from babel.localedata import locale_identifiers

from newsevents.languages.common.names import short_names
from newsevents.languages.schema.dates import DatePack, Rule, Unit

__all__ = ["base_pack", "codes"]

_FORMATS: Final = ("full", "long", "medium")
_SKELETONS: Final = ("MMMMd", "MMMd", "yMMMM", "yMMM", "MMMMEEEEd")
_FIELDS: Final = {"d": "{dom}", "y": "{year4:year}", "E": "{weekday:named}", "c": "{weekday:named}"}
_UNITS: Final[tuple[tuple[Unit, Literal["day", "week", "month", "year"], int], ...]] = (
    (Unit.DAY, "day", 1),
    (Unit.WEEK, "week", 7),
    (Unit.MONTH, "month", 30),
    (Unit.YEAR, "year", 365),
)
# Enough numbers to meet every plural form that CLDR tells apart.
_COUNTS: Final = (1, 2, 3, 5, 11, 21, 100)
_MARKS: Final = re.compile("[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_PLAIN: Final = re.compile(r"[^(){}?|@]*")
_DIGITS: Final = re.compile(r"\d+")
_BREAKS: Final = re.compile(r"[\s\d.,:;'’]+")


def codes() -> tuple[str, ...]:
    """Return the codes of the languages Babel knows, without their regions and scripts."""
    return tuple(sorted(name for name in locale_identifiers() if name.isalpha() and name != "root"))


def _pattern(source: str) -> tuple[str, set[str]] | None:
    """Turn a format of CLDR into a pattern of a rule and the fields in it, or None where it says no day or month."""
    pieces: list[str] = []
    fields: set[str] = set()
    for kind, token in tokenize_pattern(_MARKS.sub("", source)):
        if kind == "chars":
            if not _PLAIN.fullmatch(str(token)):
                return None
            # The sign for a month may be a part of its name already ("1月").
            pieces.append(str(token).lower().replace("月", " 月? "))
            continue
        field, width = str(token[0]), token[1]
        if field in "ML":
            pieces.append("{month}" if int(width) > 2 else "{month|monthnum:month}")
            fields.add("M" if int(width) > 2 else "m")
        elif field in _FIELDS:
            pieces.append(_FIELDS[field])
            fields.add(field)
        else:
            return None
    for i, piece in enumerate(pieces[1:]):
        # A letter written together with the month is part of its form ("במרץ"), which the words below hold.
        if piece == "{month}" and pieces[i][-1:].isalpha():
            pieces[i] = pieces[i].rstrip(_prefix(pieces[i]))
    return " ".join("".join(f" {piece} " if piece.startswith("{") else piece for piece in pieces).split()), fields


def _prefix(literal: str) -> str:
    """Return the letters a literal ends in."""
    return literal[len(literal.rstrip("".join(c for c in literal if c.isalpha()))) :]


def _months_with_prefix(locale: Locale) -> dict[str, int]:
    """Return the names of months behind letters that the formats write together with them."""
    found: dict[str, int] = {}
    for source in _formats(locale):
        for before in re.findall(r"([^\W\d_A-Za-z]+)M{3,4}", _MARKS.sub("", source)):
            names = locale.months["format"]["wide"]
            found.update({before + str(name).lower(): number for number, name in names.items()})
    return found


def _formats(locale: Locale) -> Iterator[str]:
    yield from (str(locale.date_formats[name].pattern) for name in _FORMATS)
    skeletons = locale.datetime_skeletons
    yield from (str(skeletons[name].pattern) for name in _SKELETONS if name in skeletons)


def _calendar(locale: Locale) -> Iterator[Rule]:
    seen: set[str] = set()
    for source in _formats(locale):
        found = _pattern(source)
        if found is None or found[0] in seen:
            continue
        pattern, fields = found
        seen.add(pattern)
        if {"M", "d"} <= fields or {"m", "d", "y"} <= fields:
            yield Rule(f"date as {source}", pattern, "date", gives="date day")
        elif {"M", "y"} <= fields:
            yield Rule(f"month as {source}", pattern, "month", gives="date")


def _counted(locale: Locale) -> Iterator[tuple[Rule, str]]:
    """Yield the rules of "N units ago" and "in N units", each with the word that tells it."""
    seen: set[str] = set()
    for unit, name, days in _UNITS:
        for sign in (-1, 1):
            for count in _COUNTS:
                delta = dt.timedelta(days=sign * count * days)
                said = format_timedelta(
                    delta,
                    granularity=name,
                    threshold=10**9,
                    add_direction=True,
                    locale=locale,
                )
                said = _MARKS.sub("", said).lower()
                words = [word for word in _BREAKS.split(said) if word]
                if len(_DIGITS.findall(said)) != 1 or not words or not _PLAIN.fullmatch(said):
                    continue
                pattern = " ".join(_DIGITS.sub(" {number:n} ", said).split())
                if pattern in seen:
                    continue
                seen.add(pattern)
                args = {"sign": sign, "unit": unit}
                yield Rule(f"{pattern}", pattern, "counted_unit", args=args), max(words, key=len)


_COMMON: Final = (
    Rule("ISO date", "{isodate}", "iso_date", gives="date day"),
    Rule("date in figures", "{numdate}", "numeric_date", gives="date day"),
    Rule("weekday", "{weekday!weekday_short:weekday}", "weekday", gives="date day"),
    Rule("month", "{month!month_short:month}", "month", gives="date"),
    Rule("year", "@notafter($|£|€|#|{digits}|.|:|/) {plainyear:year} @notbefore(%|{digits}|{lower})", "year"),
)


def base_pack(code: str) -> DatePack:
    """Return the dates of a language as far as Babel knows it."""
    locale = Locale.parse(code)
    counted = list(_counted(locale))
    short = str(locale.date_formats["short"].pattern)
    return DatePack(
        locale=code,
        words={
            "month": _months_with_prefix(locale),
            "month_short": short_names(code, "months"),
            "weekday_short": short_names(code, "days"),
        },
        numbers={},
        scales={},
        ordinals={},
        triggers=frozenset(("weekday", "month", *(f"={word}" for _, word in counted))),
        rules=(*_calendar(locale), *(rule for rule, _ in counted), *_COMMON),
        future=r"(?!)",
        past=r"(?!)",
        reporting=r"(?!)",
        clause_end=r"[;:]|[.!?]\s",
        day_first=short.find("d") < short.find("M"),
    )
