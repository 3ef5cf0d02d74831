"""Occasions: when a statement was made, how it reached the public, to whom, and for whom.

They stand between speaker and cue, behind the cue, or in the words that open the sentence; never inside the content.
"""

import bisect
from typing import Final

import attrs

from newsevents.extract.speech.content import Utterance
from newsevents.extract.speech.extents import skip_adjuncts
from newsevents.extract.speech.layout import Layout
from newsevents.values import DateSpan
from newsevents.vocabulary import Channel

__all__ = ["Occasion", "occasion_of", "regions_of", "represented"]

_REACH: Final = 25
_AGE: Final = ",q,"
_RUN_BEFORE_NAME: Final = "DMqxHa"
_INSIDE_PHRASE: Final = "DMqxHNRGBUa'&-"


@attrs.define(slots=True)
class Occasion:
    """When, how, to whom and through whom; `addressees` are stretches of tokens, each one actor."""

    date: DateSpan | None = None
    channel: Channel | None = None
    addressees: list[tuple[int, int]] = attrs.field(factory=list)
    via: tuple[int, int] | None = None


def occasion_of(layout: Layout, regions: list[tuple[int, int]], addressee: tuple[int, int] | None) -> Occasion:
    """Read the occasion of a statement out of the regions around its cue, the nearest first."""
    found = Occasion()
    if addressee is not None:
        found.addressees = _actors(layout, *addressee)
    for first, last in regions:
        for at in range(first, min(last, first + _REACH)):
            if layout.quoted[at]:
                continue
            date = layout.date_at.get(at)
            if found.date is None and date is not None and isinstance(date.value, DateSpan):
                found.date = date.value
            low = layout.lowers[at]
            if found.channel is None and low in layout.speech.channels and _is_governed(layout, at, first):
                found.channel = layout.speech.channels[low]
            if found.via is None and low in layout.speech.passing and at + 1 < last:
                found.via = _messenger(layout, at + 1, last)
            if not found.addressees and low in layout.speech.addressing and at + 1 < last:
                found.addressees = _governed(layout, at + 1, last)
    if found.channel is None and addressee is not None:
        # "told a news conference"
        found.channel = layout.speech.channels.get(layout.lowers[addressee[1] - 1])
    if found.channel is None and any(_is_press(layout, each) for each in found.addressees):
        found.channel = Channel.JOURNALISTS
    return found


def regions_of(layout: Layout, found: Utterance, opening: int) -> list[tuple[int, int]]:
    """Return the stretches that tell when, how and to whom: behind the cue, before it, at the sentence's opening."""
    speaker, content = found.speaker, found.content
    after = found.last
    if speaker is not None and speaker.inverted:
        after = max(after, speaker.last)
        if layout.shape[after : after + 3] == _AGE:
            after += len(_AGE)
    limit = min((begin for begin, _ in content.pieces if begin >= after), default=found.ceiling)
    if content.how == "posted" and speaker is not None:
        return [(speaker.last, found.ceiling)]
    if content.how.startswith("source") and speaker is not None:
        # "according to a poll published on Monday"
        return [(speaker.last, speaker.right)]
    if content.adjuncts is not None:
        regions = [content.adjuncts]
    else:
        regions = [(after, min(skip_adjuncts(layout, after, found.ceiling, frozenset()), limit))]
    regions.extend(_set_apart(layout, max(after, regions[0][1]), limit))
    if speaker is None:
        return regions
    if speaker.shared and found.first > 0:
        # "cut its forecast on Monday and said …", "left on Monday saying …"
        behind = found.first - (layout.shape[found.first - 1] == "&")
        dated = layout.date_ends.get(behind)
        regions.extend([] if dated is None else [(dated, behind)])
    if not speaker.inverted and not speaker.shared and "W" not in layout.shape[speaker.last : found.first]:
        # What a relative clause tells of the speaker is another day's.
        regions.append((speaker.last, found.first))
    follows = not content.pieces or content.pieces[0][0] >= speaker.left
    if follows and opening < speaker.left and _leads(layout, opening, speaker.left):
        regions.append((opening, speaker.left))
    return regions


def _leads(layout: Layout, opening: int, left: int) -> bool:
    """Whether the words before a speaker set the scene: "In Oslo, Roe said", "On Monday Roe said"."""
    return layout.shape[left - 1] == "," or skip_adjuncts(layout, opening, left, frozenset()) == left


def _set_apart(layout: Layout, comma: int, limit: int) -> list[tuple[int, int]]:
    """Return the phrase behind a comma that tells the occasion: "said Roe, in a letter to members on Monday"."""
    first = comma + 1
    if first >= limit or layout.shape[comma] != "," or layout.quoted[comma]:
        return []
    low = layout.lowers[first]
    if low in layout.speech.while_words or (layout.shape[first] not in "Lp" and low not in layout.speech.speaking):
        return []
    end = layout.shape.find(",", first, limit)
    return [(first, limit if end < 0 else end)]


def _is_governed(layout: Layout, at: int, first: int) -> bool:
    """Whether a preposition governs a word: "in a statement", "on Twitter"."""
    begin = at - 1
    while begin >= first and at - begin < 6 and layout.shape[begin] in _INSIDE_PHRASE:
        begin -= 1
    return begin >= first and layout.lowers[begin] in layout.speech.carriers


def _messenger(layout: Layout, first: int, last: int) -> tuple[int, int] | None:
    """Return the person that a preposition governs: "through his lawyer", but not "through the winter"."""
    for begin in range(first, min(first + 3, last)):
        mention = layout.begins.get(begin)
        if mention is not None:
            return (first, mention.last) if mention.last <= last else None
        if layout.shape[begin] not in _RUN_BEFORE_NAME:
            return None
    return None


def _is_press(layout: Layout, stretch: tuple[int, int]) -> bool:
    return any(low in layout.speech.press for low in layout.lowers[slice(*stretch)])


def _governed(layout: Layout, first: int, last: int) -> list[tuple[int, int]]:
    """Return the actor that a preposition governs, or none."""
    at = first
    while at < last and at - first < 4:
        mention = layout.begins.get(at)
        if mention is not None:
            return [(first, mention.last)]
        if layout.shape[at] not in _RUN_BEFORE_NAME:
            return []
        at += 1
    return []


def _actors(layout: Layout, first: int, last: int) -> list[tuple[int, int]]:
    """Return each actor of a stretch, and a pronoun that opens it: "everyone including protesters and others"."""
    found: list[tuple[int, int]] = []
    at = first
    if layout.shape[first] == "P":
        found.append((first, first + 1))
        at += 1
    while at < last:
        mention = layout.begins.get(at)
        if mention is not None and mention.last <= last:
            end = last if mention.name is None and _is_occasion(layout, mention.last, last) else mention.last
            found.append((at, end))
            at = end
        else:
            at += 1
    if not found and layout.shape[first] in "DxNMqG":
        found.append((first, last))
    return found


def _is_occasion(layout: Layout, at: int, last: int) -> bool:
    """Whether the word at a token ends the name of an occasion: "a news | conference"."""
    return at == last - 1 and layout.lowers[at] in layout.speech.channels


def represented(layout: Layout, first: int, last: int) -> tuple[int, int, int] | None:
    """Return where a phrase like "on behalf of" begins in a stretch, and the tokens of whom it names."""
    places = layout.representing
    index = bisect.bisect_left(places, first)
    at = places[index] if index < len(places) else last
    if at >= last or layout.quoted[at]:
        return None
    after = layout.represents[at]
    for begin in range(after, min(after + 2, last)):
        mention = layout.begins.get(begin)
        if mention is not None:
            return at, begin, mention.last
    return None
