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
_LOOKS: Final = {"after": "(?<={})", "notafter": "(?<!{})", "before": "(?={})", "notbefore": "(?!{})"}

CharsOf = Callable[[str], str]
Known = dict[tuple[tuple[str, ...], str], tuple[str, frozenset[str]]]
"""The classes put into expressions before, for the same few stand in rule after rule."""


class _Element(NamedTuple):
    """A stretch of expression, the signs it may begin with, and whether it takes room.

    `needs` are sets of signs; every match holds one sign at least of each.
    """

    source: str
    first: frozenset[str]
    needs: tuple[frozenset[str], ...] = ()
    optional: bool = False
    wide: bool = True
    joined: bool = True


class CompiledRule:
    """A rule as the engine runs it.

    `match` takes signs and a place; `slots` names the groups of a match, each with the classes it takes; `first` are
    the signs it may begin with, `needs` sets of signs of which every match holds one each; `need_bits` says the same
    in the bits the lexicon gives to those sets. The expression is compiled when it is first tried, for most rules are
    rare.
    """

    __slots__ = ("_source", "first", "gives", "match", "need_bits", "needs", "rule", "slots")

    match: Callable[[str, int], re.Match[str] | None]

    def __init__(
        self,
        rule: Rule,
        whole: _Element,
        slots: tuple[tuple[str, tuple[str, ...]], ...],
    ) -> None:
        self.rule = rule
        self.slots = slots
        self.first = whole.first
        self.needs = frozenset(whole.needs) or frozenset((whole.first,))
        self.need_bits = 0
        self.gives = tuple(rule.gives.split())
        self._source = whole.source
        self.match = self._first_match

    def _first_match(self, signs: str, at: int) -> re.Match[str] | None:
        self.match = re.compile(self._source).match
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


class _Compiler:
    """A recursive reader of one pattern."""

    def __init__(self, pattern: str, chars_of: CharsOf, known: Known) -> None:
        self.pieces = _pieces(pattern)
        self.at = 0
        self.chars_of = chars_of
        self.known = known
        self.hyphen = chars_of("hyphen")
        self.slots: list[tuple[str, tuple[str, ...]]] = []

    def _class(self, names: Iterable[str], without: str = "") -> tuple[str, frozenset[str]]:
        key = tuple(names), without
        found = self.known.get(key)
        if found is None:
            chars = frozenset("".join(map(self.chars_of, key[0])))
            if without:
                chars -= frozenset(self.chars_of(without))
            found = self.known[key] = _one_of(sorted(chars)), chars
        return found

    def _next_sign(self) -> str:
        """Return the mark of the pattern that comes next, or nothing where something else does."""
        if self.at == len(self.pieces):
            return ""
        kind, text, _ = self.pieces[self.at]
        return text if kind == "sign" else ""

    def sequence(self) -> _Element:
        elements: list[_Element] = []
        while self.at < len(self.pieces) and self._next_sign() not in (")", "|"):
            self.at += 1
            elements.extend(self._element(*self.pieces[self.at - 1]))
        return _joined(elements, self.hyphen)

    def _element(self, kind: str, text: str, look: str) -> list[_Element]:
        if kind == "beside":
            names = [n[1:-1] if n.startswith("{") else f"={n}" for n in text.split("|")]
            source, _ = self._class(names)
            return [_Element(_LOOKS[look].format(source), frozenset(), wide=False)]
        if kind == "slot":
            classes, _, name = text.partition(":")
            classes, _, without = classes.partition("!")
            names = classes.split("|")
            self.slots.append((name or names[0], tuple(names)))
            source, first = self._class(names, without)
            found = [_Element(f"({source})", first, (first,))]
        elif text == "(":
            found = [self._group()]
        elif text == "-":
            source, first = self._class(["dash"])
            found = [_Element(source, first, (first,), joined=False)]
        else:
            found = self._literal(text)
        if self._next_sign() == "?":
            self.at += 1
            if len(found) > 1:
                whole = _joined(found, self.hyphen)
                found = [_Element(f"(?:{whole.source})", whole.first, whole.needs)]
            found[-1] = found[-1]._replace(optional=True)
        return found

    def choices(self) -> _Element:
        """Read sequences with `|` between, up to the end of the group or of the pattern."""
        choices = [self.sequence()]
        while self._next_sign() == "|":
            self.at += 1
            choices.append(self.sequence())
        if len(choices) == 1:
            return choices[0]
        first = frozenset().union(*(choice.first for choice in choices))
        needs: tuple[frozenset[str], ...] = ()
        if all(choice.needs for choice in choices):
            # Each choice has its own; one sign of some choice's smallest set is in every match.
            needs = (frozenset().union(*(min(choice.needs, key=len) for choice in choices)),)
        return _Element("|".join(choice.source for choice in choices), first, needs)

    def _group(self) -> _Element:
        whole = self.choices()
        self.at += 1
        return _Element(f"(?:{whole.source})", whole.first, whole.needs)

    def _literal(self, text: str) -> list[_Element]:
        choices = [words_of(choice) for choice in text.split("|")]
        if all(len(choice) == 1 for choice in choices):
            return [self._word([c[0] for c in choices])]
        if len(choices) != 1:
            raise ValueError(f"a choice of several tokens needs ( … | … ): {text!r}")
        return [self._word([word]) for word in choices[0]]

    def _word(self, words: Sequence[str]) -> _Element:
        source, first = self._class([f"={word}" for word in words])
        return _Element(source, first, (first,))


def _joined(elements: Sequence[_Element], hyphen: str) -> _Element:
    """Join elements with an optional hyphen between, and find what the whole may begin with."""
    joint = f"{hyphen}?" if hyphen else ""
    source: list[str] = []
    first: set[str] = set()
    started = False
    for i, each in enumerate(elements):
        if not each.wide:
            source.append(each.source)
            continue
        after_dash = any(not e.joined for e in elements[max(0, i - 1) : i])
        before = joint if started and each.joined and not after_dash else ""
        if not started:
            first |= each.first
        if each.optional:
            source.append(f"(?:{before}{each.source})?" if started else f"(?:{each.source}{joint})?")
        else:
            source.append(before + each.source)
            started = True
    needs = tuple(need for each in elements if each.wide and not each.optional for need in each.needs)
    return _Element("".join(source), frozenset(first), needs)


def compile_rule(rule: Rule, chars_of: CharsOf, known: Known | None = None) -> CompiledRule:
    """Compile one rule; `chars_of` gives the signs of a class, or of a literal as `=word`."""
    compiler = _Compiler(rule.pattern, chars_of, {} if known is None else known)
    whole = compiler.choices()
    return CompiledRule(rule, whole, tuple(compiler.slots))


def compile_rules(rules: Iterable[Rule], chars_of: CharsOf) -> list[CompiledRule]:
    """Compile the rules of a language, which share their classes."""
    known: Known = {}
    return [compile_rule(rule, chars_of, known) for rule in rules]
