"""Errors: where the fault stands, what would have read, and that they travel."""

import pickle

import pytest

from newsevents.errors import FormatError, NewsEventsError, ParseError, Problem, closest


def test_the_caret_stands_under_the_fault() -> None:
    fault = ParseError("no such day", "on Thorsday 6", start=3, end=11, suggestion="Thursday")
    assert str(fault) == "no such day (did you mean 'Thursday'?)\n    on Thorsday 6\n       ^^^^^^^^"


def test_without_bounds_the_whole_phrase_is_marked() -> None:
    assert str(ParseError("not a date", "soon")) == "not a date\n    soon\n    ^^^^"
    assert str(ParseError("not a date", "")).endswith("\n    ^")


def test_white_space_and_controls_do_not_move_the_caret() -> None:
    phrase = "a\nb\tc\x00d"
    message, line, caret = str(ParseError("bad", phrase, start=6, end=7)).split("\n")
    assert message == "bad"
    assert line == "    a b c d"
    assert line[caret.index("^")] == "d"


@pytest.mark.parametrize(
    ("before", "after"), [(0, 5000), (10, 5000), (2500, 2500), (5000, 10), (5000, 0), (40, 30), (60, 17)]
)
def test_of_a_long_text_the_part_around_the_fault_is_shown(before: int, after: int) -> None:
    text = "a" * before + "XYZ" + "b" * after
    fault = ParseError("bad", text, start=before, end=before + 3)
    _, line, caret = str(fault).split("\n")
    assert len(line) == 80 if len(text) > 76 else len(text) + 4
    assert line[caret.index("^") : len(caret)] == "XYZ"
    cut = line.strip().strip("…")
    assert cut in text
    assert line.strip().startswith("…") == (not text.startswith(cut))
    assert line.strip().endswith("…") == (not text.endswith(cut))
    assert (fault.text, fault.start, fault.end) == (text, before, before + 3)


def test_a_long_fault_is_marked_as_far_as_it_is_shown() -> None:
    assert [len(part) for part in str(ParseError("bad", "x" * 5000)).split("\n")] == [3, 80, 80]
    _, line, caret = str(ParseError("bad", "a" * 300 + "x" * 5000, start=300)).split("\n")
    assert line[caret.index("^")] == "x"
    assert len(line) == len(caret) == 80


def test_parse_errors_are_value_errors() -> None:
    fault = ParseError("bad", "x")
    assert isinstance(fault, ValueError)
    assert isinstance(fault, NewsEventsError)
    assert (fault.start, fault.end, fault.suggestion) == (0, 1, None)


def test_errors_survive_pickling() -> None:
    fault = pickle.loads(pickle.dumps(ParseError("bad", "some text", start=5, end=9, suggestion="test")))
    assert (fault.message, fault.text, fault.start, fault.end, fault.suggestion) == ("bad", "some text", 5, 9, "test")
    problems = [Problem("expected int", path="$.a[1]", line=3), Problem("cut short", line=9, column=4, byte=70)]
    error = FormatError(problems, source="x.jsonl")
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert again.problems == error.problems
    assert (again.problems[0].line, again.problems[0].path, again.problems[1].byte) == (3, "$.a[1]", 70)


@pytest.mark.parametrize(
    ("problem", "shown"),
    [
        (Problem("empty"), "empty"),
        (Problem("expected int, got str", path="$.count.low"), "$.count.low: expected int, got str"),
        (Problem("bad", line=3, path="$.id"), "line 3: $.id: bad"),
        (Problem("bad", line=3, column="harm"), "line 3, column harm: bad"),
        (Problem("bad", line=1, column=2, byte=0), "line 1, column 2, byte 0: bad"),
    ],
)
def test_a_problem_begins_with_its_place(problem: Problem, shown: str) -> None:
    assert problem == shown


def test_a_very_long_path_is_told_in_part() -> None:
    problem = Problem("bad", line=1, path="$.notes." + "x" * 5000 + ".end")
    assert len(problem) < 120
    assert problem.startswith("line 1: $.notes.xxx")
    assert problem.endswith("xxx.end: bad")
    assert problem.path == "$.notes." + "x" * 5000 + ".end"


def test_a_format_error_lists_every_problem_under_its_source() -> None:
    error = FormatError((Problem("one", line=1), Problem("two", line=2)), source="a.csv")
    assert str(error) == "a.csv: line 1: one\na.csv: line 2: two"
    assert FormatError("plain").problems == (Problem("plain"),)
    kept = Problem("placed", line=7)
    assert FormatError(kept).problems[0].line == 7


def test_closest_finds_the_near_word_and_no_far_one() -> None:
    days = ["Monday", "Thursday", "Sunday"]
    assert closest("thorsday", days) == "Thursday"
    assert closest("banana", days) is None
    assert closest("", days) is None
    assert closest("Thursday" * 100_000, days) is None
