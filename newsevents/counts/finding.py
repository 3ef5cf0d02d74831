"""Finding counts: numerals and vague words, their bounds and ranges, and the traps around them."""

from collections.abc import Mapping

import attrs

from newsevents.counts.lexicon import CountLexicon
from newsevents.counts.numerals import Numeral, read_numeral
from newsevents.counts.tokens import Tokens
from newsevents.languages.schema.counts import Bound
from newsevents.values import CountMention, Quantity, TextSpan
from newsevents.values.quantity import LOWER_BOUNDS
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber

__all__ = ["counts_in"]

_DASHES = frozenset("-‑–—")
_WEAK = (M.EXACT, M.APPROX)


@attrs.frozen
class _Core:
    """A number or vague word before its bounds are read: what it says, and the token after it."""

    low: int | None
    best: int | None
    high: int | None
    end: int
    rule: str
    vague: VagueNumber | None = None
    digits: bool = False


def counts_in(tokens: Tokens, lexicon: CountLexicon) -> list[CountMention]:
    """Return the counts among the tokens of a text, in text order and without overlap."""
    words, starters, articles = tokens.words, lexicon.starters, lexicon.words.articles
    found: list[CountMention] = []
    done = 0
    for i in [i for i, word in enumerate(words) if word in starters or "0" <= word[0] <= "9"]:
        if i < done:
            continue
        if words[i] in articles and tokens.word(i + 1) not in lexicon.after_article:
            continue
        core = _core(tokens, i, lexicon)
        if core is None:
            continue
        if _trapped(tokens, i, core, lexicon):
            done = _past(tokens, core, lexicon)
            continue
        mention, done = _finish(tokens, i, core, done, lexicon)
        found.append(mention)
    return found


def _past(tokens: Tokens, core: _Core, lexicon: CountLexicon) -> int:
    """Return the token after a number and what hangs on it ("810-237-6800", "7.62x39", "ages 15 to 28")."""
    last = _range_end(tokens, core.end, lexicon) or _ratio(tokens, core.end, lexicon)
    end = last.end if last is not None else core.end
    while tokens.glued(end) and end < len(tokens) and tokens.words[end] not in ",;:.!?)]}\"'”’":
        end += 1
    return end


def _core(tokens: Tokens, i: int, lexicon: CountLexicon) -> _Core | None:
    words = tokens.words
    if words[i] in lexicon.words.none_before:
        if tokens.word(i + 1) in lexicon.words.nouns_of_none:
            return _Core(0, 0, 0, i + 1, "none")
        zero = lexicon.zeros.at(words, i) or lexicon.vague.at(words, i)
        if zero is None:
            return None
    if (zero := lexicon.zeros.at(words, i)) is not None:
        return _Core(0, 0, 0, i + zero[0], "none")
    if (pair := lexicon.pairs.at(words, i)) is not None and pair[1]:
        return _Core(pair[1], pair[1], pair[1], i + pair[0], "pair")
    return _vague(tokens, i, lexicon) or _number(tokens, i, lexicon)


def _number(tokens: Tokens, i: int, lexicon: CountLexicon) -> _Core | None:
    numeral = read_numeral(tokens, i, lexicon.words)
    if numeral is None:
        return None
    gloss = _gloss(tokens, numeral, lexicon)
    value = numeral.value
    return _Core(value, value, value, gloss, "number", None, numeral.digits)


def _gloss(tokens: Tokens, numeral: Numeral, lexicon: CountLexicon) -> int:
    """Step over the same number said again in brackets: "forty-five (45)"."""
    end = numeral.end
    if tokens.word(end) == "(" and end + 1 < len(tokens):
        again = read_numeral(tokens, end + 1, lexicon.words)
        if again is not None and again.value == numeral.value and tokens.word(again.end) == ")":
            return again.end + 1
    return end


def _vague(tokens: Tokens, i: int, lexicon: CountLexicon) -> _Core | None:
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
        return _Core(low * unit, None, None, end + 1, "vague", _unit_word(after, table.plurals))
    if after in table.plurals:
        return _plural(tokens, end, lexicon)
    return _Core(low, None, None, end, "vague", entry.word)


def _unit_word(unit: str, plurals: Mapping[str, VagueNumber]) -> VagueNumber | None:
    return next((meaning for plural, meaning in plurals.items() if plural.startswith(unit)), None)


def _plural(tokens: Tokens, i: int, lexicon: CountLexicon) -> _Core | None:
    """Read "dozens", "tens of thousands", "hundreds of thousands"."""
    table = lexicon.words
    word = table.plurals[tokens.words[i]]
    inner = tokens.word(i + 2) if tokens.word(i + 1) == table.plural_of else ""
    if inner in table.plurals:
        unit = table.scales.get(inner) or table.groups.get(inner) or 1
        joint = _JOINT.get((word, table.plurals[inner]), table.plurals[inner])
        return _Core(LOWER_BOUNDS[word] * unit, None, None, i + 3, "vague", joint)
    if word is VagueNumber.TENS and tokens.word(i + 1) != table.plural_of and len(tokens) > 1:
        return None
    return _Core(LOWER_BOUNDS[word], None, None, i + 1, "vague", word)


_V = VagueNumber
_JOINT = {
    (_V.TENS, _V.THOUSANDS): _V.TENS_OF_THOUSANDS,
    (_V.HUNDREDS, _V.THOUSANDS): _V.HUNDREDS_OF_THOUSANDS,
}


# ------------------------------------------------------------------------------------------------ traps


def _trapped(tokens: Tokens, i: int, core: _Core, lexicon: CountLexicon) -> bool:
    """Whether the number counts nothing: an age, a year, a sum of money, or a time."""
    if core.rule == "none":
        return False
    if tokens.words[i] == lexicon.words.one and core.end == i + 1 and _pronoun(tokens, i, lexicon):
        return True
    return (
        _sign_after(tokens, core, lexicon)
        or _sign_before(tokens, i, core, lexicon)
        or _ratio(tokens, core.end, lexicon) is not None
        or (core.digits and (_is_year(tokens, i, core, lexicon) or _is_date(tokens, i, core, lexicon)))
        or (core.rule == "number" and _is_apposed_age(tokens, i, core, lexicon))
    )


def _pronoun(tokens: Tokens, i: int, lexicon: CountLexicon) -> bool:
    table = lexicon.words
    before, after = tokens.word(i - 1), tokens.word(i + 1)
    if len(tokens) == 1:
        return False
    if after == table.plural_of:
        return tokens.word(i + 2) not in table.one_of
    return after in table.one_not_before or after == "" or (before in table.one_not_after and after not in table.people)


def _sign_after(tokens: Tokens, core: "_Core | Numeral", lexicon: CountLexicon) -> bool:
    end = core.end
    word = tokens.word(end)
    if not word:
        return False
    if tokens.glued(end):
        if word in lexicon.glued_after or word == "%":
            return True
        if word in _DASHES and tokens.glued(end + 1):
            # "five-member", "47-year-old", "810-237", "3-2"; but not "1,000-strong" or a range.
            tied = tokens.word(end + 1)
            return not (_is_range(tokens, core, lexicon) or tied in _tied(lexicon))
        if word[0].isalpha():
            return True
    if lexicon.after.at(tokens.words, end) is not None:
        return True
    # "12 more days": a word that passes the number through may stand between.
    through = lexicon.bounds_before.at(tokens.words, end)
    return through is not None and end + 1 < len(tokens) and lexicon.after.at(tokens.words, end + 1) is not None


def _is_range(tokens: Tokens, core: "_Core | Numeral", lexicon: CountLexicon) -> bool:
    last = _range_end(tokens, core.end, lexicon)
    first = core.value if isinstance(core, Numeral) else core.best
    return last is not None and first is not None and last.value > first


def _tied(lexicon: CountLexicon) -> frozenset[str]:
    table = lexicon.words
    return table.strong | table.approximate | table.at_least


def _sign_before(tokens: Tokens, i: int, core: _Core, lexicon: CountLexicon) -> bool:
    if i == 0:
        return False
    before = tokens.word(i - 1)
    if tokens.glued(i) and (before in lexicon.glued_before or before[0].isalnum() or before in _DASHES):
        # "AK-47", "M16", ".38", "3:45"; a dash after a space or a mark begins a list item or a break.
        return before not in _DASHES or tokens.glued(i - 1)
    trap = lexicon.before.get(before)
    if trap is None and before == "." and tokens.glued(i - 1):
        trap = lexicon.before.get(tokens.word(i - 2) + ".")
    if trap is None:
        return False
    return (core.digits or trap.name != "numbered thing") and tokens.word(core.end) not in lexicon.words.people


def _ratio(tokens: Tokens, end: int, lexicon: CountLexicon) -> Numeral | None:
    """Return the second number of a share: "one in three", "two out of five"."""
    ratio = lexicon.ratios.at(tokens.words, end) if end < len(tokens) else None
    if ratio is None or end + ratio[0] >= len(tokens):
        return None
    after = read_numeral(tokens, end + ratio[0], lexicon.words)
    # "three in 2009" is no share: its second number is small, and no day or year.
    return after if after is not None and not (after.digits and after.value > 1000) else None


def _is_year(tokens: Tokens, i: int, core: _Core, lexicon: CountLexicon) -> bool:
    word = tokens.words[i]
    if len(tokens) == 1 or len(word) != 4 or not word.isdigit() or word > "2400":
        return False
    if tokens.word(core.end) in lexicon.words.people or tokens.word(core.end + 1) in lexicon.words.people:
        return False
    return "1500" <= word < "2200" or _is_clock(tokens, i, lexicon)


def _is_clock(tokens: Tokens, i: int, lexicon: CountLexicon) -> bool:
    """Whether four digits are a clock time: "at 1930", "at about 0700"."""
    bound = lexicon.bounds_before.at(tokens.words, i - 1) if i else None
    at = i - 1 - (bound[0] if bound is not None else 0)
    return tokens.words[i][0] == "0" or tokens.word(at) in lexicon.words.clock_openers


def _is_date(tokens: Tokens, i: int, core: _Core, lexicon: CountLexicon) -> bool:
    """Whether the number is a day of a month: "16 November", "November 16", "4-5 January"."""
    if (core.best or 0) > 31 or len(tokens.words[i]) > 2:
        return False
    before, after = tokens.word(i - 1), tokens.word(core.end)
    at = i - 1
    if before == "." and tokens.glued(at):
        at, before = i - 2, tokens.word(i - 2)
    if before in lexicon.months and after not in lexicon.words.people:
        # "on 23 September 28 bodies were found": that month has its day already.
        return not tokens.word(at - 1)[:1].isdigit()
    if after in lexicon.words.range_words and (tail := _range_end(tokens, core.end, lexicon)) is not None:
        after = tokens.word(tail.end)
    # "May" and "March" are verbs too; after a day's number they are months.
    return after in lexicon.months


def _is_apposed_age(tokens: Tokens, i: int, core: _Core, lexicon: CountLexicon) -> bool:
    """Whether the number is an age between commas after a person: "Ann Lee, 47, of Leeds", "his wife, 31, and"."""
    if tokens.word(i - 1) not in (",", "(") or not 0 < (core.best or 0) < 121:
        return False
    if tokens.word(i - 1) == "(":
        return tokens.word(core.end) == ")"
    if tokens.word(core.end) not in (",", ".", ";", ")") or not core.digits:
        return False
    before = i - 2
    if before > 0 and tokens.words[before] == "." and tokens.glued(before):
        before -= 1  # "Vincent Holt Jr., 27,"
    return before >= 0 and (tokens.text[tokens.starts[before]].isupper() or tokens.words[before] in lexicon.persons)


# ------------------------------------------------------------------------------------- bounds and ranges


def _range_end(tokens: Tokens, at: int, lexicon: CountLexicon) -> Numeral | None:
    """Return the number after the range word at token `at`, or None."""
    if at + 1 >= len(tokens) or tokens.words[at] not in lexicon.words.range_words:
        return None
    if tokens.words[at + 1] in lexicon.words.articles:
        return None
    return read_numeral(tokens, at + 1, lexicon.words)


def _ranged(tokens: Tokens, i: int, core: _Core, lexicon: CountLexicon) -> tuple[_Core, int] | None:
    """Read "12-15", "20 to 30", "between 20 and 30", "dozens to hundreds"; return it and its first token."""
    table = lexicon.words
    opener = tokens.word(i - 1)
    joint = tokens.word(core.end)
    closing = table.range_openers.get(opener)
    if joint not in table.range_words and joint != closing:
        return None
    at = core.end + 1
    if at >= len(tokens):
        return None
    first = i - 1 if closing is not None and joint == closing else i
    if core.vague is not None:
        upper = _vague(tokens, at, lexicon)
        return (attrs.evolve(core, end=upper.end), first) if upper is not None else None
    at = _past_inner_bound(tokens, at, lexicon)
    last = read_numeral(tokens, at, table) if at < len(tokens) else None
    if last is None or core.best is None:
        return None
    low, high = core.best, last.value
    if low < 10 and high >= 1000 and high % 1000 == 0 and not core.digits:
        low *= high if high < 10**6 else 1
    if low >= high or _sign_after(tokens, last, lexicon):
        return None
    return _Core(low, None, high, last.end, "range"), first


def _past_inner_bound(tokens: Tokens, at: int, lexicon: CountLexicon) -> int:
    """Step over "about" inside a range: "20 to about 30"."""
    found = lexicon.bounds_before.at(tokens.words, at)
    return at + 1 if found is not None and found[0] == 1 and found[1].modifier is M.APPROX else at


def _finish(tokens: Tokens, i: int, core: _Core, done: int, lexicon: CountLexicon) -> tuple[CountMention, int]:
    """Add the range and the bounds around a number, and make the mention."""
    first = i
    if (ranged := _ranged(tokens, i, core, lexicon)) is not None and ranged[1] >= done:
        core, first = ranged
    bounds: list[Bound] = []
    while first > done and core.rule != "none":
        found = lexicon.bounds_before.at(tokens.words, first - 1)
        if found is None or first - found[0] < done:
            break
        bounds.append(found[1])
        first -= found[0]
    end = core.end
    if end < len(tokens) and core.rule != "none":
        end, after = _after(tokens, end, lexicon)
        bounds = [after, *bounds] if after is not None else bounds
    first, bounds = _trimmed(tokens, first, i, bounds, lexicon)
    return _mention(tokens, first, end, core, bounds), end


def _after(tokens: Tokens, end: int, lexicon: CountLexicon) -> tuple[int, Bound | None]:
    table = lexicon.words
    found = lexicon.bounds_after.at(tokens.words, end)
    if found is not None:
        return end + found[0], found[1]
    if tokens.glued(end) and tokens.words[end] in _DASHES and tokens.glued(end + 1):
        tied = tokens.word(end + 1)
        if tied in table.strong:
            return end + 2, None
        for signs, modifier in ((table.approximate, M.APPROX), (table.at_least, M.AT_LEAST)):
            if tied in signs:
                return end + 2, next(b for b in table.bounds if b.after and b.modifier is modifier)
    return end, None


def _trimmed(tokens: Tokens, first: int, i: int, bounds: list[Bound], lexicon: CountLexicon) -> tuple[int, list[Bound]]:
    """Leave words that say nothing of the number ("the", "another") outside the span."""
    while first < i:
        found = None
        for size in range(1, min(4, i - first) + 1):
            hit = lexicon.bounds_before.at(tokens.words, first + size - 1)
            if hit is not None and hit[0] == size:
                found = hit
        if found is None or found[1].modifier is not M.EXACT or found[0] > 1:
            break
        first += found[0]
    return first, bounds


def _mention(tokens: Tokens, first: int, end: int, core: _Core, bounds: list[Bound]) -> CountMention:
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    span = TextSpan.of(tokens.text, start, stop)
    bound = next((b for b in reversed(bounds) if b.modifier not in _WEAK), None)
    bound = bound or next((b for b in bounds if b.modifier is M.APPROX), None)
    quantity, rule = _quantity(core, bound, span.text)
    return CountMention(span=span, quantity=quantity, rule=rule)


def _quantity(core: _Core, bound: Bound | None, text: str) -> tuple[Quantity, str]:
    if core.vague is not None:
        return Quantity(core.low, None, None, M.VAGUE, text, vague=core.vague), core.rule
    if core.rule == "range":
        return Quantity(core.low, None, core.high, M.RANGE, text), core.rule
    n = core.best
    assert n is not None
    if bound is None:
        return Quantity(n, n, n, M.EXACT, text), core.rule
    figures: dict[M, tuple[int | None, int | None, int | None]] = {
        M.APPROX: (None, n, None),
        M.AT_LEAST: (n, None, None),
        M.MORE_THAN: (n + 1, None, None),
        M.AT_MOST: (None, None, n),
        M.LESS_THAN: (None, None, max(n - 1, 0)),
    }
    return Quantity(*figures[bound.modifier], bound.modifier, text), bound.name
