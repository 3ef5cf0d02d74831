"""Context: the words around a span, for spans that say little by themselves."""

from collections.abc import Sequence

from newsevents.display.cells import printable, width
from newsevents.values import TextSpan

__all__ = ["around"]


def around(text: str, span: TextSpan, cells: int) -> tuple[str, str, str]:
    """Return the words before a span, its own, and those after it, together at most so many cells wide.

    Both sides stay within the line of the text that the span stands in, and an ellipsis tells that they go on.
    """
    own = printable(span.text)
    before = text[max(0, span.start - cells) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + cells].partition("\n")[0]
    # A word that the window cuts is left out, whatever is left of it.
    left, right = before.split(), after.split()
    glued_left, glued_right = before[-1:].strip() != "", after[:1].strip() != ""
    cut_left = span.start - len(before) > 0 and text[span.start - len(before) - 1] != "\n"
    cut_right = span.end + len(after) < len(text) and text[span.end + len(after)] != "\n"
    room = cells - width(own) - 4
    kept_left = _fitting(left[::-1], room // 2)[::-1]
    kept_right = _fitting(right, room - sum(width(word) + 1 for word in kept_left))
    start = " ".join(kept_left)
    end = " ".join(kept_right)
    if len(kept_left) < len(left) or cut_left:
        start = f"… {start}" if start else "…"
    if len(kept_right) < len(right) or cut_right:
        end = f"{end} …" if end else "…"
    return (
        start if glued_left or not start else f"{start} ",
        own,
        end if glued_right or not end else f" {end}",
    )


def _fitting(words: Sequence[str], cells: int) -> list[str]:
    """Return as many of the first words as fit."""
    kept, used = [], 0
    for word in map(printable, words):
        used += width(word) + 1
        if used > cells:
            break
        kept.append(word)
    return kept
