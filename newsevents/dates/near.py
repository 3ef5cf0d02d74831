"""The tokens near dates: most of a text holds no word of time, and is never cut into tokens."""

import itertools

from newsevents.dates.marks import WordMarks, stretches
from newsevents.dates.text import Source, Tokens

__all__ = ["near"]


def near(source: Source, marks: WordMarks) -> Tokens:
    """Return the tokens of the stretches of a text that a date may stand in, and of the words beside them."""
    small = source.small
    # Which white space it is that stands between two words is seen when they are cut.
    spaced = small.replace("\n", " ").split(" ")
    # Where the words begin but for the spaces before them, of which there are as many as words.
    letters = list(itertools.accumulate(map(len, spaced), initial=0))
    words: list[str] = []
    starts: list[int] = []
    for first, last in stretches(marks.of(spaced)):
        # The walls on both sides are cut with it: what stands right beside a date tells names and prices.
        first, last = max(first - 1, 0), min(last + 1, len(spaced))
        start = letters[first] + first
        tokens = marks.cut(small[start : letters[last] + last - 1])
        words += tokens
        starts += itertools.accumulate(map(len, tokens[:-1]), initial=start)
    return Tokens(source.text, words, starts, source.places, source.ends)
