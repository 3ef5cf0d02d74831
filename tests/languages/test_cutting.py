"""What languages without spaces are cut with: words out of runs of letters, and numbers written by signs."""

import pytest

from newsevents.languages.schema.unspaced import Cutter, sign_number

DIGITS = {sign: n for n, sign in enumerate("〇一二三四五六七八九")} | {"两": 2}
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 10**8}
CUTTER = Cutter(
    ["昨天", "天", "天气", "上", "周", "周三", "十分"],
    numerals=(*DIGITS, *SCALES),
    guards={"十分": ("", "钟"), "上": ("早晚", ""), "天气": ("", "球")},
)


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ("昨天天气好", ["昨天", "天气", "好"]),
        ("上周三开会", ["上", "周三", "开会"]),
        ("二十三天", ["二十三", "天"]),
        ("十分好", ["十分", "好"]),
        ("十分钟", ["十", "分钟"]),
        ("天气球", ["天", "气球"]),
        ("", []),
    ],
)
def test_the_longest_word_is_cut_from_the_left(run: str, words: list[str]) -> None:
    assert CUTTER.cut(run) == words


def test_a_letter_whose_guard_fails_is_no_word_but_keeps_its_place() -> None:
    cut = CUTTER.cut("晚上周三")
    assert "上" not in cut
    assert cut[-1] == "周三"
    assert sum(map(len, cut)) == 4


def test_a_stretch_of_a_text_is_cut_by_what_stands_before_it() -> None:
    text = "12日本"
    guarded = Cutter(["日", "日本"], guards={"日本": ("0-9", "")})
    assert guarded.cut(text, 2) == ["日", "本"]
    assert guarded.cut("12、日本", 3) == ["日本"]


@pytest.mark.parametrize(
    ("run", "number"),
    [
        ("七", 7),
        ("十", 10),
        ("二十三", 23),
        ("三百二十一", 321),
        ("一千〇五", 1005),
        ("两万", 20_000),
        ("三万五千", 35_000),
        ("一亿二千万", 120_000_000),
        ("二〇二二", 2022),
        ("九〇", 90),
        ("三四", None),
        ("三四百", None),
        ("一" * 40, None),
    ],
)
def test_signs_write_a_number(run: str, number: int | None) -> None:
    assert sign_number(run, DIGITS, SCALES) == number
