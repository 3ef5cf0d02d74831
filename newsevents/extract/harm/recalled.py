"""Recalled: figures of the past that a report tells beside its news, by what recalls them or by the war they sum up."""

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.harm.figures import Figure
from newsevents.extract.harm.words import HarmWords
from newsevents.values import DateSpan
from newsevents.vocabulary import Harm, Realis, TimexType

__all__ = ["is_mourned", "set_back_clauses", "set_back_wars"]

_SEVERAL: Final = 2
_HOURS: Final = "PT"  # how lengths begin that are shorter than a day
_CLAUSE: Final = 14  # tokens from a figure to "a week after", and its deed
_FRESH: Final = dt.timedelta(days=60)
_OPENING: Final = 6  # tokens before the figure in which its war is named ("During the civil war 200,000 died")
_AHEAD: Final = 8  # tokens before the words of harm in which a war is their subject
_BEHIND: Final = 7  # tokens behind them ("died in the war")
_ONLY: Final = 3  # tokens from "during" to "war"
_TIMES: Final = 5  # how many times those of the news a war has killed at least
_OF_DEEDS: Final = (Harm.KILLED, Harm.INJURED)
_BREAKS: Final = frozenset(".;:")


def is_mourned(document: Document, figure: Figure, words: HarmWords) -> bool:
    """Whether a figure is only recalled by what stands for the dead: "a statue of the 270 people killed in the fire".

    One that its sentence dates to the last weeks is news.
    """
    first, last = document.sentence_tokens[figure.sentence]
    item, published = figure.reading.victims, document.article.published
    if item.count is None or not item.definite or words.words.monuments.isdisjoint(document.tokens.lowers[first:last]):
        return False
    if published is None:
        return True
    tokens = document.tokens
    behind = (tokens.ends[figure.reading.trigger.last - 1], tokens.ends[last - 1])
    near = (each.value for each in document.dates if behind[0] <= each.span.start < behind[1])
    days = [day for day in near if isinstance(day, DateSpan) and day.end is not None]
    return all(day.end is not None and published - day.end > _FRESH for day in days)


def set_back_clauses(document: Document, figures: Sequence[Figure], words: HarmWords) -> None:
    """Make background what a clause tells of another deed before: "killing 30, a week after two quakes killed 900".

    Where the deed is a known one, its dead are those of the news: "two more died, a week after the fire killed nine".
    """
    durations = (each for each in document.dates if each.type is TimexType.DURATION)
    lengths = {each.span.end for each in durations if not each.timex3.startswith(_HOURS)}
    if not lengths:
        return
    for before, figure in itertools.pairwise(figures):
        if before.sentence != figure.sentence or before.reading.harm is not figure.reading.harm:
            continue
        if figure.reading.realis is not Realis.ACTUAL or before.further or before.number < _SEVERAL:
            continue
        if _another_before(document, before, figure, lengths, words):
            figure.reading.realis, figure.date = Realis.BACKGROUND, None


def _another_before(document: Document, before: Figure, figure: Figure, lengths: set[int], words: HarmWords) -> bool:
    """Whether a length of time and a word for after, ahead of a deed told as new, part two figures of a sentence."""
    tokens = document.tokens
    end = max(before.reading.trigger.last, before.reading.victims.last)
    begun = min(figure.reading.trigger.first, figure.reading.victims.first)
    for i in range(end + 1, min(begun, end + _CLAUSE)):
        if tokens.lowers[i] not in words.words.subsequent or tokens.ends[i - 1] not in lengths:
            continue
        after = tokens.lowers[i + 1]
        return document.shape[i + 1] == "q" or after in words.articles or after in words.words.adders
    return False


def set_back_wars(document: Document, figures: Sequence[Figure], words: HarmWords) -> None:
    """Make background what a war or a regime has done to many more than the figures told before it count.

    So are the kin that somebody lost in one, or in a disaster that the report only recalls.
    """
    told = 0
    recalled = bool(figures) and figures[0].reading.realis is Realis.BACKGROUND
    for figure in figures:
        if figure.reading.realis is not Realis.ACTUAL or figure.reading.earlier:
            continue
        if told and figure.number >= told * _TIMES and _is_of_war(document, figure, words):
            figure.reading.realis, figure.date = Realis.BACKGROUND, figure.date if figure.dated else None
        elif (
            not figure.dated
            and _is_of_kin(document, figure, words)
            and ((recalled and figure.reading.rule == "lost") or _is_of_war(document, figure, words))
        ):
            figure.reading.realis = Realis.BACKGROUND
        elif figure.reading.harm in _OF_DEEDS:
            told = max(told, figure.number)


def _is_of_kin(document: Document, figure: Figure, words: HarmWords) -> bool:
    """Whether somebody's kin are told of: "his father", "two uncles"."""
    item = figure.reading.victims
    return item.head >= 0 and document.tokens.lowers[item.head] in words.words.kin


def _is_of_war(document: Document, figure: Figure, words: HarmWords) -> bool:
    """Whether a war is named as the time or the doer of a deed: "during the war 900 died", "the war killed 900"."""
    lowers, table = document.tokens.lowers, words.words
    first, last = document.sentence_tokens[figure.sentence]
    if table.eras.isdisjoint(lowers[first:last]):
        return False
    reading = figure.reading
    begun, end = reading.victims.first, max(reading.trigger.last, reading.victims.last)
    start = min(begun, reading.trigger.first)
    for i in range(max(start - _OPENING, first), min(end + _BEHIND, last)):
        if i == start:
            continue
        if lowers[i] in _BREAKS and i > end:
            return False
        if lowers[i] in table.amid and not table.eras.isdisjoint(lowers[i + 1 : min(i + 1 + _ONLY, last)]):
            return True
    for i in range(start - 1, max(start - _AHEAD, first) - 1, -1):
        if lowers[i] in table.eras:
            return i <= first + _OPENING and ("," not in lowers[i:start])
    return False
