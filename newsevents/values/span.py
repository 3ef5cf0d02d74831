"""TextSpan: where in the article a value was read."""

from newsevents.fields import Whole, value

__all__ = ["TextSpan"]


@value
class TextSpan:
    """A stretch of a text: `text[span.start:span.end] == span.text`.

    `start` and `end` count code points of the text as given, `end` being exclusive. Spans order by position.
    Raises ValueError where the length of `text` is not `end - start`.
    """

    start: Whole
    end: Whole
    text: str

    def __attrs_post_init__(self) -> None:
        if self.end - self.start != len(self.text):
            raise ValueError(
                f"TextSpan.end: expected start + {len(self.text)} characters = {self.start + len(self.text)}, "
                f"got {self.end}"
            )

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "TextSpan":
        """Cut the span from `start` to `end` out of `text`."""
        piece = text[start:end]
        if not (type(start) is type(end) is int and 0 <= start <= end <= len(text) and piece.isascii()):
            return cls(start, end, piece)
        # What is cut out of a text holds by its making, and readers cut out dozens a report: nothing is checked.
        made = object.__new__(cls)
        object.__setattr__(made, "start", start)
        object.__setattr__(made, "end", end)
        object.__setattr__(made, "text", piece)
        return made

    def __repr__(self) -> str:
        shown = self.text if len(self.text) <= 60 else f"{self.text[:57]}..."
        return f"TextSpan({self.start}, {self.end}, {shown!r})"

    def __lt__(self, other: "TextSpan") -> bool:
        if not isinstance(other, TextSpan):
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)

    def __le__(self, other: "TextSpan") -> bool:
        return self == other or self < other

    def __contains__(self, other: "TextSpan") -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "TextSpan") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end
