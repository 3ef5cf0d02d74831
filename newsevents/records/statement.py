"""Statement: who said what, to whom, through whom, in which words."""

from newsevents.fields import Name, record
from newsevents.records.common import Extra, RecordLink, Spans, in_order
from newsevents.values import Actor, DateSpan, Link, TextSpan
from newsevents.vocabulary import Channel, QuoteMode, SpeechAct

__all__ = ["Statement"]


@record
class Statement:
    """What somebody said.

    - `speaker`: whose words; `via`: who spoke or passed them on for the speaker; `addressees`: to whom.
    - `act`: what is done by saying it; `mode`: direct, indirect or mixed; `channel`: how it became public.
    - `cue`: the word that marks it ("said", "according to"), None for a bare quotation.
    - `content`: what was said, in pieces where the sentence interrupts it; empty for "declined to comment".
    - `date`: when it was said, which is not when what it tells of happened.
    - `attribution`: who says that it was said, outermost first, this speaker left out.
    - `spans`: the passage, speaker and cue included. `id`, `links`, `notes`, `extra`: as on every record.

    Raises ValueError where the content is out of order or overlaps itself.
    """

    id: Name
    speaker: Actor | None = None
    via: Actor | None = None
    addressees: tuple[Actor, ...] = ()
    act: SpeechAct = SpeechAct.ASSERT
    mode: QuoteMode = QuoteMode.INDIRECT
    channel: Channel | None = None
    cue: TextSpan | None = None
    content: Spans = ()
    date: DateSpan | None = None
    attribution: tuple[Link, ...] = ()
    links: tuple[RecordLink, ...] = ()
    spans: Spans = ()
    notes: tuple[Name, ...] = ()
    extra: Extra = ()

    def __attrs_post_init__(self) -> None:
        in_order("Statement.content", self.content)

    @property
    def chain(self) -> tuple[Link, ...]:
        """The whole chain of sources of the content, outermost first, this statement's own step last."""
        own = Link(
            actor=self.speaker,
            cue=self.cue,
            mode=self.mode,
            channel=self.channel,
            addressees=self.addressees,
            date=self.date,
        )
        return (*self.attribution, own)
