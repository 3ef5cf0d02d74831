"""Drafts: the clauses of a text that are about one change, with the time expressions that belong to it."""

import bisect
import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.policy_clauses import Clause
from newsevents.extract.validity import Timed
from newsevents.values import DateSpan
from newsevents.vocabulary import PolicyAction

__all__ = ["Draft", "draft_changes"]

# How many sentences before and after the one that tells of a change may tell its dates.
_BEFORE: Final = 1
_AFTER: Final = 4


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


def draft_changes(document: Document, clauses: Sequence[Clause], timed: Sequence[Timed]) -> list[Draft]:
    """Return the changes that the clauses of a document tell of, in text order."""
    drafts: list[Draft] = []
    paragraphs = [start for start, _ in document.paragraphs]
    published = document.article.published
    for clause, own in zip(clauses, _shared_out(document, clauses, timed), strict=True):
        known = _antecedent(clause, drafts)
        if known is None:
            if not clause.is_generic or clause.authority is not None:
                drafts.append(Draft([clause], own))
        elif _goes_on(clause, own, known, published):
            known.clauses.append(clause)
            known.timed.extend(own)
            if clause.is_generic:
                # "The measures apply until" speaks of all that the paragraph has told so far.
                begin = _paragraph(document, paragraphs, clause)
                for draft in drafts:
                    if draft is not known and _paragraph(document, paragraphs, draft.head) == begin:
                        draft.timed.extend(each for each in own if each.role == "end")
        else:
            if clause.is_generic:
                clause.instrument = known.head.instrument
            if clause.action is PolicyAction.REMOVE:
                known.ended.extend(own)
            drafts.append(Draft([clause], own))
    _share_ends(document, drafts, clauses, timed)
    return drafts


def _share_ends(document: Document, drafts: Sequence[Draft], clauses: Sequence[Clause], timed: Sequence[Timed]) -> None:
    """Give an end told in a sentence of its own to all the paragraph has told before and given no end."""
    paragraphs = [start for start, _ in document.paragraphs]
    telling = {clause.sentence for clause in clauses}
    for each in timed:
        sentence = document.sentence_at(each.mention.span.start)
        if each.role != "end" or sentence in telling:
            continue
        begin = bisect.bisect_right(paragraphs, document.sentences[sentence][0])
        for draft in drafts:
            if (
                draft.head.sentence < sentence
                and _paragraph(document, paragraphs, draft.head) == begin
                and not any(other.role in ("end", "length") or other.is_range for other in draft.timed)
            ):
                draft.timed.append(each)


def _paragraph(document: Document, starts: Sequence[int], clause: Clause) -> int:
    return bisect.bisect_right(starts, document.sentences[clause.sentence][0])


def _shared_out(document: Document, clauses: Sequence[Clause], timed: Sequence[Timed]) -> list[list[Timed]]:
    """Return the time expressions of each clause.

    In a sentence with several clauses an expression goes to the clause before it and those of the same verb, or to
    all where it is the only one of its role or stands before all. Sentences without a clause go with the ones shortly
    before them in the paragraph.
    """
    shares: list[list[Timed]] = [[] for _ in clauses]
    if not clauses:
        return shares
    sentences = [clause.sentence for clause in clauses]
    starts = [first for first, _ in document.sentence_tokens]
    paragraphs = [start for start, _ in document.paragraphs]

    def paragraph(sentence: int) -> int:
        return bisect.bisect_right(paragraphs, document.sentences[sentence][0])

    at = [bisect.bisect_right(starts, each.first) - 1 for each in timed]
    roles = Counter((sentence, each.role) for sentence, each in zip(at, timed, strict=True))
    for sentence, each in zip(at, timed, strict=True):
        last = bisect.bisect_right(sentences, sentence) - 1
        if last < 0:
            last = bisect.bisect_right(sentences, sentences[0]) - 1
        told = sentences[last]
        if not -_BEFORE <= sentence - told <= _AFTER or paragraph(sentence) != paragraph(told):
            continue
        inside = list(range(bisect.bisect_left(sentences, sentences[last]), last + 1))
        if sentences[last] == sentence and roles[sentence, each.role] > 1:
            before = [index for index in inside if clauses[index].first <= each.first]
            if before:
                inside = [index for index in inside if clauses[index].verb is clauses[before[-1]].verb]
        for index in inside:
            shares[index].append(each)
    return shares


def _antecedent(clause: Clause, drafts: Sequence[Draft]) -> Draft | None:
    """Return the draft about the measure that a clause speaks of: "the measure" is the one told last."""
    for draft in reversed(drafts):
        if clause.is_generic or draft.head.instrument is clause.instrument:
            return draft
    return None


def _goes_on(clause: Clause, own: Sequence[Timed], draft: Draft, published: dt.date | None) -> bool:
    """Whether a clause tells more of the change of a draft, and not of another change of the same measure."""
    if clause.ends:
        return True
    if clause.action is PolicyAction.REMOVE:
        return False
    dated = any(each.is_date and each.role != "end" for each in own)
    if clause.action is PolicyAction.EXTEND and draft.head.action is not PolicyAction.EXTEND:
        # What was extended before the news came out is told as the measure's length; what began before the news
        # and goes on after it is a change of its own.
        return not dated and not _began_before(draft, published)
    if clause.action is draft.head.action:
        return not dated or not any(each.is_date for each in draft.timed)
    return (
        clause.is_generic
        and clause.action is PolicyAction.INTRODUCE
        and not any(each.role == "start" for each in draft.timed)
    )


def _began_before(draft: Draft, published: dt.date | None) -> bool:
    starts = [each.mention.value for each in draft.timed if each.is_date and each.role in ("start", None)]
    return published is not None and any(
        isinstance(value, DateSpan) and value.start is not None and value.start < published for value in starts
    )
