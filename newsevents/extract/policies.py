"""Policy changes: which rule was changed, how, and until when."""

import datetime as dt
from collections.abc import Sequence

from newsevents.extract.document import Document
from newsevents.extract.policy_clauses import find_clauses
from newsevents.extract.policy_drafts import Draft, draft_changes
from newsevents.extract.policy_words import lexicon
from newsevents.extract.validity import timed_mentions, validity_of
from newsevents.records import Event, PolicyChange, Statement
from newsevents.vocabulary import PolicyStatus, TimexMod

__all__ = ["find_policy_changes"]


def find_policy_changes(
    document: Document, statements: Sequence[Statement], events: Sequence[Event]
) -> list[PolicyChange]:
    """Return the policy changes of a document, in text order; the first one is the main one of an announcement."""
    clauses = find_clauses(document)
    if not clauses:
        return []
    drafts = draft_changes(document, clauses, timed_mentions(document))
    if not drafts:
        return []
    found = [_record(document, draft, f"p{index + 1}") for index, draft in enumerate(drafts)]
    main = _main(found, document.article.published)
    return [main, *(each for each in found if each is not main)]


def _main(found: Sequence[PolicyChange], published: dt.date | None) -> PolicyChange:
    """Return the change that is the news: one that begins with its publication or after it, else one still in force."""
    if published is None:
        return found[0]

    def age(change: PolicyChange) -> int:
        span = change.in_force
        if span is None or span.start is None:
            return 1
        if span.start >= published and span.mod is not TimexMod.APPROX:
            return 0
        return 1 if span.start >= published or (span.end is not None and span.end >= published > span.start) else 2

    return min(found, key=age)


def _record(document: Document, draft: Draft, record_id: str) -> PolicyChange:
    clause = draft.head
    table = lexicon(document.language)
    tokens = document.tokens
    validity = validity_of(
        draft.timed,
        document.article.published,
        draft.ended,
        personal=clause.instrument in table.policy.personal,
        told=clause.status in (PolicyStatus.ENACTED, PolicyStatus.ANNOUNCED),
        future=clause.future,
    )
    span = document.span(tokens.starts[clause.first], tokens.ends[clause.last - 1])
    return PolicyChange(
        id=record_id,
        action=clause.action,
        instrument=clause.instrument,
        status=clause.status,
        announced=validity.announced,
        in_force=validity.in_force,
        duration=validity.duration,
        trigger=document.span(tokens.starts[clause.verb.first], tokens.ends[clause.verb.last - 1]),
        spans=(span,),
    )
