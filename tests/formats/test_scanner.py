"""JSON as the scanner reads it: what is refused, in which words, and where."""

import json
from typing import Any

import pytest

from newsevents.formats.faults import Faults
from newsevents.formats.scanner import DEPTH, Places, scan


def told(text: str) -> list[str]:
    faults = Faults()
    scan(text, Places(text), faults)
    return [str(problem) for problem in faults.problems]


@pytest.mark.parametrize(
    "text",
    [
        '{"a":[1,-0,2.5e3,-1E-2,0.0],"b":{"c":null},"d":[true,false],"e":"","f":{},"g":[]}',
        ' \t\r\n[ 1 , { "a" : "b" } ]\n ',
        r'"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"',
        '"é\u2028\x7f"',
        "[" * DEPTH + "]" * DEPTH,
        "9" * 400,
        '{"":1}',
    ],
)
def test_what_json_allows_is_read(text: str) -> None:
    faults = Faults()
    tree = scan(text, Places(text), faults)
    assert tree is not None
    assert tree.plain() == json.loads(text)
    assert not faults
    assert (tree.start, tree.end) == (len(text) - len(text.lstrip(" \t\r\n")), len(text.rstrip(" \t\r\n")))


NO_WORD = "which JSON has no word for (unknown is null)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *((f'{{"a":{word}}}', f"line 1, column 6: $.a: expected a JSON value, got {word}, {NO_WORD}") for word in (
            "NaN", "Infinity", "-Infinity", "nan", "inf", "-inf", "None", "True", "False", "undefined",
        )),
        ("[truth]", "line 1, column 2: $[0]: expected a value, got 't'"),
        ("[1,,2]", "line 1, column 4: $[1]: expected a value, got ','"),
        ("[1 2]", "line 1, column 4: $: expected ',' or ']', got '2'"),
        ('{"a":{"b":1 "c"}}', "line 1, column 13: $.a: expected ',' or '}', got '\"'"),
        ('{"a":{5:1}}', "line 1, column 7: $.a: expected a key in quotation marks, got '5'"),
        ('{"a":{"b" 1}}', "line 1, column 11: $.a.b: expected ':', got '1'"),
        ('{"a":\n[1,\n {"b c":[x]}]}', "line 3, column 10: $.a[1][\"b c\"][0]: expected a value, got 'x'"),
        ('{"é è":x}', "line 1, column 8: $[\"é è\"]: expected a value, got 'x'"),
        ("[01]", "line 1, column 2: $[0]: expected a number, got '01'"),
        ("[1.]", "line 1, column 2: $[0]: expected a number, got '1.'"),
        ("[1.5.2]", "line 1, column 2: $[0]: expected a number, got '1.5.'"),
        ("[12x]", "line 1, column 2: $[0]: expected a number, got '12x'"),
        ("[1e]", "line 1, column 2: $[0]: expected a number, got '1e'"),
        ("[+1]", "line 1, column 2: $[0]: expected a value, got '+'"),
        ("[.5]", "line 1, column 2: $[0]: expected a value, got '.'"),
        ("[١]", "line 1, column 2: $[0]: expected a value, got '١'"),
        ("[" + "9" * 401 + "]", "line 1, column 2: $[0]: expected a number that fits a field, got one of 401 digits"),
        ("[" * (DEPTH + 1), f"expected at most {DEPTH} brackets inside one another, got more"),
        ("[" * DEPTH + "{", f"expected at most {DEPTH} brackets inside one another, got more"),
        ("", "line 1, column 1: $: expected a value, got the end of the text"),
        ("[1", "line 1, column 3: $: expected ',' or ']', got the end of the text"),
        ("[1,", "line 1, column 4: $[1]: expected a value, got the end of the text"),
        ("[tru", "line 1, column 2: $[0]: expected a value, got 'tru' and the end of the text"),
        ("[-", "line 1, column 2: $[0]: expected a value, got '-' and the end of the text"),
        ("[1e", "line 1, column 2: $[0]: expected a number, got '1e' and the end of the text"),
        ("[1.", "line 1, column 2: $[0]: expected a number, got '1.' and the end of the text"),
        ('["ab', "line 1, column 5: $[0]: expected a closing quotation mark, got the end of the text"),
        ('{"ab', "line 1, column 5: $: expected a closing quotation mark, got the end of the text"),
        ('{"a":1}]', "line 1, column 8: $: expected the end, got ']'"),
        (r'["a\qb"]', r"line 1, column 4: $[0]: expected an escape, got '\\q'"),
        (r'["a\u12x4"]', r"line 1, column 4: $[0]: expected an escape, got '\\u'"),
        ('["a\tb"]', r"line 1, column 4: $[0]: expected text with its control characters escaped, got '\t'"),
        ('["a\nb"]', r"line 1, column 4: $[0]: expected text with its control characters escaped, got '\n'"),
        (r'["a\ud800"]', "line 1, column 2: $[0]: expected text, got a lone surrogate in it"),
        (r'{"\ud800":1}', "line 1, column 2: $: expected text, got a lone surrogate in it"),
        ('{"a":1,"b":{"a":1,"a":2}}', "line 1, column 19: $.b.a: expected each key once, got it twice"),
    ],
)  # fmt: skip
def test_what_json_does_not_allow_is_told_with_its_place(text: str, expected: str) -> None:
    (fault,) = told(text)
    assert fault == expected or fault.endswith(f": {expected}")


def test_several_faults_that_do_not_break_a_text_are_all_told() -> None:
    text = '{"a":1,"a":["\\udc00"],\n"b":{"a b":1,"a b":2}}'
    assert told(text) == [
        "line 1, column 8: $.a: expected each key once, got it twice",
        "line 1, column 13: $.a[0]: expected text, got a lone surrogate in it",
        'line 2, column 14: $.b["a b"]: expected each key once, got it twice',
    ]
    faults = Faults()
    tree: Any = scan(text, Places(text), faults)
    assert tree.plain() == {"a": ["\ufffd"], "b": {"a b": 2}}


def test_lines_are_counted_from_the_one_that_is_named() -> None:
    faults = Faults()
    scan("[1,\n\u2028x]", Places("[1,\n\u2028x]", 7), faults)
    assert (faults.problems[0].line, faults.problems[0].column) == (8, 1)
