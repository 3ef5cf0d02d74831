"""Documents: sentences, paragraphs and tokens point into the text."""

import newsevents as ne
from newsevents.extract.document import Document
from newsevents.extract.text.sentences import split_sentences
from newsevents.extract.text.tokens import Tokens


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


def test_stops_of_abbreviations_and_initials_end_nothing() -> None:
    assert sentences("Gen. J. R. Roe met Mr. Diallo at 5 p.m. on Friday. No. 5 won 3.5 million votes.") == [
        "Gen. J. R. Roe met Mr. Diallo at 5 p.m. on Friday.",
        "No. 5 won 3.5 million votes.",
    ]


def test_an_abbreviation_may_end_a_sentence_before_a_word_that_begins_one() -> None:
    assert sentences("He lives in the U.S. The house is old.") == ["He lives in the U.S.", "The house is old."]
    assert sentences("The U.S. Senate met.") == ["The U.S. Senate met."]


def test_closing_marks_belong_to_the_sentence_they_end() -> None:
    assert sentences("“It is over.” Nobody spoke. ‘Why?’ he asked.") == [
        "“It is over.”",
        "Nobody spoke.",
        "‘Why?’ he asked.",
    ]


def test_an_ellipsis_before_lower_case_ends_nothing() -> None:
    assert sentences("He waited ... and left. Then … silence.") == ["He waited ... and left.", "Then … silence."]


def test_headlines_and_lists_end_with_their_lines() -> None:
    text = "Port closed\n\nThe port is closed.\n• first item\n• second item\n"
    assert sentences(text) == ["Port closed", "The port is closed.", "• first item", "• second item"]


def test_wire_text_with_hard_line_ends_is_read_across_them() -> None:
    text = (
        "VELL, 3 JAN -- THE ARMY HAS SAID THAT THE ROAD BETWEEN VELL AND\n"
        "PORT ANNA IS OPEN AGAIN AFTER A WEEK OF FIGHTING IN THE HILLS AND\n"
        "THAT BUSES WILL RUN.  NO ONE WAS HURT, GEN. ROE SAID.\n"
    )
    found = [" ".join(each.split()) for each in sentences(text)]
    assert len(found) == 2
    assert found[0].endswith("IN THE HILLS AND THAT BUSES WILL RUN.")
    assert found[1] == "NO ONE WAS HURT, GEN. ROE SAID."


def test_paragraphs_are_parted_by_line_ends() -> None:
    document = Document(ne.Article(text="One. Two.\n\nThree.\nFour."))
    assert [document.text[start:end] for start, end in document.paragraphs] == ["One. Two.", "Three.", "Four."]


def test_tokens_keep_hyphens_apostrophes_initialisms_and_numbers_whole() -> None:
    tokens = Tokens("Gen. al-Roe's U.S. men didn't pay $1,000.5 — 'no'")
    assert tokens.words == [
        *("Gen", ".", "al-Roe", "'s", "U.S.", "men", "didn't", "pay", "$", "1,000.5", "—", "'", "no", "'")
    ]
    assert all(
        tokens.text[start:end] == word
        for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True)
    )


def test_a_sentence_is_found_by_an_offset_inside_it() -> None:
    document = Document(ne.Article(text="One. Two. Three."))
    assert [document.sentence_at(offset) for offset in (0, 5, 11)] == [0, 1, 2]


def test_a_shortened_auxiliary_is_a_word_of_its_own() -> None:
    assert Tokens("They've said he’d go, don't they?").words == [
        "They", "'ve", "said", "he", "’d", "go", ",", "don't", "they", "?",
    ]  # fmt: skip


def test_a_line_that_goes_on_in_small_letters_ends_no_sentence() -> None:
    text = "Five people were\nkilled on Monday, police\nsaid.\nA curfew began.\n\nMinister quits\nBy Ann Roe"
    document = Document(ne.Article(text=text))
    assert [text[start:end] for start, end in document.sentences] == [
        "Five people were\nkilled on Monday, police\nsaid.",
        "A curfew began.",
        "Minister quits",
        "By Ann Roe",
    ]


def test_blank_lines_part_the_paragraphs_of_wrapped_text() -> None:
    text = (
        "Five people were killed and dozens hurt on Monday when a bus left the\n"
        "road near the town of Orva, police said on Tuesday in a short statement.\n"
        "The driver was among the dead.\n\n"
        "The road was closed for hours and opened again only late in the night.\n"
    )
    document = Document(ne.Article(text=text))
    assert [text[start:end].count(".") for start, end in document.paragraphs] == [2, 1]
