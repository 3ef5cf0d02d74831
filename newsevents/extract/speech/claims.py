"""Claims: statements that a noun or an adverb marks: "the minister's claim that …", "the town has reportedly …"."""

import bisect
from typing import Final

from newsevents.extract.speech.content import Content, filled
from newsevents.extract.speech.extents import clause_end, clause_start, is_finite, is_verbal, object_end
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after, phrase_before
from newsevents.extract.speech.speakers import Speaker
from newsevents.vocabulary import SpeechAct

__all__ = ["find_claims", "find_hedged"]

_NO_NOUN: Final = "pLaVn,"
_OPENS_ANOTHER: Final = "SWP&"
_PLEA: Final = 12  # tokens that what is asked for may take
_JUDGING: Final = frozenset((SpeechAct.DENY, SpeechAct.REJECT, SpeechAct.CONDEMN))
_NOUNS: Final = 3  # nouns that may follow the first of a speaker without a name
_LIST: Final = 6  # tokens between a comma and the "and" of its list


def find_claims(
    layout: Layout, first: int, last: int, stops: frozenset[int]
) -> list[tuple[int, SpeechAct, Speaker | None, Content]]:
    """Return each noun of saying of a unit that its content follows, with what it does and who claims it.

    `stops` are the tokens where other clauses begin.
    """
    found = []
    nouns, pleas = layout.speech.nouns, layout.speech.pleas
    for at in layout.telling_in(first, last):
        low = layout.lowers[at]
        if (low not in nouns and low not in pleas) or layout.quoted[at]:
            continue
        claim = _claim(layout, at, first, last, stops) if low in nouns else None
        if claim is not None:
            found.append((at, nouns[low], *claim))
        elif low in pleas:
            plea = _plea(layout, at, first, last, stops)
            if plea is not None:
                found.append((at, pleas[low], *plea))
    return found


def _claim(
    layout: Layout, at: int, first: int, last: int, stops: frozenset[int]
) -> tuple[Speaker | None, Content] | None:
    """Read "the officials' claim that …" or "the claim by officials that …"."""
    speaker, opens = _agent(layout, at, last)
    if opens >= last or layout.lowers[opens] not in layout.speech.complementizers:
        return None
    end = clause_end(layout, opens, last, stops)
    if layout.shape[opens + 1 : opens + 2] == "V" or _lacks_object(layout, end):
        # "a report that could sway voters", "a claim that the mayor denied"
        return None
    if not is_verbal(layout, first, at):
        end = _before_main_verb(layout, opens, end)
    content = filled(Content([], "noun", at + 1), "noun", opens, end, layout)
    return None if content is None else (speaker or _owner(layout, at, first), content)


def _lacks_object(layout: Layout, end: int) -> bool:
    """Whether a clause ends with a verb that judges something, which then stands before it."""
    end -= layout.shape[end - 1] in ".,;"
    known = layout.speech.forms.get(layout.lowers[end - 1])
    return known is not None and known.verb.act in _JUDGING and "object" in known.verb.frames


def _before_main_verb(layout: Layout, first: int, last: int) -> int:
    """Return where a clause ends that belongs to a subject: "the claim that it had hit a ship | was denied"."""
    shape = layout.shape
    at = shape.find("V", first, last)
    while 0 <= at < last and shape[at] in "Vna":
        at += 1
    while 0 <= at < last:
        if shape[at] in _OPENS_ANOTHER or layout.quoted[at]:
            return last
        if shape[at] == "V" and shape[at - 1] not in _NO_NOUN:
            return at
        at += 1
    return last


def _plea(layout: Layout, at: int, first: int, last: int, stops: frozenset[int]) -> tuple[Speaker, Content] | None:
    """Read "a call for calm from the bishop", "a call by the bishop for calm" or "the bishop's call for calm"."""
    lowers, speech = layout.lowers, layout.speech
    speaker, after = _owner(layout, at, first), at + 1
    if speaker is None and after < last and lowers[after] in speech.pleaders:
        speaker = _named_after(layout, after, at, last)
        if speaker is not None:
            _widen(layout, speaker, last)
            after = speaker.right
    if after + 1 >= last or lowers[after] not in speech.asked:
        return None
    end = _asked_end(
        layout, after + 1, last, stops, begin=at if speaker is None else min(speaker.left, at), floor=first
    )
    for by in range(after + 2, min(end, after + _PLEA)):
        if speaker is None and lowers[by] in speech.pleaders and not layout.quoted[by]:
            speaker = _named_after(layout, by, at, end)
            end = end if speaker is None else by
            break
    if speaker is None:
        return None
    content = filled(Content([], "noun", at + 1), "noun", after + 1, end, layout)
    return None if content is None else (speaker, content)


def _widen(layout: Layout, speaker: Speaker, last: int) -> None:
    """Widen an unnamed speaker over the nouns that follow: "from opposition parties"."""
    if speaker.mention is not None and speaker.mention.name is not None:
        return
    end = speaker.last
    while end < last and end - speaker.last < _NOUNS and layout.shape[end] in "xB":
        end += 1
    if end > speaker.last:
        speaker.last = speaker.right = end
        speaker.mention = None


def _asked_end(layout: Layout, first: int, last: int, stops: frozenset[int], *, begin: int, floor: int) -> int:
    """Return where the noun phrase that is asked for ends; its noun of asking stands at `begin`.

    Where the noun of asking is the subject, the verb of the sentence follows ("calls for calm grew louder").
    """
    shape, end = layout.shape, object_end(layout, first, last, stops)
    while begin > floor and shape[begin - 1] in "DMx":
        begin -= 1
    subject = begin == floor or shape[begin - 1] in ",;&SW"
    for at in range(first + 1, min(end, first + _PLEA)):
        if layout.quoted[at]:
            continue
        if shape[at] in "VP" or (shape[at] == "," and shape.find("&", at, at + _LIST) < 0):
            return at
        if subject and shape[at] == "x" and shape[at - 1] not in "DMp" and is_finite(layout, at):
            return at
    return end


def find_hedged(layout: Layout, first: int, last: int, stops: frozenset[int]) -> list[tuple[int, Content]]:
    """Return each adverb of a unit that leaves the source open, with the clause around it."""
    found = []
    begins = sorted({first, *stops})
    for at in layout.telling_in(first, last):
        if layout.lowers[at] not in layout.speech.hedges or layout.quoted[at]:
            continue
        begun = begins[bisect.bisect_right(begins, at) - 1]
        content = Content([], "hedge", at + 1)
        filled(content, "hedge", _subject_start(layout, clause_start(layout, begun, at), at), at, layout)
        filled(content, "hedge", at + 1, clause_end(layout, at + 1, last, stops), layout)
        if len(content.pieces) == 2 or (content.pieces and content.pieces[0][0] == at + 1):
            found.append((at, content))
    return found


def _subject_start(layout: Layout, start: int, at: int) -> int:
    """Return where the clause of an adverb begins: behind the last comma, unless that closes an aside."""
    comma = layout.shape.rfind(",", start, at)
    opened = layout.shape.rfind(",", start, comma) if comma > 0 else -1
    return comma + 1 if comma > 0 and opened < 0 and at - comma > 2 else start


def _named_after(layout: Layout, preposition: int, noun: int, last: int) -> Speaker | None:
    """Return who stands behind a preposition ("by officials") that belongs to a noun of saying."""
    phrase = phrase_after(layout, preposition + 1, last)
    return None if phrase is None else Speaker(phrase[0], phrase[1], phrase[2], noun, phrase[1])


def _agent(layout: Layout, at: int, last: int) -> tuple[Speaker | None, int]:
    """Return who follows the noun ("the claim by officials that"), and where its clause may begin."""
    after = at + 1
    if after < last and layout.lowers[after] in layout.speech.agents:
        speaker = _named_after(layout, after, at, last)
        if speaker is not None:
            return speaker, speaker.right
    if after < last and layout.shape[after] == "x":
        # "reports emerged that"
        after += 1
    return None, after


def _owner(layout: Layout, at: int, first: int) -> Speaker | None:
    """Return whose claim it is: a possessive before the noun, or the noun itself where it is a report of some kind."""
    begin = at
    while begin > first and layout.shape[begin - 1] in "xMH":
        begin -= 1
    if begin > first and layout.shape[begin - 1] == "'":
        named = layout.finishes.get(begin - 1)
        if named is not None and named.first >= first:
            return Speaker(named.first, named.last, named, named.first, at + 1)
        phrase = phrase_before(layout, begin - 2, first)
        if phrase is not None:
            return Speaker(phrase[0], phrase[1], phrase[2], phrase[0], at + 1)
    low = layout.lowers[begin - 1] if begin > first else ""
    if low in layout.people.possessives:
        return Speaker(begin - 1, begin, None, begin - 1, at + 1, pronoun=layout.people.possessives[low])
    # Bare "reports" name nobody, so their source stays open.
    if begin < at and layout.lowers[at] in layout.people.documents:
        return Speaker(begin, at + 1, None, begin, at + 1)
    return None
