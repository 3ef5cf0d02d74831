"""Deeds: what a verb of policy does to which kind of measure."""

from typing import Final

from newsevents.extract.policy.bearing import action_on
from newsevents.extract.policy.papers import paper_before
from newsevents.extract.policy.rulings import makes_rule
from newsevents.extract.policy.surroundings import Surroundings
from newsevents.extract.policy.words import Noun, Word
from newsevents.languages.schema.policy import Verb
from newsevents.vocabulary import PolicyAction, PolicyInstrument

__all__ = ["deed_of", "done_to_its_law"]

# How far behind what is done to it a law may stand, and behind a measure that it is void.
_LAW_REACH: Final = 3
_VOID_REACH: Final = 10
_UNDONE: Final = (PolicyAction.REMOVE, PolicyAction.SUSPEND)


def deed_of(
    around: Surroundings, verb: Word, noun: Noun | None, meaning: Verb, *, note: bool
) -> tuple[PolicyAction, PolicyInstrument] | None:
    """Return what a verb does to which kind of measure, or None where it tells of no change."""
    action: PolicyAction | None = None
    if noun is not None:
        if not makes_rule(around, verb, noun, meaning, note=note):
            return None
        action, instrument = action_on(meaning, noun), meaning.instrument or noun.instrument
    elif meaning.alone is not None and _is_somebody_s(around, verb):
        action, instrument = meaning.alone
    else:
        return None
    governing = around.governing(verb)
    if around.is_negated(verb):
        if not meaning.weak and not (around.is_passive(verb) or around.is_over(verb) or around.is_until(verb)):
            return None  # "would not ban exports": what was so stays so
        action = meaning.negated
    elif governing is not None and action is PolicyAction.INTRODUCE:
        action = governing
    if noun is not None and _is_voided(around, verb, noun):
        action = PolicyAction.REMOVE
    elif meaning.voids:
        return None
    outer = done_to_its_law(around, verb)
    action = outer[1] if outer is not None else action
    if action is None or (action is PolicyAction.EXTEND and around.is_allowed(verb)):
        return None
    if noun is not None and noun.first <= verb.first < noun.last and action is not PolicyAction.REMOVE:
        # A verb inside the name of a measure only names it: "keeping a distance".
        action = PolicyAction.INTRODUCE
    return action, instrument


def _is_somebody_s(around: Surroundings, verb: Word) -> bool:
    """Whether an authority or its bill may do what a verb tells, or it is told in the passive."""
    if around.authority(verb) is not None or around.is_passive(verb):
        return True
    return paper_before(around, verb) is not None


def done_to_its_law(around: Surroundings, verb: Word) -> tuple[Word, PolicyAction] | None:
    """Return the verb of what is done to the law a verb is in: "will repeal a law that bans loud music"."""
    paper = paper_before(around, verb)
    if paper is None or around.lowers[paper] in around.table.policy.drafts:
        return None
    for outer in around.words.verbs:
        if 0 <= paper - outer.last <= _LAW_REACH:
            for meaning in outer.verbs:
                if meaning.measure is not None and meaning.measure in _UNDONE and not meaning.weak:
                    return outer, meaning.measure
    return None


def _is_voided(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether a measure is said to be void: "declared the levy on sugar unlawful"."""
    if around.lowers[verb.first] not in around.table.policy.ruling:
        return False
    at = max(verb.last, noun.last)
    for lower in around.lowers[at : min(at + _VOID_REACH, around.last)]:
        if lower in around.table.policy.void:
            return True
        if not lower[0].isalnum():
            return False
    return False
