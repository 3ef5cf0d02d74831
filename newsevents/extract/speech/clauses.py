"""Clauses: content whose subject hides where it begins or ends: one that says no, and one of two joined nouns."""

import re
from typing import Final

from newsevents.extract.speech.content import Clause, Content, filled
from newsevents.extract.speech.extents import clause_end, is_finite, is_verbal
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.objects import of_noun

__all__ = ["of_nobody", "past_subject"]

_LONGEST_SUBJECT: Final = 12
_SHORTEST_CLAUSE: Final = 4
_NOBODY: Final = re.compile(r"[DPNRGBUMHTqxdLpan'#]{1,14}")


def past_subject(layout: Layout, clause: Clause, first: int, end: int) -> int:
    """Return where a clause ends whose subject is two joined nouns: "said Vell and Arden would win"."""
    following = end + 1
    if layout.shape[end : end + 1] != "&" or following >= clause.ceiling or "bare" not in clause.cue.verb.frames:
        return end
    named = layout.begins.get(following)
    if (
        named is None
        or layout.lowers[end] not in layout.people.joints
        or end - first > _LONGEST_SUBJECT
        or is_verbal(layout, first, end)
    ):
        return end
    if layout.shape[named.last : named.last + 1] != "V" or any(is_finite(layout, at) for at in range(first, end)):
        return end
    return clause_end(layout, named.last, clause.ceiling, clause.stops)


def of_nobody(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    """Read content that opens with a no: "said no one was hurt", "vowed not to sell", "reported no arrests"."""
    if layout.shape[at] != "n":
        return None
    end = clause_end(layout, at, clause.ceiling, clause.stops)
    frames, following = clause.cue.verb.frames, layout.lowers[at + 1 : at + 2]
    if following == [layout.speech.infinitive] and "infinitive" in frames and "addressee" not in frames:
        # "vowed not to sell", but "asked not to be named"
        return filled(made, "infinitive", at, end, layout)
    subject = _NOBODY.match(layout.shape, at + 1, end)
    verb = at + 1 if subject is None else subject.end()
    nobody = layout.lowers[at] in layout.speech.nobody and end - at > _SHORTEST_CLAUSE
    if "bare" in frames and nobody:
        return filled(made, "bare", at, end, layout)
    if "bare" in frames and any(
        layout.shape[i] == "V" or _is_past(layout, i) for i in range(at + 1, min(verb + 1, end))
    ):
        return filled(made, "bare", at, end, layout)
    none = layout.lowers[at] in layout.speech.answers and layout.shape[at + 1 : at + 2] in tuple("xMGRB")
    # "reported no arrests"
    return of_noun(layout, clause, made, at, end) if none and {"quote", "object"} <= frames else None


def _is_past(layout: Layout, at: int) -> bool:
    """Whether a word has the form of the past and no noun behind it."""
    return (
        layout.shape[at] == "x"
        and layout.lowers[at].endswith(layout.speech.finite_endings[0])
        and is_finite(layout, at)
    )
