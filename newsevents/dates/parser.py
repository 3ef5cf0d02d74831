"""Reading one phrase: `parse_date`, `parse_duration`, and `explain`, which tells how it was read."""

import datetime as dt
from typing import Final, NamedTuple

from newsevents import languages
from newsevents.dates import lexicon as lexicons
from newsevents.dates.bounds import joined, opened
from newsevents.dates.context import Context, Reading
from newsevents.dates.explaining import Explanation
from newsevents.dates.finder import Found, read
from newsevents.dates.lexicon import Lexicon
from newsevents.dates.text import Tokens
from newsevents.errors import ParseError, closest
from newsevents.fields import expect
from newsevents.values import DateSpan, Duration
from newsevents.vocabulary import Extent, TimexMod

__all__ = ["explain", "parse_date", "parse_duration"]

_LAST_DAYS: Final = ("29", "30", "31")
_LONGEST_BOUND: Final = 5  # in words
_ANY_DAY: Final = dt.date(2000, 1, 1)  # an anchor to see whether a phrase needs one; nothing read with it is returned


class _Bound(NamedTuple):
    """To which side the words beside a date open it, and whether they say that it lasted."""

    bound: TimexMod | None
    lasting: bool


class _Phrase(NamedTuple):
    """One phrase as it was read: its reading, and what the words beside it make of it."""

    reading: Reading
    bound: TimexMod | None
    lasting: bool


def _single(
    text: str, published: dt.date | None, narrative: DateSpan | dt.date | None, language: str, wanted: str
) -> _Phrase:
    expect("text", text, str)
    expect("published", published, dt.date, type(None))
    expect("narrative", narrative, DateSpan, dt.date, type(None))
    lexicon = lexicons.load(languages.told(language, text))
    tokens = lexicon.tokens(text)
    if isinstance(narrative, dt.date):
        day = narrative.date() if isinstance(narrative, dt.datetime) else narrative
        narrative = DateSpan(day, day)
    ctx = Context(tokens.text, published, lexicon, narrative)
    found = list(read(tokens, ctx, lexicon))
    if not found and published is None and any(read(tokens, Context(tokens.text, _ANY_DAY, lexicon), lexicon)):
        raise ParseError("this hangs on the day of publication, and published is None", text)
    if not found:
        raise _unread(text, tokens, ctx, wanted)
    if found[0].start == 0 and found[0].end == len(tokens.text):
        return _Phrase(found[0].reading, None, False)
    if len(found) == 2 and (reading := _range(ctx, tokens, *found)) is not None:
        return _Phrase(reading, None, False)
    best = max(found, key=lambda each: each.end - each.start)
    before, after = _words(tokens, 0, best.start), _words(tokens, best.end, len(tokens.text))
    if lexicon.pack.verb_last:
        # Where what decides stands behind a date, so do the small words.
        after = [each for each in after if each[0] not in lexicon.pack.lead]
    said = _bound(lexicon, [word for word, _ in before], [word for word, _ in after])
    if said is not None and said.bound is TimexMod.ON_OR_AFTER and _lasts(best.reading) and not after:
        # "from" belongs to the range that follows it.
        said = _Bound(None, False)
    if said is not None:
        return _Phrase(best.reading, *said)
    if len(found) > 1:
        raise ParseError(f"expected {wanted}, got {len(found)} time expressions; find_dates reads them all", text)
    misspelt = _nothing(text, tokens, lexicon, wanted)
    if misspelt.suggestion is not None:
        raise misspelt
    word, start = next((each for each in before if each[0] not in lexicon.pack.lead), (after or before)[0])
    end = start + len(word)
    if tokens.places is not None and tokens.ends is not None:
        start, end = tokens.places[start], tokens.ends[end - 1]
    raise ParseError(f"expected {wanted} and nothing else", text, start=start, end=end)


def _lasts(reading: Reading) -> bool:
    """Whether a reading goes on from one date or clock time to another."""
    value = reading.value
    return isinstance(value, DateSpan) and (value.extent is Extent.THROUGHOUT or value.end_time is not None)


def _words(tokens: Tokens, first: int, last: int) -> list[tuple[str, int]]:
    """Return the words of a stretch, with their places; signs and white space left out."""
    return [(w, s) for w, s in zip(tokens.words, tokens.starts, strict=True) if first <= s < last and w[0].isalnum()]


def _bound(lexicon: Lexicon, before: list[str], after: list[str]) -> _Bound | None:
    """Tell to which side the words beside a date open it, and whether it lasted; None where one of them is strange."""
    pack = lexicon.pack
    behind = f"… {' '.join(after)}"
    if after and behind not in pack.bounds:
        return None
    near = max(0, len(before) - _LONGEST_BOUND)
    if not pack.lead.issuperset(before[:near]):
        return None
    for at in range(near, len(before) + 1):
        said = " ".join(before[at:])
        if said and said not in pack.bounds:
            if before[at] not in pack.lead:
                return None
            continue
        names = [name for name in (said, behind if after else "") if name]
        mods = {pack.bounds[name] for name in names}
        return None if len(mods) > 1 else _Bound(next(iter(mods), None), not pack.lasting.isdisjoint(names))
    return None


def _range(ctx: Context, tokens: Tokens, first: Found, last: Found) -> Reading | None:
    """Read two dates and the words that join them as one range; None where they are not."""
    if _words(tokens, last.end, len(tokens.text)):
        return None
    before = " ".join(word for word, _ in _words(tokens, 0, first.start))
    between = " ".join(word for word, _ in _words(tokens, first.end, last.start))
    if between not in ctx.lexicon.pack.ranges.get(before, ()):
        return None
    return joined(ctx, first.reading, last.reading)


def _unread(text: str, tokens: Tokens, ctx: Context, wanted: str) -> ParseError:
    """Say why nothing was read: no span holds it, no month has such a day ("31 June"), or a word is unknown."""
    lexicon = ctx.lexicon
    if ctx.outside:
        return ParseError(ctx.outside, text)
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        if word not in _LAST_DAYS or tokens.places is not None:
            continue
        end = start + len(word)
        other = lexicon.tokens(f"{tokens.text[:start]}28{tokens.text[end:]}")
        if any(read(other, Context(other.text, ctx.published or _ANY_DAY, lexicon), lexicon)):
            return ParseError("expected a day that its month has", text, start=start, end=end)
    return _nothing(text, tokens, lexicon, wanted)


def _nothing(text: str, tokens: Tokens, lexicon: Lexicon, wanted: str) -> ParseError:
    """Say what could not be read: the first word that is unknown, and the known word nearest to it."""
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        if not word[0].isalpha() or word in lexicon.known:
            continue
        end = start + len(word)
        near = closest(word, lexicon.names)
        if tokens.places is not None and tokens.ends is not None:
            start, end = tokens.places[start], tokens.ends[end - 1]
        suggestion = None
        if near is not None:
            shown = near.capitalize() if text[start].isupper() else near
            suggestion = text[:start] + shown + text[end:] if len(text) < 80 else shown
        return ParseError(f"expected {wanted}", text, start=start, end=end, suggestion=suggestion)
    return ParseError(f"expected {wanted}", text)


def parse_date(
    text: str,
    published: dt.date,
    *,
    narrative: DateSpan | dt.date | None = None,
    language: str = "en",
) -> DateSpan:
    """Return the date a phrase means, read against the day (or moment) of publication.

    `narrative` is the second anchor, the date last told of, which "two days earlier" and "that week" hang on; it
    is the publication where it is not given. Words before it open the date to one side: "since Monday" begins on
    Monday and has no end, "before 2020" ends with 2019; `mod` tells which (ON_OR_AFTER, BEFORE …). Two dates may
    make a range ("from Jan. 3 to Jan. 9"). Raises ParseError, with the place of the fault and a suggestion, on
    anything that is not one date: a duration, a set, two dates, a misspelt word.
    """
    found = _single(text, published, narrative, language, "a date")
    value = found.reading.value
    if not isinstance(value, DateSpan):
        kind = "a duration" if isinstance(value, Duration) else "a set of dates"
        raise ParseError(f"expected a date, got {kind} ({value.timex3})", text)
    if found.bound is None:
        return value
    open_span = opened(value, found.bound, lasting=found.lasting)
    if open_span is None:
        raise ParseError(f"a span of days can't be open beside {value.timex3}, only beside whole days", text)
    return open_span


def parse_duration(text: str, *, language: str = "en") -> Duration:
    """Return the length of time a phrase means. Raises ParseError on anything else."""
    found = _single(text, None, None, language, "a duration")
    value = found.reading.value
    if found.bound in (TimexMod.BEFORE, TimexMod.AFTER):
        raise ParseError("expected a duration and nothing else", text)
    if not isinstance(value, Duration):
        kind = "a date" if isinstance(value, DateSpan) else "a set of dates"
        raise ParseError(f"expected a duration, got {kind} ({value.timex3})", text)
    return value


def explain(
    text: str,
    published: dt.date | None,
    *,
    narrative: DateSpan | dt.date | None = None,
    language: str = "en",
) -> Explanation:
    """Tell how the time expressions of a text were read; `str()` of the answer is the account.

    Raises ParseError for an unknown language only; a text without a time expression gives an account that says so.
    """
    lexicon = lexicons.load(languages.told(language, text))
    tokens = lexicon.tokens(text)
    if isinstance(narrative, dt.date):
        day = narrative.date() if isinstance(narrative, dt.datetime) else narrative
        narrative = DateSpan(day, day)
    ctx = Context(tokens.text, published, lexicon, narrative)
    return Explanation.of(text, tokens, ctx, list(read(tokens, ctx, lexicon)))
