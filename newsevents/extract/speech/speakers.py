"""Speakers: whose words a cue marks, found beside it in the sentence."""

from typing import Final

import attrs

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.extents import is_finite
from newsevents.extract.speech.groups import Cue
from newsevents.extract.speech.heads import doer_of, head_of, phrase_start
from newsevents.extract.speech.inversions import closes_cluster, ends_quote, is_apposed, is_tied, stands_alone
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after, phrase_before
from newsevents.extract.speech.subjects import main_subject, subject_of
from newsevents.vocabulary import SpeechAct

__all__ = ["Speaker", "agent_of", "nobody_speaks", "speaker_of"]

_COMPOUND: Final = "DMxNHBGR'&"
_LONGEST_DENIAL: Final = 3
_LONGEST_RELATIVE: Final = 15


@attrs.define(slots=True)
class Speaker:
    """The words `first`..`last` that say who speaks beside a cue, with the mention of an actor in them, if any.

    `left` and `right` bound speaker and cue together. `inverted` where the speaker follows the cue ("said Roe"),
    `shared` where it is the speaker of a cue before. `pronoun` is its word in lower case, or "".
    """

    first: int
    last: int
    mention: Mention | None
    left: int
    right: int
    inverted: bool = False
    shared: bool = False
    pronoun: str = ""


def speaker_of(layout: Layout, cue: Cue, floor: int, ceiling: int, before: Speaker | None) -> Speaker | None:
    """Return the speaker of a cue in the unit `floor`..`ceiling`; `before` is the speaker of the cue before."""
    if cue.form == "gerund":
        return _of_gerund(layout, cue, floor, before)
    at = _before_date(layout, cue.first - 1, floor)
    # "farmers in the valleys below say"
    at -= at > floor and layout.lowers[at] in layout.speech.whereabouts
    if at < floor:
        return _inverted(layout, cue, ceiling) if cue.bare else None
    letter = layout.shape[at]
    quoted = letter == '"' and at in layout.closes and cue.bare
    inverted = _inverted(layout, cue, ceiling) if quoted else None
    if inverted is not None:
        return inverted
    if letter == "&":
        return _shared(layout, cue, floor, before)
    inverted = _inverted_behind(layout, cue, at, floor, ceiling) if letter in ",-?!" and cue.bare else None
    if inverted is not None and stands_alone(layout, inverted.mention, inverted.last, at, floor, ceiling):
        return inverted
    found = subject_of(layout, at, floor)
    if inverted is not None and (found is None or found[0] < at - 25) and _may_close(layout, inverted.last, ceiling):
        return inverted
    if (
        inverted is not None
        and (found is None or found[2] is None)
        and is_tied(layout, inverted.mention, inverted.last)
    ):
        # "the road was closed, said people close to the mayor"
        return inverted
    if found is None:
        return _shared(layout, cue, floor, before) if letter == "," else None
    if letter not in "WP,-)" and layout.lowers[at] not in layout.speech.complementizers:
        if found[2] is None and _is_joined(layout, found[0], floor):
            return _shared(layout, cue, floor, before)
        relative = _before_relative(layout, found, floor) or _before_thing(layout, found, floor)
        found = relative or head_of(layout, *found[:2], floor) or found
    elif letter != "W":
        found = _before_relative(layout, found, floor) or found
    return _named(layout, cue, floor, *found)


def _is_joined(layout: Layout, at: int, floor: int) -> bool:
    """Whether a phrase stands behind "and" with a preposition: "left on Monday and in a note said"."""
    begin = phrase_start(layout, at, floor)
    return begin - 2 > floor and layout.shape[begin - 2 : begin] in ("&L", "&p")


def _named(layout: Layout, cue: Cue, floor: int, first: int, last: int, mention: Mention | None) -> Speaker | None:
    """Return the speaker before a cue that a noun phrase names; a day is none."""
    dated = layout.dated.get(first, last)
    if dated < last:
        # "In 2019 the minister said"
        first = dated
    if first in layout.dated or (layout.shape[first] == "x" and layout.lowers[first] in layout.people.not_names):
        return None
    left = first
    if first > floor and layout.shape[first - 1] in _COMPOUND and layout.shape[first] not in "PW":
        begin = phrase_start(layout, first, floor)
        if begin > floor and (begin - 1 in layout.closes or layout.shape[begin - 2 : begin] == '",'):
            # Only behind a quotation are these words surely of the phrase: '"…," the club's finance chief, Roe, said'.
            left = begin
    return Speaker(first, last, mention, left, cue.last, pronoun=_pronoun(layout, first, last))


def _before_relative(
    layout: Layout, found: tuple[int, int, Mention | None], floor: int
) -> tuple[int, int, Mention | None] | None:
    """Return whom a relative clause without commas tells of, where a subject found is only its last noun; else None.

    "A man who spent a week at sea said": whose relative has a verb of its own before that noun.
    """
    first, last, _ = found
    relative = layout.shape.rfind("W", max(floor, first - _LONGEST_RELATIVE), first + 1)
    verb = relative + 1
    if relative <= floor or layout.lowers[relative] not in layout.speech.persons:
        return None
    while verb < last and layout.is_adverb(verb):
        verb += 1
    known = layout.speech.forms.get(layout.lowers[first - 1])
    told = layout.lowers[first - 1] in layout.speech.complementizers or (known and "bare" in known.verb.frames)
    if layout.shape[verb] != "V" and not (layout.shape[verb] == "x" and is_finite(layout, verb)):
        return None
    named = layout.finishes.get(relative)
    if named is None or named.first < floor or (told and first > relative + 1) or "," in layout.shape[relative:last]:
        return None
    return named.first, named.last, named


def _before_thing(
    layout: Layout, found: tuple[int, int, Mention | None], floor: int
) -> tuple[int, int, Mention | None] | None:
    """Return what a relative clause without commas tells of: "the firm that built the dam said"; else None."""
    first = found[0]
    reach = layout.shape[max(floor, first - _LONGEST_RELATIVE) : first]
    if "W" not in reach and "S" not in reach:
        return None
    for relative in range(first - 1, max(floor, first - _LONGEST_RELATIVE), -1):
        if layout.shape[relative] in ',;:"' or relative in layout.closes:
            return None
        if layout.shape[relative] != "W" and layout.lowers[relative] not in layout.speech.complementizers:
            continue
        named = layout.finishes.get(relative)
        verb = layout.shape[relative + 1] in "Vx" and relative + 1 < first
        if named is None or named.first < floor or not verb or layout.quoted[relative]:
            return None
        told = named.first > floor and layout.lowers[named.first - 1] in layout.speech.forms
        return None if told else (named.first, named.last, named)
    return None


def _before_date(layout: Layout, at: int, floor: int) -> int:
    """Step over a date between speaker and cue: "the council on Thursday called"."""
    begin = layout.date_ends.get(at + 1)
    if begin is None and at >= floor and layout.shape[at] == "x" and layout.lowers[at] in layout.people.not_names:
        begin = at
    if begin is None or begin <= floor:
        return at
    return begin - 2 if layout.shape[begin - 1] in "Lp" else begin - 1


def _pronoun(layout: Layout, first: int, last: int) -> str:
    return layout.lowers[first] if last == first + 1 and layout.shape[first] in "PW" else ""


def _inverted(layout: Layout, cue: Cue, ceiling: int) -> Speaker | None:
    """Return the speaker that follows its cue."""
    at = cue.last
    if cue.form != "finite" or at >= ceiling or "quote" not in cue.verb.frames:
        return None
    if "addressee" in cue.verb.frames and cue.verb.act is not SpeechAct.ASK and not ends_quote(layout, at - 2):
        # "told the BBC": who follows is told; but '"Come back," urged the mayor'.
        return None
    found = phrase_after(layout, at, ceiling)
    if found is None:
        return None
    first, last, mention = found
    # The comma behind "the mayor, Jane Roe," is no part of the name.
    last -= layout.shape[last - 1] == ","
    if mention is None and layout.words[first][0].isdigit():
        # "reported 40 deaths": a figure never speaks.
        return None
    return Speaker(first, last, mention, cue.first, last, inverted=True, pronoun=_pronoun(layout, first, last))


def _inverted_behind(layout: Layout, cue: Cue, at: int, floor: int, ceiling: int) -> Speaker | None:
    """Return the speaker that follows its cue behind the mark at a token; quoted words may not go on with him."""
    found = _inverted(layout, cue, ceiling)
    if found is not None and layout.shape[at] == "," and found.last in layout.opens and is_apposed(layout, at, floor):
        return None
    return found


def agent_of(layout: Layout, adjuncts: tuple[int, int] | None) -> Speaker | None:
    """Return the agent of a passive among the words behind it ("was told by officials"), or None."""
    if adjuncts is None:
        return None
    for at in range(*adjuncts):
        if layout.lowers[at] in layout.speech.agents:
            found = phrase_after(layout, at + 1, adjuncts[1])
            if found is not None:
                return Speaker(found[0], found[1], found[2], at, found[1], pronoun=_pronoun(layout, *found[:2]))
    return None


def _may_close(layout: Layout, at: int, ceiling: int) -> bool:
    """Whether a preposition or the end of the cluster follows."""
    return closes_cluster(layout, at, ceiling) or layout.shape[at] in "Lp"


def _shared(layout: Layout, cue: Cue, floor: int, before: Speaker | None) -> Speaker | None:
    """Return the speaker a cue takes from the verb it is joined to: "X condemned the raid and said …"."""
    if before is not None and floor <= before.left:
        return attrs.evolve(before, left=cue.first, right=cue.last, inverted=False, shared=True)
    found = main_subject(layout, floor, cue.first)
    if found is None:
        return None
    first, last, mention = found
    if mention is None and layout.shape[first] != "P":
        first, last, mention = _subject_within(layout, last, cue.first) or found
    return Speaker(first, last, mention, cue.first, cue.last, shared=True, pronoun=_pronoun(layout, first, last))


def _subject_within(layout: Layout, floor: int, ceiling: int) -> tuple[int, int, Mention | None] | None:
    """Return the subject of a clause of time before a cue: "Shares fell after the bank cut jobs and said"."""
    for at in range(ceiling - 1, max(floor, ceiling - _LONGEST_RELATIVE), -1):
        if layout.shape[at] in ',;:"':
            return None
        if layout.lowers[at] in layout.speech.clausal and layout.shape[at + 1] in "DN":
            end = at + 2
            while end < ceiling and layout.shape[end] in "xMNRGB" and not is_finite(layout, end):
                end += 1
            acts = end < ceiling and layout.shape[end] in "xV"
            return (at + 1, end, layout.finishes.get(end)) if acts else None
    return None


def _of_gerund(layout: Layout, cue: Cue, floor: int, before: Speaker | None) -> Speaker | None:
    at = cue.first - 1
    if at > floor and layout.lowers[at] in layout.speech.quoting and layout.lowers[at - 1] not in layout.speech.forms:
        # "quoted a source as saying that …"
        source = phrase_before(layout, at - 1, floor)
        by = -1 if source is None else source[0] - 1
        if by > floor and layout.lowers[by] in layout.speech.agents:
            # "was quoted by the paper as saying"
            source = main_subject(layout, floor, by)
        if source is not None:
            return Speaker(source[0], source[1], source[2], source[0], cue.last)
    doer = doer_of(layout, cue, floor)
    if doer is not None:
        return Speaker(doer.first, doer.last, doer, doer.first, cue.last)
    own = layout.finishes.get(at + 1)
    if own is not None and own.first > floor + 1 and layout.shape[own.first - 2 : own.first] in (",p", ",L"):
        # ", with its spokesman Roe calling it a lie"
        return Speaker(own.first, own.last, own, own.first - 1, cue.last)
    if at >= floor and layout.shape[at] in "xNRGBU":
        # "a statement saying that …"
        found = subject_of(layout, at, floor)
        if found is not None and layout.lowers[at] in layout.people.documents:
            first, last, mention = found
            return Speaker(first, last, mention, first, cue.last)
    if at < floor:
        # "Noting the reports, the spokesman said"
        comma = layout.shape.find(",", cue.last, cue.last + 30)
        mention = layout.begins.get(comma + 1) if comma > 0 else None
        if mention is not None:
            return Speaker(mention.first, mention.last, mention, cue.first, cue.last, shared=True)
    return _shared(layout, cue, floor, before)


def nobody_speaks(layout: Layout, speaker: Speaker | None, floor: int) -> bool:
    """Whether the words of a speaker, or those right before them, say no: "nobody", "none of the witnesses"."""
    if speaker is None:
        return False
    if layout.lowers[speaker.first] in layout.speech.nobody:
        return True
    at = speaker.first - 1
    while at >= floor and at >= speaker.first - _LONGEST_DENIAL and layout.shape[at] in "DL":
        at -= 1
    return at >= floor and layout.shape[at] == "n"
