"""Shapes: one letter a token, so that phrases are found by patterns over what words do instead of what they are.

| letter | token | letter | token |
|---|---|---|---|
| `N` | a capitalised word | `x` | any other word |
| `R` `G` `U` | a role, a group, an unnamed person | `B` | the noun of a body ("ministry") |
| `T` | a title | `M` `H` | a modifier of roles, in lower case and capitalised |
| `D` | a determiner | `P` | a pronoun |
| `L` `p` | a preposition that ties roles to bodies, another | `d` | a particle inside a name |
| `&` | a conjunction | `S` `W` | a subordinator, a relative |
| `V` | an auxiliary | `a` `n` | an adverb, a negation |
| `q` | a number | `i` | an interjection |
| `'` | a possessive ending | `"` | a quotation mark |
| `(` `)` | brackets | `-` | a dash |
| `#` | a symbol | `,` `.` `:` `;` `!` `?` | the mark itself |
"""

import functools
import re
import string
from typing import Final

from newsevents import languages
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.actors import Actors
from newsevents.languages.schema.text import Text

__all__ = ["shape_of"]

_CLASSES: Final = {
    "determiner": "D",
    "pronoun": "P",
    "preposition": "p",
    "conjunction": "&",
    "subordinator": "S",
    "relative": "W",
    "auxiliary": "V",
    "adverb": "a",
    "negation": "n",
    "number": "q",
    "interjection": "i",
}
_SMALL: Final = string.ascii_lowercase.encode()
# A preposition, an auxiliary or an adverb before a name, and a verb before an article and a name.
_SMALL_BEFORE_NAME: Final = re.compile(r"[pVa](?=[NHBGR])")
_CALL: Final = re.compile(r"[NxVH]D[NHGBRU]{1,4}")
# What may stand between two parts of one name: "Health and Safety", "Marks & Spencer", "Protection of Birds".
_JOINT: Final = re.compile(r"(?<=[NHB])[&#L](?=[NHBG])")
_AGED: Final = 2  # ages between commas that make a list of people
_LONGEST_LIST: Final = 4
_WEIGHTY: Final = frozenset("NHxRGBMU")
_APOSTROPHES: Final = ("'", "’")
_MARKS: Final = {
    **{mark: mark for mark in ",.:;!?"},
    **dict.fromkeys(('"', "“", "”", "„", "«", "»", "‹", "›", "‘", "’", "‚", "'", "``", "''"), '"'),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys(("-", "–", "—", "--"), "-"),
    "'s": "'",
    "’s": "'",
    "…": ".",
}


@functools.cache
def _letters(language: str) -> tuple[dict[str, str], dict[str, str], frozenset[str], frozenset[str]]:
    """Return the letter of each known word in lower case and with a capital, and two kinds of words.

    Those are the particles of names, and the words that turn the letter of the next one or their own by what follows.
    """
    actors: Actors = languages.load(language, "ACTORS")
    text: Text = languages.load(language, "TEXT")
    lower = dict.fromkeys(actors.bodies, "B") | dict.fromkeys(actors.groups, "G") | dict.fromkeys(actors.roles, "R")
    lower |= dict.fromkeys(actors.unnamed, "U")
    upper = lower | dict.fromkeys(actors.modifiers - lower.keys(), "H")
    upper |= dict.fromkeys(actors.modifiers & actors.bodies.keys(), "B")
    upper |= dict.fromkeys(actors.titles, "T") | dict.fromkeys(actors.not_names, "x")
    lower = {word: letter for word, letter in lower.items() if word not in actors.only_proper}
    lower |= dict.fromkeys(actors.modifiers - actors.groups.keys() - actors.bodies.keys(), "M")
    small = {word: _CLASSES[name] for word, name in text.classes.items()}
    small |= {word: "L" for word in actors.links if small.get(word) == "p"}
    # "General" with a capital is a rank, "general" is none; "second" is a number before it is a modifier.
    turning = actors.suffixes | actors.openers | actors.initials | frozenset(_APOSTROPHES)
    return lower | small | _MARKS, upper | small | _MARKS, actors.particles, turning


def shape_of(tokens: Tokens, bounds: list[tuple[int, int]], language: str, marks: frozenset[int]) -> str:
    """Return the shape of a text: a string with one letter for each token.

    `bounds` are those of its sentences, `marks` where its quotations begin and end: other marks are apostrophes.
    """
    lower, upper, particles, turning = _letters(language)
    actors: Actors = languages.load(language, "ACTORS")
    endings = languages.load(language, "TEXT").possessive_endings
    # In text all in capitals a capital says nothing.
    shouted = _is_shouted(tokens.text)
    words, lowers = tokens.words, tokens.lowers
    letters = [
        lower.get(low) or ("x" if word[0].isalpha() else _sign(word))
        if word == low or shouted
        else upper.get(low) or ("N" if "-" not in low else _hyphened(low, upper))
        for word, low in zip(words, lowers, strict=True)
    ]
    # Few words tell of the one behind them, so they are sought first.
    for at in tokens.places_of(turning):
        low, after = lowers[at], at + 1
        if low in _APOSTROPHES:
            if at and _is_possessive(tokens, at, marks, endings):
                letters[at] = "'"
        elif low in actors.initials:
            # "US officials", "the WHO"
            letters[at] = "N" if words[at].isupper() and not shouted else letters[at]
        elif after == len(letters):
            break
        elif words[after] == "." and low in actors.suffixes:
            letters[after] = "N"
        elif letters[after] in "NHBRGTUM" and low in actors.openers:
            # "South Korea", "West Africa", "French President"
            letters[at] = "N" if words[after][0].isalpha() and words[at].istitle() else letters[at]
    if not shouted:
        _tame_titles(letters, tokens, bounds, lower)
    shape = "".join(letters)
    if not shouted:
        shape = _name_small_words(shape, tokens, bounds, actors)
    return _with_particles(shape, tokens.lowers, particles)


def _sign(word: str) -> str:
    """Return the letter of a token that is no word: a number, a handle, a symbol."""
    return "q" if word[0].isdigit() else "N" if word[0] in "@#" else "#"


def _name_small_words(shape: str, tokens: Tokens, bounds: list[tuple[int, int]], actors: Actors) -> str:
    """Read small words inside names as such: "Doctors Without Borders", "Per Aasland", "Save the Children"."""
    words, letters = tokens.words, list(shape)
    openers = dict(bounds)
    for at in openers:
        if shape.startswith("HG", at) and words[at + 1].islower():
            # "State media reported": the capital is the sentence's.
            letters[at] = "M"
    for match in _SMALL_BEFORE_NAME.finditer(shape):
        at = match.start()
        if not (words[at].istitle() and words[at + 1][0].isupper()):
            continue
        if at in openers and (tokens.lowers[at] not in actors.given or shape[openers[at] - 1] == "?"):
            continue
        if at and shape[at - 1] in '":(-':
            continue
        letters[at] = "N"
        if at and letters[at - 1] in "GU" and words[at - 1][0].isupper():
            letters[at - 1] = "N"
    for match in _CALL.finditer(shape):
        at, end = match.start(), match.end()
        if tokens.lowers[at] not in actors.campaigning or not words[at].istitle() or not words[at + 1].islower():
            continue
        if all(word[0].isupper() for word in words[at + 2 : end]):
            letters[at : at + 2] = "Nd"
            letters[at + 2 : end] = ["N" if letter in "GUR" else letter for letter in letters[at + 2 : end]]
    for match in _JOINT.finditer(shape):
        _join(letters, tokens, match.start(), actors)
    return "".join(letters)


def _join(letters: list[str], tokens: Tokens, at: int, actors: Actors) -> None:
    """Read the word between two capitals as part of one name, with the commas of a list before it.

    "The Department of Health and Human Services", "the Culture, Media and Sport Committee", "Marks & Spencer"
    """
    lowers, words = tokens.lowers, tokens.words
    if letters[at] == "L":
        if lowers[at - 1] in actors.purposes and (lowers[at] in actors.owning or lowers[at + 1] in actors.matters):
            letters[at] = "d"
        return
    if lowers[at] not in actors.joints:
        return
    if words[at].isalpha() and not (lowers[at - 1] in actors.matters and lowers[at + 1] in actors.matters):
        return
    letters[at] = "d"
    comma = at - 2
    while comma > 0 and at - comma < 2 * _LONGEST_LIST and letters[comma] == "," and words[comma + 1][0].isupper():
        if lowers[comma - 1] not in actors.matters or letters[comma - 1] not in "NHB":
            break
        letters[comma] = "d"
        comma -= 2


def _is_possessive(tokens: Tokens, index: int, marks: frozenset[int], endings: tuple[str, ...]) -> bool:
    """Whether an apostrophe ends a plural or a name in -s: "Guterres' spokesperson"."""
    start = tokens.starts[index]
    if start in marks or tokens.ends[index - 1] != start:
        return False
    return tokens.lowers[index - 1].endswith(endings) and start + 1 < len(tokens.text)


def _tame_titles(letters: list[str], tokens: Tokens, bounds: list[tuple[int, int]], lower: dict[str, str]) -> None:
    """Read the capitals of a headline as lower case, but for words that keep theirs in running text."""
    titles = [each for each in bounds if _is_title(letters, tokens.words, *each)]
    if not titles:
        return
    inside: set[str] = set()
    for first, last in bounds:
        if (first, last) not in titles:
            inside.update(
                w for w, c in zip(tokens.words[first + 1 : last], letters[first + 1 : last], strict=True) if c in "NH"
            )
    for first, last in titles:
        for index in range(first, last):
            word = tokens.words[index]
            if letters[index] in "NH" and word.istitle() and word not in inside:
                letters[index] = lower.get(tokens.lowers[index], "x")


def _is_title(letters: list[str], words: list[str], first: int, last: int) -> bool:
    """Whether every word of weight has a capital."""
    small = 0
    for index in range(first, last):
        if letters[index] in _WEIGHTY and words[index][0].islower():
            small += 1
            if small * 10 > last - first:
                return False  # most sentences show it in their first words
    weighty = [words[index] for index in range(first, last) if letters[index] in _WEIGHTY]
    capitals = sum(not word[0].islower() for word in weighty)
    if len(weighty) < 5:
        # A short one is known by its small words.
        told = any(letters[at] in "DLpSV" and words[at].istitle() for at in range(first + 1, last))
        return told and len(weighty) >= 3 and capitals == len(weighty)
    if capitals * 10 < len(weighty) * 9:
        return False
    return "".join(letters[first:last]).count(",q,") < _AGED  # names with their ages are no headline


def _hyphened(low: str, upper: dict[str, str]) -> str:
    """Return the letter of a capitalised compound: "Twenty-four" is a number, "Vice-President" a role."""
    first, _, rest = low.partition("-")
    letter = upper.get(first)
    return letter if letter == "q" else "R" if upper.get(rest) == "R" else "N"


def _is_shouted(text: str) -> bool:
    sample = text[:4000]
    plain = sample.encode("ascii", "ignore")
    if 3 * (len(plain) - len(plain.translate(None, _SMALL))) >= len(sample):
        # A third of it are the small letters of English, counted at once: the capitals can't be twice as many.
        return False
    return sum(map(str.isupper, sample)) > 2 * sum(map(str.islower, sample))


def _with_particles(shape: str, lowers: list[str], particles: frozenset[str]) -> str:
    """Mark the small words between two parts of a name ("Charles de Gaulle")."""
    at = shape.find("N")
    marked: list[tuple[int, int]] = []
    while at >= 0:
        end = at + 1
        while end < len(shape) and end - at < 4 and lowers[end] in particles and shape[end] in "xpLD":
            end += 1
        if at + 1 < end < len(shape) and shape[end] == "N" and "L" not in shape[at + 1 : end]:
            marked.append((at + 1, end))
        at = shape.find("N", at + 1)
    if not marked:
        return shape
    pieces: list[str] = []
    start = 0
    for first, last in marked:
        pieces.extend((shape[start:first], "d" * (last - first)))
        start = last
    return "".join((*pieces, shape[start:]))
