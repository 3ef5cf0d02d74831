"""Drafts: the clauses of a text that are about one change, with the time expressions that belong to it."""

import bisect
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.owned import earlier_dates, ending_dates, own_dates
from newsevents.extract.policy.sameness import is_another
from newsevents.extract.policy.shares import AFTER, Room, shared_out
from newsevents.extract.policy.timed import ENDS, Timed, other_reading
from newsevents.values import DateSpan
from newsevents.vocabulary import PolicyAction, PolicyInstrument, PolicyStatus

__all__ = ["Draft", "draft_changes"]

# How many changes told one after the other "the measures" may speak of.
_TOGETHER: Final = 12
# How far behind "to" a date may stand that it leads to.
_DATED_REACH: Final = 3
# Actions that make a measure, and what one is called that is not named yet.
_MADE: Final = (PolicyAction.INTRODUCE, PolicyAction.RESTORE, PolicyAction.AMEND)
_UNDONE: Final = (PolicyAction.EXTEND, PolicyAction.SUSPEND, PolicyAction.REMOVE)
_UNNAMED: Final = (PolicyInstrument.OTHER, PolicyInstrument.LAW)
# How far a removal must have come to end what it removes.
_DONE: Final = (PolicyStatus.ENACTED, PolicyStatus.ANNOUNCED)


@attrs.define
class Draft:
    """One change under way: the clause that tells of it first, further ones about it, and its time expressions.

    - `ended`: the time expressions about its removal.
    - `before`: what was told of its measure before.
    """

    clauses: list[Clause]
    timed: list[Timed]
    ended: list[Timed] = attrs.field(factory=list)
    before: "Draft | None" = None

    @property
    def head(self) -> Clause:
        """The clause that tells of the change first."""
        return self.clauses[0]

    def take(self, clause: Clause, timed: Sequence[Timed]) -> None:
        """Add a clause that tells more of the change, with its time expressions."""
        self.clauses.append(clause)
        self.timed.extend(timed)


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
    room = Room(document, sentences, note=note)
    published = document.article.published
    following = (*clauses[1:], None)
    for clause, after, own in zip(clauses, following, shared_out(room, clauses, timed), strict=True):
        if clause.ends and clause.action is PolicyAction.REMOVE:
            own = ending_dates(own, clause.verb.last)
        known, carrier = _known(clause, drafts, latest), _carrier(clause, drafts)
        if carrier is not None and carrier.head.instrument in _UNNAMED:
            # "New parking rules were approved. They ban cars": that is what the rules are.
            carrier.head.instrument = clause.instrument
            carrier.take(clause, own)
            latest[clause.instrument] = carrier
            continue
        if carrier is not None and not any(each.is_date for each in own):
            own = [*own, *(each for each in carrier.timed if each.is_date and each.role not in ENDS)]
        another = (
            known is not None and (not note or clause.named) and is_another(document, clause, known.head, room.lexicon)
        )
        if known is not None and not another and _goes_on(clause, own, known, published):
            known.take(clause, _updated(own) if room.is_added(clause.sentence) else own)
            if clause.is_generic:
                _end_together(known, own, _told_with(clause.sentence, drafts, room))
        elif known is not None or not clause.is_generic or _stands_alone(room, clause, after, own):
            drafts.append(_begun(clause, own, known))
            latest[clause.instrument] = drafts[-1]
    _share_ends(room, drafts, clauses, timed)
    if room.note:
        _share_only_end(room, drafts, timed)
        return drafts
    return [draft for draft in drafts if not _stays_only(draft)]


def _stays_only(draft: Draft) -> bool:
    """Whether all that is told is that a measure goes on as it is: "the levy will remain in place"."""
    stays = any(meaning.stays for meaning in draft.head.verb.verbs)
    return stays and not any(_is_end(each) for each in draft.timed)


def _begun(clause: Clause, own: list[Timed], known: Draft | None) -> Draft:
    """Return the draft that a clause begins; `known` is what was told of its measure before."""
    if known is None:
        if clause.ends and clause.action is PolicyAction.REMOVE:
            # Nothing told before ends there, so the end is what is told.
            own = [attrs.evolve(each, role="start") if each.role == "end" else each for each in own]
        return Draft([clause], own)
    same = clause.sentence != known.head.sentence or clause.authority == known.head.authority
    if clause.is_generic or (same and _is_of_the_ban(clause, [known])):
        # "The limit was removed": the measure is the one told before, and so is what it bears on.
        clause.instrument = known.head.instrument
        topics = [noun for noun in clause.topics if noun.instrument is clause.instrument]
        clause.topics = topics or known.head.nouns
        clause.resolved = True
    if clause.action is PolicyAction.REMOVE and clause.status in _DONE and not _is_another_removal(clause, known):
        own = [_behind(each, known) for each in own]
        known.ended.extend(own_dates(own, clause))
    if clause.action is PolicyAction.EXTEND and clause.status in _DONE and not _is_widened(clause, own):
        # What is extended holds until its new end, which is behind the former one; so does what that one extended.
        ends = [each for each in own if each.role == "end"]
        for earlier in _extended(known):
            earlier.timed[:] = [*earlier_dates(earlier.timed, ends), *ends]
    return Draft([clause], own, before=known)


def _extended(known: Draft) -> Iterator[Draft]:
    """Yield a change and, as far as it extends another one, that one too, and so on for a few."""
    for _ in range(_TOGETHER):
        yield known
        if known.before is None or known.head.action is not PolicyAction.EXTEND:
            return
        known = known.before


def _is_another_removal(clause: Clause, known: Draft) -> bool:
    """Whether a bill or law is removed behind another one: the court's striking a law down begins nothing."""
    return known.head.action is PolicyAction.REMOVE and any(noun.frame for noun in (*clause.nouns, *known.head.nouns))


def _end_together(known: Draft, own: Sequence[Timed], others: Iterable[Draft]) -> None:
    """Give the ends that are told of "the measures" to all of them."""
    ends = [each for each in own if each.role in ENDS]
    for draft in others:
        if draft is not known:
            draft.timed.extend(ends)


def _updated(own: Sequence[Timed]) -> list[Timed]:
    """Return the time expressions of an update, whose one end replaces those told before, be it sooner or later."""
    if sum(each.role == "end" for each in own) != 1:
        return list(own)
    return [attrs.evolve(each, role="sooner") if each.role == "end" else each for each in own]


def _behind(timed: Timed, known: Draft) -> Timed:
    """Return a date of a removal in its later reading, where the other is before what is removed began."""
    value, other = timed.mention.value, timed.mention.alternative
    if not isinstance(value, DateSpan) or value.end is None or other is None or other.start is None:
        return timed
    starts = [start for each in known.timed if each.role in ("start", None) and (start := each.first_day) is not None]
    if starts and value.end < min(starts) <= other.start:
        return attrs.evolve(timed, mention=other_reading(timed.mention, other))
    return timed


def _known(clause: Clause, drafts: Sequence[Draft], latest: Mapping[PolicyInstrument, Draft]) -> Draft | None:
    """Return the draft that a clause may tell more of: the last about its measure; of "the measure", the last told."""
    known = latest.get(clause.instrument)
    if clause.is_generic or (known is None and (clause.ends or _is_of_the_ban(clause, drafts))):
        known = drafts[-1] if drafts else None
    if known is not None and not clause.nouns and clause.is_generic:
        # "Extended until May" names nothing: what had an end is what goes on.
        return next((draft for draft in reversed(drafts) if any(_is_end(each) for each in draft.timed)), known)
    if known is not None and clause.is_generic and clause.sentence - known.clauses[-1].sentence > AFTER:
        return None
    return known


def _is_of_the_ban(clause: Clause, drafts: Sequence[Draft]) -> bool:
    """Whether a clause about "the ban" goes on about what was banned right before: "banned exports. The ban was"."""
    if clause.instrument is not PolicyInstrument.BAN or clause.action not in _UNDONE or not drafts:
        return False
    return any(
        meaning.alone == (PolicyAction.INTRODUCE, PolicyInstrument.BAN) for meaning in drafts[-1].head.verb.verbs
    )


def _is_end(timed: Timed) -> bool:
    """Whether a time expression says when a measure ends: a last day, or its length."""
    return timed.role in (*ENDS, "length") or timed.is_range


def _carrier(clause: Clause, drafts: Sequence[Draft]) -> Draft | None:
    """Return the draft of "the measures" that open the sentence of a clause: the one told last, right before."""
    last = drafts[-1] if clause.carried and drafts else None
    if last is None or last.head.action not in _MADE or not 0 < clause.sentence - last.clauses[-1].sentence <= 1:
        return None
    return last


def _stands_alone(room: Room, clause: Clause, after: Clause | None, own: Sequence[Timed]) -> bool:
    """Whether "the measure" that nothing was told of before is a change all the same.

    In a note it is one that is somebody's, or a dated one; in a story, somebody's that the next sentence tells more of.
    """
    if not room.note:
        told = after is not None and after.carried and after.sentence == clause.sentence + 1
        return told and clause.authority is not None
    dated = clause.action is not PolicyAction.INTRODUCE and any(each.role is not None for each in own)
    return clause.authority is not None or dated


def _told_with(sentence: int, drafts: Sequence[Draft], room: Room) -> Iterator[Draft]:
    """Yield the last drafts told before a sentence in its paragraph: all that "the measures" may speak of."""
    for draft in drafts[-_TOGETHER:]:
        if draft.head.sentence < sentence and room.paragraphs[draft.head.sentence] == room.paragraphs[sentence]:
            yield draft


def _share_ends(room: Room, drafts: Sequence[Draft], clauses: Sequence[Clause], timed: Sequence[Timed]) -> None:
    """Give an end told in a sentence of its own to all the paragraph has told before and given no end."""
    telling = {clause.sentence for clause in clauses}
    heads = [draft.head.sentence for draft in drafts]
    for each in timed:
        sentence = room.sentence(each.first)
        if each.role != "end" or sentence in telling:
            continue
        for draft in _told_with(sentence, drafts[: bisect.bisect_left(heads, sentence)][-_TOGETHER:], room):
            said = room.goes_on(sentence, each.role, draft.head.instrument)
            if said and not any(_is_end(other) for other in draft.timed):
                draft.timed.append(each)


def _share_only_end(room: Room, drafts: Sequence[Draft], timed: Sequence[Timed]) -> None:
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


def _goes_on(clause: Clause, own: Sequence[Timed], draft: Draft, published: dt.date | None) -> bool:
    """Whether a clause tells more of the change of a draft, and not of another change of the same measure."""
    if clause.ends:
        return True
    if clause.action is PolicyAction.REMOVE:
        return False
    if _is_widened(clause, own):
        return False
    dated = any(each.is_date and each.role not in ENDS and each.first not in clause.aside for each in own)
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


def _is_widened(clause: Clause, own: Sequence[Timed]) -> bool:
    """Whether a clause tells of another measure, and no longer one: "the ban on cups is extended to forks"."""
    return clause.onto is not None and not any(0 < each.first - clause.onto <= _DATED_REACH for each in own)


def _began_before(draft: Draft, published: dt.date | None) -> bool:
    starts = [each.mention.value for each in draft.timed if each.is_date and each.role in ("start", None)]
    return published is not None and any(
        isinstance(value, DateSpan) and value.start is not None and value.start < published for value in starts
    )
