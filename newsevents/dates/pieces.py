"""Pieces: one token or a few put together as the rules see them, each with the sign it is matched by."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.dates.lexicon import HYPHENS, Entry, Lexicon
from newsevents.dates.marks import APOSTROPHES
from newsevents.dates.numbers import digit_pieces, sign_values, word_number
from newsevents.dates.text import Tokens

__all__ = ["Builder", "Piece"]

_CACHE_SIZE: Final = 8192
_LONGEST_FIGURE: Final = 40
_FIGURES: Final = "0123456789.:"
_LONG_DASHES: Final = frozenset("—―")
_NOTHING: Final[Mapping[str, Any]] = {}

Piece = tuple[Mapping[str, Any], int, int]
"""One token as the rules see it: what it may be, and its start and end in the cleaned text."""


class Builder:
    """Makes the pieces of islands, one island after another."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.pieces: list[Piece] = []
        self.signs: list[str] = []

    def build(self, left: int, right: int) -> tuple[list[Piece], str]:
        """Return the pieces of the tokens from `left` up to, not with, `right`, and their signs.

        What stands beside them is the first piece and the last.
        """
        pieces, signs = self.pieces, self.signs = [], []
        words, starts, text = self.tokens.words, self.tokens.starts, self.tokens.text
        alone, opens = self.lexicon.alone, self.lexicon.opens
        # A letter or sign standing against the first token tells names and prices ("F-16", "$1990").
        self.beside(left - 1)
        at = left
        while at < right:
            word = words[at]
            if word == " ":
                at += 1
            elif (entry := alone.get(word)) is not None and (
                # What it may begin goes on with the next token, or with the one behind a space.
                word not in opens or opens[word].isdisjoint(words[at + 1 : at + 3])
            ):
                start = starts[at]
                if entry.cased and text[start].isupper():
                    pieces.append((entry.capital_values, start, start + len(word)))
                    signs.append(entry.capital_sign)
                else:
                    pieces.append((entry.values, start, start + len(word)))
                    signs.append(entry.sign)
                at += 1
            else:
                at = self.token(at, right)
        self.beside(right)
        return pieces, "".join(signs)

    def add(self, values: Mapping[str, Any], sign: str, start: int, end: int) -> None:
        """Add a piece with its sign."""
        self.pieces.append((values, start, end))
        self.signs.append(sign)

    def beside(self, at: int) -> None:
        """Add the sign of a token just outside."""
        tokens, lexicon = self.tokens, self.lexicon
        if at < 0 or at >= len(tokens.words):
            start = 0 if at < 0 else len(tokens.text)
            self.pieces.append((_NOTHING, start, start))
            self.signs.append(lexicon.edge)
            return
        word, start = tokens.words[at], tokens.starts[at]
        if word[0].isalpha():
            sign = lexicon.name if tokens.text[start].isupper() else lexicon.unknown
        else:
            sign = lexicon.edge if word.isspace() else lexicon.joins.get(word, lexicon.other)
        self.pieces.append((_NOTHING, start, start))
        self.signs.append(sign)

    def entry(self, entry: Entry, start: int, end: int) -> None:
        """Add a known word or phrase as it is read with a capital or without."""
        if self.tokens.text[start].isupper():
            self.add(entry.capital_values, entry.capital_sign, start, end)
        else:
            self.add(entry.values, entry.sign, start, end)

    def phrase(self, at: int, right: int) -> int:
        """Add the longest phrase that begins at a token; give the token after it, or `at`."""
        words = self.tokens.words
        for phrase, entry in self.lexicon.phrases[words[at]]:
            here = at
            for word in phrase:
                if here < right and here > at and words[here].isspace() and words[here] != word:
                    here += 1
                same = here < right and (words[here] == word or (word == "'" and words[here] in APOSTROPHES))
                if not same:
                    break
                here += 1
            else:
                start = self.tokens.starts[at]
                self.entry(entry, start, self.tokens.starts[here - 1] + len(words[here - 1]))
                return here
        return at

    def numerals(self, at: int, right: int) -> int:
        """Add number words put together; give the token after them, or `at` where there is one word or none."""
        words, entries = self.tokens.words, self.lexicon.entries
        kinds: list[tuple[str, int]] = []
        places: list[int] = []
        here = at
        while here < right and len(kinds) < 12:
            word = words[here]
            entry = entries.get(word)
            if entry is not None and entry.numeral is not None:
                kinds.append(entry.numeral)
                places.append(here)
            elif not ((word.isspace() or word in HYPHENS) and kinds):
                break
            here += 1
        if len(kinds) < 2:
            return at
        used, values = word_number(kinds, pairs=self.lexicon.pack.year_pairs)
        if used < 2:
            return at
        last = places[used - 1]
        start = self.tokens.starts[at]
        self.add(values, self.lexicon.sign_of(values), start, self.tokens.starts[last] + len(words[last]))
        return last + 1

    def token(self, at: int, right: int) -> int:
        """Add what begins at a token: a phrase, a number, a word, a sign; give the token after it."""
        words, lexicon = self.tokens.words, self.lexicon
        word = words[at]
        if word.isspace():
            return at + 1
        if word in lexicon.phrases and (after := self.phrase(at, right)) > at:
            return after
        entry = lexicon.entries.get(word)
        if entry is not None:
            if entry.numeral is not None and (after := self.numerals(at, right)) > at:
                return after
            start = self.tokens.starts[at]
            self.entry(entry, start, start + len(word))
        elif word[0] in lexicon.numerals:
            self.run(at)
        elif word[0].isalpha():
            self.unread(at)
        elif len(word) > 1 or word.isdecimal():
            return self.digits(at, right)
        else:
            glued = at > 0 and not words[at - 1].isspace() and at + 1 < len(words) and not words[at + 1].isspace()
            if glued and word == "–" and words[at - 1].isalpha() and words[at + 1].isalpha():
                # Between letters it is written for a hyphen ("two–and–a–half").
                word = "-"
            self.mark(word, self.tokens.starts[at], glued=glued)
        return at + 1

    def unread(self, at: int) -> None:
        """Add a word that is known only as a part of phrases."""
        start = self.tokens.starts[at]
        sign = self.lexicon.name if self.tokens.text[start].isupper() else self.lexicon.unknown
        self.add(_NOTHING, sign, start, start + len(self.tokens.words[at]))

    def digits(self, at: int, right: int) -> int:
        """Add a token that begins with a digit; give the token after what was added."""
        if (after := self._glued(at, right)) > at:
            return after
        self._add_figures(self.tokens.words[at], self.tokens.starts[at])
        return at + 1

    def _glued(self, at: int, right: int) -> int:
        """Add figures with a phrase written against them ("8p.m."); give the token after it, or `at`."""
        words = self.tokens.words
        letters = words[at].lstrip(_FIGURES)
        if letters not in self.lexicon.phrases:
            return at
        read = self._figures(words[at])
        if len(read) == 1 and read[0][3]:
            # Figures and letters are one word ("23rd.").
            return at
        for phrase, entry in self.lexicon.phrases[letters]:
            last = at + len(phrase)
            if last <= right and tuple(words[at + 1 : last]) == phrase[1:]:
                start = self.tokens.starts[at] + len(words[at]) - len(letters)
                self._add_figures(words[at][: -len(letters)], self.tokens.starts[at])
                self.entry(entry, start, self.tokens.starts[last - 1] + len(words[last - 1]))
                return last
        return at

    def _add_figures(self, word: str, start: int) -> None:
        lexicon = self.lexicon
        for begin, end, sign, values in self._figures(word):
            if sign is not None:
                self.add(values, sign, start + begin, start + end)
            elif word[begin:end] in _LONG_DASHES:
                # Between figures it joins them as the shorter ones do.
                self.mark("–", start + begin, glued=True)
            elif (entry := lexicon.entries.get(word[begin:end])) is not None:
                self.entry(entry, start + begin, start + end)
            else:
                self.mark(word[begin:end], start + begin, glued=True)

    def _figures(self, word: str) -> tuple[tuple[int, int, str | None, Mapping[str, Any]], ...]:
        """Return the pieces of a token that begins with a digit, with their signs; no sign for words and marks."""
        lexicon = self.lexicon
        if len(word) > _LONGEST_FIGURE:
            return ((0, len(word), lexicon.unknown, {}),)
        found = lexicon.figures.get(word)
        if found is None:
            pieces = digit_pieces(word, lexicon.pack)
            if all(
                isinstance(f, dict) or f in lexicon.entries or f in lexicon.joins or f in _LONG_DASHES
                for _, _, f in pieces
            ):
                found = tuple(
                    (a, b, lexicon.sign_of(f), f) if isinstance(f, dict) else (a, b, None, {}) for a, b, f in pieces
                )
            else:
                # Letters against the digits that mean nothing here make a number of something else ("2021B").
                found = ((0, len(word), lexicon.unknown, {}),)
            if len(lexicon.figures) < _CACHE_SIZE:
                lexicon.figures[word] = found
                _, _, sign, values = found[0]
                if len(found) == 1 and sign is not None and word[-1].isdecimal() and word not in lexicon.phrases:
                    # Letters behind figures may begin a phrase; figures by themselves are what they are.
                    lexicon.alone[word] = Entry(values, values, sign, sign, core=False, cased=False, numeral=None)
        return found

    def run(self, at: int) -> None:
        """Add a run of signs that stand for figures."""
        word, start = self.tokens.words[at], self.tokens.starts[at]
        values = sign_values(word, self.lexicon.pack)
        sign = self.lexicon.sign_of(values) if values else self.lexicon.unknown
        self.add(values, sign, start, start + len(word))

    def mark(self, word: str, start: int, *, glued: bool) -> None:
        """Add a mark; `glued` tells that what stands beside it leaves no room."""
        lexicon = self.lexicon
        sign = lexicon.hyphen if glued and word in HYPHENS else lexicon.joins.get(word, lexicon.other)
        self.add(_NOTHING, sign, start, start + len(word))
