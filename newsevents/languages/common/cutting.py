"""Cutting what is written without spaces: an expression that takes the longest word known at each place.

The words become a tree by their letters, so a place is looked at once for all of them and cutting stays linear.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["cutter"]

_END = ""


def cutter(
    words: Iterable[str], *, numerals: Iterable[str] = (), guards: Mapping[str, tuple[str, str]] | None = None
) -> re.Pattern[str]:
    """Return the expression whose matches are the words of a run of letters, from left to right.

    A word is the longest one known that begins at its place; a run of `numerals` (signs) is one word, and so is what
    holds the beginning of none. `guards` gives to a word the letters that must not stand before it and an expression
    that must not match behind it: it is cut nowhere else.
    """
    tree: dict[str, Any] = {}
    for word in words:
        if word.isalpha():
            node = tree
            for letter in word:
                node = node.setdefault(letter, {})
            node[_END] = word
    signs = "".join(map(re.escape, sorted(set(numerals))))
    beginnings = "".join(map(re.escape, sorted(tree)))
    rest = f"[^{beginnings}{signs}]+" if beginnings or signs else ".+"
    choices = [_source(tree, guards or {})] if tree else []
    if signs:
        choices.append(f"[{signs}]+")
    return re.compile("|".join((*choices, rest, ".")), re.DOTALL)


def _source(node: Mapping[str, Any], guards: Mapping[str, tuple[str, str]]) -> str:
    """Return the expression of one branch of the tree: longer words before the one that ends here."""
    choices = [re.escape(letter) + _source(child, guards) for letter, child in sorted(node.items()) if letter != _END]
    word = node.get(_END)
    if word is not None:
        before, after = guards.get(word, ("", ""))
        last = f"(?<![{before}]{re.escape(word)})" if before else ""
        choices.append(last + (f"(?!{after})" if after else ""))
    return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"
