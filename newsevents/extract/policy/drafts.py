"""Drafts: the clauses of a text that are about one change, with the time expressions that belong to it."""

import bisect
import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.dates import Timed, other_reading
from newsevents.extract.policy.words import lexicon, longest_at
from newsevents.values import DateSpan
from newsevents.vocabulary import PolicyAction, PolicyInstrument, PolicyStatus

__all__ = ["Draft", "draft_changes", "own_dates"]

# How many sentences before and after the one that tells of a change may tell its dates.
_BEFORE: Final = 1
_AFTER: Final = 4
# How many changes told one after the other "the measures" may speak of.
_TOGETHER: Final = 12
_MADE: Final = (PolicyAction.INTRODUCE, PolicyAction.RESTORE, PolicyAction.AMEND)
_ENDS: Final = ("end", "sooner")
# How many paragraphs make a story.
_STORY: Final = 3
# How far a removal must have come to end what it removes.
_DONE: Final = (PolicyStatus.ENACTED, PolicyStatus.ANNOUNCED)


@attrs.define
class Draft:
    """One change under way: the clause that tells of it first, further ones about it, and its time expressions."""

    clauses: list[Clause]
    timed: list[Timed]
    ended: list[Timed] = attrs.field(factory=list)

    @property
    def head(self) -> Clause:
        """The clause that tells of the change first."""
        return self.clauses[0]


def draft_changes(
    document: Document,
    sentences: Sequence[tuple[int, int]],
    clauses: Sequence[Clause],
    timed: Sequence[Timed],
    *,
    note: bool,
) -> list[Draft]:
    """Return the changes that the clauses tell of, in text order; `note` is what `is_note` says of the document."""
    drafts: list[Draft] = []
    latest: dict[PolicyInstrument, Draft] = {}
    room = _Room(document, sentences, note=note)
    published = document.article.published
    for clause, own in zip(clauses, _shared_out(room, clauses, timed), strict=True):
        if clause.ends and clause.action is PolicyAction.REMOVE:
            own = _ending(own, clause.verb.last)
        known = _known(clause, drafts, latest)
        if known is None and clause.ends and clause.action is PolicyAction.REMOVE:
            # Nothing told before ends there, so the end is what is told.
            own = [attrs.evolve(each, role="start") if each.role == "end" else each for each in own]
        if known is not None and _goes_on(clause, own, known, published):
            known.clauses.append(clause)
            known.timed.extend(own)
            if clause.is_generic:
                ends = [each for each in own if each.role in _ENDS]
                for draft in _told_with(clause.sentence, drafts, room):
                    if draft is not known:
                        draft.timed.extend(ends)
            continue
        if known is None and clause.is_generic and not (room.note and _stands_alone(clause, own)):
            continue
        if known is not None and clause.is_generic:
            # "The limit was removed": the measure is the one told before, and so is what it bears on.
            clause.instrument = known.head.instrument
            topics = [noun for noun in clause.topics if noun.instrument is clause.instrument]
            clause.topics = topics or known.head.nouns
            clause.resolved = True
        if known is not None and clause.action is PolicyAction.REMOVE and clause.status in _DONE:
            own = [_behind(each, known) for each in own]
            known.ended.extend(own_dates(own, clause))
        drafts.append(Draft([clause], own))
        latest[clause.instrument] = drafts[-1]
    _share_ends(room, drafts, clauses, timed)
    if room.note:
        _share_only_end(room, drafts, timed)
    return drafts


def _ending(own: Sequence[Timed], verb: int) -> list[Timed]:
    """Return the dates of "the measure ended on": what would be the start of another measure is the end of this one."""
    following = [each for each in own if each.is_date and each.first >= verb]
    ends = following[:1] or [each for each in own if each.is_date]
    return [attrs.evolve(each, role="end") if each in ends and each.role not in _ENDS else each for each in own]


def _behind(timed: Timed, known: Draft) -> Timed:
    """Return a date of a removal in its later reading, where the other is before what is removed began."""
    value, other = timed.mention.value, timed.mention.alternative
    if not isinstance(value, DateSpan) or value.end is None or other is None or other.start is None:
        return timed
    starts = [start for each in known.timed if each.role in ("start", None) and (start := each.first_day) is not None]
    if starts and value.end < min(starts) <= other.start:
        return attrs.evolve(timed, mention=other_reading(timed.mention, other))
    return timed


def own_dates(timed: Sequence[Timed], clause: Clause) -> Sequence[Timed]:
    """Return the time expressions of a clause; of several days a removal begins on the one behind its verb.

    "The curfew, imposed on 3 April, was lifted on 29 April", "the subsidy, scrapped in January, returns from Friday".
    """
    if clause.action not in (PolicyAction.REMOVE, PolicyAction.SUSPEND):
        return timed
    verb = clause.verb
    beside = next((each for each in timed if each.is_date and 0 <= each.first - verb.last <= 1), None)
    if beside is not None and beside.role is None:
        return [attrs.evolve(beside, role="start"), *(e for e in timed if e is not beside and e.role != "start")]
    behind = any(each.role == "start" and each.first >= verb.last for each in timed)
    return [each for each in timed if not (behind and each.role == "start" and each.last <= verb.first)]


def _known(clause: Clause, drafts: Sequence[Draft], latest: Mapping[PolicyInstrument, Draft]) -> Draft | None:
    """Return the draft that a clause may tell more of: the last about its measure; of "the measure", the last told."""
    known = latest.get(clause.instrument)
    if clause.is_generic or (known is None and clause.ends):
        known = drafts[-1] if drafts else None
    if known is not None and not clause.nouns and clause.is_generic:
        # "Extended until May" names nothing: what had an end is what goes on.
        return next((draft for draft in reversed(drafts) if any(_is_end(each) for each in draft.timed)), known)
    if known is not None and clause.is_generic and clause.sentence - known.clauses[-1].sentence > _AFTER:
        return None
    return known


def _is_end(timed: Timed) -> bool:
    """Whether a time expression says when a measure ends: a last day, or its length."""
    return timed.role in (*_ENDS, "length") or timed.is_range


def _stands_alone(clause: Clause, own: Sequence[Timed]) -> bool:
    """Whether "the measure" that nothing was told of before is a change all the same: somebody's, or a dated one."""
    dated = clause.action is not PolicyAction.INTRODUCE and any(each.role is not None for each in own)
    return clause.authority is not None or dated


class _Room:
    """Where the sentences of a document stand: which paragraph, which tokens."""

    def __init__(self, document: Document, sentences: Sequence[tuple[int, int]], *, note: bool) -> None:
        self.starts = [first for first, _ in sentences]
        self.note = note
        self._lowers = document.tokens.lowers
        self._sentences = sentences
        self._lexicon = lexicon(document.language)
        begins = [start for start, _ in document.paragraphs]
        tokens = document.tokens.starts
        self.paragraphs = [
            bisect.bisect_right(begins, tokens[first]) if first < len(tokens) else 0 for first, _ in sentences
        ]
        # A text with the paragraphs of a story may tell of more than one announcement.
        self.several = len(set(self.paragraphs)) >= _STORY

    def same_authority(self, one: Clause, other: Clause) -> bool:
        """Whether two clauses may be one authority's, as far as the text names it."""
        if one.authority is None or other.authority is None:
            return True
        return self._lowers[one.authority] == self._lowers[other.authority]

    def speaks(self, sentence: int) -> bool:
        """Whether a sentence speaks of a measure, by a noun or "it"."""
        first, last = self._sentences[sentence]
        lowers, nouns = self._lowers, self._lexicon.nouns
        return lowers[first] in self._lexicon.policy.anaphors or any(
            lowers[at] in nouns and longest_at(nouns, lowers, at, last) is not None for at in range(first, last)
        )

    def goes_on(self, sentence: int, role: str | None) -> bool:
        """Whether a sentence that changes no measure may still tell a time of one: by its role.

        In a note all starts, ends and lengths are the measure's; any other date is that of what its sentence speaks of.
        """
        return (self.note and role in ("start", *_ENDS, "back", "length")) or self.speaks(sentence)

    def sentence(self, token: int) -> int:
        """Return the index of the sentence that holds a token."""
        return bisect.bisect_right(self.starts, token) - 1


def _told_with(sentence: int, drafts: Sequence[Draft], room: _Room) -> Iterator[Draft]:
    """Yield the last drafts told before a sentence in its paragraph: all that "the measures" may speak of."""
    for draft in drafts[-_TOGETHER:]:
        if draft.head.sentence < sentence and room.paragraphs[draft.head.sentence] == room.paragraphs[sentence]:
            yield draft


def _share_ends(room: _Room, drafts: Sequence[Draft], clauses: Sequence[Clause], timed: Sequence[Timed]) -> None:
    """Give an end told in a sentence of its own to all the paragraph has told before and given no end."""
    telling = {clause.sentence for clause in clauses}
    heads = [draft.head.sentence for draft in drafts]
    for each in timed:
        sentence = room.sentence(each.first)
        if each.role != "end" or sentence in telling or not room.goes_on(sentence, each.role):
            continue
        for draft in _told_with(sentence, drafts[: bisect.bisect_left(heads, sentence)][-_TOGETHER:], room):
            if not any(_is_end(other) for other in draft.timed):
                draft.timed.append(each)


def _share_only_end(room: _Room, drafts: Sequence[Draft], timed: Sequence[Timed]) -> None:
    """Give the one end that a note tells to all it announces: it is said once for all.

    Texts of several paragraphs tell of more than one announcement.
    """
    if room.several:
        return
    ends = [each for each in timed if each.role == "end" or each.is_range]
    if len({each.last_day for each in ends}) != 1:
        return
    tellers = [draft for draft in drafts if any(each is ends[0] for each in draft.timed)]
    for draft in drafts:
        if not all(room.same_authority(draft.head, teller.head) for teller in tellers):
            continue
        if draft.head.action is PolicyAction.REMOVE and draft.head.sentence > room.sentence(ends[0].first):
            # What ended sooner does not end again.
            continue
        if not any(_is_end(each) for each in draft.timed):
            draft.timed.append(attrs.evolve(ends[0], role="end"))


def _shared_out(room: _Room, clauses: Sequence[Clause], timed: Sequence[Timed]) -> list[list[Timed]]:
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
        if not -_BEFORE <= sentence - told <= _AFTER or room.paragraphs[sentence] != room.paragraphs[told]:
            continue
        if sentence != told and not room.goes_on(sentence, each.role):
            continue
        if sentence < told and each.role is None and not (room.note and each.is_day):
            # "Prices rose in May. The bank is expected to raise rates": a story goes on to other things.
            continue
        inside = list(range(bisect.bisect_left(sentences, told), last + 1))
        if told == sentence and each.role == "end":
            # "A 30-day curfew, and the closure of schools until May": what has its length needs no end.
            inside = [index for index in inside if not any(other.role == "length" for other in shares[index])] or inside
        own = (each.role == "length" and (room.several or not room.note)) or (each.role == "end" and room.several)
        if told == sentence and (roles[sentence, each.role] > 1 or own):
            before = [index for index in inside if clauses[index].first <= each.first]
            if before:
                inside = [index for index in inside if clauses[index].verb is clauses[before[-1]].verb]
        for index in inside:
            shares[index].append(each)
    return [[_of(clause, each) for each in share] for clause, share in zip(clauses, shares, strict=True)]


def _of(clause: Clause, timed: Timed) -> Timed:
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
        cancelled = clause.instrument is PolicyInstrument.EVENT_CANCELLATION
        return attrs.evolve(timed, role="end" if cancelled and clause.action is PolicyAction.INTRODUCE else "start")
    if timed.role != "back":
        return timed
    return attrs.evolve(timed, role="start" if clause.action is PolicyAction.REMOVE else "end")


def _goes_on(clause: Clause, own: Sequence[Timed], draft: Draft, published: dt.date | None) -> bool:
    """Whether a clause tells more of the change of a draft, and not of another change of the same measure."""
    if clause.ends:
        return True
    if clause.action is PolicyAction.REMOVE:
        return False
    dated = any(each.is_date and each.role not in _ENDS for each in own)
    if clause.settles and draft.head.action in _MADE and not any(each.role == "start" for each in draft.timed):
        # "Schools are to close for 30 days. The closure takes effect on Monday."
        return True
    if clause.action is PolicyAction.EXTEND and draft.head.action is not PolicyAction.EXTEND:
        # What was extended before the news came out is told as the measure's length; what began before the news
        # and goes on after it is a change of its own.
        return not dated and not _began_before(draft, published)
    if clause.action is draft.head.action:
        return not dated or not any(each.is_date for each in draft.timed)
    started = any(each.role == "start" for each in draft.timed)
    return clause.is_generic and clause.action is PolicyAction.INTRODUCE and not (dated and started)


def _began_before(draft: Draft, published: dt.date | None) -> bool:
    starts = [each.mention.value for each in draft.timed if each.is_date and each.role in ("start", None)]
    return published is not None and any(
        isinstance(value, DateSpan) and value.start is not None and value.start < published for value in starts
    )
