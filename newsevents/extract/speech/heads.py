"""Heads: whom a subject is about whose last words are a place, a time or a deed of his.

"Residents near the plant said", "a lawyer for the family seeking damages said", "people displaced by the flood said"
"""

from typing import Final

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.extents import is_finite
from newsevents.extract.speech.groups import Cue
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.subjects import subject_of

__all__ = ["doer_of", "head_of", "is_reduced_gerund", "main_verb", "phrase_start"]

_LONGEST: Final = 24
_SHORT: Final = 7
_TAKES_CLAUSES: Final = frozenset(("bare", "left", "question", "that"))
_TIES: Final = "LpxM"
_PHRASE: Final = "DMxNHBGRUqd'a"


def head_of(layout: Layout, first: int, last: int, floor: int) -> tuple[int, int, Mention | None] | None:
    """Return who stands before what is said of him, the last noun phrase of which is `first`..`last`; None for nobody.

    The phrase is the whole one where it is short, else what names its head.
    """
    end = max(floor, first - _LONGEST)
    at = phrase_start(layout, first, end) - 1
    if at <= end or layout.shape[at] not in _TIES:
        return None
    acts = layout.lowers[last - 1] in layout.people.documents or any(
        layout.begins[at].kind.sector or layout.begins[at].name for at in range(first, last) if at in layout.begins
    )
    while at > end:
        before = _before_modifier(layout, at, end, clausal=acts)
        if before < 0:
            return None
        named = layout.finishes.get(before + 1)
        if named is None and layout.lowers[before] in layout.people.documents:
            # "a note found in the car"
            return _document(layout, before, floor)
        start = phrase_start(layout, before if named is None else named.first, end)
        if _before_modifier(layout, start - 1, end, clausal=True) < 0:
            head = layout.begins.get(start)
            if head is not None and head is not named:
                # "residents of Leeds and Bradford"
                return head.first, last if last - head.first <= _SHORT else head.last, head
            several = layout.lowers[before].endswith(layout.writing.plural_endings)
            if named is None and several and is_reduced_gerund(layout, before + 1):
                # "fans singing outside the ground"
                return start, before + 1, None
            return None if named is None or _is_thing(named) else _whole(layout, before, last, floor)
        at = start - 1
    return None


def phrase_start(layout: Layout, first: int, end: int) -> int:
    """Return where a noun phrase begins of which `first` is a token, with another that is joined to it."""
    end = max(end, first - _LONGEST)
    while first > end:
        before = layout.shape[first - 1]
        joined = layout.finishes.get(first - 1) if before == "&" else None
        if joined is not None:
            first = joined.first
        elif before in _PHRASE and layout.shape[first] != "D" and not is_reduced_gerund(layout, first - 1):
            first -= 1
        else:
            return first
    return first


def _whole(layout: Layout, before: int, last: int, floor: int) -> tuple[int, int, Mention | None] | None:
    """Return the subject that ends with a token, with all that is said of it where that is short."""
    found = subject_of(layout, before, floor)
    if found is None or found[2] is None:
        return None
    short = found[2].name is None and last - found[0] <= _SHORT
    return found[0], last if short else found[1], found[2]


def _is_thing(named: Mention) -> bool:
    """Whether a lone name is likely a place: nothing tells that it speaks."""
    return named.role is None and named.kind.sector is None and not named.person


def _document(layout: Layout, at: int, floor: int) -> tuple[int, int, Mention | None]:
    """Return the noun phrase of a document that ends with a token."""
    start = at
    while start > floor and layout.shape[start - 1] in "DMx":
        start -= 1
        if layout.shape[start] == "D":
            break
    return start, at + 1, None


def _before_modifier(layout: Layout, at: int, floor: int, *, clausal: bool) -> int:
    """Return the last token of what a preposition or a verb before a noun phrase tells of, or -1.

    Where the phrase may act, as `clausal` says, some prepositions open a clause of its own.
    """
    opening = layout.speech.clausal if clausal else frozenset()
    begin = at
    while at > floor and at - begin > -2 and layout.shape[at] in "Lp" and layout.lowers[at] not in opening:
        at -= 1
    if at < begin and at > floor and layout.shape[at] == "x" and _is_participle(layout, at):
        # "gathered outside the court"
        at -= 1
    elif at > floor and is_reduced_gerund(layout, at):
        at -= 1
    return at if at < begin and at >= floor and layout.shape[at] in "xNHBGRUP)" and not layout.quoted[at] else -1


def _is_participle(layout: Layout, at: int) -> bool:
    """Whether a word may be a participle that tells of the noun before it."""
    low = layout.lowers[at]
    return low.endswith(layout.speech.finite_endings[0]) or low in layout.speech.participles


def is_reduced_gerund(layout: Layout, at: int) -> bool:
    """Whether a gerund tells of the noun right before it: "residents opposing the road"."""
    low, governs = layout.lowers[at], layout.shape[at + 1 : at + 2] == "D"
    if layout.shape[at] not in "xM" or not low.endswith(layout.speech.gerund_ending):
        return False
    # "the lawyer leading the case", but "a leading lawyer"
    surely = governs or (layout.shape[at] == "x" and low not in layout.speech.nominal_gerunds)
    return surely and at > 0 and layout.shape[at - 1] in "xNHBGRU"


def doer_of(layout: Layout, cue: Cue, floor: int) -> Mention | None:
    """Return the unnamed persons before a gerund that tells what they do: "with people in Vell opposing the road".

    None where somebody else may be meant: "the mayor left the room saying …".
    """
    named = layout.finishes.get(cue.first)
    if (
        named is None
        or named.first < floor
        or cue.verb.frames & _TAKES_CLAUSES
        or not is_reduced_gerund(layout, cue.first)
    ):
        return None
    head = layout.begins.get(phrase_start(layout, named.first, floor), named)
    if head.role is None:
        found = head_of(layout, head.first, head.last, floor)
        head = head if found is None or found[2] is None else found[2]
    return head if head.name is None and head.role is not None and (head.plural or head.person) else None


def main_verb(layout: Layout, cue: Cue, first: int, last: int) -> int:
    """Return the verb of the sentence where what a gerund tells of its noun ends: "men opposing the road | left"."""
    shape = layout.shape
    if not is_reduced_gerund(layout, cue.first) or cue.first in layout.date_ends or cue.verb.frames & _TAKES_CLAUSES:
        return last
    if any(shape[at] == "V" or (shape[at] == "x" and is_finite(layout, at)) for at in range(first, cue.first)):
        # A verb before it is the sentence's already.
        return last
    for at in range(cue.last + 1, min(last, cue.last + _LONGEST)):
        if shape[at] in ',;:"SWP':
            return last
        noun = shape[at - 1] in "xMNHBGRU"
        if noun and (shape[at] == "V" or (shape[at] == "x" and _is_verb(layout, at))):
            return at
    return last


def _is_verb(layout: Layout, at: int) -> bool:
    """Whether a word behind a noun is surely the verb of its sentence, and no participle with an agent."""
    follows = layout.shape[at + 1 : at + 2] in tuple("DPpLnaSq.")
    agent = layout.lowers[at + 1 : at + 2] and layout.lowers[at + 1] in layout.speech.agents
    return follows and not agent and is_finite(layout, at) and layout.lowers[at] not in layout.speech.nominal
