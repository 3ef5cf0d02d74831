"""Who is threatened, robbed or held with a weapon is affected; what was robbed is nobody."""

import datetime as dt

import pytest

import newsevents as ne
from newsevents import languages
from newsevents.languages.schema.harm import VerbForm

FRIDAY = dt.date(2024, 5, 17)


def affected(text: str) -> list[tuple[int | None, int | None, str | None]]:
    report = ne.extract(ne.Article(text=text, published=FRIDAY))
    return [
        (each.count.low, each.count.best, str(each.date) if each.date is not None else None)
        for each in report.casualties
        if each.harm is ne.Harm.AFFECTED
    ]


@pytest.mark.parametrize(
    ("text", "low", "best"),
    [
        ("A lone man walked into the bank on Monday, drew a pistol and demanded money from the teller.", 1, 1),
        ("Three masked men burst in on Monday and demanded cash from two waiters.", 2, 2),
        ("The gunman waved a revolver on Monday and demanded that the clerk open the safe.", 1, 1),
        ("Two men drew knives on Monday and ordered the cashiers to open the safe.", 2, None),
        ("A widow was ordered at gunpoint to give up her keys on Monday.", 1, 1),
        ("He pulled a rifle on Monday and forced a courier to empty his wallet.", 1, 1),
        ("A driver flashed a gun at two cyclists on Monday.", 2, 2),
        ("The robber showed a knife to the waiter on Monday.", 1, 1),
        ("Burglars held a family at gunpoint on Monday.", 2, None),
        ("Pirates held four sailors at knifepoint on Monday.", 4, 4),
        ("Somebody fired a gun at them on Monday.", 2, None),
        ("Two men robbed a jeweller on Monday.", 1, 1),
        ("Several shots were fired at two guards on Monday.", 2, 2),
        ("Shots were fired at him on Monday.", 1, 1),
        ("A masked man drew a gun on Monday and stole the cook's keys.", 1, 1),
        ("Two men tried to rob a teller on Monday.", 1, 1),
        ("Two men with knives took a nun's purse on Monday.", 1, 1),
    ],
)
def test_who_is_threatened_with_a_weapon_is_affected(text: str, low: int, best: int | None) -> None:
    assert affected(text) == [(low, best, "2024-05-13")]


@pytest.mark.parametrize(
    "text",
    [
        "The union demanded more money from the ministers on Monday.",
        "A judge ordered the man to repay the money on Monday.",
        "Police drew guns and ordered the driver out of the car on Monday.",
        "A study showed on Monday that guns are common among students.",
        "The army displayed captured guns to reporters in June 2019, and demanded that the rebels leave.",
        "The bank was robbed at gunpoint on Monday.",
        "Shots were fired at a house on Monday.",
        "The army took the town's money with guns on Monday.",
        "A tailor took his daughter's phone on Monday.",
        "He robbed two stores in Leeds on Monday.",
        "A masked man held up a supermarket at gunpoint on Monday.",
        "The thieves drew a gun and forced the door on Monday.",
    ],
)
def test_demands_without_a_weapon_and_robbed_shops_affect_nobody_told_of(text: str) -> None:
    assert [each for each in affected(text) if each[2] == "2024-05-13"] == []


def test_pets_and_quantities_are_no_people() -> None:
    report = ne.extract(ne.Article(text="A thief shot and killed two family pets. Police seized a quantity of drugs."))
    assert report.casualties == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It did not appear that anyone was injured in the crash.", [("injured", 0)]),
        ("Officers do not believe anyone was hurt.", [("injured", 0)]),
        ("There was no sign that anybody was wounded by the blast.", [("injured", 0)]),
        ("It is not known if anyone was hurt.", []),
        ("It was not clear whether anybody was injured.", []),
        ("The ministry would not say anyone was hurt.", []),
        ("A roofer fell from a ladder. His injuries were not life-threatening.", [("injured", 1)]),
        ("The company looked back on its injuries.", []),
    ],
)
def test_nobody_and_somebody_hurt(text: str, told: list[tuple[str, int]]) -> None:
    report = ne.extract(ne.Article(text=text, published=FRIDAY))
    assert [(each.harm.value, each.count.best) for each in report.casualties] == told


def test_every_verb_of_having_something_by_force_is_read() -> None:
    harm = languages.load("en", "HARM")
    past = [verb.forms.split()[VerbForm.PAST.value] for verb in harm.verbs if verb.extorts and not verb.takes]
    assert past
    for verb in past:
        assert affected(f"Six pilgrims were {verb} at gunpoint to give up their cash on Monday.") == [
            (6, 6, "2024-05-13")
        ]


@pytest.mark.parametrize(
    "text", ["He wanted to rob a cook. The raid came on Monday.", "He vowed to hold up a nun. It rained on Monday."]
)
def test_what_somebody_only_wants_has_no_day(text: str) -> None:
    (told,) = ne.extract(ne.Article(text=text, published=FRIDAY)).casualties
    assert (told.realis, told.date) == (ne.Realis.HYPOTHETICAL, None)


def test_who_did_not_try_affected_nobody() -> None:
    (told,) = ne.extract(ne.Article(text="He did not try to rob a clerk.", published=FRIDAY)).casualties
    assert told.realis is ne.Realis.HYPOTHETICAL


def test_nobody_is_hurt_by_what_nobody_hurt() -> None:
    report = ne.extract(ne.Article(text="No injuries were reported after shots were fired at a house."))
    assert [(each.harm, each.count.high) for each in report.casualties] == [(ne.Harm.INJURED, 0)]


def test_those_who_play_with_a_round_are_killed_by_it() -> None:
    report = ne.extract(ne.Article(text="Five children playing with an old mortar round were killed."))
    assert [(each.harm, each.count.best) for each in report.casualties] == [(ne.Harm.KILLED, 5)]
