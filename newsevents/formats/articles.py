"""Articles: out of what newsrooms and crawlers write. Dated text, our own JSON, ninjs, schema.org JSON-LD."""

import datetime as dt
import os
import re
from pathlib import Path
from typing import Any, Final

from newsevents.errors import FormatError, ParseError, Problem
from newsevents.fields import expect
from newsevents.formats import jsonld, ninjs
from newsevents.formats.checking import Unknown
from newsevents.formats.codec import decode
from newsevents.formats.faults import Faults
from newsevents.formats.files import PathLike, read_bytes, to_text
from newsevents.formats.scanner import Places, Tree, scan
from newsevents.records import Article, Report

__all__ = ["read_article"]

_DATED: Final = re.compile(
    r"\s{0,100}date[ \t:]{1,10}(?P<date>\d{4}-\d{1,2}-\d{1,2})(?=\s|$)\s?(?:text[ \t:]{1,10})?", re.IGNORECASE
)
_HEAD: Final = re.compile(r"\s{0,100}date\b", re.IGNORECASE)
_PATH_LIKE: Final = re.compile(r"[^\n\r\0{}<>]{1,1024}")


def read_article(source: PathLike | bytes, *, published: dt.date | None = None, unknown: Unknown = "ignore") -> Article:
    """Read an article from a file or from the text itself.

    `source` is a path, or text: a string with a line break, a brace or a date in front is text, any other is a
    path. Four forms are read, told apart by their content: text that begins `date YYYY-MM-DD` (that part is cut off,
    the rest stays as it is); JSON of this library (an article or a report); ninjs; and schema.org NewsArticle as
    JSON-LD. `published` is the publication date where the source gives none, and wins over the one it gives.

    Raises FormatError where the file can't be read, is empty, not UTF-8, malformed, or has no text or no date;
    ParseError where the date does not exist.
    """
    expect("read_article: source", source, str, bytes, os.PathLike)
    if isinstance(source, str) and not _names_a_file(source):
        data, name = source.encode("utf-8", "surrogatepass"), None
    elif isinstance(source, bytes):
        data, name = source, None
    else:
        data, name = read_bytes(source), os.fspath(source)
    text = to_text(data, source=name)
    if not text.strip():
        raise FormatError("expected an article, got empty text", source=name)
    try:
        if text.lstrip()[0] in "{[":
            return _from_json(text, published, unknown)
        return _from_text(text, published)
    except FormatError as fault:
        if _is_lines(text):
            raise FormatError("expected one article, got JSON Lines, which read_jsonl reads", source=name) from None
        raise FormatError(fault.problems, source=name) from None


def _is_lines(text: str) -> bool:
    """Whether each line of a text that is no JSON document may be one."""
    first, _, rest = text.strip().partition("\n")
    return first.startswith("{") and first.rstrip().endswith("}") and rest.lstrip().startswith("{")


def _names_a_file(source: str) -> bool:
    if not source or _DATED.match(source):
        return False
    if not _PATH_LIKE.fullmatch(source):
        return False
    # A sentence is not a path, unless there is a file of that name.
    return " " not in source.strip() or _exists(source)


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False


def _from_text(text: str, published: dt.date | None) -> Article:
    match = _DATED.match(text)
    if match is None:
        if _HEAD.match(text) and published is None:
            line = text.lstrip()[:40]
            raise FormatError(Problem(f"expected 'date YYYY-MM-DD', got {line!r}", line=1))
        if published is None:
            raise FormatError(
                Problem("expected 'date YYYY-MM-DD' before the text, got none; or say when: published=", line=1)
            )
        return Article(text=text, published=published)
    day = _day(match["date"], text, match.start("date"))
    body = text[match.end() :]
    if not body.strip():
        raise FormatError(Problem("expected text after the date, got none", line=1))
    return Article(text=body, published=published or day)


def _day(written: str, text: str, at: int) -> dt.date:
    year, month, day = (int(part) for part in written.split("-"))
    try:
        return dt.date(year, month, day)
    except ValueError as fault:
        shown = text[: at + len(written) + 40]
        raise ParseError(f"this date does not exist: {fault}", shown, start=at, end=at + len(written)) from None


def _from_json(text: str, published: dt.date | None, unknown: Unknown) -> Article:
    places, faults = Places(text), Faults()
    tree = scan(text, places, faults)
    if tree is None or faults:
        raise faults.error()
    document = tree.plain()
    found = _ours(text, tree, unknown)
    if found is None and jsonld.is_jsonld(document):
        found = jsonld.article(document)
    if found is None and ninjs.is_ninjs(document):
        found = ninjs.article(document)
    if found is None:
        raise FormatError(
            places.problem(
                "expected an article of newsevents (key 'kind'), ninjs (key 'uri') or schema.org (key '@type')",
                tree.start,
                "$",
            )
        )
    article = found if isinstance(found, Article) else Article(**_with_date(found, published))
    if published is not None and article.published != published:
        article = Article(**{name: getattr(article, name) for name in _NAMES} | {"published": published})
    if article.published is None:
        raise FormatError("expected a publication date, got none; say when: published=")
    return article


_NAMES: Final = ("text", "title", "url", "publisher", "language", "extra")


def _with_date(found: dict[str, Any], published: dt.date | None) -> dict[str, Any]:
    return found if published is None else found | {"published": published, "published_time": None}


def _ours(text: str, tree: Tree, unknown: Unknown) -> Any:
    if not isinstance(tree.value, dict) or "kind" not in tree.value:
        return None
    made = decode(text.encode(), unknown=unknown)
    if isinstance(made, Report):
        return made.article
    if isinstance(made, Article):
        return made
    raise FormatError(f"expected an article or a report, got {type(made).__name__}")
