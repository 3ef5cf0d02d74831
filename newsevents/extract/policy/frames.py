"""Frames: measures named by common words, which only some verbs in some order make measures of."""

from collections.abc import Sequence

from newsevents.extract.policy.surroundings import Surroundings
from newsevents.extract.policy.words import NAME, Noun, Word

__all__ = ["fits", "listed_part"]


def fits(around: Surroundings, verb: Word, noun: Noun) -> bool:
    """Whether a verb and a framed measure stand to each other as the frame asks.

    What is `declared` stands right behind its verb ("declared an emergency"); a `budget` is an authority's; a `rate` is
    a bank's, right behind its verb ("the bank cut its rates"); what is put on a `list` stands before "to" or "from";
    who is declared `standing` is so by an authority; a `bill` is withdrawn or passed as a whole.
    """
    policy, between = around.table.policy, around.lowers[verb.last : noun.first]
    if noun.frame == "rate":
        if noun.first < verb.last or not _is_near(around, verb.last, noun.first):
            return False
        inside = around.lowers[around.first : around.last]
        return not _is_of_something(around, noun) and not policy.banks.isdisjoint(inside)
    if noun.frame == "declared":
        return noun.first >= verb.last and _is_near(around, verb.last, noun.first)
    if noun.frame in ("budget", "fee"):
        return around.is_official(verb)
    if noun.frame == "list":
        if noun.last == noun.first + 1 and around.lowers[noun.first] in policy.listed and around.leader(verb) is None:
            return False
        return noun.first >= verb.last and listed_part(between, policy.listing) is not None
    if noun.frame == "standing":
        return noun.first >= verb.last and (around.is_official(verb) or around.is_passive(verb))
    return around.lowers[noun.last - 1] in policy.drafts or noun.first >= verb.last


def listed_part(between: Sequence[str], listing: frozenset[str]) -> int | None:
    """Return where in the words between a verb and a list the preposition stands before the list."""
    return next((at for at in reversed(range(len(between))) if between[at] in listing), None)


def _is_near(around: Surroundings, first: int, last: int) -> bool:
    policy = around.table.policy
    return all(
        around.lowers[at] in policy.determiners or around.lowers[at] in policy.qualities or around.shape[at] == NAME
        for at in range(first, last)
    )


def _is_of_something(around: Surroundings, noun: Noun) -> bool:
    """Whether "of", "on" or "for" follows that is no day's: "cut rates on loans", but "cut rates on Monday"."""
    if noun.last + 1 >= around.last or around.lowers[noun.last] not in around.table.policy.product_cues:
        return False
    return not around.tokens.words[noun.last + 1][0].isupper()
