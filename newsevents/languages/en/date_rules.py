"""English rules of time: each a pattern over word classes, its meaning, and examples for a text of Friday 2022-01-07."""

from typing import Final

from newsevents.languages.schema.dates import Rule

__all__ = ["RULES"]

_N: Final = "(a? {couple|vague|dozen:n} of? | half a {dozen:n} | {number|article:n})"
_U: Final = "{unit|units:unit}"
_MONTH: Final = "{month|lowmonth:month}"
_DOM: Final = "{dom|domord}"
_IN: Final = (
    "in|since|by|of|last|next|until|till|early|late|from|to|between|through|before|after|during|this|mid|for|and|or"
)

_DAYS: Final = (
    Rule(
        "day by name",
        "{day_offset}",
        "day_offset",
        gives="date day",
        examples={"today": "2022-01-07", "yesterday": "2022-01-06", "tomorrow": "2022-01-08"},
    ),
    Rule(
        "weekday",
        "{weekday}",
        "weekday",
        gives="date day bareweekday",
        examples={"Thursday": "2022-01-06", "Friday": "2022-01-07", "Sat.": "2022-01-01"},
    ),
    Rule(
        "last or next weekday",
        "{last|next|this:direction} {weekday}",
        "weekday",
        gives="date day",
        examples={"last Friday": "2021-12-31", "next Monday": "2022-01-10", "this Wednesday": "2022-01-05"},
    ),
    Rule(
        "weekday of last or next week",
        "{weekday} {last|next|this:direction} week",
        "weekday_of_week",
        gives="date day",
        examples={"Tuesday last week": "2021-12-28", "Monday next week": "2022-01-10"},
    ),
    Rule(
        "month and day",
        f"({{weekday:named}} ,?)? {_MONTH} (the? {_DOM}) (,? {{year4:year}})?",
        "date",
        gives="date day",
        examples={
            "January 6, 2022": "2022-01-06",
            "Dec. 30": "2021-12-30",
            "Thursday, Jan. 6": "2022-01-06",
            "Oct. 3rd": "2021-10-03",
        },
    ),
    Rule(
        "day and month",
        f"({{weekday:named}} ,?)? the? {_DOM} of? {_MONTH} (,? {{year4:year}})?",
        "date",
        gives="date day",
        examples={
            "6 January 2022": "2022-01-06",
            "the fifth of May": "2022-05-05",
            "Monday 3 January": "2022-01-03",
        },
    ),
    Rule(
        "days of a month",
        f"{_MONTH} {{dom:low}} (-|to|through|and) {{dom:high}} (,? {{year4:year}})?",
        "date_run",
        gives="date",
        examples={"Jan. 4-5": "2022-01-04/2022-01-05", "January 3 to 9, 2021": "2021-01-03/2021-01-09"},
    ),
    Rule(
        "days of a month, month last",
        f"{{dom:low}} (-|to|through|and) {{dom:high}} of? {_MONTH} (,? {{year4:year}})?",
        "date_run",
        gives="date",
        examples={"4-5 January": "2022-01-04/2022-01-05", "3 to 9 January": "2022-01-03/2022-01-09"},
    ),
    Rule("ISO date", "{isodate}", "iso_date", gives="date day", examples={"2022-01-06": "2022-01-06"}),
    Rule("date in figures", "{numdate}", "numeric_date", gives="date day", examples={"1/6/2022": "2022-01-06"}),
)

_MONTHS: Final = (
    Rule(
        "month",
        "{month} @notbefore({Name})",
        "month",
        gives="date monthdate",
        examples={"December": "2021-12", "February": "2022-02"},
    ),
    Rule(
        "month and year",
        f"{_MONTH} (,|of)? ({{year4:year}}|' {{yy:short_year}})",
        "month",
        gives="date monthdate",
        examples={"March 1996": "1996-03", "May of 2021": "2021-05"},
    ),
    Rule(
        "last or next month by name",
        "{last|next|this:direction} {month}",
        "month",
        gives="date monthdate",
        examples={"last November": "2021-11", "next May": "2022-05"},
    ),
    Rule(
        "year",
        "{year4:year} @notbefore(%|{units})",
        "year",
        gives="date yeardate",
        examples={"1996": "1996"},
    ),
    Rule(
        "year in words",
        "(the year)? {yearword:year}",
        "year",
        gives="date yeardate",
        examples={"nineteen ninety-six": "1996"},
    ),
    Rule("the year", "the? year {year4:year}", "year", gives="date yeardate", examples={"the year 2000": "2000"}),
    Rule(
        "short year",
        "@notafter({lower}|{Name}) ' {yy:short_year}",
        "year",
        gives="date yeardate",
        examples={"'89": "1989"},
    ),
    Rule("years joined", "{yearspan}", "year_span", gives="date", examples={"2019-21": "2019/2021"}),
    Rule(
        "decade",
        "the? '? ({decade}|{decadeword:decade})",
        "decade",
        gives="date yeardate",
        examples={"the nineties": "199", "1980s": "198", "the '60s": "196"},
    ),
    Rule(
        "century",
        "the? {ordinal} century",
        "century",
        gives="date",
        examples={"the 20th century": "19", "the nineteenth century": "18"},
    ),
)

_PERIODS: Final = (
    Rule(
        "this, last or next unit",
        "the? {last|next|this:direction} {unit}",
        "unit_shift",
        gives="date unitdate",
        examples={
            "last week": "2021-W52",
            "next year": "2023",
            "this month": "2022-01",
            "the past year": "2021",
            "last night": None,
        },
    ),
    Rule("the weekend", "the weekend", "weekend", gives="date", examples={"the weekend": "2021-W52-WE"}),
    Rule(
        "season",
        "the? {last|next|this:direction} {season}",
        "season",
        gives="date",
        examples={"last summer": "2021-SU", "this spring": "2022-SP"},
    ),
    Rule(
        "season of a year",
        "the? {season} of? {year4:year}",
        "season",
        gives="date",
        examples={"the winter of 1994": "1994-WI", "spring 2021": "2021-SP"},
    ),
    Rule("the season", "the {season}", "season", gives="date", examples={"the summer": "2021-SU"}),
    Rule(
        "quarter",
        "the|its? fiscal? {ordinal} (quarter|period)",
        "quarter",
        gives="date",
        examples={"the third quarter": "2021-Q3", "fourth-quarter": "2021-Q4"},
    ),
    Rule(
        "quarter of a year",
        "the? fiscal? {ordinal} quarter (of|,)? fiscal? {year4:year}",
        "quarter",
        gives="date",
        examples={"the third quarter of 2020": "2020-Q3"},
    ),
    Rule(
        "quarter of a year, year first",
        "the? {year4:year} fiscal? {ordinal} quarter",
        "quarter",
        gives="date",
        examples={"the 1988 second quarter": "1988-Q2"},
    ),
    Rule(
        "half",
        "the? {ordinal} half of (the year|{year4:year})",
        "half",
        gives="date",
        examples={"the first half of 2021": "2021-H1"},
    ),
    Rule("fiscal year", "fiscal year? {year4:year}", "fiscal_year", gives="date", examples={"fiscal 1989": "1989"}),
    Rule(
        "latest quarter",
        "the? latest|recent quarter|period",
        "quarter_shift",
        gives="date",
        examples={"the latest quarter": "2021-Q4"},
    ),
)

_ANCHORED: Final = (
    Rule(
        "vague time",
        "(more {ref} | {ref} | the near? {era:ref})",
        "reference",
        gives="ref",
        examples={"now": "PRESENT_REF", "recently": "PAST_REF", "soon": "FUTURE_REF"},
    ),
    Rule(
        "units ago",
        f"{{approx|bound:mod}}? {_N} {_U} ago",
        "counted",
        args={"sign": -1},
        gives="date",
        examples={"three days ago": "2022-01-04", "a year ago": "2021", "two weeks ago": "2021-W51"},
    ),
    Rule(
        "units from now",
        f"{{approx|bound:mod}}? {_N} {_U} from now|today",
        "counted",
        args={"sign": 1},
        gives="date",
        examples={"two years from now": "2024"},
    ),
    Rule(
        "units earlier",
        f"{_N} {_U} earlier|before|previously",
        "counted",
        args={"sign": -1, "anchor": "narrative"},
        gives="date",
        examples={"two days earlier": "2022-01-05"},
    ),
    Rule(
        "units later",
        f"{_N} {_U} later|after|afterward|afterwards",
        "counted",
        args={"sign": 1, "anchor": "narrative"},
        gives="date",
        examples={"two days later": "2022-01-09"},
    ),
    Rule(
        "the next unit",
        "the next|following {unit}",
        "story_shift",
        args={"direction": 1},
        gives="date",
        examples={"the next day": "2022-01-08"},
    ),
    Rule(
        "the unit before",
        "the previous|preceding {unit}",
        "story_shift",
        args={"direction": -1},
        gives="date",
        examples={"the previous day": "2022-01-06"},
    ),
    Rule("that unit", "(that same?|the same) {unit}", "story_unit", gives="date", examples={"that day": "2022-01-07"}),
)

_LENGTHS: Final = (
    Rule(
        "length",
        f"{{approx|bound:mod}}? {_N} (more|additional|consecutive|straight|trading|business|full)? {_U}",
        "duration",
        gives="duration",
        examples={
            "six months": "P6M",
            "180 days": "P180D",
            "two-year": "P2Y",
            "a few days": "PXD",
            "about two weeks": "P2W",
        },
    ),
    Rule(
        "length with a half",
        f"{{number:n}} and a half {_U}",
        "duration",
        args={"half": 0.5},
        gives="duration",
        examples={"two-and-a-half years": "P2.5Y"},
    ),
    Rule("vague length", "{units:unit} @notafter({number})", "duration", gives="duration", examples={"weeks": "PXW"}),
    Rule(
        "last or next units",
        f"the|its? {{last|next}} {_N} {_U}",
        "duration",
        gives="duration",
        examples={"the past two months": "P2M", "the last five years": "P5Y"},
    ),
    Rule(
        "first or the units",
        "the (first|final|latest|full)? {number:n} {units:unit}",
        "duration",
        gives="duration",
        examples={"the first nine months": "P9M"},
    ),
    Rule(
        "length range",
        "{number:low} (to|or|-) {number:high} {units:unit}",
        "duration_range",
        gives="duration",
        examples={"two to three weeks": "P2W"},
    ),
)

_SETS: Final = (
    Rule("set by a word", "{setword:set}", "fixed_set", gives="set", examples={"daily": "P1D", "annually": "P1Y"}),
    Rule(
        "every unit",
        "{each:quant} (other|{number:n})? {unit|units:unit}",
        "every",
        gives="set",
        examples={"every day": "P1D"},
    ),
    Rule(
        "every weekday", "{each:quant} {weekday} {part}?", "every", gives="set", examples={"every Friday": "XXXX-WXX-5"}
    ),
    Rule("every month by name", "{each:quant} {month}", "every", gives="set", examples={"each July": "XXXX-07"}),
    Rule("weekdays", "{weekdays:weekday}", "every", gives="set", examples={"Mondays": "XXXX-WXX-1"}),
    Rule(
        "times a unit",
        "({frequency:times}|{int:times} times) (a|an|per|every|each) {unit}",
        "every",
        gives="set",
        examples={"twice a week": "P1W"},
    ),
)

_CLOCK: Final = (
    Rule(
        "clock with half of day",
        "({hour}|{clock}) {meridiem} {zone|usazone}?",
        "clock",
        gives="time",
        examples={"8 p.m.": "2022-01-07T20:00"},
    ),
    Rule("clock with zone", "{clock} {zone}", "clock", gives="time", examples={"15:00 GMT": "2022-01-07T15:00Z"}),
    Rule("noon and midnight", "{clockword}", "clock", gives="time", examples={"noon": "2022-01-07T12:00"}),
    Rule(
        "this part of the day",
        "this {part}",
        "part_of_anchor",
        gives="time",
        examples={"this morning": "2022-01-07TMO"},
    ),
    Rule("tonight", "{nightword:part}", "part_of_anchor", gives="time", examples={"tonight": "2022-01-07TNI"}),
    Rule(
        "last night",
        "last {part}",
        "part_of_anchor",
        args={"days": -1},
        gives="time",
        examples={"last night": "2022-01-06TNI"},
    ),
)

_COMBINED: Final = (
    Rule(
        "part of a day",
        "{day} {part}",
        "part_of_day",
        level=2,
        gives="time",
        examples={"Thursday morning": "2022-01-06TMO"},
    ),
    Rule(
        "part of a day, first",
        "(the? {part} (of|on)) {day}",
        "part_of_day",
        level=2,
        gives="time",
        examples={"the morning of Jan. 6": "2022-01-06TMO"},
    ),
    Rule(
        "clock and day",
        "{time} (on|,)? {day}",
        "clock_of_day",
        level=2,
        gives="time",
        examples={"8 p.m. Thursday": "2022-01-06T20:00"},
    ),
    Rule(
        "early or late",
        "{early:mod} (in|on)? {date:of}",
        "modified",
        level=2,
        gives="date",
        examples={"early next year": "2023", "late October": "2021-10"},
    ),
    Rule(
        "earlier this unit",
        "earlier|later (in|on)? {date:of}",
        "same",
        level=2,
        gives="date",
        examples={"earlier this year": "2022"},
    ),
    Rule(
        "edge of a date",
        "the? {edge:mod} of {date:of}",
        "modified",
        level=2,
        gives="date",
        examples={"the end of 1990": "1990"},
    ),
    Rule(
        "about a date",
        "{approx:mod} {date:of}",
        "modified",
        level=2,
        gives="date",
        examples={"around Nov. 1": "2021-11-01"},
    ),
    Rule(
        "range of dates",
        "{day:first} (-|to|through|until) {day:last}",
        "both",
        level=3,
        gives="date",
        examples={"Monday through Thursday": "2022-01-03/2022-01-06"},
    ),
    Rule(
        "years from to",
        "{yeardate:first} (-|to|through|until) {yeardate:last}",
        "both",
        level=3,
        gives="date",
        examples={"1990 to 1995": "1990/1995"},
    ),
    Rule("between dates", "@after(between) {day:first} and {day:last}", "both", level=3, gives="date", examples={}),
)

RULES: Final = (*_DAYS, *_CLOCK, *_MONTHS, *_PERIODS, *_ANCHORED, *_LENGTHS, *_SETS, *_COMBINED)
