"""Telling the language of a text by the commonest words of each language, and never by a guess."""

import re
from collections.abc import Mapping
from typing import Final

from newsevents.errors import ParseError

__all__ = ["told"]

# What is read of a text: languages show within a few lines.
_READ: Final = 6000
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST: Final = 3
_SHARE: Final = 0.06
_MARGIN: Final = 1.3


def told(text: str, stopwords: Mapping[str, frozenset[str]]) -> str:
    """Return the code of the language whose common words a text holds most of.

    `stopwords` are the common words by language. Raises ParseError where too few are found, or where two languages
    come too near each other.
    """
    piece = text[:_READ].lower()
    words = _WORD.findall(piece)
    scores = sorted(
        ((_score(piece, words, common), code) for code, common in stopwords.items()),
        reverse=True,
    )
    (best, code), (second, other) = scores[0], scores[1] if len(scores) > 1 else (0, "")
    if best < _LEAST or best < _SHARE * min(len(words), 200):
        raise ParseError("the language can't be told from this text; name it", text[:40])
    if best < _MARGIN * second or best < second + 2:
        raise ParseError(f"the language may be {code} or {other}; name it", text[:40])
    return code


def _score(piece: str, words: list[str], common: frozenset[str]) -> int:
    # Scripts without spaces have no words to count; their commonest signs stand for them.
    signs = {word for word in common if len(word) == 1 and ord(word) > 0x3000}
    found = sum(word in common for word in words)
    return found + sum(piece.count(sign) for sign in signs) if signs else found
