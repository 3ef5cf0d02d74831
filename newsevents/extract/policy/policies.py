"""Policy changes: which rule was changed, how, and until when."""

import bisect
import datetime as dt
from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.dates import timed_mentions
from newsevents.extract.policy.details import Scene
from newsevents.extract.policy.drafts import Draft, draft_changes
from newsevents.extract.policy.measures import find_measure
from newsevents.extract.policy.notes import find_clauses, is_note, sentences_of
from newsevents.extract.policy.owned import own_dates
from newsevents.extract.policy.products import products_of
from newsevents.extract.policy.validity import validity_of
from newsevents.extract.policy.words import Lexicon, lexicon
from newsevents.extract.speech.attribution import chain_of
from newsevents.records import Event, PolicyChange, RecordLink, Statement
from newsevents.values import DateSpan, Measure
from newsevents.vocabulary import Extent, PolicyAction, PolicyInstrument, PolicyStatus, Relation, TimexMod

__all__ = ["find_policy_changes"]

# How many tokens may stand between "following" and the event a measure answers.
_ANSWER_REACH: Final = 8
_LONGEST_CUE: Final = 4


def find_policy_changes(
    document: Document, statements: Sequence[Statement], events: Sequence[Event]
) -> list[PolicyChange]:
    """Return the policy changes of a document, in text order; of an announcement the main one is the first.

    The day of publication stands in, marked approximate, where a text that is itself an announcement gives no day of
    its own; in other news such a measure has no start.
    """
    sentences = sentences_of(document)
    note = is_note(document, sentences)
    clauses = find_clauses(document, sentences, note=note)
    if not clauses:
        return []
    timed = timed_mentions(document, sentences)
    drafts = draft_changes(document, sentences, clauses, timed, note=note)
    if not drafts:
        return []
    reader = _Reader(document, statements, events, clauses, note=note)
    found: list[PolicyChange] = []
    for index, draft in enumerate(drafts):
        found.append(reader.record(draft, f"p{index + 1}", found))
    if not note:
        return found
    main = _main(found, document.article.published)
    return [main, *(each for each in found if each is not main)]


def _main(found: Sequence[PolicyChange], published: dt.date | None) -> PolicyChange:
    """Return the change that is the news: one that begins with its publication or after it, else one still in force."""
    if published is None:
        return found[0]

    def age(change: PolicyChange) -> tuple[int, bool]:
        vague = change.instrument is PolicyInstrument.OTHER
        span = change.in_force
        if span is None or span.start is None:
            prolonged = span is not None and change.action is PolicyAction.EXTEND and _ends_after(span, published)
            return (0 if prolonged else 1), vague
        if span.start >= published:
            return (1 if span.mod is TimexMod.APPROX else 0), vague
        holds = _ends_after(span, published)
        return (3 if not holds else 1 if change.action is PolicyAction.EXTEND else 2), vague

    return min(found, key=lambda change: (*age(change), not _has_end(change), change.expiry() is None))


def _has_end(change: PolicyChange) -> bool:
    """Whether a text tells until when a change holds."""
    span = change.in_force
    return span is not None and span.extent is Extent.THROUGHOUT and span.start != span.end


def _ends_after(span: DateSpan, published: dt.date) -> bool:
    return span.end is not None and span.end >= published


class _Reader:
    """Turns the drafts of a document into records."""

    def __init__(
        self,
        document: Document,
        statements: Sequence[Statement],
        events: Sequence[Event],
        clauses: Sequence[Clause],
        *,
        note: bool,
    ) -> None:
        self.document = document
        self.note = note
        self.statements = statements
        self.table: Lexicon = lexicon(document.language)
        self.scene = Scene(document, note=note)
        spans = (document.tokens.within(each.span.start, each.span.end) for each in document.dates)
        self.taken = {first: last for first, last in spans if last > first}
        self.regions = _regions(clauses)
        self.events = sorted((span.start, event.id) for event in events for span in event.spans)

    def record(self, draft: Draft, record_id: str, before: Sequence[PolicyChange]) -> PolicyChange:
        """Return the record of a draft; `before` are those read so far."""
        document, clause, table = self.document, draft.head, self.table
        tokens = document.tokens
        agreed = clause.status in (PolicyStatus.AGREED, PolicyStatus.PROPOSED, PolicyStatus.REJECTED)
        validity = validity_of(
            own_dates(draft.timed, clause),
            document.article.published,
            draft.ended,
            () if draft.before is None else draft.before.timed,
            personal=clause.instrument in table.policy.personal,
            told=clause.status in (PolicyStatus.ENACTED, PolicyStatus.ANNOUNCED) and not clause.hangs,
            future=clause.future or agreed,
            agreed=agreed,
            extended=clause.action is PolicyAction.EXTEND,
            ordered=clause.status is PolicyStatus.ANNOUNCED,
            once=clause.once,
            first=draft.before is None,
            verb=clause.verb.first,
            note=self.note,
        )
        spans = {
            (each.first, each.last): document.span(tokens.starts[each.first], tokens.ends[each.last - 1])
            for each in draft.clauses
        }
        implementer = self.scene.implementer(clause)
        jurisdiction, level = self.scene.jurisdiction(clause, implementer)
        trigger = document.span(tokens.starts[clause.verb.first], tokens.ends[clause.verb.last - 1])
        return PolicyChange(
            id=record_id,
            action=clause.action,
            instrument=clause.instrument,
            status=clause.status,
            jurisdiction=jurisdiction,
            level=level,
            implementer=implementer,
            products=products_of(document, clause, table),
            measure=self._measure(draft),
            announced=validity.announced,
            in_force=validity.in_force,
            duration=validity.duration,
            restores_id=_restored(draft, before),
            trigger=trigger,
            attribution=chain_of(trigger, self.statements),
            links=self._answered(draft),
            spans=tuple(sorted(spans.values())),
        )

    def _measure(self, draft: Draft) -> Measure | None:
        clause = draft.head
        figures = self.table.policy.figures
        first, last = self.regions[id(clause)]
        named = {noun.first for noun in clause.nouns}
        raised = any(meaning.official for meaning in clause.verb.verbs)
        bare = self.table.policy.stops if raised else None
        found = find_measure(self.document, first, last, clause.verb.first, figures, self.taken, named, bare)
        heads = found is not None and found.unit in figures.heads and clause.instrument not in figures.crowds
        return None if heads else found

    def _answered(self, draft: Draft) -> tuple[RecordLink, ...]:
        """Return the links to the events that a measure answers ("following the protests")."""
        lowers, starts = self.document.tokens.lowers, self.document.tokens.starts
        first, last = draft.head.bounds
        found: dict[str, None] = {}
        for at in range(first, last):
            for size in range(1, _LONGEST_CUE + 1):
                if tuple(lowers[at : at + size]) not in self.table.answers:
                    continue
                end = min(at + size + _ANSWER_REACH, last)
                begin = bisect.bisect_left(self.events, (starts[min(at + size, last - 1)], ""))
                for start, event_id in self.events[begin:]:
                    if start > starts[end - 1]:
                        break
                    found.setdefault(event_id)
        return tuple(RecordLink(Relation.RESPONSE_TO, event_id) for event_id in found)


def _regions(clauses: Sequence[Clause]) -> dict[int, tuple[int, int]]:
    """Return the tokens that each clause has to itself in its sentence."""
    found = {}
    for index, clause in enumerate(clauses):
        first, last = clause.bounds
        if index and clauses[index - 1].sentence == clause.sentence and clauses[index - 1].verb is not clause.verb:
            first = clause.first
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        if following is not None and following.sentence == clause.sentence and following.verb is not clause.verb:
            last = max(following.first, clause.last)
        found[id(clause)] = (first, last)
    return found


def _restored(draft: Draft, before: Sequence[PolicyChange]) -> str | None:
    """Return the id of the removal or suspension that a restoring measure takes back."""
    if draft.head.action is not PolicyAction.RESTORE:
        return None
    undone = (PolicyAction.REMOVE, PolicyAction.SUSPEND)
    return next(
        (each.id for each in reversed(before) if each.action in undone and each.instrument is draft.head.instrument),
        None,
    )
