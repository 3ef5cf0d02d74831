"""Numbers in time expressions: what a token of digits may be, and number words put together."""

import datetime as dt
import functools
import re
from typing import Any, Final

from newsevents.languages.schema.dates import DatePack
from newsevents.languages.schema.unspaced import sign_number

__all__ = ["DIGIT_CLASSES", "WORD_CLASSES", "digit_pieces", "sign_values", "word_number"]

Values = dict[str, Any]
"""What a token may be: classes with their values."""

# Years of two digits below this are of this century, unless that would be more years ahead than a plan reaches.
_PIVOT: Final = 50
_AHEAD: Final = 15
_DASHES: Final = "-‐‑‒–—―−"
_CHUNK: Final = re.compile(r"(\d+(?:[.,:/\-‐-―−]\d+)*)(.*)", re.DOTALL)
_PARTS: Final = re.compile(r"\d+|[^\d]")
# Two numbers with a dash between, one or both with a fraction or minutes: "14.30-18".
_ENDS_OF: Final = re.compile(rf"\d{{1,3}}(?:[.,:]\d{{1,3}})?[{_DASHES}]\d{{1,3}}(?:[.,:]\d{{1,3}})?")
_ENDS: Final = re.compile(rf"[^{_DASHES}]+|[{_DASHES}]")
_RUNS: Final = re.compile(r"\d+")
_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,4}")

# Every set of classes a token of digits can have, so that each has its sign before any text is seen.
DIGIT_CLASSES: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(names.split())
    for names in (
        "int number digits",
        "int number digits yy",
        "int number digits dom hour monthnum",
        "int number digits dom hour monthnum yy",
        "int number digits dom hour yy",
        "int number digits dom yy",
        "int number digits hour",
        "int number digits hour yy",
        "int number digits fourfigures",
        "int number digits year4",
        "int number digits year4 plainyear",
        "number digits",
        "number digits clock",
        "clock",
        "ordinal domord",
        "ordinal",
        "decade",
        "isodate",
        "isomonth",
        "numdate",
        "yearspan",
        "clockrun",
    )
)
WORD_CLASSES: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(names.split())
    for names in (
        "int number numberword",
        "int number numberword hour",
        "int number numberword yearword",
        "int number numberword year4",
        "year4 yearword",
        "ordinal domord",
        "ordinal",
    )
)


def _whole(text: str) -> Values:
    value = int(text) if len(text) < 16 else 10**16
    found: Values = {"int": value, "number": value, "digits": value}
    if len(text) == 4 and text[0] == "0" and value % 100 < 60:
        # A clock time written together, "0530"; later ones look like years.
        found["fourfigures"] = value
    if len(text) == 4 and 1000 <= value <= 2999:
        found["year4"] = value
        # A round hundred is as often a count; outside the last centuries so is any number.
        if 1700 <= value <= 2099 and value % 100:
            found["plainyear"] = value
    if len(text) <= 2:
        if 1 <= value <= 31:
            found["dom"] = value
        if value <= 24:
            found["hour"] = value
        if 1 <= value <= 12:
            found["monthnum"] = value
        if len(text) == 2:
            found["yy"] = value
    return found


def _valid(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def century_of(yy: int, told_in: int | None = None) -> int:
    """Read a year of two digits: 00-49 as 20xx, 50-99 as 19xx (the POSIX custom is 69; news of archives is older).

    Where the year it is told in is known, one far ahead of that is of the century before.
    """
    year = yy + (2000 if yy < _PIVOT else 1900)
    return year - 100 if told_in is not None and year > told_in + _AHEAD else year


_ISO: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_NUMERIC: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_ISO_MONTH: Final = re.compile(r"(19\d\d|20\d\d)-(0[1-9]|1[0-2])")
_CLOCK: Final = re.compile(r"(\d{1,2})([:.])(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?")
_CLOCK_RUN: Final = re.compile(rf"(\d{{1,2}})[:.](\d\d)(?::\d\d)?[{_DASHES}](\d{{1,2}})[:.](\d\d)")
_YEARS: Final = re.compile(rf"(\d{{4}})[{_DASHES}/](\d{{4}}|\d\d)")
_MIXED: Final = re.compile(rf"(\d{{1,3}})[{_DASHES}]([1-9])/([2-9])")
_DAY_YEAR: Final = re.compile(r"\d{1,2},(?:19|20)\d\d")
_COMPACT: Final = re.compile(r"(1[5-9]|20)(\d\d)([01]\d)([0-3]\d)")


def _numeric_date(match: re.Match[str]) -> Values | None:
    """Two readings of "3/4/2022": the month first, and the day first; either may not exist."""
    one, two, last = int(match[1]), int(match[3]), match[4]
    # Full stops with a short year are versions and addresses as often as dates.
    if match[2] == "." and len(last) == 2:
        return None
    if match[2] == "-" and len(last) == 2:
        return None
    year = int(last) if len(last) == 4 else century_of(int(last))
    readings = (_valid(year, one, two), _valid(year, two, one))
    return {"numdate": readings} if any(readings) else None


def _compound(text: str) -> Values | None:
    """Read digits with signs between as one thing, or None where they are several."""
    if match := _ISO.fullmatch(text):
        day = _valid(int(match[1]), int(match[3]), int(match[4]))
        return {"isodate": day} if day else {}
    if match := _NUMERIC.fullmatch(text):
        return _numeric_date(match) or {}
    if match := _CLOCK.fullmatch(text):
        hour, minute, second = int(match[1]), int(match[3]), int(match[4] or 0)
        if hour <= 24 and minute < 60 and second < 60 and (hour < 24 or not minute):
            clock = (hour, minute, second)
            return {"clock": clock} if match[2] == ":" else {"clock": clock, "number": float(text), "digits": None}
        return {"number": float(text), "digits": None} if match[2] == "." else {}
    if match := _CLOCK_RUN.fullmatch(text):
        one, two = (int(match[1]), int(match[2]), 0), (int(match[3]), int(match[4]), 0)
        return {"clockrun": (one, two)} if max(one[0], two[0]) < 24 and max(one[1], two[1]) < 60 else {}
    if match := _YEARS.fullmatch(text):
        first = int(match[1])
        last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
        if 1000 <= first < last <= 2999 and last - first <= 150:
            return {"yearspan": (first, last)}
        # "2009-10" is two years; what can't be two may be a month.
        month = _ISO_MONTH.fullmatch(text)
        return {"isomonth": dt.date(int(month[1]), int(month[2]), 1)} if month else {}
    if (match := _MIXED.fullmatch(text)) and match[2] < match[3]:
        return {"number": int(match[1]) + int(match[2]) / int(match[3]), "digits": None}
    if _GROUPED.fullmatch(text):
        value = float(text.replace(",", "")) if "," in text else float(text.replace(".", ""))
        return {"number": value, "digits": None}
    if text.count(".") == 1 and text.replace(".", "").isdecimal():
        return {"number": float(text), "digits": None}
    return None


def _compact_date(digits: str) -> dt.date | None:
    match = _COMPACT.fullmatch(digits)
    return _valid(int(match[1] + match[2]), int(match[3]), int(match[4])) if match else None


@functools.lru_cache(maxsize=4096)
def _pieces(chunk: str, ordinal: frozenset[str], decade: frozenset[str]) -> tuple[tuple[int, int, Values | str], ...]:
    if not chunk[0].isdecimal():
        # The apostrophe of '89 is a token of its own.
        return (0, 1, chunk[0]), *((s + 1, e + 1, found) for s, e, found in _pieces(chunk[1:], ordinal, decade))
    match = _CHUNK.fullmatch(chunk)
    if match is None:
        return ((0, len(chunk), chunk),)
    digits, letters = match[1], match[2]
    at = len(digits)
    if digits.isdecimal():
        if letters in ordinal and letters:
            value = int(digits) if len(digits) < 10 else 10**9
            found: Values = {"ordinal": value}
            if 1 <= value <= 31:
                found["domord"] = value
            return ((0, len(chunk), found),)
        if letters in decade and letters and len(digits) in (2, 4) and int(digits) % 10 == 0:
            return ((0, len(chunk), {"decade": (int(digits), len(digits))}),)
        if not letters and (day := _compact_date(digits)) is not None:
            return ((0, len(chunk), {"isodate": day}),)
        head: list[tuple[int, int, Values | str]] = [(0, at, _whole(digits))]
    else:
        whole = _compound(digits)
        if whole is not None:
            head = [(0, at, whole)]
        else:
            head = []
            for part in (_ENDS if _ENDS_OF.fullmatch(digits) else _PARTS).finditer(digits):
                found_part = _whole(part[0]) if part[0].isdecimal() else _compound(part[0])
                head.append((part.start(), part.end(), part[0] if found_part is None else found_part))
            # Telephone numbers, addresses and the like are no dates; "May 3,2020" only lacks a space.
            if _DAY_YEAR.fullmatch(digits) is None and (
                len(head) > 3 or (len(head) == 3 and max(map(len, _RUNS.findall(digits))) > 2)
            ):
                head = [(0, at, {})]
    if letters:
        head.append((at, len(chunk), letters))
    return tuple(head)


def digit_pieces(chunk: str, pack: DatePack) -> tuple[tuple[int, int, Values | str], ...]:
    """Cut a token that begins with a digit: (start, end, what it may be), a plain string for letters and signs."""
    if len(chunk) > 40:
        return ((0, len(chunk), {}),)
    return _pieces(chunk, pack.ordinal_suffixes, pack.decade_suffixes)


def sign_values(run: str, pack: DatePack) -> Values:
    """Return what a run of signs for digits, tens and hundreds may be: what the figures could be that it stands for.

    Only signs of digits, each in its place, write a year.
    """
    value = sign_number(run, pack.numbers, pack.scales)
    if value is None:
        return {}
    found = _whole(str(value))
    if any(sign in pack.scales for sign in run):
        found.pop("year4", None)
        found.pop("plainyear", None)
    return found


def word_number(values: list[tuple[str, int]], *, pairs: bool) -> tuple[int, Values]:
    """Put number words together; give how many were used and what they may be.

    `values` are (kind, value) with the kinds n (a number), s (a scale), o (an ordinal) and j (a joiner).
    """
    used, value, ordinal = _sum(values)
    if ordinal:
        found: Values = {"ordinal": value}
        if value <= 31:
            found["domord"] = value
        return used, found
    if pairs and 10 <= value <= 20 and used <= 2 and used < len(values):
        more, second, second_ordinal = _sum(values[used:])
        if more and not second_ordinal and 10 <= second <= 99:
            return used + more, {"year4": value * 100 + second, "yearword": value * 100 + second}
    found = {"int": value, "number": value, "numberword": value}
    if value <= 12:
        found["hour"] = value
    if pairs and 1100 <= value <= 2099 and used > 1:
        found["yearword"] = value
    return used, found


def _sum(values: list[tuple[str, int]]) -> tuple[int, int, bool]:
    total = current = used = 0
    i = 0
    while i < len(values) and i < 12:
        kind, value = values[i]
        if kind == "j":
            following = values[i + 1][0] if i + 1 < len(values) else ""
            if not used or following not in ("n", "o") or values[i - 1][0] != "s":
                break
        elif kind == "s":
            if not current and total and value >= 1000:
                break
            if value == 100:
                if current >= 100:
                    break
                current = max(current, 1) * 100
            else:
                total += max(current, 1) * value
                current = 0
        else:
            room = 10 if current % 100 >= 20 and current % 10 == 0 else 0 if current % 100 else 100
            if used and not 0 < value < room and not (current == 0 and total):
                break
            current += value
        used = i + 1
        i += 1
        if kind == "o":
            return used, total + current, True
    return used, total + current, False
