"""Chinese and Japanese: what hangs on the words around, on the script, or on the day of publication."""

import datetime as dt
from collections.abc import Callable

import pytest

import newsevents as ne
from newsevents import languages

PUBLISHED = dt.date(2022, 1, 7)


def values(text: str, language: str, published: dt.date = PUBLISHED) -> list[str]:
    return [m.timex3 for m in ne.find_dates(text, published, language=language)]


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("会议将于下周三下午3点举行", "會議將於下週三下午3點舉行"),
        ("他后天出发，三个月后回来", "他後天出發，三個月後回來"),
        ("两年前的12月", "兩年前的12月"),
        ("谈判持续了一个半小时", "談判持續了一個半小時"),
    ],
)
def test_traditional_characters_read_as_simplified_ones(simplified: str, traditional: str) -> None:
    assert values(simplified, "zh")
    assert values(traditional, "zh-TW") == values(simplified, "zh") == values(traditional, "zh-Hant")


def test_counts_take_a_region() -> None:
    found = ne.find_counts("5個人受傷，兩萬名警員待命", language="zh-TW")
    assert [m.quantity.best for m in found] == [5, 20_000]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("警方6日表示，两人获释。", dt.date(2022, 1, 7), "2022-01-06"),
        ("法庭将于10日开庭。", dt.date(2022, 1, 7), "2022-01-10"),
        ("警方31日表示，两人获释。", dt.date(2022, 1, 2), "2021-12-31"),
        ("新规将于3日生效。", dt.date(2022, 1, 30), "2022-02-03"),
        ("警方3日表示，两人获释。", dt.date(2022, 1, 30), "2022-01-03"),
    ],
)
def test_a_day_by_its_number_is_of_the_month_of_publication_or_its_neighbour(
    text: str, published: dt.date, value: str
) -> None:
    assert values(text, "zh", published) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("会談は10日に開かれる予定だ。", "2022-01-10"),
        ("会談は3日に開かれた。", "2022-01-03"),
        ("会談は31日に開かれた。", "2021-12-31"),
    ],
)
def test_a_verb_behind_the_day_decides_in_japanese(text: str, value: str) -> None:
    assert values(text, "ja") == [value]


def test_a_weekday_in_brackets_picks_the_month() -> None:
    assert values("3日(月)に開かれた。", "ja", dt.date(2022, 1, 20)) == ["2022-01-03"]
    assert values("30日(木)の会議", "ja", dt.date(2022, 1, 20)) == ["2021-12-30"]


def test_a_day_follows_the_month_its_sentence_told_of() -> None:
    assert values("2021年11月20日发生爆炸，25日又发生一次。", "zh") == ["2021-11-20", "2021-11-25"]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("令和4年1月6日", "ja", "2022-01-06"),
        ("平成31年4月", "ja", "2019-04"),
        ("昭和元年", "ja", "1926"),
        ("明治45年7月30日", "ja", "1912-07-30"),
        ("民國111年1月6日", "zh", "2022-01-06"),
    ],
)
def test_a_year_of_an_era_is_counted_from_its_first(text: str, language: str, value: str) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(("language", "text"), [("zh", "公元前221年统一"), ("ja", "紀元前660年"), ("zh", "平成0年")])
def test_years_that_have_no_date_name_none(language: str, text: str) -> None:
    assert values(text, language) == []


def test_full_width_signs_are_read_and_stay_where_they_are() -> None:
    text = "会议于２０２２年１月４日（星期二）１０：３０开始，３人缺席"
    found = ne.find_dates(text, PUBLISHED, language="zh")
    assert [(m.span.text, m.timex3) for m in found] == [("２０２２年１月４日（星期二）１０：３０", "2022-01-04T10:30")]
    assert all(text[m.span.start : m.span.end] == m.span.text for m in found)
    assert [(m.span.text, m.quantity.best) for m in ne.find_counts(text, language="zh")] == [("３", 3)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "他说明天气原因"),
        ("zh", "周先生在三星公司一般十分忙"),
        ("zh", "晚上周边没有人"),
        ("ja", "きょうだいが東京で暮らす"),
        ("ja", "日本と中日新聞"),
    ],
)
def test_no_time_is_found_inside_other_words(language: str, text: str) -> None:
    assert values(text, language) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("昨天下午，三人在事故中死亡，警方表示将继续调查。", "zh"),
        ("國防部昨天宣布，演習將於下週三舉行。", "zh"),
        ("昨日、事故で3人が死亡したと警察が発表した。", "ja"),
        ("日本政府は6日、経済対策を決定しました。", "ja"),
    ],
)
def test_kana_tells_japanese_from_chinese(text: str, code: str) -> None:
    assert languages.told("auto", text) == code


def test_the_account_names_the_rule_and_the_cue() -> None:
    account = str(ne.explain("法庭将于10日开庭。", PUBLISHED, language="zh"))
    assert "day by its number" in account
    assert "because of '将'" in account


@pytest.mark.parametrize(
    ("language", "phrase", "value"),
    [
        ("zh", "上周三", "2021-12-29"),
        ("zh", "从1月4日到6日", "2022-01-04/2022-01-06"),
        ("zh", "自1999年以来", "1999"),
        ("ja", "3日前に", "2022-01-04"),
        ("ja", "先週の水曜日", "2021-12-29"),
        ("ja", "1999年から", "1999"),
    ],
)
def test_a_phrase_is_parsed_with_the_small_words_beside_it(language: str, phrase: str, value: str) -> None:
    assert ne.parse_date(phrase, PUBLISHED, language=language).timex3 == value


@pytest.mark.parametrize(
    ("language", "phrase", "figures"),
    [
        ("zh", "至少三十一人", (31, None, None)),
        ("zh", "20多万", (200_001, None, None)),
        ("ja", "1万2000人余り", (12_001, None, None)),
        ("ja", "2、3人", (2, None, 3)),
        ("ja", "31", (31, 31, 31)),
    ],
)
def test_a_count_is_parsed_whole(language: str, phrase: str, figures: tuple[int | None, ...]) -> None:
    found = ne.parse_count(phrase, language=language)
    assert (found.low, found.best, found.high) == figures


@pytest.mark.parametrize("language", ["zh", "ja"])
@pytest.mark.parametrize("unit", ["年", "一", "一年", "3日", "数十", "三人", "昨天", "二〇", "上上", "の日", "1万2"])
def test_hostile_runs_of_signs_stay_linear(
    language: str, unit: str, growth: Callable[[Callable[[int], Callable[[], object]], int], float]
) -> None:
    def prepare(size: int) -> Callable[[], object]:
        text = unit * (size // len(unit))
        return lambda: (ne.find_dates(text, PUBLISHED, language=language), ne.find_counts(text, language=language))

    assert growth(prepare, 2_000) < 24
