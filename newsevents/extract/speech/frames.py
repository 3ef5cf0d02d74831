"""Frames: the content of a cue by what may follow its verb."""

from typing import Final

import attrs

from newsevents.extract.speech.asides import after_comma
from newsevents.extract.speech.clauses import of_nobody, past_subject
from newsevents.extract.speech.content import Clause, Content, content_before, filled, follows_quote, may_follow_content
from newsevents.extract.speech.extents import (
    aside_end,
    clause_end,
    object_end,
    skip_adjuncts,
)
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.objects import is_deed, of_noun
from newsevents.extract.speech.phrases import phrase_after
from newsevents.extract.speech.relatives import of_judged, of_judged_by, of_relative
from newsevents.extract.speech.speakers import Speaker
from newsevents.vocabulary import SpeechAct

__all__ = ["content_of"]

_LATER: Final = 25
_AFTER_ANSWER: Final = frozenset((*".,;&Sp", ""))
_CLAUSE_OPENS: Final = "PDNRGBUMHTqxnSW#("
_ADDRESSEE_OPENS: Final = "PDNRGBUMHTqx"
# "plans to say that", but "to say no"; "was told that", "is expected to", but "was called unfit".
_AFTER_INFINITIVE: Final = frozenset(("that", "question", "quote", "colon", "about"))
_AFTER_PASSIVE: Final = frozenset(("that", "infinitive", "quote", "colon", "question", "of"))
_TAKES_CLAUSES: Final = frozenset(("bare", "left", "that"))
_TAKES_QUOTES: Final = frozenset(("quote", "object", "judged"))
_NO_VERB: Final = frozenset((*"qDNP,.:;", ""))


def content_of(layout: Layout, clause: Clause) -> Content | None:
    """Return the content of a cue, or None where it has none."""
    cue, speaker = clause.cue, clause.speaker
    if speaker is not None and _is_parenthetical(layout, clause, speaker):
        clause.speaker = speaker = attrs.evolve(speaker, left=speaker.left - 1)
    after = _after(layout, clause) or _later_quote(layout, clause) or of_judged_by(layout, clause)
    if after is not None and after.how != "aside":
        if (cue.infinitive or cue.governed) and after.how not in _AFTER_INFINITIVE:
            return None
        return _of_passive(clause, after) if cue.passive else after
    told = cue.passive and {"addressee", "left"} <= cue.verb.frames
    if cue.form in ("gerund", "base") or (cue.passive and not told) or not ({"quote", "left"} & cue.verb.frames):
        return None
    if speaker is None or speaker.shared:
        return None
    before = content_before(layout, clause, speaker, aside=after is not None)
    if told:
        # "The car was stolen, a jury was told"
        if before is not None:
            before.addressee = (speaker.first, speaker.last)
        return before
    if after is None:
        if before is not None:
            _around(layout, clause, before)
        return before
    if after.pieces[0][0] in layout.opens and (before is None or "quote" not in before.how):
        # "Asked about it, she said, '…'": what stands before is no content.
        after.how = "quote"
        return after
    if before is not None:
        before.pieces.extend(after.pieces)
        before.how += "+aside"
        before.addressee, before.adjuncts = after.addressee, after.adjuncts
    return before


def _is_parenthetical(layout: Layout, clause: Clause, speaker: Speaker) -> bool:
    """Whether speaker and cue only name the source of the sentence around them: "The road, as Roe noted, is closed"."""
    at = speaker.left - 1
    if speaker.inverted or at <= clause.floor or layout.lowers[at] not in layout.speech.quoting:
        return False
    return layout.shape[at - 1] == "," and layout.shape[clause.cue.last : clause.cue.last + 1] in tuple(",.)")


def _of_passive(clause: Clause, after: Content) -> Content | None:
    """Return the content of a passive, whose subject is told ("was told that") or told of ("is expected to win")."""
    subject = clause.speaker
    if after.how == "judged" or after.how not in _AFTER_PASSIVE or subject is None:
        return after if after.how == "judged" else None
    if "addressee" in clause.cue.verb.frames:
        after.addressee = (subject.first, subject.last)
    elif after.how == "infinitive" and not subject.shared and subject.last <= after.pieces[0][0]:
        after.pieces.insert(0, (subject.first, subject.last))
    return after


def _after(layout: Layout, clause: Clause) -> Content | None:
    """Return the content behind a cue; `how` is "aside" where it only goes on with what stands before the cue."""
    ceiling = clause.ceiling
    inverted = clause.speaker is not None and clause.speaker.inverted
    made = Content([], "", clause.cue.last)
    judged = of_judged(layout, clause, made, clause.cue.last)
    if judged is not None:
        return judged
    at = _around(layout, clause, made)
    if at >= ceiling or layout.shape[at] in ".;":
        return _noted(layout, clause, made, at) or _wished(layout, clause, made)
    if layout.shape[at] == ",":
        return after_comma(layout, clause, made, at, inverted=inverted)
    if layout.shape[at] in ':"':
        return _after_mark(layout, clause, made, at, made.adjuncts is not None)
    if inverted or follows_quote(layout, clause):
        return None
    return _after_word(layout, clause, made, at)


def _noted(layout: Layout, clause: Clause, made: Content, comma: int) -> Content | None:
    """Read the main clause behind one that only names its source: "As Roe noted on Monday, the road is closed"."""
    speaker, first = clause.speaker, comma + 1
    if speaker is None or speaker.left <= clause.floor or first >= len(layout.shape) or layout.shape[comma] != ",":
        return None
    if layout.lowers[speaker.left - 1] not in layout.speech.quoting or "that" not in clause.cue.verb.frames:
        return None
    return filled(made, "as", first, clause_end(layout, first, clause.end, clause.stops), layout)


def _wished(layout: Layout, clause: Clause, made: Content) -> Content | None:
    """Read a thing where whoever is spoken to may stand: "urged caution", but "urged the mayor"."""
    stretch = made.addressee
    if stretch is None or "object" not in clause.cue.verb.frames or _is_actor(layout, stretch):
        return None
    made.addressee = None
    return filled(made, "object", *stretch, layout)


def _around(layout: Layout, clause: Clause, made: Content) -> int:
    """Read to whom, when and where behind a cue into a content; return the token behind them."""
    cue, speaker, ceiling = clause.cue, clause.speaker, clause.ceiling
    inverted = speaker is not None and speaker.inverted
    start = speaker.right if speaker is not None and inverted else cue.last
    at = skip_adjuncts(layout, start, ceiling, cue.verb.frames)
    if not inverted and "addressee" in cue.verb.frames:
        at = _skip_addressee(layout, clause, made, at)
    if at > start:
        made.adjuncts = (start, at)
    return at


def _later_quote(layout: Layout, clause: Clause) -> Content | None:
    """Return a quotation that a comma or a colon sets apart further on: "said in spring, when it broke, '…'"."""
    if "quote" not in clause.cue.verb.frames or may_follow_content(layout, clause) or clause.cue.passive:
        return None
    for at in range(clause.cue.last + 1, min(clause.ceiling, clause.cue.last + _LATER)):
        if at in clause.stops:
            return None
        if at in layout.opens:
            if layout.shape[at - 1] not in ",:":
                return None
            made = Content([], "", clause.cue.last, adjuncts=(clause.cue.last, at))
            return filled(made, "quote", at, clause_end(layout, at, clause.ceiling, clause.stops), layout)
    return None


def _skip_addressee(layout: Layout, clause: Clause, made: Content, at: int) -> int:
    """Read who is spoken to, and return the token behind with its adjuncts: "told reporters in Kabul"."""
    ceiling = clause.ceiling
    if at >= ceiling or layout.shape[at] not in _ADDRESSEE_OPENS:
        return at
    found = phrase_after(layout, at, ceiling)
    if found is None:
        return at
    first, last, _ = found
    if last < ceiling and layout.shape[last] == "'":
        # "told the Post's editorial board", "told Radio Vell's 'Breakfast Hour'"
        owned = phrase_after(layout, last + 1, ceiling)
        last = layout.opens.get(last + 1, last - 1) + 1 if owned is None else owned[1]
    elif last < ceiling and layout.shape[last] in "xB" and layout.lowers[last] in layout.speech.channels:
        # "told a news conference"
        last += 1
    made.addressee = (first, last)
    after = skip_adjuncts(layout, last, ceiling, clause.cue.verb.frames)
    if after == last and after < ceiling and layout.shape[after] == ",":
        # "urged all, including the army, to hold back"
        behind = aside_end(layout, after, ceiling, layout.speech.openers)
        if behind > 0:
            made.addressee = (first, behind - 1)
            return behind
    return after


def _after_mark(layout: Layout, clause: Clause, made: Content, at: int, adjuncts: bool) -> Content | None:
    """Read what follows a colon or begins with a quotation mark."""
    frames, ceiling = clause.cue.verb.frames, clause.ceiling
    colon = layout.shape[at] == ":"
    if follows_quote(layout, clause) and (adjuncts or not colon):
        return None
    if colon:
        if "quote" not in frames or at + 1 >= ceiling:
            return None
        return filled(made, "colon", at + 1, clause_end(layout, at + 1, ceiling, clause.stops), layout)
    if at in layout.opens and "object" in frames and not frames & _TAKES_CLAUSES:
        # "what critics called 'a farce' drew crowds": quoted words are all that is said.
        return filled(made, "quote", at, layout.opens[at] + 1, layout)
    if at in layout.opens and frames & _TAKES_QUOTES:
        return filled(made, "quote", at, clause_end(layout, at, ceiling, clause.stops), layout)
    return None


def _after_word(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    """Read the content that begins with a word."""
    frames, speech, ceiling = clause.cue.verb.frames, layout.speech, clause.ceiling
    low, letter = layout.lowers[at], layout.shape[at]
    if "plea" in frames:
        pleaded = not speech.pleadings.isdisjoint(layout.lowers[at : at + 2])
        return filled(made, "plea", at, object_end(layout, at, ceiling, clause.stops), layout) if pleaded else None
    if low == speech.infinitive:
        return _after_infinitive(layout, clause, made, at)
    if low in frames and letter in "Lp":
        return _after_preposition(layout, clause, made, at)
    if letter == "n" and made.addressee is not None and layout.lowers[at + 1 : at + 2] == [speech.infinitive]:
        # "told the crowd not to move"
        return _after_infinitive(layout, clause, made, at + 1)
    if low in speech.answers and layout.shape[at + 1 : at + 2] in _AFTER_ANSWER and "bare" in frames:
        return filled(made, "bare", at, at + 1, layout)
    if letter in "Vn":
        return of_relative(layout, clause, made, at) or of_nobody(layout, clause, made, at)
    if letter not in _CLAUSE_OPENS and low not in speech.existential and not layout.opens_count(at):
        return None
    end = past_subject(layout, clause, at, clause_end(layout, at, ceiling, clause.stops))
    if low in speech.complementizers and "that" in frames:
        return filled(made, "that", at, end, layout)
    if low in speech.questions and "question" in frames and letter in "SW":
        return filled(made, "question", at, end, layout)
    if is_deed(layout, clause, at, end):
        return None
    return of_noun(layout, clause, made, at, end)


def _after_infinitive(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    """Read "to hold back", with who is called on to; "to" before a quotation belongs to neither."""
    frames = clause.cue.verb.frames
    urged = "infinitive" in frames or made.addressee is not None or clause.cue.verb.act is SpeechAct.APPEAL
    if at + 1 in layout.opens and "quote" in frames and urged:
        return filled(made, "quote", at + 1, clause_end(layout, at + 1, clause.ceiling, clause.stops), layout)
    if layout.shape[at + 1 : at + 2] in _NO_VERB:
        return _after_preposition(layout, clause, made, at) if layout.lowers[at] in frames else None
    if "infinitive" not in frames and not (clause.cue.passive and "raised" in frames):
        return None
    first = at if made.addressee is None else made.addressee[0]
    return filled(made, "infinitive", first, clause_end(layout, at, clause.ceiling, clause.stops), layout)


def _after_preposition(layout: Layout, clause: Clause, made: Content, at: int) -> Content | None:
    """Read what a preposition of the verb governs: "called for calm", "called on the army to hold back"."""
    low = layout.lowers[at]
    if made.addressee is not None and low in layout.people.owning and not _is_actor(layout, made.addressee):
        # "told a string of lies"
        return None
    made.cue_last = at + 1
    end = clause_end(layout, at + 1, clause.ceiling, clause.stops)
    for index in range(at + 2, min(end, at + 24)):
        if layout.lowers[index] == layout.speech.infinitive and low in layout.speech.calling:
            made.addressee = (at + 1, index)
            return filled(made, low, at + 1, end, layout)
    return filled(made, low, at + 1, object_end(layout, at + 1, clause.ceiling, clause.stops), layout)


def _is_actor(layout: Layout, stretch: tuple[int, int]) -> bool:
    """Whether a stretch names somebody, or stands for him."""
    return layout.shape[stretch[0]] == "P" or any(at in layout.begins for at in range(*stretch))
