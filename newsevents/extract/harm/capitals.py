"""Names in a text all in capitals, where nothing but the words around them tells names from other words."""

from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.words import HarmWords

__all__ = ["with_names"]

_LONGEST: Final = 4  # words of a name
_CLOSING: Final = frozenset(",&'V(.;:-!?")
_TITLES: Final = frozenset("RTG")


def with_names(document: Document, words: HarmWords) -> str:
    """Return the shape of a text all in capitals with its names marked.

    A name is an unknown word run that begins with a given name, stands behind a role up to a mark or verb, or goes on
    a list of names.
    """
    shape, lowers = list(document.shape), document.tokens.lowers
    i = 0
    while i < len(shape):
        last = _end_of_run(shape, lowers, i, words)
        if last > i and _is_name(shape, lowers, i, last, words):
            shape[i:last] = "N" * (last - i)
        i = max(last, i + 1)
    return "".join(shape)


def _end_of_run(shape: list[str], lowers: list[str], i: int, words: HarmWords) -> int:
    """Return the end of the unknown words from i on; particles join two of them."""
    last = i
    while last < len(shape) and last - i < _LONGEST:
        low = lowers[last]
        if last > i and low.endswith(words.words.verbal):
            break
        if shape[last] != "x" or low in words.heads or low in words.small or low in words.words.not_people:
            joins = last > i and low in words.particles and shape[last + 1 : last + 2] == ["x"]
            if not joins:
                break
        last += 1
    return last


def _is_name(shape: list[str], lowers: list[str], i: int, last: int, words: HarmWords) -> bool:
    if lowers[i] in words.given_names:
        return True
    if last - i < 2 or lowers[i].endswith(words.words.verbal):
        return False
    closed = last == len(shape) or shape[last] in _CLOSING or lowers[last] in words.heads
    if not closed or i == 0:
        return False
    if shape[i - 1] in _TITLES:
        return True
    before = i - 1
    while before >= max(i - 2, 0) and shape[before] in ",&":
        before -= 1
    return before < i - 1 and shape[before] == "N"
