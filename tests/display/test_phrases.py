import pytest

import newsevents as ne
from newsevents.display import phrases


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2022-01-06", "Thu 2022-01-06"),
        ("2022-01-06TMO", "Thu 2022-01-06, morning"),
        ("2022-01-06T17:30", "Thu 2022-01-06, 17:30"),
        ("2022-01-04/2022-01-05", "2022-01-04 to 2022-01-05, throughout"),
        ("[2022-01-04..2022-01-05]", "2022-01-04 to 2022-01-05"),
        ("[2022-01-06,2022-06-01]", "Thu 2022-01-06 or Wed 2022-06-01"),
        ("2022-W01", "2022-W01 (2022-01-03 to 2022-01-09)"),
        ("2022-01", "2022-01"),
        ("2021", "2021"),
        ("2022-Q1", "2022-Q1 (2022-01-01 to 2022-03-31)"),
        ("2022-01-06~", "around Thu 2022-01-06"),
        ("2022-01-06/..", "2022-01-06 or later"),
        ("../2022-01-06", "2022-01-06 or earlier"),
        ("PAST_REF", "in the past (PAST_REF)"),
    ],
)
def test_a_date_is_said_with_its_weekday_its_part_of_day_and_what_stays_open(written: str, said: str) -> None:
    assert phrases.when(ne.DateSpan.parse(written)) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (ne.Quantity.exactly(12), "12 exactly"),
        (ne.Quantity.exactly(0), "0 exactly"),
        (ne.Quantity(31, None, None, ne.QuantityModifier.AT_LEAST), "low 31, best unknown, high unknown (at least)"),
        (ne.Quantity(20, None, 1200, ne.QuantityModifier.RANGE), "low 20, best unknown, high 1,200 (range)"),
    ],
)
def test_a_count_says_which_of_its_figures_are_unknown(count: ne.Quantity, said: str) -> None:
    assert phrases.count(count) == said


@pytest.mark.parametrize(
    ("actor", "said"),
    [
        (ne.Actor("Ada Birch"), "Ada Birch"),
        (ne.Actor("Ada Birch", role="mayor", affiliation="Redhill"), "Ada Birch, mayor of Redhill"),
        (ne.Actor("Ada Birch", affiliation="The Example"), "Ada Birch, The Example"),
        (ne.Actor(role="police", country="GBR", sector=ne.PloverSector.COP), "police [GBR COP]"),
    ],
)
def test_an_actor_is_named_with_role_body_and_codes(actor: ne.Actor, said: str) -> None:
    assert phrases.actor(actor) == said


def test_a_chain_names_its_sources_outermost_first() -> None:
    text = "The mayor told reporters on Friday that, reportedly, nobody was hurt."
    told = ne.TextSpan.of(text, 10, 14)
    outer = ne.Link(
        actor=ne.Actor(role="mayor"),
        cue=told,
        channel=ne.Channel.JOURNALISTS,
        addressees=(ne.Actor(role="reporters"),),
        date=ne.DateSpan.parse("2024-05-17"),
    )
    said = phrases.chain((outer, ne.Link(cue=ne.TextSpan.of(text, 41, 51))))
    assert said == "mayor “told” (journalists, to reporters, Fri 2024-05-17) → unnamed source “reportedly”"


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (ne.Measure(limit=ne.Limit.CAP), "cap"),
        (ne.Measure(limit=ne.Limit.CAP, new=50, unit="tenge"), "cap at 50 tenge"),
        (ne.Measure(prior=60, new=120, unit="tenge"), "from 60 tenge to 120 tenge"),
        (ne.Measure(change=-25, unit="basis points"), "by -25 basis points"),
        (ne.Measure(change=0.5, new=4, unit="percent"), "to 4 percent by +0.5 percentage points"),
        (ne.Measure(change=-10, unit="percent"), "by -10 percent"),
        (ne.Measure(factor=2), "times 2"),
        (ne.Measure(new=5, new_high=5.25, unit="percent"), "to 5-5.25 percent"),
    ],
)
def test_a_measure_says_from_what_to_what(measure: ne.Measure, said: str) -> None:
    assert phrases.measure(measure) == said


def test_a_place_shows_what_is_known_of_it() -> None:
    town = ne.Place("Redhill", country="GBR", latitude=51.24, longitude=-0.17, precision=ne.GeoPrecision.EXACT)
    assert phrases.place(town) == "Redhill [GBR]"
    region = ne.Place("Surrey", country="GBR", precision=ne.GeoPrecision.ADM1, within=("England",))
    assert phrases.place(region) == "Surrey, England [GBR; first-level region]"
    assert phrases.place(ne.Place("Georgia", candidates=("GEO", "USA"))) == "Georgia [GEO or USA]"
