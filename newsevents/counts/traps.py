"""Traps: numbers that count nothing, such as ages, years, sums of money, times and names."""

from typing import Final

from newsevents.counts.cores import Core, read_core
from newsevents.counts.lexicon import CountLexicon
from newsevents.counts.numerals import Numeral, read_numeral
from newsevents.counts.tokens import Tokens

__all__ = ["age_end", "cased_range", "is_trapped", "range_end", "share_end", "sign_after"]

_DASHES: Final = frozenset("-‑–—")
_OLDEST: Final = 120  # the greatest age
_WRITTEN_AGE: Final = 20  # the oldest whose age is written in words
_NAME: Final = 5  # tokens before an age in which its name and a preposition stand
_CASE_MARKS: Final = frozenset("-‑'’")


def is_trapped(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> bool:
    """Whether the number counts nothing: an age, a year, a sum of money, or a time."""
    if core.rule == "none":
        return False
    if tokens.words[i] == lexicon.words.one and core.end == i + 1 and _pronoun(tokens, i, lexicon):
        return True
    return (
        sign_after(tokens, core, lexicon)
        or _sign_before(tokens, i, core, lexicon)
        or share_end(tokens, core, lexicon) is not None
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


def sign_after(tokens: Tokens, core: Core | Numeral, lexicon: CountLexicon) -> bool:
    """Whether what follows a number makes it a measure, a compound or a name: "12 days", "5-member", "9mm"."""
    end = core.end
    word = tokens.word(end)
    if not word:
        return False
    if tokens.glued(end):
        if word in lexicon.glued_after or word == "%":
            return True
        if word in _DASHES and (lexicon.bounds_after.at(tokens.words, end) or cased_range(tokens, end, lexicon)):
            return False
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


def _is_range(tokens: Tokens, core: Core | Numeral, lexicon: CountLexicon) -> bool:
    last = range_end(tokens, core.end, lexicon)
    first = core.value if isinstance(core, Numeral) else core.best
    return last is not None and first is not None and last.value > first


def _tied(lexicon: CountLexicon) -> frozenset[str]:
    table = lexicon.words
    return table.strong | table.approximate | table.at_least


def _sign_before(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> bool:
    if i == 0:
        return False
    before = tokens.word(i - 1)
    if (
        tokens.glued(i)
        and before not in lexicon.proclitics
        and (before in lexicon.glued_before or before[0].isalnum() or before in _DASHES)
    ):
        # "AK-47", "M16", ".38", "3:45"; a dash after a space or a mark begins a list item or a break.
        return before not in _DASHES or tokens.glued(i - 1)
    trap = lexicon.before.get(before)
    if trap is None and before == "." and tokens.glued(i - 1):
        trap = lexicon.before.get(tokens.word(i - 2) + ".")
    if trap is None:
        return False
    return (core.digits or trap.name != "numbered thing") and tokens.word(core.end) not in lexicon.words.people


def share_end(tokens: Tokens, core: Core, lexicon: CountLexicon) -> Numeral | None:
    """Return the second number of a share: "one in three", "two out of five"."""
    end = core.end
    ratio = lexicon.ratios.at(tokens.words, end) if end < len(tokens) else None
    if ratio is None or end + ratio[0] >= len(tokens):
        return None
    after = read_numeral(tokens, end + ratio[0], lexicon.words)
    # "Three in 2009" and "20 in two days" are no shares: the second number is the larger one, and no year.
    if after is None or after.value <= (core.best or 0) or (after.digits and after.value > 1000):
        return None
    return after


def _is_year(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> bool:
    word = tokens.words[i]
    if len(tokens) == 1 or len(word) != 4 or not word.isdigit() or word > "2400":
        return False
    counted = not (i and _opens_count(tokens, core.end, lexicon))
    if counted and (tokens.word(core.end) in lexicon.words.people or tokens.word(core.end + 1) in lexicon.words.people):
        return False
    return "1500" <= word < "2200" or _is_clock(tokens, i, lexicon)


def _opens_count(tokens: Tokens, i: int, lexicon: CountLexicon) -> bool:
    """Whether a count or an article stands at token i, so that a year ends before it: "in 2010 three people"."""
    word = tokens.word(i)
    if not word:
        return False
    return word in lexicon.words.articles or word == lexicon.words.one or read_core(tokens, i, lexicon) is not None


def _is_clock(tokens: Tokens, i: int, lexicon: CountLexicon) -> bool:
    """Whether four digits are a clock time: "at 1930", "at about 0700"."""
    bound = lexicon.bounds_before.at(tokens.words, i - 1) if i else None
    at = i - 1 - (bound[0] if bound is not None else 0)
    return tokens.words[i][0] == "0" or tokens.word(at) in lexicon.words.clock_openers


def _is_date(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> bool:
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
    if after in lexicon.words.date_joiners:
        after = tokens.word(core.end + 1)
    if after in lexicon.words.range_words and (tail := range_end(tokens, core.end, lexicon)) is not None:
        after = tokens.word(tail.end)
    # "May" and "March" are verbs too; after a day's number they are months.
    return after in lexicon.months


def _is_apposed_age(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> bool:
    """Whether the number is an age between commas after a person: "Ann Lee, 47, of Leeds", "his wife, 31, and"."""
    if tokens.word(i - 1) not in (",", "(") or not 0 < (core.best or 0) <= _OLDEST:
        return False
    if tokens.word(i - 1) == "(":
        return tokens.word(core.end) == ")"
    if tokens.word(core.end) not in (",", ".", ";", ")") and not _another_age(tokens, core.end, lexicon):
        return False
    before = i - 2
    if before > 0 and tokens.words[before] == "." and tokens.glued(before):
        before -= 1  # "Vincent Holt Jr., 27,"
    if not core.digits:
        return _is_written_age(tokens, before, core, lexicon)
    return before >= 0 and (tokens.text[tokens.starts[before]].isupper() or tokens.words[before] in lexicon.persons)


def _is_written_age(tokens: Tokens, before: int, core: Core, lexicon: CountLexicon) -> bool:
    """Whether a number in words is an age behind a person at `before`: "Ann Lee, seven, died", "the boy, eight, and".

    Behind a place it counts people: "in Leeds, seven, and".
    """
    if before < 0 or (core.best or 0) > _WRITTEN_AGE or tokens.word(core.end) == ".":
        return False
    if tokens.words[before] in lexicon.weekdays or tokens.words[before] in lexicon.months:
        return False
    if not tokens.text[tokens.starts[before]].isupper():
        known = lexicon.persons if tokens.word(core.end) == lexicon.words.joiner else lexicon.one_person
        return tokens.words[before] in known
    for at in range(before - 1, max(before - _NAME, -1), -1):
        if tokens.words[at] in lexicon.words.inside:
            return False
        if not tokens.text[tokens.starts[at]].isupper():
            break
    return True


def _past_case(tokens: Tokens, at: int, lexicon: CountLexicon) -> int:
    """Step over the case of a number in figures: "20'den", "20-дан"."""
    joined = tokens.glued(at) and tokens.word(at) in _CASE_MARKS and tokens.glued(at + 1)
    return at + 2 if joined and tokens.word(at + 1) in lexicon.words.case_endings else at


def cased_range(tokens: Tokens, end: int, lexicon: CountLexicon) -> tuple[Numeral, int] | None:
    """Return the second end of a range that the cases of its ends make, and the token after it: "20'den 30'a kadar"."""
    at = _past_case(tokens, end, lexicon)
    if at == end or not tokens.word(at)[:1].isdigit():
        return None
    last = read_numeral(tokens, at, lexicon.words)
    after = _past_case(tokens, last.end, lexicon) if last is not None else 0
    if last is None or after == last.end or tokens.word(after) not in lexicon.words.range_closers:
        return None
    return last, after + 1


def _another_age(tokens: Tokens, at: int, lexicon: CountLexicon) -> bool:
    """Whether a second age closes the commas: "her sons, 8 and 10, were"."""
    after = read_numeral(tokens, at + 1, lexicon.words) if at + 1 < len(tokens) else None
    if tokens.word(at) != lexicon.words.joiner or after is None:
        return False
    oldest = _OLDEST if after.digits else _WRITTEN_AGE
    return after.value <= oldest and tokens.word(after.end) in (",", ".", ";", ")")


def age_end(tokens: Tokens, i: int, core: Core, lexicon: CountLexicon) -> int:
    """Return the token after a number that is no count, and after the second one of two ages."""
    if tokens.word(i - 1) == "," and _another_age(tokens, core.end, lexicon):
        after = read_numeral(tokens, core.end + 1, lexicon.words)
        return after.end if after is not None else core.end
    return core.end


def range_end(tokens: Tokens, at: int, lexicon: CountLexicon) -> Numeral | None:
    """Return the number after the range word at token `at`, or None."""
    if at + 1 >= len(tokens) or tokens.words[at] not in lexicon.words.range_words:
        return None
    if tokens.words[at + 1] in lexicon.words.articles:
        return None
    return read_numeral(tokens, at + 1, lexicon.words)
