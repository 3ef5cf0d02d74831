"""Measures: by how much a rule changes something, read from the words around it."""

from collections.abc import Container, Mapping, Sequence
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.languages.schema.policy import Figures
from newsevents.values import Measure
from newsevents.vocabulary import Limit

__all__ = ["find_measure"]

_UNIT_WORDS: Final = 2
_MULTIPLE_REACH: Final = 2
_LIMIT_REACH: Final = 3
# Longer digit strings are no amounts, and would overflow a float.
_MOST_DIGITS: Final = 18
# Decimal places that a figure keeps when it is turned into another unit.
_PLACES: Final = 6


@attrs.frozen
class _Amount:
    """A number, or a range from one up to `high`, with its unit: tokens `first`..`last`, and the word before it."""

    first: int
    last: int
    number: float
    unit: str | None
    cue: str
    high: float | None = None


def find_measure(
    document: Document,
    first: int,
    last: int,
    verb: int,
    figures: Figures,
    taken: Mapping[int, int],
    named: Container[int] = (),
    bare: Container[str] | None = None,
) -> Measure | None:
    """Return the amounts told in the tokens `first`..`last` about the change told by the token `verb`, or None.

    `named` are the first tokens of the measures changed; `taken` leads from the first token of each date and length of
    time to the token after it. `bare` are the words behind a number that counts nothing, None where none may.
    """
    tokens = document.tokens
    lowers = tokens.lowers
    amounts = _ranges(_amounts(lowers, first, last, figures, taken), lowers, first, figures)
    told: dict[str, float] = {}
    used: list[_Amount] = []
    limit: Limit | None = None
    unit: str | None = None
    for at, amount in enumerate(amounts):
        if amount.cue in figures.scope:
            # "Lorries over 20 tonnes": that says which ones.
            continue
        name = _role(amount, verb, named, figures)
        if name is None or name in told or (name == "prior" and set(told) == {"change"}):
            # "By 8 percent, up from 5 percent": that is what it was raised by before.
            continue
        following = amounts[at + 1 : at + 2]
        alone = name == "new" and amount.cue in figures.to and _is_alone(lowers, amount.last, last, bare)
        if amount.unit is None and not alone and not _is_pair(name, following, told, figures):
            continue
        if unit is not None and amount.unit not in (unit, None):
            coarse, part = figures.finer.get(unit, (None, 1.0))
            if coarse != amount.unit:
                continue
            told = {key: round(value * part, _PLACES) for key, value in told.items()}
            unit = coarse
        falls = name == "change" and lowers[verb] in figures.down
        told[name] = -amount.number if falls else amount.number
        unit = unit or amount.unit
        used.append(amount)
        if name == "new" and amount.high is not None:
            told["new_high"] = amount.high
        if name == "new":
            limit = _limit(lowers, max(first, amount.first - _LIMIT_REACH), amount.first, verb, figures)
    factor = _factor(lowers, max(first, verb - _MULTIPLE_REACH), min(verb + _MULTIPLE_REACH + 1, last), figures)
    if not told and factor is None:
        return None
    start = min([*(each.first for each in used), *([factor[1]] if factor else [])])
    end = max([*(each.last for each in used), *([factor[1] + 1] if factor else [])])
    mention = document.span(tokens.starts[start], tokens.ends[end - 1])
    return Measure(**told, factor=factor[0] if factor else None, unit=unit, limit=limit, mention=mention)


def _is_alone(lowers: Sequence[str], at: int, last: int, bare: Container[str] | None) -> bool:
    """Whether nothing is counted by the number before a token: "raised the drinking age to 21"."""
    return bare is not None and (at >= last or not lowers[at][0].isalnum() or lowers[at] in bare)


def _is_pair(name: str, following: Sequence[_Amount], told: Mapping[str, float], figures: Figures) -> bool:
    """Whether an amount without a unit is one of two: "from 62 to 64", "to 18 from 19", "from 60 to 120 tenge"."""
    if name == "prior":
        return "new" in told or bool(following and following[0].cue in figures.to)
    return name == "new" and ("prior" in told or bool(following and following[0].cue in figures.origin))


def _ranges(amounts: Sequence[_Amount], lowers: Sequence[str], first: int, figures: Figures) -> list[_Amount]:
    """Return amounts with two that a word of ranges parts as one: "of 5% to 5.25%", "between 5 and 6 pesos"."""
    found: list[_Amount] = []
    for amount in amounts:
        last = found[-1] if found else None
        if last is None or last.high is not None or last.number >= amount.number or amount.first != last.last + 1:
            found.append(amount)
            continue
        joint, unit = lowers[last.last], last.unit or amount.unit
        dashed = joint in figures.dashes
        between = last.cue in figures.between and joint in figures.joints
        spoken = last.cue in figures.at and joint in figures.to and _is_of_a_range(lowers, last.first, figures)
        if amount.unit not in (unit, None) or not (dashed or between or spoken):
            found.append(amount)
            continue
        cue = last.cue
        at = last.first - 1
        while (
            at > first
            and not _tells(cue, figures)
            and (lowers[at] in figures.between or lowers[at] in figures.spans or lowers[at] in figures.fillers)
        ):
            # "To a range of", "from between": what leads to the range tells what it is.
            at -= 1
            cue = lowers[at]
        found[-1] = attrs.evolve(last, last=amount.last, unit=unit, cue=cue, high=amount.number)
    return found


def _tells(cue: str, figures: Figures) -> bool:
    """Whether a word tells what the amount behind it is."""
    return cue in figures.origin or cue in figures.at or cue in figures.to or cue in figures.by


def _is_of_a_range(lowers: Sequence[str], at: int, figures: Figures) -> bool:
    return at >= 2 and lowers[at - 2] in figures.spans


def _amounts(lowers: Sequence[str], first: int, last: int, figures: Figures, taken: Mapping[int, int]) -> list[_Amount]:
    found = []
    index = first
    while index < last:
        if index in taken:
            index = taken[index]
            continue
        low, _, high = lowers[index].partition("-")
        number = _number(low, figures) if _number(high, figures) is not None else _number(lowers[index], figures)
        if number is None:
            index += 1
            continue
        start = index
        mark = figures.marks.get(lowers[index - 1]) if index > first else None
        index += 1
        while number < 1 and index < last and lowers[index] in figures.articles:
            # "Half a percentage point".
            index += 1
        while index < last and lowers[index] in figures.scales:
            number *= figures.scales[lowers[index]]
            index += 1
        unit, index = _unit(lowers, index, last, figures)
        before = start - 2 if mark else start - 1
        if number < 1 and before >= first and lowers[before] in figures.articles:
            before -= 1
        found.append(
            _Amount(
                start - bool(mark),
                index,
                number,
                mark or unit,
                lowers[before] if before >= first else "",
                _number(high, figures) if low != lowers[start] else None,
            )
        )
    return found


def _number(lower: str, figures: Figures) -> float | None:
    if lower in figures.numbers:
        return figures.numbers[lower]
    digits = lower.replace(",", "")
    if not digits[:1].isdigit() or len(digits) > _MOST_DIGITS or digits.count(".") > 1:
        return None
    return float(digits) if digits.replace(".", "").isascii() and digits.replace(".", "").isdigit() else None


def _unit(lowers: Sequence[str], index: int, last: int, figures: Figures) -> tuple[str | None, int]:
    """Return the unit behind a number and the token after it."""
    for size in range(_UNIT_WORDS, 0, -1):
        if index + size <= last:
            unit = figures.units.get(" ".join(lowers[index : index + size]))
            if unit is not None:
                return unit, index + size
    return None, index


def _role(amount: _Amount, verb: int, named: Container[int], figures: Figures) -> str | None:
    """Return which part of a measure an amount is, by the word before it, or the measure behind it ("a 5% tariff")."""
    if amount.cue in figures.by:
        return "change"
    if amount.cue in figures.origin:
        return "prior"
    if amount.cue in figures.to or amount.cue in figures.at or amount.cue in figures.limits:
        return "new"
    if amount.unit in figures.steps:
        return "change"
    return "new" if amount.unit is not None and (amount.first <= verb or amount.last in named) else None


def _limit(lowers: Sequence[str], first: int, last: int, verb: int, figures: Figures) -> Limit | None:
    """Return whether the words before an amount, or the verb, make it a cap or a floor."""
    near = [figures.limits[lower] for lower in lowers[first:last] if lower in figures.limits]
    return near[-1] if near else figures.limits.get(lowers[verb])


def _factor(lowers: Sequence[str], first: int, last: int, figures: Figures) -> tuple[float, int] | None:
    """Return the multiple that a word close to the verb says ("doubled", "two-fold"), with its token."""
    for index in range(first, last):
        lower = lowers[index]
        if lower in figures.multiples:
            return figures.multiples[lower], index
        number, _, fold = lower.partition("-")
        if fold in figures.fold and (value := _number(number, figures)) is not None:
            return value, index
    return None
