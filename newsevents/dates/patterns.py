"""Patterns of rules, compiled: each kind of token is one sign (a character), each rule a regular expression over signs.

The tokens around a trigger become a short string of signs, and what that string can mean is found once and kept: news
says "on Friday," many times. Elements match one sign each and nothing repeats, so matching is linear.
"""

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from newsevents.dates.text import words_of
from newsevents.languages.schema.dates import Rule

__all__ = ["CLOSE", "MAYBE", "OPEN", "OR", "CharsOf", "Classes", "CompiledRule", "Known", "literals_of"]

_PIECE: Final = re.compile(
    r"@(?P<look>after|notafter|before|notbefore)\((?P<beside>[^)]*)\)|\{(?P<slot>[^}]+)\}|(?P<sign>[()?|-])"
    r"|(?P<words>[^\s(){}?|-]+(?:\|[^\s(){}?|-]+)*)"
)
OPEN, CLOSE, OR, MAYBE = (("sign", mark, "") for mark in "()|?")
_LOOKS: Final = {"after": "(?<={})", "notafter": "(?<!{})", "before": "(?={})", "notbefore": "(?!{})"}

CharsOf = Callable[[str], str]
Known = dict[tuple[tuple[str, ...], str], tuple[str, frozenset[str]]]
"""The classes put into expressions before, for the same few stand in rule after rule."""


class _Element(NamedTuple):
    """A stretch of expression, and whether it may be left out, takes room, and may have a hyphen before it."""

    source: str
    optional: bool = False
    wide: bool = True
    joined: bool = True


class CompiledRule:
    """A rule as the engine runs it.

    `match` takes signs and a place; `slots` names the groups of a match, each with the classes it takes; `gives` is
    the sign of what it finds, and `rank` its place among the rules of its level. The expression is made when it is
    first tried, for most rules are rare.
    """

    __slots__ = ("_chars_of", "_known", "_slots", "gives", "match", "rank", "rule")

    match: Callable[[str, int], re.Match[str] | None]

    def __init__(self, rule: Rule, gives: str, rank: int, chars_of: CharsOf, known: Known) -> None:
        self.rule = rule
        self.gives = gives
        self.rank = rank
        self._chars_of = chars_of
        self._known = known
        self._slots: tuple[tuple[str, tuple[str, ...]], ...] | None = None
        self.match = self._first_match

    @property
    def slots(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The names of the groups of a match, each with the classes it takes."""
        return self._slots if self._slots is not None else self._compiled().slots_read

    def _compiled(self) -> "_Compiler":
        compiler = _Compiler(self.rule.pattern, self._chars_of, self._known)
        compiler.read()
        self._slots = compiler.slots_read
        return compiler

    def _first_match(self, signs: str, at: int) -> re.Match[str] | None:
        self.match = re.compile(self._compiled().source).match
        return self.match(signs, at)


@functools.cache
def _pieces(pattern: str) -> tuple[tuple[str, str, str], ...]:
    """Cut a pattern into its pieces: the kind of each, its text, and the way a piece that looks beside looks."""
    found = []
    for piece in _PIECE.finditer(pattern):
        kind = piece.lastgroup or "words"
        found.append((kind, piece[kind], piece["look"] or ""))
    return tuple(found)


def literals_of(pattern: str) -> set[str]:
    """Return the single tokens a pattern spells out, which the lexicon must know."""
    found: set[str] = set()
    for kind, text, _ in _pieces(pattern):
        if kind in ("words", "beside"):
            for word in text.split("|"):
                if word and not word.startswith("{"):
                    found.update(words_of(word))
    return found


def _one_of(chars: Sequence[str]) -> str:
    """Return the shortest expression for one of some sorted characters; neighbours become ranges."""
    if len(chars) < 2:
        # A class that no word of the language has can't match.
        return chars[0] if chars else "(?!)"
    ranges: list[list[str]] = []
    for char in chars:
        if ranges and ord(char) == ord(ranges[-1][1]) + 1:
            ranges[-1][1] = char
        else:
            ranges.append([char, char])
    return "[" + "".join(first if first == last else f"{first}-{last}" for first, last in ranges) + "]"


class Classes:
    """What the classes of a pattern are in signs; the same few stand in rule after rule, so they are kept."""

    def __init__(self, pattern: str, chars_of: CharsOf, known: Known) -> None:
        self.pieces = _pieces(pattern)
        self.chars_of = chars_of
        self.known = known

    def signs(self, names: Iterable[str], without: str = "") -> tuple[str, frozenset[str]]:
        """Return the expression for a sign of some classes, and those signs."""
        key = tuple(names), without
        found = self.known.get(key)
        if found is None:
            chars = frozenset("".join(map(self.chars_of, key[0])))
            if without:
                chars -= frozenset(self.chars_of(without))
            found = self.known[key] = _one_of(sorted(chars)), chars
        return found

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
        if kind == "slot":
            _, names, without = self.slot(text)
            return [self.signs(names, without)[1]]
        if text == "-":
            return [self.signs(("dash",))[1]]
        return [self.signs([f"={word}" for word in words])[1] for words in self.literals(text)]


class _Compiler(Classes):
    """A recursive reader of one pattern; `read` gives its expression, and `slots_read` what its groups take."""

    def __init__(self, pattern: str, chars_of: CharsOf, known: Known) -> None:
        super().__init__(pattern, chars_of, known)
        self.at = 0
        self.hyphen = chars_of("hyphen")
        self.slots_read: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self.source = ""

    def read(self) -> None:
        """Read the whole pattern."""
        self.source = self._choices()

    def _next_sign(self) -> str:
        """Return the mark of the pattern that comes next, or nothing where something else does."""
        if self.at == len(self.pieces):
            return ""
        kind, text, _ = self.pieces[self.at]
        return text if kind == "sign" else ""

    def _choices(self) -> str:
        """Read sequences with `|` between, up to the end of the group or of the pattern."""
        choices = [self._sequence()]
        while self._next_sign() == "|":
            self.at += 1
            choices.append(self._sequence())
        return "|".join(choices)

    def _sequence(self) -> str:
        elements: list[_Element] = []
        while self.at < len(self.pieces) and self._next_sign() not in (")", "|"):
            self.at += 1
            elements.extend(self._element(*self.pieces[self.at - 1]))
        return _joined(elements, self.hyphen)

    def _element(self, kind: str, text: str, look: str) -> list[_Element]:
        if kind == "beside":
            names = [n[1:-1] if n.startswith("{") else f"={n}" for n in text.split("|")]
            return [_Element(_LOOKS[look].format(self.signs(names)[0]), wide=False)]
        if kind == "slot":
            name, classes, without = self.slot(text)
            self.slots_read += ((name, classes),)
            found = [_Element(f"({self.signs(classes, without)[0]})")]
        elif (kind, text, look) == OPEN:
            found = [_Element(f"(?:{self._choices()})")]
            self.at += 1
        elif text == "-":
            found = [_Element(self.signs(("dash",))[0], joined=False)]
        else:
            found = [_Element(self.signs([f"={word}" for word in words])[0]) for words in self.literals(text)]
        if self._next_sign() == "?":
            self.at += 1
            if len(found) > 1:
                found = [_Element(f"(?:{_joined(found, self.hyphen)})")]
            found[-1] = found[-1]._replace(optional=True)
        return found


def _joined(elements: Sequence[_Element], hyphen: str) -> str:
    """Join elements with an optional hyphen between."""
    joint = f"{hyphen}?" if hyphen else ""
    source: list[str] = []
    started = False
    for i, each in enumerate(elements):
        if not each.wide:
            source.append(each.source)
            continue
        after_dash = any(not e.joined for e in elements[max(0, i - 1) : i])
        before = joint if started and each.joined and not after_dash else ""
        if each.optional:
            source.append(f"(?:{before}{each.source})?" if started else f"(?:{each.source}{joint})?")
        else:
            source.append(before + each.source)
            started = True
    return "".join(source)
