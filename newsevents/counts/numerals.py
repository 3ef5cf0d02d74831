"""Numerals: digits and number words to whole numbers."""

import attrs

from newsevents.counts.tokens import Tokens
from newsevents.languages.schema.counts import CountWords

__all__ = ["Numeral", "read_numeral"]

_MARKS = "-‑–"
_THIN = "\u2009\u202f\u2007"  # the thin spaces, and the one as wide as a digit
_WRITTEN = 15  # digits of a number in groups before its last one
_TAIL = 8  # tokens after a comma in which a number that goes on shows its scale
_SCALES = (10**9, 10**6)
_MOST = 2**53  # the largest whole number every reader of JSON keeps exactly


@attrs.frozen
class Numeral:
    """A number read from a token on: its value, the token after it, and whether it was written in digits only."""

    value: int
    end: int
    digits: bool


def read_digits(text: str) -> float | None:
    """Return the number digits write, with commas between thousands, or None ("1,00", "1.2.3")."""
    whole, dot, fraction = text.partition(".")
    if "." in fraction or "," in fraction or len(text) > 20:
        return None
    if "," in whole:
        first, *groups = whole.split(",")
        if len(first) > 3 or any(len(group) != 3 for group in groups):
            return None
        whole = whole.replace(",", "")
    return float(f"{whole}.{fraction}") if dot else int(whole)


def read_grouped(text: str, decimal: str) -> float | None:
    """Return the number digits write where the decimal sign is a comma or may be one of several.

    A sign with exactly three digits behind it groups thousands, whichever it is, as newspapers write them ("1.000",
    "10,000"); any other single sign stands before a fraction where it is the decimal one.
    """
    if len(text) > 20:
        return None
    for mark in ".,":
        first, *groups = text.split(mark)
        grouped = groups and all(len(group) == 3 and group.isdigit() for group in groups)
        if grouped and first.isdigit() and len(first) <= 3 and first[0] != "0":
            return float(first + "".join(groups))
    for sign in decimal:
        whole, found, fraction = text.rpartition(sign)
        if found and fraction.isdigit() and (above := read_grouped(whole, decimal) if whole else None) is not None:
            return float(f"{above:.0f}.{fraction}")
    return float(text) if text.isdigit() else None


class _Adder:
    """Adds number words up as they come; `take` returns False for a word that can't follow."""

    def __init__(self) -> None:
        self.total = 0
        self.current = 0
        self.limit = _MOST  # the next scale must be smaller than the last one
        self.last = "start"

    def unit(self, n: int) -> bool:
        if (
            self.last == "start"
            or self.last == "joined"
            or self.last == "scale"
            or (self.last == "tens" and 0 < n < 10)
        ):
            self.current += n
        elif self.last == "unit" and 10 <= n < 100 and 0 < self.current < 10:
            self.current = self.current * 100 + n  # "one fifty"
        else:
            return False
        self.last = "scale" if n >= 100 else "tens" if n >= 20 else "unit"
        return True

    def scale(self, n: int) -> bool:
        if n == 100:
            if self.last == "scale" and self.current:
                return False
            self.current = (self.current or 1) * 100
            self.last = "scale"
            return self.current <= _MOST
        if n >= self.limit:
            return False
        self.total += (self.current or 1) * n
        self.current, self.limit, self.last = 0, n, "scale"
        return self.total <= _MOST

    @property
    def value(self) -> int:
        return self.total + self.current


def read_numeral(tokens: Tokens, i: int, words: CountWords) -> Numeral | None:
    """Return the number that begins at token i, or None."""
    word = tokens.words[i]
    if word[0].isdigit():
        found = _from_digits(tokens, i, words)
    elif word in words.half:
        found = _half(tokens, i, words)
    else:
        found = _from_words(tokens, i, words)
    if words.half_between or words.half_after:
        found = _with_half(tokens, i, found, words)
    return _going_on(tokens, found, words) if words.mixed_scales and found is not None else found


def _with_half(tokens: Tokens, i: int, found: Numeral | None, words: CountWords) -> Numeral | None:
    """Add a half that stands behind a scale or before it: "dos millones y medio", "bir buçuk milyon"."""
    small = found
    if found is None and (tokens.words[i] in words.articles or tokens.words[i] in words.ones):
        small = Numeral(1, i + 1, digits=False)
    if small is not None and small.value < 1000 and (size := _phrase(tokens, small.end, words.half_between)):
        scale = words.scales.get(tokens.word(small.end + size), 0)
        if scale >= 1000:
            return Numeral(small.value * scale + scale // 2, small.end + size + 1, digits=False)
    if found is not None and (size := _phrase(tokens, found.end, words.half_after)):
        # A dual ("مليونين") is a number of its scale by itself.
        scale = words.scales.get(tokens.word(found.end - 1)) or next((n for n in _SCALES if found.value % n == 0), 0)
        if scale >= 10**6:
            return Numeral(found.value + scale // 2, found.end + size, digits=False)
    return found


def _phrase(tokens: Tokens, at: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """Return how many tokens the longest of some phrases takes from a token on, 0 where none is there."""
    sizes = (len(phrase) for phrase in phrases if tuple(tokens.words[at : at + len(phrase)]) == phrase)
    return max(sizes, default=0)


def _going_on(tokens: Tokens, found: Numeral, words: CountWords) -> Numeral:
    """Add figures behind the word for a scale: "2 bin 500", "1 млн 200 тыс."."""
    scale = words.scales.get(tokens.word(found.end - 1), 0)
    at = found.end
    if scale >= 1000 and tokens.word(at) == "." and not tokens.word(at + 1).isalpha():
        at += 1
    if words.joiner and tokens.word(at) == words.joiner:
        at += 1
    if scale < 1000 or not tokens.word(at)[:1].isdigit():
        return found
    more = _from_digits(tokens, at, words)
    if more is None or not 0 < more.value < scale or (more.digits and not tokens.words[at].isdigit()):
        return found
    whole = Numeral(found.value + more.value, more.end, digits=False)
    return whole if more.digits else _going_on(tokens, whole, words)


def _from_digits(tokens: Tokens, i: int, words: CountWords) -> Numeral | None:
    number, end = _written(tokens, i, words)
    if number is None:
        return None
    first = end
    digits = True
    nearby = tokens.word(end)
    if tokens.glued(end) and nearby in words.letters:
        number *= words.letters[nearby]
        end, digits = end + 1, False
    else:
        if tokens.glued(end) and nearby in _MARKS:
            nearby = tokens.word(end + 1) if tokens.glued(end + 1) else ""
            end += 1
        while nearby in words.scales or nearby in words.groups:
            number *= words.scales.get(nearby) or words.groups[nearby]
            end, digits = end + 1, False
            nearby = tokens.word(end)
        if digits:
            end = first
    whole = round(number)
    if abs(number - whole) > 1e-6 or whole > _MOST:
        return None
    return Numeral(whole, end, digits)


def _written(tokens: Tokens, i: int, words: CountWords) -> tuple[float | None, int]:
    """Return the number that digits write from token i on, and the token after it."""
    text = tokens.words[i]
    end = i + 1
    if words.decimal == ".":
        while len(text) <= _WRITTEN and len(tokens.words[i]) <= 3 and _is_group(tokens, end):
            text, end = text + tokens.words[end], end + 1  # "1 200" with a narrow space
        return (read_digits(text) if text.isascii() else None), end
    if words.spaced_groups and len(text) <= 3 and text[0] != "0":
        # "10 000": groups of three digits with one space between.
        while len(more := tokens.word(end)) == 3 and more.isdigit() and tokens.starts[end] == tokens.ends[end - 1] + 1:
            text, end = text + more, end + 1
    return read_grouped(text, words.decimal), end


def _is_group(tokens: Tokens, i: int) -> bool:
    """Whether three digits stand at token i behind one of the spaces that are only written inside numbers."""
    word = tokens.word(i)
    between = tokens.text[tokens.ends[i - 1] : tokens.starts[i]] if len(word) == 3 and word.isdigit() else ""
    return len(between) == 1 and between in _THIN and tokens.words[i - 1].isdigit()


def _half(tokens: Tokens, i: int, words: CountWords) -> Numeral | None:
    """Read "half a dozen", "half a million"."""
    j = i + 1
    if tokens.word(j) in words.articles:
        j += 1
    unit = words.groups.get(tokens.word(j)) or words.scales.get(tokens.word(j))
    part = words.fractions.get(tokens.words[i], 0.5)
    return Numeral(int(unit * part), j + 1, False) if unit and unit > 2 else None


def _from_words(tokens: Tokens, i: int, words: CountWords) -> Numeral | None:
    adder = _Adder()
    j = end = i
    if tokens.words[i] in words.articles:
        j += 1
        if tokens.word(j) not in words.scales and tokens.word(j) not in words.groups:
            return None
    while True:
        word = tokens.word(j)
        size, unit = _unit(tokens, j, words)
        if unit is not None:
            taken = adder.unit(unit)
        elif word in words.groups:
            if adder.last == "start" and tokens.words[i] not in words.articles and word not in words.scales:
                # A bare "dozen" is twelve; the bare plural is a vague word and is read as one.
                taken = word not in words.plurals
            else:
                taken = True
            if taken:
                return _fits((adder.value or 1) * words.groups[word], j + 1)
            break
        elif word in words.scales:
            if adder.last == "start" and word in words.plurals:
                break
            taken = adder.scale(words.scales[word])
        else:
            break
        if not taken:
            break
        j = end = j + size
        j = _past_joiner(tokens, j, adder, words)
    return _fits(adder.value, end) if end > i else None


def _unit(tokens: Tokens, j: int, words: CountWords) -> tuple[int, int | None]:
    """Return how many tokens a number below a hundred takes from token j on, and its value, or None for none."""
    word = tokens.word(j)
    for phrase, value in words.compounds.get(word, ()):
        if tuple(tokens.words[j : j + len(phrase)]) == phrase:
            return len(phrase), value
    return 1, words.units.get(word)


def _past_joiner(tokens: Tokens, j: int, adder: _Adder, words: CountWords) -> int:
    """Step over a hyphen, an "and" or a comma that may stand between the words of one number."""
    word = tokens.word(j)
    nearby = tokens.word(j + 1)
    if word in _MARKS and word and tokens.glued(j) and tokens.glued(j + 1):
        known = nearby in words.units or nearby in words.scales or nearby in words.groups
        return j + 1 if known and not (adder.last == "tens" and words.units.get(nearby, 0) >= 10) else j
    if adder.last != "scale":
        return j
    if word == words.joiner and (nearby in words.units or nearby in words.compounds):
        # "a hundred and two" goes on; "one thousand and two hundred" goes on too, as one number.
        adder.last = "joined"
        return j + 1
    if word == "," and adder.total and not adder.current and nearby in words.units:
        return j + 1 if _goes_on(tokens, j + 1, adder.limit, words) else j
    return j


def _goes_on(tokens: Tokens, j: int, limit: int, words: CountWords) -> bool:
    """Whether the words after a comma are the rest of one number: "one thousand, two hundred", not "…, two men"."""
    for i in range(j, j + _TAIL):
        word = tokens.word(i)
        if word in words.scales:
            return words.scales[word] < limit
        if word == words.joiner:
            return i > j and tokens.word(i + 1) in words.units
        if word not in words.units and word not in _MARKS:
            return False
    return False


def _fits(value: int, end: int) -> Numeral | None:
    return Numeral(value, end, False) if value <= _MOST else None
