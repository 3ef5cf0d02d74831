"""The dates of an article, as rows: what stands in the text, what it means, and how that was decided."""

import attrs

from newsevents.dates import find_dates
from newsevents.display import phrases
from newsevents.errors import ParseError
from newsevents.records import Article
from newsevents.values import DateMention, DateSpan, TextSpan

__all__ = ["DateRow", "date_rows"]


@attrs.frozen
class DateRow:
    """One time expression: where it stands, its TIMEX3 value, its meaning in words, and the reading not chosen."""

    span: TextSpan
    timex3: str
    meaning: str
    other: str


def date_rows(article: Article) -> list[DateRow]:
    """Return the time expressions of an article, in text order; none where its language can't be read."""
    try:
        found = find_dates(article.text, article.moment, language=article.language or "en")
    except ParseError:
        return []
    return [_row(each) for each in found]


def _row(mention: DateMention) -> DateRow:
    value = mention.value
    meaning = phrases.when(value) if isinstance(value, DateSpan) else phrases.how_long(value)
    other = phrases.when(mention.alternative) if mention.alternative is not None else ""
    return DateRow(mention.span, mention.timex3, meaning, other)
