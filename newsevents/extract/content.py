"""Content: what a cue says was said, before it, after it or on both sides."""

import re
from typing import Final

import attrs

from newsevents.extract.cues import Cue
from newsevents.extract.layout import Layout
from newsevents.extract.speakers import Speaker, phrase_after

__all__ = ["Clause", "Content", "clause_start", "content_of"]

_NOUN_PHRASE: Final = re.compile(r"[DMqxNHRGBUTd'.#a]+")
_CLAUSE_OPENS: Final = "PDNRGBUMHTqxnSWV#("
_VERBAL: Final = re.compile(r"[VP]")


@attrs.define(slots=True)
class Content:
    """What was said: `pieces` of tokens in order; `how` names the frame it was found by.

    `addressee` are the tokens of who is spoken to; `adjuncts` those between the cue and the content, which tell where
    and when; `cue_last` the end of the cue with a preposition that belongs to it.
    """

    pieces: list[tuple[int, int]]
    how: str
    cue_last: int
    addressee: tuple[int, int] | None = None
    adjuncts: tuple[int, int] | None = None


@attrs.define(slots=True)
class Clause:
    """A cue with its speaker, in the unit `floor`..`ceiling`; `stops` are the tokens where other clauses begin."""

    cue: Cue
    speaker: Speaker | None
    floor: int
    ceiling: int
    stops: frozenset[int]


def content_of(layout: Layout, clause: Clause) -> Content | None:
    """Return the content of a cue, or None where it has none."""
    cue, speaker = clause.cue, clause.speaker
    right = _right(layout, clause)
    if right is not None and right.how != "aside":
        return right
    if cue.form in ("gerund", "base") or cue.passive or not ({"quote", "clause"} & cue.verb.frames):
        return None
    if speaker is None or speaker.shared:
        return None
    left = _left(layout, clause, speaker)
    if left is None:
        return None
    if right is not None:
        left.pieces.extend(right.pieces)
        left.how += "+aside"
        left.adjuncts = right.adjuncts
    return left


def _right(layout: Layout, clause: Clause) -> Content | None:
    cue, speaker, ceiling = clause.cue, clause.speaker, clause.ceiling
    frames = cue.verb.frames
    start = speaker.right if speaker is not None and speaker.inverted else cue.last
    inverted = speaker is not None and speaker.inverted
    at = _skip_adjuncts(layout, start, ceiling, frames)
    addressee = None
    if "addressee" in frames and not inverted and at < ceiling and layout.shape[at] in "PDNRGBUMHTqx":
        found = phrase_after(layout, at, ceiling)
        if found is not None:
            addressee = found[:2]
            at = _skip_adjuncts(layout, found[1], ceiling, frames)
    if at >= ceiling:
        return None
    low, letter = layout.lowers[at], layout.shape[at]
    made = Content([], "", cue.last, addressee, (start, at) if at > start else None)
    speech = layout.speech
    if letter == ",":
        return _after_comma(layout, clause, made, at, inverted=inverted)
    if letter == ":":
        if at + 1 < ceiling and ("quote" in frames or "clause" in frames):
            return _filled(made, "colon", at + 1, _clause_end(layout, at + 1, clause), layout)
        return None
    if letter == '"':
        if at in layout.opens and ("quote" in frames or "clause" in frames or "object" in frames):
            return _filled(made, "quote", at, _clause_end(layout, at, clause), layout)
        return None
    if inverted or _follows_quote(layout, clause):
        return None
    if low in speech.complementizers and ("clause" in frames or "that" in frames):
        return _filled(made, "that", at, _clause_end(layout, at, clause), layout)
    if low == speech.infinitive and "infinitive" in frames:
        return _filled(made, "infinitive", at, _clause_end(layout, at, clause), layout)
    if low in frames and letter in "Lp":
        return _after_preposition(layout, clause, made, at)
    if low in speech.questions and "question" in frames and letter in "SW":
        return _filled(made, "question", at, _clause_end(layout, at, clause), layout)
    if letter not in _CLAUSE_OPENS:
        return None
    if "clause" in frames:
        end = _clause_end(layout, at, clause)
        verbal = _VERBAL.search(layout.shape, at, end) is not None
        if verbal or "object" in frames:
            return _filled(made, "bare" if verbal else "object", at, end, layout)
        return _filled(made, "phrase", at, end, layout)
    if "object" in frames and addressee is None:
        return _filled(made, "object", at, _clause_end(layout, at, clause), layout)
    return None


def _after_preposition(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    frames = clause.cue.verb.frames
    low = layout.lowers[at]
    made.cue_last = at + 1
    if low == "on" and "infinitive" not in frames and at + 1 < clause.ceiling:
        # "called on X to …": X is who is spoken to.
        end = _clause_end(layout, at + 1, clause)
        for index in range(at + 1, min(end, at + 24)):
            if layout.lowers[index] == layout.speech.infinitive:
                made.addressee = (at + 1, index)
                return _filled(made, "on", index, end, layout)
        return None
    return _filled(made, low, at + 1, _clause_end(layout, at + 1, clause), layout)


def _after_comma(layout: Layout, clause: Clause, made: Content, at: int, *, inverted: bool) -> Content | None:
    following = at + 1
    if following >= clause.ceiling:
        return None
    if layout.lowers[following] in layout.speech.complementizers and not inverted:
        return _filled(made, "that", following, _clause_end(layout, following, clause), layout)
    if following in layout.opens:
        return _filled(
            made,
            "quote" if not _has_left(layout, clause) else "aside",
            following,
            _clause_end(layout, following, clause),
            layout,
        )
    if inverted or following in clause.stops or layout.shape[following] in "W&SpL":
        return None
    if (
        clause.cue.bare
        and layout.shape[following] in "VPDNRGBUMHTqxan"
        and layout.lowers[following] not in layout.speech.forms
    ):
        end = _clause_end(layout, following, clause)
        if _VERBAL.search(layout.shape, following, end):
            return _filled(made, "aside", following, end, layout)
    return None


def _has_left(layout: Layout, clause: Clause) -> bool:
    """Whether content may stand before speaker and cue."""
    speaker = clause.speaker
    if speaker is None or speaker.shared or clause.cue.form == "gerund":
        return False
    return speaker.left > clause.floor and layout.shape[speaker.left - 1] in ',"'


def _follows_quote(layout: Layout, clause: Clause) -> bool:
    """Whether a quotation stands right before speaker and cue."""
    speaker = clause.speaker
    if speaker is None or speaker.shared or speaker.left <= clause.floor:
        return False
    at = speaker.left - 1
    return at in layout.closes or (layout.shape[at] == "," and at - 1 in layout.closes)


def _filled(made: Content, how: str, first: int, last: int, layout: Layout) -> Content | None:
    while last > first and layout.shape[last - 1] in ".,;:-!?(&" and not layout.quoted[last - 1]:
        last -= 1
    if last <= first:
        return None
    made.pieces.append((first, last))
    made.how = how
    return made


def _skip_adjuncts(layout: Layout, at: int, ceiling: int, frames: frozenset[str]) -> int:
    """Return the first token after the adverbs, times, places and ways of saying behind a cue."""
    shape, lowers = layout.shape, layout.lowers
    begin = at
    while at < ceiling and at - begin < 30:
        letter, low = shape[at], lowers[at]
        if letter == "a" or (letter == "x" and (low.endswith("ly") or low in layout.people.not_names)):
            at += 1
        elif at in layout.dated:
            at = layout.dated[at]
        elif letter in "Lp" and low not in frames and low != layout.speech.infinitive:
            phrase = _NOUN_PHRASE.match(shape, at + 1, ceiling)
            if phrase is None:
                return at + 1 if at + 1 < ceiling and shape[at + 1] == "P" else at
            at = _phrase_end(layout, at + 1, phrase.end())
        elif letter == "(":
            closing = shape.find(")", at, min(ceiling, at + 20))
            if closing < 0:
                return at
            at = closing + 1
        else:
            return at
    return min(at, ceiling)


def _phrase_end(layout: Layout, first: int, last: int) -> int:
    """Return where the noun phrase that begins at `first` ends: before the next determiner."""
    for index in range(first + 1, last):
        if layout.shape[index] == "D" and layout.shape[index - 1] != "D":
            return index
    return last


def _clause_end(layout: Layout, first: int, clause: Clause) -> int:
    """Return where a clause of content that begins at `first` ends."""
    shape, ceiling = layout.shape, clause.ceiling
    at = first
    while at < ceiling:
        letter = shape[at]
        if letter == '"' and at in layout.opens:
            at = layout.opens[at] + 1
            continue
        if letter == ";" or (letter == ":" and at + 1 in layout.opens):
            return at
        if letter == "(":
            closing = shape.find(")", at, min(ceiling, at + 60))
            at = closing + 1 if closing > 0 else at + 1
            continue
        if letter == "," and _ends_at_comma(layout, at, clause):
            return at
        if letter == "&" and at + 1 in clause.stops and at > first:
            return at
        at += 1
    return ceiling


def _ends_at_comma(layout: Layout, at: int, clause: Clause) -> bool:
    for index in range(at + 1, min(at + 4, clause.ceiling)):
        if index in clause.stops:
            return True
        if layout.shape[index] not in "&Saxp":
            return False
    return False


def clause_start(layout: Layout, floor: int, before: int) -> int:
    """Return where the clause that ends before a token begins, its opening conjunction left out."""
    start = layout.shape.rfind(";", floor, before)
    start = floor if start < 0 else start + 1
    while start < before and layout.shape[start] in "&,":
        start += 1
    return start


def _left(layout: Layout, clause: Clause, speaker: Speaker) -> Content | None:
    """Return the content that stands before speaker and cue."""
    left = speaker.left
    at = left - 1
    made = Content([], "", clause.cue.last)
    if at < clause.floor:
        return None
    letter = layout.shape[at]
    if letter == "," and at - 1 in layout.closes:
        at -= 1
        letter = '"'
    if letter == '"' and at in layout.closes:
        opening = layout.closes[at]
        start = opening if layout.shape[opening - 1] == ":" else clause_start(layout, clause.floor, opening)
        return _filled(made, "left quote", start, at + 1, layout)
    if letter in ",-":
        return _filled(made, "left", clause_start(layout, clause.floor, at), at, layout)
    return None
