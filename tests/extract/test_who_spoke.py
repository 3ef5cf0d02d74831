"""Who spoke, in ordinary sentences where somebody else stands nearer; a wrong speaker is worse than none."""

import datetime as dt

import pytest

import newsevents as ne


def told(text: str) -> list[tuple[str | None, str]]:
    """Return the name, or else the role, of each speaker, with the words of the cue."""
    report = ne.extract(ne.Article(text=text, published=dt.date(2024, 5, 22)))
    return [
        ((each.speaker.name or each.speaker.role) if each.speaker else None, each.cue.text if each.cue else "")
        for each in report.statements
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz said a van had stopped. A second driver was arrested by guards, she added.", "Ana Ruiz"),
        ('Ana Ruiz said it was over. "The driver was held at once," she added.', "Ana Ruiz"),
        ("Dr Tom Hale said the ward was full. A nurse had fainted, he said.", "Tom Hale"),
        # Nobody was heard before, and the driver was only told of.
        ('A driver hit two. "The driver was fined," he added.', "he"),
        ("The council will close the road, it said.", "council"),
    ],
)
def test_whom_a_content_tells_of_does_not_say_it(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The minister met Josef Marek on Monday. He said the talks were good.", "minister"),
        ("Chancellor Eva Lind received the envoy, Josef Marek, in Vell. She said the talks were good.", "Eva Lind"),
        # She is surely the second.
        ("Hale met the union leader Anna Bell on Monday. She said the talks were good.", "Anna Bell"),
        # The second has a verb of its own.
        ("The minister resigned and Josef Marek took over. He said the work went on.", "Josef Marek"),
    ],
)
def test_a_pronoun_takes_up_the_subject_not_whom_it_met(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The eastern command denied the report. Moscow has given no toll since May 2, when it said 20 had died.",
            "Moscow",
        ),
        ("The army said it was ready. The union has lost members since May, when it said pay was poor.", "union"),
    ],
)
def test_a_clause_of_time_takes_up_its_own_sentence(text: str, speaker: str) -> None:
    assert told(text)[-1] == (speaker, "said")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('The mayor, Ada Bell, said shops "had had enough".', "Ada Bell"),
        ('The club\'s president in Vell, Tom Hale, said players "need a long rest" this spring.', "Tom Hale"),
        ('Tom Hale, the chair of the council, said residents "will be heard".', "Tom Hale"),
        # Behind a quotation the verb comes first.
        ('"Stay away", said residents "of the valley".', "residents"),
        ("The road was closed, said residents.", "residents"),
    ],
)
def test_whom_a_content_opens_with_is_no_speaker_behind_the_verb(text: str, speaker: str) -> None:
    assert told(text) == [(speaker, "said")]


@pytest.mark.parametrize("verb", ["said", "warned", "urged"])
def test_a_quotation_goes_on_behind_an_inverted_verb_and_two_names_of_one(verb: str) -> None:
    text = f'"If they come," {verb} the governor, Ada Bell, "we will be ready."'
    statement = ne.extract(ne.Article(text=text)).statements[0]
    assert told(text) == [("Ada Bell", verb)]
    assert [piece.text for piece in statement.content] == ['"If they come,"', '"we will be ready."']


def test_who_is_told_something_is_no_speaker_behind_the_verb() -> None:
    assert told('Ada Bell, who shouted "stop", told the crowd "it is over".')[0] == ("Ada Bell", "told")


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The company made no comment on the report.", "made no comment"),
        ("The company has offered no comment.", "has offered no comment"),
        ("The company had no comment.", "had no comment"),
    ],
)
def test_the_verb_before_no_comment_is_not_of_the_name(text: str, cue: str) -> None:
    assert told(text) == [("company", cue)]


def test_what_is_told_of_a_man_behind_that_is_not_told_by_him() -> None:
    assert told("The judge said that Hale had shown no remorse and that his victims would recover.") == [
        ("judge", "said")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('The plan – which unions describe as "theft" – will save money.', 'as "theft"'),
        ("The road is long – Ada Bell says it is too long – and will be closed.", "it is too long"),
        # One dash sets nothing in.
        ("The road is long – Ada Bell says it is too long for her.", "it is too long for her"),
    ],
)
def test_a_clause_between_two_dashes_ends_at_the_second(text: str, words: str) -> None:
    assert ne.extract(ne.Article(text=text)).statements[-1].content[-1].text == words


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        (
            "The Vell Post reported that the bank was in talks, citing two people familiar with the matter.",
            ["reported"],
        ),
        ("The paper reported the deal on Monday, citing the ministry.", ["reported"]),
        # A reason is told, a source is not.
        ("The bank closed ten branches, citing the pandemic.", ["citing"]),
        ("The court closed the case, citing the minister's refusal to appear.", ["citing"]),
        ("The paper reported that it was closing, citing officials as saying it was broke.", ["reported", "saying"]),
    ],
)
def test_a_source_that_is_cited_is_nothing_said(text: str, cues: list[str]) -> None:
    assert [cue for _, cue in told(text)] == cues


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The drug, which was banned in May, could help patients, said Dr Tom Hale of Vell University.", "Tom Hale"),
        ("The firm, based in Vell, was told to stop, said Ada Bell of the council.", "Ada Bell"),
        # Here whom the verb is followed by has a verb of his own, or is all that was told.
        ("The note, written in May, said Ada Bell of the council had resigned.", "note"),
        ("The report, which leaked, mentioned Ada Bell of the council.", "report"),
    ],
)
def test_behind_a_whole_clause_the_verb_may_come_before_who_speaks(text: str, speaker: str) -> None:
    assert told(text)[0][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Shares fell on Monday after the bank closed ten branches and said that it would close more.", "bank"),
        ("Prices rose before the ministry capped them and warned that shops would be fined.", "ministry"),
        # A person speaks, and so does who opens a sentence without such a clause.
        ("Ada Bell resigned after the council closed the road and said that it was wrong.", "Ada Bell"),
        ("Pollux fell after the vote and said that it would close.", "Pollux"),
    ],
)
def test_a_thing_leaves_the_word_to_who_acts_in_the_clause_of_time(text: str, speaker: str) -> None:
    assert told(text) == [(speaker, told(text)[0][1])]
