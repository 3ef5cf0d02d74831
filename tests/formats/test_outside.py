"""What is taken out of ninjs and JSON-LD, key by key, and out of markup."""

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from newsevents.errors import FormatError, ParseError
from newsevents.formats import read_article
from newsevents.formats.jsonld import is_jsonld
from newsevents.formats.ninjs import is_ninjs
from newsevents.formats.outside import plain_text
from newsevents.records import Article

if TYPE_CHECKING:
    from tests.conftest import Growth

DATED = "2023-03-07T09:30:00Z"


def read(**document: Any) -> Article:
    return read_article(json.dumps(document))


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("plain words", "plain words"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<P>one<BR>two", "one\n\ntwo"),
        ("<b>one</b> <i>two</i>", "one two"),
        ("o<b>n</b>e", "one"),
        ("one\n   two\r\n\tthree", "one two three"),
        ("one\n\ntwo", "one two"),
        ("<p>one &amp; two&nbsp;&eacute;&#8217;</p>", "one & two é’"),
        ("one<script>two</script> three", "one three"),
        ("<head><title>one</title></head>two<style>three</style>", "two"),
        ("<head><style>one</style>two</head>three", "three"),
        ("one</script></script> two<script>three</script>", "one two"),
        ("<ul><li>one<li>two</ul>three", "one\n\ntwo\n\nthree"),
        ("<p>one", "one"),
        ("<img alt=\"a > b\"/>one<a title='>'>two</a>", "onetwo"),
        ("one<!-- two <p> -->three<!-- four", "onethree"),
        ("<!DOCTYPE html><?xml?>one", "one"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("one<script>if (a<b) { '</p>' }</script>two", "onetwo"),
        ("one<script>two", "one"),
        ("", ""),
    ],
)
def test_markup_becomes_words_with_its_blocks_parted(markup: str, words: str) -> None:
    assert plain_text(markup) == words


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"uri": "x", "headline": "y"}, True),
        ({"uri": "x", "type": "text"}, True),
        ({"uri": "x", "pubStatus": "usable"}, True),
        ({"uri": "x", "pubstatus": "usable"}, True),
        ({"uri": "x", "usageTerms": "none"}, True),
        ({"uri": "x", "versioncreated": DATED}, True),
        ({"uri": "x"}, False),
        ({"uri": 1, "headline": "y"}, False),
        ({"headline": "y"}, False),
        (["uri", "headline"], False),
    ],
)
def test_ninjs_is_known_by_its_keys(document: Any, expected: bool) -> None:
    assert is_ninjs(document) is expected


@pytest.mark.parametrize(
    "body",
    [
        {"body_text": "Words."},
        {"body_xhtml": "<p>Words.</p>"},
        {"body_html": "<p>Words.</p>"},
        {"body_text": "Words.", "body_xhtml": "<p>Other.</p>"},
        {"body_text": " ", "body_xhtml": "<p>Words.</p>"},
        {"bodies": [{"value": "<p>Words.</p>"}]},
        {"bodies": [{"role": "caption", "value": "Other."}, {"role": "main", "value": "<p>Words.</p>"}]},
        {"bodies": [{"role": "caption", "value": "Other."}, {"value": "<p>Words.</p>"}]},
        {"bodies": ["none", {"value": " "}, {"contenttype": "text/plain", "value": "Words."}]},
        {"bodies": [{"contentType": "text/html", "value": "x"}, {"contentType": "text/plain", "value": "Words."}]},
        {"bodies": "none", "body_text": "Words."},
    ],
)
def test_the_text_of_ninjs_is_found(body: dict[str, Any]) -> None:
    article = read(uri="u", versionCreated=DATED, **body)
    assert article.text == "Words."
    assert article.extra == (("uri", "u"),)


@pytest.mark.parametrize(
    ("keys", "field", "value"),
    [
        ({"headline": "A"}, "title", "A"),
        ({"headlines": [{"value": " "}, {"value": "A"}]}, "title", "A"),
        ({"headlines": [{"role": "sub", "value": "B"}, {"role": "main", "value": "A"}]}, "title", "A"),
        ({"headlines": ["A"]}, "title", None),
        ({"infosources": [{"role": "x"}, {"name": "A"}]}, "publisher", "A"),
        ({"infoSources": [{"name": "A"}, {"name": "B"}]}, "publisher", "A"),
        ({"language": "kk"}, "language", "kk"),
        ({"uri": "http://a.example"}, "url", "http://a.example"),
        ({"uri": "https://a.example"}, "url", "https://a.example"),
    ],
)
def test_the_keys_of_ninjs_are_mapped_and_not_kept_twice(keys: dict[str, Any], field: str, value: str | None) -> None:
    article = read(**{"uri": "http://x.example", "versionCreated": DATED, "body_text": "Words."} | keys)
    assert getattr(article, field) == value
    assert article.extra == ()


@pytest.mark.parametrize("key", ["versionCreated", "versioncreated", "firstCreated", "firstcreated", "contentCreated"])
def test_the_date_of_ninjs_is_found_and_other_dates_are_kept(key: str) -> None:
    article = read(uri="http://x.example", body_text="Words.", **{"contentcreated": "2020-01-01", key: DATED})
    assert article.published == dt.date(2023, 3, 7)
    assert article.extra == (("contentcreated", "2020-01-01"),)


def test_keys_that_are_not_mapped_are_kept_as_text() -> None:
    article = read(
        uri="u", body_text="Words.", versionCreated=DATED, place=[{"name": "Алматы"}], byline="me", rank=None
    )
    assert article.extra == (("uri", "u"), ("place", '[{"name": "Алматы"}]'), ("byline", "me"))


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"@type": "NewsArticle"}, True),
        ({"@type": ["Thing", "https://schema.org/BlogPosting"]}, True),
        ({"@type": "schema:Article"}, True),
        ({"@graph": [{"@type": "WebPage"}, {"@type": "Report"}]}, True),
        ([1, {"@type": "OpinionNewsArticle"}], True),
        ({"@type": "WebPage"}, False),
        ({"@type": 7}, False),
        ({"@graph": {"@type": "Report"}}, False),
        ({}, False),
        ("NewsArticle", False),
    ],
)
def test_json_ld_is_known_by_its_type(document: Any, expected: bool) -> None:
    assert is_jsonld(document) is expected


@pytest.mark.parametrize(
    ("keys", "field", "value"),
    [
        ({"text": "Words."}, "text", "Words."),
        ({"articleBody": "Words.", "text": "Other."}, "text", "Words."),
        ({"articleBody": "<p>One.</p><p>Two.</p>"}, "text", "One.\n\nTwo."),
        ({"articleBody": "a < b > c"}, "text", "a < b > c"),
        ({"headline": "A", "name": "B"}, "title", "A"),
        ({"name": "B"}, "title", "B"),
        ({"url": "u", "mainEntityOfPage": "m"}, "url", "u"),
        ({"url": {"@id": "u"}}, "url", "u"),
        ({"mainEntityOfPage": "m"}, "url", "m"),
        ({"mainEntityOfPage": {"url": "m"}}, "url", "m"),
        ({"mainEntityOfPage": {"@id": "i", "url": "m"}}, "url", "i"),
        ({"publisher": "P"}, "publisher", "P"),
        ({"publisher": {"name": "P"}}, "publisher", "P"),
        ({"publisher": [{"name": " "}, {"name": "P"}]}, "publisher", "P"),
        ({"publisher": {"logo": "l"}}, "publisher", None),
        ({"inLanguage": "kk"}, "language", "kk"),
        ({"inLanguage": {"name": "Kazakh"}}, "language", "Kazakh"),
        ({"inLanguage": ["kk", "ru"]}, "language", "kk"),
    ],
)
def test_the_keys_of_json_ld_are_mapped_and_not_kept_twice(keys: dict[str, Any], field: str, value: str | None) -> None:
    document = {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2023-03-07"}
    article = read(**document | ({} if field == "text" else {"articleBody": "Words."}) | keys)
    assert getattr(article, field) == value
    assert article.published == dt.date(2023, 3, 7)
    assert article.published_time is None
    assert article.extra == ()


@pytest.mark.parametrize("key", ["datePublished", "dateCreated", "dateModified"])
def test_the_date_of_json_ld_is_found_and_later_ones_are_kept(key: str) -> None:
    document = {"@type": "Article", "articleBody": "Words.", key: DATED, "dateModified": "2024-01-01"}
    if key == "dateModified":
        document["dateModified"] = DATED
    article = read(**document)
    assert article.moment == dt.datetime(2023, 3, 7, 9, 30, tzinfo=dt.UTC)
    assert article.extra == (() if key == "dateModified" else (("dateModified", "2024-01-01"),))


def test_what_is_lacking_is_told_with_its_key() -> None:
    with pytest.raises(FormatError) as caught:
        read(uri="u", headline="A", versionCreated=DATED)
    assert str(caught.value) == "$.bodies: expected the text of the article under 'bodies', got none"
    with pytest.raises(ParseError, match="versionCreated: expected an ISO 8601 date") as parse:
        read(uri="u", body_text="Words.", versionCreated="soon")
    assert parse.value.text == "soon"


def test_the_date_given_wins_and_takes_the_clock_time_with_it() -> None:
    text = json.dumps({"uri": "http://x.example", "body_text": "Words.", "versionCreated": DATED})
    assert read_article(text, published=dt.date(2024, 1, 1)) == Article(
        text="Words.", published=dt.date(2024, 1, 1), url="http://x.example"
    )
    undated = json.dumps({"uri": "http://x.example", "body_text": "Words."})
    assert read_article(undated, published=dt.date(2024, 1, 1)).published == dt.date(2024, 1, 1)
    with pytest.raises(FormatError, match="expected a publication date, got none; say when: published="):
        read_article(undated)


@pytest.mark.parametrize(
    "part", ["<p", "<!--", "&#", "<p '", '<p "', "<script>", "</", "<a b='\"' ", "&amp", "<!", "<p>\n\n"]
)
def test_hostile_markup_is_read_in_linear_time(part: str, growth: "Growth") -> None:
    assert growth(lambda size: lambda: plain_text(part * size), 5_000) < 24
