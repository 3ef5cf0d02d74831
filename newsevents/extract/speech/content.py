"""Content: what a cue says was said, before it, after it or on both sides; a statement as tokens."""

import re
from typing import Final

import attrs

from newsevents.extract.speech.extents import clause_start, is_verbal, past_dateline
from newsevents.extract.speech.groups import Cue
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.speakers import Speaker
from newsevents.languages.schema.speech import Verb
from newsevents.vocabulary import SpeechAct

__all__ = [
    "Clause",
    "Content",
    "Marked",
    "Utterance",
    "content_before",
    "filled",
    "follows_quote",
    "may_follow_content",
]


_SHORTEST_SENTENCE: Final = 3
_AFTER_OPENING: Final = "SWLpa"
_OPENS_ADVERBIAL: Final = "LpNxS"
_NOMINAL: Final = "DPNRGBUMHTqx"
_CLAUSE_REACH: Final = 20
_STOPS: Final = ".?!"
_BRIEF: Final = re.compile("[NGRBUx]x")
_ENDS_TURN: Final = frozenset("?!.,-")
# "At least 14 people fled", "On Monday the road was closed": a bound before its number, or a verb in the main clause.
_OPENED_SENTENCE: Final = re.compile(r"(?:a|p[LpaV]?|L[xa])q|[Lpa][^SWV]{2,40}V")


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
    """A cue with its speaker, from `floor` to the `ceiling` of its clause; `end` is that of its unit.

    `stops` are the tokens where other clauses begin.
    """

    cue: Cue
    speaker: Speaker | None
    floor: int
    ceiling: int
    end: int
    stops: frozenset[int]


@attrs.define(slots=True)
class Utterance:
    """A statement as tokens: the cue `first`..`last`, its speaker, its content, in the unit `floor`..`ceiling`.

    `inner` is the layout of one that stands inside a quotation.
    """

    first: int
    last: int
    act: SpeechAct
    speaker: Speaker | None
    content: Content
    floor: int
    ceiling: int
    verb: Verb | None = None
    inner: Layout | None = None


@attrs.define(slots=True)
class Marked:
    """A statement without a verb of saying: the tokens of what marks it, its speaker and its content."""

    first: int
    last: int
    speaker: Speaker | None
    content: Content


def filled(made: Content, how: str, first: int, last: int, layout: Layout) -> Content | None:
    """Add a piece to a content, marks at its end left out; return None where nothing is left."""
    if last > first and layout.shape[first] == '"' and not layout.quoted[first]:
        # A mark that nothing closes tells nothing.
        first += 1
    elif last > first and layout.opens_item(first):
        # Nor does the mark of an item in a list.
        first += 1
    while last > first and layout.shape[last - 1] in ".,;:-(&" and not layout.quoted[last - 1]:
        last -= 1
    if last <= first:
        return None
    made.pieces.append((first, last))
    made.how = how
    return made


def may_follow_content(layout: Layout, clause: Clause) -> bool:
    """Whether a mark before speaker and cue shows that content may stand there."""
    speaker = clause.speaker
    if speaker is None or speaker.shared or clause.cue.form == "gerund":
        return False
    return speaker.left > clause.floor and layout.shape[speaker.left - 1] in ',"'


def follows_quote(layout: Layout, clause: Clause) -> bool:
    """Whether a quotation stands right before speaker and cue, and is no part of an opening without a verb.

    What is said follows such an opening: "On the programme 'The Hour,' Roe said it was over".
    """
    speaker = clause.speaker
    if speaker is None or speaker.shared or speaker.left <= clause.floor:
        return False
    at = speaker.left - 1
    if layout.shape[at] == "," and at - 1 in layout.closes:
        at -= 1
    opening = layout.closes.get(at)
    if opening is None:
        return False
    bare = opening > clause.floor and layout.shape[clause.floor] in _OPENS_ADVERBIAL
    return not (bare and _opens_clause(layout, clause) and not is_verbal(layout, clause.floor, opening))


def _opens_clause(layout: Layout, clause: Clause) -> bool:
    """Whether a clause with a verb follows a cue directly."""
    at, ceiling = clause.cue.last, clause.ceiling
    inverted = clause.speaker is not None and clause.speaker.inverted
    opens = not inverted and at < ceiling and layout.shape[at] in _NOMINAL
    return opens and "V" in layout.shape[at : min(ceiling, at + _CLAUSE_REACH)]


def content_before(layout: Layout, clause: Clause, speaker: Speaker, *, aside: bool) -> Content | None:
    """Return the content that stands before speaker and cue; `aside` says that it goes on behind them."""
    left = speaker.left
    at = left - 1
    if at < clause.floor:
        return None
    if layout.shape[at] == "," and at - 1 in layout.closes:
        at -= 1
    made = Content([], "", clause.cue.last)
    if at in layout.closes:
        return _quoted_before(layout, clause, made, at, left)
    turn = layout.opens_turn(clause.floor) and layout.shape[at] in _ENDS_TURN and "quote" in clause.cue.verb.frames
    if past_dateline(layout, clause.floor, left) == left:
        return None
    if turn or (layout.shape[at] in ",-" and "left" in clause.cue.verb.frames):
        start = clause_start(layout, clause.floor, at)
        at += layout.shape[at] in "?!."
        if turn or aside or _is_sentence(layout, start, at) or _is_headline(layout, start, at, clause.end):
            return filled(made, "left", start, at, layout)
    return None


def _quoted_before(layout: Layout, clause: Clause, made: Content, at: int, left: int) -> Content | None:
    """Return the clause that a quotation ends, whose closing mark is the token `at`."""
    opening = layout.closes[at]
    if at == left - 1 and layout.shape[at - 1] not in ',.?!-;:"' and opening > clause.floor:
        # No mark ends the quotation: it is a word of the sentence ("the 'rebel' leader said").
        return None
    start = opening if layout.shape[opening - 1] in ":(" else clause_start(layout, clause.floor, opening)
    subordinate = layout.lowers[start] in layout.speech.while_words or layout.lowers[start] in layout.speech.speaking
    if start < opening and subordinate and "," not in layout.shape[start:opening]:
        # "When he spoke of a 'lost town,' | Roe understood his meaning"
        return None
    return filled(made, "left quote", start, at + 1, layout)


def _is_headline(layout: Layout, first: int, last: int, end: int) -> bool:
    """Whether a noun and its verb are all that a headline says before its source: "Bees dance, study says"."""
    return layout.shape[end - 1] not in _STOPS and _BRIEF.fullmatch(layout.shape, first, last) is not None


def _is_sentence(layout: Layout, first: int, last: int) -> bool:
    """Whether a stretch before a comma is a sentence rather than an adverbial that opens one."""
    if last - first < _SHORTEST_SENTENCE:
        return layout.shape[first:last] == "Px"
    if layout.lowers[first] in layout.speech.existential and layout.shape[first + 1] == "V":
        return True
    if layout.lowers[first] in layout.speech.forms and layout.shape[first + 1] in _AFTER_OPENING:
        # "Asked about it, Roe said …"
        return False
    low = layout.lowers[first]
    told = low in layout.speech.complementizers or low in layout.speech.questions
    if told and low not in layout.speech.while_words and low not in layout.speech.conditions:
        # "That fear was justified, Roe said", "How it began is unclear, …"
        return is_verbal(layout, first + 1, last)
    return (
        layout.shape[first] not in "LpSWa"
        or "," in layout.shape[first:last]
        or _OPENED_SENTENCE.match(layout.shape, first, last) is not None
    )
