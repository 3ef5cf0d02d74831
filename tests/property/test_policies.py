"""Policy changes on any text whatever: no exception, spans that point home, work that grows with the length."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsevents as ne
from newsevents import testing
from newsevents.extract.document import Document
from newsevents.extract.policy.policies import find_policy_changes

if TYPE_CHECKING:
    from tests.conftest import Growth

DAY = dt.date(2023, 6, 14)
PIECES = (
    "The government",
    "banned exports",
    "lifted the curfew",
    "until May 5",
    "from 1 June",
    "for two weeks",
    "the measure",
    "was extended",
    "by 25 basis points",
    "from 60 to 120 tenge",
    "doubled",
    "not",
    "will",
    "schools and shops",
    "must close",
    ".",
    ",",
    "\n\n",
    "following the protests",
    "%",
    "9" * 30,
    "1.2.3",
    "Ban",
)


def found(text: str) -> list[ne.PolicyChange]:
    return find_policy_changes(Document(ne.Article(text=text, published=DAY)), [], [])


@settings(max_examples=60, deadline=None)
@given(st.one_of(testing.text(min_size=1), st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    changes = found(text)
    assert len({each.id for each in changes}) == len(changes)
    for each in changes:
        each.expiry()
        for span in each.spans:
            assert text[span.start : span.end] == span.text


@settings(max_examples=20, deadline=None)
@given(st.dates(dt.date(2000, 1, 3), dt.date(2030, 1, 1)))
def test_a_week_later_the_measure_begins_a_week_later(day: dt.date) -> None:
    text = "The council imposed a curfew on Thursday."
    week = dt.timedelta(days=7)
    one, other = (
        find_policy_changes(Document(ne.Article(text=text, published=published)), [], [])[0].in_force
        for published in (day, day + week)
    )
    assert one is not None
    assert other is not None
    assert one.start is not None
    assert other.start == one.start + week


@pytest.mark.parametrize(
    "piece",
    [
        "The government banned exports until May 5 and lifted the curfew from 1 June for two weeks, ",
        "The measure was extended. ",
        "schools and shops and ",
        "ban ",
        "from 60 to 120 tenge by 5 percent ",
        "The ministry closed schools.\n\n",
        "until 5 May ",
        "Schools were closed. The measure applies until 5 May. ",
    ],
)
def test_work_grows_with_the_length_only(piece: str, growth: "Growth") -> None:
    def prepare(size: int) -> Callable[[], object]:
        document = Document(ne.Article(text=piece * (size // len(piece) + 1), published=DAY))
        _ = document.dates, document.actors, document.shape, document.sentence_tokens
        return lambda: find_policy_changes(document, [], [])

    assert growth(prepare, 10_000) < 24
