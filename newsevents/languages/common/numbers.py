"""Number words put together, for languages that write them in one word."""

from collections.abc import Iterable, Mapping

from newsevents.languages.schema.dates import Unit

__all__ = ["and_one", "compounds", "hundreds", "length_adjectives"]


def length_adjectives(
    prefixes: Mapping[str, object], stems: Mapping[str, Unit], endings: Iterable[str]
) -> dict[str, tuple[object, Unit]]:
    """Return the adjectives that join a number, or "X" for many, and a unit ("трёхдневный"), with both."""
    ends = tuple(endings)
    return {
        f"{prefix}{stem}{end}": (number, unit)
        for prefix, number in prefixes.items()
        for stem, unit in stems.items()
        for end in ends
    }


def hundreds(numbers: Mapping[str, int], hundred: str, thousand: str, many: str) -> dict[str, int]:
    """Return numbers with those from a hundred up that a language writes in one word.

    `hundred` and `thousand` are the words for one of them, `many` that for several thousands ("mila").
    """
    below = {word: n for word, n in numbers.items() if 0 < n < 100}
    high = {word: n for word, n in numbers.items() if n in range(100, 1000, 100)} | {hundred: 100}
    thousands = {word: n for word, n in numbers.items() if n in range(1000, 20_000, 1000)} | {thousand: 1000}
    teens = {f"{word}{hundred}": 100 * n for word, n in below.items() if 11 <= n <= 19}
    return {
        **numbers,
        **teens,
        **{f"{word}{many}": 1000 * n for table in (below, high) for word, n in table.items()},
        **{f"{word}{low}": n + m for word, n in high.items() for low, m in below.items()},
        # "Cento" loses its vowel before another: "centuno", "centotto".
        **{
            f"{word[:-1]}{low}": n + m
            for word, n in high.items()
            if word[-1] == "o"
            for low, m in below.items()
            if low[0] in "ou"
        },
        **{f"{word}{low}": n + m for word, n in thousands.items() for low, m in high.items()},
    }


def and_one(hundreds_: Mapping[str, int], ones: Iterable[str], joint: str = " ") -> dict[str, int]:
    """Return the words of hundreds and one, where a word for one by itself is an article or a pronoun."""
    return {f"{word}{joint}{one}": n + 1 for word, n in hundreds_.items() for one in ones}


def compounds(
    units: Mapping[str, int], tens: Mapping[str, int], joint: str, *, unit_first: bool = False
) -> dict[str, int]:
    """Return the words from 21 to 99 that join a ten and a unit in one word."""
    found: dict[str, int] = {}
    for ten, high in tens.items():
        for unit, low in units.items():
            word = f"{unit}{joint}{ten}" if unit_first else f"{ten}{joint}{unit}"
            found[word] = high + low
    return found
