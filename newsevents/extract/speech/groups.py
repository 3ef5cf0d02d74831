"""Verb groups: a verb of saying with the auxiliaries, adverbs and negations before it."""

from typing import Final

import attrs

from newsevents.extract.speech.layout import Layout
from newsevents.languages.schema.speech import Verb

__all__ = ["Cue", "take_helper", "verb_group", "widen"]

_LONGEST: Final = 8


@attrs.define(slots=True)
class Cue:
    """A verb of saying: the tokens `first`..`last` of its group, its head at `head`.

    `form` is "base", "finite", "participle" (a passive, or reduced) or "gerund"; `bare` is True where the group is
    the head alone; `infinitive` where "to" opens it; `negated` where the group says no; `passive`
    and `governed` where a copula or a preposition does ("was told", "by saying").
    """

    head: int
    first: int
    last: int
    verb: Verb
    form: str
    bare: bool = True
    infinitive: bool = False
    negated: bool = False
    passive: bool = False
    governed: bool = False


def verb_group(layout: Layout, head: int, floor: int, verb: Verb) -> Cue:
    """Return the group of a finite verb: its head with the auxiliaries, adverbs and negations before it."""
    cue = Cue(head, head, head + 1, verb, "finite")
    widen(layout, cue, floor)
    return cue


def widen(layout: Layout, cue: Cue, floor: int) -> list[str]:
    """Widen a cue over its auxiliaries, adverbs and negations to the left; return the auxiliaries, nearest first."""
    shape, lowers = layout.shape, layout.lowers
    auxiliaries = []
    at = _before_alternative(layout, cue.head, floor)
    cue.first = at + 1
    while at >= floor and cue.head - at < _LONGEST:
        letter = shape[at]
        if letter == "V" and at + 1 in layout.date_ends:
            # "a survey in May suggested"
            break
        if letter == "V":
            auxiliaries.append(lowers[at])
            cue.first = at
            if lowers[at].endswith(layout.speech.negative_endings) or lowers[at] in layout.speech.negatives:
                cue.negated = True
        elif letter == "n":
            cue.negated = True
            cue.first = at
        elif letter == "'" and at > floor and shape[at - 1] in "PNRW" and (at + 1 < cue.head or shape[at + 1] == "a"):
            # "he's said", "Trump's also said"
            auxiliaries.append(layout.speech.contracted_have)
            cue.first = at
        elif lowers[at] == layout.speech.infinitive and not auxiliaries:
            cue.infinitive = True
            cue.first = at
            break
        elif not layout.is_adverb(at):
            break
        at -= 1
    else:
        at = max(at, floor - 1)
    # Adverbs before the group belong to it too, once an auxiliary or the head follows.
    while cue.first - 1 >= floor and shape[cue.first - 1] == "a" and cue.first > at + 1:
        if cue.first in layout.date_ends:
            # "will table a motion tomorrow demanding that"
            break
        cue.first -= 1
    cue.bare = not auxiliaries and not cue.infinitive
    return auxiliaries


def _before_alternative(layout: Layout, head: int, floor: int) -> int:
    """Return the token before a verb, and before another in the same form joined to it: "neither | confirmed nor"."""
    at = head - 1
    if at <= floor or layout.lowers[at] not in layout.speech.alternatives:
        return at
    verb, other = layout.speech.forms.get(layout.lowers[head]), layout.speech.forms.get(layout.lowers[at - 1])
    return at - 2 if verb is not None and other is not None and verb.kinds & other.kinds else at


def take_helper(layout: Layout, cue: Cue, floor: int) -> None:
    """Widen an infinitive over the verb that only colours it ("went on to say"), which makes it finite."""
    at = cue.first - 1
    refused = layout.speech.forms.get(layout.lowers[at]) if at >= floor else None
    joined = layout.lowers[cue.head - 1] in layout.speech.alternatives
    tells = (joined or "question" in cue.verb.frames) and layout.lowers[cue.head] not in layout.speech.silence
    if refused is not None and refused.verb.forms[0] in layout.speech.refusals and tells:
        # "declined to say whether"
        at, cue.negated = at - 1, True
    while at >= floor and cue.first - at < 4 and layout.lowers[at] in layout.speech.helpers:
        at -= 1
    if at < cue.first - 1:
        while at >= floor and layout.shape[at] == "V":
            # "were quick to call"
            at -= 1
        cue.first = at + 1
        cue.form, cue.infinitive, cue.bare = "finite", False, True
