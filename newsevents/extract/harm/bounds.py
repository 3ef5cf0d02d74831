"""Bounds: dates that no act is of: where a span begins or ends, what a plan is for, how far a comparison reaches."""

from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.aftermath import is_deed
from newsevents.extract.harm.words import HarmWords
from newsevents.values import DateMention, DateSpan
from newsevents.vocabulary import Granularity

__all__ = ["Bounds"]

_SINCE_NEAR: Final = 2  # tokens from "since" to its date
_SINCE_REACH: Final = 7  # the same where what began then stands between ("since a revolt in the south in 2012")
_SUPERLATIVE_REACH: Final = 8  # tokens from "the deadliest" to "since"
_BEGUN_REACH: Final = 3  # tokens from "began" to its date
_PLAN_REACH: Final = 10  # tokens from "will" to the date of what is to come
_STOPS: Final = frozenset(".;:,")
_HOURS: Final = (Granularity.PART_OF_DAY, Granularity.MINUTE)


class Bounds:
    """The dates of one document, to be asked for what else than an act they are of."""

    def __init__(self, document: Document, words: HarmWords) -> None:
        self.document = document
        self.words = words
        lowers, table = document.tokens.lowers, words.words
        # Most texts hold none of these words.
        self._tells_since = not table.since.isdisjoint(lowers)
        self._tells_plans = not (table.coming.isdisjoint(lowers) and table.planning.isdisjoint(lowers))

    def is_stating(self, mention: DateMention) -> bool:
        """Return whether a figure is stated for a date ("as of Monday")."""
        at, lowers = self._first(mention), self.document.tokens.lowers
        return any(
            (found := self.words.stating.at(lowers, at - size)) is not None and found[0] == size
            for size in (1, 2)
            if at >= size
        )

    def since(self, mention: DateMention) -> bool:
        """Return whether a date opens a span that began long ago ("since 2009", "since a revolt in Peru in 2009")."""
        if not self._tells_since:
            return False
        long = isinstance(mention.value, DateSpan) and (mention.value.days or 0) > 1
        return long and self._since(mention) >= 0 and not self.is_compared(mention)

    def is_compared(self, mention: DateMention) -> bool:
        """Return whether a date is only what the news is held against: "the deadliest quake since that of 1960"."""
        at = self._since(mention) if self._tells_since else -1
        if at < 0:
            return False
        return not self.words.words.superlatives.isdisjoint(
            self.document.tokens.lowers[max(at - _SUPERLATIVE_REACH, 0) : at]
        )

    def _since(self, mention: DateMention) -> int:
        """Return the token of the "since" that a date is of, or -1."""
        lowers, at = self.document.tokens.lowers, self._first(mention)
        for i in range(at - 1, max(at - _SINCE_REACH, 0) - 1, -1):
            if lowers[i] in self.words.words.since:
                return i
            if lowers[i] in _STOPS or self.words.harm_at(lowers, i, at) is not None:
                return -1
            if at - i >= _SINCE_NEAR and lowers[at - 1] not in self.words.words.within and not self._names(at):
                return -1
        return -1

    def _names(self, at: int) -> bool:
        """Whether a date stands between a determiner and what it names: "the 1960 disaster"."""
        return self.document.tokens.lowers[at - 1] in self.words.words.determiners

    def is_edge(self, mention: DateMention, span: DateSpan) -> bool:
        """Return whether something came after or before a date, or began then: "after 3 May", "began in May"."""
        lowers, at = self.document.tokens.lowers, self._first(mention)
        if span.granularity in _HOURS:
            return False  # "just after midnight on Sunday"
        if lowers[max(at - 1, 0)] in self.words.words.edges:
            return True
        begun = self.words.words.beginnings
        return span.days != 1 and not begun.isdisjoint(lowers[max(at - _BEGUN_REACH, 0) : at])

    def is_planned(self, mention: DateMention) -> bool:
        """Return whether something is to be on a date: "will meet on Thursday", "plan to strike on Thursday"."""
        if not self._tells_plans:
            return False
        lowers, at, table = self.document.tokens.lowers, self._first(mention), self.words.words
        for i in range(at - 1, max(at - _PLAN_REACH, 0) - 1, -1):
            low = lowers[i]
            if low in _STOPS or low in table.partings:
                return False
            if low in table.coming or (low in table.planning and table.to in lowers[i + 1 : i + 3]):
                return True
            if is_deed(lowers, i, at, self.words):
                return False  # "will bury those killed on Monday"
        return False

    def _first(self, mention: DateMention) -> int:
        return self.document.tokens.within(mention.span.start, mention.span.end)[0]
