"""Papers: how far the bill or law has come that a verb of policy is in ("passed a bill to cap rents")."""

from typing import Final

from newsevents.extract.policy.surroundings import Surroundings
from newsevents.extract.policy.words import Word
from newsevents.vocabulary import PolicyInstrument, PolicyStatus

__all__ = ["paper_before", "paper_status"]

# How many tokens before a verb its paper may stand, before the paper what is done to it, and behind the verb its fate.
_PAPER_REACH: Final = 8
_FATE_REACH: Final = 12
_LATER_REACH: Final = 16


def paper_before(around: Surroundings, verb: Word) -> int | None:
    """Return the token of the bill or law whose contents a verb tells, or None.

    "A bill to cap rents", "a law on Monday that bans", "a bill banning surrogacy".
    """
    policy, lowers, acts = around.table.policy, around.lowers, around.table.acts
    opened = lowers[verb.first].endswith(policy.gerund)
    for at in range(verb.first - 1, max(around.first, verb.first - _PAPER_REACH) - 1, -1):
        lower = lowers[at]
        if acts.get(lower) is PolicyInstrument.LAW:
            return at if opened else None
        opened = opened or lower in policy.relatives or lower in policy.figures.to or lower in policy.future
        if not lower[0].isalnum():
            return None
    return None


def paper_status(around: Surroundings, verb: Word) -> PolicyStatus | None:
    """Return how far a verb's paper has come, by what is done to it before it or behind; None where there is none.

    A bill of which nothing is told is proposed.
    """
    at = paper_before(around, verb)
    if at is None:
        return None
    policy, lowers = around.table.policy, around.lowers
    for index in range(at - 1, max(around.first, at - _FATE_REACH) - 1, -1):
        fate = policy.fates.get(lowers[index])
        if fate is not None:
            return fate
    for index in range(verb.last, min(around.last, verb.last + _LATER_REACH) - 1):
        if lowers[index] in policy.passives:
            # "Was on Tuesday rejected by the senate".
            fate = next((policy.fates[word] for word in lowers[index + 1 : index + 4] if word in policy.fates), None)
            if fate is not None:
                return fate
    return PolicyStatus.PROPOSED if lowers[at] in policy.drafts else None
