"""Loose: a row of cells read with patience, as other programs write them, and with every fault told by its column.

Spreadsheets and statistics programs write 12 as `12.0`, true as `TRUE`, 100000 as `1e+05`, and JSON text with
spaces in it. Such cells are right; whatever else is not what its column holds is a fault.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from newsevents.errors import Problem
from newsevents.formats.checking import check
from newsevents.formats.faults import Faults
from newsevents.formats.scanner import Places, Tree, scan
from newsevents.formats.shapes import Flag, Items, Nested, Node, Number, Shape, Text, Whole, Word, shape

__all__ = ["Cells", "read_cells"]

_NUMBER: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_FLAGS: Final = {"true": True, "false": False, "t": True, "f": False, "1": True, "0": False, "1.0": True, "0.0": False}


class Cells:
    """The cells of a row with the names of their columns and its line; `comma` says that numbers may have one."""

    def __init__(self, row: Sequence[str], names: Sequence[str], line: int, *, comma: bool) -> None:
        self.row = row
        self.names = names
        self.line = line
        self.comma = comma


class _RowPlaces(Places):
    """Places in a row: an offset is the number of a column, -1 the row itself."""

    def __init__(self, cells: Cells) -> None:
        super().__init__("")
        self.cells = cells

    def problem(self, message: str, offset: int, path: str) -> Problem:
        line, named = self.cells.line, path.removeprefix("$.")
        if named in self.cells.names:
            return Problem(message, line=line, column=named)
        column = self.cells.names[offset]
        if offset >= 0 and named.startswith(column):
            return Problem(message, line=line, column=column, path=f"${named.removeprefix(column)}")
        return Problem(message, line=line, path=path)


def read_cells(cls: type, cells: Cells, extra: Sequence[tuple[str, str]], faults: Faults) -> Any:
    """Make an object from cells in the order of its columns; None where something is wrong with them.

    `extra` are pairs to be added to the object's own. What is wrong goes to the faults.
    """
    places, before = _RowPlaces(cells), len(faults)
    found, _ = _object(shape(cls), cells, 0, faults)
    tree = found or Tree({}, 0, 0)
    if extra:
        pairs = [Tree([Tree(name, -1, -1), Tree(value, -1, -1)], -1, -1) for name, value in extra]
        held = tree.value.get("extra")
        tree.value["extra"] = Tree([*(held.value if held is not None else ()), *pairs], -1, -1)
    return check(tree, cls, places, faults) if len(faults) == before else None


def _object(form: Shape, cells: Cells, at: int, faults: Faults) -> tuple[Tree | None, int]:
    """Return the tree of an object whose cells begin at a column, None where they are all empty; and what follows."""
    items: dict[str, Tree] = {}
    first = at
    for field in form.fields:
        if isinstance(field.node, Nested):
            inner, at = _object(shape(field.node.cls), cells, at, faults)
            if inner is not None:
                items[field.name] = inner
            continue
        cell = cells.row[at]
        if cell:
            items[field.name] = _leaf(cell, field.node, cells, at, faults)
        elif field.node == Text(0) and field.required and (items or first == 0):
            # The words of an empty span, or the text of an empty article: None may not stand there.
            items[field.name] = Tree("", at, at)
        at += 1
    return (Tree(items, first, at) if items else None), at


def _leaf(cell: str, node: Node, cells: Cells, at: int, faults: Faults) -> Tree:
    match node:
        case Items():
            return _list(cell, cells, at, faults)
        case Whole():
            return Tree(_number(cell, cells, whole=True), at, at)
        case Number():
            return Tree(_number(cell, cells, whole=False), at, at)
        case Word(words) if issubclass(words, int):
            return Tree(_number(cell, cells, whole=True), at, at)
        case Flag():
            return Tree(_FLAGS.get(cell.strip().lower(), cell), at, at)
    return Tree(cell, at, at)


def _number(cell: str, cells: Cells, *, whole: bool) -> int | float | str:
    bare = cell.strip()
    if cells.comma and "." not in bare:
        bare = bare.replace(",", ".", 1)
    if len(bare) > 400 or not _NUMBER.fullmatch(bare):
        return cell
    if whole and bare.lstrip("+-").isdigit():
        return int(bare)
    number = float(bare)
    if whole:
        # Above 2**53 a float no longer says which whole number was meant.
        return int(number) if number.is_integer() and abs(number) <= 2**53 else cell
    return number


def _list(cell: str, cells: Cells, at: int, faults: Faults) -> Tree:
    found = Faults()
    tree = scan(cell, Places(cell), found)
    column = cells.names[at]
    faults.extend(
        Problem(f"{each.message} (character {each.column} of the cell)", line=cells.line, column=column, path=each.path)
        for each in found.problems
    )
    return _placed(tree, at) if tree is not None else Tree([], at, at)


def _placed(tree: Tree, at: int) -> Tree:
    """Put a whole tree at one column."""
    tree.start = at
    inner = tree.value.values() if isinstance(tree.value, dict) else tree.value if isinstance(tree.value, list) else ()
    for each in inner:
        _placed(each, at)
    return tree
