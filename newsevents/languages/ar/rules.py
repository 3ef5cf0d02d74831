"""Rules of time for Arabic beside those that many languages share: duals, nouns before their numbers, the clock."""

from typing import Final

from newsevents.languages.schema.dates import Rule

__all__ = ["RULES"]

_POST: Final = "{lastpost|nextpost|thispost:direction}"
_MOD: Final = "({approx|bound:mod})?"
_N: Final = "{number|vague:n}"
_YEAR_POST: Final = "({of}? {year_noun}? {year4:year} {year_post}?)?"
# What makes a unit behind "before" or "since" the beginning of a date ("before Thursday", "since the year 2011").
_DATED: Final = (
    "@notbefore({weekday}|{day_offset}|{dom}|{year4}|{month}|{month_short}|{domord}|{holiday}|{ramadan}|{of}|{upon}|"
    "{number}|{hijri_month}|{lastpost}|{nextpost}|{thispost}|{story_nextpost}|{story_lastpost}|{thatpost}|{onepost})"
)

_DAYS: Final = (
    Rule(
        "a named day of today",
        "{theday} {ordinal|not_today}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"اليوم العالمي للصحافة": None},
    ),
    Rule(
        "a day that says nothing",
        "{day_noun} {weekday_bare}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"كان يوم جمعة": None},
    ),
    Rule(
        "that day",
        "{that} {theday:unit}",
        "story_unit",
        gives="date day unitdate",
        examples={"في ذلك اليوم": "2022-01-07"},
    ),
    Rule("day, that one", "{theday:unit} {thatpost}", "story_unit", gives="date day unitdate", examples={}),
    Rule(
        "the day next",
        "{theday:unit} {story_nextpost}",
        "story_shift",
        args={"direction": 1},
        gives="date day",
        examples={"في اليوم التالي": "2022-01-08"},
    ),
    Rule(
        "the day before",
        "{theday:unit} {story_lastpost}",
        "story_shift",
        args={"direction": -1},
        gives="date day stepdate",
        examples={"في اليوم السابق": "2022-01-06"},
    ),
    Rule(
        "weekday and its date",
        "{dateart}? {weekday:named} ,? {corresponding} {dayof}? {dom|domord:dom} {of}? {month_noun}? {month} "
        "(,|{of})? {year_noun}? {year4:year} {year_post}?",
        "date",
        gives="date day monthday",
        examples={"الخميس الموافق 6 يناير 2022": "2022-01-06"},
    ),
    Rule(
        "weekday and its date without a year",
        "{dateart}? {weekday:named} ,? {corresponding} {dayof}? {dom|domord:dom} {of}? {month_noun}? {month}",
        "date",
        gives="date day monthday",
        examples={"يوم الخميس الموافق السادس من يناير": "2022-01-06"},
    ),
    Rule(
        "day of this, the last or the next month",
        "{dayof}? {dom|domord:dom} {of}? ({this:direction} {month_unit} | {month_unit} "
        "{lastpost|nextpost|thispost:direction})",
        "day_of_shifted_month",
        gives="date day",
        examples={"الخامس من الشهر الجاري": "2022-01-05", "15 من الشهر الماضي": "2021-12-15"},
    ),
    Rule(
        "day of a month that is another word",
        "{dateart}? {dom|domord:dom} {of}? {month_noun}? {month_short:month} ((,|{of})? {year_noun}? {year4:year} "
        "{year_post}?)?",
        "date",
        gives="date day monthday",
        examples={"8 مارس 2021": "2021-03-08"},
    ),
    Rule(
        "weekdays in a row",
        "{days_noun} {weekday}",
        "weekday",
        gives="date day bareweekday",
        examples={"يومي السبت والأحد": "2022-01-01"},
    ),
    Rule(
        "feast after a preposition",
        "@after({ramadan_lead}) {ramadan:holiday} {lastpost|nextpost:direction}?",
        "holiday",
        gives="date day",
        examples={"في رمضان الماضي": "2021-04-13/2021-05-12"},
    ),
    Rule("feast last or next", "{holiday} {lastpost|nextpost:direction}", "holiday", gives="date day", examples={}),
    Rule(
        "day of the Hijra",
        "{dom|domord} {of}? {month_noun}? {hijri_month} ({year_noun}? {int} {hijri}?)?",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"10 محرم 1443 هـ": None},
    ),
    Rule(
        "year of the Hijra",
        "{year_noun}? {int} {hijri}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"عام 1443 هـ": None},
    ),
)

_CLOCK: Final = (
    Rule(
        "clock behind its noun",
        "{clock_noun} ({clock}|{hour}|{clockhour:hour}) ({and} {quarterpart|int:minute})? ({minutes})? "
        "({of}? {halfpart:half})? "
        "({zone|localzone:zone})?",
        "clock_of_story",
        gives="time",
        examples={"الساعة الثالثة مساء": "2022-01-07T15:00", "الساعة العاشرة والنصف صباحا": "2022-01-07T10:30"},
    ),
    Rule(
        "hour in words and part of the day",
        "{clockhour:hour} ({and} {quarterpart:minute})? {halfpart:half} ({zone|localzone:zone})?",
        "clock_of_story",
        gives="time",
        examples={"عند الثامنة مساء": "2022-01-07T20:00"},
    ),
    Rule(
        "part of the night between two days",
        "{nightpart:part} {bareweekday:day} -? {bareweekday}",
        "part_of_day",
        level=2,
        gives="time",
        examples={"ليل الأربعاء الخميس": "2022-01-05TNI"},
    ),
)

_MONTHS: Final = (
    Rule(
        "month that is another word",
        "@after({month_lead}) {month_short:month}",
        "month",
        gives="date monthdate",
        examples={"في مارس": "2022-03"},
    ),
    Rule(
        "month that is another word, behind its noun",
        "{month_noun} {month_short:month}",
        "month",
        gives="date monthdate",
        examples={"شهر مارس": "2022-03"},
    ),
    Rule(
        "months in a row",
        "{months_noun} {month}",
        "month",
        gives="date monthdate",
        examples={"شهري يناير وفبراير": "2022-01"},
    ),
    Rule(
        "years in a row with a range",
        "@after({between}) {year_noun} {year4:year}",
        "year",
        gives="date yeardate",
        examples={"بين عامي 2010 و2015": "2010/2015"},
    ),
    Rule(
        "century, noun first",
        "{century_noun} {ordinal}",
        "century",
        gives="date",
        examples={"القرن التاسع عشر": "18", "القرن العشرين": "19", "القرن الحادي والعشرين": "20"},
    ),
    Rule(
        "decade of the last century",
        "{decade_noun}? {decadeword:decade} {of}? {century_noun} {lastpost}",
        "decade",
        args={"century": -1},
        gives="date decadedate",
        examples={"تسعينيات القرن الماضي": "199", "عشرينيات القرن الماضي": "192"},
    ),
    Rule(
        "decade of a century",
        "{decade_noun}? {decadeword:decade} {of}? {century_noun} {ordinal:century}",
        "decade",
        gives="date decadedate",
        examples={"ثمانينيات القرن التاسع عشر": "188"},
    ),
    Rule(
        "tens of a life",
        "{decadeword} {of}? {of_life}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"في الثلاثينيات من عمره": None},
    ),
)

_PERIODS: Final = (
    Rule(
        "quarter, noun first",
        f"{{quarter_noun}} {{ordinal|last_quarter:ordinal}} {_YEAR_POST}",
        "quarter",
        gives="date quarterdate",
        examples={"الربع الأول من 2022": "2022-Q1", "الربع الأخير من عام 2021": "2021-Q4"},
    ),
    Rule(
        "quarter of the year last or next, noun first",
        f"{{quarter_noun}} {{ordinal|last_quarter:ordinal}} {{of}}? {{year_noun}} {_POST}",
        "quarter_of_year",
        gives="date quarterdate",
        examples={"الربع الثالث من العام الماضي": "2021-Q3"},
    ),
    Rule(
        "quarter of this year",
        "{quarter_noun} {ordinal|last_quarter:ordinal} {of}? {this:direction} {year_noun}",
        "quarter_of_year",
        gives="date quarterdate",
        examples={"الربع الثاني من هذا العام": "2022-Q2"},
    ),
    Rule(
        "half of a year",
        f"{{half_noun}} {{ordinal:ordinal}} {_YEAR_POST}",
        "half",
        gives="date",
        examples={"النصف الأول من عام 2021": "2021-H1"},
    ),
    Rule(
        "half of the year last or next, noun first",
        f"{{half_noun}} {{ordinal:ordinal}} {{of}}? {{year_noun}} {_POST}",
        "half_of_year",
        gives="date",
        examples={"النصف الثاني من العام الجاري": "2022-H2"},
    ),
    Rule(
        "half of this year",
        "{half_noun} {ordinal:ordinal} {of}? {this:direction} {year_noun}",
        "half_of_year",
        gives="date",
        examples={"النصف الأول من هذا العام": "2022-H1"},
    ),
    Rule(
        "month of this year",
        "{month_noun}? {month} {of}? {this:direction} {year_noun}",
        "month_of_year",
        gives="date monthdate",
        examples={"مايو من هذا العام": "2022-05"},
    ),
    Rule(
        "season of last or next year",
        "{season} {of}? {yeardate|unitdate:year}",
        "season",
        level=2,
        gives="date seasondate",
        examples={"صيف العام الماضي": "2021-SU"},
    ),
    Rule(
        "year of a kind",
        f"{{unit}} {{year_kind}} {_POST}",
        "unit_shift",
        gives="date unitdate",
        examples={"العام الدراسي المقبل": "2023"},
    ),
)

_ANCHORED: Final = (
    Rule(
        "two units ago",
        f"{{ago_pre}} {_MOD} {{dual:unit}} {_MOD}",
        "counted",
        args={"sign": -1, "n": 2},
        gives="date",
        examples={"منذ أسبوعين": "2021-W51", "قبل يومين": "2022-01-05"},
    ),
    Rule(
        "a unit ago, unit first",
        f"{{ago_pre}} {_MOD} {{unit}} {{onepost}}? {_DATED}",
        "counted",
        args={"sign": -1},
        gives="date",
        examples={"قبل عام": "2021", "قبل يوم الخميس": "2022-01-06"},
    ),
    Rule(
        "a unit and a half ago",
        "{ago_pre} {unit} {and} {half}",
        "counted",
        args={"sign": -1, "half": 0.5},
        gives="date",
        examples={"قبل عام ونصف": "2020-07"},
    ),
    Rule(
        "units ago, how many untold, unit last",
        "{before_pre} {someunits} {few}? @notbefore({of}|{upon})",
        "reference",
        args={"ref": "PAST_REF"},
        gives="ref",
        examples={"منذ أشهر": "PAST_REF", "قبل أيام قليلة": "PAST_REF"},
    ),
    Rule(
        "two units after an event",
        "{after} {dual:unit} @before({upon})",
        "counted",
        args={"sign": 1, "n": 2, "anchor": "narrative"},
        gives="date stepdate",
        examples={"بعد يومين من الهجوم": "2022-01-09"},
    ),
    Rule(
        "units after an event",
        f"{{after}} {_MOD} {_N} {{unit|units:unit}} @before({{upon}})",
        "counted",
        args={"sign": 1, "anchor": "narrative"},
        gives="date stepdate",
        examples={"بعد ثلاثة أيام من الهجوم": "2022-01-10"},
    ),
    Rule(
        "a unit after an event",
        "{after} {unit} {onepost}? @before({upon})",
        "counted",
        args={"sign": 1, "anchor": "narrative"},
        gives="date stepdate",
        examples={"بعد يوم من الانتخابات": "2022-01-08"},
    ),
    Rule(
        "a unit before an event",
        "{before_pre} {unit} {onepost}? @before({upon})",
        "counted",
        args={"sign": -1, "anchor": "narrative"},
        gives="date stepdate",
        examples={"قبل يوم من الانتخابات": "2022-01-06"},
    ),
    Rule(
        "after so many units",
        f"{{after}} {_MOD} {_N} {{unit|units:unit}} @notbefore({{upon}}|{{on}}|{{lastpost}}|{{nextpost}})",
        "counted",
        args={"sign": 1},
        gives="date",
        examples={"بعد عشرة أيام": "2022-01-17"},
    ),
    Rule(
        "in two units",
        f"{{in_pre|after}} {_MOD} {{dual:unit}} {_MOD}",
        "counted",
        args={"sign": 1, "n": 2},
        gives="date",
        examples={"بعد شهرين": "2022-03"},
    ),
    Rule(
        "in a unit, unit first",
        f"{{in_pre_soon}} {_MOD} {{unit}} {{onepost}}? {_DATED}",
        "counted",
        args={"sign": 1},
        gives="date",
        examples={"خلال أسبوع": "2022-W02"},
    ),
    Rule(
        "in some units",
        "{after_pre} {someunits} {few}? @notbefore({of}|{upon})",
        "reference",
        args={"ref": "FUTURE_REF"},
        gives="ref",
        examples={"بعد أيام": "FUTURE_REF"},
    ),
    Rule(
        "two units later",
        "{later_pre} {dual:unit}",
        "counted",
        args={"sign": 1, "n": 2, "anchor": "narrative"},
        gives="date stepdate",
        examples={"بعد ذلك بيومين": "2022-01-09"},
    ),
    Rule(
        "two units earlier",
        "{earlier_pre} {dual:unit}",
        "counted",
        args={"sign": -1, "n": 2, "anchor": "narrative"},
        gives="date stepdate",
        examples={"قبل ذلك بشهرين": "2021-11"},
    ),
    Rule(
        "a unit later", "{later_pre} {unit}", "counted", args={"sign": 1, "anchor": "narrative"}, gives="date stepdate"
    ),
    Rule(
        "a unit earlier",
        "{earlier_pre} {unit}",
        "counted",
        args={"sign": -1, "anchor": "narrative"},
        gives="date stepdate",
    ),
)

_LENGTHS: Final = (
    Rule(
        "age in brackets",
        "@after(() {number} {unit|units}",
        "nothing",
        gives="nothing",
        silent=True,
        examples={"محمد (38 عاما)": None},
    ),
    Rule("two units", f"{_MOD} {{dual:unit}} {{fullpost}}?", "duration", args={"n": 2}, gives="duration", examples={}),
    Rule(
        "two units and a half",
        f"{_MOD} {{dual:unit}} {{and}} {{half}}",
        "duration",
        args={"n": 2.5},
        gives="duration",
        examples={"لمدة عامين ونصف": "P2Y6M"},
    ),
    Rule(
        "a unit and a half",
        f"{_MOD} {{unit}} {{and}} {{half}} {{unit}}?",
        "duration",
        args={"n": 1.5},
        gives="duration",
        examples={"ساعة ونصف": "PT1H30M"},
    ),
    Rule(
        "one unit",
        f"{_MOD} {{unit}} {{onepost:n}}",
        "duration",
        gives="duration",
        examples={"لمدة شهر واحد": "P1M"},
    ),
    Rule(
        "a whole unit",
        f"{_MOD} {{unit}} {{fullpost}}",
        "duration",
        args={"n": 1},
        gives="duration",
        examples={"سنة كاملة": "P1Y"},
    ),
    Rule(
        "a unit after a length word",
        "@after({lengthword}) {unit}" + _DATED,
        "duration",
        args={"n": 1},
        gives="duration",
        examples={"لمدة عام": "P1Y"},
    ),
    Rule(
        "more or less than a unit",
        f"{{approx|bound:mod}} {{unit}} {_DATED}",
        "duration",
        args={"n": 1},
        gives="duration",
        examples={"أكثر من عام": "P1Y"},
    ),
    Rule(
        "the two units last or next",
        "{thedual:unit} {lastpost|nextpost}",
        "duration",
        args={"n": 2},
        gives="duration",
        examples={"خلال الشهرين الماضيين": "P2M"},
    ),
    Rule(
        "the units last or next",
        "{theunits:unit} {thenumber|few:n}? {lastpost|nextpost|thispost}",
        "duration",
        gives="duration",
        examples={"الأيام الثلاثة الماضية": "P3D", "السنوات الأخيرة": "PXY"},
    ),
    Rule(
        "so many of the units last or next",
        "{of}? {number:n} {theunits|units|unit:unit} {lastpost|nextpost}",
        "duration",
        gives="duration",
        examples={"خلال الـ24 ساعة الماضية": "PT24H"},
    ),
    Rule(
        "the first two units",
        "{firstof} {dual:unit}",
        "duration",
        args={"n": 2},
        gives="duration",
    ),
)

_SETS: Final = (
    Rule(
        "every two units",
        "{each:quant} {dual:unit}",
        "every",
        args={"n": 2},
        gives="set",
        examples={"كل أسبوعين": "P2W"},
    ),
    Rule(
        "every weekday by its bare name",
        "{each:quant} {day_noun}? {weekday|weekday_bare:weekday}",
        "every",
        gives="set",
        examples={"كل يوم جمعة": "XXXX-WXX-5"},
    ),
    Rule(
        "weekdays in the plural",
        "{daysof} {weekday}",
        "every",
        gives="set",
        examples={"أيام الجمعة": "XXXX-WXX-5"},
    ),
    Rule(
        "times a day",
        "({frequency:times}|{int:times} {times_noun}) {per} {theday:unit}",
        "every",
        gives="set",
        examples={"ثلاث مرات في اليوم": "P1D"},
    ),
)

RULES: Final = (*_DAYS, *_CLOCK, *_MONTHS, *_PERIODS, *_ANCHORED, *_LENGTHS, *_SETS)
