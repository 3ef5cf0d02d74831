"""ninjs: the IPTC's news in JSON, versions 1 to 3, read as an article."""

from collections.abc import Mapping
from typing import Any, Final

from newsevents.formats.outside import leftover, needs, plain_text, published, said

__all__ = ["article", "is_ninjs"]

# The version of the text at hand comes first: "on Thursday" in it hangs on the day that version was made.
_DATES: Final = ("versionCreated", "versioncreated", "firstCreated", "firstcreated", "contentCreated", "contentcreated")
_MAPPED: Final = (
    "uri",
    "headline",
    "headlines",
    "bodies",
    "body_text",
    "body_xhtml",
    "body_html",
    "language",
    "infoSources",
    "infosources",
)


def is_ninjs(document: Any) -> bool:
    """Whether a JSON document looks like ninjs: it has the one key that is required, and one of its own."""
    own = {*_DATES, *_MAPPED[1:], "pubStatus", "pubstatus", "usageTerms", "type"}
    return isinstance(document, Mapping) and isinstance(document.get("uri"), str) and not own.isdisjoint(document)


def article(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an article; what is not mapped is in `extra`.

    Raises FormatError where there is no text, ParseError for a date that does not read.
    """
    when = published(document, _DATES)
    uri = document["uri"]
    web = uri.startswith(("http://", "https://"))
    used = [key for key in _MAPPED if key != "uri" or web]
    used += [key for key in _DATES if said(document.get(key)) and when][:1]
    return {
        "text": needs(_text(document), "bodies"),
        **when,
        "title": said(document.get("headline")) or _main(document.get("headlines")),
        "url": uri if web else None,
        "publisher": _source(document),
        "language": said(document.get("language")),
        "extra": leftover(document, used),
    }


def _text(document: Mapping[str, Any]) -> str | None:
    """Return the plain text, or the words of the marked-up one."""
    bodies = [each for each in _listed(document.get("bodies")) if said(each.get("value"))]
    bodies.sort(key=lambda each: each.get("role") not in (None, "main"))
    for each in bodies:
        if "plain" in str(each.get("contentType") or each.get("contenttype") or ""):
            return said(each["value"])
    marked = said(document.get("body_xhtml")) or said(document.get("body_html"))
    if bodies:
        marked = bodies[0]["value"]
    return said(document.get("body_text")) or (said(plain_text(marked)) if marked else None)


def _main(given: Any) -> str | None:
    found = sorted(_listed(given), key=lambda each: each.get("role") not in (None, "main"))
    return next((said(each.get("value")) for each in found if said(each.get("value"))), None)


def _source(document: Mapping[str, Any]) -> str | None:
    sources = _listed(document.get("infoSources") or document.get("infosources"))
    return next((said(each.get("name")) for each in sources if said(each.get("name"))), None)


def _listed(given: Any) -> list[Mapping[str, Any]]:
    return [each for each in given if isinstance(each, Mapping)] if isinstance(given, list) else []
