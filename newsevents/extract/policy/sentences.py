"""Sentences of policy: which of their words changes which measure, and how far that has come."""

import functools
import itertools
from collections.abc import Container, Iterator, Mapping
from typing import Final

from newsevents.extract.policy.bearing import Bearing, Rank
from newsevents.extract.policy.clauses import Clause
from newsevents.extract.policy.deeds import deed_of, done_to_its_law
from newsevents.extract.policy.papers import paper_before, paper_status
from newsevents.extract.policy.surroundings import AUXILIARY_REACH, STATUS_REACH, Surroundings
from newsevents.extract.policy.words import Lexicon, Noun, Word, read_words
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.policy import Verb
from newsevents.vocabulary import PolicyAction, PolicyInstrument, PolicyStatus

__all__ = ["Sentence"]

# How many tokens may stand between a verb and its act, a title and who acts, the members of a list, a measure and what
# it is widened to, and a decision and the deed decided on.
_REACH: Final = 14
_TITLE_REACH: Final = 4
_CHAIN_REACH: Final = 4
_PHRASE_REACH: Final = 7
_DEED_REACH: Final = 3
# What a measure told before is called, and how far into a sentence that opens it.
_TOLD_BEFORE: Final = (PolicyInstrument.OTHER, PolicyInstrument.LAW)
_OPENING: Final = 4
# What is done to a measure that was told of before.
_GOING_ON: Final = (PolicyAction.EXTEND, PolicyAction.REMOVE, PolicyAction.SUSPEND)


class Sentence:
    """A sentence being read; `led`: the token of the authority that acts in the one before."""

    def __init__(
        self,
        tokens: Tokens,
        shape: str,
        index: int,
        bounds: tuple[int, int],
        table: Lexicon,
        *,
        note: bool,
        led: int | None = None,
    ) -> None:
        self.tokens = tokens
        self.lowers = tokens.lowers
        self.shape = shape
        self.index = index
        self.bounds = bounds
        self.first, self.last = bounds
        self.table = table
        self.note = note
        self.words = read_words(tokens, shape, self.first, self.last, table, note=note)
        self.around = Surroundings(tokens, shape, bounds, table, self.words, note=note, led=led)
        self.bearing = Bearing(self.around)

    def let_act(self, places: Mapping[int, int]) -> None:
        """Take the places that stand right before a verb for authorities; `places` are first tokens by the last + 1."""
        named = set(self.words.authorities)
        telling = self.table.policy.telling
        acting = {places[at] for at in map(self._opening, self.words.verbs) if at in places}
        if self.words.verbs:
            # "Washington said it had barred": who says so acts.
            begin, end = self.first + 1, self.last
            spoken = itertools.compress(range(begin, end), map(telling.__contains__, self.lowers[begin:end]))
            acting |= {places[at] for at in spoken if at in places}
        # "The mayor of Bogota ordered": there the mayor acts.
        new = {at for at in acting if named.isdisjoint(range(at - _TITLE_REACH, at))}
        self.words.authorities = sorted(named | new)

    def _opening(self, verb: Word) -> int:
        """Return the first token of a verb with its auxiliaries: "has banned", "will soon ban"."""
        at, policy = verb.first, self.table.policy
        while at > self.first and (self.lowers[at - 1] in policy.future or self.lowers[at - 1] in policy.perfects):
            at -= 1
        return at

    def changes(self) -> Iterator[Clause]:
        """Yield a clause for each measure, told by the word that bears on it most closely."""
        best: dict[int, tuple[Rank, Clause]] = {}
        for verb in self.words.verbs:
            for noun, meaning, rank in self.bearing.options(verb):
                clause = self._clause(verb, noun, meaning)
                if clause is None:
                    continue
                key = verb.first if noun is None else noun.first
                if key not in best or rank < best[key][0]:
                    best[key] = (rank, clause)
        acted = {
            noun.first: clause.verb
            for _, clause in best.values()
            for noun in clause.nouns
            if noun.instrument not in _TOLD_BEFORE
        }
        # "Lifted the two-year ban on exports": the ban is lifted there, and bans nothing.
        best = {key: each for key, each in best.items() if acted.get(each[1].verb.first, each[1].verb) is each[1].verb}
        # "The closure of the port was extended": what is done to the closure is told of the port.
        nominals = self.table.policy.nominals
        deeds = {
            clause.verb.first: (key, clause)
            for key, (_, clause) in best.items()
            if clause.nouns and self.lowers[clause.verb.first] in nominals
        }
        for _, clause in list(best.values()):
            told = next((deeds[noun.first] for noun in clause.nouns if noun.first in deeds), None)
            if told is not None and clause.is_generic and clause.action in _GOING_ON and told[1] is not clause:
                clause.instrument, clause.nouns = told[1].instrument, told[1].nouns
                best.pop(told[0], None)
        by_meaning: dict[tuple[PolicyAction, PolicyInstrument, PolicyStatus, int | None], Clause] = {}
        for _, clause in best.values():
            # "Chile raised its tax on copper and Peru cut its own": two authorities make two changes.
            who = None if self.note else clause.authority
            known = by_meaning.setdefault((clause.action, clause.instrument, clause.status, who), clause)
            if known is not clause:
                known.nouns.extend(noun for noun in clause.nouns if noun not in known.nouns)
                known.nouns.sort(key=lambda noun: noun.first)
        found = list(by_meaning.values()) or list(self._elliptical())
        # "announced a plan to close schools" tells of the schools, not of the plan; "the measure ends today, for
        # bars are closed" tells of both.
        self._share_status(found)
        papers = {clause.paper for clause in found}
        specific = [each for each in found if not each.is_generic and not _is_paper(each, papers)]
        yield from [each for each in found if each in specific or self._goes_on(each)] if specific else found

    def _share_status(self, found: list[Clause]) -> None:
        """Give a verb joined to another one its status: "will extend the ban on fires, and also raise fines"."""
        ordered = sorted(found, key=lambda clause: clause.verb.first)
        for last, clause in itertools.pairwise(ordered):
            lower = self.lowers[clause.verb.first]
            joined = self.lowers[clause.verb.first - 1] in self.table.policy.joiners
            if joined and not lower.endswith(self.table.policy.inflected) and clause.status is PolicyStatus.ENACTED:
                clause.status, clause.future = last.status, last.future

    def _goes_on(self, clause: Clause) -> bool:
        """Whether a clause opens its sentence with the measure told before: "These rules are replaced on Friday"."""
        first = clause.nouns[0].first if clause.nouns else self.last
        return clause.ends or (clause.action in _GOING_ON and first <= self.first + 1 and first < clause.verb.first)

    def _elliptical(self) -> Iterator[Clause]:
        """Yield the change that a note adds without naming the measure again: "Update: extended until 4 May"."""
        for verb in self.words.verbs[:1] if self.note and not self.words.nouns else ():
            before = self.lowers[self.first : verb.first]
            told = before[len(before) - before[::-1].index(":") :] if ":" in before else before
            meaning = next((each for each in verb.verbs if each.measure in _GOING_ON and not each.ends), None)
            if meaning is None or meaning.measure is None or not self.table.policy.passives.issuperset(told):
                continue
            yield Clause(
                self.index, self.bounds, meaning.measure, PolicyInstrument.OTHER, PolicyStatus.ENACTED, verb, [], None
            )

    def official_acts(self) -> Iterator[Clause]:
        """Yield a clause for an authority's paper or undertaking: a decree issued, a task force set up."""
        if not self.words.authorities or self.around.is_elsewhere():
            return
        for verb in self.words.verbs:
            if not any(meaning.act or meaning.measure is PolicyAction.INTRODUCE for meaning in verb.verbs):
                continue
            if self.around.is_of_papers(verb.last):
                continue
            once = any(meaning.once for meaning in verb.verbs)
            acts = (
                sorted((*self.words.acts, *self.words.nouns), key=lambda noun: noun.first) if once else self.words.acts
            )
            act = next((noun for noun in acts if 0 <= noun.first - verb.last <= _REACH), None)
            if act is not None and not once and self.around.is_from(verb):
                continue
            act = act or next((noun for noun in acts if 0 <= verb.first - noun.last <= AUXILIARY_REACH), None)
            if act is not None and not self.around.is_negated(verb):
                once = (once and not self._is_participle(verb)) or self._decides_deed(verb, act.first)
                status, authority = self.around.status(verb, PolicyAction.INTRODUCE), self.around.authority(verb)
                action = PolicyAction.INTRODUCE
                bounds, nouns = self.bounds, [act]
                yield Clause(self.index, bounds, action, act.instrument, status, verb, nouns, authority, once=once)
                return

    def _is_participle(self, verb: Word) -> bool:
        """Whether a verb only says which or who: "passengers arriving", but not "is sending"."""
        policy = self.table.policy
        helped = verb.first > self.first and self.lowers[verb.first - 1] in policy.passives
        return self.lowers[verb.first].endswith(policy.gerund) and not helped

    def _decides_deed(self, verb: Word, last: int) -> bool:
        """Whether what is decided on is done with on its day: "approved the purchase of ventilators"."""
        return any(
            meaning.once for other in self.words.verbs if verb.last <= other.first < last for meaning in other.verbs
        )

    def _clause(self, verb: Word, noun: Noun | None, meaning: Verb) -> Clause | None:
        """Return the clause of a verb and what it bears on, or None where it tells of no change."""
        deed, authority = deed_of(self.around, verb, noun, meaning, note=self.note), self.around.authority(verb)
        if deed is None:
            return None
        action, instrument = deed
        nouns = [] if noun is None else self._chain(noun)
        ends = meaning.ends and noun is not None and noun.last <= verb.first
        outer = done_to_its_law(self.around, verb)
        status = self.around.status(verb if outer is None else outer[0], action)
        if outer is None and status is not PolicyStatus.REJECTED:
            status = paper_status(self.around, verb) or status
        future = self.around.is_future(verb, STATUS_REACH, verb.last)
        topics = [each for each in self.words.nouns if each is not noun]
        found = Clause(
            self.index, self.bounds, action, instrument, status, verb, nouns, authority, ends, future, topics
        )
        # "The king's decree sets a curfew": the decree may be taken for the verb.
        behind = [verb.last, *(each.first for each in nouns)]
        if noun is not None and self._has_aside(noun, verb, action):
            found.aside = range(noun.last, verb.first)
        if action is PolicyAction.EXTEND:
            found.onto = self._onto(found.last)
        found.named = noun is None or self._is_named(verb, noun, meaning)
        found.paper = paper_before(self.around, verb)
        found.once = found.is_generic and meaning.weak and self._decides_deed(verb, verb.last + _DEED_REACH)
        found.hangs = future and self.around.is_hinged(verb)
        found.carried = action is PolicyAction.INTRODUCE and self._carrier <= min(behind)
        return found

    def _is_named(self, verb: Word, noun: Noun, meaning: Verb) -> bool:
        """Whether a noun says what measure it is: "the speed limit", or "fines" that are raised."""
        policy, lower = self.table.policy, self.lowers[noun.last - 1]
        if meaning.official and lower in policy.levels:
            return True
        whose = self.around.is_official(verb) or (not self.note and self.around.is_passive(verb))
        if lower in policy.specified and noun.last + 1 < self.last and whose:
            # "Eased the restrictions on alcohol", "the rule limiting claims".
            after = self.lowers[noun.last]
            small = self.tokens.words[noun.last + 1].islower()
            return (after in policy.product_cues and (small or not meaning.weak)) or (
                after.endswith(policy.gerund) and after not in policy.stops
            )
        return tuple(self.lowers[noun.first : noun.last]) in self.table.named

    def _has_aside(self, noun: Noun, verb: Word, action: PolicyAction) -> bool:
        """Whether a measure's own story stands between it and its verb: "the order, signed in May, is extended"."""
        between = self.lowers[noun.last : verb.first]
        opened = len(between) > 1 and between[0] == "," and between[1] in self.table.policy.relatives
        return between.count(",") > 1 and (opened or action is not PolicyAction.INTRODUCE)

    def _onto(self, at: int) -> int | None:
        """Return the token of "to" close behind a measure and what it is on."""
        policy = self.table.policy
        for index in range(at, min(at + _PHRASE_REACH, self.last)):
            lower = self.lowers[index]
            if lower in policy.figures.to:
                return index
            if lower in policy.stops and lower not in policy.product_cues:
                return None
        return None

    @functools.cached_property
    def _carrier(self) -> int:
        """The token after "the measures", "these rules" or "the king's decree", where that opens the sentence."""
        policy = self.table.policy
        for noun in (*self.words.nouns, *self.words.acts):
            opening = self.lowers[self.first : noun.first]
            opening = opening[1:] if opening and opening[0] in policy.under else opening
            known = (
                any(lower in policy.determiners and lower not in policy.figures.articles for lower in opening[:1])
                or "'" in self.shape[noun.first - 1 : noun.first]
            )
            generic = noun.instrument in _TOLD_BEFORE and not noun.bears
            if (
                known
                and generic
                and noun.first - self.first <= _OPENING
                and policy.stops.isdisjoint(opening)
                and self.table.verbs.keys().isdisjoint(opening)
            ):
                return noun.last
        return self.last

    def _chain(self, noun: Noun) -> list[Noun]:
        """Return a noun with those joined to it: "schools, kindergartens and universities"."""
        nouns = self.words.nouns
        chain = [noun]
        for following in nouns[nouns.index(noun) + 1 :]:
            between = self.lowers[chain[-1].last : following.first]
            if (
                len(between) > _CHAIN_REACH
                or following.bears != noun.bears
                or following.instrument is not noun.instrument
                or not any(word in self.table.policy.joiners for word in between)
            ):
                break
            chain.append(following)
        return chain


def _is_paper(clause: Clause, papers: Container[int | None]) -> bool:
    """Whether a clause tells of a bill, which is named by what is in it where that is told."""
    if any(noun.last - 1 in papers for noun in clause.nouns):
        return True
    weak = any(meaning.weak and meaning.frame for meaning in clause.verb.verbs)
    return weak and any(noun.frame == "bill" for noun in clause.nouns)
