"""Relatives: content whose subject or object stands before speaker and cue.

"Which critics said was unfair" · "which he described as a farce" · "a plan she describes as late"
"""

from typing import Final

from newsevents.extract.speech.content import Clause, Content, filled
from newsevents.extract.speech.extents import clause_end
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after
from newsevents.vocabulary import SpeechAct

__all__ = ["agent_at", "of_judged", "of_judged_by", "of_relative"]

_NOUNS: Final = "xNBGRUM"
_LONGEST_JUDGEMENT: Final = 10
_JUDGING: Final = frozenset((SpeechAct.CONDEMN, SpeechAct.PRAISE, SpeechAct.REJECT, SpeechAct.DENY, SpeechAct.CLAIM))
_TELLING: Final = frozenset((SpeechAct.REPORT, SpeechAct.ANNOUNCE, SpeechAct.CONFIRM))
_NO_NOUN: Final = "pLaVnSW&"
_OPENS_ANOTHER: Final = "SWP&"
_FINITE: Final = frozenset(("third", "past"))
_TAKES_CLAUSES: Final = frozenset(("bare", "left", "that"))


def of_relative(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    """Read "which critics said was unfair": the relative is the subject of what was said."""
    speaker = clause.speaker
    if speaker is None or speaker.shared or speaker.left <= clause.floor or "bare" not in clause.cue.verb.frames:
        return None
    if layout.shape[speaker.left - 1] != "W" and not _is_relative(layout, speaker.left - 1, clause.floor):
        return None
    filled(made, "relative", speaker.left - 1, speaker.left, layout)
    return filled(made, "relative", at, _relative_end(layout, clause, at), layout)


def _relative_end(layout: Layout, clause: Clause, first: int) -> int:
    """Return where a relative clause ends: at a comma, or where the verb of the sentence follows without one."""
    end = clause_end(layout, first, clause.ceiling, clause.stops)
    shape, at = layout.shape, first
    while at < end and shape[at] in "Vna":
        at += 1
    while at < end:
        if layout.quoted[at]:
            at = layout.opens.get(at, at) + 1
            continue
        if shape[at] == "," or (shape[at] == "V" and shape[at - 1] not in _NO_NOUN):
            return at
        if shape[at] in _OPENS_ANOTHER:
            return _comma(layout, at, end)
        at += 1
    return end


def _comma(layout: Layout, first: int, last: int) -> int:
    """Return the first comma of a stretch that stands outside quotations, or its end."""
    at = layout.shape.find(",", first, last)
    while at >= 0 and layout.quoted[at]:
        at = layout.shape.find(",", at + 1, last)
    return last if at < 0 else at


def _is_relative(layout: Layout, at: int, floor: int) -> bool:
    """Whether a complementizer stands behind a noun, as a relative does: "a strike that bosses said would fail"."""
    if layout.lowers[at] not in layout.speech.complementizers or at <= floor or layout.shape[at - 1] not in _NOUNS:
        return False
    # Behind a verb of saying it opens what was said: "said that Roe had shown no remorse".
    before = layout.lowers[at - 1]
    known = layout.speech.forms.get(before)
    return known is None or before in layout.speech.nominal or not known.kinds & _FINITE


def of_judged(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    """Read "which he described as a farce" and "a plan critics describe as late", whose object stands before both."""
    speaker, frames = clause.speaker, clause.cue.verb.frames
    if at >= clause.ceiling or layout.lowers[at] not in layout.speech.quoting or clause.cue.passive:
        return None
    if speaker is None or speaker.shared or speaker.inverted or speaker.left <= clause.floor:
        return None
    if "object" not in frames or frames & _TAKES_CLAUSES or clause.cue.verb.act is not SpeechAct.ASSERT:
        return None
    before = layout.shape[speaker.left - 1]
    relative = before == "W" or _is_relative(layout, speaker.left - 1, clause.floor)
    if not relative and not (speaker.pronoun and before in _NOUNS):
        return None
    if relative:
        filled(made, "object", speaker.left - 1, speaker.left, layout)
    end = _comma(layout, at, clause_end(layout, at, clause.ceiling, clause.stops))
    return filled(made, "object", at, end, layout)


def of_judged_by(layout: Layout, clause: Clause) -> Content | None:
    """Read a passive whose agent speaks of its subject: "the raid was condemned by Roe", "… as a farce by Roe"."""
    cue, subject = clause.cue, clause.speaker
    if not cue.passive or subject is None or subject.shared or cue.infinitive:
        return None
    told = cue.verb.act in _TELLING and {"object", "quote"} <= cue.verb.frames
    if not told and cue.verb.act not in _JUDGING:
        return None
    by = agent_at(layout, cue.last, clause.ceiling)
    agent = None if by < 0 else phrase_after(layout, by + 1, clause.ceiling)
    if agent is None or (agent[2] is None and layout.shape[agent[0]] != "P"):
        return None
    made = filled(Content([], "judged", cue.last), "judged", subject.first, subject.last, layout)
    if made is None:
        return None
    made.adjuncts = (by, agent[1])
    if by > cue.last:
        return filled(made, "judged", cue.last, by, layout)
    if agent[1] < clause.ceiling and layout.lowers[agent[1]] in layout.speech.quoting:
        return filled(made, "judged", agent[1], clause_end(layout, agent[1], clause.ceiling, clause.stops), layout)
    return made


def agent_at(layout: Layout, at: int, ceiling: int) -> int:
    """Return the preposition of the agent behind a passive, at once or behind what it is judged "as"; or -1."""
    if at >= ceiling:
        return -1
    if layout.lowers[at] in layout.speech.agents:
        return at
    if layout.lowers[at] not in layout.speech.quoting:
        return -1
    for index in range(at + 1, min(at + _LONGEST_JUDGEMENT, ceiling)):
        if layout.lowers[index] in layout.speech.agents:
            return index
        if layout.shape[index] in ",;:VPWS":
            return -1
    return -1
