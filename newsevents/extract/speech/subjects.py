"""Subjects: the noun phrases beside a verb, with the actor each one names."""

from typing import Final

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.extents import past_dateline
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_before, titled

__all__ = ["main_subject", "subject_of"]

_LONGEST_OPENING: Final = 150
_LONGEST_TIE: Final = 6


def main_subject(layout: Layout, floor: int, ceiling: int) -> tuple[int, int, Mention | None] | None:
    """Return the first actor or pronoun of a stretch that no preposition governs."""
    shape = layout.shape
    ceiling = min(ceiling, floor + _LONGEST_OPENING)
    if floor < ceiling:
        floor = past_dateline(layout, floor, ceiling)
    at = floor
    while at < ceiling:
        if layout.quoted[at]:
            at = layout.opens.get(at, at) + 1
            continue
        mention = layout.begins.get(at)
        governed = at > floor and shape[at - 1] in "Lpd"
        if mention is not None:
            follows = shape[mention.last] if mention.last < len(shape) else "."
            if not governed and follows != "'":
                return mention.first, mention.last, mention
            at = mention.last
            continue
        if shape[at] == "P" and not governed and layout.lowers[at] in layout.people.pronouns:
            return at, at + 1, None
        if at == floor and shape[at] == "N":
            return at, at + 1, None
        at += 1
    return None


def subject_of(layout: Layout, at: int, floor: int) -> tuple[int, int, Mention | None] | None:
    """Return the noun phrase that ends with the token `at`, over relative clauses and brackets set between."""
    shape = layout.shape
    letter = shape[at]
    mention = layout.finishes.get(at + 1)
    if mention is not None and mention.first >= floor:
        head = _head_of(layout, mention, floor)
        if head is not None:
            return head.first, mention.last, head
        return _widened(layout, mention, at, floor)
    if letter == "P" and (at == floor or shape[at - 1] not in "Lp"):
        return at, at + 1, None
    if letter == "W" or layout.lowers[at] in layout.speech.complementizers:
        return at, at + 1, _antecedent(layout, at, floor)
    if letter == ")":
        opening = shape.rfind("(", floor, at)
        return subject_of(layout, opening - 1, floor) if opening > floor else None
    if letter in ",-":
        return _before_aside(layout, at, floor)
    if letter == '"' and at in layout.closes:
        return None
    return phrase_before(layout, at, floor)


def _widened(layout: Layout, mention: Mention, at: int, floor: int) -> tuple[int, int, Mention | None]:
    """Widen a mention over the words of its phrase before it: "Jane Roe of the institute", "the old senator"."""
    before = mention.first - 1
    if before > floor and layout.shape[before] in "&n":
        return _coordinated(layout, mention, floor)
    if before > floor and layout.shape[before] == "'" and mention.name is None:
        return _owner_start(layout, before, floor), mention.last, mention
    if before < floor or layout.quoted[before] or layout.shape[before] not in "xMHNRGBUqdLDTp":
        return mention.first, mention.last, mention
    phrase = phrase_before(layout, at, floor)
    if phrase is None or phrase[0] >= mention.first or layout.shape[phrase[0]] not in "DNRHTq":
        return mention.first, mention.last, mention
    first, last, head = phrase
    if mention.person and mention.name is not None and layout.shape[before - 1 : before + 1] == "xL" and last == at + 1:
        # "the grandmother of Jane Roe"
        return first, last, None
    if head is not None and head.last == mention.last and mention.name is None:
        return first, last, head
    # Who is tied to a place or a body by a preposition speaks, not that: "a teacher accused of arson in Leeds".
    tied = head is not None and head.last < mention.first and layout.shape[before] in "Lp"
    return first, last, head if tied else mention


def _is_made(layout: Layout, at: int) -> bool:
    """Whether an aside opens with a participle."""
    known = layout.speech.forms.get(layout.lowers[at])
    made = known is not None and "participle" in known.kinds
    return layout.shape[at] == "x" and (made or layout.lowers[at].endswith(layout.speech.finite_endings[0]))


def _owner_start(layout: Layout, mark: int, floor: int) -> int:
    """Return where the owner begins whose apostrophe is a token: "the country's | coast guard"."""
    owner = layout.finishes.get(mark)
    if owner is not None:
        return max(owner.first, floor)
    phrase = phrase_before(layout, mark - 1, floor)
    return mark + 1 if phrase is None else phrase[0]


def _coordinated(layout: Layout, mention: Mention, floor: int) -> tuple[int, int, Mention | None]:
    """Return two speakers in one phrase, "Roe and Diallo said", where the first one opens the clause."""
    partner = layout.finishes.get(mention.first - 1)
    first = partner.first if partner is not None else mention.first - 2
    if partner is not None and first > floor and layout.shape[first - 1] == "'":
        # "the players' union and the league"
        first = _owner_start(layout, first - 1, floor)
    if layout.shape[mention.first - 1] == "n" and first > floor and layout.shape[first - 1] == "n":
        # "neither Roe nor Diallo"
        first -= 1
    else:
        opens = first == floor or (first > floor and layout.shape[first - 1] in ",SW")
        if not opens or (partner is None and layout.shape[first] != "N"):
            return mention.first, mention.last, mention
    name = layout.text[layout.starts[first] : layout.ends[mention.last - 1]]
    both = Mention(first, mention.last, name=" ".join(name.split()), plural=True)
    return both.first, both.last, both


def _antecedent(layout: Layout, at: int, floor: int) -> Mention | None:
    """Return whom the relative at a token stands for: "Roe, 61, who had denied"."""
    shape = layout.shape
    end = at - 1 if at > floor and shape[at - 1] in ",-" else at
    if end < at and end - 2 > floor and shape[end - 1] == "q" and shape[end - 2] == ",":
        end -= 2
    mention = layout.finishes.get(end)
    if mention is not None and mention.first >= floor:
        return _head_of(layout, mention, floor) or mention
    if end - 1 == floor and shape[floor] == "N":
        # A name that is met here for the first time, at the opening of a sentence.
        return Mention(floor, end, name=layout.words[floor])
    phrase = phrase_before(layout, end - 1, floor) if end > floor and shape[end - 1] in "xM" else None
    if phrase is None or phrase[2] is not None or shape[phrase[0]] != "D" or phrase[1] < phrase[0] + 2:
        return None
    # "a note which read"
    role = layout.text[layout.starts[phrase[0] + 1] : layout.ends[phrase[1] - 1]]
    return Mention(phrase[0], phrase[1], role=" ".join(role.split()))


def _head_of(layout: Layout, mention: Mention, floor: int) -> Mention | None:
    """Return who a preposition ties a mention to, or None: "a doctor at the hospital", "traders polled by the bank"."""
    shape, at = layout.shape, mention.first - 1
    while at > floor and mention.first - at < _LONGEST_TIE and shape[at] in "DMxH'NB":
        tied = layout.finishes.get(at) if shape[at] == "'" else None
        if tied is not None and tied.name is None and tied.affiliation is not None and tied.first >= floor:
            # "two members of Roe's party"
            return tied
        at -= 1
    if at <= floor or shape[at] not in "Lp" or layout.quoted[at]:
        return None
    by = layout.lowers[at] in layout.speech.agents
    if by and _is_made(layout, at - 1):
        at -= 1
        if layout.lowers[at - 1] in layout.people.documents:
            # "documents seen by the paper"
            return Mention(at - 1, at, role=layout.words[at - 1], plural=True)
    elif by or shape[at] != "L":
        return None
    head = layout.finishes.get(at)
    if head is None or head.name is not None or head.role is None or head.first < floor:
        return None
    return None if head.first > floor and shape[head.first - 1] in "Lp" else head


def _apposed(layout: Layout, mention: Mention, opening: int, at: int, floor: int) -> tuple[int, int, Mention | None]:
    """Return whom a mention and the aside `opening`..`at` behind it name together."""
    head = _head_of(layout, mention, floor)
    inner = layout.finishes.get(at)
    if inner is not None and inner.first == opening + 1 and inner.person and inner.name and not mention.name:
        # "the chief of the refugee agency, Jane Roe, said"
        return (mention.first if head is None else head.first), inner.last, inner
    if head is not None:
        return head.first, mention.last, head
    widened = _widened(layout, mention, opening - 1, floor)
    if widened[2] is None:
        return widened
    # "Jane Roe, head of policy at the institute, said"
    behind = layout.begins.get(opening + 1)
    return mention.first, mention.last, titled(mention, behind) if mention.person else mention


def _before_aside(layout: Layout, at: int, floor: int) -> tuple[int, int, Mention | None] | None:
    """Return the phrase before an aside that ends with the mark `at`: "X, who won, said"."""
    mark = layout.shape[at]
    mention = layout.finishes.get(at)
    if mention is not None and mention.first >= floor and "," in layout.shape[mention.first : mention.last]:
        return mention.first, mention.last, mention
    relative = layout.shape.rfind("W", max(floor, at - 40), at)
    named = layout.finishes.get(relative)
    if named is not None and named.first >= floor and "," in layout.shape[named.first : named.last]:
        # "Roe, a baker who saw it, said"
        return named.first, named.last, named
    opening = layout.shape.rfind(mark, max(floor, at - 40), at)
    while opening > floor:
        mention = layout.finishes.get(opening)
        if mention is not None and mention.first >= floor:
            return _apposed(layout, mention, opening, at, floor)
        opens = opening - 1 == floor or opening - 2 in layout.closes
        if layout.shape[opening - 1] == "P" or (opens and layout.shape[opening - 1] == "N"):
            return opening - 1, opening, None
        if layout.shape[opening - 1] == ")":
            return subject_of(layout, opening - 1, floor)
        if opening - 2 > floor and layout.shape[opening - 2 : opening] == ",q":
            # "Roe, 61, who had denied it, said"
            opening -= 2
            continue
        named = layout.finishes.get(at)
        named = named if named is not None and named.first == opening + 1 and named.name else None
        if named is not None or layout.shape[opening + 1] == "W" or _is_made(layout, opening + 1):
            # "the assailant, John Roe, said", "the update, issued on Monday, said"
            phrase = phrase_before(layout, opening - 1, floor)
            return phrase if phrase is None or named is None else (phrase[0], named.last, titled(named, phrase[2]))
        opening = layout.shape.rfind(mark, max(floor, at - 40), opening)
    return None
