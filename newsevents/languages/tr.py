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
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

NUMBERS: Final = {
    "sıfır": 0, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10,
        "yirmi": 20,
    "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90,
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
    "weekday": forms((
        (0, "pazartesiye pazartesiden pazartesiyi"), (1, "salıya salıdan"), (2, "çarşambaya çarşambadan"),
        (3, "perşembeye perşembeden"), (4, "cumaya cumadan"), (5, "cumartesiye cumartesiden"), (6, "pazara pazardan"),
    )),
    "weekdays": forms((
        (0, "pazartesileri"), (1, "salıları"), (2, "çarşambaları"), (3, "perşembeleri"), (4, "cumaları"), (5,
        "cumartesileri"),
        (6, "pazarları"),
    )),
    "month": forms({
        1: "ocakta ocaktan", 2: "şubatta şubattan", 3: "martta marttan", 4: "nisanda nisandan", 5: "mayısta mayıstan",
        6: "haziranda hazirandan", 7: "temmuzda temmuzdan", 8: "ağustosta ağustostan", 9: "eylülde eylülden",
        10: "ekimde ekimden", 11: "kasımda kasımdan", 12: "aralıkta aralıktan",
    }),
    # Names that are other words too ("ocak" hearth, "ekim" sowing, "aralık" gap): they need a number or a year.
    "month_short": forms({1: "ocak", 10: "ekim", 12: "aralık"}),
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
    "years": forms({U.YEAR: "yıllar yıllarda yılların yıllardan"}),
    "day_offset": forms({0: "bugün", -1: "dün", 1: "yarın", -2: "evvelsi gün,önceki gün,evvelki gün",
        2: "öbür gün,yarından sonra"}),
    "part": forms((
        ("MO", "sabah sabahı sabahleyin"), ("MI", "öğle öğlen"), ("AF", "öğleden sonra,"), ("EV",
        "akşam akşamı akşamüstü"),
        ("NI", "gece gecesi"),
    )),
    "clockword": {"gece yarısı": 0, "öğle vakti": 1200},
    "nightword": {"bu sabah": "MO", "bu akşam": "EV", "bu gece": "NI", "bugün öğleden sonra": "AF"},
    "lastpart": forms({True: "geçen dün"}),
    "season": forms({3: "ilkbahar ilkbaharda ilkbaharı baharda", 6: "yaz yazın yazında yazı",
        9: "sonbahar sonbaharda sonbaharı güz", 12: "kış kışın kışında kışı"}),
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
                                                                              "'tan": True},
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
        "PAST_REF": "geçenlerde,yakın zamanda,eskiden,geçmişte,o zamanlar,son zamanlarda,bir süre önce,kısa süre önce",
        "FUTURE_REF": "yakında,gelecekte,ileride,kısa süre içinde",
    }),
    "setword": {"her gün": "P1D", "günlük": "P1D", "haftalık": "P1W", "aylık": "P1M", "yıllık": "P1Y", "her yıl": "P1Y",
                "her hafta": "P1W", "her ay": "P1M"},
    "each": {"her": "EVERY"},
    "day_word": {"günü": True, "gününden": True},
    "decade_plural": forms({True: "lı li lu lü lar ler"}),
    "perunit": {"günde": U.DAY, "haftada": U.WEEK, "ayda": U.MONTH, "yılda": U.YEAR, "saatte": U.HOUR},
    "frequency": {"bir kez": 1, "iki kez": 2, "üç kez": 3, "iki defa": 2, "üç defa": 3},
    "times_noun": forms({True: "kez defa kere"}),
    "zone": {"gmt": 0, "utc": 0, "tsi": 180},
    "holiday": {
        **forms((
            (f.NEW_YEAR, "yılbaşı yılbaşında"), (f.RAMADAN, "ramazan ramazanda"), (f.EID_AL_FITR,
            "ramazan bayramı,şeker bayramı"),
            (f.EID_AL_ADHA, "kurban bayramı,"), (f.LABOUR_DAY, "işçi bayramı,"), (f.WOMENS_DAY,
            "dünya kadınlar günü,kadınlar günü"),
        )),
        "cumhuriyet bayramı": Holiday(month=10, day=29), "zafer bayramı": Holiday(month=8, day=30),
    },
    "no_time": forms({True: "iyi günler,iyi akşamlar,iyi geceler,günaydın,bir gün,gün geçtikçe,günden güne"}),
}  # fmt: skip

_RULES: Final = (
    Rule(
        "day, month and weekday",
        "{dom} {month} ({year4:year})? {weekday!weekday_short:named} {day_word}?",
        "date",
        gives="date day monthday",
        examples={"7 Ocak Cuma": "2022-01-07"},
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
        "{year4:decade} ' {decade_plural} {years}",
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
    lead=frozenset(("saat",)),
)

COUNTS: Final = count_words(
    locale="tr",
    numbers=NUMBERS,
    scales={**SCALES, "yüz": 100},
    dates=WORDS,
    bounds={
        M.AT_LEAST: "en az,asgari",
        M.AT_MOST: "en fazla,en çok,azami",
        M.APPROX: "yaklaşık,aşağı yukarı,tahminen,takriben,neredeyse",
        M.EXACT: "toplam,toplamda,sadece,yalnızca,tam,diğer",
    },
    bounds_after={M.AT_LEAST: "veya daha fazla", M.APPROX: "kadar,civarında,dolayında"},
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
    groups={"düzine": 12},
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
    ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra önce var yok ise ama ancak veya şu o her ne
    ki mi değil oldu olduğu olduğunu dedi göre üzerine tarafından karşı ilk iki büyük yeni
    """
)
