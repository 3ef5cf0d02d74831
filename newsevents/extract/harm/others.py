"""Others: whether a figure tells of people who are none of those told so far."""

import datetime as dt
from typing import Final

from newsevents.extract.harm.figures import Figure, People
from newsevents.languages.schema.harm import VerbForm

__all__ = ["Others"]

_PARTS: Final = 50  # how many figures are looked at for the one that a part belongs to


class Others:
    """The figures of one harm that stand so far, `kept`, to be asked whether another tells of other people.

    `days`, `towns` and `peoples` are what they have, None once one of them has no day or town.
    """

    kept: list[Figure]
    days: set[dt.date] | None
    towns: set[str] | None
    peoples: set[People]
    all_vague: bool

    def did_it(self, first: Figure) -> bool:
        """Whether somebody died who had killed those told before, or behind: "shot four dead before he was killed"."""
        last, victims = self.kept[-1], first.reading.victims
        deed = first.reading.trigger.trigger
        told = deed is not None and deed.form is VerbForm.PAST  # "blew himself up, killing nine" is one deed
        alone = last.number == 1 and not last.reading.hint and told
        beside = first.sentence == last.sentence and (alone or first.reading.rule == "fatally")
        if beside and any(agent is last.reading.victims for agent in first.reading.agents):
            return True  # "shot dead a man who had stabbed four people, two of them fatally"
        if first.sentence != last.sentence or not last.reading.agents or first.number != 1:
            return False
        if any(agent is victims for agent in last.reading.agents):
            return True
        return victims.kind == "h" and last.number > 1 and not last.reading.agents[0].plural

    def set_apart(self, first: Figure) -> bool:
        """Whether "others" are not the soldiers or fighters that another source told of alone."""
        if not first.reading.adds or first.people is not People.ANY or People.ANY in self.peoples or self.all_vague:
            return False
        return first.reading.victims.count is not None and first.source not in (None, self.kept[0].source)

    def other_day(self, first: Figure) -> bool:
        """Whether the clause names a day of its own that none of the figures so far fell on."""
        return first.day is not None and self.days is not None and first.day not in self.days

    def other_place(self, first: Figure) -> bool:
        """Whether the clause names a town of its own, and so does every one told so far, another."""
        return self.towns is not None and first.town is not None and first.town not in self.towns

    def someone_else(self, first: Figure) -> bool:
        """Whether a figure tells of one person who is none of those told so far, one by one."""
        last = self.kept[-1]
        if first.number != 1 or last.sentence == first.sentence:
            return False
        return all(first.is_someone_else(f) for f in self.kept[:_PARTS])

    def other_side(self, first: Figure) -> bool:
        """Whether the people of one country are counted, and all so far are of others."""
        if first.side is None or first.reading.victims.count is None:
            return False  # one who is named may be told of in other words
        return all(first.is_of_other_side(f) for f in self.kept[:_PARTS])

    def same_breath(self, first: Figure) -> bool:
        """Whether one sentence tells of several deeds: "entered one village, killing 35, and another, killing 42"."""
        last = self.kept[-1]
        return (
            first.sentence == last.sentence
            and first.reading.rule == last.reading.rule == "active"
            and not first.reading.victims.definite
            and first.number > 1
            and last.number > 1
            and not last.unnumbered
            and first.source == last.source
        )

    def parallel(self, first: Figure) -> bool:
        """Whether one sentence tells of two groups in the same words: "one nurse wounded and one driver wounded"."""
        last, mine = self.kept[-1].reading, first.reading
        if first.sentence != self.kept[-1].sentence or mine.rule != last.rule or mine.rule == "toll":
            return False
        if None in (mine.victims.count, last.victims.count) or mine.victims.definite or mine.victims.head < 0:
            return False
        return mine.trigger.trigger == last.trigger.trigger and mine.trigger.first != last.trigger.first
