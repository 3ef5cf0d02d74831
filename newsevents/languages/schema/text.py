"""What the engine needs to cut a text of one language into sentences and words."""

import attrs

__all__ = ["Text", "listed"]


def listed(words: str) -> frozenset[str]:
    """Return the words of a table written as one text."""
    return frozenset(words.split())


@attrs.frozen(kw_only=True)
class Text:
    """How a language writes: abbreviations, quotation marks, and its small words.

    - `abbreviations`: words (lower case, without the stop) whose full stop does not end a sentence.
    - `may_end`: abbreviations, spelled with their capitals, that may stand at the end of a sentence; one ends there
      before a starter.
    - `before_number`: abbreviations only before a digit ("No. 5"), which are plain words elsewhere.
    - `starters`: words (lower case) that begin a sentence more often than they continue a name.
    - `bullets`: marks that begin an item of a list.
    - `quotes`: pairs of an opening and a closing mark; a mark may close what several open.
    - `turn_dashes`: dashes that open the words of a speaker at the start of a line.
    - `elisions`: words (lower case) that begin with an apostrophe, which opens no quotation ("'em").
    - `endings`: what an apostrophe sets behind a word that stands for itself ("s" as in "Roe's", "ve" as in "they've").
    - `adverb_ending`, `plural_endings`, `possessive_endings`: how adverbs, plurals, and the words that take a bare
      apostrophe as possessive end; `singular_ending` is that of words that only look plural.
    - `classes`: small words (lower case) by what they do: `determiner`, `pronoun`, `preposition`, `conjunction`,
      `subordinator`, `relative`, `auxiliary`, `adverb`, `negation`, `number`, `interjection`.
    """

    abbreviations: frozenset[str]
    may_end: frozenset[str]
    before_number: frozenset[str]
    starters: frozenset[str]
    bullets: str
    quotes: tuple[tuple[str, str], ...]
    turn_dashes: frozenset[str]
    elisions: frozenset[str]
    endings: frozenset[str]
    adverb_ending: str
    plural_endings: tuple[str, ...]
    singular_ending: str
    possessive_endings: tuple[str, ...]
    classes: dict[str, str]
