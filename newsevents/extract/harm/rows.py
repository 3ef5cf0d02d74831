"""Rows: the items of a sentence, and where the subject and the objects of a verb stand among them.

Nothing here looks farther than a fixed number of items, so that a sentence of any length is read in linear time.
"""

from typing import Final

import attrs

from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.words import HarmWords

__all__ = ["Row", "VerbGroup"]

_REACH: Final = 60  # items from a verb back to its subject
_LIST: Final = 24  # members of one list of victims
_NEAR: Final = 6  # items that may hang on a phrase
_ATTACHED: Final = frozenset("DPOnNxa")
_DESCRIBING: Final = frozenset("xPOTNna")
_LISTED: Final = frozenset("&,+PONn")
_OPENS_CLAUSE: Final = frozenset("BHMKx")


@attrs.define
class VerbGroup:
    """The words around a verb: `before` is the item before them."""

    before: int
    passive: bool = False
    modal: bool = False
    possible: bool = False
    perfect: bool = False
    infinitive: bool = False
    negated: bool = False
    singular: bool = False
    adds: bool = False


class Row:
    """One row of items."""

    def __init__(self, items: list[Item], words: HarmWords, lowers: list[str], *, shouted: bool) -> None:
        self.items = items
        self.words = words
        self.lowers = lowers
        self.shouted = shouted
        self.groups: dict[int, VerbGroup] = {}

    def kind(self, i: int) -> str:
        """Return the kind of the item at i, or an empty string outside the row."""
        return self.items[i].kind if 0 <= i < len(self.items) else ""

    def low(self, i: int) -> str:
        """Return the first word of the item at i."""
        return self.lowers[self.items[i].first]

    def people_at(self, i: int) -> bool:
        """Whether a phrase of people stands at i that is more than the owner of the next noun."""
        return self.kind(i) == "N" and not self.items[i].owner

    def armed(self, first: int, last: int) -> bool:
        """Whether a weapon is named between two items."""
        start, end = self.items[first].first, self.items[last].first
        return not self.words.words.arms.isdisjoint(self.lowers[start:end])

    def counted_at(self, i: int) -> bool:
        """Whether a counted phrase stands at i."""
        return self.kind(i) == "N" and self.items[i].count is not None

    # -------------------------------------------------------------------------------------- verb groups

    def verb_group(self, k: int) -> VerbGroup:
        """Return what stands around the verb at k: auxiliaries, negation, adverbs, a verb it is joined to."""
        group = VerbGroup(k - 1)
        i = k - 1
        while i >= max(k - _NEAR, 0):
            kind = self.items[i].kind
            if kind == "x" and self.kind(i - 1) in ("B", "H", "M", "a"):
                pass  # "were confirmed killed", "are reported dead"
            elif kind in "BHMT!a":
                self._note(group, kind, i)
            elif kind != "D":
                break
            i -= 1
        group.before = i
        if self.kind(i) == "&" and self.kind(i - 1) == "K" and (first := self.groups.get(i - 1)) is not None:
            # "were killed or wounded": the second verb stands in the first one's group.
            group = attrs.evolve(first, negated=first.negated or group.negated)
        self.groups[k] = group
        return group

    def _note(self, group: VerbGroup, kind: str, i: int) -> None:
        low = self.low(i)
        group.negated |= low in self.words.words.negations
        if kind in "BH":
            group.passive |= kind == "B"
            group.perfect |= kind == "H"
            group.singular = low in self.words.words.singular
        elif kind == "a":
            group.adds |= low in self.words.words.adders
        elif kind == "M":
            group.modal = True
            group.possible = low in self.words.words.possible
        elif kind == "T":
            group.infinitive = True

    # ------------------------------------------------------------------------------------------ objects

    def after_verb(self, k: int) -> int:
        """Return the item after a verb and its adverbs; verbs of harm joined by "and" share one object."""
        i = self._past_adverbs(k + 1)
        for _ in range(_NEAR):
            if self.kind(i) != "&":
                break
            if self.kind(i + 1) == "x" and (self.kind(i + 2) == "h" or self.people_at(i + 2)):
                return i + 2  # "arrested and charged him"
            j = self._past_adverbs(i + 1)
            trigger = self.items[j].trigger if self.kind(j) == "K" else None
            if trigger is None or trigger.form is None:
                break
            i = self._past_adverbs(j + 1)
        return i

    def _past_adverbs(self, i: int) -> int:
        last = i + _NEAR
        while i < last and self.kind(i) == "a":
            i += 1
        return i

    def objects(self, i: int) -> list[Item]:
        """Return the phrase at i and those joined to it by commas and "and"."""
        found = [self.items[i]]
        sure = 1  # how many stand before the first comma
        j = i + 1
        while len(found) < _LIST:
            j = self.far_member(self.past_attachments(j))
            k = j
            while k < j + 3 and (self.kind(k) in (",", "&") or self._ends_member(k)):
                k += 1
            if k > j and self.kind(i - 1) == self.kind(k) == "O":
                k += 1  # "the murder of Ann Lee and of her guard"
            k = self._described_name(j, k)
            if k == j or not self.people_at(k):
                return found
            joined = any(self.kind(m) == "&" for m in range(j, k))
            whole = self.kind(i - 1) == "O" and self.kind(j) == "&"  # "the deaths of A, B and C shocked the town"
            if not (joined or self._list_goes_on(k)) or (self.starts_clause(k) and not whole):
                # "… wounding 58, witnesses and officials said": what follows the comma is another clause.
                return found[:sure]
            if self._is_apposition(found[-1], j, k):
                j = k + 1
                continue
            found.append(self.items[k])
            if joined or (sure == len(found) - 1 and (self.kind(j) not in ",;" or self.items[k].count is not None)):
                sure = len(found)
            j = k + 1
        return found

    def _is_apposition(self, name: Item, j: int, k: int) -> bool:
        """Whether the phrase at k between two commas tells who the name before it is: "Ann Lee, a nurse, and"."""
        item = self.items[k]
        if (
            not name.named
            or name.head >= 0
            or not item.determined
            or item.plural
            or item.named
            or item.count is not None
        ):
            return False
        return k == j + 1 and self.kind(j) == "," == self.kind(k + 1)

    def _described_name(self, j: int, k: int) -> int:
        """Step over the words before a member of a list that only describe it ("presidential hopeful Ann Lee")."""
        m = k
        while m > j and m < j + 5 and self.kind(m) == "x":
            m += 1
        return m if self.shouted or (self.kind(m) == "N" and self.items[m].named) else k

    def _ends_member(self, k: int) -> bool:
        return self.kind(k) == ";" and self.low(k) in self.words.words.ends

    def past_attachments(self, j: int) -> int:
        """Step over what hangs on a phrase: "of the same family"."""
        last = j + _NEAR
        while j < last and self.kind(j) == "O" and self.kind(j + 1) in ("N", "n"):
            j += 2
        return j

    def far_member(self, j: int) -> int:
        """Step over what describes a phrase to a counted member of its list: "an elder allied to … and five"."""
        for m in range(j, min(j + 9, len(self.items))):
            kind = self.kind(m)
            if kind == "&":
                member = self.items[m + 1] if self.people_at(m + 1) else None
                told = member is not None and (member.adds or member.count is not None)
                return m if told and not self.starts_clause(m + 1) else j
            if kind not in _DESCRIBING and not (kind == "," and self.kind(m + 1) == "&"):
                return j
        return j

    def _list_goes_on(self, k: int) -> bool:
        """Whether a list goes on after the phrase at k to its "and"."""
        for _ in range(_LIST):
            j = self.past_attachments(k + 1)
            if self.kind(j) == "&":
                return True
            if self.kind(j) != "," and not self._ends_member(j):
                return False
            k = j + 1
            while k < j + 3 and (self.kind(k) == "," or self._ends_member(k)):
                k += 1
            if self.kind(k) == "&":
                return True
            if not self.people_at(k):
                return False
        return False

    def starts_clause(self, k: int) -> bool:
        """Whether the phrase at k is the subject of a verb of its own."""
        j = self._past_adverbs(self.past_attachments(k + 1))
        return self.kind(j) in _OPENS_CLAUSE and bool(self.kind(j)) and not self._ends(j)

    def _ends(self, j: int) -> bool:
        return self.kind(j) == "x" and j == len(self.items) - 1

    # ----------------------------------------------------------------------------------------- subjects

    def subject(self, i: int, *, reduced: bool = False) -> list[Item]:
        """Return the phrases that are the subject of the verb whose group begins after item i.

        `reduced` says that no auxiliary stands before the verb: "with 16 others wounded".
        """
        kind = self.kind(i)
        if kind == "W":
            return self._antecedent(i)
        if kind in ("h", "t") and not self.governed(i):
            return [self.items[i]]
        if reduced and self.counted_at(i) and self.governed(i):
            return [self.items[i]]
        candidates = self._candidates(i)
        if not candidates:
            return []
        chain = [candidates[-1]]
        for earlier in reversed(candidates[:-1]):
            if len(chain) >= _LIST or not self._linked(earlier, chain[0]):
                break
            chain.insert(0, earlier)
        if len(chain) > 1 and (first := self._opening_member(chain[0])) >= 0:
            chain.insert(0, first)
        return [self.items[j] for j in self._without_appositions(chain)]

    def _opening_member(self, i: int) -> int:
        """Return the first member of a list behind a word that opens its clause, or -1: "after a nun, a priest …"."""
        j = i - 2
        opens = self.kind(i - 1) == "," and self.people_at(j) and self.kind(j - 1) == "P"
        return j if opens and self.low(j - 1) in self.words.words.clause_openers else -1

    def _antecedent(self, w: int) -> list[Item]:
        if self.kind(w - 1) == "O" and self.kind(w - 2) == "N":
            return [self.items[w - 2]]
        owner = self._owner_of(w)
        return [self.items[owner]] if owner >= 0 else []

    def _owner_of(self, w: int) -> int:
        """Return the phrase of people that the relative at w hangs on, or -1."""
        i = w - 1
        if self.kind(i) == ",":
            i -= 1
        first = i
        while i >= max(w - _NEAR, 0) and self.kind(i) in _ATTACHED:
            if self.kind(i) == "N" and not self.governed(i):
                return i
            if self.presumed(i) and not self.governed(i):
                return i
            i -= 1
        return first if self.kind(first) == "N" else -1

    def presumed(self, i: int) -> bool:
        """Take "a" with an unknown noun for a person, where only people and animals can stand ("killed a trader")."""
        if self.kind(i) != "n":
            return False
        item = self.items[i]
        if not item.article or not item.open_words or item.thing:
            return False
        item.kind, item.head = "N", item.last - 1
        return True

    def _candidates(self, i: int) -> list[int]:
        """Return the phrases of people left of i, within the clause, that no preposition governs."""
        found: list[int] = []
        governed: list[int] = []
        finite = False
        j = i
        while j >= max(i - _REACH, 0):
            kind = self.kind(j)
            if kind in (";", "S") or (kind == "K" and j < i and found):
                break
            if kind == "W" and finite and (owner := self._owner_of(j)) >= 0:
                # "A teacher who had fled the town has been killed": the clause between has its own verb.
                found, j = [], owner
            elif kind in _OPENS_CLAUSE and j < i:
                finite = True
            if self.kind(j) == "N":
                if self.governed(j):
                    governed.append(j)
                elif self.kind(j - 1) != "I" and not self._in_part(j) and not self._of_them(j):
                    found.append(j)
            j -= 1
        return found[::-1] or governed[::-1][:1]

    def governed(self, j: int) -> bool:
        """Whether a preposition stands before the phrase at j, words that describe it between them or not."""
        i = j - 1
        if not self.items[j].determined and self.items[j].count is None:
            while j - i < 4 and self.kind(i) == "x":
                i -= 1
        if self.kind(i) == "P" and self.kind(j + 1) in ("B", "H") and self.low(i) in self.words.words.clause_openers:
            return False  # "as two men were hurt"
        return self.kind(i) in ("P", "O", "Y", "T")

    def _in_part(self, j: int) -> bool:
        """Whether the phrase at j stands in a list of parts ("including 10 foreigners and 2 children")."""
        i = j - 1
        while i > j - _NEAR and self.kind(i) in ("&", ",", "N", "n"):
            if self.kind(i) == "&" and self.kind(i - 1) == ",":
                break  # "…, including 3 children, and two soldiers were wounded"
            i -= 1
        return self.kind(i) == "I" and self.kind(j + 1) in (",", "K", "B", "H", "M")

    def _of_them(self, j: int) -> bool:
        """Whether the phrase at j counts some of those before it: "six priests, five of them foreign, were killed"."""
        if self.kind(j - 1) != ",":
            return False
        return self.items[j].part or (self.kind(j + 1) == "O" and self.kind(j + 2) == "t")

    def _linked(self, a: int, b: int) -> bool:
        """Whether two phrases stand in one list."""
        between = [self.kind(m) for m in range(a + 1, b)]
        return bool(between) and between[-1] in ("&", ",", "+") and all(kind in _LISTED for kind in between)

    def _without_appositions(self, chain: list[int]) -> list[int]:
        """Leave out what only describes the phrase before it: "Edwin, an elder, was shot"."""
        if len(chain) < 2:
            return chain
        if any(self.kind(m) in ("&", "+") for m in range(chain[0], chain[-1])):
            # "Ann and her cousin, Bea Lee, were shot": a list ends with its "and".
            last_joined = any(self.kind(m) in ("&", "+") for m in range(chain[-2], chain[-1]))
            return chain if last_joined or self.items[chain[-1]].count is not None else chain[:-1]
        counted = [j for j in chain if self.items[j].count is not None]
        return counted[-1:] or chain[:1]

    # ------------------------------------------------------------------------- words not known as people

    def sufferers(self, group: VerbGroup) -> list[Item]:
        """Return the subject of a verb that only people and animals suffer; an unknown noun or name there is one."""
        found = self.subject(group.before)
        i = group.before
        if found or self.kind(i) not in ("n", "x"):
            return found
        item = self.items[i]
        if item.kind == "n":
            if item.thing or not item.determined or self.governed(i):
                return []
            item.kind, item.head, item.plural = "N", item.last - 1, not group.singular
            return [item]
        return self._name(i - self._run(i, -1), i, before=True)

    def described_after(self, i: int) -> list[Item]:
        """Return the phrase of people behind unknown words from item i on: "of MNR leader Hector Oqueli"."""
        for j in range(i + 1, i + 4):
            if self.people_at(j):
                return self.objects(j) if self.items[j].head >= 0 else []
            if self.kind(j) != "x":
                break
        return []

    def named_after(self, i: int) -> list[Item]:
        """Return the unknown words from item i on as a name, in a text all in capitals."""
        run = self._run(i, 1)
        return self._name(i, i + run, before=False) if run else []

    def named_owner(self, i: int) -> list[Item]:
        """Return the unknown words that end at item i as a name, before a possessive, in a text all in capitals."""
        if not self.shouted or self.kind(i) != "x":
            return []
        return self._name(i - self._run(i, -1), i, before=False, at_end=True)

    def of_later(self, k: int) -> int:
        """Return the "of" of a noun at k with words between, or -1: "the killing in March of two clerks"."""
        for i in range(k + 1, k + _NEAR):
            if self.kind(i) == "O":
                return i
            if self.kind(i) not in ("P", "D", "n", "x") or (i == k + 1 and self.kind(i) not in ("P", "D")):
                return -1
        return -1

    def _run(self, i: int, step: int) -> int:
        """Return how many more unknown words follow the one at i."""
        run = 0
        while run < 4 and self.kind(i + step * (run + 1)) == "x":
            run += 1
        return run

    def _name(self, first: int, last: int, *, before: bool, at_end: bool = False) -> list[Item]:
        if not self.shouted or (before and self.kind(first - 1) not in ("", ";", "S", "&", ",", "N")):
            return []
        name = self.items[last if before or at_end else first]
        name.kind, name.named = "N", True
        name.first, name.last = self.items[first].first, self.items[last].last
        return [name]
