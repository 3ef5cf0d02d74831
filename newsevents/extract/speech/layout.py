"""Layout: where the quotations and the mentions of actors stand among the tokens of a document."""

import bisect
import functools
from collections.abc import Mapping
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.names.mentions import Mention
from newsevents.languages.schema.actors import Actors
from newsevents.languages.schema.counts import CountWords
from newsevents.languages.schema.speech import Speech
from newsevents.languages.schema.text import Text
from newsevents.values import DateMention

__all__ = ["Layout"]

_LONGEST_BOUND: Final = 3
_LONGEST_CLUSTER: Final = 8


@functools.cache
def _keys(phrases: tuple[tuple[str, ...], ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the phrases of a table by the word they are sought by: the longest, as "in" stands everywhere."""
    return {max(words, key=len): words for words in phrases}


@functools.cache
def _marks(language: str) -> frozenset[str]:
    """Return every word that may mark speech, by itself or in a phrase."""
    speech: Speech = languages.load(language, "SPEECH")
    return speech.telling.union(_keys(speech.sources), _keys(speech.representing))


@functools.cache
def _bounds(language: str) -> frozenset[tuple[str, ...]]:
    """Return the phrases that bound the number behind them ("at least")."""
    counts: CountWords = languages.load(language, "COUNTS")
    return frozenset(tuple(phrase.split()) for bound in counts.bounds if not bound.after for phrase in bound.phrases)


class Layout:
    """The tokens of a document with what is known of each.

    - `opens`, `closes`: for the first token of a quotation its last, and the other way round; `openings` are the first
      ones, in order.
    - `quoted`: 1 for each token inside a quotation, its marks included.
    - `begins`, `finishes`: for the first token of a mention, and for the token after it, the mention.
    - `dated`, `date_ends`, `date_at`: for the first token of a time expression the token after it, the other way
      round, and the expression itself.
    - `sourced`, `represents`: for the first token of "according to" or "on behalf of" the token after it; `sourcing`
      and `representing` are those tokens, in order.
    - `telling`: the tokens whose words may mark speech, in order.
    - `breaks`: the first token of each paragraph, as the document parts them.
    - `units`: bounds of the stretches to be read at once: a sentence, or the sentences a quotation joins; `lines` are
      the first tokens of those that open a paragraph.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        tokens = document.tokens
        self.starts, self.ends = tokens.starts, tokens.ends
        self.words, self.lowers = tokens.words, tokens.lowers
        self.shape = document.shape
        self.speech: Speech = languages.load(document.language, "SPEECH")
        self.writing: Text = languages.load(document.language, "TEXT")
        self.people: Actors = languages.load(document.language, "ACTORS")
        self.opens: dict[int, int] = {}
        self.closes: dict[int, int] = {}
        self.quoted = bytearray(len(tokens))
        for quote in document.quotes:
            first, end = tokens.within(quote.start, quote.end)
            if not quote.closed:
                end = self._last_quoted(first, end)
            if end > first:
                self.opens[first] = end - 1
                self.closes[end - 1] = first
                self.quoted[first:end] = b"\x01" * (end - first)
        self.openings = list(self.opens)
        mentions = document.cast.mentions
        self.begins: dict[int, Mention] = {each.first: each for each in mentions}
        self.finishes: dict[int, Mention] = {each.last: each for each in mentions}
        self.dated: dict[int, int] = {}
        self.date_ends: dict[int, int] = {}
        self.date_at: dict[int, DateMention] = {}
        for date in document.dates:
            first, end = tokens.within(date.span.start, date.span.end)
            if end > first:
                self.dated[first] = end
                self.date_ends[end] = first
                self.date_at[first] = date
        met, telling = tokens.places_of(_marks(document.language)), self.speech.telling
        self.telling = [at for at in met if self.lowers[at] in telling]
        self.sourced = self._phrases(_keys(self.speech.sources), met)
        self.sourcing = sorted(self.sourced)
        self.named_sources = frozenset(self.sourced.values())
        self.represents = self._phrases(_keys(self.speech.representing), met)
        self.representing = sorted(self.represents)
        self.breaks = frozenset(tokens.within(*bounds)[0] for bounds in document.paragraphs)
        self.units = self._joined(document)
        self.lines = {first for first, _ in self.units if not first or not self.same_paragraph(first - 1, first)}

    def _last_quoted(self, first: int, end: int) -> int:
        """Return where a quotation ends that has lost its closing mark: '"It was old, the mayor said. She …'."""
        stop = self.shape.find(".", first, end)
        comma = self.shape.rfind(",", max(first, stop - _LONGEST_CLUSTER), stop)
        if comma < 0 or stop < 0 or not (self._says(comma + 1) or self._says(stop - 1)):
            return end
        return comma + 1

    def _says(self, at: int) -> bool:
        """Whether a word is surely a finite verb of saying."""
        known = self.speech.forms.get(self.lowers[at])
        return known is not None and "quote" in known.verb.frames and not known.kinds.isdisjoint(("past", "third"))

    def _phrases(self, keys: Mapping[str, tuple[str, ...]], met: list[int]) -> dict[int, int]:
        """Return where each phrase of a table begins, with the token after it; `met` holds the words of all tables."""
        found = {}
        for place in met:
            if self.lowers[place] not in keys:
                continue
            words = keys[self.lowers[place]]
            at = place - words.index(self.lowers[place])
            if at >= 0 and tuple(self.lowers[at : at + len(words)]) == words and not self.quoted[at]:
                found[at] = at + len(words)
        return found

    def _joined(self, document: Document) -> list[tuple[int, int]]:
        """Join the sentences that share a quotation, or that a mark at its end parted: "Why?" he said."""
        units: list[tuple[int, int]] = []
        for first, last in document.sentence_tokens:
            if units and first < len(self.quoted) and self._goes_on(first, units[-1][0]):
                units[-1] = (units[-1][0], last)
            elif last > first:
                units.append((first, last))
        return units

    def _goes_on(self, first: int, begun: int) -> bool:
        """Whether the sentence at `first` goes on with the unit begun before it."""
        if self.quoted[first]:
            return first not in self.opens
        if self.shape[first - 1] in "?!":
            # "— Why wait? Roe asked."
            return self.opens_turn(begun) and self.same_paragraph(first - 1, first)
        parted = self.shape[first - 2] in "?!" or self.shape[first] == "-"
        return first - 1 in self.closes and parted and self.same_paragraph(first - 1, first)

    def telling_in(self, first: int, last: int) -> list[int]:
        """Return the tokens of a stretch whose words may mark speech."""
        telling = self.telling
        return telling[bisect.bisect_left(telling, first) : bisect.bisect_left(telling, last)]

    def sources_in(self, first: int, last: int) -> list[int]:
        """Return the tokens of a stretch where a preposition of sources begins."""
        sourcing = self.sourcing
        return sourcing[bisect.bisect_left(sourcing, first) : bisect.bisect_left(sourcing, last)]

    def quotes_in(self, first: int, last: int) -> list[int]:
        """Return the tokens of a stretch that open quotations."""
        openings = self.openings
        return openings[bisect.bisect_left(openings, first) : bisect.bisect_left(openings, last)]

    def opens_count(self, at: int) -> bool:
        """Whether words before a number, which is no date, bound it: "said at least 30 people …"."""
        number = self.shape.find("q", at + 1, at + _LONGEST_BOUND + 1)
        if number < 0 or tuple(self.lowers[at:number]) not in _bounds(self.document.language):
            return False
        return not any(place in self.dated for place in range(at, number + 1))

    def is_adverb(self, at: int) -> bool:
        """Whether a token is an adverb: a listed one, or one by its ending."""
        letter = self.shape[at]
        return letter == "a" or (letter == "x" and self.lowers[at].endswith(self.writing.adverb_ending))

    def opens_turn(self, at: int) -> bool:
        """Whether a token is the dash before somebody's words, first in its line; a hyphen opens a list."""
        if self.shape[at] != "-" or self.words[at] not in self.writing.turn_dashes:
            return False
        return at == 0 or not self.same_paragraph(at - 1, at)

    def opens_item(self, at: int) -> bool:
        """Whether a token is the mark of an item in a list, first in its line."""
        return at in self.lines and self.words[at] in self.writing.bullets and not self.opens_turn(at)

    def same_paragraph(self, first: int, second: int) -> bool:
        """Whether two neighbouring tokens stand in one paragraph."""
        return second not in self.breaks
