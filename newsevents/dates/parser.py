"""Reading one phrase: `parse_date`, `parse_duration`, and `explain`, which tells how it was read."""

import datetime as dt
from typing import Final

from newsevents import languages
from newsevents.dates import lexicon as lexicons
from newsevents.dates.context import Context
from newsevents.dates.explaining import Explanation
from newsevents.dates.finder import Found, read
from newsevents.dates.lexicon import Lexicon
from newsevents.dates.text import Tokens
from newsevents.errors import ParseError, closest
from newsevents.fields import expect
from newsevents.values import DateSpan, Duration

__all__ = ["explain", "parse_date", "parse_duration"]

_ANY_DAY: Final = dt.date(2000, 1, 1)  # an anchor to see whether a phrase needs one; nothing read with it is returned


def _single(
    text: str, published: dt.date | None, narrative: DateSpan | dt.date | None, language: str, wanted: str
) -> tuple[Found, Tokens, Context]:
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
        raise _nothing(text, tokens, lexicon, wanted)
    best = max(found, key=lambda each: each.end - each.start)
    fault = _left_over(tokens, best, lexicon)
    if fault is not None:
        misspelt = _nothing(text, tokens, lexicon, wanted)
        if misspelt.suggestion is not None:
            raise misspelt
        start, end = fault
        if tokens.places is not None and tokens.ends is not None:
            start, end = tokens.places[start], tokens.ends[end - 1]
        raise ParseError(f"expected {wanted} and nothing else", text, start=start, end=end)
    return best, tokens, ctx


def _left_over(tokens: Tokens, found: Found, lexicon: Lexicon) -> tuple[int, int] | None:
    """Give the first word the expression leaves unread; function words before it and signs around it may stand."""
    if found.start == 0 and found.end == len(tokens.text):
        return None
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        end = start + len(word)
        if found.start <= start < found.end or not (word[0].isalnum()):
            continue
        if start < found.start and word in lexicon.pack.lead:
            continue
        return start, end
    return None


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
    is the publication where it is not given. Raises ParseError, with the place of the fault and a suggestion, on
    anything that is not one date: a duration, a set, a misspelt word.
    """
    found, _, _ = _single(text, published, narrative, language, "a date")
    value = found.reading.value
    if not isinstance(value, DateSpan):
        kind = "a duration" if isinstance(value, Duration) else "a set of dates"
        raise ParseError(f"expected a date, got {kind} ({value.timex3})", text)
    return value


def parse_duration(text: str, *, language: str = "en") -> Duration:
    """Return the length of time a phrase means. Raises ParseError on anything else."""
    found, _, _ = _single(text, None, None, language, "a duration")
    value = found.reading.value
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
