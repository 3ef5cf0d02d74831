"""Rules of time for Chinese and Japanese, which write numbers before signs: the year first, then month, day and hour.

Beside the classes of `date_rules`, whose names are kept where they mean the same, there are

- signs: `year_sign` 年, `fiscal_sign` 年度, `month_sign` 月, `day_sign` 日, `number_sign` a sign that numbers
  other things too (号), `hour_noun` 时, `point_sign` 点, `minute_sign` 分, `half_sign` minutes by a word (半),
  `counter` 个
- years: `era` the year before its first, `firstyear` 元, `ce`; `relyear` and `relfiscal` 去年, 来年度; `story_year` and
  its direction; `relmonth` 先月, `relcentury`, `relseason`, `weekdir` a week by one word
- days: `daymark` a weekday by one sign in brackets, `open` and `shut` the brackets; `story_day`, `story_unit`
- `more` what makes a number more (多), `boundpost` what bounds it behind its unit (以上), `lengthpost` what makes a day
  a length (間), `span` words before a length that lies around publication (过去, 今後), `in_post`
- `unit`, `month_unit` which needs its counter, `shiftunit` after this, last or next, `edgeunit` with `earlypost` (年底)
- `storypart` a part of the story's day in one word; `about` behind a clock time; `weekly` before a weekday
"""

from typing import Final

from newsevents.languages.schema.dates import Rule

__all__ = ["RULES"]

_YEAR: Final = "({yeardate:year} {of}?)?"
_MONTH: Final = "({monthnum:month} {month_sign} | {monthname:month})"
_WEEKDAY: Final = "({open} {daymark|weekday:named} {shut} | {weekday:named})?"
_BRACKET: Final = "({open} {daymark|weekday} {shut} | {weekday})?"
_TO: Final = "(-|{range})"
_SHIFT: Final = "{last|next|this:direction}"
_N: Final = "{couple|vague|number:n}"
_MOD: Final = "({approx|bound:mod})?"
_HALF_OF: Final = "{half} {more:mod}? {counter}? {unit|month_unit:unit}"
_UNIT: Final = "({more:mod}? {counter}? {more:mod}? {unit:unit} | {counter} {more:mod} {month_unit:unit})"
_COUNTED: Final = f"{_MOD} {_N} {_UNIT} {{boundpost:mod}}?"
_MINUTES: Final = "({int:minute} {minute_sign} | {half_sign:minute})"

_YEARS: Final = (
    Rule("year before its sign", "{ce}? {year4:year} {year_sign}", "year", gives="date yeardate", level=0),
    Rule("fiscal year", "{year4:year} {fiscal_sign}", "fiscal_year", gives="date yeardate", level=0),
    Rule(
        "year and its era",
        "{year4:year} {open} {era} {int|firstyear} {shut} {year_sign}",
        "year",
        gives="date yeardate",
        level=0,
    ),
    Rule("year of an era", "{era} {int|firstyear:n} {year_sign}", "era_year", gives="date yeardate", level=0),
    Rule("fiscal year of an era", "{era} {int|firstyear:n} {fiscal_sign}", "era_year", gives="date yeardate", level=0),
    Rule("year by its name", "{relyear:unitword}", "unit_by_word", gives="date yeardate", level=0),
    Rule("fiscal year by its name", "{relfiscal:direction}", "fiscal_year_of", gives="date yeardate", level=0),
    Rule("year before the era", "{bc} {int|number} {year_sign}", "nothing", gives="nothing", level=0, silent=True),
    Rule("year of the story", "{story_year:storyword}", "unit_of_story", gives="date yeardate", level=0),
)

_DAYS: Final = (
    Rule(
        "day, month and year",
        f"{_YEAR} {_MONTH} {{dom}} {{day_sign}} {_WEEKDAY}",
        "date_of_year",
        gives="date day monthday",
    ),
    Rule(
        "day, month and short year",
        f"{{yy:short_year}} {{year_sign}} {_MONTH} {{dom}} {{day_sign}} {_WEEKDAY}",
        "date",
        gives="date day monthday",
    ),
    Rule(
        "days of a month",
        f"{_YEAR} {_MONTH} {{dom:low}} {{day_sign}}? {_BRACKET} {_TO} "
        f"{{dom:high}} {{day_sign}} {_BRACKET} {{range_end}}?",
        "date_run_of_year",
    ),
    Rule(
        "list of days",
        f"({_YEAR} {_MONTH})? {{dom:item}} ({{listmark}} {{dom:item}})? {{listmark|and}} {{dom:item}} "
        "({lone_day} | {of}? {both_days})",
        "date_list",
        gives="dates",
    ),
    Rule(
        "day of this, last or next month",
        f"({_SHIFT} {{month_unit}} | {{relmonth:direction}}) {{of}}? {{dom}} {{day_sign}} {_WEEKDAY}",
        "day_of_shifted_month",
        gives="date day",
    ),
    Rule(
        "days of this, last or next month",
        f"({_SHIFT} {{month_unit}} | {{relmonth:direction}}) {{of}}? {{dom:low}} {{day_sign}}? {_BRACKET} {_TO} "
        f"{{dom:high}} {{day_sign}} {_BRACKET} {{range_end}}?",
        "days_of_shifted_month",
    ),
    Rule(
        "length of days",
        f"{_MOD} {{number:n}} {{more:mod}}? {{unit}} {{boundpost:mod}}? @before({{lengthpost}})",
        "duration",
        gives="duration",
    ),
    Rule("day by its number", f"@notafter(第) {{dom}} {{lone_day}} {_WEEKDAY}", "day_of_story", gives="date day lone"),
    Rule(
        "day by its number before a part of it",
        "@notafter(第) {dom} {number_sign} @before({part}|{weekday})",
        "day_of_story",
        gives="date day lone",
    ),
    Rule(
        "days by their numbers",
        f"{{dom:low}} {{lone_day}}? {_BRACKET} {_TO} {{dom:high}} {{lone_day}} {_BRACKET} {{range_end}}?",
        "day_run",
    ),
    Rule("date in four figures", f"{{isodate}} {_WEEKDAY}", "iso_date", gives="date day monthday"),
    Rule("date in figures", f"{{numdate}} {_WEEKDAY}", "numeric_date", gives="date day monthday"),
    Rule("day by name", "{day_offset}", "day_offset", gives="date day"),
    Rule("day of the story", "{story_day:storyword}", "unit_of_story", gives="date day"),
    Rule("weekday", "{weekday}", "weekday", gives="date day bareweekday"),
    Rule(
        "weekday of this, last or next week",
        f"({_SHIFT} {{counter}}? | {{weekdir:direction}} {{of}}?) {{weekday}}",
        "weekday_of_week",
        gives="date day bareweekday",
    ),
    Rule("coming or last weekday", "{nearest:direction} {of}? {weekday}", "weekday", gives="date day"),
    Rule("holiday", f"{_YEAR} {{holiday}}", "holiday_of_year", gives="date day"),
)

_CLOCK: Final = (
    Rule(
        "hour before its sign",
        f"({{part:half}} {{of}}?)? {{hour}} {{hour_noun}} {_MINUTES}? ({{zone|localzone:zone}})?",
        "clock_of_story",
        gives="time",
    ),
    Rule("part and hour", f"{{part:half}} {{of}}? {{hour}} {{point_sign}} {_MINUTES}?", "clock_of_story", gives="time"),
    Rule("hour and minutes", f"{{hour}} {{point_sign}} {_MINUTES}", "clock_of_story", gives="time"),
    Rule("hour about", "{hour} {point_sign} @before({about})", "clock_of_story", gives="time"),
    Rule("hour beside a day", "{hour} {point_sign}", "clock_of_story", gives="looseclock", silent=True),
    Rule("part and clock", "{part:half} {clock} ({zone|localzone:zone})?", "clock_of_story", gives="time"),
    Rule("clock beside a day", "{clock}", "clock_of_story", gives="looseclock", silent=True),
    Rule("clock with zone", "{clock} {zone|localzone:zone}", "clock_of_story", gives="time"),
    Rule(
        "hour before another",
        "{hour} @before({dash}|{range})",
        "clock_of_story",
        gives="looseclock",
        silent=True,
    ),
    *(
        Rule(
            f"clock {name}",
            f"{{{word}:half}} {{of}}? ({{hour}} {{hour_noun|point_sign}} {_MINUTES}? | {{clock}})",
            "clock_of_shift",
            args=args,
            gives="time",
        )
        for name, word, args in (
            ("of yesterday", "lastnight", {"days": -1}),
            ("of today", "nightword", {"days": 0}),
            ("of tomorrow", "nextmorning", {"days": 1}),
            ("of the story's day", "storypart", {"anchor": "narrative"}),
        )
    ),
    Rule("noon and midnight", "{clockword}", "clock_of_story", gives="time"),
    Rule("part of today in one word", "{nightword:part}", "part_of_anchor", gives="time"),
    Rule("part of yesterday in one word", "{lastnight:part}", "part_of_anchor", args={"days": -1}, gives="time"),
    Rule("part of tomorrow in one word", "{nextmorning:part}", "part_of_anchor", args={"days": 1}, gives="time"),
    Rule("part of the story's day", "{storypart:part}", "part_of_anchor", args={"anchor": "narrative"}, gives="time"),
)

_MONTHS: Final = (
    Rule("month", f"{_YEAR} {_MONTH}", "month_by_year", gives="date monthdate"),
    Rule("month and short year", f"{{yy:short_year}} {{year_sign}} {_MONTH}", "month_by_year", gives="date monthdate"),
    Rule(
        "months from to",
        f"{_YEAR} {{monthnum:low}} {{month_sign}}? {_TO} {{monthnum:high}} {{month_sign}} {{range_end}}?",
        "month_run",
    ),
    Rule(
        "months of a quarter",
        f"{_YEAR} {{monthnum:low}} {{month_sign}}? {_TO} {{monthnum:high}} {{month_sign}} {{period_sign}}",
        "month_run",
        args={"quarter": True},
        gives="date quarterdate",
    ),
    Rule("years from to", f"{{year4:first}} {_TO} {{year4:last}} {{year_sign}} {{range_end}}?", "year_run"),
    Rule("years joined", "{yearspan} {year_sign|fiscal_sign}", "year_span"),
    Rule("decade", "{yy|year4:decade} {decade_noun}", "decade_by_year", gives="date decadedate"),
    Rule(
        "decade of a century",
        f"({{int:century}} {{century_noun}} | {_SHIFT} {{century_noun}} | {{relcentury:direction}}) {{of}}? "
        "{yy:decade} {decade_noun}",
        "decade_of_century",
        gives="date decadedate",
    ),
    Rule("century", "{int:ordinal} {century_noun}", "century", gives="date decadedate"),
)

_PERIODS: Final = (
    Rule("this, last or next unit", f"{_SHIFT} {{counter}}? {{shiftunit:unit}}", "unit_shift", gives="date unitdate"),
    Rule("unit in one word", "{unitword}", "unit_by_word", gives="date unitdate"),
    Rule("unit of the story", "{story_unit:storyword}", "unit_of_story", gives="date unitdate"),
    Rule("weekend", "{weekend_noun}", "weekend", gives="date weekenddate"),
    Rule(
        "this, last or next weekend",
        f"({_SHIFT} {{counter}}? | {{weekdir:direction}} {{of}}?) {{weekend_noun}}",
        "weekend",
        gives="date weekenddate",
    ),
    Rule("season", f"{_YEAR} {{season}}", "season", gives="date seasondate"),
    Rule("season of a year", "{yeardate:year} {of}? {yearseason:season}", "season", gives="date seasondate"),
    Rule("season in one word", "{relseason}", "season_by_word", gives="date seasondate"),
    Rule(
        "quarter",
        f"{_YEAR} @notafter(前) 第? {{int|ordinal:ordinal}} {{quarter_noun}}",
        "quarter",
        gives="date quarterdate",
    ),
    Rule("quarter in one word", f"{_YEAR} {{quarterword:ordinal}}", "quarter", gives="date quarterdate"),
    Rule("half", f"{_YEAR} {{halfword:ordinal}}", "half", gives="date halfdate"),
    Rule("edge of a unit", "@notafter({digits}) {edgeunit:unit} {earlypost:mod}", "edge_of_unit"),
    Rule("edge of a year", "{yeardate:of} {of}? {year_sign} {earlypost:mod}", "modified"),
    Rule("edge of a year in one word", "{edgeword:mod}", "year_edge"),
)

_ANCHORED: Final = (
    Rule("vague time", "{ref}", "reference", gives="ref"),
    Rule("units ago", f"{_COUNTED} {{of}}? {{ago_post}}", "counted", args={"sign": -1}),
    Rule("half a unit ago", f"{_HALF_OF} {{ago_post}}", "counted", args={"sign": -1, "half": -0.5}),
    Rule(
        "units and a half ago",
        f"{_MOD} ({{number:n}} {{unit:unit}} {{half}} | {{number:n}} {{counter}} {{half}} {{unit|month_unit:unit}}) "
        "{ago_post}",
        "counted",
        args={"sign": -1, "half": 0.5},
    ),
    Rule("units later", f"{_COUNTED} {{of}}? {{in_post|later_post}}", "counted_onward", gives="date"),
    Rule("half a unit later", f"{_HALF_OF} {{in_post|later_post}}", "counted_onward", args={"half": -0.5}),
    Rule(
        "units and a half later",
        "({number:n} {unit:unit} {half} | {number:n} {counter} {half} {unit|month_unit:unit}) {in_post|later_post}",
        "counted_onward",
        args={"half": 0.5},
    ),
    Rule(
        "units before the story",
        f"{{earlier_pre}} {_N} {{counter}}? {{unit}} | {_N} {{counter}}? {{unit}} {{earlier_post}}",
        "counted",
        args={"sign": -1, "anchor": "narrative"},
    ),
)

_LENGTHS: Final = (
    Rule("first quarters", "前 {int} {quarter_noun}", "nothing", gives="nothing", silent=True),
    Rule("name, no time", "{no_time}", "nothing", gives="nothing", silent=True),
    Rule("number in a row", "第 {int} {counter}? {unit|month_unit}", "nothing", gives="nothing", silent=True),
    Rule("age", "{number} {unit} {old}", "nothing", gives="nothing", silent=True),
    Rule("length", _COUNTED, "duration", gives="duration"),
    Rule("length around publication", f"{{span}} {{of}}? {_COUNTED}", "duration", gives="duration"),
    Rule(
        "half a unit", f"{{span}}? {_MOD} {_HALF_OF} {{boundpost:mod}}?", "duration", args={"n": 0.5}, gives="duration"
    ),
    Rule(
        "length with a half",
        f"{{span}}? {_MOD} "
        "({number:n} {unit:unit} {half} | {number:n} {counter} {half} {unit|month_unit:unit})",
        "duration",
        args={"half": 0.5},
        gives="duration",
    ),
    Rule(
        "length range",
        "{number:low} {counter}? {unit}? (-|{range}|{or}) {number:high} {counter}? {unit:unit}",
        "duration_range",
        gives="duration",
    ),
    Rule("units around publication", "{span} {span_unit:unit}", "duration", gives="duration"),
)

_SETS: Final = (
    Rule("set by a word", "{setword:set}", "fixed_set", gives="set"),
    Rule("every unit", "{each:quant} {counter}? {unit|month_unit:unit}", "every", gives="set"),
    Rule(
        "day of each month",
        "({each:quant} {month_unit} | {monthly:quant}) {of}? {dom} {day_sign}",
        "fixed_set",
        args={"set": "P1M"},
        gives="set",
    ),
    Rule(
        "every so many units",
        "{each:quant} {number:n} {counter}? {unit:unit} ({int:times} {times_noun})?",
        "every",
        gives="set",
    ),
    Rule("so many units each", "{number:n} {counter}? {unit:unit} {eachpost:quant}", "every", gives="set"),
    Rule(
        "every weekday",
        "({each:quant} {counter}? | {weekly:quant} {of}?) {weekday} {part}?",
        "every",
        gives="set",
    ),
    Rule("every part of day", "({each:quant} {unit}? | {daily:quant}) {of}? {part}", "every", gives="set"),
    Rule(
        "every feast", "({each} {year_sign} | {yearly}) {of}? {holiday}", "fixed_set", args={"set": "P1Y"}, gives="set"
    ),
    Rule(
        "numbered weekday of each month",
        "({each} {month_unit} | {monthly}) {of}? 第 {int} {counter}? {weekday}",
        "fixed_set",
        args={"set": "P1M"},
        gives="set",
    ),
    Rule(
        "every month by name",
        f"({{each:quant}} {{year_sign}} | {{yearly:quant}}) {{of}}? {_MONTH} ({{dom}} {{day_sign}})?",
        "every",
        gives="set",
    ),
    Rule(
        "every season",
        "({each:quant} {year_sign}? | {yearly:quant}) {of}? {season|yearseason:season}",
        "every",
        gives="set",
    ),
    Rule(
        "times each unit",
        "{each:quant} {counter}? {unit|month_unit:unit} {int:times} {times_noun}",
        "every",
        gives="set",
    ),
    Rule("times in a set word", "{setword:set} {int:times} {times_noun}", "fixed_set", gives="set"),
    Rule("times a unit", "@notafter({digits}) {per_unit:unit} {per}? {int:times} {times_noun}", "every", gives="set"),
    Rule("days a unit", "@notafter({digits}) {per_unit:unit} {per} {int:times} {day_sign}", "every", gives="set"),
    Rule(
        "times in one unit", "{number:n} {counter}? {unit:unit} {per}? {int:times} {times_noun}", "every", gives="set"
    ),
)

_COMBINED: Final = (
    Rule("part of a day", "{day} {of}? {part}", "part_of_day", level=2, gives="time"),
    Rule("clock of a day", "{day} {of}? {time|looseclock:time}", "clock_of_day", level=2, gives="time"),
    Rule(
        "early or late, behind",
        "{monthdate|yeardate|unitdate|seasondate|decadedate|quarterdate|halfdate:of} {of}? {earlypost:mod}",
        "modified",
        level=2,
        gives="date edgedate",
    ),
    Rule("about a date", "{approx:mod} {monthday|yeardate|monthdate:of}", "modified", level=2),
    Rule(
        "clock from to",
        f"{{time:first}} {_TO} {{time|looseclock:last}} {{range_end}}?",
        "clock_run_of_day",
        level=3,
        gives="time",
    ),
    Rule(
        "loose clock from to",
        f"{{looseclock:first}} {_TO} {{time:last}} {{range_end}}?",
        "clock_pair",
        level=3,
        gives="time",
    ),
    *(
        Rule(f"{name} from to", f"{{{kind}:first}} {_TO} {{{kind}:last}} {{range_end}}?", "both", level=3)
        for name, kind in (
            ("weekdays", "bareweekday"),
            ("dates", "monthday"),
            ("months by name", "monthdate"),
            ("years by name", "yeardate"),
            ("decades", "decadedate"),
            ("edges", "edgedate"),
        )
    ),
)

RULES: Final = (*_YEARS, *_DAYS, *_CLOCK, *_MONTHS, *_PERIODS, *_ANCHORED, *_LENGTHS, *_SETS, *_COMBINED)
"""The rules, those of a lower level first; of two that match as much the first is taken."""
