"""Passing mentions: verbs of policy that tell of no change, for they only speak of a measure on the way."""

from typing import Final

from newsevents.extract.policy.surroundings import Surroundings
from newsevents.extract.policy.words import Noun, Word
from newsevents.languages.schema.policy import Verb
from newsevents.vocabulary import PolicyAction, PolicyInstrument

__all__ = ["is_in_passing", "is_supposed"]

# How many tokens behind what it bears on the verb of a supposed change may stand, and how many before a measure the
# conjunction of the clause that only dates something else.
_SUPPOSED_REACH: Final = 10
_CONDITION_REACH: Final = 10
_ANSWER_REACH: Final = 4
_CONJUNCTION_REACH: Final = 3
# How many tokens before what stays open "keep" may stand.
_KEEPING_REACH: Final = 4


def is_in_passing(around: Surroundings, verb: Word, noun: Noun, meaning: Verb) -> bool:
    """Whether a verb and a measure beside it tell of no change of it."""
    return (
        _dates_another(around, noun, meaning)
        or _is_excepted(around, verb, noun)
        or _is_doer(around, verb, noun, meaning)
        or _is_loaded(around, noun)
        or _is_kept_open(around, verb, noun, meaning)
        or _is_talked_of(around, verb, noun)
        or _is_history(around, verb, meaning)
        or _is_feared(around, verb)
        or _is_a_power(around, verb)
        or _is_answered(around, verb, noun)
    )


def is_supposed(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether a change is only thought of: "cutting the grant would cost jobs", "if the ban were lifted"."""
    return _is_in_a_condition(around, verb) or _is_weighed(around, verb, noun)


def _is_in_a_condition(around: Surroundings, verb: Word) -> bool:
    """Whether a verb stands in the clause of a condition."""
    for lower in reversed(around.lowers[max(around.first, verb.first - _CONDITION_REACH) : verb.first]):
        if lower in around.table.policy.conditions:
            return True
        if not lower[0].isalnum():
            return False
    return False


def _is_weighed(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether a change told as a noun is what something is said of: "lifting the cap costs millions"."""
    policy, lowers = around.table.policy, around.lowers
    if noun.last <= verb.first or not lowers[verb.first].endswith(policy.gerund):
        return False
    before = lowers[verb.first - 1] if verb.first > around.first else ""
    if before[:1].isalnum() and before not in policy.stops and before not in policy.telling:
        return False
    opens = not before[:1].isalnum() or before in policy.relatives or before in policy.telling
    for lower in lowers[noun.last : min(noun.last + _SUPPOSED_REACH, around.last)]:
        if lower in policy.supposing or (opens and lower in policy.weighing):
            return True
        if not lower[0].isalnum():
            return False
    return False


def _is_a_power(around: Surroundings, verb: Word) -> bool:
    """Whether somebody is only given the power to do it."""
    return not around.table.policy.powers.isdisjoint(around.lowers[max(around.first, verb.first - 2) : verb.first])


def _is_feared(around: Surroundings, verb: Word) -> bool:
    """Whether somebody only fears what a verb tells: "fear that the state could cap fares"."""
    before = around.lowers[max(around.first, verb.first - _CONDITION_REACH) : verb.first]
    return not around.table.policy.fearing.isdisjoint(before)


def _is_answered(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether a measure is what the news answers: "in retaliation for duties announced by its neighbour"."""
    if noun.last != verb.first:
        return False
    before = around.lowers[max(around.first, noun.first - _ANSWER_REACH) : noun.first]
    return any(
        tuple(before[at:end]) in around.table.answers
        for at in range(len(before))
        for end in range(at + 1, len(before) + 1)
    )


def _is_history(around: Surroundings, verb: Word, meaning: Verb) -> bool:
    """Whether it is told how long a measure had lasted when something else came."""
    lasted = meaning.ends and meaning.measure is PolicyAction.EXTEND
    return lasted and around.lowers[verb.first - 1] in around.table.policy.earlier


def _is_talked_of(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether what is done is done to talks or a vote about a measure: "delayed a vote on the tax"."""
    return not around.table.policy.talks.isdisjoint(around.lowers[verb.last : noun.first])


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
    policy, lowers = around.table.policy, around.lowers
    if not policy.negations.isdisjoint(lowers[verb.last : noun.first]):
        return True
    # "The pause excludes tariffs on steel", "medicines are exempt from the sanctions".
    free = lowers[verb.last - 1] in policy.excepting and around.is_passive(verb)
    return free or not policy.excepting.isdisjoint(lowers[verb.last : noun.first])


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
