"""JSON-LD: schema.org NewsArticle, as news sites put it into their pages, read as an article."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsevents.formats.outside import leftover, needs, plain_text, published, said

__all__ = ["article", "is_jsonld"]

_TYPES: Final = frozenset(
    (
        "NewsArticle",
        "AnalysisNewsArticle",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "Article",
        "Report",
        "BlogPosting",
        "LiveBlogPosting",
        "SocialMediaPosting",
    )
)
_DATES: Final = ("datePublished", "dateCreated", "dateModified")
_MAPPED: Final = (
    "@context",
    "@type",
    "articleBody",
    "text",
    "headline",
    "name",
    "url",
    "mainEntityOfPage",
    "publisher",
    "inLanguage",
)


def is_jsonld(document: Any) -> bool:
    """Whether a JSON document holds a schema.org article, at the top, in a list or in a graph."""
    return next(_articles(document), None) is not None


def article(document: Any) -> dict[str, Any]:
    """Return the fields of the first article of a document; what is not mapped is in `extra`.

    Raises FormatError where there is no text, ParseError for a date that does not read.
    """
    found = next(_articles(document))
    when = published(found, _DATES)
    body = said(found.get("articleBody")) or said(found.get("text"))
    if body is not None and "</" in body:
        body = said(plain_text(body))
    used = [*_MAPPED, *[key for key in _DATES if said(found.get(key)) and when][:1]]
    return {
        "text": needs(body, "articleBody"),
        **when,
        "title": _word(found.get("headline")) or _word(found.get("name")),
        "url": _word(found.get("url"), "@id") or _word(found.get("mainEntityOfPage"), "@id", "url"),
        "publisher": _word(found.get("publisher"), "name"),
        "language": _word(found.get("inLanguage"), "alternateName", "name"),
        "extra": leftover(found, used),
    }


def _articles(document: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(document, list):
        for each in document:
            if isinstance(each, Mapping):
                yield from _articles(each)
    elif isinstance(document, Mapping):
        if not _types(document.get("@type")).isdisjoint(_TYPES):
            yield document
        elif isinstance(document.get("@graph"), list):
            yield from _articles(document["@graph"])


def _types(given: Any) -> set[str]:
    names = given if isinstance(given, list) else [given]
    return {name.rpartition("/")[2].rpartition(":")[2] for name in names if isinstance(name, str)}


def _word(given: Any, *keys: str) -> str | None:
    """Return text given as such, under one of the keys of an object, or first in a list."""
    if isinstance(given, list):
        return next((found for each in given if (found := _word(each, *keys))), None)
    if isinstance(given, Mapping):
        return next((found for key in keys if (found := said(given.get(key)))), None)
    return said(given)
