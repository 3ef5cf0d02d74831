"""Telegrams: headlines and notes whose source stands behind a mark, or before one.

`30 wounded - police` · `Dozens dead in quake: officials` · `Police: two held after raid`
"""

from typing import Final

from newsevents.extract.speech.content import Content, Marked, filled
from newsevents.extract.speech.extents import is_finite
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after
from newsevents.extract.speech.speakers import Speaker

__all__ = ["find_telegram", "find_title"]

_LONGEST_SOURCE: Final = 6
_SHORTEST: Final = 2
# A note that ends with a stop has no article and no verb of its own.
_SPOKEN: Final = frozenset("DVPSW")
_TELLS: Final = frozenset("xVqRGBUM")
_BEFORE_NOUN: Final = "DMBxN"


def find_telegram(layout: Layout, floor: int, ceiling: int) -> Marked | None:
    """Return what a headline or a note tells whose source is parted from it by a dash or a colon."""
    end = ceiling - 1 if layout.shape[ceiling - 1] == "." else ceiling
    mark = max(layout.shape.rfind(each, max(floor, end - _LONGEST_SOURCE - 1), end) for each in ":-")
    spoken = end < ceiling and not _SPOKEN.isdisjoint(layout.shape[floor:ceiling])
    if mark > floor + 1 and not layout.quoted[mark] and not spoken:
        speaker = _source(layout, mark + 1, end, mark)
        if speaker is not None and _tells(layout, floor, mark):
            return _marked(layout, mark, speaker, floor, mark)
    colon = layout.shape.find(":", floor, min(end, floor + _LONGEST_SOURCE))
    if end == ceiling and colon > floor and colon + _SHORTEST < end:
        speaker = _source(layout, floor, colon, floor)
        if speaker is not None and _tells(layout, colon + 1, end):
            return _marked(layout, colon, speaker, colon + 1, end)
    return None


def find_title(layout: Layout, floor: int, ceiling: int) -> Marked | None:
    """Return the quotation that opens a headline, before a colon and whoever said it: "'We were lucky': coach …"."""
    closing = layout.opens.get(floor, ceiling)
    if closing + 2 >= ceiling or layout.shape[closing + 1] != ":" or layout.shape[ceiling - 1] == ".":
        return None
    first = closing + 2
    phrase = phrase_after(layout, first, ceiling)
    if phrase is None or layout.shape[first] == "P":
        return None
    _, last, mention = phrase
    if mention is None:
        last = next((at for at in range(first + 1, last) if is_finite(layout, at)), last)
    return _marked(layout, closing + 1, Speaker(first, last, mention, closing + 1, last), floor, closing + 1)


def _marked(layout: Layout, mark: int, speaker: Speaker, first: int, last: int) -> Marked | None:
    content = filled(Content([], "telegram", mark + 1), "telegram", first, last, layout)
    return None if content is None else Marked(mark, mark + 1, speaker, content)


def _source(layout: Layout, first: int, last: int, left: int) -> Speaker | None:
    """Return the source that fills a stretch: persons, a body or a document; a bare name may be a rubric."""
    if first >= last:
        return None
    word = layout.lowers[last - 1]
    if word in layout.speech.rubrics and left == first:
        return None
    mention = layout.finishes.get(last)
    begin = last - 1 if mention is None else mention.first
    if begin < first or layout.shape[first:begin].strip(_BEFORE_NOUN):
        return None
    if mention is None:
        known = (
            word in layout.people.documents
            and word not in layout.speech.rubrics
            and last - first <= _SHORTEST
            and layout.shape[last - 1] in "xN"
        )
    else:
        known = mention.kind.sector is not None or (mention.name is None and mention.role is not None)
    # The words before it tell more than the noun: "central bank".
    return Speaker(first, last, mention if begin == first else None, left, last) if known else None


def _tells(layout: Layout, first: int, last: int) -> bool:
    """Whether a stretch is more than a name: what a rubric or a dateline is."""
    shape = layout.shape[first:last]
    return last - first >= _SHORTEST and not _TELLS.isdisjoint(shape) and shape.strip("NHq,.()'") != ""
