"""Cues: the verbs that mark a statement, told from the nouns and participles they look like."""

import functools
from typing import Final

from newsevents import languages
from newsevents.extract.speech.extents import is_finite, tallies
from newsevents.extract.speech.groups import Cue, take_helper, widen
from newsevents.extract.speech.heads import head_of, phrase_start
from newsevents.extract.speech.layout import Layout
from newsevents.languages.schema.actors import Actors
from newsevents.languages.schema.speech import Speech, Verb

__all__ = ["find_cues"]


_LONGEST_COMPOUND: Final = 5
_LONGEST_HEADLINE: Final = 15
_CLAUSES: Final = frozenset(("that", "bare", "left", "quote", "infinitive"))
_OPENS_CLAUSE: Final = '.,;:&SW"-('


@functools.cache
def _special(language: str) -> frozenset[str]:
    """Return the words that may name something or head a line instead of telling."""
    people: Actors = languages.load(language, "ACTORS")
    speech: Speech = languages.load(language, "SPEECH")
    return speech.rubrics.union(*people.naming)


def find_cues(layout: Layout, first: int, last: int) -> list[Cue]:
    """Return the cues of a stretch of tokens that stand outside quotations, in text order."""
    forms, shape, lowers = layout.speech.forms, layout.shape, layout.lowers
    special = _special(layout.document.language)
    found: list[Cue] = []
    for index in layout.telling_in(first, last):
        low = lowers[index]
        known = forms.get(low)
        if known is None or layout.quoted[index] or (shape[index] in "NH" and index > first):
            continue
        if low in special and (_names(layout, index, first) or _is_rubric(layout, index)):
            continue
        cue = _read(layout, index, (first, last), known.verb, known.kinds)
        if cue is not None:
            while found and found[-1].head >= cue.first:
                found.pop()
            found.append(cue)
    return found


def _names(layout: Layout, at: int, floor: int) -> bool:
    """Whether a participle only gives something new its name: "at a beach called Red Bay", but "a critic called it"."""
    if tuple(layout.lowers[at : at + 2]) in layout.people.naming:
        return True
    if (layout.lowers[at],) not in layout.people.naming:
        return False
    begin = at
    while begin > floor and at - begin < _LONGEST_COMPOUND and layout.shape[begin - 1] in "xMBGN":
        begin -= 1
    opens = begin - 1 > floor and begin < at and layout.shape[begin - 1] == "D"
    new = opens and layout.lowers[begin - 1] not in layout.people.definite
    return new and layout.shape[begin - 2] in "Lpx" and layout.shape[at + 1 : at + 2] in tuple('NHRDB"')


def _is_rubric(layout: Layout, at: int) -> bool:
    """Whether a word heads a line instead of telling something: "World briefs: …"."""
    return (
        layout.lowers[at] in layout.speech.rubrics
        and layout.shape[at + 1 : at + 2] == ":"
        and layout.lowers[at] in layout.speech.nominal
    )


def _read(layout: Layout, head: int, unit: tuple[int, int], verb: Verb, kinds: frozenset[str]) -> Cue | None:
    floor, ceiling = unit
    cue = Cue(head, head, head + 1, verb, "finite")
    auxiliaries = widen(layout, cue, floor)
    lowers, speech = layout.lowers, layout.speech
    following = lowers[head + 1] if head + 1 < len(lowers) else ""
    phrasal = speech.phrasal.get(verb.forms[0])
    cue.verb = speech.compounds.get((verb.forms[0], following), verb)
    if following in speech.particles or (phrasal is not None and following in phrasal):
        cue.last += 1
    elif phrasal is not None and not ("tally" in verb.frames and tallies(layout, head + 1)):
        return None
    if cue.infinitive:
        cue.form = "base"
        take_helper(layout, cue, floor)
        return cue if "base" in kinds else None
    copula = auxiliaries and auxiliaries[0] in speech.copulas
    if "gerund" in kinds:
        cue.form = "finite" if copula else "gerund"
        return cue if copula or _may_be_gerund(layout, cue, floor) else None
    if "participle" in kinds and (copula or ("past" not in kinds and auxiliaries)):
        cue.passive = bool(copula)
        return cue
    if "past" in kinds or "participle" in kinds:
        if following in speech.agents:
            cue.form = "participle"
            return cue
        if _is_reduced(layout, head, floor, kinds) or (cue.bare and _is_charged(layout, head, verb, kinds)):
            return None
        return cue if _may_be_past(layout, cue, floor) and not _is_noun(layout, cue, floor, kinds) else None
    if "third" in kinds:
        return cue if _may_be_third(layout, cue, floor, ceiling) else None
    return cue if _may_be_base(layout, cue, floor, auxiliaries) else None


def _before(layout: Layout, cue: Cue, floor: int) -> int:
    """Return the token before the group, adverbs left out, or -1 at the start of the unit."""
    at = cue.first - 1
    while at >= floor and layout.is_adverb(at):
        at -= 1
    return at if at >= floor else -1


def _may_be_gerund(layout: Layout, cue: Cue, floor: int) -> bool:
    at = _before(layout, cue, floor)
    quoting = at >= 0 and layout.lowers[at] in layout.speech.quoting and layout.finishes.get(at) is not None
    if at >= 0 and not quoting and layout.shape[at] in "pLS" and layout.shape[at + 1 : cue.first].strip("a") == "":
        cue.governed = True
    if at >= 0 and layout.lowers[cue.head] in layout.speech.channels:
        # "told a regular briefing"
        return layout.shape[at] not in "DM'x"
    return at < 0 or layout.shape[at] not in "DM'"


def _may_be_past(layout: Layout, cue: Cue, floor: int) -> bool:
    """Whether a form in -ed stands where a verb does, not before a noun."""
    at = _before(layout, cue, floor)
    if at < 0 or layout.shape[at] not in "DMLp'" or layout.lowers[at] in layout.speech.shares:
        return True
    if layout.shape[at] == "M" and layout.shape[cue.last : cue.last + 1] in tuple('SPD"'):
        # "the law said it was theft": a noun that elsewhere tells of another.
        return True
    return layout.lowers[at] in layout.people.standalone or layout.lowers[at] in layout.people.roles


def _is_reduced(layout: Layout, head: int, floor: int, kinds: frozenset[str]) -> bool:
    """Whether a participle only tells where something stands: "in a video posted on the site"."""
    if "participle" not in kinds or head - 1 <= floor:
        return False
    begin = head
    while head - begin < _LONGEST_COMPOUND and begin > floor and layout.shape[begin - 1] in "DqxMNBG":
        begin -= 1
    if begin < head and begin in layout.named_sources:
        # "according to videos posted online"
        return True
    if layout.shape[head - 1] not in "xB":
        return False
    after = layout.shape[head + 1 : head + 2]
    return layout.lowers[head - 1] in layout.speech.channels and (head + 1 in layout.dated or after in ("L", "p"))


def _is_charged(layout: Layout, head: int, verb: Verb, kinds: frozenset[str]) -> bool:
    """Whether a participle tells of whom it follows: "a baker accused of arson", "a firm praised for its speed"."""
    following = layout.lowers[head + 1 : head + 2]
    governed = bool(following) and following[0] in layout.people.owning and following[0] not in verb.frames
    return "participle" in kinds and governed and not verb.frames & _CLAUSES


def _is_noun(layout: Layout, cue: Cue, floor: int, kinds: frozenset[str]) -> bool:
    """Whether a form that is past, present and noun alike ends a noun phrase: "its inflation forecast unchanged"."""
    if not cue.bare or "base" not in kinds or cue.verb.forms[1] not in layout.speech.nominal:
        return False
    at = cue.head - 1
    while at > floor and cue.head - at < _LONGEST_COMPOUND and layout.shape[at] in "xMB":
        at -= 1
    return at < cue.head - 1 and layout.shape[at] in "DL'p" and at > floor and layout.shape[at - 1] not in _OPENS_CLAUSE


def _may_be_third(layout: Layout, cue: Cue, floor: int, ceiling: int) -> bool:
    """Whether a form in -s is a verb: its subject stands before it and is singular."""
    at = _before(layout, cue, floor)
    if at < 0:
        return False
    letter, low = layout.shape[at], layout.lowers[at]
    if layout.lowers[cue.head] not in layout.speech.nominal and (letter == "M" or low in layout.speech.single):
        # "Another ranking says", "one says"
        return True
    if letter == "&" and layout.lowers[cue.head] not in layout.speech.nominal:
        # "has read the letter and says it is false"
        return layout.shape[cue.last : cue.last + 1] in tuple("PDSN")
    if letter in "DMLpVqn&S'":
        return False
    if low in layout.people.groups and layout.lowers[cue.head] in layout.speech.nominal:
        # "police reports": a verb only where content follows it.
        return layout.shape[cue.last : cue.last + 1] in tuple('SPDNqGR"') or _is_headline(layout, cue, ceiling)
    if letter == "x" and layout.words[at][0].islower():
        # "media reports", "tax claims": a plural noun; but "the poll claims", "the narrator says".
        return low in layout.people.documents or layout.lowers[cue.head] not in layout.speech.nominal
    return True


def _is_headline(layout: Layout, cue: Cue, ceiling: int) -> bool:
    """Whether a noun follows in a line that has no stop and no other verb: "Rebel party claims victory"."""
    if layout.shape[ceiling - 1] in ".?!" or layout.shape[cue.last : cue.last + 1] != "x":
        return False
    return all(
        layout.shape[at] != "V" and not (layout.shape[at] == "x" and is_finite(layout, at))
        for at in range(cue.last, min(ceiling, cue.last + _LONGEST_HEADLINE))
    )


def _may_be_base(layout: Layout, cue: Cue, floor: int, auxiliaries: list[str]) -> bool:
    """Whether a base form is a verb: after an auxiliary or a plural subject."""
    if auxiliaries:
        return auxiliaries[0] not in layout.speech.copulas and auxiliaries[0] not in layout.speech.haves
    at = _before(layout, cue, floor)
    if at < 0:
        return False
    letter, low = layout.shape[at], layout.lowers[at]
    nominal = cue.verb.forms[1] in layout.speech.nominal
    if at > floor and not nominal and (low in layout.speech.whereabouts or _is_place_word(layout, at)):
        # "farmers in the valleys below say", "residents nearby say"
        at -= 1
        letter, low = layout.shape[at], layout.lowers[at]
    if letter == "P":
        return low in layout.people.pronouns or low in layout.people.standalone
    if letter in "GW":
        return True
    if letter == "D":
        return low in layout.people.standalone
    if not nominal and (letter in "q#,)" or low in layout.speech.shares):
        # "42% say", "half say", "officials, however, say"
        return True
    if not nominal and _is_team(layout, at, floor):
        return True
    if letter in "xNR":
        if low.endswith(layout.writing.plural_endings) and not low.endswith(layout.writing.singular_ending):
            return True
        if nominal or layout.shape[cue.last : cue.last + 1] not in tuple('SP"'):
            return False
        # "the rebels holding the town deny that"
        head = head_of(layout, phrase_start(layout, at, floor), at + 1, floor)
        return head is not None and head[2] is not None and head[2].plural
    return letter == ")"


def _is_place_word(layout: Layout, at: int) -> bool:
    """Whether a word behind several unnamed persons only tells where they are: "residents nearby"."""
    named = layout.finishes.get(at)
    return layout.shape[at] == "x" and named is not None and named.plural and named.name is None


def _is_team(layout: Layout, at: int, floor: int) -> bool:
    """Whether a name that may stand for several opens a clause: "Taliban deny", "England say"."""
    named = layout.finishes.get(at + 1)
    if named is None or named.name is None or named.role is not None or named.first < floor:
        return False
    return named.first == floor or layout.shape[named.first - 1] in _OPENS_CLAUSE
