"""Outside: what the readers of other people's article formats share."""

import datetime as dt
import html
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from newsevents.errors import FormatError, ParseError, Problem

__all__ = ["leftover", "plain_text", "published", "said"]

_BLOCKS: Final = frozenset(
    (
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    )
)
_HIDDEN: Final = frozenset(("head", "script", "style", "template", "title"))


def said(given: Any) -> str | None:
    """Return text that is there and not blank, else None."""
    return given if isinstance(given, str) and given.strip() else None


def published(document: Mapping[str, Any], keys: Iterable[str]) -> dict[str, Any]:
    """Return `published` and `published_time` from the first of these keys that is there; empty where none is.

    Raises ParseError for a date that does not exist or is not ISO 8601.
    """
    for key in keys:
        text = said(document.get(key))
        if text is None:
            continue
        try:
            if len(text.strip()) <= len("2022-01-07"):
                return {"published": dt.date.fromisoformat(text.strip())}
            moment = dt.datetime.fromisoformat(text.strip())
        except ValueError as fault:
            raise ParseError(f"{key}: expected an ISO 8601 date ({fault})", text[:80]) from None
        return {"published": moment.date(), "published_time": moment.timetz()}
    return {}


def leftover(document: Mapping[str, Any], mapped: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the keys that were not mapped, with their values as text."""
    used = {*mapped, ""}
    return tuple(
        (key, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
        for key, value in document.items()
        if key not in used and value is not None
    )


def needs(text: str | None, key: str) -> str:
    """Return the text. Raises FormatError where there is none."""
    if text is None:
        raise FormatError(Problem(f"expected the text of the article under {key!r}, got none", path=f"$.{key}"))
    return text


# A tag, its attributes with ">" between quotation marks; a comment; a declaration. Whatever is begun may end with the
# text, so no part of it is ever read twice, as the parser of the standard library may do.
_TAG: Final = re.compile(
    r"""<(?:!--.*?(?:-->|\Z)|[!?][^>]*>?|(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?:[^<>"']+|"[^"]*"|'[^']*')*>?)""",
    re.DOTALL,
)


def plain_text(markup: str) -> str:
    """Return the words of an HTML text, its blocks parted by blank lines, in linear time."""
    parts: list[str] = []
    at, hidden = 0, ""
    for tag in _TAG.finditer(markup):
        name, closes = (tag["name"] or "").lower(), bool(tag["end"])
        if hidden:
            # Inside a script or a head nothing counts but its end.
            if closes and name == hidden:
                hidden, at = "", tag.end()
            continue
        parts.append(_words(markup[at : tag.start()]))
        at = tag.end()
        if name in _HIDDEN and not closes:
            hidden = name
        elif name in _BLOCKS:
            parts.append("\n\n")
    if not hidden:
        parts.append(_words(markup[at:]))
    blocks = (" ".join(block.split()) for block in "".join(parts).split("\n\n"))
    return "\n\n".join(block for block in blocks if block)


def _words(text: str) -> str:
    return html.unescape(text).replace("\n", " ")
