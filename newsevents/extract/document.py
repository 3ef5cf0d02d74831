"""Document: an article as the readers see it, with what they share computed once."""

import bisect
import functools
from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeVar

from newsevents.counts import find_counts
from newsevents.dates import find_dates
from newsevents.extract.names.actors import Cast
from newsevents.extract.names.gazetteer import Gazetteer
from newsevents.extract.names.places import PlaceMention, read_places
from newsevents.extract.text.quotes import Quote, find_quotes
from newsevents.extract.text.sentences import is_wrapped, split_sentences
from newsevents.extract.text.shapes import shape_of
from newsevents.extract.text.tokens import Tokens
from newsevents.records import Article
from newsevents.values import Actor, CountMention, DateMention, TextSpan

__all__ = ["Document"]

T = TypeVar("T")


class Document:
    """The text of an article with its sentences, dates and counts; every offset is the article's own."""

    def __init__(self, article: Article, language: str = "en", gazetteer: Gazetteer | None = None) -> None:
        self.article = article
        self.text = article.text
        # The region of "en-GB" settles the order of dates in figures and no more.
        self.locale = language
        self.language = language.replace("_", "-").partition("-")[0]
        self.gazetteer = gazetteer
        self._made: dict[Callable[[Document], Any], Any] = {}

    def made(self, make: "Callable[[Document], T]") -> T:
        """Return what a reader makes of this document; several readers share what is made once."""
        if make not in self._made:
            self._made[make] = make(self)
        found: T = self._made[make]
        return found

    @functools.cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The bounds of each sentence, in text order; a sentence never crosses a paragraph."""
        return split_sentences(self.text, self.language)

    @functools.cached_property
    def tokens(self) -> Tokens:
        """The words and marks of the text, as parallel lists."""
        return Tokens(self.text, self.language)

    @functools.cached_property
    def sentence_tokens(self) -> list[tuple[int, int]]:
        """The indexes of each sentence's tokens, first and last + 1."""
        return [self.tokens.within(start, end) for start, end in self.sentences]

    @functools.cached_property
    def shape(self) -> str:
        """One letter a token for what it does; see `newsevents.extract.text.shapes`."""
        marks = frozenset(edge for quote in self.quotes for edge in (quote.start, quote.end - 1))
        return shape_of(self.tokens, self.sentence_tokens, self.language, marks)

    @functools.cached_property
    def cast(self) -> Cast:
        """The mentions of actors, and who is who among them."""
        return Cast(self.tokens, self.shape, self.sentence_tokens, self.language)

    @functools.cached_property
    def actors(self) -> list[Actor]:
        """Every person, body and group named, in text order, each with the fullest name the text gives it."""
        return [self.cast.actor(mention, self.text) for mention in self.cast.mentions]

    @functools.cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The bounds of each paragraph, in text order: what blank lines, or sentences' line ends, part."""
        found: list[tuple[int, int]] = []
        bounds = self.sentences
        ends = [self.text.count("\n", end, start) for (_, end), (start, _) in pairwise(bounds)]
        # In wrapped text a line may end with its sentence by chance; blank lines part paragraphs there.
        parting = 2 if max(ends, default=0) > 1 and is_wrapped(self.text) else 1
        for (start, end), lines in zip(bounds, [0, *ends], strict=False):
            if found and lines < parting:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return found

    @functools.cached_property
    def quotes(self) -> list[Quote]:
        """The outermost stretches between quotation marks, in text order."""
        return find_quotes(self.text, self.paragraphs, self.language)

    @functools.cached_property
    def places(self) -> list[PlaceMention]:
        """Every place name, in text order, those that are part of an actor among them."""
        return read_places(self, self.gazetteer)

    @functools.cached_property
    def dates(self) -> list[DateMention]:
        """Every time expression, in text order."""
        return find_dates(self.text, self.article.moment, language=self.locale)

    @functools.cached_property
    def counts(self) -> list[CountMention]:
        """Every count, in text order."""
        return find_counts(self.text, language=self.language)

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds an offset, or the nearest one before it."""
        return max(bisect.bisect_right(self._starts, offset) - 1, 0)

    def span(self, start: int, end: int) -> TextSpan:
        """Return a span of the article."""
        return TextSpan.of(self.text, start, end)
