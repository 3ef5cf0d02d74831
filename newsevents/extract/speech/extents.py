"""Extents: where a clause of content begins and ends, and what stands between a cue and its content."""

import re
from typing import Final

from newsevents.extract.speech.layout import Layout
from newsevents.values import Duration

__all__ = [
    "aside_end",
    "clause_end",
    "clause_start",
    "is_clause",
    "is_finite",
    "is_subordinate",
    "is_verbal",
    "main_clause",
    "object_end",
    "opening_end",
    "past_dateline",
    "relative_end",
    "skip_adjuncts",
    "tallies",
]

# No clause of news is longer; the bound keeps hostile text from being read again for each of its cues.
_LONGEST: Final = 250
_LONGEST_ADJUNCTS: Final = 30
_LONGEST_ASIDE: Final = 16
_LONGEST_TALLY: Final = 12
_LONGEST_SUBJECT: Final = 12
_TOLD: Final = tuple("DNRGqUTH")
_LONGEST_OPENING: Final = 7
_AFTER_OPENING: Final = "SWLpa"
_NO_OPENING: Final = 'VP,;:"-('
_CLAUSE_OPENS: Final = "DPNRGBUMHTqx"
_SUBJECT: Final = "DPNRGBUMHTqxdLpa'#"
_NOUN_PHRASE: Final = re.compile(r"[DMqxNHRGBUTd'.#a]{1,30}")
# "VELL, 3 Jan (Agency) -": where and whence a wire story comes is no part of what is said.
_DATELINE: Final = re.compile(r"[NHx][NHxq.,]{0,7}(?:\([^()]{1,6}\))?[.,]?-")
# "VELL:" in a round-up.
_LABEL: Final = re.compile(r"[NHx]{1,3}:")
_PARTING: Final = re.compile("[,-]")
_VERBAL: Final = re.compile(r"[VP]")


def is_verbal(layout: Layout, first: int, last: int) -> bool:
    """Whether an auxiliary or a pronoun shows that a stretch is a clause and no noun phrase."""
    return _VERBAL.search(layout.shape, first, last) is not None


def is_finite(layout: Layout, at: int) -> bool:
    """Whether a word may be the verb of a sentence, told by its form alone."""
    low = layout.lowers[at]
    if low in layout.speech.finite or low in layout.speech.forms:
        return True
    return low.endswith(layout.speech.finite_endings[0]) and layout.shape[at + 1 : at + 2] not in tuple("xN")


def tallies(layout: Layout, first: int) -> bool:
    """Whether a figure and the preposition of its number begin at a token: "the death toll in the city at 11"."""
    speech, named = layout.speech, False
    for at in range(first, min(first + _LONGEST_TALLY, len(layout.lowers))):
        lower = layout.lowers[at]
        if named and lower in speech.tallied:
            return True
        if layout.shape[at] in ".,;:VP":
            return False
        named = named or lower in speech.tallies
    return False


def clause_end(layout: Layout, first: int, ceiling: int, stops: frozenset[int] = frozenset()) -> int:
    """Return where a clause of content that begins at `first` ends; `stops` are the tokens where others begin."""
    shape = layout.shape
    at = first
    for _ in range(_LONGEST):
        if at >= ceiling:
            return ceiling
        letter = shape[at]
        if letter == '"' and at in layout.opens:
            at = layout.opens[at] + 1
            if at in stops and layout.shape[at - 2] == ",":
                # "called it 'a farce,' adding that …"
                return at
        elif letter == "(":
            closing = shape.find(")", at, min(ceiling, at + 60))
            at = max(closing, at) + 1
        elif letter in ";:,&" and at > first and _ends_at(layout, letter, at, ceiling, stops):
            return at
        else:
            at += 1
    return min(at, ceiling)


def _ends_at(layout: Layout, letter: str, at: int, ceiling: int, stops: frozenset[int]) -> bool:
    if letter == ",":
        return at + 1 in layout.sourced or at + 1 in stops or _other_clause_follows(layout, at, ceiling, stops)
    if letter == "&":
        # "called them liars and recently told the paper that …"
        return at + 1 in stops or layout.dated.get(at + 1) in stops
    return letter == ";" or at + 1 in layout.opens


def _other_clause_follows(layout: Layout, at: int, ceiling: int, stops: frozenset[int]) -> bool:
    """Whether another cue's clause begins soon behind a comma: ", and she said", ", while police reported"."""
    for index in range(at + 1, min(at + 4, ceiling)):
        if index > at + 1 and index in stops:
            return True
        if layout.shape[index] not in "&SaxpW":
            return False
    return False


def object_end(layout: Layout, first: int, ceiling: int, stops: frozenset[int]) -> int:
    """Return where an object ends: before the clause of time that may follow it."""
    end = clause_end(layout, first, ceiling, stops)
    for at in range(first + 1, min(end, first + _LONGEST)):
        if layout.shape.startswith(",&", at) and not layout.quoted[at] and is_clause(layout, at + 2, end):
            # "talked about trade, but the council is divided"
            return at
        kind = layout.speech.while_words.get(layout.lowers[at])
        if kind is not None and not layout.quoted[at] and (kind == "always" or is_verbal(layout, at, end)):
            return at
    return end


def clause_start(layout: Layout, floor: int, before: int) -> int:
    """Return where the clause that ends before a token begins, its opening conjunction left out."""
    floor = max(floor, before - _LONGEST)
    floor = past_dateline(layout, floor, before)
    start = layout.shape.rfind(";", floor, before)
    start = floor if start < 0 else start + 1
    if start < before and layout.opens_turn(start):
        start += 1
    while start < before and layout.shape[start] in "&,":
        start += 1
    return start


def past_dateline(layout: Layout, floor: int, before: int) -> int:
    """Return where a stretch begins behind the place and the agency that may open it."""
    if not layout.words[floor].isupper():
        return floor
    dateline = _DATELINE.match(layout.shape, floor, before) or _LABEL.match(layout.shape, floor, before)
    if dateline is None or (layout.shape[dateline.end() - 1] == ":" and not layout.words[dateline.end() - 2].isupper()):
        return floor
    return dateline.end()


def relative_end(layout: Layout, opening: int, begin: int, floor: int, ceiling: int) -> int:
    """Return where a clause ends whose subject is the token `opening`, searched from `begin`.

    A relative clause behind a comma ends at the comma before the verb of its sentence: "Roe, who denied it, was held".
    """
    shape = layout.shape
    if shape[opening] != "W" or opening <= floor or shape[opening - 1] != ",":
        return ceiling
    limit = min(ceiling, begin + _LONGEST)
    at = shape.find(",", begin, limit)
    while 0 <= at < limit - 1:
        after = at + 1
        while after < limit - 1 and layout.is_adverb(after):
            after += 1
        known = layout.speech.forms.get(layout.lowers[after])
        past = layout.lowers[after] in layout.speech.finite or (known is not None and "past" in known.kinds)
        verb = shape[after] == "V" or (past and shape[after + 1 : after + 2] in tuple("DNPSqG"))
        if verb and not layout.quoted[at]:
            return at
        at = shape.find(",", at + 1, limit)
    return ceiling


def opening_end(layout: Layout, floor: int, ceiling: int) -> int:
    """Return the comma where the clause ends that opens a unit and is not its main one, or `floor` where none does.

    "While critics said it was late, …", "Two days after police said …, …", "Asked whether he would go, …"
    """
    for at in range(floor, min(ceiling - 1, floor + _LONGEST_OPENING)):
        letter, low = layout.shape[at], layout.lowers[at]
        opens = low in layout.speech.while_words or is_subordinate(layout, at)
        if at == floor and low in layout.speech.forms and layout.shape[at + 1] in _AFTER_OPENING:
            opens = True
        if opens:
            end = main_clause(layout, at, ceiling)
            return end if end < ceiling else floor
        if letter in _NO_OPENING or (letter == "x" and is_finite(layout, at)):
            return floor
    return floor


def is_subordinate(layout: Layout, at: int) -> bool:
    """Whether a word opens a clause that is neither the main one nor told: "though", "because"."""
    return layout.shape[at] == "S" and layout.lowers[at] not in layout.speech.complementizers


def main_clause(layout: Layout, begin: int, ceiling: int) -> int:
    """Return the comma behind which a noun phrase and its verb follow, or the ceiling."""
    limit = min(ceiling, begin + _LONGEST)
    for match in _PARTING.finditer(layout.shape, begin, limit):
        at = match.start()
        if not layout.quoted[at] and is_clause(layout, at + 1, limit):
            return at
    return ceiling


def is_clause(layout: Layout, first: int, ceiling: int) -> bool:
    """Whether a noun phrase and a verb begin at a token."""
    if first >= ceiling:
        return False
    if layout.lowers[first] in layout.speech.complementizers:
        # ", that was plainly untrue"
        return layout.shape[first + 1 : first + 2] == "V"
    if layout.shape[first] not in _CLAUSE_OPENS:
        return False
    for at in range(first + 1, min(ceiling, first + _LONGEST_SUBJECT)):
        letter = layout.shape[at]
        if letter == "V" or (letter == "x" and is_finite(layout, at)):
            return True
        if letter not in _SUBJECT:
            return False
    return False


def skip_adjuncts(layout: Layout, at: int, ceiling: int, frames: frozenset[str]) -> int:
    """Return the first token after the adverbs, times, places and ways of saying behind a cue.

    Prepositions among the frames of the cue open content and are not skipped.
    """
    begin = at
    while at < ceiling and at - begin < _LONGEST_ADJUNCTS:
        after = _after_adjunct(layout, at, begin, ceiling, frames)
        if after == at:
            return at
        at = after
    return min(at, ceiling)


def _after_adjunct(layout: Layout, at: int, begin: int, ceiling: int, frames: frozenset[str]) -> int:
    """Return the token after the adjunct that begins at a token, or the token itself where none does."""
    letter, low = layout.shape[at], layout.lowers[at]
    if at in layout.dated:
        # "said 2020 was the worst year": what a verb follows is no date of saying.
        after = layout.dated[at]
        lasting = isinstance(layout.date_at[at].value, Duration) and after < ceiling
        if layout.shape[after : after + 1] == "V" or (lasting and layout.lowers[after] in layout.people.owning):
            # "blamed years of neglect"
            return at
        return after
    if low in layout.speech.existential and layout.shape[at + 1 : at + 2] == "V":
        return at
    if layout.is_adverb(at) or (letter == "x" and low in layout.people.not_names):
        return at + 1
    told = low in layout.speech.addressing and layout.shape[at + 1 : at + 2] in _TOLD
    governs = letter in "Lp" and low not in frames and (told or low != layout.speech.infinitive)
    if governs and not layout.opens_count(at):
        phrase = _NOUN_PHRASE.match(layout.shape, at + 1, ceiling)
        if phrase is None:
            return at + 1 if layout.shape[at + 1 : at + 2] == "P" else at
        return _phrase_end(layout, at + 1, phrase.end())
    if letter == "(":
        return max(layout.shape.find(")", at, min(ceiling, at + 20)) + 1, at)
    if letter == "," and at > begin:
        return max(aside_end(layout, at, ceiling, layout.speech.complementizers), at)
    return at


def aside_end(layout: Layout, at: int, ceiling: int, openers: frozenset[str]) -> int:
    """Return where the content begins behind an aside: "told a crowd in Columbus, Ohio, that"; or -1."""
    limit = min(ceiling, at + _LONGEST_ASIDE)
    closing = layout.shape.find(",", at + 1, limit)
    while 0 < closing < ceiling - 1:
        if layout.lowers[closing + 1] in openers:
            return closing + 1
        closing = layout.shape.find(",", closing + 1, limit)
    return -1


def _phrase_end(layout: Layout, first: int, last: int) -> int:
    """Return where the noun phrase that begins at `first` ends: before the next determiner."""
    for index in range(first + 1, last):
        if layout.shape[index] == "D" and layout.shape[index - 1] != "D":
            return index
    return last
