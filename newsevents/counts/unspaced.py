"""Counts where words are not set apart by spaces: a number counts where a word for what is counted stands behind it.

Figures and signs write one number together ("1万2000"), and what bounds it may stand before it, within it ("20多万")
or behind the word for what is counted ("100人以上").
"""

import attrs

from newsevents.counts.cores import Core
from newsevents.counts.lexicon import CountLexicon
from newsevents.counts.numerals import read_digits
from newsevents.counts.tokens import Tokens
from newsevents.languages.schema.counts import Bound, CountWords
from newsevents.languages.schema.unspaced import sign_number
from newsevents.values.quantity import LOWER_BOUNDS
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["Counted", "read_counted"]

_MOST = 2**53  # the largest whole number every reader of JSON keeps exactly
_PARTS = 8  # figures and runs of signs in one number
_SMALL = 10_000  # scales below it stand within a number of ten thousands


@attrs.frozen
class Counted:
    """A number that counts: its core, what bounds it within or behind, and the token after all of it."""

    core: Core
    bound: Bound | None
    end: int


def read_counted(tokens: Tokens, i: int, lexicon: CountLexicon) -> Counted | None:
    """Return the count that begins at token i, or None where the number there counts nothing."""
    words = lexicon.words
    if (zero := lexicon.zeros.at(tokens.words, i)) is not None:
        return Counted(Core(0, 0, 0, i + zero[0], "none"), None, i + zero[0])
    if tokens.words[i] in words.none_before:
        end = i + 1
        if tokens.word(end) not in words.nouns_of_none:
            return None
        return Counted(Core(0, 0, 0, end, "none"), None, end)
    if _named(tokens, i, lexicon):
        return None
    core = _vague(tokens, i, lexicon) or _numeral(tokens, i, words)
    if core is None:
        return None
    core = _ranged(tokens, core, words)
    core, bound = _more(tokens, core, lexicon)
    return _counted(tokens, i, core, bound, lexicon)


def _named(tokens: Tokens, i: int, lexicon: CountLexicon) -> bool:
    """Whether what touches the number from before makes it a name or a rank: "G20", "第3"."""
    if not tokens.glued(i):
        return False
    before = tokens.words[i - 1]
    if before[0].isdecimal() or _signs(lexicon.words, before):
        return True
    return before in lexicon.before or before in lexicon.glued_before or (before.isascii() and before.isalnum())


def _vague(tokens: Tokens, i: int, lexicon: CountLexicon) -> Core | None:
    found = lexicon.vague.at(tokens.words, i)
    if found is None:
        return None
    word = found[1].word
    return Core(LOWER_BOUNDS[word], None, None, i + found[0], "vague", word)


def _signs(words: CountWords, run: str) -> bool:
    """Whether a token is a run of the signs that write numbers."""
    return all(sign in words.units or sign in words.scales for sign in run)


def _pair(run: str, words: CountWords) -> tuple[int, int] | None:
    """Return the two numbers that neighbouring digits name: "三四" is three or four, "二三十" twenty or thirty."""
    first, second = words.units.get(run[:1], 0), words.units.get(run[1:2], 0)
    rest = run[2:]
    if not 0 < first < second or second - first > 2 or any(sign in words.units for sign in rest):
        return None
    scale = 1
    for sign in rest:
        scale *= words.scales[sign]
    return first * scale, second * scale


def _numeral(tokens: Tokens, i: int, words: CountWords) -> Core | None:
    """Read figures and signs that touch one another as one number."""
    if _signs(words, tokens.words[i]) and (pair := _pair(tokens.words[i], words)) is not None:
        return Core(pair[0], None, pair[1], i + 1, "range")
    adder = _Adder(words)
    j = i
    while j < min(len(tokens), i + _PARTS) and (j == i or tokens.glued(j)) and adder.take(tokens.words[j]):
        j += 1
    whole = round(adder.value)
    if j == i or adder.broken or abs(adder.value - whole) > 1e-6 or whole > _MOST:
        return None
    return Core(whole, whole, whole, j, "number", None, adder.digits)


class _Adder:
    """Adds up figures and signs as they come; `take` returns False for what does not go on with the number."""

    def __init__(self, words: CountWords) -> None:
        self.words = words
        self.total = self.section = 0.0
        self.number: float | None = None
        self.digits = True
        self.broken = False

    @property
    def value(self) -> float:
        return self.total + self.section + (self.number or 0)

    def take(self, piece: str) -> bool:
        if piece[0].isdecimal():
            found = read_digits(piece) if piece.isascii() and self.number is None else None
            self.number = self.number if found is None else found
            return found is not None
        if not _signs(self.words, piece):
            return False
        self.digits = False
        if all(sign in self.words.units for sign in piece):
            place = sign_number(piece, self.words.units, self.words.scales)
            self.broken = place is None or self.number is not None
            self.number = place
        else:
            for sign in piece:
                self._sign(sign)
        return not self.broken

    def _sign(self, sign: str) -> None:
        unit = self.words.units.get(sign)
        if unit is not None:
            # A zero stands between what is far apart ("一千零五"); two digits side by side are no number.
            self.broken = self.broken or (unit > 0 and self.number is not None)
            self.number = unit or self.number
        elif (scale := self.words.scales[sign]) < _SMALL:
            self.section += (1 if self.number is None else self.number) * scale
            self.number = None
        else:
            self.total += (self.section + (self.number or 0) or 1) * scale
            self.section, self.number = 0.0, None


def _ranged(tokens: Tokens, core: Core, words: CountWords) -> Core:
    """Read "20至30", "20人から30人", "2、3"; a scale said once belongs to both ("二至三万")."""
    at = core.end
    if core.best is None:
        return core
    if tokens.word(at) == "、" and tokens.glued(at) and tokens.glued(at + 1):
        # Of two neighbouring digits the second may be another reading of the first; other numbers make a list.
        other = _numeral(tokens, at + 1, words)
        if other is not None and core.best < 9 and other.best == core.best + 1:
            return Core(core.best, None, other.best, other.end, "range")
        return core
    if tokens.word(at) in words.counters and tokens.word(at + 1) in words.range_words:
        at += 1
    if tokens.word(at) not in words.range_words or at + 1 >= len(tokens):
        return core
    last = _numeral(tokens, at + 1, words)
    if last is None or last.best is None:
        return core
    low, high = core.best, last.best
    if low < 10 and high >= _SMALL and high % _SMALL == 0:
        low *= _SMALL
    return Core(low, None, high, last.end, "range") if low < high else core


def _more(tokens: Tokens, core: Core, lexicon: CountLexicon) -> tuple[Core, Bound | None]:
    """Read the sign that makes a number more, and the scale that may stand behind it: "20多万"."""
    words = lexicon.words
    if tokens.word(core.end) not in words.more or core.best is None or core.best < 10:
        return core, None
    end = core.end + 1
    value, run = core.best, tokens.word(end)
    if run and all(sign in words.scales for sign in run):
        for sign in run:
            value *= words.scales[sign]
        end += 1
    bound = next(each for each in words.bounds if each.modifier is M.MORE_THAN)
    return attrs.evolve(core, low=value, best=value, high=value, end=end), bound


def _counted(tokens: Tokens, i: int, core: Core, bound: Bound | None, lexicon: CountLexicon) -> Counted | None:
    """Read the word for what is counted, and the bounds before and behind it."""
    words = lexicon.words
    end = core.end
    after = lexicon.bounds_after.at(tokens.words, end) if end < len(tokens) else None
    if after is not None:
        bound, end = after[1], end + after[0]
    noun = tokens.word(end)
    if noun in words.counters:
        if tokens.words[i] in words.ones and core.end == i + 1 and noun not in words.one_nouns:
            return None
        if end + 1 < len(tokens) and lexicon.after.at(tokens.words, end + 1) is not None:
            return None
        if after is None and end + 1 < len(tokens):
            behind = lexicon.bounds_after.at(tokens.words, end + 1)
            if behind is not None:
                return Counted(core, behind[1], end + 1 + behind[0])
        return Counted(core, bound, end)
    word = tokens.words[i]
    if core.vague is not None and len(word) > 1 and (core.vague is not V.SEVERAL or word.endswith(words.plural_of)):
        # "许多", "複数の": words that need none behind them, unless they are made of the signs of numbers.
        made = any(sign in words.scales for sign in word)
        return None if made and noun and noun != words.plural_of else Counted(core, bound, end)
    # Figures without such a word count where they stand by themselves, or with what bounds them.
    alone = i == 0 and end == len(tokens)
    led = i > 0 and lexicon.bounds_before.at(tokens.words, i - 1) is not None
    closed = not noun or not noun[0].isalnum()
    if alone or (closed and led and core.vague is None and noun not in lexicon.glued_after):
        return Counted(core, bound, end)
    return None
