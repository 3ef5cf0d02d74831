"""Tolls of reports in which several sources speak: rivals, enemies, those who saw less, and those who deny."""

import datetime as dt

import pytest

import newsevents as ne

DAY = dt.date(2026, 3, 10)


def read(text: str) -> ne.Report:
    return ne.extract(ne.Article(text=text, published=DAY))


def bounds(report: ne.Report, harm: ne.Harm = ne.Harm.KILLED) -> tuple[int | None, int | None, int | None] | None:
    toll = report.toll(harm)
    return (toll.low, toll.best, toll.high) if toll is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 12 people, police said. No one was killed, the army said.", (0, 12, 12)),
        (
            "The quake killed 12 people, officials said. No deaths were reported in Karvia, its agency said.",
            (12, 12, 12),
        ),
        ("Cholera killed 40 people, the ministry said. Nobody has died in the capital, the mayor said.", (40, 40, 40)),
        ('Police said 14 people were killed. "I saw at least ten bodies," said Samir Dib, a porter.', (14, 14, 14)),
        ("Police said 14 people were killed. The opposition said at least 30 people had died.", (14, 14, None)),
        ("Police said 14 people were killed. A doctor said 26 people had died.", (14, 14, 26)),
    ],
)
def test_who_contradicts_whom(text: str, expected: tuple[int | None, int | None, int | None]) -> None:
    assert bounds(read(text)) == expected


def test_one_source_under_two_names_does_not_contradict_itself() -> None:
    text = "The storm killed 24 people, disaster officials said. Six people drowned in the port, officials said."
    report = read(text)
    assert [link.relation for link in report.casualties[1].links] == [ne.Relation.SUBSET_OF]
    assert bounds(report) == (24, 24, 24)


def test_each_side_counts_its_own_dead_and_those_of_the_other() -> None:
    report = read(
        "The army said it lost four men and killed 20 rebels. "
        "The rebels said they had killed 35 soldiers, captured a bridge and lost six fighters. "
        "A nurse said seven civilians had been killed."
    )
    assert [[(link.relation.value, link.id) for link in c.links] for c in report.casualties] == [
        [],
        [],
        [("rivals", "c1")],
        [("rivals", "c2")],
        [],
    ]
    assert bounds(report) == (4 + 6 + 7, 4 + 20 + 7, 35 + 20 + 7)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("30+ wounded - police", "police"),
        ("At least 12 people died: police", "police"),
        ("Five children among the dead (hospital)", "hospital"),
        ("Twelve killed - Interior Ministry", "Interior Ministry"),
        ("Twelve killed - women and children", None),
        ("Two guards died (three nurses were hurt)", None),
    ],
)
def test_a_note_names_its_source_at_its_end(text: str, source: str | None) -> None:
    first = read(text).casualties[0]
    told = first.attribution[-1].actor if first.attribution else None
    assert (told and (told.name or told.role)) == source


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Russian missiles killed five people in the village.", "RUS"),
        ("Israeli strikes killed 14 people.", "ISR"),
        ("Typhoon Amari killed five people.", None),
        ("A gas blast killed five Russian sailors.", None),
        ("A powerful earthquake shook northern Peru on Monday, killing nine people.", None),
    ],
)
def test_a_weapon_is_its_countrys(text: str, country: str | None) -> None:
    done_by = read(text).casualties[0].perpetrator
    assert (done_by and done_by.country) == country


def test_a_war_that_claims_lives_says_nothing() -> None:
    assert read("The conflict has claimed more than 10,000 lives.").casualties[0].attribution == ()


def test_an_aside_of_who_tells_it_parts_nothing() -> None:
    taken, killed = read("Gunmen abducted 43 people, police said, and killed a guard.").casualties[:2]
    assert killed.perpetrator is not None
    assert killed.perpetrator.role == "Gunmen"
    assert taken.harm is ne.Harm.ABDUCTED
