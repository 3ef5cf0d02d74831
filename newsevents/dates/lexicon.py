"""A language pack made ready: words by spelling, a sign for each kind of token, rules compiled by level."""

import copy
import functools
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from newsevents import languages
from newsevents.dates.cues import Cues
from newsevents.dates.levels import Level
from newsevents.dates.marks import APOSTROPHES, TokenMarks, WordMarks
from newsevents.dates.near import near
from newsevents.dates.numbers import DIGIT_CLASSES, WORD_CLASSES
from newsevents.dates.patterns import Known, literals_of
from newsevents.dates.text import Tokens, cut, source, tokenise, words_of
from newsevents.errors import ParseError
from newsevents.languages.schema.dates import DatePack
from newsevents.languages.schema.unspaced import Cutter

__all__ = ["Entry", "Lexicon", "load"]

# Signs of one byte first, for sets of those are quickly compiled; none that means something in an expression.
_SPECIAL: Final = frozenset(".^$*+?{}[]\\|()-&~#")
_SIGNS: Final = tuple(char for char in map(chr, range(1, 256)) if char not in _SPECIAL)
_LOWER: Final = frozenset(("lower",))


_PUNCTUATION: Final[dict[str, frozenset[str]]] = {
    ",": frozenset(("=,",)),
    ".": frozenset(("=.", "stop")),
    "'": frozenset(("='",)),
    "’": frozenset(("='",)),
    "‘": frozenset(("='",)),
    "ʼ": frozenset(("='",)),
    "`": frozenset(("='",)),
    "/": frozenset(("=/",)),
    "+": frozenset(("=+", "stop")),
    ":": frozenset(("=:", "stop")),
    "(": frozenset(("=(",)),
    ")": frozenset(("=)", "stop")),
    "%": frozenset(("=%",)),
    "$": frozenset(("=$",)),
    "£": frozenset(("=£",)),
    "€": frozenset(("=€",)),
    "#": frozenset(("=#",)),
    "–": frozenset(("dash",)),
    "‒": frozenset(("dash",)),
    "−": frozenset(("dash",)),
    "-": frozenset(("dash",)),
    "‐": frozenset(("dash",)),
    "‑": frozenset(("dash",)),
}
HYPHENS: Final = frozenset("-‐‑")
DASHES: Final = HYPHENS | frozenset("–‒−")
_HYPHEN: Final = frozenset(("dash", "hyphen"))


class Entry(NamedTuple):
    """What a word or phrase may be: classes with their values, small letters and capital apart.

    `cased` tells whether a capital makes a difference.
    """

    values: Mapping[str, Any]
    capital_values: Mapping[str, Any]
    sign: str
    capital_sign: str
    core: bool
    cased: bool
    numeral: tuple[str, int] | None


class Lexicon:
    """One language as the scanner needs it."""

    def __init__(self, pack: DatePack) -> None:
        self.pack = pack
        self.day_first = pack.day_first
        self._signs: dict[frozenset[str], str] = {}
        self._chars: dict[str, str] = {}
        self._capital = frozenset(word for words in pack.capital.values() for word in words)
        plain, phrases = self._collect()
        for classes in (*DIGIT_CLASSES, *WORD_CLASSES, *_PUNCTUATION.values(), _HYPHEN):
            self.sign(classes)
        self.unknown = self.sign(frozenset(("lower",)))
        self.name = self.sign(frozenset(("Name",)))
        self.edge = self.sign(frozenset(("boundary", "stop")))
        self.other = self.sign(frozenset(("stop",)))
        self.hyphen = self.sign(_HYPHEN)
        self.joins = {mark: self.sign(classes) for mark, classes in _PUNCTUATION.items()}
        self.entries = {word: self._entry(values, (word,)) for word, values in plain.items()}
        self.phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for words, values in sorted(phrases.items(), key=lambda item: -len(item[0])):
            self.phrases.setdefault(words[0], []).append((words, self._entry(values, words)))
        self.known = frozenset(self.entries) | frozenset(w for words in phrases for w in words)
        self.core = self._triggers(phrases)
        self.names = tuple(sorted(self.core, key=len, reverse=True))
        # Any word at all, known or not.
        self._chars["word"] = (
            "".join(sorted({e.sign for e in self.entries.values()} | {e.capital_sign for e in self.entries.values()}))
            + self.unknown
            + self.name
        )
        for rule in pack.rules:
            self.sign(frozenset(rule.gives.split()))
        # What a token is by itself: words and marks; hyphens depend on what is beside them, and figures are added as
        # texts hold them.
        self.alone = dict(self.entries)
        for mark, sign in self.joins.items():
            if mark not in self.entries and mark not in self.phrases and mark not in DASHES:
                self.alone[mark] = Entry({}, {}, sign, sign, core=False, cased=False, numeral=None)
        self.opens = self._openings()
        # The signs that write numbers where words are not set apart by spaces.
        self.numerals: Mapping[str, int] = {} if pack.spaced else {**pack.numbers, **pack.scales}
        self.cutter = None if pack.spaced else self._cutter()
        writing = pack.writing
        self._letters = str.maketrans(dict(writing.letters)) if writing is not None else None
        self._apart = (lambda word: writing.apart(word, self.known)) if writing is not None and pack.spaced else None
        self.levels = self._compile(pack)
        # What the scanner has made of signs and of figures before; it keeps both small.
        self.parses: dict[str, Any] = {}
        self.figures: dict[str, Any] = {}
        self.token_marks = TokenMarks(self.core, self.known, self.numerals)
        cutting = functools.partial(cut, apart=self._apart)
        self.word_marks = WordMarks(self.token_marks, cutting, whole=writing is None)

    @functools.cached_property
    def cues(self) -> Cues:
        """The expressions for what stands around a date, compiled when a date first asks for them."""
        return Cues(self.pack)

    def tokens(self, text: str) -> Tokens:
        """Cut a text into the tokens of this language."""
        return tokenise(text, self.cutter, letters=self._letters, apart=self._apart)

    def tokens_near(self, text: str) -> Tokens:
        """Cut what stands near dates in a text into the tokens of this language; where spaces are not written, all."""
        if self.cutter is not None:
            return self.tokens(text)
        return near(source(text, self._letters), self.word_marks)

    def sign(self, classes: frozenset[str]) -> str:
        """Return the sign of a set of classes, a new one for a new set."""
        found = self._signs.get(classes)
        if found is None:
            made = len(self._signs)
            found = self._signs[classes] = _SIGNS[made] if made < len(_SIGNS) else chr(256 + made)
            for name in classes:
                self._chars[name] = self._chars.get(name, "") + found
        return found

    def chars_of(self, name: str) -> str:
        """Return the signs of every kind of token that is of a class."""
        return self._chars.get(name, "")

    def sign_of(self, values: Iterable[str]) -> str:
        """Return the sign of a token by its classes; a set never seen counts as a sign of its own kind."""
        return self._signs.get(frozenset(values), self.other)

    def _cutter(self) -> Cutter:
        """Return what cuts runs of letters: into words of time, and those that stand beside a date."""
        beside = (word for said in self.pack.bounds for word in said.split())
        words = self.known.union(self.pack.lead, beside)
        return Cutter(words, numerals=self.numerals, guards=self.pack.guards)

    def _triggers(self, phrases: Iterable[tuple[str, ...]]) -> frozenset[str]:
        """Return the tokens a match may start from: of a phrase the longest one, where none is such a word itself."""
        core = {word for word, entry in self.entries.items() if entry.core}
        entries = {words: entry for group in self.phrases.values() for words, entry in group}
        for words in phrases:
            if entries[words].core and core.isdisjoint(words):
                core.add(max(reversed(words), key=lambda word: (word.isalpha(), len(word))))
        return frozenset(core)

    def _openings(self) -> dict[str, frozenset[str]]:
        """Return the words that may begin a phrase or a number in words, with what those go on with."""
        numerals = frozenset(word for word, entry in self.entries.items() if entry.numeral is not None)
        found = dict.fromkeys(numerals, numerals | HYPHENS)
        for first, group in self.phrases.items():
            # An apostrophe may be written in more ways than one.
            seconds = (APOSTROPHES if words[1] == "'" else words[1:2] for words, _ in group)
            found[first] = found.get(first, frozenset()).union(*seconds)
        return found

    def _collect(self) -> tuple[dict[str, dict[str, Any]], dict[tuple[str, ...], dict[str, Any]]]:
        """Gather every word with its classes, and every phrase of several tokens."""
        plain: dict[str, dict[str, Any]] = {}
        phrases: dict[tuple[str, ...], dict[str, Any]] = {}
        for name, words in self._classes().items():
            for word, value in words.items():
                tokens = words_of(word)
                home = plain.setdefault(tokens[0], {}) if len(tokens) == 1 else phrases.setdefault(tokens, {})
                home.setdefault(name, value)
        for word in self.pack.number_joiners:
            plain.setdefault(word, {})
        for word in literals_of(rule.pattern for rule in self.pack.rules):
            if word not in _PUNCTUATION:
                plain.setdefault(word, {})[f"={word}"] = word
        return plain, phrases

    def _classes(self) -> dict[str, dict[str, Any]]:
        pack = self.pack
        found: dict[str, dict[str, Any]] = {name: dict(words) for name, words in pack.words.items()}
        for name, kind in (("weekday", "days"), ("month", "months")) if pack.locale_names else ():
            home = found.setdefault(name, {})
            for word, number in languages.calendar_names(pack.locale, kind).items():
                home.setdefault(word, number)
        numerals = (("n", pack.numbers), ("s", pack.scales), ("o", pack.ordinals))
        for kind, words in numerals if pack.spaced else numerals[2:]:
            for word, value in words.items():
                home = found.setdefault("ordinal" if kind == "o" else "int", {})
                home.setdefault(word, value)
                if kind == "o":
                    if value <= 31:
                        found.setdefault("domord", {})[word] = value
                else:
                    found.setdefault("number", {})[word] = value
                    found.setdefault("numberword", {})[word] = value
                    if kind == "n" and 1 <= value <= 12:
                        found.setdefault("hour", {})[word] = value
        return found

    def _entry(self, values: dict[str, Any], words: tuple[str, ...]) -> Entry:
        pack = self.pack
        spelled = " ".join(words)
        # A phrase is listed as it is written: "wed.", "new year".
        forms = (spelled, "".join(words))
        capital_sign = self.sign(frozenset(values) or _LOWER)
        small, sign = values, capital_sign
        if not self._capital.isdisjoint(forms):
            small = {k: v for k, v in values.items() if pack.capital.get(k, _LOWER).isdisjoint(forms)}
            sign = self.sign(frozenset(small) or _LOWER)
        return Entry(
            values=small,
            capital_values=values,
            sign=sign,
            capital_sign=capital_sign,
            core=not pack.triggers.isdisjoint(values),
            cased=small is not values,
            numeral=self._numeral(spelled),
        )

    def _numeral(self, word: str) -> tuple[str, int] | None:
        pack = self.pack
        for kind, table in (("n", pack.numbers), ("s", pack.scales), ("o", pack.ordinals)):
            if word in table:
                return kind, table[word]
        return ("j", 0) if word in pack.number_joiners else None

    def _compile(self, pack: DatePack) -> list[Level]:
        levels: dict[int, Level] = {}
        known: Known = {}
        for rule in pack.rules:
            level = levels.get(rule.level)
            if level is None:
                level = levels[rule.level] = Level(self.chars_of)
            level.add(rule, self.sign(frozenset(rule.gives.split())), known)
        return [levels[number] for number in sorted(levels)]


@functools.cache
def load(language: str) -> Lexicon:
    """Return the lexicon of a language, made on first use.

    A region (`en-GB`) settles the order of dates in figures. Raises ParseError for a language or a region that is
    not there.
    """
    base, _, region = language.replace("_", "-").partition("-")
    lexicon = _base(base)
    if not region:
        return lexicon
    from babel import Locale, UnknownLocaleError

    try:
        shortest = Locale.parse(f"{base}_{region}").date_formats["short"].pattern
    except (UnknownLocaleError, ValueError) as fault:
        raise ParseError("unknown region of a language", language, start=len(base) + 1) from fault
    regional = copy.copy(lexicon)
    regional.day_first = shortest.find("d") < shortest.find("M")
    return regional


@functools.cache
def _base(language: str) -> Lexicon:
    return Lexicon(languages.load(language, "DATES"))
