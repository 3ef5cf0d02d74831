"""Parses: what the rules find in the signs of an island, level by level."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from newsevents.dates.levels import Placed
from newsevents.dates.lexicon import Lexicon
from newsevents.dates.patterns import CompiledRule

__all__ = ["Node", "parse"]

_CACHE_SIZE: Final = 8192
_CACHED_LENGTH: Final = 32


class Node(NamedTuple):
    """What a rule found: pieces `start` to `end` of an island; `slots` hold (name, classes, where)."""

    rule: CompiledRule
    start: int
    end: int
    slots: tuple[tuple[str, tuple[str, ...], "int | Node"], ...]


def parse(signs: str, lexicon: Lexicon) -> tuple[Node, ...]:
    """Return what the rules find in a string of signs, longest match first from the left, level by level."""
    cache = lexicon.parses
    found = cache.get(signs)
    if found is None:
        found = _parse(signs, lexicon)
        if len(signs) <= _CACHED_LENGTH:
            if len(cache) >= _CACHE_SIZE:
                cache.clear()
            cache[signs] = found
    return found


def _parse(signs: str, lexicon: Lexicon) -> tuple[Node, ...]:
    items: Sequence[int | Node] = range(len(signs))
    for level in lexicon.levels:
        if not level.starts.isdisjoint(signs) and (matches := level.matches(signs)):
            signs, items = _reduce(signs, items, matches)
    return tuple([item for item in items if isinstance(item, Node) and not item.rule.rule.silent])


def _reduce(signs: str, items: Sequence[int | Node], matches: Iterable[Placed]) -> tuple[str, Sequence[int | Node]]:
    """Put one sign in the place of each match, and what was found in the place of what it was found in."""
    out_signs: list[str] = []
    out: list[int | Node] = []
    done = 0
    for rule, start, (end, places) in matches:
        out_signs += signs[done:start], rule.gives
        out += items[done:start]
        first, last = items[start], items[end - 1]
        out.append(
            Node(
                rule,
                first.start if isinstance(first, Node) else first,
                last.end if isinstance(last, Node) else last + 1,
                tuple([(*slot, items[at]) for slot, at in zip(rule.slots, places, strict=True) if at >= 0]),
            )
        )
        done = end
    out_signs.append(signs[done:])
    out += items[done:]
    return "".join(out_signs), out
