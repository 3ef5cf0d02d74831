"""Passing mentions: verbs of policy that tell of no change, for they only speak of a measure on the way."""

from typing import Final

from newsevents.extract.policy.surroundings import Surroundings
from newsevents.extract.policy.words import Noun, Word
from newsevents.languages.schema.policy import Verb
from newsevents.vocabulary import PolicyAction, PolicyInstrument

__all__ = ["is_in_passing"]

# How many tokens behind what it bears on the verb of a supposed change may stand, and how many before a measure the
# conjunction of the clause that only dates something else.
_SUPPOSED_REACH: Final = 10
_CONJUNCTION_REACH: Final = 3
# How many tokens before what stays open "keep" may stand.
_KEEPING_REACH: Final = 4


def is_in_passing(around: Surroundings, verb: Word, noun: Noun, meaning: Verb) -> bool:
    """Whether a verb and a measure beside it tell of no change of it."""
    return (
        _is_supposed(around, verb, noun)
        or _dates_another(around, noun, meaning)
        or _is_excepted(around, verb, noun)
        or _is_doer(around, verb, noun, meaning)
        or _is_loaded(around, noun)
        or _is_kept_open(around, verb, noun, meaning)
    )


def _is_supposed(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether a change is only thought of: "cutting the grant would cost jobs"."""
    policy, lowers = around.table.policy, around.lowers
    if noun.first < verb.last or not lowers[verb.first].endswith(policy.gerund):
        return False
    if verb.first > around.first and lowers[verb.first - 1].isalnum() and lowers[verb.first - 1] not in policy.stops:
        return False
    for lower in lowers[noun.last : min(noun.last + _SUPPOSED_REACH, around.last)]:
        if lower in policy.supposing:
            return True
        if not lower[0].isalnum() or lower in policy.stops:
            return False
    return False


def _dates_another(around: Surroundings, noun: Noun, meaning: Verb) -> bool:
    """Whether that a measure came to hold or ended only dates something else: "a day after the levy took effect"."""
    if not (meaning.settles or meaning.ends):
        return False
    for lower in reversed(around.lowers[max(around.first, noun.first - _CONJUNCTION_REACH) : noun.first]):
        if lower in around.table.policy.dating:
            return True
        if not lower[0].isalnum():
            return False
    return False


def _is_excepted(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether a negation parts what is done from the measure: "the freeze does not cover the tax on fuel"."""
    return not around.table.policy.negations.isdisjoint(around.lowers[verb.last : noun.first])


def _is_doer(around: Surroundings, verb: Word, noun: Noun, meaning: Verb) -> bool:
    """Whether "it" before a verb is who acts and no measure: "It also lifted a company's fine"."""
    if noun.last > verb.first or around.lowers[noun.first] not in around.table.policy.anaphors:
        return False
    return not (meaning.ends or meaning.settles or meaning.moves or around.is_passive(verb))


def _is_loaded(around: Surroundings, noun: Noun) -> bool:
    """Whether vehicles with their load are stopped, and no service: "stopped trains carrying timber"."""
    if noun.instrument is not PolicyInstrument.TRANSPORT_CLOSURE or noun.last >= around.last:
        return False
    return around.lowers[noun.last] in around.table.policy.loads


def _is_kept_open(around: Surroundings, verb: Word, noun: Noun, meaning: Verb) -> bool:
    """Whether what was open stays so: "to keep the border open" lifts nothing."""
    if not noun.bears or noun.last > verb.first or meaning.object is not PolicyAction.REMOVE:
        return False
    before = around.lowers[max(around.first, noun.first - _KEEPING_REACH) : noun.first]
    return not around.table.policy.keeping.isdisjoint(before)
