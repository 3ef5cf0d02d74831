"""Report: what one article tells."""

from collections.abc import Iterable, Iterator

from newsevents.fields import record
from newsevents.records.article import Article
from newsevents.records.casualty import Casualty
from newsevents.records.event import Event
from newsevents.records.policy import PolicyChange
from newsevents.records.statement import Statement
from newsevents.records.toll import Toll, toll
from newsevents.vocabulary import Harm

__all__ = ["Record", "Report"]

Record = Event | Statement | Casualty | PolicyChange


@record
class Report:
    """An article and the records read from it; ids are unique over all of them, and links lead to ids that exist.

    Raises ValueError where an id stands twice or a link leads nowhere.
    """

    article: Article
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    casualties: tuple[Casualty, ...] = ()
    policy_changes: tuple[PolicyChange, ...] = ()

    def __attrs_post_init__(self) -> None:
        seen: set[str] = set()
        for each in self.records():
            if each.id in seen:
                raise ValueError(f"Report: expected ids that stand once, got {each.id!r} twice")
            seen.add(each.id)
        for owner, target in _targets(self.records()):
            if target not in seen:
                raise ValueError(f"Report: expected links to records of the report, got {target!r} in {owner!r}")

    def records(self) -> Iterator[Record]:
        """Yield every record: events, statements, casualties, policy changes."""
        yield from self.events
        yield from self.statements
        yield from self.casualties
        yield from self.policy_changes

    def toll(self, harm: Harm) -> Toll | None:
        """Return one figure for the article, or None where it gives none.

        Subsets and repeats are not counted twice, later figures replace the ones they update, and rival claims
        widen low to high. The answer says which records it rests on.
        """
        return toll(self.casualties, harm)

    def __repr__(self) -> str:
        parts = []
        for name, singular in _KINDS.items():
            number = len(getattr(self, name))
            parts.append(f"{number} {singular if number == 1 else name.replace('_', ' ')}")
        return f"Report({', '.join(parts)})"


_KINDS = {
    "events": "event",
    "statements": "statement",
    "casualties": "casualty",
    "policy_changes": "policy change",
}


def _targets(records: Iterable[Record]) -> Iterator[tuple[str, str]]:
    for each in records:
        for link in each.links:
            yield each.id, link.id
        if isinstance(each, Casualty):
            for event_id in each.event_ids:
                yield each.id, event_id
        if isinstance(each, PolicyChange) and each.restores_id is not None:
            yield each.id, each.restores_id
