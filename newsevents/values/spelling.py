"""The spellings of a date: TIMEX3 (TimeML 1.2.1) and EDTF (ISO 8601-2:2019, level 1 and what of level 2 fits).

`read` gives the fields of a DateSpan, the writers take one. Nothing here knows a language.
"""

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final

from newsevents.errors import ParseError
from newsevents.values.calendar import first_day, last_day, unit_name
from newsevents.vocabulary import Extent, PartOfDay, TimexMod, TimexReference
from newsevents.vocabulary import Granularity as G

if TYPE_CHECKING:
    from newsevents.values.datespan import DateSpan

__all__ = ["read", "write_edtf", "write_timex3"]

_DAY: Final = dt.timedelta(days=1)
_SEASON_CODES: Final = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
_EDTF_SEASONS: Final = {3: 21, 6: 22, 9: 23, 12: 24}


def _clock(time: dt.time) -> str:
    shown = time.strftime("%H:%M:%S" if time.second else "%H:%M")
    offset = time.utcoffset()
    if offset is None:
        return shown
    return shown + ("Z" if not offset else dt.time(tzinfo=time.tzinfo).isoformat()[8:])


def _timex3_unit(span: "DateSpan", day: dt.date, time: dt.time | None) -> str:
    name = unit_name(day, span.granularity)
    if span.part_of_day is not None:
        return f"{name}T{span.part_of_day.value}"
    return name if time is None else f"{name}T{_clock(time)}"


def _some_unit(span: "DateSpan") -> str | None:
    """Spell one of the days of a month or a year, or of the months of a year: `2022-01-XX`, `2022-XX-XX`, `2022-XX`."""
    start, end, unit = span.start, span.end, span.granularity
    if span.extent is not Extent.WITHIN or unit not in (G.DAY, G.PART_OF_DAY, G.MONTH) or start is None or start == end:
        return None
    part = "" if span.part_of_day is None else f"T{span.part_of_day.value}"
    if unit is not G.MONTH and (first_day(start, G.MONTH), last_day(start, G.MONTH)) == (start, end):
        return f"{unit_name(start, G.MONTH)}-XX{part}"
    if (first_day(start, G.YEAR), last_day(start, G.YEAR)) == (start, end):
        year = unit_name(start, G.YEAR)
        return f"{year}-XX" if unit is G.MONTH else f"{year}-XX-XX{part}"
    return None


def write_timex3(span: "DateSpan") -> str:
    """Return the TIMEX3 value of a span."""
    if span.reference is not None:
        return span.reference.value
    start, end, mod = span.start, span.end, span.mod
    if mod is TimexMod.BEFORE and end is not None:
        return _timex3_unit(span, end + _DAY, span.time)
    if mod is TimexMod.AFTER and start is not None:
        return _timex3_unit(span, start - _DAY, span.time)
    if start is None or end is None:
        name = _timex3_unit(span, start or end, span.time)  # type: ignore[arg-type]
        if mod is not None:
            return name
        return f"{name}/.." if end is None else f"../{name}"
    first = _timex3_unit(span, start, span.time)
    if span.end_time is None and last_day(start, span.granularity) == end:
        return first
    if (some := _some_unit(span)) is not None:
        return some
    last = _timex3_unit(span, end, span.time if span.end_time is None else span.end_time)
    return first if first == last else f"{first}/{last}"


def _edtf_unit(span: "DateSpan", day: dt.date, time: dt.time | None) -> str:
    unit = span.granularity
    if unit is G.CENTURY:
        return f"{day.year // 100:02d}XX"
    if unit is G.DECADE:
        return f"{day.year // 10:03d}X"
    if unit is G.SEASON:
        start = first_day(day, unit)
        return f"{start.year:04d}-{_EDTF_SEASONS.get(start.month, 24)}"
    if unit is G.QUARTER:
        return f"{day.year:04d}-{32 + (day.month + 2) // 3}"
    if unit is G.HALF:
        return f"{day.year:04d}-{40 if day.month < 7 else 41}"
    if unit in (G.YEAR, G.MONTH):
        return unit_name(day, unit)
    if time is not None:
        clock = _clock(time)
        return f"{day.isoformat()}T{clock if time.second else f'{clock[:5]}:00{clock[5:]}'}"
    return day.isoformat()


def write_edtf(span: "DateSpan") -> str | None:
    """Return the EDTF form of a span, or None where it has no bound at all."""
    start, end = span.start, span.end
    if start is None and end is None:
        return None
    mark = "~" if span.mod is TimexMod.APPROX else ""
    last = span.time if span.end_time is None else span.end_time
    first_name = "" if start is None else _edtf_unit(span, start, span.time) + mark
    last_name = "" if end is None else _edtf_unit(span, end, last) + mark
    if first_name == last_name:
        return first_name
    if span.extent is Extent.THROUGHOUT:
        return f"{first_name or '..'}/{last_name or '..'}"
    return f"[{first_name}{',' if span.extent is Extent.EITHER else '..'}{last_name}]"


# What spellings are read with is compiled when one is read; they are written far more often.
_UNITS: Final = (
    r"(?P<day>\d{4}-\d\d-\d\d)(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)|"
    r"(?P<time>\d\d(?::\d\d(?::\d\d)?)?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)))?"
    r"|(?P<week>\d{4}-W\d\d)(?P<weekend>-WE)?"
    r"|(?P<year>\d{4})-(?:(?P<season>SP|SU|FA|AU|WI)|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<month>\d\d))"
    r"|(?P<plain>\d{4})|(?P<decade>\d{3})X?|(?P<century>\d\d)(?:XX)?"
)


# One of the days or months of something, after TIMEX3 and EDTF alike; "2022-01" itself is the whole month.
_SOME: Final = r"(?P<year>\d{4})-(?:(?:(?P<month>\d\d)|XX)(?P<day>-XX)(?:T(?P<part>MO|MI|AF|EV|NI|DT))?|XX)"


def _numbered(year: int, number: int) -> tuple[dt.date, G]:
    """Read what EDTF writes in the place of a month: 1-12, seasons 21-24, quarters 33-36, halves 40-41."""
    if 21 <= number <= 24:
        return dt.date(year, (number - 20) * 3, 1), G.SEASON
    if 33 <= number <= 36:
        return dt.date(year, (number - 33) * 3 + 1, 1), G.QUARTER
    if number in (40, 41):
        return dt.date(year, 1 if number == 40 else 7, 1), G.HALF
    return dt.date(year, number, 1), G.MONTH


def _unit(got: dict[str, str]) -> tuple[dt.date, G]:
    if day := got.get("day"):
        return dt.date.fromisoformat(day), G.PART_OF_DAY if "part" in got else G.MINUTE if "time" in got else G.DAY
    if week := got.get("week"):
        weekend = "weekend" in got
        monday = dt.date.fromisocalendar(int(week[:4]), int(week[6:]), 6 if weekend else 1)
        return monday, G.WEEKEND if weekend else G.WEEK
    if year := got.get("year"):
        if season := got.get("season"):
            return dt.date(int(year), _SEASON_CODES[season], 1), G.SEASON
        if quarter := got.get("quarter"):
            return dt.date(int(year), int(quarter) * 3 - 2, 1), G.QUARTER
        if half := got.get("half"):
            return dt.date(int(year), int(half) * 6 - 5, 1), G.HALF
        return _numbered(int(year), int(got["month"]))
    if plain := got.get("plain"):
        return dt.date(int(plain), 1, 1), G.YEAR
    if decade := got.get("decade"):
        return dt.date(max(int(decade) * 10, 1), 1, 1), G.DECADE
    return dt.date(max(int(got["century"]) * 100, 1), 1, 1), G.CENTURY


def _read_unit(piece: str, whole: str, at: int) -> tuple[dt.date, dict[str, Any]]:
    marked = piece.endswith("~")
    match = re.fullmatch(_UNITS, piece.removesuffix("~"))
    if match is None:
        raise ParseError("expected a TIMEX3 value or an EDTF date", whole, start=at, end=at + len(piece))
    got = {k: v for k, v in match.groupdict().items() if v is not None}
    try:
        day, unit = _unit(got)
        fields: dict[str, Any] = {"granularity": unit}
        if "part" in got:
            fields["part_of_day"] = PartOfDay(got["part"])
        if "time" in got:
            fields["time"] = dt.time.fromisoformat(got["time"])
    except ValueError as fault:
        raise ParseError(f"no such date: {fault}", whole, start=at, end=at + len(piece)) from fault
    if marked:
        fields["mod"] = TimexMod.APPROX
    return day, fields


def read(text: str) -> dict[str, Any]:
    """Return the DateSpan fields a TIMEX3 value or EDTF expression says. Raises ParseError otherwise."""
    if text in ("PRESENT_REF", "PAST_REF", "FUTURE_REF"):
        return {"reference": TimexReference(text)}
    if text.startswith("[") and text.endswith("]") and ".." in text:
        left, _, right = text[1:-1].partition("..")
        return _interval(left, right, text, 1, 3 + len(left), Extent.WITHIN)
    if text.startswith("[") and text.endswith("]") and text.count(",") == 1:
        left, _, right = text[1:-1].partition(",")
        if not left or not right:
            raise ParseError("expected a date on both sides of the comma", text)
        return _interval(left, right, text, 1, 2 + len(left), Extent.EITHER)
    if match := re.fullmatch(_SOME, text):
        return _some(match, text)
    left, slash, right = text.partition("/")
    if slash:
        left_open, right_open = ("" if side == ".." else side for side in (left, right))
        return _interval(left_open, right_open, text, 0, len(left) + 1, Extent.THROUGHOUT)
    day, fields = _read_unit(text, text, 0)
    unit = fields["granularity"]
    return {"start": first_day(day, unit), "end": last_day(day, unit), **fields}


def _some(match: re.Match[str], text: str) -> dict[str, Any]:
    """Read a day of a month or a year, or a month of a year, that is not known any nearer."""
    try:
        day = dt.date(int(match["year"]), int(match["month"] or 1), 1)
    except ValueError as fault:
        raise ParseError(f"no such date: {fault}", text) from fault
    within = G.YEAR if match["month"] is None else G.MONTH
    fields: dict[str, Any] = {"start": day, "end": last_day(day, within), "granularity": G.DAY}
    if match["part"]:
        fields.update(granularity=G.PART_OF_DAY, part_of_day=PartOfDay(match["part"]))
    elif not match["day"]:
        fields["granularity"] = G.MONTH
    return fields


def _interval(left: str, right: str, text: str, left_at: int, right_at: int, extent: Extent) -> dict[str, Any]:
    fields: dict[str, Any] = {"extent": extent}
    if not left and not right:
        raise ParseError("expected a date on one side at least", text)
    if left:
        day, more = _read_unit(left, text, left_at)
        fields.update(more, start=first_day(day, more["granularity"]))
    if right:
        day, more = _read_unit(right, text, right_at)
        if left and more["granularity"] is not fields["granularity"]:
            raise ParseError("expected the same unit on both sides", text, start=right_at)
        ends = {"end_time": more.pop("time")} if left and "time" in more else {}
        fields.update(more, end=last_day(day, more["granularity"]), **ends)
        if left and day < fields["start"]:
            raise ParseError("expected an end that is not before the start", text, start=right_at)
    if fields.get("end_time") is not None and fields["end_time"] == fields["time"]:
        del fields["end_time"]
    return fields
