from hypothesis import given
from hypothesis import strategies as st

from newsevents.display.marks import Piece, pieces
from newsevents.values import TextSpan

TEXT = "police said two people died"


def span(words: str) -> TextSpan:
    start = TEXT.index(words)
    return TextSpan.of(TEXT, start, start + len(words))


def test_overlapping_spans_are_cut_where_one_begins_or_ends() -> None:
    marks = [(span("police said two"), 0), (span("two people died"), 1), (span("people"), 2)]
    assert list(pieces(len(TEXT), marks)) == [
        Piece(0, 12, (0,)),
        Piece(12, 15, (0, 1)),
        Piece(15, 16, (1,)),
        Piece(16, 22, (2, 1)),
        Piece(22, 27, (1,)),
    ]


def test_a_text_without_marks_is_one_piece() -> None:
    assert list(pieces(5, [])) == [Piece(0, 5, ())]
    assert list(pieces(0, [])) == []


@given(st.integers(0, 40), st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45), st.integers(0, 5)), max_size=12))
def test_pieces_cover_the_text_once_and_carry_every_mark(length: int, drawn: list[tuple[int, int, int]]) -> None:
    spans = [(TextSpan(min(a, b), max(a, b), "x" * abs(a - b)), mark) for a, b, mark in drawn]
    cut = list(pieces(length, spans))
    assert [at for piece in cut for at in range(piece.start, piece.end)] == list(range(length))
    for piece in cut:
        for at in range(piece.start, piece.end):
            assert set(piece.marks) == {mark for each, mark in spans if each.start <= at < each.end}
