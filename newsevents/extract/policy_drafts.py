"""Drafts: the clauses of a text that are about one change, with the time expressions that belong to it."""

import bisect
from collections.abc import Sequence

import attrs

from newsevents.extract.document import Document
from newsevents.extract.policy_clauses import Clause
from newsevents.extract.validity import Timed
from newsevents.vocabulary import PolicyAction, PolicyInstrument

__all__ = ["Draft", "draft_changes"]


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
    for clause, own in zip(clauses, _shared_out(document, clauses, timed), strict=True):
        known = _continued(clause, own, drafts)
        if known is None:
            drafts.append(Draft([clause], own))
        elif clause.action is PolicyAction.REMOVE and not clause.ends:
            known.ended.extend(own)
            drafts.append(Draft([clause], own))
        else:
            known.clauses.append(clause)
            known.timed.extend(own)
    return drafts


def _shared_out(document: Document, clauses: Sequence[Clause], timed: Sequence[Timed]) -> list[list[Timed]]:
    """Return the time expressions of each clause.

    In a sentence with several clauses an expression goes to the clause before it and those of the same verb; what
    stands before all of them goes to all. A sentence without a clause goes with the one before it.
    """
    shares: list[list[Timed]] = [[] for _ in clauses]
    sentences = [clause.sentence for clause in clauses]
    starts = [first for first, _ in document.sentence_tokens]
    for each in timed:
        sentence = bisect.bisect_right(starts, each.first) - 1
        last = bisect.bisect_right(sentences, sentence) - 1
        if last < 0:
            last = bisect.bisect_right(sentences, sentences[0]) - 1
        first = bisect.bisect_left(sentences, sentences[last])
        inside = range(first, last + 1)
        if sentences[last] == sentence:
            before = [index for index in inside if clauses[index].first <= each.first]
            if before:
                verb = clauses[before[-1]].verb
                inside_verb = [index for index in inside if clauses[index].verb is verb]
                for index in inside_verb:
                    shares[index].append(each)
                continue
        for index in inside:
            shares[index].append(each)
    return shares


def _continued(clause: Clause, own: Sequence[Timed], drafts: Sequence[Draft]) -> Draft | None:
    """Return the draft that a clause goes on about, or None where it tells of a change of its own."""
    generic = clause.instrument is PolicyInstrument.OTHER
    for draft in reversed(drafts):
        head = draft.head
        if not generic and head.instrument is not clause.instrument:
            continue
        if clause.action is PolicyAction.REMOVE:
            return draft if head.action is not PolicyAction.REMOVE else None
        dated = any(each.role != "end" and each.role != "length" for each in own if each.is_date)
        if clause.action is PolicyAction.EXTEND and not dated:
            return draft
        if clause.action is head.action and (not dated or not any(each.is_date for each in draft.timed)):
            return draft
        if (
            generic
            and clause.action is PolicyAction.INTRODUCE
            and not any(each.role == "start" for each in draft.timed)
        ):
            return draft
        return None
    return None
