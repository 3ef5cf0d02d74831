"""Dutch."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.names import forms, words
from newsevents.languages.common.numbers import compounds, hundreds
from newsevents.languages.schema.dates import Holiday
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_ONES: Final = {
    "een": 1, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
}  # fmt: skip
_TENS: Final = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
        "negentig": 90,
}  # fmt: skip
NUMBERS: Final = {
    "nul": 0, "één": 1, "twee": 2, **{word: n for word, n in _ONES.items() if n > 1},
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
    "achttien": 18, "negentien": 19, **_TENS, **compounds(_ONES, _TENS, "en", unit_first=True),
    # "Twee" ends in a vowel, so the joint takes a diaeresis; "drie" too.
    **compounds({"twee": 2, "drie": 3}, _TENS, "ën", unit_first=True),
    **{f"{word}honderd": 100 * n for word, n in {**_ONES, "twee": 2}.items() if n > 1},
    **{f"{word}duizend": 1000 * n for word, n in {**_ONES, "twee": 2}.items() if n > 1},
}  # fmt: skip
SCALES: Final = {"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9}
_SMALL: Final = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
        "negende": 9,
    "tiende": 10, "elfde": 11, "twaalfde": 12,
}  # fmt: skip
ORDINALS: Final = {
    **_SMALL, **{f"{word}de": n for word, n in NUMBERS.items() if 13 <= n <= 19},
    **{f"{word}ste": n for word, n in NUMBERS.items() if 20 <= n <= 31},
}  # fmt: skip

_WEEKDAYS: Final = {
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
}  # fmt: skip
_PARTS: Final = {"ochtend": "MO", "morgen": "MO", "middag": "AF", "namiddag": "AF", "avond": "EV", "nacht": "NI"}

_LENGTH_NUMBERS: Final[Mapping[str, Any]] = {
    **{word: n for word, n in NUMBERS.items() if 0 < n < 32 or n in (48, 72, 90, 100)}, "een": 1, "meer": "X",
}  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "yearhalf": {"helft": U.HALF},
    "halfto": {"half": True},
    "exact": forms({True: "precies,exact"}),
    "weekdays": {f"{day}en": n for day, n in _WEEKDAYS.items()} | {f"'s {day}s": n for day, n in _WEEKDAYS.items()},
    "weekdaypart": {f"{day}{part}": (n, code) for day, n in _WEEKDAYS.items() for part, code in _PARTS.items()},
    "month_short": forms({3: "mrt", 9: "sept"}),
    "unit": forms({
        U.MINUTE: "minuut", U.HOUR: "uur", U.DAY: "dag etmaal", U.WEEK: "week", U.MONTH: "maand", U.QUARTER: "kwartaal",
        U.HALF: "halfjaar", U.YEAR: "jaar", U.DECADE: "decennium", U.CENTURY: "eeuw", U.WEEKEND: "weekend weekeinde",
        U.NIGHT: "nacht", U.SECOND: "seconde", U.MILLENNIUM: "millennium",
    }),
    "units": forms({
        U.SECOND: "seconden", U.MINUTE: "minuten", U.HOUR: "uren", U.DAY: "dagen", U.WEEK: "weken", U.MONTH: "maanden",
        U.QUARTER: "kwartalen", U.YEAR: "jaren", U.DECADE: "decennia", U.CENTURY: "eeuwen", U.WEEKEND: "weekenden",
        U.NIGHT: "nachten",
    }),
    "longunits": forms({
        U.DAY: "dagen", U.WEEK: "weken", U.MONTH: "maanden", U.YEAR: "jaren", U.DECADE: "decennia", U.CENTURY: "eeuwen",
    }),
    "years": {"jaren": U.YEAR},
    "day_unit": {"dag": U.DAY},
    "day_offset": forms({0: "vandaag", -1: "gisteren", 1: "morgen", -2: "eergisteren", 2: "overmorgen"}),
    "part": {**_PARTS, "vroeg": "MO", "middernacht": "NI"},
    "part_art": forms({True: "de deze die elke iedere goede vorige"}),
    "part_lead": forms({True: "s"}),
    "halfpart": {"'s ochtends": "MO", "'s middags": "AF", "'s avonds": "EV", "'s morgens": "MO"},
    "clockword": {"middernacht": 0, "twaalf uur 's middags": 1200},
    "nightword": {
        "vanavond": "EV", "vanochtend": "MO", "vanmorgen": "MO", "vanmiddag": "AF", "vannacht": "NI",
    },
    "lastnight": {
        "gisteravond": "EV", "gisterenavond": "EV", "gistermiddag": "AF", "gisterenmiddag": "AF", "gisterochtend": "MO",
        "gisterenochtend": "MO", "gistermorgen": "MO", "gisternacht": "NI", "afgelopen nacht": "NI",
    },
    "nextmorning": {
        "morgenochtend": "MO", "morgenmiddag": "AF", "morgenavond": "EV", "morgenvroeg": "MO", "morgennacht": "NI",
    },
    "season": forms({3: "lente voorjaar", 6: "zomer", 9: "herfst najaar", 12: "winter"}),
    "shyseason": forms({0: "lente zomer herfst winter voorjaar najaar"}),
    "season_lead": forms({True: "in sinds vanaf tot deze"}),
    "last": forms({-1: "vorige vorig afgelopen voorbije laatste verleden jongstleden"}),
    "next": forms({1: "volgende volgend komende komend aanstaande eerstvolgende"}),
    "this": forms({0: "deze dit huidige lopende"}),
    "lastpost": forms({-1: "jongstleden jl jl."}),
    "nextpost": forms({1: "aanstaande as a.s."}),
    "that": forms({True: "die dat diezelfde datzelfde dezelfde hetzelfde"}),
    "story_next": forms({True: "daaropvolgende"}),
    "story_last": forms({True: "voorafgaande voorgaande"}),
    "story_nextpost": forms({True: "erna daarna daarop erop"}),
    "story_lastpost": forms({True: "ervoor daarvoor eerder"}),
    "ago_post": forms({True: "geleden terug"}),
    "in_pre": forms({True: "over binnen"}),
    "later_post": forms({True: "later nadien daarna"}),
    "earlier_post": forms({True: "eerder ervoor daarvoor voordien tevoren"}),
    "article": {"een": 1},
    "vague": forms({
        "X": "enkele,een paar,paar,meerdere,verscheidene,verschillende,vele,veel,weinig,tientallen,honderden,talloze,"
             "ettelijke,een aantal",
    }),
    "couple": {"een dozijn": 12, "beide": 2, "een tiental": 10, "een twintigtal": 20},
    "half": forms({True: "half halve"}),
    "onehalf": {"anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "tweeënhalve": 2.5, "drieënhalf": 3.5,
                "vierenhalf": 4.5},
    "and": {"en": True},
    "or": {"of": True},
    "approx": forms({"APPROX": "ongeveer,circa,zo'n,omstreeks,ca.,om en nabij"}),
    "bound": forms({
        "LESS_THAN": "bijna,minder dan,nog geen,krap", "MORE_THAN": "meer dan,ruim", "EQUAL_OR_MORE": "minstens,ten "
            "minste,minimaal",
        "EQUAL_OR_LESS": "hooguit,hoogstens,maximaal,tot",
    }),
    "fullness": forms({True: "volle hele lange extra opeenvolgende volledige"}),
    "fullpost": forms({True: "lang"}),
    "long": forms({True: "lange"}),
    "firstof": forms({True: "eerste"}),
    "old": forms({True: "oud oude"}),
    "early": forms({"START": "begin,vroeg in,het begin", "END": "eind,einde,laat in,het einde,het eind",
        "MID": "midden,medio,half,halverwege"}),
    "of": forms({True: "van"}),
    "art": forms({True: "de het"}),
    "dateart": {},
    "night_to": {"op": True},
    "lengthadjective": {
        f"{word}{stem}{end}": (n, unit)
        for word, n in _LENGTH_NUMBERS.items()
        for stem, unit in (("daags", U.DAY), ("weeks", U.WEEK), ("maands", U.MONTH), ("urig", U.HOUR))
        for end in ("", "e")
    },
    "adjectiveunit": forms({U.DAY: "daags daagse", U.WEEK: "weeks weekse", U.MONTH: "maands maandse",
        U.HOUR: "urig urige"}),
    "range": {"tot": True, "tot en met": True, "t/m": True, "t": True},
    "between": {"tussen": True},
    "at": forms({True: "om rond vanaf tot tegen na voor omstreeks"}),
    "by_part": forms({True: "in"}),
    "clock_noun": {"uur": True},
    "hour_noun": {},
    "month_noun": {"maand": True},
    "week_noun": {"week": U.WEEK},
    "year_noun": {"jaar": U.YEAR},
    "decade_noun": {"jaren": True},
    "century_noun": {"eeuw": U.CENTURY},
    "quarter_noun": {"kwartaal": U.QUARTER},
    "half_noun": {"halfjaar": U.HALF, "jaarhelft": U.HALF, "helft van het jaar": U.HALF},
    "weekend_noun": forms({True: "weekend weekeinde"}),
    "weekend_lead": forms({True: "het dit"}),
    "year_lead": forms({True: "in sinds van tot vanaf tussen na voor begin eind medio rond omstreeks"}),
    "no_year": forms({True: ("mensen personen euro dollar meter inwoners man kilometer keer procent werknemers huizen "
        "banen "
                           "soldaten militairen vluchtelingen km")}),
    "decadenum": _TENS,
    "ref": forms({
        "PRESENT_REF": "nu,momenteel,thans,tegenwoordig,op dit moment,vandaag de dag,op het moment,voorlopig",
        "PAST_REF": "onlangs,recentelijk,recent,destijds,vroeger,weleer,indertijd,de laatste tijd,in het verleden,kort "
            "geleden,"
                    "lang geleden,enige tijd geleden",
        "FUTURE_REF": "binnenkort,spoedig,weldra,in de toekomst,op termijn,straks",
    }),
    "era": {"verleden": "PAST_REF", "toekomst": "FUTURE_REF"},
    "setword": forms({
        "P1D": "dagelijks dagelijkse", "P1W": "wekelijks wekelijkse", "P1M": "maandelijks maandelijkse",
        "P1Y": "jaarlijks jaarlijkse", "PT1H": "elk uur,", "P3M": "driemaandelijks driemaandelijkse",
        "P6M": "halfjaarlijks halfjaarlijkse",
    }) | {"'s avonds": "XXXX-XX-XXTEV", "'s ochtends": "XXXX-XX-XXTMO", "'s nachts": "XXXX-XX-XXTNI",
          "'s middags": "XXXX-XX-XXTAF", "'s morgens": "XXXX-XX-XXTMO"},
    "each": forms({"EVERY": "elke elk iedere ieder"}),
    "each_n": {"om de": "EVERY", "elke": "EVERY", "iedere": "EVERY"},
    "frequency": {"eenmaal": 1, "tweemaal": 2, "driemaal": 3, "één keer": 1, "twee keer": 2, "drie keer": 3},
    "times_noun": forms({True: "keer maal"}),
    "per": forms({True: "per in"}),
    "per_amount": {"per": True},
    "money": forms({True: "euro dollar"}),
    "zone": {"gmt": 0, "utc": 0, "met": 60},
    "localzone": forms({None: "plaatselijke tijd,lokale tijd,nederlandse tijd"}),
    "holiday": {
        **forms((
            (f.CHRISTMAS, "kerst,kerstmis,eerste kerstdag"), (f.STEPHEN, "tweede kerstdag,"), (f.CHRISTMAS_EVE,
            "kerstavond"),
            (f.NEW_YEARS_EVE, "oudejaarsavond,oudejaarsdag,oud en nieuw"), (f.NEW_YEAR, "nieuwjaar nieuwjaarsdag"),
            (f.EPIPHANY, "driekoningen"), (f.GOOD_FRIDAY, "goede vrijdag,"), (f.EASTER,
            "pasen,eerste paasdag,paaszondag"),
            (f.EASTER_MONDAY, "tweede paasdag,paasmaandag"), (f.PALM_SUNDAY, "palmzondag"), (f.ASH_WEDNESDAY,
            "aswoensdag"),
            (f.MAUNDY_THURSDAY, "witte donderdag,"), (f.ASCENSION, "hemelvaartsdag hemelvaart"), (f.WHIT_SUNDAY,
            "pinksteren"),
            (f.WHIT_MONDAY, "tweede pinksterdag,pinkstermaandag"), (f.ALL_SAINTS, "allerheiligen"),
            (f.ALL_SOULS, "allerzielen"), (f.LABOUR_DAY, "dag van de arbeid,"), (f.RAMADAN, "ramadan"),
            (f.EID_AL_FITR, "suikerfeest"), (f.EID_AL_ADHA, "offerfeest"),
        )),
        "koningsdag": Holiday(month=4, day=27), "bevrijdingsdag": Holiday(month=5, day=5),
        "dodenherdenking": Holiday(month=5, day=4), "sinterklaas": Holiday(month=12, day=5),
        "prinsjesdag": Holiday(month=9, weekday=1, nth=3),
    },
    "no_time": forms({True: ("goedemorgen,goede morgen,goede avond,goede nacht,goede dag,zwarte vrijdag,dag en nacht,"
        "in "
        "het jaar des heren")}),
}  # fmt: skip

_FUTURE: Final = (
    r"(?i)\b(?:zal|zullen|zou|zouden|gaat|gaan|moet|moeten|wil|willen|gepland|verwacht|begint|beginnen|start|komende|"
    r"vindt|vinden|wordt|worden|staat|hoopt|aanstaande|uiterlijk)\b"
)
_PAST: Final = (
    r"(?i)\b(?:heeft|hebben|had|hadden|was|waren|werd|werden|zei|zeiden|kwam|kwamen|ging|gingen|vond|vonden|begon|overleed|"
    r"stierf|stierven|viel|vielen|brak|sloeg|schoot|schoten|won|verloor|meldde|meldden|maakte|maakten|"
    r"ge(?!pland)[a-z]{2,16}(?:d|t|en))\b"
)
_REPORTING: Final = (
    r"(?i)\b(?:zei|zeiden|meldde|meldden|verklaarde|verklaarden|bevestigde|bevestigden|liet weten|maakte bekend)"
    r"(?: (?:op|de|het|[a-z]{1,20})){0,3}\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="nl",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    ordinal_suffixes=frozenset(("e", "de", "ste")),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    lead=frozenset(
        (
            "op",
            "in",
            "om",
            "tot",
            "sinds",
            "vanaf",
            "van",
            "de",
            "het",
            "en",
            "tussen",
            "voor",
            "na",
            "gedurende",
            "tijdens",
            "met",
        )
    ),
)

COUNTS: Final = count_words(
    locale="nl",
    numbers={
        **hundreds(NUMBERS, "honderd", "duizend", "duizend"),
    },
    scales=SCALES,
    dates=WORDS,
    bounds={
        M.AT_LEAST: "minstens,ten minste,minimaal,niet minder dan,zeker",
        M.MORE_THAN: "meer dan,ruim,ver boven de",
        M.AT_MOST: "hoogstens,hooguit,maximaal,niet meer dan,tot",
        M.LESS_THAN: "minder dan",
        M.APPROX: "ongeveer,circa,zo'n,bijna,rond de,naar schatting,ca.,om en nabij,een kleine",
        M.EXACT: "in totaal,precies,slechts,alle,de,nog eens,andere,deze",
    },
    vague={
        V.FEW: "een paar,enkele,weinig",
        V.SEVERAL: "meerdere,verscheidene,verschillende,diverse,een aantal",
        V.MANY: "veel,vele,talloze,talrijke",
        V.DOZENS: "dozijnen",
        V.TENS: "tientallen",
        V.HUNDREDS: "honderden",
        V.THOUSANDS: "duizenden",
        V.TENS_OF_THOUSANDS: "tienduizenden",
        V.HUNDREDS_OF_THOUSANDS: "honderdduizenden",
        V.MILLIONS: "miljoenen",
        V.HANDFUL: "een handvol",
        V.UNKNOWN: "een onbekend aantal",
    },
    groups={
        "dozijn": 12,
        "tiental": 10,
        "twintigtal": 20,
        "dertigtal": 30,
        "veertigtal": 40,
        "vijftigtal": 50,
        "honderdtal": 100,
        "vijftiental": 15,
        "duizendtal": 1000,
    },
    bounds_after={M.AT_LEAST: "of meer"},
    loose_groups="tiental,twintigtal,dertigtal,veertigtal,vijftigtal,honderdtal,vijftiental,duizendtal",
    ones="een,één,eén",
    one_nouns="dode,persoon,gewonde,slachtoffer,vermiste,mens",
    one_not_after="is,was,als,zijn,wordt,ben,zo",
    articles="een",
    joiner="en",
    half="half,halve,anderhalf,tweeënhalf,drieënhalf,vierenhalf,vijfenhalf",
    fractions={"anderhalf": 1.5, "tweeënhalf": 2.5, "drieënhalf": 3.5, "vierenhalf": 4.5, "vijfenhalf": 5.5},
    zeros="niemand,geen enkele",
    none_before="geen,zonder",
    nouns_of_none="gewonden,doden,slachtoffers,arrestaties,overlevenden",
    pairs={"beide": 2},
    range_words="tot,à,of",
    range_openers={"tussen": "en", "van": "tot"},
    ratio_words="op de,van de",
    clock_openers="om",
    people="mensen,personen,doden,gewonden,slachtoffers,soldaten,militairen,agenten,mannen,vrouwen,kinderen,burgers,"
    "vluchtelingen,betogers,huizen,inwoners,arrestanten,vermisten,migranten,leerlingen,werknemers",
    money="euro,dollar,cent,gulden,pond,roebel",
    measures="kilometer,meter,centimeter,kilo,kilogram,gram,ton,liter,graden,hectare,punten,vierkante",
    percent="procent,procentpunt",
    numbered="nummer,nr,artikel,pagina,snelweg,hoofdstuk,resolutie,vlucht,kanaal,groep,lid,kamer,zaal",
    ages="jarige,jaar oud",
    times="keer,maal,stemmen,doelpunten,zetels",
)

STOPWORDS: Final = words(
    """
    de het een en van in is dat op te zijn met voor niet aan er om ook als door naar bij uit maar wordt werd worden
    heeft hebben was nog wel tot over deze die hij zij ze politie regering minister president doden gewonden aanval
    aanslag wet nieuwe nieuw tegen minstens stemt mensen jaar noorden zuiden stad eisen tientallen levens na
    """
)
