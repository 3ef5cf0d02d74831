"""A killing that only its name tells of, and victims of whom nothing else is told."""

import datetime as dt

import pytest

import newsevents as ne

FRIDAY = dt.date(2024, 5, 17)


def read(text: str) -> ne.Report:
    return ne.extract(ne.Article(text=text, published=FRIDAY))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Detectives are investigating a homicide on Elm Street.", "homicide"),
        ("The scene of a fatal shooting was closed to traffic.", "fatal shooting"),
        ("Police asked for help after an overnight homicide in Leeds.", "homicide"),
        ("The slaying was the first in years.", "slaying"),
    ],
)
def test_the_name_of_a_killing_tells_of_somebody_dead(text: str, named: str) -> None:
    (told,) = read(text).casualties
    assert (told.harm, told.count.low, told.count.best, told.count.high) == (ne.Harm.KILLED, 1, None, None)
    assert told.spans[0].text == named
    assert told.group is None


@pytest.mark.parametrize(
    "text",
    [
        "A murder mystery opened in Leeds.",
        "He plotted to commit a murder.",
        "Police called it a possible homicide.",
        "The homicide rate fell.",
        "The force has no homicide to solve.",
    ],
)
def test_the_name_of_a_killing_in_other_uses(text: str) -> None:
    assert [each for each in read(text).casualties if each.count.high != 0] == []


def test_a_named_killing_is_not_counted_beside_the_dead() -> None:
    report = read("Detectives are investigating a homicide. A baker was stabbed to death on Monday.")
    assert [(each.harm, each.count.best) for each in report.casualties] == [(ne.Harm.KILLED, 1)]


def test_victims_stand_where_nobody_else_is_told_of() -> None:
    (told,) = read("Thieves broke into a flat on Monday. The victim called the police.").casualties
    assert (told.harm, told.count.best, str(told.date)) == (ne.Harm.AFFECTED, 1, "2024-05-13")
    assert [each.harm for each in read("A cook was hurt. The victim called the police.").casualties] == [
        ne.Harm.INJURED
    ]


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("Rebels surrounded the mayor on Monday, killing him.", ne.Harm.KILLED),
        ("Two men chased a cook on Monday and started shooting at him.", ne.Harm.AFFECTED),
    ],
)
def test_a_pronoun_is_whom_it_is_done_to(text: str, harm: ne.Harm) -> None:
    assert [(each.harm, each.count.best) for each in read(text).casualties] == [(harm, 1)]


def test_a_pronoun_that_owns_is_not() -> None:
    assert read("The army killed time, shooting her films on Monday.").casualties == ()
