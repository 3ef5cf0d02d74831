"""Cutting what is written without spaces: the longest word known at each place, from left to right.

The words become a tree by their letters, so a place is looked at once for all of them and cutting stays linear.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

__all__ = ["Cutter"]

_END: Final = ""
# Stands for a letter that begins no word here, though it would elsewhere: one of Yi, which no table holds.
_STRANGE: Final = "\ua000"


class Cutter:
    """Cuts runs of letters into words.

    A word is the longest of `words` that begins at its place; a run of `numerals` (signs) is one word, and so is what
    holds the beginning of none. `guards` gives to a word the letters that must not stand before it and an expression
    that must not match behind it: it is cut nowhere else.
    """

    __slots__ = ("_find",)

    def __init__(
        self, words: Iterable[str], *, numerals: Iterable[str] = (), guards: Mapping[str, tuple[str, str]] | None = None
    ) -> None:
        tree: dict[str, Any] = {}
        for word in words:
            if word.isalpha():
                node = tree
                for letter in word:
                    node = node.setdefault(letter, {})
                node[_END] = word
        signs = "".join(map(re.escape, sorted(set(numerals))))
        beginnings = "".join(map(re.escape, sorted(tree)))
        choices = [_source(tree, guards or {})] if tree else []
        if signs:
            choices.append(f"[{signs}]+")
        choices.append(f"[^{beginnings}{signs}]+" if beginnings or signs else ".+")
        self._find = re.compile(f"({'|'.join(choices)})|.", re.DOTALL).findall

    def cut(self, text: str, start: int = 0, end: int | None = None) -> list[str]:
        """Return the words of a run of letters in a text; together they are as long as it."""
        return [word or _STRANGE for word in self._find(text, start, len(text) if end is None else end)]


def _source(node: Mapping[str, Any], guards: Mapping[str, tuple[str, str]]) -> str:
    """Return the expression of one branch of the tree: longer words before the one that ends here."""
    choices = [re.escape(letter) + _source(child, guards) for letter, child in sorted(node.items()) if letter != _END]
    word = node.get(_END)
    if word is not None:
        before, after = guards.get(word, ("", ""))
        last = f"(?<![{before}]{re.escape(word)})" if before else ""
        choices.append(last + (f"(?!{after})" if after else ""))
    return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"
