"""Quantity: how many, as low, best and high with the wording, and where a text says so; named conventions of coding."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import attrs

from newsevents.errors import closest, did_you_mean
from newsevents.fields import Name, Whole, record, value
from newsevents.values.span import TextSpan
from newsevents.vocabulary import QuantityModifier, VagueNumber

__all__ = ["CONVENTIONS", "LOWER_BOUNDS", "CountMention", "Quantity"]

_V = VagueNumber
# Named once: to look an enum's member up costs more than the checks of a plain number.
_EXACT = QuantityModifier.EXACT

LOWER_BOUNDS: Final[Mapping[VagueNumber, int]] = MappingProxyType(
    {
        # A plural names at least two of its unit: "dozens" is two dozen or more. "Several" is more than two
        # (Oxford English Dictionary, sense 4a), and coders of crowds read "a few" so too, as more than a couple.
        _V.COUPLE: 2,
        _V.FEW: 3,
        _V.SEVERAL: 3,
        _V.HANDFUL: 2,
        _V.SOME: 1,
        _V.MANY: 2,
        _V.TENS: 20,
        _V.DOZENS: 24,
        _V.SCORES: 40,
        _V.HUNDREDS: 200,
        _V.THOUSANDS: 2_000,
        _V.TENS_OF_THOUSANDS: 20_000,
        _V.HUNDREDS_OF_THOUSANDS: 200_000,
        _V.MILLIONS: 2_000_000,
        _V.BILLIONS: 2_000_000_000,
        _V.UNKNOWN: 1,
    }
)
"""The least number of people each vague word can mean; none of them has a best or a highest figure."""

CONVENTIONS: Final[Mapping[str, Mapping[VagueNumber, int]]] = MappingProxyType(
    {
        # ACLED FAQ, May 2024: tens 10, dozens 12, hundreds 100, "and so on". Unknown but present is coded 3 or 10
        # by context, so it is left out here; see `Quantity.coded`.
        "acled": MappingProxyType(
            {
                _V.TENS: 10,
                _V.DOZENS: 12,
                _V.HUNDREDS: 100,
                _V.THOUSANDS: 1_000,
                _V.TENS_OF_THOUSANDS: 10_000,
                _V.HUNDREDS_OF_THOUSANDS: 100_000,
                _V.MILLIONS: 1_000_000,
            }
        ),
        # Crowd Counting Consortium codebook: hundreds 200, thousands 2000 and up.
        "ccc": MappingProxyType(
            {
                _V.HUNDREDS: 200,
                _V.THOUSANDS: 2_000,
                _V.TENS_OF_THOUSANDS: 20_000,
                _V.HUNDREDS_OF_THOUSANDS: 200_000,
            }
        ),
    }
)
"""How data sets turn vague words into numbers, by the data set's name."""


@value
class Quantity:
    """A number of people or things as the text gives it.

    `low` and `high` bound it, `best` is the figure named; each is None where the text gives none. "12" is
    12/12/12 EXACT, "around 1,000" has only a best, "at least 31" only a low, "dozens" a low of 24 and no best.
    `vague` keeps which vague word was used, `text` the wording. Raises ValueError where the figures contradict
    each other or the modifier.
    """

    low: Whole | None = None
    best: Whole | None = None
    high: Whole | None = None
    modifier: QuantityModifier = QuantityModifier.EXACT
    text: Name | None = None
    vague: VagueNumber | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        low, best, high = self.low, self.best, self.high
        if low == best == high:
            return
        floor = low if low is not None else best
        if high is not None and floor is not None and high < floor:
            raise ValueError(f"Quantity.high: expected at least {floor}, got {high}")
        if best is not None and low is not None and best < low:
            raise ValueError(f"Quantity.best: expected at least low {low}, got {best}")
        if best is not None and high is not None and best > high:
            raise ValueError(f"Quantity.best: expected at most high {high}, got {best}")
        if self.modifier is _EXACT:
            raise ValueError(f"Quantity.modifier: expected low = best = high with exact, got {low}, {best}, {high}")

    @classmethod
    def exactly(cls, number: int, text: str | None = None) -> "Quantity":
        """Return an exact count."""
        return cls(number, number, number, QuantityModifier.EXACT, text)

    def __str__(self) -> str:
        if self.low == self.best == self.high:
            return "unknown" if self.low is None else f"{self.low:,}"
        sides = ["?" if n is None else f"{n:,}" for n in (self.low, self.best, self.high)]
        return "/".join(sides)

    def __repr__(self) -> str:
        figures = f"{self.low}, {self.best}, {self.high}, {self.modifier.name}"
        return f"Quantity({figures}{f', {self.text!r}' if self.text else ''})"

    def coded(self, convention: str | Callable[["Quantity"], int | None], *, unknown: int | None = None) -> int | None:
        """Return one number under a named convention (`"acled"`, `"ccc"`) or a function of the quantity.

        A figure the text names is kept: best, else low, else high. A vague word is looked up; where the convention
        does not list it the answer is None. `unknown` is the number for "an unknown number", which ACLED codes as
        3 or 10 by context; unless it is given the answer is None. Raises ValueError for an unknown convention.
        """
        if callable(convention):
            return convention(self)
        table = CONVENTIONS.get(convention)
        if table is None:
            known, hint = ", ".join(sorted(CONVENTIONS)), did_you_mean(closest(convention, CONVENTIONS))
            raise ValueError(f"convention: expected one of {known}, got {convention!r}{hint}")
        if self.best is not None:
            return self.best
        if self.vague is _V.UNKNOWN:
            return unknown
        if self.vague is not None:
            return table.get(self.vague)
        return self.low if self.low is not None else self.high


@record
class CountMention:
    """A count in a text: where it stands, what it says, and the name of the rule that read it."""

    span: TextSpan
    quantity: Quantity
    rule: Name

    def __repr__(self) -> str:
        return f"CountMention({self.span.text!r} at {self.span.start}, {self.quantity})"
