"""A clause of policy: one change of one measure in one sentence."""

import attrs

from newsevents.extract.policy.words import Noun, Word
from newsevents.vocabulary import PolicyAction, PolicyInstrument, PolicyStatus

__all__ = ["Clause"]


@attrs.define
class Clause:
    """One change of one measure in one sentence.

    - `sentence`: the index of its sentence; `bounds`: that one's tokens.
    - `verb`: the word that tells of the change; `nouns`: what it bears on, empty where the verb says it all.
    - `authority`: the token that names who makes the rule.
    - `ends`: it only tells when the measure ends; `future`: the change is still to come.
    - `once`: it is done with on its day.
    - `carried`: "the measures" told before open its sentence, so that it tells what they are.
    - `hangs`: it is to come when something else has come.
    - `onto`: the token before what a measure is widened to ("extended the ban on cups to forks").
    - `named`: its measure says what it is, though it has no instrument of its own ("the speed limit").
    - `paper`: the token of the bill or law that it is in.
    - `aside`: the tokens between commas that tell of the measure before its change ("the curfew, imposed in May, was").
    - `topics`: the other nouns of its sentence, or, once "the measure" is `resolved`, those of the measure meant.
    """

    sentence: int
    bounds: tuple[int, int]
    action: PolicyAction
    instrument: PolicyInstrument
    status: PolicyStatus
    verb: Word
    nouns: list[Noun]
    authority: int | None
    ends: bool = False
    future: bool = False
    topics: list[Noun] = attrs.field(factory=list)
    resolved: bool = False
    once: bool = False
    carried: bool = False
    hangs: bool = False
    aside: range = range(0)
    onto: int | None = None
    named: bool = False
    paper: int | None = None

    @property
    def settles(self) -> bool:
        """Whether it only says that a measure comes to hold ("the ban takes effect")."""
        return any(meaning.settles for meaning in self.verb.verbs)

    @property
    def is_generic(self) -> bool:
        """Whether it says no more than "the measure": then it most often goes on about one told before."""
        return self.instrument is PolicyInstrument.OTHER and not self.named

    @property
    def first(self) -> int:
        """The clause's first token that tells of the change."""
        return min([self.verb.first, *(noun.first for noun in self.nouns)])

    @property
    def last(self) -> int:
        """The token after its last one."""
        return max([self.verb.last, *(noun.last for noun in self.nouns)])
