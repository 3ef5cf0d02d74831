"""Rulings: whether a verb of policy and what it bears on make a rule, and are no fact of everyday life."""

from typing import Final

from newsevents.extract.policy.papers import paper_before
from newsevents.extract.policy.passing import is_in_passing, is_supposed
from newsevents.extract.policy.surroundings import AUXILIARY_REACH, Surroundings
from newsevents.extract.policy.words import Noun, Word
from newsevents.languages.schema.policy import Verb
from newsevents.vocabulary import PolicyAction, PolicyInstrument

__all__ = ["makes_rule"]

# Objects that come in amounts, which are raised and cut.
_COUNTED: Final = (
    PolicyInstrument.PRICE_CONTROL,
    PolicyInstrument.GATHERING_LIMIT,
    PolicyInstrument.WAGE,
    PolicyInstrument.PENSION,
)


def makes_rule(around: Surroundings, verb: Word, noun: Noun, meaning: Verb, *, note: bool) -> bool:
    """Whether a verb, in one of its meanings, makes a rule of a noun; `note`: the text announces a measure."""
    if is_supposed(around, verb, noun) or not (note or _makes_rule_in_news(around, verb, noun, meaning)):
        return False
    if meaning.official and noun.bears:
        return noun.instrument in _COUNTED and around.is_official(verb)
    if meaning.official and noun.instrument in around.table.policy.market:
        # "We will reduce the tax, the minister said": who says so decides it.
        told = (note or _is_to_come(around, verb)) and bool(around.words.authorities)
        return told or around.is_passive(verb) or around.is_official(verb)
    if (meaning.factual or meaning.weak) and noun.bears and (around.is_elsewhere() or around.is_a_reason(verb)):
        return False
    if meaning.weak and noun.instrument is not PolicyInstrument.TRAVEL_RESTRICTION and around.is_of_a_mission():
        return False
    return not (meaning.factual and noun.bears) or _is_decided(around, verb, noun, note=note)


def _is_decided(around: Surroundings, verb: Word, noun: Noun, *, note: bool) -> bool:
    """Whether somebody decides what may come about by itself: schools close and flights are cancelled for many reasons.

    An authority is named, or it is told as what will be done.
    """
    if (around.words.authorities or around.led is not None) if note else around.is_acted_on():
        return True
    if not note and (_is_obliged(around, verb) or _is_shut(around, verb, noun)):
        return True
    future = _is_to_come(around, verb)
    named = note and verb.last < around.last and around.lowers[verb.last] in around.table.policy.product_cues
    return named or (note and future) or ((future or note) and around.is_passive(verb))


def _makes_rule_in_news(around: Surroundings, verb: Word, noun: Noun, meaning: Verb) -> bool:
    """Whether they make a rule in a text that is about other things too."""
    if (meaning.note and not _is_sure(around, verb, noun, meaning)) or is_in_passing(around, verb, noun, meaning):
        return False
    if meaning.note or _is_shut(around, verb, noun):
        return True
    if not noun.bears or (_is_to_come(around, verb) and around.is_passive(verb)) or around.is_official(verb):
        return True
    if _is_obliged(around, verb):
        return True
    # "Rallies were banned": nobody else can do that.
    return paper_before(around, verb) is not None or (
        bool(_ruled(verb)) and around.is_passive(verb) and not around.is_of_sports()
    )


def _is_obliged(around: Surroundings, verb: Word) -> bool:
    """Whether somebody must do it: "colleges must close"."""
    return around.lowers[verb.first - 1] in around.table.policy.obliging


def _is_sure(around: Surroundings, verb: Word, noun: Noun, meaning: Verb) -> bool:
    """Whether a common verb makes a rule in any text: "the ministry requires masks", "the freeze will apply"."""
    if noun.instrument not in meaning.sure or around.is_elsewhere() or _is_advice(around, verb):
        return False
    obliged = not around.table.policy.future.isdisjoint(around.lowers[verb.first : verb.last])
    return obliged or _is_to_come(around, verb) or around.is_official(verb)


def _is_advice(around: Surroundings, verb: Word) -> bool:
    """Whether somebody only says what should be."""
    return not around.table.policy.pleas.isdisjoint(around.lowers[around.first : verb.first])


def _is_shut(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether schools are told to be shut, and nothing else shuts them: "schools were closed by snow"."""
    if noun.instrument is not PolicyInstrument.SCHOOL_CLOSURE or noun.last > verb.first or not around.is_passive(verb):
        return False
    told = around.lowers[around.first : around.last]
    if not any(meaning.object is PolicyAction.INTRODUCE for meaning in verb.verbs):
        return False
    return around.table.policy.causes.isdisjoint(told) and not around.is_elsewhere()


def _ruled(verb: Word) -> list[Verb]:
    """Return the meanings of a verb that makes a rule of whatever it bears on."""
    return [meaning for meaning in verb.verbs if meaning.alone is not None]


def _is_to_come(around: Surroundings, verb: Word) -> bool:
    return around.is_future(verb, AUXILIARY_REACH, verb.first)
