"""How the dates and counts of Chinese and Japanese are put together: words cut from runs, numbers written by signs."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common.sign_rules import RULES
from newsevents.languages.schema.counts import Bound, CountWords, Trap, VagueWord
from newsevents.languages.schema.dates import DatePack, Rule
from newsevents.languages.schema.writing import Writing
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import TimexMod
from newsevents.vocabulary import VagueNumber as V

__all__ = ["ERAS", "FULL_WIDTH", "sign_counts", "sign_pack"]

_WIDE: Final = "".join(map(chr, range(0xFF01, 0xFF5F)))
FULL_WIDTH: Final = Writing(
    # Full-width letters, digits and marks are read as the narrow ones; a comma sets apart here, and groups no digits.
    letters={wide: chr(ord(wide) - 0xFEE0).lower() for wide in _WIDE if wide != "，"} | {"〜": "~", "　": " "},
    proclitics=(),
    contracted={},
)
"""Letters that are read as others in East Asian text."""

ERAS: Final = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
"""The eras of Japan since 1868, each with the year before its first."""

TRIGGERS: Final = frozenset(
    (
        "weekday", "unit", "month_sign", "day_sign", "year_sign", "fiscal_sign", "hour_noun", "point_sign", "clockword",
        "day_offset", "story_day", "story_unit", "story_year", "relyear", "relfiscal", "relmonth", "relseason",
        "unitword", "nightword", "lastnight", "nextmorning", "storypart", "holiday", "season", "quarter_noun",
        "quarterword", "halfword", "decade_noun", "century_noun", "weekend_noun", "ref", "setword",
        "edgeword", "weekend_word", "nightbefore", "dayafter", "both_days",
    )
)  # fmt: skip
"""The classes a match of these rules may start from or hang on."""


def sign_pack(
    *,
    locale: str,
    words: Mapping[str, Mapping[str, Any]],
    numbers: Mapping[str, int],
    scales: Mapping[str, int],
    ordinals: Mapping[str, int],
    guards: Mapping[str, tuple[str, str]],
    future: str,
    past: str,
    reporting: str,
    clause_end: str,
    lead: frozenset[str],
    bounds: Mapping[str, TimexMod],
    lasting: frozenset[str],
    ranges: Mapping[str, frozenset[str]],
    rules: tuple[Rule, ...] = (),
    verb_last: bool = False,
) -> DatePack:
    """Return the pack of a language that writes numbers before signs.

    The classes of `words` are those of `newsevents.languages.common.sign_rules`; other arguments are fields of
    DatePack.
    """
    return DatePack(
        locale=locale,
        locale_names=False,
        spaced=False,
        guards=guards,
        words=words,
        numbers=numbers,
        scales=scales,
        ordinals=ordinals,
        triggers=TRIGGERS,
        rules=(*rules, *RULES),
        future=future,
        past=past,
        reporting=reporting,
        clause_end=clause_end,
        verb_last=verb_last,
        lead=lead,
        bounds=bounds,
        lasting=lasting,
        ranges=ranges,
        day_first=False,
        writing=FULL_WIDTH,
    )


def sign_counts(
    *,
    locale: str,
    numbers: Mapping[str, int],
    scales: Mapping[str, int],
    bounds: Mapping[M, str],
    bounds_after: Mapping[M, str],
    vague: Mapping[V, str],
    zeros: str,
    none_before: str,
    nouns_of_none: str,
    range_words: str,
    more: str,
    of: str,
    ones: str,
    one_nouns: str,
    counters: str,
    not_after_number: str,
    not_before_number: str,
    no_counts: str,
    guards: Mapping[str, tuple[str, str]],
) -> CountWords:
    """Return the counts of a language that writes numbers by signs; words are set apart by spaces.

    `of` may stand between a vague word and what it counts; `not_after_number` are words behind the word for what is
    counted that make the whole a measure or a share, `not_before_number` those before a number that make it a rank or
    a name.
    """
    return CountWords(
        locale=locale,
        units=numbers,
        scales=scales,
        groups={},
        letters={},
        articles=frozenset(),
        joiner="",
        half=frozenset(),
        zeros=tuple(zeros.split()),
        none_before=frozenset(none_before.split()),
        nouns_of_none=frozenset(nouns_of_none.split()),
        pairs={},
        range_words=frozenset(range_words.split()) | frozenset("-–—~"),
        range_openers={},
        ratio_words=frozenset(),
        one="",
        one_not_before=frozenset(),
        one_not_after=frozenset(),
        one_of=frozenset(),
        clock_openers=frozenset(),
        people=frozenset(counters.split()),
        strong=frozenset(),
        approximate=frozenset(),
        at_least=frozenset(),
        plurals={},
        plural_of=of,
        vague=tuple(VagueWord(phrases=tuple(text.split()), word=word, examples=()) for word, text in vague.items()),
        bounds=tuple(
            Bound(
                name=f"{modifier}{side}", modifier=modifier, phrases=tuple(text.split()), after=bool(side), examples=()
            )
            for side, table in (("", bounds), (" after", bounds_after))
            for modifier, text in table.items()
        ),
        traps=(
            Trap(name="measure", after=frozenset(not_after_number.split()), glued_after=frozenset("%‰°"), examples=()),
            Trap(
                name="numbered thing",
                before=frozenset(not_before_number.split()),
                glued_before=frozenset("#./:-–&·"),
                examples=(),
            ),
        ),
        writing=FULL_WIDTH,
        counters=frozenset(counters.split()),
        more=frozenset(more.split()),
        no_counts=frozenset(no_counts.split()),
        ones=frozenset(ones.split()),
        one_nouns=frozenset(one_nouns.split()),
        guards=guards,
    )
