"""Times that a single word or a bare number says: "Vorjahr", "Montagabend", "el 5", "los años 80"."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from newsevents.dates import spans
from newsevents.dates.arithmetic import month_of, nearest_weekday
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.anchored import counted, story_shift
from newsevents.dates.meanings.calendar import decade
from newsevents.dates.meanings.clock import clock
from newsevents.dates.meanings.lengths import duration
from newsevents.dates.meanings.parts import edge_of_unit, year_edge
from newsevents.dates.meanings.periods import unit_shift
from newsevents.languages.schema.dates import Unit
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexMod, TimexType

__all__ = [
    "clock_of_story",
    "clock_pair",
    "counted_unit",
    "day_of_month",
    "day_of_shifted_month",
    "decade_by_year",
    "edge_by_word",
    "length_by_word",
    "part_of_weekday",
    "unit_by_word",
    "unit_of_story",
]

Slots = Mapping[str, Any]

_SENTENCE_END = re.compile(r"[.!?؟]\s|[。！？\n]")


def unit_by_word(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """One word for this, the last or the next unit: its value is the direction and the unit."""
    direction, unit = slots["unitword"]
    return unit_shift(ctx, {"direction": direction, "unit": unit}, args)


def unit_of_story(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """One word for the unit before or after what the story last told of: "Vortag"."""
    direction, unit = slots["storyword"]
    return story_shift(ctx, {"unit": unit}, {"direction": direction})


def edge_by_word(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read one word for the start, middle or end of a unit: "Jahresende", with its year or of this one."""
    mod, unit = slots["edgeword"]
    if "year" in slots:
        return year_edge(ctx, {"mod": mod, "year": slots["year"]}, args) if unit is Unit.YEAR else None
    found = edge_of_unit(ctx, {"mod": mod, "unit": unit}, args)
    side, cue = ctx.direction() if "direction" not in slots else (0, None)
    # What was at the end of a year that has only begun was at that of the last one.
    step = -1 if mod == "END" and side == -1 else 1 if mod == "START" and side == 1 else slots.get("direction", 0)
    if found is not None and step:
        shifted = unit_shift(ctx, {"unit": unit, "direction": step}, args)
        assert shifted is not None
        assert isinstance(shifted.value, DateSpan)
        shifted.value = spans.changed(shifted.value, mod=TimexMod(mod))
        shifted.alternative, shifted.evidence = found.value if isinstance(found.value, DateSpan) else None, cue
        return shifted
    return found


def length_by_word(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read one word for a length: "dreitägig"; its value is the number and the unit."""
    number, unit = slots["length"]
    return duration(ctx, {"n": number, "unit": unit}, args)


def part_of_weekday(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a weekday and a part of it in one word: the value is both."""
    weekday, part = slots["weekdaypart"]
    side, cue = ctx.direction()
    day = nearest_weekday(ctx.day, weekday, 2 if side == 1 else 0)
    other = nearest_weekday(ctx.day, weekday, -1 if side == 1 else 1)
    return Reading(
        TimexType.TIME,
        spans.part(day, part),
        alternative=spans.part(other, part),
        anchor="publication",
        side="past" if day < ctx.day else "future" if day > ctx.day else "same day",
        evidence=cue,
    )


def counted_unit(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a number of units before or after publication, where the words of the rule say the unit."""
    return counted(ctx, {**slots, "unit": args["unit"]}, args)


def clock_of_story(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time by itself: of the one day the sentence told of before, or else of the day of publication."""
    found = clock(ctx, slots, args)
    if found is None or found.anchor != "narrative" or ctx.published is None:
        return found
    if _SENTENCE_END.search(ctx.text, ctx.told_at, ctx.start) is not None:
        assert isinstance(found.value, DateSpan)
        found.value = spans.changed(found.value, start=ctx.published, end=ctx.published)
        found.alternative, found.anchor = None, "publication"
    return found


def clock_pair(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read from one clock time to another: the later one says the day."""
    first, last = slots["first"], slots["last"]
    if not (isinstance(first.value, DateSpan) and isinstance(last.value, DateSpan)) or first.value.time is None:
        return None
    if last.value.time is None or not first.value.time.replace(tzinfo=None) < last.value.time.replace(tzinfo=None):
        return None
    if first.value.end_time is not None or last.value.end_time is not None:
        return None
    if first.side != "same day" and first.value.start != last.value.start:
        # Each has its own day: "from 1 p.m. Monday to 3 p.m. Tuesday".
        return None
    # A zone said with the later time is that of both.
    begins = first.value.time if first.value.time.tzinfo else first.value.time.replace(tzinfo=last.value.time.tzinfo)
    value = spans.changed(last.value, time=begins, end_time=last.value.time)
    return Reading(TimexType.TIME, value, anchor=last.anchor, side=last.side)


def _in_month(first: dt.date, day: int) -> dt.date | None:
    try:
        return first.replace(day=day)
    except ValueError:
        return None


def day_of_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day by its number alone: the nearest such day of this month and the two beside it."""
    anchor = ctx.day
    months = (month_of(anchor.year, anchor.month + step) for step in (-1, 0, 1))
    found = [day for first in months if (day := _in_month(first, slots["dom"])) is not None]
    direction = slots.get("direction")
    if direction is None:
        direction, cue = ctx.direction()
    else:
        cue = None
    if direction:
        found = [day for day in found if (day - anchor).days * direction >= 0] or found
    if not found:
        return None
    found.sort(key=lambda day: abs((day - anchor).days))
    other = spans.unit(found[1], G.DAY) if len(found) > 1 else None
    side = "past" if found[0] < anchor else "future" if found[0] > anchor else "same day"
    return Reading(
        TimexType.DATE,
        spans.unit(found[0], G.DAY),
        alternative=other,
        anchor="publication",
        side=side,
        evidence=cue,
        lacks="month",
    )


def day_of_shifted_month(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a day, by its number, of this month, the last or the next one: "the 5th of the current month"."""
    number = slots.get("dom", slots.get("domord"))
    day = _in_month(month_of(ctx.day.year, ctx.day.month + slots["direction"]), number)
    if day is None:
        return None
    side = "past" if day < ctx.day else "future" if day > ctx.day else "same day"
    return Reading(TimexType.DATE, spans.unit(day, G.DAY), anchor="publication", side=side)


def decade_by_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a decade by its first year, in two digits or four."""
    first = slots["decade"]
    if first % 10:
        return None
    return decade(ctx, {"decade": (first, 2 if first < 100 else 4)}, args)
