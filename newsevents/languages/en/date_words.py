"""English words of time, by class; month and weekday names come from Babel, here are the forms it lacks."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.en.holidays import HOLIDAYS
from newsevents.languages.schema.dates import Unit as U

__all__ = ["CAPITAL", "NUMBERS", "ORDINALS", "SCALES", "WORDS"]

NUMBERS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

_UNITS: Final = {
    "minute": U.MINUTE, "hour": U.HOUR, "day": U.DAY, "week": U.WEEK, "fortnight": U.FORTNIGHT,
    "month": U.MONTH, "quarter": U.QUARTER, "year": U.YEAR, "decade": U.DECADE, "century": U.CENTURY,
    "millennium": U.MILLENNIUM, "weekend": U.WEEKEND, "night": U.NIGHT,
}  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "weekday": {
        "tues": 1, "tues.": 1, "weds": 2, "weds.": 2, "thur": 3, "thur.": 3, "thurs": 3, "thurs.": 3,
    },
    # Short forms that are words or names themselves.
    "shyweekday": {"sun": 6, "sat": 5, "wed": 2, "mon": 0, "fri": 4},
    "weekdays": {
        "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
    },
    "month": {"sept": 9, "sept.": 9},
    # Names of months that are other words too: without a capital they count beside a number only.
    "lowmonth": {"may": 5, "march": 3},
    # The two that with a capital are months after "in".
    "surelymonth": {"may": 5, "march": 3},
    "shymonth": {
        "may": 5, "march": 3, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
        "nov": 11, "dec": 12,
    },
    # Compared with what was thought, a length is no date counted from another.
    "than_thought": {
        f"{more} than {thought}": True
        for more in ("earlier", "later", "sooner")
        for thought in ("usual", "normal", "average", "expected", "planned", "scheduled", "forecast", "predicted",
                        "thought", "intended", "hoped", "agreed")
    },
    "unit": _UNITS,
    "units": {
        "seconds": U.SECOND,
        **{f"{word}s": unit for word, unit in _UNITS.items() if word not in ("century", "millennium")},
        "centuries": U.CENTURY, "millennia": U.MILLENNIUM, "hrs": U.HOUR, "mins": U.MINUTE, "yrs": U.YEAR,
    },
    # The second is an ordinal first; as a unit it needs a number before it.
    "shyunit": {"second": U.SECOND},
    "scaleword": {"hundred": 100, "thousand": 1000},
    # Minutes said before "to" and "past" without their word.
    "minuteword": {"five": 5, "ten": 10},
    "years": {"years": U.YEAR},
    "hours": {"hours": U.HOUR, "minutes": U.MINUTE},
    "quarters": {"quarters": U.QUARTER},
    "dayunit": {"day": U.DAY},
    "onehour": {"hour": U.HOUR},
    # Of which the past one is that much time up to now, no unit of the calendar.
    "trailing": {"day": U.DAY, "week": U.WEEK, "month": U.MONTH},
    # Units in which something is said to come ("in two weeks").
    "aheadunit": {
        "day": U.DAY, "days": U.DAY, "week": U.WEEK, "weeks": U.WEEK, "month": U.MONTH, "months": U.MONTH,
        "year": U.YEAR, "years": U.YEAR, "decade": U.DECADE, "decades": U.DECADE, "fortnight": U.FORTNIGHT,
    },
    "clockunit": {
        "second": U.SECOND, "seconds": U.SECOND, "minute": U.MINUTE, "minutes": U.MINUTE, "hour": U.HOUR,
        "hours": U.HOUR, "hrs": U.HOUR, "mins": U.MINUTE,
    },
    # Points rather than stretches of a day, which may stand before it without a word between.
    "pointpart": {
        "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "noon": "MI", "midday": "MI", "dusk": "EV", "nightfall": "EV",
        "sunset": "EV", "sundown": "EV", "midnight": "NI", "lunchtime": "MI",
    },
    "plainpart": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"},
    "namemonth": {"april": 4, "june": 6, "august": 8},
    # Units that say a length by themselves ("for weeks"); minutes and nights mostly do not.
    "longunits": {
        "days": U.DAY, "weeks": U.WEEK, "months": U.MONTH, "years": U.YEAR, "decades": U.DECADE,
        "centuries": U.CENTURY,
    },
    "season": {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12},
    "seasons": {"springs": 3, "summers": 6, "falls": 9, "autumns": 9, "winters": 12},
    "part": {
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI", "midday": "MI", "dawn": "MO",
        "daybreak": "MO", "dusk": "EV", "nightfall": "EV", "midnight": "NI", "lunchtime": "MI", "noontime": "MI",
        "midmorning": "MO", "midafternoon": "AF", "overnight": "NI", "sunrise": "MO", "sunset": "EV", "sundown": "EV",
    },
    "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "clockword": {"noon": 1200, "midday": 1200, "midnight": 0},
    "midnight": {"midnight": 0},
    # Makes of cars, which go by the year they were made in.
    "carmake": dict.fromkeys(
        ("acura", "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "dodge", "ferrari", "fiat",
         "ford", "gmc", "honda", "hyundai", "infiniti", "isuzu", "jaguar", "jeep", "kawasaki", "kia", "lada", "lexus",
         "mazda", "mercedes", "mitsubishi", "nissan", "oldsmobile", "opel", "peugeot", "plymouth", "pontiac", "porsche",
         "renault", "skoda", "subaru", "suzuki", "tesla", "toyota", "volkswagen", "volvo", "yamaha"), True,
    ),
    "meridiem": {"am": 0, "a.m": 0, "a.m.": 0, "pm": 12, "p.m": 12, "p.m.": 12},
    "zone": {
        "gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
        "pdt": -420, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "ist": 330, "jst": 540,
        "kst": 540, "aest": 600, "aedt": 660, "hkt": 480, "sgt": 480,
    },
    # Zones that name no fixed offset.
    "localzone": {
        "e.t.": None, "et": None, "ct": None, "mt": None, "pt": None, "local time": None, "eastern time": None,
        "eastern": None, "pacific time": None, "central time": None,
    },
    "day_offset": {
        "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
    },
    "last": {"last": -1, "past": -1, "recent": -1, "previous": -1, "prior": -1, "preceding": -1},
    "next": {"next": 1, "coming": 1, "upcoming": 1, "forthcoming": 1, "following": 1},
    "this": {"this": 0, "current": 0, "present": 0},
    "earlier": {"earlier": "START", "later": "END"},
    # The common words for periods that reports of companies compare.
    "period": {"quarter": True, "period": False},
    "vague": {
        "several": "X", "few": "X", "many": "X", "some": "X", "numerous": "X", "dozens of": "X", "hundreds of": "X",
        "thousands of": "X", "scores of": "X", "countless": "X",
    },
    "couple": {"couple": 2, "couple of": 2, "pair of": 2},
    "dozen": {"dozen": 12, "half a dozen": 6, "half dozen": 6},
    "article": {"a": 1, "an": 1},
    # Brackets stand inside "9:20 p.m. (1820 GMT) Thursday".
    "=(": {"(": True},
    "=)": {")": True},
    "stop": {")": True},
    "fraction": {"½": 0.5, "¼": 0.25, "¾": 0.75},
    "early": {"early": "START", "late": "END", "mid": "MID", "middle": "MID"},
    "approx": {
        "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
        "circa": "APPROX",
    },
    "bound": {
        "nearly": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN",
        "more than": "MORE_THAN", "at least": "EQUAL_OR_MORE",
        "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
        "not more than": "EQUAL_OR_LESS", "no less than": "EQUAL_OR_MORE", "as many as": "EQUAL_OR_LESS",
        "as long as": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE",
    },
    # What may stand between a number and its unit.
    "fullness": dict.fromkeys(
        ("more", "additional", "consecutive", "straight", "trading", "business", "working", "full", "whole", "long",
         "successive", "further", "short", "calendar", "solid", "extra"), True,
    ),
    "recent": {"recent": True},
    "longspan": {"decade": U.DECADE, "century": U.CENTURY, "millennium": U.MILLENNIUM},
    "shyhalf": {"quarter": U.QUARTER, "weekend": U.WEEKEND, "night": U.NIGHT},
    "year_unit": {"year": U.YEAR},
    "same": {"same": True, "corresponding": True, "comparable": True, "equivalent": True},
    "shyseason": {"fall": 9, "spring": 3},
    "weekends": {"weekends": U.WEEKEND},
    "quartersign": {"q": 1},
    "halfsign": {"h": 1},
    # Verbs after which "May" or "March" was somebody's name.
    "speech": dict.fromkeys(("said", "says", "told", "has", "had", "family", "is", "was", "i", "we"), True),
    # What is held in a year and goes by it.
    "yearly": dict.fromkeys(
        ("election", "elections", "race", "campaign", "census", "olympics", "vote", "referendum", "season", "budget",
         "presidential", "primary", "primaries", "tournament", "championship"), True,
    ),
    "movement": dict.fromkeys(("movement", "brigade", "brigades", "martyrs"), True),
    # Places and bodies with a capital that are named for a day ("25 January Square").
    "Day_name": dict.fromkeys(
        ("square", "street", "avenue", "bridge", "stadium", "university", "airport", "hospital", "park", "barracks",
         "organization", "organisation", "group", "front", "army", "party", "coalition", "forum", "committee", "city",
         "district"), True,
    ),
    # Groups that a day behind them names ("the group November 17").
    "named_group": dict.fromkeys(
        ("group", "gang", "organization", "organisation", "faction", "guerrillas", "militants", "terrorists",
         "extremists"), True,
    ),
    # After these a month, a weekday or a season is somebody's name.
    "title": dict.fromkeys(
        ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "lt", "lt.", "sgt", "sgt.", "capt", "capt.",
         "col", "col.", "prof", "prof."), True,
    ),
    "springword": {"spring": 3},
    # "Over" and "under" before a length; after most words they are no bounds.
    "overword": {"over": "MORE_THAN", "under": "LESS_THAN"},
    # What some days are known by without their year.
    "attack": dict.fromkeys(
        ("attack", "attacks", "terror", "terrorist", "terrorists", "hijackers", "hijackings", "massacre", "atrocities"),
        True,
    ),
    # What is named by its day once it has happened, never while it is planned.
    "mishap": dict.fromkeys(
        ("bombing", "bombings", "shooting", "shootings", "killing", "killings", "murder", "murders", "assassination",
         "stabbing", "stabbings", "ambush", "crash", "collision", "derailment", "explosion", "explosions", "blast",
         "blasts", "fire", "blaze", "earthquake", "quake", "tsunami", "disaster", "tragedy", "collapse", "coup",
         "uprising", "mutiny", "incident", "accident", "assault", "kidnapping", "abduction", "outage", "spill", "raid",
         "landslide", "avalanche", "sinking"), True,
    ),
    "riot": dict.fromkeys(
        ("riot", "riots", "insurrection", "rioters", "siege", "committee", "panel", "hearings", "defendants"), True,
    ),
    "Year_name": {"year": True},
    "Units_name": {"minutes": U.MINUTE, "hours": U.HOUR},
    # Words that say a length of one unit, or of several.
    "longword": {
        "hourlong": U.HOUR, "nightlong": U.NIGHT, "daylong": U.DAY, "weeklong": U.WEEK, "monthlong": U.MONTH,
        "yearlong": U.YEAR, "decadelong": U.DECADE,
    },
    "longwords": {
        "hourslong": U.HOUR, "dayslong": U.DAY, "weekslong": U.WEEK, "monthslong": U.MONTH, "yearslong": U.YEAR,
        "decadeslong": U.DECADE,
    },
    # What is old without being somebody: a truce, a war.
    "lifeless": dict.fromkeys(
        ("truce", "war", "conflict", "ceasefire", "strike", "uprising", "rebellion", "insurgency", "dispute", "crisis",
         "campaign", "agreement", "accord", "pact", "deal", "company", "firm", "government", "ban", "embargo",
         "blockade", "siege", "regime", "revolution", "movement", "law", "program", "programme", "rule", "tradition",
         "building", "feud", "standoff", "stalemate", "offensive", "republic", "partnership", "treaty", "investigation",
         "mission", "peace", "occupation", "policy", "project", "case", "lawsuit", "protest", "boycott", "curfew",
         "coalition"), True,
    ),
    # Words with a capital that make a name of the weekday before them.
    "Name_word": dict.fromkeys(
        ("agreement", "accord", "accords", "times", "telegraph", "mirror", "express", "herald", "post", "club",
         "market", "harbor", "harbour",
         "group", "massacre", "magazine", "mail", "star", "review", "school", "movement", "killer"), True,
    ),
    # What is counted or measured by the thousand.
    "measure": dict.fromkeys(
        ("points", "barrels", "miles", "kilometers", "kilometres", "km", "meters", "metres", "yards", "feet", "tons",
         "tonnes", "pounds", "dollars", "euros", "yen", "rupees", "acres", "hectares", "megawatts", "tanks", "troops"),
        True,
    ),
    "no_time": dict.fromkeys(
        ("six day war", "thirty years war", "thirty years' war", "hundred years war", "hundred years' war",
         "seven years war", "seven years' war", "yom kippur war", "october war", "october revolution",
         "black september", "six-day war",
         "good friday agreement", "good friday accord", "good friday peace", "bloody sunday", "black wednesday",
         "black monday", "bloody friday", "black saturday", "saturday night live", "usa today", "mail on sunday",
         "friday night lights", "saturday night massacre", "monday night football", "second hand",
         "second to none", "april fools", "today show", "tonight show", "high noon", "midnight sun", "midnight oil",
         "winter garden", "prague spring", "arab spring", "march for life", "march on washington",
         "face the nation", "cbs this morning", "march of dimes", "march madness", "march for our lives",
         "one of these days", "to this day",
         "today programme", "today program", "tonight programme", "world tonight", "this morning programme",
         "21st century fox", "20th century fox", "twentieth century fox", "super tuesday", "morning joe"), True,
    ),
    "named_date": {"9/11": "2001-09-11", "d-day": "1944-06-06", "d day": "1944-06-06", "7/7": "2005-07-07"},
    "holiday": HOLIDAYS,
    "newyear": {"new year": HOLIDAYS["new year's day"]},
    "edge": {
        "end": "END", "start": "START", "beginning": "START", "middle": "MID", "close": "END", "outset": "START",
        "rest": "END", "remainder": "END",
        "turn": "START", "dawn": "START", "early part": "START", "latter part": "END", "later part": "END",
    },
    "ref": {
        "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF",
        "at present": "PRESENT_REF", "at the moment": "PRESENT_REF", "these days": "PRESENT_REF",
        "presently": "PRESENT_REF",
        "recently": "PAST_REF", "lately": "PAST_REF", "soon": "FUTURE_REF",
    },
    "era": {"past": "PAST_REF", "future": "FUTURE_REF"},
    "nightword": {"tonight": "NI", "overnight": "NI"},
    "setword": {
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "biweekly": "P2W",
        "fortnightly": "P2W", "nightly": "XXXX-XX-XXTNI", "biannually": "P6M", "biennially": "P2Y", "hourly": "PT1H",
    },
    "frequency": {"once": 1, "twice": 2, "thrice": 3},
    "each": {"every": "EVERY", "each": "EACH"},
    # The words a year is read with: they alone of the numbers may begin a match.
    "yearhead": {
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thousand": 1000,
    },
    "decadeword": {
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90, "noughties": 0,
    },
}  # fmt: skip

CAPITAL: Final = {
    "Year_name": frozenset(("year",)),
    "Units_name": frozenset(("minutes", "hours")),
    "Day_name": frozenset(WORDS["Day_name"]),
    "Name_word": frozenset(WORDS["Name_word"]),
    "carmake": frozenset(WORDS["carmake"]),
    "quartersign": frozenset(("q",)),
    "halfsign": frozenset(("h",)),
    "shyweekday": frozenset(WORDS["shyweekday"]),
    "month": frozenset(("may", "march", "mar", "dec", "jan")),
    "shymonth": frozenset(WORDS["shymonth"]),
    "surelymonth": frozenset(WORDS["surelymonth"]),
    "weekday": frozenset(("sun", "sat", "wed", "mon", "fri", "thu", "tue", "sun.", "sat.", "wed.")),
}
