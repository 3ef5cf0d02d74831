"""Surroundings: what the words around a verb of policy say: who acts, whether it is denied, how far it has come."""

from collections.abc import Iterator
from typing import Final

from newsevents.extract.policy.words import Lexicon, Word, Words
from newsevents.extract.text.tokens import Tokens
from newsevents.vocabulary import PolicyAction, PolicyStatus

__all__ = ["AUXILIARY_REACH", "STATUS_REACH", "Surroundings"]

AUXILIARY_REACH: Final = 3
"""How many tokens before a verb its auxiliary may stand."""
STATUS_REACH: Final = 12
"""How many tokens before a verb the words that tell how far it has come may stand."""

# The same for a negation, an authority, a preposition before a noun, an office, the agent of a passive, and the verb
# that bears on a deed told as a noun.
_NEGATION_REACH: Final = 4
_AUTHORITY_REACH: Final = 25
_PHRASE_REACH: Final = 4
_OFFICE_REACH: Final = 8
_AGENT_REACH: Final = 10
_GOVERNED_REACH: Final = 3
# How many tokens behind a denied verb "until" may stand.
_UNTIL_REACH: Final = 8
# How far behind a verb of what is to come "to" may stand.
_AIM_REACH: Final = 5
# How many tokens at the head of a sentence name who speaks in it.
_OPENING: Final = 2
# How far behind a verb what it makes public may stand.
_PAPER_REACH: Final = 3


class Surroundings:
    """A sentence, to be asked for what stands around the verbs of policy in it.

    `note`: the text announces a measure; `led`: the token of the authority that acts in the sentence before, which "it"
    may stand for.
    """

    def __init__(
        self,
        tokens: Tokens,
        shape: str,
        bounds: tuple[int, int],
        table: Lexicon,
        words: Words,
        *,
        note: bool = False,
        led: int | None = None,
    ) -> None:
        self.note = note
        self.tokens = tokens
        self.shape = shape
        self.lowers = tokens.lowers
        self.first, self.last = bounds
        self.table = table
        self.words = words
        self.led = led

    def is_from(self, verb: Word) -> bool:
        """Whether a verb goes on with where from, not with what ("released from hospital")."""
        return verb.last < self.last and self.lowers[verb.last] in self.table.policy.figures.origin

    def governing(self, verb: Word) -> PolicyAction | None:
        """Return what is done to a deed told as a noun: "extended the closure", "lifted its suspension of flights"."""
        policy = self.table.policy
        if self.lowers[verb.first] not in policy.nominals:
            return None
        for outer in self.words.verbs:
            between = self.lowers[outer.last : verb.first]
            dated = between[:1] != [] and between[0] in policy.lasting
            if dated and between[-1] in policy.determiners:
                # "Extended until 4 May a freeze".
                between = between[-1:]
            if len(between) <= _GOVERNED_REACH and outer.last <= verb.first and policy.stops.isdisjoint(between):
                for meaning in outer.verbs:
                    if meaning.measure is not None and not meaning.weak and not meaning.only:
                        return meaning.measure
        return None

    def _before(self, verb: Word, reach: int) -> list[str]:
        return self.lowers[max(self.first, verb.first - reach) : verb.first]

    def is_passive(self, verb: Word) -> bool:
        """Whether an auxiliary of the passive stands before a verb."""
        return not self.table.policy.passives.isdisjoint(self._before(verb, AUXILIARY_REACH))

    def is_future(self, verb: Word, reach: int, last: int) -> bool:
        """Whether a word of the future stands in the tokens before `last`; "May" is a month."""
        first = max(self.first, verb.first - reach)
        future = self.table.policy.future
        return not future.isdisjoint(self.lowers[first:last]) and any(
            lower in future and not word.istitle()
            for lower, word in zip(self.lowers[first:last], self.tokens.words[first:last], strict=True)
        )

    def is_negated(self, verb: Word) -> bool:
        """Whether a verb is denied."""
        return not self.table.policy.negations.isdisjoint(self._before(verb, _NEGATION_REACH))

    def is_over(self, verb: Word) -> bool:
        """Whether a denied verb tells that something has ended ("no longer bans")."""
        return not self.table.policy.over.isdisjoint(self._before(verb, _NEGATION_REACH))

    def is_until(self, verb: Word) -> bool:
        """Whether a denied verb tells until when: "will not reopen before September"."""
        behind = self.lowers[verb.last : min(verb.last + _UNTIL_REACH, self.last)]
        return not self.table.policy.lasting.isdisjoint(behind)

    def authority(self, verb: Word) -> int | None:
        """Return the token of the nearest authority before a verb, or else the first one of the sentence.

        One behind a preposition is where or of whom, and gives way: "the governor imposed a curfew in three districts
        and banned motorcycles".
        """
        every = [index for index in self.words.authorities if not self._is_aside(index, verb)]
        authorities = [index for index in every if not self._is_inside(index)] or every
        near = [index for index in authorities if 0 <= verb.first - index <= _AUTHORITY_REACH]
        leader = self.leader(verb)
        if leader is not None and not near:
            return leader
        return near[-1] if near else authorities[0] if authorities else None

    def leader(self, verb: Word) -> int | None:
        """Return the authority of the sentence before, where a verb tells what "it" does: "It also scrapped it"."""
        if self.led is None or self.lowers[self.first] not in self.table.policy.anaphors or self.is_passive(verb):
            return None
        policy, opening = self.table.policy, self.lowers[self.first + 1 : verb.first]
        helping = (*policy.future, *policy.perfects, *policy.between, *policy.linking)
        return self.led if all(lower in helping for lower in opening) else None

    def acting(self) -> int | None:
        """Return the first authority of the sentence that no preposition stands before, or None."""
        return next((index for index in self.words.authorities if not self._is_inside(index)), None)

    def _is_inside(self, index: int) -> bool:
        """Whether a preposition stands before the noun phrase of a token."""
        policy = self.table.policy
        for at in range(index - 1, max(self.first, index - _PHRASE_REACH) - 1, -1):
            lower = self.lowers[at]
            if lower in policy.inside:
                return True
            if lower in policy.joiners and self._opens_a_clause(index):
                return False
            if lower in policy.stops or not lower[0].isalnum():
                return False
        return False

    def _opens_a_clause(self, index: int) -> bool:
        """Whether a verb of policy stands right behind a token, which is then its subject."""
        return any(index < verb.first <= index + AUXILIARY_REACH for verb in self.words.verbs)

    def _is_aside(self, index: int, verb: Word) -> bool:
        """Whether a token stands in a clause about a noun, which ends before the verb: "A, which borders B, has"."""
        if index >= verb.first or "," not in self.lowers[index : verb.first]:
            return False
        for at in range(index - 1, max(self.first, index - STATUS_REACH), -1):
            if self.lowers[at] == ",":
                return False
            if self.lowers[at] in self.table.policy.relatives:
                return self.lowers[at - 1] == ","
        return False

    def is_acted_on(self) -> bool:
        """Whether an authority is named that is not only where something is ("schools across the county")."""
        return any(not self._is_inside(index) for index in self.words.authorities)

    def is_elsewhere(self) -> bool:
        """Whether the sentence is about fighting or unrest, where roads are closed and fire is opened."""
        return not self.table.policy.elsewhere.isdisjoint(self.lowers[self.first : self.last])

    def is_official(self, verb: Word) -> bool:
        """Whether an office stands close before a verb or the one it is joined to, or behind it as the passive's agent.

        "Authorities closed schools in eight provinces and suspended ferry services".
        """
        offices = self.table.authorities
        if verb.first > self.first and self.lowers[verb.first - 1] in self.table.policy.joiners:
            verb = next((each for each in reversed(self.words.verbs) if each.last < verb.first), verb)
        last = verb.last + (_AGENT_REACH if self.is_passive(verb) else 0)
        if self.leader(verb) is not None:
            return True
        begin, end = max(self.first, verb.first - _OFFICE_REACH), min(last, self.last)
        if any(begin <= at < end for at in self.words.authorities):
            return True
        return not offices.keys().isdisjoint(self.lowers[begin:end])

    def is_a_reason(self, verb: Word) -> bool:
        """Whether a verb tells for what somebody is blamed or paid: "fined for cancelling flights"."""
        return verb.first > self.first and self.lowers[verb.first - 1] in self.table.policy.reasons

    def is_conditional(self, verb: Word) -> bool:
        """Whether what a verb tells may never come: "would cut the tax if it won"."""
        return not self.table.policy.conditions.isdisjoint(self.lowers[verb.last : self.last])

    def is_hinged(self, verb: Word) -> bool:
        """Whether something else comes before what a verb tells: "will resume once the tests are clear"."""
        return not self.table.policy.hinges.isdisjoint(self.lowers[verb.last : self.last])

    def is_of_a_mission(self) -> bool:
        """Whether the sentence is an embassy's or an adviser's, whose advice makes no rule where it is."""
        opening = self.tokens.words[self.first : self.first + _OPENING]
        return not self.table.policy.missions.isdisjoint(
            self.lowers[self.first : self.last]
        ) or not self.table.policy.advisers.isdisjoint(opening)

    def is_of_sports(self) -> bool:
        """Whether the sentence is about a game, whose bodies ban players and fans."""
        return not self.table.policy.sports.isdisjoint(self.lowers[self.first : self.last])

    def is_of_papers(self, at: int) -> bool:
        """Whether what follows a verb is made public and no rule: "issued a statement", "publishes the figures"."""
        return not self.table.policy.papers.isdisjoint(self.lowers[at : min(at + _PAPER_REACH, self.last)])

    def is_allowed(self, verb: Word) -> bool:
        """Whether what a verb tells is only possible: "the truce can be extended"."""
        before = self.lowers[max(self.first, verb.first - AUXILIARY_REACH) : verb.first]
        return not self.table.policy.permissions.isdisjoint(before)

    def status(self, verb: Word, action: PolicyAction) -> PolicyStatus:
        """Return how far a change has come, by the words before its verb and the verb's own where it is weak."""
        policy = self.table.policy
        own = any(meaning.weak for meaning in verb.verbs)
        seen: set[PolicyStatus] = set()
        spoken = others = False
        for index in range(max(self.first, verb.first - STATUS_REACH), verb.first + own):
            lower = self.lowers[index]
            if index > self.first and self.tokens.words[index].istitle():
                # "May" is a month.
                continue
            if (action is PolicyAction.REMOVE and lower in policy.permissions) or self._is_of_another(index, verb):
                continue
            if lower in policy.speaking:
                # "The minister said the tax would end" is of the minister; what analysts say is theirs.
                spoken = any(at < index for at in self.words.authorities)
                others = not spoken
            # "Critics say the ban should be restored": that is only wished for.
            shifted = lower in policy.backshifted and not (others and lower in policy.wishing)
            told = self._backshifted(verb, index, seen, spoken=spoken) if shifted else None
            if told is not None:
                seen.add(told)
                continue
            seen.update(self._named(index, verb))
        if action is not PolicyAction.INTRODUCE and not policy.pleas.isdisjoint(
            self.lowers[max(self.first, verb.first - STATUS_REACH) : verb.first]
        ):
            seen.add(PolicyStatus.PROPOSED)
        if seen == {PolicyStatus.ANNOUNCED} and not self.note and self.is_conditional(verb):
            # "Will end the ban if the tests are clear".
            seen.add(PolicyStatus.PROPOSED)
        if self._is_rejected(verb):
            seen.add(PolicyStatus.REJECTED)
        if any(meaning.settles for meaning in verb.verbs):
            seen.discard(PolicyStatus.AGREED)
        return next((status for status in policy.order if status in seen), PolicyStatus.ENACTED)

    def _named(self, index: int, verb: Word) -> Iterator[PolicyStatus]:
        """Yield what the words at a token say, also where a day parts them: "threatened on Monday to close"."""
        policy, statuses = self.table.policy, self.table.statuses
        told = [tuple(self.lowers[index : index + length]) for length in (1, 2, 3)]
        if index + 2 < verb.first and self.lowers[index + 1] in policy.between:
            behind = self.lowers[index + 2 : min(index + _AIM_REACH, verb.first)]
            told += [(self.lowers[index], lower) for lower in behind if lower in policy.figures.to]
        yield from (statuses[words] for words in told if words in statuses)

    def _is_of_another(self, index: int, verb: Word) -> bool:
        """Whether a word is somebody else's in a part of the sentence before a comma ("announced by X, Y cut")."""
        if index + 1 >= verb.first or self.lowers[index + 1] not in self.table.policy.figures.by:
            return False
        return "," in self.lowers[index : verb.first]

    def _backshifted(self, verb: Word, index: int, seen: set[PolicyStatus], *, spoken: bool) -> PolicyStatus | None:
        """Return what the future as told in the past says, given what stands before it; None where it is open."""
        if self._is_unreal(index):
            return PolicyStatus.REJECTED
        if spoken or self.note or not seen.isdisjoint((PolicyStatus.ANNOUNCED, PolicyStatus.AGREED)):
            return PolicyStatus.PROPOSED if self.is_conditional(verb) else PolicyStatus.ANNOUNCED
        return None

    def _is_unreal(self, index: int) -> bool:
        """Whether it did not come to what would be: "would have cut the tax", but not "would have to close"."""
        policy, following = self.table.policy, self.lowers[index + 1 : min(index + 3, self.last)]
        return following[:1] != [] and following[0] in policy.perfects and following[-1] not in policy.figures.to

    def _is_rejected(self, verb: Word) -> bool:
        """Whether what a verb would do is said to be rejected behind it ("a bill to double the tax was rejected")."""
        policy, statuses = self.table.policy, self.table.statuses
        for at in range(verb.last, min(self.last, verb.last + STATUS_REACH) - 1):
            if not self.lowers[at][0].isalnum():
                return False
            if self.lowers[at] in policy.passives and statuses.get((self.lowers[at + 1],)) is PolicyStatus.REJECTED:
                return True
        return False
