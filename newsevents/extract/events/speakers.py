"""Speakers: which participants of a text are only who says so."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsevents.extract.events.participants import Participant
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.events import Events

__all__ = ["who_speak"]

_NAME_REACH: Final = 4
_ARTICLE_REACH: Final = 4
_STOPS: Final = frozenset(".,;")


def who_speak(
    participants: Sequence[Participant],
    tokens: Tokens,
    skipped: frozenset[str],
    table: Events,
    persons: Mapping[int, int],
) -> frozenset[int]:
    """Return the first tokens of those who are only who says so; "an official and residents said" are two.

    `skipped` are the articles and numbers that may stand before a participant, `persons` the first and last tokens of
    the names of people, their roles taken in: "police" in "police commissioner Ana Roe said" speaks with her name.
    """
    lowers = tokens.lowers
    found: set[int] = {
        at
        for first, last in persons.items()
        if last < len(lowers) and lowers[last] in table.speech
        for at in range(first, last)
    }
    after: Participant | None = None
    for each in reversed(participants):
        joined = after is not None and after.first in found and _is_joined(each, after, lowers, skipped, table)
        if joined or _is_speaker(each, tokens, skipped, table):
            found.add(each.first)
        after = each
    return frozenset(found)


def _is_joined(
    one: Participant, other: Participant, lowers: Sequence[str], skipped: frozenset[str], table: Events
) -> bool:
    """Whether only "and" stands between two participants."""
    between = [word for word in lowers[one.last : other.first] if word not in skipped]
    return len(between) == 1 and between[0] in table.lists and between[0].isalpha()


def _is_speaker(each: Participant, tokens: Tokens, skipped: frozenset[str], table: Events) -> bool:
    lowers, words, speech = tokens.lowers, tokens.words, table.speech
    named, end = each.last, min(len(lowers), each.last + _NAME_REACH)
    while named < end and words[named][0].isupper():
        # "Mayor Ana Roe said".
        named += 1
    behind = lowers[named : named + 2]
    if not speech.isdisjoint(behind) and behind[0] not in table.lists:
        return True
    at = each.first - 1
    while at >= 0 and at > each.first - _ARTICLE_REACH and lowers[at] in skipped:
        at -= 1
    if at > 0 and lowers[at - 1] in table.sources:
        return True
    # "Said police." ends there; in "said police killed him" police is the subject.
    # "Told the court that she was arrested", "told police he had seen it": they only listen.
    after = lowers[each.last] if each.last < len(lowers) else "."
    opens = after in table.persons or (after in table.breaks and after not in table.lists | table.relatives)
    return at >= 0 and lowers[at] in speech and (after in _STOPS or opens)
