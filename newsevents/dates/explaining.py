"""The account of a reading: which rule, which anchor, which direction and why, and the other reading."""

import attrs

from newsevents.dates.context import Context
from newsevents.dates.finder import Found
from newsevents.dates.text import Tokens

__all__ = ["Explanation"]


@attrs.frozen
class Explanation:
    """How the time expressions of a text were read: `lines` holds an account of each, `str()` joins them."""

    text: str
    lines: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join(self.lines)

    @classmethod
    def of(cls, text: str, tokens: Tokens, ctx: Context, found: list[Found]) -> "Explanation":
        """Put the account together."""
        if not found:
            return cls(text, ("no time expression was found",))
        return cls(text, tuple(_account(text, tokens, ctx, each) for each in found))


def _account(text: str, tokens: Tokens, ctx: Context, found: Found) -> str:
    start, end = found.start, found.end
    if tokens.places is not None and tokens.ends is not None:
        start, end = tokens.places[start], tokens.ends[end - 1]
    reading = found.reading
    lines = [f"{text[start:end]!r} at {start}: {reading.type} {reading.value.timex3}"]
    lines.append(f"  rule: {found.node.rule.rule.name}")
    if reading.anchor == "publication" and ctx.published is not None:
        lines.append(f"  anchor: publication, {ctx.published:%A} {ctx.published.isoformat()}")
    elif reading.anchor == "narrative":
        where = str(ctx.narrative) if ctx.given and ctx.narrative is not None else "the date last told of"
        lines.append(f"  anchor: the story, {where}")
    if reading.side is not None:
        why = f"because of {reading.evidence!r}" if reading.evidence else "by default"
        lines.append(f"  direction: {reading.side}, {why}")
    if reading.alternative is not None:
        lines.append(f"  other reading: {reading.alternative.timex3}")
    return "\n".join(lines)
