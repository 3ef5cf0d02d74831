"""Languages: what is there, that a pack holds every class of words, and that no language disturbs another."""

import datetime as dt
import json
import random
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.dates import format_date

import newsevents as ne
from newsevents import languages
from newsevents.dates import lexicon
from newsevents.languages.schema.dates import DatePack

PUBLISHED = dt.date(2022, 1, 7)
CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "dates"
FULL = [code for code, what in languages.supported().items() if what == "full" and code != "en"]

# What a full pack must be able to say, by the classes that say it: one of each row.
NEEDED = {
    "days near publication": ("day_offset",),
    "last": ("last", "lastpost"),
    "next": ("next", "nextpost"),
    "this": ("this", "thispost"),
    "units in the singular": ("unit",),
    "parts of the day": ("part",),
    "units ago": ("ago_pre", "ago_post"),
    "in so many units": ("in_pre", "in_post"),
    "units earlier in the story": ("earlier_post", "earlier_pre"),
    "units later in the story": ("later_post", "later_pre"),
    "seasons": ("season",),
    "quarters": ("quarter_noun",),
    "decades": ("decadeword", "decade_noun", "decadenum"),
    "centuries": ("century_noun",),
    "early and late": ("early", "earlypost"),
    "ranges": ("range", "range_end"),
    "vague numbers": ("vague",),
    "numbers about": ("approx",),
    "numbers bounded": ("bound",),
    "halves": ("half", "onehalf"),
    "sets by a word": ("setword",),
    "every": ("each",),
    "times a unit": ("frequency", "times_noun"),
    "vague times": ("ref",),
    "holidays": ("holiday",),
    "weekends": ("weekend_noun",),
    "clock times": ("clock_noun", "hour_noun"),
    "names that are no times": ("no_time",),
}


def lacks(pack: DatePack) -> list[str]:
    """Return what a pack cannot say, each with the classes that would say it."""
    missing = [
        f"{what}: fill one of {', '.join(classes)}"
        for what, classes in NEEDED.items()
        if not any(pack.words.get(name) for name in classes)
    ]
    tables = ("numbers", "scales", "ordinals")
    return missing + [f"{table}: give its words" for table in tables if not getattr(pack, table)]


@pytest.mark.parametrize("code", FULL)
def test_a_full_pack_has_every_class(code: str) -> None:
    missing = lacks(languages.load(code, "DATES"))
    assert not missing, f"{code} lacks\n  " + "\n  ".join(missing)


def test_the_list_of_what_a_pack_lacks_names_the_classes() -> None:
    found = lacks(languages.load("sv", "DATES"))
    assert "seasons: fill one of season" in found


@pytest.mark.parametrize("code", FULL)
def test_a_full_pack_has_a_corpus(code: str) -> None:
    rows = [json.loads(line) for line in (CORPUS / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sum(bool(row["expect"]) for row in rows) >= 80
    assert sum(not row["expect"] for row in rows) >= 20


@pytest.mark.parametrize("code", FULL)
def test_names_of_rules_are_unique(code: str) -> None:
    names = [rule.name for rule in languages.load(code, "DATES").rules]
    assert len(names) == len(set(names))


EXAMPLES = [
    pytest.param(code, phrase, value, id=f"{code}: {rule.name}: {phrase}")
    for code in FULL
    for rule in languages.load(code, "DATES").rules
    for phrase, value in rule.examples.items()
]


@pytest.mark.parametrize(("code", "phrase", "value"), EXAMPLES)
def test_a_rule_of_a_pack_reads_its_examples(code: str, phrase: str, value: str | None) -> None:
    found = [m.timex3 for m in ne.find_dates(phrase, PUBLISHED, language=code)]
    assert value in found if value is not None else not found


@pytest.mark.parametrize("code", FULL)
def test_no_row_of_the_words_of_a_pack_raises(code: str) -> None:
    loaded = lexicon.load(code)
    phrases = [" ".join(words) for group in loaded.phrases.values() for words, _ in group]
    signs = ["5", "31", "2022", "15:30", "12.30", "3-4", "1990", "24", "100", "1.1.2020", ".", ",", "(", ")", "/", "-"]
    kinds = [kind for kind in (sorted(loaded.known), sorted(phrases), sorted(loaded.core), signs) if kind]
    choose = random.Random(7)
    for _ in range(300):
        text = " ".join(choose.choice(choose.choice(kinds)) for _ in range(12))
        spans = [m.span for m in ne.find_dates(text, PUBLISHED, language=code)]
        spans += [m.span for m in ne.find_counts(text, language=code)]
        assert all(text[span.start : span.end] == span.text for span in spans)


def test_supported_tells_what_each_language_has() -> None:
    found = languages.supported()
    assert found["en"] == found["de"] == "full"
    assert found["sv"] == "base"
    assert len(found) > 200


def test_an_unknown_language_is_told_with_the_nearest() -> None:
    with pytest.raises(ne.ParseError, match="unknown language"):
        ne.find_dates("x", PUBLISHED, language="germann")


@pytest.mark.parametrize(
    "code", ["sv", "da", "nb", "fi", "cs", "hu", "el", "ro", "bg", "hr", "sk", "sl", "lt", "lv", "et", "ca", "hi", "fa"]
)
@pytest.mark.parametrize("width", ["full", "long"])
def test_the_base_reads_dates_in_the_formats_of_a_language(code: str, width: str) -> None:
    day = dt.date(2022, 3, 5)
    text = format_date(day, width, locale=code)
    assert [m.timex3 for m in ne.find_dates(text, PUBLISHED, language=code)] == ["2022-03-05"]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("fa", "۵ مارس ۲۰۲۲", ["2022-03-05"]),
        ("ja", "2022年1月4日、地震があった。", ["2022-01-04"]),
        ("zh", "事故发生在2022年1月4日。", ["2022-01-04"]),
    ],
)
def test_the_base_reads_other_scripts_and_digits(code: str, text: str, values: list[str]) -> None:
    assert [m.timex3 for m in ne.find_dates(text, PUBLISHED, language=code)] == values


def test_the_base_counts_back_and_ahead() -> None:
    found = ne.find_dates("Det hände för 3 dagar sedan och slutar om 2 veckor.", PUBLISHED, language="sv")
    assert [(m.span.text, m.timex3) for m in found] == [
        ("för 3 dagar sedan", "2022-01-04"),
        ("om 2 veckor", "2022-W03"),
    ]


LOCALES = (
    "zh de en fr ja ko ar fa hi th vi ru uk pl cs sk hu ro bg el tr az kk id ms sv fi et lv lt".split()  # noqa: SIM905
)
SCRIPT = """
import sys
from newsevents import languages
from newsevents.dates.lexicon import load
for code in sys.argv[1].split():
    entries = load(code).entries
    print(code, sorted((w, e.values["month"]) for w, e in entries.items() if "month" in e.values),
          sorted((w, e.values["weekday"]) for w, e in entries.items() if "weekday" in e.values))
"""


def names_read(codes: list[str]) -> Iterator[str]:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, " ".join(codes)], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    yield from sorted(run.stdout.splitlines())


def test_thirty_languages_in_one_process_are_the_same_in_either_order() -> None:
    assert len(LOCALES) == 30
    there, back = list(names_read(LOCALES)), list(names_read(LOCALES[::-1]))
    assert there == back
    assert len(there) == 30


# ------------------------------------------------------------------------------------------ auto


@pytest.mark.parametrize("code", FULL)
def test_a_language_is_told_from_its_text(code: str) -> None:
    rows = [json.loads(line)["text"] for line in (CORPUS / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert languages.told("auto", " ".join(rows)) == code


def test_dates_and_counts_take_the_language_from_the_text() -> None:
    text = "Die Polizei teilte am Donnerstag mit, dass der Mann nicht in der Stadt war und gestern gefunden wurde."
    found = ne.find_dates(text, PUBLISHED, language="auto")
    assert [m.timex3 for m in found] == ["2022-01-06", "2022-01-06"]


TOLD = json.loads((CORPUS.parent / "languages" / "headlines.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "text"), TOLD["told"])
def test_a_headline_tells_its_language(code: str, text: str) -> None:
    assert languages.told("auto", text) == code


@pytest.mark.parametrize("text", TOLD["untold"])
def test_a_language_is_never_guessed(text: str) -> None:
    with pytest.raises(ne.ParseError, match="name it"):
        ne.find_dates(text, PUBLISHED, language="auto")


def test_the_choices_are_named_where_a_text_does_not_tell_its_language() -> None:
    with pytest.raises(ne.ParseError, match=r"one of ar, de, en, .*uk"):
        languages.told("auto", "12 + 34")
    with pytest.raises(ne.ParseError, match=r"de or en|en or de"):
        languages.told("auto", "The police said it was not so. Die Polizei sagte, es war nicht so.")


# ------------------------------------------------------------------------------------- phrases


@pytest.mark.parametrize(
    ("code", "phrase", "value"),
    [
        ("de", "heute um 20 Uhr", "2022-01-07T20:00"),
        ("es", "el próximo lunes", "2022-01-10"),
        ("fr", "dans deux semaines", "2022-W03"),
        ("pt", "ontem à noite", "2022-01-06TNI"),
        ("it", "tre giorni fa", "2022-01-04"),
        ("nl", "vorige week", "2021-W52"),
        ("ru", "в прошлом году", "2021"),
        ("uk", "минулого тижня", "2021-W52"),
        ("pl", "w przyszłym roku", "2023"),
        ("tr", "İki hafta önce", "2021-W51"),
        ("id", "dua hari lalu", "2022-01-05"),
        ("kk", "өткен аптада", "2021-W52"),
        ("ar", "في ٤ يناير ٢٠٢٢", "2022-01-04"),
        ("ar", "قبل ٣ أيام", "2022-01-04"),
        ("ar", "وَالخَمِيس", "2022-01-06"),
        ("ar", "على مدار الأسبوع الماضي", "2021-W52"),
        ("it", "nell'autunno del 2020", "2020-FA"),
        ("tr", "5 Ocak'ta", "2022-01-05"),
        ("ru", "в начале XX века", "19"),
    ],
)
def test_a_phrase_is_parsed_whole(code: str, phrase: str, value: str) -> None:
    assert ne.parse_date(phrase, PUBLISHED, language=code).timex3 == value


@pytest.mark.parametrize(
    ("code", "phrase", "edtf"),
    [
        ("ar", "منذ عام 2011", "2011/.."),
        ("ar", "قبل عام 2010", "[..2009]"),
        ("tr", "pazartesiden beri", "2022-01-03/.."),
        ("kk", "2014 жылдан бері", "2014/.."),
    ],
)
def test_a_word_beside_a_date_opens_it(code: str, phrase: str, edtf: str) -> None:
    assert str(ne.parse_date(phrase, PUBLISHED, language=code)) == edtf


def test_signs_on_and_between_arabic_letters_are_passed_over() -> None:
    text = "\u202bوَقُتِلَ ثلاثة\u200f جنود أمـــس\u200f الأربعاء و\u200e٢٥ آخرون\u202c"
    decomposed = unicodedata.normalize("NFD", text)
    for given in (text, decomposed):
        dates = ne.find_dates(given, PUBLISHED, language="ar")
        counts = ne.find_counts(given, language="ar")
        assert [m.timex3 for m in dates] == ["2022-01-06"]
        assert [m.quantity.best for m in counts] == [3, 25]
        assert [m.span.text for m in counts] == ["ثلاثة", "٢٥"]
        assert all(given[m.span.start : m.span.end] == m.span.text for m in dates)


def test_a_name_that_is_of_a_month_and_of_a_weekday_is_told_by_what_stands_beside() -> None:
    found = ne.find_dates("El mar. 4 de enero llovió; el 5 mar 2022 no. El mar brilla.", PUBLISHED, language="es")
    assert [m.timex3 for m in found] == ["2022-01-04", "2022-03-05"]


@pytest.mark.parametrize("code", FULL)
def test_spans_point_home_past_what_cannot_be_seen(code: str) -> None:
    line = (CORPUS / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()[0]
    text = "\u200f" + json.loads(line)["text"].replace(" ", " \u200e") + " İ"
    found = ne.find_dates(text, PUBLISHED, language=code)
    assert found
    assert all(text[m.span.start : m.span.end] == m.span.text for m in found)


def test_a_report_says_which_language_was_told() -> None:
    text = "The police said on Thursday that two people were killed in the town and that the man was not found."
    article = ne.Article(text=text, published=PUBLISHED)
    report = ne.extract(article, language="auto")
    assert report.article.language == "en"
    assert ne.from_json(ne.to_json(report)) == report
    assert ne.from_csv(ne.to_csv(report, kind="article")) == [report.article]
    assert ne.extract(article).article is article


def test_a_region_is_read_as_its_language_and_orders_dates() -> None:
    text = "Two people were killed on 3/4/2021."
    assert [m.quantity.best for m in ne.find_counts(text, language="en-GB")] == [2]
    days = {}
    for code in ("en-GB", "en_US"):
        article = ne.Article(text=text, published=PUBLISHED, language=code)
        days[code] = [m.timex3 for m in ne.find_dates(text, PUBLISHED, language=code)]
        assert ne.extract(article).casualties[0].count.best == 2
    assert days == {"en-GB": ["2021-04-03"], "en_US": ["2021-03-04"]}
