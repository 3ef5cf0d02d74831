"""Phrases: a look-up of word sequences at a place in a list of tokens."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import compress
from typing import Generic, TypeVar

__all__ = ["Phrases"]

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases looked up at a token, longest first, forwards or ending there.

    `heads` are the words a phrase can begin with (or end with, where it is looked up backwards).
    """

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]], *, backwards: bool = False) -> None:
        self._backwards = backwards
        self._step = -1 if backwards else 1
        # What `at` returns for a word alone, and, by the word next to it, the longer phrases.
        self._alone: dict[str, tuple[int, T]] = {}
        self._longer: dict[str, dict[str, list[tuple[int, list[str], tuple[int, T]]]]] = {}
        for words, meaning in entries:
            size = len(words)
            head = words[-1] if backwards else words[0]
            if size == 1:
                self._alone.setdefault(head, (size, meaning))
            else:
                beside = self._longer.setdefault(head, {}).setdefault(words[-2] if backwards else words[1], [])
                beside.append((size, list(words), (size, meaning)))
        for longer in self._longer.values():
            for beside in longer.values():
                beside.sort(key=lambda entry: -entry[0])
        self.heads: AbstractSet[str] = self._alone.keys() | self._longer.keys()

    def at(self, words: list[str], i: int) -> tuple[int, T] | None:
        """Return how many tokens the phrase at i takes and what it means."""
        word = words[i]
        longer = self._longer.get(word)
        if longer is not None:
            at = i + self._step
            for size, phrase, told in longer.get(words[at], ()) if 0 <= at < len(words) else ():
                first = i + 1 - size if self._backwards else i
                if first >= 0 and words[first : first + size] == phrase:
                    return told
        return self._alone.get(word)

    def first(self, words: list[str], start: int, end: int) -> tuple[int, T] | None:
        """Return the first token from `start` to `end` at which a phrase stands, and what that means, or None."""
        for i in compress(range(start, end), map(self.heads.__contains__, words[start:end])):
            if (told := self.at(words, i)) is not None:
                return i, told[1]
        return None
