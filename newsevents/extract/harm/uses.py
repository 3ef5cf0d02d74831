"""Uses: the tests by which a word of harm is told from the same word in another use, and by whom harm was done."""

from collections.abc import Sequence
from typing import Final

from newsevents.extract.harm.groups import VerbGroup
from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.rows import Row
from newsevents.extract.harm.words import Trigger
from newsevents.languages.schema.harm import VerbForm
from newsevents.vocabulary import Harm

__all__ = ["Uses"]

_SCORE: Final = 7  # signs of a score
_DOER_REACH: Final = 3  # unknown words behind "by"
_RULED_OUT_REACH: Final = 6  # items from a negation to "anyone"
_SENTENCE_REACH: Final = 12  # tokens from "sentenced" to "to death"


class Uses:
    """One row, to be asked how its words of harm are used."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.words = row.words

    def is_noun(self, k: int, trigger: Trigger) -> bool:
        """Whether a form that is a noun too is one here: "a shot", "one shot had gone through"."""
        before = self.row.items[k - 1] if k else None
        if (
            self.row.low(k) in self.words.words.struck
            or before is None
            or before.kind not in ("N", "n")
            or before.head >= 0
            or before.named
        ):
            return False
        if before.kind == "n":
            return before.determined and (trigger.hint or before.open_words == 0)
        one = before.count is not None and before.count.quantity.best == 1
        return trigger.hint and (one or self.row.kind(k + 1) in ("H", "x", "B", "T"))

    def is_ruled_out(self, at: int) -> bool:
        """Whether a clause before the item at `at` says that nobody is: "did not believe anyone was hurt"."""
        table = self.words.words
        for i in range(at - 1, max(at - _RULED_OUT_REACH, 0) - 1, -1):
            low = self.row.low(i)
            if self.row.kind(i) in ",;&" or low in table.conditions or low in table.unclear:
                return False
            if self.row.kind(i) == "!":
                return True
        return False

    def is_attempt(self, trigger: Trigger, group: VerbGroup) -> bool:
        """Whether somebody was attacked though it came to nothing: "tried to rob a clerk"."""
        if trigger.harm is not Harm.AFFECTED or group.before < 0:
            return False
        if self.row.lowers[self.row.items[group.before].last - 1] not in self.words.words.attempts:
            return False
        return not self.is_ruled_out(group.before)

    def loose_object(self, k: int, trigger: Trigger, after: int) -> bool:
        """Whether a gerund that is a noun too has no object of its own: "a fatal shooting in Oakland"."""
        if trigger.form is not VerbForm.GERUND:
            return False
        row = self.row
        if row.kind(k - 1) == "n" or (row.kind(k - 1) == "N" and row.items[k - 1].determined):
            return True
        if row.kind(after) != "N":
            return row.kind(after) != "h"
        item = row.items[after]
        return not (item.determined or item.count is not None or item.definite)

    def is_contest(self, k: int, losers: Sequence[Item], group: VerbGroup) -> bool:
        """Whether who is beaten only loses: "were beaten 3-1", "was beaten in the final", "Lyon were beaten by Metz".

        Soldiers, weapons and other words of harm beside it tell of blows.
        """
        row, table = self.row, self.words.words
        words = row.lowers[row.items[0].first : row.items[-1].last]
        doers = self.agents(k)
        heads = [row.lowers[item.head] for item in doers if item.head >= 0]
        if any(self.words.is_person(low) and low not in table.contests for low in heads):
            return False
        if any(item.kind == "K" and i != k for i, item in enumerate(row.items)) or not table.arms.isdisjoint(words):
            return False
        if not table.contests.isdisjoint(words) or self.is_scored():
            return True
        if not losers or any(item.head >= 0 or not item.named for item in losers):
            return False
        teams = not group.singular and len(losers) == 1  # "Lyon were beaten"
        return teams or (bool(doers) and all(item.head < 0 for item in doers))

    def is_scored(self) -> bool:
        """Whether the score of a game stands in the row: "crushed Leeds 31-3"."""
        return any(map(_is_score, self.row.lowers[self.row.items[0].first : self.row.items[-1].last]))

    def only_sentenced(self, k: int) -> bool:
        """Whether a word before a phrase of death leaves it unfulfilled: "sentenced three men to death"."""
        at = self.row.items[k].first
        return not self.words.words.sentencing.isdisjoint(self.row.lowers[max(at - _SENTENCE_REACH, 0) : at])

    def left_open(self, k: int) -> bool:
        """Whether two verbs of different harms are left open: "killed or wounded"."""
        row = self.row
        for other, joint in ((k - 2, k - 1), (k + 2, k + 1)):
            if row.kind(joint) == "&" and row.kind(other) == "K" and row.low(joint) in self.words.words.either:
                one, two = row.items[other].trigger, row.items[k].trigger
                return one is not None and two is not None and one.harm is not two.harm
        return False

    def own_clause(self, i: int) -> bool:
        """Whether the phrase at i opens a clause of its own ("… killed and 20 were injured")."""
        item = self.row.items[i]
        bare = item.count is not None and item.head < 0 and not item.open_words
        return bare and self.row.kind(i + 1) in ("B", "H", "M")

    def selves(self, k: int) -> bool:
        """Whether the verb at k is done by those who suffer it."""
        last = self.row.items[k].last
        return not self.words.words.selves.isdisjoint(self.row.lowers[last : last + 2])

    def agents(self, k: int) -> tuple[Item, ...]:
        """Return those by whom: "were killed in the market by soldiers", but not "in a village held by soldiers"."""
        for i in range(k + 1, min(k + 5, len(self.row.items))):
            if self.row.kind(i) == "Y":
                return () if i > k + 1 and self._ends_in_participle(i - 1) else self._doers(i + 1)
            if self.row.kind(i) in (";", ",", "&", "S", "W"):
                break
        return ()

    def _doers(self, i: int) -> tuple[Item, ...]:
        """Return the phrase at i, or the words there that no table knows ("by law enforcement")."""
        row, m = self.row, i
        while m < i + _DOER_REACH and row.kind(m) == "x":
            m += 1
        if row.kind(m) in ("N", "n"):
            return (row.items[m],)
        return (Item("n", row.items[i].first, row.items[m - 1].last),) if m > i else ()

    def _ends_in_participle(self, i: int) -> bool:
        low = self.row.lowers[self.row.items[i].last - 1]
        return low.endswith(self.words.words.past_endings) or low in self.words.words.participles

    def is_named_by(self, i: int) -> bool:
        """Whether a determiner stands alone at i: "the attack" is a noun."""
        return self.row.kind(i) == "n" and self.row.items[i].determined and self.row.items[i].open_words == 0


def _is_score(low: str) -> bool:
    """Whether a word is the score of a game ("24-17")."""
    ours, dash, theirs = low.replace("–", "-").partition("-")
    return bool(dash) and len(low) <= _SCORE and ours.isdigit() and theirs.isdigit()
