"""Phrases: the noun phrase that ends or begins with a token, with the actor it names."""

import re
from typing import Final

import attrs

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.layout import Layout

__all__ = ["phrase_after", "phrase_before", "titled"]

# What a role is charged with, up to the comma behind it.
_CHARGE: Final = re.compile(r"L[xMBNHa]{1,4},")
_PHRASE: Final = "xNRGBUMHTDq'dL&#.P"
_VERBAL_FORMS: Final = frozenset(("past", "participle", "gerund"))


def phrase_before(layout: Layout, at: int, floor: int) -> tuple[int, int, Mention | None] | None:
    """Return the noun phrase that ends with the token `at`."""
    shape = layout.shape
    start = at + 1
    forms = layout.speech.forms
    while start > floor and at - start < 12 and not layout.quoted[start - 1]:
        before = shape[max(start - 2, floor) : start]
        # "an inside source"
        if before != "Dp" and shape[start - 1] not in _PHRASE and not _ties_report(layout, start - 1, floor):
            break
        low = layout.lowers[start - 1]
        verbal = start <= at and shape[start - 1] == "x" and low in forms and forms[low].kinds & _VERBAL_FORMS
        if verbal and not _is_reduced(layout, start - 1, floor):
            break
        start -= 1
    if start > at:
        return None
    while start <= at and shape[start] in "L&'.d":
        start += 1
    if start > at:
        return None
    first = _head_start(layout, start, at)
    return first, at + 1, _head_mention(layout, first, at + 1)


def _is_reduced(layout: Layout, at: int, floor: int) -> bool:
    """Whether a participle tells of unnamed persons before it: "two people briefed on the talks said"."""
    told = layout.finishes.get(at)
    if told is None:
        # "a baker accused of arson said"
        return at > floor and layout.shape[at - 1] == "x" and layout.lowers[at + 1] in layout.people.owning
    return told.name is None and told.first >= floor and layout.shape[at + 1] in "Lp"


def _head_mention(layout: Layout, first: int, last: int) -> Mention | None:
    """Return the actor that a noun phrase names: who is owned, not the owner ("Peru's air force")."""
    mention = next((layout.begins[i] for i in range(first, last) if i in layout.begins), None)
    if mention is None or mention.name is None or mention.last >= last - 1 or layout.shape[mention.last] != "'":
        return mention
    begin = mention.last + 1
    own = next((layout.begins[i] for i in range(begin, last) if i in layout.begins), None)
    if own is not None and (own.name is not None or own.affiliation is not None):
        return own
    end = last if own is None else own.last
    if "'" in layout.shape[begin:end] or "L" in layout.shape[begin:end]:
        return own or mention
    role = " ".join(layout.text[layout.starts[begin] : layout.ends[end - 1]].split())
    if own is not None:
        return attrs.evolve(own, role=role, affiliation=mention.name, owner=mention)
    return Mention(first, last, role=role, affiliation=mention.name, owner=mention)


def titled(named: Mention, titled: Mention | None) -> Mention:
    """Return a person with the role that a phrase beside the name gives: "the club's director of sales, Jane Roe"."""
    if titled is None or named.role is not None or titled.role is None or titled.name is not None or titled.plural:
        return named
    if not titled.person:
        return named
    affiliation = named.affiliation or titled.affiliation
    return attrs.evolve(named, role=titled.role, affiliation=affiliation, kind=titled.kind, person=True)


def _ties_report(layout: Layout, at: int, floor: int) -> bool:
    """Whether a word ties a report to who made it: "a poll by the university"."""
    return at > floor and layout.lowers[at] in layout.speech.agents and layout.lowers[at - 1] in layout.people.documents


def _head_start(layout: Layout, start: int, at: int) -> int:
    """Return where the last noun phrase that is no complement of another begins."""
    shape = layout.shape
    for index in range(at, start - 1, -1):
        if shape[index] != "D":
            continue
        if index == start or (shape[index - 1] not in "L&" and layout.lowers[index - 1] not in layout.speech.agents):
            return index
    return start


def phrase_after(layout: Layout, at: int, ceiling: int) -> tuple[int, int, Mention | None] | None:
    """Return the noun phrase that begins with the token `at`."""
    shape = layout.shape
    if at >= ceiling:
        return None
    mention = layout.begins.get(at)
    if mention is None and at + 1 < ceiling and shape[at] in "MD":
        mention = layout.begins.get(at + 1)
    if mention is not None:
        named = _named_behind(layout, mention, ceiling)
        return at, named.last, named
    letter = shape[at]
    if letter == "P":
        return at, at + 1, None
    if letter not in "DNRGBUMHTqx":
        return None
    end = at
    while end < ceiling and end - at < 8 and shape[end] in "DNRGBUMHTqxd'":
        if end > at and shape[end] == "D":
            break
        end += 1
        mention = layout.begins.get(end)
        if mention is not None:
            named = _named_behind(layout, mention, ceiling)
            return at, named.last, named
    return at, end, None


def _named_behind(layout: Layout, mention: Mention, ceiling: int) -> Mention:
    """Return an unnamed person with the name that stands behind a comma: "the director of sales, Jane Roe"."""
    if mention.name is not None or not mention.person or mention.plural:
        return mention
    charge = _CHARGE.match(layout.shape, mention.last, ceiling)
    named = None if charge is None else layout.begins.get(charge.end())
    if named is None or named.name is None or not named.person or named.role is not None:
        return mention
    return titled(named, mention)
