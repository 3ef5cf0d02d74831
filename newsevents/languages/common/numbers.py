"""Number words put together, for languages that write them in one word."""

from collections.abc import Mapping

__all__ = ["compounds"]


def compounds(
    units: Mapping[str, int], tens: Mapping[str, int], joint: str, *, unit_first: bool = False
) -> dict[str, int]:
    """Return the words from 21 to 99 that join a ten and a unit in one word."""
    found: dict[str, int] = {}
    for ten, high in tens.items():
        for unit, low in units.items():
            word = f"{unit}{joint}{ten}" if unit_first else f"{ten}{joint}{unit}"
            found[word] = high + low
    return found
