"""Mentions: the phrases of a text that name people, groups and bodies, taken apart."""

import re
from typing import Final

import attrs

from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.actors import UNKNOWN, Actors, Kind
from newsevents.vocabulary import PloverSector

__all__ = ["Mention", "mentions_in"]

# A run of words that belong to one name or role: "Kazakh Deputy Foreign Minister Mukhtar Tileuberdi".
_RUN: Final = r"(?:T\.|N\.(?=[Nd])|[MHNBGRTUd]|(?<=[NBRGU])'(?=[MHNBGRTUxq]))"
_MENTION: Final = re.compile(
    rf"[Dq]{{0,2}}(?P<head>{_RUN}{{1,14}})(?:(?<=[RGBT])(?P<tie>L)D?(?P<body>{_RUN}{{1,10}}(?<=[NHBGRU])))?"
)
_NAME: Final = re.compile(r"(?:[NHd]|N\.)+")
_TELLING: Final = frozenset("NBGRU")
_TELLING_TIED: Final = _TELLING | {"T"}
_TRIMMED: Final = "Md'"
_LONGEST_COMPOUND: Final = 3


@attrs.define(slots=True)
class Mention:
    """A phrase that names an actor: its tokens `first`..`last`, and its parts, each a text or None.

    `kind` is what its words say of it, `person` whether it names one, `plural` whether several, `sex` "m", "f" or "".
    `owner` is the mention that a possessive sets before it ("Roe's spokesman").
    """

    first: int
    last: int
    name: str | None = None
    role: str | None = None
    affiliation: str | None = None
    kind: Kind = UNKNOWN
    person: bool = False
    plural: bool = False
    sex: str = ""
    definite: bool = False
    owner: "Mention | None" = None

    @property
    def maybe_person(self) -> bool:
        """Whether its name may be a person's."""
        return self.name is not None and (self.person or self.kind.sector is None)


def mentions_in(tokens: Tokens, shape: str, first: int, last: int, table: Actors) -> list[Mention]:
    """Return the mentions of actors in a stretch of tokens, in text order, each by itself."""
    read = (_read(match, tokens, shape, table) for match in _MENTION.finditer(shape, first, last))
    return [mention for mention in read if mention is not None]


def _read(match: re.Match[str], tokens: Tokens, shape: str, table: Actors) -> Mention | None:
    start, end = match.span("head")
    while end > start and shape[end - 1] in _TRIMMED and tokens.lowers[end - 1] not in table.roles:
        end -= 1
    tied = match["body"] is not None and end == match.end("head")
    telling = _TELLING_TIED if tied else _TELLING
    if end == start or (telling.isdisjoint(shape[start:end]) and shape[end - 1] != "M"):
        return None
    mention = Mention(match.start(), match.end() if tied else end)
    _fill(mention, start, end, tokens, shape, table)
    if mention.role is not None and mention.name is None and shape[end - 1] == "B" and start == mention.first:
        _widen(mention, tokens, shape, table)
    if tied:
        _tie(mention, match, tokens, table)
    if mention.person and not mention.sex and mention.name is not None:
        given = mention.name.partition(" ")[0].lower()
        mention.sex = "f" if given in table.women else "m" if given in table.men else ""
    mention.definite = tokens.lowers[match.start()] in table.definite
    if mention.kind.sector is None and mention.owner is not None:
        # "the mayor's spokesman"
        mention.kind = mention.owner.kind
    if mention.kind.sector is None and mention.affiliation is not None:
        words = mention.affiliation.lower().split()
        known = table.known.get(" ".join(words))
        mention.kind = known[1] if known is not None else _kind(words, table)
    return mention if mention.name or mention.role else None


def _text(tokens: Tokens, first: int, last: int) -> str | None:
    if first >= last:
        return None
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[last - 1]].split())


def _fill(mention: Mention, start: int, end: int, tokens: Tokens, shape: str, table: Actors) -> None:
    """Take apart `[whose] [body] [role] [name]`."""
    owner = _owner_end(tokens, shape, start, end, table) if "'" in shape[start:end] else -1
    begin = start if owner < 0 else owner + 1
    if owner >= 0:
        mention.owner = Mention(start, owner)
        _fill(mention.owner, start, owner, tokens, shape, table)
        mention.affiliation = mention.owner.name or _text(tokens, start, owner)
    head = (
        end - 1
        if end > begin and shape[end - 1] == "M"
        else max(shape.rfind("R", begin, end), shape.rfind("T", begin, end))
    )
    if head == end - 1 and _is_body(tokens, begin, head, table):
        # "the Health and Safety Executive"
        mention.name = _text(tokens, begin, end)
        return
    if head < 0:
        head = shape.rfind("G", begin, end - 1)
        if head >= 0 and shape[head + 1] != "N":
            head = -1
    if head < 0 or (shape[head] == "R" and head == end - 2 and shape[end - 1] in "BG" and _is_small(tokens, head)):
        # "a militant group"
        _fill_bare(mention, begin, end, tokens, shape, table)
        return
    after = head + 1
    if after < end and shape[after] == ".":
        after += 1
    mention.name = _text(tokens, after, end)
    role = head
    while role > begin and _belongs_to_role(tokens, shape, role - 1, table):
        role -= 1
    mention.role = _text(tokens, role, min(after, end))
    while begin < role and (shape[begin] == "M" or (shape[begin] == "H" and tokens.lowers[begin] in table.standing)):
        begin += 1
    mention.affiliation = _text(tokens, begin, role) or mention.affiliation
    mention.person = True
    mention.sex = _sex(tokens.lowers[role:after], table)
    mention.kind = _kind(tokens.lowers[begin:after], table)
    if (
        tokens.lowers[head] in table.titles
        and head == role
        and shape[head] == "T"
        and tokens.lowers[head] not in table.roles
    ):
        # "Mr Smith": a courtesy, no role.
        mention.role = None if mention.name else mention.role


def _owner_end(tokens: Tokens, shape: str, start: int, end: int, table: Actors) -> int:
    """Return the last possessive of a run that parts an owner from what is owned, or -1.

    Whom a body is for is a part of its name: "the Teachers' Union", "Vell's Workers' Party".
    """
    owner = shape.rfind("'", start, end)
    while owner > start and _is_for(tokens, shape, owner, end, table):
        owner = shape.rfind("'", start, owner)
    return owner


def _is_for(tokens: Tokens, shape: str, owner: int, end: int, table: Actors) -> bool:
    """Whether those before a possessive are whom the body behind it is for, which capitals tell."""
    words, after = tokens.words, owner + 1
    if shape[owner - 1] != "G" or not words[owner - 1].istitle() or tokens.lowers[owner - 1] in table.collectives:
        return False
    while after < end and words[after].istitle() and shape[after] != "B":
        after += 1
    return after < end and shape[after] == "B" and words[after].istitle()


def _is_body(tokens: Tokens, begin: int, head: int, table: Actors) -> bool:
    """Whether what a body is for makes a name of a noun that may be a role: "the Food and Drug Administration"."""
    if head <= begin or not tokens.words[head].istitle():
        return False
    return tokens.lowers[head] in table.bodies and tokens.lowers[head - 1] in table.matters


def _is_small(tokens: Tokens, at: int) -> bool:
    """Whether two words stand in lower case."""
    return tokens.words[at].islower() and tokens.words[at + 1].islower()


def _belongs_to_role(tokens: Tokens, shape: str, at: int, table: Actors) -> bool:
    """Whether a word before a role is part of it: "deputy", "foreign", "police", "Transport"."""
    letter, low = shape[at], tokens.lowers[at]
    if letter in "GB":
        return tokens.words[at].islower()
    return letter in "RTMH." or (letter == "N" and low in table.portfolios)


def _fill_bare(mention: Mention, begin: int, end: int, tokens: Tokens, shape: str, table: Actors) -> None:
    """Take apart a run without a role: a group, a body, or a name."""
    last = shape[end - 1]
    if last in "GU" and not _is_body(tokens, begin, end - 1, table):
        role = end - 1
        while role > begin and (shape[role - 1] in "MUGR" or (shape[role - 1] == "B" and role - 1 == begin)):
            role -= 1
        mention.role = _text(tokens, role, end)
        mention.affiliation = _text(tokens, begin, role) or mention.affiliation
        mention.person = last == "U"
        mention.plural = last == "G"
        mention.sex = _sex(tokens.lowers[role:end], table)
        mention.kind = _kind(tokens.lowers[role:end], table)
        return
    words = tokens.lowers[begin:end]
    known = table.known.get(" ".join(words))
    capitalised = "N" in shape[begin:end] or "H" in shape[begin:end] or not tokens.words[end - 1].islower()
    if known is not None and capitalised:
        mention.name, mention.kind = known
    elif "B" in shape[begin:end] or "G" in shape[begin:end]:
        mention.kind = _kind(words, table)
        if mention.kind.sector is None and words[0] in table.known:
            mention.kind = table.known[words[0]][1]
        if capitalised:
            mention.name = _text(tokens, begin, end)
        else:
            mention.role = _text(tokens, begin, end)
    else:
        mention.name = _text(tokens, begin, end)
        if words and words[0] in table.known:
            # "UN Human Rights": a part of a body that is known.
            mention.kind = table.known[words[0]][1]
            return
        named = _NAME.fullmatch(shape, begin, end) is not None and begin + 1 < end and not words[-1].isdigit()
        mention.person = named and words[-1] not in table.matters and table.joints.isdisjoint(words)


def _widen(mention: Mention, tokens: Tokens, shape: str, table: Actors) -> None:
    """Take in the nouns between an article or a possessive and an unnamed body: "Turkey's central bank"."""
    first = mention.first
    while first > 0 and mention.first - first < _LONGEST_COMPOUND and shape[first - 1] in "xM":
        first -= 1
    if not 0 < first < mention.first or shape[first - 1] not in "D'":
        return
    mention.role = _text(tokens, first, mention.last)
    mention.first = first - (shape[first - 1] == "D")
    known = table.known.get((mention.role or "").lower())
    if known is not None:
        mention.kind = known[1]


def _tie(mention: Mention, match: re.Match[str], tokens: Tokens, table: Actors) -> None:
    """Read what follows a role: "for the ministry" is its body, "in Almaty" only where it is."""
    start, end = match.span("body")
    words = tokens.lowers[start:end]
    if mention.name is None and mention.role is not None:
        told = start
        while told < end and tokens.lowers[told] in table.portfolios:
            told += 1
        if told > start:
            _charge(mention, match.start("tie"), told, end, tokens)
            return
        if tokens.lowers[match.start("tie")] in table.owning:
            mention.affiliation = mention.affiliation or _text(tokens, start, end)
        if mention.kind.sector is None:
            mention.kind = _kind(words, table)
    elif mention.name is not None and not mention.person:
        mention.name = _text(tokens, match.start("head"), end)


def _charge(mention: Mention, tie: int, told: int, end: int, tokens: Tokens) -> None:
    """Read "Secretary of State Jane Roe": what the role is charged with belongs to it, a name may follow."""
    mention.role = f"{mention.role} {_text(tokens, tie, told)}"
    mention.name = _text(tokens, told, end)
    mention.plural = False


def _sex(words: list[str], table: Actors) -> str:
    for word in words:
        if word in table.feminine:
            return "f"
        if word in table.masculine:
            return "m"
    return ""


def _kind(words: list[str], table: Actors) -> Kind:
    """Return the kind the last telling word gives: the head before what modifies it."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        for kinds in (table.roles, table.groups, table.bodies):
            kind = kinds.get(word)
            if kind is None or kind.sector is None:
                continue
            if kind.sector is not PloverSector.MIL or kinds is not table.roles:
                return kind
            if word in table.qualifying and _only_qualifies(words, at, table):
                # "attorney general", "general secretary"
                break
            # "detective sergeant": the police have ranks too.
            return next((own for each in words if (own := _police(each, table)) is not None), kind)
    return UNKNOWN


def _only_qualifies(words: list[str], at: int, table: Actors) -> bool:
    """Whether the rank at a place tells of the role beside it and is none itself."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if after in table.roles and table.roles[after].sector is not PloverSector.MIL:
        return True
    return at > 0 and words[at - 1] in table.qualified


def _police(word: str, table: Actors) -> Kind | None:
    """Return the kind of a word where it is one of the police."""
    kind = table.roles.get(word) or table.groups.get(word)
    return kind if kind is not None and kind.sector is PloverSector.COP else None
