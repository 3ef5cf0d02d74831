"""Turkish. Endings of case are written out for the words of time; an apostrophe may stand before those of figures."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.names import forms, words
from newsevents.languages.schema.dates import Holiday, Rule
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import TimexMod
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

NUMBERS: Final = {
    "sıfır": 0, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10,
        "yirmi": 20,
    "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90,
    **{
        f"{ten}{one}": high + low
        for ten, high in (("yirmi", 20), ("otuz", 30), ("kırk", 40), ("elli", 50), ("altmış", 60), ("yetmiş", 70),
            ("seksen", 80), ("doksan", 90))
        for one, low in (("bir", 1), ("iki", 2), ("üç", 3), ("dört", 4), ("beş", 5), ("altı", 6), ("yedi", 7),
            ("sekiz", 8), ("dokuz", 9))
    },
    **{f"on{word}": 10 + n for word, n in
       {"bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9}.items()},
    **{f"on {word}": 10 + n for word, n in
       {"bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9}.items()},
}  # fmt: skip
SCALES: Final = {"yüz": 100, "bin": 1000, "milyon": 10**6, "milyar": 10**9}
ORDINALS: Final = {
    "birinci": 1, "ilk": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5, "altıncı": 6, "yedinci": 7,
    "sekizinci": 8, "dokuzuncu": 9, "onuncu": 10, "on birinci": 11, "on ikinci": 12, "yirminci": 20,
        "yirmi birinci": 21,
    "on dokuzuncu": 19, "on sekizinci": 18,
}  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "exact": forms({True: "tam,tam olarak"}),
    "weekday": forms((
        (0, "pazartesiye pazartesiden pazartesiyi pazartesinin"), (1, "salıya salıdan salıyı salının"),
        (2, "çarşambaya çarşambadan çarşambayı çarşambanın"), (3, "perşembeye perşembeden perşembeyi perşembenin"),
        (4, "cumaya cumadan cumayı cumanın"), (5, "cumartesiye cumartesiden cumartesiyi cumartesinin"),
        (6, "pazara pazardan"),
    )),
    "weekdays": forms((
        (0, "pazartesileri"), (1, "salıları"), (2, "çarşambaları"), (3, "perşembeleri"), (4, "cumaları"), (5,
        "cumartesileri"),
        (6, "pazarları"),
    )),
    "month": forms({
        1: "ocakta ocaktan ocağa ocağın ocağı", 2: "şubatta şubattan şubata şubatın şubatı",
        3: "martta marttan marta martın martı", 4: "nisanda nisandan nisana nisanın nisanı",
        5: "mayısta mayıstan mayısa mayısın mayısı", 6: "haziranda hazirandan hazirana haziranın haziranı",
        7: "temmuzda temmuzdan temmuza temmuzun temmuzu", 8: "ağustosta ağustostan ağustosa ağustosun ağustosu",
        9: "eylülde eylülden eylüle eylülün eylülü", 10: "ekimde ekimden ekime ekimin ekimi",
        11: "kasımda kasımdan kasıma kasımın kasımı", 12: "aralıkta aralıktan aralığa aralığın aralığı",
    }),
    # Names that are other words too ("ocak" hearth, "ekim" sowing, "aralık" gap): they need a number or a year.
    "month_short": forms({1: "ocak ocağa ocağın ocağı", 3: "martı", 10: "ekim ekime ekimin ekimi",
        12: "aralık aralığa aralığın aralığı"}),
    "unit": forms({
        U.SECOND: "saniye", U.MINUTE: "dakika", U.HOUR: "saat saatte", U.DAY: "gün günü günde",
            U.WEEK: "hafta haftaya haftada haftanın",
        U.MONTH: "ay ayda ayı ayın", U.QUARTER: "çeyrek çeyreği çeyreğinde çeyrekte",
            U.YEAR: "yıl yılı yılda yılın sene senede",
        U.DECADE: "onyıl", U.CENTURY: "yüzyıl asır", U.NIGHT: "gece",
            U.WEEKEND: "hafta sonu,haftasonu,hafta sonunda",
    }),
    "units": forms({
        U.DAY: "günler günlük gündür günden", U.WEEK: "haftalar haftalık haftadır", U.MONTH: "aylar aylık aydır",
            U.YEAR: "yıllar yıllık yıldır seneler",
        U.HOUR: "saatler saatlik saattir", U.MINUTE: "dakikalık dakikadır",
    }),
    "longunits": forms({U.DAY: "günlerdir günlerce", U.WEEK: "haftalardır haftalarca", U.MONTH: "aylardır aylarca",
        U.YEAR: "yıllardır yıllarca"}),
    "years": forms({U.YEAR: "yıllar yıllarda yılların yıllardan yılları yıllarında yıllarının yıllarından"}),
    "pluralunits": forms({U.DAY: "günlerde günler", U.WEEK: "haftalarda haftalar", U.MONTH: "aylarda aylar",
        U.YEAR: "yıllarda yıllar yılların", U.HOUR: "saatlerde"}),
    "unitabl": forms({U.MINUTE: "dakikadan dakikayı", U.HOUR: "saatten saati", U.DAY: "günden günü",
    U.WEEK: "haftadan haftayı",
        U.MONTH: "aydan ayı", U.YEAR: "yıldan yılı seneden seneyi"}),
    "more_post": forms({"MORE_THAN": "fazla,uzun,çok,aşkın,fazla süre,fazla bir süre,uzun süre,aşkın süre,"
        "aşkın süredir,"
        "fazla süredir", "LESS_THAN": "az,kısa,kısa süre"}),
    "until": {"kadar": True, "dek": True, "değin": True},
    "case": {f"{mark}{end}": True for mark in ("'",) for end in (
        "dan", "den", "tan", "ten", "a", "e", "ya", "ye", "da", "de", "ta", "te", "ın", "in", "un", "ün", "nın",
        "nin")},
    "edgeword": {
        f"{unit} {edge}{end}": (mod, value)
        for unit, value in (("yıl", U.YEAR), ("yılın", U.YEAR), ("ay", U.MONTH), ("ayın", U.MONTH), ("haftanın",
        U.WEEK),
            ("hafta", U.WEEK), ("sene", U.YEAR))
        for edge, mod, ends in (("son", "END", ("u", "una", "unda", "undan", "unun", "larında")),
            ("baş", "START", ("ı", "ına", "ında", "ından", "larında")),
            ("orta", "MID", ("sı", "sında", "sına", "larında")))
        for end in ends
        if (unit, edge) != ("hafta", "son")
    },
    "day_offset": forms({0: "bugün", -1: "dün", 1: "yarın", -2: "evvelsi gün,önceki gün,evvelki gün",
        2: "öbür gün,yarından sonra"}),
    "part": forms((
        ("MO", "sabah sabahı sabahleyin sabahın sabaha"), ("MI", "öğle öğlen"), ("AF", "öğleden sonra,"), ("EV",
        "akşam akşamı akşamüstü"),
        ("NI", "gece gecesi"),
    )),
    "clockword": {"gece yarısı": 0, "öğle vakti": 1200},
    "nightword": {"bu sabah": "MO", "bu akşam": "EV", "bu gece": "NI", "bugün öğleden sonra": "AF"},
    "lastpart": forms({True: "geçen dün"}),
    "season": forms({3: "ilkbahar ilkbaharda ilkbaharı ilkbaharında baharda baharında", 6: "yaz yazın yazında yazı",
        9: "sonbahar sonbaharda sonbaharı sonbaharında sonbaharın güz", 12: "kış kışın kışında kışı"}),
    "shyseason": forms({0: "yaz yazın kış"}),
    "last": forms({-1: "geçen son geçtiğimiz önceki"}),
    "next": forms({1: "gelecek önümüzdeki"}) | {"bir sonraki": 1},
    "this": {"bu": 0, "içinde bulunduğumuz": 0},
    "that": forms({True: "o aynı"}),
    "story_next": forms({True: "ertesi"}),
    "story_last": {"bir önceki": True},
    "ago_post": forms({True: "önce evvel"}),
    "in_post": forms({True: "sonra içinde"}),
    "later_post": {"ardından": True},
    "earlier_post": {"öncesinde": True, "öncesi": True},
    "article": {"bir": 1},
    "vague": forms({"X": "birkaç,bir kaç,çok,pek çok,onlarca,yüzlerce,binlerce,birçok"}),
    "couple": {"bir düzine": 12, "her iki": 2},
    "half": forms({True: "yarım buçuk"}),
    "onehalf": {"bir buçuk": 1.5, "iki buçuk": 2.5, "üç buçuk": 3.5, "dört buçuk": 4.5},
    "and": {"ve": True, "ile": True},
    "or": {"veya": True, "ya da": True},
    "approx": forms({"APPROX": "yaklaşık,aşağı yukarı,tahminen,takriben"}),
    "bound": forms({
        "LESS_THAN": "neredeyse,", "EQUAL_OR_MORE": "en az,", "EQUAL_OR_LESS": "en fazla,en çok",
    }),
    "fullness": forms({True: "tam uzun"}),
    "fullpost": {"boyunca": True},
    "old": forms({True: "yaşındaki yaşında"}),
    "earlypost": forms({
        "START": "başında,başlarında,başı,başından", "MID": "ortasında,ortalarında,ortası",
            "END": "sonunda,sonlarında,sonu,sonuna",
    }),
    "range": forms({True: "ile"}),
    "range_end": forms({True: "arasında arası"}),
    "at": forms({True: "saat"}),
    "clock_noun": {"saat": True},
    "strong_at": {"saat": True},
    "year_noun": forms({U.YEAR: "yıl yılın yılı"}),
    "year_post": forms({True: "yılı yılında yılından yılının yılına"}) | {"'de": True, "'da": True, "'te": True,
        "'ta": True,
                                                                          "'den": True, "'dan": True, "'ten": True,
                                                                              "'tan": True,
        **{f"'{end}": True for end in ("ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "ya", "ye", "a", "e")}},
    "month_post": forms({True: "ayı ayında ayının ayından"}),
    "week_noun": forms({U.WEEK: "hafta haftanın"}),
    "weekend_noun": forms({True: "hafta sonu,haftasonu,hafta sonunda"}),
    "century_noun": forms({U.CENTURY: "yüzyıl yüzyılda yüzyılın yüzyılı yy"}),
    "quarter_noun": forms({U.QUARTER: "çeyrek çeyreği çeyreğinde çeyrekte"}),
    "half_noun": forms({U.HALF: "yarı yarısı yarısında yarıyıl"}),
    "decadeword": {"yirmili": 20, "otuzlu": 30, "kırklı": 40, "ellili": 50, "altmışlı": 60, "yetmişli": 70,
        "seksenli": 80,
                  "doksanlı": 90},
    "no_year": forms({True: "kişi lira dolar euro metre kilometre km ton ev asker kişinin kişilik"}),
    "ref": forms({
        "PRESENT_REF": "şimdi,şu anda,şu an,halen,günümüzde,bugünlerde,hâlen",
        "PAST_REF": "geçtiğimiz günlerde,geçen günlerde,son dönemde,"
            "geçenlerde,yakın zamanda,eskiden,geçmişte,o zamanlar,son zamanlarda,bir süre önce,kısa süre önce",
        "FUTURE_REF": "yakında,gelecekte,ileride,kısa süre içinde",
    }),
    "setword": {"her gün": "P1D", "günlük": "P1D", "haftalık": "P1W", "aylık": "P1M", "yıllık": "P1Y", "her yıl": "P1Y",
                "her hafta": "P1W", "her ay": "P1M"},
    "each": {"her": "EVERY"},
    "unitloc": forms({U.HOUR: "saatte", U.DAY: "günde", U.WEEK: "haftada", U.MONTH: "ayda", U.YEAR: "yılda senede"}),
    "day_word": {"günü": True, "günün": True, "gününe": True, "gününden": True},
    "decade_plural": forms({True: "lı li lu lü lar ler larda lerde lardan lerden ların lerin larının lerinin larda"}),
    "perunit": {"günde": U.DAY, "haftada": U.WEEK, "ayda": U.MONTH, "yılda": U.YEAR, "saatte": U.HOUR},
    "frequency": {"bir kez": 1, "iki kez": 2, "üç kez": 3, "iki defa": 2, "üç defa": 3},
    "times_noun": forms({True: "kez defa kere"}),
    "zone": {"gmt": 0, "utc": 0, "tsi": 180},
    "holiday": {
        **forms((
            (f.NEW_YEAR, "yılbaşı yılbaşında yılbaşından"), (f.RAMADAN, "ramazan ramazanda"), (f.EID_AL_FITR,
            "ramazan bayramı,şeker bayramı"),
            (f.EID_AL_ADHA, "kurban bayramı,"), (f.LABOUR_DAY, "işçi bayramı,"), (f.WOMENS_DAY,
            "dünya kadınlar günü,kadınlar günü"),
        )),
        "cumhuriyet bayramı": Holiday(month=10, day=29), "zafer bayramı": Holiday(month=8, day=30),
    },
    "no_time": forms({True: "iyi günler,iyi akşamlar,iyi geceler,günaydın,gün geçtikçe,günden güne"}),
}  # fmt: skip

_RULES: Final = (
    Rule(
        "day, month and weekday",
        "{dom} {month} ({year4:year})? ,? {weekday!weekday_short:named} {day_word}?",
        "date",
        gives="date day monthday",
        examples={"7 Ocak Cuma": "2022-01-07"},
    ),
    Rule(
        "weekday of last or next week, week first",
        "{last|next|this:direction} {week_noun} {weekday!weekday_short:weekday} {day_word}?",
        "weekday_of_week",
        gives="date day",
        examples={"Gelecek hafta pazartesi günü": "2022-01-10"},
    ),
    Rule(
        "weekday and day",
        "{weekday!weekday_short:weekday} {day_word}",
        "weekday",
        gives="date day bareweekday",
        examples={"Perşembe günü": "2022-01-06"},
    ),
    Rule(
        "clock behind its word",
        "saat ({clock}|{hour}) @notbefore({units}|{unit})",
        "clock_of_story",
        gives="time",
        examples={"saat 15": "2022-01-07T15:00"},
    ),
    Rule(
        "quarter of a year, year first",
        "{year4:year} {year_post} {ordinal} {quarter_noun}",
        "quarter",
        gives="date quarterdate",
        examples={"2020 yılının ilk çeyreği": "2020-Q1"},
    ),
    Rule(
        "quarter of the year, year first",
        "yılın {ordinal} {quarter_noun}",
        "quarter",
        gives="date quarterdate",
        examples={"yılın üçüncü çeyreği": "2021-Q3"},
    ),
    Rule(
        "half of a year, year first",
        "{year4:year} {year_post} {ordinal} {half_noun}",
        "half",
        gives="date",
        examples={"2021 yılının ilk yarısı": "2021-H1"},
    ),
    Rule(
        "month of last or next year, year first",
        "{last|next|this:direction} {year_noun} {month} {month_post}?",
        "month_of_year",
        gives="date monthdate",
        examples={"geçen yıl kasım": "2021-11"},
    ),
    Rule(
        "decade in figures",
        "{year4|yy:decade} ' {decade_plural} {years}?",
        "decade_by_year",
        gives="date decadedate",
        examples={"1990'lı yıllar": "199"},
    ),
    Rule(
        "times in a unit", "{perunit:unit} {frequency:times}", "every", gives="set", examples={"haftada iki kez": "P1W"}
    ),
    Rule(
        "season of a year, year first",
        "{year4:year} {year_post}? {season}",
        "season",
        gives="date seasondate",
        examples={"2010 yazı": "2010-SU"},
    ),
    Rule(
        "day and month, year by its place first",
        "{unitdate:year} {monthday|monthdate|quarterdate|halfdate|seasondate:of}",
        "in_year",
        level=2,
        gives="date",
        examples={"Geçen yıl 3 Aralık'ta": "2021-12-03"},
    ),
    Rule(
        "more than so many units",
        "{number|article:n} {unitabl:unit} {more_post:mod}",
        "duration",
        gives="duration",
        examples={"10 yılı aşkın süredir": "P10Y"},
    ),
    Rule(
        "more than so many units ago",
        "{number|article:n} {unitabl:unit} {more_post:mod} {ago_post}",
        "counted",
        args={"sign": -1},
        gives="date",
        examples={"on yıldan fazla önce": "2012"},
    ),
    Rule(
        "month that is another word, at its edge",
        "{month_short:month} @before({earlypost})",
        "month",
        gives="date monthdate",
        examples={"Aralık başında": "2021-12"},
    ),
    Rule(
        "zone before a clock",
        "{zone:zone} {clock}",
        "clock_of_story",
        gives="time",
        examples={"TSİ 10.00": "2022-01-07T10:00+03:00"},
    ),
    Rule(
        "once in so many units",
        "{number:n} {unitloc:unit} bir",
        "every",
        args={"quant": "EVERY"},
        gives="set",
        examples={"iki yılda bir": "P2Y"},
    ),
    Rule("last days of a unit", "{unitdate:of} {earlypost:mod}", "modified", level=2, examples={}),
)

_FUTURE: Final = (
    r"(?i)\b[a-zçğıöşü]{2,20}(?:acak|ecek|acaklar|ecekler|acağı|eceği|acağını|eceğini|malı|meli)\b"
    r"|\b(?:bekleniyor|planlanıyor|planlıyor)\b"
)
_PAST: Final = (
    r"(?i)\b[a-zçğıöşü]{2,20}"
    r"(?:dı|di|du|dü|tı|ti|tu|tü|dılar|diler|dular|düler|tılar|tiler|mıştı|mişti|miş|mış|muş|müş)\b"
)
_REPORTING: Final = r"(?i)\b(?:açıkladı|söyledi|duyurdu|bildirdi)\s{0,3}\Z"

DATES: Final = date_pack(
    locale="tr",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    rules=_RULES,
    triggers=frozenset(("years", "unitabl", "unitloc", "pluralunits", "month_short")),
    verb_last=True,
    lead=frozenset(
        (
            "saat",
            "da",
            "de",
            "ta",
            "te",
            "dan",
            "den",
            "tan",
            "ten",
            "ya",
            "ye",
            "a",
            "e",
            "ın",
            "in",
            "un",
            "ün",
            "tarihinde",
            "tarihi",
            "günü",
        )
    ),
    bounds={
        **dict.fromkeys(("… beri", "… bu yana", "… itibaren"), TimexMod.ON_OR_AFTER),
        **dict.fromkeys(("… kadar", "… dek"), TimexMod.ON_OR_BEFORE),
        **dict.fromkeys(("… önce", "… öncesinde"), TimexMod.BEFORE),
        **dict.fromkeys(("… sonra", "… sonrasında"), TimexMod.AFTER),
    },
    lasting=frozenset(("… beri", "… bu yana")),
)

_MARKS: Final = ("'", "’")


def _cased(*words: str) -> str:
    """Return the comparing words behind a number in figures and its case ("'den fazla")."""
    return ",".join(f"{mark}{end} {word}" for mark in _MARKS for end in ("den", "dan", "ten", "tan") for word in words)


def _dative(word: str, *, cases: tuple[str, ...]) -> str:
    """Return a word behind a number in figures and one of its cases ("'ü aşkın", "'e yakın")."""
    return ",".join(f"{mark}{end} {word}" for mark in _MARKS for end in cases)


COUNTS: Final = count_words(
    locale="tr",
    numbers={
        **NUMBERS,
        **{f"{ten} bir": n + 1 for ten, n in NUMBERS.items() if n in range(20, 100, 10)},
    },
    scales={**SCALES, "yüz": 100, "yüzden": 100, "binden": 1000, "milyondan": 10**6},
    half_between="buçuk",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "en az,asgari",
        M.AT_MOST: "en fazla,en çok,azami",
        M.APPROX: "yaklaşık,aşağı yukarı,tahminen,takriben,neredeyse",
        M.EXACT: "toplam,toplamda,sadece,yalnızca,tam,diğer",
    },
    bounds_after={
        M.AT_LEAST: "veya daha fazla",
        M.MORE_THAN: "fazla," + _cased("fazla", "çok") + "," + _dative("aşkın", cases=("ü", "ı", "i", "u", "yi", "yı")),
        M.LESS_THAN: _cased("az"),
        M.APPROX: "kadar,civarında,dolayında," + _dative("yakın", cases=("e", "a", "ye", "ya")),
    },
    vague={
        V.SEVERAL: "birkaç,bir kaç,çeşitli",
        V.MANY: "çok sayıda,birçok,pek çok,sayısız",
        V.DOZENS: "düzinelerce",
        V.TENS: "onlarca",
        V.HUNDREDS: "yüzlerce",
        V.THOUSANDS: "binlerce",
        V.TENS_OF_THOUSANDS: "on binlerce",
        V.HUNDREDS_OF_THOUSANDS: "yüz binlerce",
        V.MILLIONS: "milyonlarca",
        V.HANDFUL: "bir avuç",
        V.UNKNOWN: "bilinmeyen sayıda",
    },
    mixed_scales=True,
    half="yarım",
    ones="bir",
    one_nouns="kişi,kişinin,kişiyi,ölü,yaralı,sivil",
    one_not_after="",
    case_endings="den,dan,ten,tan,a,e,ya,ye",
    range_closers="kadar",
    groups={"düzine": 12, "düzineden": 12},
    articles="bir",
    zeros="hiç kimse,kimse",
    none_before="hiçbir",
    nouns_of_none="yaralı,ölü,kayıp",
    pairs={"her iki": 2},
    range_words="ile,ila",
    clock_openers="saat",
    people="kişi,kişinin,kişiyi,ölü,yaralı,asker,polis,erkek,kadın,çocuk,sivil,mülteci,gösterici,ev,işçi,öğrenci,"
    "göçmen",
    money="lira,dolar,euro,avro,kuruş,tl,ruble",
    measures="kilometre,metre,santimetre,kilo,kilogram,gram,ton,litre,derece,hektar,puan,metrekare",
    percent="yüzde",
    numbered="yüzde,numara,madde,sayfa,kanal,grup,oda,uçuş,sayılı,saat",
    ages="yaşındaki,yaşında",
    times="kez,defa,kere,oy,gol",
)

STOPWORDS: Final = words(
    """
    ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra önce var yok ise ama ancak veya şu o her ne ki
    mi değil oldu olduğu olduğunu dedi göre üzerine tarafından karşı ilk iki büyük yeni polis hükümet cumhurbaşkanı
    bakan bakanı ölü yaralı saldırı yasa kişi öldü hayatını kaybetti az meclis kuzeyinde güneyinde felaketi onlarca
    günü sonucu dün bugün açıkladı etti edildi
    """
)
