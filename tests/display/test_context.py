import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.display.cells import width
from newsevents.display.context import around
from newsevents.values import TextSpan

TEXT = "Rain fell.\nOn Friday protesters (some masked) stormed the town hall, as the mayor said.\nIt rained."


def span(words: str) -> TextSpan:
    start = TEXT.index(words)
    return TextSpan.of(TEXT, start, start + len(words))


@pytest.mark.parametrize(
    ("words", "cells", "shown"),
    [
        ("stormed", 40, "… (some masked) ‹stormed› the town hall, …"),
        ("stormed", 90, "On Friday protesters (some masked) ‹stormed› the town hall, as the mayor said."),
        ("some", 30, "… (‹some› masked) stormed the …"),
        ("On", 40, "‹On› Friday protesters (some masked) …"),
        ("said.", 40, "… as the mayor ‹said.›"),
        ("It rained.", 40, "‹It rained.›"),
    ],
)
def test_the_words_around_a_span_stay_in_its_line_and_tell_where_they_go_on(words: str, cells: int, shown: str) -> None:
    before, own, after = around(TEXT, span(words), cells)
    assert f"{before}‹{own}›{after}" == shown


@given(st.text(min_size=1, max_size=120), st.integers(0, 119), st.integers(1, 10), st.integers(30, 60))
def test_it_fits_and_says_only_what_is_there(text: str, start: int, length: int, cells: int) -> None:
    start = min(start, len(text) - 1)
    end = min(start + length, len(text))
    before, own, after = around(text, TextSpan.of(text, start, end), cells)
    assert width(before + own + after) <= max(cells, width(own) + 4)
