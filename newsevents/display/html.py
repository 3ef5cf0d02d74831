"""The HTML page: the article with its records marked in it, one file that loads nothing from elsewhere.

Every text that comes from a report goes through `escaped`. There is no script: a mark leads to its record and a
record to its words by links within the page, and the style sheet lights up whichever was followed.
"""

import base64
import hashlib
import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsevents.display import phrases
from newsevents.display.dates import DateRow, date_rows
from newsevents.display.entries import Entry, Kind, entries, summary, tolls
from newsevents.display.marks import pieces
from newsevents.display.style import STYLE, lit
from newsevents.display.timeline import moments
from newsevents.records import Report
from newsevents.values import TextSpan

__all__ = ["html_fragment", "report_html"]

_TITLE_LENGTH: Final = 90
# Browsers drop or replace these; a picture of them keeps the text's length and tells that something stood there.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_WEB: Final = re.compile(r"https?://[^\s\"'<>\\]+")


def report_html(report: Report) -> str:
    """Return a whole HTML page; the same report always gives the same page."""
    body = _View(report)
    style = f"{STYLE}{body.lights()}"
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    language = f' lang="{escaped(report.article.language)}"' if report.article.language else ""
    return (
        f'<!doctype html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escaped(_title(report))}</title>\n<style>{style}</style>\n</head>\n"
        f'<body class="newsevents page">\n{body.content()}</body>\n</html>\n'
    )


def html_fragment(report: Report, *, prefix: str = "") -> str:
    """Return the same view as one `<div>` to put into another page, such as a notebook.

    `prefix` begins every id in it, so that several reports can stand on one page: letters, digits and hyphens.
    Raises ValueError for any other character.
    """
    if not re.fullmatch(r"[A-Za-z0-9-]*", prefix):
        raise ValueError(f"prefix: expected letters, digits and hyphens, got {prefix!r}")
    body = _View(report, prefix)
    return f'<div class="newsevents">\n<style>{STYLE}{body.lights()}</style>\n{body.content()}</div>\n'


def escaped(text: str) -> str:
    """Return a text that stands for itself in HTML, between tags and in quoted attributes alike."""
    return _CONTROL.sub(_picture, html.escape(text))


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"


def _title(report: Report) -> str:
    given = report.article.title
    if given:
        return given
    words = " ".join(report.article.text[: 4 * _TITLE_LENGTH].split())
    if not words:
        return "(no text)"
    return words if len(words) <= _TITLE_LENGTH else words[:_TITLE_LENGTH].rpartition(" ")[0] + "…"


def _visible(span: TextSpan, text: str) -> bool:
    """Whether a span has any character in a text."""
    return span.start < min(span.end, len(text))


@attrs.frozen
class _Mark:
    """What a stretch of the text stands for: the anchor of its record, its kind, and a word on it."""

    anchor: str
    kind: str
    says: str


class _View:
    """The parts of the page; `prefix` keeps its ids apart from those of another view on the same page."""

    def __init__(self, report: Report, prefix: str = "") -> None:
        self.report = report
        self.text = report.article.text
        self.prefix = f"{prefix}-" if prefix else ""
        self.entries = list(entries(report))
        self.dates = date_rows(report.article)
        # Ids of records may hold any character, so anchors are numbered.
        self.anchors = {each.id: f"{self.prefix}r{at}" for at, each in enumerate(self.entries)}

    def lights(self) -> str:
        """Return the rules that light up a record's words when its link was followed."""
        return "".join(lit(each) for each in self.anchors.values())

    def content(self) -> str:
        """Return everything that is shown."""
        return "".join(
            (
                *self.header(),
                '<main class="columns">\n<div class="reading">\n',
                *self.legend(),
                *self.marked(),
                *self.timeline(),
                *self.date_table(),
                "</div>\n",
                '<div class="records">\n',
                *self.tolls(),
                *self.records(),
                "</div>\n</main>\n",
            )
        )

    def header(self) -> Iterator[str]:
        """Yield the title and where the article is from."""
        article = self.report.article
        yield f"<header>\n<h1>{escaped(_title(self.report))}</h1>\n<p>"
        yield escaped(" · ".join([*([article.publisher] if article.publisher else []), *summary(self.report)]))
        yield "</p>\n"
        if article.url:
            shown = escaped(article.url)
            # Only a web address becomes a link: other schemes could carry code.
            known = _WEB.fullmatch(article.url)
            yield f'<p><a href="{shown}" rel="noopener noreferrer">{shown}</a></p>\n' if known else f"<p>{shown}</p>\n"
        yield "</header>\n"

    def legend(self) -> Iterator[str]:
        """Yield which mark stands for what."""
        yield '<p class="legend"><span class="hint">Marks lead to their records:</span>'
        present = [kind for kind in Kind if any(each.kind is kind for each in self.entries)]
        names = [(kind.value, kind.heading) for kind in present] + ([("date", "Dates")] if self.dates else [])
        for kind, heading in names:
            yield f' <span class="m {kind}">{heading}</span>'
        yield "</p>\n"

    def _marks(self) -> tuple[list[_Mark], list[tuple[TextSpan, int]]]:
        marks: list[_Mark] = []
        spans: list[tuple[TextSpan, int]] = []
        for each in self.entries:
            spans += [(span, len(marks)) for span in each.spans]
            marks.append(_Mark(self.anchors[each.id], each.kind.value, f"{each.id} {each.kind.value}: {each.title}"))
        for at, row in enumerate(self.dates):
            spans.append((row.span, len(marks)))
            marks.append(_Mark(self._date_anchor(at), "date", f"{row.timex3}: {row.meaning}"))
        return marks, spans

    def _date_anchor(self, at: int) -> str:
        return f"{self.prefix}d{at}"

    def marked(self) -> Iterator[str]:
        """Yield the text of the article, with every span of a record as a link to it."""
        marks, spans = self._marks()
        stressed = {span.start: span.end for each in self.entries for span in each.points}
        spans += [(TextSpan.of(self.text, start, end), -1) for start, end in stressed.items()]
        opened: set[str] = set()
        yield '<article class="text" dir="auto" aria-label="The article">'
        for piece in pieces(len(self.text), spans):
            words = escaped(self.text[piece.start : piece.end])
            on = [marks[each] for each in piece.marks if each >= 0]
            if -1 in piece.marks:
                words = f"<strong>{words}</strong>"
            if not on:
                yield words
                continue
            # The anchor that a record's "in the text" link leads to stands where the record's words begin.
            new = [each.anchor for each in on if each.anchor not in opened]
            opened.update(new)
            yield "".join(f'<span id="{each}-t"></span>' for each in new)
            # One element a kind, the shortest span innermost, so that every kind keeps its own line.
            for kind in dict.fromkeys(each.kind for each in on):
                words = f'<span class="m {kind}">{words}</span>'
            members = " ".join(f"in-{each.anchor}" for each in on)
            says = escaped(" | ".join(each.says for each in on))
            yield f'<a class="{members}" href="#{on[0].anchor}" title="{says}">{words}</a>'
        yield "</article>\n"

    def tolls(self) -> Iterator[str]:
        """Yield one figure a harm, with links to what it rests on."""
        found = list(tolls(self.report))
        if not found:
            return
        yield '<section class="toll" aria-label="Toll of the article">\n<h2>Toll of the article</h2>\n<dl>\n'
        for each in found:
            left = ", ".join(f"{self._links([name])} ({escaped(why)})" for name, why in each.left_out)
            left = f", leaving out {left}" if left else ""
            yield f"<dt>{escaped(each.harm.value)}</dt><dd>{escaped(each.figure)}"
            yield f'<span class="rests">from {self._links(each.rests_on)}{left}</span></dd>\n'
        yield "</dl>\n</section>\n"

    def _links(self, ids: Sequence[str]) -> str:
        return ", ".join(f'<a href="#{self.anchors[each]}">{escaped(each)}</a>' for each in ids)

    def records(self) -> Iterator[str]:
        """Yield the list of records, kind by kind."""
        for kind in Kind:
            of_kind = [each for each in self.entries if each.kind is kind]
            if not of_kind:
                continue
            yield f'<section aria-label="{kind.heading}">\n<h2>{kind.heading} <small>{len(of_kind)}</small></h2>\n'
            for each in of_kind:
                yield from self.card(each)
            yield "</section>\n"

    def card(self, entry: Entry) -> Iterator[str]:
        """Yield one record."""
        anchor = self.anchors[entry.id]
        yield f'<div class="card {entry.kind.value}" id="{anchor}">\n<h3><span class="id">{escaped(entry.id)}</span> '
        yield f"<bdi>{escaped(entry.title)}</bdi></h3>\n<dl>\n"
        last = ""
        for row in entry.rows:
            shown = f"<bdi>{escaped(row.text)}</bdi>"
            if row.span is not None and _visible(row.span, self.text):
                shown = f'<q><a href="#{anchor}-t">{shown}</a></q>'
            elif row.links:
                shown = "; ".join(f"{escaped(words)} {self._links([to])}".lstrip() for words, to in row.links)
            if row.label != last:
                yield f"<dt>{escaped(row.label)}</dt>"
            last = row.label
            yield f"<dd>{shown}</dd>\n"
        yield "</dl>\n</div>\n"

    def timeline(self) -> Iterator[str]:
        """Yield the timeline as a table."""
        found = moments(self.report)
        if not found:
            return
        yield "<section>\n<h2>Timeline</h2>\n<table>\n<thead><tr>"
        yield "<th>When</th><th>Record</th><th>Where</th><th>What</th></tr></thead>\n<tbody>\n"
        for each in found:
            date = phrases.when(each.date) if each.date else ""
            yield f"<tr><td>{escaped(date)}</td><td>{self._links([each.id])}</td>"
            yield f"<td>{escaped(each.where or '')}</td><td>{escaped(each.what)}</td></tr>\n"
        yield "</tbody>\n</table>\n</section>\n"

    def date_table(self) -> Iterator[str]:
        """Yield every time expression with what it means."""
        if not self.dates:
            return
        yield "<section>\n<h2>Dates in the text</h2>\n<table>\n<thead><tr>"
        yield "<th>Words</th><th>TIMEX3</th><th>Meaning</th><th>Other reading</th></tr></thead>\n<tbody>\n"
        for at, row in enumerate(self.dates):
            yield self._date(row, self._date_anchor(at))
        yield "</tbody>\n</table>\n</section>\n"

    def _date(self, row: DateRow, anchor: str) -> str:
        cells = "".join(f"<td>{escaped(each)}</td>" for each in (row.timex3, row.meaning, row.other))
        return f'<tr id="{anchor}"><td><a href="#{anchor}-t">{escaped(row.span.text)}</a></td>{cells}</tr>\n'
