"""Faults: the problems of a document as they are found, and the error that tells them.

Everything wrong is looked for, but a file of another kind is wrong at every turn: the first thousand faults are told
with their places, the others are counted.
"""

from collections.abc import Callable, Iterable
from typing import Final

from newsevents.errors import FormatError, Problem

__all__ = ["MOST", "Faults"]

MOST: Final = 1000
"""How many faults of one document are told."""


class Faults:
    """What was found wrong so far; false while it is nothing."""

    __slots__ = ("more", "problems")

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.more = 0

    def __len__(self) -> int:
        return len(self.problems) + self.more

    def add(self, problem: Callable[[], Problem]) -> None:
        """Add a problem, which is put in words only while there are few."""
        if len(self.problems) < MOST:
            self.problems.append(problem())
        else:
            self.more += 1

    def extend(self, problems: Iterable[Problem]) -> None:
        """Add problems that are in words already."""
        for problem in problems:
            if len(self.problems) < MOST:
                self.problems.append(problem)
            else:
                self.more += 1

    def error(self, source: str | None = None) -> FormatError:
        """Return the error that tells them by place, and as they were found where they have none."""
        told = sorted(self.problems, key=_position)
        if self.more:
            told.append(Problem(f"and {self.more:,} more faults"))
        return FormatError(told, source=source)


def _position(problem: Problem) -> tuple[int, int]:
    return problem.line or 0, problem.column if isinstance(problem.column, int) else 0
