"""Sources: "according to the ministry", before what it tells, after it or in its middle."""

from typing import Final

import attrs

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.content import Content, filled
from newsevents.extract.speech.extents import clause_end, clause_start, is_finite, is_verbal
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after, phrase_before
from newsevents.extract.speech.speakers import Speaker

__all__ = ["Source", "find_sources"]

_GOES_ON: Final = tuple("VDPn")
# How many tokens may follow a source's name, and a clause's verb its source: no sentence, however long, is read twice.
_NAME_REACH: Final = 60
_CLAUSE_REACH: Final = 60


@attrs.define(slots=True)
class Source:
    """A prepositional source: its first token, who it names, and what it tells."""

    first: int
    speaker: Speaker
    content: Content


def find_sources(layout: Layout, first: int, last: int) -> list[Source]:
    """Return the sources of a unit that name somebody and tell something."""
    found = []
    worded = [at for at in layout.telling_in(first, last) if layout.lowers[at] in layout.speech.wordings]
    places = layout.sources_in(first, last)
    for at in sorted(worded + places) if worded else places:
        after = layout.sourced.get(at)
        if after is not None and after < last:
            source = _read(layout, at, after, first, last)
            if source is not None:
                found.append(source)
        elif after is None and not layout.quoted[at]:
            source = _worded(layout, at, first, last)
            if source is not None:
                found.append(source)
    return found


def _worded(layout: Layout, at: int, floor: int, ceiling: int) -> Source | None:
    """Read "in Roe's words" or "in her words", whose noun is the token `at`."""
    owner = at - 1
    pronoun = layout.people.possessives.get(layout.lowers[owner], "") if owner > floor else ""
    if pronoun:
        phrase: tuple[int, int, Mention | None] | None = (owner, at, None)
    elif owner > floor and layout.shape[owner] == "'":
        phrase = phrase_before(layout, owner - 1, floor)
    else:
        return None
    governing = layout.speech.wordings[layout.lowers[at]]
    if phrase is None or phrase[0] <= floor or layout.lowers[phrase[0] - 1] not in governing:
        return None
    begin = phrase[0] - 1
    speaker = Speaker(phrase[0], phrase[1], phrase[2], begin, at + 1, pronoun=pronoun)
    content = _content(layout, Content([], "source", at + 1), begin, at + 1, floor, ceiling)
    return None if content is None else Source(begin, speaker, content)


def _read(layout: Layout, at: int, after: int, floor: int, ceiling: int) -> Source | None:
    phrase = phrase_after(layout, after, ceiling)
    if phrase is None:
        return None
    start, end, mention = phrase
    past = layout.speech.finite_endings[0]
    if mention is None:
        # "a study | published on Monday"
        end = next((at for at in range(start + 1, end) if layout.lowers[at].endswith(past)), end)
    # What follows the name up to the next mark belongs to it: "sources close to the talks".
    stop, furthest = end, min(ceiling, end + _NAME_REACH)
    while stop < furthest and layout.shape[stop] not in ',;:"-.':
        stop += 1
    if mention is None or mention.name is None:
        while end < stop and end - start < 4 and layout.shape[end] in "xNB" and not layout.lowers[end].endswith(past):
            # "media reports": no name, so the whole phrase is who they are.
            end, mention = end + 1, None
    speaker = Speaker(start, end, mention, at, stop)
    content = _content(layout, Content([], "source", after), at, stop, floor, ceiling)
    return None if content is None else Source(at, speaker, content)


def _content(layout: Layout, made: Content, at: int, stop: int, floor: int, ceiling: int) -> Content | None:
    """Return what a source that fills the tokens `at`..`stop` tells."""
    before = at - 1 if at > floor and layout.shape[at - 1] == "," else at
    start = _left_start(layout, floor, before)
    if not layout.shape[start:before].strip("a,&"):
        if stop < ceiling and layout.shape[stop] in ",:":
            return filled(made, "source first", stop + 1, clause_end(layout, stop + 1, ceiling), layout)
        return None
    whole = filled(made, "source last", start, before, layout)
    following = layout.shape[stop + 1 : min(ceiling, stop + _CLAUSE_REACH)]
    goes_on = stop + 1 in layout.opens or (following[:1] in _GOES_ON and "V" in following)
    # "The next day, according to Roe, the firm asked for more"
    goes_on = goes_on or not _has_verb(layout, start, before)
    if whole is not None and layout.shape[stop : stop + 1] == "," and goes_on:
        filled(made, "source amid", stop + 1, clause_end(layout, stop + 1, ceiling), layout)
    return whole


def _left_start(layout: Layout, floor: int, before: int) -> int:
    if before - 1 in layout.closes:
        opening = layout.closes[before - 1]
        if opening == floor:
            return floor
    return clause_start(layout, floor, before)


def _has_verb(layout: Layout, first: int, last: int) -> bool:
    """Whether a stretch has a verb of its own, told by its form."""
    return is_verbal(layout, first, last) or any(
        layout.quoted[at] or (layout.shape[at] == "x" and is_finite(layout, at)) for at in range(first, last)
    )
