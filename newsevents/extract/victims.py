"""Victims: from the words of harm in a sentence to the phrases of those harmed."""

import attrs

from newsevents.extract.harmwords import HarmWords, Trigger
from newsevents.extract.phrases import Item
from newsevents.languages.schema.harm import VerbForm
from newsevents.vocabulary import Harm, Realis

__all__ = ["Reading", "read_victims"]


@attrs.define
class Reading:
    """One phrase of victims with the harm done to them, as a clause says it.

    `group` numbers the readings that one word of harm takes together; `part` marks a part of the figure before it,
    `total` a figure said to be the whole, `denied` a harm that did not happen.
    """

    harm: Harm
    trigger: Item
    victims: Item
    rule: str
    agents: tuple[Item, ...] = ()
    group: int = 0
    part: bool = False
    total: bool = False
    realis: Realis = Realis.ACTUAL
    denied: bool = False
    hint: bool = False


@attrs.define
class _Group:
    """The words around a verb: `before` is the item before them."""

    before: int
    passive: bool = False
    perfect: bool = False
    modal: bool = False
    infinitive: bool = False
    negated: bool = False


def read_victims(items: list[Item], words: HarmWords, lowers: list[str]) -> list[Reading]:
    """Return the readings of a sentence cut into items, in the order of the words of harm."""
    return _Reader(items, words, lowers).read()


class _Reader:
    def __init__(self, items: list[Item], words: HarmWords, lowers: list[str]) -> None:
        self.items = items
        self.words = words
        self.lowers = lowers
        self.readings: list[Reading] = []
        self.groups: dict[int, _Group] = {}

    def read(self) -> list[Reading]:
        for k, item in enumerate(self.items):
            if item.kind == "K" and item.trigger is not None:
                self._one(k, item, item.trigger)
            elif item.kind == "N" and item.state is not None and item.count is not None:
                self._add(k, item.state, [item], "described")
        return self.readings

    def kind(self, i: int) -> str:
        """Return the kind of the item at i, or an empty string outside the sentence."""
        return self.items[i].kind if 0 <= i < len(self.items) else ""

    # ------------------------------------------------------------------------------- one word of harm

    def _one(self, k: int, item: Item, trigger: Trigger) -> None:
        if trigger.toll:
            self._toll(k, trigger)
        elif trigger.form is not None and not (trigger.act and self.kind(k + 1) == "O"):
            self._verb(k, trigger)
        elif trigger.state:
            self._state(k, trigger)
        else:
            self._noun(k, trigger)

    def _verb(self, k: int, trigger: Trigger) -> None:
        group = self._verb_group(k)
        self.groups[k] = group
        if trigger.falls:
            self._fallen(k, trigger, group)
        elif trigger.form is VerbForm.PAST:
            self._past(k, trigger, group)
        else:
            self._active(k, trigger, group)

    def _verb_group(self, k: int) -> _Group:
        group = _Group(k - 1)
        i = k - 1
        while i >= 0:
            kind = self.items[i].kind
            if kind == "B":
                group.passive = True
            elif kind == "H":
                group.perfect = True
            elif kind == "M":
                group.modal = True
            elif kind == "T":
                group.infinitive = True
            elif kind == "!":
                group.negated = True
            elif kind == "x" and self.kind(i - 1) in ("B", "a"):
                pass  # "were confirmed killed", "are reported dead"
            elif kind not in "aD":
                break
            i -= 1
        group.before = i
        if self.kind(i) == "&" and self.kind(i - 1) == "K" and (first := self.groups.get(i - 1)) is not None:
            # "were killed or wounded": the second verb stands in the first one's group.
            return attrs.evolve(first, negated=first.negated or group.negated)
        return group

    def _past(self, k: int, trigger: Trigger, group: _Group) -> None:
        if self._is_noun(k, trigger, group):
            return
        after = self._next(k)
        if self._either(k):
            trigger = attrs.evolve(trigger, harm=Harm.AFFECTED)
        right = self._people_at(after) and not self._own_clause(after)
        if group.passive:
            agents = self._agents_after(k)
            self._add(k, trigger, self._subject(group.before), "passive", group, agents)
        elif right and not (self._counted_left(group.before) and self._harmed_next(after)):
            self._add(k, trigger, self._objects(after), "active", group, self._subject(group.before))
        elif self._selves(k):
            self._self_done(k, trigger, group)
        elif self.kind(after) not in ("n", "h", "t", "x") or self._counted_left(group.before):
            agents = self._agents_after(k)
            self._add(k, trigger, self._subject(group.before, reduced=True), "reduced passive", group, agents)
        elif self.kind(after) == "h":
            self._add(k, trigger, [self.items[after]], "active", group, self._subject(group.before))

    def _active(self, k: int, trigger: Trigger, group: _Group) -> None:
        after = self._next(k)
        if trigger.hint and self._loose_object(k, trigger, after):
            return
        if self._either(k):
            trigger = attrs.evolve(trigger, harm=Harm.AFFECTED)
        if self._people_at(after) and not self._own_clause(after):
            self._add(k, trigger, self._objects(after), "active", group, self._subject(group.before))
        elif self._selves(k):
            self._self_done(k, trigger, group)
        elif trigger.unit or trigger.act:
            self._noun(k, trigger)

    def _self_done(self, k: int, trigger: Trigger, group: _Group) -> None:
        """Read "killed himself", and who died with him."""
        doers = self._subject(group.before)
        self._add(k, trigger, doers, "self", group, doers)
        if self.kind(k + 2) == "&" and self._people_at(k + 3) and not self._starts_clause(k + 3):
            self._add(k, trigger, self._objects(k + 3), "active", group, doers)

    def _fallen(self, k: int, trigger: Trigger, group: _Group) -> None:
        self._add(k, trigger, self._subject(group.before), "subject", group)

    def _state(self, k: int, trigger: Trigger) -> None:
        group = self._verb_group(k)
        self.groups[k] = group
        self._add(k, trigger, self._subject(group.before, reduced=not group.passive), "state", group)

    def _noun(self, k: int, trigger: Trigger) -> None:
        victims: list[Item] = []
        rule = ""
        if trigger.act and self.kind(k + 1) == "O" and self._people_at(k + 2):
            victims, rule = self._objects(k + 2), "noun with of"
        elif trigger.act and self.kind(k - 1) == "N" and self.items[k - 1].owner:
            victims, rule = [self.items[k - 1]], "possessive noun"
        elif trigger.unit and self.kind(k - 1) == "N" and self.items[k - 1].count is not None:
            victims, rule = [self.items[k - 1]], "counted noun"
        if victims:
            self._add(k, trigger, victims, rule, _Group(k - 1))

    def _toll(self, k: int, trigger: Trigger) -> None:
        for i in range(k + 1, min(k + 12, len(self.items))):
            item = self.items[i]
            if item.kind == ";":
                return
            if item.kind == "N" and item.count is not None:
                self._add(k, trigger, [item], "toll", _Group(k - 1), total=True)
                return

    # ------------------------------------------------------------------------------ where victims stand

    def _next(self, k: int) -> int:
        """Return the item after a verb and its adverbs; two verbs of harm with one object share it."""
        i = k + 1
        while self.kind(i) == "a":
            i += 1
        if self.kind(i) == "&" and self.kind(i + 1) in ("K", "a"):
            j = i + 1
            while self.kind(j) == "a":
                j += 1
            if self.kind(j) == "K":
                trigger = self.items[j].trigger
                return self._next(j) if trigger is not None and trigger.form is not None else i
        return i

    def _people_at(self, i: int) -> bool:
        return self.kind(i) == "N" and not self.items[i].owner

    def _is_noun(self, k: int, trigger: Trigger, group: _Group) -> bool:
        """Whether a form that is a noun too is one here: "a shot", "one shot had gone through"."""
        before = self.items[k - 1] if k else None
        if before is None or before.kind not in ("N", "n") or before.head >= 0 or before.named:
            return False
        if before.kind == "n":
            return before.determined and (trigger.hint or before.open_words == 0)
        return trigger.hint and self.kind(k + 1) in ("H", "x", "B", "T")

    def _loose_object(self, k: int, trigger: Trigger, after: int) -> bool:
        """Whether a gerund that is a noun too has no object of its own: "a fatal shooting in Oakland"."""
        if trigger.form is not VerbForm.GERUND:
            return False
        if self.kind(k - 1) == "n" or (self.kind(k - 1) == "N" and self.items[k - 1].determined):
            return True
        if self.kind(after) != "N":
            return self.kind(after) != "h"
        item = self.items[after]
        return not (item.determined or item.count is not None or item.definite)

    def _either(self, k: int) -> bool:
        """Whether two verbs of different harms are left open: "killed or wounded"."""
        for other, joint in ((k - 2, k - 1), (k + 2, k + 1)):
            if self.kind(joint) == "&" and self.kind(other) == "K":
                item, here = self.items[other], self.items[k]
                word = self.lowers[self.items[joint].first]
                if word in self.words.words.either and item.trigger is not None and here.trigger is not None:
                    return item.trigger.harm is not here.trigger.harm
        return False

    def _own_clause(self, i: int) -> bool:
        """Whether the phrase at i opens a clause of its own ("… killed, police said", "and 20 were injured")."""
        return self.kind(i + 1) in ("B", "H", "M") and self.items[i].count is not None

    def _harmed_next(self, i: int) -> bool:
        return self.kind(i + 1) == "K"

    def _counted_left(self, i: int) -> bool:
        return self.kind(i) == "N" and self.items[i].count is not None

    def _selves(self, k: int) -> bool:
        item = self.items[k]
        return any(word in self.words.words.selves for word in self.lowers[item.last : item.last + 2])

    def _agents_after(self, k: int) -> tuple[Item, ...]:
        for i in range(k + 1, min(k + 5, len(self.items))):
            if self.kind(i) == "Y" and self.kind(i + 1) in ("N", "n"):
                return (self.items[i + 1],)
            if self.kind(i) in (";", ",", "&", "S", "W"):
                break
        return ()

    def _objects(self, i: int) -> list[Item]:
        """Return the phrase at i and those joined to it by commas and "and"; parts are marked on the way."""
        found = [self.items[i]]
        sure = 1  # how many stand before the first comma
        j = i + 1
        while True:
            j = self._past_attachments(j)
            j = self._far_member(j)
            k = j
            while self.kind(k) in (",", "&"):
                k += 1
            if k == j or not self._people_at(k):
                return found
            closed = any(self.kind(m) == "&" for m in range(j, k)) or self._closes(k)
            if not closed or self._starts_clause(k):
                # "… wounding 58, witnesses and officials said": what follows the comma is another clause.
                return found[:sure]
            found.append(self.items[k])
            if sure == len(found) - 1 and (self.kind(j) != "," or self.items[k].count is not None):
                sure += 1
            j = k + 1

    def _past_attachments(self, j: int) -> int:
        """Step over what hangs on a phrase: "of the same family"."""
        while self.kind(j) == "O" and self.kind(j + 1) in ("N", "n"):
            j += 2
        return j

    def _far_member(self, j: int) -> int:
        """Step over what describes a phrase to a counted member of its list: "an elder allied to … and five"."""
        for m in range(j, min(j + 9, len(self.items))):
            kind = self.kind(m)
            if kind == "&":
                member = self.items[m + 1] if self._people_at(m + 1) else None
                told = member is not None and (member.adds or member.count is not None)
                return m if told and not self._starts_clause(m + 1) else j
            if kind not in ("x", "P", "O", "T", "N", "n", "a"):
                return j
        return j

    def _closes(self, k: int) -> bool:
        """Whether a list goes on after the phrase at k to its "and"."""
        j = self._past_attachments(k + 1)
        return self.kind(j) == "&" or (self.kind(j) == "," and self._people_at(j + 1) and self._closes(j + 1))

    def _starts_clause(self, k: int) -> bool:
        j = self._past_attachments(k + 1)
        if self.kind(j) == "a":
            j += 1
        return self.kind(j) in ("B", "H", "M", "K", "x") and not (self.kind(j) == "x" and j == len(self.items) - 1)

    def _subject(self, i: int, *, reduced: bool = False) -> list[Item]:
        """Return the phrases that are the subject of the verb whose group begins after item i."""
        if self.kind(i) == "W":
            return self._antecedent(i)
        if self.kind(i) in ("h", "t"):
            return [self.items[i]]
        if reduced and self.kind(i) == "N" and self.items[i].count is not None and self._governed(i):
            return [self.items[i]]  # "with 16 others wounded"
        candidates = self._candidates(i)
        if not candidates:
            return []
        chain = [candidates[-1]]
        for earlier in reversed(candidates[:-1]):
            if not self._linked(earlier, chain[0]):
                break
            chain.insert(0, earlier)
        chain = self._without_appositions(chain)
        return [self.items[j] for j in chain]

    def _antecedent(self, w: int) -> list[Item]:
        i = w - 1
        if self.kind(i) == "O" and self.kind(i - 1) == "N":
            return [self.items[i - 1]]
        if self.kind(i) == ",":
            i -= 1
        if self.kind(i) == "N":
            return [self.items[i]]
        return []

    def _candidates(self, i: int) -> list[int]:
        """Return the phrases of people left of i, within the clause, that no preposition governs."""
        found: list[int] = []
        governed: list[int] = []
        finite = False
        j = i
        while j >= 0:
            kind = self.kind(j)
            if kind in (";", "S") or (kind == "K" and j < i and found):
                break
            if kind == "W" and finite and (owner := self._owner_of(j)) >= 0:
                # "A mayor who was running for a seat has been killed": the clause between has its own verb.
                found, j = [], owner
            elif kind in ("B", "H", "x", "K", "M") and j < i:
                finite = True
            if self.kind(j) == "N":
                if self._governed(j):
                    governed.append(j)
                elif self.kind(j - 1) != "I" and not self._in_part(j):
                    found.append(j)
            j -= 1
        return found[::-1] or governed[::-1][:1]

    def _owner_of(self, w: int) -> int:
        """Return the phrase of people that the relative at w hangs on, or -1."""
        i = w - 1
        if self.kind(i) == ",":
            i -= 1
        return i if self.kind(i) == "N" else -1

    def _governed(self, j: int) -> bool:
        """Whether a preposition stands before the phrase at j, words that describe it between them or not."""
        i = j - 1
        if not self.items[j].determined and self.items[j].count is None:
            while j - i < 4 and self.kind(i) == "x":
                i -= 1
        return self.kind(i) in ("P", "O", "Y", "T")

    def _in_part(self, j: int) -> bool:
        """Whether the phrase at j stands in a list of parts ("including 10 foreigners and 2 children")."""
        i = j - 1
        while self.kind(i) in ("&", ",", "N", "n"):
            i -= 1
        return self.kind(i) == "I" and self.kind(j + 1) == ","

    def _linked(self, a: int, b: int) -> bool:
        """Whether two phrases stand in one list."""
        between = [self.kind(m) for m in range(a + 1, b)]
        return (
            bool(between)
            and all(kind in ("&", ",", "P", "O", "N", "n") for kind in between)
            and between[-1] in ("&", ",")
        )

    def _without_appositions(self, chain: list[int]) -> list[int]:
        """Leave out what only describes the phrase before it: "Edwin, an elder, was shot"."""
        if len(chain) < 2:
            return chain
        if any(self.kind(m) == "&" for m in range(chain[0], chain[-1])):
            # "Ann and her cousin, Bea Lee, were shot": a list ends with its "and".
            last_joined = any(self.kind(m) == "&" for m in range(chain[-2], chain[-1]))
            return chain if last_joined or self.items[chain[-1]].count is not None else chain[:-1]
        counted = [j for j in chain if self.items[j].count is not None]
        return counted[-1:] or chain[:1]

    # ------------------------------------------------------------------------------------- the readings

    def _add(
        self,
        k: int,
        trigger: Trigger,
        victims: list[Item],
        rule: str,
        group: _Group | None = None,
        agents: "tuple[Item, ...] | list[Item]" = (),
        *,
        total: bool = False,
    ) -> None:
        if not victims:
            return
        realis = self._realis(k, trigger, group, victims)
        number = len(self.readings)
        for item in victims:
            self.readings.append(
                Reading(
                    trigger.harm,
                    self.items[k],
                    item,
                    rule,
                    agents=tuple(agents),
                    group=number,
                    total=total,
                    realis=realis,
                    denied=group is not None and group.negated,
                    hint=trigger.hint,
                )
            )
        self._parts(k, trigger, victims, number, realis)

    def _parts(self, k: int, trigger: Trigger, victims: list[Item], number: int, realis: Realis) -> None:
        """Read the parts told after the last phrase: "29 people, including 10 foreigners"."""
        at = next(i for i, item in enumerate(self.items) if item is victims[-1])
        for i in range(at + 1, min(at + 4, len(self.items))):
            if self.kind(i) == "I":
                for j in range(i + 1, min(i + 10, len(self.items))):
                    if self.kind(j) not in ("N", "n", "&", ",", "a", "O", "P"):
                        return
                    if self._people_at(j) and self.kind(j - 1) not in ("O", "P"):
                        self.readings.append(
                            Reading(
                                trigger.harm,
                                self.items[k],
                                self.items[j],
                                "part",
                                group=number,
                                part=True,
                                realis=realis,
                                hint=trigger.hint,
                            )
                        )
                return
            if self.kind(i) not in (",", "P", "n", "N", "D", "O"):
                return

    def _realis(self, k: int, trigger: Trigger, group: _Group | None, victims: list[Item]) -> Realis:
        if group is None:
            return Realis.ACTUAL
        first = victims[0].first
        if victims[0].count is not None and any(
            self.words.one_of.at(self.lowers, first - n) for n in (1, 2) if first >= n
        ):
            return Realis.BACKGROUND
        if group.negated:
            return Realis.DENIED
        if group.modal or (group.infinitive and trigger.form is VerbForm.BASE):
            return Realis.HYPOTHETICAL
        if self._conditional(k):
            return Realis.HYPOTHETICAL
        return Realis.ACTUAL

    def _conditional(self, k: int) -> bool:
        for i in range(k - 1, max(k - 12, -1), -1):
            item = self.items[i]
            if item.kind == ";":
                return False
            if any(word in self.words.words.conditions for word in self.lowers[item.first : item.last]):
                return item.kind not in ("N", "n")
        return False
