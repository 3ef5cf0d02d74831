"""Occasions: when a statement was made, how it reached the public, to whom, and for whom.

They stand between speaker and cue, behind the cue, or in the words that open the sentence; never inside the content.
"""

import bisect
from typing import Final

import attrs

from newsevents.extract.speech.layout import Layout
from newsevents.values import DateSpan
from newsevents.vocabulary import Channel

__all__ = ["Occasion", "occasion_of", "represented"]

_REACH: Final = 25
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
    if found.channel is None and any(_is_press(layout, each) for each in found.addressees):
        found.channel = Channel.JOURNALISTS
    return found


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
            found.append((at, mention.last))
            at = mention.last
        else:
            at += 1
    if not found and layout.shape[first] in "DxNMqG":
        found.append((first, last))
    return found


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
