"""Appositions: who judges what was just told or done: ", a claim denied by Roe", ", a move Roe called a betrayal"."""

import bisect
from typing import Final

import attrs

from newsevents.extract.speech.content import Content, Utterance
from newsevents.extract.speech.extents import clause_start
from newsevents.extract.speech.groups import Cue
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after
from newsevents.extract.speech.relatives import agent_at
from newsevents.extract.speech.speakers import Speaker, speaker_of
from newsevents.vocabulary import SpeechAct

__all__ = ["Apposition", "find_appositions"]

_BEFORE_NOUN: Final = "DMxa"
_LONGEST: Final = 4
_LONGEST_CLAUSE: Final = 10
_JUDGING: Final = frozenset((SpeechAct.DENY, SpeechAct.REJECT, SpeechAct.CONDEMN, SpeechAct.PRAISE))
_NAMING: Final = frozenset(("object", "quote"))
_TAKES_CLAUSES: Final = frozenset(("bare", "left", "that"))
_GOES_ON: Final = frozenset("SWx")
_ENDS: Final = frozenset((*'.,;:&-)"', ""))


@attrs.define(slots=True)
class Apposition:
    """A judgement of the words before a comma: its cue, who judges, and, where the verb names it, by what words."""

    comma: int
    noun: int
    cue: Cue
    speaker: Speaker
    judgement: tuple[int, int] | None = None

    def told(self, layout: Layout, before: Utterance | None, floor: int, ceiling: int) -> Utterance:
        """Return its statement: its content is that of the statement `before` the comma, or the clause there."""
        clause = [(clause_start(layout, floor, self.comma), self.comma)]
        pieces = clause if before is None else list(before.content.pieces)
        if self.judgement is not None:
            pieces.append(self.judgement)
        verb = self.cue.verb
        act = verb.act if verb.act in _JUDGING else SpeechAct.ASSERT
        content = Content(pieces, "apposed", self.cue.last)
        return Utterance(self.cue.first, self.cue.last, act, self.speaker, content, floor, ceiling, verb)


def find_appositions(layout: Layout, cues: list[Cue], first: int, last: int) -> tuple[dict[int, Apposition], list[int]]:
    """Return the appositions of a unit by the heads of their cues, and the commas where what they tell of ends.

    A noun of saying ends it also where nobody judges: "…, a claim made last week".
    """
    found: dict[int, Apposition] = {}
    retold, lowers = layout.speech.retold, layout.lowers
    telling = layout.telling_in(first, last)
    if retold.isdisjoint(map(lowers.__getitem__, telling)):
        return found, []
    nouns = [at for at in telling if lowers[at] in retold and layout.shape[at] in "xR"]
    commas = [_comma_before(layout, at, first) for at in nouns]
    for cue in cues:
        if "object" not in cue.verb.frames or cue.infinitive or cue.form == "gerund":
            continue
        at = bisect.bisect_left(nouns, cue.first) - 1
        if at < 0 or nouns[at] < cue.first - _LONGEST_CLAUSE or commas[at] < 0:
            continue
        made = _read(layout, commas[at], nouns[at], cue, last)
        if made is not None:
            found[cue.head] = made
    ends = {each.comma for each in found.values()}
    ends.update(comma for noun, comma in zip(nouns, commas, strict=True) if comma >= 0 and _is_remark(layout, noun))
    return found, sorted(ends)


def _is_remark(layout: Layout, noun: int) -> bool:
    """Whether what follows a noun behind a comma tells of the words before it: "a claim that …", "a view shared by"."""
    if layout.lowers[noun] in layout.speech.nouns:
        return layout.shape[noun + 1 : noun + 2] in _GOES_ON
    return not layout.speech.agents.isdisjoint(layout.lowers[noun + 2 : noun + 4])


def _comma_before(layout: Layout, at: int, floor: int) -> int:
    """Return the comma that opens the phrase of a noun, or -1."""
    begin = at - 1
    while begin > floor and at - begin < _LONGEST and layout.shape[begin] in _BEFORE_NOUN:
        begin -= 1
    opens = begin > floor and layout.shape[begin] == "," and not layout.quoted[begin]
    return begin if opens and (begin + 1 == at or layout.shape[begin + 1] in "DM") else -1


def _read(layout: Layout, comma: int, noun: int, cue: Cue, last: int) -> Apposition | None:
    """Read the verb behind a noun: a participle with its agent, or a clause that lacks its object."""
    verb = cue.verb
    if cue.first == noun + 1:
        by = agent_at(layout, cue.last, last)
        agent = None if by < 0 or verb.act not in _JUDGING else phrase_after(layout, by + 1, last)
        if agent is None or (agent[2] is None and layout.shape[agent[0]] != "P"):
            return None
        judgement = (cue.last, by) if by > cue.last else None
        return Apposition(comma, noun, cue, Speaker(*agent, by, agent[1]), judgement)
    start = noun + 1 + (layout.lowers[noun + 1] in layout.speech.complementizers or layout.shape[noun + 1] == "W")
    speaker = speaker_of(layout, cue, start, last, None)
    if speaker is None or speaker.shared or speaker.inverted or speaker.first != start:
        return None
    follows = layout.shape[cue.last : cue.last + 1]
    if verb.act in _JUDGING:
        quoting = layout.lowers[cue.last : cue.last + 1] and layout.lowers[cue.last] in layout.speech.quoting
        judgement = _up_to_mark(layout, cue.last, last) if quoting else None
        return Apposition(comma, noun, cue, speaker, judgement) if quoting or follows in _ENDS else None
    if verb.frames >= _NAMING and not verb.frames & _TAKES_CLAUSES and follows in tuple('D"'):
        return Apposition(comma, noun, cue, speaker, _up_to_mark(layout, cue.last, last))
    return None


def _up_to_mark(layout: Layout, first: int, last: int) -> tuple[int, int]:
    """Return the stretch from a token to the next mark outside a quotation."""
    at = first
    while at < last:
        if at in layout.opens:
            at = layout.opens[at] + 1
        elif layout.shape[at] in ",;:.":
            break
        else:
            at += 1
    return first, at
