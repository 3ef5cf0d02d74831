"""The rules of one level, followed side by side: which may match from a place is found in one walk over the signs.

Tried one by one, hundreds of rules that may begin with "the" would each look at every "the". Here every token of every
pattern is a bit, and a state is the set of tokens that the signs read so far may have led to. States are made when a
text first leads to them, and kept. A walk tells which rules may match and how far at most; the steps of a rule,
which also look at what stands beside, have the last word.
"""

import functools
from typing import Final

from newsevents.dates.patterns import MAYBE, CharsOf, Classes, CompiledRule, Known
from newsevents.dates.steps import Match
from newsevents.languages.schema.dates import Rule

__all__ = ["Level"]

_MOST_STATES: Final = 8192
# A hyphen may stand between two tokens, and one more for each optional part left out there.
_MOST_HYPHENS: Final = 8


Placed = tuple[CompiledRule, int, Match]
"""A rule, where its match begins, and the match."""


class _Outline(Classes):
    """Which tokens of a pattern may come first, last and after one another, numbered from `base` on."""

    def __init__(self, pattern: str, chars_of: CharsOf, known: Known, base: int) -> None:
        super().__init__(pattern, chars_of, known)
        self.base = base
        self.at = 0  # the piece that is read next
        self.signs_at: list[frozenset[str]] = []
        self.follows: list[int] = []
        self.first, self.last, _ = self._choices()

    def _choices(self) -> tuple[int, list[int], bool]:
        """Return what choices may begin with (bits) and end with (numbers), and whether they may be empty."""
        pieces, count = self.pieces, len(self.pieces)
        first, last, empty = 0, list[int](), False
        begins, ends, nothing = 0, list[int](), True
        while self.at < count:
            kind, text, _ = pieces[self.at]
            self.at += 1
            if kind == "beside":
                continue
            if kind != "sign" or text == "-":
                begun, ended, may_lack = self._tokens(kind, text)
            elif text == "(":
                begun, ended, may_lack = self._choices()
            elif text == "|":
                first, last, empty = first | begins, last + ends, empty or nothing
                begins, ends, nothing = 0, [], True
                continue
            else:
                break
            if self.at < count and pieces[self.at] == MAYBE:
                may_lack = True
                self.at += 1
            for each in ends:
                self.follows[each] |= begun
            if nothing:
                begins |= begun
                nothing = may_lack
            ends = ends + ended if may_lack else ended
        return first | begins, last + ends, empty or nothing

    def _tokens(self, kind: str, text: str) -> tuple[int, list[int], bool]:
        """Give numbers to the tokens of one piece, one after the other."""
        each = self.each(kind, text)
        begin = len(self.follows)
        end = begin + len(each)
        self.signs_at += each
        self.follows += [1 << (self.base + following) for following in range(begin + 1, end)]
        self.follows.append(0)
        return 1 << (self.base + begin), [end - 1], False


class _State(dict[str, "_State | None"]):
    """What the signs read so far may have led to: the tokens that may follow (bits), and the rules that may end here.

    It holds the states that signs lead on to, None where no rule goes on with one, each made when a text first leads
    there; `hyphens` counts those read that no pattern asked for.
    """

    __slots__ = ("follows", "hyphens", "level", "rules")

    def __init__(self, level: "Level", follows: int, rules: tuple[CompiledRule, ...], hyphens: int) -> None:
        super().__init__()
        self.level = level
        self.follows = follows
        self.rules = rules
        self.hyphens = hyphens

    def __missing__(self, sign: str) -> "_State | None":
        level = self.level
        tokens = self.follows & level.takes.get(sign, 0)
        found = self[sign] = level.state(self, tokens, sign) if tokens or sign == level.hyphen else None
        return found


class Level:
    """The rules of one level."""

    def __init__(self, chars_of: CharsOf) -> None:
        self.rules: list[CompiledRule] = []
        self.starts: set[str] = set()
        self._start = _State(self, 0, (), _MOST_HYPHENS)
        self._chars_of = chars_of
        self.hyphen = chars_of("hyphen")
        self._follows: list[int] = []
        self._ends: dict[int, CompiledRule] = {}
        self._last = 0  # the tokens that a match may end with
        self._tokens: dict[frozenset[str], int] = {}  # by the signs they take
        self._states: dict[tuple[int, int, int, tuple[CompiledRule, ...]], _State] = {}

    def add(self, rule: Rule, gives: str, known: Known) -> None:
        """Take in a rule and the sign of what it finds; of two that match as far the one added first wins."""
        compiled = CompiledRule(rule, gives, len(self.rules), self._chars_of, known)
        outline = _Outline(rule.pattern, self._chars_of, known, len(self._follows))
        for at, (signs, follows) in enumerate(zip(outline.signs_at, outline.follows, strict=True), len(self._follows)):
            bit = 1 << at
            self._tokens[signs] = self._tokens.get(signs, 0) | bit
            self._follows.append(follows)
            if outline.first & bit:
                self.starts.update(signs)
        for each in outline.last:
            self._last |= 1 << (outline.base + each)
            self._ends[outline.base + each] = compiled
        self.rules.append(compiled)
        self._start.follows |= outline.first

    def matches(self, signs: str) -> list[Placed]:
        """Return what the rules find in a string of signs, from the left, the longest match of each place."""
        found: list[Placed] = []
        begun = self._start
        done, count = 0, len(signs)
        for at, sign in enumerate(signs):
            state = begun[sign]
            if state is None or at < done:
                continue
            reached: list[tuple[int, tuple[CompiledRule, ...]]] = []
            here = at
            while state is not None:
                here += 1
                if state.rules:
                    reached.append((here, state.rules))
                if here == count:
                    break
                state = state[signs[here]]
            if reached and (best := self._farthest(reached, signs, at)) is not None:
                found.append(best)
                done = best[2][0]
        return found

    def _farthest(self, reached: list[tuple[int, tuple[CompiledRule, ...]]], signs: str, at: int) -> Placed | None:
        """Return the rule that matches farthest, with its match, of those that a walk says may match so far at most."""
        best, farthest, rank = None, at, 0
        tried = set[CompiledRule]()
        for end, rules in reversed(reached):
            if end < farthest:
                break
            for rule in rules:
                if rule in tried:
                    continue
                tried.add(rule)
                match = rule.match(signs, at)
                if match is not None and (match[0] > farthest or (best and match[0] == farthest and rule.rank < rank)):
                    best, farthest, rank = (rule, at, match), match[0], rule.rank
        return best

    def state(self, before: _State, tokens: int, sign: str) -> _State | None:
        """Return the state of those tokens that a sign may be, made where no text has led there before."""
        follows, hyphens = 0, 0
        if sign == self.hyphen and before.hyphens < _MOST_HYPHENS:
            follows, hyphens = before.follows, before.hyphens + 1
        if not tokens and not follows:
            return None
        key = tokens, follows, hyphens, before.rules if follows else ()
        found = self._states.get(key)
        if found is None:
            if len(self._states) >= _MOST_STATES:
                self._states.clear()
                self._start.clear()
            found = self._states[key] = self._made(tokens, follows, hyphens, before)
        return found

    @functools.cached_property
    def takes(self) -> dict[str, int]:
        """The tokens that each sign may be (bits); asked for when all rules stand."""
        found: dict[str, int] = {}
        for signs, tokens in self._tokens.items():
            for sign in signs:
                found[sign] = found.get(sign, 0) | tokens
        return found

    def _made(self, tokens: int, follows: int, hyphens: int, before: _State) -> _State:
        rest = tokens
        while rest:
            bit = rest & -rest
            follows |= self._follows[bit.bit_length() - 1]
            rest ^= bit
        rules = dict[CompiledRule, None]()
        rest = tokens & self._last
        while rest:
            bit = rest & -rest
            rules[self._ends[bit.bit_length() - 1]] = None
            rest ^= bit
        if hyphens:
            # An optional part may end with the hyphen behind it.
            rules |= dict.fromkeys(before.rules)
        return _State(self, follows, tuple(rules), hyphens)
