"""How a pack of counts is put together from a language's words, given as texts: phrases set apart by commas."""

import re
from collections.abc import Mapping
from typing import Any, Final

from newsevents.languages.schema.counts import Bound, CountWords, Trap, VagueWord
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["count_words"]

_PIECE: Final = re.compile(r"[^\s-]+|-")
_CURRENCIES: Final = "$,€,£,¥,₽,₺,₴,₸,zł,usd,eur,gbp,us$"
_MODELS: Final = "boeing,airbus,apollo"
_MEASURES: Final = "%,‰,°,°c,km,m,cm,mm,kg,g,mg,l,km²,km2,m²,m2,ha,kw,mw,gw,kwh,mwh,hz,gb,mb,kb,km/h"


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word for piece in text.split(",") if (word := piece.strip()))


def _set(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in _listed(text))


def _joined(openers: str, text: str) -> frozenset[str]:
    """Return words behind each of some openers ("de euros")."""
    return frozenset(
        f"{opener}{word}" if opener[-1] == "'" else f"{opener} {word}"
        for opener in _listed(openers)
        for word in _listed(text)
    )


def _numbered(text: str, elided: str) -> frozenset[str]:
    words = _set(text, _MODELS)
    return words | {article + word for article in _listed(elided) for word in words}


def _compounds(numbers: Mapping[str, int]) -> dict[str, tuple[tuple[tuple[str, ...], int], ...]]:
    """Gather the numbers of several words by their first one, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase, value in numbers.items():
        pieces = tuple(_PIECE.findall(phrase))
        if len(pieces) > 1:
            found.setdefault(pieces[0], []).append((pieces, value))
    return {first: tuple(sorted(all_, key=lambda each: -len(each[0]))) for first, all_ in found.items()}


def count_words(
    *,
    locale: str,
    numbers: Mapping[str, int],
    scales: Mapping[str, int],
    dates: Mapping[str, Mapping[str, Any]],
    bounds: Mapping[M, str],
    bounds_after: Mapping[M, str] | None = None,
    vague: Mapping[V, str],
    plurals: Mapping[str, V] | None = None,
    lows: Mapping[str, tuple[V, int]] | None = None,
    plural_of: str = "",
    groups: Mapping[str, int] | None = None,
    articles: str = "",
    joiner: str = "",
    half: str = "",
    zeros: str = "",
    none_before: str = "",
    nouns_of_none: str = "",
    pairs: Mapping[str, int] | None = None,
    range_words: str = "",
    range_openers: Mapping[str, str] | None = None,
    ratio_words: str = "",
    clock_openers: str = "",
    people: str,
    money: str = "",
    money_of: str = "",
    measures: str = "",
    percent: str = "",
    numbered: str = "",
    ages: str = "",
    ages_before: str = "",
    times: str = "",
    decimal: str = ",",
    spaced_groups: bool = True,
    elided: str = "",
    fractions: Mapping[str, float] | None = None,
    half_after: str = "",
    half_between: str = "",
    genitives: Mapping[str, int] | None = None,
    mixed_scales: bool = False,
    case_endings: str = "",
    range_closers: str = "",
    loose_groups: str = "",
    ones: str = "",
    one_nouns: str = "",
    one_not_after: str = "",
    months: str = "",
) -> CountWords:
    """Return the counts of a language.

    Units of time come from its `dates`. `money`, `measures` and `percent` are words after a number that counts no
    people; `money_of` may stand between a scale and money ("millones de euros"); `numbered` are words before a number
    that is a name ("article 5"); `ages` follow an age, `ages_before` precede it; `times` say how often; `lows` are
    vague words with a least figure of their own; `elided` are articles written together with the word behind them
    ("l'article"). Other arguments are the fields of CountWords.
    """
    durations = frozenset(
        word for name in ("unit", "units", "shyunit") for word in dates.get(name, {}) if " " not in word
    )
    clock = frozenset(dates.get("clock_noun", {})) | frozenset(dates.get("hour_noun", {}))
    named = (
        Trap(name="duration", after=durations | clock, examples=()),
        Trap(name="measure", after=_set(measures, _MEASURES), glued_after=_set(_MEASURES), examples=()),
        Trap(
            name="money",
            after=_set(money, _CURRENCIES) | _joined(money_of, money),
            before=_set(_CURRENCIES),
            examples=(),
        ),
        Trap(name="percent", after=_set(percent, "%"), glued_after=frozenset("%"), examples=()),
        Trap(name="clock time", glued_after=frozenset(":h"), glued_before=frozenset(":"), examples=()),
        Trap(name="age", after=_set(ages), before=_set(ages_before), examples=()),
        Trap(name="numbered thing", before=_numbered(numbered, elided), glued_before=frozenset("#"), examples=()),
        Trap(name="times", after=_set(times), examples=()),
        Trap(
            name="name of a thing", glued_after=frozenset(("/", "x", "°")), glued_before=frozenset("./&"), examples=()
        ),
    )
    return CountWords(
        locale=locale,
        units={word: n for word, n in numbers.items() if len(_PIECE.findall(word)) == 1 and word not in scales},
        scales=scales,
        groups=groups or {},
        letters={},
        articles=_set(articles),
        joiner=joiner,
        half=_set(half),
        zeros=_listed(zeros),
        none_before=_set(none_before),
        nouns_of_none=_set(nouns_of_none),
        pairs=pairs or {},
        range_words=_set(range_words) | frozenset("-–—‑"),
        range_openers=range_openers or {},
        ratio_words=_set(ratio_words),
        one="",
        one_not_before=frozenset(),
        one_not_after=_set(one_not_after),
        one_of=frozenset(),
        clock_openers=_set(clock_openers),
        people=_set(people),
        strong=frozenset(),
        approximate=frozenset(),
        at_least=frozenset(),
        plurals=plurals or {},
        plural_of=plural_of,
        vague=(
            *(VagueWord(phrases=_listed(text), word=word, examples=()) for word, text in vague.items()),
            *(
                VagueWord(phrases=(phrase,), word=word, low=low, examples=())
                for phrase, (word, low) in (lows or {}).items()
            ),
        ),
        bounds=tuple(
            Bound(name=f"{modifier}{side}", modifier=modifier, phrases=_listed(text), after=bool(side), examples=())
            for side, table in (("", bounds), (" after", bounds_after or {}))
            for modifier, text in table.items()
        ),
        traps=named,
        decimal=decimal,
        spaced_groups=spaced_groups,
        date_joiners=frozenset((".", *dates.get("of", {}))),
        compounds=_compounds(numbers),
        fractions=fractions or {},
        half_after=tuple(tuple(phrase.split()) for phrase in _listed(half_after)),
        half_between=tuple(tuple(phrase.split()) for phrase in _listed(half_between)),
        genitives=genitives or {},
        mixed_scales=mixed_scales,
        case_endings=_set(case_endings),
        range_closers=_set(range_closers),
        loose_groups=_set(loose_groups),
        bounds_past_noun=True,
        months=_set(months),
        ones=_set(ones),
        one_nouns=_set(one_nouns),
    )
