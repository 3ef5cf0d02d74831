"""Italian."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.names import forms, words
from newsevents.languages.common.numbers import hundreds
from newsevents.languages.schema.dates import Holiday, Rule
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_ONES: Final = {
    "uno": 1, "due": 2, "tre": 3, "tré": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
}  # fmt: skip
_TENS: Final = {
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
    "novanta": 90,
}  # fmt: skip
NUMBERS: Final = {
    "zero": 0, **{word: n for word, n in _ONES.items() if n > 1},
    "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16,
    "diciassette": 17, "diciotto": 18, "diciannove": 19, **_TENS,
    # "Venti" and "uno" make "ventuno", "venti" and "otto" "ventotto": the ten drops its vowel before a vowel.
    **{
        (ten[:-1] if one[0] in "uo" else ten) + one: high + low
        for ten, high in _TENS.items() for one, low in _ONES.items()
    },
    "cento": 100, "duecento": 200, "trecento": 300, "quattrocento": 400, "cinquecento": 500, "seicento": 600,
    "settecento": 700, "ottocento": 800, "novecento": 900, "duemila": 2000, "tremila": 3000, "quattromila": 4000,
    "cinquemila": 5000,
    "seimila": 6000, "settemila": 7000, "ottomila": 8000, "novemila": 9000, "dodicimila": 12_000,
    "quindicimila": 15_000,
    "ventimila": 20_000, "trentamila": 30_000, "cinquantamila": 50_000, "centomila": 100_000, "diecimila": 10_000,
}  # fmt: skip
SCALES: Final = {"mille": 1000, "mila": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9}
ORDINALS: Final = forms({
    1: "primo prima", 2: "secondo seconda", 3: "terzo terza", 4: "quarto quarta", 5: "quinto quinta", 6: "sesto sesta",
    7: "settimo settima", 8: "ottavo ottava", 9: "nono nona", 10: "decimo decima", 11: "undicesimo", 12: "dodicesimo",
    13: "tredicesimo", 14: "quattordicesimo", 15: "quindicesimo", 16: "sedicesimo", 17: "diciassettesimo",
    18: "diciottesimo", 19: "diciannovesimo", 20: "ventesimo", 21: "ventunesimo",
})  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "clock_at": forms({True: "alle dalle"}),
    "yearhalf": {"metà": U.HALF},
    "quarterpart": {"mezza": 30, "mezzo": 30, "un quarto": 15},
    "exact": forms({True: "esattamente"}),
    "person": forms({True: "uomo,donna,ragazzo,ragazza,bambino,bambina,giovane,anziano,anziana"}),
    "ageunit": {"anni": U.YEAR},
    "weekday": forms({0: "lunedi", 1: "martedi", 2: "mercoledi", 3: "giovedi", 4: "venerdi"}),
    "weekdays": forms((
        (0, "tutti i lunedì,"), (1, "tutti i martedì,"), (2, "tutti i mercoledì,"), (3, "tutti i giovedì,"),
        (4, "tutti i venerdì,"), (5, "tutti i sabati,"), (6, "tutte le domeniche,"),
    )),
    "unit": forms({
        U.MINUTE: "minuto", U.HOUR: "ora", U.DAY: "giorno giornata", U.WEEK: "settimana", U.MONTH: "mese",
        U.QUARTER: "trimestre", U.HALF: "semestre", U.YEAR: "anno", U.DECADE: "decennio", U.CENTURY: "secolo",
        U.WEEKEND: "fine settimana,weekend,week-end", U.NIGHT: "notte", U.MILLENNIUM: "millennio",
    }),
    "units": forms({
        U.SECOND: "secondi", U.MINUTE: "minuti", U.HOUR: "ore", U.DAY: "giorni giornate", U.WEEK: "settimane",
        U.MONTH: "mesi", U.QUARTER: "trimestri", U.HALF: "semestri", U.YEAR: "anni", U.DECADE: "decenni",
        U.CENTURY: "secoli", U.NIGHT: "notti", U.MILLENNIUM: "millenni",
    }),
    "longunits": forms({
        U.DAY: "giorni", U.WEEK: "settimane", U.MONTH: "mesi", U.YEAR: "anni", U.DECADE: "decenni", U.CENTURY: "secoli",
    }),
    "years": {"anni": U.YEAR},
    "day_offset": forms({0: "oggi", -1: "ieri", 1: "domani", -2: "l'altro ieri,ieri l'altro,altroieri",
        2: "dopodomani"}),
    "just": forms({True: "stesso"}),
    "part": forms({
        "MO": "mattina mattinata mattino alba", "MI": "mezzogiorno", "AF": "pomeriggio", "EV": "sera serata",
        "NI": "notte nottata",
    }),
    "part_lead": forms({True: "in nella nel la al della alla"}),
    "halfpart": forms({"MO": "del mattino,di mattina", "AF": "del pomeriggio,", "EV": "di sera,della sera"}),
    "clockword": {"mezzogiorno": 1200, "mezzanotte": 0},
    "lastnight": {"ieri sera": "EV", "ieri notte": "NI", "l'altra notte": "NI", "ieri mattina": "MO"},
    "nightword": {"stamattina": "MO", "stamani": "MO", "stasera": "EV", "stanotte": "NI", "stamane": "MO"},
    "nextmorning": {"domattina": "MO", "domani mattina": "MO", "domani sera": "EV"},
    "lastpart": forms({True: "scorsa"}),
    "lastpartpost": forms({True: "scorsa"}),
    "season": forms({3: "primavera", 6: "estate", 9: "autunno", 12: "inverno"}),
    "last": forms({-1: "scorso scorsa scorsi scorse ultimo ultima ultimi ultime"}),
    "next": forms({1: "prossimo prossima prossimi prossime"}),
    "this": forms({0: "questo questa questi queste quest corrente presente"}) | {"quest'": 0},
    "lastpost": forms({-1: "scorso scorsa scorsi scorse passato passata passati passate ultimo ultima ultimi ultime"}),
    "nextpost": forms({1: "prossimo prossima prossimi prossime venturo ventura"}) | {"che viene": 1, "in arrivo": 1},
    "thispost": forms({0: "corrente"}) | {"in corso": 0},
    "that": forms({True: "quel quella quell quello"}) | {"quell'": True, "lo stesso": True, "la stessa": True,
                                                          "nello stesso": True, "nella stessa": True},
    "story_nextpost": forms({True: "seguente successivo successiva dopo"}),
    "story_lastpost": forms({True: "precedente prima"}),
    "storyword": forms((((1, U.DAY), "l'indomani,indomani"), ((-1, U.DAY), "la vigilia,"))),
    "ago_post": forms({True: "fa"}) | {"or sono": True},
    "in_pre": forms({True: "tra fra"}) | {"entro": True},
    "later_post": forms({True: "dopo,più tardi"}),
    "earlier_post": forms({True: "prima,addietro"}),
    "article": forms({1: "un una"}) | {"un'": 1},
    "vague": forms({
        "X": "alcuni,alcune,qualche,parecchi,parecchie,diversi,diverse,vari,varie,pochi,poche,molti,molte,numerosi,"
             "decine di,centinaia di,migliaia di,tanti,tante",
    }),
    "couple": {"un paio di": 2, "una dozzina di": 12, "mezza dozzina di": 6, "una decina di": 10, "entrambi": 2,
               "una ventina di": 20, "una trentina di": 30, "una quindicina di": 15},
    "half": forms({True: "mezzo mezza mezz"}) | {"mezz'": True},
    "and": {"e": True, "ed": True},
    "or": {"o": True},
    "approx": forms({"APPROX": "circa,intorno a,all'incirca,verso"}),
    "bound": forms({
        "LESS_THAN": "quasi,meno di", "MORE_THAN": "più di,oltre", "EQUAL_OR_MORE": "almeno,",
            "EQUAL_OR_LESS": "fino a,al massimo",
        "APPROX": "appena,",
    }),
    "fullness": forms({True: "lunghi lunghe interi"}),
    "fullpost": forms({True: "interi,intere,consecutivi,consecutive,di fila"}),
    "firstof": forms({True: "primi prime"}),
    "old": forms({True: "di età,d'età"}),
    "early": forms({"START": "inizio inizi", "MID": "metà", "END": "fine"}),
    "of": forms({True: "di,del,dello,della,dell',dei,degli,d',delle"}),
    "art": forms({True: "il,lo,la,l',i,gli,le"}),
    "dateart": {},
    "lengthart": forms({True: "i gli le"}),
    "range": forms({True: "al all a alla"}) | {"all'": True, "fino al": True},
    "between": forms({True: "tra fra"}),
    "at": forms({True: "alle dalle ore all entro le"}),
    "strong_at": forms({True: "alle dalle ore"}),
    "by_part": forms({True: "di nel al in"}),
    "clock_noun": forms({True: "ore"}),
    "hour_noun": {},
    "clockart": {"ore": True},
    "day_noun": {"giorno": True},
    "month_noun": {"mese": True},
    "week_noun": {"settimana": U.WEEK},
    "year_noun": {"anno": U.YEAR},
    "dommark": forms({True: "° º"}),
    "night_to": forms({True: "e"}),
    "century_word": forms({13: "duecento", 14: "trecento", 15: "quattrocento", 16: "cinquecento", 17: "seicento",
        18: "settecento", 19: "ottocento", 20: "novecento"}),
    "decade_noun": forms({True: "anni decennio"}),
    "century_noun": {"secolo": U.CENTURY},
    "quarter_noun": {"trimestre": U.QUARTER},
    "half_noun": {"semestre": U.HALF},
    "weekend_noun": forms({True: "fine settimana,weekend,week-end"}),
    "weekend_lead": forms({True: "nel il del questo"}),
    "year_lead": forms({True: "nel del dal al il in fino tra fra entro e dopo prima fine metà inizio"}),
    "no_year": forms({True: ("persone euro dollari metri uomini donne chilometri abitanti milioni soldati lire posti "
        "famiglie "
                           "lavoratori km")}),
    "season_lead": forms({True: "in d dell questa"}),
    "decadenum": {"venti": 20, **_TENS},
    "roman": forms({
        1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 10: "x", 11: "xi", 12: "xii",
        13: "xiii", 14: "xiv", 15: "xv", 16: "xvi", 17: "xvii", 18: "xviii", 19: "xix", 20: "xx", 21: "xxi",
    }),
    "ref": forms({
        "PRESENT_REF": "adesso,ora,attualmente,al momento,in questo momento,oggigiorno,al giorno d'oggi,per il momento,"
            "per ora",
        "PAST_REF": "recentemente,di recente,allora,all'epoca,un tempo,in passato,ultimamente,poco fa,tempo fa,qualche "
            "tempo fa,"
                    "anni addietro,una volta",
        "FUTURE_REF": "presto,prossimamente,in futuro,a breve,tra poco,fra poco,in avvenire",
    }),
    "era": {"passato": "PAST_REF", "futuro": "FUTURE_REF"},
    "setword": forms({
        "P1D": "quotidianamente,quotidiano,quotidiana,quotidiani,giornalmente,giornaliero,giornaliera",
        "P1W": "settimanalmente,settimanale,settimanali", "P1M": "mensilmente,mensile,mensili",
        "P1Y": "annualmente,annuale,annuali,annuo", "P3M": "trimestrale,trimestralmente", "P6M": "semestrale,",
    }),
    "each": forms({"EVERY": "ogni,ciascun,tutti i,tutte le"}),
    "frequency": {"una volta": 1, "due volte": 2, "tre volte": 3},
    "times_noun": {"volte": True},
    "per": forms({True: "a,al,alla,all',per,ogni"}),
    "per_amount": forms({True: "al,all',per"}),
    "money": forms({True: "euro dollari"}),
    "zone": {"gmt": 0, "utc": 0},
    "localzone": forms({None: "ora locale,ora italiana,locali"}),
    "holiday": {
        **forms((
            (f.CHRISTMAS, "natale,giorno di natale"), (f.CHRISTMAS_EVE, "vigilia di natale,antivigilia"),
            (f.STEPHEN, "santo stefano,"), (f.NEW_YEARS_EVE, "san silvestro,notte di san silvestro"),
            (f.NEW_YEAR, "capodanno"), (f.EPIPHANY, "epifania befana"), (f.GOOD_FRIDAY, "venerdì santo,"),
            (f.MAUNDY_THURSDAY, "giovedì santo,"), (f.EASTER, "pasqua,domenica di pasqua"),
            (f.EASTER_MONDAY, "pasquetta,lunedì dell'angelo"), (f.PALM_SUNDAY, "domenica delle palme,"),
            (f.ASH_WEDNESDAY, "mercoledì delle ceneri,"), (f.CARNIVAL_TUESDAY, "martedì grasso,"),
            (f.CORPUS_CHRISTI, "corpus domini,"), (f.WHIT_SUNDAY, "pentecoste"), (f.ASSUMPTION, "ferragosto"),
            (f.ALL_SAINTS, "ognissanti"), (f.IMMACULATE, "immacolata"), (f.LABOUR_DAY, "festa del lavoro,primo maggio"),
            (f.WOMENS_DAY, "festa della donna,"), (f.RAMADAN, "ramadan"),
        )),
        "festa della repubblica": Holiday(month=6, day=2),
        "festa della liberazione": Holiday(month=4, day=25),
    },
    "no_time": forms({True: ("buon giorno,buona sera,buona notte,giorno e notte,sole 24 ore,il sole 24 ore,24 ore su "
        "24,"
                            "per la prima volta,una volta per tutte,giorno dopo giorno")}),
}  # fmt: skip

_RULES: Final = (
    Rule(
        "century by its hundreds",
        "{century_word:ordinal}",
        "century",
        gives="date centurydate",
        examples={"Alla fine dell'Ottocento": "18"},
    ),
)

_FUTURE: Final = (
    r"(?i)\b(?:[a-zàèéìòù]{2,18}r(?:à|anno|emo)|previsto|prevista|previsti|previste|prevede|deve|devono|dovrebbe|"
    r"dovrebbero|"
    r"atteso|attesa|attesi|a partire|comincia|inizia|scade|si terrà|in programma|in calendario|entro)\b"
)
_PAST: Final = (
    r"(?i)\b(?:ha|hanno|aveva|avevano|è|sono|era|erano|fu|furono|disse|fece|venne|morì|"
    r"[a-zàèéìòù]{3,18}(?:arono|irono|erono|ò))\b"
)
_REPORTING: Final = (
    r"(?i)\b(?:detto|annunciato|dichiarato|riferito|affermato|spiegato|confermato|comunicato|reso noto)"
    r"(?: (?:il|la|nella|[a-zàèéìòù]{1,20})){0,3}\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="it",
    words=WORDS,
    # "Set", "mar" and "dom" are other things too: without a full stop they count with a capital only.
    capital={
        "month": frozenset(("set", "set .", "mar", "dic", "lug")),
        "month_short": frozenset(("set", "set .", "mar", "dic", "lug")),
        "century_word": frozenset(WORDS["century_word"]),
    },
    rules=_RULES,
    triggers=frozenset(("century_word",)),
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    ordinal_suffixes=frozenset(("º", "ª", "°")),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    lead=frozenset(
        (
            "nell",
            "negli",
            "nei",
            "nelle",
            "nello",
            "all",
            "agli",
            "ai",
            "dall",
            "intorno",
            "verso",
            "ore",
            "il",
            "lo",
            "la",
            "l",
            "i",
            "gli",
            "le",
            "in",
            "nel",
            "nella",
            "nello",
            "di",
            "del",
            "della",
            "dal",
            "dalla",
            "al",
            "alla",
            "alle",
            "da",
            "fino",
            "per",
            "tra",
            "fra",
            "durante",
            "entro",
            "e",
            "a",
        )
    ),
)

COUNTS: Final = count_words(
    locale="it",
    numbers={
        **hundreds(NUMBERS, "cento", "mille", "mila"),
    },
    scales=SCALES,
    half_after="e mezzo,e mezza",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "almeno,non meno di,perlomeno",
        M.MORE_THAN: "più di,oltre,ben oltre",
        M.AT_MOST: "fino a,al massimo,non più di",
        M.LESS_THAN: "meno di",
        M.APPROX: "circa,quasi,intorno a,all'incirca,più o meno,pressappoco",
        M.EXACT: "un totale di,in totale,solo,soltanto,altri,altre,i,gli,le,esattamente,tutti i,questi,queste,appena",
    },
    bounds_after={M.APPROX: "circa", M.AT_LEAST: "almeno,come minimo", M.AT_MOST: "al massimo"},
    vague={
        V.FEW: "pochi,poche,qualche",
        V.SEVERAL: "alcuni,alcune,diversi,diverse,parecchi,parecchie,vari,varie",
        V.MANY: "molti,molte,numerosi,numerose,tanti,tante",
        V.DOZENS: "dozzine di",
        V.TENS: "decine di,decine",
        V.HUNDREDS: "centinaia di,centinaia",
        V.THOUSANDS: "migliaia di,migliaia",
        V.TENS_OF_THOUSANDS: "decine di migliaia di,decine di migliaia",
        V.HUNDREDS_OF_THOUSANDS: "centinaia di migliaia di,centinaia di migliaia",
        V.MILLIONS: "milioni di",
        V.COUPLE: "un paio di",
        V.HANDFUL: "una manciata di",
        V.UNKNOWN: "un numero imprecisato di",
    },
    groups={
        "dozzina": 12,
        "decina": 10,
        "quindicina": 15,
        "ventina": 20,
        "trentina": 30,
        "cinquantina": 50,
        "centinaio": 100,
        "migliaio": 1000,
    },
    articles="un,una",
    joiner="e",
    loose_groups="decina,quindicina,ventina,trentina,quarantina,cinquantina,centinaio,migliaio",
    ones="un,una,uno",
    one_nouns="morto,morta,persona,ferito,ferita,vittima,disperso,dispersa",
    one_not_after="è,era,fu,come,essere,sono,sia,c'è",
    half="mezza,mezzo",
    zeros="nessuno,nessuna",
    none_before="senza,nessun",
    nouns_of_none="vittime,feriti,morti,ferito,morto",
    pairs={"entrambi": 2, "entrambe": 2},
    range_words="a,o",
    range_openers={"tra": "e", "fra": "e", "da": "a"},
    ratio_words="su",
    clock_openers="alle,ore",
    people="persone,morti,feriti,vittime,soldati,poliziotti,agenti,uomini,donne,bambini,civili,profughi,manifestanti,"
    "case,"
    "abitanti,arrestati,dispersi,migranti,studenti,lavoratori",
    money="euro,dollari,dollaro,lire,centesimi,franchi,sterline",
    measures="chilometri,metri,centimetri,chili,chilogrammi,grammi,tonnellate,litri,gradi,ettari,punti,chilometro",
    money_of="di",
    percent="per cento,punti percentuali",
    elided="l',l’,dell',dell’,all',all’",
    numbered="numero,articolo,pagina,autostrada,capitolo,risoluzione,volo,via,canale,gruppo,comma,sala,statale",
    ages="anni",
    times="volte,voti,gol,seggi",
)

STOPWORDS: Final = words(
    """
    il lo la gli le di del della dei delle e è in che un una per con non si da dal nel nella sono ha anche come più
    al alla ma suo sua o essere dopo stato questo questa hanno dell nell all sull era ci fu polizia governo
    presidente ministro morti feriti attacco attentato legge nuova nuovo contro almeno voterà persone anni nord sud
    città nei nelle tra decine giovedì ieri
    """
)
