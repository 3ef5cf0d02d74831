"""Phrases: a look-up of word sequences at a place in a list of tokens."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Generic, TypeVar

__all__ = ["Phrases"]

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases looked up at a token, longest first, forwards or ending there.

    `heads` are the words a phrase can begin with (or end with, where it is looked up backwards).
    """

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]], *, backwards: bool = False) -> None:
        self._backwards = backwards
        # By their first word (their last, backwards): how many words, which, and what `at` returns.
        self._by_head: dict[str, list[tuple[int, list[str], tuple[int, T]]]] = {}
        for words, meaning in entries:
            size = len(words)
            entry = (size, list(words), (size, meaning))
            self._by_head.setdefault(words[-1] if backwards else words[0], []).append(entry)
        for found in self._by_head.values():
            found.sort(key=lambda entry: -entry[0])
        self.heads: AbstractSet[str] = self._by_head.keys()

    def at(self, words: list[str], i: int) -> tuple[int, T] | None:
        """Return how many tokens the phrase at i takes and what it means."""
        listed = self._by_head.get(words[i])
        if listed is None:
            return None
        for size, phrase, told in listed:
            if size == 1:
                return told
            first = i + 1 - size if self._backwards else i
            if first >= 0 and words[first : first + size] == phrase:
                return told
        return None

    def first(self, words: list[str], start: int, end: int) -> tuple[int, T] | None:
        """Return the first token from `start` to `end` at which a phrase stands, and what that means, or None."""
        heads = self._by_head
        for i in range(start, end):
            if words[i] in heads and (told := self.at(words, i)) is not None:
                return i, told[1]
        return None
