"""Who spoke, in ordinary sentences where somebody else stands nearer; a wrong speaker is worse than none."""

import datetime as dt

import pytest

import newsevents as ne


def told(text: str) -> list[tuple[str | None, str]]:
    """Return the name or the role of each speaker, with the words of the cue."""
    report = ne.extract(ne.Article(text=text, published=dt.date(2024, 5, 22)))
    return [
        (each.speaker and (each.speaker.name or each.speaker.role), each.cue.text if each.cue else "")
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
