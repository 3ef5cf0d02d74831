"""Layout: which class the columns of a file belong to, where they stand, and a row of them as an object."""

from collections.abc import Sequence
from typing import Any

from newsevents.errors import FormatError, Problem, closest, did_you_mean
from newsevents.formats import cells
from newsevents.formats.checking import Unknown
from newsevents.formats.columns import columns, kind_by_header
from newsevents.formats.faults import Faults
from newsevents.formats.loose import Cells, read_cells
from newsevents.formats.shapes import KINDS, LISTS, Text
from newsevents.records import Report

__all__ = ["Layout", "class_by_header"]


def class_by_header(header: Sequence[str], kind: str | None, source: str | None) -> type:
    """Return the class of the rows under a header, or of a kind. Raises FormatError where the header fits none."""
    word = LISTS.get(kind or "", kind) or kind_by_header(header)
    cls = KINDS.get(word or "")
    if cls is None or cls is Report:
        kinds = ", ".join(each for each in KINDS if each != "report")
        said = f"{kind!r}" if kind else "a header that fits none, or several; name the kind"
        raise FormatError(Problem(f"expected the columns of a kind ({kinds}), got {said}", line=1), source=source)
    return cls


class Layout:
    """Where the columns of a class stand in a file."""

    def __init__(self, cls: type, header: Sequence[str], unknown: Unknown, source: str | None) -> None:
        self.cls = cls
        self.header = list(header)
        self.source = source
        self.names = [column.name for column in columns(cls)]
        self.texts = [isinstance(column.node, Text) for column in columns(cls)]
        place = {name: index for index, name in enumerate(header)}
        self.order = [place.get(name, -1) for name in self.names]
        self.straight = self.header == self.names
        others = [name for name in self.header if name and name not in set(self.names)]
        self._refuse(others if unknown == "refuse" else [])
        self.kept = [(place[name], name) for name in others] if unknown == "keep" else []
        # pandas and R write the number of a row before it, without a name. Spreadsheets write columns without one as
        # well, and nothing is in them.
        self.nameless = [index for index, name in enumerate(self.header) if index and not name]
        self.unknown = unknown

    def _refuse(self, others: Sequence[str]) -> None:
        problems = []
        for name in others:
            hint = did_you_mean(closest(name, self.names))
            problems.append(Problem(f"expected no such column{hint}", line=1, column=name))
        problems += [
            Problem("expected each column once, got it twice", line=1, column=name)
            for name in dict.fromkeys(self.header)
            if name and self.header.count(name) > 1
        ]
        missing = [column.name for column in columns(self.cls) if column.required and column.name not in self.header]
        problems += [
            Problem("expected this column, which is missing", line=1, column=name)
            for name in missing
            if name.count(".") == 0
        ]
        if problems:
            raise FormatError(problems, source=self.source)

    def plain(self, row: Sequence[str], *, guarded: bool) -> Sequence[str] | None:
        """Return the cells in the order of the columns, or None where the row needs a closer look."""
        if len(row) != len(self.header) or self.kept or any(row[index] for index in self.nameless):
            return None
        found = row if self.straight else [row[index] if index >= 0 else "" for index in self.order]
        return self._unguarded(found) if guarded else found

    def _unguarded(self, row: Sequence[str]) -> list[str]:
        return [cells.unguard(cell) if text else cell for cell, text in zip(row, self.texts, strict=True)]

    def checked(self, row: Sequence[str], line: int, *, guarded: bool, comma: bool) -> Any:
        """Make an object from a row that is not written as this library writes it. Raises FormatError."""
        if len(row) != len(self.header):
            raise FormatError(
                Problem(f"expected {len(self.header)} cells, got {len(row)}", line=line), source=self.source
            )
        found = [row[index] if index >= 0 else "" for index in self.order]
        extra = [(name, row[index]) for index, name in self.kept if row[index]]
        stray = [index for index in self.nameless if row[index]]
        if stray and self.unknown == "refuse":
            message = f"expected nothing in column {stray[0] + 1}, which has no name, got {row[stray[0]][:40]!r}"
            raise FormatError(Problem(message, line=line), source=self.source)
        if self.unknown == "keep":
            extra += [(f"column {index + 1}", row[index]) for index in stray]
        cells_of_row = Cells(self._unguarded(found) if guarded else found, self.names, line, comma=comma)
        faults = Faults()
        made = read_cells(self.cls, cells_of_row, extra, faults)
        if faults:
            raise faults.error(self.source)
        return made
