"""Bearing: what a verb of policy in a sentence bears on: the measures before and behind it, or nothing it names."""

from collections.abc import Iterator
from typing import Final

from newsevents.extract.policy.frames import fits
from newsevents.extract.policy.papers import paper_before
from newsevents.extract.policy.surroundings import AUXILIARY_REACH, Surroundings
from newsevents.extract.policy.words import Noun, Word
from newsevents.languages.schema.policy import Verb
from newsevents.vocabulary import PolicyAction, PolicyInstrument

__all__ = ["Bearing", "Rank", "action_on"]

# How many tokens may stand between a verb and what it bears on: behind it, before it where its clause is reduced
# ("schools closed on Monday"), and before a passive.
_REACH: Final = 14
_REDUCED_REACH: Final = 2
_PASSIVE_REACH: Final = 22
# How many tokens before a verb the pronoun of its clause may stand.
_RELATIVE_REACH: Final = 3
# How many tokens a length behind a verb has at least ("for a year").
_LENGTH: Final = 3
# What stays open where somebody is banned from it.
_OPEN: Final = (
    PolicyInstrument.EVENT_CANCELLATION,
    PolicyInstrument.BUSINESS_CLOSURE,
    PolicyInstrument.SCHOOL_CLOSURE,
    PolicyInstrument.WORKPLACE_CLOSURE,
)

Rank = tuple[bool, bool, int]
"""How good a match is, less being better: a weak word, a reduced clause, the tokens between."""


class Bearing:
    """What the verbs of a sentence bear on."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.words, self.table, self.note = around.words, around.table, around.note
        self.lowers, self.last = around.lowers, around.last

    def options(self, verb: Word) -> Iterator[tuple[Noun | None, Verb, Rank]]:
        """Yield what a verb may bear on, with its meaning there and how good a match it is (less is better)."""
        policy = self.table.policy
        passive = self.around.is_passive(verb)
        left, right = self._left(verb), self._right(verb)
        found = False
        for noun, is_left in ((left, True), (right, False)):
            if noun is None or (passive and not is_left and left is not None):
                continue
            gap = verb.first - noun.last if is_left else max(noun.first - verb.last, 0)
            coming = is_left and right is None and self.around.is_future(verb, 1, verb.first)
            reduced = is_left and not passive and not coming
            close = reduced and (right is not None or not self.note) and not self._is_ordered(noun)
            if gap > (_REDUCED_REACH if close else _PASSIVE_REACH if is_left and passive else _REACH):
                continue
            if reduced and self._acts_itself(noun, verb):
                continue
            if not is_left and self._is_parted(verb, noun):
                continue
            for meaning in verb.verbs:
                if (meaning.moves and not coming) or (meaning.ends and is_left and self._gives_way(noun, verb)):
                    continue
                # "The ban had kept him out": there the measure acts.
                acts = right is not None or self.lowers[verb.first - 1] in policy.perfects
                if action_on(meaning, noun) is not None and not (meaning.weak and reduced and acts):
                    found = True
                    # A measure ends by itself: "the ban will end on Friday" is no reduced passive.
                    aside = (reduced and not meaning.ends) or (is_left and self._is_told_aside(noun, verb))
                    yield noun, meaning, (meaning.weak, aside, gap)
        if not found and self._acts_alone(verb):
            # "Extended its fishing ban": what another verb bears on is a measure, and acts where none does.
            measure = any(noun.first == verb.first for noun in self.words.nouns)
            for meaning in verb.verbs:
                if meaning.alone is not None:
                    yield None, meaning, (meaning.weak, measure, 0)

    def _is_parted(self, verb: Word, noun: Noun) -> bool:
        """Whether a verb goes on with something else than a noun: "closed it for the holidays".

        "Prolonged for a year a ban" goes on with a length, and then with the ban.
        """
        policy, between = self.table.policy, self.lowers[verb.last : noun.first]
        if policy.barriers.isdisjoint(between):
            return False
        extends = any(meaning.measure is PolicyAction.EXTEND and not meaning.weak for meaning in verb.verbs)
        length = extends and between[0] in policy.product_cues and policy.barriers.isdisjoint(between[1:])
        return not (length and any(lower in policy.determiners for lower in between[_LENGTH:]))

    def _is_ordered(self, noun: Noun) -> bool:
        """Whether what is done to a noun is an order: "ordered all markets in the town closed"."""
        before = self.lowers[max(self.around.first, noun.first - _RELATIVE_REACH) : noun.first]
        return not self.table.policy.ordering.isdisjoint(before)

    def _is_told_aside(self, noun: Noun, verb: Word) -> bool:
        """Whether a verb is the first one of a clause about a measure: "the curfew that was imposed is lifted"."""
        opening = self.lowers[max(noun.last, verb.first - _RELATIVE_REACH) : verb.first]
        if self.table.policy.relatives.isdisjoint(opening):
            return False
        return verb is next((each for each in self.words.verbs if each.first >= noun.last), None)

    def _gives_way(self, noun: Noun, verb: Word) -> bool:
        """Whether that a measure ends is not all: "begins in May and ends in June", "was to end but is extended"."""
        if verb.last < self.last and self.lowers[verb.last] in self.table.policy.figures.articles:
            # "The truce ended a war".
            return True
        return any(
            meaning.settles if other.first < verb.first else meaning.measure is PolicyAction.EXTEND and not meaning.ends
            for other in self.words.verbs
            if noun.last <= other.first and (other.first < verb.first or self.around.is_passive(other))
            for meaning in other.verbs
        )

    def _is_kept_from(self, noun: Noun, verb: Word) -> bool:
        """Whether a ban is not of a noun: "banned athletes from school sports", "banned tourist flats"."""
        if all(meaning.alone is None for meaning in verb.verbs):
            return False
        if not self.note and noun.bears and self._is_part_of_another(noun):
            return True
        origin = self.table.policy.figures.origin
        return noun.instrument in _OPEN and not origin.isdisjoint(self.lowers[verb.last : noun.first])

    def _is_part_of_another(self, noun: Noun) -> bool:
        """Whether a noun in the singular belongs to a plural behind it."""
        plural, at = self.table.policy.plural, noun.last
        if at >= self.last or self.lowers[at - 1].endswith(plural) or self.lowers[at] in self.table.policy.stops:
            return False
        return self.lowers[at].endswith(plural) and self.lowers[at] not in self.table.verbs

    def _acts_alone(self, verb: Word) -> bool:
        """Whether a verb that needs no measure is a rule's: an authority's, and not that of a game."""
        if self.around.is_of_sports():
            return False
        if self.note or self.around.is_official(verb) or paper_before(self.around, verb) is not None:
            return True
        # "Lorries will be barred from the bridge"; "he will be" is a person's case.
        coming = self.around.is_future(verb, AUXILIARY_REACH, verb.first) and self.around.is_passive(verb)
        return coming and not self._is_of_a_person(verb)

    def _is_of_a_person(self, verb: Word) -> bool:
        before = self.lowers[max(self.around.first, verb.first - AUXILIARY_REACH - 1) : verb.first]
        return not self.table.policy.persons.isdisjoint(before)

    def _acts_itself(self, noun: Noun, verb: Word) -> bool:
        """Whether nothing is done to a noun before an active verb."""
        if not self.note and self._is_joined(noun, verb):
            return True
        return self._is_told_by(noun, verb) or (noun.bears and self._takes_another(verb))

    def _is_joined(self, noun: Noun, verb: Word) -> bool:
        """Whether a conjunction parts a verb from a noun before it; "the tax, scrapped in May," is of the tax."""
        policy = self.table.policy
        between = self.lowers[noun.last : verb.first + 1]
        after = self.lowers[verb.last] if verb.last < self.last else ""
        apposed = between[:-1] == [","] and (after in policy.inside or after in policy.between)
        return not apposed and not policy.joiners.isdisjoint(between)

    def _is_told_by(self, noun: Noun, verb: Word) -> bool:
        """Whether a verb is of who tells of a measure: "a ban would hurt farmers, the lobby warned"."""
        told = verb.last == verb.first + 1 and self.lowers[verb.first] in self.table.policy.telling
        return told and "," in self.lowers[noun.last : verb.first]

    def _takes_another(self, verb: Word) -> bool:
        """Whether an object follows a verb at once, so that what stands before it acts: "the club banned the coach"."""
        whole = any(meaning.alone is not None for meaning in verb.verbs)
        return whole and verb.last < self.last and self.lowers[verb.last] in self.table.policy.determiners

    def _left(self, verb: Word) -> Noun | None:
        return next((n for n in reversed(self.words.nouns) if n.last <= verb.first and self._bears_on(verb, n)), None)

    def _bears_on(self, verb: Word, noun: Noun) -> bool:
        return any(action_on(meaning, noun) is not None for meaning in verb.verbs) and (
            (not noun.frame or fits(self.around, verb, noun)) and not self._is_kept_from(noun, verb)
        )

    def _right(self, verb: Word) -> Noun | None:
        for noun in self.words.nouns:
            if noun.last > verb.last and noun.last > verb.first >= noun.first - _REACH and self._bears_on(verb, noun):
                # "The travel budget" is a budget.
                return next(
                    (n for n in self.words.nouns if n.first == noun.last and n.frame and self._bears_on(verb, n)), noun
                )
        return None


def action_on(meaning: Verb, noun: Noun) -> PolicyAction | None:
    """Return what a meaning of a verb does to a measure, or to what measures bear on; None where it does nothing."""
    if meaning.frame != noun.frame:
        return None
    if meaning.only and noun.instrument not in meaning.only:
        return None
    return meaning.object if noun.bears else meaning.measure
