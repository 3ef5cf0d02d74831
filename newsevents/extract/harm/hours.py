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

    def is_clock(self, mention: DateMention) -> bool:
        """Return whether a clock time names no day and was put on that of publication."""
        span, table = mention.value, self._table
        return (
            isinstance(span, DateSpan)
            and span.start == self._article.published
            and (mention.rule in table.clocks or mention.rule in table.recalling)
        )

    def is_open(self, mention: DateMention) -> bool:
        """Return whether a time may be of any day of the story: a clock time, a night, "earlier in the evening"."""
        return self.is_clock(mention) or mention.span.text.lower() in self._table.nights

    def days(self, mention: DateMention, said: dt.date | None) -> DateSpan | None:
        """Return the days that a time without one may be of, None where the reading of its own stands.

        They are the day before and that of speaking, or of publication, for a clock time from noon on and for a night;
        whether it had come when the report was written is known only where that is told to the minute. An hour of the
        morning is of the day that somebody told of it.
        """
        span, article = mention.value, self._article
        if not isinstance(span, DateSpan) or span.start is None or span.start != article.published:
            return None
        told = said or span.start
        if told == dt.date.min or (said is None and article.published_time is not None):
            return None
        late = self.is_clock(mention) and span.time is not None and span.time.hour >= _NOON
        if late or mention.span.text.lower() in self._table.nights:
            return DateSpan(told - _DAY, told)
        return DateSpan(told, told) if said is not None and self.is_clock(mention) else None
