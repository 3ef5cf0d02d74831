"""Turns: the lines of a transcript, each opened by whose words it holds ("LUND: I disagree.", "Q: Why?")."""

import itertools
import re
from collections.abc import Iterator
from typing import Final

import attrs

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.content import Content
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.speakers import Speaker
from newsevents.vocabulary import SpeechAct

__all__ = ["Turn", "find_turns"]

# A name or a role in capitals, perhaps with a remark in brackets: "MR. LUND (by phone):".
_LABEL: Final = re.compile(r"(D?(?:[NHTRBGUx]\.?){1,4})(?:\([^()]{1,6}\))?:")


_Line = tuple[int, int, int, int]
"""The tokens of a line: its first, the end of its label, its colon, and its end."""


@attrs.define(slots=True)
class Turn:
    """One turn of a transcript: its colon, who speaks where the line says so, and what its label makes of it."""

    colon: int
    content: Content
    speaker: Speaker | None
    act: SpeechAct | None


def find_turns(layout: Layout) -> dict[int, Turn]:
    """Return the turns of a text by their first token.

    A letter for question or answer makes one. A name does where it takes turns with another, or stands in capitals
    among other text, and the words behind it are those of a talk: "I", "we", "you". Else it may be a rubric.
    """
    lettered = _lettered(layout)
    named: list[_Line] = []
    for first, last in _lines(layout):
        if first in lettered:
            continue
        label = _LABEL.match(layout.shape, first, last)
        if label is not None and label.end() < last and _is_name(layout, first, label.end(1)):
            named.append((first, label.end(1), label.end() - 1, last))
    return lettered | {line[0]: _named(layout, *line) for line in _talk(layout, named)}


def _lettered(layout: Layout) -> dict[int, Turn]:
    """Return the turns that a letter opens, on lines of their own or one behind another: "Q: Why? A: Why not?"."""
    found: dict[int, Turn] = {}
    stops: dict[int, Turn] = {}
    open_ = False
    for (first, last), (after, _) in itertools.zip_longest(layout.units, layout.units[1:], fillvalue=(0, 0)):
        act = layout.speech.turns.get(layout.lowers[first])
        if act is None and not open_:
            continue
        begins = first in layout.lines
        mark = layout.shape[first + 1 : first + 2]
        # "Q." may stand as a sentence before the question.
        empty = first + 2 > last or (first + 2 == last and not (after and layout.same_paragraph(last - 1, after)))
        if act is None or empty or not mark or mark not in ":." or not layout.words[first].isupper():
            open_ = open_ and not begins
            continue
        if begins or open_:
            open_ = True
            turn = Turn(first + 1, Content([(first + 2, last)], "turn", first + 2), None, act)
            (found if mark == ":" else stops)[first] = turn
    if len({turn.act for turn in stops.values()}) > 1:
        # "A. Lund" alone is a name with its initial.
        found |= stops
    return found


def _lines(layout: Layout) -> Iterator[tuple[int, int]]:
    """Return the tokens of each paragraph that a line end parts from the one before."""
    return ((first, last) for first, last in layout.units if first in layout.lines)


def _is_name(layout: Layout, first: int, end: int) -> bool:
    """Whether a label may name somebody: each word has its capital, and none is known as a rubric."""
    words = [word for word in layout.words[first:end] if word != "."]
    if any(word.lower() in layout.speech.rubrics or not word[0].isupper() for word in words):
        return False
    # In lower case, or in a text that shouts, an unknown word is marked as a name by nothing but all its capitals.
    return "x" not in layout.shape[first:end] or all(word.isupper() for word in words)


def _talk(layout: Layout, named: list[_Line]) -> list[_Line]:
    """Return the lines with a name before them that are turns."""
    if not any(_is_talk(layout, colon, last) for _, _, colon, last in named):
        return []
    labels = [tuple(layout.lowers[first:end]) for first, end, _, _ in named]
    if any(
        one == other and between != one for one, between, other in zip(labels, labels[1:], labels[2:], strict=False)
    ):
        return named
    capitals = [each for each in named if _is_shouted_name(layout, each[0], each[1])]
    return capitals if any(_is_talk(layout, colon, last) for _, _, colon, last in capitals) else []


def _is_shouted_name(layout: Layout, first: int, end: int) -> bool:
    """Whether a label stands in capitals in a text that does not."""
    words = (word for word in layout.words[first:end] if word != ".")
    return "x" not in layout.shape[first:end] and all(word.isupper() for word in words)


def _is_talk(layout: Layout, colon: int, last: int) -> bool:
    """Whether the words behind a colon are said by one to another."""
    own = layout.people.pronouns
    if colon + 1 in layout.opens:
        return False
    return any(own.get(low) == "s" for low in layout.lowers[colon + 1 : last])


def _named(layout: Layout, first: int, end: int, colon: int, last: int) -> Turn:
    mention = next((layout.begins[at] for at in range(first, end) if at in layout.begins), None)
    if mention is None:
        name = " ".join(layout.text[layout.starts[first] : layout.ends[end - 1]].split())
        mention = Mention(first, end, name=name)
    speaker = Speaker(first, end, mention, first, colon + 1)
    return Turn(colon, Content([(colon + 1, last)], "turn", colon + 1), speaker, None)
