import datetime as dt
import re

import pytest
from hypothesis import given, settings

import newsevents as ne
from newsevents import testing
from newsevents.display import report_text
from newsevents.display.cells import width as cells


def one(text: str = "Police killed two men.", **fields: object) -> ne.Report:
    return ne.Report(article=ne.Article(text=text, published=dt.date(2024, 5, 17)), **fields)  # type: ignore[arg-type]


def test_who_said_what_in_which_words_stands_on_the_page(seed_by_hand: ne.Report) -> None:
    page = report_text(seed_by_hand, width=120)
    for shown in (
        "published Fri 2022-01-07",
        "CONSULT phone",
        "Thu 2022-01-06, morning",
        "2022-01-04 to 2022-01-05, throughout",
        "low 24, best unknown, high unknown (vague)",
        "low unknown, best 1,000, high unknown (approximate)",
        "Michelle Bachelet “said” (statement) → police spokesperson “reported”",
        "Antonio Guterres, Secretary-General of UN [UNO]",
        "via        Natalia Gherman, Special representative of UN [UNO]",
        "│ “exercise restraint, refrain from violence and promote dialogue to address the situation”",
        "restore price control: vehicle fuel",
        "P6M",
        "P180D",
        "rests on c1, c4; left out: c2 (repeats c1)",
    ):
        assert shown in page


def test_unknown_is_said_and_nothing_is_filled_in() -> None:
    casualty = ne.Casualty(
        id="c1", harm=ne.Harm.KILLED, count=ne.Quantity(31, None, None, ne.QuantityModifier.AT_LEAST)
    )
    page = report_text(one(casualties=(casualty,)))
    assert "low 31, best unknown, high unknown (at least)" in page
    assert "when" not in page
    assert "source" not in page


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_asked(seed_by_hand: ne.Report, width: int) -> None:
    assert max(cells(line) for line in report_text(seed_by_hand, width=width).splitlines()) <= width


def test_colour_only_adds_escape_sequences(seed_by_hand: ne.Report) -> None:
    plain, coloured = report_text(seed_by_hand), report_text(seed_by_hand, color=True)
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[\d;]+m", "", coloured) == plain


def test_an_article_cannot_steer_the_terminal() -> None:
    text = "He said: \x1b[2J\x1b]0;owned\x07 nothing."
    statement = ne.Statement(id="\x1b[31ms1", content=(ne.TextSpan.of(text, 9, len(text)),))
    page = report_text(one(text, statements=(statement,)))
    assert "\x1b" not in page
    assert "␛[2J" in page


@settings(max_examples=15)
@given(testing.reports())
def test_every_report_can_be_shown(report: ne.Report) -> None:
    page = report_text(report, width=72)
    assert all(each.isprintable() or each == "\n" for each in page if ord(each) < 0xA0)
    assert all(cells(line) <= 72 for line in page.splitlines())


def test_an_empty_article_is_said_to_be_empty() -> None:
    assert report_text(one("")).startswith("(no text)\npublished Fri 2024-05-17 · 0 events")


def test_dates_are_shown_where_the_language_of_the_article_can_be_read() -> None:
    text = "Am Donnerstag fiel Regen."
    for language, shown in (("de", True), ("tlh", False)):
        article = ne.Article(text=text, published=dt.date(2024, 5, 17), language=language)
        assert ("2024-05-16" in report_text(ne.Report(article=article))) is shown
