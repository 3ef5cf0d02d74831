"""Quotations: marks of every kind, balanced or not."""

import pytest

import newsevents as ne
from newsevents.extract.document import Document


def quotes(text: str) -> list[str]:
    return [text[each.start : each.end] for each in Document(ne.Article(text=text)).quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no" and left.', ['"no"']),
        ("He said “no” and left.", ["“no”"]),
        ("He said ‘no’ and left.", ["‘no’"]),
        ("He said 'no' and left.", ["'no'"]),
        ("He said ``no'' and left.", ["``no''"]),
        ("He said ''no'' and left.", ["''no''"]),
        ("Er sagte „nein“ und ging.", ["„nein“"]),
        ("Er sagte »nein« und ging.", ["»nein«"]),
        ("Il dit « non » et part.", ["« non »"]),
        ("“She told me ‘never’ again,” he said.", ["“She told me ‘never’ again,”"]),
        ("''He told me 'no,''' she said.", ["''He told me 'no,'''"]),
        ("‘The workers’ strike is on,’ he said.", ["‘The workers’ strike is on,’"]),
    ],
)
def test_marks_of_many_kinds(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


@pytest.mark.parametrize(
    "text",
    ["The workers' rights and the '90s.", "Rock 'n' roll, don't stop 'em.", "A 6' 2\" board.", "It’s ours’ now."],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert quotes(text) == []


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“We wait.\n\n“They come,” he said."
    assert quotes(text) == ["“We wait.", "“They come,”"]


def test_a_lost_mark_swallows_no_more_than_its_paragraph() -> None:
    text = '"The port is closed, he said.\n\nThe sea was calm. "We wait," she said.'
    assert quotes(text) == ['"We wait,"']


def test_a_mark_that_opens_again_had_lost_its_end() -> None:
    assert quotes('He said "the port of "Vell" is closed.') == ['"Vell"']
