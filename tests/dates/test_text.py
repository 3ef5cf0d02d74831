"""Tokens keep every character in its place; numbers and number words are put together."""

from typing import Any

import pytest

from newsevents import languages
from newsevents.dates.levels import Level
from newsevents.dates.numbers import digit_pieces, word_number
from newsevents.dates.text import tokenise
from newsevents.languages.schema.dates import DatePack, Rule

PACK: DatePack = languages.load("en", "DATES")


@pytest.mark.parametrize(
    "text", ["", "On 4-5 January, 'tis.", "İstanbul’da ÇARŞAMBA", "नमस्ते 2022", "a\n\n b", "5th–6th"]
)
def test_tokens_are_the_whole_text(text: str) -> None:
    tokens = tokenise(text)
    assert "".join(tokens.words) == "".join(c.lower()[0] for c in text)
    assert tokens.starts == [sum(map(len, tokens.words[:i])) for i in range(len(tokens.words))]
    assert tokens.places is None


def test_marks_stay_with_their_letters() -> None:
    assert tokenise("बुधवार को").words == ["बुधवार", " ", "को"]


def test_noise_is_skipped_and_mapped_back() -> None:
    text = "Thurs\u200bday&nbsp;x"
    tokens = tokenise(text)
    assert tokens.text == "Thursday\xa0x"
    assert tokens.places is not None
    assert tokens.ends is not None
    assert text[tokens.places[0] : tokens.ends[7]] == "Thurs\u200bday"
    assert text[tokens.places[8] : tokens.ends[8]] == "&nbsp;"


@pytest.mark.parametrize(
    ("chunk", "classes"),
    [
        ("12", {"int", "dom", "hour", "monthnum", "yy"}),
        ("1999", {"year4", "plainyear"}),
        ("2000", {"year4"}),
        ("5th", {"ordinal", "domord"}),
        ("1990s", {"decade"}),
        ("15:30", {"clock"}),
        ("2022-01-06", {"isodate"}),
        ("3/4/2022", {"numdate"}),
        ("2019-21", {"yearspan"}),
        ("1,000", {"number"}),
        ("25:61", set()),
        ("2022-13-45", set()),
        ("800-555-1999", set()),
    ],
)
def test_what_figures_may_be(chunk: str, classes: set[str]) -> None:
    pieces = digit_pieces(chunk, PACK)
    assert len(pieces) == 1
    found: Any = pieces[0][2]
    assert classes <= set(found)
    if not classes:
        assert not found


@pytest.mark.parametrize(
    ("words", "used", "value"),
    [
        ([("n", 20), ("n", 4)], 2, ("int", 24)),
        ([("n", 2), ("s", 100), ("j", 0), ("n", 5)], 4, ("int", 205)),
        ([("n", 19), ("n", 90), ("n", 6)], 3, ("year4", 1996)),
        ([("n", 2), ("s", 1000)], 2, ("yearword", 2000)),
        ([("n", 20), ("o", 1)], 2, ("ordinal", 21)),
        ([("n", 5), ("n", 6)], 1, ("int", 5)),
    ],
)
def test_number_words_are_put_together(words: list[tuple[str, int]], used: int, value: tuple[str, int]) -> None:
    taken, found = word_number(words, pairs=True)
    assert taken == used
    assert found[value[0]] == value[1]


def test_a_choice_of_phrases_needs_a_group() -> None:
    with pytest.raises(ValueError, match="needs"):
        Level(lambda _: "x").add(Rule("bad", "o'clock|hours", "clock"), "y", {})
