"""The terminal report: what, when, who said so, and in which words."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsevents.display.cells import pad, printable, shorten, width, wrap
from newsevents.display.context import around
from newsevents.display.dates import date_rows
from newsevents.display.entries import Entry, Kind, entries, summary, tolls
from newsevents.display.timeline import timeline_text
from newsevents.records import Report
from newsevents.values import TextSpan

__all__ = ["report_text"]

_NARROWEST: Final = 60
_LABEL: Final = 11
_SAYS_LITTLE: Final = 30
_BOLD: Final = "1"
_DIM: Final = "2"
_COLOURS: Final = {Kind.EVENT: "34", Kind.CASUALTY: "31", Kind.STATEMENT: "32", Kind.POLICY: "35"}


def report_text(report: Report, *, width: int = 80, color: bool = False) -> str:
    """Return a report for a careful reader, as lines of at most `width` cells (60 at the least).

    `color` adds the escape sequences of a terminal. The article's own words stand behind a bar, with what stands
    around them where they are few: ‹stormed›. Control characters are shown, not sent.
    """
    return "\n".join(_Page(report, max(width, _NARROWEST), color=color).lines()) + "\n"


class _Page:
    """The page of a report, so many cells wide, with or without colour."""

    def __init__(self, report: Report, cells: int, *, color: bool) -> None:
        self.report = report
        self.cells = cells
        self.color = color

    def lines(self) -> Iterator[str]:
        """Yield the whole report."""
        yield from self.head()
        yield from self.moments()
        shown = list(entries(self.report))
        for kind in Kind:
            of_kind = [each for each in shown if each.kind is kind]
            if of_kind:
                yield from self.heading(kind.heading, _COLOURS[kind])
                for each in of_kind:
                    yield from self.entry(each)
            if kind is Kind.CASUALTY:
                yield from self.tolls()
        yield from self.dates()

    def paint(self, text: str, code: str) -> str:
        """Colour a text, where colour is wanted."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.color and text else text

    def heading(self, text: str, code: str = _BOLD) -> Iterator[str]:
        """Yield a heading with the blank line before it."""
        yield ""
        yield self.paint(text.upper(), f"{_BOLD};{code}" if code != _BOLD else _BOLD)

    def labelled(self, label: str, text: str, indent: int, *, bar: bool = False) -> Iterator[str]:
        """Yield a text with a label before it, its further lines under its first; a bar marks the article's words."""
        margin = indent + _LABEL
        edge = self.paint("│", _DIM) + " " if bar else ""
        for at, line in enumerate(wrap(text, self.cells - margin - 2 * bar)):
            start = " " * indent + self.paint(pad(label, _LABEL), _DIM) if at == 0 else " " * margin
            yield start + edge + line

    def flow(self, parts: Sequence[str]) -> Iterator[str]:
        """Yield parts in lines, dots between them, no part broken."""
        line = ""
        for part in parts:
            if line and width(line) + 3 + width(part) > self.cells:
                yield line
                line = part
            else:
                line = f"{line} · {part}" if line else part
        yield line

    def head(self) -> Iterator[str]:
        """Yield what article this is, and how much was found in it."""
        article = self.report.article
        title = article.title or shorten(article.text.lstrip()[: 4 * self.cells], self.cells) or "(no text)"
        for line in wrap(title, self.cells):
            yield self.paint(line, _BOLD)
        yield from self.flow(summary(self.report))
        for label, given in (("publisher", article.publisher), ("url", article.url)):
            if given:
                yield from self.labelled(label, given, 0)

    def moments(self) -> Iterator[str]:
        """Yield the timeline."""
        table = timeline_text(self.report, width=self.cells - 2)
        if table:
            yield from self.heading("Timeline")
            yield from (f"  {line}" for line in table.splitlines())

    def entry(self, entry: Entry) -> Iterator[str]:
        """Yield one record: its heading, then its rows."""
        name, colour = printable(entry.id), _COLOURS[entry.kind]
        margin = max(width(name) + 2, 5)
        if margin > self.cells // 3:
            yield from ("  " + self.paint(line, colour) for line in wrap(name, self.cells - 2))
            name, margin = "", 5
        for at, line in enumerate(wrap(entry.title, self.cells - 2 - margin)):
            start = self.paint(pad(name, margin), colour) if at == 0 else " " * margin
            yield f"  {start}{self.paint(line, _BOLD)}"
        last = ""
        for row in entry.rows:
            label, last = ("" if row.label == last else row.label), row.label
            words = str(row) if row.span is None else self.words(row.span)
            yield from self.labelled(label, words, 7, bar=row.span is not None)

    def words(self, span: TextSpan) -> str:
        """Return the article's words, those that say little by themselves with what stands around them."""
        if width(span.text) > _SAYS_LITTLE:
            return span.text
        before, own, after = around(self.report.article.text, span, self.cells - 9 - _LABEL - 2)
        return f"{before}‹{own}›{after}" if before or after else own

    def tolls(self) -> Iterator[str]:
        """Yield one figure a harm, and what it rests on."""
        found = list(tolls(self.report))
        if not found:
            return
        yield from self.heading("Toll of the article", _COLOURS[Kind.CASUALTY])
        for each in found:
            left = ", ".join(f"{name} ({why})" for name, why in each.left_out)
            account = f"{each.figure}; rests on {', '.join(each.rests_on)}" + (f"; left out: {left}" if left else "")
            yield from self.labelled(each.harm.value, account, 2)

    def dates(self) -> Iterator[str]:
        """Yield every time expression with what it means, and the other reading where there is one."""
        rows = date_rows(self.report.article)
        if not rows:
            return
        yield from self.heading("Dates in the text")
        words = [shorten(each.span.text, self.cells // 3) for each in rows]
        first, second = max(map(width, words)), max(width(each.timex3) for each in rows)
        margin = 2 + first + 2 + second + 2
        for said, row in zip(words, rows, strict=True):
            meaning = row.meaning if row.meaning != row.timex3 else ""
            rest = f"{meaning}; else {row.other}" if row.other else meaning
            start = f"  {pad(said, first)}  {pad(row.timex3, second)}  "
            if margin > self.cells * 2 // 3:
                yield start.rstrip()
                yield from (f"      {line}" for line in wrap(rest, self.cells - 6) if line)
                continue
            for at, line in enumerate(wrap(rest, self.cells - margin)):
                yield f"{start if at == 0 else ' ' * margin}{line}".rstrip()
