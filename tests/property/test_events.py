"""Events and places on any text whatever: no exception, spans that point home, linear time."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents as ne
from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.finding import find_events
from newsevents.extract.names.places import place_mentions
from newsevents.languages.schema.events import spelled

if TYPE_CHECKING:
    from tests.conftest import Growth

DAY = dt.date(2022, 1, 7)
_TABLE = languages.load("en", "EVENTS")
# Words that the readers know, so that random texts reach every branch of them.
WORDS = sorted(
    {" ".join(words) for sense in _TABLE.senses for words in (*spelled(sense.verbs), *spelled(sense.nouns))}
    | {" ".join(words) for tool in _TABLE.instruments for words in spelled(tool.phrases)}
    | set(languages.load("en", "PARTICIPANTS").nouns)
    | {*_TABLE.by, *_TABLE.on, *_TABLE.be, *_TABLE.breaks, *_TABLE.governors, *_TABLE.responses, *_TABLE.spreads}
    | {
        "Almaty",
        "Tripoli",
        "Georgia",
        "village of Borki",
        "Kazakh",
        "the mayor's office",
        "Thursday",
        "5 January",
        "2019",
    }
    | {
        ".",
        ",",
        "\n\n",
        "'s",
        "“",
        "”",
        "Gherman",
        "UN",
        "’",
        "é",
        "\N{REGIONAL INDICATOR SYMBOL LETTER K}",
        "İstanbul",
    }
)
news = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)
texts = st.one_of(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), news, news.map(str.upper))


def events_of(text: str) -> list[ne.Event]:
    return find_events(Document(ne.Article(text=text, published=DAY)), [])


@given(texts)
def test_events_point_home_and_come_in_order(text: str) -> None:
    events = events_of(text)
    assert [event.id for event in events] == [f"e{number}" for number in range(1, len(events) + 1)]
    assert [event.spans[0].start for event in events] == sorted(event.spans[0].start for event in events)
    ids = {event.id for event in events}
    for event in events:
        assert event.trigger == event.spans[0]
        spans = [*event.spans, *(each.mention for each in (*event.actors, *event.recipients))]
        spans += [site.mention for site in event.sites]
        for span in spans:
            assert span is not None
            assert text[span.start : span.end] == span.text
        assert {link.id for link in event.links} <= ids - {event.id}


@given(texts)
def test_only_what_happened_has_an_acled_type(text: str) -> None:
    for event in events_of(text):
        if event.realis not in (ne.Realis.ACTUAL, ne.Realis.BACKGROUND):
            assert event.acled is None


@given(texts)
def test_places_point_home_and_do_not_overlap(text: str) -> None:
    end = 0
    for each in place_mentions(Document(ne.Article(text=text))):
        mention = each.place.mention
        assert mention is not None
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= end
        end = mention.end


@given(news, st.integers(min_value=-3000, max_value=3000))
def test_events_do_not_depend_on_the_day_but_for_their_dates(text: str, days: int) -> None:
    def shape(day: dt.date) -> list[tuple[object, ...]]:
        found = find_events(Document(ne.Article(text=text, published=day)), [])
        return [(event.category, event.trigger) for event in found]

    # A date can part two mentions or join them, so only texts without one are compared.
    if not Document(ne.Article(text=text, published=DAY)).dates:
        assert shape(DAY) == shape(DAY + dt.timedelta(days=days))


HOSTILE = {
    "one trigger": "attacked ",
    "one endless sentence": "the police attacked rebels in Almaty and ",
    "open gaps": "set the fire to the ",
    "weapons": "attacked bomb grenade mortar ",
    "names": "Kabul Almaty Tripoli ",
    "villages": "the village of Village of ",
    "commas": "protest, ",
    "sentences": "Rebels attacked Goma. ",
    "sites": "stormed the office and the mosque and ",
    "dateless paragraphs": "Rebels attacked.\n\n",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_is_linear(piece: str, growth: "Growth") -> None:
    def prepare(size: int) -> Callable[[], object]:
        document = Document(ne.Article(text=piece * (size // len(piece)), published=DAY))
        # What other rooms compute is not measured here.
        document.__dict__["dates"] = []
        assert document.cast is not None
        assert document.paragraphs is not None
        return lambda: find_events(document, [])

    assert growth(prepare, 20_000) < 24
