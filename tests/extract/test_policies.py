"""Policy changes: sentences and notes with what they say, what is none, and the seed article's three."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents import languages
from newsevents.languages.schema.policy import Policy, phrases

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "policies"


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def changes(text: str, published: str | None = "2023-06-14") -> tuple[ne.PolicyChange, ...]:
    day = dt.date.fromisoformat(published) if published else None
    return ne.extract(ne.Article(text=text, published=day)).policy_changes


def shown(change: ne.PolicyChange, key: str) -> Any:
    """Return a field of a change the way the corpus writes it."""
    if key == "measure":
        measure = change.measure
        names = ("prior", "new", "new_high", "change", "factor", "unit", "limit")
        return measure and {n: getattr(measure, n) for n in names if getattr(measure, n) is not None}
    if key == "expiry":
        expiry = change.expiry()
        return expiry and expiry.isoformat()
    if key == "answers":
        return any(link.relation is ne.Relation.RESPONSE_TO for link in change.links)
    if key == "products":
        return list(change.products)
    if key == "jurisdiction":
        return change.jurisdiction and change.jurisdiction.name
    if key == "implementer":
        return change.implementer and (change.implementer.name or change.implementer.role)
    value = getattr(change, key)
    return None if value is None else str(value)


@pytest.mark.parametrize("row", rows("news") + rows("notes"), ids=lambda row: row["text"][:60])
def test_what_is_changed_how_and_until_when(row: dict[str, Any]) -> None:
    found = changes(row["text"], row["published"])
    assert len(found) >= len(row["expect"])
    for change, expected in zip(found, row["expect"], strict=False):
        assert {key: shown(change, key) for key in expected} == expected


@pytest.mark.parametrize("row", rows("none"), ids=lambda row: row["text"][:60])
def test_what_is_no_policy_change(row: dict[str, Any]) -> None:
    assert changes(row["text"], row["published"]) == ()


# A story about something else, long enough not to be a note about a measure.
STORY = "The old lighthouse keeper walked down to the harbour and looked at the boats. " * 10
IN_THE_NEWS = [
    ("The finance minister raised the tax on cigarettes from 10 to 12 pesos.", ne.PolicyInstrument.TAX),
    ("Authorities imposed a curfew in the port.", ne.PolicyInstrument.CURFEW),
    ("The government suspended imports of beef.", ne.PolicyInstrument.IMPORT_RESTRICTION),
    ("Bread prices will be capped from May.", ne.PolicyInstrument.PRICE_CONTROL),
    ("The EU extended its sanctions until 31 January 2024.", ne.PolicyInstrument.SANCTIONS),
    ("Parliament passed a windfall tax on Monday.", ne.PolicyInstrument.TAX),
    ("The ministry will require face masks on ferries.", ne.PolicyInstrument.FACE_COVERING),
    ("A rent freeze in the capital will apply for 90 days.", ne.PolicyInstrument.PRICE_CONTROL),
    ("The mayor ordered all bars in the old town closed until May 3.", ne.PolicyInstrument.BUSINESS_CLOSURE),
    ("Kindergartens were closed.", ne.PolicyInstrument.SCHOOL_CLOSURE),
    ("Sailors must quarantine for seven days after landing.", ne.PolicyInstrument.QUARANTINE),
    ("Colleges must switch to online teaching by May 9.", ne.PolicyInstrument.SCHOOL_CLOSURE),
    ("The town introduced a fee of four euros for campers.", ne.PolicyInstrument.TAX),
]


@pytest.mark.parametrize(("text", "instrument"), IN_THE_NEWS, ids=[text for text, _ in IN_THE_NEWS])
def test_a_measure_told_in_passing(text: str, instrument: ne.PolicyInstrument) -> None:
    (change,) = changes(f"{STORY}{text} {STORY}")
    assert change.instrument is instrument


@pytest.mark.parametrize(
    "text",
    [
        "The president released a statement about the tax on Monday.",
        "Guests must reserve a table at the restaurants.",
        "The coach changed his plans for the tournament.",
        "She proposed a new set of rules for the house.",
        "They are allowed to bring visitors.",
        "Schools were closed by a landslide.",
        "Rebels shelled the town and schools were closed.",
        "The club introduced a fee for late players.",
        "The robbers wore masks and must have known the guard.",
        "The doctor recommended masks to her nephew.",
    ],
)
def test_what_a_note_might_say_and_a_story_does_not(text: str) -> None:
    assert changes(f"{STORY}{text} {STORY}") == ()


@pytest.mark.parametrize(
    ("text", "action", "status"),
    [
        ("The premier threatened on Tuesday to impose a tariff on cars.", "introduce", "proposed"),
        ("The mayor vowed to ban e-bikes in the old town.", "introduce", "proposed"),
        ("Fishermen say the quota, which ended in March, should be restored.", "restore", "proposed"),
        ("Hundreds rallied on Monday against a plan to cut the fuel subsidy.", "amend", "proposed"),
        ("The minister announced on Tuesday that schools will close.", "introduce", "announced"),
        ("The council extended for a year a ban on fireworks.", "extend", "enacted"),
        ("The ministry has extended until July 8 a freeze on fares.", "extend", "enacted"),
        ("The government imposed a freeze on fares until July.", "introduce", "enacted"),
    ],
)
def test_how_far_a_measure_has_come(text: str, action: str, status: str) -> None:
    (change,) = changes(text, "2024-05-22")
    assert (str(change.action), str(change.status)) == (action, status)


@pytest.mark.parametrize(
    "text",
    [
        "The WHO recommended that doctors avoid the use of masks.",
        "UNICEF urged parents to keep children out of school.",
        "Keller promised to resume talks with the ministry, which were suspended in 2019.",
    ],
)
def test_advice_and_talks_are_no_rules(text: str) -> None:
    assert changes(text, "2024-05-22") == ()


def test_the_day_a_series_is_counted_from_is_not_when_its_last_member_begins() -> None:
    (change,) = changes("The bank raised its key rate on Tuesday, its second increase since April.", "2023-06-14")
    assert str(change.in_force) == "2023-06-13"
    (change,) = changes("The state has capped bread prices since April.", "2023-06-14")
    assert str(change.in_force) == "2023-04"


def test_a_place_somebody_disputes_with_is_not_where_a_rule_holds() -> None:
    (change,) = changes("The council raised the tax on diesel on Monday and warned that a row with Oslo could follow.")
    assert change.jurisdiction is None
    (change,) = changes("The council raised the tax on diesel in Bergen on Monday.")
    assert change.jurisdiction is not None
    assert change.jurisdiction.name == "Bergen"


def test_the_seed_article(seed_article: ne.Article) -> None:
    found = ne.extract(seed_article).policy_changes
    assert [(each.action, each.instrument, each.status) for each in found] == [
        (ne.PolicyAction.RESTORE, ne.PolicyInstrument.PRICE_CONTROL, ne.PolicyStatus.AGREED),
        (ne.PolicyAction.INTRODUCE, ne.PolicyInstrument.PRICE_CONTROL, ne.PolicyStatus.ANNOUNCED),
        (ne.PolicyAction.REMOVE, ne.PolicyInstrument.PRICE_CONTROL, ne.PolicyStatus.ENACTED),
    ]
    restored, capped, removed = found
    assert restored.duration == ne.Duration("P6M")
    assert restored.implementer is not None
    assert restored.implementer.country == "KAZ"
    assert restored.products == ("vehicle fuel",)
    assert restored.in_force is None
    assert restored.attribution[0].actor is not None
    assert restored.attribution[0].actor.name == "BBC"
    assert capped.duration == ne.Duration("P180D")
    assert capped.products == ("petrol", "diesel")
    assert removed.products == ("LPG",)
    assert removed.in_force is not None
    assert removed.in_force.timex3 == "2022-W01"
    for each in found:
        assert each.jurisdiction is not None
        assert each.jurisdiction.country == "KAZ"


def test_a_restored_measure_points_at_its_removal() -> None:
    text = "The ministry lifted the export ban on wheat on June 1. On Monday the ministry reinstated the export ban."
    found = {each.action: each for each in changes(text)}
    assert found[ne.PolicyAction.RESTORE].restores_id == found[ne.PolicyAction.REMOVE].id


def test_without_a_publication_date_relative_days_stay_unread() -> None:
    (change,) = changes("The council lifted the curfew on Friday.", None)
    assert change.in_force is None
    assert change.announced is None


def test_a_day_taken_from_the_publication_is_marked_approximate() -> None:
    (change,) = changes("The government banned the party.")
    assert change.in_force is not None
    assert change.in_force.approximate


@pytest.mark.parametrize(
    "text",
    [
        "Union leaders criticised the decision to scrap the fuel subsidy. They said the move would hurt the poor.",
        "A court in the port has suspended the mayor's ban on street music, a newspaper said. The city will appeal.",
        "ARDEN, June 13 (Agency) - The government banned the party. Its members were not told why.",
        "Prices rose 2 percent in May, figures showed. Economists expect the central bank to raise interest rates.",
        "The finance minister said the cabinet had raised the tax on beer. Brewers called it a mistake.",
        "The opposition leader said his party would abolish the wealth tax. The minister called the plan reckless.",
    ],
)
def test_a_story_gives_no_day_it_does_not_tell(text: str) -> None:
    for change in changes(text):
        assert change.in_force is None
        assert change.announced is None


def test_the_other_reading_of_a_day_serves_a_measure_still_to_end() -> None:
    (change,) = changes("The ministry extended the curfew until October 25.", "2023-06-14")
    assert change.expiry() == dt.date(2023, 10, 25)


def test_spans_point_home() -> None:
    text = "The government lifted the curfew. The ban on exports, the minister said, was extended until 1 July."
    for change in changes(text):
        for span in (*change.spans, change.trigger):
            assert span is not None
            assert text[span.start : span.end] == span.text


# ------------------------------------------------------------------------------------------------ the tables

POLICY: Policy = languages.load("en", "POLICY")
EXAMPLES = [(each.kind, text) for each in POLICY.instruments for text in each.examples]
VERBS = [
    (action, text)
    for verb in POLICY.verbs
    for text in verb.examples
    for action in [verb.measure or verb.object or (verb.alone[0] if verb.alone else None)]
    if action is not None
]


@pytest.mark.parametrize(("kind", "text"), EXAMPLES, ids=[text for _, text in EXAMPLES])
def test_examples_of_instruments(kind: ne.PolicyInstrument, text: str) -> None:
    assert kind in {each.instrument for each in changes(text)}


@pytest.mark.parametrize(("action", "text"), VERBS, ids=[text for _, text in VERBS])
def test_examples_of_verbs(action: ne.PolicyAction, text: str) -> None:
    found = {each.action for each in changes(text)}
    assert action in found or ne.PolicyAction.INTRODUCE in found


def test_a_table_spells_its_endings_out() -> None:
    assert phrases("ban//s, impos/e/ed, state/ of emergency") == (
        ("ban",),
        ("bans",),
        ("impose",),
        ("imposed",),
        ("state", "of", "emergency"),
    )
