"""How Arabic is written: letters that writers use for each other, and the small words joined to the next one."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from newsevents.languages.common import names
from newsevents.languages.schema.writing import Writing

__all__ = ["WRITING", "folded", "forms", "listed", "spelled"]

T = TypeVar("T")

WRITING: Final = Writing(
    # "آ" keeps its sign: "آب" is August, "أب" a father.
    letters={
        **dict.fromkeys("أإٱ", "ا"), "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۃ": "ه", "،": ",", "٬": ",",
        "٫": ".",
        **{digit: str(n) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for n, digit in enumerate(digits)},
    },
    proclitics=("و", "ف", "ب", "ل", "ك"),
    contracted={"لل": "ال"},
)  # fmt: skip
_LETTERS: Final = str.maketrans(dict(WRITING.letters))


def spelled(text: str) -> str:
    """Return a word or text of the tables as it is read; a comma stays the mark between entries."""
    return text.translate(_LETTERS)


def folded(table: Mapping[str, T]) -> dict[str, T]:
    """Return a table of words as they are read, each "آ" also without its sign where that makes no other word."""
    found: dict[str, T] = {}
    for word, value in table.items():
        each = spelled(word)
        found.setdefault(each, value)
        if "آ" in each and len(each) > 2:
            found.setdefault(each.replace("آ", "ا"), value)
    return found


def forms(table: Mapping[T, str] | Iterable[tuple[T, str]]) -> dict[str, T]:
    """Turn a table of values with their words around, as they are read; see `common.names.forms`."""
    return folded(names.forms(table))


def listed(text: str) -> dict[str, Any]:
    """Return the words of a class that says no more than that it is there."""
    return forms({True: text})
