"""French."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common import feasts as f
from newsevents.languages.common.counts import count_words
from newsevents.languages.common.dates import date_pack
from newsevents.languages.common.names import forms, words
from newsevents.languages.common.numbers import and_one
from newsevents.languages.schema.dates import Holiday
from newsevents.languages.schema.dates import Unit as U
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS", "DATES", "STOPWORDS"]

_TO_19: Final = {
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18,
    "dix-neuf": 19,
}  # fmt: skip
NUMBERS: Final = {
    "zéro": 0, **{word: n for word, n in _TO_19.items() if n > 1},
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90, "soixante-dix": 70, "quatre-vingts": 80, "quatre-vingt": 80, "quatre-vingt-dix": 90,
    **{
        f"{ten} et {one}": high + low
        for ten, high in {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}.items()
        for one, low in {"un": 1, "une": 1}.items()
    },
    "soixante et onze": 71,
    **{f"soixante-{word}": 60 + n for word, n in _TO_19.items() if n > 11},
    **{f"quatre-vingt-{word}": 80 + n for word, n in _TO_19.items()},
}  # fmt: skip
SCALES: Final = {
    "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
        "milliards": 10**9,
}  # fmt: skip
ORDINALS: Final = forms({
    1: "premier première", 2: "deuxième second seconde", 3: "troisième", 4: "quatrième", 5: "cinquième", 6: "sixième",
    7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième", 11: "onzième", 12: "douzième", 13: "treizième",
    14: "quatorzième", 15: "quinzième", 16: "seizième", 20: "vingtième",
})  # fmt: skip
_ROMAN: Final = forms({
    1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 10: "x", 11: "xi", 12: "xii",
    13: "xiii", 14: "xiv", 15: "xv", 16: "xvi", 17: "xvii", 18: "xviii", 19: "xix", 20: "xx", 21: "xxi",
})  # fmt: skip

WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "clock_at": {"à": True},
    "yearhalf": {"moitié": U.HALF},
    "quarterpart": {"demie": 30, "demi": 30, "quart": 15},
    "exact": forms({True: "exactement,tout juste"}),
    "person": forms({True: "homme,femme,enfant,garçon,fille,adolescent,adolescente,jeune"}),
    "ageunit": {"ans": U.YEAR},
    "weekday": forms({
        0: "lundis", 1: "mardis", 2: "mercredis", 3: "jeudis", 4: "vendredis", 5: "samedis", 6: "dimanches",
    }),
    "weekdays": forms((
        (0, "les lundis,"), (1, "les mardis,"), (2, "les mercredis,"), (3, "les jeudis,"), (4, "les vendredis,"),
        (5, "les samedis,"), (6, "les dimanches,"),
    )),
    "month": forms({2: "fevrier", 8: "aout", 12: "decembre"}),
    "unit": forms({
        U.MINUTE: "minute", U.HOUR: "heure", U.DAY: "jour journée", U.WEEK: "semaine", U.FORTNIGHT: "quinzaine",
        U.MONTH: "mois", U.QUARTER: "trimestre", U.HALF: "semestre", U.YEAR: "an année", U.DECADE: "décennie",
        U.CENTURY: "siècle", U.MILLENNIUM: "millénaire", U.WEEKEND: "week-end,weekend", U.NIGHT: "nuit",
    }),
    "units": forms({
        U.SECOND: "secondes", U.MINUTE: "minutes", U.HOUR: "heures", U.DAY: "jours journées", U.WEEK: "semaines",
        U.MONTH: "mois", U.QUARTER: "trimestres", U.HALF: "semestres", U.YEAR: "ans années", U.DECADE: "décennies",
        U.CENTURY: "siècles", U.WEEKEND: "week-ends,weekends", U.NIGHT: "nuits", U.MILLENNIUM: "millénaires",
    }),
    "longunits": forms({
        U.DAY: "jours", U.WEEK: "semaines", U.YEAR: "années", U.DECADE: "décennies", U.CENTURY: "siècles",
    }),
    "years": {"années": U.YEAR},
    "day_offset": forms({0: "aujourd'hui,", -1: "hier", 1: "demain", -2: "avant-hier,", 2: "après-demain,"}),
    "just": forms({True: "même"}),
    "part": forms({
        "MO": "matin,matinée,aube,petit matin", "MI": "midi,", "AF": "après-midi,", "EV": "soir,soirée", "NI": "nuit,",
    }),
    "part_lead": forms({True: "au le la"}),
    "halfpart": forms({"MO": "du matin,", "AF": "de l'après-midi,", "EV": "du soir,"}),
    "clockword": forms({1200: "midi", 0: "minuit"}),
    "lastpartpost": forms({True: "dernière passée"}),
    "season": forms({3: "printemps", 6: "été", 9: "automne", 12: "hiver"}),
    # "Été" is been too; it needs its article.
    "shyseason": forms({0: "été printemps automne hiver"}),
    "season_lead": forms({True: "au en cet"}) | {"l'": True},
    "last": forms({-1: "dernier dernière derniers dernières"}),
    "next": forms({1: "prochain prochaine prochains prochaines"}),
    "this": forms({0: "ce cet cette ces"}),
    "here": {"-ci": True, "même": True, "-là": True},
    "lastpost": forms({-1: "dernier dernière derniers dernières passé passée passés passées écoulé écoulée écoulées "
        "écoulés"}),
    "nextpost": forms({1: "prochain prochaine prochains prochaines"}) | {"à venir": 1, "qui vient": 1},
    "thispost": forms({0: "courant courante actuel actuelle"}) | {"en cours": 0},
    "that": forms({True: "le même,la même,ce même,cette même,ce jour-là"}),
    "thatpost": {"-là": True},
    "story_nextpost": forms({True: "suivant,suivante,d'après"}),
    "story_lastpost": forms({True: "précédent,précédente,d'avant"}),
    "storyword": {"le lendemain": (1, U.DAY), "lendemain": (1, U.DAY), "la veille": (-1, U.DAY), "veille": (-1, U.DAY)},
    "ago_pre": forms({True: "il y a,voici,voilà,il y avait"}),
    "in_pre": forms({True: "dans,d'ici,d'ici à"}),
    "later_post": forms({True: "plus tard,après"}),
    "earlier_post": forms({True: "plus tôt,auparavant,avant"}),
    "article": forms({1: "un une"}),
    "vague": forms({
        "X": "quelques,plusieurs,des,de nombreux,de nombreuses,de longues,de longs,des dizaines de,des centaines de,"
             "une poignée de,dizaines de,centaines de",
    }),
    "couple": forms(((2, "deux ou trois,"), (12, "une douzaine de,une douzaine d'"), (10,
        "une dizaine de,une dizaine d'"),
                     (15, "une quinzaine de,"), (20, "une vingtaine de,une vingtaine d'"), (30, "une trentaine d',"))),
    "half": forms({True: "demi demie"}),
    "and": {"et": True},
    "or": {"ou": True},
    "approx": forms({"APPROX": "environ,près de,quelque,autour de,aux alentours de"}),
    "bound": forms({
        "LESS_THAN": "presque,moins de", "MORE_THAN": "plus de,plus d'", "EQUAL_OR_MORE": "au moins,",
        "EQUAL_OR_LESS": "au plus,jusqu'à,au maximum", "APPROX": "à peine,",
    }),
    "fullness": forms({True: "longues longs autres bonnes"}),
    "fullpost": forms({True: "entiers,entières,consécutifs,consécutives,de plus,supplémentaires,d'affilée"}),
    "firstof": forms({True: "premiers premières"}),
    "old": {"d'âge": True, "révolus": True},
    "aged": forms({True: "âgé âgée âgés âgées"}),
    "early": forms({"START": "début", "END": "fin", "MID": "mi milieu"}),
    "of": forms({True: "de,d',du,des"}),
    "art": forms({True: "le,la,les,l'"}),
    "dateart": forms({True: "le la"}),
    "night_to": forms({True: "à au"}),
    "lengthart": forms({True: "les"}),
    "dayart": {"le": True},
    "range": forms({True: "au à"}) | {"jusqu'au": True},
    "between": {"entre": True},
    "at": forms({True: "à vers dès avant après jusqu entre et"}) | {"jusqu'à": True},
    "by_part": forms({True: "au dans en"}),
    "clock_noun": forms({True: "heures heure h"}),
    "hour_noun": {"h": True},
    "day_noun": {"journée": True, "jour": True},
    "month_noun": {"mois": True},
    "week_noun": {"semaine": U.WEEK},
    "year_noun": forms({U.YEAR: "année an"}),
    "decade_noun": forms({True: "années décennie"}),
    "century_noun": forms({U.CENTURY: "siècle siècles"}),
    "quarter_noun": {"trimestre": U.QUARTER},
    "half_noun": {"semestre": U.HALF},
    "weekend_noun": forms({True: "week-end,weekend"}),
    "weekend_lead": forms({True: "le du ce"}),
    "year_lead": forms({True: "en de depuis dès vers jusqu entre et avant après d'ici fin début"}),
    "no_year": forms({True: ("personnes euros dollars mètres hommes femmes kilomètres habitants soldats emplois "
        "logements "
                           "familles réfugiés francs km")}),
    "decadenum": {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
                  "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90},
    "roman": {f"{word}{end}": n for word, n in _ROMAN.items() for end in ("", "e", "ème")},
    "ref": forms({
        "PRESENT_REF": "maintenant,actuellement,désormais,en ce moment,à l'heure actuelle,ces jours-ci,de nos jours,"
                       "à présent,pour l'instant,pour le moment",
        "PAST_REF": "récemment,autrefois,naguère,jadis,à l'époque,ces derniers temps,dernièrement,par le passé,"
                    "il y a peu,il y a longtemps,il y a quelque temps",
        "FUTURE_REF": "bientôt,prochainement,à l'avenir,sous peu,dans un avenir proche,d'ici peu",
    }),
    "era": {"passé": "PAST_REF", "avenir": "FUTURE_REF", "futur": "FUTURE_REF"},
    "setword": forms({
        "P1D": "quotidiennement quotidien quotidienne quotidiens quotidiennes",
        "P1W": "hebdomadaire hebdomadaires", "P1M": "mensuellement mensuel mensuelle mensuels mensuelles",
        "P1Y": "annuellement annuel annuelle annuels annuelles", "P3M": "trimestriel trimestrielle trimestriels",
        "P6M": "semestriel semestrielle",
    }),
    "each": forms({"EVERY": "chaque,tous les,toutes les"}),
    "frequency": {"une fois": 1, "deux fois": 2, "trois fois": 3},
    "times_noun": {"fois": True},
    "per": {"par": True},
    "per_amount": {"par": True},
    "money": forms({True: "euros dollars francs"}),
    "zone": {"gmt": 0, "utc": 0},
    "localzone": forms({None: "heure locale,heures locales,heure de paris"}),
    "holiday": {
        **forms((
            (f.CHRISTMAS, "noël,jour de noël"), (f.CHRISTMAS_EVE, "réveillon de noël,veille de noël"),
            (f.NEW_YEARS_EVE, "saint-sylvestre,"), (f.NEW_YEAR, "nouvel an,jour de l'an"), (f.EPIPHANY, "épiphanie"),
            (f.GOOD_FRIDAY, "vendredi saint,"), (f.MAUNDY_THURSDAY, "jeudi saint,"), (f.EASTER,
            "pâques,dimanche de pâques"),
            (f.EASTER_MONDAY, "lundi de pâques,"), (f.PALM_SUNDAY, "dimanche des rameaux,"),
            (f.ASH_WEDNESDAY, "mercredi des cendres,"), (f.CARNIVAL_TUESDAY, "mardi gras,"), (f.ASCENSION, "ascension"),
            (f.WHIT_SUNDAY, "pentecôte"), (f.WHIT_MONDAY, "lundi de pentecôte,"), (f.ASSUMPTION, "assomption"),
            (f.ALL_SAINTS, "toussaint"), (f.LABOUR_DAY, "fête du travail,"), (f.RAMADAN, "ramadan"),
            (f.EID_AL_FITR, "aïd el-fitr,aïd-el-fitr,aïd al-fitr"),
            (f.EID_AL_ADHA, "aïd el-kébir,aïd al-adha,aïd-el-kébir"),
            (f.LUNAR_NEW_YEAR, "nouvel an chinois,"),
        )),
        "fête nationale": Holiday(month=7, day=14),
        "armistice": Holiday(month=11, day=11),
    },
    "no_time": forms({True: "journal du dimanche,le jour où,mettre à jour,mise à jour"}),
}  # fmt: skip

_FUTURE: Final = (
    r"(?i)\b(?:[a-zàâçéèêëîïôûù]{2,18}r(?:a|ont|ait|aient|ez|ons)|va|vont|prévu|prévue|prévus|prévues|doit|doivent|"
    r"devrait|"
    r"attendu|attendue|prévoit|entend|à partir|au plus tard|d'ici)\b"
)
_PAST: Final = (
    r"(?i)\b(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|eut|eurent|été|s'est|"
    r"[a-zàâçéèêëîïôûù]{3,18}(?:èrent|irent|aient))\b"
)
_REPORTING: Final = (
    r"(?i)\b(?:annoncé|déclaré|indiqué|affirmé|dit|expliqué|rapporté|précisé|confirmé|assuré|averti)"
    r"(?: (?:le|la|ce|[a-zàâçéèêëîïôûù]{1,20})){0,3}\s{0,3}\Z"
)

DATES: Final = date_pack(
    locale="fr",
    words=WORDS,
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    number_joiners=frozenset(("et",)),
    ordinal_suffixes=frozenset(("er", "e", "ème", "re", "ère", "nd", "nde")),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    lead=frozenset(
        (
            "le",
            "la",
            "les",
            "l",
            "en",
            "à",
            "au",
            "aux",
            "de",
            "du",
            "des",
            "d",
            "depuis",
            "jusqu",
            "dès",
            "pour",
            "pendant",
            "durant",
            "entre",
            "et",
            "dans",
        )
    ),
)

COUNTS: Final = count_words(
    locale="fr",
    numbers={
        **NUMBERS,
        **and_one(
            {"cent": 100} | {f"{word} cent": 100 * n for word, n in NUMBERS.items() if 2 <= n <= 9}, ("un", "une")
        ),
    },
    scales=SCALES,
    half_after="et demi,et demie",
    dates=WORDS,
    bounds={
        M.AT_LEAST: "au moins,pas moins de,au minimum,au moins d'un,au moins d'une",
        M.MORE_THAN: "plus de,plus d',plus d'un,plus d'une,bien plus de",
        M.AT_MOST: "jusqu'à,au plus,au maximum,pas plus de",
        M.LESS_THAN: "moins de",
        M.APPROX: "environ,près de,quelque,autour de,à peu près,presque,aux alentours de,à peine",
        M.EXACT: "au total,un total de,seulement,exactement,les,ces,autres,quelques,ses",
    },
    vague={
        V.SEVERAL: "plusieurs",
        V.FEW: "quelques,quelques-uns",
        V.MANY: "de nombreux,de nombreuses,beaucoup de,nombreux,nombreuses",
        V.TENS: "quelques dizaines de,quelques dizaines,des dizaines de,des dizaines,plusieurs dizaines de",
        V.HUNDREDS: "quelques centaines de,quelques centaines,des centaines de,des centaines,plusieurs centaines de",
        V.THOUSANDS: "quelques milliers de,des milliers de,des milliers,plusieurs milliers de",
        V.TENS_OF_THOUSANDS: "des dizaines de milliers de,des dizaines de milliers",
        V.HUNDREDS_OF_THOUSANDS: "des centaines de milliers de,des centaines de milliers",
        V.MILLIONS: "des millions de",
        V.HANDFUL: "une poignée de",
        V.UNKNOWN: "un nombre indéterminé de,un nombre inconnu de",
    },
    groups={
        "douzaine": 12,
        "dizaine": 10,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    articles="un,une",
    bounds_after={M.AT_LEAST: "au moins,au minimum", M.AT_MOST: "au plus,au maximum"},
    loose_groups="dizaine,quinzaine,vingtaine,trentaine,quarantaine,cinquantaine,soixantaine,centaine,millier",
    ones="un,une",
    one_nouns="mort,morte,personne,blessé,blessée,disparu,disparue,tué",
    one_not_after="c'est,est,était,comme,être,suis,fut,c'était,qu'une,qu'un",
    half="demi,demie",
    zeros="personne ne,personne n'a,personne n'est,personne n'avait,personne n'était,aucun,aucune",
    none_before="sans",
    nouns_of_none="victimes,victime,blessés,morts,faire de victimes",
    range_words="à,ou",
    range_openers={"entre": "et", "de": "à"},
    ratio_words="sur",
    clock_openers="à,vers",
    people="personnes,morts,blessés,victimes,soldats,policiers,hommes,femmes,enfants,civils,réfugiés,manifestants,"
    "maisons,"
    "habitants,disparus,migrants,détenus,élèves,salariés",
    money="euros,euro,dollars,dollar,francs,centimes,livres,roubles",
    measures="kilomètres,mètres,centimètres,kilos,kilogrammes,grammes,tonnes,litres,degrés,hectares,points,kilomètre",
    money_of="de,d'",
    percent="pour cent,points de pourcentage,pour",
    elided="l',l’,d',d’",
    numbered="numéro,article,page,autoroute,chapitre,résolution,vol,rue,chaîne,groupe,paragraphe,salle,nationale",
    ages="ans",
    ages_before="âgé,âgée,âgés,âgées",
    times="fois,voix,buts,sièges",
)

STOPWORDS: Final = words(
    """
    le la les des du de et est un une en que qui dans pour pas sur au aux avec ce cette se sont par plus il elle ne
    son ses mais ont été leur ou selon après être nous vous l d s c n qu j a était ces fait deux police gouvernement
    président ministre morts blessés attaque attentat loi nouvelle nouveau contre moins votera personnes ans nord
    ville dont lors jeudi hier aussi
    """
)
