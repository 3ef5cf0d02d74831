"""Portuguese, of Brazil and of Portugal."""

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
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
    "nove": 9,
}  # fmt: skip
_TENS: Final = {
    "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
    "noventa": 90,
}  # fmt: skip
NUMBERS: Final = {
    "zero": 0, **{word: n for word, n in _ONES.items() if n > 1},
    "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16,
    "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19, **_TENS,
    **{f"{ten} e {one}": high + low for ten, high in _TENS.items() for one, low in _ONES.items()},
    "cem": 100, "duzentos": 200, "trezentos": 300, "quatrocentos": 400, "quinhentos": 500, "seiscentos": 600,
    "setecentos": 700, "oitocentos": 800, "novecentos": 900,
}  # fmt: skip
SCALES: Final = {"cento": 100, "mil": 1000, "milhão": 10**6, "milhões": 10**6}
ORDINALS: Final = forms({
    1: "primeiro primeira", 2: "segundo segunda", 3: "terceiro terceira", 4: "quarto quarta", 5: "quinto quinta",
    6: "sexto sexta", 7: "sétimo sétima", 8: "oitavo oitava", 9: "nono nona", 10: "décimo décima",
})  # fmt: skip
_FEIRA: Final = {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4}

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "clock_at": forms({True: "às"}),
    "yearhalf": {"metade": U.HALF},
    "quarterpart": {"meia": 30, "um quarto": 15},
    "exact": forms({True: "exatamente,exactamente"}),
    "person": forms({True: "homem,mulher,menino,menina,jovem,adolescente,criança,idoso,idosa"}),
    "ageunit": {"anos": U.YEAR},
    "weekday": {
        **{f"{word}-feira": n for word, n in _FEIRA.items()}, **{f"{word} feira": n for word, n in _FEIRA.items()},
        "sabado": 5,
    },
    # The short names are ordinals too; they need a word beside them that only a day has.
    "weekday_short": _FEIRA,
    "weekdays": {
        **{f"{word}s-feiras": n for word, n in _FEIRA.items()}, "sábados": 5, "domingos": 6, "aos sábados": 5,
        "aos domingos": 6, **{f"às {word}s-feiras": n for word, n in _FEIRA.items()},
    },
    "month": {"marco": 3},
    "unit": forms({
        U.MINUTE: "minuto", U.HOUR: "hora", U.DAY: "dia", U.WEEK: "semana", U.FORTNIGHT: "quinzena", U.MONTH: "mês",
        U.QUARTER: "trimestre", U.HALF: "semestre", U.YEAR: "ano", U.DECADE: "década", U.CENTURY: "século",
        U.WEEKEND: "fim de semana,fim-de-semana,final de semana", U.NIGHT: "noite", U.MILLENNIUM: "milênio milénio",
    }),
    "units": forms({
        U.SECOND: "segundos", U.MINUTE: "minutos", U.HOUR: "horas", U.DAY: "dias", U.WEEK: "semanas", U.MONTH: "meses",
        U.QUARTER: "trimestres", U.HALF: "semestres", U.YEAR: "anos", U.DECADE: "décadas", U.CENTURY: "séculos",
        U.WEEKEND: "fins de semana,finais de semana", U.NIGHT: "noites", U.FORTNIGHT: "quinzenas",
    }),
    "longunits": forms({
        U.DAY: "dias", U.WEEK: "semanas", U.MONTH: "meses", U.YEAR: "anos", U.DECADE: "décadas", U.CENTURY: "séculos",
    }),
    "years": {"anos": U.YEAR},
    "day_offset": forms({0: "hoje", -1: "ontem", 1: "amanhã", -2: "anteontem", 2: "depois de amanhã,"}),
    "just": forms({True: "mesmo"}),
    "part": forms({
        "MO": "manhã madrugada amanhecer", "MI": "meio-dia,", "AF": "tarde", "EV": "anoitecer entardecer",
        "NI": "noite meia-noite",
    }),
    "part_lead": forms({True: "à na da pela"}),
    "halfpart": forms({"MO": "da manhã,da madrugada", "AF": "da tarde,", "EV": "da noite,"}),
    "clockword": {"meio-dia": 1200, "meia-noite": 0},
    "season": forms({3: "primavera", 6: "verão", 9: "outono", 12: "inverno"}),
    "last": forms({-1: "passado passada último última passados passadas últimos últimas"}),
    "next": forms({1: "próximo próxima próximos próximas"}),
    "this": forms({0: "este esta neste nesta deste desta presente atual corrente estes estas nestes"}),
    "lastpost": forms({-1: "passado passada último última passados passadas últimos últimas retrasado retrasada"}),
    "nextpost": forms({1: "próximo próxima próximos próximas vindouro"}) | {"que vem": 1, "que vêm": 1},
    "thispost": forms({0: "atual corrente"}) | {"em curso": 0},
    "that": forms({True: "aquele aquela naquele naquela daquele daquela esse essa nesse nessa"})
    | forms({True: "o mesmo,a mesma,no mesmo,na mesma,do mesmo,da mesma"}),
    "story_nextpost": forms({True: "seguinte depois"}),
    "story_lastpost": forms({True: "anterior antes"}),
    "storyword": {"a véspera": (-1, U.DAY), "véspera": (-1, U.DAY)},
    "ago_pre": forms({True: "há faz"}) | {"há cerca de": True},
    "ago_post": forms({True: "atrás"}),
    "in_pre": forms({True: "dentro de,daqui a,em"}),
    "later_post": forms({True: "depois,mais tarde,após"}),
    "earlier_post": forms({True: "antes,mais cedo"}),
    "article": forms({1: "um uma"}),
    "vague": forms({
        "X": "uns,umas,alguns,algumas,vários,várias,poucos,poucas,muitos,muitas,diversos,diversas,dezenas de,"
             "centenas de,milhares de",
    }),
    "couple": {"um par de": 2, "ambos": 2, "uma dúzia de": 12, "meia dúzia de": 6, "uma dezena de": 10},
    "half": forms({True: "meio meia"}),
    "and": {"e": True},
    "or": {"ou": True},
    "approx": forms({"APPROX": "cerca de,aproximadamente,por volta de,em torno de,perto de"}),
    "bound": forms({
        "LESS_THAN": "quase,menos de", "MORE_THAN": "mais de,", "EQUAL_OR_MORE": "pelo menos,ao menos,no mínimo",
        "EQUAL_OR_LESS": "até,no máximo", "APPROX": "apenas,só",
    }),
    "fullness": forms({True: "longos longas"}),
    "fullpost": forms({True: "inteiros,inteiras,seguidos,seguidas,consecutivos,consecutivas,a mais"}),
    "firstof": forms({True: "primeiros primeiras"}),
    "old": forms({True: "de idade,"}),
    "early": forms({
        "START": "início,começo,princípio,inícios,princípios", "MID": "meados,metade", "END": "fim,final,finais,fins",
    }),
    "of": forms({True: "de do da dos das"}),
    "art": forms({True: "o a os as"}),
    "dateart": {},
    "night_to": forms({True: "para"}),
    "lengthart": forms({True: "os as"}),
    "dayart": {},
    "range": forms({True: "a à ao até"}),
    "between": {"entre": True},
    "at": forms({True: "às à até desde após das"}),
    "clockart": {},
    "by_part": forms({True: "à de pela na a"}),
    "clock_noun": forms({True: "horas hora h hrs"}),
    "hour_noun": {"h": True},
    "day_noun": {"dia": True, "dias": True},
    "month_noun": {"mês": True},
    "week_noun": {"semana": U.WEEK},
    "year_noun": {"ano": U.YEAR},
    "decade_noun": forms({True: "década anos décadas"}),
    "century_noun": {"século": U.CENTURY},
    "quarter_noun": {"trimestre": U.QUARTER},
    "half_noun": {"semestre": U.HALF},
    "weekend_noun": forms({True: "fim de semana,fim-de-semana,final de semana"}),
    "weekend_lead": forms({True: "no o do"}),
    "year_lead": forms({True: "em de desde até para entre e após antes durante no do"}),
    "no_year": forms({True: ("pessoas euros dólares metros reais homens mulheres quilômetros quilómetros habitantes "
        "milhões "
                           "soldados trabalhadores empregos famílias refugiados km")}),
    "decadenum": _TENS,
    "roman": forms({
        1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 10: "x", 11: "xi", 12: "xii",
        13: "xiii", 14: "xiv", 15: "xv", 16: "xvi", 17: "xvii", 18: "xviii", 19: "xix", 20: "xx", 21: "xxi",
    }),
    "ref": forms({
        "PRESENT_REF": "agora,atualmente,actualmente,hoje em dia,neste momento,no momento,de momento,por enquanto,"
                       "na atualidade,nos dias de hoje",
        "PAST_REF": "recentemente,então,outrora,antigamente,ultimamente,há pouco,há muito tempo,há algum tempo,no "
            "passado,"
                    "à época,na época",
        "FUTURE_REF": "em breve,brevemente,futuramente,no futuro,proximamente",
    }),
    "era": {"passado": "PAST_REF", "futuro": "FUTURE_REF"},
    "setword": forms({
        "P1D": "diariamente diário diária diários diárias", "P1W": "semanalmente semanal semanais",
        "P1M": "mensalmente mensal mensais", "P1Y": "anualmente anual anuais", "P3M": "trimestralmente trimestral",
        "P6M": "semestralmente semestral",
    }),
    "each": forms({"EVERY": "cada,todo,toda,todos os,todas as"}),
    "each_n": {"a cada": "EVERY"},
    "frequency": {"uma vez": 1, "duas vezes": 2, "três vezes": 3},
    "times_noun": {"vezes": True},
    "per": forms({True: "por ao à"}),
    "per_amount": forms({True: "por ao"}),
    "money": forms({True: "euros reais dólares"}),
    "zone": {"gmt": 0, "utc": 0},
    "localzone": forms({None: "hora local,horário de brasília,horário local,hora de lisboa"}),
    "holiday": {
        **forms((
            (f.CHRISTMAS, "natal,dia de natal"), (f.CHRISTMAS_EVE, "véspera de natal,"), (f.NEW_YEAR,
            "ano novo,ano-novo"),
            (f.NEW_YEARS_EVE, "réveillon,véspera de ano novo"), (f.EPIPHANY, "dia de reis,"),
            (f.GOOD_FRIDAY, "sexta-feira santa,sexta-feira da paixão"), (f.MAUNDY_THURSDAY, "quinta-feira santa,"),
            (f.EASTER, "páscoa,domingo de páscoa"), (f.PALM_SUNDAY, "domingo de ramos,"),
            (f.ASH_WEDNESDAY, "quarta-feira de cinzas,"), (f.CARNIVAL_TUESDAY, "carnaval,terça-feira de carnaval"),
            (f.CORPUS_CHRISTI, "corpus christi,corpo de deus"), (f.ASSUMPTION, "assunção"),
            (f.ALL_SAINTS, "dia de todos os santos,"), (f.ALL_SOULS, "finados,dia de finados"),
            (f.LABOUR_DAY, "dia do trabalho,dia do trabalhador"),
            (f.WOMENS_DAY, "dia da mulher,dia internacional da mulher"),
            (f.RAMADAN, "ramadã,ramadão"), (f.IMMACULATE, "imaculada conceição,"),
        )),
        "semana santa": Holiday(easter=-7, days=8),
        "dia da independência": Holiday(month=9, day=7),
        "dia da liberdade": Holiday(month=4, day=25),
        "proclamação da república": Holiday(month=11, day=15),
    },
    "no_time": forms({True: "bom dia,boa tarde,boa noite,dia a dia,hoje e sempre,segunda vez,quarta vez,terceira vez"}),
}  # fmt: skip

_RULES: Final = (
    Rule(
        "every so many units, said twice",
        "de {int} em {int:n} {units:unit}",
        "every",
        args={"quant": "EVERY"},
        gives="set",
        examples={"de quatro em quatro anos": "P4Y"},
    ),
    Rule(
        "short weekday of a range",
        "@after(de|da|entre) {weekday_short:weekday} @before(a|à|e|até|para)",
        "weekday",
        gives="bareweekday",
        silent=True,
        examples={"de segunda a quarta-feira": "2022-01-03/2022-01-05"},
    ),
    Rule(
        "short weekday",
        "@after(na|nesta|da|desta|à|até|última|próxima|pela) {weekday_short:weekday} "
        "@notbefore({lower}|{Name}|{unit}|{units}|{number}|{quarter_noun}|{half_noun}|{century_noun}|{part}|de)",
        "weekday",
        gives="date day bareweekday",
        examples={"na quinta": "2022-01-06"},
    ),
)

_FUTURE: Final = (
    r"(?i)\b(?:[a-záàâãéêíóôõúç]{2,18}r(?:á|ão|emos)|vai|vão|previsto|prevista|previstos|previstas|deve|devem|deverá|"
    r"pretende|planeja|espera-se|a partir|começa|vence|marcad[oa]s?|agendad[oa]s?)\b"
)
_PAST: Final = (
    r"(?i)\b(?:[a-záàâãéêíóôõúç]{2,18}(?:ou|eu|iu|aram|eram|iram)|foi|foram|era|eram|estava|estavam|tinha|tinham|"
    r"havia|disse|fez|teve|veio|morreu|houve|disseram|fizeram|ficou)\b"
)
_REPORTING: Final = (
    r"(?i)\b(?:disse|disseram|informou|informaram|anunciou|anunciaram|declarou|confirmou|afirmou|afirmaram|explicou)"
    r"(?: (?:o|a|na|no|[a-záàâãéêíóôõúç]{1,20})){0,3}\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="pt",
    words=WORDS,
    # "Dez" is ten, "set", "out" and "mar" are other things too: the short names count with a full stop.
    capital={
        "month": frozenset(("dez", "set", "out", "mar", "mai", "ago")),
        "month_short": frozenset(("dez", "set", "out", "mar", "mai", "ago")),
    },
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    number_joiners=frozenset(("e",)),
    ordinal_suffixes=frozenset(("º", "ª", "°")),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    rules=_RULES,
    lead=frozenset(
        (
            "o",
            "a",
            "os",
            "as",
            "em",
            "no",
            "na",
            "nos",
            "nas",
            "de",
            "do",
            "da",
            "desde",
            "até",
            "para",
            "por",
            "pela",
            "pelo",
            "durante",
            "à",
            "às",
            "ao",
            "e",
            "entre",
        )
    ),
)

COUNTS: Final = count_words(
    locale="pt",
    numbers={
        **and_one(
            {word: n for word, n in NUMBERS.items() if n in range(100, 1000, 100)} | {"cento": 100},
            ("um", "uma"),
            " e ",
        ),
        **NUMBERS,
        "cento": 100,
        **{word.removesuffix("os") + "as": n for word, n in NUMBERS.items() if n >= 200},
    },
    scales={"mil": 1000, "milhão": 10**6, "milhões": 10**6, "bilhões": 10**9},
    half_after="e meio,e meia",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "pelo menos,ao menos,no mínimo,não menos de",
        M.MORE_THAN: "mais de,acima de",
        M.AT_MOST: "até,no máximo,não mais de",
        M.LESS_THAN: "menos de",
        M.APPROX: "cerca de,aproximadamente,quase,perto de,em torno de,por volta de,uns,umas",
        M.EXACT: "um total de,no total,apenas,só,somente,outros,outras,os,as,exatamente,esses,essas",
    },
    vague={
        V.FEW: "poucos,poucas,uns poucos",
        V.SEVERAL: "vários,várias,alguns,algumas,diversos,diversas",
        V.MANY: "muitos,muitas,numerosos,numerosas,inúmeros,inúmeras",
        V.DOZENS: "dúzias de",
        V.TENS: "dezenas de,dezenas",
        V.HUNDREDS: "centenas de,centenas",
        V.THOUSANDS: "milhares de,milhares",
        V.TENS_OF_THOUSANDS: "dezenas de milhares de,dezenas de milhares",
        V.HUNDREDS_OF_THOUSANDS: "centenas de milhares de,centenas de milhares",
        V.MILLIONS: "milhões de",
        V.COUPLE: "um par de",
        V.HANDFUL: "um punhado de",
        V.UNKNOWN: "um número desconhecido de",
    },
    bounds_after={M.AT_LEAST: "pelo menos,no mínimo,ao menos", M.AT_MOST: "no máximo"},
    groups={"dúzia": 12, "dezena": 10, "centena": 100},
    loose_groups="dezena,centena",
    ones="um,uma",
    one_nouns="morto,morta,pessoa,ferido,ferida,vítima,desaparecido,desaparecida",
    one_not_after="é,era,foi,como,ser,sou,seja,sendo",
    articles="um,uma",
    joiner="e",
    half="meia,meio",
    zeros="ninguém,nenhum,nenhuma",
    none_before="sem",
    nouns_of_none="vítimas,feridos,mortos,detidos,sobreviventes",
    pairs={"ambos": 2, "ambas": 2},
    range_words="a,ou",
    range_openers={"entre": "e", "de": "a"},
    ratio_words="em cada,de cada",
    clock_openers="às",
    people="pessoas,mortos,feridos,vítimas,soldados,policiais,polícias,homens,mulheres,crianças,civis,refugiados,"
    "manifestantes,casas,habitantes,detidos,desaparecidos,migrantes,alunos,trabalhadores",
    money="euros,euro,reais,real,dólares,dólar,centavos,escudos",
    measures="quilômetros,quilómetros,metros,centímetros,quilos,quilogramas,gramas,toneladas,litros,graus,hectares,"
    "pontos",
    money_of="de",
    percent="por cento,pontos percentuais",
    numbered="número,artigo,rodovia,página,capítulo,resolução,voo,rua,canal,grupo,parágrafo,sala",
    ages="de idade",
    times="vezes,votos,gols,golos",
)

STOPWORDS: Final = words(
    """
    o a os as de do da dos das e em no na nos nas um uma que é por com não se para como mais ao foi são pelo pela
    seu sua ou também já disse após segundo muito ele ela polícia governo presidente ministro mortos feridos ataque
    atentado lei nova novo contra menos vota deixam deixa pessoas anos norte sul cidade foram ontem quinta dezenas
    """
)
