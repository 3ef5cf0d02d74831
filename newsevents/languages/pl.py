"""Polish. Forms of every case are written out."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.grammar import inflected
from newsevents.languages.common.names import forms, words
from newsevents.languages.common.numbers import and_one, length_adjectives
from newsevents.languages.schema.dates import Holiday
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_TENS: Final = forms({
    20: "dwadzieścia dwudziestu", 30: "trzydzieści trzydziestu", 40: "czterdzieści czterdziestu",
    50: "pięćdziesiąt pięćdziesięciu", 60: "sześćdziesiąt sześćdziesięciu", 70: "siedemdziesiąt siedemdziesięciu",
    80: "osiemdziesiąt osiemdziesięciu", 90: "dziewięćdziesiąt dziewięćdziesięciu",
})  # fmt: skip
NUMBERS: Final = {
    **forms({
        0: "zero", 1: "jeden jedna jedno jednego jednej jednym jedną", 2: "dwa dwie dwóch dwoma dwu dwaj",
            3: "trzy trzech trzema trzej",
        4: "cztery czterech czterema czterej", 5: "pięć pięciu pięcioma", 6: "sześć sześciu", 7: "siedem siedmiu",
            8: "osiem ośmiu",
        9: "dziewięć dziewięciu", 10: "dziesięć dziesięciu", 11: "jedenaście jedenastu", 12: "dwanaście dwunastu",
        13: "trzynaście trzynastu", 14: "czternaście czternastu", 15: "piętnaście piętnastu",
            16: "szesnaście szesnastu",
        17: "siedemnaście siedemnastu", 18: "osiemnaście osiemnastu", 19: "dziewiętnaście dziewiętnastu",
        100: "sto stu", 200: "dwieście dwustu", 300: "trzysta trzystu", 400: "czterysta czterystu",
            500: "pięćset pięciuset",
    }),
    **_TENS,
}  # fmt: skip
SCALES: Final = forms({1000: "tysiąc tysiące tysięcy", 10**6: "milion miliona miliony milionów"})
_HARD: Final = ("y", "ego", "emu", "ym", "a", "ej", "ą", "e", "ych", "ymi")
_SOFT: Final = ("i", "iego", "iemu", "im", "ia", "iej", "ią", "ie", "ich", "imi")
_K: Final = ("i", "iego", "iemu", "im", "a", "iej", "ą", "ie", "ich", "imi")
ORDINALS: Final = {
    **inflected({
        "pierwsz": 1, "czwart": 4, "piąt": 5, "szóst": 6, "siódm": 7, "ósm": 8, "dziewiąt": 9, "dziesiąt": 10,
        "jedenast": 11, "dwunast": 12, "trzynast": 13, "czternast": 14, "piętnast": 15, "szesnast": 16,
            "siedemnast": 17,
        "osiemnast": 18, "dziewiętnast": 19, "dwudziest": 20, "trzydziest": 30,
    }, _HARD),
    **{
        f"{ten}ego {one}": high + low
        for ten, high in (("dwudziest", 20), ("trzydziest", 30))
        for one, low in (("pierwszego", 1), ("drugiego", 2), ("trzeciego", 3), ("czwartego", 4), ("piątego", 5),
            ("szóstego", 6), ("siódmego", 7), ("ósmego", 8), ("dziewiątego", 9))
    },
    **inflected({"drug": 2}, _K), **inflected({"trzec": 3}, _SOFT),
}  # fmt: skip

_LENGTHS: Final = {
    "dniow": U.DAY, "dobow": U.DAY, "tygodniow": U.WEEK, "miesięczn": U.MONTH, "godzinn": U.HOUR, "minutow": U.MINUTE,
}  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "yearhalf": forms({U.HALF: "połowa połowie połowy połowę"}),
    "exact": forms({True: "dokładnie,równo"}),
    "weekday": forms((
        (0, "poniedziałek poniedziałku poniedziałkiem poniedziałkowi"), (1, "wtorek wtorku wtorkiem wtorkowi"),
        (2, "środa środę środy środzie środą"), (3, "czwartek czwartku czwartkiem czwartkowi"), (4,
        "piątek piątku piątkiem piątkowi"),
        (5, "sobota sobotę soboty sobocie sobotą"), (6, "niedziela niedzielę niedzieli niedzielą"),
    )),
    "weekdays": forms((
        (0, "w poniedziałki,"), (1, "we wtorki,"), (2, "w środy,"), (3, "w czwartki,"), (4, "w piątki,"), (5,
        "w soboty,"),
        (6, "w niedziele,"),
    )),
    "month": forms({
        1: "styczeń stycznia styczniu styczniem styczniowi", 2: "luty lutego lutym lutemu",
        3: "marzec marca marcu marcem marcowi",
        4: "kwiecień kwietnia kwietniu kwietniem kwietniowi", 5: "maj maja maju majem majowi",
        6: "czerwiec czerwca czerwcu czerwcem czerwcowi",
        7: "lipiec lipca lipcu lipcem lipcowi", 8: "sierpień sierpnia sierpniu sierpniem sierpniowi",
            9: "wrzesień września wrześniu wrześniem wrześniowi",
        10: "październik października październiku październikiem październikowi",
        11: "listopad listopada listopadzie listopadem listopadowi",
        12: "grudzień grudnia grudniu grudniem grudniowi",
    }),
    "unit": forms({
        U.SECOND: "sekunda sekundę sekundy", U.MINUTE: "minuta minutę minuty",
            U.HOUR: "godzina godzinę godziny godzinie godziną",
        U.DAY: "dzień dnia dniu dniem doba dobę doby", U.WEEK: "tydzień tygodnia tygodniu tygodniem",
        U.MONTH: "miesiąc miesiąca miesiącu miesiącem", U.QUARTER: "kwartał kwartału kwartale",
            U.HALF: "półrocze półrocza półroczu",
        U.YEAR: "rok roku rokiem", U.DECADE: "dekada dekadę dekady dekadzie dziesięciolecie dziesięciolecia",
        U.CENTURY: "wiek wieku wiekiem stulecie stulecia", U.NIGHT: "noc nocy",
            U.WEEKEND: "weekend weekendu weekendzie",
    }),
    "units": forms({
        U.SECOND: "sekund", U.MINUTE: "minut", U.HOUR: "godzin", U.DAY: "dni dniami dniach",
            U.WEEK: "tygodni tygodnie tygodniami tygodniach",
        U.MONTH: "miesięcy miesiące miesiącami miesiącach", U.QUARTER: "kwartałów kwartały",
            U.YEAR: "lat lata latami latach laty latom",
        U.DECADE: "dekad dziesięcioleci", U.CENTURY: "wieków stuleci", U.NIGHT: "nocy noce",
            U.WEEKEND: "weekendy weekendów",
    }),
    "longunits": forms({
        U.DAY: "dniami", U.WEEK: "tygodniami", U.MONTH: "miesiącami", U.YEAR: "latami lata", U.DECADE: "dekadami",
            U.CENTURY: "wiekami",
    }),
    "years": forms({U.YEAR: "lata latach lat"}),
    "day_unit": forms({U.DAY: "dzień dnia"}),
    "day_offset": forms({0: "dziś dzisiaj", -1: "wczoraj", 1: "jutro", -2: "przedwczoraj", 2: "pojutrze"}),
    "part": forms((
        ("MO", "nad ranem,"), ("MO", "rano ranek rankiem poranek poranku przedpołudnie"), ("MI", "południe"), ("AF",
        "popołudnie,popołudniu,po południu"),
        ("EV", "wieczorem wieczór wieczora"), ("NI", "noc,nocy,nocą,w nocy"),
    )),
    "halfpart": {"rano": "MO", "po południu": "AF", "wieczorem": "EV", "w nocy": "NI"},
    "clockword": {"w południe": 1200, "o północy": 0},
    "nightword": forms((("MO", "dziś rano,dzisiaj rano"), ("EV", "dziś wieczorem,dzisiaj wieczorem"), ("NI",
        "dziś w nocy,"))),
    "season": forms({3: "wiosna wiosną wiosny wiosnę", 6: "lato latem", 9: "jesień jesienią jesieni",
        12: "zima zimą zimy zimę"}),
    "last": inflected({"ubiegł": -1, "zeszł": -1, "minion": -1}, _HARD) | inflected({"ostatn": -1, "poprzedn": -1},
        _SOFT),
    "next": inflected({"przyszł": 1, "nadchodząc": 1}, _HARD) | inflected({"następn": 1, "kolejn": 1}, _HARD)
    | inflected({"najbliższ": 1}, _HARD),
    "this": inflected({"bieżąc": 0, "obecn": 0, "tegoroczn": 0}, _HARD) | forms({0: "ten tego temu tym ta tej tę tą to "
        "te tych"}),
    "that": inflected({"tamt": True}, ("en", "ego", "ym", "a", "ej", "ą",
        "o")) | forms({True: "tego samego,tym samym,tej samej,ten sam"}),
    "ago_post": forms({True: "temu"}),
    "ago_pre": {"przed": True},
    "in_pre": {"za": True, "w ciągu": True},
    "in_one": {"za": True},
    "later_post": forms({True: "później"}),
    "earlier_post": forms({True: "wcześniej"}),
    "night_to": {"na": True},
    "night_from": forms({True: "z ze"}),
    "part_on": forms({True: "w we"}),
    "story_lastpost": forms({True: "wcześniej"}),
    "story_nextpost": forms({True: "później"}),
    "pluralunits": forms({U.DAY: "dni dniach", U.WEEK: "tygodni tygodniach tygodnie",
    U.MONTH: "miesięcy miesiącach miesiące",
        U.YEAR: "lat latach lata", U.DECADE: "dekadach dekad"}),
    "lengthadjective": length_adjectives(
        forms({
            1: "jedno", 2: "dwu", 3: "trzy", 4: "cztero", 5: "pięcio", 6: "sześcio", 7: "siedmio", 8: "ośmio",
            9: "dziewięcio",
            10: "dziesięcio", 12: "dwunasto", 14: "czternasto", 20: "dwudziesto", 30: "trzydziesto", "X": "wielo kilku",
        }),
        _LENGTHS, _HARD,
    ),
    "adjectiveunit": inflected(_LENGTHS, _HARD),
    "storyword": {"nazajutrz": (1, U.DAY)},
    "vague": forms({"X": "kilka,kilku,kilkanaście,kilkunastu,kilkadziesiąt,kilkudziesięciu,wiele,wielu,parę,paru,"
        "dziesiątki,setki,niewiele"}),
    "couple": forms({2: "oba obie obu", 12: "tuzin"}),
    "half": forms({True: "połową pół"}),
    "onehalf": forms({1.5: "półtora półtorej"}),
    "and": {"i": True, "oraz": True, "z": True, "a": True},
    "or": {"lub": True, "albo": True},
    "approx": forms({"APPROX": "około,ok.,mniej więcej,blisko,w przybliżeniu"}),
    "bound": forms({
        "LESS_THAN": "prawie,niemal,mniej niż,niespełna", "MORE_THAN": "ponad,więcej niż,powyżej",
        "EQUAL_OR_MORE": "co najmniej,przynajmniej,nie mniej niż", "EQUAL_OR_LESS": "najwyżej,nie więcej niż,"
            "maksymalnie,do",
    }),
    "fullness": forms({True: "pełnych długich całych ostatnich"}),
    "fullpost": forms({True: "z rzędu,"}),
    "firstof": forms({True: "pierwsze pierwszych"}),
    "aged": forms({True: "w wieku,wieku"}),
    "old": {"życia": True},
    "early": forms({"START": "początku początek", "MID": "połowie połowa połowy", "END": "koniec końcu końca"})
    | {"na początku": "START", "pod koniec": "END", "z końcem": "END", "w połowie": "MID"},
    "on": {"w": True, "we": True},
    "range": forms({True: "do"}),
    "between": {"między": True, "pomiędzy": True},
    "at": forms({True: "o od do po przed około"}),
    "clock_noun": forms({True: "godzina godzinie godziny godzin"}),
    "clockart": forms({True: "godzinie godz godziny"}) | {"godz.": True},
    "strong_at": forms({True: "godz godz."}),
    "year_noun": forms({U.YEAR: "rok roku"}),
    "year_post": forms({True: "rok roku r"}) | {"r.": True},
    "week_noun": forms({U.WEEK: "tygodnia tygodniu tydzień"}),
    "weekend_noun": forms({True: "weekend"}),
    "weekend_lead": forms({True: "w ten"}),
    "century_noun": forms({U.CENTURY: "wiek wieku w. stulecie stulecia"}),
    "quarter_noun": forms({U.QUARTER: "kwartał kwartału kwartale"}),
    "half_noun": forms({U.HALF: "półrocze półrocza półroczu"}),
    "decade_noun": {"lata": True, "latach": True, "lat": True},
    "no_year": forms({True: (
        "osób ludzi złotych dolarów euro metrów km kilometrów ton domów mieszkańców żołnierzy przypadków razy sztuk"
    )}),
    "decadeword": inflected({"dwudziest": 20, "trzydziest": 30, "czterdziest": 40, "pięćdziesiąt": 50,
        "sześćdziesiąt": 60,
                             "siedemdziesiąt": 70, "osiemdziesiąt": 80, "dziewięćdziesiąt": 90}, ("e", "ych")),
    "roman": forms({
        1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 10: "x", 11: "xi", 12: "xii",
        13: "xiii", 14: "xiv", 15: "xv", 16: "xvi", 17: "xvii", 18: "xviii", 19: "xix", 20: "xx", 21: "xxi",
    }),
    "ref": forms({
        "PRESENT_REF": "teraz,obecnie,aktualnie,w tej chwili,dzisiaj już,w tym momencie,współcześnie",
        "PAST_REF": "niedawno,ostatnio,wtedy,dawniej,kiedyś,wówczas,dawno temu,jakiś czas temu,w przeszłości",
        "FUTURE_REF": "wkrótce,niebawem,niedługo,w przyszłości,w najbliższym czasie",
    }),
    "setword": {
        **forms({"P1D": "codziennie", "P1W": "cotygodniowo", "P1M": "comiesięcznie,co miesiąc",
            "P1Y": "corocznie,co roku,co rok",
                 "PT1H": "co godzinę,"}),
        "co tydzień": "P1W", "co dzień": "P1D", "co kwartał": "P3M",
        **inflected({"codzienn": "P1D", "cotygodniow": "P1W", "comiesięczn": "P1M", "coroczn": "P1Y",
            "doroczn": "P1Y"}, _HARD),
    },
    "each": inflected({"każd": "EVERY"}, _HARD),
    "each_n": {"co": "EVERY"},
    "frequency": {"raz": 1, "dwa razy": 2, "trzy razy": 3, "dwukrotnie": 2, "trzykrotnie": 3},
    "times_noun": forms({True: "razy raz"}),
    "per": forms({True: "w na"}),
    "zone": {"gmt": 0, "utc": 0},
    "localzone": forms({None: "czasu lokalnego,czasu polskiego"}),
    "holiday": {
        **forms((
            (f.CHRISTMAS, "boże narodzenie,bożego narodzenia"), (f.CHRISTMAS_EVE, "wigilia,wigilię,wigilii"),
            (f.NEW_YEARS_EVE, "sylwester sylwestra"), (f.NEW_YEAR, "nowy rok,nowego roku"),
            (f.EPIPHANY, "święto trzech króli,trzech króli"), (f.EASTER,
            "wielkanoc,niedziela wielkanocna,niedzielę wielkanocną,wielkanocy"),
            (f.EASTER_MONDAY, "poniedziałek wielkanocny,lany poniedziałek"), (f.GOOD_FRIDAY, "wielki piątek,"),
            (f.PALM_SUNDAY, "niedziela palmowa,niedzielę palmową"), (f.ASH_WEDNESDAY, "środa popielcowa,popielec"),
            (f.CORPUS_CHRISTI, "boże ciało,bożego ciała"), (f.ALL_SAINTS, "wszystkich świętych,"), (f.ALL_SOULS,
            "zaduszki,dzień zaduszny"),
            (f.WHIT_SUNDAY, "zielone świątki,"), (f.WOMENS_DAY, "dzień kobiet,dnia kobiet"), (f.RAMADAN,
            "ramadan ramadanu"),
        )),
        "święto niepodległości": Holiday(month=11, day=11), "święto konstytucji": Holiday(month=5, day=3),
        "święto pracy": Holiday(month=5, day=1),
    },
    "no_time": forms({True: "dzień dobry,dobry wieczór,dobranoc,z dnia na dzień,w ciągu dnia i nocy,tym razem,po raz "
        "pierwszy"}),
}  # fmt: skip

_FUTURE: Final = (
    r"(?i)\b(?:będzie|będą|ma|mają|planuje|planują|zaplanowano|zaplanowane|zaplanowany|zaplanowana|odbędzie|odbędą|"
    r"rozpocznie|"
    r"rozpoczną|zacznie|zaczną|spodziewa|powinien|powinna|zamierza|wejdzie|upływa|zostanie|zostaną|przyjmie|otworzy|"
    r"zakończy)\b"
)
_PAST: Final = r"(?i)\b[a-ząćęłńóśźż]{2,18}(?:ł|ła|ło|li|ły|łem|łam|ono|ano|ęto)\b"
_REPORTING: Final = (
    r"(?i)\b(?:poinformował[ao]?|poinformowali|powiedział[a]?|oświadczył[a]?|podał[a]?|ogłosił[a]?|potwierdził[a]?)"
    r"(?: [a-ząćęłńóśźż]{1,20}){0,2}\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="pl",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    lead=frozenset(("w", "we", "na", "z", "ze", "do", "po", "od", "za", "między", "i", "około", "o", "przed")),
)

COUNTS: Final = count_words(
    locale="pl",
    numbers={
        **and_one(
            {word: n for word, n in NUMBERS.items() if n in range(100, 1000, 100)},
            ("jeden", "jedna", "jednego", "jedną"),
        ),
        **{word: n for word, n in NUMBERS.items() if n != 1},
        **{f"{ten} {one}": n + 1 for ten, n in _TENS.items() for one in ("jeden", "jedna", "jednego", "jednej")},
        **forms({600: "sześćset sześciuset", 700: "siedemset", 800: "osiemset", 900: "dziewięćset"}),
        **forms({2: "dwoje dwojga", 3: "troje trojga", 4: "czworo", 5: "pięcioro", 6: "sześcioro", 7: "siedmioro"}),
    },
    scales={**SCALES, **forms({1000: "tys tysiąca", 10**6: "mln", 10**9: "miliard miliarda miliardy miliardów mld"})},
    half_between="i pół,z połową",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "co najmniej,przynajmniej,nie mniej niż,minimum",
        M.MORE_THAN: "ponad,więcej niż,powyżej",
        M.AT_MOST: "do,najwyżej,nie więcej niż,maksymalnie",
        M.LESS_THAN: "mniej niż,poniżej",
        M.APPROX: "około,ok.,blisko,prawie,niemal,mniej więcej,niespełna",
        M.EXACT: "łącznie,w sumie,dokładnie,tylko,zaledwie,kolejnych,wszystkie,te,razem,jeszcze",
    },
    vague={
        V.SEVERAL: "kilka,kilku,kilkoro,parę,paru",
        V.MANY: "wiele,wielu,liczne,mnóstwo",
        V.FEW: "niewielu,niewiele",
        V.TENS: "dziesiątki,kilkadziesiąt,kilkudziesięciu",
        V.HUNDREDS: "setki,setek,kilkaset,kilkuset",
        V.THOUSANDS: "tysiące ludzi,tysiące osób,kilka tysięcy,kilku tysięcy",
        V.TENS_OF_THOUSANDS: "dziesiątki tysięcy,kilkadziesiąt tysięcy",
        V.HUNDREDS_OF_THOUSANDS: "setki tysięcy",
        V.HANDFUL: "garstka",
        V.UNKNOWN: "nieznana liczba,nieokreślona liczba",
    },
    bounds_after={M.AT_LEAST: "co najmniej,lub więcej", M.AT_MOST: "maksymalnie"},
    groups={"tuzin": 12, "setka": 100, "setkę": 100},
    loose_groups="setka,setkę",
    lows={
        **dict.fromkeys(("kilkanaście", "kilkunastu", "kilkanaścioro"), (V.SEVERAL, 11)),
        **dict.fromkeys(("kilkadziesiąt", "kilkudziesięciu"), (V.TENS, 20)),
    },
    genitives=forms({100: "setki", 1000: "tysiąca", 10**6: "miliona"}),
    plurals=forms({V.THOUSANDS: "tysiące", V.MILLIONS: "miliony"}),
    mixed_scales=True,
    ones="jeden,jedna,jedno,jednego,jednej,jedną,jednemu",
    one_nouns="osoba,osoby,osobę,zabity,zabita,zabitego,ranny,ranna,rannego,poszkodowany,żołnierz,żołnierza,policjant,"
    "policjanta,człowiek,dziecko,kobieta,mężczyzna,cywil,zatrzymany,ofiara,ofiarę",
    fractions={"półtora": 1.5, "półtorej": 1.5},
    half="pół,półtora,półtorej",
    zeros="nikt,nikogo",
    none_before="bez",
    nouns_of_none="ofiar,rannych,poszkodowanych,zabitych",
    pairs={"oba": 2, "obie": 2, "obaj": 2},
    range_words="do,lub,albo",
    range_openers={"od": "do", "między": "a", "pomiędzy": "a"},
    ratio_words="na,z",
    clock_openers="o",
    people="osób,osoby,ludzi,ludzie,zabitych,rannych,ofiar,żołnierzy,policjantów,mężczyzn,kobiet,dzieci,cywilów,"
    "uchodźców,"
    "demonstrantów,domów,mieszkańców,zatrzymanych,pracowników,bojowników,uczniów,migrantów",
    money="złotych,złote,złoty,zł,dolarów,dolary,dolar,euro,groszy,rubli",
    measures="kilometrów,kilometry,metrów,metry,centymetrów,kilogramów,gramów,ton,tony,litrów,stopni,hektarów,punktów,"
    "mil",
    percent="procent,procenta,proc",
    numbered="numer,nr,artykuł,artykułu,strona,rozdział,lot,rezolucja,dom,szkoła,kanał,punkt,grupa,ulica",
    ages="letni,letnia,letniego,letnią,letniej",
    ages_before="wieku",
    times="razy,raz,głosów,gole,goli,mandatów",
)

STOPWORDS: Final = words(
    """
    i w na nie się z że do to jest o jak po co za od dla ale przez był była było były być przy także jego jej ich
    ten tym tego który która które oraz już tylko jeszcze może czy pod nad ze we są został została bez między bardzo
    gdy policja rząd prezydent minister zabitych rannych zamach zamachu atak ustawa ustawą nowa nową przeciwko
    najmniej osób ofiar dziesiątki północy południu mieście zostało zginęło zginęły ludzi lat dniu
    """
)
