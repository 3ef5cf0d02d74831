"""Counts: from text to Quantity."""

from newsevents import languages
from newsevents.counts.finding import counts_in
from newsevents.counts.lexicon import lexicon
from newsevents.counts.parsing import parse_count
from newsevents.fields import expect
from newsevents.values import CountMention

__all__ = ["find_counts", "parse_count"]


def __dir__() -> list[str]:
    return __all__


def find_counts(text: str, *, language: str = "en") -> list[CountMention]:
    """Return the counts of a text, in text order and without overlap.

    A count is a number of people or things with the words that bound it: "at least 31", "dozens", "between 20 and
    30", "no one". Ages, years, sums of money, shares, ordinals, distances, clock times, days of the month and names
    with numbers in them are left out. `language` is a code, or "auto" to have it told from the text. No text raises,
    but ParseError tells of a language that is unknown, or that the text does not tell.
    """
    expect("find_counts: text", text, str)
    table = lexicon(languages.told(language, text))
    return counts_in(table.tokens(text), table)
