"""Spanish."""

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
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_ONES: Final = {
    "uno": 1, "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9,
}  # fmt: skip
_TENS: Final = {
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
}  # fmt: skip
NUMBERS: Final = {
    "cero": 0, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "dieciseis": 16,
    "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21,
    "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
    "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, **_TENS,
    **{f"{ten} y {one}": high + low for ten, high in _TENS.items() for one, low in _ONES.items()},
    "cien": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600,
    "setecientos": 700, "ochocientos": 800, "novecientos": 900,
}  # fmt: skip
SCALES: Final = {"ciento": 100, "mil": 1000, "millón": 10**6, "millones": 10**6}
ORDINALS: Final = forms({
    1: "primer primero primera 1ro", 2: "segundo segunda", 3: "tercer tercero tercera", 4: "cuarto cuarta",
    5: "quinto quinta", 6: "sexto sexta", 7: "séptimo séptima", 8: "octavo octava", 9: "noveno novena",
    10: "décimo décima",
})  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "yearhalf": {"mitad": U.HALF},
    "quarterpart": {"media": 30, "cuarto": 15},
    "exact": forms({True: "exactamente,justo"}),
    "unitword": {"lo que va de año": (0, U.YEAR), "lo que va del año": (0, U.YEAR)},
    "person": forms({True: "hombre,mujer,niño,niña,joven,adolescente,menor,anciano,anciana"}),
    "ageunit": {"años": U.YEAR},
    "weekday_short": forms({0: "lun", 1: "mar", 2: "mié", 3: "jue", 4: "vie", 5: "sáb", 6: "dom"}),
    "weekdays": forms((
        (0, "los lunes,"), (1, "los martes,"), (2, "los miércoles,"), (3, "los jueves,"), (4, "los viernes,"),
        (5, "los sábados,"), (6, "los domingos,"),
    )),
    "weekday": forms({2: "miercoles", 5: "sabado sábados", 6: "domingos"}),
    "month": forms({9: "setiembre"}),
    "month_short": forms({9: "set sept", 1: "ene", 12: "dic"}),
    "unit": forms({
        U.MINUTE: "minuto", U.HOUR: "hora", U.DAY: "día jornada dia", U.WEEK: "semana", U.FORTNIGHT: "quincena",
        U.MONTH: "mes", U.QUARTER: "trimestre", U.HALF: "semestre", U.YEAR: "año", U.DECADE: "década decenio lustro",
        U.CENTURY: "siglo", U.MILLENNIUM: "milenio",
    }) | forms({U.WEEKEND: "fin de semana,", U.NIGHT: "noche"}),
    "units": forms({
        U.SECOND: "segundos", U.MINUTE: "minutos", U.HOUR: "horas", U.DAY: "días dias jornadas", U.WEEK: "semanas",
        U.FORTNIGHT: "quincenas", U.MONTH: "meses", U.QUARTER: "trimestres", U.HALF: "semestres", U.YEAR: "años",
        U.DECADE: "décadas decenios", U.CENTURY: "siglos", U.NIGHT: "noches", U.MILLENNIUM: "milenios",
    }) | forms({U.WEEKEND: "fines de semana,"}),
    "longunits": forms({
        U.DAY: "días", U.WEEK: "semanas", U.MONTH: "meses", U.YEAR: "años", U.DECADE: "décadas", U.CENTURY: "siglos",
    }),
    "years": {"años": U.YEAR},
    "day_offset": forms({0: "hoy", -1: "ayer", 1: "mañana", -2: "anteayer,antier,antes de ayer", 2: "pasado mañana,"}),
    "just": forms({True: "mismo"}),
    "part": forms({
        "MO": "mañana madrugada amanecer alba", "MI": "mediodía", "AF": "tarde", "EV": "anochecer atardecer",
        "NI": "noche medianoche",
    }),
    "part_art": forms({True: "la esta cada las una aquella misma"}),
    "part_lead": forms({True: "la al"}),
    "halfpart": forms({"MO": "mañana madrugada", "AF": "tarde", "EV": "noche"}),
    "clockword": forms({1200: "mediodía", 0: "medianoche"}),
    "meridiem": {"am": 0, "a.m": 0, "a.m.": 0, "pm": 12, "p.m": 12, "p.m.": 12},
    "lastnight": {"anoche": "NI", "ayer noche": "NI", "ayer tarde": "AF"},
    "season": forms({3: "primavera", 6: "verano", 9: "otoño", 12: "invierno"}),
    "last": forms({-1: "pasado pasada último última pasados pasadas últimos últimas"}),
    "next": forms({1: "próximo próxima próximos próximas proximo proxima venidero venidera"}),
    "this": forms({0: "este esta presente actual estos estas"}) | forms({0: "este mismo,esta misma,el presente,el "
        "actual"}),
    "lastpost": forms({-1: "pasado pasada último última pasados pasadas últimos últimas"}),
    "nextpost": forms({1: "próximo próxima próximos próximas venidero venidera entrante"}) | {"que viene": 1},
    "thispost": forms({0: "actual"}) | {"en curso": 0},
    "that": forms({True: "aquel aquella ese esa"}) | forms({True: "el mismo,la misma,aquel mismo,ese mismo,esa misma"}),
    "story_next": forms({True: "siguiente"}),
    "story_nextpost": forms({True: "siguiente después"}),
    "story_lastpost": forms({True: "anterior antes previo"}),
    "ago_pre": forms({True: "hace"}) | {"desde hace": True, "hacía": True},
    "ago_post": forms({True: "atrás"}),
    "ago_one": {},
    "in_pre": {"dentro de": True},
    "later_post": {"después": True, "más tarde": True},
    "earlier_post": {"antes": True},
    "article": forms({1: "un una"}),
    "vague": forms({
        "X": "unos,unas,algunos,algunas,varios,varias,pocos,pocas,muchos,muchas,escasos,escasas,numerosos,"
             "unos pocos,unas pocas,unos cuantos,unas cuantas,decenas de,cientos de,miles de",
    }),
    "couple": {"un par de": 2, "ambos": 2, "una docena de": 12, "media docena de": 6, "una decena de": 10},
    "half": forms({True: "medio media"}),
    "and": {"y": True, "e": True},
    "or": {"o": True, "u": True},
    "approx": forms({"APPROX": "unos,unas,alrededor de,cerca de,aproximadamente,hacia,en torno a"}),
    "bound": forms({
        "LESS_THAN": "casi,menos de", "MORE_THAN": "más de,", "EQUAL_OR_MORE": "al menos,por lo menos,como mínimo",
        "EQUAL_OR_LESS": "hasta,como máximo,a lo sumo", "APPROX": "sólo unas,escasamente,apenas,solo,sólo",
    }),
    "fullness": forms({True: "largos largas"}),
    "fullpost": forms({True: "enteros enteras más completos consecutivos consecutivas seguidos seguidas"}),
    "firstof": forms({True: "primeros primeras"}),
    "old": {"de edad": True},
    "early": forms({
        "START": "principios,comienzos,inicios,principio,comienzo,inicio,primeros", "MID": "mediados,mitad",
        "END": "finales,fines,final,fin,últimos",
    }),
    "of": forms({True: "de del"}),
    "art": forms({True: "el la los las"}),
    "dateart": forms({True: "el la"}),
    "lengthart": forms({True: "los las"}),
    "dayart": forms({True: "el del al"}),
    "range": forms({True: "a al hasta"}),
    "between": {"entre": True},
    "at": forms({True: "a desde hasta sobre hacia entre y"}),
    "clockart": forms({True: "las la"}),
    "by_part": forms({True: "por en a de"}),
    "clock_noun": forms({True: "horas h hrs hs"}),
    "hour_noun": forms({True: "h hrs hs"}),
    "day_noun": forms({True: "día dia jornada días"}),
    "month_noun": {"mes": True},
    "week_noun": {"semana": U.WEEK},
    "year_noun": {"año": U.YEAR},
    "decade_noun": forms({True: "década años décadas"}),
    "century_noun": {"siglo": U.CENTURY},
    "quarter_noun": {"trimestre": U.QUARTER},
    "half_noun": {"semestre": U.HALF},
    "weekend_noun": {"fin de semana": True},
    "weekend_lead": forms({True: "el del al durante"}),
    "year_lead": forms({True: "en de del el desde hasta para entre hacia durante"}),
    "no_year": forms({True: ("personas euros dólares metros pesos hombres mujeres kilómetros habitantes millones "
        "soldados "
                           "trabajadores puestos viviendas familias refugiados pesetas")}),
    "season_lead": forms({True: "en de del desde durante el la"}),
    "decadenum": {"veinte": 20, **_TENS},
    "roman": forms({
        1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 10: "x", 11: "xi", 12: "xii",
        13: "xiii", 14: "xiv", 15: "xv", 16: "xvi", 17: "xvii", 18: "xviii", 19: "xix", 20: "xx", 21: "xxi",
    }),
    "ref": forms({
        "PRESENT_REF": "ahora,actualmente,hoy en día,hoy día,la actualidad,estos momentos,este momento,estos días,el "
            "momento,"
                       "por el momento,en la actualidad,al presente,de momento,ahora mismo,en estos momentos",
        "PAST_REF": "recientemente,entonces,en aquel entonces,aquel entonces,antaño,recién,últimamente,"
                    "anteriormente,hace tiempo,hace poco,hacía tiempo,antiguamente,hace mucho,hace poco tiempo,"
                    "hace mucho tiempo,en el pasado",
        "FUTURE_REF": "pronto,próximamente,en el futuro,en breve,largo plazo,futuro,más adelante",
    }),
    "era": {"pasado": "PAST_REF", "futuro": "FUTURE_REF"},
    "setword": forms({
        "P1D": "diariamente,diario,diaria,diarios,diarias,a diario,cotidianamente",
            "P1W": "semanalmente,semanal,semanales",
        "P1M": "mensualmente,mensual,mensuales", "P1Y": "anualmente,anual,anuales",
        "P3M": "trimestralmente,trimestral,trimestrales", "P6M": "semestralmente,semestral,semestrales",
        "P2M": "bimensual,bimensuales,bimestral", "P15D": "quincenal,quincenales",
    }),
    "each": forms({"EVERY": "cada,todos los,todas las"}),
    "frequency": {"una vez": 1, "dos veces": 2, "tres veces": 3},
    "times_noun": {"veces": True, "vez": True},
    "per": forms({True: "por al a"}) | {"a la": True},
    "per_amount": forms({True: "por al"}) | {"a la": True},
    "money": forms({True: "euros pesos dólares"}),
    "zone": {"gmt": 0, "utc": 0},
    "localzone": forms({None: "hora local,horas locales,hora peninsular"}),
    "holiday": {
        **forms((
            (f.CHRISTMAS, "navidad,día de navidad,las navidades"), (f.CHRISTMAS_EVE, "nochebuena"),
                (f.NEW_YEARS_EVE, "nochevieja"),
            (f.NEW_YEAR, "año nuevo,día de año nuevo"),
                (f.EPIPHANY, "día de reyes,reyes magos,noche de reyes,epifanía"),
            (f.GOOD_FRIDAY, "viernes santo,"), (f.MAUNDY_THURSDAY, "jueves santo,"),
                (f.PALM_SUNDAY, "domingo de ramos,"),
            (f.EASTER, "domingo de resurrección,domingo de pascua,pascua"), (f.HOLY_SATURDAY, "sábado santo,"),
            (f.EASTER_MONDAY, "lunes de pascua,"), (f.ASH_WEDNESDAY, "miércoles de ceniza,"),
                (f.ASCENSION, "ascensión,la ascensión"),
            (f.CORPUS_CHRISTI, "corpus christi,corpus"), (f.ASSUMPTION, "asunción,día de la asunción"),
            (f.ALL_SAINTS, "todos los santos,día de todos los santos"),
                (f.ALL_SOULS, "día de muertos,día de los muertos"),
            (f.IMMACULATE, "inmaculada,día de la inmaculada"), (f.LABOUR_DAY, "día del trabajo,día del trabajador"),
            (f.WOMENS_DAY, "día de la mujer,día internacional de la mujer"),
                (f.CARNIVAL_TUESDAY, "martes de carnaval,"),
            (f.RAMADAN, "ramadán"),
        )),
        "semana santa": Holiday(easter=-7, days=8),
        "día de la hispanidad": Holiday(month=10, day=12),
        "día de la constitución": Holiday(month=12, day=6),
    },
    "no_time": forms({True: ("buenos días,buenas tardes,buenas noches,plaza de mayo,madres de la plaza de mayo,"
                            "hoy por hoy,de la noche a la mañana,medio día")}),
}  # fmt: skip

_RULES: Final = (
    Rule(
        "the year",
        "todo? el año @notbefore({lastpost}|{nextpost}|{thispost}|{year4}|de|en|{story_nextpost}|{story_lastpost})",
        "story_year",
        examples={"todo el año": "2022"},
    ),
)

_FUTURE: Final = (
    r"(?i)\b(?:[a-záéíóúñ]{2,18}r(?:á|án|emos)|va a|van a|previsto|prevista|previstos|previstas|se espera|prevé|prevén|"
    r"planea|planean|deberá|a partir|vence|comienza|empieza|programado|programada|convocad[oa]s?)\b"
)
_PAST: Final = (
    r"(?i)\b(?:[a-záéíóúñ]{2,18}(?:ó|aron|ieron)|ha|han|había|habían|fue|fueron|era|eran|estaba|estaban|dijo|hizo|tuvo|"
    r"estuvo|vino|quiso|pudo|puso|supo|trajo|dio|dijeron|hicieron|tuvieron)\b"
)
_REPORTING: Final = (
    r"(?i)\b(?:dijo|dijeron|informó|informaron|anunció|anunciaron|declaró|confirmó|señaló|afirmó|aseguró|explicó)"
    r"(?: (?:el|la|este|[a-záéíóúñ]{1,20})){0,3}\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="es",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    number_joiners=frozenset(("y",)),
    ordinal_suffixes=frozenset(("º", "ª", "ro", "er", "°")),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    rules=_RULES,
    lead=frozenset(
        (
            "el",
            "la",
            "los",
            "las",
            "en",
            "a",
            "al",
            "de",
            "del",
            "desde",
            "hasta",
            "para",
            "por",
            "durante",
            "y",
            "entre",
        )
    ),
)

COUNTS: Final = count_words(
    locale="es",
    numbers={
        **and_one(
            {word: n for word, n in NUMBERS.items() if n in range(100, 1000, 100)} | {"ciento": 100},
            ("uno", "un", "una"),
        ),
        **{word: n for word, n in NUMBERS.items() if word != "uno"},
        "ciento": 100,
        **{word.removesuffix("os") + "as": n for word, n in NUMBERS.items() if n >= 200},
    },
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6},
    half_after="y medio,y media",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "al menos,por lo menos,como mínimo,no menos de,cuando menos",
        M.MORE_THAN: "más de,por encima de",
        M.AT_MOST: "hasta,como máximo,no más de,a lo sumo",
        M.LESS_THAN: "menos de",
        M.APPROX: "unos,unas,alrededor de,cerca de,aproximadamente,casi,en torno a,cosa de",
        M.EXACT: "un total de,en total,sólo,solo,otros,otras,los,las,exactamente,apenas,estos,estas",
    },
    vague={
        V.FEW: "unos pocos,unas pocas,pocos,pocas,unos cuantos,unas cuantas",
        V.SEVERAL: "varios,varias,algunos,algunas,diversos,diversas",
        V.MANY: "muchos,muchas,numerosos,numerosas,innumerables",
        V.DOZENS: "docenas de",
        V.TENS: "decenas de,decenas",
        V.HUNDREDS: "cientos de,centenares de,cientos,centenares",
        V.THOUSANDS: "miles de,miles,millares de",
        V.TENS_OF_THOUSANDS: "decenas de miles de,decenas de miles",
        V.HUNDREDS_OF_THOUSANDS: "cientos de miles de,cientos de miles,centenares de miles de",
        V.MILLIONS: "millones de",
        V.COUPLE: "un par de",
        V.HANDFUL: "un puñado de",
        V.UNKNOWN: "un número indeterminado de,un número desconocido de",
    },
    bounds_after={M.AT_LEAST: "como mínimo,al menos,por lo menos", M.AT_MOST: "como máximo"},
    groups={
        "docena": 12,
        "decena": 10,
        "centenar": 100,
        "veintena": 20,
        "treintena": 30,
        "quincena": 15,
        "cincuentena": 50,
        "millar": 1000,
    },
    loose_groups="decena,centenar,veintena,treintena,quincena,cincuentena,millar",
    ones="un,una",
    one_nouns="muerto,muerta,persona,herido,herida,fallecido,fallecida,víctima,desaparecido,desaparecida",
    one_not_after="es,era,fue,como,ser,soy,eres,sea,siendo",
    articles="un,una",
    joiner="y",
    half="media,medio",
    zeros="nadie,ninguno,ninguna",
    none_before="sin,ningún",
    nouns_of_none="víctimas,heridos,muertos,fallecidos,muerto,herido,detenidos,bajas,supervivientes",
    pairs={"ambos": 2, "ambas": 2},
    range_words="a,o,y",
    range_openers={"entre": "y", "de": "a"},
    ratio_words="de cada,de",
    clock_openers="las",
    people="personas,muertos,heridos,fallecidos,víctimas,soldados,policías,hombres,mujeres,niños,civiles,refugiados,"
    "manifestantes,casas,habitantes,detenidos,desaparecidos,migrantes,alumnos,trabajadores",
    money="euros,euro,dólares,dólar,pesos,peso,pesetas,soles,reales,centavos,céntimos",
    measures="kilómetros,metros,centímetros,kilos,kilogramos,gramos,toneladas,litros,grados,hectáreas,puntos,millas,"
    "kilómetro",
    money_of="de",
    percent="por ciento,por cien,puntos porcentuales",
    numbered="número,núm,artículo,ruta,página,carretera,capítulo,resolución,vuelo,calle,canal,grupo,párrafo,sala",
    ages="de edad",
    times="veces,votos,goles,escaños",
)

STOPWORDS: Final = words(
    """
    el la los las de del y en que un una es por con no se su para como más al lo ha fue sus le este esta pero sobre
    entre cuando también hasta desde muy son o dijo tras según policía gobierno presidente ministro muertos heridos
    ataque atentado ley nueva nuevo contra dejan deja personas años menos votará norte sur ciudad han fueron ante
    durante donde ya ayer jueves
    """
)
