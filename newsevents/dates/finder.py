"""Reading a text: every time expression in it, in order, each resolved as the story goes."""

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from newsevents import languages
from newsevents.dates import lexicon as lexicons
from newsevents.dates.context import Context, NoAnchorError, Reading
from newsevents.dates.islands import Island, islands
from newsevents.dates.lexicon import Lexicon
from newsevents.dates.meanings import MEANINGS
from newsevents.dates.parses import Node, parse
from newsevents.dates.text import Tokens
from newsevents.fields import expect
from newsevents.values import DateMention, DateSpan, TextSpan

__all__ = ["Found", "find_dates", "read"]


# Meanings of rules that name several times at once.
_LISTS: Final = frozenset(("date_list", "every_of_list"))


class Found(NamedTuple):
    """A reading with its place in the cleaned text, the parse it came from, and the date last told of before it.

    `apart` are its halves, where a language writes a day and its clock time as two expressions.
    """

    reading: Reading
    node: Node
    start: int
    end: int
    told: DateSpan | None
    apart: "tuple[Found, ...]" = ()


def _value(node: Node, island: Island, ctx: Context) -> Reading | None:
    slots: dict[str, Any] = {}
    for name, classes, where in node.slots:
        if isinstance(where, Node):
            reading = _value(where, island, ctx)
            if reading is None:
                return None
            slots[name] = reading
            continue
        values = island.pieces[where][0]
        for each in classes:
            if each in values:
                slots[name] = values[each]
                break
    rule = node.rule.rule
    ctx.start, ctx.end = island.place(node.start, node.end)
    return MEANINGS[rule.meaning](ctx, slots, rule.args)


def _readings(node: Node, island: Island, ctx: Context) -> Iterator[Found]:
    if node.rule.rule.meaning in _LISTS:
        yield from _items(node, island, ctx)
        return
    try:
        reading = _value(node, island, ctx)
    except NoAnchorError:
        reading = None
    except OverflowError as fault:
        ctx.outside = str(fault)
        reading = None
    if reading is not None and reading.anchor == "missing":
        return
    if reading is not None:
        start, end = island.place(node.start, node.end)
        apart = tuple(_apart(node, reading, island, ctx)) if "apart" in node.rule.rule.args else ()
        yield Found(reading, node, start, end, ctx.narrative, apart)
        return
    # Where the whole names nothing, its parts may still name something.
    for _, _, where in node.slots:
        if isinstance(where, Node) and not where.rule.rule.silent:
            yield from _readings(where, island, ctx)


def _apart(node: Node, whole: Reading, island: Island, ctx: Context) -> Iterator[Found]:
    """Yield the day and the clock time of an expression each by itself; the time keeps its day."""
    for name, _, where in node.slots:
        if isinstance(where, Node):
            reading = whole if name == "time" else _value(where, island, ctx)
            if reading is not None:
                start, end = island.place(where.start, where.end)
                by = Node(node.rule, where.start, where.end, where.slots) if reading is whole else where
                yield Found(reading, by, start, end, ctx.narrative)


def _items(node: Node, island: Island, ctx: Context) -> Iterator[Found]:
    """Yield each item of a list that shares a word; the item beside that word takes it in."""
    items = [where for name, _, where in node.slots if name == "item" and isinstance(where, int)]
    for where in items:
        slots = tuple(slot for slot in node.slots if slot[0] != "item" or slot[2] == where)
        first = node.start if where == items[0] else where
        last = node.end if where == items[-1] else where + 1
        each = Node(node.rule, first, last, slots)
        try:
            reading = _value(each, island, ctx)
        except (NoAnchorError, OverflowError):
            reading = None
        if reading is not None:
            yield Found(reading, each, *island.place(first, last), ctx.narrative)


def read(tokens: Tokens, ctx: Context, lexicon: Lexicon) -> Iterator[Found]:
    """Yield every time expression, letting the story's own anchor follow."""
    for island in islands(tokens, lexicon):
        for node in parse(island.signs, lexicon):
            for found in _readings(node, island, ctx):
                if not ctx.given:
                    ctx.follow(found.reading)
                yield found


def find_dates(text: str, published: dt.date | None, *, language: str = "en") -> list[DateMention]:
    """Return the time expressions of a text, in text order and without overlaps.

    `published` is the day (or moment) of publication that relative expressions hang on; a zone of its own counts.
    Where it is None, only expressions that need no anchor are returned. Any text will do; none raises.
    `language` is a code, or "auto" to have it told from the text. Raises ParseError for an unknown language, and for
    one that the text does not tell.
    """
    expect("find_dates: text", text, str)
    expect("find_dates: published", published, dt.date, type(None))
    lexicon = lexicons.load(languages.told(language, text))
    tokens = lexicon.tokens_near(text)
    ctx = Context(tokens.text, published, lexicon)
    places, ends = tokens.places, tokens.ends
    mentions: list[DateMention] = []
    found = (each for whole in read(tokens, ctx, lexicon) for each in whole.apart or (whole,))
    for reading, node, start, end, _, _ in found:
        if places is not None and ends is not None:
            start, end = places[start], ends[end - 1]
        mentions.append(
            DateMention(
                span=TextSpan.of(text, start, end),
                type=reading.type,
                value=reading.value,
                alternative=reading.alternative,
                rule=node.rule.rule.name,
                evidence=reading.evidence or None,
            )
        )
    return mentions
