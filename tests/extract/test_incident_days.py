"""The day of the incident that people were harmed in: told in their own sentence, elsewhere, or not at all."""

import datetime as dt

import pytest

import newsevents as ne

THURSDAY = dt.date(2024, 5, 16)


def days(text: str, published: dt.date | None = THURSDAY) -> list[tuple[str, str | None]]:
    report = ne.extract(ne.Article(text=text, published=published))
    return [(each.harm.value, str(each.date) if each.date is not None else None) for each in report.casualties]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # Arrests, courts, searches and announcements come after the deed.
        ("Police on Wednesday charged a teacher with killing two boys at a lake on May 4.", "2024-05-04"),
        ("On Wednesday police named the man shot dead in a bakery. The shooting happened on Sunday.", "2024-05-12"),
        ("The coroner on Wednesday identified two men who drowned. They fell from a raft on Saturday.", "2024-05-11"),
        (
            "A nurse was stabbed in Leeds. Officers were searching for a man Wednesday. It happened Monday.",
            "2024-05-13",
        ),
        ("A driver was killed by a lorry. His widow testified at a hearing Tuesday. He died on 3 May.", "2024-05-03"),
        ("A rider was shot dead. A man was booked Tuesday after a chase. The attack came on Sunday.", "2024-05-12"),
        # The state of the wounded later on is no deed, what left them so is.
        ("A woman remained in hospital Wednesday after she was shot on Sunday.", "2024-05-12"),
        ("A cyclist was recovering Wednesday after he was wounded by a pellet gun Monday.", "2024-05-13"),
        ("A boy hurt in a blast was in critical condition Wednesday. The blast was reported Monday.", "2024-05-13"),
        # Who died of a blow was harmed on the day of the blow.
        ("A soldier who was wounded on Saturday died on Tuesday.", "2024-05-11"),
        ("A farmer injured in a raid on Saturday succumbed on Tuesday.", "2024-05-11"),
        # Twelve people died on the day the ferry sank.
        ("Twelve people died on Monday when a ferry sank.", "2024-05-13"),
        # What is printed around a report is no part of it.
        ("Thursday, May 16, 2024 11:04 AM Two miners were killed. The shaft fell in on Tuesday.", "2024-05-14"),
        ("(May 16, 2024) A guard was shot dead. It happened on Tuesday.", "2024-05-14"),
        ("Two guards were hurt. Lena Ruiz reports on the news at 6 p.m. Wednesday. It happened Monday.", "2024-05-13"),
        ("Fire kills a baker — City Desk (@citydesk) May 15, 2024 A baker died on Monday in a fire.", "2024-05-13"),
        # The day of a clause of its own.
        (
            "Hundreds met on Saturday to remember the 61 people who died when a mill fell in on 27 April 2014.",
            "2014-04-27",
        ),
        # Nobody was hurt on a day to come.
        ("A man pleaded guilty to killing a clerk June 3.", "2023-06-03"),
        # A headline before the dateline keeps its day.
        ("A man was shot at the harbour on Sunday night. LUTON -- The harbour was closed.", "2024-05-12TNI"),
    ],
)
def test_the_day_is_that_of_the_deed(text: str, day: str) -> None:
    told = days(text)
    assert told
    assert {each for harm, each in told if harm != "detained"} == {day}


@pytest.mark.parametrize(
    "text",
    [
        "The attack, which killed eight, was condemned on Monday.",
        "The blast, which wounded 30, was denounced by the United Nations on Wednesday.",
        "The governor on Wednesday visited the town where six miners died.",
        "Two nuns were shot dead. The bishop condemned the attack on Monday.",
        "A teacher was stabbed. His condition was described as stable on Tuesday.",
        "Mourners on Wednesday buried the four brothers killed in the blast.",
        "A vigil was held on Tuesday for the three students killed in a crash.",
        "A man was shot dead in Ashford, police said in a statement on Tuesday.",
        "Two children were hurt when a wall fell, officials said at a news conference Wednesday.",
        "A man accused of killing a clerk appeared in court on Tuesday.",
        "Police on Wednesday identified a man found dead in a river.",
    ],
)
def test_a_day_of_what_came_afterwards_is_never_that_of_the_deed(text: str) -> None:
    assert {day for _, day in days(text)} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man was arrested Tuesday after a shooting on Monday wounded a clerk.", {"injured": "2024-05-13"}),
        ("A clerk was shot on Monday. A man was arrested on Tuesday.", {"detained": "2024-05-14"}),
        (
            "A man is being held without bail before a May 29 hearing. He was seized on Sunday.",
            {"detained": "2024-05-12"},
        ),
    ],
)
def test_those_held_have_the_day_of_their_arrest(text: str, expected: dict[str, str]) -> None:
    told = dict(days(text))
    assert {harm: told.get(harm) for harm in expected} == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A shooting left a man in critical condition Wednesday.", "2024-05-15"),
        ("A neighbour called 911 Tuesday when a man stabbed a woman.", "2024-05-14"),
        ("The sheriff said that on Tuesday two men were shot.", "2024-05-14"),
        ("The judge was killed on 3 May; a court clerk, Ana Ruiz, was killed on 7 May.", "2024-05-07"),
    ],
)
def test_a_word_of_the_aftermath_or_of_saying_takes_only_its_own_day(text: str, day: str) -> None:
    assert days(text)[-1][1] == day


def test_a_birth_in_brackets_is_no_incident() -> None:
    told = days("Police arrested Ann Lee (12/5/1981) over a raid on a shop. Two guards were hurt on Monday night.")
    assert {day for _, day in told} == {"2024-05-13TNI"}


def test_an_incident_of_last_month_is_no_recollection_beside_one_told_by_its_month() -> None:
    report = ne.extract(
        ne.Article(text="Attacks in April killed 20 people. On April 2 raiders killed 12 of them.", published=THURSDAY)
    )
    assert [each.realis for each in report.casualties] == [ne.Realis.ACTUAL, ne.Realis.ACTUAL]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No one was harmed when a boiler burst on Monday.", {("killed", "2024-05-13"), ("injured", "2024-05-13")}),
        ("Police took two students into custody on Monday.", {("detained", "2024-05-13")}),
        ("A banker was taken to county jail on Tuesday.", {("detained", "2024-05-14")}),
        ("The gunmen surrendered to police early Sunday.", {("detained", "2024-05-12")}),
    ],
)
def test_who_gave_up_or_came_to_no_harm_is_told_with_the_day(text: str, expected: set[tuple[str, str]]) -> None:
    assert set(days(text)) == expected


def test_a_day_to_come_stays_ahead_where_harm_is_to_be_done() -> None:
    assert days("Two men are to be executed on June 3.") == [("killed", "2024-06-03")]


def test_a_deed_of_long_before_the_arrest_is_what_the_report_is_about() -> None:
    text = "A baker was jailed on Tuesday. He strangled two sisters on 6 November 2021 in Hull."
    report = ne.extract(ne.Article(text=text, published=THURSDAY))
    killed = next(each for each in report.casualties if each.harm is ne.Harm.KILLED)
    assert (killed.realis, str(killed.date)) == (ne.Realis.ACTUAL, "2021-11-06")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What a later sentence opens the day of, long before the report, is another incident than the news.
        (
            "A bus fell into a ravine, killing 14 people. In March, a crash on the same road killed 22.",
            [(14, "actual", None), (22, "background", "2024-03")],
        ),
        (
            "Gas killed nine men in a mine. Rescuers left. Last August, a similar blast killed seven.",
            [(9, "actual", None), (7, "background", "2023-08")],
        ),
        # The day of the accident told later is that of the news, and so is the number told again.
        ("A ferry sank, killing 40 people. The accident came in March.", [(40, "actual", "2024-03")]),
        (
            "A ferry sank, killing 40 people. In March, the ferry sank and killed all 40.",
            [(40, "actual", "2024-03"), (40, "actual", "2024-03")],
        ),
    ],
)
def test_an_incident_that_a_later_sentence_recalls_dates_no_news(
    text: str, expected: list[tuple[int, str, str | None]]
) -> None:
    report = ne.extract(ne.Article(text=text, published=THURSDAY))
    found = [(each.count.best, each.realis.value, str(each.date) if each.date else None) for each in report.casualties]
    assert found == expected


FRIDAY = dt.date(2024, 5, 17)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # A date in the name of a deed is the deed's, whatever is told of it.
        ("A man was arraigned on Thursday in Monday's shooting of a cook.", "2024-05-13"),
        ("Two men were charged in a Wednesday night stabbing that wounded a cook.", "2024-05-15TNI"),
        ("The minister on Thursday condemned Tuesday's bombing, which killed six.", "2024-05-14"),
        # A day in brackets is that of the weekday before it, and tells of the same.
        (
            "He aimed a rifle at two nurses, police said in a release Wednesday (May 15). It happened Monday.",
            "2024-05-13",
        ),
        (
            "A cook was hurt Tuesday (May 14), police said Thursday (May 16). About 4 p.m. a guard was hurt.",
            "2024-05-14",
        ),
        # A night, and an hour, are of the day before and that of whoever tells of it.
        ("Sixty sailors were killed overnight, the navy said on Tuesday.", "[2024-05-13..2024-05-14]"),
        ("Four farmers were shot dead shortly after midnight, the ministry said on Tuesday.", "2024-05-14T00:00:00"),
        ("A guard was stabbed at 11 p.m., a spokesman said on Wednesday.", "[2024-05-14..2024-05-15]"),
        # What opens with a day and a speaker was said on it; words in commas, and hours, tell of the deed.
        ("A cook was hurt on Monday. On Wednesday, police said a search goes on. The waiter was hurt.", "2024-05-13"),
        ("On Tuesday, police said, two riders were shot dead.", "2024-05-14"),
        ("Early on Tuesday a farmer said he shot a thief.", "2024-05-14"),
        ("On Tuesday night a farmer said he shot a thief.", "2024-05-14TNI"),
        # Neither a beginning nor an edge is the day of a deed.
        ("The gang's raids began in March. A clerk was robbed on Monday. Two guards were hurt.", "2024-05-13"),
        ("A porter was robbed on Monday. The keys were lost some time after 3 April. A cook was robbed.", "2024-05-13"),
        # Nor is a day for which something is planned.
        (
            "Two miners died on Tuesday. The union plans to march on Thursday. The toll later rose to five.",
            "2024-05-14",
        ),
        ("A nurse was killed on Monday. The council will meet on Thursday. A doctor was hurt.", "2024-05-13"),
        # Nor what the news is held against.
        ("The storm, the worst since the 1987 gale that killed 18 people, injured 30 on Monday.", "1987|2024-05-13"),
        ("A fire hurt nine on Monday. It was the worst here since 2007, when 28 died.", "2007|2024-05-13"),
        ("Two dozen troops died on Monday in the heaviest fighting since a war in 2008.", "2024-05-13"),
        # Those behind bars are not there since what they did.
        ("A man was jailed for poisoning his uncle. He killed him in 2019.", "2019"),
    ],
)
def test_what_else_a_date_may_be_of(text: str, day: str) -> None:
    told = {each for harm, each in days(text, FRIDAY) if harm != "detained"}
    assert told == set(day.split("|"))


@pytest.mark.parametrize(
    "text",
    [
        "Relatives of the 40 miners killed at Ashby met on Monday.",
        "Families of three nuns murdered in a convent marched through the town on Tuesday.",
        "A plaque for 12 sailors drowned in the bay was unveiled on Wednesday.",
        "A clerk accused of the murder of a tailor will stand trial in June.",
        "More than 3,000 people have been killed since a revolt in the north in 2015.",
    ],
)
def test_a_day_of_others_is_not_that_of_the_dead(text: str) -> None:
    assert {day for _, day in days(text, FRIDAY)} == {None}


def test_who_is_jailed_for_a_deed_of_years_ago_is_not_held_since_then() -> None:
    assert days("A man was jailed for 12 years for killing his wife in 2022.", FRIDAY) == [
        ("detained", None),
        ("killed", "2022"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A memorial to 52 people killed in the 2005 London bombings was defaced on Monday.",
        "The survivors of the fire, which killed 22 people in Leeds in May 2017, met the king on Tuesday.",
        "Widows of the crash that killed nine pilots in March 2011 dined with a minister on Sunday.",
    ],
)
def test_the_dead_of_years_ago_are_no_news(text: str) -> None:
    report = ne.extract(ne.Article(text=text, published=FRIDAY))
    assert [each.realis for each in report.casualties] == [ne.Realis.BACKGROUND]
    assert [each.perpetrator for each in report.casualties] == [None]
    assert report.toll(ne.Harm.KILLED) is None


def test_families_that_were_hurt_keep_their_day() -> None:
    assert days("Families who had met in a chapel were wounded on Monday.", FRIDAY) == [("injured", "2024-05-13")]
    assert days("A blast killed 22 people in May 2024.", dt.date(2026, 1, 9)) == [("killed", "2024-05")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # A night or an hour without a day is of the one that the next sentences name.
        (
            "A guard was shot overnight. On Tuesday around 10:30 p.m. officers found him in a yard.",
            "2024-05-14T22:30:00",
        ),
        ("A baker was robbed earlier in the evening. Guests of the inn saw the thief on Sunday.", "2024-05-12"),
        # Not where they open another story, nor where the day may be that of the night.
        ("A guard was shot overnight. In a separate attack, a cook died on Tuesday.", "[2024-05-16..2024-05-17]"),
        ("A guard was shot overnight. Officers found him on Thursday.", "[2024-05-16..2024-05-17]"),
    ],
)
def test_a_night_without_a_day(text: str, day: str) -> None:
    assert days(text, FRIDAY)[0][1] == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # What tells when it came about goes before what else is dated near.
        ("Four people died in a crash. The bus left Lima on Monday and overturned on Tuesday.", "2024-05-14"),
        ("A cook was hurt. He had come to town on Sunday. The attack happened on Tuesday.", "2024-05-14"),
        ("Six sailors drowned. They sailed from Cadiz on Sunday. The boat sank on Wednesday.", "2024-05-15"),
        # A longer time of what had been before is that of nobody.
        ("Seven people were hurt in a blast. The plant had been inspected in March.", None),
        ("A rider died. The bridge has been shut in April.", None),
    ],
)
def test_when_it_came_about(text: str, day: str | None) -> None:
    assert days(text, FRIDAY)[0][1] == day
