"""Statements of the seed article, and what statements are to the rest of a report."""

import datetime as dt
from pathlib import Path

import pytest

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.speech.attribution import chain_of
from newsevents.extract.speech.statements import find_statements

SEED = Path(__file__).parents[2] / "seeds" / "000_2e9f6ed4338fa6ee.txt"


@pytest.fixture(scope="module")
def said() -> list[ne.Statement]:
    return list(find_statements(Document(ne.read_article(SEED))))


def one(said: list[ne.Statement], words: str, cue: str) -> ne.Statement:
    """Return the statement with these words in its content and this cue."""
    found = [
        each
        for each in said
        if each.cue and each.cue.text == cue and any(words in piece.text for piece in each.content)
    ]
    assert len(found) == 1, [each.content for each in found]
    return found[0]


def speaker(statement: ne.Statement) -> ne.Actor:
    assert statement.speaker is not None
    return statement.speaker


def test_the_un_calls_for_restraint_on_thursday(said: list[ne.Statement]) -> None:
    statement = one(said, "restraint and dialogue", "called for")
    assert speaker(statement).name == "United Nations"
    assert statement.act is ne.SpeechAct.APPEAL
    assert statement.date is not None
    assert statement.date.start == dt.date(2022, 1, 6)


def test_dujarric_follows_developments_very_closely(said: list[ne.Statement]) -> None:
    statement = one(said, "very closely", "said")
    assert (speaker(statement).name, speaker(statement).role) == ("Stephane Dujarric", "spokesperson")
    assert speaker(statement).affiliation == "Antonio Guterres"
    assert statement.mode is ne.QuoteMode.MIXED
    assert statement.channel is ne.Channel.SPOKESPERSON


def test_dujarric_tells_journalists_of_contacts(said: list[ne.Statement]) -> None:
    statement = one(said, "several contacts", "confirmed")
    assert speaker(statement).name == "Stephane Dujarric"
    assert [each.role for each in statement.addressees] == ["journalists"]
    assert statement.channel is ne.Channel.JOURNALISTS
    assert statement.date is None


def test_gherman_appeals_on_behalf_of_guterres_as_the_un_says(said: list[ne.Statement]) -> None:
    outer = one(said, "Gherman appealed", "said")
    assert speaker(outer).name == "United Nations"
    assert outer.channel is ne.Channel.STATEMENT
    inner = one(said, "exercise restraint", "appealed")
    assert speaker(inner).name == "Antonio Guterres"
    assert inner.via is not None
    assert inner.via.name == "Natalia Gherman"
    assert inner.act is ne.SpeechAct.APPEAL
    assert [link.actor.name for link in inner.attribution if link.actor] == ["United Nations"]


def test_bachelet_calls_on_everyone(said: list[ne.Statement]) -> None:
    statement = one(said, "refrain from violence", "also called on")
    assert (speaker(statement).name, speaker(statement).role) == (
        "Michelle Bachelet",
        "High Commissioner for Human Rights",
    )
    assert [str(each) for each in statement.addressees] == ["everyone", "security forces", "protesters"]


def test_a_police_spokesperson_reports_as_bachelet_says(said: list[ne.Statement]) -> None:
    outer = one(said, "a police spokesperson in Almaty reported", "said")
    assert outer.channel is ne.Channel.STATEMENT
    inner = one(said, "security personnel killed dozens", "reported")
    assert (speaker(inner).name, speaker(inner).role) == (None, "police spokesperson")
    assert speaker(inner).sector is ne.PloverSector.COP
    assert [link.actor.name for link in inner.attribution if link.actor] == ["Michelle Bachelet"]
    assert len(inner.chain) == 2


def test_the_interior_ministry_informs(said: list[ne.Statement]) -> None:
    statement = one(said, "12 law enforcement officers", "has informed")
    assert speaker(statement).name == "Kazakh Interior Ministry"
    assert (speaker(statement).country, speaker(statement).sector) == ("KAZ", ne.PloverSector.GOV)


def test_bachelet_is_quoted_in_two_sentences(said: list[ne.Statement]) -> None:
    statement = one(said, "International law is clear", "said")
    assert statement.mode is ne.QuoteMode.DIRECT
    assert speaker(statement).name == "Michelle Bachelet"
    assert statement.content[-1].text.endswith("violence against others,”")


def test_the_tweet_is_a_dated_message(said: list[ne.Statement]) -> None:
    statement = next(each for each in said if each.channel is ne.Channel.SOCIAL_MEDIA)
    assert speaker(statement).name == "UN Human Rights"
    assert statement.date is not None
    assert statement.date.start == dt.date(2022, 1, 6)
    assert "urges all" in statement.content[0].text
    inner = one(said, "refrain from violence", "urges")
    assert inner.attribution[0].actor is not None
    assert inner.attribution[0].actor.name == "UN Human Rights"


def test_media_and_the_bbc(said: list[ne.Statement]) -> None:
    media = one(said, "set both on fire", "as per")
    assert speaker(media).role == "media reports"
    assert media.channel is ne.Channel.MEDIA
    bbc = one(said, "Kazakhstan’s government has agreed", "stated")
    assert speaker(bbc).name == "BBC"


def test_reports_of_dozens_killed_are_a_statement_of_their_own(said: list[ne.Statement]) -> None:
    statement = one(said, "dozens of protesters were killed", "reports")
    assert statement.act is ne.SpeechAct.REPORT


def test_no_statement_is_made_up_beyond_these(said: list[ne.Statement]) -> None:
    assert 13 <= len(said) <= 18


def test_a_chain_leads_to_what_stands_inside_it(said: list[ne.Statement]) -> None:
    text = ne.read_article(SEED).text
    start = text.index("around 1,000 people")
    chain = chain_of(ne.TextSpan.of(text, start, start + 12), said)
    assert [str(link.actor) for link in chain] == [
        "High Commissioner for Human Rights Michelle Bachelet (UN)",
        "police spokesperson",
    ]


def test_speakers_of_a_report_are_grouped_under_one_actor() -> None:
    text = "President Lena Hoff left. She said the talks failed. “I am tired,” Hoff added. Officials said so too."
    report = ne.Report(
        article=ne.Article(text=text), statements=tuple(find_statements(Document(ne.Article(text=text))))
    )
    grouped = report.by_speaker()
    assert [str(each) for each in grouped] == ["President Lena Hoff", "Officials"]
    assert [len(said) for said in grouped.values()] == [2, 1]
    assert [each.content[0].text for each in report.quotes()] == ["“I am tired,”"]
    assert report.quotes(ne.QuoteMode.DIRECT) == report.quotes()
    assert len(report.quotes(ne.QuoteMode.INDIRECT)) == 2
    cue = report.quotes()[0].cue
    assert cue is not None
    assert report.context(cue, 12) == "Hoff added. Officials"


def test_text_without_statements_gives_none() -> None:
    for text in ("The road is long.", "“", "said", "...", "\n\n", "“said”", "He said"):
        assert find_statements(Document(ne.Article(text=text))) == []


def test_in_text_with_hard_line_ends_a_line_is_no_paragraph() -> None:
    text = (
        "VELL - The harbour was closed on Monday after a storm tore the roof off\n"
        "a warehouse near the old fish market and left two boats, officials said.\n"
        '"We are tired. We want help."\n'
        "The council has met twice since then and will decide on Friday evening.\n"
        "\n"
        "No date has been set for the opening of the harbour or of the warehouse.\n"
    )
    (told,) = find_statements(Document(ne.Article(text=text, published=dt.date(2022, 1, 7))))
    assert [piece.text for piece in told.content][1:] == ['"We are tired. We want help."']
