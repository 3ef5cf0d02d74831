"""What is written without spaces: runs of letters, cut into words, and runs of signs that are numbers.

At each place the longest word known is taken, from left to right. The words become a tree by their letters, so a place
is looked at once for all of them and cutting stays linear.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

__all__ = ["Cutter", "sign_number"]

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


def sign_number(run: str, digits: Mapping[str, int], scales: Mapping[str, int]) -> int | None:
    """Return the number that signs write, or None where they write none.

    Signs of digits alone are read in their places ("二〇二二"), where they are three at least or hold a zero; among
    signs of tens, hundreds and ten thousands each digit counts the one behind it ("三百二十一").
    """
    if len(run) > 30:
        return None
    if all(sign in digits for sign in run):
        in_place = len(run) == 1 or len(run) > 2 or any(digits[sign] == 0 for sign in run)
        return int("".join(str(digits[sign]) for sign in run)) if in_place else None
    total = section = 0
    digit: int | None = None
    for sign in run:
        if (value := digits.get(sign)) is not None:
            if digit:
                return None
            digit = value
        elif (scale := scales[sign]) < 10_000:
            section += (1 if digit is None else digit) * scale
            digit = None
        else:
            total += (section + (digit or 0) or 1) * scale
            section, digit = 0, None
    return total + section + (digit or 0)
