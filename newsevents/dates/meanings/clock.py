"""Clock times and parts of the day, alone or with the day they belong to."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import day_of
from newsevents.dates.context import Context, NoAnchorError, Reading
from newsevents.fields import changed
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import PartOfDay, TimexMod, TimexType

__all__ = [
    "clock",
    "clock_of_day",
    "clock_of_part",
    "clock_of_shift",
    "clock_of_story",
    "iso_moment",
    "midnight",
    "part_of_anchor",
    "part_of_day",
    "part_told_of",
]

Slots = Mapping[str, Any]

_MIDNIGHT: Final = 24  # the hour that ends a day


# The least hour of a clock of twelve that each part of a day moves to its second half.
_LATE: Final = {"AF": 0, "EV": 0, "NI": 6}
# Hours that are said of an afternoon, an evening or a night without "p.m.".
_LATER_HOURS: Final = {
    PartOfDay.AFTERNOON: range(1, 8),
    PartOfDay.EVENING: range(4, 12),
    PartOfDay.NIGHT: range(6, 12),
}


def time_said(slots: Slots) -> dt.time | None:
    minute = second = 0
    if (word := slots.get("clockword")) is not None:
        hour, minute = divmod(word, 100)
    elif (run := slots.get("hhmm")) is not None:
        hour, minute = divmod(run, 100)
    elif (given := slots.get("clock")) is not None:
        hour, minute, second = given
    else:
        hour = slots["hour"]
        minute = slots.get("minute", 0)
        if "halfto" in slots:
            # "Halb acht" is half past seven.
            hour, minute = (hour - 1) % 24, 30
    if (later := slots.get("meridiem")) is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + later
    elif (half := slots.get("half")) in _LATE and _LATE[half] <= hour < 12:
        hour += 12
    elif half in ("EV", "NI") and hour == 12:
        hour = 0
    if hour == _MIDNIGHT:
        hour = 0
    zone = slots.get("zone")
    zone_info = None if zone is None else dt.timezone(dt.timedelta(minutes=zone))
    return dt.time(hour, minute, second, tzinfo=zone_info) if hour < 24 and minute < 60 else None


def _is_24(slots: Slots) -> bool:
    """Whether the hour that was said is the last of a day."""
    clock = slots.get("clock")
    return (slots.get("hour") if clock is None else clock[0]) == _MIDNIGHT


def at(day: dt.date, time: dt.time, end: dt.time | None = None) -> DateSpan:
    return DateSpan(day, day, granularity=G.MINUTE, time=time, end_time=end)


def clock(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time by itself: of the day the story has reached, or else the day of publication."""
    time = time_said(slots)
    if time is None:
        return None
    reading = _clock(ctx, time)
    if _is_24(slots):
        reading.midnight = "end"
        if reading.anchor != "missing":
            _end_day(reading)
    return reading


def _clock(ctx: Context, time: dt.time) -> Reading:
    day, told = ctx.day_told()
    if told and ctx.published is not None and ctx.alone_on_line():
        # The hours at which a running report goes on are those of its own day.
        day, told = ctx.published, False
    elif ctx.published is not None and (said := _day_of_telling(ctx)) is not None:
        day, told = said, True
    if day is None:
        # A day may still come from the words around ("8 p.m. on 6 January 2022").
        return Reading(TimexType.TIME, at(dt.date.min, time), anchor="missing")
    if not told:
        return Reading(TimexType.TIME, at(day, time), anchor="publication", side="same day")
    other = at(ctx.published, time) if ctx.published is not None and ctx.published != day else None
    return Reading(TimexType.TIME, at(day, time), alternative=other, anchor="narrative", side="same day")


def _day_of_telling(ctx: Context) -> dt.date | None:
    """Return the day on which what happened was told, where the sentence names it and no other day before that."""
    if ctx.given or (ctx.narrative is not None and ctx.in_sentence_told()):
        return None
    return ctx.day_of_telling()


def midnight(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read midnight as the beginning of a day, or as its end where something lasts to it: "by midnight"."""
    found = clock(ctx, slots, args)
    if found is None or not isinstance(found.value, DateSpan):
        return None
    found.midnight = "either"
    if found.anchor != "missing" and ctx.ends_day():
        _end_day(found)
    return found


def _end_day(reading: Reading) -> None:
    """Make a midnight that of the end of its day, which is the moment the next one begins."""
    assert isinstance(reading.value, DateSpan)
    reading.value = _a_day_on(reading.value)
    if reading.alternative is not None:
        reading.alternative = _a_day_on(reading.alternative)


def _a_day_on(value: DateSpan) -> DateSpan:
    """Return a moment a day later."""
    assert value.start is not None
    day = day_of(value.start.toordinal() + 1)
    return changed(value, start=day, end=day)


def _span_of(reading: Any) -> DateSpan | None:
    value = reading.value if isinstance(reading, Reading) else None
    if isinstance(value, DateSpan) and value.start is not None and value.start == value.end:
        return value
    return None


def clock_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time and its day: "8 p.m. on Friday"."""
    time, day = _span_of(slots.get("time")), _span_of(slots.get("day"))
    if time is None or time.time is None or day is None or day.start is None:
        return None
    of_day: Reading = slots["day"]
    if of_day.lacks == "week" and (told := ctx.day_before_bracket()) is not None:
        # The same moment elsewhere: "02:40 on Saturday (18:40 GMT on Friday)".
        near = day_of(told.toordinal() + (day.start.weekday() - told.weekday() + 3) % 7 - 3)
        return Reading(TimexType.TIME, at(near, time.time), anchor="narrative", side=of_day.side)
    alternative = None
    if of_day.alternative is not None and of_day.alternative.start is not None:
        alternative = at(of_day.alternative.start, time.time, time.end_time)
    found = Reading(
        TimexType.TIME,
        at(day.start, time.time, time.end_time),
        alternative=alternative,
        anchor=of_day.anchor,
        side=of_day.side,
        evidence=of_day.evidence,
    )
    midnight = slots["time"].midnight
    if midnight == "end" or (midnight == "either" and ctx.ends_day()):
        _end_day(found)
    return found


def part_of_day(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a part of a day that was said: "Thursday morning"."""
    day = _span_of(slots.get("day"))
    if day is None or day.start is None or day.granularity is not G.DAY:
        return None
    of_day: Reading = slots["day"]
    other = of_day.alternative
    mod = slots.get("mod")
    code = slots.get("part", args.get("part"))
    return Reading(
        TimexType.TIME,
        spans.part(day.start, code, TimexMod(mod) if mod else None),
        alternative=spans.part(other.start, code) if other is not None and other.start is not None else None,
        anchor=of_day.anchor,
        side=of_day.side,
        evidence=of_day.evidence,
    )


def part_of_anchor(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a part of the day of publication, or of a day counted from it: "this morning", "last night", "tonight".

    With `telling` it is that of the day on which it was told, where the sentence names that one.
    """
    step = args.get("days", 0)
    first, last = ctx.story(step) if args.get("anchor") == "narrative" else (ctx.day, ctx.day)
    if args.get("telling") and (said := ctx.day_of_telling()) is not None:
        first = last = said
    day = day_of(first.toordinal() + step)
    side = "past" if step < 0 else "future" if step > 0 else "same day"
    mod = slots.get("mod")
    value = spans.part(day, slots.get("part", args.get("part")), TimexMod(mod) if mod else None)
    if first != last:
        value = changed(value, end=day_of(last.toordinal() + step))
    return Reading(TimexType.TIME, value, anchor=args.get("anchor", "publication"), side=side)


def part_told_of(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a part of the day the story has reached; None where no one event is told ("she swims in the morning")."""
    day, told = ctx.day_told()
    if (not told and ctx.narrative is not None) or (not ctx.direction()[0] and not ctx.stands_alone()):
        return None
    if day is None:
        raise NoAnchorError
    mod = TimexMod(slots["mod"]) if "mod" in slots else None
    return Reading(TimexType.TIME, spans.part(day, slots["part"], mod), anchor="narrative", side="same day")


def iso_moment(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return a day and clock time in ISO 8601."""
    time = time_said(slots)
    if time is None:
        return None
    found = Reading(TimexType.TIME, at(slots["isodate"], time))
    if _is_24(slots):
        _end_day(found)
    return found


def clock_of_story(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time by itself: of the one day the sentence told of before, or else of the day of publication."""
    found = clock(ctx, slots, args)
    if found is None or found.anchor != "narrative" or ctx.published is None:
        return found
    if not ctx.in_sentence_told():
        assert isinstance(found.value, DateSpan)
        found.value = changed(found.value, start=ctx.published, end=ctx.published)
        found.alternative, found.anchor = None, "publication"
    return found


def clock_of_part(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time and the part of a day it lies in, which says the half of the day: "Thursday night at 8:15"."""
    of: Reading = slots["day"]
    time, day = slots["time"].value, of.value
    if not (isinstance(time, DateSpan) and isinstance(day, DateSpan)) or time.time is None:
        return None
    part = PartOfDay(slots["part"]) if "part" in slots else day.part_of_day
    if part is None or day.start is None or day.start != day.end:
        return None
    said = time.time
    if said.hour in _LATER_HOURS.get(part, ()):
        said = said.replace(hour=said.hour + 12)
    other = of.alternative.start if of.alternative is not None else None
    found = Reading(
        TimexType.TIME,
        at(day.start, said),
        alternative=None if other is None else at(other, said),
        anchor=of.anchor,
        side=of.side,
        evidence=of.evidence,
    )
    # The midnight of a night is its middle, and the day after has begun.
    if slots["time"].midnight is not None and part in (PartOfDay.EVENING, PartOfDay.NIGHT):
        _end_day(found)
    return found


def clock_of_shift(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a clock time with a word for a part of a day and the day it is of ("last night at 8"): `days` says which."""
    found = clock(ctx, slots, args)
    if found is None or not isinstance(found.value, DateSpan):
        return None
    if args.get("anchor") == "narrative":
        return found
    day = day_of(ctx.day.toordinal() + args.get("days", 0))
    value = changed(found.value, start=day, end=day)
    return Reading(TimexType.TIME, value, anchor="publication", side="same day")
