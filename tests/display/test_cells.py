import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.display.cells import pad, printable, shorten, width, wrap


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Almaty", 6),
        ("阿拉木图", 8),
        ("Алматы", 6),
        ("e\u0301", 1),  # a combining accent stands on the letter before it
        ("🇰🇿", 2),  # a flag is two characters and one wide picture
        ("🔥", 2),
        ("a\u200bb", 2),
    ],
)
def test_width_counts_cells_of_a_terminal(text: str, cells: int) -> None:
    assert width(text) == cells


def test_wrapping_breaks_between_words_and_cuts_what_is_longer_than_a_line() -> None:
    assert wrap("reports of shootouts in Almaty", 12) == ["reports of", "shootouts in", "Almaty"]
    assert wrap("https://example.org/a", 10) == ["https://ex", "ample.org/", "a"]
    assert wrap("阿拉木图", 5) == ["阿拉", "木图"]


def test_control_characters_are_shown_and_never_sent() -> None:
    assert printable("red\x1b[31m\x00 \u202eright to left") == "red␛[31m␀ <U+202E>right to left"
    assert printable("\x9b31m") == "<U+009B>31m"


@given(st.text(max_size=200), st.integers(2, 60))
def test_no_line_is_wider_than_asked_and_no_word_is_lost(text: str, cells: int) -> None:
    lines = wrap(text, cells)
    assert all(width(line) <= cells for line in lines)
    assert "".join("".join(lines).split()) == "".join(printable(text).split())


@given(st.text(max_size=100), st.integers(1, 40))
def test_a_shortened_text_fits(text: str, cells: int) -> None:
    short = shorten(text, cells)
    assert width(short) <= cells
    assert width(pad(short, cells)) == cells
