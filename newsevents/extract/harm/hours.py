"""Hours: clock times and nights for which a text names no day, and the days they may be of."""

import datetime as dt
from typing import Final

from newsevents.extract.harm.words import HarmWords
from newsevents.records import Article
from newsevents.values import DateMention, DateSpan

__all__ = ["Hours"]

_NOON: Final = 12
_DAY: Final = dt.timedelta(days=1)


class Hours:
    """The times of one article that are of a day told elsewhere, or of that of publication."""

    def __init__(self, article: Article, words: HarmWords) -> None:
        self._article = article
        self._table = words.words

    def names_today(self, mention: DateMention, span: DateSpan) -> bool:
        """Return whether a date says that something happened on the day of publication."""
        named = mention.rule not in self._table.clocks and mention.span.text.lower() not in self._table.nights
        return named and span.start == span.end == self._article.published

    def is_open(self, mention: DateMention) -> bool:
        """Return whether a time names no day: a clock time, a night, "earlier in the evening"."""
        return self._is_hour(mention) or mention.span.text.lower() in self._table.nights

    def is_clock(self, mention: DateMention, said: dt.date | None) -> bool:
        """Return whether an hour without a day was put on that of publication, or on the one it was `said` on."""
        span = mention.value
        given = isinstance(span, DateSpan) and span.start is not None and span.start in (said, self._article.published)
        return given and self._is_hour(mention)

    def _is_hour(self, mention: DateMention) -> bool:
        return mention.rule in self._table.clocks or mention.rule in self._table.recalling

    def days(self, mention: DateMention, said: dt.date | None) -> DateSpan | None:
        """Return the days that a time without one may be of, None where the reading of its own stands.

        They are the day before and that of speaking, or of publication, for a clock time from noon on and for a night;
        whether it had come when the report was written is known only where that is told to the minute. An hour of the
        morning is of the day that somebody told of it.
        """
        span, article, table = mention.value, self._article, self._table
        if not isinstance(span, DateSpan) or span.start is None or span.start not in (said, article.published):
            return None
        told = said or span.start
        if told == dt.date.min or (said is None and article.published_time is not None):
            return None
        clock = mention.rule in table.clocks
        if mention.span.text.lower() in table.nights or (clock and span.time is not None and span.time.hour >= _NOON):
            return DateSpan(told - _DAY, told)
        return DateSpan(told, told) if clock and told != span.start else None
