"""The toll: what is added, what is left out, and that it says why."""

from typing import Any

import newsevents as ne

KILLED, INJURED = ne.Harm.KILLED, ne.Harm.INJURED
FIGHTERS = ne.Actor(role="insurgents", inter=ne.AcledInter.REBEL_GROUP)


def told(name: str, phrase: str, **fields: Any) -> ne.Casualty:
    fields.setdefault("harm", KILLED)
    return ne.Casualty(id=name, count=ne.parse_count(phrase), **fields)


def tied(record: ne.Casualty, relation: ne.Relation, *others: ne.Casualty) -> ne.Casualty:
    links = tuple(ne.RecordLink(relation, other.id) for other in others)
    fields: dict[str, Any] = {name: getattr(record, name) for name in ("id", "harm", "count", "group", "realis")}
    return ne.Casualty(**fields, links=links)


def toll(*records: ne.Casualty, harm: ne.Harm = KILLED) -> tuple[int | None, int | None, int | None] | None:
    report = ne.Report(article=ne.Article(text="x"), casualties=records)
    found = report.toll(harm)
    return None if found is None else (found.low, found.best, found.high)


FIVE, TWO, DOZENS = told("a", "5"), told("b", "2"), told("c", "dozens")


def test_an_article_without_figures_has_no_toll() -> None:
    assert toll() is None
    assert toll(told("a", "5", harm=INJURED)) is None


def test_disjoint_figures_are_added() -> None:
    assert toll(FIVE, TWO) == (7, 7, 7)


def test_a_vague_figure_leaves_the_sum_open() -> None:
    assert toll(FIVE, DOZENS) == (29, None, None)


def test_an_approximate_figure_counts_with_the_number_it_names() -> None:
    assert toll(told("a", "about 20"), told("b", "at least 5")) == (25, None, None)


def test_parts_and_repeats_are_not_counted_twice() -> None:
    assert toll(FIVE, tied(TWO, ne.Relation.SUBSET_OF, FIVE)) == (5, 5, 5)
    assert toll(FIVE, tied(told("d", "5"), ne.Relation.REPEATS, FIVE)) == (5, 5, 5)


def test_an_update_takes_the_place_of_what_it_updates() -> None:
    assert toll(FIVE, TWO, tied(told("d", "9"), ne.Relation.UPDATES, FIVE, TWO)) == (9, 9, 9)


def test_rivals_widen_the_range_and_the_first_keeps_its_best() -> None:
    assert toll(FIVE, tied(told("d", "9"), ne.Relation.RIVALS, FIVE)) == (5, 5, 9)
    assert toll(FIVE, tied(told("d", "at least 9"), ne.Relation.RIVALS, FIVE)) == (5, 5, None)


def test_a_strict_bound_counts_with_the_figure_it_names() -> None:
    assert toll(told("a", "more than 90")) == (90, None, None)
    assert toll(told("a", "fewer than 10")) == (None, None, 10)


def test_what_did_not_happen_is_left_out() -> None:
    assert toll(FIVE, told("d", "50", realis=ne.Realis.HYPOTHETICAL)) == (5, 5, 5)
    assert toll(told("d", "3,000", realis=ne.Realis.BACKGROUND)) is None
    assert toll(told("d", "3", status=ne.ClaimStatus.RETRACTED)) is None


def test_fighters_count_with_the_others() -> None:
    fighters = told("f", "12", group=FIGHTERS)
    assert toll(fighters) == (12, 12, 12)
    assert toll(FIVE, fighters) == (17, 17, 17)


def test_a_figure_that_nobody_vouches_for_counts_for_nothing() -> None:
    assert toll(told("a", "2", status=ne.ClaimStatus.UNCONFIRMED)) is None
    assert toll(FIVE, told("b", "2", status=ne.ClaimStatus.UNCONFIRMED)) == (5, 5, 5)


def test_the_dead_among_the_shot_are_taken_off() -> None:
    shot = told("s", "4", harm=INJURED)
    dead = tied(told("d", "1"), ne.Relation.SUBSET_OF, shot)
    assert toll(shot, dead, harm=INJURED) == (3, 3, 3)
    assert toll(shot, dead) == (1, 1, 1)


def test_a_death_takes_the_place_of_the_injury() -> None:
    shot = told("s", "1", harm=INJURED)
    dead = tied(told("d", "1"), ne.Relation.UPDATES, shot)
    assert toll(shot, dead, harm=INJURED) is None


def test_it_says_what_it_rests_on_and_what_it_leaves_out() -> None:
    part = tied(TWO, ne.Relation.SUBSET_OF, FIVE)
    other = told("o", "70", realis=ne.Realis.BACKGROUND)
    found = ne.Report(article=ne.Article(text="x"), casualties=(FIVE, part, other)).toll(KILLED)
    assert found is not None
    assert found.records == (FIVE,)
    assert found.left_out == ((part, "part of a"), (other, "background"))
    assert found.explain().splitlines() == [
        "5 from 1 record(s):",
        "  a: 5 ('5')",
        "not counted:",
        "  b: 2 ('2'): part of a",
        "  o: 70 ('70'): background",
    ]
