"""Text to tokens: letters, digits, white space and single signs, each with its place in the text as given."""

import functools
import itertools
import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from newsevents.languages.schema.unspaced import Cutter

__all__ = ["Source", "Tokens", "cut", "lowered", "source", "tokenise", "words_of"]

# Everything is a letter that is no white space, digit, punctuation or symbol: combining marks stay with their
# letters that way, which `\w` would not grant.
_LETTER: Final = (
    r"[^\s\d!-/:-@\[-`{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02B0-\u02FF\u055A-\u055F\u0589-\u058A\u05BE\u05F3\u05F4"
    r"\u060C\u061B\u061F\u066A-\u066D\u06D4\u0964\u0965\u2000-\u2BFF\u3000-\u3004\u3008-\u3020\u30FB\uFE00-\uFE6F"
    r"\uFF01-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\U0001F000-\U0001FAFF]"
)
# Plain letters first, for they are the quickest to tell.
_TOKEN: Final = (
    rf"(?s)[a-z]+{_LETTER}*|\s+|{_LETTER}+|['’‘ʼ]\d\d(?!\d){_LETTER}*"
    rf"|\d+(?:[.,:/\-\u2010-\u2015\u2212]\d+)*{_LETTER}*|."
)
# The same for text in ASCII, where control characters are the other letters.
_ASCII_LETTER: Final = r"[a-z\0-\x08\x0e-\x1b]"
_ASCII_TOKEN: Final = rf"(?s){_ASCII_LETTER}+|\s+|'\d\d(?!\d){_ASCII_LETTER}*|\d+(?:[.,:/\-]\d+)*{_ASCII_LETTER}*|."

# Phrases kept: the patterns of a language say the same few words many times.
_PHRASES: Final = 4096
_FIGURES: Final = r"\d+(?:[.,:/\-\u2010-\u2015\u2212]\d+)*"

# Addresses of pages and letters, and the names of files: the figures and words in them are no times.
_ADDRESS: Final = (
    r"\b(?:https?|ftp)://[!-~]*|\bwww\.[!-~]*|"
    r"(?<![\w.%+-])[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|"
    r"(?<![\w.-])[a-z0-9][a-z0-9.-]{0,62}\.(?:com|org|net|gov|edu|int|info|news|co\.[a-z]{2})/[!-~]*"
)
_ENDING: Final = r"\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|html?|jpe?g|png|gif|mp[34]|zip|json|xml)(?!\w)"
_FILE: Final = rf"(?<![\w.-])[\w-][\w.-]{{0,120}}{_ENDING}"
_ADDRESSED: Final = ("://", "www.", "@", ".com/", ".org/")

# What a careless source leaves in: entities, soft hyphens, zero-width signs, bidirectional marks; and the vowel signs
# of Arabic, with the stroke that draws a word out.
_NOISE: Final = (
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"
    r"|[\xAD\u0640\u064B-\u0655\u0670\u200B-\u200F\u061C\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]"
)


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile what a text first asks for; many do without."""
    return re.compile(pattern)


class Tokens(NamedTuple):
    """The tokens of a text, or of some of it; token `i` is `words[i]`, and begins at `starts[i]` of the cleaned text.

    `places` and `ends` give where each character of the cleaned text begins and ends in the text as given; they are
    None where the two are the same.
    """

    text: str
    words: list[str]
    starts: list[int]
    places: list[int] | None
    ends: list[int] | None


def _cleaned(text: str) -> tuple[str, list[int], list[int]]:
    import html

    pieces: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    at = 0
    for match in _compiled(_NOISE).finditer(text):
        first, last = match.span()
        pieces.append(text[at:first])
        places.extend(range(at, first))
        ends.extend(range(at + 1, first + 1))
        at = last
        if match[0][0] == "&":
            decoded = html.unescape(match[0])
            pieces.append(decoded)
            places.extend([first] * len(decoded))
            ends.extend([last] * len(decoded))
        elif ends and "\u064b" <= match[0] <= "\u0670":
            # A vowel sign belongs to the letter before it.
            ends[-1] = last
    pieces.append(text[at:])
    places.extend(range(at, len(text)))
    ends.extend(range(at + 1, len(text) + 1))
    return "".join(pieces), places, ends


def _cut_known(words: list[str], known: Cutter) -> list[str]:
    """Cut runs of letters into the words known, figures apart from the letters behind them."""
    found: list[str] = []
    match_figures = _compiled(_FIGURES).match
    for word in words:
        if len(word) == 1 or word.isspace():
            found.append(word)
            continue
        figures = match_figures(word)
        head = figures.end() if figures is not None else 0
        if head:
            found.append(word[:head])
        found.extend(known.cut(word, head))
    return found


def lowered(text: str) -> str:
    """Return a text in small letters, each in its place."""
    small = text.lower()
    if len(small) != len(text):
        # Of a letter whose small form is longer (Turkish İ) the first sign is taken, so that places stay.
        small = "".join([c.lower()[0] for c in text])
    return small


class Source(NamedTuple):
    """A text as it is read: cleaned, and the same in small letters; `places` and `ends` as those of `Tokens`."""

    text: str
    small: str
    places: list[int] | None
    ends: list[int] | None


def _masked(match: re.Match[str]) -> str:
    """Return a word that means nothing, as long as what was found."""
    return "x" * len(match[0])


def _without_addresses(small: str) -> str:
    """Return a text in small letters with words that mean nothing for addresses and the names of files."""
    if any(sign in small for sign in _ADDRESSED):
        small = _compiled(_ADDRESS).sub(_masked, small)
    return _compiled(_FILE).sub(_masked, small) if _compiled(_ENDING).search(small) is not None else small


def source(text: str, letters: Mapping[int, str] | None = None) -> Source:
    """Return a text as it is read; `letters` are read as others."""
    places = ends = None
    if text.isascii() and "&" not in text:
        # Such text holds no noise, and its small letters are as many.
        small = text.lower()
    else:
        if _compiled(_NOISE).search(text) is not None:
            text, places, ends = _cleaned(text)
        small = lowered(text)
    small = _without_addresses(small)
    return Source(text, small.translate(letters) if letters is not None else small, places, ends)


def cut(small: str, known: Cutter | None = None, apart: Callable[[str], tuple[str, ...]] | None = None) -> list[str]:
    """Cut text in small letters into tokens, which together are as long as it.

    For a script without spaces `known` cuts runs of letters into words. `apart` takes words written together from
    each other.
    """
    words = _compiled(_ASCII_TOKEN if small.isascii() else _TOKEN).findall(small)
    if known is not None:
        words = _cut_known(words, known)
    if apart is not None:
        words = [piece for word in words for piece in apart(word)]
    return words


def tokenise(
    text: str,
    known: Cutter | None = None,
    *,
    letters: Mapping[int, str] | None = None,
    apart: Callable[[str], tuple[str, ...]] | None = None,
) -> Tokens:
    """Cut a whole text into tokens. Words are lower case, letter by letter; the rest as `source` and `cut` say."""
    read = source(text, letters)
    words = cut(read.small, known, apart)
    starts = list(itertools.accumulate(map(len, words), initial=0))
    starts.pop()
    return Tokens(read.text, words, starts, read.places, read.ends)


@functools.lru_cache(maxsize=_PHRASES)
def words_of(phrase: str) -> tuple[str, ...]:
    """Cut a phrase of a language into its tokens, white space left out: what a text would be cut into."""
    if (phrase.isalpha() or (len(phrase) == 1 and not phrase.isspace())) and phrase == phrase.lower():
        return (phrase,)
    return tuple([word for word in tokenise(phrase).words if not word.isspace()])
