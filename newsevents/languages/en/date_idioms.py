"""English turns of phrase for times, names that are none, and years of an era: rules beside the common ones.

`FIRST` go before the other rules where both read the same words; `IDIOMS` go after them. Examples are for a text of
Friday 2022-01-07.
"""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.schema.dates import Rule

__all__ = ["FIRST", "IDIOMS", "IDIOM_CAPITAL", "IDIOM_WORDS"]

_NUMBERED: Final = (
    "page", "pages", "room", "flight", "section", "article", "route", "highway", "chapter", "paragraph", "no.", "nos.",
    "line", "apartment", "suite", "gate", "platform", "runway", "lot", "model", "extension", "p.o. box", "box",
    "bylaw", "form", "locomotive", "asteroid", "resolution", "directive",
)  # fmt: skip
_STREETS: Final = ("street", "avenue", "road", "square", "lane", "boulevard", "terrace", "drive")
# What "today's" and "tomorrow's" say the times of, not the day.
_NOWADAYS: Final = (
    "youth", "young", "society", "world", "generation", "generations", "children", "kids", "teenagers", "teens",
    "consumers", "parents", "economy", "culture", "climate", "technology", "technologies", "computers", "cars",
    "standards", "terms", "money", "dollars", "values", "workplace", "marketplace", "audiences", "democracy", "age",
    "reality", "realities",
)  # fmt: skip
_COUNTED: Final = (
    "people|persons|troops|soldiers|workers|members|voters|residents|families|homes|houses|men|women|students|police|"
    "protesters|demonstrators|prisoners|refugees|jobs|delegates|miles|meters|metres|feet|tons|tonnes|dollars|pounds"
)

IDIOM_WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "numbered": dict.fromkeys(_NUMBERED, True),
    "street": dict.fromkeys(_STREETS, True),
    "before_era": dict.fromkeys(("bc", "b.c.", "b.c", "bce", "b.c.e.", "before christ"), True),
    "of_era": dict.fromkeys(("ad", "a.d.", "a.d", "ce", "c.e."), True),
    "nowadays": dict.fromkeys(_NOWADAYS, True),
    "utc": {"z": 0},
    "hoursign": {"h": True},
    "of_rights": {"(c)": True},
    "circa": dict.fromkeys(("c.", "ca."), True),
    "refadj": {"current": "PRESENT_REF"},
    # What is called current and has nothing to do with the time.
    "current_things": dict.fromkeys(("account", "accounts", "affairs", "events", "assets", "liabilities"), True),
    "firsthours": dict.fromkeys(("early", "small", "wee"), True),
}
IDIOM_CAPITAL: Final = {
    "street": frozenset(_STREETS),
    "before_era": frozenset(("bc", "bce")),
    "of_era": frozenset(("ad", "ce")),
}

# What may follow an hour in words; an hour that counts something is none.
_AFTER_HOUR: Final = "({meridiem} | o ' clock)? (in the {part:half})? (,? {zone})?"
# "The day before last" is none where it goes on: "the day before last Tuesday".
_NOT_MORE: Final = "@notbefore({weekday}|{month}|{unit}|{units}|{season}|{holiday}|{Name}|{lower}|{part})"
_NO_COUNT: Final = "@notbefore({units}|{unit}|{hyphen}|%|percent|per|{number}|{scaleword}|of|to)"

FIRST: Final = (
    Rule(
        "the next weekday, month or season of the story",
        "the following ({weekday!shyweekday:weekday}|{month}|{season}) @notbefore({dom}|{domord}|{Name})",
        "story_named",
        args={"direction": 1},
        gives="date",
        examples={
            "the following Tuesday": "2022-01-11",
            "He was caught in May 2019 and tried [the following autumn].": "2019-FA",
            "the following March": "2022-03",
        },
    ),
    Rule(
        "the weekday, month or season of the story before",
        "the previous|preceding ({weekday!shyweekday:weekday}|{month}|{season}) @notbefore({dom}|{domord}|{Name})",
        "story_named",
        args={"direction": -1},
        gives="date",
        examples={
            "the previous Monday": "2022-01-03",
            "By April 2020 he had forgotten [the preceding winter].": "2019-WI",
            "the previous June": "2021-06",
        },
    ),
    Rule(
        "current",
        "{refadj:ref} @notbefore({current_things}|{stop}|,|of|and|or|in|is|was|to|from|at)",
        "reference",
        gives="ref",
        examples={"the [current] crisis": "PRESENT_REF", "the current account": None, "the current of the river": None},
    ),
    Rule(
        "other names that are no times",
        "(wednesday addams | ruby tuesday | april fool|fools @notbefore(') | august body|institution|assembly|company)",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"Wednesday Addams": None, "an august body": None},
    ),
    Rule(
        "a feast or a weekday in a name",
        "the? {holiday|weekday} {Name_word}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"the Black Friday Agreement": None, "the Sunday Times": None},
    ),
    Rule(
        "number of a thing",
        "{numbered} {hyphen}? {year4}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"page 1998": None, "Flight 2021": None, "No. 1984": None},
    ),
    Rule(
        "last-minute",
        "(the|this)? last {hyphen} minute",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"a last-minute deal": None},
    ),
    Rule(
        "year of a copyright",
        "copyright (by | {of_rights})? {year4|yearspan}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"Copyright 2021 by the paper": None, "© Copyright 2019": None},
    ),
    Rule(
        "as many units",
        "@after(in|for|over|of) as many {units}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"the third in as many weeks": None},
    ),
    Rule(
        "street",
        "{int|ordinal}? {month|shymonth|lowmonth|weekday} {street}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"10 March Street": None, "May Avenue": None},
    ),
    Rule(
        "what is of these times",
        "{day_offset} ' s {nowadays} @notbefore({Name}|{Name_word}|')",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"today's society": None, "tomorrow's world": None, "in today's money": None},
    ),
    Rule(
        "site",
        "{weekday|month|day_offset|setword} . com|org|net",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"Monday.com": None},
    ),
    Rule(
        "counts in round numbers",
        f"{{year4!plainyear}} (to|or|-) {{year4!plainyear}} {_COUNTED}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"from 1500 to 2000 people": None},
    ),
    Rule(
        "before our era",
        "((the? year)? {int} {before_era} | the? {ordinal} {hyphen}? century {before_era})",
        "before_our_era",
        gives="nothing",
        examples={"44 B.C.": None, "the 5th century BC": None, "500 BCE": None},
    ),
    Rule(
        "four figures before a day",
        "@after(at) {plainyear:hhmm} @before(on|{weekday}|{day_offset})",
        "clock",
        gives="looseclock",
        silent=True,
        examples={"at 1830 on Friday": None},
    ),
    Rule(
        "today week",
        "(today week | a week (from|after)? today)",
        "weekday_in_weeks",
        args={"n": 1},
        gives="date day",
        examples={"a week from today": "2022-01-14"},
    ),
    Rule(
        "tomorrow week",
        "(tomorrow week | a week (from|after)? tomorrow)",
        "weekday_in_weeks",
        args={"n": 1, "days": 1},
        gives="date day",
        examples={"tomorrow week": "2022-01-15", "a week tomorrow": "2022-01-15"},
    ),
    Rule(
        "night before a day",
        "{nighttime} (on)? {day}",
        "part_of_day",
        args={"part": "NI"},
        level=2,
        gives="time",
        examples={"overnight on Thursday": "2022-01-06TNI", "overnight Thursday": "2022-01-06TNI"},
    ),
    Rule(
        "in hours to come",
        (
            "@after(in) ({number|article:n}) {clockunit:unit} "
            "@notbefore(old|of|ago|earlier|later|before|after|'|and|{number}|{hyphen})"
        ),
        "hours_ahead",
        gives="time duration",
        examples={"He will leave in [two hours].": "PT2H"},
    ),
    Rule(
        "four figures and hours",
        "@after(at|by|until|till|from|around|about|since|before|after) {fourfigures|year4:hhmm} hours",
        "clock",
        gives="time",
        examples={"at [1430 hours]": "2022-01-07T14:30"},
    ),
)

_CLOCK: Final = (
    Rule(
        "half past the hour",
        f"half past {{hour}} {_NO_COUNT} {_AFTER_HOUR}",
        "clock_words",
        args={"minutes": 30},
        gives="time",
        examples={"half past five": "2022-01-07T05:30", "half past five in the afternoon": "2022-01-07T17:30"},
    ),
    Rule(
        "quarter past the hour",
        f"a? quarter past|after {{hour}} {_NO_COUNT} {_AFTER_HOUR}",
        "clock_words",
        args={"minutes": 15},
        gives="time",
        examples={"a quarter past ten": "2022-01-07T10:15"},
    ),
    Rule(
        "quarter to the hour",
        f"a? quarter to|before {{hour}} {_NO_COUNT} {_AFTER_HOUR}",
        "clock_words",
        args={"minutes": -15},
        gives="time",
        examples={"quarter to nine": "2022-01-07T08:45", "a quarter to one p.m.": "2022-01-07T12:45"},
    ),
    Rule(
        "minutes past the hour",
        f"({{int:minutes}} minutes past|after {{hour|clockword}} | {{int:minutes}} past {{hour}}) "
        f"{_NO_COUNT} {_AFTER_HOUR}",
        "clock_words",
        args={"sign": 1},
        gives="time",
        examples={"twenty past three": "2022-01-07T03:20", "ten minutes past midnight": "2022-01-07T00:10"},
    ),
    Rule(
        "minutes to the hour",
        f"{{int:minutes}} minutes to|before {{hour|clockword}} {_NO_COUNT} {_AFTER_HOUR}",
        "clock_words",
        args={"sign": -1},
        gives="time",
        examples={"five minutes to midnight": "2022-01-07T23:55", "ten minutes to nine": "2022-01-07T08:50"},
    ),
    Rule(
        "minutes to the hour, without the word",
        (
            "@after(at|by|until|till|before|after|since|is|was|it|s) {numberword:minutes} to {hour} "
            "@notbefore({units}|{unit}|{hyphen}|%|percent|per|{number}|{scaleword}|{lower}|{Name}|{meridiem}|of|to|"
            "and) (o ' clock)? (in the {part:half})?"
        ),
        "clock_words",
        args={"sign": -1, "said": (5, 10, 20, 25)},
        gives="time",
        examples={
            "at [ten to six] the bell rang": "2022-01-07T05:50",
            "by [twenty to nine in the evening]": "2022-01-07T20:40",
            "for ten to six people": None,
        },
    ),
    Rule(
        "hours of one half of the day",
        "({hour:low} - {hour:high} | @after(between) {hour:low} and {hour:high}) {meridiem} {zone}?",
        "clock_hours",
        gives="time",
        examples={
            "9-11 a.m.": "2022-01-07T09:00/2022-01-07T11:00",
            "11-2 p.m.": "2022-01-07T11:00/2022-01-07T14:00",
            "between [2 and 4 p.m.]": "2022-01-07T14:00/2022-01-07T16:00",
        },
    ),
    Rule(
        "four figures",
        "@after(at|by|until|till|from|around|about|since|before|after) {fourfigures:hhmm}",
        "clock",
        gives="time",
        examples={"at [0530]": "2022-01-07T05:30"},
    ),
    Rule(
        "from four figures to four figures",
        (
            "@after(from|between) ({fourfigures:first} (to|until|till|and|-) {fourfigures|year4:last} | "
            "{year4:first} (to|until|till|and|-) {fourfigures:last})"
        ),
        "clock_figures",
        gives="time",
        examples={
            "from [0800 to 1500]": "2022-01-07T08:00/2022-01-07T15:00",
            "between [1800 and 0600]": "2022-01-07T18:00/2022-01-08T06:00",
        },
    ),
    Rule(
        "four figures beside a day",
        "{fourfigures:hhmm}",
        "clock",
        gives="looseclock",
        silent=True,
        examples={"0530": None},
    ),
    Rule(
        "hour before a day",
        "@after(at) {hour} (on|,)? {day}",
        "clock_before_day",
        level=2,
        gives="time",
        examples={"at [5 on Friday]": "2022-01-07T05:00"},
    ),
    Rule(
        "early hours",
        "the? {firsthours} hours (of the morning)? @notbefore(of)",
        "early_hours",
        gives="time",
        examples={"the early hours": "2022-01-07TMO", "the small hours of the morning": "2022-01-07TMO"},
    ),
    Rule(
        "early hours of a day",
        "the? {firsthours} hours (of|on)? {day|daypart}",
        "early_hours",
        level=3,
        gives="time",
        examples={"the early hours of Friday": "2022-01-07TMO", "the small hours of Jan. 5": "2022-01-05TMO"},
    ),
    Rule(
        "night between two days",
        "the? night of {date:of}",
        "night_between",
        level=3,
        gives="time",
        examples={"the night of 6-7 January": "2022-01-06TNI"},
    ),
    Rule(
        "ISO moment with an offset",
        "{isodate} t ({clock} + {clock:ahead} | {clockrun})",
        "zoned_moment",
        gives="time",
        examples={
            "2022-01-06T15:30:00+06:00": "2022-01-06T15:30+06:00",
            "2022-01-06T15:30-05:00": "2022-01-06T15:30-05:00",
        },
    ),
)

_DAYS: Final = (
    Rule(
        "units after that",
        "({int:n}|{article:n}) {unit|units!clockunit:unit} after that @before({stop}|,|and|{Name}|{lower}|the)",
        "counted",
        args={"sign": 1, "anchor": "narrative"},
        gives="date",
        examples={"two days after that": "2022-01-09"},
    ),
    Rule(
        "weekday week",
        "{weekday!shyweekday:weekday} week @notbefore({Name}|{lower})",
        "weekday_in_weeks",
        args={"n": 1},
        gives="date day",
        examples={"Wednesday week": "2022-01-19", "Monday week": "2022-01-17"},
    ),
    Rule(
        "short weekdays joined",
        "{shyweekday|weekday:low} (-|to|through) {shyweekday:high}",
        "weekday_run",
        gives="date",
        examples={"Mon-Fri": "2022-01-03/2022-01-07", "Tue-Sat": "2021-12-28/2022-01-01"},
    ),
    Rule(
        "weekday fortnight",
        "{weekday!shyweekday:weekday} fortnight",
        "weekday_in_weeks",
        args={"n": 2},
        gives="date day",
        examples={"Tuesday fortnight": "2022-01-25"},
    ),
    Rule(
        "weeks on a weekday",
        "{duration:length} on {bareweekday:day}",
        "weeks_from_weekday",
        args={"loose": True},
        level=2,
        gives="date day",
        examples={"a week on Friday": "2022-01-14", "shut for two weeks on [Monday]": None},
    ),
    Rule(
        "weeks from a weekday",
        "({article:n}|{int:n}) weeks|week from {weekday!shyweekday:weekday}",
        "weekday_in_weeks",
        gives="date day",
        examples={"a week from Monday": "2022-01-17", "two weeks from Tuesday": "2022-01-25"},
    ),
    Rule(
        "weekday last",
        "{weekday!shyweekday:weekday} last @before({stop}|,|{boundary})",
        "weekday",
        args={"direction": -1},
        gives="date day",
        examples={"Friday last": "2021-12-31"},
    ),
    Rule(
        "weekday next",
        "{weekday!shyweekday:weekday} next @before({stop}|,|{boundary})",
        "weekday",
        args={"direction": 1},
        gives="date day",
        examples={"Monday next": "2022-01-10"},
    ),
    Rule(
        "weekday before last",
        f"the? {{weekday}} before last {_NOT_MORE}",
        "second_weekday",
        args={"direction": -1},
        gives="date day",
        examples={"the Monday before last": "2021-12-27"},
    ),
    Rule(
        "weekday after next",
        f"the? {{weekday}} after next {_NOT_MORE}",
        "second_weekday",
        args={"direction": 1},
        gives="date day",
        examples={"the Monday after next": "2022-01-17"},
    ),
    Rule(
        "unit before last",
        f"the {{unit}} before last {_NOT_MORE}",
        "second_unit",
        args={"direction": -1},
        gives="date unitdate",
        examples={
            "the week before last": "2021-W51",
            "the year before last": "2020",
            "the weekend before last": "2021-W51-WE",
        },
    ),
    Rule(
        "unit after next",
        f"the {{unit}} after next {_NOT_MORE}",
        "second_unit",
        args={"direction": 1},
        gives="date unitdate",
        examples={"the month after next": "2022-03"},
    ),
    Rule(
        "nth weekday of every month",
        "the? ({ordinal:nth}|{last:nth}) {bareweekday:day} (of|in) {set:of}",
        "nth_of_every",
        level=2,
        gives="set",
        examples={"the first Monday of every month": "P1M"},
    ),
)

_PERIODS: Final = (
    Rule(
        "half a unit ago",
        "half (a|an)? {unit} ago",
        "counted",
        args={"sign": -1, "half": -0.5},
        gives="date",
        examples={"half a year ago": "2021-07", "half a century ago": "1972"},
    ),
    Rule(
        "unit and a half ago",
        "({article:n}|{number:n}) {unit} and a half ago",
        "counted",
        args={"sign": -1, "half": 0.5},
        gives="date",
        examples={"a year and a half ago": "2020-07"},
    ),
    Rule(
        "vague past",
        "(the other day | long ago | ages ago | a (long|short)? (while|time) ago)",
        "reference",
        args={"ref": "PAST_REF"},
        gives="ref",
        examples={"the other day": "PAST_REF", "ages ago": "PAST_REF", "a long time ago": "PAST_REF"},
    ),
    Rule(
        "middle of the unit",
        "mid {hyphen} {unit!year_unit:unit}",
        "edge_of_unit",
        args={"mod": "MID"},
        gives="date",
        examples={"mid-week": "2022-W01"},
    ),
    Rule(
        "circa a year",
        "{circa} {year4:year}",
        "about_year",
        gives="date",
        examples={"c. 1900": "1900", "ca. 1250": "1250"},
    ),
    Rule(
        "winter of two years",
        "the? {season} (of|,|in)? {yearspan}",
        "season_of_years",
        gives="date seasondate",
        examples={"winter 2021-22": "2021-WI", "the winter of 1962/63": "1962-WI"},
    ),
    Rule(
        "season alone",
        "@after({boundary}|{stop}) {season!shyseason:season} @before({boundary}|{stop})",
        "season",
        gives="date seasondate",
        examples={"winter": "2021-WI"},
    ),
    Rule(
        "year of our era",
        "({of_era} {int:year} | (the year)? {int:year} {of_era})",
        "year",
        gives="date yeardate",
        examples={"A.D. 79": "0079", "500 AD": "0500"},
    ),
    Rule(
        "month after a hyphen",
        "@after({hyphen}) {shymonth|lowmonth:month} @notbefore({Name}|{speech})",
        "month",
        gives="hyphenmonth",
        silent=True,
        examples={"mid-March": None},
    ),
    Rule(
        "early or late in May or March",
        "{early|edge:mod} {hyphen} {hyphenmonth:of}",
        "modified",
        level=2,
        gives="date",
        examples={"mid-March": "2022-03", "end-May": "2021-05"},
    ),
    Rule(
        "end of a unit",
        "(the|this)? {unit!year_unit:unit} ' s {edge:mod}",
        "edge_of_unit",
        gives="date",
        examples={"month's end": "2022-01"},
    ),
    Rule("ISO month", "{isomonth}", "iso_month", gives="date monthdate", examples={"2022-01": "2022-01"}),
    Rule(
        "ISO week",
        "{year4:year} w {monthnum|int:week} {int:isoday}?",
        "iso_week",
        gives="date",
        examples={"2022-W01": "2022-W01", "2022-W01-4": "2022-01-06"},
    ),
    Rule(
        "fiscal year in short",
        "fy ({year4:year} | ' ? {yy:short_year})",
        "fiscal_year",
        gives="date",
        examples={"FY2021": "2021", "FY21": "2021"},
    ),
    Rule(
        "quarter by its sign, number first",
        "{int:number} {quartersign} ({year4:year} | ' ? {yy:short_year})?",
        "quarter",
        gives="date quarterdate",
        examples={"3Q21": "2021-Q3", "3Q 2021": "2021-Q3"},
    ),
    Rule(
        "fiscal quarter by its sign",
        "{quartersign} {int:number} of? fy ({year4:year} | ' ? {yy:short_year})",
        "quarter",
        args={"fiscal": True},
        gives="date quarterdate",
        examples={"Q3 FY21": "2021-Q3"},
    ),
    Rule(
        "quarter by its sign, of last or next year",
        "{quartersign} {int:ordinal} of? {last|next|this:direction} year",
        "quarter_of_year",
        gives="date quarterdate",
        examples={"Q4 of last year": "2021-Q4"},
    ),
    Rule(
        "half by its sign, number first",
        "{int:ordinal} {halfsign} ({year4:year} | ' {yy:short_year})",
        "half",
        gives="date",
        examples={"2H 2021": "2021-H2"},
    ),
    Rule(
        "half or hour by its sign",
        "{int:ordinal} {halfsign} {yy:short_year} {zone}?",
        "half_or_clock",
        gives="time",
        examples={"17H30": "2022-01-07T17:30", "9H05": "2022-01-07T09:05", "1H21": "2021-H1", "30H75": None},
    ),
    Rule(
        "hour and minutes with h",
        "{hour} {hoursign} {yy:minute} {zone}?",
        "clock",
        gives="time",
        examples={"17h30": "2022-01-07T17:30", "at [08h05 GMT]": "2022-01-07T08:05Z"},
    ),
    Rule(
        "last quarter of a year",
        "the? last|final quarter of {year4:year}",
        "last_quarter",
        gives="date quarterdate",
        examples={"the final quarter of 2021": "2021-Q4"},
    ),
    Rule(
        "weekend of a feast",
        "the? {holiday} weekend",
        "holiday_weekend",
        gives="date",
        examples={"Memorial Day weekend": "2022-W21-WE", "the Easter weekend": "2022-W15-WE"},
    ),
)

IDIOMS: Final = (*_CLOCK, *_DAYS, *_PERIODS)
