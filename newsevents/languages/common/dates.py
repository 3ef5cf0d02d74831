"""How a pack of dates is put together from a language's words and the rules many languages share."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.common.bounds import bounds_of
from newsevents.languages.common.date_rules import RULES
from newsevents.languages.common.names import short_names
from newsevents.languages.schema.dates import DatePack, Rule

__all__ = ["TRIGGERS", "date_pack"]

TRIGGERS: Final = frozenset(
    (
        "weekday",
        "month",
        "unit",
        "units",
        "season",
        "part",
        "day_offset",
        "holiday",
        "named_date",
        "ref",
        "setword",
        "decadeword",
        "clockword",
        "clock_noun",
        "nightword",
        "lastnight",
        "nextmorning",
        "weekdaypart",
        "unitword",
        "storyword",
        "weekdays",
        "year_noun",
        "century_noun",
        "quarter_noun",
        "half_noun",
        "zone",
        "strong_at",
        "dayart",
        "yearword",
        "no_time",
        "oneunit",
        "perunit",
        "edgeword",
        "halfto",
        "lengthadjective",
        "adjectiveunit",
    )
)
"""The classes a match of the shared rules may start from or hang on."""

# A break that ends a clause in most scripts: Latin, Greek, Arabic, Chinese and Japanese signs.
_CLAUSE_END: Final = r"[;:—\"“”„«»؛。！？]|--|[.!?؟]\s"


def date_pack(
    *,
    locale: str,
    words: Mapping[str, Mapping[str, Any]],
    numbers: Mapping[str, int],
    scales: Mapping[str, int],
    ordinals: Mapping[str, int],
    future: str,
    past: str,
    reporting: str,
    rules: tuple[Rule, ...] = (),
    triggers: frozenset[str] = frozenset(),
    clause_end: str = _CLAUSE_END,
    day_first: bool | None = True,
    **other: Any,
) -> DatePack:
    """Return the pack of a language: the shared rules over its words, and rules of its own before them.

    Names of months and weekdays come from Babel; short ones need a number or a date beside them. The classes of
    `words` are those of `newsevents.languages.common.date_rules`; `triggers` are classes a match may start from beside
    those of the shared rules; `other` sets further fields of DatePack.
    """
    short = {
        "month_short": {**short_names(locale, "months"), **words.get("month_short", {})},
        "weekday_short": {**short_names(locale, "days"), **words.get("weekday_short", {})},
    }
    month = {**words.get("month", {}), **words.get("month_short", {})}
    weekday = {**words.get("weekday", {}), **words.get("weekday_short", {})}
    return DatePack(
        locale=locale,
        words={**words, **short, "month": month, "weekday": weekday},
        numbers=numbers,
        scales=scales,
        ordinals=ordinals,
        triggers=TRIGGERS | triggers,
        rules=(*rules, *RULES),
        future=future,
        past=past,
        reporting=reporting,
        clause_end=clause_end,
        day_first=day_first,
        **{**bounds_of(locale), **other},
    )
