"""Participants: what sort of actor a phrase names."""

import pytest

import newsevents as ne
from newsevents.extract.events.participants import find_participants, sort_of
from newsevents.extract.text.tokens import Tokens

K = ne.AcledInter
S = ne.PloverSector


@pytest.mark.parametrize(
    ("phrase", "sector", "inter", "country"),
    [
        ("Kazakh riot police", S.COP, K.STATE_FORCES, "KAZ"),
        ("Syrian government forces", S.MIL, K.STATE_FORCES, "SYR"),
        ("rebel forces", S.REB, K.REBEL_GROUP, None),
        ("Turkish-backed rebel fighters", S.REB, K.REBEL_GROUP, None),
        ("the Taliban", S.REB, K.REBEL_GROUP, None),
        ("unidentified gunmen", S.UAF, K.POLITICAL_MILITIA, None),
        ("herders", S.UAF, K.IDENTITY_MILITIA, None),
        ("protesters", S.CVL, K.PROTESTERS, None),
        ("an angry mob", S.CVL, K.RIOTERS, None),
        ("two Kenyan aid workers", S.LAB, K.CIVILIANS, "KEN"),
        ("UN peacekeepers", S.MIL, K.EXTERNAL_FORCES, None),
        ("the Peruvian government", S.GOV, None, "PER"),
        ("a military base", S.MIL, K.STATE_FORCES, None),
        ("Somali journalists", S.JRN, K.CIVILIANS, "SOM"),
    ],
)
def test_sorts(phrase: str, sector: ne.PloverSector, inter: ne.AcledInter | None, country: str | None) -> None:
    sort = sort_of(phrase)
    assert sort is not None
    assert (sort.sector, sort.inter, sort.country) == (sector, inter, country)


def test_a_phrase_without_an_actor_has_no_sort() -> None:
    assert sort_of("a blue umbrella") is None
    assert sort_of("") is None


def test_places_and_things_are_targets() -> None:
    tokens = Tokens("Rebels stormed a police station and a market.")
    found = find_participants(tokens)
    assert [(" ".join(tokens.words[each.first : each.last]), each.sort.target) for each in found] == [
        ("Rebels", False),
        ("police station", True),
        ("market", True),
    ]
