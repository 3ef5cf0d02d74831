"""Cores: a numeral or a vague word before its bounds are read."""

from collections.abc import Mapping

import attrs

from newsevents.counts.lexicon import CountLexicon
from newsevents.counts.numerals import Numeral, read_numeral
from newsevents.counts.tokens import Tokens
from newsevents.values.quantity import LOWER_BOUNDS
from newsevents.vocabulary import QuantityModifier, VagueNumber

__all__ = ["Core", "read_core", "read_vague"]


@attrs.frozen
class Core:
    """A number or vague word before its bounds are read: what it says, and the token after it.

    `loose` is a number that a word for a group gives only about ("une dizaine").
    """

    low: int | None
    best: int | None
    high: int | None
    end: int
    rule: str
    vague: VagueNumber | None = None
    digits: bool = False
    loose: bool = False


def read_core(tokens: Tokens, i: int, lexicon: CountLexicon) -> Core | None:
    """Return the number or vague word that begins at token i, or None."""
    words = tokens.words
    if words[i] not in lexicon.wordy:
        return _number(tokens, i, lexicon)
    if words[i] in lexicon.words.none_before:
        if tokens.word(i + 1) in lexicon.words.nouns_of_none:
            return Core(0, 0, 0, i + 1, "none")
        through = lexicon.through_none.at(words, i + 1) if i + 1 < len(tokens) else None
        if through is not None and tokens.word(i + 1 + through[0]) in lexicon.words.nouns_of_none:
            return Core(0, 0, 0, i + 1 + through[0], "none")
        zero = lexicon.zeros.at(words, i) or lexicon.vague.at(words, i)
        if zero is None:
            return None
    if (zero := lexicon.zeros.at(words, i)) is not None:
        return Core(0, 0, 0, i + zero[0], "none")
    table = lexicon.words
    one = words[i] in table.ones and tokens.word(i + 1) in table.one_nouns
    if one and tokens.word(i - 1) not in table.one_not_after:
        return Core(1, 1, 1, i + 1, "number")
    if (pair := lexicon.pairs.at(words, i)) is not None and pair[1]:
        return Core(pair[1], pair[1], pair[1], i + pair[0], "pair")
    if (n := lexicon.words.genitives.get(words[i])) is not None and i:
        bound = lexicon.bounds_before.at(words, i - 1)
        if bound is not None and bound[1].modifier is not QuantityModifier.EXACT:
            return Core(n, n, n, i + 1, "number")
    return read_vague(tokens, i, lexicon) or _number(tokens, i, lexicon)


def _number(tokens: Tokens, i: int, lexicon: CountLexicon) -> Core | None:
    numeral = read_numeral(tokens, i, lexicon.words)
    if numeral is None:
        return None
    gloss = _gloss(tokens, numeral, lexicon)
    value = numeral.value
    loose = tokens.words[numeral.end - 1] in lexicon.words.loose_groups
    return Core(value, value, value, gloss, "number", None, numeral.digits, loose)


def _gloss(tokens: Tokens, numeral: Numeral, lexicon: CountLexicon) -> int:
    """Step over the same number said again in brackets: "forty-five (45)"."""
    end = numeral.end
    if tokens.word(end) == "(" and end + 1 < len(tokens):
        again = read_numeral(tokens, end + 1, lexicon.words)
        if again is not None and again.value == numeral.value and tokens.word(again.end) == ")":
            return again.end + 1
    return end


def read_vague(tokens: Tokens, i: int, lexicon: CountLexicon) -> Core | None:
    """Return the vague word that begins at token i ("dozens", "several hundred"), or None."""
    words, table = tokens.words, lexicon.words
    word = words[i]
    if word in table.plurals:
        return _plural(tokens, i, lexicon)
    found = lexicon.vague.at(words, i)
    if found is None:
        return None
    size, entry = found
    end = i + size
    after = tokens.word(end)
    if entry.not_after and tokens.word(i - 1) in entry.not_after:
        return None
    if entry.only_before and after not in entry.only_before and len(tokens) > size:
        return None
    low = entry.low if entry.low is not None else LOWER_BOUNDS[entry.word]
    # "several hundred", "a few dozen", "a couple of hundred": so many of that unit.
    if (unit := table.scales.get(after) or table.groups.get(after)) is not None and after not in table.plurals:
        meaning = _unit_word(after, table.plurals) or _SIZES.get(unit, entry.word)
        return Core(low * unit, None, None, end + 1, "vague", meaning)
    if after in table.plurals:
        return _plural(tokens, end, lexicon)
    if entry.word in _SO_MANY and after and (more := lexicon.vague.at(words, end)) is not None:
        # "enkele honderden": a plural of the vague words themselves.
        size = next((n for n, each in _SIZES.items() if each is more[1].word), 0)
        if size:
            return Core(low * size, None, None, end + more[0], "vague", more[1].word)
    return Core(low, None, None, end, "vague", entry.word)


def _unit_word(unit: str, plurals: Mapping[str, VagueNumber]) -> VagueNumber | None:
    return next((meaning for plural, meaning in plurals.items() if plural.startswith(unit)), None)


def _plural(tokens: Tokens, i: int, lexicon: CountLexicon) -> Core | None:
    """Read "dozens", "tens of thousands", "hundreds of thousands"."""
    table = lexicon.words
    word = table.plurals[tokens.words[i]]
    inner = tokens.word(i + 2) if tokens.word(i + 1) == table.plural_of else ""
    if inner in table.plurals:
        unit = table.scales.get(inner) or table.groups.get(inner) or 1
        joint = _JOINT.get((word, table.plurals[inner]), table.plurals[inner])
        return Core(LOWER_BOUNDS[word] * unit, None, None, i + 3, "vague", joint)
    if word is VagueNumber.TENS and tokens.word(i + 1) != table.plural_of and len(tokens) > 1:
        return None
    return Core(LOWER_BOUNDS[word], None, None, i + 1, "vague", word)


_V = VagueNumber
_SO_MANY = (_V.SEVERAL, _V.FEW, _V.COUPLE)
_SIZES = {10: _V.TENS, 12: _V.DOZENS, 100: _V.HUNDREDS, 1000: _V.THOUSANDS, 10**6: _V.MILLIONS}
_JOINT = {
    (_V.TENS, _V.THOUSANDS): _V.TENS_OF_THOUSANDS,
    (_V.HUNDREDS, _V.THOUSANDS): _V.HUNDREDS_OF_THOUSANDS,
}
