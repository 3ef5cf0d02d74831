"""Round-ups: reports of several countries in one text, whose casualties have nothing to do with each other."""

import datetime as dt

import newsevents as ne

TUESDAY = dt.date(2026, 3, 10)
BUS = "A bus fell into a ravine on Monday, killing 14 people."
HERDERS = "Nine herders were shot dead near the lake."
FLOODS = "Floods killed 30 people on Saturday."


def read(text: str) -> ne.Report:
    return ne.extract(ne.Article(text=text, published=TUESDAY))


def test_a_paragraph_that_opens_with_a_country_is_a_report_of_its_own() -> None:
    report = read(f"PERU: {BUS}\n\nCHAD: {HERDERS}\n\nNEPAL: {FLOODS}")
    bus, herders, floods = report.casualties
    assert [each.links for each in (bus, herders, floods)] == [(), (), ()]
    assert [str(each.date) if each.date else None for each in (bus, herders, floods)] == [
        "2026-03-09",
        None,
        "2026-03-07",
    ]
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert toll.best == 53


def test_a_place_is_not_carried_into_the_next_report() -> None:
    report = read(f"PERU: A bus fell into a ravine in Lima, killing 14 people.\n\nCHAD: {HERDERS}")
    place = report.casualties[1].place
    assert place is None or place.name != "Lima"


def test_speakers_of_a_transcript_and_a_single_label_make_no_round_up() -> None:
    for text in (f"ROE: {FLOODS}\n\nLEE: Ten died there.", f"NEPAL: {FLOODS}\n\nTen died there."):
        first, second = read(text).casualties
        assert [(link.relation, link.id) for link in second.links] == [(ne.Relation.SUBSET_OF, first.id)]
