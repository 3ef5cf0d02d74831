"""Noun phrases: the words for people (and things) as they stand before and after words of harm."""

from typing import Final

import attrs

from newsevents.extract.harm.words import HarmWords, Trigger
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.harm import VerbForm
from newsevents.values import CountMention
from newsevents.vocabulary import QuantityModifier

__all__ = ["Item", "PhraseReader"]

_MODIFIERS: Final = frozenset("MHTBqd")
_PEOPLE: Final = frozenset("RGU")
_NOUNS: Final = frozenset("xNMHTRGUB")
_OPEN_WORDS: Final = 4  # how many unknown words a phrase may hold before its head


@attrs.define(eq=False)
class Item:
    """A stretch of tokens, `first` to `last` (exclusive), and what it is; see `newsevents.extract.harm.clauses`.

    Of noun phrases: `count` as read, `head` the token of the noun for people or -1, `plural`, `definite` (known from
    before), `determined` (an article or the like opens it), `article` (it is the indefinite one), `named`, `adds`
    (marked as further), `part` (it counts some of those before it: "five of them foreigners"), `owner` (a possessive
    stands at its end), `thing` (its noun is known to be no person), `open_words` how many unknown words it holds,
    `state` the word of harm inside ("12 dead civilians"), `asked` (their number is asked for: "how many"), `anybody`
    (the word counts nobody where the verb is negated), `name` where the name behind a role begins or -1, `whole`
    those it counts a part of ("two of the five wounded"), `known_as` what they are said to be ("three of the dead
    were children"), `of` whose kin or friends they are ("the sister of a clerk"), `owned` whether a possessive of one
    person opens it ("his driver"). Of words of harm: `trigger`, what they mean.
    """

    kind: str
    first: int
    last: int
    trigger: Trigger | None = None
    count: CountMention | None = None
    head: int = -1
    plural: bool = False
    definite: bool = False
    named: bool = False
    adds: bool = False
    owner: bool = False
    determined: bool = False
    thing: bool = False
    state: Trigger | None = None
    open_words: int = 0
    article: bool = False
    part: bool = False
    name: int = -1
    asked: bool = False
    whole: "Item | None" = None
    known_as: "Item | None" = None
    of: "Item | None" = None
    owned: bool = False
    anybody: bool = False


class PhraseReader:
    """Reads the noun phrase at a token; `counts` and `dates` give the end of those that begin at a token."""

    def __init__(
        self,
        tokens: Tokens,
        shape: str,
        counts: dict[int, tuple[int, CountMention]],
        dates: dict[int, int],
        words: HarmWords,
    ) -> None:
        self.tokens = tokens
        self.lowers = tokens.lowers
        self.shape = shape
        self.counts = counts
        self.dates = dates
        self.words = words
        self._known = words.known

    def read(self, i: int, last: int) -> Item | None:
        """Return the phrase that begins at token i and ends before `last`, or None."""
        item = Item("n", i, i)
        j = i
        while j < last and (end := self._take(item, j, last)):
            j = end
            if item.owner:
                break
        if j == i:
            return None
        item.last = j
        if j < last and self.shape[j] == "x" and self._only_describes(item, j, last):
            item.head, item.named, item.open_words, item.last = -1, False, item.open_words + 1, j + 1
        return self._judged(item)

    def _only_describes(self, item: Item, j: int, last: int) -> bool:
        """Whether "a" and a word for forces, or a name, describe the unknown noun at j: "a military convoy"."""
        if not item.article or item.owner or item.count is not None or not self._noun_follows(j, last):
            return False
        if item.head < 0:
            return item.named and self.shape[j - 1] == "N"
        head = self.lowers[item.head]
        return item.head == j - 1 and head in self.words.words.forces and head not in self.words.person

    def _take(self, item: Item, j: int, last: int) -> int:
        """Add the token at j to the phrase; return the next one to read, or 0 where the phrase ends."""
        low, letter = self.lowers[j], self.shape[j]
        if j in self.counts and item.count is None and item.head < 0:
            # "In Sorel 41 people died": the name in front of a number is another phrase.
            return 0 if item.named and not item.determined else self._counted(item, j)
        if j > item.first and j in self.dates:
            return 0
        if low not in self._known and letter not in "D'\"":
            return self._noun(item, j, low, letter)
        if letter == "D" or low in self.words.words.adders:
            return self._opened(item, j, last, letter)
        if (low in self.words.persons or low in self.words.person) and low not in self.words.small:
            if item.head >= 0 and low in self.words.words.prize:
                return 0  # "took 30 soldiers prisoner"
            item.head, item.plural = j, low in self.words.persons
            return j + 1
        if letter == "'" or (letter == '"' and self._glued_apostrophe(j)):
            return self._possessive(item, j, last, letter)
        if low in self.words.heads and (harmed := self.words.harm_at(self.lowers, j, last)) is not None:
            if not self._is_attributive(harmed, j, last, item):
                return 0
            item.state = harmed[1]
            return j + 1
        if low in self.words.small or self._is_deed(item, j, low):
            return 0
        return self._noun(item, j, low, letter)

    def _is_deed(self, item: Item, j: int, low: str) -> bool:
        """Whether a word that may be a noun tells of harm: "12 lives", "claimed the life of", "a bullet hit a boy"."""
        table = self.words.words
        if low in table.lives:
            taken = j == item.first + 1 and self.lowers[item.first - 1] in table.life_takers
            return item.count is not None or taken
        return low in table.struck and item.thing

    def _counted(self, item: Item, j: int) -> int:
        end, item.count = self.counts[j]
        # "Twenty more" are further people, "more than twenty" are not.
        item.adds |= item.count.quantity.modifier is not QuantityModifier.MORE_THAN and any(
            word in self.words.words.adders for word in self.lowers[j:end]
        )
        return max(end, j + 1)

    def _opened(self, item: Item, j: int, last: int, letter: str) -> int:
        """Take a determiner, or a word that marks further people."""
        table, low = self.words.words, self.lowers[j]
        if low in table.adders and letter not in _PEOPLE:
            if item.head >= 0 or (item.named and low not in table.others):
                return 0
            if low in table.ordinals and item.determined and not self._noun_follows(j + 1, last):
                return self._next_one(item, j, last)
            item.adds = True
            if low in table.others and not self._noun_follows(j + 1, last):
                item.head, item.plural = j, low in self.words.persons
                item.owner, item.determined = False, True
                return j + 1
            return j + 1
        if item.head >= 0 or item.named or item.open_words:
            return 0
        item.determined = True
        item.definite |= low not in self.words.articles
        item.article = low in self.words.articles
        item.owned = low in self.words.words.owners
        return j + 1

    def _next_one(self, item: Item, j: int, last: int) -> int:
        """Take an ordinal without a noun for one more of those told, where a verb follows: "a fourth was hurt"."""
        after = self.lowers[j + 1] if j + 1 < last else ""
        harmed = self.words.harm_at(self.lowers, j + 1, last) if after else None
        told = harmed is not None and (harmed[1].state or harmed[1].form is VerbForm.PAST)
        if not told and after not in self.words.words.be and after not in self.words.words.have:
            return 0
        item.adds, item.head, item.plural = True, j, False
        return j + 1

    def _glued_apostrophe(self, j: int) -> bool:
        return self.tokens.words[j] in "'’" and j > 0 and self.tokens.starts[j] == self.tokens.ends[j - 1]

    def _possessive(self, item: Item, j: int, last: int, letter: str) -> int:
        """Take a possessive ending: what stands before it only tells whose the next noun is."""
        if item.head < 0 and not item.named and not item.open_words and self.shape[j - 1] != "B":
            return 0
        harmed = self.words.harm_at(self.lowers, j + 1, last) if j + 1 < last else None
        item.owner = harmed is not None and harmed[1].act
        if item.owner:
            return j + 1
        if not self._noun_follows(j + 1, last):
            return 0
        item.head, item.named, item.definite, item.open_words, item.thing = -1, False, True, 0, False
        return j + 1

    def _noun(self, item: Item, j: int, low: str, letter: str) -> int:
        if low in self.words.words.not_people:
            if item.head >= 0 and item.count is None and not item.determined:
                return 0
            item.head, item.named, item.thing = -1, False, True
            item.open_words += 1
            return j + 1
        if item.head >= 0 and letter not in "RGUB":
            # "two national UN staff": a first noun of people may only describe the second.
            return j + 1 if letter == "N" and item.count is not None and self._person_at(j + 1) else 0
        if low.endswith(self.words.words.aged) and letter in "qx":
            item.head, item.plural = j, False
            return j + 1
        if letter in _PEOPLE:
            item.head, item.plural, item.thing = j, letter == "G", False
        elif letter == "N":
            item.named = True
        elif letter == "x":
            opened = item.determined or item.count is not None or item.named
            if (
                item.open_words >= _OPEN_WORDS
                or not opened
                or low in self.words.words.fatally
                or low in self.words.words.gravely
            ):
                return 0
            if low in self.words.saying and self.shape[j - 1] != "D" and self._opens_another(j + 1):
                return 0  # "the clinic said seven …"
            if item.named and item.count is None and (low in self.words.saying or not self._person_at(j + 1)):
                return 0  # "Fatah party members", but "Ann Roe said officers"
            item.open_words += 1
        elif letter not in _MODIFIERS:
            return 0
        return j + 1

    def _opens_another(self, j: int) -> bool:
        return j in self.counts or self.shape[j : j + 1] == "D"

    def _person_at(self, j: int) -> bool:
        low = self.lowers[j] if j < len(self.lowers) else ""
        return low in self.words.person or low in self.words.persons

    def _judged(self, item: Item) -> Item | None:
        """Say whether a phrase is one of people."""
        if item.head >= 0 or ((item.count is not None or item.named) and not item.thing):
            item.kind = "N"
        elif not item.determined and not item.open_words:
            return None
        if item.count is not None:
            item.plural = item.count.quantity.best != 1
        elif item.article:
            item.plural = False
        return item

    def _is_attributive(self, harmed: tuple[int, Trigger], j: int, last: int, item: Item) -> bool:
        """Whether the words of harm at j only describe the noun after them ("12 dead civilians")."""
        size, trigger = harmed
        if not (item.determined or item.count is not None) or item.head >= 0:
            return False
        if size > 1 or not (trigger.state or trigger.form is VerbForm.PAST):
            return False
        return j + 1 < last and j + 1 not in self.counts and self.words.is_person(self.lowers[j + 1])

    def _noun_follows(self, j: int, last: int) -> bool:
        if j >= last:
            return False
        low = self.lowers[j]
        if j in self.counts or low in self.words.person or low in self.words.persons:
            return True
        if j in self.dates or self.shape[j] not in _NOUNS or low in self.words.small:
            return False
        return self.words.harm_at(self.lowers, j, last) is None
