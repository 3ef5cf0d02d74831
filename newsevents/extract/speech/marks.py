"""Marks: statements that punctuation alone gives away.

`Roe: "It is over."` · `"It is over," Roe beamed.` · `"It is over." — Jane Roe` · `It is over — Jane Roe (@roe) May 5`
"""

from typing import Final

from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.content import Content, Marked, filled
from newsevents.extract.speech.extents import clause_end
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.phrases import phrase_after
from newsevents.extract.speech.speakers import Speaker
from newsevents.extract.speech.subjects import main_subject

__all__ = ["find_bare", "find_marked"]

_SHORTEST: Final = 4
_BARE_LENGTH: Final = 14
_LONGEST_HEAD: Final = 8


def find_marked(layout: Layout, opening: int, floor: int, ceiling: int, taken: set[int]) -> list[Marked]:
    """Return the statements of a unit that marks alone give away.

    `opening` is the first token of its paragraph, `taken` are the tokens of content already read.
    """
    found = []
    headed = _headed(layout, floor, ceiling, taken)
    if headed is not None:
        found.append(headed)
        taken.update(range(*headed.content.pieces[0]))
    signed = _signed(layout, opening, floor, ceiling)
    if signed is not None:
        found.append(signed)
        return found
    for at in layout.quotes_in(floor, ceiling):
        if at not in taken:
            end = layout.opens[at] + 1
            marked = _after_colon(layout, at, floor, ceiling) or _before_verb(layout, at, end, ceiling)
            if marked is not None:
                found.append(marked)
    return found


def _speaker(layout: Layout, first: int, last: int, left: int, right: int) -> Speaker:
    mention = next((layout.begins[index] for index in range(first, last) if index in layout.begins), None)
    pronoun = layout.lowers[first] if last == first + 1 and layout.shape[first] == "P" else ""
    return Speaker(first, last, mention, left, right, pronoun=pronoun)


def _headed(layout: Layout, floor: int, ceiling: int, taken: set[int]) -> Marked | None:
    """Read a line that opens with its speaker: "Roe: the law is clear"."""
    at = layout.shape.find(":", floor, min(ceiling, floor + _LONGEST_HEAD))
    if at <= floor or at + 2 >= ceiling or at + 1 in taken:
        return None
    if not _is_speaker(layout, floor, at):
        return None
    content = filled(Content([], "headed", at + 1), "headed", at + 1, ceiling, layout)
    if content is None or content.pieces[0][1] - at < _SHORTEST:
        return None
    return Marked(at, at + 1, _speaker(layout, floor, at, floor, at + 1), content)


def _is_speaker(layout: Layout, floor: int, at: int) -> bool:
    """Whether the tokens before a colon name somebody who can speak; a name said once may be a rubric."""
    mention = layout.begins.get(floor)
    if mention is not None and mention.last == at and mention.name is not None:
        full = layout.document.cast.fullest(mention)
        if full.person or full.kind.sector is not None:
            return True
    return at + 1 in layout.opens and layout.shape[floor] in "NGRB" and layout.opens[at + 1] - at > _SHORTEST


def _after_colon(layout: Layout, opening: int, floor: int, ceiling: int) -> Marked | None:
    """Read a quotation that a colon announces, its speaker being who the sentence is about."""
    if opening <= floor + 1 or layout.shape[opening - 1] != ":" or layout.opens[opening] - opening < _SHORTEST:
        return None
    subject = main_subject(layout, floor, opening - 1)
    if subject is None:
        return None
    first, last, _ = subject
    content = filled(Content([], "", opening), "after colon", opening, clause_end(layout, opening, ceiling), layout)
    if content is None:
        return None
    return Marked(opening - 1, opening, _speaker(layout, first, last, first, opening), content)


def _before_verb(layout: Layout, opening: int, end: int, ceiling: int) -> Marked | None:
    """Read a quotation that ends in the middle of its sentence, before a speaker and any verb or after one."""
    shape = layout.shape
    if end - opening < _SHORTEST or end + 1 >= ceiling:
        return None
    if shape[end - 2] not in ",?!" and shape[end] != ",":
        return None
    at = end + 1 if shape[end] == "," else end
    if _is_verb(layout, at) and at + 1 < ceiling:
        phrase = phrase_after(layout, at + 1, ceiling)
        verb = at
    else:
        phrase = phrase_after(layout, at, ceiling)
        verb = phrase[1] if phrase is not None else ceiling
        while verb < ceiling and shape[verb] == "a":
            verb += 1
    if phrase is None or not (phrase[2] or shape[phrase[0]] == "P") or verb >= ceiling or not _is_verb(layout, verb):
        return None
    content = filled(Content([], "", verb + 1), "before verb", opening, end, layout)
    if content is None:
        return None
    return Marked(verb, verb + 1, _speaker(layout, phrase[0], phrase[1], at, verb + 1), content)


def find_bare(layout: Layout, floor: int, ceiling: int, taken: set[int]) -> list[Marked]:
    """Return the quotations of a unit that are too long for titles and have no word that marks them; no cue.

    Their speaker is who the words before them are about; where there are none, the reader looks further back.
    """
    found = []
    for at in layout.quotes_in(floor, ceiling):
        end = layout.opens[at] + 1
        if end - at >= _BARE_LENGTH and at not in taken:
            content = filled(Content([], "bare quote", at), "bare quote", at, end, layout)
            subject = main_subject(layout, floor, at)
            speaker = None if subject is None else _speaker(layout, subject[0], subject[1], subject[0], at)
            if content is not None:
                # "entitled '…'", "in the words '…'": what stands right before it is the nearest thing to a cue.
                first = at - 1 if at > floor and layout.shape[at - 1] in "x," else at
                first -= first > floor and first < at and layout.shape[first] == ","
                found.append(Marked(first, first + 1 if first < at else at, speaker, content))
    return found


def _is_verb(layout: Layout, at: int) -> bool:
    """Whether a word may be a verb that tells the past or present of one person."""
    if at >= len(layout.shape) or layout.shape[at] != "x":
        return False
    return layout.lowers[at].endswith(layout.speech.finite_endings)


def _signed(layout: Layout, opening: int, floor: int, ceiling: int) -> Marked | None:
    """Read a message signed after a dash, as embedded tweets and mottoes are."""
    shape = layout.shape
    dash = shape.rfind("-", floor, ceiling)
    if dash < floor or dash <= opening + _SHORTEST or dash + 1 >= ceiling:
        return None
    handle = _handle(layout, dash + 1, ceiling)
    mention = layout.begins.get(dash + 1)
    quoted = dash - 1 in layout.closes and mention is not None and mention.last >= ceiling - 1
    if handle < 0 and not (quoted and mention is not None and mention.name is not None):
        return None
    last = handle if handle > 0 or mention is None else mention.last
    how = "posted" if handle > 0 else "signed"
    first = opening if handle > 0 else layout.closes[dash - 1]
    content = filled(Content([], how, dash), how, first, dash, layout)
    if content is None:
        return None
    if mention is None or mention.last != last:
        name = " ".join(layout.text[layout.starts[dash + 1] : layout.ends[last - 1]].split())
        mention = Mention(dash + 1, last, name=name)
    return Marked(dash, dash + 1, Speaker(dash + 1, last, mention, dash, last), content)


def _handle(layout: Layout, first: int, ceiling: int) -> int:
    """Return where the bracket with a handle begins behind a name, or -1: "Port of Vell (@portofvell)"."""
    at = layout.shape.find("(N)", first + 1, min(ceiling, first + _LONGEST_HEAD))
    return at if at > 0 and layout.words[at + 1].startswith("@") else -1
