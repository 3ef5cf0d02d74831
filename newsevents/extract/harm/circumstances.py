"""Circumstances: the cause, the standing and the event of a casualty figure."""

import bisect
from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.words import HarmWords
from newsevents.records import Event
from newsevents.values import Actor, Link, TextSpan
from newsevents.vocabulary import ClaimStatus, PloverCategory

__all__ = ["VIOLENT", "Circumstances"]

_CAUSE_REACH: Final = 14  # tokens around the words of harm in which a weapon is looked for
_WORD_REACH: Final = 3  # tokens before a figure that may say how firmly it stands
_WHOM_REACH: Final = 6  # tokens from "acquitted" to "of"
_SHARE_REACH: Final = 7  # tokens from "involvement" to the deed
VIOLENT: Final = (PloverCategory.ASSAULT, PloverCategory.PROTEST, PloverCategory.COERCE)


class Circumstances:
    """What the words around the figures of one document say of them."""

    def __init__(self, document: Document, events: Sequence[Event], words: HarmWords) -> None:
        self.document = document
        self.words = words
        told = [(e.trigger.start, e) for e in events if e.trigger is not None and e.category in VIOLENT]
        self._events = sorted(told, key=lambda each: each[0])
        people = {
            one.mention.start: one for e in events for one in (*e.actors, *e.recipients) if one.mention is not None
        }
        self._people = [people[start] for start in sorted(people)]
        self._starts = sorted(people)

    def person(self, first: int, last: int) -> Actor | None:
        """Return the actor that an event names in tokens `first` to `last`, or None."""
        start, end = self.document.tokens.starts[first], self.document.tokens.ends[last - 1]
        at = bisect.bisect_left(self._starts, end) - 1
        if at < 0:
            return None
        found = self._people[at]
        return found if found.mention is not None and found.mention.end > start else None

    def cause(self, figure: Figure) -> TextSpan | None:
        """Return the words for the weapon or cause nearest to a figure, behind it before those ahead of it."""
        reading, table = figure.reading, self.words.words
        lowers, tokens = self.document.tokens.lowers, self.document.tokens
        first, last = self.document.sentence_tokens[figure.sentence]
        end = max(reading.trigger.last, reading.victims.last)
        start = min(reading.trigger.first, reading.victims.first)
        if table.weapons.isdisjoint(lowers[max(start - _CAUSE_REACH, first) : min(end + _CAUSE_REACH, last)]):
            return None
        behind = range(end, min(end + _CAUSE_REACH, last))
        ahead = range(start - 1, max(start - _CAUSE_REACH, first) - 1, -1)
        at = next((i for i in (*behind, *ahead) if lowers[i] in table.weapons and self._is_cause(i)), None)
        if at is None:
            return None
        stop = at + 1
        while stop < last and lowers[stop] in table.weapons:
            stop += 1
        while at > first and (lowers[at - 1] in table.weapons or lowers[at - 1] in table.weapon_modifiers):
            at -= 1
        return self.document.span(tokens.starts[at], tokens.ends[stop - 1])

    def _is_cause(self, i: int) -> bool:
        """Whether a word for a weapon or cause is none of another use: "to storm a hall", "opened fire"."""
        before = self.document.tokens.lowers[i - 1] if i else ""
        return before != self.words.words.to and before not in self.words.words.firing

    def status(self, figure: Figure, chain: Sequence[Link]) -> ClaimStatus:
        """Return how firmly a figure stands: by a word beside it, else by the word of saying, else as reported."""
        table, lowers = self.words.words, self.document.tokens.lowers
        reading = figure.reading
        first = min(reading.trigger.first, reading.victims.first)
        last = max(reading.trigger.last, reading.victims.last)
        if (told := self._standing(figure, last)) is not None:
            return told
        near = lowers[max(first - _WORD_REACH, 0) : min(last, first + _CAUSE_REACH)]
        if not table.doubts.keys().isdisjoint(near):
            return next(table.doubts[word] for word in near if word in table.doubts)
        cue = chain[-1].cue if chain else None
        status = table.status.get(cue.text.lower(), ClaimStatus.REPORTED) if cue is not None else ClaimStatus.REPORTED
        if status is ClaimStatus.DENIED and not table.sharing.isdisjoint(lowers[max(first - _SHARE_REACH, 0) : first]):
            return ClaimStatus.REPORTED  # who denies a part in a murder does not deny the murder
        return status

    def _standing(self, figure: Figure, last: int) -> ClaimStatus | None:
        """Return what the words up to a figure say of it: "could not confirm that two had died"."""
        if figure.reading.possible:
            return ClaimStatus.ESTIMATED
        opening = max(self.document.sentence_tokens[figure.sentence][0], last - 2 * _CAUSE_REACH)
        lowers = self.document.tokens.lowers
        found = self.words.standing.first(lowers, opening, last)
        if found is None and self._absolved(lowers, opening, last):
            return ClaimStatus.DENIED
        if found is None:  # "three more deaths were being investigated"
            found = self.words.pending.first(lowers, last, min(last + _WORD_REACH, len(lowers)))
        return found[1] if found is not None else None

    def _absolved(self, lowers: Sequence[str], first: int, last: int) -> bool:
        """Whether somebody is cleared of a deed in tokens `first` to `last`: "acquitted the nurse of killing two"."""
        table = self.words.words
        if table.absolving.isdisjoint(lowers[first:last]):
            return False
        for i in range(first, last):
            if lowers[i] in table.absolving:
                return table.of in lowers[i + 1 : min(i + 1 + _WHOM_REACH, last)]
        return False

    def event_ids(self, figure: Figure) -> tuple[str, ...]:
        """Return the violent event that the figure's sentence tells of: the one nearest to the words of harm."""
        start, end = self.document.sentences[figure.sentence]
        here = self.document.tokens.starts[figure.reading.trigger.first]
        after = bisect.bisect_left(self._events, here, key=lambda each: each[0])
        around = [each for each in self._events[max(after - 1, 0) : after + 1] if start <= each[0] < end]
        return (min(around, key=lambda each: abs(each[0] - here))[1].id,) if around else ()
