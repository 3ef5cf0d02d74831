"""Silences: who was asked and said nothing: "did not respond to a request for comment", "declined comment"."""

from typing import Final

from newsevents.extract.speech.groups import Cue, verb_group
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.speakers import Speaker, speaker_of
from newsevents.languages.schema.speech import Verb
from newsevents.vocabulary import SpeechAct

__all__ = ["find_silences"]

_REACH: Final = 8
_SILENT: Final = Verb(("", "", "", "", ""), SpeechAct.DECLINE, frozenset())


def find_silences(layout: Layout, first: int, last: int) -> list[tuple[Cue, Speaker]]:
    """Return each refusal to speak that a unit tells of, with who said nothing."""
    found = []
    for at in layout.telling_in(first, last):
        if layout.quoted[at]:
            continue
        refused = _refuses(layout, at, last)
        if not refused and not _leaves_unanswered(layout, at, last):
            continue
        cue = verb_group(layout, at, first, _SILENT)
        made = cue.negated and cue.first > first and layout.lowers[cue.first - 1] in layout.speech.making
        if made:
            # "made no comment": the verb stands before the denial.
            cue.first = verb_group(layout, cue.first - 1, first, _SILENT).first
        if refused:
            cue.last += 1
        if (refused or cue.negated) and not cue.infinitive:
            speaker = speaker_of(layout, cue, first, last, None)
            if speaker is not None:
                found.append((cue, speaker))
    return found


def _refuses(layout: Layout, at: int, last: int) -> bool:
    """Whether a verb refuses the very word: "declined comment"."""
    known = layout.speech.forms.get(layout.lowers[at])
    if known is None or known.verb.forms[0] not in layout.speech.refusals or at + 1 >= last:
        return False
    return layout.lowers[at + 1] in layout.speech.silence


def _leaves_unanswered(layout: Layout, at: int, last: int) -> bool:
    """Whether a verb, denied, says that something was left unanswered, which follows it in its clause."""
    wanted = layout.speech.silent.get(layout.lowers[at])
    if wanted is None:
        return False
    if not wanted:
        return True
    for after in range(at + 1, min(last, at + _REACH)):
        if layout.shape[after] in ',;:"':
            return False
        if layout.lowers[after] in wanted:
            return True
    return False
