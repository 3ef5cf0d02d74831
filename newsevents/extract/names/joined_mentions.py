"""Joined mentions: those of a text in order, each with the role, name or owner that stands beside it."""

from newsevents import languages
from newsevents.extract.names.mentions import Mention, mentions_in
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.actors import Actors

__all__ = ["find_mentions"]


def find_mentions(tokens: Tokens, shape: str, bounds: list[tuple[int, int]], language: str) -> list[Mention]:
    """Return the mentions of actors in each stretch of tokens, in text order."""
    table: Actors = languages.load(language, "ACTORS")
    found: list[Mention] = []
    for first, last in bounds:
        alone = mentions_in(tokens, shape, first, last, table)
        _owned(alone, shape)
        found.extend(_joined(alone, tokens, shape, table))
    return found


def _owned(found: list[Mention], shape: str) -> None:
    """Give an unnamed body behind a possessive its owner: "Turkey's central bank", "the bank's policy committee"."""
    ends = {each.last: each for each in found}
    for each in found:
        owner = ends.get(each.first - 1) if each.first > 0 and shape[each.first - 1] == "'" else None
        if owner is not None and each.owner is None and each.name is None:
            each.owner = owner
            each.affiliation = each.affiliation or owner.name


def _joined(found: list[Mention], tokens: Tokens, shape: str, table: Actors) -> list[Mention]:
    """Join a name with the role set beside it by a comma: "Bachelet, the rights chief," and the other way round."""
    joined: list[Mention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if before is not None and mention.name is not None and _is_named(before, mention, tokens, shape, table):
            # "a group calling itself Dawn Front"
            before.name, before.last, before.plural = mention.name, mention.last, False
            continue
        if before is None or mention.first != before.last + 1 or shape[before.last] != ",":
            joined.append(mention)
            continue
        closed = mention.last >= len(shape) or shape[mention.last] in ",.;-)W" or mention.name is not None
        if before.name and before.maybe_person and mention.role and not mention.name and closed and not mention.plural:
            before.role = before.role or mention.role
            before.affiliation = before.affiliation or mention.affiliation
            before.kind = before.kind if before.kind.sector else mention.kind
            before.sex = before.sex or mention.sex
            before.person = True
            before.last = mention.last
        elif (
            mention.name
            and mention.maybe_person
            and before.role
            and not before.name
            and not before.plural
            and (before.person or not mention.person)
            and not mention.role
        ):
            before.name = mention.name
            before.last = mention.last
            before.person = True
        elif (
            mention.name
            and not mention.role
            and _is_one_group(before, tokens, shape, table)
            and _is_aside(mention, shape)
        ):
            # "A rights group, Open Hand, said".
            before.name = mention.name
            before.last = mention.last
            before.plural = False
        else:
            joined.append(mention)
    return joined


def _is_named(before: Mention, after: Mention, tokens: Tokens, shape: str, table: Actors) -> bool:
    """Whether words of naming alone stand between a group and a name; "the group called Roe …" is no such thing."""
    between = tuple(tokens.lowers[before.last : after.first])
    if between not in table.naming or before.name is not None or before.role is None or after.role is not None:
        return False
    opens = shape[before.first] == "D" and tokens.lowers[before.first] not in table.definite
    return shape[before.last - 1] in "GBU" and (len(between) > 1 or opens)


def _is_one_group(mention: Mention, tokens: Tokens, shape: str, table: Actors) -> bool:
    """Whether an article that tells of something new opens an unnamed group."""
    opens = shape[mention.first] == "D" and tokens.lowers[mention.first] not in table.definite
    return opens and mention.plural and mention.name is None and mention.role is not None


def _is_aside(mention: Mention, shape: str) -> bool:
    return mention.last < len(shape) and shape[mention.last] == ","
