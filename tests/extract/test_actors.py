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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Whom a body is for belongs to its name.
        ("We met the Miners' Union there.", "Miners' Union"),
        ("We met the Vell Teachers’ Union there.", "Vell Teachers’ Union"),
        ("We met the Women's Institute there.", "Women's Institute"),
        ("We met the Farmers' Guild of Vell there.", "Farmers' Guild of Vell"),
        # What a body is for may be two things, or a list.
        ("We met the Department of Trade and Tourism there.", "Department of Trade and Tourism"),
        ("We met the Ministry of Energy, Water and Forests there.", "Ministry of Energy, Water and Forests"),
        ("We met the Health and Safety Executive there.", "Health and Safety Executive"),
        ("We met the Food and Medicines Administration there.", "Food and Medicines Administration"),
        ("We met the Vell Society for the Protection of Owls there.", "Vell Society for the Protection of Owls"),
        ("We met Action on Alcohol and Health there.", "Action on Alcohol and Health"),
        ("We met Hale & Pell there.", "Hale & Pell"),
    ],
)
def test_a_name_is_not_cut(text: str, name: str) -> None:
    (actor,) = actors(text)
    assert (actor.name, actor.role, actor.affiliation) == (name, None, None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We met Peru's Finance Ministry there.", ["Finance Ministry"]),
        ("We met the miners' union there.", [None]),
        ("We met the Army's Signals Corps there.", ["Signals Corps"]),
        ("We met Ann Hale and Igor Pell there.", ["Ann Hale", "Igor Pell"]),
        (
            "We met the University of Vell and the Ministry of Health there.",
            ["University of Vell", "Ministry of Health"],
        ),
        ("Hale and Pell met there.", ["Hale", "Pell"]),
        ("Bakers and Pell met there.", ["Pell"]),
    ],
)
def test_names_that_stand_apart_stay_apart(text: str, names: list[str | None]) -> None:
    assert [actor.name for actor in actors(text)] == names


@pytest.mark.parametrize(
    ("text", "role", "sector"),
    [
        ("Detective Sergeant Ann Hale spoke.", "Detective Sergeant", ne.PloverSector.COP),
        ("Police Captain Ann Hale spoke.", "Captain", ne.PloverSector.COP),
        ("Attorney General Ann Hale spoke.", "Attorney General", ne.PloverSector.JUD),
        ("We met Ann Hale, the general secretary of the league.", "general secretary", None),
        ("We met the king's private secretary there.", "private secretary", ne.PloverSector.GOV),
        ("Major General Ann Hale spoke.", "Major General", ne.PloverSector.MIL),
        ("The chief of staff, General Ann Hale, spoke.", "General", ne.PloverSector.MIL),
        ("State media spoke.", "State media", ne.PloverSector.JRN),
        ("Local officials spoke.", "Local officials", None),
    ],
)
def test_a_rank_and_an_opening_word_belong_to_their_role(text: str, role: str, sector: ne.PloverSector | None) -> None:
    actor = actors(text)[-1]
    assert (actor.role, actor.sector) == (role, sector)
