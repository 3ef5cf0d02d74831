"""DateMention: what the finder of dates returns, a value with the words it was read from, and how it was read."""

from newsevents.fields import Name, record
from newsevents.values.datespan import DateSpan
from newsevents.values.duration import Duration, Recurrence
from newsevents.values.span import TextSpan
from newsevents.vocabulary import TimexType

__all__ = ["DateMention"]


@record
class DateMention:
    """A time expression in a text.

    `span` is where it stands, prepositions left outside; `type` its TimeML type; `value` what it means;
    `alternative` the reading not chosen, or None; `rule` the name of the rule that read it; `evidence` the words
    that decided the direction or the anchor, or None.
    """

    span: TextSpan
    type: TimexType
    value: DateSpan | Duration | Recurrence
    alternative: DateSpan | None = None
    rule: Name
    evidence: Name | None = None

    @property
    def timex3(self) -> str:
        """The TIMEX3 value: `2022-01-06TMO`, `2022-W01`, `P6M`, `PRESENT_REF`."""
        return self.value.timex3

    def __repr__(self) -> str:
        return f"DateMention({self.span.text!r} at {self.span.start}, {self.type.value} {self.timex3})"
