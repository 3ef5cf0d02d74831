"""The tables of cues hold together, and a verb is told from the noun it looks like."""

import pytest

import newsevents as ne
from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.speech.cues import find_cues
from newsevents.extract.speech.layout import Layout
from newsevents.languages.schema.speech import Speech

SPEECH: Speech = languages.load("en", "SPEECH")
FRAMES = {"addressee", "that", "bare", "left", "object", "judged", "question", "quote", "infinitive", "raised", "tally"}


def cues(text: str) -> list[tuple[str, str]]:
    layout = Layout(Document(ne.Article(text=text)))
    found = [cue for first, last in layout.units for cue in find_cues(layout, first, last)]
    return [(cue.verb.forms[0], " ".join(layout.words[cue.first : cue.last])) for cue in found]


def test_each_verb_has_frames_and_no_more_hits_than_meetings() -> None:
    prepositions = {word for word, kind in languages.load("en", "TEXT").classes.items() if kind == "preposition"}
    for verb in SPEECH.verbs:
        assert verb.frames
        assert verb.frames <= FRAMES | prepositions, verb.forms[0]
        assert 0 <= verb.right <= verb.seen


def test_each_verb_stands_once() -> None:
    # "labeled" and "labelled" are one verb in two spellings.
    spelt = [(verb.forms[0], verb.forms[2]) for verb in SPEECH.verbs]
    assert len(spelt) == len(set(spelt))
    assert len({base for base, _ in spelt}) >= len(spelt) - 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor says the road is open.", [("say", "says")]),
        ("The mayor has not said why.", [("say", "has not said")]),
        ("Police reports lay on the desk.", []),
        ("The stated goal was missed.", []),
        ("The United States won.", []),
        ("The poll claims the road is open.", [("claim", "claims")]),
        ("They say the road is open.", [("say", "say")]),
        ("The say of the people counts.", []),
        ("“I said no,” she wrote.", [("write", "wrote")]),
        ("The mayor put the book away.", []),
        ("The mayor put it plainly.", [("put", "put it")]),
    ],
)
def test_a_verb_is_told_from_a_noun(text: str, expected: list[tuple[str, str]]) -> None:
    assert cues(text) == expected
