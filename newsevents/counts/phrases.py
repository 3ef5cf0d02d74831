"""Phrases: a look-up of word sequences at a place in a list of tokens."""

from collections.abc import Iterable
from typing import Generic, TypeVar

__all__ = ["Phrases"]

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases looked up at a token, longest first, forwards or ending there."""

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]], *, backwards: bool = False) -> None:
        self._backwards = backwards
        self._by_head: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for words, meaning in entries:
            self._by_head.setdefault(words[-1] if backwards else words[0], []).append((words, meaning))
        for found in self._by_head.values():
            found.sort(key=lambda entry: -len(entry[0]))

    @property
    def heads(self) -> Iterable[str]:
        """The words a phrase can begin with (or end with, where it is looked up backwards)."""
        return self._by_head

    def at(self, words: list[str], i: int) -> tuple[int, T] | None:
        """Return how many tokens the phrase at i takes and what it means."""
        for phrase, meaning in self._by_head.get(words[i], ()):
            size = len(phrase)
            if self._backwards:
                if i + 1 >= size and tuple(words[i + 1 - size : i + 1]) == phrase:
                    return size, meaning
            elif tuple(words[i : i + size]) == phrase:
                return size, meaning
        return None
