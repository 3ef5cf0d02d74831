"""Shares: which time expressions of a text belong to which clause of policy in it."""

import bisect
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.timed import ENDS, Timed, other_reading
from newsevents.extract.policy.words import lexicon, longest_at
from newsevents.values import DateSpan
from newsevents.vocabulary import PolicyAction, PolicyInstrument

__all__ = ["AFTER", "Room", "shared_out"]

AFTER: Final = 4
"""How many sentences after the one that tells of a change may tell its dates."""
# How many before it.
_BEFORE: Final = 1
# How many tokens into a sentence "takes effect" may stand behind "the decision".
_SETTLING_REACH: Final = 6
# How many tokens behind "it" may stand before the word that tells what it does.
_HOLDING_REACH: Final = 4
# Measures that "the ban" and "the rules" may stand for, and roles that go with the clause of their authority.
_OF_ANYTHING: Final = (PolicyInstrument.OTHER, PolicyInstrument.LAW, PolicyInstrument.BAN)
_PARTED: Final = (None, "start", "length", *ENDS)
# How far into a sentence a measure that opens it may stand.
_DETERMINED_REACH: Final = 3
# How many paragraphs make a story.
_STORY: Final = 3


class Room:
    """Where the sentences of a document stand: which paragraph, which tokens."""

    def __init__(self, document: Document, sentences: Sequence[tuple[int, int]], *, note: bool) -> None:
        self.starts = [first for first, _ in sentences]
        self.note = note
        self._lowers = document.tokens.lowers
        self._sentences = sentences
        self.lexicon = lexicon(document.language)
        begins = [start for start, _ in document.paragraphs]
        tokens = document.tokens.starts
        self.paragraphs = [
            bisect.bisect_right(begins, tokens[first]) if first < len(tokens) else 0 for first, _ in sentences
        ]
        # A text with the paragraphs of a story may tell of more than one announcement.
        self.several = len(set(self.paragraphs)) >= _STORY

    def is_added(self, sentence: int) -> bool:
        """Whether a sentence opens with a heading of what was added later ("UPDATE:")."""
        first, last = self._sentences[sentence]
        return last > first + 1 and self._lowers[first] in self.lexicon.policy.updates

    def cancels(self, clause: Clause) -> bool:
        """Whether a clause tells that something is not to be held: by its measure, or as "the cancellation of"."""
        if clause.action is not PolicyAction.INTRODUCE:
            return False
        nominals = self.lexicon.policy.nominals
        told = clause.is_generic and any(self._lowers[noun.first] in nominals for noun in clause.nouns)
        return told or clause.instrument is PolicyInstrument.EVENT_CANCELLATION

    def same_authority(self, one: Clause, other: Clause) -> bool:
        """Whether two clauses may be one authority's, as far as the text names it."""
        if one.authority is None or other.authority is None:
            return True
        return self._lowers[one.authority] == self._lowers[other.authority]

    def parted(self, one: Clause, other: Clause, role: str | None) -> bool:
        """Whether two clauses of a story's sentence are of different authorities, or a semicolon parts them.

        An end is of no removal told before it: "lifted the curfew and closed schools until Monday".
        """
        if self.note:
            return False
        if role in ENDS and one.action is PolicyAction.REMOVE is not other.action:
            return True
        return not self.same_authority(one, other) or ";" in self._lowers[one.verb.last : other.verb.first]

    def speaks(self, sentence: int, instrument: PolicyInstrument) -> bool:
        """Whether a sentence speaks of a measure, by a noun or "it"; in a story by a noun of its instrument."""
        first, last = self._sentences[sentence]
        lowers, nouns, alike = self._lowers, self.lexicon.nouns, self.lexicon.policy.alike
        if lowers[first] in self.lexicon.policy.anaphors and (self.note or self._holds(first + 1, last)):
            return True
        for at in range(first, last):
            if lowers[at] not in nouns or lowers[at - 1] in alike:
                continue
            found = longest_at(nouns, lowers, at, last)
            if found is None:
                continue
            kind, bears = found[1]
            if tuple(lowers[at : found[0]]) in self.lexicon.frames:
                continue
            if self.note or kind is instrument or (kind in _OF_ANYTHING and not bears):
                return True
        return False

    def _holds(self, at: int, last: int) -> bool:
        """Whether what is told of "it" is told of a measure: "it applies", "it was lifted"; not "it would buy"."""
        policy = self.lexicon.policy
        for lower in self._lowers[at : min(at + _HOLDING_REACH, last)]:
            if lower in policy.passives or lower in policy.holding:
                return True
            helping = lower in policy.future or lower in policy.perfects or lower in policy.permissions
            if not helping and lower not in policy.negations and lower not in policy.between:
                return False
        return False

    def goes_on(self, sentence: int, role: str | None, instrument: PolicyInstrument) -> bool:
        """Whether a sentence that changes no measure may still tell a time of one: by its role.

        In a note all starts, ends and lengths are the measure's; any other date is that of what its sentence speaks of.
        """
        timing = role in ("start", *ENDS, "back", "length")
        return (timing and (self.note or self._opens_with_decision(sentence))) or self.speaks(sentence, instrument)

    def _opens_with_decision(self, sentence: int) -> bool:
        """Whether a sentence opens with what was told before and says that it holds: "The move takes effect in May"."""
        first, last = self._sentences[sentence]
        table, lowers = self.lexicon, self._lowers
        if first + 2 >= last or lowers[first] not in table.policy.determiners:
            return False
        if lowers[first + 1] not in table.policy.decisions:
            return False
        for at in range(first + 2, min(first + _SETTLING_REACH, last)):
            verb = longest_at(table.verbs, lowers, at, last)
            if verb is not None:
                return any(meaning.settles for meaning in verb[1])
        return False

    def together(self, told: int, sentence: int, role: str | None, clause: Clause) -> bool:
        """Whether two sentences are of one paragraph; the next may open with the decision or measure and its day."""
        apart = self.paragraphs[sentence] - self.paragraphs[told]
        if self.note and not self.several and role == "back":
            return True
        if apart == 1 and role in ENDS and not self.note:
            return self._opens_with(sentence, clause.instrument)
        return apart == 0 or (apart == 1 and role == "start" and self._opens_with_decision(sentence))

    def _opens_with(self, sentence: int, instrument: PolicyInstrument) -> bool:
        """Whether a sentence opens with a measure of that kind: "The cap was to end in May and stays until June"."""
        first, last = self._sentences[sentence]
        lowers, nouns = self._lowers, self.lexicon.nouns
        for at in range(first, min(first + _DETERMINED_REACH, last)):
            found = longest_at(nouns, lowers, at, last) if lowers[at] in nouns else None
            if found is not None:
                return lowers[first] in self.lexicon.policy.determiners and found[1] == (instrument, False)
        return False

    def sentence(self, token: int) -> int:
        """Return the index of the sentence that holds a token."""
        return bisect.bisect_right(self.starts, token) - 1


def shared_out(room: Room, clauses: Sequence[Clause], timed: Sequence[Timed]) -> list[list[Timed]]:
    """Return the time expressions of each clause.

    In a sentence with several clauses an expression goes to the clause before it and those of the same verb, or to
    all where it is the only one of its role or stands before all. Sentences without a clause go with the ones shortly
    before them in the paragraph.
    """
    shares: list[list[Timed]] = [[] for _ in clauses]
    sentences = [clause.sentence for clause in clauses]
    at = [room.sentence(each.first) for each in timed]
    roles = Counter((sentence, each.role) for sentence, each in zip(at, timed, strict=True))
    for sentence, each in zip(at, timed, strict=True):
        last = bisect.bisect_right(sentences, sentence) - 1
        if last < 0:
            last = bisect.bisect_right(sentences, sentences[0]) - 1
        told = sentences[last]
        if not -_BEFORE <= sentence - told <= AFTER or not room.together(told, sentence, each.role, clauses[last]):
            continue
        if sentence < told and each.role is None and not (room.note and each.is_day):
            # "Prices rose in May. The bank is expected to raise rates": a story goes on to other things.
            continue
        inside = list(range(bisect.bisect_left(sentences, told), last + 1))
        if sentence != told:
            inside = [index for index in inside if room.goes_on(sentence, each.role, clauses[index].instrument)]
            if each.role == "length" and not room.note:
                # "It had lasted two years": so long stood what was removed.
                inside = [index for index in inside if clauses[index].action is not PolicyAction.REMOVE]
        if told == sentence and each.role == "end":
            # "A 30-day curfew, and the closure of schools until May": what has its length needs no end.
            inside = [index for index in inside if not any(other.role == "length" for other in shares[index])] or inside
        own = (each.role == "length" and (room.several or not room.note)) or (each.role == "end" and room.several)
        if told == sentence and (roles[sentence, each.role] > 1 or own):
            before = [index for index in inside if clauses[index].first <= each.first]
            if before:
                inside = [index for index in inside if clauses[index].verb is clauses[before[-1]].verb]
        if told == sentence and each.role in _PARTED and clauses[inside[-1]].verb.last <= each.first:
            # "One has banned exports, and the other lifted a tariff last week".
            inside = [index for index in inside if not room.parted(clauses[index], clauses[inside[-1]], each.role)]
        for index in inside:
            shares[index].append(each)
    return [
        [_of(clause, each, cancelled=room.cancels(clause)) for each in share]
        for clause, share in zip(clauses, shares, strict=True)
    ]


def _of(clause: Clause, timed: Timed, *, cancelled: bool) -> Timed:
    """Return a time expression of a clause, with what it is to that one.

    The day that what was shut goes on ends a closure, and begins a reopening; the day that something is to be held
    ends its cancellation.
    """
    if timed.role == "end" and any(meaning.defers for meaning in clause.verb.verbs) and not timed.is_day:
        # What is postponed until a year may begin with it.
        first = timed.first_day
        return (
            timed
            if first is None
            else attrs.evolve(timed, mention=other_reading(timed.mention, DateSpan(first, first)))
        )
    if timed.role == "event":
        return attrs.evolve(timed, role="end" if cancelled else "start")
    if timed.role == "whose" and not timed.is_day:
        # "This year's budget": that is its name.
        return timed
    if timed.role == "whose":
        later = timed.mention.alternative
        if not cancelled or later is None or later.end is None or later.end <= (timed.last_day or later.end):
            return attrs.evolve(timed, role="end" if cancelled else None)
        # What is still to be cancelled is still to be held.
        return attrs.evolve(timed, role="end", mention=other_reading(timed.mention, later))
    if timed.role == "length" and clause.action is PolicyAction.REMOVE and timed.first < clause.verb.first:
        # "The ten-day curfew was lifted": that is how long the curfew was to last.
        return attrs.evolve(timed, role=None)
    if timed.role == "by":
        # "Will be lifted by May"; "is to halve the noise by 2030" tells of an aim.
        return attrs.evolve(timed, role="start" if clause.action is PolicyAction.REMOVE else "next")
    if timed.role != "back":
        return timed
    return attrs.evolve(timed, role="start" if clause.action is PolicyAction.REMOVE else "end")
