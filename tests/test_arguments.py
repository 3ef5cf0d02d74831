"""Arguments of the wrong kind are refused in words that name the argument, what was expected and what was got."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import newsevents as ne

DAY = dt.date(2022, 1, 7)
WRONG: list[tuple[Callable[..., Any], tuple[Any, ...], str]] = [
    (ne.find_dates, (b"Thursday", DAY), "find_dates: text: expected str, got b'Thursday'"),
    (ne.find_dates, ("Thursday", "2022-01-07"), "find_dates: published: expected date or None, got '2022-01-07'"),
    (ne.parse_date, ("Thursday", "2022-01-07"), "published: expected date or None, got '2022-01-07'"),
    (ne.parse_date, (None, DAY), "text: expected str, got None"),
    (ne.find_counts, (None,), "find_counts: text: expected str, got None"),
    (ne.parse_count, (7,), "parse_count: text: expected str, got 7"),
    (
        ne.extract,
        ("Ten died.",),
        "extract: article: expected Article, got text; Article(text=..., published=...) makes one of it",
    ),
    (ne.extract, (None,), "extract: article: expected Article, got None"),
    (ne.from_json, (5,), "from_json: data: expected str or bytes, got 5"),
    (ne.json_schema, (5,), "json_schema: kind: expected str or None, got 5"),
    (ne.Duration("P6M").after, ("2022-01-06",), "Duration: day: expected date, got '2022-01-06'"),
]


@pytest.mark.parametrize(("function", "arguments", "message"), WRONG, ids=[case[2][:40] for case in WRONG])
def test_a_wrong_argument_is_named(function: Callable[..., Any], arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(TypeError) as fault:
        function(*arguments)
    assert str(fault.value) == message


def test_a_toll_takes_the_word_for_a_harm_and_no_other_word() -> None:
    report = ne.extract(ne.Article(text="Ten people were killed on Thursday, police said.", published=DAY))
    killed: Any = "killed"
    assert report.toll(killed) == report.toll(ne.Harm.KILLED) is not None
    unknown: Any = "kill"
    with pytest.raises(ValueError, match="kill"):
        report.toll(unknown)


def test_a_relative_date_without_publication_says_what_it_hangs_on() -> None:
    nothing: Any = None
    with pytest.raises(ne.ParseError, match="hangs on the day of publication"):
        ne.parse_date("Thursday", nothing)


def test_closed_streams_are_told_in_one_line() -> None:
    code = "import sys; sys.stdin = None; from newsevents.__main__ import main; raise SystemExit(main([]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "newsevents: standard input and output must be open\n"
