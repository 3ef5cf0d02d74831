"""Kazakh, in Cyrillic. The endings of case that words of time take are written out."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.names import forms, words
from newsevents.languages.common.numbers import and_one
from newsevents.languages.schema.dates import Holiday, Rule
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import TimexMod
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_ONES: Final = {"бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9}
_TENS: Final = {
    "он": 10, "жиырма": 20, "отыз": 30, "қырық": 40, "елу": 50, "алпыс": 60, "жетпіс": 70, "сексен": 80, "тоқсан": 90,
}  # fmt: skip
NUMBERS: Final = {
    "нөл": 0, **_ONES, **_TENS, **{f"{ten} {one}": high + low for ten, high in _TENS.items() for one,
        low in _ONES.items()},
}  # fmt: skip
SCALES: Final = {"жүз": 100, "мың": 1000, "миллион": 10**6, "миллиард": 10**9}
ORDINALS: Final = {
    "бірінші": 1, "алғашқы": 1, "екінші": 2, "үшінші": 3, "төртінші": 4, "бесінші": 5, "алтыншы": 6, "жетінші": 7,
    "сегізінші": 8, "тоғызыншы": 9, "оныншы": 10, "он төртінші": 14, "он тоғызыншы": 19, "жиырмасыншы": 20,
    "жиырма бірінші": 21,
}  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "exact": forms({True: "тура,дәл"}),
    "weekday": forms({
        0: "дүйсенбінің дүйсенбіні дүйсенбіде дүйсенбіден дүйсенбіге дүйсенбісі дүйсенбісінде",
        1: "сейсенбінің сейсенбіні сейсенбіде сейсенбіден сейсенбіге "
            "сейсенбісінде",
            2: "сәрсенбінің сәрсенбіні сәрсенбіде сәрсенбіден сәрсенбіге",
        3: "бейсенбінің бейсенбіні бейсенбіде бейсенбіден бейсенбіге", 4: "жұманың жұманы жұмада жұмадан жұмаға",
        5: "сенбінің сенбіні сенбіде сенбіден сенбіге",
        6: "жексенбінің жексенбіні жексенбіде жексенбіден жексенбіге",
    }),
    "month": forms({
        1: "қаңтарынан қаңтарына қаңтарда қаңтардан қаңтарға қаңтардың қаңтары қаңтарында",
        2: "ақпанынан ақпанына ақпанда ақпаннан ақпанға ақпанның ақпаны "
            "ақпанында",
        3: "наурызынан наурызына наурызда наурыздан наурызға наурыздың наурызы наурызында",
        4: "сәуірінен сәуіріне сәуірде сәуірден сәуірге сәуірдің сәуірі "
            "сәуірінде",
        5: "мамырынан мамырына мамырда мамырдан мамырға мамырдың мамыры мамырында",
        6: "маусымынан маусымына маусымда маусымнан маусымға маусымның маусымы "
            "маусымында",
        7: "шілдесінен шілдесіне шілдеде шілдеден шілдеге шілденің шілдесі шілдесінде",
        8: "тамызынан тамызына тамызда тамыздан тамызға тамыздың тамызы "
            "тамызында",
        9: "қыркүйегінен қыркүйегіне қыркүйекте қыркүйектен қыркүйекке қыркүйектің қыркүйегі қыркүйегінде",
        10: "қазанынан қазанына қазанда қазаннан қазанға қазанның қазаны қазанында",
        11: "қарашасынан қарашасына қарашада қарашадан қарашаға қарашаның қарашасы "
            "қарашасында",
        12: "желтоқсанынан желтоқсанына желтоқсанда желтоқсаннан желтоқсанға желтоқсанның желтоқсаны желтоқсанында",
    }),
    # "Қазан" is a city and "маусым" a season: without an ending they need a number or a year.
    "month_short": forms({10: "қазан", 6: "маусым", 3: "наурыз"}),
    "unit": forms({
        U.SECOND: "секунд", U.MINUTE: "минут минутта", U.HOUR: "сағат сағатта", U.DAY: "күн күні күнде күннен тәулік",
        U.WEEK: "апта аптада аптаның аптадан", U.MONTH: "ай айда айдың айдан",
            U.QUARTER: "тоқсан тоқсанда тоқсанында тоқсаны",
        U.YEAR: "жыл жылы жылда жылдың жылдан жылғы", U.DECADE: "онжылдық онжылдықта",
            U.CENTURY: "ғасыр ғасырда ғасырдың",
        U.NIGHT: "түн", U.WEEKEND: "демалыс күндері,",
    }),
    "longunits": forms({U.DAY: "күндер", U.WEEK: "апталар", U.MONTH: "айлар", U.YEAR: "жылдар"}),
    "units": forms({U.DAY: "күндер", U.WEEK: "апталар", U.MONTH: "айлар", U.YEAR: "жылдар жылдары жылдарда"}),
    "years": forms({U.YEAR: "жылдар жылдары жылдарда жылдардың"}),
    "pluralunits": forms({U.DAY: "күндері күндерде", U.WEEK: "апталарда апталары", U.MONTH: "айларда айлары",
        U.YEAR: "жылдары жылдарда"}),
    "unitabl": forms({U.MINUTE: "минуттан", U.HOUR: "сағаттан", U.DAY: "күннен", U.WEEK: "аптадан", U.MONTH: "айдан",
        U.YEAR: "жылдан"}),
    "more_post": forms({"MORE_THAN": "астам,артық,астам уақыт,көп уақыт", "LESS_THAN": "аз,кем"}),
    "decade_years": forms({True: "жылдары жылдарда жылдарында жылдардың жылдарының жылдардан"}),
    "until": {"дейін": True},
    "edgeword": {
        f"{unit} {word}": (mod, value)
        for unit, value in (("жыл", U.YEAR), ("жылдың", U.YEAR), ("ай", U.MONTH), ("айдың", U.MONTH), ("аптаның",
        U.WEEK))
        for mod, words_ in (("START", "басы басында басынан басына"), ("MID", "ортасы ортасында"),
            ("END", "соңы соңында соңына соңынан аяғы аяғында аяғына"))
        for word in words_.split()
    },
    "day_offset": forms({0: "бүгін", -1: "кеше", 1: "ертең", -2: "алдыңғы күні,алдыңгүні", 2: "бүрсігүні"}),
    "part": forms((
        ("MO", "таңертең таңда"), ("MI", "түсте"), ("AF", "түстен кейін,"), ("EV", "кешке кешкісін"), ("NI",
        "түнде түні"),
    )),
    "clockword": {"түн ортасында": 0, "тал түсте": 1200},
    "nightword": {"бүгін таңертең": "MO", "бүгін кешке": "EV", "бүгін түнде": "NI"},
    "season": forms({3: "көктем көктемде көктемінде", 6: "жаз жазда жазында жазы", 9: "күз күзде күзінде күзі",
        12: "қыс қыста қысында қысы"}),
    "shyseason": forms({0: "жаз күз қыс"}),
    "last": forms({-1: "өткен былтырғы соңғы"}),
    "next": forms({1: "келесі келер алдағы"}),
    "this": forms({0: "осы биылғы ағымдағы бұл"}),
    "that": forms({True: "сол"}),
    "story_next": forms({True: "ертеңгі"}) | {"ертесі": True},
    "story_last": {"алдыңғы": True},
    "unitword": {"биыл": (0, U.YEAR), "былтыр": (-1, U.YEAR)},
    "storyword": {"ертесіне": (1, U.DAY)},
    "ago_post": forms({True: "бұрын"}),
    "in_post": forms({True: "кейін соң"}),
    "later_post": {"өткен соң": True, "өткеннен кейін": True},
    "earlier_post": {"ілгері": True},
    "vague": forms({"X": "бірнеше,көп,көптеген,ондаған,жүздеген"}),
    "couple": {"екі жақ": 2},
    "half": forms({True: "жарты"}),
    "onehalf": {"бір жарым": 1.5, "екі жарым": 2.5, "үш жарым": 3.5},
    "and": {"және": True, "мен": True},
    "or": {"немесе": True},
    "approx": forms({"APPROX": "шамамен,жуық"}),
    "bound": forms({"EQUAL_OR_MORE": "кемінде,кем дегенде", "EQUAL_OR_LESS": "ең көбі,"}),
    "fullness": {"толық": True},
    "fullpost": {"бойы": True},
    "old": forms({True: "жастағы жаста"}),
    "earlypost": forms({
        "START": "басында,басы,басынан", "MID": "ортасында,ортасы", "END": "соңында,аяғында,соңы,соңына,аяғы,аяғына",
    }),
    "range": forms({True: "мен бен пен"}),
    "range_end": forms({True: "аралығында арасында"}),
    "at": {"сағат": True},
    "strong_at": {"сағат": True},
    "clock_noun": {"сағат": True},
    "day_word": {"күні": True},
    "year_noun": forms({U.YEAR: "жыл жылы жылдың жылғы"}),
    "year_post": forms({True: "жыл жылы жылғы жылдың жылдан жылдары ж"}) | {"ж.": True, "жж.": True},
    "month_post": forms({True: "айы айында айынан айының"}),
    "week_noun": forms({U.WEEK: "апта аптада аптаның"}),
    "weekend_noun": {"демалыс күндері": True},
    "century_noun": forms({U.CENTURY: "ғасыр ғасырда ғасырдың ғ."}),
    "quarter_noun": forms({U.QUARTER: "тоқсан тоқсанда тоқсанында тоқсаны"}),
    "half_noun": forms({U.HALF: "жартыжылдық жартыжылдықта жартысында"}),
    "decadeword": {"жиырмасыншы": 20, "отызыншы": 30, "қырқыншы": 40, "елуінші": 50, "алпысыншы": 60, "жетпісінші": 70,
                   "сексенінші": 80, "тоқсаныншы": 90},
    "suffix": forms({True: "ші шы"}),
    "decade_ending": forms({True: "шы ші ыншы інші"}),
    "no_year": forms({True: "адам теңге доллар еуро метр шақырым км тонна үй сарбаз тұрғын рет"}),
    "roman": forms({10: "x", 14: "xiv", 15: "xv", 16: "xvi", 17: "xvii", 18: "xviii хviii хvііі", 19: "xix хix хіх хiх",
        20: "xx хх", 21: "xxi ххi ххі"}),
    "ref": forms({
        "PRESENT_REF": "қазір,қазіргі уақытта,бүгінде,қазіргі таңда",
        "PAST_REF": "жақында,жақында ғана,бұрында,ол кезде,"
            "кезінде,соңғы кезде",
        "FUTURE_REF": "жуырда,болашақта,таяу уақытта,көп ұзамай",
    }),
    "every_post": {"сайын": True},
    "setword": {"күнделікті": "P1D", "жыл сайынғы": "P1Y"},
    "each": {"әр": "EVERY", "әрбір": "EVERY"},
    "frequency": {"бір рет": 1, "екі рет": 2, "үш рет": 3},
    "times_noun": {"рет": True},
    "perunit": {"аптасына": U.WEEK, "күніне": U.DAY, "айына": U.MONTH, "жылына": U.YEAR},
    "zone": {"gmt": 0, "utc": 0},
    "holiday": {
        **forms((
            (f.NEW_YEAR, "жаңа жыл,жаңа жылда"), (f.RAMADAN, "рамазан"), (f.EID_AL_FITR, "ораза айт,"),
            (f.EID_AL_ADHA, "құрбан айт,"),
            (f.VICTORY_DAY, "жеңіс күні,"), (f.WOMENS_DAY, "әйелдер күні,халықаралық әйелдер күні"),
            (f.ORTHODOX_CHRISTMAS, "рождество"),
        )),
        "тәуелсіздік күні": Holiday(month=12, day=16), "наурыз мейрамы": Holiday(month=3, day=22),
        "республика күні": Holiday(month=10, day=25), "конституция күні": Holiday(month=8, day=30),
    },
    "no_time": forms({True: "қайырлы таң,қайырлы күн,қайырлы кеш,күннен күнге,бір күні"}),
}  # fmt: skip

_RULES: Final = (
    Rule("weekday and day", "{weekday!weekday_short:weekday} {day_word}", "weekday", gives="date day bareweekday"),
    Rule(
        "year, day and month",
        "{year4:year} {year_post} {dom} {month} (,? {weekday!weekday_short:named} {day_word}?)?",
        "date",
        gives="date day monthday",
    ),
    Rule(
        "days of a month, year first",
        "{year4:year} {year_post} {dom:low} - {dom:high} {month}",
        "date_run",
    ),
    Rule("clock behind its word", "сағат ({clock}|{hour}) @notbefore({units}|{unit})", "clock_of_story", gives="time"),
    Rule(
        "quarter, year first", "{year4:year} {year_post} {ordinal} {quarter_noun}", "quarter", gives="date quarterdate"
    ),
    Rule("half, year first", "{year4:year} {year_post} {ordinal} {half_noun}", "half"),
    Rule(
        "month of last or next year, year first",
        "{last|next|this:direction} {year_noun} {month} {month_post}?",
        "month_of_year",
        gives="date monthdate",
    ),
    Rule("season, year first", "{year4:year} {year_post} {season}", "season", gives="date seasondate"),
    Rule(
        "day and month, year by its place first",
        "{unitdate:year} {monthday|monthdate|quarterdate|halfdate|seasondate:of}",
        "in_year",
        level=2,
        gives="date",
        examples={"Өткен жылғы 3 желтоқсанда": "2021-12-03"},
    ),
    Rule(
        "decade, figures first",
        "{yy|year4:decade} {hyphen}? {decade_years}",
        "decade_by_year",
        gives="date decadedate",
        examples={"1990 жылдары": "199", "90-жылдары": "199"},
    ),
    Rule(
        "more than so many units",
        "{number|article:n} {unitabl:unit} {more_post:mod}",
        "duration",
        gives="duration",
        examples={"10 жылдан астам": "P10Y"},
    ),
    Rule(
        "more than so many units ago",
        "{number|article:n} {unitabl:unit} {more_post:mod} {ago_post}",
        "counted",
        args={"sign": -1},
        gives="date",
        examples={"он жылдан астам уақыт бұрын": "2012"},
    ),
    Rule(
        "day, month and weekday",
        "{dom} {month} ({year4:year})? ,? {weekday!weekday_short:named} {day_word}?",
        "date",
        gives="date day monthday",
        examples={"10 қаңтар, дүйсенбі күні": "2022-01-10"},
    ),
    Rule(
        "weekday of last or next week, week first",
        "{last|next|this:direction} {week_noun} {weekday!weekday_short:weekday} {day_word}?",
        "weekday_of_week",
        gives="date day",
        examples={"келесі аптаның дүйсенбісінде": "2022-01-10"},
    ),
    Rule(
        "every so many units, unit last",
        "{int:n} {unit} {every_post}",
        "every",
        args={"quant": "EVERY"},
        gives="set",
        examples={"төрт жыл сайын": "P4Y"},
    ),
    Rule("every unit, unit last", "{unit} {every_post}", "every", args={"quant": "EVERY"}, gives="set"),
    Rule("times in a unit", "{perunit:unit} {frequency:times}", "every", gives="set"),
    Rule("units from now", "{number|vague:n} {ablative:unit} {in_post}", "counted", args={"sign": 1}),
    Rule("a unit from now", "бір? {ablative:unit} {in_post}", "counted", args={"sign": 1}),
)

# "-ады" and "-еді" are of the present to come after a consonant, of the past after a vowel: only known verbs tell.
_FUTURE: Final = (
    r"(?i)\b(?:[а-яёәіңғүұқөһ]{2,20}(?:йды|йді|мақ|мек|пақ|пек|бақ|бек)|болады|өтеді|басталады|шығады|келеді|бітеді|"
    r"жиналады|ашылады|жабылады|қайтады|кетеді|жоспарлануда|күтілуде|тиіс|керек)\b"
)
_PAST: Final = (
    r"(?i)\b(?:[а-яёәіңғүұқөһ]{2,20}(?:(?<![аей])(?:ды|ді)|ты|ті|ған|ген|қан|кен)|ұстады|құлдырады|жасады|тастады|"
    r"жариялады|хабарлады|бастады|аяқтады|сөйледі)\b"
)
_REPORTING: Final = r"(?i)\b(?:хабарлады|мәлімдеді|айтты|жариялады)\s{0,3}\Z"

DATES: Final = date_pack(
    locale="kk",
    words={
        **WORDS,
        "ablative": {"күннен": U.DAY, "аптадан": U.WEEK, "айдан": U.MONTH, "жылдан": U.YEAR, "сағаттан": U.HOUR},
    },
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    rules=_RULES,
    triggers=frozenset(("unitabl", "pluralunits", "decade_years", "ablative")),
    verb_last=True,
    lead=frozenset(("сағат", "да", "де", "та", "те", "дан", "ден", "ға", "ге", "күні")),
    bounds={
        **dict.fromkeys(("… бері", "… бастап"), TimexMod.ON_OR_AFTER),
        **dict.fromkeys(("… дейін",), TimexMod.ON_OR_BEFORE),
        **dict.fromkeys(("… бұрын",), TimexMod.BEFORE),
        **dict.fromkeys(("… кейін", "… соң"), TimexMod.AFTER),
    },
    lasting=frozenset(("… бері",)),
)


def _cased(word: str, endings: str) -> str:
    """Return a word behind a number in figures and one of its cases ("-дан астам")."""
    return ",".join(f"-{end} {word}" for end in endings.split())


COUNTS: Final = count_words(
    locale="kk",
    numbers={
        **and_one({"жүз": 100, **{f"{one} жүз": 100 * n for one, n in _ONES.items() if n > 1}}, ("бір",)),
        **{word: n for word, n in NUMBERS.items() if word != "бір"},
        **forms(
            {
                2: "екеуі екеуін",
                3: "үшеуі үшеуін",
                4: "төртеуі төртеуін",
                5: "бесеуі",
                6: "алтауы",
                7: "жетеуі",
            }
        ),
    },
    scales={
        **SCALES,
        "млн": 10**6,
        "млрд": 10**9,
        "жүзге": 100,
        "жүзден": 100,
        "мыңға": 1000,
        "мыңнан": 1000,
        "миллионнан": 10**6,
        "миллионға": 10**6,
    },
    half_between="жарым",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "кемінде,кем дегенде,ең азы",
        M.AT_MOST: "ең көбі",
        M.APPROX: "шамамен",
        M.EXACT: "барлығы,бар болғаны,тек,жалпы",
    },
    bounds_after={
        M.APPROX: "шақты,жуық,шамасында,шамалы," + _cased("жуық", "қа ке ға ге"),
        M.MORE_THAN: "астам,артық,"
        + _cased("астам", "дан ден тан тен нан нен")
        + ","
        + _cased("артық", "дан ден тан тен нан нен"),
        M.LESS_THAN: _cased("кем", "дан ден тан тен нан нен") + "," + _cased("аз", "дан ден тан тен нан нен"),
        M.AT_MOST: _cased("дейін", "қа ке ға ге"),
    },
    mixed_scales=True,
    half="жарты",
    ones="бір",
    one_nouns="адам,адамның,адамды,жаралы,сарбаз,полицей,бала,тұрғын,жұмысшы",
    case_endings="дан,ден,тан,тен,нан,нен,ға,ге,қа,ке",
    range_closers="дейін",
    vague={
        V.SEVERAL: "бірнеше",
        V.MANY: "көптеген,көп",
        V.TENS: "ондаған",
        V.HUNDREDS: "жүздеген",
        V.THOUSANDS: "мыңдаған",
        V.TENS_OF_THOUSANDS: "он мыңдаған",
        V.HUNDREDS_OF_THOUSANDS: "жүз мыңдаған",
        V.MILLIONS: "миллиондаған",
        V.UNKNOWN: "белгісіз сан",
    },
    zeros="ешкім",
    clock_openers="сағат",
    people="адам,адамды,адамның,жаралы,сарбаз,полицей,ер,әйел,бала,тұрғын,босқын,үй,жұмысшы,оқушы,шеруші",
    money="теңге,доллар,еуро,рубль,тиын",
    measures="шақырым,километр,метр,сантиметр,килограмм,келі,грамм,тонна,литр,градус,гектар,балл",
    percent="пайыз,пайызға,пайызы",
    numbered="боинг,нөмір,бап,бет,арна,топ,бөлме,рейс,мектеп,сағат",
    ages="жастағы,жаста,жасар",
    times="рет,дауыс,гол",
)

STOPWORDS: Final = words(
    """
    және мен да де бұл бір үшін деп болды болып бар осы сол ол оның олар болған керек жаңа дейді туралы кейін
    бойынша арасында қазақстан дейін сондай ақ екі өз емес жоқ тағы бірақ ғана екен еді полиция үкімет президент
    министр қаза тапты жараланды шабуыл заң заңды адам адамды кемінде парламент қала қалада облысы облысында
    солтүстігінде оңтүстігінде ондаған деді айтты екенін
    """
)
