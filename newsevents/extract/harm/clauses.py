"""Clauses: a sentence as a row of items, noun phrases whole and every other word by what it does.

| kind | item | kind | item |
|---|---|---|---|
| `N` | a noun phrase of people, or a bare count | `n` | any other noun phrase |
| `K` | words of harm | `D` | a time expression |
| `B` `H` `M` | forms of to be, to have, a modal | `T` | the mark of an infinitive |
| `O` `Y` `P` | of, by, another preposition | `I` | words that open a part of a figure |
| `&` `,` | a conjunction, a comma | `S` `W` | a subordinator, a relative |
| `!` | a negation | `a` | an adverb |
| `;` | a mark that ends a clause | `x` | any other word |
| `h` | a pronoun for one person | `t` | one for several |
| `'` | a possessive ending behind an unknown word | `+` | words that join a companion ("along with") |
"""

from collections.abc import Iterator
from typing import Final

from newsevents.counts.finding import counts_in
from newsevents.counts.lexicon import lexicon
from newsevents.extract.document import Document
from newsevents.extract.harm.ages import ages_in
from newsevents.extract.harm.capitals import with_names
from newsevents.extract.harm.joints import Joints
from newsevents.extract.harm.phrases import Item, PhraseReader
from newsevents.extract.harm.words import HarmWords, Trigger
from newsevents.languages.schema.harm import VerbForm
from newsevents.values import CountMention, Quantity, TextSpan
from newsevents.vocabulary import Harm, TimexType

__all__ = ["Clauses"]

# The kind of item that a word makes by the letter of its shape; any other letter is an `x`.
_PLAIN: Final = {
    **{letter: letter for letter in ",&SWa\"'"},
    **dict.fromkeys(".:;!?-", ";"),
    **dict.fromkeys("pL", "P"),
    "n": "!",
}
_NO_OPENING: Final = frozenset("xpLVSWan&,.:;!?()-\"'#i")  # what opens no phrase, unless the word itself does
_WITH_AIM: Final = 2  # tokens of "shot at"
_AUXILIARY: Final = 3  # tokens from "was" to "shot"
_ASIDE: Final = 15  # tokens between two dashes that make an aside
_LOOT_REACH: Final = 16  # tokens from "demanded" to the money
_ARMS_REACH: Final = 24  # tokens from a weapon to what is demanded with it
_WINDOW: Final = 6  # how far a wound may stand behind the verb that it completes


class Clauses(Joints):
    """Cuts the sentences of one document into items."""

    def __init__(self, document: Document, words: HarmWords) -> None:
        self.words = words
        self.tokens = document.tokens
        self.lowers = document.tokens.lowers
        self.mixed = not self.tokens.text.isupper()
        self.shape = document.shape if self.mixed else with_names(document, words)
        self.lexicon = lexicon(document.language)
        self.counts: dict[int, tuple[int, CountMention]] = {}
        self.dates: dict[int, int] = {}
        for date in document.dates:
            first, last = self.tokens.within(date.span.start, date.span.end)
            # A duration is part of a phrase: "a 9-month-old baby", "three days of fighting".
            if last > first and date.type is not TimexType.DURATION:
                self.dates[first] = last
        self.phrases = PhraseReader(self.tokens, self.shape, self.counts, self.dates, words)

    def rows(self, first: int, last: int) -> Iterator[list[Item]]:
        """Yield the rows of a sentence: its own without what stands in brackets, then each bracket's."""
        self.count(first, last)
        main: list[tuple[int, int]] = []
        inner: list[tuple[int, int]] = []
        at, depth = first, 0
        dashes = self._paired_dashes(first, last)
        # Most sentences hold no bracket and no pair of dashes.
        for i in range(first, last) if dashes or "(" in self.shape[first:last] else ():
            if i in dashes:
                (inner if dashes[i] else main).append((at, i))
                at = i + 1
            elif self.shape[i] == "(":
                if depth == 0:
                    main.append((at, i))
                    at = i + 1
                depth += 1
            elif self.shape[i] == ")" and depth:
                depth -= 1
                if depth == 0:
                    inner.append((at, i))
                    at = i + 1
        (inner if depth else main).append((at, last))
        row: list[Item] = []
        for start, end in main:
            items = self._items(start, end)
            if row and items and _same_phrase(row[-1], items[0]):
                row[-1] = _mended(row[-1], items.pop(0))
            row.extend(items)
        yield self.without_asides(self.joined(row))
        for start, end in inner:
            if not self.words.telling.isdisjoint(self.lowers[start:end]):
                yield self.joined(self._items(start, end))

    def count(self, first: int, last: int) -> None:
        """Read the counts of a sentence: those of the others are asked for by nobody."""
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        for count in counts_in(self.lexicon.tokens(self.tokens.text, start, end), self.lexicon):
            i, after = self.tokens.within(count.span.start, count.span.end)
            if i < len(self.tokens) and self.tokens.starts[i] == count.span.start:
                self.counts[i] = max(after, i + 1), count
        self._leave_out_ages(first, last)

    def _leave_out_ages(self, first: int, last: int) -> None:
        """Take ages for times, which count nobody."""
        for begun, end in ages_in(self.shape, self.lowers, first, last, self.words):
            for i in range(begun, end):
                self.counts.pop(i, None)
            self.dates[begun] = end

    def _paired_dashes(self, first: int, last: int) -> dict[int, bool]:
        """Return the dashes that stand in pairs around a few words, as where they are and whether they close."""
        found: dict[int, bool] = {}
        if self.shape.count("-", first, last) < 2:
            return found
        opened = -1
        for i in range(first, last):
            letter = self.shape[i]
            if letter == "-":
                if opened >= 0 and i - opened <= _ASIDE:
                    found[opened], found[i] = False, True
                    opened = -1
                else:
                    opened = i
            elif letter in "()":
                opened = -1
        return found

    def _items(self, first: int, last: int) -> list[Item]:
        found: list[Item] = []
        lowers, shape, counts, dates = self.lowers, self.shape, self.counts, self.dates
        special, aged = self.words.special, self.words.words.aged
        i = first
        while i < last:
            low, letter = lowers[i], shape[i]
            # What most words are: nothing but what their shape says.
            plain = letter in _NO_OPENING and low not in special and i not in counts and i not in dates
            plain = plain and not low.endswith(aged)
            item = Item(_PLAIN.get(letter, "x"), i, i + 1) if plain else self._item(i, last)
            if item.kind != '"':
                found.append(item)
            i = item.last
        return found

    def _item(self, i: int, last: int) -> Item:
        low, letter = self.lowers[i], self.shape[i]
        if low == self.lexicon.words.one and i not in self.counts and (one := self._one_of(i, last)) is not None:
            return one
        if i not in self.counts:
            if i in self.dates:
                return Item("D", i, min(self.dates[i], last))
            if low in self.words.marked and (marked := self._marked(i, last)) is not None:
                return marked
            kind = self.words.small.get(low)
            if (
                kind is not None
                and (self.tokens.words[i] == low or not self._initialism(i))
                and not (kind == "h" and self._owns(i, last))
            ):
                return Item(kind, i, i + 1)
            if letter == "q" and self._between_commas(i, last):
                return Item('"', i, i + 1)  # an age, which says nothing of the clause
            if letter in _NO_OPENING and low not in self.words.openers and not low.endswith(self.words.words.aged):
                return Item(_PLAIN.get(letter, "x"), i, i + 1)
        phrase = self.phrases.read(i, last)
        return phrase or Item(_PLAIN.get(letter, "x"), i, i + 1)

    def _marked(self, i: int, last: int) -> Item | None:
        """Return the idiom, the opening of a part or the words of harm at token i."""
        after = self.words.phrased.get(self.lowers[i])
        if after is None or ("" not in after and (i + 1 == len(self.lowers) or self.lowers[i + 1] not in after)):
            return self._harm(i, last)
        if (idiom := self.words.idioms.at(self.lowers, i)) is not None:
            return Item("x", i, min(i + idiom[0], last))
        if (opener := self.words.subset.at(self.lowers, i)) is not None:
            return Item("I", i, min(i + opener[0], last))
        if (joining := self.words.joining.at(self.lowers, i)) is not None:
            return Item("&", i, min(i + joining[0], last))
        if (asking := self.words.asking.at(self.lowers, i)) is not None:
            return self._asked(i, i + asking[0], last)
        if self.lowers[i] in self.words.words.anybody:
            anybody = Item("N", i, i + 1)
            anybody.anybody = True
            return anybody
        if (beside := self.words.beside.at(self.lowers, i)) is not None:
            return Item("+", i, min(i + beside[0], last))
        return self._harm(i, last)

    def _asked(self, i: int, end: int, last: int) -> Item:
        """Return those whose number is asked for ("how many people"), with the noun that follows."""
        phrase = self.phrases.read(end, last) if end < last and end not in self.counts else None
        if phrase is None or phrase.determined:
            phrase = Item("N", i, end)
            phrase.plural = phrase.asked = True
            return phrase
        phrase.kind, phrase.first, phrase.asked = "N", i, True
        return phrase

    def _one_of(self, i: int, last: int) -> Item | None:
        """Return the count of "one of the soldiers", "one of the wounded"; alone the word is as often a pronoun."""
        if i + 3 >= last or self.lowers[i + 1] != self.words.words.of or self.shape[i + 2] != "D":
            return None
        after = self.lowers[i + 3 : min(i + 3 + _WINDOW // 2, last)]
        if not any(self.words.is_person(low) or low in self.words.heads for low in after):
            return None
        span = TextSpan.of(self.tokens.text, self.tokens.starts[i], self.tokens.ends[i])
        found = Item("N", i, i + 1)
        found.count = CountMention(span=span, quantity=Quantity.exactly(1, span.text), rule="one of")
        return found

    def _between_commas(self, i: int, last: int) -> bool:
        return 0 < i < last - 1 and self.shape[i - 1] == "," and self.shape[i + 1] in ",;"

    def _owns(self, i: int, last: int) -> bool:
        """Whether a pronoun is the possessive of the person behind it: "her driver", "her young son"."""
        if self.shape[i] != "D" or i + 1 >= last:
            return False
        after = i + 2 if self.shape[i + 1] in "xMq" and not self.words.is_person(self.lowers[i + 1]) else i + 1
        return after < last and self.words.is_person(self.lowers[after])

    def _initialism(self, i: int) -> bool:
        """Whether a small word is written in capitals, as names are ("IS", "US")."""
        word = self.tokens.words[i]
        return self.mixed and len(word) > 1 and word.isupper()

    def _harm(self, i: int, last: int) -> Item | None:
        low = self.lowers[i]
        table = self.words.words
        if low in table.sufferers and not table.wounds.isdisjoint(self.lowers[i + 1 : min(i + 1 + _WINDOW, last)]):
            hint = low in table.bearing  # the dead have wounds too
            return Item("K", i, i + 1, Trigger(Harm.INJURED, VerbForm.PAST, falls=True, hint=hint))
        if low in table.lives and not table.life_takers.isdisjoint(self.lowers[max(i - _WINDOW, 0) : i]):
            return Item("K", i, i + 1, Trigger(Harm.KILLED, unit=True, act=True))
        if low in table.prize and not table.taking.isdisjoint(self.lowers[max(i - _WINDOW, 0) : i]):
            return Item("K", i, i + 1, Trigger(table.prize[low], state=True)) if self.shape[i - 1] != "D" else None
        if low in table.struck:
            hurt = not table.strikers.isdisjoint(self.lowers[i + 1 : min(i + 1 + _WINDOW, last)])
            hurt |= not table.projectiles.isdisjoint(self.lowers[max(i - 2, 0) : i])
            return Item("K", i, i + 1, Trigger(Harm.INJURED, VerbForm.PAST, hint=True, harmless=not hurt))
        found = self.words.harm_at(self.lowers, i, last)
        if found is None or (found[1].armed and not self._under_arms(i, found[1], last)):
            return None
        if found[1].bereft and table.own.isdisjoint(self.lowers[i + 1 : min(i + 1 + _WINDOW, last)]):
            return None
        if found[0] == _WITH_AIM and self._tells_where(i, last):
            alone = self.words.triggers.at([low], 0)
            if alone is not None and alone[1].hint:
                return Item("K", i, i + 1, alone[1])  # "was shot at a party", "was shot at 9 p.m."
        return Item("K", i, i + found[0], found[1])

    def _tells_where(self, i: int, last: int) -> bool:
        """Whether the last word of a passive of aim, which no object follows, opens a place or an hour instead."""
        table, after = self.words.words, i + _WITH_AIM
        if self.lowers[i + 1] not in table.aims or after >= last:
            return False
        passive = not table.be.isdisjoint(self.lowers[max(i - _AUXILIARY, 0) : i])
        hour = after in self.dates and self.shape[after] == "q"
        return passive and (hour or (after not in self.dates and self.shape[after] in "DN"))

    def _under_arms(self, i: int, trigger: Trigger, last: int) -> bool:
        """Whether a weapon, and what robbers want, stand near a verb: "drew a gun and demanded cash from a clerk"."""
        table, behind = self.words.words, self.lowers[i + 1 : min(i + 1 + _LOOT_REACH, last)]
        if not trigger.extorts:
            return not table.arms.isdisjoint(behind[:_WINDOW])
        if table.loot.isdisjoint(behind):
            return False
        around = self.lowers[max(i - _ARMS_REACH, 0) : min(i + _LOOT_REACH, last)]
        return not (table.arms.isdisjoint(around) and table.menacing.isdisjoint(around))


def _same_phrase(before: Item, after: Item) -> bool:
    """Whether a bracket stood inside one phrase: "two FARDC (army) soldiers"."""
    return (
        before.kind in "Nn"
        and before.head < 0
        and after.kind in "Nn"
        and after.count is None
        and not after.determined
        and after.head >= 0
    )


def _mended(before: Item, after: Item) -> Item:
    before.kind, before.head, before.last, before.named = "N", after.head, after.last, False
    before.plural = after.plural if before.count is None else before.plural
    return before
