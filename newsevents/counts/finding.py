"""Finding counts: numbers and vague words with their bounds and ranges; what counts nothing is left out."""

import operator
from itertools import compress, count

import attrs

from newsevents.counts.cores import Core, read_core, read_vague
from newsevents.counts.lexicon import CountLexicon
from newsevents.counts.numerals import read_numeral
from newsevents.counts.tokens import Tokens
from newsevents.counts.traps import age_end, cased_range, is_trapped, range_end, share_end, sign_after
from newsevents.counts.unspaced import read_counted
from newsevents.languages.schema.counts import Bound
from newsevents.values import CountMention, Quantity, TextSpan
from newsevents.vocabulary import QuantityModifier as M

__all__ = ["counts_in"]

_DASHES = frozenset("-‑–—")
_DIGITS = frozenset("0123456789")
_first = operator.itemgetter(0)
_WEAK = (M.EXACT, M.APPROX)
_HARD = (M.AT_LEAST, M.AT_MOST)


def counts_in(tokens: Tokens, lexicon: CountLexicon) -> list[CountMention]:
    """Return the counts among the tokens of a text, in text order and without overlap."""
    if lexicon.cutter is not None:
        return _counts_unspaced(tokens, lexicon)
    words, starters, articles = tokens.words, lexicon.starters, lexicon.words.articles
    found: list[CountMention] = []
    done = 0
    opens = map(operator.or_, map(starters.__contains__, words), map(_DIGITS.__contains__, map(_first, words)))
    for i in compress(count(), opens):
        if i < done:
            continue
        if words[i] in articles and tokens.word(i + 1) not in lexicon.after_article:
            continue
        core = read_core(tokens, i, lexicon)
        if core is None:
            continue
        if is_trapped(tokens, i, core, lexicon):
            done = _past(tokens, i, core, lexicon)
            continue
        mention, done = _finish(tokens, i, core, done, lexicon)
        found.append(mention)
    return found


def _counts_unspaced(tokens: Tokens, lexicon: CountLexicon) -> list[CountMention]:
    """Return the counts of a text without spaces; bounds stand before a number as elsewhere."""
    starters, signs = lexicon.starters, {*lexicon.words.units, *lexicon.words.scales}
    found: list[CountMention] = []
    done = 0
    for i, word in enumerate(tokens.words):
        if i < done or not (word in starters or word[0] in signs or "0" <= word[0] <= "9"):
            continue
        counted = read_counted(tokens, i, lexicon)
        if counted is None:
            continue
        bounds = [counted.bound] if counted.bound is not None else []
        first = i
        while first > done and counted.core.rule != "none":
            before = lexicon.bounds_before.at(tokens.words, first - 1)
            if before is None or first - before[0] < done:
                break
            bounds.append(before[1])
            first -= before[0]
        first, bounds = _trimmed(tokens, first, i, bounds, lexicon)
        found.append(_mention(tokens, first, counted.end, counted.core, bounds))
        done = counted.end
    return found


def _past(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> int:
    """Return the token after a number and what hangs on it ("810-237-6800", "7.62x39", "ages 15 to 28")."""
    last = range_end(tokens, core.end, lexicon)
    if last is not None and not tokens.glued(core.end) and core.best is not None and last.value <= core.best:
        last = None  # "10:15 - 2 confirmed dead"
    last = last or share_end(tokens, core, lexicon)
    end = last.end if last is not None else age_end(tokens, i, core, lexicon)
    while tokens.glued(end) and end < len(tokens) and tokens.words[end] not in ",;:.!?)]}\"'”’":
        end += 1
    # The words of the trap are no count either ("20 per cento").
    named = lexicon.after.at(tokens.words, end) if end < len(tokens) else None
    end += named[0] if named is not None else 0
    return end


# ------------------------------------------------------------------------------------- bounds and ranges


def _ranged(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> tuple[Core, int] | None:
    """Read "12-15", "20 to 30", "between 20 and 30", "dozens to hundreds"; return it and its first token."""
    table = lexicon.words
    if table.range_closers and core.best is not None and (cased := cased_range(tokens, core.end, lexicon)) is not None:
        return (Core(core.best, None, cased[0].value, cased[1], "range"), i) if core.best < cased[0].value else None
    opening = i - 1
    joint = tokens.word(core.end)
    closing = table.range_openers.get(tokens.word(opening))
    if closing is None and _passes(tokens, opening, lexicon):
        # "between the 20 and 30": a word that passes the number through may stand between.
        opening -= 1
        closing = table.range_openers.get(tokens.word(opening))
    if joint not in table.range_words and joint != closing:
        return None
    at = core.end + 1
    if at >= len(tokens):
        return None
    first = opening if closing is not None and joint == closing else i
    if core.vague is not None:
        upper = read_vague(tokens, at, lexicon)
        return (attrs.evolve(core, end=upper.end), first) if upper is not None else None
    at = _past_inner_bound(tokens, at, lexicon)
    last = read_numeral(tokens, at, table) if at < len(tokens) else None
    if last is None or core.best is None:
        return None
    low, high = core.best, last.value
    if low < 10 and high >= 1000 and high % 1000 == 0 and not core.digits:
        low *= high if high < 10**6 else 1
    if low >= high or sign_after(tokens, last, lexicon):
        return None
    return Core(low, None, high, last.end, "range"), first


def _passes(tokens: Tokens, at: int, lexicon: CountLexicon) -> bool:
    found = lexicon.bounds_before.at(tokens.words, at) if at > 0 else None
    return found is not None and found[0] == 1 and found[1].modifier is M.EXACT


def _past_inner_bound(tokens: Tokens, at: int, lexicon: CountLexicon) -> int:
    """Step over "about" inside a range: "20 to about 30"."""
    found = lexicon.bounds_before.at(tokens.words, at)
    return at + 1 if found is not None and found[0] == 1 and found[1].modifier is M.APPROX else at


def _finish(tokens: Tokens, i: int, core: Core, done: int, lexicon: CountLexicon) -> tuple[CountMention, int]:
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
    if found is not None and not _belongs_ahead(tokens, end, end + found[0], lexicon):
        return end + found[0], found[1]
    if table.bounds_past_noun and end + 1 < len(tokens) and tokens.words[end] in table.people:
        # "12 personas al menos": what is counted may stand between.
        found = lexicon.bounds_after.at(tokens.words, end + 1)
        if found is not None and found[1].modifier in _HARD:
            return end + 1 + found[0], found[1]
    if tokens.glued(end) and tokens.words[end] in _DASHES and tokens.glued(end + 1):
        tied = tokens.word(end + 1)
        if tied in table.strong:
            return end + 2, None
        for signs, modifier in ((table.approximate, M.APPROX), (table.at_least, M.AT_LEAST)):
            if tied in signs:
                return end + 2, next(b for b in table.bounds if b.after and b.modifier is modifier)
    return end, None


def _belongs_ahead(tokens: Tokens, first: int, end: int, lexicon: CountLexicon) -> bool:
    """Whether words behind a number bound the next one: "killed 12 and more than 40 were hurt"."""
    for last in range(end - 1, min(end + 1, len(tokens) - 1)):
        before = lexicon.bounds_before.at(tokens.words, last)
        if before is None or before[1].modifier is M.EXACT or not first <= last - before[0] + 1 < end:
            continue
        after = tokens.words[last + 1]
        if after in lexicon.starters or "0" <= after[0] <= "9":
            return True
    return False


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


def _mention(tokens: Tokens, first: int, end: int, core: Core, bounds: list[Bound]) -> CountMention:
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    span = TextSpan.of(tokens.text, start, stop)
    bound = next((b for b in reversed(bounds) if b.modifier not in _WEAK), None)
    bound = bound or next((b for b in bounds if b.modifier is M.APPROX), None)
    quantity, rule = _quantity(core, bound, span.text)
    return CountMention(span=span, quantity=quantity, rule=rule)


def _quantity(core: Core, bound: Bound | None, text: str) -> tuple[Quantity, str]:
    if core.vague is not None:
        return Quantity(core.low, None, None, M.VAGUE, text, vague=core.vague), core.rule
    if core.rule == "range":
        return Quantity(core.low, None, core.high, M.RANGE, text), core.rule
    n = core.best
    assert n is not None
    if bound is None and core.loose:
        return Quantity(None, n, None, M.APPROX, text), core.rule
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
