"""Telling the language of a text by the common words of each language, and never by a guess."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from newsevents.errors import ParseError

__all__ = ["told"]

# What is read of a text: languages show within a few lines.
_READ: Final = 6000
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST: Final = 1.6
_SHARE: Final = 0.12
_MARGIN: Final = 1.4
_LEAD: Final = 0.8
_CLOSE: Final = 0.6
_OF_LETTER: Final = 0.6
# Signs of scripts that set no spaces between words, and those of them that Japanese has to itself.
_SIGN: Final = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]")
_KANA: Final = re.compile(r"[\u3041-\u30ff]")
# A share of kana this large is Japanese; a title of Han signs alone may be of either language.
_KANA_SHARE: Final = 0.05
_FEW_SIGNS: Final = 6


def told(
    text: str,
    vocabulary: Mapping[str, frozenset[str]],
    neighbours: Mapping[str, frozenset[str]],
    letters: Mapping[str, tuple[str, ...]],
) -> str:
    """Return the code of the language whose common words a text holds most of.

    `vocabulary` are the common words by language; a word of several languages counts a part for each. `neighbours`
    are those of languages that are never returned, but may be what the text is in; `letters` are those that few
    languages write, with these. Raises ParseError, naming the languages in question, where too few words are found,
    or where two languages come too near each other.
    """
    piece = text[:_READ].lower()
    signs = len(_SIGN.findall(piece))
    words = _WORD.findall(piece)
    if signs > sum(len(word) for word in words) / 2:
        return _signed(text, piece, signs)
    scores = _scores(words, (vocabulary, neighbours), letters)
    (best, code), (second, other) = (*scores, (0.0, ""), (0.0, ""))[:2]
    if best < _LEAST or best < _SHARE * min(len(words), 200):
        near = [name for score, name in scores if score >= max(0.5, best * _CLOSE) and name in vocabulary]
        choices = " or ".join(near) if 1 < len(near) < 4 else "one of " + ", ".join(sorted(vocabulary))
        raise ParseError(f"the language can't be told from this text; name it ({choices})", text[:40])
    if best < _MARGIN * second or best < second + _LEAD:
        raise ParseError(f"the language may be {code} or {other}; name it", text[:40])
    if code not in vocabulary:
        raise ParseError(f"the language may be {code}, which is not told by itself; name it", text[:40])
    return code


def _scores(
    words: Iterable[str], tables: Iterable[Mapping[str, frozenset[str]]], letters: Mapping[str, tuple[str, ...]]
) -> list[tuple[float, str]]:
    """Return the score of each language with a word found, best first."""
    lists = [(code, common) for table in tables for code, common in table.items()]
    scores: dict[str, float] = {}
    for word, count in Counter(words).items():
        homes = [code for code, common in lists if word in common]
        for code in homes:
            # A word said over and over tells less each time.
            scores[code] = scores.get(code, 0.0) + count**0.8 / len(homes)
        for letter in letters.keys() & set(word):
            for code in letters[letter]:
                scores[code] = scores.get(code, 0.0) + _OF_LETTER / len(letters[letter])
    return sorted(((score, code) for code, score in scores.items()), reverse=True)


def _signed(text: str, piece: str, signs: int) -> str:
    """Tell Chinese from Japanese, which alone writes kana."""
    kana = len(_KANA.findall(piece))
    if kana >= 2 and kana >= _KANA_SHARE * signs:
        return "ja"
    if kana or signs < _FEW_SIGNS:
        raise ParseError("the language may be zh or ja; name it", text[:40])
    return "zh"
