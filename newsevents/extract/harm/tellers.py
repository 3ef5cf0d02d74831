"""Tellers: who tells each casualty figure, by the statement around it or by the tag of a note."""

import bisect
from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.words import HarmWords
from newsevents.extract.speech.attribution import Statements, chain_of
from newsevents.records import Statement
from newsevents.values import Actor, Link, TextSpan

__all__ = ["chains_of"]

_LONGEST: Final = 5  # tokens of a source with its mark
_MARKS: Final = frozenset("-:(")
_CLOSING: Final = frozenset(").")
_MANY: Final = 8  # statements of one sentence that are quicker asked one by one
_LIVES_REACH: Final = 8  # tokens from "claimed" to the lives it takes


def chains_of(
    document: Document,
    figures: Sequence[Figure],
    spans: Sequence[TextSpan],
    statements: Sequence[Statement],
    words: HarmWords,
) -> list[tuple[Link, ...]]:
    """Return who says each figure, outermost first; only statements that touch its sentence are asked."""
    near: dict[int, list[Statement]] = {}
    for statement in statements:
        for piece in statement.content:
            for sentence in range(document.sentence_at(piece.start), document.sentence_at(max(piece.end - 1, 0)) + 1):
                near.setdefault(sentence, []).append(statement)
    # A sentence without end may hold any number of statements.
    asked = {sentence: Statements(each) if len(each) > _MANY else each for sentence, each in near.items()}
    tags = _Tags(document, words)
    return [
        _heard(document, chain_of(span, asked.get(figure.sentence, ())), words) or tags.chain(figure)
        for figure, span in zip(figures, spans, strict=True)
    ]


def _heard(document: Document, chain: tuple[Link, ...], words: HarmWords) -> tuple[Link, ...]:
    """Return a chain, but none where its cue takes lives: "the war claimed 3,000 lives" is told by nobody."""
    cue = chain[-1].cue if chain else None
    if cue is None or cue.text.lower().rpartition(" ")[2] not in words.words.life_takers:
        return chain
    after = document.tokens.within(cue.end, cue.end + 1)[0]
    return () if not words.words.lives.isdisjoint(document.tokens.lowers[after : after + _LIVES_REACH]) else chain


class _Tags:
    """The sources that sentences end with behind a dash, a colon or in brackets ("30 wounded - police")."""

    def __init__(self, document: Document, words: HarmWords) -> None:
        self.document = document
        self.words = words
        self._told: dict[int, tuple[int, Link] | None] = {}

    def chain(self, figure: Figure) -> tuple[Link, ...]:
        """Return the source that the sentence of a figure is tagged with, where it stands behind the figure."""
        if figure.sentence not in self._told:
            self._told[figure.sentence] = self._read(*self.document.sentence_tokens[figure.sentence])
        found = self._told[figure.sentence]
        end = max(figure.reading.trigger.last, figure.reading.victims.last)
        return (found[1],) if found is not None and end <= found[0] else ()

    def _read(self, first: int, last: int) -> tuple[int, Link] | None:
        """Return where the tag of a sentence stands and whom it names."""
        shape = self.document.shape
        while last > first and shape[last - 1] in _CLOSING:
            last -= 1
        at = next((i for i in range(last - 2, max(last - 1 - _LONGEST, first), -1) if shape[i] in _MARKS), None)
        if at is None:
            return None
        begun = at + 2 if shape[at + 1] == "D" else at + 1
        actor = self._actor(begun, last)
        return (at, Link(actor=actor)) if actor is not None else None

    def _actor(self, first: int, last: int) -> Actor | None:
        """Return the actor that the tokens are, unless they are people of no office, who may be those harmed."""
        tokens, actors = self.document.tokens, self.document.actors
        start, end = tokens.starts[first], tokens.ends[last - 1]
        at = bisect.bisect_left(actors, start, key=lambda one: one.mention.start if one.mention is not None else -1)
        found = actors[at] if at < len(actors) else None
        if found is None or found.mention is None or (found.mention.start, found.mention.end) != (start, end):
            return None
        return found if found.sector is not None or not self.words.is_person(tokens.lowers[last - 1]) else None
