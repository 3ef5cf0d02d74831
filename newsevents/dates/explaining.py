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
    elif reading.anchor == "narrative" and found.told is not None:
        lines.append(f"  anchor: the story, {found.told}")
    elif reading.anchor == "narrative" and ctx.published is not None:
        lines.append(f"  anchor: publication, {ctx.published.isoformat()}, for the story has told of no date yet")
    if reading.side is not None:
        # Where there is no other reading the words themselves say the side ("yesterday").
        default = "by default" if reading.alternative is not None else "as the words say"
        why = f"because of {reading.evidence!r}" if reading.evidence else default
        lines.append(f"  direction: {reading.side}, {why}")
    if reading.alternative is not None:
        lines.append(f"  other reading: {reading.alternative.timex3}")
    return "\n".join(lines)
