"""Objects: content that begins with a noun phrase, and what of it is no content: a deed, a day, the next deed."""

from typing import Final

from newsevents.extract.speech.content import Clause, Content, filled
from newsevents.extract.speech.extents import is_clause, is_finite, is_verbal, tallies
from newsevents.extract.speech.layout import Layout
from newsevents.vocabulary import Channel

__all__ = ["is_deed", "of_noun"]

_OBJECT: Final = "DNRGBUMHTqxd'"
_AFTER_DEED: Final = "DPpL"
_UNNAMED: Final = "xV"
_BEFORE_NOUN: Final = "DM'"
_VERBAL: Final = "VSW,"
_SHORT_OBJECT: Final = 8
_LONGEST_CARRIER: Final = 4
_AFTER_RUNG: Final = "Lp.&"
_CARRIES: Final = frozenset((Channel.STATEMENT, Channel.BROADCAST, Channel.PRESS_CONFERENCE, Channel.SOCIAL_MEDIA))


def of_noun(layout: Layout, clause: Clause, made: Content, at: int, end: int) -> Content | None:
    """Read the content that begins with a noun phrase: a clause without "that", a toll, or an object."""
    frames, speech = clause.cue.verb.frames, layout.speech
    if made.addressee is None:
        end = _before_auxiliary(layout, at, end)
    if "tally" in frames and tallies(layout, at):
        return filled(made, "tally", at, end, layout)
    if "that" in frames and _is_impersonal(layout, clause) and is_clause(layout, at, end):
        return filled(made, "that", at, end, layout)
    pronoun = "that" in frames and layout.shape[at : at + 2] == "PV" and layout.lowers[at] in layout.people.pronouns
    if pronoun or ("bare" in frames and _is_clausal(layout, clause, at, end)):
        return filled(made, "bare", at, end, layout)
    if clause.cue.form == "gerund" and _names_source(layout, clause, at):
        return None
    if "object" in frames and made.addressee is None:
        end = _before_next_deed(layout, at, _past_quote(layout, at, end))
        day = _day_behind(layout, at, end)
        if day > 0:
            made.adjuncts, end = (day, end), day
        return filled(made, "object", at, end, layout)
    judged = "judged" in frames and not speech.quoting.isdisjoint(layout.lowers[at + 1 : end])
    if judged or ("judged" in frames and any(layout.quoted[at:end])):
        return filled(made, "object", at, end, layout)
    return None


def _names_source(layout: Layout, clause: Clause, at: int) -> bool:
    """Whether somebody is all that a verb tells, whom what was said comes from: "citing two people at the bank"."""
    if clause.cue.verb.forms[0] not in layout.speech.naming:
        return False
    while layout.shape[at] in "DMqx" and at not in layout.begins and at + 1 < clause.ceiling:
        at += 1
    source = layout.begins.get(at)
    return source is not None and layout.shape[source.last : source.last + 1] != "'"


def _is_clausal(layout: Layout, clause: Clause, first: int, last: int) -> bool:
    """Whether a stretch is a clause: behind a gerund a pronoun is no sign of one, "writing songs about him"."""
    return is_verbal(layout, first, last) and (
        clause.cue.form != "gerund"
        or any(
            layout.shape[at] == "V" or (layout.shape[at] == "P" and layout.shape[at - 1] not in "Lp")
            for at in range(first, last)
        )
    )


def _is_impersonal(layout: Layout, clause: Clause) -> bool:
    """Whether a passive tells what is said of nobody: "it is believed the men fled"."""
    subject = clause.speaker
    return clause.cue.passive and subject is not None and subject.pronoun in layout.speech.expletives


def _before_auxiliary(layout: Layout, first: int, last: int) -> int:
    """Return where a noun phrase ends that the speaker's next deed follows: "confirmed the raid | but did not …"."""
    for at in range(first + 1, min(last - 1, first + _SHORT_OBJECT)):
        letter = layout.shape[at]
        if letter == "&" and layout.shape[at + 1] == "V":
            return at
        if letter in _VERBAL or layout.quoted[at] or (letter == "x" and layout.lowers[at] in layout.speech.finite):
            return last
    return last


def _past_quote(layout: Layout, first: int, last: int) -> int:
    """Return where an object ends whose quoted words the verb of the sentence follows.

    "The tweet in which he called it 'a farce' | drew complaints"
    """
    openings = layout.quotes_in(first, last)
    end = layout.opens[openings[-1]] + 1 if openings else last
    if end >= last:
        return last
    finite = layout.shape[end] == "V" or layout.lowers[end] in layout.speech.finite
    return end if finite else last


def _day_behind(layout: Layout, first: int, last: int) -> int:
    """Return where the day or the channel of an object's telling begins, or -1: "conceded defeat | late Sunday"."""
    for at in range(first + 1, min(last, first + _SHORT_OBJECT)):
        if at in layout.dated and layout.shape[at - 1] not in "DLpM'":
            after = layout.dated[at]
            return at if after >= last or layout.shape[after] in "Lp.," else -1
        carried = layout.lowers[at] in layout.speech.carriers and layout.shape[at + 1 : at + 2] == "D"
        if carried and layout.speech.quoting.isdisjoint(layout.lowers[at:last]):
            # "claimed responsibility | in a video on Monday"
            end = min(at + _LONGEST_CARRIER, last)
            if any(layout.speech.channels.get(low) in _CARRIES for low in layout.lowers[at + 2 : end]):
                return at
        if layout.shape[at] in _VERBAL or layout.quoted[at]:
            return -1
    return -1


def _before_next_deed(layout: Layout, first: int, last: int) -> int:
    """Return where an object ends that the speaker's next deed follows: "denied wrongdoing | and left the party"."""
    for at in range(first + 1, min(last - 2, first + _SHORT_OBJECT)):
        if layout.shape[at] != "&":
            named = layout.shape[at - 1] in _BEFORE_NOUN  # "the claims", "its plans"
            if layout.shape[at] in _VERBAL or (layout.shape[at] == "x" and not named and is_finite(layout, at)):
                return last
            continue
        follows = layout.shape[at + 1] == "x" and layout.shape[at + 2] in _AFTER_DEED
        deed = follows and is_finite(layout, at + 1) and layout.lowers[at + 2] not in layout.speech.agents
        return at if deed and layout.lowers[at + 1] not in layout.speech.forms else last
    return last


def is_deed(layout: Layout, clause: Clause, at: int, end: int) -> bool:
    """Whether a verb does something to its object instead of telling of it: "recalled its ambassador"."""
    base = clause.cue.verb.forms[0]
    if base in layout.speech.ringing and _is_rung(layout, at, end):
        return True
    if base in layout.speech.withholding and _is_withheld(layout, at, end):
        return True
    deeds = layout.speech.deeds.get(base)
    if deeds is None:
        return False
    done = False
    while at < end and layout.shape[at] in _OBJECT and at not in layout.dated:
        # The last noun counts: "dismissed the minister", but "dismissed the minister's claim"; a name may follow.
        done = layout.lowers[at] in deeds or (done and layout.shape[at] == "N")
        at += 1
    return done


def _is_withheld(layout: Layout, at: int, end: int) -> bool:
    """Whether who goes without a thing stands before it: "denied City a win", but "denied the claims a man made"."""
    named = layout.begins.get(at)
    if named is None and layout.shape[at] in _UNNAMED:
        return False  # "denied killing her husband"
    after = at + 1 if named is None else named.last
    while after < end and named is None and layout.shape[at] == "D" and layout.shape[after] in "xMN":
        after += 1
    if layout.shape[after : after + 1] != "D" or after >= end:
        return False
    stop = after + 1
    while stop < end and layout.shape[stop] in "xMNBGRq":
        if layout.shape[stop] == "x" and is_finite(layout, stop):
            return False
        stop += 1
    return stop >= end or layout.shape[stop] not in "VP"


def _is_rung(layout: Layout, at: int, end: int) -> bool:
    """Whether nothing is said of an object but who it is: "called the mayor on Monday", but "called her a liar"."""
    named = layout.begins.get(at) or layout.begins.get(at + 1)
    after = at + 1 if layout.shape[at] == "P" else -1 if named is None else named.last
    if after < 0:
        return False
    return after >= end or after in layout.dated or layout.shape[after] in _AFTER_RUNG
