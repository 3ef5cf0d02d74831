"""Duration and Recurrence: how long, and how often."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Final

import attrs
from msgspec import Meta

from newsevents.errors import ParseError
from newsevents.fields import Name, expect, value
from newsevents.vocabulary import TimexMod

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

__all__ = ["Duration", "Recurrence"]

# ISO 8601, with TimeML's X for a number not said and its units DE (decade), CE (century), WE (weekend), Q
# (quarter) and SP/SU/FA/WI (season).
_ISO: Final = re.compile(
    r"P(?=[\dXT])"
    r"(?:(?P<centuries>\d+|X+)CE)?(?:(?P<decades>\d+|X+)DE)?"
    r"(?:(?P<years>\d+(?:\.\d+)?|X+)Y)?(?:(?P<quarters>\d+|X+)Q)?(?:(?P<months>\d+(?:\.\d+)?|X+)M)?"
    r"(?:(?P<weeks>\d+(?:\.\d+)?|X+)W)?(?:(?P<days>\d+(?:\.\d+)?|X+)D)?"
    r"(?:(?P<weekends>\d+|X+)WE)?(?:(?P<seasons>\d+|X+)(?:SP|SU|FA|WI))?"
    r"(?:T(?=[\dX])(?:(?P<hours>\d+(?:\.\d+)?|X+)H)?(?:(?P<minutes>\d+(?:\.\d+)?|X+)M)?"
    r"(?:(?P<seconds>\d+(?:\.\d+)?|X+)S)?)?"
    r"(?:T(?:(?:\d+|X+)(?:MO|MI|AF|EV|NI|DT)))?"
)


def _parts(iso: str) -> dict[str, str] | None:
    match = _ISO.fullmatch(iso)
    return {k: v for k, v in match.groupdict().items() if v is not None} if match else None


@value
class Duration:
    """A length of time as it was said, in ISO 8601: `P6M` and `P180D` are different things.

    An `X` in place of a number says that the text gave none ("a few days" is `PXD`), after TimeML.
    `mod` says how the length is bounded (APPROX, MORE_THAN …). Raises ValueError on other spellings.

    >>> Duration("P6M").after(dt.date(2022, 1, 6))
    datetime.date(2022, 7, 6)
    >>> Duration("P180D").after(dt.date(2022, 1, 6))
    datetime.date(2022, 7, 5)
    """

    iso: Name
    mod: TimexMod | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if _parts(self.iso) is None:
            raise ValueError(f"Duration.iso: expected an ISO 8601 duration such as 'P6M', got {self.iso!r}")

    def __str__(self) -> str:
        return self.iso

    def __repr__(self) -> str:
        return f"Duration({self.iso!r}{f', mod={self.mod}' if self.mod else ''})"

    @property
    def timex3(self) -> str:
        """The TIMEX3 value, which is the ISO text itself."""
        return self.iso

    @property
    def is_vague(self) -> bool:
        """Whether the number was not said."""
        return "X" in self.iso

    def delta(self) -> "relativedelta":
        """Return the calendar step: years and months as such, fractions of them in whole months or days.

        Raises ValueError where the number was not said.
        """
        if self.is_vague:
            raise ValueError(f"Duration({self.iso!r}) names no number, so it has no length")
        from dateutil.relativedelta import relativedelta

        got = {k: float(v) for k, v in (_parts(self.iso) or {}).items()}
        months = (
            got.get("centuries", 0) * 1200
            + got.get("decades", 0) * 120
            + got.get("years", 0) * 12
            + (got.get("quarters", 0) + got.get("seasons", 0)) * 3
            + got.get("months", 0)
        )
        # A fraction of a month has no calendar length of its own; 30 days is ISO 8601's customary month.
        days = (months % 1) * 30 + (got.get("weeks", 0) + got.get("weekends", 0)) * 7 + got.get("days", 0)
        seconds = got.get("hours", 0) * 3600 + got.get("minutes", 0) * 60 + got.get("seconds", 0)
        return relativedelta(months=int(months), days=round(days), seconds=round(seconds))

    def after(self, day: dt.date) -> dt.date:
        """Return the day this long after `day`: the last one of a period begun on it.

        Months are calendar months, and a day that the month lacks becomes its last. Raises ValueError where
        the number was not said, OverflowError beyond the year 9999.
        """
        return self._moved(day, self.delta())

    def before(self, day: dt.date) -> dt.date:
        """Return the day this long before `day`, under the same rules as `after`."""
        return self._moved(day, -self.delta())

    def _moved(self, day: dt.date, delta: "relativedelta") -> dt.date:
        expect("Duration: day", day, dt.date)
        try:
            moved: dt.date = day + delta
        except (ValueError, OverflowError) as fault:
            raise OverflowError(f"{day} moved by {self.iso} lies outside the years 1 to 9999") from fault
        return moved if not isinstance(moved, dt.datetime) else moved.date()


_FREQUENCIES: Final = {
    "D": ("DAILY", 1),
    "W": ("WEEKLY", 1),
    "M": ("MONTHLY", 1),
    "Q": ("MONTHLY", 3),
    "Y": ("YEARLY", 1),
}
# Few texts tell of sets, so these are compiled when one does.
_SET_PERIOD: Final = r"P(\d+)([DWMQY])"
_SET_WEEKDAY: Final = r"XXXX-WXX-([1-7])(?:T\w+)?"
_SET_WEEKEND: Final = r"XXXX-WXX-WE"
_SET_MONTH: Final = r"XXXX-(\d\d)"
_SET_PART: Final = r"XXXX-XX-XXT\w+"
_SET_SEASON: Final = r"XXXX-(SP|SU|FA|WI)"
_SEASON_MONTHS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SET_DAY: Final = r"XXXX-(\d\d)-(\d\d)"
_SET_OTHER: Final = (
    r"P(?:\d+|X)(?:D|W|M|Q|Y|DE|CE|WE|SP|SU|FA|WI)|PT(?:\d+|X)[HMS]"
    r"|P?T?XXXX(?:-XX){0,2}T\w+|XXXX-(?:SP|SU|FA|WI|Q[1-4]|H[12])"
)


@value
class Recurrence:
    """How often something happens: a TIMEX3 SET.

    `pattern` is the TIMEX3 value (`P1D` daily, `P1W` weekly, `XXXX-WXX-5` Fridays), `freq` how many times in
    each period (`2X`), `quant` the quantifier said (`EVERY`, `EACH`), after TimeML.
    """

    pattern: Annotated[str, Meta(min_length=2)]
    freq: Name | None = attrs.field(default=None, kw_only=True)
    quant: Name | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        shapes = (_SET_PERIOD, _SET_WEEKDAY, _SET_WEEKEND, _SET_MONTH, _SET_DAY, _SET_OTHER)
        if not any(re.fullmatch(shape, self.pattern) for shape in shapes):
            raise ValueError(
                f"Recurrence.pattern: expected a TIMEX3 set value such as 'P1W' or 'XXXX-WXX-5', got {self.pattern!r}"
            )

    def __str__(self) -> str:
        return self.pattern

    @property
    def timex3(self) -> str:
        """The TIMEX3 value."""
        return self.pattern

    def dates(self, start: dt.date, end: dt.date) -> Iterator[dt.date]:
        """Yield the days it falls on from `start` to `end`, both inclusive.

        A period without a named day ("every two weeks") is counted from `start`; of a month or a season it is the
        first day. Raises ParseError where the
        pattern fixes no days: within a day ("every hour"), or vague, or several times a period.
        """
        rule = self._rule()
        if rule is None or self.freq not in (None, "1X"):
            raise ParseError("this recurrence names no days", self.pattern)
        from dateutil import rrule

        first, last = (dt.datetime.combine(day, dt.time()) for day in (start, end))
        for moment in rrule.rrule(getattr(rrule, rule.pop("freq")), dtstart=first, until=last, **rule):
            yield moment.date()

    def _rule(self) -> dict[str, Any] | None:
        """Return what dateutil asks for, the frequency by its name there; None where the pattern fixes no days."""
        if match := re.fullmatch(_SET_PERIOD, self.pattern):
            frequency, step = _FREQUENCIES[match[2]]
            return {"freq": frequency, "interval": int(match[1]) * step} if int(match[1]) else None
        if match := re.fullmatch(_SET_WEEKDAY, self.pattern):
            return {"freq": "WEEKLY", "byweekday": int(match[1]) - 1}
        if re.fullmatch(_SET_WEEKEND, self.pattern):
            return {"freq": "WEEKLY", "byweekday": (5, 6)}
        if re.fullmatch(_SET_PART, self.pattern):
            return {"freq": "DAILY"}
        if match := re.fullmatch(_SET_DAY, self.pattern):
            return {"freq": "YEARLY", "bymonth": int(match[1]), "bymonthday": int(match[2])}
        if match := re.fullmatch(_SET_MONTH, self.pattern):
            return {"freq": "YEARLY", "bymonth": int(match[1]), "bymonthday": 1}
        if match := re.fullmatch(_SET_SEASON, self.pattern):
            return {"freq": "YEARLY", "bymonth": _SEASON_MONTHS[match[1]], "bymonthday": 1}
        return None
