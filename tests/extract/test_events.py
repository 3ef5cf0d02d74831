"""Events: the lexicon against its own examples, the corpus, and the seed article."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.finding import find_events
from newsevents.languages.schema.events import Instrument, Sense, spelled

CORPUS = Path(__file__).parents[1] / "corpus" / "events"
TABLE = languages.load("en", "EVENTS")


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()]


def in_news(text: str) -> list[ne.Event]:
    """Return the events of a text as `extract` finds them, published on a Friday."""
    return list(ne.extract(ne.Article(text=text, published=dt.date(2024, 5, 17))).events)


def read(text: str, published: dt.date | None = dt.date(2022, 1, 7)) -> list[ne.Event]:
    return find_events(Document(ne.Article(text=text, published=published)), [])


def name(case: Any) -> str:
    return str(case["text"][:50])


# ------------------------------------------------------------------------------------------------ lexicon


@pytest.mark.parametrize("sense", TABLE.senses, ids=lambda sense: sense.name)
def test_the_examples_of_a_sense(sense: Sense) -> None:
    assert sense.examples
    categories = {reading.category for reading in sense.readings}
    for example in sense.examples:
        found = {event.category for event in read(example)}
        assert found & categories if categories else not found, example


@pytest.mark.parametrize("instrument", TABLE.instruments, ids=lambda each: each.name)
def test_the_examples_of_an_instrument(instrument: Instrument) -> None:
    assert instrument.examples
    for example in instrument.examples:
        events = read(example)
        assert instrument.mode in {event.mode for event in events}, example
        types = {event.acled.sub_event_type for event in events if event.acled}
        assert instrument.acled in types or instrument.acled is None, example


def test_readings_keep_to_plover() -> None:
    for sense in TABLE.senses:
        for reading in sense.readings:
            assert reading.category is not None
            assert reading.mode is None or reading.mode in reading.category.modes, sense.name


def test_every_sub_event_type_has_a_rank() -> None:
    assert sorted(each for rank in TABLE.ranks for each in rank) == sorted(ne.AcledSubEventType)


def test_forms_are_spelled_out() -> None:
    assert list(spelled("fir|e|ed * rockets, raid||s")) == [
        ("fire", "*", "rockets"),
        ("fired", "*", "rockets"),
        ("raid",),
        ("raids",),
    ]


# ------------------------------------------------------------------------------------------------- corpus


def told(event: ne.Event) -> dict[str, Any]:
    """Return an event as a corpus tells it: who, to whom, where, when and what."""
    return {
        "category": event.category and event.category.name,
        "mode": event.mode and event.mode.value,
        "acled": event.acled and event.acled.sub_event_type.value,
        "actors": [actor.name or actor.role for actor in event.actors],
        "countries": [actor.country for actor in event.actors],
        "recipients": [actor.name or actor.role for actor in event.recipients],
        "place": event.place and event.place.name,
        "date": event.date and event.date.timex3,
        "realis": event.realis.value,
    }


@pytest.mark.parametrize("case", lines("told.jsonl"), ids=name)
def test_what_is_told(case: dict[str, Any]) -> None:
    found = [told(event) for event in read(case["text"])]
    wanted = case["events"]
    kept = [{key: one[key] for key in other} for one, other in zip(found, wanted, strict=False)]
    assert kept == wanted
    assert len(found) == len(wanted), found


@pytest.mark.parametrize("case", lines("ordinary.jsonl"), ids=name)
def test_ordinary_news(case: dict[str, Any]) -> None:
    found = [told(event) for event in in_news(case["text"])]
    wanted = case["events"]
    kept = [{key: one[key] for key in other} for one, other in zip(found, wanted, strict=False)]
    assert kept == wanted
    assert len(found) == len(wanted), found


@pytest.mark.parametrize("case", lines("types.jsonl"), ids=name)
def test_acled_types(case: dict[str, Any]) -> None:
    types = [event.acled.sub_event_type.value for event in read(case["text"]) if event.acled]
    assert types[:1] == [case["acled"]]


@pytest.mark.parametrize("case", lines("plover.jsonl"), ids=name)
def test_plover_categories(case: dict[str, Any]) -> None:
    event = read(case["text"])[0]
    assert event.category == ne.PloverCategory(case["category"])
    if "mode" in case:
        assert event.mode == ne.PloverMode(case["mode"])


@pytest.mark.parametrize("case", lines("none.jsonl"), ids=name)
def test_what_is_no_event(case: dict[str, Any]) -> None:
    assert [event.spans for event in read(case["text"])] == []


@pytest.mark.parametrize("case", lines("realis.jsonl"), ids=name)
def test_realis(case: dict[str, Any]) -> None:
    (event,) = read(case["text"])
    assert event.realis == ne.Realis(case["realis"])
    assert (event.acled is not None) == (case["realis"] == "actual")


@pytest.mark.parametrize("case", lines("when.jsonl"), ids=name)
def test_dates(case: dict[str, Any]) -> None:
    event = read(case["text"], dt.date.fromisoformat(case["published"]))[0]
    assert (str(event.date) if event.date else None) == case["date"]


# -------------------------------------------------------------------------------------------------- parts


def test_who_does_what_to_whom() -> None:
    (event,) = read("Kenyan police detained two Somali journalists in Garissa.")
    (actor,), (recipient,) = event.actors, event.recipients
    assert (actor.country, actor.sector, actor.inter) == ("KEN", ne.PloverSector.COP, ne.AcledInter.STATE_FORCES)
    assert (recipient.country, recipient.sector) == ("SOM", ne.PloverSector.JRN)
    assert event.place is not None
    assert event.place.country == "KEN"


def test_a_passive_turns_the_roles_round() -> None:
    (event,) = read("Two engineers were kidnapped by Taliban fighters.")
    assert [actor.inter for actor in event.actors] == [ne.AcledInter.REBEL_GROUP]
    assert [each.role for each in event.recipients] == ["engineers"]


def test_a_meeting_has_actors_only() -> None:
    (event,) = read("President Ana Silva spoke by phone with Prime Minister Petr Novak on Monday.")
    assert [actor.name for actor in event.actors] == ["Ana Silva", "Petr Novak"]
    assert event.recipients == ()


def names(actors: tuple[ne.Actor, ...]) -> list[tuple[str | None, str | None]]:
    return [(each.name or each.role, each.country) for each in actors]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        (
            "Guinea, Mali and Niger signed a treaty on Monday.",
            [("Guinea", "GIN"), ("Mali", "MLI"), ("Niger", "NER")],
            [],
        ),
        ("A ceasefire agreed by Guinea and Mali holds.", [("Guinea", "GIN"), ("Mali", "MLI")], []),
        ("The government and the rebels signed a peace deal.", [("government", None), ("rebels", None)], []),
        ("Police and soldiers arrested two editors.", [("Police", None), ("soldiers", None)], [("editors", None)]),
        (
            "Rebels raided the town, killing at least 15 traders and wounding nuns.",
            [("Rebels", None)],
            [("traders", None), ("nuns", None)],
        ),
        ("Gunmen killed a priest and two teachers.", [("Gunmen", None)], [("priest", None), ("teachers", None)]),
        ("Lisbon imposed sanctions on Iran.", [("Lisbon", "PRT")], [("Iran", "IRN")]),
        ("Peru attacked Chile on Monday.", [("Peru", "PER")], [("Chile", "CHL")]),
        ("Lima police arrested two editors.", [("Lima police", "PER")], [("editors", None)]),
        ("Some 500 migrants were deported from Algeria.", [], [("migrants", None)]),
        ("Norway gave Malawi 10 million dollars in aid.", [("Norway", "NOR")], [("Malawi", "MWI")]),
        ("Russia and Turkey held joint drills.", [("Russia", "RUS"), ("Turkey", "TUR")], []),
        ("Gunmen stormed the mayor's office in Oran.", [("Gunmen", None)], []),
        ("Villagers beat a thief to death.", [("Villagers", None)], [("thief", None)]),
        ("Clashes broke out in Lima between police and miners.", [("police", None), ("miners", None)], []),
        ("The mayor met her Danish counterpart in Lima.", [("mayor", None), ("counterpart", "DNK")], []),
        ("The governor lifted the curfew, Mayor Aibek Osmonov said.", [("governor", None)], []),
    ],
)
def test_all_who_are_named_in_one_breath_take_part(
    text: str, actors: list[tuple[str, str | None]], recipients: list[tuple[str, str | None]]
) -> None:
    event = read(text)[0]
    assert (names(event.actors), names(event.recipients)) == (actors, recipients)


def test_who_agrees_is_not_where() -> None:
    (event,) = read("Guinea and Mali agreed a ceasefire on Monday.")
    assert event.place is None
    (event,) = read("Guinea and Mali agreed a ceasefire in Lisbon on Monday.")
    assert event.place is not None
    assert event.place.name == "Lisbon"


def test_a_capital_that_speaks_is_not_where() -> None:
    (event,) = read("Khartoum said rebels shelled a village with artillery on Monday.")
    assert event.place is None
    assert event.recipients == ()
    (event,) = read("Rebels shelled a village in Khartoum on Monday, officials said.")
    assert event.place is not None
    assert event.place.name == "Khartoum"


def test_an_arrest_keeps_its_type_beside_another_deed() -> None:
    events = read("Nine people were arrested and four abducted by plainclothes officers, the group said.")
    assert [str(event.acled) for event in events] == [
        "Strategic developments / Arrests",
        "Violence against civilians / Abduction/forced disappearance",
    ]


def test_contexts() -> None:
    (protest,) = read("Miners protested against fuel prices.")
    assert protest.contexts == (ne.PloverContext.ECONOMIC,)
    (call,) = read("The two presidents spoke by phone.")
    assert call.contexts == (ne.PloverContext.DIPLOMATIC,)


def test_an_event_told_twice_is_one() -> None:
    text = "A bomb exploded in Quito on Tuesday.\n\nNobody was hurt in the bombing in Quito on Tuesday."
    (event,) = read(text)
    assert [span.text for span in event.spans] == ["exploded", "bombing"]


def test_two_places_are_two_events() -> None:
    text = "Rebels attacked Goma on Monday.\n\nOn Tuesday, rebels attacked Bunia."
    assert [event.place.name for event in read(text) if event.place] == ["Goma", "Bunia"]


def test_places_named_in_one_breath_are_an_event_each() -> None:
    events = read("Protests were held in Lyon, Lille and Nantes on Monday.")
    assert [event.place.name for event in events if event.place] == ["Lyon", "Lille", "Nantes"]
    assert {str(event.date) for event in events} == {"2022-01-03"}


def test_protesters_imply_a_protest_where_nothing_else_is_told() -> None:
    (event,) = read("Protesters in Lusaka demanded lower school fees.")
    assert (event.category, event.mode) == (ne.PloverCategory.PROTEST, ne.PloverMode.DEMO)
    assert [span.text for span in event.spans] == ["Protesters"]


def test_links() -> None:
    first, second = read("Protests in Lyon then spread to Paris. The protests spread to Lille.")[:2]
    assert first.links == () or first.links[0].id == second.id
    cause, effect = read("The arrest of two students triggered protests in Nantes.")
    assert [(link.relation, link.id) for link in effect.links] == [(ne.Relation.CAUSED_BY, cause.id)]


@pytest.mark.parametrize(
    "text",
    [
        "The protests began in Aktau on Monday and spread to Almaty on Tuesday.",
        "Protests began in Aktau on Monday. They spread to Almaty on Tuesday.",
    ],
)
def test_what_spread_is_an_event_where_it_spread_to(text: str) -> None:
    began, grew = read(text)
    assert [(each.place and each.place.name, str(each.date)) for each in (began, grew)] == [
        ("Aktau", "2022-01-03"),
        ("Almaty", "2022-01-04"),
    ]
    assert [(link.relation, link.id) for link in began.links] == [(ne.Relation.SPREAD_TO, grew.id)]


def test_what_is_spoken_of_as_known_is_the_one_told_later() -> None:
    text = (
        "Two policemen were killed in the riot.\n\nA riot broke out in Oran on Tuesday when prisoners burned the gate."
    )
    riots = [each for each in read(text) if each.mode is ne.PloverMode.RIOT]
    assert [[span.text for span in each.spans] for each in riots] == [["riot", "riot"]]
    (died,) = (each for each in read(text) if each.recipients and each.recipients[0].role == "policemen")
    assert [link.relation for link in died.links] == [ne.Relation.SUB_EVENT_OF]


def test_a_verb_has_no_part() -> None:
    shooting, *_ = read("Police shot two rioters as a crowd in Oran stormed the jail.")
    assert ne.Relation.SUB_EVENT_OF not in {link.relation for link in shooting.links}


def test_an_owner_beside_what_was_stormed_is_no_victim() -> None:
    (event,) = read("Protesters stormed the police station and the mayor's office.")
    assert event.recipients == ()


def test_an_answer_is_linked_to_what_it_answers_and_shares_nothing_else() -> None:
    curfew, riots = read("The governor imposed a curfew in response to the riots in Jos on Sunday.")
    assert [(link.relation, link.id) for link in curfew.links] == [(ne.Relation.RESPONSE_TO, riots.id)]
    assert curfew.acled == ne.AcledType(ne.AcledSubEventType.OTHER)
    assert riots.actors == ()


def test_a_cause_and_what_it_led_to_keep_types_of_their_own() -> None:
    killing, protest = read("The murder of an editor in Minsk on Tuesday sparked protests.")
    assert killing.acled == ne.AcledType(ne.AcledSubEventType.ATTACK)
    assert [each.role for each in killing.recipients] == ["editor"]
    assert protest.acled == ne.AcledType(ne.AcledSubEventType.PEACEFUL_PROTEST)


def test_who_comes_into_the_next_act_is_no_victim_of_this_one() -> None:
    captured, struck = read("The army retook the town of Bakh before rebels launched a counterattack.")
    assert captured.recipients == ()
    assert [each.role for each in struck.actors] == ["rebels"]
    assert [(link.relation, link.id) for link in captured.links] == [(ne.Relation.PRECEDES, struck.id)]


def test_an_event_carries_who_says_so() -> None:
    report = ne.extract(ne.Article(text='The mayor said: "Rebels attacked the town of Borki."'))
    events = [event for event in report.events if event.category is ne.PloverCategory.ASSAULT]
    assert events
    assert events[0].attribution == () or events[0].attribution[0].actor is not None


# ----------------------------------------------------------------------------------------------- the seed


@pytest.fixture(scope="module")
def seed() -> list[ne.Event]:
    article = ne.read_article(Path(__file__).parents[2] / "seeds" / "000_2e9f6ed4338fa6ee.txt")
    return list(ne.extract(article).events)


def at(events: list[ne.Event], category: ne.PloverCategory, word: str) -> ne.Event:
    return next(event for event in events if event.category is category and word in [s.text for s in event.spans])


def test_seed_protests_spread_to_almaty(seed: list[ne.Event]) -> None:
    origins = [event for event in seed if event.place is not None and event.place.name in ("Zhanaozen", "Aktau")]
    assert [event.category for event in origins] == [ne.PloverCategory.PROTEST, ne.PloverCategory.PROTEST]
    for origin in origins:
        target = next(link.id for link in origin.links if link.relation is ne.Relation.SPREAD_TO)
        arrived = next(event for event in seed if event.id == target)
        assert (arrived.category, str(arrived.place)) == (ne.PloverCategory.PROTEST, "Almaty")


def test_seed_storming_and_arson(seed: list[ne.Event]) -> None:
    stormed = at(seed, ne.PloverCategory.PROTEST, "stormed")
    burnt = at(seed, ne.PloverCategory.ASSAULT, "set both on fire")
    assert (stormed.mode, burnt.mode) == (ne.PloverMode.RIOT, ne.PloverMode.DESTROY)
    for event in (stormed, burnt):
        assert [site.name for site in event.sites] == ["presidential residence", "mayor’s office"]
        assert (str(event.place), str(event.date)) == ("Almaty", "2022-01-05")
        assert event.acled == ne.AcledType(ne.AcledSubEventType.VIOLENT_DEMONSTRATION)


def test_seed_clashes_lasted_two_days(seed: list[ne.Event]) -> None:
    event = at(seed, ne.PloverCategory.ASSAULT, "Clashes")
    assert event.date is not None
    assert (event.date.edtf, event.date.extent) == ("2022-01-04/2022-01-05", ne.Extent.THROUGHOUT)
    assert str(event.place) == "Almaty"
    assert {actor.inter for actor in event.actors} == {ne.AcledInter.PROTESTERS, ne.AcledInter.STATE_FORCES}


def test_seed_phone_call(seed: list[ne.Event]) -> None:
    event = at(seed, ne.PloverCategory.CONSULT, "phone call")
    assert event.mode is ne.PloverMode.PHONE
    assert [actor.name for actor in event.actors] == ["Natalia Gherman", "Mukhtar Tileuberdi"]
    assert event.date is not None
    assert event.date.timex3 == "2022-01-06TMO"


def test_seed_resignation(seed: list[ne.Event]) -> None:
    event = at(seed, ne.PloverCategory.RETREAT, "resignation")
    assert event.mode is ne.PloverMode.RESIGN
    assert [actor.role for actor in event.actors] == ["government"]


def test_seed_shootouts(seed: list[ne.Event]) -> None:
    event = at(seed, ne.PloverCategory.ASSAULT, "shootouts")
    assert (str(event.place), str(event.date)) == ("Almaty", "2022-01-06")


@pytest.mark.parametrize(
    "text", ["Militants killed a judge.", "Herdsmen killed two students.", "A gang shot a councillor."]
)
def test_events_and_casualties_say_the_same_of_the_same_people(text: str) -> None:
    report = ne.extract(ne.Article(text=text, published=dt.date(2022, 1, 7)))
    (event,), (casualty,) = report.events, report.casualties
    assert casualty.perpetrator is not None
    assert casualty.group is not None
    told = [(each.sector, each.inter) for each in (*event.actors, *event.recipients)]
    assert [(each.sector, each.inter) for each in (casualty.perpetrator, casualty.group)] == told


def test_a_participle_shares_the_auxiliary_of_the_passive_before_it() -> None:
    text = "Four people were killed and dozens injured on Tuesday when gunmen on motorbikes attacked a market."
    report = ne.extract(ne.Article(text=text, published=dt.date(2026, 11, 18)))
    assert len(report.events) == 1
    assert [actor.role for actor in report.events[0].actors] == ["gunmen"]
    assert [actor.role for actor in report.events[0].recipients] == ["people"]


def days(events: list[ne.Event]) -> list[str | None]:
    return [str(each.date) if each.date else None for each in events]


def test_who_claims_an_attack_accuses_nobody() -> None:
    assert read("No group claimed responsibility on Monday.") == []


def test_the_dash_of_a_dateline_is_nobodys_name() -> None:
    (event,) = read("TUNIS, Jan 6 (Reuters) - Tunisian police arrested two editors.")
    assert names(event.actors) == [("Tunisian police", "TUN")]


def test_those_who_say_so_together_are_no_victims() -> None:
    (event,) = read("Rebels attacked a village, killing two farmers and wounding others, a doctor and residents said.")
    assert names(event.recipients) == [("farmers", None)]


def test_the_day_somebody_spoke_is_not_the_day_it_happened() -> None:
    text = (
        "Gunmen attacked a bus in Oran on Monday. They also abducted two nuns, he told the agency by phone Wednesday."
    )
    assert days(read(text)) == ["2022-01-03", "2022-01-03"]


def test_one_of_a_kind_is_no_event_of_its_own() -> None:
    text = "Nurses marched in Lusaka on Thursday, the third such protest this year. Police fired tear gas at them."
    events = read(text)
    assert [event.category.name for event in events if event.category] == ["PROTEST", "ASSAULT"]
    assert days(events) == ["2022-01-06", "2022-01-06"]


@pytest.mark.parametrize(
    ("text", "category", "day"),
    [
        ("The union called a 48-hour strike starting on Monday.", "PROTEST", "2022-01-10"),
        ("The opposition called for a national strike on Jan. 25.", "PROTEST", "2022-01-25"),
        ("The king said he would meet the French president in Oslo next Tuesday.", "CONSULT", "2022-01-11"),
    ],
)
def test_what_is_set_for_a_day_to_come_is_planned(text: str, category: str, day: str) -> None:
    (event,) = read(text)
    assert (event.category, event.realis) == (ne.PloverCategory[category], ne.Realis.PLANNED)
    assert days([event]) == [day]


def test_a_fight_and_whom_it_killed_are_one_event_without_a_weapon_of_its_own() -> None:
    (event,) = read("Clashes between herders and farmers that killed 80 people followed.")
    assert [each for each, _ in names(event.actors)] == ["herders", "farmers"]
    assert [each for each, _ in names(event.recipients)] == ["people"]
    assert event.mode is None


def test_deaths_told_again_without_a_day_are_of_the_same_attack() -> None:
    text = (
        "TUNIS, Jan 6 (Reuters) - Four people were killed on Wednesday when gunmen attacked a market in Gafsa."
        "\n\nA doctor said the gunmen had killed more than nine people."
    )
    (event,) = read(text)
    assert [span.text for span in event.spans] == ["killed", "attacked", "killed"]
    assert days([event]) == ["2022-01-05"]


def test_a_word_of_a_bodys_name_is_no_context() -> None:
    (event,) = read("Gunmen killed two teachers, a rights group said.")
    assert event.contexts == ()


def test_whom_sanctions_are_against_is_not_where() -> None:
    (event,) = read("The bloc extended its sanctions against Iran on Monday.")
    assert event.category is ne.PloverCategory.SANCTION
    assert event.place is None


def where(events: list[ne.Event]) -> list[str | None]:
    return [each.place.name if each.place else None for each in events]


def test_an_attack_told_again_with_its_day_and_place_is_the_same() -> None:
    text = (
        "Militants ambushed an army patrol in Niger's Diffa region, the army said Thursday."
        "\n\nThe patrol was on its way home on Tuesday when it came under fire near the village of Toumbi."
    )
    (event,) = read(text)
    assert [span.text for span in event.spans] == ["ambushed", "came under fire"]
    assert days([event]) == ["2022-01-04"]


def test_a_truce_told_again_is_one_though_it_begins_later() -> None:
    (event,) = read("The army and the rebels agreed a ceasefire on Tuesday. The truce will begin on Sunday, they said.")
    assert (event.realis, days([event])) == (ne.Realis.ACTUAL, ["2022-01-04"])


def test_the_capital_is_the_town_of_the_dateline() -> None:
    text = "LIMA, Peru (AP) - Police arrested 35 students in the capital on Wednesday."
    assert [each.place and each.place.country for each in read(text)] == ["PER"]


@pytest.mark.parametrize(
    "text",
    [
        "Protesters blocked the highway to Mombasa on Wednesday.",
        "Police shot dead three students on Wednesday, according to the Kenya Teachers Commission.",
    ],
)
def test_where_a_road_leads_and_what_a_body_is_called_after_is_not_where(text: str) -> None:
    assert where(read(text)) == [None]


def test_he_is_the_person_last_named() -> None:
    text = "Prosecutors charged former mayor Luis Prado with fraud. He denied wrongdoing and resigned last week."
    charged, resigned = read(text)
    assert [each.name for each in charged.recipients] == ["Luis Prado"]
    assert [each.name for each in resigned.actors] == ["Luis Prado"]


def test_two_capitals_stand_for_two_governments() -> None:
    (event,) = read("Lisbon and Madrid exchanged ten prisoners on Wednesday.")
    assert [each.name for each in event.actors] == ["Lisbon", "Madrid"]


def test_raiders_who_storm_a_town_and_shoot_at_traders_attack_civilians() -> None:
    (event,) = read("The assailants stormed the town of Gidan Baki and opened fire on traders.")
    assert event.acled == ne.AcledType(ne.AcledSubEventType.ATTACK)
    assert event.mode is ne.PloverMode.FIREARMS


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        (
            "Two policemen and a priest were killed and six people wounded when a roadside bomb exploded in Quetta.",
            [],
            ["policemen", "priest", "people"],
        ),
        ("Three people were killed and 12 injured when a car bomb exploded in Bosaso.", [], ["people"]),
        ("A school was hit by a missile, the regional governor wrote.", [], []),
        ("Rebels took control of the town of Bunia, residents and a UN official told the agency.", ["Rebels"], []),
        ("Five people were killed and 20 others wounded in a shooting at a club in Leon.", [], []),
        (
            "Doctors began an indefinite strike on Monday after the government refused to raise pay.",
            ["Doctors"],
            [],
        ),
        ("Security forces had been deployed to the area.", ["Security forces"], []),
        ("Kuwait and Hezbollah agreed to a ceasefire on Tuesday.", ["Kuwait", "Hezbollah"], []),
    ],
)
def test_who_suffers_or_speaks_or_comes_in_the_next_clause_does_nothing(
    text: str, actors: list[str], recipients: list[str]
) -> None:
    event = read(text)[0]
    assert [each for each, _ in names(event.actors)] == actors
    assert [each for each, _ in names(event.recipients)] == recipients


def test_what_somebody_was_sentenced_for_has_a_day_and_a_place_of_its_own() -> None:
    sentenced, fired = read(
        "A court on Tuesday sentenced the minister to nine years for ordering police to fire on protesters"
        " in the city of Juliaca in January 2019."
    )
    assert (days([sentenced, fired]), where([sentenced, fired])) == (["2022-01-04", "2019-01"], [None, "Juliaca"])


def test_the_ground_for_sanctions_is_not_of_their_day() -> None:
    sanctions, crackdown = read("Norway imposed sanctions on nine officials on Tuesday over a crackdown on editors.")
    assert days([sanctions, crackdown]) == ["2022-01-04", None]


def test_a_similar_attack_is_one_and_similar_raids_are_none() -> None:
    assert len(read("Gunmen killed two nuns on Monday. In June, a similar attack by rebels killed nine monks.")) == 2
    assert read("The ministry has spoken of similar raids by bandits.") == []


def test_a_relative_clause_dates_what_it_is_about() -> None:
    text = "Congress passed a law that starts in 2028, despite protests in which two people died last week."
    assert days(read(text)) == ["2021-W52"]


@pytest.mark.parametrize(
    "text", ["due protests", "due to be sentenced", "accused of killing acquitted", "was shot", "and strikes"]
)
def test_words_at_the_edge_of_a_text_are_read(text: str) -> None:
    assert all(event.realis in ne.Realis for event in in_news(text))


def told_by(text: str) -> list[tuple[list[str], list[str]]]:
    """Return who does each event of a text, and to whom."""
    return [([str(a) for a in each.actors], [str(a) for a in each.recipients]) for each in in_news(text)]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        # Who says so did not do it.
        ("Regional police chief Ana Roe said a man had entered the station and stabbed two people.", ["man"], None),
        ("District army commander Ben Tal said a boy had thrown a grenade at the bus.", ["boy"], None),
        # Nor did whose office tells of it.
        (
            "Chancellor Eva Lund met Tomas Berg on Monday, the Royal Palace said.",
            ["Chancellor Eva Lund", "Tomas Berg"],
            [],
        ),
        # A listener suffers nothing.
        ("Ana Roe told the court that Ben Tal was arrested on Monday.", None, ["Ben Tal"]),
        # Where somebody is from is not who.
        ("Peter Hale, 44, of Linwood, was jailed for six years on Tuesday.", None, ["Peter Hale"]),
        # One who is named as doing it still does.
        ("Police chief Ana Roe arrested two men on Monday.", None, ["men"]),
    ],
)
def test_who_tells_of_it_is_not_who_does_it(text: str, actors: list[str] | None, recipients: list[str] | None) -> None:
    found = told_by(text)
    assert found
    assert actors is None or found[0][0] == actors
    assert recipients is None or found[0][1] == recipients


@pytest.mark.parametrize(
    ("text", "mode", "date"),
    [
        # What had been before, or has been since, has a day of its own.
        ("Rebels shot dead the mayor, whose guards had beaten a farmer on Tuesday.", None, None),
        ("Young men burned a barricade that has blocked the bridge since 2 May.", ne.PloverMode.DESTROY, None),
        # So has what will be.
        ("The army attacked the camp and would pull out on Sunday.", None, None),
        # What is urged at a talk is to come, the talk is not.
        ("Ana Roe offered to help in a phone call with Ben Tal on Monday.", ne.PloverMode.PHONE, "2024-05-13"),
        # A day of the act's own clause stays.
        ("Rebels shot dead the mayor on Tuesday, whose guards had beaten a farmer.", None, "2024-05-14"),
        ("Rebels have blocked the bridge and burned two buses since 2 May.", ne.PloverMode.DESTROY, "[2024-05-02..]"),
    ],
)
def test_a_day_of_another_clause_is_not_that_of_the_act(
    text: str, mode: ne.PloverMode | None, date: str | None
) -> None:
    first = next(each for each in in_news(text) if mode is None or each.mode is mode)
    assert (str(first.date) if first.date else None) == date
    assert first.realis is ne.Realis.ACTUAL


def test_those_who_stand_before_a_participle_without_its_auxiliary_suffer_it() -> None:
    """The second passive shares the "were" of the first."""
    assert told_by("Police fired at the crowd, and 20 men were hurt and 30 people arrested.")[-1] == ([], ["people"])
    assert told_by("On Monday 20 guards were hurt and police arrested 30 people.")[-1] == (["police"], ["people"])


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        # What is welcomed is not done by who welcomes it.
        ("The union leader Ana Roe welcomed the release of ten miners.", [], ["miners"]),
        # Those at the end of a relative clause are not its subject.
        ("A driver who hid cash from officers was arrested on Monday.", None, ["driver"]),
        ("A driver said officers were arrested on Monday.", None, ["officers"]),
        # "But" opens what another does.
        ("Rebels seized the port of Lund but the mayor denied it.", ["Rebels"], []),
        # A state behind "by" does it.
        ("Crews hunted for missiles fired by Russia on Monday.", ["Russia"], []),
        # Who speaks of it after it was there.
        (
            "Chad will send aid, President Ana Roe said after meeting President Ben Tal.",
            ["President Ana Roe", "President Ben Tal"],
            [],
        ),
        # Those who disappear do it to nobody.
        ("Two journalists disappeared in the north on Monday.", [], ["journalists"]),
    ],
)
def test_the_nearest_is_not_always_who_does_or_suffers_it(
    text: str, actors: list[str] | None, recipients: list[str]
) -> None:
    found = told_by(text)
    assert any((actors is None or one == actors) and other == recipients for one, other in found), found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Growers called the new levy a death sentence.", 0),
        ("The judge read out a death sentence for the spy on Monday.", 1),
        ("Nurses fought for his life all night.", 0),
        ("Rebels fought soldiers near the port, killing two.", 1),
        ("Ten thousand pounds disappeared from his savings.", 0),
        ("Sappers blew up a suspicious suitcase at the airport.", 0),
        ("Rebels blew up a bridge with a bomb.", 1),
        ("Sappers set off a controlled explosion in the harbour.", 0),
        ("Roe scored early, with Tal shooting wide.", 0),
    ],
)
def test_figures_of_speech_are_no_crimes(text: str, number: int) -> None:
    assert len(in_news(text)) >= number
    assert number or not in_news(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A cyclone came ashore on Monday. About 300 houses were destroyed.", 0),
        ("Floods cut the road on Monday. Two bridges and a school were damaged, and a church was destroyed.", 0),
        ("Gunmen came at night. About 300 houses were destroyed.", 1),
        ("The cyclone passed. On Monday rebels burned down 30 houses.", 1),
    ],
)
def test_what_nature_destroys_is_no_crime(text: str, number: int) -> None:
    assert len([each for each in in_news(text) if each.mode is ne.PloverMode.DESTROY]) == number
