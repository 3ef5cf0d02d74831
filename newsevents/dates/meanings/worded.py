"""Times that a single word or a bare number says: "Vorjahr", "Montagabend", "Jahresende", "los años 80"."""

from collections.abc import Mapping
from typing import Any

from newsevents.dates import spans
from newsevents.dates.arithmetic import nearest_weekday
from newsevents.dates.context import Context, Reading
from newsevents.dates.meanings.anchored import counted, story_shift
from newsevents.dates.meanings.calendar import decade
from newsevents.dates.meanings.lengths import duration
from newsevents.dates.meanings.parts import edge_of_unit, year_edge
from newsevents.dates.meanings.periods import unit_shift
from newsevents.fields import changed
from newsevents.languages.schema.dates import Unit
from newsevents.values import DateSpan
from newsevents.vocabulary import TimexMod, TimexType

__all__ = [
    "counted_unit",
    "decade_by_year",
    "edge_by_word",
    "length_by_word",
    "part_of_weekday",
    "unit_by_word",
    "unit_of_story",
]

Slots = Mapping[str, Any]


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
        shifted.value = changed(shifted.value, mod=TimexMod(mod))
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


def decade_by_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a decade by its first year, in two digits or four."""
    first = slots["decade"]
    if first % 10:
        return None
    return decade(ctx, {"decade": (first, 2 if first < 100 else 4)}, args)
