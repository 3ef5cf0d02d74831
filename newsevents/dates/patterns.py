"""Patterns of rules, made ready: each kind of token is one sign (a character), each rule a chain of steps over signs.

The tokens around a trigger become a short string of signs, and what that string can mean is found once and kept: news
says "on Friday," many times. Elements match one sign each and nothing repeats, so matching is linear.
"""

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from newsevents.dates.steps import NONE, Either, Hyphen, Look, Match, Step, Take, follow
from newsevents.dates.text import words_of
from newsevents.languages.schema.dates import Rule

__all__ = ["MAYBE", "CharsOf", "Classes", "CompiledRule", "Known", "literals_of"]

_PIECE: Final = re.compile(
    r"@(?P<look>after|notafter|before|notbefore)\((?P<beside>[^)]*)\)|\{(?P<slot>[^}]+)\}|(?P<sign>[()?|-])"
    r"|(?P<words>[^\s(){}?|-]+(?:\|[^\s(){}?|-]+)*)"
)
MAYBE: Final = ("sign", "?", "")
# On which side a piece looks, and whether what it names should stand there.
_LOOKS: Final = {
    "after": (-1, True),
    "notafter": (-1, False),
    "before": (0, True),
    "notbefore": (0, False),
}

CharsOf = Callable[[str], str]
Known = dict[tuple[str, str], list[frozenset[str]]]
"""What pieces of patterns stand for in signs, for the same few stand in rule after rule."""


class _Element(NamedTuple):
    """One token, a group of choices or a look beside.

    `slot` is the number of the slot that a token fills. An element may be left out, and may have a hyphen before it.
    """

    signs: frozenset[str] = frozenset()
    choices: "tuple[list[_Element], ...]" = ()
    look: str = ""
    slot: int = NONE
    optional: bool = False
    joined: bool = True


class CompiledRule:
    """A rule as the engine runs it.

    `slots` names the slots of a match, each with the classes it takes; `gives` is the sign of what the rule finds,
    and `rank` its place among the rules of its level. The steps are made when the rule is first tried, for most rules
    are rare.
    """

    __slots__ = ("_begin", "_chars_of", "_known", "gives", "rank", "rule", "slots")

    def __init__(self, rule: Rule, gives: str, rank: int, chars_of: CharsOf, known: Known) -> None:
        self.rule = rule
        self.gives = gives
        self.rank = rank
        self.slots: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._chars_of = chars_of
        self._known = known
        self._begin: Step | None = None

    def match(self, signs: str, at: int) -> Match | None:
        """Return where a match that begins at a place ends, and the places that its slots have taken."""
        if self._begin is None:
            reader = _Reader(self.rule.pattern, self._chars_of, self._known)
            self._begin = reader.steps()
            self.slots = tuple(reader.slots)
        return follow(self._begin, len(self.slots), signs, at)


@functools.cache
def _pieces(pattern: str) -> tuple[tuple[str, str, str], ...]:
    """Cut a pattern into its pieces: the kind of each, its text, and the way a piece that looks beside looks."""
    found = []
    for piece in _PIECE.finditer(pattern):
        kind = piece.lastgroup or "words"
        found.append((kind, piece[kind], piece["look"] or ""))
    return tuple(found)


def literals_of(patterns: Iterable[str]) -> set[str]:
    """Return the single tokens that patterns spell out, which the lexicon must know."""
    pieces = {(kind, text) for pattern in patterns for kind, text, _ in _pieces(pattern)}
    spelled = {word for kind, text in pieces if kind in ("words", "beside") for word in text.split("|")}
    return {token for word in spelled if word and not word.startswith("{") for token in words_of(word)}


class Classes:
    """What the classes of a pattern are in signs; the same few stand in rule after rule, so they are kept."""

    def __init__(self, pattern: str, chars_of: CharsOf, known: Known) -> None:
        self.pieces = _pieces(pattern)
        self.chars_of = chars_of
        self.known = known

    def signs(self, names: Iterable[str], without: str = "") -> frozenset[str]:
        """Return the signs of some classes."""
        found = frozenset("".join(map(self.chars_of, names)))
        return found - frozenset(self.chars_of(without)) if without else found

    def slot(self, text: str) -> tuple[str, tuple[str, ...], str]:
        """Read a slot: its name, its classes, and the class it must not be of."""
        classes, _, name = text.partition(":")
        classes, _, without = classes.partition("!")
        names = tuple(classes.split("|"))
        return name or names[0], names, without

    def literals(self, text: str) -> list[list[str]]:
        """Return the tokens of a literal: one choice of words, or words one after another."""
        choices = [words_of(choice) for choice in text.split("|")]
        if all(len(choice) == 1 for choice in choices):
            return [[choice[0] for choice in choices]]
        if len(choices) != 1:
            raise ValueError(f"a choice of several tokens needs ( … | … ): {text!r}")
        return [[word] for word in choices[0]]

    def each(self, kind: str, text: str) -> list[frozenset[str]]:
        """Return the signs that a piece stands for, token by token."""
        found = self.known.get((kind, text))
        if found is None:
            if kind == "slot":
                _, names, without = self.slot(text)
                found = [self.signs(names, without)]
            elif text == "-":
                found = [self.signs(("dash",))]
            else:
                found = [self.signs([f"={word}" for word in words]) for words in self.literals(text)]
            self.known[kind, text] = found
        return found


class _Reader(Classes):
    """A recursive reader of one pattern; `steps` gives its steps, and `slots` then holds what its slots take."""

    def __init__(self, pattern: str, chars_of: CharsOf, known: Known) -> None:
        super().__init__(pattern, chars_of, known)
        self.at = 0
        self.hyphen = chars_of("hyphen")
        self.slots: list[tuple[str, tuple[str, ...]]] = []

    def steps(self) -> Step | None:
        """Read the whole pattern."""
        return self._offered(self._choices(), None)

    def _next_sign(self) -> str:
        """Return the mark of the pattern that comes next, or nothing where something else does."""
        if self.at == len(self.pieces):
            return ""
        kind, text, _ = self.pieces[self.at]
        return text if kind == "sign" else ""

    def _choices(self) -> tuple[list[_Element], ...]:
        """Read sequences with `|` between, up to the end of the group or of the pattern."""
        choices = [self._sequence()]
        while self._next_sign() == "|":
            self.at += 1
            choices.append(self._sequence())
        return tuple(choices)

    def _sequence(self) -> list[_Element]:
        elements: list[_Element] = []
        while self.at < len(self.pieces) and self._next_sign() not in (")", "|"):
            self.at += 1
            elements.extend(self._element(*self.pieces[self.at - 1]))
        return elements

    def _element(self, kind: str, text: str, look: str) -> list[_Element]:
        if kind == "beside":
            names = [n[1:-1] if n.startswith("{") else f"={n}" for n in text.split("|")]
            return [_Element(self.signs(names), look=look)]
        if kind == "slot":
            name, classes, _ = self.slot(text)
            found = [_Element(self.each(kind, text)[0], slot=len(self.slots))]
            self.slots.append((name, classes))
        elif kind == "sign" and text == "(":
            found = [_Element(choices=self._choices())]
            self.at += 1
        else:
            found = [_Element(signs, joined=text != "-") for signs in self.each(kind, text)]
        if self._next_sign() == "?":
            self.at += 1
            if len(found) > 1:
                found = [_Element(choices=(found,))]
            found[-1] = found[-1]._replace(optional=True)
        return found

    def _offered(self, choices: Sequence[Sequence[_Element]], then: Step | None) -> Step | None:
        """Return the steps of choices, the first tried first, that all go on alike."""
        *others, step = [self._linked(elements, then) for elements in choices]
        for other in reversed(others):
            step = Either(other, step)
        return step

    def _linked(self, elements: Sequence[_Element], then: Step | None) -> Step | None:
        """Return the steps of elements one after another, with a hyphen that may stand between two."""
        needed = [not each.look and not each.optional for each in elements]
        first = needed.index(True) if True in needed else len(elements)
        for i in reversed(range(len(elements))):
            each = elements[i]
            if each.look:
                then = Look(then, each.signs, *_LOOKS[each.look])
                continue
            started = i > first
            # The hyphen of what may be left out goes with it: it stands behind until something has come that may not.
            inner = Hyphen(then, self.hyphen) if self.hyphen and each.optional and not started else then
            step = self._offered(each.choices, inner) if each.choices else Take(inner, each.signs, each.slot)
            after_dash = i > 0 and not elements[i - 1].joined
            if self.hyphen and started and each.joined and not after_dash:
                step = Hyphen(step, self.hyphen)
            then = Either(step, then) if each.optional else step
        return then
