"""Voices: whether the subject of a verb acts or suffers, and which verb a noun of an act only has for show."""

from collections.abc import Sequence
from typing import Final

from newsevents.extract.events.triggers import Trigger
from newsevents.languages.schema.events import Events

__all__ = ["is_behind_relative", "is_passive", "is_reduced", "joint_before", "light_verb", "suffers", "suffers_with"]

_SHARED_REACH: Final = 7
_RELATIVE_REACH: Final = 14
_LIGHT_REACH: Final = 3
_AUXILIARIES: Final = 2
_STOPS: Final = frozenset(".,;")


def is_passive(trigger: Trigger, first: int, lowers: Sequence[str], table: Events, *, behind: bool) -> bool:
    """Whether the subject suffers: by the verb, a form of "be" before, or a participle right `behind` its noun.

    `first` is where the sentence begins.
    """
    words = lowers[trigger.first : trigger.last]
    if suffers(words, table):
        return True
    for at in range(trigger.first - 1, max(trigger.first - 4, first - 1), -1):
        if lowers[at] in table.be:
            return not words[0].endswith(table.progressive)
        if not lowers[at].endswith(table.adverb) and lowers[at] not in table.negations:
            break
    if not table.quantifiers.isdisjoint(lowers[trigger.last + 1 : trigger.last + 2]):
        return False
    if not behind or not words[0].endswith(table.participle):
        return False
    if len(words) > 1 and " ".join(words) not in table.participial:
        return False
    after = lowers[trigger.last] if trigger.last < len(lowers) else "."
    if after in table.lists and after.isalpha():
        # "A girl raped and murdered by a soldier".
        return _is_by_somebody(trigger.last + 1, lowers, table)
    return after in table.passive_after or after in table.of


def suffers(words: Sequence[str], table: Events) -> bool:
    """Whether the subject of an active verb suffers, by all its words or the first and the last ("faces charges")."""
    return " ".join(words) in table.suffers or f"{words[0]} {words[-1]}" in table.suffers


def _is_by_somebody(at: int, lowers: Sequence[str], table: Events) -> bool:
    """Whether a participle and the preposition of who did it stand at a token."""
    return at + 1 < len(lowers) and lowers[at].endswith(table.participle) and lowers[at + 1] in table.by


def is_reduced(trigger: Trigger, lowers: Sequence[str], table: Events) -> bool:
    """Whether a participle right behind a noun only says of whom it is told ("two men accused of theft")."""
    after = lowers[trigger.last] if trigger.last < len(lowers) else "."
    before = lowers[trigger.first - 1] if trigger.first else ""
    if before in table.be and trigger.first > 1 and lowers[trigger.first - 2] in table.relatives:
        # "His brother, who was accused of theft".
        return after in table.of
    reduced = trigger.verb and lowers[trigger.first].endswith(table.participle) and after in table.of
    return reduced and before not in table.be and not before.endswith(table.adverb)


def joint_before(at: int, lowers: Sequence[str], table: Events) -> int:
    """Return the token before a verb, its auxiliaries and adverbs left out: "and" in "and will meet"."""
    joint = max(at - 1, 0)
    floor = max(at - 1 - _AUXILIARIES, 0)
    while joint > floor and (lowers[joint] in table.helping or lowers[joint].endswith(table.adverb)):
        joint -= 1
    return joint


def suffers_with(
    trigger: Trigger, before: Trigger, first: int, lowers: Sequence[str], table: Events, *, passive: bool
) -> bool:
    """Whether a participle shares the auxiliary of the passive before it: "were killed and dozens injured".

    `passive` tells that the one before is known to be passive.
    """
    between = lowers[before.last : trigger.first]
    after = lowers[trigger.last] if trigger.last < len(lowers) else "."
    if not 0 < len(between) <= _SHARED_REACH or between[0] not in table.lists or after not in table.passive_after:
        return False
    if any(word in table.breaks and word not in table.lists for word in between):
        return False
    if not any(lowers[at].endswith(table.participle) for at in (trigger.first, trigger.last - 1)):
        return False
    return (passive and after in table.by) or is_passive(before, first, lowers, table, behind=False)


def is_behind_relative(trigger: Trigger, before: Trigger, lowers: Sequence[str], table: Events) -> bool:
    """Whether a verb goes on behind a relative clause that another verb opened ("who shot a guard was jailed")."""
    if not (trigger.verb and before.verb) or before.first < 2:
        return False
    between = lowers[before.last : trigger.first]
    if lowers[before.first - 1] in table.of and lowers[before.first - 2] in table.tied:
        # "A soldier accused of raping a woman was acquitted".
        near = len(between) <= _RELATIVE_REACH and table.breaks.isdisjoint(between)
        return near and not table.be.isdisjoint(between[-1:])
    at = before.first - 1
    if lowers[at] not in table.relatives and (lowers[at] in table.verb_signs or lowers[at] in table.be):
        at -= 1
    if lowers[at] not in table.relatives or len(between) > _RELATIVE_REACH:
        return False
    return table.breaks.isdisjoint(between) and not table.be.isdisjoint(between[-2:])


def light_verb(trigger: Trigger, lowers: Sequence[str], table: Events) -> int | None:
    """Return the token of the verb that only says that somebody did what a noun tells, or None ("began a strike")."""
    if trigger.verb:
        return None
    for at in range(trigger.first - 1, max(trigger.first - 1 - _LIGHT_REACH, 0), -1):
        if lowers[at] in table.light:
            return None if lowers[at - 1] in table.be else at
        if lowers[at] in table.lists or lowers[at] in table.aside or lowers[at] in _STOPS:
            return None
    return None
