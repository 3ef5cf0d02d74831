"""Attribution: the chain of a stretch of text, however the statements are held."""

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.speech.attribution import Statements, chain_of
from newsevents.extract.speech.statements import find_statements

TEXT = "The mayor said that a fire officer reported that six people had died. Nobody else spoke of the fire."


def names(chain: tuple[ne.Link, ...]) -> list[str]:
    return [str(link.actor) for link in chain]


def span(words: str) -> ne.TextSpan:
    start = TEXT.index(words)
    return ne.TextSpan.of(TEXT, start, start + len(words))


def test_the_innermost_statement_gives_the_chain() -> None:
    said = find_statements(Document(ne.Article(text=TEXT)))
    assert isinstance(said, Statements)
    for held in (said, list(said)):
        assert names(chain_of(span("six people"), held)) == ["mayor", "fire officer"]
        assert names(chain_of(span("a fire officer"), held)) == ["mayor"]
        assert chain_of(span("Nobody"), held) == ()


def test_an_open_source_is_a_link_without_an_actor() -> None:
    text = "The town has reportedly been retaken by rebels."
    (statement,) = find_statements(Document(ne.Article(text=text)))
    start = text.index("retaken")
    chain = chain_of(ne.TextSpan.of(text, start, start + 7), [statement])
    assert [(link.actor, link.cue and link.cue.text) for link in chain] == [(None, "reportedly")]
