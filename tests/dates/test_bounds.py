"""What the words beside a date make of it: open spans, and ranges of two dates."""

import contextlib
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

import newsevents as ne
from newsevents.errors import ParseError

if TYPE_CHECKING:
    from tests.conftest import Growth

FRIDAY = dt.date(2022, 1, 7)


@pytest.mark.parametrize(
    ("phrase", "edtf", "mod"),
    [
        ("since Monday", "2022-01-03/..", "ON_OR_AFTER"),
        ("SINCE MONDAY", "2022-01-03/..", "ON_OR_AFTER"),
        ("since\u00a0Monday", "2022-01-03/..", "ON_OR_AFTER"),
        ("ever since\n2019", "2019/..", "ON_OR_AFTER"),
        ("from 5 January onwards", "2022-01-05/..", "ON_OR_AFTER"),
        ("2 May 2021 or later", "[2021-05-02..]", "ON_OR_AFTER"),
        ("as of Dec. 1, 2021", "[2021-12-01..]", "ON_OR_AFTER"),
        ("not before 6 June 2022", "[2022-06-06..]", "ON_OR_AFTER"),
        ("until Friday", "../2022-01-07", "ON_OR_BEFORE"),
        ("until the end of last year", "../2021", "ON_OR_BEFORE"),
        ("by Friday", "[..2022-01-07]", "ON_OR_BEFORE"),
        ("no later than 12 January", "[..2022-01-12]", "ON_OR_BEFORE"),
        ("before 2020", "[..2019]", "BEFORE"),
        ("before the end of 2020", "[..2020]", "ON_OR_BEFORE"),
        ("prior to Christmas 2020", "[..2020-12-24]", "BEFORE"),
        ("after March 2020", "[2020-04..]", "AFTER"),
        ("after the start of 2020", "[2020..]", "ON_OR_AFTER"),
        ("before the weekend", "[..2021-12-31]", "BEFORE"),
    ],
)
def test_a_preposition_opens_a_date_given_by_itself(phrase: str, edtf: str, mod: str) -> None:
    span = ne.parse_date(phrase, FRIDAY)
    assert (span.edtf, span.mod) == (edtf, ne.TimexMod(mod))


@pytest.mark.parametrize(
    ("language", "phrase", "edtf"),
    [
        ("de", "seit Montag", "2022-01-03/.."),
        ("de", "bis zum 5. Mai 2022", "../2022-05-05"),
        ("de", "vom 3. bis 9. Januar", "2022-01-03/2022-01-09"),
        ("es", "antes de 2020", "[..2019]"),
        ("fr", "jusqu'au 5 mai 2022", "../2022-05-05"),
        ("id", "sejak Senin", "2022-01-03/.."),
        ("it", "entro venerdì", "[..2022-01-07]"),
        ("nl", "na 5 januari", "[2022-01-06..]"),
        ("pl", "do piątku", "../2022-01-07"),
        ("pt", "até sexta-feira", "../2022-01-07"),
        ("ru", "с понедельника", "2022-01-03/.."),
        ("uk", "після 5 січня", "[2022-01-06..]"),
    ],
)
def test_other_languages_open_dates_too(language: str, phrase: str, edtf: str) -> None:
    assert ne.parse_date(phrase, FRIDAY, language=language).edtf == edtf


def test_the_finder_leaves_the_preposition_outside() -> None:
    (mention,) = ne.find_dates("He has been there since Monday.", FRIDAY)
    assert (mention.span.text, mention.timex3) == ("Monday", "2022-01-03")


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("from Jan. 3 to Jan. 9", "2022-01-03/2022-01-09"),
        ("3 January to 9 February", "2022-01-03/2022-02-09"),
        ("from 28 December 2021 to 4 January 2022", "2021-12-28/2022-01-04"),
        ("between 2019 and 2021", "2019/2021"),
        ("between Monday and Wednesday", "2022-01-03/2022-01-05"),
        ("from June to August", "2021-06/2021-08"),
        ("from 2019 to March 2021", "2019-01-01/2021-03-31"),
        ("from 9 a.m. until noon", "2022-01-07T09:00/2022-01-07T12:00"),
    ],
)
def test_two_dates_make_a_range(phrase: str, value: str) -> None:
    assert ne.parse_date(phrase, FRIDAY).timex3 == value


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        ("before 8 p.m. on Friday", "can't be open beside 2022-01-07T20:00"),
        ("Monday and Tuesday", "got 2 time expressions"),
        ("Oct. 3, 5 and 7", "got 3 time expressions"),
        ("since Monday or earlier", "expected a date and nothing else"),
        ("despite Monday", "expected a date and nothing else"),
    ],
)
def test_what_makes_neither_is_refused(phrase: str, message: str) -> None:
    with pytest.raises(ParseError, match=message):
        ne.parse_date(phrase, FRIDAY)


@pytest.mark.parametrize(("before", "after"), [("the ", ""), ("since ", ""), ("", " or"), ("from ", " onwards")])
def test_small_words_without_end_are_read_in_linear_time(growth: "Growth", before: str, after: str) -> None:
    def prepare(size: int) -> Callable[[], None]:
        phrase = before * size + "Monday" + after * size

        def read() -> None:
            with contextlib.suppress(ParseError):
                ne.parse_date(phrase, FRIDAY)

        return read

    assert growth(prepare, 1_000) < 24


def test_a_length_is_not_opened() -> None:
    assert ne.parse_duration("since six months") == ne.Duration("P6M")
    with pytest.raises(ParseError):
        ne.parse_duration("after six months")
