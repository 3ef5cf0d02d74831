"""Casualties in all the forms news tells them, from the corpus: records, realis, and the article's figure."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne
from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.harm.casualties import find_casualties
from newsevents.languages.schema.harm import Harms, VerbForm

CORPUS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "corpus" / "casualties" / "en.json").read_text("utf-8")
)
DAY = dt.date(2022, 1, 7)


def read(text: str, published: dt.date | None = DAY) -> ne.Report:
    article = ne.Article(text=text, published=published)
    return ne.Report(article=article, casualties=tuple(find_casualties(Document(article), [], [])))


def figure(quantity: ne.Quantity) -> int | None:
    return next((n for n in (quantity.best, quantity.low, quantity.high) if n is not None), None)


@pytest.mark.parametrize("case", CORPUS, ids=lambda case: case["form"])
def test_a_form_is_read_as_the_corpus_says(case: dict[str, Any]) -> None:
    report = read(case["text"])
    expected = [(harm, count, *(realis or ["actual"])) for harm, count, *realis in case["records"]]
    assert [(c.harm.value, str(c.count), c.realis.value) for c in report.casualties] == expected
    tolls = {harm.value: report.toll(harm) for harm in (*ne.Harm,) if harm.value not in ("affected", "unharmed")}
    told = {name: figure(toll) for name, toll in tolls.items() if toll is not None and name in case["toll"]}
    assert told == case["toll"]
    assert not [name for name in ("killed", "injured") if tolls[name] is not None and name not in case["toll"]]


HARM: Harms = languages.load("en", "HARM")
PARTICIPLES = [
    (verb.harm, verb.falls, spelling.replace("_", " "))
    for verb in HARM.verbs
    if not (verb.aimed or verb.bereft or verb.extorts or verb.combat)
    for spelling in verb.forms.split()[VerbForm.PAST.value].split("/")
]
COMBAT = [verb.forms.split()[VerbForm.PAST.value] for verb in HARM.verbs if verb.combat]
AIMED = [
    spelling.replace("_", " ")
    for verb in HARM.verbs
    if verb.aimed
    for spelling in verb.forms.split()[VerbForm.PAST.value].split("/")
]
STATES = [
    (state.harm, f"flown {phrase}" if state.carried else phrase)
    for state in HARM.states
    for phrase in state.words.split("/")
]
UNITS = [(noun.harm, word) for noun in HARM.nouns if noun.unit for word in noun.words.split()]
ACTS = [(noun.harm, word.replace("_", " ")) for noun in HARM.nouns if noun.act for word in noun.words.split()]


def harms(text: str) -> set[tuple[ne.Harm, int | None]]:
    return {(c.harm, c.count.best) for c in read(text).casualties}


@pytest.mark.parametrize(("harm", "falls", "spelling"), PARTICIPLES, ids=lambda each: str(each))
def test_every_verb_of_harm_is_read(harm: ne.Harm, falls: bool, spelling: str) -> None:
    verb = spelling if falls else f"were {spelling}"
    assert (harm, 70) in harms(f"Seventy people {verb} on Sunday.")
    assert (harm, 70) in harms(f"SEVENTY PEOPLE {verb.upper()} ON SUNDAY.")


@pytest.mark.parametrize("verb", COMBAT)
def test_who_is_dealt_with_in_combat_is_armed(verb: str) -> None:
    assert harms(f"Nine gunmen were {verb} on Sunday.") == {(ne.Harm.KILLED, 9)}
    assert harms(f"Nine players were {verb} on Sunday.") == set()


@pytest.mark.parametrize("verb", AIMED)
def test_every_verb_that_turns_a_weapon_on_somebody_is_read(verb: str) -> None:
    assert harms(f"A robber {verb} a short rifle at three clerks.") == {(ne.Harm.AFFECTED, 3)}
    assert harms(f"A painter {verb} a short line at three clerks.") == set()


@pytest.mark.parametrize(("harm", "phrase"), STATES, ids=lambda each: str(each))
def test_every_state_of_harm_is_read(harm: ne.Harm, phrase: str) -> None:
    assert (harm, 17) in harms(f"Seventeen people were {phrase} on Sunday.")


@pytest.mark.parametrize(("harm", "word"), UNITS, ids=lambda each: str(each))
def test_every_noun_that_counts_victims_is_read(harm: ne.Harm, word: str) -> None:
    assert (harm, 17) in harms(f"The ministry reported 17 {word}.")


@pytest.mark.parametrize(("harm", "word"), ACTS, ids=lambda each: str(each))
def test_every_noun_of_a_deed_takes_its_victims(harm: ne.Harm, word: str) -> None:
    assert (harm, 17) in harms(f"The ministry reported the {word} of 17 people.")


@pytest.mark.parametrize("idiom", HARM.idioms)
def test_every_idiom_tells_of_no_harm(idiom: str) -> None:
    assert harms(f"They spoke of the {idiom} again.") == set()


def test_the_victims_are_a_group_with_its_kind() -> None:
    soldiers, protesters, children = read(
        "Six soldiers were killed. Police shot dead two protesters. The crash injured eight schoolchildren."
    ).casualties
    assert soldiers.group is not None
    assert (soldiers.group.role, soldiers.group.sector) == ("soldiers", ne.PloverSector.MIL)
    assert protesters.group is not None
    assert (protesters.group.role, protesters.group.inter) == ("protesters", ne.AcledInter.PROTESTERS)
    assert children.group is not None
    assert children.group.role == "schoolchildren"
    assert children.group.mention is not None
    assert children.group.mention.text == "schoolchildren"


def test_the_perpetrator_is_told_by_the_active_and_by_the_passive() -> None:
    active, passive = read("Masked gunmen killed two judges. Three clerks were killed by soldiers.").casualties
    assert str(active.perpetrator) == "Masked gunmen"
    assert str(passive.perpetrator) == "soldiers"


@pytest.mark.parametrize(
    "text",
    [
        "Ten people were killed in a village held by soldiers.",
        "Nine people were wounded in a town seized by rebels.",
        "Ten people died as troops, joined by soldiers, entered the city.",
    ],
)
def test_who_did_something_else_is_no_perpetrator(text: str) -> None:
    (one,) = ne.extract(ne.Article(text=text, published=DAY)).casualties
    assert one.perpetrator is None


@pytest.mark.parametrize(
    "text",
    [
        "Rebels killed three drivers and a nurse on Friday.",
        "Police detained 30 students in Minsk.",
        "Two boys were shot dead by unknown assailants.",
        "Soldiers shot two priests.",
    ],
)
def test_an_event_and_its_casualties_give_the_same_people_the_same_kind(text: str) -> None:
    report = ne.extract(ne.Article(text=text, published=DAY))
    (event,) = report.events
    kinds = {one.mention.end: (one.sector, one.inter) for one in event.recipients if one.mention}
    told = {one.group.mention.end: one.group for one in report.casualties if one.group and one.group.mention}
    assert {end: (group.sector, group.inter) for end, group in told.items()} == kinds
    assert {one.perpetrator.sector for one in report.casualties if one.perpetrator} == {event.actors[0].sector}


def test_a_noun_that_no_table_knows_names_the_group() -> None:
    (one,) = read("Four hikers are missing after an avalanche.").casualties
    assert one.group is not None
    assert one.group.role == "hikers"
    (bare,) = read("Four are missing after an avalanche.").casualties
    assert bare.group is None


def test_a_figure_whose_verb_is_left_out_has_its_own_place() -> None:
    herat, kabul = read("Two people were killed in Herat and three in Kabul.").casualties
    assert (str(herat.place), str(kabul.place)) == ("Herat", "Kabul")


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Rebels ambushed a military convoy, killing nine soldiers and wounding 12 others.", ["Rebels", "Rebels"]),
        ("Gunmen fought soldiers and killed ten.", ["Gunmen"]),
        ("Police said gunmen attacked farmers near a school, killing two.", ["gunmen", "gunmen"]),
        ("The violence has killed 35 people and displaced over 2,000.", [None, None]),
        ("Aid agencies said the fighting had displaced 900 people.", [None]),
        ("Four nurses were ambushed by gunmen as they drove home, killing one of them.", ["gunmen", "gunmen"]),
    ],
)
def test_a_verb_that_goes_on_with_a_clause_has_its_doer(text: str, doers: list[str | None]) -> None:
    report = ne.extract(ne.Article(text=text, published=DAY))
    assert [c.perpetrator and c.perpetrator.role for c in report.casualties] == doers


def test_a_deed_is_no_perpetrator() -> None:
    (one,) = read("The 1988 bombing killed 270 people.").casualties
    assert one.perpetrator is None


def test_a_storm_is_a_cause_and_nobody() -> None:
    text = "Typhoon Amari has killed 43 people and forced more than 1,000 from their homes."
    dead, displaced = ne.extract(ne.Article(text=text, published=DAY)).casualties
    assert dead.perpetrator is None
    assert dead.cause is not None
    assert (displaced.harm, displaced.count.low) == (ne.Harm.DISPLACED, 1001)


def test_a_weapon_is_a_cause_and_no_perpetrator() -> None:
    (one,) = read("Four people were killed by a roadside bomb.").casualties
    assert one.perpetrator is None
    assert one.cause is not None
    assert one.cause.text == "roadside bomb"


def test_the_date_goes_through_the_day_of_publication() -> None:
    (one,) = read("Five people were killed on Wednesday.").casualties
    assert str(one.date) == "2022-01-05"
    (undated,) = read("Five people were killed on Wednesday.", None).casualties
    assert undated.date is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A man was shot around 9:40 p.m. near the bridge.", "[2022-01-06..2022-01-07]"),
        ("A man was shot around 9:40 a.m. near the bridge.", "2022-01-07T09:40:00"),
        ("A woman was wounded overnight in a bar.", "[2022-01-06..2022-01-07]"),
        ("A man was shot on Tuesday night. His trial opens on April 4. Two boys were hurt.", "2022-01-04TNI"),
        ("A woman was shot at 9 p.m. Tuesday (Dec. 28) in Gretna.", "2021-12-28"),
        ("Two boys were hurt. A man was charged Thursday. The attack came on Monday near the park.", "2022-01-03"),
        ("A man was wounded between Monday night and Tuesday morning.", "[2022-01-03..2022-01-04]"),
        ("Four boys were hurt on Monday and Tuesday.", "[2022-01-03..2022-01-04]"),
        ("Posted Friday, January 7, 2022. A clerk was hurt. The raid came on Monday.", "2022-01-03"),
        ("Nine people have been shot since Tuesday afternoon.", "[2022-01-04..2022-01-07]"),
        ("Two boys were hurt. The shooting was reported at 9:40 p.m. on Monday.", "2022-01-03T21:40:00"),
        ("A fire on Wednesday. Two boys were hurt. Read more: example.org/news/2022/01/07/fire", "2022-01-05"),
    ],
)
def test_the_date_is_the_day_of_the_incident(text: str, date: str) -> None:
    assert {str(each.date) for each in read(text).casualties} == {date}


def test_an_arrest_has_its_own_date() -> None:
    hurt, held = read("A clerk was shot on Monday night. A man was arrested Wednesday in the case.").casualties
    assert (str(hurt.date), str(held.date)) == ("2022-01-03TNI", "2022-01-05")


def test_a_clock_time_has_a_day_where_the_minute_of_publication_is_known() -> None:
    article = ne.Article(text="A man was shot at 2:40 p.m.", published=DAY, published_time=dt.time(20))
    (one,) = ne.extract(article).casualties
    assert str(one.date) == "2022-01-07T14:40:00"


def test_a_toll_is_stated_for_a_day_of_its_own() -> None:
    (one,) = read("The death toll from Monday's attack rose to 20 on Thursday.").casualties
    assert (str(one.date), str(one.as_of)) == ("2022-01-03", "2022-01-06")


def test_a_toll_of_before_has_the_day_it_was_stated_for() -> None:
    now, before = read("The death toll rose to 120 on Friday, up from 97 a day earlier.").casualties
    assert (now.date, str(now.as_of)) == (None, "2022-01-07")
    assert (before.date, str(before.as_of)) == (None, "2022-01-06")
    assert now.links == (ne.RecordLink(ne.Relation.UPDATES, before.id),)


@pytest.mark.parametrize("text", ["As of Monday, 94 people had died.", "By Monday 20 bodies had been recovered."])
def test_a_figure_is_stated_for_the_day_up_to_which_it_holds(text: str) -> None:
    (one,) = read(text).casualties
    assert (one.date, str(one.as_of)) == (None, "2022-01-03")


@pytest.mark.parametrize(
    "text",
    [
        "Ten people died, the ministry said on Sunday.",
        "The ministry said on Sunday that ten people died.",
        "Police told reporters on Sunday that a man had been shot dead.",
        "The ministry on Sunday said ten people were killed.",
    ],
)
def test_the_day_of_saying_is_no_day_of_harm(text: str) -> None:
    (one,) = ne.extract(ne.Article(text=text, published=DAY)).casualties
    assert (one.date, str(one.as_of)) == (None, "2022-01-02")


def test_the_place_is_where_the_sentence_says() -> None:
    (one,) = read("Nine people were killed in Almaty.").casualties
    assert str(one.place) == "Almaty"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A bomb went off in Herat on Monday. Five people were killed.", ["Herat"]),
        ("Five people were killed in Herat. Nine were wounded.", ["Herat", "Herat"]),
        ("Five people died in Herat. The minister spoke in Paris. Nine were wounded.", ["Herat", "Herat"]),
        ("Five people died in Herat. Nine were wounded elsewhere.", ["Herat", None]),
        ("The minister spoke in Paris. Five people died.", [None]),
    ],
)
def test_a_place_is_carried_only_from_what_tells_of_the_incident(text: str, places: list[str | None]) -> None:
    report = ne.extract(ne.Article(text=text, published=DAY))
    assert [one.place and one.place.name for one in report.casualties] == places


def test_a_year_is_a_date_where_the_sentence_says_so() -> None:
    (one,) = read("In 2011, 77 people were killed in Norway by a gunman.").casualties
    assert str(one.date) == "2011"
    (other,) = read("A clerk was shot. Copyright 2011 The Weekly. Two people were hurt in it.").casualties[:1]
    assert other.date is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ten people are feared dead.", ne.ClaimStatus.ESTIMATED),
        ("Ten people were allegedly killed.", ne.ClaimStatus.CLAIMED),
        ("Ten people were killed.", ne.ClaimStatus.REPORTED),
        ("Police could not confirm that ten people were killed.", ne.ClaimStatus.UNCONFIRMED),
        ("Ten people may have died.", ne.ClaimStatus.ESTIMATED),
        ("The group claimed to have killed ten soldiers.", ne.ClaimStatus.CLAIMED),
        ("The paper retracted its report that ten had died.", ne.ClaimStatus.RETRACTED),
        ("Unconfirmed reports said ten people were killed.", ne.ClaimStatus.UNCONFIRMED),
    ],
)
def test_a_word_beside_the_figure_says_how_firmly_it_stands(text: str, status: ne.ClaimStatus) -> None:
    assert [c.status for c in read(text).casualties] == [status]


def test_a_denied_claim_counts_for_nothing() -> None:
    report = ne.extract(ne.Article(text="The army denied that soldiers killed 12 villagers.", published=DAY))
    assert report.toll(ne.Harm.KILLED) is None


def test_who_denies_a_part_in_a_murder_does_not_deny_the_murder() -> None:
    report = ne.extract(ne.Article(text="The front denied involvement in the murder of two judges.", published=DAY))
    (one,) = report.casualties
    assert one.status is ne.ClaimStatus.REPORTED
    assert report.toll(ne.Harm.KILLED) is not None


def test_a_role_and_a_name_are_one_victim() -> None:
    (one,) = read("The rebels killed Senator Ann Lee near the bridge.").casualties
    assert one.group is not None
    assert (one.group.role, one.group.name) == ("Senator", "Ann Lee")


def test_parts_repeats_and_updates_say_what_they_are_to_each_other() -> None:
    whole, part, repeat, update = read(
        "The blast killed 16 people, including 11 students. Sixteen people were killed. The death toll has risen to 19."
    ).casualties
    assert whole.links == ()
    assert part.links == (ne.RecordLink(ne.Relation.SUBSET_OF, whole.id),)
    assert repeat.links == (ne.RecordLink(ne.Relation.REPEATS, whole.id),)
    assert update.links == (ne.RecordLink(ne.Relation.UPDATES, whole.id),)


def test_rival_sources_stay_side_by_side_and_widen_the_toll() -> None:
    text = (
        "The ministry said 31 people were killed in the crackdown on Wednesday. "
        "The opposition said 80 people were killed in it."
    )
    report = ne.extract(ne.Article(text=text, published=DAY))
    first, second = (c for c in report.casualties if c.harm is ne.Harm.KILLED)
    assert second.links == (ne.RecordLink(ne.Relation.RIVALS, first.id),)
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == (31, 31, 80)
    assert toll.records == (first, second)


def test_a_source_that_says_nobody_died_is_a_rival() -> None:
    text = "Twelve people were killed, the rebels said. The army said nobody died."
    report = ne.extract(ne.Article(text=text, published=DAY))
    many, none = report.casualties
    assert none.links == (ne.RecordLink(ne.Relation.RIVALS, many.id),)
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == (0, 12, 12)


@pytest.mark.parametrize(
    ("text", "relation", "bounds"),
    [
        (
            "At least 31 people were killed, the ministry said; the opposition put the toll at more than 80.",
            ne.Relation.RIVALS,
            (31, None, None),
        ),
        (
            "The ministry put the death toll at 11, while the mayor said more than 20 people had died.",
            ne.Relation.RIVALS,
            (11, 11, None),
        ),
        ("At least 14 people died on Tuesday. The ministry put the toll at 11.", ne.Relation.RIVALS, (11, None, None)),
        ("Police said 14 people died. The toll later rose to 20, the mayor said.", ne.Relation.UPDATES, (20, 20, 20)),
    ],
)
def test_a_toll_of_another_source_is_a_rival_and_one_that_moved_an_update(
    text: str, relation: ne.Relation, bounds: tuple[int | None, ...]
) -> None:
    report = ne.extract(ne.Article(text=text, published=DAY))
    first, second = report.casualties
    assert second.links == (ne.RecordLink(relation, first.id),)
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == bounds


def test_a_figure_near_the_sum_of_two_of_another_source_rivals_both() -> None:
    text = "Rebels killed seven soldiers, the army said. Troops killed five rebels, it said. A nurse said 14 had died."
    report = ne.extract(ne.Article(text=text, published=DAY))
    soldiers, rebels, third = report.casualties
    assert third.links == tuple(ne.RecordLink(ne.Relation.RIVALS, each.id) for each in (soldiers, rebels))
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == (12, 12, 14)


def test_a_rival_of_a_figure_replaced_since_rivals_what_replaced_it() -> None:
    text = (
        "Police said 14 people died on Monday. The union said 19 people had died. "
        "The toll later rose to 16, the mayor said."
    )
    report = ne.extract(ne.Article(text=text, published=DAY))
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == (16, 16, 19)


def test_a_figure_of_one_place_is_a_part_and_so_are_the_others_told_after_it() -> None:
    text = (
        "At least 30 people died in the floods, officials said. A mayor said 17 bodies were found in one hamlet alone. "
        "Another 12 people died downstream, he said."
    )
    report = ne.extract(ne.Article(text=text, published=DAY))
    whole, *parts = report.casualties
    assert [each.links for each in parts] == [(ne.RecordLink(ne.Relation.SUBSET_OF, whole.id),)] * 2


def test_a_town_is_a_part_of_the_toll_of_its_country() -> None:
    text = (
        "The death toll from floods in Peru rose to 87. Floods hit the port of Lima, killing 31 students, a mayor said."
    )
    report = ne.extract(ne.Article(text=text, published=DAY))
    whole, part = report.casualties
    assert part.links == (ne.RecordLink(ne.Relation.SUBSET_OF, whole.id),)


def test_four_of_the_dead_are_a_part_of_them() -> None:
    text = "A blast killed nine miners, police said. Four of the dead were foreigners, the mayor said."
    report = ne.extract(ne.Article(text=text, published=DAY))
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == (9, 9, 9)


def test_bodies_found_later_are_no_others() -> None:
    text = "Divers found 12 bodies on Thursday after a ferry sank on Tuesday, killing at least 20 people, police said."
    report = ne.extract(ne.Article(text=text, published=DAY))
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert toll.low == 20


@pytest.mark.parametrize(
    "recalled", ["Two days earlier a similar attack had killed three.", "On Monday 11 died in a similar accident."]
)
def test_a_similar_incident_is_another_one(recalled: str) -> None:
    report = ne.extract(
        ne.Article(text=f"A blast killed five people on Thursday, police said. {recalled}", published=DAY)
    )
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == (5, 5, 5)


def test_what_a_war_has_done_is_background() -> None:
    text = "A shell killed 12 people on Monday, medics said. Fighting has killed at least 90,000 people."
    report = ne.extract(ne.Article(text=text, published=DAY))
    assert [each.realis for each in report.casualties] == [ne.Realis.ACTUAL, ne.Realis.BACKGROUND]


@pytest.mark.parametrize("text", ["Nobody else died, the army said.", "No one else was hurt."])
def test_nobody_else_is_not_nobody(text: str) -> None:
    assert read(text).casualties == ()


@pytest.mark.parametrize(
    "text",
    [
        "A court in Tunis sentenced the activist Omar Haddad to nine years in prison on Tuesday.",
        "He condemned the attack and urged Western allies to help.",
        "The mayor spoke of a shooting at a nightclub in Acapulco.",
    ],
)
def test_a_sentence_and_a_noun_harm_nobody_anew(text: str) -> None:
    assert read(text).casualties == ()


def test_whose_brother_was_killed_is_alive() -> None:
    (one,) = read('"He was kind," said Rosa Lopez, whose brother was killed in the raid.').casualties
    assert one.spans[0].text == "whose brother was killed"


@pytest.mark.parametrize(
    "text",
    [
        "A passenger train derailed on Sunday, killing 30 people and injuring dozens.",
        "A bus carrying schoolchildren fell into a gorge, killing 18 and injuring 12.",
        "An explosion in Beirut killed four and injured nine.",
        "Clashes between police and protesters in Dhaka on Friday killed six people and wounded nine.",
        "A suicide bombing at a mosque in Peshawar on Friday killed 59 people and injured more than 150.",
        "A lorry overturned near the town of Arusha in Tanzania on Monday, killing nine people and injuring two.",
        "A quake struck the valley late on Tuesday, killing at least 37 people and injuring 100.",
    ],
)
def test_trains_towns_and_passengers_harm_nobody(text: str) -> None:
    report = ne.extract(ne.Article(text=text, published=DAY))
    assert [each.perpetrator for each in report.casualties] == [None, None]


def test_the_city_of_a_dateline_is_where_the_report_was_filed() -> None:
    text = "MANILA, Jan 6 (Reuters) - The toll from a storm that hit the southern Philippines rose to 87, they said."
    (one,) = ne.extract(ne.Article(text=text, published=DAY)).casualties
    assert one.place is not None
    assert one.place.name == "Philippines"


def test_who_died_in_hospital_is_counted_once() -> None:
    assert [each.harm for each in read("Seven of them died in hospital.").casualties] == [ne.Harm.KILLED]


def test_one_source_says_that_one_person_died_and_another_three() -> None:
    text = "At least three people died, a rights group said. The police said one person had died."
    report = ne.extract(ne.Article(text=text, published=DAY))
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.high) == (1, None)


def test_others_are_not_the_soldier_another_source_told_of() -> None:
    text = "The army said one soldier was wounded. Police held two men. The ministry said six others were wounded."
    report = ne.extract(ne.Article(text=text, published=DAY))
    toll = report.toll(ne.Harm.INJURED)
    assert toll is not None
    assert toll.best == 7


def test_what_the_bombers_claim_rivals_what_the_police_told() -> None:
    text = "A blast killed 28 worshippers, police said. The group claimed that 50 soldiers had been killed."
    report = ne.extract(ne.Article(text=text, published=DAY))
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert (toll.low, toll.best, toll.high) == (28, 28, 50)


def test_an_incident_dated_well_before_the_first_one_told_is_recalled() -> None:
    text = "Nine miners died on Tuesday, police said. Last month, 23 people died in a fire in the same valley."
    report = ne.extract(ne.Article(text=text, published=DAY))
    first, recalled = report.casualties
    assert recalled.realis is ne.Realis.BACKGROUND
    toll = report.toll(ne.Harm.KILLED)
    assert toll is not None
    assert toll.records == (first,)


SEED = Path(__file__).parents[2] / "seeds" / "000_2e9f6ed4338fa6ee.txt"


@pytest.fixture(scope="module")
def report() -> ne.Report:
    return ne.extract(ne.read_article(SEED))


class TestSeed:
    """The article the project was made from: five figures, two of them the same dozens."""

    def test_the_figures(self, report: ne.Report) -> None:
        assert [(c.harm.value, str(c.count), c.group and c.group.role) for c in report.casualties] == [
            ("killed", "24/?/?", "protesters"),
            ("killed", "24/?/?", "demonstrators"),
            ("injured", "?/1,000/?", "people"),
            ("killed", "12", "law enforcement officers"),
            ("injured", "317", "police officers and National Guard members"),
        ]
        assert [c.count.text for c in report.casualties] == ["dozens", "dozens", "around 1,000", "12", "317"]

    def test_where(self, report: ne.Report) -> None:
        # The ministry's figures are another incident's ("Meanwhile, …"), and their sentence names no place.
        assert [c.place and c.place.name for c in report.casualties] == ["Almaty", "Almaty", "Almaty", None, None]

    def test_who_did_it(self, report: ne.Report) -> None:
        done_by = [c.perpetrator and c.perpetrator.role for c in report.casualties]
        assert done_by == ["law enforcement", "security personnel", None, None, None]

    def test_the_dozens_are_not_added_up(self, report: ne.Report) -> None:
        toll = report.toll(ne.Harm.KILLED)
        assert toll is not None
        assert (toll.low, toll.best, toll.high) == (36, None, None)
        assert [c.count.text for c in toll.records] == ["dozens", "12"]
        assert "repeats c1" in toll.explain()

    def test_who_says_so(self, report: ne.Report) -> None:
        chain = report.casualties[2].attribution
        assert len(chain) == 2
        assert "police spokesperson" in str(chain[-1].actor)
        assert "Interior Ministry" in str(report.casualties[3].attribution[-1].actor)


def test_a_claim_that_another_side_dismisses_is_disputed() -> None:
    (lost,) = read("Hama said Sorel had lost more than 200 men, a claim dismissed by Sorel.").casualties
    assert lost.status is ne.ClaimStatus.DISPUTED


def test_the_figure_of_a_previous_update_gives_way_to_that_of_now() -> None:
    text = "The ministry said 1,305 people had died. The previous update, issued yesterday, reported 1,037 deaths."
    now, before = read(text).casualties
    assert [(link.relation, link.id) for link in now.links] == [(ne.Relation.UPDATES, before.id)]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Police shot dead two men who were trying to storm a hall.", None),
        ("Two people died when a guard opened fire in a bank.", None),
        ("Two people died in a storm.", "storm"),
        ("Two people died in a fire.", "fire"),
    ],
)
def test_a_word_of_another_use_is_no_cause(text: str, cause: str | None) -> None:
    (dead,) = read(text).casualties
    assert (dead.cause.text if dead.cause is not None else None) == cause


def test_what_happens_every_year_has_no_day() -> None:
    (smoke,) = read("On Monday a law was passed. Smoke causes around 64,000 deaths a year.").casualties
    assert (smoke.realis, smoke.date) == (ne.Realis.GENERIC, None)


def test_nobody_is_done_harm_by_those_harmed_before() -> None:
    text = "A nurse was found guilty of murdering seven babies and trying to kill six others."
    first, second = read(text).casualties
    assert [each.perpetrator.role for each in (first, second) if each.perpetrator is not None] == ["A nurse", "A nurse"]
