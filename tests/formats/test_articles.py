"""Articles out of dated text, our own JSON, ninjs and JSON-LD; and what is said where there is none."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from newsevents.errors import FormatError, NewsEventsError, ParseError
from newsevents.formats import read_article, to_json
from newsevents.records import Article
from tests.formats import examples

DAY = dt.date(2023, 3, 7)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("date 2023-03-07 Dozens were hurt.\n", "Dozens were hurt.\n"),
        (" date 2023-03-07 Dozens  were hurt.", "Dozens  were hurt."),
        ("date: 2023-03-07\nDozens were hurt.", "Dozens were hurt."),
        ("Date 2023-3-7 text Dozens were hurt.", "Dozens were hurt."),
        ("date 2023-03-07 text: Dozens\r\nwere hurt.", "Dozens\r\nwere hurt."),
        ("\ufeffdate 2023-03-07 Dozens were hurt.", "Dozens were hurt."),
        ("date 2023-03-07 Textile workers struck.", "Textile workers struck."),
    ],
)
def test_dated_text_is_cut_after_its_date(given: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(given, "utf-8", newline="")
    for source in (given, given.encode(), path, str(path)):
        article = read_article(source)
        assert article == Article(text=text, published=DAY)


def test_the_date_may_be_given(tmp_path: Path) -> None:
    assert read_article("Dozens were hurt\non Monday.", published=DAY) == Article(
        text="Dozens were hurt\non Monday.", published=DAY
    )
    later = dt.date(2023, 3, 8)
    assert read_article("date 2023-03-07 Dozens.", published=later).published == later


def test_our_own_json_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "report.json.gz"
    from newsevents.formats.files import write_text

    write_text(path, to_json(examples.REPORT, indent=2))
    assert read_article(path) == examples.ARTICLE
    assert read_article(to_json(examples.ARTICLE)) == examples.ARTICLE
    assert read_article(to_json(examples.ARTICLE), published=dt.date(2024, 1, 1)).published == dt.date(2024, 1, 1)


NINJS_3 = {
    "uri": "https://example.org/1",
    "type": "text",
    "standard": {"name": "ninjs", "version": "3.1"},
    "versionCreated": "2023-03-07T09:30:00Z",
    "firstCreated": "2023-03-06T23:00:00Z",
    "language": "en",
    "headlines": [{"role": "sub", "value": "below"}, {"role": "main", "value": "Walk-out"}],
    "bodies": [
        {"role": "main", "contentType": "text/html", "value": "<p>Port <b>workers</b> left.</p><p>Then&nbsp;more.</p>"},
        {"role": "main", "contentType": "text/plain", "value": "Port workers left.\nThen more."},
    ],
    "infoSources": [{"role": "origin", "name": "The Harbour Post"}],
    "urgency": 3,
}
NINJS_1 = {
    "uri": "urn:newsml:example.org:1",
    "versioncreated": "2023-03-07T09:30:00+06:00",
    "headline": "Walk-out",
    "body_xhtml": "<div><script>no()</script>Port workers<br/>left.</div>",
}
JSONLD = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle"],
    "headline": "Walk-out",
    "articleBody": "Port workers left.",
    "datePublished": "2023-03-07",
    "dateModified": "2023-03-09",
    "inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"},
    "publisher": {"@type": "Organization", "name": "The Harbour Post"},
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/1"},
    "author": [{"name": "A. Writer"}],
}


def test_ninjs_3_is_read() -> None:
    article = read_article(json.dumps(NINJS_3))
    assert article == Article(
        text="Port workers left.\nThen more.",
        published=DAY,
        published_time=dt.time(9, 30, tzinfo=dt.UTC),
        title="Walk-out",
        url="https://example.org/1",
        publisher="The Harbour Post",
        language="en",
        extra=(
            ("type", "text"),
            ("standard", '{"name": "ninjs", "version": "3.1"}'),
            ("firstCreated", "2023-03-06T23:00:00Z"),
            ("urgency", "3"),
        ),
    )


def test_ninjs_1_is_read_and_its_markup_left_out() -> None:
    article = read_article(json.dumps(NINJS_1))
    assert article.text == "Port workers\n\nleft."
    assert article.moment == dt.datetime(2023, 3, 7, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=6)))
    assert article.extra == (("uri", "urn:newsml:example.org:1"),)


@pytest.mark.parametrize(
    "document",
    [
        JSONLD,
        [{"@type": "Organization"}, JSONLD],
        {"@graph": [{"@type": "WebPage"}, JSONLD | {"@type": "https://schema.org/ReportageNewsArticle"}]},
        JSONLD | {"articleBody": "<p>Port workers left.</p>", "publisher": [{"name": "The Harbour Post"}]},
    ],
)
def test_json_ld_is_read(document: Any) -> None:
    assert read_article(json.dumps(document)) == Article(
        text="Port workers left.",
        published=DAY,
        title="Walk-out",
        url="https://example.org/1",
        publisher="The Harbour Post",
        language="en",
        extra=(("dateModified", "2023-03-09"), ("author", '[{"name": "A. Writer"}]')),
    )


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ("", FormatError, "expected an article, got empty text"),
        (" \n ", FormatError, "expected an article, got empty text"),
        ("Dozens were hurt.\n", FormatError, "line 1: expected 'date YYYY-MM-DD' before the text, got none"),
        ("date yesterday Dozens\nwere hurt", FormatError, "line 1: expected 'date YYYY-MM-DD', got 'date yesterday"),
        ("date 2023-03-07", FormatError, "expected text after the date, got none"),
        ("date 2023-02-29 Dozens", ParseError, "this date does not exist"),
        ("date 2023-13-01 Dozens", ParseError, "         ^^^^^^^^^^"),
        ("missing.txt", FormatError, "missing.txt: no such file or directory"),
        ("no/such/folder.txt", FormatError, "no such file"),
        ("{", FormatError, "line 1, column 2: $: expected a key in quotation marks, got the end of the text"),
        ('{"a": 1,\n "a": 2}', FormatError, "line 2, column 2: $.a: expected each key once"),
        ('{"a": 1}', FormatError, "expected an article of newsevents (key 'kind'), ninjs (key 'uri')"),
        ("[1]\n", FormatError, "expected an article of newsevents"),
        (json.dumps(NINJS_3 | {"bodies": []}), FormatError, "expected the text of the article under 'bodies'"),
        (
            json.dumps(NINJS_1 | {"versioncreated": "2023-02-30T00:00:00Z"}),
            ParseError,
            "versioncreated: expected an ISO",
        ),
        (json.dumps(JSONLD | {"articleBody": " "}), FormatError, "under 'articleBody', got none"),
        (json.dumps(JSONLD | {"datePublished": 7, "dateModified": None}), FormatError, "expected a publication date"),
        (json.dumps(JSONLD | {"datePublished": "7 March"}), ParseError, "datePublished: expected an ISO 8601 date"),
        (to_json(examples.EVENT), FormatError, "expected an article or a report, got Event"),
        (b"date 2023-03-07 caf\xe9", FormatError, "line 1, byte 19: expected UTF-8"),
        ("date 2023-03-07 x\ud800", FormatError, "expected UTF-8"),
    ],
)
def test_what_is_no_article_is_told(given: str, kind: type[NewsEventsError], message: str) -> None:
    with pytest.raises(kind) as caught:
        read_article(given)
    assert message in str(caught.value)


def test_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"\x00\xff")
    with pytest.raises(FormatError) as caught:
        read_article(path)
    assert str(caught.value).startswith(f"{path}: line 1, byte 1: ")
    with pytest.raises(FormatError, match="got a folder"):
        read_article(tmp_path)


@pytest.mark.parametrize("content", ["", "  \n", "{", "no date\n", "[7]"])
def test_every_error_about_a_file_names_it(tmp_path: Path, content: str) -> None:
    path = tmp_path / "article.txt"
    path.write_text(content, "utf-8")
    with pytest.raises(FormatError) as caught:
        read_article(path)
    assert str(caught.value).startswith(f"{path}: ")


def test_a_file_whose_name_has_spaces_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("an article.txt").write_text("date 2023-03-07 Dozens.", "utf-8")
    assert read_article("an article.txt").text == "Dozens."
    with pytest.raises(FormatError, match="expected 'date YYYY-MM-DD' before the text"):
        read_article("no article.txt")


def test_unknown_keys_of_our_own_json_are_passed_over_kept_or_refused() -> None:
    text = to_json(Article(text="x", published=DAY)).replace('"title"', '"mood":"calm","title"')
    assert read_article(text).extra == ()
    assert read_article(text, unknown="keep").extra == (("mood", "calm"),)
    with pytest.raises(FormatError, match="expected no such key"):
        read_article(text, unknown="refuse")


def test_what_is_no_source_is_named() -> None:
    with pytest.raises(TypeError, match="read_article: source: expected str or bytes or PathLike, got None"):
        read_article(None)  # type: ignore[arg-type]


def test_a_file_of_lines_is_told_from_a_broken_one(tmp_path: Path) -> None:
    lines = tmp_path / "reports.jsonl"
    lines.write_text('{"text": "A dam broke."}\n{"text": "A road was closed."}\n', encoding="utf-8")
    with pytest.raises(FormatError, match="expected one article, got JSON Lines, which read_jsonl reads"):
        read_article(lines)
    with pytest.raises(FormatError, match="expected the end"):
        read_article('{"text": "A dam broke."} {')
