"""Statements: who said what."""

import attrs

from newsevents.extract.actors import actor_of
from newsevents.extract.content import Clause, Content, content_of
from newsevents.extract.cues import find_cues
from newsevents.extract.document import Document
from newsevents.extract.layout import Layout
from newsevents.extract.marks import find_marked
from newsevents.extract.sources import find_sources
from newsevents.extract.speakers import Speaker, speaker_of
from newsevents.languages.schema.speech import Verb
from newsevents.records import Statement
from newsevents.values import Actor, TextSpan
from newsevents.vocabulary import QuoteMode, SpeechAct

__all__ = ["find_statements"]


@attrs.define(slots=True)
class Found:
    """A statement as tokens, before its record is built: the cue `first`..`last`, its speaker, its content."""

    first: int
    last: int
    act: SpeechAct
    speaker: Speaker | None
    content: Content
    verb: Verb | None = None


def find_statements(document: Document) -> list[Statement]:
    """Return the statements of a document, in text order."""
    layout = Layout(document)
    return [_statement(layout, each, number) for number, each in enumerate(read_statements(layout), 1)]


def read_statements(layout: Layout) -> list[Found]:
    """Return the statements of a text as tokens."""
    found: list[Found] = []
    quoting: Found | None = None
    announced: Found | None = None
    for first, last in layout.units:
        if announced is not None and first in layout.opens and _is_all_quoted(layout, first, last):
            announced.content.pieces.append((first, last))
            found.append(announced)
            quoting, announced = announced, None
            continue
        here, announced = _in_unit(layout, first, last)
        here.extend(_by_marks(layout, first, last, here))
        if here:
            found.extend(here)
            quoting = _quoting(layout, here)
        elif quoting is not None and _is_all_quoted(layout, first, last):
            quoting.content.pieces.append((first, last))
        else:
            quoting = None
    return found


def _by_marks(layout: Layout, first: int, last: int, here: list[Found]) -> list[Found]:
    """Return the statements of a unit that no verb of saying marks."""
    if not (":" in layout.shape[first:last] or "-" in layout.shape[first:last] or '"' in layout.shape[first:last]):
        return []
    taken = {token for each in here for piece in each.content.pieces for token in range(*piece)}
    return [
        Found(each.first, each.last, each.act, each.speaker, each.content)
        for each in find_marked(layout, first, last, taken)
    ]


def _quoting(layout: Layout, here: list[Found]) -> Found | None:
    """Return the statement that a quotation in the next sentence goes on with."""
    for each in reversed(here):
        if any(layout.quoted[last - 1] for _, last in each.content.pieces):
            return each
    return None


def _is_all_quoted(layout: Layout, first: int, last: int) -> bool:
    """Whether a stretch is nothing but quotation."""
    while last > first and not layout.quoted[last - 1] and layout.shape[last - 1] in ".,":
        last -= 1
    return last > first and first in layout.opens and all(layout.quoted[first:last])


def _in_unit(layout: Layout, first: int, last: int) -> tuple[list[Found], Found | None]:
    """Return the statements of a unit, and one that only announces what the next unit quotes."""
    found = [
        Found(source.first, source.content.cue_last, SpeechAct.REPORT, source.speaker, source.content)
        for source in find_sources(layout, first, last)
    ]
    cues = find_cues(layout, first, last)
    if not cues:
        return found, None
    speakers: list[Speaker | None] = []
    before: Speaker | None = None
    for cue in cues:
        speaker = speaker_of(layout, cue, first, last, before)
        speakers.append(speaker)
        before = speaker or before
    stops = frozenset(speaker.left for speaker in speakers if speaker is not None and not speaker.shared)
    joined = frozenset(speaker.left for speaker in speakers if speaker is not None and speaker.shared)
    announced = None
    for cue, speaker in zip(cues, speakers, strict=True):
        content = content_of(layout, Clause(cue, speaker, first, last, stops, joined))
        if content is not None:
            found.append(Found(cue.first, content.cue_last, cue.verb.act, speaker, content, cue.verb))
            announced = None
        elif speaker is not None and "quote" in cue.verb.frames:
            announced = Found(cue.first, cue.last, cue.verb.act, speaker, Content([], "announced", cue.last), cue.verb)
    return found, announced


def _span(layout: Layout, first: int, last: int) -> TextSpan:
    start, end = layout.starts[first], layout.ends[last - 1]
    return TextSpan(start, end, layout.text[start:end])


def _statement(layout: Layout, found: Found, number: int) -> Statement:
    speaker, content = found.speaker, found.content
    pieces = tuple(_span(layout, *piece) for piece in content.pieces)
    return Statement(
        id=f"statement-{number}",
        speaker=None if speaker is None else _actor(layout, speaker),
        act=found.act,
        mode=_mode(layout, content),
        cue=_span(layout, found.first, found.last),
        content=pieces,
    )


def _actor(layout: Layout, speaker: Speaker) -> Actor:
    span = _span(layout, speaker.first, speaker.last)
    if speaker.mention is not None:
        cast = layout.document.cast
        full = cast.fullest(speaker.mention)
        return actor_of(speaker.mention, full, span)
    return Actor(role=" ".join(span.text.split()), mention=span)


def _mode(layout: Layout, content: Content) -> QuoteMode:
    quoted = [sum(layout.quoted[first:last]) for first, last in content.pieces]
    if not any(quoted):
        return QuoteMode.INDIRECT
    whole = all(q == last - first for q, (first, last) in zip(quoted, content.pieces, strict=True))
    return QuoteMode.DIRECT if whole else QuoteMode.MIXED
