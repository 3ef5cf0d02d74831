"""Steps: a rule as a chain to be followed sign by sign, made ready far sooner than a regular expression would be.

A step takes one sign, looks at one beside, passes a hyphen if one stands there, or offers two ways on, of which the
first is tried first. Nothing repeats: every way through a rule takes its steps in order and ends.
"""

from typing import Final, NamedTuple

__all__ = ["NONE", "Either", "Hyphen", "Look", "Match", "Step", "Take", "follow"]

NONE: Final = -1
"""Where a slot that took nothing stands."""

Match = tuple[int, list[int]]
"""Where a match ends, and the places of the signs that its slots took, `NONE` for those left out."""


class Take(NamedTuple):
    """Take one of some signs, into a slot unless that is `NONE`; where `then` is None the rule ends."""

    then: "Step | None"
    signs: frozenset[str]
    slot: int


class Hyphen(NamedTuple):
    """Pass a hyphen, or go on without it."""

    then: "Step | None"
    sign: str


class Look(NamedTuple):
    """Look whether the sign before (-1) or after (0) is one of some, and go on where that is as `wanted`."""

    then: "Step | None"
    signs: frozenset[str]
    side: int
    wanted: bool


class Either(NamedTuple):
    """Go on by `then`, or where that leads nowhere by `other`."""

    then: "Step | None"
    other: "Step | None"


Step = Take | Hyphen | Look | Either


def follow(step: Step | None, slots: int, signs: str, at: int) -> Match | None:
    """Return where a chain of steps leads from a place in a string of signs, by the first way that leads to its end."""
    places = [NONE] * slots
    # The ways not tried yet: the step, the place, and what the slots had taken by then.
    ways: list[tuple[Step | None, int, list[int]]] = []
    count = len(signs)
    while step is not None:
        if isinstance(step, Take):
            then, taken, slot = step
            if at < count and signs[at] in taken:
                if slot >= 0:
                    places[slot] = at
                at += 1
                step = then
                continue
        elif isinstance(step, Hyphen):
            then, hyphen = step
            if at < count and signs[at] == hyphen:
                ways.append((then, at, places[:]))
                at += 1
            step = then
            continue
        elif isinstance(step, Either):
            then, other = step
            ways.append((other, at, places[:]))
            step = then
            continue
        else:
            then, taken, side, wanted = step
            beside = at + side
            if (0 <= beside < count and signs[beside] in taken) is wanted:
                step = then
                continue
        if not ways:
            return None
        step, at, places = ways.pop()
    return at, places
