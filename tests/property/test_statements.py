"""What holds for the statements, quotations and actors of any text whatever."""

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.speech.statements import find_statements

if TYPE_CHECKING:
    from tests.conftest import Growth

MARKS = ['"', "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "(", ")", ",", ".", "?", "!", ":", ";", "—", "\n\n"]
WORDS = [
    *("said", "says", "told", "saying", "added", "reported", "called", "for", "on", "urged", "to", "that", "which"),
    *("Lena Hoff", "Hoff", "the minister", "officials", "she", "they", "who", "and", "but", "according to", "as per"),
    *("reports", "claim", "reportedly", "on Thursday", "in a statement", "reporters", "was", "is expected", "not"),
    *("the road is closed", "nobody was hurt", "UN", "Kenyan police", "on behalf of", "(@hoff)", "declined to comment"),
]
anything = st.text(max_size=200)
newslike = st.lists(st.sampled_from(MARKS + WORDS), max_size=40).map(" ".join)
tight = st.lists(st.sampled_from(MARKS + WORDS), max_size=40).map("".join)
texts = st.one_of(anything, newslike, tight).filter(lambda text: text.encode(errors="ignore").decode() == text)

PAIRS = {"“": "”", "«": "»", "„": "“"}


def read(text: str) -> Document:
    return Document(ne.Article(text=text, published=dt.date(2022, 1, 7)))


@settings(max_examples=200, deadline=None)
@given(texts)
def test_statements_point_into_the_text_in_order(text: str) -> None:
    found = find_statements(read(text))
    assert len({each.id for each in found}) == len(found)
    for each in found:
        spans = [*each.content, *each.spans, *([each.cue] if each.cue else [])]
        actors = [actor for actor in (each.speaker, each.via, *each.addressees) if actor is not None]
        spans += [actor.mention for actor in actors if actor.mention is not None]
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert list(each.content) == sorted(each.content)
        assert all(before.end <= after.start for before, after in zip(each.content, each.content[1:], strict=False))
        assert each.spans
        assert all(piece in each.spans[0] for piece in each.content)
    starts = [each.spans[0].start for each in found]
    assert starts == sorted(starts)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_a_direct_statement_stands_between_marks(text: str) -> None:
    document = read(text)
    quotes = [(quote.start, quote.end) for quote in document.quotes]
    for each in find_statements(document):
        inside = [any(a <= piece.start and piece.end <= b for a, b in quotes) for piece in each.content]
        if each.mode is ne.QuoteMode.DIRECT:
            assert inside
            assert all(inside)
        if each.mode is ne.QuoteMode.INDIRECT:
            assert not any(inside)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_quotations_begin_and_end_with_their_marks_and_stay_apart(text: str) -> None:
    document = read(text)
    end = 0
    for quote in document.quotes:
        assert quote.start >= end
        end = quote.end
        words = text[quote.start : quote.end]
        closing = PAIRS.get(words[0])
        if quote.closed and closing:
            assert words[-1] in (closing, '"', "”", "“")
        assert "\n\n" not in words


@settings(max_examples=150, deadline=None)
@given(texts)
def test_sentences_and_actors_point_into_the_text_in_order(text: str) -> None:
    document = read(text)
    end = 0
    for start, stop in document.sentences:
        assert end <= start < stop
        assert text[start:stop] == text[start:stop].strip()
        end = stop
    for actor in document.actors:
        assert actor.mention is not None
        assert text[actor.mention.start : actor.mention.end] == actor.mention.text
    assert "".join(text.split()) == "".join("".join(text[a:b] for a, b in document.sentences).split())


@settings(max_examples=60, deadline=None)
@given(newslike)
def test_what_stands_before_a_text_changes_no_statement_of_it(text: str) -> None:
    alone = [
        (each.cue and each.cue.text, [piece.text for piece in each.content]) for each in find_statements(read(text))
    ]
    before = "The sea was calm.\n\n"
    after = [
        (each.cue and each.cue.text, [piece.text for piece in each.content])
        for each in find_statements(read(before + text))
    ]
    assert after == alone


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "said ",
        "“a” said Hoff, ",
        "( ",
        ", said Roe",
        "X said that ",
        ", saying ",
        " and said",
        "reportedly ",
        "according to X, ",
        "according to ",
        '"A," he said.\n\n',
        "“a\n\n",
        "'''",
        "Roe's ",
        "said that ",
        ", a claim denied by Roe",
        "residents near the mill ",
        "people opposing the road ",
        "said no one ",
        "asked about, ",
        "Health and Safety ",
        "the Miners' Union ",
        "though Roe said, ",
    ],
)
def test_hostile_text_is_read_in_linear_time(piece: str, growth: "Growth") -> None:
    assert growth(lambda size: lambda: find_statements(read(piece * (size // len(piece)))), 6_000) < 24


@pytest.mark.parametrize(
    "text",
    [
        "Q. A. Lund heard",
        "accused in Q. spokesman's he told Roe spokesman's",
        '"A" - SAID, WHO CALLED ADDING, DENIED',
        "the half said claimed responsibility on",
        '"We won": Lund declined to comment',
    ],
)
def test_a_sentence_that_breaks_off_is_read_without_a_fault(text: str) -> None:
    for each in find_statements(read(text)):
        assert all(text[piece.start : piece.end] == piece.text != "" for piece in each.content)
