"""How long and how often: durations and sets."""

import re
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.anchored import counted
from newsevents.languages.schema.dates import Unit
from newsevents.values import Duration, Recurrence
from newsevents.vocabulary import TimexMod, TimexType

__all__ = [
    "ahead_or_length",
    "duration",
    "duration_range",
    "duration_sum",
    "every",
    "every_of_list",
    "fixed_set",
    "year_up_to",
]

Slots = Mapping[str, Any]

_ISO: Final[dict[Unit, tuple[str, float, str]]] = {
    Unit.SECOND: ("PT", 1, "S"),
    Unit.MINUTE: ("PT", 1, "M"),
    Unit.HOUR: ("PT", 1, "H"),
    Unit.NIGHT: ("PT", 1, "NI"),
    Unit.DAY: ("P", 1, "D"),
    Unit.WEEK: ("P", 1, "W"),
    Unit.WEEKEND: ("P", 1, "WE"),
    Unit.FORTNIGHT: ("P", 2, "W"),
    Unit.MONTH: ("P", 1, "M"),
    Unit.QUARTER: ("P", 1, "Q"),
    Unit.HALF: ("P", 6, "M"),
    Unit.SEASON: ("P", 3, "M"),
    Unit.YEAR: ("P", 1, "Y"),
    Unit.DECADE: ("P", 10, "Y"),
    Unit.CENTURY: ("P", 100, "Y"),
    Unit.MILLENNIUM: ("P", 1000, "Y"),
}
_VAGUE: Final = {Unit.DECADE: "PXDE", Unit.CENTURY: "PXCE", Unit.MILLENNIUM: "PXCE", Unit.SEASON: "PXQ"}
# Units from the longest to the shortest, as ISO 8601 spells them, and how many of each make one of the longer.
_ORDER: Final = ("Y", "M", "W", "D", "TH", "TM", "TS")
_FULL: Final = {"M": 12, "W": 5, "D": 31, "TH": 24, "TM": 60, "TS": 60}
_ONE_UNIT: Final = re.compile(r"P(T?)(\d{1,6}(?:\.\d{1,6})?)([YMWDHS])")
# Units of which half is a whole number of smaller ones, as such things are said.
_HALVES: Final = {
    Unit.YEAR: (12, Unit.MONTH),
    Unit.DECADE: (10, Unit.YEAR),
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.HOUR: (60, Unit.MINUTE),
    Unit.MINUTE: (60, Unit.SECOND),
}


def iso_of(count: Any, unit: Unit) -> str:
    """Return the ISO 8601 spelling of a number of units; anything but a number is X, not said."""
    prefix, factor, letter = _ISO[unit]
    if not isinstance(count, int | float):
        return _VAGUE.get(unit, f"{prefix}X{letter}")
    if unit in _HALVES and 0 < count < 1:
        factor, smaller = _HALVES[unit]
        if float(count * factor).is_integer():
            return iso_of(int(count * factor), smaller)
    value = count * factor
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, float):
        if unit in _HALVES and value < 10**6 and (parts := _whole_and_rest(value, unit)) is not None:
            return parts
        if letter in ("Q", "WE", "NI"):
            return f"{prefix}X{letter}"
        return f"{prefix}{value:f}".rstrip("0").rstrip(".") + letter
    return f"{prefix}{value}{letter}"


def _whole_and_rest(count: float, unit: Unit) -> str | None:
    """Spell a number and a fraction in two units, as they are counted: two and a half years are P2Y6M."""
    many, smaller = _HALVES[unit]
    whole, rest = divmod(count, 1)
    if unit not in (Unit.YEAR, Unit.HOUR, Unit.MINUTE) or not float(rest * many).is_integer():
        return None
    return iso_of(int(whole), unit) + f"{int(rest * many)}{_ISO[smaller][2]}"


def _mod(slots: Slots, args: Slots) -> TimexMod | None:
    found = slots.get("mod", args.get("mod"))
    return TimexMod(found) if found else None


def duration(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a number of units, or a vague one. `names` are those that name something else ("60 Minutes")."""
    unit: Unit = slots["unit"]
    count = slots.get("n", args.get("n", "X"))
    if (count, unit) in args.get("names", ()):
        return None
    if isinstance(count, int | float):
        count += args.get("half", 0) + _fraction(slots)
    if isinstance(count, int | float) and count > 10**12:
        return None
    return Reading(TimexType.DURATION, Duration(iso_of(count, unit), mod=_mod(slots, args)))


def _fraction(slots: Slots) -> float:
    """Return the fraction after a number, as in "2 1/2" and "2½"; 0 where there is none or it is no proper one."""
    if "fraction" in slots:
        return float(slots["fraction"])
    over, under = slots.get("over", 0), slots.get("under", 1)
    return over / under if over < under <= 10 else 0


def duration_sum(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a length in units of which each is smaller than the one before: "two years and three months"."""
    parts: list[Reading] = [slots[name] for name in ("first", "second", "third") if name in slots]
    lengths = [part.value for part in parts if isinstance(part.value, Duration)]
    found = [_ONE_UNIT.fullmatch(length.iso) for length in lengths]
    units = [match[1] + match[3] for match in found if match is not None]
    if len(units) != len(parts) or any(length.mod is not None for length in lengths[1:]):
        return None
    places = [_ORDER.index(unit) for unit in units]
    if places != sorted(set(places)):
        return None
    iso = "P"
    for match, unit in zip(found, units, strict=True):
        assert match is not None
        if len(iso) > 1 and float(match[2]) >= _FULL[unit]:
            # "Five years, 18 months longer than before" is two lengths.
            return None
        iso += ("T" if match[1] and "T" not in iso else "") + match[2] + match[3]
    return Reading(TimexType.DURATION, Duration(iso, mod=lengths[0].mod))


def year_up_to(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read the year that ends with what is named behind it: "the year to April"."""
    return Reading(TimexType.DURATION, Duration(iso_of(1, Unit.YEAR)))


def ahead_or_length(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read "in two weeks": a date where the words around point ahead or nothing else is said, or else a length."""
    side, cue = ctx.direction()
    if side == 1 or ctx.stands_alone():
        found = counted(ctx, slots, {"sign": 1})
        if found is not None:
            found.evidence = cue
            found.alternative = None
        return found
    return duration(ctx, slots, args)


def duration_range(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """From so many to so many units: the smaller number, and that it may be more."""
    low, high = slots["low"], slots["high"]
    if not low < high or high > 10**12:
        return None
    return Reading(TimexType.DURATION, Duration(iso_of(low, slots["unit"]), mod=TimexMod.EQUAL_OR_MORE))


def fixed_set(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a word that says how often by itself: daily, annually."""
    return Reading(TimexType.SET, Recurrence(slots.get("set", args.get("set")), freq=_freq(slots)))


def _freq(slots: Slots) -> str | None:
    times = slots.get("times")
    return f"{times}X" if isinstance(times, int) else None


def every(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Every so many units, every such weekday, month or season, or so many times in each unit."""
    quant = args.get("quant") if "quant" not in slots else slots["quant"]
    pattern = _pattern(slots, args)
    return None if pattern is None else Reading(TimexType.SET, Recurrence(pattern, freq=_freq(slots), quant=quant))


def every_of_list(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read one weekday of a list of those on which something happens; the finder asks for each item."""
    return every(ctx, {**slots, "weekday": slots["item"]}, args)


def _pattern(slots: Slots, args: Slots) -> str | None:
    part = f"T{slots['part']}" if "part" in slots else ""
    if "weekday" in slots:
        return f"XXXX-WXX-{slots['weekday'] + 1}{part}"
    if "dom" in slots or "domord" in slots:
        return f"XXXX-{slots['month']:02d}-{slots.get('dom', slots.get('domord')):02d}"
    if "month" in slots:
        return f"XXXX-{slots['month']:02d}"
    if "season" in slots:
        return "XXXX-" + {3: "SP", 6: "SU", 9: "FA", 12: "WI"}[slots["season"]]
    if "quarter" in slots:
        return f"XXXX-Q{slots['quarter']}" if slots["quarter"] in (1, 2, 3, 4) else None
    if part:
        return f"XXXX-XX-XX{part}"
    unit: Unit = slots["unit"] if "unit" in slots else args["unit"]
    count = slots.get("n", args.get("n", 1))
    if not isinstance(count, int) or not 0 < count < 10**6:
        return None
    if unit is Unit.WEEKEND:
        return "XXXX-WXX-WE" if count == 1 else None
    if unit is Unit.NIGHT:
        return "XXXX-XX-XXTNI"
    return iso_of(count, unit)
