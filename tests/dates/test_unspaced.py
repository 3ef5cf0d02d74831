"""A script without spaces: the engine needs no more than a pack of words and rules."""

import datetime as dt

from newsevents.dates import lexicon
from newsevents.dates.context import Context
from newsevents.dates.finder import read
from newsevents.dates.text import tokenise
from newsevents.languages.schema.dates import DatePack, Rule, Unit

PACK = DatePack(
    locale="ja",
    spaced=False,
    words={
        "day_offset": {"昨日": -1, "今日": 0, "明日": 1},
        "unit": {"日": Unit.DAY, "週間": Unit.WEEK},
        "mark": {"年": 1, "月": 1},
    },
    numbers={"一": 1, "二": 2, "三": 3, "五": 5},
    scales={"十": 10, "百": 100},
    ordinals={},
    triggers=frozenset(("day_offset", "unit", "mark", "weekday")),
    rules=(
        Rule("day by name", "{day_offset}", "day_offset"),
        Rule("weekday", "{weekday}", "weekday"),
        Rule("date", "({year4:year} 年)? {monthnum:month} 月 {dom} 日", "date"),
        Rule("ago", "{int:n} {unit} 前", "counted", args={"sign": -1}),
        Rule("length", "{int:n} {unit}", "duration", gives="duration"),
    ),
    future="(?!)",
    past="(?!)",
    reporting="(?!)",
    clause_end="。",
)


def test_words_are_cut_where_the_lexicon_knows_them() -> None:
    made = lexicon.Lexicon(PACK)
    text = "政府は2022年1月6日に発表し、昨日の会議は木曜日に終わった。三日前から二十五日続く。"
    tokens = tokenise(text, made.cutter)
    assert "".join(tokens.words) == text
    found = read(tokens, Context(text, dt.date(2022, 1, 7), made), made)
    assert [(text[f.start : f.end], f.reading.value.timex3) for f in found] == [
        ("2022年1月6日", "2022-01-06"),
        ("昨日", "2022-01-06"),
        ("木曜日", "2022-01-06"),
        ("三日前", "2022-01-04"),
        ("二十五日", "P25D"),
    ]
