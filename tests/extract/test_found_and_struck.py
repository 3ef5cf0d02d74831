"""Bodies that are found, lives that are claimed, people struck by what was fired: ordinary words of local news."""

import datetime as dt

import pytest

import newsevents as ne

FRIDAY = dt.date(2024, 5, 17)


def told(text: str) -> list[tuple[str, int | None, str | None]]:
    report = ne.extract(ne.Article(text=text, published=FRIDAY))
    return [
        (each.harm.value, each.count.best, str(each.date) if each.date is not None else None)
        for each in report.casualties
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A body was found in a ditch on Monday.",
        "Police named a man whose body was found in a river on Monday.",
        "The hiker had not come home. His body was recovered on Monday.",
        "Divers pulled her body from the lake on Monday.",
        "A crash claimed the life of a farmer on Monday.",
        "The flood took the life of a nun on Monday.",
    ],
)
def test_bodies_and_lives(text: str) -> None:
    assert told(text) == [("killed", 1, "2024-05-13")]


@pytest.mark.parametrize(
    "text",
    [
        "A body of experts met on Monday.",
        "A body that oversees banks was set up on Monday.",
        "His body was never found.",
        "She spent the life of a nun in Leeds.",
    ],
)
def test_other_bodies_and_lives(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gunfire struck a woman on Monday.",
        "A bullet hit a boy on Monday.",
        "Someone was shot in Leeds on Monday.",
    ],
)
def test_people_struck(text: str) -> None:
    assert told(text) == [("injured", 1, "2024-05-13")]


@pytest.mark.parametrize(
    "text",
    [
        "A storm struck a village on Monday.",
        "A strike hit commuters on Monday.",
        "He feared that they may get desperate and shoot someone.",
        "They wanted to kill somebody.",
    ],
)
def test_nobody_struck(text: str) -> None:
    assert told(text) == []


def test_a_body_found_is_one_of_the_dead_told_of() -> None:
    text = "Three miners died on Monday. On Wednesday rescuers found a body in the shaft."
    report = ne.extract(ne.Article(text=text, published=FRIDAY))
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert toll.best == 3


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A crash on Monday sent three people to the hospital.", 3),
        ("A fall on Monday sent a roofer to hospital.", 1),
        ("Two skiers were flown by helicopter to a hospital on Monday.", 2),
        ("A girl was airlifted to a nearby hospital on Monday.", 1),
    ],
)
def test_brought_to_hospital(text: str, count: int) -> None:
    assert told(text) == [("hospitalised", count, "2024-05-13")]


@pytest.mark.parametrize(
    "text",
    [
        "The minister went to the hospital on Monday.",
        "A road to a hospital was closed on Monday.",
        "The firm sent three ventilators to a hospital on Monday.",
    ],
)
def test_not_brought_to_hospital(text: str) -> None:
    assert told(text) == []
