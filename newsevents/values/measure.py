"""Measure: by how much a rule changes something."""

from newsevents.fields import Finite, Name, record
from newsevents.values.span import TextSpan
from newsevents.vocabulary import Limit

__all__ = ["Measure"]


@record
class Measure:
    """The value a policy sets or changes, after Global Trade Alert's prior level, new level and unit.

    `change` is an absolute step ("by 25 basis points", -25 for a cut), `factor` a multiple ("doubled" is 2).
    `new_high` is the upper bound where the new level is a range ("to between 5% and 5.25%", new 5, new_high 5.25).
    `limit` marks a cap or a floor. All figures are in `unit`, None where the text gives none; `mention` is
    where it was read. Raises ValueError when nothing at all is said.
    """

    prior: Finite | None = None
    new: Finite | None = None
    change: Finite | None = None
    factor: Finite | None = None
    unit: Name | None = None
    limit: Limit | None = None
    mention: TextSpan | None = None
    new_high: Finite | None = None

    def __attrs_post_init__(self) -> None:
        if all(v is None for v in (self.prior, self.new, self.change, self.factor, self.limit, self.mention)):
            raise ValueError("Measure.new: expected a figure, a limit or a mention, got nothing")
