"""Locate: words that somebody quoted, found again in the text they were quoted from.

Models and people copy words well and count characters badly. White space, the shape of quotation marks and dashes,
and capitals may differ; the span that comes back is always the text's own characters.
"""

import difflib
import re
from typing import Final

from newsevents.errors import ParseError
from newsevents.values import TextSpan

__all__ = ["Locator", "locate"]

# One character each, so that places stay the same.
_ALIKE: Final = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)
_WORD: Final = re.compile(r"\w+")
_CANDIDATES: Final = 20
_NEAR: Final = 0.7


def locate(text: str, words: str, *, within: TextSpan | None = None) -> TextSpan:
    r"""Return where `words` stand in `text`: their first place, inside `within` where they stand there.

    Looked for as they are, then with white space, quotation marks and dashes alike, then without regard to
    capitals. Raises ParseError, with the nearest passage as its suggestion, where they are not in the text.

    >>> locate("The “toll” rose\nagain.", 'the "toll" rose again')
    TextSpan(0, 21, 'The “toll” rose\nagain')
    """
    return Locator(text).find(words, within=within)


class Locator:
    """A text in which many words are to be found; what that needs is made once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._even: tuple[str, list[int]] | None = None
        self._lower: tuple[str, list[int]] | None = None

    def find(self, words: str, *, within: TextSpan | None = None) -> TextSpan:
        """Return where words stand; see `locate`."""
        place = self._place(words) if words.strip() else None
        if place is None:
            raise ParseError("these words are not in the text", words, suggestion=self.nearest(words))
        start, end = place
        if within is not None:
            inside = self.text.find(self.text[start:end], within.start, within.end)
            if inside >= 0:
                start, end = inside, inside + end - start
        return TextSpan.of(self.text, start, end)

    def _place(self, words: str) -> tuple[int, int] | None:
        at = self.text.find(words)
        if at >= 0:
            return at, at + len(words)
        even, _ = _evened(words.strip())
        if self._even is None:
            self._even = _evened(self.text)
        found = _found(self._even, even)
        if found is None:
            if self._lower is None:
                self._lower = _lowered(*self._even)
            found = _found(self._lower, even.lower())
        return found

    def nearest(self, words: str) -> str | None:
        """Return the passage most like these words, or None where nothing is near."""
        wanted = [match[0].lower() for match in _WORD.finditer(words[:400])]
        if not wanted:
            return None
        tokens = list(_WORD.finditer(self.text))
        places: dict[str, list[int]] = {}
        for number, token in enumerate(tokens):
            places.setdefault(token[0].lower(), []).append(number)
        # A passage begins where one of its rarer words says that it would.
        rare = sorted((word for word in dict.fromkeys(wanted) if word in places), key=lambda word: len(places[word]))
        starts = dict.fromkeys(
            max(0, number - wanted.index(word)) for word in rare[:5] for number in places[word][:_CANDIDATES]
        )
        best, best_ratio = None, _NEAR
        for start in list(starts)[:_CANDIDATES]:
            # A word more or less is the commonest slip.
            for length in (len(wanted), len(wanted) - 1, len(wanted) + 1):
                last = tokens[min(start + max(length, 1), len(tokens)) - 1]
                passage = self.text[tokens[start].start() : last.end()]
                ratio = difflib.SequenceMatcher(None, words[:400].lower(), passage.lower(), autojunk=False).ratio()
                if ratio > best_ratio:
                    best, best_ratio = passage, ratio
        return best


def _evened(text: str) -> tuple[str, list[int]]:
    """Return a text with its marks alike and its white space single, and where each character was."""
    characters: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text.translate(_ALIKE)):
        if character.isspace():
            if characters and characters[-1] == " ":
                continue
            character = " "
        characters.append(character)
        places.append(at)
    return "".join(characters), places


def _lowered(text: str, places: list[int]) -> tuple[str, list[int]]:
    lower = text.lower()
    if len(lower) == len(text):
        return lower, places
    parts = [character.lower() for character in text]
    spread = [place for part, place in zip(parts, places, strict=True) for _ in part]
    return "".join(parts), spread


def _found(evened: tuple[str, list[int]], words: str) -> tuple[int, int] | None:
    text, places = evened
    at = text.find(words)
    if at < 0:
        return None
    # The last character's place and one more: what follows it may have been left out of the even text.
    return places[at], places[at + len(words) - 1] + 1
