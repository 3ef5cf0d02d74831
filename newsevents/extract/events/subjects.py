"""Subjects: the participants around the triggers of a text, and who among them is the subject of a verb."""

import bisect
import functools
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.asides import Asides
from newsevents.extract.events.participants import Participant
from newsevents.extract.events.speakers import who_speak
from newsevents.extract.events.triggers import Trigger
from newsevents.extract.events.voices import joint_before
from newsevents.languages.schema.events import Events
from newsevents.vocabulary import PloverSector

__all__ = ["AGENT_REACH", "DESCRIBED", "Subjects"]

AGENT_REACH: Final = 30
"""How many words before a trigger who does it may stand."""
DESCRIBED: Final = 2
"""How many words may describe a participant: "the killing of a radio journalist"."""


@attrs.frozen(eq=False)
class _Words:
    """Sets of words that several of a table's own make up, joined once a table instead of once a text."""

    aside: frozenset[str]
    sequels: frozenset[str]
    parts: frozenset[str]
    stand_ins: frozenset[str]
    skipped: frozenset[str]


@functools.cache
def _words(language: str) -> _Words:
    table: Events = languages.load(language, "EVENTS")
    aside = table.by | table.on | table.with_ | table.aside
    return _Words(
        aside=aside,
        sequels=table.sequels | table.responses | table.clauses,
        parts=(table.breaks | table.clauses) - table.lists | frozenset(","),
        stand_ins=table.subjects - table.breaks,
        skipped=table.noun_signs - aside,
    )


class Subjects:
    """The participants of a text, to be asked for those in a stretch and for the subject of a verb."""

    def __init__(self, document: Document, participants: Sequence[Participant]) -> None:
        self.lowers = document.tokens.lowers
        self.participants = participants
        self.table: Events = languages.load(document.language, "EVENTS")
        self.asides = document.made(Asides)
        self.persons = {each.first: each.last for each in document.cast.mentions if each.person}
        self._firsts = [each.first for each in participants]
        words = _words(document.language)
        self._aside, self._next, self._parts = words.aside, words.sequels, words.parts
        self._stand_ins, self._skipped = words.stand_ins, words.skipped
        self._speakers = who_speak(participants, document.tokens, self._skipped, self.table, self.persons)

    def within(self, first: int, last: int) -> Sequence[Participant]:
        """Return the participants whose first token lies in a stretch."""
        return self.participants[bisect.bisect_left(self._firsts, first) : bisect.bisect_left(self._firsts, last)]

    def speaks(self, each: Participant) -> bool:
        """Whether a participant is only who says so ("police said", "according to police")."""
        return each.first in self._speakers

    def subject(self, trigger: Trigger, left: Sequence[Participant]) -> Participant | None:
        """Return the subject of a verb, of the participants to its left, or None."""
        near = [each for each in left if not self._is_of_another_clause(each, trigger)]
        if near and self._ends_a_relative(near[-1], trigger):
            # "A clerk who stole from customers was jailed": not the customers.
            return next((each for each in near if self.lowers[each.last] in self.table.relatives), None)
        joint = joint_before(trigger.first, self.lowers, self.table)
        if self.lowers[joint] in self.table.relatives:
            # "Fired at protesters who blocked a road".
            return next((each for each in reversed(near) if joint - 1 <= each.last <= joint), None)
        shared = self._shared_subject(trigger, joint, near) if len(near) > 1 else None
        if shared is not None:
            return shared
        for each in reversed(near):
            if self.before(each) not in self._aside:
                return each
        # "Pleaded not guilty at a court to ...": a court does what it is named for only where it is the subject.
        return near[-1] if near and near[-1].sort.sector is not PloverSector.JUD else None

    def _ends_a_relative(self, each: Participant, trigger: Trigger) -> bool:
        """Whether a participant behind a preposition ends a relative clause, the passive of the main one behind it."""
        lowers, table = self.lowers, self.table
        if each.last >= trigger.first or not all(
            word in table.be or word in table.perfect for word in lowers[each.last : trigger.first]
        ):
            return False
        if self._aside.isdisjoint(lowers[max(each.first - DESCRIBED, 0) : each.first]):
            return False
        for at in range(each.first - 2, max(each.first - AGENT_REACH // 2, 0), -1):
            if lowers[at] in table.relatives:
                return True
            if lowers[at] in table.breaks or lowers[at] in table.clauses:
                return False
        return False

    def _shared_subject(self, trigger: Trigger, joint: int, near: Sequence[Participant]) -> Participant | None:
        """Return the subject that a verb behind "and" shares with the verb before it, or None.

        "Protesters overwhelmed police and set the hall on fire": the first of the clause, not the nearest.
        """
        lowers, table = self.lowers, self.table
        progressive = lowers[trigger.first].endswith(table.progressive)
        if not (lowers[joint] in table.lists or (progressive and lowers[joint] in table.responses)):
            return None
        if not lowers[joint].isalpha() and not progressive:
            return None
        start = joint
        while start > near[0].first and not self._opens_clause(lowers[start - 1]):
            start -= 1
        if lowers[start - 1] in table.relatives:
            return next((each for each in reversed(near) if each.last < start), None)
        inside = [each for each in near if each.first >= start]
        comma = next((at for at in range(start, joint) if lowers[at] == ","), None)
        if lowers[start - 1] in table.clauses and lowers[start - 2] == "," == lowers[joint - 1]:
            # "The men came at noon, when the market was full, and opened fire".
            inside = [each for each in near if each.last < start]
        elif lowers[start - 1] in table.clauses and comma is not None:
            # "When police arrived, protesters threw stones and burned a car".
            inside = [each for each in inside if each.first > comma] or inside
        return next((each for each in inside if self.before(each) not in self._aside and not each.sort.target), None)

    def _opens_clause(self, word: str) -> bool:
        if word in self.table.clauses or word in self.table.relatives:
            return True
        return word in self.table.breaks and word not in self.table.lists

    def _is_of_another_clause(self, each: Participant, trigger: Trigger) -> bool:
        """Whether a clause with a subject of its own begins between ("people were hurt when a bomb exploded")."""
        at = trigger.first - 1
        while at >= each.last and self.lowers[at] not in self.table.clauses:
            if self.lowers[at] in self.table.lists or self.lowers[at] in self.table.subjects:
                return False
            at -= 1
        return each.last <= at < trigger.first - 1

    def before(self, each: Participant) -> str:
        """Return the word before a participant, articles and numbers left out."""
        at = each.first - 1
        while at >= 0 and at > each.first - 4 and self.lowers[at] in self._skipped:
            at -= 1
        return self.lowers[at] if at >= 0 else ""
