"""German."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.grammar import inflected
from newsevents.languages.common.names import forms, words
from newsevents.languages.common.numbers import compounds, hundreds
from newsevents.languages.schema.dates import Rule
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_ENDINGS: Final = ("e", "en", "er", "es", "em")

_ONES: Final = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_TENS: Final = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
NUMBERS: Final = {
    "null": 0, "eins": 1, "zwei": 2, "zwo": 2, "zweier": 2, "drei": 3, "dreier": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
    **_TENS, **compounds(_ONES, _TENS, "und", unit_first=True),
    "einhundert": 100, **{f"{word}hundert": 100 * n for word, n in _ONES.items() if n > 1},
    "eintausend": 1000, **{f"{word}tausend": 1000 * n for word, n in _ONES.items() if n > 1},
    "zehntausend": 10_000, "hunderttausend": 100_000,
}  # fmt: skip
SCALES: Final = {
    "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9, "milliarden": 10**9,
}  # fmt: skip
_ORDINAL_STEMS: Final = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12,
    **{f"{word}t": n for word, n in NUMBERS.items() if 13 <= n <= 19},
    **{f"{word}st": n for word, n in NUMBERS.items() if 20 <= n <= 31},
}  # fmt: skip
ORDINALS: Final = inflected(_ORDINAL_STEMS, _ENDINGS)

_LAST: Final = ("letzt", "vergangen", "vorig", "zurückliegend", "abgelaufen", "verflossen", "verstrichen")
_NEXT: Final = ("nächst", "kommend", "bevorstehend", "morgig")
_THIS: Final = ("dies", "laufend", "heurig", "aktuell", "gegenwärtig", "jetzig")

_UNIT: Final = forms({
    U.SECOND: "sekunde", U.MINUTE: "minute", U.HOUR: "stunde", U.DAY: "tag tage tags tages", U.WEEK: "woche",
    U.MONTH: "monat monats monates", U.QUARTER: "quartal quartals", U.HALF: "halbjahr halbjahres halbjahrs",
    U.YEAR: "jahr jahres jahrs", U.DECADE: "jahrzehnt jahrzehnts jahrzehntes", U.MILLENNIUM: "jahrtausend",
    U.CENTURY: "jahrhundert jahrhunderts", U.WEEKEND: "wochenende wochenendes", U.NIGHT: "nacht",
})  # fmt: skip
_LONG: Final = forms({
    U.DAY: "tage tagen", U.WEEK: "wochen", U.MONTH: "monate monaten", U.YEAR: "jahre jahren",
    U.DECADE: "jahrzehnte jahrzehnten", U.CENTURY: "jahrhunderte jahrhunderten",
})  # fmt: skip
_UNITS: Final = _LONG | forms({
    U.SECOND: "sekunden", U.MINUTE: "minuten", U.HOUR: "stunden", U.QUARTER: "quartale quartalen",
    U.WEEKEND: "wochenenden", U.NIGHT: "nächte nächten", U.HALF: "halbjahre halbjahren",
    U.MILLENNIUM: "jahrtausende jahrtausenden",
})  # fmt: skip

_LENGTHS: Final = {
    "minütig": U.MINUTE, "stündig": U.HOUR, "tägig": U.DAY, "wöchig": U.WEEK, "monatig": U.MONTH,
}  # fmt: skip
_LENGTH_NUMBERS: Final[Mapping[str, Any]] = {
    **{word: n for word, n in NUMBERS.items() if 0 < n < 32 or n in (36, 48, 72, 90, 100)},
    "ein": 1, "eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5, "mehr": "X",
}  # fmt: skip
_WEEKDAYS: Final = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
        "sonntag": 6,
}  # fmt: skip
_PARTS: Final = {
    "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI",
}  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "yearhalf": {"hälfte": U.HALF},
    "halfto": {"halb": True},
    "exact": dict.fromkeys(("genau", "exakt"), True),
    "weekday": _WEEKDAYS,
    "weekdays": {f"{day}s": n for day, n in _WEEKDAYS.items()},
    "weekdaypart": {
        f"{day}{part}{end}": (n, code)
        for day, n in _WEEKDAYS.items()
        for part, code in _PARTS.items()
        for end in ("", "s")
    } | {f"{day}mitternacht": (n, "NI") for day, n in _WEEKDAYS.items()},
    "month": {
        "jänner": 1, "jänners": 1, "feber": 2, "märz": 3, "maerz": 3, "januars": 1, "februars": 2, "aprils": 4,
        "mais": 5, "junis": 6, "julis": 7, "augusts": 8, "septembers": 9, "oktobers": 10, "novembers": 11,
        "dezembers": 12,
    },
    "month_short": {"jän": 1, "jän.": 1, "mrz": 3, "sept": 9, "sept.": 9},
    "unit": _UNIT,
    "units": _UNITS,
    "longunits": _LONG,
    "day_unit": forms({U.DAY: "tag tages tage"}),
    "years": forms({U.YEAR: "jahre jahren jahrer"}),
    "day_offset": {
        "heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "vorvorgestern": -3, "übermorgen": 2,
    },
    "part": {
        **_PARTS, "morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV",
        "nachts": "NI", "mitternacht": "NI",
    },
    "halfpart": {"nachmittags": "AF", "abends": "EV", "morgens": "MO", "früh": "MO", "vormittags": "MO"},
    "part_lead": {"am": True},
    "part_art": forms({True: "am der den dem guten diesem jeden jedem vom zum"}),
    "nightword": {"heute morgen": "MO", "über nacht": "NI"},
    "lastnight": {"gestern morgen": "MO"},
    "nextmorning": {"morgen früh": "MO"},
    "clockword": {"mittag": 1200, "mitternacht": 0},
    "season": {
        "frühling": 3, "frühlings": 3, "frühjahr": 3, "frühjahrs": 3, "sommer": 6, "sommers": 6, "herbst": 9,
        "herbsts": 9, "herbstes": 9, "winter": 12, "winters": 12,
    },
    "shyseason": dict.fromkeys(("frühling", "sommer", "herbst", "winter", "frühjahr", "sommers", "winters"), 0),
    "season_lead": dict.fromkeys(("im", "zum", "vom", "seit", "bis", "ab"), True),
    "last": inflected(dict.fromkeys(_LAST, -1), _ENDINGS),
    "next": inflected(dict.fromkeys(_NEXT, 1), _ENDINGS),
    "this": inflected(dict.fromkeys(_THIS, 0), _ENDINGS),
    "same": inflected({"heutig": 0}, _ENDINGS),
    "that": inflected({"jen": True, "selb": True, "selbig": True, "betreffend": True}, _ENDINGS)
    | dict.fromkeys(("am selben", "im selben", "zur selben", "demselben", "derselben", "desselben"), True),
    "story_next": inflected(dict.fromkeys(("folgend", "darauffolgend", "anschließend", "nachfolgend"), True), _ENDINGS),
    "story_last": inflected(dict.fromkeys(("vorhergehend", "vorangegangen", "vorherig", "vorangehend"), True),
        _ENDINGS),
    "story_nextpost": dict.fromkeys(("darauf", "danach"), True),
    "story_lastpost": dict.fromkeys(("zuvor", "davor"), True),
    "unitword": {
        "heuer": (0, U.YEAR), "vorjahr": (-1, U.YEAR), "vorjahres": (-1, U.YEAR), "vorjahrs": (-1, U.YEAR),
        "vormonat": (-1, U.MONTH), "vormonats": (-1, U.MONTH), "vorwoche": (-1, U.WEEK),
    },
    "storyword": {"vortag": (-1, U.DAY), "vortages": (-1, U.DAY), "vortags": (-1, U.DAY), "folgetag": (1, U.DAY)},
    "ago_pre": {"vor": True},
    "in_pre": {"in": True, "binnen": True},
    "later_post": dict.fromkeys(("später", "danach", "darauf"), True),
    "earlier_post": dict.fromkeys(("zuvor", "davor", "vorher", "früher"), True),
    "article": {"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1},
    "vague": {
        **inflected(dict.fromkeys(("einig", "mehrer", "wenig", "viel", "etlich", "zahlreich", "zahllos"), "X"), ("e",
            "en", "er")),
        **dict.fromkeys(("ein paar", "paar", "dutzende", "dutzende von", "hunderte", "hunderte von", "tausende",
            "wenigen"), "X"),
    },
    "couple": {"beide": 2, "beiden": 2, "dutzend": 12, "ein dutzend": 12, "ein halbes dutzend": 6},
    "half": {"halbe": True, "halben": True, "halbes": True, "halber": True, "halb": True},
    "onehalf": {
        "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "dritthalb": 2.5,
        **{f"{word}einhalb": n + 0.5 for word, n in NUMBERS.items() if 2 <= n <= 12},
    },
    "and": {"und": True},
    "or": {"oder": True},
    "approx": dict.fromkeys(("etwa", "rund", "ungefähr", "circa", "ca", "ca.", "zirka", "gegen", "um die"), "APPROX"),
    "bound": {
        **dict.fromkeys(("fast", "knapp", "beinahe", "nahezu", "weniger als", "unter"), "LESS_THAN"),
        **dict.fromkeys(("mehr als", "über", "gut"), "MORE_THAN"),
        **dict.fromkeys(("mindestens", "zumindest", "wenigstens"), "EQUAL_OR_MORE"),
        **dict.fromkeys(("höchstens", "maximal", "bis zu"), "EQUAL_OR_LESS"),
    },
    "fullness": dict.fromkeys(
        ("volle", "vollen", "ganze", "ganzen", "weitere", "weiteren", "weiterer", "zusätzliche", "zusätzlichen",
         "lange", "langen", "aufeinanderfolgende", "aufeinanderfolgenden", "weiteres", "volles", "ganzes", "ganzer",
         "kurze", "kurzen"), True,
    ),
    "fullpost": {"lang": True},
    "long": dict.fromkeys(("lange", "langen", "langer", "lang"), True),
    "firstof": dict.fromkeys(("ersten", "erste"), True),
    "old": dict.fromkeys(("alt", "alte", "alten", "alter", "altes"), True),
    "aged": {"alter von": True},
    "early": {
        "anfang": "START", "beginn": "START", "ende": "END", "mitte": "MID",
        **inflected({"früh": "START", "spät": "END"}, ("en", "er")),
    },
    "of": dict.fromkeys(("des", "der", "vom", "im", "von"), True),
    "art": dict.fromkeys(("der", "die", "das", "den", "dem", "des"), True),
    "range": dict.fromkeys(("bis", "bis zum", "bis einschließlich", "bis zur", "bis inklusive"), True),
    "night_to": dict.fromkeys(("zum", "auf", "zu", "zur"), True),
    "edgeword": {
        f"{unit}{edge}{end}": (mod, value)
        for unit, value in (("jahres", U.YEAR), ("monats", U.MONTH), ("wochen", U.WEEK), ("quartals", U.QUARTER))
        for edge, mod in (("ende", "END"), ("beginn", "START"), ("anfang", "START"), ("mitte", "MID"))
        for end in ("", "s")
        if (unit, edge) != ("wochen", "ende")
    },
    "lengthadjective": {
        f"{word}{stem}{end}": (n, unit)
        for word, n in _LENGTH_NUMBERS.items()
        for stem, unit in _LENGTHS.items()
        for end in _ENDINGS
    },
    "adjectiveunit": {f"{stem}{end}": unit for stem, unit in _LENGTHS.items() for end in _ENDINGS},
    "between": {"zwischen": True},
    "at": dict.fromkeys(("um", "gegen", "ab", "bis", "von", "nach", "vor"), True),
    "by_part": {"am": True, "in": True, "zur": True, "zu": True},
    "on": {"am": True},
    "clock_noun": {"uhr": True},
    "hour_noun": {"uhr": True},
    "year_noun": forms({U.YEAR: "jahr jahre jahres jahrs"}),
    "week_noun": forms({U.WEEK: "woche"}),
    "month_noun": forms({U.MONTH: "monat monats"}),
    "century_noun": forms({U.CENTURY: "jahrhundert jahrhunderts jahrhunderte"}),
    "quarter_noun": forms({U.QUARTER: "quartal quartals jahresviertel vierteljahr"}),
    "half_noun": forms({U.HALF: "halbjahr halbjahres halbjahrs jahreshälfte"}),
    "weekend_noun": {"wochenende": True},
    "weekend_lead": dict.fromkeys(("am", "das", "dem", "übers", "zum", "fürs", "vom"), True),
    "year_lead": dict.fromkeys(("seit", "bis", "ab", "von", "in", "im", "anfang", "ende", "mitte", "vor", "nach",
                                "sommer", "winter", "herbst", "frühling", "um", "zwischen"), True),
    "no_year": dict.fromkeys(("euro", "mann", "menschen", "personen", "meter", "einwohner", "dollar", "mal", "prozent",
                              "besucher", "zuschauer", "mitarbeiter", "stück", "kilometer", "tonnen", "mark", "m"),
                                  True),
    "decadeword": {
        "zwanziger": 20, "zwanzigern": 20, "dreißiger": 30, "dreißigern": 30, "vierziger": 40, "vierzigern": 40,
        "fünfziger": 50, "fünfzigern": 50, "sechziger": 60, "sechzigern": 60, "siebziger": 70, "siebzigern": 70,
        "achtziger": 80, "achtzigern": 80, "neunziger": 90, "neunzigern": 90,
        **{f"{word}{end}": n for word, n in _TENS.items() for end in ("erjahre", "erjahren")},
    },
    "ref": {
        **dict.fromkeys(("jetzt", "derzeit", "zurzeit", "zur zeit", "momentan", "gegenwärtig", "heutzutage",
                         "im moment", "im augenblick"), "PRESENT_REF"),
        **dict.fromkeys(("damals", "kürzlich", "neulich", "unlängst", "jüngst", "vor kurzem", "einst", "seinerzeit",
                         "vor langem", "in letzter zeit", "vor einiger zeit", "seit kurzem", "seit langem",
                             "in jüngster zeit",
                         "einstmals", "ehemals", "in der vergangenheit"), "PAST_REF"),
        **dict.fromkeys(("demnächst", "bald", "künftig", "in zukunft", "zukünftig", "in kürze", "in nächster zeit",
                         "in absehbarer zeit", "in der zukunft"), "FUTURE_REF"),
    },
    "setword": {
        **inflected({"täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y",
            "alljährlich": "P1Y",
                     "stündlich": "PT1H", "halbjährlich": "P6M", "vierteljährlich": "P3M"}, ("", *_ENDINGS)),
        "abends": "XXXX-XX-XXTEV", "morgens": "XXXX-XX-XXTMO", "nachts": "XXXX-XX-XXTNI",
        "nachmittags": "XXXX-XX-XXTAF", "vormittags": "XXXX-XX-XXTMO",
    },
    "each": inflected({"jed": "EVERY"}, _ENDINGS),
    "each_n": {"alle": "EVERY"},
    "frequency": {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "mehrmals": 2},
    "times_noun": {"mal": True},
    "per": dict.fromkeys(("pro", "im", "am", "je", "in"), True),
    "per_amount": {"pro": True, "je": True},
    "money": {"euro": True, "dollar": True},
    "zone": {"gmt": 0, "utc": 0, "mez": 60, "mesz": 120},
    "localzone": {"ortszeit": None},
    "holiday": {
        **dict.fromkeys(("weihnachten", "weihnachtstag", "ersten weihnachtstag", "christtag"), f.CHRISTMAS),
        **dict.fromkeys(("heiligabend", "heiligen abend", "heilig abend"), f.CHRISTMAS_EVE),
        **dict.fromkeys(("zweiten weihnachtstag", "zweiten weihnachtsfeiertag", "stefanstag", "stephanstag"),
            f.STEPHEN),
        "silvester": f.NEW_YEARS_EVE, "neujahr": f.NEW_YEAR, "neujahrstag": f.NEW_YEAR,
        "dreikönigstag": f.EPIPHANY, "heilige drei könige": f.EPIPHANY,
        "ostern": f.EASTER, "ostersonntag": f.EASTER, "ostermontag": f.EASTER_MONDAY, "karfreitag": f.GOOD_FRIDAY,
        "karsamstag": f.HOLY_SATURDAY, "gründonnerstag": f.MAUNDY_THURSDAY, "palmsonntag": f.PALM_SUNDAY,
        "aschermittwoch": f.ASH_WEDNESDAY, "rosenmontag": f.CARNIVAL_MONDAY, "faschingsdienstag": f.CARNIVAL_TUESDAY,
        "christi himmelfahrt": f.ASCENSION, "pfingsten": f.WHIT_SUNDAY, "pfingstsonntag": f.WHIT_SUNDAY,
        "pfingstmontag": f.WHIT_MONDAY, "fronleichnam": f.CORPUS_CHRISTI, "mariä himmelfahrt": f.ASSUMPTION,
        "allerheiligen": f.ALL_SAINTS, "allerseelen": f.ALL_SOULS, "tag der deutschen einheit": f.GERMAN_UNITY,
        "tag der arbeit": f.LABOUR_DAY, "mariä empfängnis": f.IMMACULATE, "reformationstag": f.REFORMATION,
        "nikolaustag": f.NICHOLAS, "muttertag": f.MOTHERS_DAY,
    },
    "no_time": dict.fromkeys(("bild am sonntag", "welt am sonntag", "guten tag", "guten morgen", "guten abend",
                              "gute nacht", "tag der offenen tür", "schwarzer freitag", "black friday", "eines tages",
                              "tag und nacht", "rund um die uhr", "im laufe der zeit"), True),
}  # fmt: skip

_RULES: Final = (
    Rule(
        "day and month in figures",
        "({weekday:named} ,?)? {dom} . {monthnum:month} . {year4:year}",
        "date",
        gives="date day monthday",
        examples={"am 8. 7. 2021": "2021-07-08"},
    ),
)

_FUTURE: Final = (
    r"(?i)\b(?:wird|werden|soll|sollen|will|wollen|geplant|vorgesehen|angesetzt|bevor|erwartet|beginnt|beginnen|"
    r"startet|"
    r"starten|findet|finden|kommenden|läuft|laufen|dauert|dauern|endet|enden|tritt|treten|spielt|spielen|lädt|laden|"
    r"eröffnet|steht|möchte|plant|planen)\b"
)
_PAST: Final = (
    r"(?i)\b(?:hat|hatte|hatten|haben|war|waren|wurde|wurden|worden|gewesen|kam|kamen|ging|gab|fand|fanden|stand|"
    r"begann|schrieb|sprach|traf|nahm|starb|starben|verlor|gewann|fiel|schlug|rief|hieß|blieb|lag|"
    r"(?:sag|teil|erklär|melde|bericht|konn|muss|woll|soll|mach|stell|führ|töt|forder|kündig|verletz|bestätig|"
    r"stürz)(?:te|ten|ete|eten)|"
    r"ge(?!plant)[a-zäöüß]{2,16}(?:t|en))\b"
)
_REPORTING: Final = (
    r"(?i)\b(?:sagten?|teilten?|erklärten?|berichteten?|meldeten?|hieß es|bestätigten?)"
    r"(?: (?:am|die|der|das|[a-zäöüß]{1,20})){0,3}\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="de",
    words=WORDS,
    capital={"part": frozenset(("morgen",))},
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    number_joiners=frozenset(("und",)),
    decade_suffixes=frozenset(("er", "ern")),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    rules=_RULES,
    lead=frozenset(
        ("am", "im", "um", "bis", "seit", "ab", "von", "vom", "zum", "der", "die", "das", "den", "dem", "an", "in")
    ),
)

# "Anderthalb Millionen" is one and a half.
_HALVES: Final = {
    "anderthalb": 1.5, "eineinhalb": 1.5, **{f"{word}einhalb": n + 0.5 for word, n in NUMBERS.items() if 2 <= n <= 12},
}  # fmt: skip

COUNTS: Final = count_words(
    locale="de",
    numbers={
        "viertelmillion": 250_000,
        "dreiviertelmillion": 750_000,
        **hundreds(NUMBERS, "hundert", "tausend", "tausend"),
    },
    scales={**SCALES, "hundert": 100, "tausend": 1000, "mio": 10**6, "mrd": 10**9},
    dates=WORDS,
    bounds={
        M.AT_LEAST: "mindestens,wenigstens,zumindest,nicht weniger als,bereits",
        M.MORE_THAN: "mehr als,über,weit über,deutlich mehr als,weit mehr als",
        M.AT_MOST: "bis zu,höchstens,maximal,nicht mehr als",
        M.LESS_THAN: "weniger als,unter",
        M.APPROX: "etwa,rund,ungefähr,circa,ca.,zirka,fast,knapp,nahezu,beinahe,schätzungsweise,um die,gut",
        M.EXACT: "insgesamt,genau,nur,weitere,lediglich,alle,die,den,der,diese,zusammen",
    },
    vague={
        V.FEW: "ein paar,wenige,einige wenige,nur wenige",
        V.SEVERAL: "mehrere,mehreren,einige,einigen,etliche",
        V.MANY: "viele,vielen,zahlreiche,zahlreichen,unzählige,sehr viele",
        V.DOZENS: "dutzende,dutzenden",
        V.HUNDREDS: "hunderte,hunderten",
        V.THOUSANDS: "tausende,tausenden",
        V.MILLIONS: "millionen von",
        V.TENS_OF_THOUSANDS: "zehntausende,zehntausenden",
        V.HUNDREDS_OF_THOUSANDS: "hunderttausende,hunderttausenden",
        V.UNKNOWN: "eine unbekannte zahl,eine unbekannte anzahl",
    },
    groups={"dutzend": 12},
    articles="ein,einem",
    joiner="und",
    ones="ein,eine,einen,einem,einer",
    one_nouns="mensch,menschen,person,toter,toten,tote,todesopfer,verletzter,verletzten,verletzte,"
    "schwerverletzter,schwerverletzten,todesfall,vermisster,leichtverletzter",
    one_not_after="ist,war,sei,als,wie,kein,bin,wäre",
    half="halbes,halbe," + ",".join(_HALVES),
    fractions=_HALVES,
    zeros="niemand,niemanden,kein einziger,keiner",
    none_before="keine,keinen,kein",
    nouns_of_none="verletzten,toten,opfer,todesopfer,verletzte,tote,festnahmen,menschen,personen,überlebenden,"
    "vermissten",
    pairs={"beide": 2, "beiden": 2},
    range_words="bis",
    range_openers={"zwischen": "und", "von": "bis"},
    ratio_words="von,von den",
    clock_openers="um,gegen",
    people="menschen,personen,tote,toten,verletzte,verletzten,opfer,soldaten,polizisten,männer,frauen,kinder,"
    "zivilisten,"
    "flüchtlinge,demonstranten,häuser,bewohner,einwohner,kämpfer,mitarbeiter,schüler,besucher",
    money="euro,dollar,cent,franken,mark,pfund,rubel",
    measures="kilometer,meter,zentimeter,kilogramm,kilo,gramm,tonnen,tonne,liter,grad,hektar,quadratmeter,"
    "quadratkilometer,megawatt,punkte,punkten,kilometern,metern",
    percent="prozent,prozentpunkte",
    numbered="nummer,nr,artikel,paragraf,autobahn,seite,platz,kapitel,flug,absatz,resolution,gruppe,kanal,bundesstraße,"
    "zimmer",
    ages="jahre alt,jährige,jähriger,jährigen,jähriges",
    times="mal,stimmen,tore,sitze,runden",
    spaced_groups=True,
)

STOPWORDS: Final = words(
    """
    der die das und ist nicht ein eine einen dem den des mit von zu im auf für sich auch als wie bei nach aus wird
    wurde werden sind hat haben war noch nur am um oder aber zum zur dass über einem einer ich sie es wir polizei
    regierung minister präsident tote verletzte angriff anschlag gesetz neue neues neuer gegen tötet starben mehr
    bis vor unter zwischen sagte seit steigt zahl süden norden stadt land bundestag
    """
)
