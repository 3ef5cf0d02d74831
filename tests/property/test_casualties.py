"""Reading casualties of any text takes time in proportion to its length."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.harm.casualties import find_casualties
from newsevents.extract.speech.statements import find_statements

if TYPE_CHECKING:
    from tests.conftest import Growth

DAY = dt.date(2024, 5, 17)


@pytest.mark.parametrize(
    "piece",
    [
        "a guard was shot overnight and ",
        "killed 5 and ",
        "police said a clerk was hurt and ",
        "he demanded cash from a clerk with a gun and ",
        "since a war in 2012 a body was found on Tuesday and ",
        "Relatives of the dead met on Monday. ",
        "It happened on Monday. A homicide. The union will meet on Thursday. ",
    ],
)
def test_work_grows_with_the_length_only(piece: str, growth: "Growth") -> None:
    def prepare(size: int) -> Callable[[], object]:
        document = Document(ne.Article(text=piece * (size // len(piece) + 1), published=DAY))
        _ = document.dates, document.actors, document.shape, document.sentence_tokens
        statements = find_statements(document)
        return lambda: find_casualties(document, statements, [])

    assert growth(prepare, 6_000) < 24
