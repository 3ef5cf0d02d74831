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

__all__ = ["CompiledRule", "compile_rule", "compile_rules", "literals_of"]

_PIECE: Final = re.compile(
    r"@(?P<look>after|notafter|before|notbefore)\((?P<beside>[^)]*)\)|\{(?P<slot>[^}]+)\}|(?P<sign>[()?|-])"
    r"|(?P<words>[^\s(){}?|-]+(?:\|[^\s(){}?|-]+)*)"
)
_OPEN, _CLOSE, _OR, _MAYBE = (("sign", mark, "") for mark in "()|?")
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

    `match` takes signs and a place; `slots` names the groups of a match, each with the classes it takes; `first` are
    the signs it may begin with, `needs` sets of signs of which every match holds one each; `need_bits` says the same
    in the bits the lexicon gives to those sets. Both are read off the pattern quickly; the expression itself is made
    when it is first tried, for most rules are rare.
    """

    __slots__ = ("_chars_of", "_known", "_slots", "first", "gives", "match", "need_bits", "needs", "rule")

    match: Callable[[str, int], re.Match[str] | None]

    def __init__(self, rule: Rule, chars_of: CharsOf, known: Known) -> None:
        self.rule = rule
        outline = _Outline(rule.pattern, chars_of, known)
        self.first = outline.first
        self.needs = outline.needs or frozenset((outline.first,))
        self.need_bits = 0
        self.gives = tuple(rule.gives.split())
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


class _Classes:
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


class _Outline(_Classes):
    """What a pattern may begin with and what it can't do without, read off its pieces."""

    def __init__(self, pattern: str, chars_of: CharsOf, known: Known) -> None:
        super().__init__(pattern, chars_of, known)
        self.first, _ = self._starts(0, len(self.pieces))
        self.needs = frozenset(self._needs(0, len(self.pieces)))

    def _closing(self, at: int) -> int:
        depth = 0
        while True:
            piece = self.pieces[at]
            depth += (piece == _OPEN) - (piece == _CLOSE)
            if not depth:
                return at
            at += 1

    def _optional(self, at: int) -> bool:
        return at < len(self.pieces) and self.pieces[at] == _MAYBE

    def _needs(self, at: int, end: int) -> list[frozenset[str]]:
        """Return the signs of each piece of a stretch that may not be left out; of a choice one set for all."""
        choices: list[list[frozenset[str]]] = [[]]
        while at < end:
            kind, text, _ = piece = self.pieces[at]
            last = self._closing(at) if piece == _OPEN else at
            if piece == _OR:
                choices.append([])
            elif kind != "beside" and piece != _MAYBE and not self._optional(last + 1):
                choices[-1].extend(self._needs(at + 1, last) if last > at else self.each(kind, text))
            at = last + 1
        if len(choices) == 1:
            return choices[0]
        if not all(choices):
            return []
        return [frozenset().union(*(min(choice, key=len) for choice in choices))]

    def _starts(self, at: int, end: int) -> tuple[frozenset[str], bool]:
        """Return the signs a stretch may begin with, and whether it may be empty."""
        first: set[str] = set()
        empty_somewhere = False
        begun = False
        while at < end:
            kind, text, _ = piece = self.pieces[at]
            if piece == _OR:
                empty_somewhere |= not begun
                begun = False
                at += 1
                continue
            last = self._closing(at) if piece == _OPEN else at
            if kind != "beside" and not begun and piece != _MAYBE:
                if last > at:
                    inner, may_be_empty = self._starts(at + 1, last)
                else:
                    inner, may_be_empty = self.each(kind, text)[0], False
                first |= inner
                begun = not may_be_empty and not self._optional(last + 1)
            at = last + 1
        return frozenset(first), empty_somewhere or not begun


class _Compiler(_Classes):
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
        elif (kind, text, look) == _OPEN:
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


def compile_rule(rule: Rule, chars_of: CharsOf, known: Known | None = None) -> CompiledRule:
    """Compile one rule; `chars_of` gives the signs of a class, or of a literal as `=word`."""
    return CompiledRule(rule, chars_of, {} if known is None else known)


def compile_rules(rules: Iterable[Rule], chars_of: CharsOf) -> list[CompiledRule]:
    """Compile the rules of a language, which share their classes."""
    known: Known = {}
    return [compile_rule(rule, chars_of, known) for rule in rules]
