"""Cues: the words of a clause that send a date ahead or hold it back."""

import re
from typing import Final, NamedTuple

from newsevents.dates.text import lowered
from newsevents.languages.schema.dates import DatePack

__all__ = ["Cues", "Direction"]

_CACHE_SIZE: Final = 1024
_NEAR: Final = 3
_ANY_CASE: Final = "(?i)"
_ESCAPE: Final = re.compile(r"\\.")


class Direction(NamedTuple):
    """Where words point: 1 ahead, -1 back, 0 nowhere; which words say so, whether they are near, and whether sure.

    Words that send a date ahead are near right before it; those that hold it back within a few words, or after a date
    at the head of a clause. Sure are those after which a report never means the day just past ("will").
    """

    side: int
    cue: str | None
    near: bool = False
    sure: bool = False


class Cues:
    """The expressions of a language for what stands around a date.

    A clause is cut and weighed once: a list of dates in one clause, and a text that says the same again and again,
    ask for it many times. What is kept stays small.
    """

    def __init__(self, pack: DatePack) -> None:
        self.verb_last = pack.verb_last
        self.clause_end = re.compile(pack.clause_end)
        self._future = _small(pack.future)
        self._past = _small(pack.past)
        self._reporting = _small(pack.reporting)
        self._results = _small(pack.results)
        self._sure = _small(pack.sure)
        self._games = _small(pack.games)
        self._ending = _small(pack.ending)
        self._ended = _small(pack.ended)
        self._telling = _small(pack.telling)
        self._put_off = _small(pack.put_off)
        self._year_behind = _small(pack.year_behind)
        self._clauses: dict[tuple[str, str], tuple[str, str]] = {}
        self._directions: dict[tuple[str, str], Direction] = {}

    def clause(self, before: str, after: str) -> tuple[str, str]:
        """Return what of the words before and after an expression stands in its clause, with single spaces."""
        key = before, after
        found = self._clauses.get(key)
        if found is None:
            cut = 0
            for match in self.clause_end.finditer(before):
                cut = match.end()
            stop = self.clause_end.search(after)
            # Cues are written with single spaces, whatever white space the text breaks its lines with.
            found = " ".join(before[cut:].split()), " ".join(after[: stop.start() if stop else None].split())
            if len(self._clauses) >= _CACHE_SIZE:
                self._clauses.clear()
            self._clauses[key] = found
        return found

    def tell_results(self, left: str) -> bool:
        """Whether words speak of the results of a company."""
        return self._results.search(lowered(left)) is not None

    def tell_game(self, around: str) -> bool:
        """Whether words speak of a game, and not of the results of a company."""
        small = lowered(around)
        return self._games.search(small) is not None and self._results.search(small) is None

    def end_day(self, left: str, right: str) -> bool:
        """Whether the words before or behind midnight make it the end of its day."""
        return self._ended.match(lowered(right)) is not None or self._ending.search(lowered(left)) is not None

    def year_behind(self, right: str) -> int | None:
        """Return the year that the words behind a feast tell of what took place then."""
        found = self._year_behind.match(lowered(right))
        return None if found is None else int(found["year"])

    def said_on(self, left: str, right: str) -> str | None:
        """Return the word for the day on which a sentence says that it was said, behind an expression or before it."""
        for side in (right, left):
            if (match := self._telling.search(lowered(side))) is not None:
                return match["day"]
        return None

    def past_beside(self, left: str, right: str) -> bool:
        """Whether a word that holds dates back stands right before an expression or right after it."""
        before = lowered(left)
        if self._past.match(lowered(right)) is not None:
            return True
        return any(match.end() == len(before) for match in self._past.finditer(before))

    def direction(self, left: str, right: str) -> Direction:
        """Tell where the words of a clause before and after an expression point.

        The nearest telling words before it decide; at the head of a clause, and where verbs stand last, those after.
        """
        key = left, right
        found = self._directions.get(key)
        if found is None:
            found = self._weigh(left, right)
            if len(self._directions) >= _CACHE_SIZE:
                self._directions.clear()
            self._directions[key] = found
        return found

    def _weigh(self, left: str, right: str) -> Direction:
        before = lowered(left)
        if (said := self._reporting.search(before)) is not None:
            return Direction(-1, left[said.start() : said.end()].strip(), True)
        future = past = None
        for match in self._future.finditer(before):
            future = match
        for match in self._past.finditer(before):
            past = match
        around, words_between = left, 0
        if self.verb_last or (future is None and past is None):
            around, after = right, lowered(right)
            future, past = self._future.search(after), self._past.search(after)
            # A date with a comma behind it is that of the deed, not of the plan.
            if past is not None and after[:1] != "," and self._put_off.match(after, past.start()) is not None:
                past = None
            if future is not None and past is not None and future.start() == past.start():
                # "Planned to" after a date is what was planned then, or what is planned for then.
                return Direction(0, None)
            ahead = future is not None and (past is None or future.start() < past.start())
        else:
            ahead = future is not None and (past is None or past.start() < future.end())
            words_between = 0 if past is None else before.count(" ", past.end())
        if ahead and future is not None:
            cue = around[future.start() : future.end()].strip()
            # A date that is no head of its clause belongs to what stands before the verb: "the vote on Friday will".
            beside = around is left or (left.count(" ") < _NEAR and not right.startswith(("'", "’")))
            sure = beside and self._sure.search(lowered(cue)) is not None
            return Direction(1, cue, len(left.rstrip()) == future.end(), sure)
        if past is not None:
            near = words_between <= _NEAR if around is left else left.count(" ") < _NEAR
            return Direction(-1, around[past.start() : past.end()].strip(), near)
        return Direction(0, None)


def _small(pattern: str) -> re.Pattern[str]:
    """Compile an expression for text in small letters; not to mind the case takes three times as long."""
    plain = pattern.removeprefix(_ANY_CASE)
    bare = _ESCAPE.sub("", plain)
    return re.compile(plain, 0 if bare == bare.lower() else re.IGNORECASE)
