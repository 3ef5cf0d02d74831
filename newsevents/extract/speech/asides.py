"""Asides: content behind a comma that follows a cue, which may go on with what stands before speaker and cue."""

from typing import Final

from newsevents.extract.speech.content import Clause, Content, filled, follows_quote, may_follow_content
from newsevents.extract.speech.extents import aside_end, clause_end, is_finite, is_verbal
from newsevents.extract.speech.layout import Layout

__all__ = ["after_comma"]

_GOES_ON: Final = "LpDNRGBUMHTqnaS&"
_LONGEST_OCCASION: Final = 8
_SHORT_ASIDE: Final = 7


def after_comma(layout: Layout, clause: Clause, made: Content, at: int, *, inverted: bool) -> Content | None:
    """Return the content behind the comma at a token; `how` is "aside" where it goes on with what stands before."""
    following, ceiling = at + 1, clause.ceiling
    if following >= ceiling:
        return None
    low, letter = layout.lowers[following], layout.shape[following]
    end = clause_end(layout, following, ceiling, clause.stops)
    if low in layout.speech.complementizers and not inverted:
        return filled(made, "that", following, end, layout)
    behind = aside_end(layout, at, min(ceiling, at + _SHORT_ASIDE), layout.speech.complementizers)
    if behind > 0 and not inverted and "that" in clause.cue.verb.frames and not follows_quote(layout, clause):
        # "noted, too, that it was small"
        return filled(made, "that", behind, clause_end(layout, behind, ceiling, clause.stops), layout)
    if following in layout.opens:
        how = "aside" if may_follow_content(layout, clause) else "quote"
        return filled(made, how, following, end, layout)
    amid = may_follow_content(layout, clause) and not follows_quote(layout, clause)
    told = low in layout.speech.forms or (following in clause.stops and not amid)
    # "…, the army said, but rebels insisted that …"
    told = told or (letter == "&" and following + 1 in clause.stops)
    if inverted or not clause.cue.bare or told:
        return None
    if letter in "VPDNRGBUMHTqxan" and is_verbal(layout, following, end):
        return filled(made, "aside", following, end, layout)
    finite = letter == "x" and low.endswith(layout.speech.finite_endings) and is_finite(layout, following)
    if finite or (amid and letter in _GOES_ON and not _tells_occasion(layout, following, end)):
        # "The road, Roe said, helped the farmers", "It would be helped, Roe said, by the calendar"
        return filled(made, "aside", following, end, layout)
    return None


def _tells_occasion(layout: Layout, first: int, last: int) -> bool:
    """Whether a phrase tells when or how something was said: "in an interview", "on Monday"."""
    end = min(last, first + _LONGEST_OCCASION)
    lowers = layout.lowers
    return any(at in layout.dated or lowers[at] in layout.speech.channels for at in range(first, end))
