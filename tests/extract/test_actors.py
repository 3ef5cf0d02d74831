"""Actors: names with titles and roles, groups, bodies, and the fullest name for each."""

import pytest

import newsevents as ne
from newsevents.extract.document import Document


def actors(text: str) -> list[ne.Actor]:
    return Document(ne.Article(text=text)).actors


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        ("We met President Lena Hoff there.", "Lena Hoff", "President", None),
        ("We met Lena Hoff, the prime minister, there.", "Lena Hoff", "prime minister", None),
        ("We met the prime minister, Lena Hoff, there.", "Lena Hoff", "prime minister", None),
        ("We met Interior Ministry spokesman Igor Pell there.", "Igor Pell", "spokesman", "Interior Ministry"),
        ("We met former Secretary of State Ann Lee there.", "Ann Lee", "former Secretary of State", None),
        ("We met a police spokesperson in Vell there.", None, "police spokesperson", None),
        ("We met a spokesman for the Vell Dock Union there.", None, "spokesman", "Vell Dock Union"),
        ("We met Ann Lee’s lawyer Omar Diallo there.", "Omar Diallo", "lawyer", "Ann Lee"),
        ("We met Mr. Omar Diallo there.", "Omar Diallo", None, None),
        ("We met Charles de Vries there.", "Charles de Vries", None, None),
        ("We met James B. Lee Jr., the director of the bureau, there.", "James B. Lee Jr.", "director", "bureau"),
    ],
)
def test_a_person_is_taken_apart(text: str, name: str | None, role: str | None, affiliation: str | None) -> None:
    (actor,) = actors(text)
    assert (actor.name, actor.role, actor.affiliation) == (name, role, affiliation)
    assert actor.mention is not None
    assert text[actor.mention.start : actor.mention.end] == actor.mention.text


@pytest.mark.parametrize(
    ("text", "sector", "inter"),
    [
        ("We met police there.", ne.PloverSector.COP, ne.AcledInter.STATE_FORCES),
        ("We met soldiers there.", ne.PloverSector.MIL, ne.AcledInter.STATE_FORCES),
        ("We met rebels there.", ne.PloverSector.REB, ne.AcledInter.REBEL_GROUP),
        ("We met protesters there.", ne.PloverSector.CVL, ne.AcledInter.PROTESTERS),
        ("We met rioters there.", ne.PloverSector.CVL, ne.AcledInter.RIOTERS),
        ("We met the Interior Ministry there.", ne.PloverSector.GOV, None),
        ("We met the UN there.", ne.PloverSector.UNO, None),
        ("We met officials there.", None, None),
    ],
)
def test_groups_and_bodies_have_their_kind(
    text: str, sector: ne.PloverSector | None, inter: ne.AcledInter | None
) -> None:
    (actor,) = actors(text)
    assert (actor.sector, actor.inter) == (sector, inter)


def test_nationality_gives_the_country() -> None:
    (actor,) = actors("We met Kenyan police there.")
    assert (actor.role, actor.country, actor.affiliation) == ("police", "KEN", None)


def test_a_surname_stands_for_the_full_name() -> None:
    found = actors("We met President Lena Hoff there. Later Hoff left.")
    assert [(each.name, each.role) for each in found] == [("Lena Hoff", "President")] * 2


def test_initials_in_brackets_stand_for_the_name() -> None:
    found = actors("We met the Northern Rivers Council (NRC) there. Then the NRC left.")
    assert {each.name for each in found} == {"Northern Rivers Council"}


def test_capitals_of_a_headline_and_of_a_sentence_make_no_names() -> None:
    assert actors("Long Road Ends At The River Today") == []
    assert actors("Snow fell. Nothing moved.") == []
