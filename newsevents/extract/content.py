"""Content: what a cue says was said, before it, after it or on both sides."""

import re
from typing import Final

import attrs

from newsevents.extract.cues import Cue
from newsevents.extract.layout import Layout
from newsevents.extract.speakers import Speaker, phrase_after

__all__ = ["Clause", "Content", "clause_end", "clause_start", "content_of", "filled", "skip_adjuncts"]

_NOUN_PHRASE: Final = re.compile(r"[DMqxNHRGBUTd'.#a]+")
_CLAUSE_OPENS: Final = "PDNRGBUMHTqxnSW#("
# "plans to say that", but "to say no"; "was told that", "is expected to", but "was called unfit".
_AFTER_INFINITIVE: Final = frozenset(("that", "question", "quote", "colon", "about", "announced"))
_AFTER_PASSIVE: Final = frozenset(("that", "infinitive", "quote", "colon", "question", "of"))
_NO_VERB: Final = frozenset((*"qDNP,.:;", ""))
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
    """A cue with its speaker, in the unit `floor`..`ceiling`.

    `stops` are the tokens where other clauses begin, `joined` those of verbs that share a speaker with one before.
    """

    cue: Cue
    speaker: Speaker | None
    floor: int
    ceiling: int
    stops: frozenset[int]
    joined: frozenset[int] = frozenset()

    def begins_at(self, at: int) -> bool:
        """Whether another cue's clause begins at a token."""
        return at in self.stops or at in self.joined


def content_of(layout: Layout, clause: Clause) -> Content | None:
    """Return the content of a cue, or None where it has none."""
    cue, speaker = clause.cue, clause.speaker
    right = _right(layout, clause)
    if right is not None and right.how != "aside":
        if (cue.infinitive or cue.governed) and right.how not in _AFTER_INFINITIVE:
            return None
        if cue.passive:
            return _of_passive(clause, right)
        return right
    if cue.form in ("gerund", "base") or cue.passive or not ({"quote", "left"} & cue.verb.frames):
        return None
    if speaker is None or speaker.shared:
        return None
    left = _left(layout, clause, speaker, aside=right is not None)
    if right is not None and right.pieces[0][0] in layout.opens and (left is None or "quote" not in left.how):
        # "Asked about it, she said, '…'": what stands before is no content.
        right.how = "quote"
        return right
    if left is None:
        return None
    if right is not None:
        left.pieces.extend(right.pieces)
        left.how += "+aside"
        left.adjuncts = right.adjuncts
    return left


def _of_passive(clause: Clause, right: Content) -> Content | None:
    """Return the content of a passive, whose subject is told ("was told that") or told of ("is expected to win")."""
    subject = clause.speaker
    if right.how not in _AFTER_PASSIVE or subject is None:
        return None
    if "addressee" in clause.cue.verb.frames:
        right.addressee = (subject.first, subject.last)
    elif right.how == "infinitive" and not subject.shared and subject.last <= right.pieces[0][0]:
        right.pieces.insert(0, (subject.first, subject.last))
    return right


def _right(layout: Layout, clause: Clause) -> Content | None:
    cue, speaker, ceiling = clause.cue, clause.speaker, clause.ceiling
    frames = cue.verb.frames
    start = speaker.right if speaker is not None and speaker.inverted else cue.last
    inverted = speaker is not None and speaker.inverted
    at = skip_adjuncts(layout, start, ceiling, frames)
    addressee = None
    if "addressee" in frames and not inverted and at < ceiling and layout.shape[at] in "PDNRGBUMHTqx":
        found = phrase_after(layout, at, ceiling)
        if found is not None:
            addressee = found[:2]
            at = skip_adjuncts(layout, found[1], ceiling, frames)
            if (
                at == found[1]
                and at < ceiling
                and layout.shape[at] == ","
                and (end := _aside_end(layout, at, ceiling, layout.speech.openers)) > 0
            ):
                addressee = (found[0], end - 1)
                at = end
    if at >= ceiling:
        return None
    low, letter = layout.lowers[at], layout.shape[at]
    made = Content([], "", cue.last, addressee, (start, at) if at > start else None)
    speech = layout.speech
    if letter == ",":
        return _after_comma(layout, clause, made, at, inverted=inverted)
    if letter in ':"' and _follows_quote(layout, clause) and (at > start or letter == '"'):
        return None
    if letter == ":":
        if at + 1 < ceiling and "quote" in frames:
            return filled(made, "colon", at + 1, clause_end(layout, at + 1, clause.ceiling, clause), layout)
        return None
    if letter == '"':
        if at in layout.opens and ("quote" in frames or "object" in frames):
            return filled(made, "quote", at, clause_end(layout, at, clause.ceiling, clause), layout)
        return None
    if inverted or _follows_quote(layout, clause):
        return None
    if low in speech.complementizers and "that" in frames:
        return filled(made, "that", at, clause_end(layout, at, clause.ceiling, clause), layout)
    if low == speech.infinitive and at + 1 in layout.opens and "quote" in frames:
        return filled(made, "quote", at + 1, clause_end(layout, at + 1, clause.ceiling, clause), layout)
    if low == speech.infinitive and "infinitive" in frames and layout.shape[at + 1 : at + 2] not in _NO_VERB:
        return filled(
            made,
            "infinitive",
            addressee[0] if addressee else at,
            clause_end(layout, at, clause.ceiling, clause),
            layout,
        )
    if low in frames and letter in "Lp":
        return _after_preposition(layout, clause, made, at)
    if low in speech.questions and "question" in frames and letter in "SW":
        return filled(made, "question", at, clause_end(layout, at, clause.ceiling, clause), layout)
    if letter not in _CLAUSE_OPENS:
        return None
    end = clause_end(layout, at, clause.ceiling, clause)
    if "bare" in frames and _VERBAL.search(layout.shape, at, end) is not None:
        return filled(made, "bare", at, end, layout)
    if "object" in frames and addressee is None:
        return filled(made, "object", at, end, layout)
    return None


def _after_preposition(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    low = layout.lowers[at]
    made.cue_last = at + 1
    if low == "on" and at + 1 < clause.ceiling:
        # "called on X to …": X is who is spoken to.
        end = clause_end(layout, at + 1, clause.ceiling, clause)
        for index in range(at + 1, min(end, at + 24)):
            if layout.lowers[index] == layout.speech.infinitive:
                made.addressee = (at + 1, index)
                return filled(made, "on", at + 1, end, layout)
    return filled(made, low, at + 1, _object_end(layout, at + 1, clause), layout)


def _object_end(layout: Layout, first: int, clause: Clause) -> int:
    """Return where an object ends: before the clause of time that may follow it."""
    end = clause_end(layout, first, clause.ceiling, clause)
    for at in range(first + 1, end):
        if (
            layout.lowers[at] in layout.speech.while_words
            and not layout.quoted[at]
            and _VERBAL.search(layout.shape, at, end)
        ):
            return at
    return end


def _after_comma(layout: Layout, clause: Clause, made: Content, at: int, *, inverted: bool) -> Content | None:
    following = at + 1
    if following >= clause.ceiling:
        return None
    if layout.lowers[following] in layout.speech.complementizers and not inverted:
        return filled(made, "that", following, clause_end(layout, following, clause.ceiling, clause), layout)
    if following in layout.opens:
        return filled(
            made,
            "quote" if not _has_left(layout, clause) else "aside",
            following,
            clause_end(layout, following, clause.ceiling, clause),
            layout,
        )
    if inverted or following in clause.stops or layout.shape[following] in "W&SpL":
        return None
    if (
        clause.cue.bare
        and layout.shape[following] in "VPDNRGBUMHTqxan"
        and layout.lowers[following] not in layout.speech.forms
    ):
        end = clause_end(layout, following, clause.ceiling, clause)
        if _VERBAL.search(layout.shape, following, end):
            return filled(made, "aside", following, end, layout)
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


def filled(made: Content, how: str, first: int, last: int, layout: Layout) -> Content | None:
    """Add a piece to a content, marks at its end left out; return None where nothing is left."""
    while last > first and layout.shape[last - 1] in ".,;:-!?(&" and not layout.quoted[last - 1]:
        last -= 1
    if last <= first:
        return None
    made.pieces.append((first, last))
    made.how = how
    return made


def skip_adjuncts(layout: Layout, at: int, ceiling: int, frames: frozenset[str]) -> int:
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
        elif letter == "," and at > begin:
            closing = _aside_end(layout, at, ceiling, layout.speech.complementizers)
            if closing < 0:
                return at
            at = closing
        else:
            return at
    return min(at, ceiling)


def _aside_end(layout: Layout, at: int, ceiling: int, openers: frozenset[str]) -> int:
    """Return where the content begins behind an aside: "told a crowd in Columbus, Ohio, that"; or -1."""
    closing = layout.shape.find(",", at + 1, min(ceiling, at + 16))
    while 0 < closing < ceiling - 1:
        if layout.lowers[closing + 1] in openers:
            return closing + 1
        closing = layout.shape.find(",", closing + 1, min(ceiling, at + 16))
    return -1


def _phrase_end(layout: Layout, first: int, last: int) -> int:
    """Return where the noun phrase that begins at `first` ends: before the next determiner."""
    for index in range(first + 1, last):
        if layout.shape[index] == "D" and layout.shape[index - 1] != "D":
            return index
    return last


def clause_end(layout: Layout, first: int, ceiling: int, clause: Clause | None = None) -> int:
    """Return where a clause of content that begins at `first` ends."""
    shape = layout.shape
    at = first
    while at < ceiling:
        letter = shape[at]
        if letter == '"' and at in layout.opens:
            at = layout.opens[at] + 1
        elif letter == ";" or (letter == ":" and at + 1 in layout.opens):
            return at
        elif letter == "(":
            closing = shape.find(")", at, min(ceiling, at + 60))
            at = closing + 1 if closing > 0 else at + 1
        elif letter == "," and (
            at + 1 in layout.sourced or (clause is not None and _ends_at_comma(layout, at, clause))
        ):
            return at
        elif letter == "&" and at > first and clause is not None and clause.begins_at(at + 1):
            return at
        else:
            at += 1
    return ceiling


def _ends_at_comma(layout: Layout, at: int, clause: Clause) -> bool:
    """Whether another cue's clause begins behind a comma: ", adding", ", and she said", ", while police reported"."""
    if clause.begins_at(at + 1):
        return True
    for index in range(at + 1, min(at + 4, clause.ceiling)):
        if index > at + 1 and (index in clause.stops or index in clause.joined):
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


def _left(layout: Layout, clause: Clause, speaker: Speaker, *, aside: bool) -> Content | None:
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
        if at == left - 1 and layout.shape[at - 1] not in ",.?!-;:" and opening > clause.floor:
            # No mark ends the quotation: it is a word of the sentence ("the 'rebel' leader said").
            return None
        start = opening if layout.shape[opening - 1] == ":" else clause_start(layout, clause.floor, opening)
        return filled(made, "left quote", start, at + 1, layout)
    if letter in ",-":
        if "left" not in clause.cue.verb.frames:
            return None
        start = clause_start(layout, clause.floor, at)
        return filled(made, "left", start, at, layout) if aside or _is_clause(layout, start, at) else None
    return None


def _is_clause(layout: Layout, first: int, last: int) -> bool:
    """Whether a stretch before a comma is a sentence rather than an adverbial that opens one."""
    if last - first < 3:
        return False
    return layout.shape[first] not in "LpSWa" or "," in layout.shape[first:last]
