"""Inversions: the signs by which who stands behind a verb of saying speaks, or does not."""

from typing import Final

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.extents import is_finite
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after
from newsevents.extract.speech.subjects import subject_of

__all__ = ["closes_cluster", "ends_quote", "is_apposed", "is_tied", "stands_alone"]

_END_OF_CLUSTER: Final = '.,;:!?"-)W'


def closes_cluster(layout: Layout, at: int, ceiling: int) -> bool:
    """Whether nothing follows that would make the words after the cue its content."""
    if at >= ceiling:
        return True
    return layout.shape[at] in _END_OF_CLUSTER


def ends_quote(layout: Layout, at: int) -> bool:
    """Whether a quotation ends with a token and with a mark, so that no subject of a verb behind it is missing."""
    return at in layout.closes and layout.shape[at - 1] in ",?!"


def is_apposed(layout: Layout, at: int, floor: int) -> bool:
    """Whether the comma at a token ends a name set beside a role, or a role beside a name, and opens its sentence.

    'The mayor, Jane Roe, said shops "would close"': nobody is said behind the verb to speak.
    """
    named = layout.finishes.get(at + 1) or layout.finishes.get(at)
    if named is None or at - 1 in layout.closes:
        return False
    found = subject_of(layout, at, floor)
    if found is None or found[2] is None or found[2].name is None:
        return False
    return "," in layout.shape[found[0] : at]


def is_tied(layout: Layout, mention: Mention | None, last: int) -> bool:
    """Whether an adjective with its preposition, and no verb, tells more of an unnamed speaker who ends at `last`."""
    unnamed = mention is not None and mention.name is None
    return unnamed and layout.shape[last : last + 2] in ("xL", "xp") and not is_finite(layout, last)


def stands_alone(layout: Layout, mention: Mention | None, last: int, at: int, floor: int, ceiling: int) -> bool:
    """Whether nothing but where he belongs follows somebody who stands behind a cue and ends before `last`.

    The mark before the cue is the token `at`: "the road, which is old, should be closed, said Jane Roe of the council".
    """
    if mention is None or closes_cluster(layout, last, ceiling):
        return mention is not None
    named = mention.person and mention.name is not None and layout.shape[last] == "L"
    if not named or not _follows_clause(layout, at, floor):
        return False
    body = phrase_after(layout, last + 1, ceiling)
    return body is not None and body[2] is not None and closes_cluster(layout, body[1], ceiling)


def _follows_clause(layout: Layout, at: int, floor: int) -> bool:
    """Whether a comma ends a clause whose verb stands behind an aside: "the road, …, should be closed,"."""
    comma = layout.shape.rfind(",", floor, at)
    return comma > floor and layout.shape[comma + 1] == "V" and layout.shape[at] == ","
