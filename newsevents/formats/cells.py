"""Cells: rows of text out of a CSV file, whichever program wrote it, and the guard that spreadsheets need."""

import csv
import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from newsevents.errors import FormatError, Problem

__all__ = ["DELIMITERS", "Dialect", "guard", "rows", "sniff", "unguard"]

DELIMITERS: Final = (",", ";", "\t")

# A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV Injection").
_FORMULA: Final = "=+\\-@\t\r\n＝＋－＠"
_TO_GUARD: Final = re.compile(f"'*[{_FORMULA}]")
_GUARDED: Final = re.compile(f"'+[{_FORMULA}]")


_TWICE: Final = "a quotation mark inside a cell is written twice"


def guard(cell: str) -> str:
    """Put an apostrophe before text that a spreadsheet would run as a formula; `unguard` takes it off again."""
    return f"'{cell}" if _TO_GUARD.match(cell) else cell


def unguard(cell: str) -> str:
    """Take one apostrophe off guarded text."""
    return cell[1:] if _GUARDED.match(cell) else cell


@attrs.frozen
class Dialect:
    """How a file is written: what parts its cells, whether a bare NA is no value, as R writes it."""

    delimiter: str = ","
    bare_na: bool = False


def sniff(header: str, known: Iterable[str], delimiter: str | None = None) -> Dialect:
    """Return the dialect of a file by its header line: the delimiter that gives the most known names."""
    names = set(known)

    def score(mark: str) -> int:
        return len(names.intersection(next(csv.reader([header], delimiter=mark), [])))

    best = delimiter or max(DELIMITERS, key=score)
    # R quotes every text, the header's names as well, and leaves only NA bare.
    return Dialect(best, bare_na=header.startswith('"'))


def rows(lines: Iterator[str], dialect: Dialect, *, source: str | None = None) -> Iterator[tuple[int, list[str]]]:
    """Yield the number of the line each row begins on, and its cells.

    `lines` keep their ends. The limit of `csv` on the length of a cell is lifted for the process, for articles
    are longer. Raises FormatError where a quotation does not close.
    """
    if dialect.bare_na:
        yield from _quoted_rows(lines, dialect, source)
        return
    csv.field_size_limit(2**31 - 1)
    reader = csv.reader(lines, delimiter=dialect.delimiter, strict=True)
    start = 1
    try:
        for row in reader:
            if row:
                yield start, row
            start = reader.line_num + 1
    except csv.Error as fault:
        raise FormatError(Problem(_why(fault), line=start), source=source) from None


def _why(fault: csv.Error) -> str:
    if "unexpected end of data" in str(fault):
        return "expected a closing quotation mark, got the end of the file"
    if "expected after" in str(fault):
        return f"expected the end of a cell after its closing quotation mark; {_TWICE}"
    return str(fault)


def _quoted_rows(lines: Iterator[str], dialect: Dialect, source: str | None) -> Iterator[tuple[int, list[str]]]:
    """Yield rows of a file whose texts are all quoted, so that a bare NA is told from the text "NA"."""
    mark = re.escape(dialect.delimiter)
    cell = re.compile(rf'"((?:[^"]|"")*)"(?={mark}|$)|([^"{mark}]*)(?={mark}|$)')
    start, number, held, quotes = 1, 0, [], 0
    for number, line in enumerate(lines, 1):
        held.append(line)
        quotes += line.count('"')
        if quotes % 2:
            continue
        text = "".join(held).rstrip("\r\n")
        if text:
            yield start, _split(text, cell, start, source)
        start, held, quotes = number + 1, [], 0
    if held:
        raise FormatError(
            Problem("expected a closing quotation mark, got the end of the file", line=start), source=source
        )


def _split(text: str, cell: "re.Pattern[str]", line: int, source: str | None) -> list[str]:
    cells, at = [], 0
    while True:
        match = cell.match(text, at)
        if match is None:
            problem = Problem(f"expected a cell, got {text[at : at + 20]!r}; {_TWICE}", line=line)
            raise FormatError(problem, source=source)
        bare = match[2]
        cells.append(match[1].replace('""', '"') if bare is None else "" if bare == "NA" else bare)
        at = match.end() + 1
        if at > len(text):
            return cells
