"""Report: what one article tells."""

from collections.abc import Iterable, Iterator
from typing import Any

from newsevents.errors import closest, did_you_mean
from newsevents.fields import record
from newsevents.records.article import Article
from newsevents.records.casualty import Casualty
from newsevents.records.event import Event
from newsevents.records.policy import PolicyChange
from newsevents.records.statement import Statement
from newsevents.records.toll import Toll, toll
from newsevents.values import Actor, TextSpan
from newsevents.vocabulary import Harm, QuoteMode

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
        Raises ValueError for what is no harm.
        """
        if harm not in set(Harm):
            hint = did_you_mean(closest(str(harm), Harm))
            raise ValueError(f"toll: expected a harm, got {harm!r}{hint}")
        return toll(self.casualties, Harm(harm))

    def by_speaker(self) -> dict[Actor | None, tuple[Statement, ...]]:
        """Return the statements of each speaker, in the order in which the speakers first speak.

        Speakers of one name are one, as are the unnamed of one role ("officials"); None stands for open sources.
        The Actor tells the most of them that any of their statements does, and has no mention of its own.
        """
        grouped: dict[tuple[str | None, str | None], list[Statement]] = {}
        for each in self.statements:
            speaker = each.speaker
            key = (None, None) if speaker is None else (speaker.name, None if speaker.name else speaker.role)
            grouped.setdefault(key, []).append(each)
        return {_merged(each.speaker for each in said): tuple(said) for said in grouped.values()}

    def quotes(self, mode: QuoteMode | None = None) -> tuple[Statement, ...]:
        """Return the statements of one mode; without one, those that quote at least some words directly."""
        if mode is None:
            return tuple(each for each in self.statements if each.content and each.mode is not QuoteMode.INDIRECT)
        return tuple(each for each in self.statements if each.mode is mode)

    def context(self, span: TextSpan, characters: int = 80) -> str:
        """Return the article's words around a span, up to that many characters on each side, cut between words."""
        text = self.article.text
        start, end = max(span.start - characters, 0), min(span.end + characters, len(text))
        before, after = text[start : span.start], text[span.end : end]
        if start and " " in before:
            before = before.partition(" ")[2]
        if end < len(text) and " " in after:
            after = after.rpartition(" ")[0]
        return before + text[span.start : span.end] + after

    def __repr__(self) -> str:
        parts = []
        for name, singular in _KINDS.items():
            number = len(getattr(self, name))
            parts.append(f"{number} {singular if number == 1 else name.replace('_', ' ')}")
        return f"Report({', '.join(parts)})"


def _merged(speakers: Iterable[Actor | None]) -> Actor | None:
    """Return one actor that tells what any of several mentions of the same one does."""
    known = [each for each in speakers if each is not None]
    if not known:
        return None

    def first(field: str) -> Any:
        return next((told for each in known if (told := getattr(each, field)) is not None), None)

    return Actor(
        first("name"),
        role=first("role"),
        affiliation=first("affiliation"),
        country=first("country"),
        sector=first("sector"),
        inter=first("inter"),
    )


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
