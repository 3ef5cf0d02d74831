"""Parsing one count: the whole phrase must read."""

from newsevents.counts.finding import counts_in
from newsevents.counts.lexicon import CountLexicon, lexicon
from newsevents.counts.tokens import Tokens
from newsevents.errors import ParseError, closest
from newsevents.fields import expect
from newsevents.values import Quantity

__all__ = ["parse_count"]


def parse_count(text: str, *, language: str = "en") -> Quantity:
    """Return the count a phrase gives: "around 1,000", "dozens", "at least 31 people", "no one".

    What is counted may follow in plain words. Raises ParseError where the phrase holds no count, more than one, or
    a number that counts nothing (an age, a sum of money …); the caret stands under what can't be read.
    """
    expect("parse_count: text", text, str)
    table = lexicon(language)
    tokens = table.tokens(text)
    if not len(tokens):
        raise ParseError("expected a count, got no words", text)
    found = counts_in(tokens, table)
    if not found:
        raise _unread(text, tokens, table)
    mention = found[0]
    if len(found) > 1:
        raise ParseError("expected one count, got another", text, start=found[1].span.start, end=found[1].span.end)
    if text[: mention.span.start].strip() and not _is_known_opening(tokens, mention.span.start, table):
        suggestion = _spelling(tokens.words[0], table)
        raise ParseError("expected a count", text, start=tokens.starts[0], end=tokens.ends[0], suggestion=suggestion)
    for i in range(len(tokens)):
        if tokens.starts[i] >= mention.span.end and not tokens.words[i].replace("'", "").replace("’", "").isalpha():
            raise ParseError("expected only words after the count", text, start=tokens.starts[i], end=tokens.ends[i])
    return mention.quantity


def _is_known_opening(tokens: Tokens, before: int, table: CountLexicon) -> bool:
    """Whether all words before the count pass it through ("the two", "another five")."""
    i = next(i for i in range(len(tokens)) if tokens.starts[i] >= before) - 1
    while i >= 0:
        found = table.bounds_before.at(tokens.words, i)
        if found is None:
            return False
        i -= found[0]
    return True


def _unread(text: str, tokens: Tokens, table: CountLexicon) -> ParseError:
    """Say why a phrase holds no count: a trap, or a word that is misspelt or not known."""
    for i in range(len(tokens)):
        if i and (trap := table.after.at(tokens.words, i)) is not None:
            last = i + trap[0] - 1
            return ParseError(
                f"expected a count, got {trap[1].name}", text, start=tokens.starts[i], end=tokens.ends[last]
            )
    for i, word in enumerate(tokens.words):
        if (suggestion := _spelling(word, table)) is not None and suggestion != word:
            return ParseError(
                "expected a count", text, start=tokens.starts[i], end=tokens.ends[i], suggestion=suggestion
            )
    return ParseError("expected a count", text, start=tokens.starts[0], end=tokens.ends[-1])


def _spelling(word: str, table: CountLexicon) -> str | None:
    known = (*table.words.units, *table.words.scales, *table.words.plurals, *table.words.groups)
    return None if word in table.starters else closest(word, known)
