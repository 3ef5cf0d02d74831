"""Policy dates: the time expressions of a text with what each is to a measure: its start, its end, its length."""

import bisect
import datetime as dt
import itertools
import operator
from collections.abc import Sequence
from typing import Final

import attrs

from newsevents.dates import find_dates
from newsevents.extract.document import Document
from newsevents.extract.events.dateline import dateline_end
from newsevents.extract.policy.readings import ahead, nearer
from newsevents.extract.policy.timed import Timed
from newsevents.extract.policy.words import GENITIVE, Lexicon, lexicon, longest_at
from newsevents.fields import changed
from newsevents.values import DateMention, DateSpan, Duration
from newsevents.vocabulary import Granularity, TimexType

__all__ = ["timed_mentions"]

_LONGEST_CUE: Final = 6
_TAKEN_REACH: Final = 3
# How many tokens into its sentence a date may stand and still open it.
_LEADING: Final = 7
_NAMED_REACH: Final = 3
_PERSONAL_REACH: Final = 4
# Marks that end what a length belongs to: "the first cut in four years, and lowered".
_MARKS: Final = (",", ";")
# How many tokens before "before" a negation may stand, and before its day "reopen".
_DENIED_REACH: Final = 10
_RETURN_REACH: Final = 6
# The longest text of a clock time without its day, and the longest word in one of two.
_CLOCK_LENGTH: Final = 10
_CLOCK_WORD: Final = 5
# How far before the day that a series is counted from its rank may stand.
_SERIES_REACH: Final = 6


def timed_mentions(document: Document, sentences: Sequence[tuple[int, int]]) -> list[Timed]:
    """Return the time expressions of a document with their role, in text order; `sentences` are tokens."""
    table = lexicon(document.language)
    tokens = document.tokens
    found: list[Timed] = []
    opening = dateline_end(document.text)
    for mention in document.dates:
        if mention.span.end <= opening:
            # The day of writing is nobody's decision.
            continue
        mention = nearer(mention, document.article.published)
        first, last = tokens.within(mention.span.start, mention.span.end)
        if first == last or _is_clock(document, mention, tokens.lowers[first:last]):
            continue
        sentence = sentences[bisect.bisect_right(sentences, first, key=operator.itemgetter(0)) - 1]
        if _is_counted(mention, tokens.lowers, sentence[0], first, table):
            parts = _taken_apart(document, mention, first, last)
            if parts:
                found.extend(parts)
                continue
        role = _role(tokens.lowers, sentence[0], first, mention, table)
        if role is None and last < sentence[1] and document.shape[last] == GENITIVE:
            role = "whose"
        if role in (None, "start", "event", "by") and _is_of_a_return(tokens.lowers, sentence[0], first, table):
            role = "back"
        if _is_a_rate(tokens.lowers, sentence[0], first, mention, table):
            continue
        if role is None and isinstance(mention.value, Duration) and _is_named(tokens.lowers, last, sentence[1], table):
            role = "length"
        if role == "length" and _is_of_others(tokens.lowers, first, last, table):
            role = None
        if role == "length" and _is_personal(tokens.lowers, sentence, first, last, table):
            role = None
        found.append(Timed(mention, first, last, role, first - sentence[0] <= _LEADING))
    found = _joined(found, tokens.lowers, table)
    found = [ahead(each, found, at, document) for at, each in enumerate(found)]
    return [_settled(each, document.article.published, tokens.lowers, table) for each in found]


def _is_of_a_series(lowers: Sequence[str], begin: int, first: int, table: Lexicon) -> bool:
    """Whether a day is the one that a series of changes is counted from: "cut rates, its third cut since May"."""
    if first == begin or lowers[first - 1] not in table.policy.since:
        return False
    return not table.policy.ranks.isdisjoint(lowers[max(begin, first - _SERIES_REACH) : first])


def _settled(timed: Timed, published: dt.date | None, lowers: Sequence[str], table: Lexicon) -> Timed:
    """Return a time expression with the role that its cue has where it stands: a meeting to come announces nothing."""
    if timed.role in ("began", "over"):
        return attrs.evolve(timed, role="start" if timed.role == "began" else "back")
    if timed.role == "by" and timed.is_day:
        # "Must close by 4 May": that is when the rule bites.
        return attrs.evolve(timed, role=None)
    if timed.role == "before":
        # "No fairs may be held before 9 July": until then.
        denied = not table.policy.negations.isdisjoint(lowers[max(timed.first - _DENIED_REACH, 0) : timed.first])
        return attrs.evolve(timed, role="end" if denied else "next")
    if timed.role == "met":
        day = timed.first_day
        late = published is not None and day is not None and day > published
        return attrs.evolve(timed, role="next" if late else "announced")
    return timed


def _joined(found: list[Timed], lowers: Sequence[str], table: Lexicon) -> list[Timed]:
    """Return the time expressions with two days that only a dash parts as a start and an end."""
    for at, (one, other) in enumerate(itertools.pairwise(list(found))):
        if (
            other.first == one.last + 1
            and lowers[one.last] in table.policy.dashes
            and one.role in (None, "start")
            and other.role is None
            and one.is_day
            and other.is_day
        ):
            found[at : at + 2] = [attrs.evolve(one, role="start"), attrs.evolve(other, role="end")]
    return found


def _is_counted(mention: DateMention, lowers: Sequence[str], start: int, first: int, table: Lexicon) -> bool:
    """Whether a date may have been read from a length and a day: "for 14 days from March 30"."""
    if mention.type is not TimexType.DATE or not _is_behind(lowers, start, first, table.lengths):
        return False
    return lowers[first][0].isdigit() or lowers[first] in table.policy.figures.numbers


def _taken_apart(document: Document, mention: DateMention, first: int, last: int) -> list[Timed]:
    """Return the length and the start that "for 14 days from March 30" gives, where it was read as its end."""
    tokens = document.tokens
    for at in range(first + 2, last):
        begin = tokens.starts[at]
        tail = _read_whole(document, begin, mention.span.end)
        if tail is None or not isinstance(tail.value, DateSpan):
            continue
        head = _read_whole(document, mention.span.start, tokens.ends[at - 2])
        if head is not None and isinstance(head.value, Duration):
            return [Timed(head, first, at - 1, "length", False), Timed(tail, at, last, "start", False)]
        return []
    return []


def _read_whole(document: Document, start: int, end: int) -> DateMention | None:
    """Return the time expression that a stretch of text is from end to end, or None."""
    piece = document.text[start:end]
    found = find_dates(piece, document.article.moment, language=document.language)
    if len(found) != 1 or found[0].span.text != piece:
        return None
    return changed(found[0], span=document.span(start, end))


def _is_named(lowers: list[str], last: int, end: int, table: Lexicon) -> bool:
    """Whether a length of time is part of a measure's name ("a 15-day ban", "the two-week closure")."""
    if lowers[last - 1].rpartition("-")[2] in table.policy.ages:
        # "The two-month-old ban" has stood that long.
        return False
    if longest_at(table.nouns, lowers, last - 1, end) is not None:
        # "Three days of mourning".
        return True
    for lower in lowers[last : min(last + _NAMED_REACH, end)]:
        if lower in table.policy.stops:
            # "Lifted the ban seven months after imposing it".
            return False
        if lower in _MARKS:
            return False
        if lower in table.nouns or lower in table.verbs:
            return True
    return False


def _is_a_rate(lowers: Sequence[str], start: int, first: int, mention: DateMention, table: Lexicon) -> bool:
    """Whether a length of time is what something is counted by: "30 kilometres an hour", "400 rand a month"."""
    figures = table.policy.figures
    if not isinstance(mention.value, Duration) or lowers[first] not in figures.articles or first <= start:
        return False
    return lowers[first - 1] in figures.units


def _is_of_others(lowers: Sequence[str], first: int, last: int, table: Lexicon) -> bool:
    """Whether a length is an age, or lies in the past: "over the age of 12 years", "within the last 14 days"."""
    aged = not table.policy.aged.isdisjoint(lowers[max(first - 2, 0) : first])
    return aged or not table.policy.past.isdisjoint(lowers[first:last])


def _is_personal(lowers: Sequence[str], sentence: tuple[int, int], first: int, last: int, table: Lexicon) -> bool:
    """Whether a length is of what each person does: "must quarantine for 14 days", "a 14-day quarantine"."""
    around = lowers[max(sentence[0], first - _PERSONAL_REACH) : min(sentence[1], last + 2)]
    return not table.personal.isdisjoint(around)


def _is_clock(document: Document, mention: DateMention, words: Sequence[str]) -> bool:
    """Whether a mention is hours without their day ("10 p.m.", "between 5 a.m. and 9 p.m."), as a curfew has."""
    value = mention.value
    if not isinstance(value, DateSpan) or value.granularity is not Granularity.MINUTE:
        return False
    if len(mention.span.text) <= _CLOCK_LENGTH:
        return True
    published = document.article.published
    hours = value.end_time is not None
    if not (hours or value.start == value.end == published) or any(len(word) > _CLOCK_WORD for word in words):
        return False
    # "At 06:30 on 16 May" names its day, and does not move with the news.
    earlier = None if published is None else published.replace(day=1 + published.day % 28)
    moved = find_dates(mention.span.text, earlier, language=document.language)
    if hours:
        return not any(isinstance(each.value, DateSpan) and each.value.start != earlier for each in moved)
    return not (len(moved) == 1 and isinstance(moved[0].value, DateSpan) and moved[0].value.start == published)


def _role(lowers: Sequence[str], start: int, first: int, mention: DateMention, table: Lexicon) -> str | None:
    if isinstance(mention.value, Duration):
        return "length" if _is_behind(lowers, start, first, table.lengths) else None
    if _is_of_a_series(lowers, start, first, table):
        return "next"
    at = first
    if lowers[first].isalpha():
        # "Ends earlier on 3 May": the date may have taken the last word of its cue.
        for length in range(min(_TAKEN_REACH, first - start), 0, -1):
            role = table.cues.get(tuple(lowers[first - length : first + 1]))
            if role is not None:
                return role
    for _ in range(3):
        for length in range(min(_LONGEST_CUE, at - start), 0, -1):
            role = table.cues.get(tuple(lowers[at - length : at]))
            if role is not None:
                return role
        if at <= start or lowers[at - 1] not in table.policy.between:
            return None
        at -= 1
    return None


def _is_of_a_return(lowers: Sequence[str], start: int, first: int, table: Lexicon) -> bool:
    """Whether a date is the day that something shut goes on ("will reopen to the public on 4 May")."""
    for lower in reversed(lowers[max(start, first - _RETURN_REACH) : first]):
        if lower in table.policy.returning:
            return True
        if not lower[0].isalnum():
            return False
    return False


def _is_behind(lowers: Sequence[str], start: int, first: int, cues: frozenset[tuple[str, ...]]) -> bool:
    return any(
        tuple(lowers[first - length : first]) in cues for length in range(1, min(_LONGEST_CUE + 1, first - start + 1))
    )
