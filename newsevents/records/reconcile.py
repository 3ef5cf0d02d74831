"""Reconciling: one figure out of the claims of several reports, by a policy that is always named."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import attrs

from newsevents.errors import closest, did_you_mean
from newsevents.fields import Name, value
from newsevents.records.casualty import Casualty
from newsevents.records.toll import Toll
from newsevents.values import Quantity
from newsevents.vocabulary import ClaimStatus, PloverSector, QuantityModifier, Realis

__all__ = ["POLICIES", "Reconciled", "reconcile"]

_S = PloverSector
_OFFICIAL: Final = frozenset((_S.GOV, _S.COP, _S.MIL, _S.JUD, _S.LEG, _S.MED, _S.IGO, _S.UNO))
_DISOWNED: Final = (ClaimStatus.DENIED, ClaimStatus.RETRACTED, ClaimStatus.UNCONFIRMED)


@value
class Reconciled(Quantity):
    """A quantity chosen from several claims: the policy it was chosen by, the claims it rests on, those it passed over.

    `passed_over` pairs each other claim with the reason.
    """

    policy: Name | None = attrs.field(default=None, kw_only=True)
    claims: tuple[Casualty | Toll, ...] = attrs.field(default=(), kw_only=True)
    passed_over: tuple[tuple[Casualty | Toll, str], ...] = attrs.field(default=(), kw_only=True)

    def explain(self) -> str:
        """Return a short account: the policy, each claim it rests on, and why the others were passed over."""
        lines = [f"{Quantity.__str__(self)} by the policy {self.policy!r}, from {len(self.claims)} claim(s):"]
        lines.extend(f"  {_told(each)}" for each in self.claims)
        if self.passed_over:
            lines.append("passed over:")
            lines.extend(f"  {_told(each)}: {why}" for each, why in self.passed_over)
        return "\n".join(lines)


@attrs.frozen
class _Claim:
    """A claim with what policies ask of it, and its place among those given."""

    source: Casualty | Toll
    figure: Quantity
    number: int
    day: dt.date
    official: bool
    order: int


Choice = tuple[Quantity, Sequence[_Claim], str]
Policy = Callable[[Sequence[_Claim]], Choice]


def _told(claim: Casualty | Toll) -> str:
    records = (claim,) if isinstance(claim, Casualty) else claim.records
    names = ", ".join(f"{each.id}{f' ({each.attribution[-1]})' if each.attribution else ''}" for each in records)
    figure = claim.count if isinstance(claim, Casualty) else claim
    return f"{Quantity.__str__(figure)} from {names or 'no record'}"


# ------------------------------------------------------------------------------------------------ policies


def _latest(claims: Sequence[_Claim]) -> Choice:
    chosen = max(claims, key=lambda each: (each.day, each.order))
    return chosen.figure, (chosen,), "told earlier"


def _lowest(claims: Sequence[_Claim]) -> Choice:
    chosen = min(claims, key=lambda each: (each.number, each.order))
    return chosen.figure, (chosen,), "not the lowest figure"


def _highest(claims: Sequence[_Claim]) -> Choice:
    chosen = max(claims, key=lambda each: (each.number, -each.order))
    return chosen.figure, (chosen,), "not the highest figure"


def _official(claims: Sequence[_Claim]) -> Choice:
    figure, chosen, _ = _latest([each for each in claims if each.official] or claims)
    return figure, chosen, "not the latest official figure"


def _ucdp(claims: Sequence[_Claim]) -> Choice:
    """UCDP GED: low the most conservative figure, high the highest one, best the most reliable.

    Reliable is read as told by most sources, the lower one where several are.
    """
    floors = [n for each in claims for n in (each.figure.low, each.figure.best, each.figure.high) if n is not None]
    told = Counter(each.number for each in claims)
    best = min(told, key=lambda number: (-told[number], number))
    figure = Quantity(min(floors), best, max(floors), QuantityModifier.RANGE)
    return figure, claims, ""


POLICIES: Final[Mapping[str, Policy]] = MappingProxyType(
    {"latest": _latest, "lowest": _lowest, "highest": _highest, "official": _official, "ucdp": _ucdp}
)
"""The ways to choose: by time, by size, official sources first, or UCDP's low, best and high."""


def reconcile(claims: Iterable[Casualty | Toll], *, policy: str) -> Reconciled | None:
    """Return one figure out of several claims about the same people, or None where none gives one.

    `claims` are casualty records or the tolls of reports, of one harm and one incident. `policy` is a name of
    `POLICIES`: "latest" takes the claim stated for the latest day (`as_of`, else when it was said, else the day of the
    harm; the later one given where they tie), "lowest" and "highest" the claim with the smallest or largest figure,
    "official" the latest one of a government, police, army, court, hospital or international body, or the latest of
    all where no source is official, "ucdp" gives low, best and high over all. Claims that are denied, retracted or not
    actual are passed over. Raises ValueError for an unknown policy, or where the claims are of different harms.
    """
    choose = POLICIES.get(policy)
    if choose is None:
        known, hint = ", ".join(POLICIES), did_you_mean(closest(policy, POLICIES))
        raise ValueError(f"policy: expected one of {known}, got {policy!r}{hint}")
    given = list(claims)
    _of_one_harm(given)
    passed = [(each, why) for each in given if (why := _disowned(each)) is not None]
    held = [_claim(each, order) for order, each in enumerate(given) if _disowned(each) is None]
    if not held:
        return None
    figure, chosen, why = choose(held)
    kept = {each.order for each in chosen}
    passed += [(each.source, why) for each in held if each.order not in kept]
    return Reconciled(
        figure.low,
        figure.best,
        figure.high,
        figure.modifier,
        figure.text,
        vague=figure.vague,
        policy=policy,
        claims=tuple(each.source for each in chosen),
        passed_over=tuple(passed),
    )


def _records(claim: Casualty | Toll) -> tuple[Casualty, ...]:
    return (claim,) if isinstance(claim, Casualty) else claim.records


def _of_one_harm(claims: Sequence[Casualty | Toll]) -> None:
    harms = {record.harm for claim in claims for record in _records(claim)}
    if len(harms) > 1:
        named = ", ".join(sorted(harm.value for harm in harms))
        raise ValueError(f"claims: expected figures of one harm, got {named}")


def _disowned(claim: Casualty | Toll) -> str | None:
    """Return why a claim can't be chosen, or None."""
    figure = claim.count if isinstance(claim, Casualty) else claim
    if figure.low is None and figure.best is None and figure.high is None:
        return "names no figure"
    if not isinstance(claim, Casualty):
        return None
    if claim.status in _DISOWNED:
        return claim.status.value
    return None if claim.realis is Realis.ACTUAL else claim.realis.value


def _claim(claim: Casualty | Toll, order: int) -> _Claim:
    figure = claim.count if isinstance(claim, Casualty) else claim
    number = next(n for n in (figure.best, figure.low, figure.high) if n is not None)
    records = _records(claim)
    day = max((_day(record) for record in records), default=dt.date.min)
    official = any(
        link.actor is not None and link.actor.sector in _OFFICIAL for record in records for link in record.attribution
    )
    return _Claim(claim, figure, number, day, official, order)


def _day(record: Casualty) -> dt.date:
    """Return the day a figure is stated for: as_of, else when it was said, else the day of the harm."""
    said = [link.date for link in reversed(record.attribution)]
    spans = (record.as_of, *said, record.date)
    return next((span.end for span in spans if span is not None and span.end is not None), dt.date.min)
