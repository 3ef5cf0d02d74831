"""Utterances: the statements of a text as tokens, before their records are built."""

import re
from typing import Final

import attrs

from newsevents.extract.speech.claims import find_claims, find_hedged
from newsevents.extract.speech.content import Content, Utterance
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.marks import find_bare, find_marked
from newsevents.extract.speech.silences import find_silences
from newsevents.extract.speech.sources import find_sources
from newsevents.extract.speech.speakers import Speaker
from newsevents.extract.speech.subjects import main_subject
from newsevents.extract.speech.telegrams import find_telegram, find_title
from newsevents.extract.speech.turns import Turn, find_turns
from newsevents.extract.speech.verbal import by_verbs, inside_quotes, near
from newsevents.vocabulary import SpeechAct

__all__ = ["read_utterances"]

_TELLING_MARK: Final = re.compile('[:"-]')


def read_utterances(layout: Layout) -> list[Utterance]:
    """Return the statements of a text in text order of their cues' sentences."""
    found: list[Utterance] = []
    quoting: Utterance | None = None
    announced: Utterance | None = None
    turns = find_turns(layout)
    turn: Utterance | None = None
    opening = 0
    lowers, speech = layout.lowers, layout.speech
    for first, last in layout.units:
        if first in layout.lines:
            opening, turn = first, None
        if first in turns:
            turn = _turn(layout, turns[first], first, last)
            found.append(turn)
            # What the label says is no part of the words.
            first = turn.first + 1
        elif turn is not None:
            _lengthen(layout, turn, last)
        if announced is not None and first in layout.opens and _is_all_quoted(layout, first, last):
            announced.content.pieces.append((first, last))
            found.append(announced)
            quoting, announced = announced, None
            continue
        words = set(map(lowers.__getitem__, layout.telling_in(first, last)))
        here, announced = by_verbs(layout, first, last) if words else ([], None)
        announced = announced or _before_colon(layout, first, last)
        if layout.sources_in(first, last) or not words.isdisjoint(speech.wordings):
            here.extend(_by_sources(layout, first, last))
        if not words.isdisjoint(speech.silencing):
            here.extend(_by_silences(layout, first, last, here))
        if not words.isdisjoint(speech.claiming):
            here.extend(_by_nouns(layout, first, last, here))
        if turn is None:
            here.extend(_by_marks(layout, opening, first, last, here))
        if not here and quoting is not None and _goes_on(layout, quoting, first, last):
            quoting.content.pieces.append((first, last))
            continue
        if not here and quoting is not None and _answers_on(layout, quoting, first):
            quoting.content.pieces.append((first + 1, last))
            continue
        here.extend(_bare(layout, first, last, here, found[-1:]))
        found.extend(here)
        quoting = _quoting(layout, here)
    found.extend(inside_quotes(layout))
    # A letter with nothing behind it was no turn.
    return [
        each for each in found if each.content.how != "turn" or each.content.pieces[0][0] < each.content.pieces[0][1]
    ]


def _turn(layout: Layout, turn: Turn, first: int, last: int) -> Utterance:
    """Return the statement of a turn, as far as its first unit tells it."""
    act = turn.act or _act_of_turn(layout, last)
    return Utterance(turn.colon, turn.colon + 1, act, turn.speaker, turn.content, first, last)


def _lengthen(layout: Layout, turn: Utterance, last: int) -> None:
    """Take one more unit of its paragraph into a turn."""
    turn.content.pieces[0] = (turn.content.pieces[0][0], last)
    if turn.speaker is not None:
        turn.act = _act_of_turn(layout, last)


def _act_of_turn(layout: Layout, last: int) -> SpeechAct:
    """Return what a turn does whose label says no more than a name: one that ends in a question asks."""
    return SpeechAct.ASK if layout.shape[last - 1] == "?" else SpeechAct.ASSERT


def _before_colon(layout: Layout, first: int, last: int) -> Utterance | None:
    """Return the statement that a colon at the end of a unit announces: "She gave this answer:"."""
    if layout.shape[last - 1] != ":":
        return None
    subject = main_subject(layout, first, last)
    if subject is None:
        return None
    begin, end, mention = subject
    speaker = Speaker(begin, end, mention, begin, last, pronoun=layout.lowers[begin] if mention is None else "")
    return Utterance(last - 1, last, SpeechAct.ASSERT, speaker, Content([], "announced", last), first, last)


def _by_sources(layout: Layout, first: int, last: int) -> list[Utterance]:
    """Return the statements of a unit that a preposition marks."""
    return [
        Utterance(each.first, each.content.cue_last, SpeechAct.REPORT, each.speaker, each.content, first, last)
        for each in find_sources(layout, first, last)
    ]


def _by_silences(layout: Layout, first: int, last: int, here: list[Utterance]) -> list[Utterance]:
    """Return the refusals to speak of a unit."""
    heads = {at for each in here for at in range(each.first, each.last)}
    return [
        Utterance(cue.first, cue.last, SpeechAct.DECLINE, speaker, Content([], "silence", cue.last), first, last)
        for cue, speaker in find_silences(layout, first, last)
        if cue.head not in heads
    ]


def _by_nouns(layout: Layout, first: int, last: int, here: list[Utterance]) -> list[Utterance]:
    """Return the statements of a unit that a noun or an adverb marks, where no verb marks the same clause."""
    taken = {begin for each in here for begin, _ in each.content.pieces}
    stops = frozenset(each.speaker.left for each in here if each.speaker is not None)
    return [
        Utterance(at, at + 1, act, speaker, content, first, last)
        for at, act, speaker, content in find_claims(layout, first, last, stops)
        if content.pieces[0][0] not in taken and _clipped(content, at, here)
    ] + [
        Utterance(at, at + 1, SpeechAct.REPORT, None, content, first, last)
        for at, content in find_hedged(layout, first, last, stops)
    ]


def _clipped(content: Content, at: int, here: list[Utterance]) -> bool:
    """Cut what a noun tells to the content that the noun itself stands in; say whether anything is left."""
    ends = [end for each in near(at, here) for begin, end in each.content.pieces if begin <= at < end]
    last = min(ends, default=content.pieces[-1][1])
    content.pieces = [(begin, min(end, last)) for begin, end in content.pieces if begin < last]
    return bool(content.pieces)


def _by_marks(layout: Layout, opening: int, first: int, last: int, here: list[Utterance]) -> list[Utterance]:
    """Return the statements of a unit that marks alone give away; its paragraph begins at `opening`."""
    if _TELLING_MARK.search(layout.shape, first, last) is None:
        return []
    taken = _taken(here)
    found = find_marked(layout, opening, first, last, taken)
    telegram = find_telegram(layout, first, last) if not found and not here else None
    if telegram is None and first in layout.opens and first not in taken:
        telegram = find_title(layout, first, last)
    found += [] if telegram is None else [telegram]
    return [
        Utterance(each.first, each.last, SpeechAct.ASSERT, each.speaker, each.content, first, last) for each in found
    ]


def _bare(layout: Layout, first: int, last: int, here: list[Utterance], before: list[Utterance]) -> list[Utterance]:
    """Return the quotations of a unit without any cue; who spoke before goes on where nobody is named."""
    if not layout.quotes_in(first, last):
        return []
    taken = _taken(here)
    found = []
    for each in find_bare(layout, first, last, taken):
        speaker = each.speaker
        earlier = (here or before)[-1:]
        if speaker is None and earlier and earlier[0].speaker is not None:
            speaker = attrs.evolve(earlier[0].speaker, shared=True, inverted=False, left=each.first, right=each.first)
        found.append(Utterance(each.first, each.last, SpeechAct.ASSERT, speaker, each.content, first, last))
    return found


def _taken(here: list[Utterance]) -> set[int]:
    """Return the tokens of content already read."""
    return {token for each in here for piece in each.content.pieces for token in range(*piece)}


def _quoting(layout: Layout, here: list[Utterance]) -> Utterance | None:
    """Return the statement that a quotation in the next sentence goes on with."""
    for each in reversed(here):
        if any(layout.quoted[last - 1] for _, last in each.content.pieces):
            return each
    spoken = [each for each in here if each.verb is not None and "quote" in each.verb.frames and each.content.pieces]
    return spoken[-1] if spoken else None


def _goes_on(layout: Layout, quoting: Utterance, first: int, last: int) -> bool:
    """Whether a unit is a quotation that goes on with a statement: after indirect words in the same paragraph only."""
    if not _is_all_quoted(layout, first, last):
        return False
    direct = any(layout.quoted[end - 1] for _, end in quoting.content.pieces)
    return direct or (quoting.ceiling == first and layout.same_paragraph(first - 1, first))


def _answers_on(layout: Layout, quoting: Utterance, first: int) -> bool:
    """Whether a unit goes on with the words that a dash opened: the second half of "— We stay, Roe said. — We wait"."""
    if layout.words[first] not in layout.writing.turn_dashes or not quoting.content.pieces:
        return False
    begin = quoting.content.pieces[0][0]
    return begin > 0 and layout.opens_turn(begin - 1) and layout.same_paragraph(first - 1, first)


def _is_all_quoted(layout: Layout, first: int, last: int) -> bool:
    """Whether a stretch is nothing but quotation."""
    while last > first and not layout.quoted[last - 1] and layout.shape[last - 1] in ".,":
        last -= 1
    return last > first and first in layout.opens and all(layout.quoted[first:last])
