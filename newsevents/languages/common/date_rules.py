"""Rules of time that many languages share, over word classes alone: a pack fills the classes with its words.

A class that a language leaves empty makes no rule fail: an optional element stays away, and a rule that needs it never
matches. What stands before its noun in one language and after it in another has two classes: `last` and `lastpost`,
`ago_pre` and `ago_post`. The corpus of each language holds its examples.

Function words
- `art` what may stand before a unit inside an expression (el, den),
    `dateart` before a weekday or a date; `of` joins its parts (de, des); `and`
- `range` between two ends (bis, to); `between` the word before them; `at` before a clock time
- `day_noun` "día 8", `month_noun` "mes de mayo", `year_noun` "Jahr 2009", `year_post` "2009 год", `week_noun`,
  `decade_noun`, `century_noun`, `quarter_noun`, `half_noun`, `clock_noun` "horas" and
  `hour_noun` "Uhr", which makes any number before it an hour, `times_noun` "veces"
- `year_lead` words that make four digits behind them a year; `no_year` words that make them none

Words of time
- `last`, `next`, `this` and, behind the noun, `lastpost`, `nextpost`, `thispost`; `same` with a weekday ("am heutigen")
- `era` the past and the future, with an article
- `that` the unit the story is in; `story_next`, `story_last` and, behind, `story_nextpost`, `story_lastpost`
- `ago_pre`, `ago_post`, `in_pre`, `in_post` with a number of units, from publication (`ago_one`, `in_one` before a
  bare unit); `earlier_post`, `later_post`, `earlier_pre`, `later_pre` from the story
- `unit`, `units`; `longunits` plurals that are a length by themselves; `day_unit` the day
- `nightword` a part of today in one word, `lastnight` of yesterday, `nextmorning` of tomorrow; `lastpart`, behind it
  `lastpartpost`, makes it one of the day before; `strong_at` an `at` so rare that a time may be told by it
- `part_art` words before a part of the day that names a day too ("la mañana"); `just` behind a day ("hoy mismo"),
  `here` behind a unit ("ce mois-ci")
- `weekdaypart`, `unitword`, `storyword`: a value of two in one word
- `number`, `article` (one), `vague`, `couple`, `half`, `approx`, `bound`, `fullness` (full, more)
- `edgeword` the edge of a unit in one word ("Jahresende"): (START, MID or END, unit); `lengthadjective` a length in one
  ("dreitägig"): (number, unit), `adjectiveunit` its end behind a number in figures; `night_to` between "night" and
  the day it leads to
- `night_from` before the first of two days of a night, `part_on` between a part and its day; `until` behind the second
  end of a range whose cases make it, `case` behind either; `pluralunits` plurals that need "last" or "next"
- `exact` before a number, saying no more; `yearhalf` parts that need their year ("moitié"); `person` and `ageunit`
  make an age; `quarterpart` minutes behind an hour ("media"), `clock_at` an `at` of clock times only, `halfto`
  before the hour begun ("halb acht")
- `early` (START, MID, END) before a date, `earlypost` behind it; `edge` the same before a unit with its article
- `roman` Roman numerals of centuries; `suffix` what an ordinal in figures ends in behind a hyphen; `decade_ending`
"""

from typing import Final

from newsevents.languages.schema.dates import Rule

__all__ = ["RULES"]

_N: Final = "{couple|vague|onehalf|number|article:n}"
_U: Final = "{unit|units:unit}"
_MOD: Final = "({approx|bound:mod}|{exact})?"
_DOM: Final = "{dom|domord|numberword:dom} {dommark}? ({hyphen} {suffix})?"
_YEAR: Final = "((,|{of})? {year_noun}? {year4|yearword:year} {year_post}?)?"
_MONTH: Final = "({art}? {month_noun} {of}?)? {month}"
_NTH: Final = "{art}? {ordinal|int|roman:ordinal} .? {hyphen}? {suffix}?"
_OF_YEAR: Final = "({of}? {art}? {year_noun}? {year4:year} {year_post}?)?"
_LOW: Final = "({art}? {day_noun})? {dateart}? {dom|domord:low} .?"
_HIGH: Final = "{art}? {dom|domord:high} .?"
_ITEM: Final = "{art}? {dom|domord:item} .?"
_PRE: Final = "{last|next|this:direction}"
_POST: Final = "{lastpost|nextpost|thispost:direction}"
_NO_YEAR: Final = "@notbefore(%|{units}|{unit}|{no_year}|{digits}|{scaleword})"

_DAYS: Final = (
    Rule(
        "day by name",
        "@notafter({part_art}) {day_offset} {just}? (,? {weekday:named})?",
        "day_offset",
        gives="date day",
    ),
    Rule("day by name behind its noun", "{art}? {day_noun} {of} {day_offset}", "day_offset", gives="date day"),
    Rule("weekday", "{dateart}? {weekday!weekday_short:weekday}", "weekday", gives="date day bareweekday"),
    Rule("last or next weekday", f"{{dateart}}? {_PRE} {{weekday!weekday_short:weekday}}", "weekday", gives="date day"),
    Rule(
        "weekday last or next", f"{{dateart}}? {{weekday!weekday_short:weekday}} {_POST}", "weekday", gives="date day"
    ),
    Rule(
        "weekday of today",
        "{dateart}? {same} {weekday!weekday_short:weekday}",
        "weekday",
        args={"direction": 0},
        gives="date day",
    ),
    Rule(
        "weekday of last or next week",
        f"{{dateart}}? {{weekday!weekday_short:weekday}} ({{of}}|{{on}})? {{art}}? {_PRE} {{week_noun}}",
        "weekday_of_week",
        gives="date day",
    ),
    Rule(
        "weekday of the week last or next",
        f"{{dateart}}? {{weekday!weekday_short:weekday}} {{of}}? {{art}}? {{week_noun}} {_POST}",
        "weekday_of_week",
        gives="date day",
    ),
    Rule(
        "day and month",
        f"({{dateart}}? {{weekday:named}} ,? {{art}}?)? {{dateart}}? {{day_noun}}? {_DOM} .? {{of}}? {_MONTH} {_YEAR}",
        "date",
        gives="date day monthday",
    ),
    Rule(
        "month and day",
        "({weekday:named} ,?)? {month_first:month} {dom} (, {year4:year})?",
        "date",
        gives="date day monthday",
    ),
    Rule(
        "last or next day and month",
        f"{{dateart}}? {_PRE} ({{weekday:named}} ,?)? {{day_noun}}? {_DOM} .? {{of}}? {_MONTH}",
        "date",
        gives="date day monthday",
    ),
    Rule(
        "day and month last or next",
        f"{{dateart}}? {{day_noun}}? {_DOM} .? {{of}}? {_MONTH} {_POST}",
        "date",
        gives="date day monthday",
    ),
    Rule(
        "day and month of last or next year",
        f"{{dateart}}? {{day_noun}}? {_DOM} .? {{of}}? {{month}} {{of}}? {{art}}? "
        "{this|thispost:direction} {year_noun}",
        "date",
        gives="date day monthday",
    ),
    Rule(
        "days of a month",
        f"{_LOW} (-|{{range}}) {_HIGH} {{of}}? {_MONTH} {_YEAR}",
        "date_run",
        gives="date",
    ),
    Rule(
        "days between",
        f"@after({{between}}) {{art}}? {_LOW} {{and}} {_HIGH} {{of}}? {_MONTH} {_YEAR}",
        "date_run",
        gives="date",
    ),
    Rule(
        "list of days",
        f"({{art}}? {{day_noun}})? {{dateart}}? {{dom|domord:item}} .? "
        f"(, {_ITEM})? (, {_ITEM})? ({{and}} {_ITEM}) {{of}}? {_MONTH} {_YEAR}",
        "date_list",
        gives="dates",
    ),
    Rule(
        "day of the month by number",
        "{dayart:named} {day_noun}? {dom} @notbefore({lower}|{Name}|%|{unit}|{units}|{digits}|{word}|.|,)",
        "day_of_month",
        gives="date day",
    ),
    Rule(
        "day of the month before a break",
        "{dayart:named} {day_noun}? {dom} @before(,|.|{and})",
        "day_of_month",
        gives="date day",
    ),
    Rule(
        "numbered day",
        "{art}? ({last|next:direction})? {day_noun} {dom} @notbefore(%|{unit}|{units}|{digits})",
        "day_of_month",
        gives="date day",
    ),
    Rule("ISO date", "{isodate}", "iso_date", gives="date day"),
    Rule("ISO moment", "{isodate} t {clock} z?", "iso_moment", gives="time"),
    Rule("date in figures", "({weekday:named} ,?)? {numdate} {year_post}?", "numeric_date", gives="date day"),
    Rule(
        "holiday",
        f"({_PRE})? {{art}}? {{holiday}} ({{of}}? {{year_noun}}? {{year4:year}})?",
        "holiday",
        gives="date day feast",
    ),
    Rule("day known by a name", "{named_date}", "named_date", gives="date day"),
)

_CLOCK: Final = (
    Rule(
        "clock with its noun",
        "{art}? {clock} {clock_noun} ({of}? {art}? {halfpart:half})? ({zone|localzone:zone})?",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "hour with its noun",
        "({hour} {hour_noun} | {clockart} {hour} {clock_noun}) ({int:minute})? ({of}? {art}? {halfpart:half})? "
        "({zone|localzone:zone})?",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "hour after a preposition and before its noun",
        "@after({at}) {hour} {clock_noun} ({int:minute})? ({zone|localzone:zone})?",
        "clock_of_story",
        gives="time",
    ),
    Rule("clock with zone", "({clock}|{hour}|{int:hhmm}) ({zone|localzone:zone})", "clock_of_story", gives="time"),
    Rule(
        "clock after its preposition",
        "@after({at}) {clock} ({of}? {art}? {halfpart:half})? @notbefore({units}|{unit}|%|{scaleword})",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "hour and part of the day",
        "{clockart}? ({hour}|{clock}) {of}? {art}? {halfpart:half}",
        "clock_of_story",
        gives="time",
    ),
    Rule("clock after its article", "{clockart} {clock} ({zone|localzone:zone})?", "clock_of_story", gives="time"),
    Rule(
        "hour after its article",
        "@after({at}) {clockart} {hour} @notbefore({lower}|{digits}|%)",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "hour about and part of the day",
        "{approx|at} {art}? {hour} {clock_noun} {of}? {art}? {halfpart:half} ({zone|localzone:zone})?",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "hour and a half or a quarter",
        "{clockart} {hour} {clock_noun}? {and} {quarterpart:minute} ({of}? {art}? {halfpart:half})?",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "hour and a half or a quarter after its preposition",
        "@after({clock_at}) {hour} {clock_noun}? {and} {quarterpart:minute} ({of}? {art}? {halfpart:half})?",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "hour and a half or a quarter of a part of the day",
        "{hour} {clock_noun}? {and} {quarterpart:minute} {of}? {art}? {halfpart:half}",
        "clock_of_story",
        gives="time",
    ),
    Rule(
        "half of an hour begun",
        "{halfto} {hour|ordinal:hour} ({of}? {art}? {halfpart:half})?",
        "clock_of_story",
        gives="time",
    ),
    Rule("clock run", "{clockrun} {clock_noun}?", "clock_range", gives="time"),
    Rule(
        "hour before another",
        "{hour} @before({dash}|{range}|{and}|{or})",
        "clock_of_story",
        gives="looseclock",
        silent=True,
    ),
    Rule("clock beside a day", "{clock}", "clock_of_story", gives="looseclock", silent=True),
    Rule("noon and midnight", "{clockword}", "clock_of_story", gives="time"),
    Rule("this part of the day", "{this:direction} {part} {here}?", "part_of_anchor", gives="time"),
    Rule("part of today in one word", "{nightword:part}", "part_of_anchor", gives="time"),
    Rule("part of yesterday in one word", "{lastnight:part}", "part_of_anchor", args={"days": -1}, gives="time"),
    Rule("part of tomorrow in one word", "{nextmorning:part}", "part_of_anchor", args={"days": 1}, gives="time"),
    Rule("part of the last day", "{art}? {lastpart} {part}", "part_of_anchor", args={"days": -1}, gives="time"),
    Rule("last part of the day", "{art}? {part} {lastpartpost}", "part_of_anchor", args={"days": -1}, gives="time"),
    Rule("that part of the day", "{that} {part}", "part_of_anchor", args={"anchor": "narrative"}, gives="time"),
    Rule(
        "part of the story's day",
        "@after({part_lead}) {part}",
        "part_of_anchor",
        args={"anchor": "narrative"},
        level=3,
        gives="time",
    ),
    Rule("weekday and part in one word", "{weekdaypart}", "part_of_weekday", gives="time"),
)

_MONTHS: Final = (
    Rule("month", "{art}? {month_noun} {of}? {month}", "month", gives="date monthdate"),
    Rule("month before its noun", "{month} {month_post}", "month", gives="date monthdate"),
    Rule("month by itself", "{month!month_short:month} {month_post}?", "month", gives="date monthdate"),
    Rule(
        "month and year",
        f"{_MONTH} (,|{{of}})? ({{year_noun}} {{of}}?)? {{year4|yearword:year}} {{year_post}}?",
        "month",
        gives="date monthdate",
    ),
    Rule("year and month", "{year4:year} {year_post}? {month} {month_post}?", "month", gives="date monthdate"),
    Rule(
        "month of last or next year",
        f"{_MONTH} {{of}}? {{art}}? {_PRE} {{year_noun}}",
        "month_of_year",
        gives="date monthdate",
    ),
    Rule(
        "month of the year last or next",
        f"{_MONTH} {{of}}? {{art}}? {{year_noun}} {_POST}",
        "month_of_year",
        gives="date monthdate",
    ),
    Rule("last or next month by name", f"{{art}}? {_PRE} {_MONTH}", "month", gives="date monthdate"),
    Rule("month by name last or next", f"{{art}}? {_MONTH} {_POST}", "month", gives="date monthdate"),
    Rule(
        "year",
        f"@notafter($|£|€|#|{{digits}}|.|:|/|{{scaleword}}) {{plainyear:year}} {_NO_YEAR}",
        "year",
        gives="date yeardate",
    ),
    Rule("year after its noun", "{art}? {year_noun} {of}? {year4|yearword:year}", "year", gives="date yeardate"),
    Rule("year before its noun", "{year4|yearword:year} {year_post}", "year", gives="date yeardate"),
    Rule("year after a preposition", f"@after({{year_lead}}) {{year4:year}} {_NO_YEAR}", "year", gives="date yeardate"),
    Rule("years joined", "{yearspan} {year_post}?", "year_span", gives="date"),
    Rule(
        "decade",
        "{art}? {decade_noun}? {of}? {art}? {decade|decadeword:decade} {hyphen}? {years}?",
        "decade",
        gives="date decadedate",
    ),
    Rule(
        "decade by its first year",
        "{art}? {decade_noun} {of}? {art}? {years}? '? {yy|year4|decadeword|decadenum:decade}",
        "decade_by_year",
        gives="date decadedate",
    ),
    Rule(
        "decade by its first year and an ending",
        "{yy|year4:decade} {hyphen} {decade_ending} {years}?",
        "decade_by_year",
        gives="date decadedate",
    ),
    Rule("century by a Roman numeral", "{art}? {century_noun} {roman:ordinal}", "century", gives="date centurydate"),
    Rule(
        "Roman numeral and century",
        "{art}? {roman:ordinal} {hyphen}? {suffix}? {century_noun}",
        "century",
        gives="date centurydate",
    ),
    Rule(
        "century",
        "{art}? {ordinal|int:ordinal} .? {hyphen}? {suffix}? {century_noun}",
        "century",
        gives="date centurydate",
    ),
)

_PERIODS: Final = (
    Rule("the next day", "{art}? {next} {day_unit:unit}", "story_shift", args={"direction": 1}, gives="date"),
    Rule("this day", "{this} {day_unit:unit}", "story_unit", gives="date unitdate"),
    Rule("this, last or next unit", f"{{art}}? {_PRE} {{unit}} {{here}}?", "unit_shift", gives="date unitdate"),
    Rule("unit, this, last or next", f"{{art}}? {{unit}} {_POST}", "unit_shift", gives="date unitdate"),
    Rule("unit in one word", "{art}? {unitword}", "unit_by_word", gives="date unitdate"),
    Rule("edge of a year in one word, year first", "{year4:year} {edgeword}", "edge_by_word", gives="date"),
    Rule("edge of the last or next unit in one word", f"{_PRE} {{edgeword}}", "edge_by_word", gives="date"),
    Rule("edge of a unit in one word", "{art}? {edgeword} {of}? {year4:year}?", "edge_by_word", gives="date"),
    Rule("unit of the story in one word", "{art}? {storyword}", "unit_of_story", gives="date unitdate"),
    Rule("the weekend", "@after({weekend_lead}) {art}? {weekend_noun}", "weekend", gives="date weekenddate"),
    Rule("season", f"{{art}}? {_PRE} {{season}}", "season", gives="date seasondate"),
    Rule("season last or next", f"{{art}}? {{season}} {_POST}", "season", gives="date seasondate"),
    Rule(
        "season of a year",
        "{art}? {season} {of}? {art}? {year_noun}? {year4:year} {year_post}?",
        "season",
        gives="date seasondate",
    ),
    Rule("the season", "{dateart} {season}", "season", gives="date seasondate"),
    Rule("season after a preposition", "@after({season_lead}) {season}", "season", gives="date seasondate"),
    Rule("season by itself", "{season!shyseason:season}", "season", gives="date seasondate"),
    Rule(
        "quarter",
        f"{_NTH} {{quarter_noun}} {_OF_YEAR}",
        "quarter",
        gives="date quarterdate",
    ),
    Rule(
        "quarter of last or next year",
        f"{_NTH} {{quarter_noun}} {{of}}? {{art}}? {_PRE} {{year_noun}}",
        "quarter_of_year",
        gives="date quarterdate",
    ),
    Rule(
        "quarter of the year last or next",
        f"{{art}}? {{ordinal|int:ordinal}} .? {{quarter_noun}} {{of}}? {{art}}? {{year_noun}} {_POST}",
        "quarter_of_year",
        gives="date quarterdate",
    ),
    Rule(
        "half",
        f"{_NTH} {{half_noun}} {_OF_YEAR}",
        "half",
        gives="date halfdate",
    ),
    Rule(
        "one of two parts of a year",
        "{art}? {ordinal:ordinal} {yearhalf} {of}? {art}? {year_noun}? {year4:year} {year_post}?",
        "half",
        gives="date halfdate",
    ),
    Rule(
        "one of two parts of last or next year",
        f"{{art}}? {{ordinal:ordinal}} {{yearhalf}} {{of}}? {{art}}? ({_PRE} {{year_noun}} | {{year_noun}} {_POST})",
        "half_of_year",
        gives="date",
    ),
    Rule(
        "half of last or next year",
        f"{_NTH} {{half_noun}} {{of}}? {{art}}? {_PRE} {{year_noun}}",
        "half_of_year",
        gives="date",
    ),
    Rule(
        "half of the year last or next",
        f"{{art}}? {{ordinal|int:ordinal}} .? {{half_noun}} {{of}}? {{art}}? {{year_noun}} {_POST}",
        "half_of_year",
        gives="date",
    ),
    Rule(
        "edge of a unit",
        "{art}? {early|edge:mod} {of}? {art}? {unit} "
        "@notbefore({year4}|{lastpost}|{nextpost}|{thispost}|{roman}|{nth})",
        "edge_of_unit",
        gives="date",
    ),
)

_ANCHORED: Final = (
    Rule("vague time", "{ref} @notbefore({day_noun})", "reference", gives="ref"),
    Rule(
        "the past and the future",
        "{art} {era:ref} "
        "@notbefore({weekday}|{month}|{unit}|{units}|{number}|{season}|{holiday}|{month_noun}|{year_noun}|{day_noun})",
        "reference",
        gives="ref",
    ),
    Rule(
        "units ago",
        f"{{ago_pre}} {_MOD} {_N} {{fullness}}? {_U} {_MOD}",
        "counted",
        args={"sign": -1},
        gives="date",
    ),
    Rule("units ago, word last", f"{_MOD} {_N} {_U} {{ago_post}}", "counted", args={"sign": -1}, gives="date"),
    Rule("a unit ago", "{ago_one} {unit!longunits:unit}", "counted", args={"sign": -1}, gives="date"),
    Rule("a unit ago, word last", "{unit!longunits:unit} {ago_post}", "counted", args={"sign": -1}, gives="date"),
    Rule("units ago, how many untold", "{ago_pre} {longunits}", "reference", args={"ref": "PAST_REF"}, gives="ref"),
    Rule("units ago, untold, word last", "{longunits} {ago_post}", "reference", args={"ref": "PAST_REF"}, gives="ref"),
    Rule(
        "in so many units",
        f"{{in_pre}} {_MOD} {_N} {_U} "
        "@notbefore({earlier_post}|{later_post}|{ago_post}|{lastpost}|{nextpost})",
        "counted",
        args={"sign": 1},
        gives="date",
    ),
    Rule("in so many units, word last", f"{_MOD} {_N} {_U} {{in_post}}", "counted", args={"sign": 1}, gives="date"),
    Rule("in a unit", "{in_one} {unit!longunits:unit}", "counted", args={"sign": 1}, gives="date"),
    Rule("in a unit, word last", "{unit!longunits:unit} {in_post}", "counted", args={"sign": 1}, gives="date"),
    Rule(
        "units earlier",
        f"({{earlier_pre}} {_N} {_U} | {_N} {_U} {{earlier_post}})",
        "counted",
        args={"sign": -1, "anchor": "narrative"},
        gives="date stepdate",
    ),
    Rule(
        "units later",
        f"({{later_pre}} {_N} {_U} | {_N} {_U} {{later_post}})",
        "counted",
        args={"sign": 1, "anchor": "narrative"},
        gives="date stepdate",
    ),
    Rule("the next unit", "{art}? {story_next} {unit}", "story_shift", args={"direction": 1}, gives="date"),
    Rule("the unit next", "{art}? {unit} {story_nextpost}", "story_shift", args={"direction": 1}, gives="date"),
    Rule("the unit before", "{art}? {story_last} {unit}", "story_shift", args={"direction": -1}, gives="date stepdate"),
    Rule(
        "the unit gone before",
        "{art}? {unit} {story_lastpost}",
        "story_shift",
        args={"direction": -1},
        gives="date stepdate",
    ),
    Rule("that unit", "{that} {unit}", "story_unit", gives="date unitdate"),
    Rule("unit, that one", "{art}? {unit} {thatpost}", "story_unit", gives="date unitdate"),
    Rule("that weekday", "{that} {weekday!weekday_short:weekday}", "weekday", gives="date day"),
)

_LENGTHS: Final = (
    Rule("age", f"{{number|article}} {_U} {{old}}", "nothing", gives="nothing", silent=True),
    Rule("age of a person", "{person} ,? {of}? {number} {ageunit}", "nothing", gives="nothing", silent=True),
    Rule(
        "age between commas", "@after(,) {of}? {number} {ageunit} @before(,|))", "nothing", gives="nothing", silent=True
    ),
    Rule("age after its word", f"{{aged}} {{of}}? {{number}} {_U}", "nothing", gives="nothing", silent=True),
    Rule("name, no time", "{no_time}", "nothing", gives="nothing", silent=True),
    Rule("length", f"{_MOD} {_N} {{fullness}}? {_U} {{fullpost}}?", "duration", gives="duration"),
    Rule(
        "length with a half",
        f"{_MOD} {{number|article:n}} {{and}} {{half}} {{units|unit:unit}}",
        "duration",
        args={"half": 0.5},
        gives="duration",
    ),
    Rule(
        "length with a half, unit first",
        f"{_MOD} {{number|article:n}} {{units|unit:unit}} {{and}} {{half}}",
        "duration",
        args={"half": 0.5},
        gives="duration",
    ),
    Rule("half a unit", f"{{article}}? {{half}} {{article}}? {_U}", "duration", args={"n": 0.5}, gives="duration"),
    Rule("vague length", "@notafter({number}) {longunits:unit}", "duration", gives="duration"),
    Rule("length in one word", "{lengthadjective:length}", "length_by_word", gives="duration"),
    Rule(
        "length of a number and its adjective",
        "{number:n} {hyphen}? {adjectiveunit:unit}",
        "duration",
        gives="duration",
    ),
    Rule("long length", "{art}? {long} {units|unit:unit}", "duration", gives="duration"),
    Rule("last or next units", f"{{art}}? {{last|next|this}} {_N} {_U}", "duration", gives="duration"),
    Rule("units, last or next", f"{{art}}? {_N} {{last|next}} {_U}", "duration", gives="duration"),
    Rule("so many units, last or next", f"{{art}}? {_N} {_U} {{lastpost|nextpost}}", "duration", gives="duration"),
    Rule("last or next units, unit alone", "{art}? {last|next} {longunits:unit}", "duration", gives="duration"),
    Rule("last or next units, plural", "{art}? {last|next} {pluralunits:unit}", "duration", gives="duration"),
    Rule("units alone, last or next", "{art}? {longunits:unit} {lastpost|nextpost}", "duration", gives="duration"),
    Rule("the units", "{lengthart} {number:n} {units:unit}", "duration", gives="duration"),
    Rule("first of the units", f"{{art}}? {{firstof}} {{number:n}} {_U}", "duration", gives="duration"),
    Rule(
        "length range",
        f"{{between}}? {{number:low}} (-|{{range}}|{{and}}|{{or}}) {{number:high}} {_U}",
        "duration_range",
        gives="duration",
    ),
)

_SETS: Final = (
    Rule("set by a word", "{setword:set}", "fixed_set", gives="set"),
    Rule("every unit", "{each:quant} {unit|units:unit}", "every", gives="set"),
    Rule("every so many units", "{each|each_n:quant} {number:n} {units|unit:unit}", "every", gives="set"),
    Rule("every weekday", "{each:quant} {weekday!weekday_short:weekday} ({by_part}? {part})?", "every", gives="set"),
    Rule("every so many weekdays", "{each:quant} {ordinal} {weekday:weekday}", "every", gives="set"),
    Rule("every part of day", "{each:quant} {part}", "every", gives="set"),
    Rule("every month by name", "{each:quant} {dom}? .? {of}? {month}", "every", gives="set"),
    Rule("every season", "{each:quant} {season}", "every", gives="set"),
    Rule("weekdays", "{weekdays:weekday}", "every", gives="set"),
    Rule(
        "times a unit",
        f"({{frequency:times}}|{{int:times}} {{times_noun}}) {{art}}? {{per}} {{art}}? {{article}}? {_U}",
        "every",
        gives="set",
    ),
    Rule(
        "times each unit",
        "({frequency:times}|{int:times} {times_noun}) {each:quant} {unit|units:unit}",
        "every",
        gives="set",
    ),
    Rule("times in a set word", "({frequency:times}|{int:times} {times_noun}) {setword:set}", "fixed_set", gives="set"),
    Rule(
        "amount a unit",
        "@after({number}|%|{times_noun}|{money}) {per_amount} {unit!longunits:unit}",
        "every",
        gives="set",
    ),
)

_COMBINED: Final = (
    Rule(
        "part of a day",
        "({early:mod})? {day} (,|{by_part})? {art}? {part}",
        "part_of_day",
        level=2,
        gives="time",
    ),
    Rule("part of a day, first", "{art}? {part} ({of}|{part_on})? {art}? {day}", "part_of_day", level=2, gives="time"),
    Rule(
        "clock and clock",
        "{looseclock|time:first} (-|{range}|{and}) {time:last}",
        "clock_pair",
        args={"apart": True},
        level=2,
        gives="time",
    ),
    Rule("clock and day", "{time|looseclock:time} (,|{of}|{on})? {day}", "clock_of_day", level=2, gives="time"),
    Rule(
        "day and clock",
        "{day} ,? {at} {time|looseclock:time}",
        "clock_of_day",
        args={"apart": True},
        level=2,
        gives="time",
    ),
    Rule("day beside clock", "{day} ,? {time|looseclock:time}", "clock_of_day", level=2, gives="time"),
    Rule(
        "night before a day",
        "{art}? {part} {night_to} {art}? {day}",
        "part_of_day",
        level=2,
        gives="time",
    ),
    Rule(
        "night between two days",
        "{art}? {part} ({of}|{between}|{night_from})? {art}? {bareweekday} {night_to|range} {art}? {bareweekday:day}",
        "part_of_day",
        level=2,
        gives="time",
    ),
    Rule(
        "period of the year last or next",
        "{seasondate|quarterdate|halfdate|monthdate|monthday|feast:of} {of}? {art}? {unitdate:year}",
        "in_year",
        level=2,
        gives="date",
    ),
    Rule(
        "early or late",
        "{art}? {early:mod} {of}? {art}? "
        "{monthday|monthdate|yeardate|unitdate|seasondate|decadedate|quarterdate|halfdate|centurydate|weekenddate:of}",
        "modified",
        level=2,
        gives="date",
    ),
    Rule(
        "early or late, behind",
        "{monthdate|yeardate|unitdate|seasondate|decadedate|centurydate:of} {earlypost:mod}",
        "modified",
        level=2,
        gives="date",
    ),
    Rule(
        "about a date",
        "{approx:mod} ({monthday|yeardate|monthdate:of})",
        "modified",
        level=2,
        gives="date",
    ),
    *(
        Rule(
            f"{name} from to",
            f"{{{first}:first}} (-|{{range}}) {{{last}:last}} {{range_end}}?",
            "both",
            level=3,
            gives="date",
        )
        for name, first, last in (
            ("weekdays", "bareweekday", "bareweekday"),
            ("days", "monthday", "monthday"),
            ("months", "monthdate", "monthdate"),
            ("years", "yeardate", "yeardate"),
            ("decades", "decadedate", "decadedate"),
        )
    ),
    *(
        Rule(
            f"between {name}",
            f"@after({{between}}) {{{kind}:first}} {{and}} {{{kind}:last}}",
            "both",
            level=3,
            gives="date",
        )
        for name, kind in (
            ("weekdays", "bareweekday"),
            ("days", "monthday"),
            ("months", "monthdate"),
            ("years", "yeardate"),
        )
    ),
    Rule(
        "weekdays by their cases",
        "{bareweekday:first} {bareweekday:last} {until}",
        "both",
        level=3,
        gives="date",
    ),
    Rule(
        "days by their cases",
        "{monthday:first} {case}? {monthday:last} {case}? {until}",
        "both",
        level=3,
        gives="date",
    ),
    Rule("units from a date", "{stepdate:step} {of}? {day:of}", "stepped", level=4, gives="date"),
    Rule("week of a date", "{art}? {week_noun} {of} {art}? {day:of}", "week_of", level=4, gives="date"),
)

RULES: Final = (*_DAYS, *_CLOCK, *_MONTHS, *_PERIODS, *_ANCHORED, *_LENGTHS, *_SETS, *_COMBINED)
