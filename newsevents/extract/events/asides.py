"""Asides: relative clauses between commas, whose subjects, places and days are not those of the sentence around."""

import bisect
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.languages.schema.events import Events

__all__ = ["Asides"]

_LONGEST: Final = 30
_COMMA: Final = ","
_STOPS: Final = frozenset(".!?;")


class Asides:
    """The asides of a text: "who governed X until 2019" in "Ana Roe, who governed X until 2019, was detained".

    Each runs from the relative behind a comma to the comma that closes it, in one sentence.
    """

    def __init__(self, document: Document) -> None:
        lowers = document.tokens.lowers
        table: Events = languages.load(document.language, "EVENTS")
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        floor = 0
        for at in document.tokens.places_of(table.relatives):
            if at < floor or not at or lowers[at - 1] != _COMMA:
                continue
            for end in range(at + 1, min(len(lowers), at + _LONGEST)):
                if lowers[end] == _COMMA:
                    self._firsts.append(at)
                    self._lasts.append(end)
                    floor = end
                if lowers[end] == _COMMA or lowers[end] in _STOPS:
                    break

    def part(self, one: int, act: int) -> bool:
        """Whether a token lies in an aside in which the act at another token does not lie."""
        at = bisect.bisect_right(self._firsts, one) - 1
        if at < 0 or one >= self._lasts[at]:
            return False
        return not self._firsts[at] <= act < self._lasts[at]

    def end(self, at: int) -> int | None:
        """Return where the aside ends in which a token lies, or None."""
        number = bisect.bisect_right(self._firsts, at) - 1
        return self._lasts[number] if number >= 0 and at < self._lasts[number] else None
