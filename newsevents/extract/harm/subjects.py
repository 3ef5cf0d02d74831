"""Subjects: where the subject of a verb stands among the items of a sentence.

Nothing here looks farther than a fixed number of items, so that a sentence of any length is read in linear time.
"""

import itertools
from typing import Final

from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.positions import Positions
from newsevents.languages.schema.harm import VerbForm

__all__ = ["Subjects"]

_REACH: Final = 60  # items from a verb back to its subject
_LIST: Final = 24  # members of one list of victims
_NEAR: Final = 6  # items that may hang on a phrase
_JOINED: Final = 12  # verbs joined by "and" that are followed back to one subject
_ATTACHED: Final = frozenset("DPOnNxa")
_OPENS_CLAUSE: Final = frozenset("BHMKx")


class Subjects(Positions):
    """One row of items with its verbs, to be asked for their subjects."""

    def subject(self, i: int, *, reduced: bool = False) -> list[Item]:
        """Return the phrases that are the subject of the verb whose group begins after item i.

        `reduced` says that no auxiliary stands before the verb: "with 16 others wounded".
        """
        if (told := self._told_by(i, reduced=reduced)) is not None:
            return told
        candidates = self._candidates(i, past_objects=not (reduced and self.people_at(i)))
        if not candidates:
            return []
        chain = [candidates[-1]]
        if self.low(chain[0]) in self.words.words.relative_owners:
            return [self.items[chain[0]]]
        for earlier in reversed(candidates[:-1]):
            if len(chain) >= _LIST or not self._linked(earlier, chain[0]) or self.is_object(earlier):
                break
            chain.insert(0, earlier)
        if len(chain) > 1 and (first := self._opening_member(chain[0])) >= 0:
            chain.insert(0, first)
        if reduced and len(chain) > 1 and self.items[chain[0]].of is not None:
            return [self.items[chain[-1]]]  # "the widow of Ann's uncle, a driver shot dead on Monday"
        return [self.items[j] for j in self._without_appositions(chain)]

    def _told_by(self, i: int, *, reduced: bool) -> list[Item] | None:
        """Return the subject where the item right before the verb tells it, or None."""
        kind = self.kind(i)
        if kind == "W":
            return self._antecedent(i)
        if kind in ("h", "t") and not self.governed(i):
            return [self.items[i]]
        if reduced and self.people_at(i) and self.governed(i) and (self.counted_at(i) or self._is_each(i)):
            return [self.items[i]]
        if kind == "n" and self.kind(i - 1) == "&" and self.kind(i - 2) == "K" and self.items[i].determined:
            return []  # "12 died and the rest were hurt"
        if reduced and self._is_of_kin(i):
            return [self.items[i].of or self.items[i]]
        if self.counted_at(i) and self.kind(i - 1) == "I" and self.low_end(i - 1) in self.words.words.whom:
            return [self.items[i]]  # "60 people were hurt, of whom 12 are in hospital"
        return None

    def _is_of_kin(self, i: int) -> bool:
        """Whether a participle behind the phrase at i is said of the one whose kin, friend or lawyer is named."""
        if not self.people_at(i):
            return False
        if self.items[i].of is not None:
            return True
        before = self.items[i - 2] if i > 1 and self.kind(i - 2) == "N" else None
        told = before is not None and before.head >= 0 and self.kind(i - 1) == "P"
        return told and before is not None and self.lowers[before.head] in self.words.words.kin

    def doer_of_clause(self, k: int) -> list[Item]:
        """Return the subject of the clause that the verb at k goes on with: "rebels fought soldiers, killing nine"."""
        for j in range(k - 1, max(k - _REACH, 0) - 1, -1):
            kind = self.kind(j)
            if kind in (";", "S"):
                break
            group, trigger = self.groups.get(j), self.items[j].trigger
            if kind == "K" and group is not None and trigger is not None:
                if group.passive:
                    return self._by_whom(j)
                if trigger.aimed:
                    continue
                if trigger.form is not VerbForm.GERUND:
                    return self.subject(group.before)
                k = j  # "…, killing 37 people and injuring 100": those killed injured nobody
            elif self.people_at(j) and self._opens_doing(j):
                return self.subject(j)
        nearest = self._candidates(k - 1)[-1:]
        if nearest and (self.governed(nearest[0]) or self.kind(nearest[0] - 1) == "x"):
            return []  # "a quake shook Peru, killing nine"
        return self.subject(k - 1)

    def _opens_doing(self, j: int) -> bool:
        """Whether the people at j are the subject of the verb behind them."""
        if self.kind(j - 1) == "K" or self.governed(j) or self.is_carried(j):
            return False
        return self.starts_clause(j)

    def _by_whom(self, k: int) -> list[Item]:
        """Return those by whom the deed at k was done: "were ambushed by rebels, killing nine"."""
        i = k + 1
        return [self.items[i + 1]] if self.kind(i) == "Y" and self.kind(i + 1) in ("N", "n") else []

    def _opening_member(self, i: int) -> int:
        """Return the first member of a list behind a word that opens its clause, or -1: "after a nun, a priest …"."""
        j = i - 2
        opens = self.kind(i - 1) == "," and self.people_at(j) and self.kind(j - 1) == "P"
        return j if opens and self.low(j - 1) in self.words.words.clause_openers else -1

    def _antecedent(self, w: int) -> list[Item]:
        if self.kind(w - 1) == "O" and self.kind(w - 2) == "N":
            return [self.items[w - 2]]
        if self._is_of_kin(w - 1):
            return [self.items[w - 1].of or self.items[w - 1]]  # "lawyers for a prisoner who died"
        if self.counted_at(w - 1) and self.items[w - 1].definite:
            return [self.items[w - 1]]  # "mourners came to the funeral of the six miners who died"
        owner = self._owner_of(w)
        return [self.items[owner].of or self.items[owner]] if owner >= 0 else []

    def _owner_of(self, w: int) -> int:
        """Return the phrase of people that the relative at w hangs on, or -1."""
        i = w - 1
        if self.kind(i) == ",":
            i -= 1
        first = i
        if self.kind(i) == "n" and self.lowers[self.items[i].last - 1] in self.words.words.weapons:
            return -1  # "survivors of the blast, which killed two"
        if i < w - 1 and self.kind(i) == "N":
            if self.opens_part(i) and (whole := self._whole_before(i)) >= 0:
                return whole
            if self.items[i].named and self.kind(i - 1) == "O":
                return i  # "the conviction of Ann Lee, who …"
        while i >= max(w - _NEAR, 0) and self.kind(i) in _ATTACHED:
            if self.kind(i) == "N" and not self.governed(i):
                return i
            if (
                self.lowers[self.items[i].last - 1] not in self.words.happenings
                and self.presumed(i)
                and not self.governed(i)
            ):
                return i
            i -= 1
        return first if self.kind(first) == "N" else -1

    def _whole_before(self, i: int) -> int:
        """Return the counted phrase that the part at i is of, or -1: "the 36 miners, including two women, who …"."""
        while self.kind(i) != "I":
            i -= 1
        i -= 2 if self.kind(i - 1) == "," else 1
        counted = self.kind(i) == "N" and self.items[i].count is not None
        return i if counted else -1

    def presumed(self, i: int) -> bool:
        """Take "a" with an unknown noun for a person, where only people and animals can stand ("killed a trader")."""
        if self.kind(i) != "n":
            return False
        item = self.items[i]
        if not item.article or not item.open_words or item.thing:
            return False
        if i and self.items[i - 1].kind == "K" and self.items[i - 1].last != item.first:
            return False  # 'called the killing "a cruel act"'
        item.kind, item.head = "N", item.last - 1
        return True

    def _candidates(self, i: int, *, past_objects: bool = True) -> list[int]:
        """Return the phrases of people left of i, within the clause, that no preposition governs.

        `past_objects` says that the objects of an inner clause are none; in "who shot two men dead" they are.
        """
        found: list[int] = []
        governed: list[int] = []
        carried: list[int] = []
        finite = self.kind(i) == "K"  # "a crash in which 12 people died was …"
        closed = self.kind(i) == ","
        j = i
        while j >= max(i - _REACH, 0):
            kind = self.kind(j)
            if kind == "S" and closed and not found and self.kind(j - 1) == ",":
                # "A driver, while on his way to a hotel, was shot": the clause between has its own verb.
                closed, governed, j = False, [], j - 2
                continue
            if kind == "K" and j < i and found and past_objects and (past := self._past_object(j, found)) >= 0:
                # "A gunman who killed two clerks was jailed": who was killed is not who was jailed.
                found, j, finite = [], past, True
                kind = self.kind(j)
            if kind in (";", "S") or (kind == "K" and j < i and found):
                break
            if kind == "W" and finite and (owner := self._owner_of(j)) >= 0:
                # "A teacher who had fled the town has been killed": the clause between has its own verb.
                if found and self._says_before(j, found[-1]):
                    break  # "an official, who asked not to be named, said two had died"
                found, j = [], owner
            elif kind in _OPENS_CLAUSE and j < i:
                finite = True
            if self.kind(j) == "N":
                if self.governed(j):
                    governed.append(j)
                elif self.is_carried(j) and (past_objects or j < i):
                    carried.append(j)
                elif not self.opens_part(j) and not self._in_part(j) and not self._of_them(j):
                    found.append(j)
            j -= 1
        return found[::-1] or carried[:1] or governed[::-1][:1]

    def _past_object(self, k: int, found: list[int]) -> int:
        """Return where to go on before the verb at k where what was found are its objects in an inner clause, or -1."""
        for _ in range(_JOINED):
            group = self.groups.get(k)
            if group is None or not self.is_object(found[-1]):
                return -1
            if any(not self._linked(b, a) for a, b in itertools.pairwise(found)):
                return -1
            at, trigger = group.before, self.items[k].trigger
            if self.kind(at) != "&":
                break
            # "Two men who robbed a jeweller and shot a guard".
            k = next((m for m in range(at - 1, max(at - _NEAR, 0), -1) if self.kind(m) == "K"), -1)
            found = [k + 1]
        else:
            return -1
        if self.kind(at) == "W":
            owner = self._owner_of(at)
            return owner if owner >= 0 else at - 1
        if self.kind(at) == "S" and self.kind(at - 1) in ("N", "n"):
            return at - 1  # "a crash that killed two"
        whose = at - 1 if self.kind(at) == "K" else at  # "whose attack killed two"
        if self.kind(whose) in ("N", "n") and self.low(whose) in self.words.words.relative_owners:
            return whose - 1
        gerund = trigger is not None and trigger.form is VerbForm.GERUND
        accused = self.kind(at) in ("O", "P") and self.kind(at - 1) == "x" and at > 1
        return at - 1 if gerund and accused else -1

    def _says_before(self, first: int, last: int) -> bool:
        """Whether a verb of saying stands behind a comma between two items."""
        return any(
            self.kind(m) == "," and self.kind(m + 1) == "x" and self.low(m + 1) in self.words.saying
            for m in range(first, last - 1)
        )

    def _without_appositions(self, chain: list[int]) -> list[int]:
        """Leave out what only describes the phrase before it: "Edwin, an elder, was shot"."""
        if len(chain) < 2:
            return chain
        if self._are_named_each(chain):
            return chain[:1]
        if any(self.kind(m) in ("&", "+") for m in range(chain[0], chain[-1])):
            # "Ann and her cousin, Bea Lee, were shot": a list ends with its "and".
            last_joined = any(self.kind(m) in ("&", "+") for m in range(chain[-2], chain[-1]))
            return chain if last_joined or self.items[chain[-1]].count is not None else chain[:-1]
        counted = [j for j in chain if self.items[j].count is not None]
        return counted[-1:] or chain[:1]

    def _are_named_each(self, chain: list[int]) -> bool:
        """Whether phrases between commas are those counted: "two of the survivors, a clerk and her son, were hurt"."""
        count = self.items[chain[0]].count
        if count is None or count.quantity.best != len(chain) - 1:
            return False
        aside = self.kind(chain[0] + 1) == "," == self.kind(chain[-1] + 1)
        return aside and all(self.items[j].count is None for j in chain[1:])
