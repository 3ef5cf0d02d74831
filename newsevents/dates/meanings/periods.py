"""Periods by name: quarters, halves, seasons, fiscal years, and units counted from the anchor (last week)."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates import spans
from newsevents.dates.arithmetic import GRAIN, day_of, month_of, moved
from newsevents.dates.context import Context, Reading
from newsevents.dates.numbers import century_of
from newsevents.languages.schema.dates import Unit
from newsevents.values import DateSpan
from newsevents.vocabulary import Granularity as G
from newsevents.vocabulary import TimexType

__all__ = [
    "fiscal_year",
    "half",
    "half_of_the_year",
    "half_of_year",
    "quarter",
    "quarter_of_the_year",
    "quarter_of_year",
    "reported_quarter",
    "said_year",
    "season",
    "season_of_year",
    "season_told_of",
    "unit_shift",
    "weekend",
]

Slots = Mapping[str, Any]

_SOON: Final = 183


def said_year(ctx: Context, slots: Slots) -> int | None:
    """Return the year a period was said with: in figures, in short, or by a reading of its own ("last year")."""
    if (full := slots.get("year")) is not None:
        if isinstance(full, Reading):
            return full.value.start.year if isinstance(full.value, DateSpan) and full.value.start else None
        return int(full)
    if (short := slots.get("short_year")) is not None:
        return century_of(short, None if ctx.published is None else ctx.published.year)
    return None


def unit_shift(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read this, the last or the next unit of time around publication."""
    unit: Unit = slots["unit"]
    direction = slots.get("direction", args.get("direction", 0))
    grain = GRAIN[unit]
    if unit is Unit.WEEKEND:
        return weekend(ctx, slots, args)
    if unit in (Unit.SEASON, Unit.MINUTE, Unit.SECOND) or (unit is Unit.HALF and direction):
        return None
    anchor = ctx.story_day if args.get("anchor") == "narrative" else ctx.day
    start = moved(_first(anchor, grain), direction, unit)
    side = "past" if direction < 0 else "future" if direction > 0 else "same " + grain.value
    return Reading(
        TimexType.DATE,
        spans.unit(start, grain, fiscal=bool(args.get("fiscal"))),
        anchor=args.get("anchor", "publication"),
        side=side,
    )


def _first(day: dt.date, grain: G) -> dt.date:
    span = spans.unit(day, grain)
    return span.start or day


def weekend(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a weekend: "this" is the one of the week, "the" the latest one, or the next where the words point ahead."""
    day = ctx.day
    direction = slots.get("direction", args.get("direction"))
    saturday = day.toordinal() - day.weekday() + 5
    past = saturday - 7 if day.weekday() < 5 else saturday
    cue = None
    if direction == -1:
        chosen, other = saturday - 7, None
    elif direction == 1:
        chosen, other = (saturday, saturday + 7) if day.weekday() < 5 else (saturday + 7, None)
    elif direction == 0:
        chosen, other = (saturday, saturday - 7)
    else:
        side, cue = ctx.direction()
        chosen, other = (saturday, past) if side == 1 else (past, saturday)
    start = day_of(chosen)
    side_name = "past" if chosen + 1 < day.toordinal() else "future" if chosen > day.toordinal() else "same weekend"
    return Reading(
        TimexType.DATE,
        spans.unit(start, G.WEEKEND),
        alternative=None if other in (None, chosen) else spans.unit(day_of(other or 0), G.WEEKEND),
        anchor="publication",
        side=side_name,
        evidence=cue,
    )


def quarter(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a quarter by its number: of the year said, or else the latest one begun."""
    number = slots.get("ordinal", slots.get("number"))
    if number not in (1, 2, 3, 4):
        return None
    fiscal = bool(args.get("fiscal"))
    said = said_year(ctx, slots)
    if said is not None:
        return Reading(TimexType.DATE, spans.unit(month_of(said, number * 3 - 2), G.QUARTER, fiscal=fiscal))
    if not fiscal and ctx.tells_of_a_game():
        return None
    anchor = ctx.day
    return _numbered(ctx, month_of(anchor.year, number * 3 - 2), G.QUARTER, fiscal=fiscal)


def _numbered(ctx: Context, this_year: dt.date, grain: G, *, fiscal: bool = False) -> Reading:
    """Read the latest such period that is over or under way; the coming one where the words point ahead."""
    anchor = ctx.day
    begun = this_year <= anchor
    latest = this_year if begun else month_of(this_year.year - 1, this_year.month)
    ahead = month_of(latest.year + 1, latest.month)
    running = spans.unit(latest, grain, fiscal=fiscal)
    side, cue = ctx.direction()
    over = running.end is not None and running.end < anchor
    # A report of results speaks of the quarter just over, even where it says "expects".
    soon = (ahead - anchor).days <= _SOON
    chosen, other = (ahead, latest) if side == 1 and over and soon else (latest, ahead)
    return Reading(
        TimexType.DATE,
        spans.unit(chosen, grain, fiscal=fiscal),
        alternative=spans.unit(other, grain, fiscal=fiscal),
        anchor="publication",
        side="future" if chosen > anchor else "past" if over else "same " + grain.value,
        evidence=cue,
    )


def _shifted_year(ctx: Context, slots: Slots) -> int:
    return ctx.day.year + int(slots["direction"])


def quarter_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return a quarter of this year, the last or the next one."""
    return quarter(ctx, {**slots, "year": _shifted_year(ctx, slots)}, args)


def half_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return a half of this year, the last or the next one."""
    return half(ctx, {**slots, "year": _shifted_year(ctx, slots)}, args)


def _year_meant(ctx: Context, first_month: int) -> int:
    """Return the year of publication, or the one before where what has not begun yet is told as past."""
    early = month_of(ctx.day.year, first_month) > ctx.day
    return ctx.day.year - (early and ctx.direction()[0] == -1)


def quarter_of_the_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return a quarter "of the year", which is the year of publication."""
    number = slots.get("ordinal", args.get("ordinal"))
    if number not in (1, 2, 3, 4):
        return None
    return quarter(ctx, {**slots, "ordinal": number, "year": _year_meant(ctx, number * 3 - 2)}, args)


def half_of_the_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return a half "of the year", which is the year of publication."""
    number = slots.get("ordinal", args.get("ordinal"))
    if number not in (1, 2):
        return None
    return half(ctx, {**slots, "ordinal": number, "year": _year_meant(ctx, number * 6 - 5)}, args)


def _year_shifted(ctx: Context, args: Slots) -> Reading | None:
    """Return the year that a period is compared with where no results of quarters are told; None where none is."""
    year = ctx.day.year + args.get("years", 0)
    if not args.get("years") or year < 1:
        return None
    value = spans.unit(dt.date(year, 1, 1), G.YEAR)
    return Reading(TimexType.DATE, value, anchor="publication", side="past")


def reported_quarter(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Return the quarter a report of results is about: the one last told of, or else the latest that is over.

    `years` counts from it ("the year-ago quarter"); a year that is said names the same quarter of that year.
    """
    start, told = ctx.reported_quarter()
    said = said_year(ctx, slots)
    # Without a word of results "the period" is any period, and "the quarter" only where it stands alone.
    certain = told or said is not None or (slots.get("period") and (args or ctx.stands_alone()))
    if not certain and not ctx.compares_results():
        return _year_shifted(ctx, args)
    year = said if said is not None else start.year + args.get("years", 0)
    return Reading(
        TimexType.DATE,
        spans.unit(month_of(year, start.month), G.QUARTER),
        anchor="narrative" if told else "publication",
        side="past",
    )


def half(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read the first or the second half of a year."""
    number = slots.get("ordinal", args.get("ordinal", 1))
    if number not in (1, 2):
        return None
    said = said_year(ctx, slots)
    start_month = number * 6 - 5
    if said is not None:
        return Reading(TimexType.DATE, spans.unit(month_of(said, start_month), G.HALF))
    if ctx.tells_of_a_game():
        return None
    return _numbered(ctx, month_of(ctx.day.year, start_month), G.HALF)


def season(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Read a season of the year said, or else this one, the last one over, the next one, or the nearest."""
    month = slots["season"]
    said = said_year(ctx, slots)
    if said is not None:
        return Reading(TimexType.DATE, spans.unit(month_of(said, month), G.SEASON))
    anchor = ctx.day
    direction = slots.get("direction", args.get("direction"))
    running = spans.unit(anchor, G.SEASON)
    starts = [month_of(anchor.year + over, month) for over in (-2, -1, 0, 1)]
    cue = None
    if direction == -1:
        chosen = max(s for s in starts if running.start is not None and s < running.start)
    elif direction == 1:
        chosen = min(s for s in starts if s > anchor)
    elif direction == 0:
        chosen = running.start if running.start in starts and running.start else month_of(anchor.year, month)
    else:
        side, cue = ctx.direction()
        if side == 1:
            chosen = min((s for s in starts if (spans.unit(s, G.SEASON).end or s) >= anchor), default=starts[1])
        elif side == -1:
            chosen = max(s for s in starts if s <= anchor)
        else:
            chosen = min(starts, key=lambda s: abs((s - anchor).days + 45))
    others = [s for s in starts if s != chosen]
    other = min(others, key=lambda s: abs((s - anchor).days))
    return Reading(
        TimexType.DATE,
        spans.unit(chosen, G.SEASON),
        alternative=spans.unit(other, G.SEASON),
        anchor="publication",
        side="future" if chosen > anchor else "past",
        evidence=cue,
    )


def season_of_year(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Return a season of this year, the last or the next one."""
    return season(ctx, {**slots, "year": _shifted_year(ctx, slots)}, args)


def season_told_of(ctx: Context, slots: Slots, args: Slots) -> Reading:
    """Return a season of the year the story has reached: "that summer"."""
    found = season(ctx, {**slots, "year": ctx.story_day.year}, args)
    found.anchor = "narrative"
    return found


def fiscal_year(ctx: Context, slots: Slots, args: Slots) -> Reading | None:
    """Read a fiscal year: its name says the calendar year, its days are not known better."""
    said = said_year(ctx, slots)
    year = said if said is not None else ctx.day.year + slots.get("direction", args.get("direction", 0))
    if not 1 <= year <= 9999:
        return None
    return Reading(TimexType.DATE, spans.unit(dt.date(year, 1, 1), G.YEAR, fiscal=True))
