"""Parts: some of those harmed, told apart from the verb that says what was done to them.

"Among the dead were two nurses", "three of the dead were children", "of the wounded, five are in hospital",
"four were shot, one fatally", and what a note sets behind a label ("Dead: 14").
"""

from typing import Final

import attrs

from newsevents.extract.harm.phrases import Item
from newsevents.extract.harm.readings import Readings
from newsevents.extract.harm.words import Trigger
from newsevents.languages.schema.harm import VerbForm
from newsevents.vocabulary import Harm

__all__ = ["OF_THE_VICTIMS", "Parts"]

_OF_THE: Final = 3  # tokens of "families of the"
_NAMING_REACH: Final = 6  # items from "the dead" to their names
_TELLS_MORE: Final = frozenset("BHMKO")  # what says more of those counted
OF_THE_VICTIMS: Final = "of the victims"
"""The rule of a part of people called victims, of whom the rest of the text says whether they died."""


class Parts(Readings):
    """Reads the parts of one row."""

    def counted(self, k: int, item: Item) -> None:
        """Read a bare figure by what stands behind it, and a part of a counted whole."""
        if item.whole is not None and item.whole.state is not None:
            self.at[id(item.whole)] = k
            self.add(k, item.whole.state, [item.whole], "described")
        elif item.count is None:
            return
        elif item.head < 0 and self._is_graded(k + 1, self.words.words.fatally):
            doers = self.readings[-1].agents if self.readings else ()
            self.add(k, Trigger(Harm.KILLED), [item], "fatally", agents=doers)
        elif item.head < 0 and self._is_graded(k + 1, self.words.words.gravely):
            self._graded(k, item)
        elif item.head < 0 and self.row.kind(k + 1) == "I" and self.row.kind(k + 2) == "P":
            self._placed(k, item)
        elif item.head < 0 and self._of_their_own(k, item):
            told = self.readings[-1]
            self.readings.append(attrs.evolve(told, victims=item, rule="gapped", adds=True, also=True, total=False))
        elif item.state is not None:
            self.add(k, item.state, [item], "described")
        elif self._survived(k, item):
            self.add(k, Trigger(Harm.UNHARMED), [item], "described")
        elif self._of_victims(item) and self.row.kind(k + 1) == "B" and self._are(k, item):
            self.add(k, Trigger(Harm.AFFECTED), [item], OF_THE_VICTIMS)
            self.as_part(len(self.readings) - 1)

    def _of_their_own(self, k: int, item: Item) -> bool:
        """Whether a second teller counts theirs without a verb: "… and Chile said six of its own"."""
        told = self.readings[-1] if self.readings else None
        words = self.row.lowers[item.first : item.last]
        if told is None or told.victims.count is None or self.row.kind(k + 1) not in ("", ";", ","):
            return False
        return sum(low in self.words.words.ours for low in words) > 1

    def _survived(self, k: int, item: Item) -> bool:
        """Whether a phrase counts survivors, and tells no more: not "two of the survivors were in hospital"."""
        if item.head < 0 or self.row.lowers[item.head] not in self.words.words.surviving:
            return False
        return self.row.kind(k + 1) not in _TELLS_MORE and not item.definite and not self._of_whole(item)

    def _of_whole(self, item: Item) -> bool:
        """Whether a phrase counts some of more: "two of the survivors"."""
        return self.words.words.of in self.row.lowers[item.first : item.head]

    def _is_graded(self, i: int, adverbs: frozenset[str]) -> bool:
        """Whether an adverb of death or of grave harm ends the clause at i: "four were shot, one fatally"."""
        if self.row.kind(i) == "I":
            i += 1  # "one of them fatally"
        if self.row.kind(i) not in ("x", "a") or self.row.low(i) not in adverbs:
            return False
        return self.row.kind(i + 1) in ("", ",", ";", "&", "P", "D")

    def _graded(self, k: int, item: Item) -> None:
        """Read those of the injured whose injuries are weighed: "15 were injured, four of them critically"."""
        told = self.readings[-1] if self.readings else None
        if told is not None and told.harm is Harm.INJURED and told.victims is not item:
            self.readings.append(attrs.evolve(told, victims=item, rule="part", part=True, total=False, adds=False))

    def _placed(self, k: int, item: Item) -> None:
        """Read those of a figure told who were harmed in one place: "31 were killed, 12 of them in a camp"."""
        told = self.readings[-1] if self.readings else None
        opener = self.row.items[k + 1]
        if item.count is None or item.count.quantity.vague is not None or told is None or told.victims is item:
            return
        if told.victims.count is not None and self.words.words.of in self.row.lowers[opener.first : opener.last]:
            self.readings.append(attrs.evolve(told, victims=item, rule="part", part=True, total=False, adds=False))

    def _of_victims(self, item: Item) -> bool:
        """Whether a phrase counts some of those called victims."""
        if item.head < 0 or item.count is None or self.row.lowers[item.head] not in self.words.words.suffering:
            return False
        return self._of_whole(item)

    def _are(self, k: int, item: Item) -> bool:
        """Whether the verb behind a phrase says what its people are ("were children"); they are known as that."""
        said = self.row.items[k + 2] if self.row.kind(k + 2) in ("N", "n") else None
        if said is None or said.count is not None or not (said.head >= 0 or said.open_words) or said.thing:
            return False
        item.known_as = said
        return True

    def as_part(self, start: int) -> None:
        """Mark the readings from `start` on as parts of those told."""
        for reading in self.readings[start:]:
            reading.part = True

    def of_whole(self, k: int) -> None:
        """Read a part whose whole stands first: "of the dead, 12 were children"."""
        row = self.row
        whole = row.items[k + 1] if row.kind(k + 1) in ("N", "n") else None
        if whole is None or not whole.definite or row.kind(k - 1) not in ("", ";", "&", ","):
            return
        harm = row.items[k + 2].trigger if row.kind(k + 2) == "K" else None
        comma = k + 3 if harm is not None else k + 2
        rule = "of the whole"
        if harm is None:
            if whole.head < 0 or row.lowers[whole.head] not in self.words.words.suffering:
                return
            harm, rule = Trigger(Harm.AFFECTED), OF_THE_VICTIMS
        part = comma + 1
        if row.kind(comma) != "," or not row.counted_at(part) or not (harm.state or harm.unit or harm.form):
            return
        if row.kind(part + 1) == "B":
            self._are(part, row.items[part])
        start = len(self.readings)
        self.add(part, attrs.evolve(harm, hint=False), [row.items[part]], rule)
        self.as_part(start)

    def among(self, k: int) -> None:
        """Read those told to be among the harmed, behind the phrase or before it."""
        row = self.row
        harm = self.words.among.at(row.lowers, row.items[k].first)
        if harm is None:
            return
        start = len(self.readings)
        if row.kind(k + 1) == "B" and row.people_at(k + 2):
            self.add(k, Trigger(harm[1]), row.objects(k + 2), "among")
        else:
            group = row.verb_group(k)
            suffered = row.subject(group.before, reduced=not group.passive)
            if group.passive or (group.before == k - 1 and any(item.last == row.items[k].first for item in suffered)):
                self.add(k, Trigger(harm[1]), suffered, "among", group)
        self.as_part(start)

    def described_as(self, k: int) -> None:
        """Say who those are whose state the item at k tells: "three of the dead were children"."""
        last = self.readings[-1] if self.readings else None
        told = last is not None and last.trigger is self.row.items[k] and self.row.kind(k + 1) == "B"
        if last is not None and told and last.victims.head < 0:
            self._are(k, last.victims)

    def labelled(self, k: int, trigger: Trigger) -> bool:
        """Read the figure behind a label: "Dead: 14", "KILLED: 3 crew"."""
        row = self.row
        if row.kind(k - 1) not in ("", ";", ",") or row.kind(k + 1) != ";" or not row.counted_at(k + 2):
            return False
        if trigger.falls or not (trigger.state or trigger.unit or trigger.toll or trigger.form is VerbForm.PAST):
            return False
        if row.kind(k + 3) not in ("", ";", ",", "&", "P", "D"):
            return False
        self.add(k, trigger, [row.items[k + 2]], "label")
        return True

    def presented(self, k: int, trigger: Trigger) -> bool:
        """Read the names of those harmed: "the dead were Ann Lee and Bob Roe", "killed were …"."""
        row = self.row
        opened = row.kind(k - 1) == "n" and row.items[k - 1].definite and row.items[k - 1].open_words == 0
        before = k - 2 if opened else k - 1
        clear = row.kind(before) in ("", ";", "S") or (row.kind(before) == "x" and row.low(before) in self.words.saying)
        if not clear or not (row.kind(k + 1) == "B" or self.presents(k + 1)):
            return False
        i = k + 2
        while i < k + _NAMING_REACH and (row.kind(i) in ("D", "P") or self.presents(i)):
            i += 1
        if not row.people_at(i) or (row.kind(i - 1) == "P" and not self.presents(i - 1)):
            return False
        start = len(self.readings)
        self.add(k, trigger, row.objects(i), "named")
        if opened:
            self.as_part(start)
        return True

    def is_of_all(self, k: int) -> bool:
        """Whether a state is the name of those in it ("buried the dead"), whose subject did something else."""
        before = self.row.items[k - 1] if k else None
        if before is not None and self._names_mourners(before):
            return True
        if before is None or before.kind != "n" or not before.definite or before.open_words:
            return False
        names = self.presents(k - 2) and self.presents(k + 1) and self.row.people_at(k + 2)
        if names:  # "identified the dead as Ann Lee and Bob Roe"
            trigger = self.row.items[k].trigger
            start = len(self.readings)
            if trigger is not None:
                self.add(k, trigger, self.row.objects(k + 2), "named")
            self.as_part(start)
        if self.row.kind(k - 2) == "O" and self.row.kind(k - 3) in ("n", "x"):
            return True  # "the names of the dead"
        return names or (k > 1 and self.row.kind(k - 2) not in ("O", ";", ""))

    def _names_mourners(self, item: Item) -> bool:
        """Whether people are no part of those harmed: "the families of the dead", but "three of the dead"."""
        if item.kind != "N" or item.head < 0 or item.count is not None or item.last - item.head < _OF_THE:
            return False
        last, table = self.row.lowers[item.last - 1], self.words.words
        return last in table.determiners and self.row.lowers[item.last - 2] == table.of

    def presents(self, i: int) -> bool:
        """Whether a word at i stands between those harmed and their names."""
        return bool(self.row.kind(i)) and self.row.low(i) in self.words.words.presenting
