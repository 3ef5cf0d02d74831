"""Verbal statements: what the verbs of a unit mark, and what quoted words report in their turn."""

import bisect
import functools
from typing import Final

import attrs

from newsevents import languages
from newsevents.extract.speech.appositions import find_appositions
from newsevents.extract.speech.content import Clause, Content, Utterance
from newsevents.extract.speech.cues import find_cues
from newsevents.extract.speech.extents import (
    is_subordinate,
    main_clause,
    opening_end,
    past_dateline,
    relative_end,
)
from newsevents.extract.speech.frames import content_of
from newsevents.extract.speech.groups import Cue
from newsevents.extract.speech.heads import main_verb
from newsevents.extract.speech.inner import inside, spoken
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.speakers import Speaker, agent_of, nobody_speaks, speaker_of
from newsevents.languages.schema.speech import Speech, Verb
from newsevents.vocabulary import SpeechAct

__all__ = ["by_verbs", "inside_quotes", "near"]

_RETOLD: Final = frozenset(("that", "quote", "colon", "bare"))
_UNTOLD: Final = frozenset(("object", "bare"))
"""What a gerund needs a speaker for: "highlighting the plan" alone is nobody's."""
_AROUND: Final = 20
_LONGEST_QUESTION: Final = 60
_LONGEST_SET: Final = 60
_SAME_CLAUSE: Final = "WLpS&"
_SURE: Final = 0.8
"""How much of a verb's evidence must mark statements before it is trusted inside a quotation."""


def inside_quotes(layout: Layout) -> list[Utterance]:
    """Return the statements that quoted words report: "The mayor told us that …", Roe said."""
    sure, lowers = _trusted(layout.document.language), layout.lowers
    stretches = [stretch for stretch in spoken(layout) if any(lowers[at] in sure for at in layout.telling_in(*stretch))]
    if not stretches:
        return []
    inner = inside(layout)
    return [
        attrs.evolve(each, inner=inner)
        for first, last in stretches
        for each in by_verbs(inner, first, last)[0]
        if each.speaker is not None and _is_retold(inner, each)
    ]


def _is_retold(layout: Layout, each: Utterance) -> bool:
    """Whether a statement inside a quotation is surely somebody else's."""
    verb, speaker = each.verb, each.speaker
    if verb is None or speaker is None or each.content.how not in _RETOLD or speaker.shared:
        return False
    return _is_sure(verb) and speaker.mention is not None


def _is_sure(verb: Verb) -> bool:
    """Whether a verb is trusted inside a quotation."""
    return verb.right >= _SURE * verb.seen and "quote" in verb.frames


@functools.cache
def _trusted(language: str) -> frozenset[str]:
    """Return the words that may be verbs to trust inside a quotation."""
    speech: Speech = languages.load(language, "SPEECH")
    bases = {base for (base, _), verb in speech.compounds.items() if _is_sure(verb)}
    return frozenset(word for word, form in speech.forms.items() if _is_sure(form.verb) or form.verb.forms[0] in bases)


def by_verbs(layout: Layout, first: int, last: int) -> tuple[list[Utterance], Utterance | None]:
    """Return the statements of a unit that verbs mark, and one that only announces what the next unit quotes."""
    cues = find_cues(layout, first, last)
    if not cues:
        return [], None
    apposed, commas = find_appositions(layout, cues, first, last)
    if apposed:
        nouns = {each.noun for each in apposed.values()}
        cues = [cue for cue in cues if cue.head not in apposed and cue.head not in nouns]
    speakers: list[Speaker | None] = []
    before: Speaker | None = None
    for at, cue in enumerate(cues):
        speaker = speaker_of(layout, cue, first, last, before)
        speakers.append(speaker)
        if speaker is not None and not (before is not None and _is_complement(layout, speaker, cues[at - 1])):
            before = speaker
    stops = frozenset(
        speaker.left for cue, speaker in zip(cues, speakers, strict=True) if speaker is not None and not cue.infinitive
    )
    opening = opening_end(layout, first, last)
    found = []
    announced = None
    for cue, speaker in zip(cues, speakers, strict=True):
        if cue.verb.forms[0] in layout.speech.hearing and not _is_hearing(layout, speaker):
            continue
        ceiling = _before_remark(commas, cue, _ceiling(layout, cue, speaker, opening, (first, last)))
        content = content_of(layout, Clause(cue, speaker, first, ceiling, last, stops))
        if content is not None and not (speaker is None and cue.form == "gerund" and content.how in _UNTOLD):
            made = _utterance(layout, cue, speaker, content, first, last)
            announced = None
            if _denies_all(layout, made) or _is_open(layout, made):
                continue
            found.append(made)
        elif speaker is not None and "quote" in cue.verb.frames and not _closes(layout, cue):
            announced = _utterance(layout, cue, speaker, Content([], "announced", cue.last), first, last)
    if apposed:
        told = {each.content.pieces[-1][1]: each for each in found if each.content.pieces}
        found.extend(each.told(layout, told.get(each.comma), first, last) for each in apposed.values())
        found.sort(key=lambda each: each.first)
    if len(found) == 1:
        return found, announced
    return [each for each in found if not (_is_told_already(each, found) or _is_nearer(each, found))], announced


def _ceiling(layout: Layout, cue: Cue, speaker: Speaker | None, opening: int, unit: tuple[int, int]) -> int:
    """Return where the clause of a cue ends at the latest; `opening` is where a clause ends that opens its unit."""
    first, last = unit
    if cue.last <= opening:
        last = opening
    if cue.form == "gerund":
        return main_verb(layout, cue, max(first, cue.first - _AROUND), last)
    if speaker is None:
        return _asked_end(layout, cue, first, last)
    if speaker.left > first and not speaker.shared and is_subordinate(layout, speaker.left - 1):
        # ", and though the bank says it will pay, customers are angry"
        last = main_clause(layout, cue.last, last)
    last = _before_dash(layout, speaker, cue, first, last)
    return relative_end(layout, speaker.first, cue.last, first, last)


def _before_dash(layout: Layout, speaker: Speaker, cue: Cue, first: int, last: int) -> int:
    """Return where a clause ends that two dashes set into a sentence: "the plan – which Roe calls late – will cost"."""
    opening = speaker.left - 1
    opening -= opening > first and layout.shape[opening] == "W"
    if opening <= first or layout.shape[opening] != "-" or speaker.shared:
        return last
    if past_dateline(layout, first, speaker.left) == opening + 1:
        return last
    dashes = [at for at in range(cue.last, min(last, cue.last + _LONGEST_SET)) if layout.shape[at] == "-"]
    dashes = [at for at in dashes if not layout.quoted[at]]
    return dashes[0] if len(dashes) == 1 else last


def _before_remark(commas: list[int], cue: Cue, ceiling: int) -> int:
    """Return where a clause ends at the latest of which a remark may follow: at the next of the remarks' commas."""
    nearest = bisect.bisect_left(commas, cue.last)
    return min(ceiling, commas[nearest]) if nearest < len(commas) else ceiling


def _asked_end(layout: Layout, cue: Cue, first: int, last: int) -> int:
    """Return the comma where a clause without a subject ends: "When asked about the road, | Roe shrugged"."""
    before = cue.first - 1
    opened = before < first or layout.shape[before] == "S" or layout.lowers[before] in layout.speech.while_words
    if cue.infinitive or not opened:
        return last
    for at in range(cue.last, min(last - 1, cue.last + _LONGEST_QUESTION)):
        if layout.shape[at] == "," and not layout.quoted[at] and layout.shape[at + 1] not in _SAME_CLAUSE:
            return at
    return last


def _is_hearing(layout: Layout, speaker: Speaker | None) -> bool:
    """Whether what is heard is told to a court or the like: "the court heard that …"."""
    return speaker is not None and layout.lowers[speaker.last - 1] in layout.speech.hearers


def _closes(layout: Layout, cue: Cue) -> bool:
    """Whether a gerund alone closes its sentence, and only tells how somebody spoke: "she said, laughing"."""
    return cue.form == "gerund" and layout.shape[cue.last : cue.last + 1] == "."


def _is_open(layout: Layout, made: Utterance) -> bool:
    """Whether it stays open if anything is said: "unless the ministry agrees to pay"."""
    speaker = made.speaker
    if speaker is None or speaker.shared or speaker.left <= made.floor:
        return False
    return layout.lowers[speaker.left - 1] in layout.speech.conditions


def _denies_all(layout: Layout, made: Utterance) -> bool:
    """Whether an unnamed speaker of a statement is said not to be: "no group claimed the raid" is nobody's claim."""
    speaker = made.speaker
    if speaker is not None and layout.lowers[speaker.first] in layout.speech.nobody and speaker.pronoun:
        # "nobody argued for a cut"
        return made.content.how not in _RETOLD
    if made.act is not SpeechAct.DECLINE or speaker is None or speaker.shared or speaker.first <= made.floor:
        return False
    unnamed = speaker.mention is None or speaker.mention.name is None
    return unnamed and layout.shape[speaker.first - 1] == "n"


def _is_told_already(made: Utterance, others: list[Utterance]) -> bool:
    """Whether a passive without an agent only colours what somebody else says: "Vell is expected to win, Roe said"."""
    if made.speaker is not None or made.verb is None or made.content.how != "infinitive" or not made.content.pieces:
        return False
    first, last = made.content.pieces[0][0], made.content.pieces[-1][1]
    return any(
        begin <= first and last <= end
        for each in near(made.first, others)
        if each is not made and each.speaker is not None
        for begin, end in each.content.pieces
    )


def _is_nearer(made: Utterance, others: list[Utterance]) -> bool:
    """Whether another verb stands between a verb and what it seems to tell: "papers seen by Roe showed that …"."""
    begin = made.content.pieces[0][0] if made.content.pieces else -1
    return any(
        made.first < each.first < begin and each.content.pieces and each.content.pieces[0][0] == begin
        for each in near(made.first, others)
    )


def near(at: int, found: list[Utterance]) -> list[Utterance]:
    """Return the statements whose cues stand around a token; the bound keeps hostile text from being read again."""
    middle = bisect.bisect_left(found, at, key=lambda each: each.first)
    return found[max(middle - _AROUND, 0) : middle + _AROUND]


def _is_complement(layout: Layout, speaker: Speaker, before: Cue) -> bool:
    """Whether a subject opens what the cue before tells: "denied that officers had …", "said officers had …"."""
    opens = speaker.left
    if layout.lowers[opens - 1] in layout.speech.complementizers:
        opens -= 1
    return opens == before.last


def _utterance(
    layout: Layout, cue: Cue, speaker: Speaker | None, content: Content, floor: int, ceiling: int
) -> Utterance:
    speech, base = layout.speech, cue.verb.forms[0]
    act = speech.shifts.get((base, content.how), cue.verb.act)
    if cue.negated or (cue.form == "finite" and not cue.passive and nobody_speaks(layout, speaker, floor)):
        act = speech.denials.get(base, SpeechAct.DECLINE) if cue.negated else SpeechAct.DECLINE
    if base in speech.refusals and content.how == "infinitive":
        first, last = content.pieces[0]
        if any(low in speech.silence for low in layout.lowers[first : min(first + 2, last)]):
            # "declined to comment": nothing was said.
            content.pieces = []
            content.cue_last = first + 2
    if base in speech.hearing and speaker is not None:
        content.addressee, speaker = (speaker.first, speaker.last), None
    if cue.passive:
        # Who is told, or told of, does not speak; the source is open unless an agent follows.
        speaker = agent_of(layout, content.adjuncts)
    return Utterance(cue.first, content.cue_last, act, speaker, content, floor, ceiling, cue.verb)
