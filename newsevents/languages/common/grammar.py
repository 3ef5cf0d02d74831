"""Forms of words by rule, for tables: an ending behind each stem, and nothing that a language does not write."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

__all__ = ["inflected"]

T = TypeVar("T")


def inflected(stems: Mapping[str, T], endings: Iterable[str]) -> dict[str, T]:
    """Return each stem with each ending, and the value of the stem."""
    ends = tuple(endings)
    return {stem + end: value for stem, value in stems.items() for end in ends}
