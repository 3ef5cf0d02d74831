"""Ages: numbers that tell how old people are, not how many: "aged five and seven", "the two men, 25 and 31, were"."""

import re
from collections.abc import Iterator
from typing import Final

from newsevents.extract.harm.words import HarmWords

__all__ = ["ages_in"]

# A word with a row of numbers behind it, or such a row between commas; which of them are ages the words tell.
_AGES: Final = re.compile(r"x(?:[pLx]?q(?:[,&pL]q|,&q){0,8})|(?P<between>,q(?:,q){0,6},?&q(?=,))|(?P<alone>,q(?=,))")
_OF_PEOPLE: Final = frozenset("GURN")
_PAST_AGES: Final = frozenset("V,&.;:)WSpLK!?-")
_NOUN_REACH: Final = 3  # tokens from an article to a number behind its noun


def ages_in(shape: str, lowers: list[str], first: int, last: int, words: HarmWords) -> Iterator[tuple[int, int]]:
    """Yield the tokens of ages between `first` and `last`, each as where it begins and ends."""
    for found in _AGES.finditer(shape, first, last):
        if lowers[found.start()] in words.words.aging:
            begun, end = found.span()
        elif (listed := _listed(found, shape, first)) is not None:
            begun, end = listed
        else:
            continue
        # No noun stands behind the last of them: "aged five and seven others" has one age.
        if end >= last or shape[end] in _PAST_AGES or lowers[end] in words.heads:
            yield begun, end


def _listed(found: re.Match[str], shape: str, first: int) -> tuple[int, int] | None:
    """Return where numbers between commas stand behind people, or one behind a noun with its article."""
    noun = shape[max(found.start() - 1, 0) : found.start()]
    if found["between"] is not None and noun in _OF_PEOPLE:
        return found.start("between") + 1, found.end("between")
    if (
        found["alone"] is not None
        and noun == "x"
        and "D" in shape[max(found.start() - _NOUN_REACH, first) : found.start()]
    ):
        return found.start("alone") + 1, found.end("alone")  # "the sculptor, 88, was killed"
    return None
