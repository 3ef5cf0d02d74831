"""Statements: who said what, to whom, through whom, in which words."""

import bisect
from typing import Final

import attrs

from newsevents.extract.document import Document
from newsevents.extract.names.actors import actor_of
from newsevents.extract.names.mentions import Mention
from newsevents.extract.speech.attribution import Statements
from newsevents.extract.speech.content import Content, Utterance
from newsevents.extract.speech.coreference import Referents, state_of
from newsevents.extract.speech.layout import Layout
from newsevents.extract.speech.occasions import occasion_of, regions_of, represented
from newsevents.extract.speech.speakers import Speaker
from newsevents.extract.speech.utterances import read_utterances
from newsevents.fields import changed
from newsevents.records import Statement
from newsevents.values import Actor, Link, TextSpan
from newsevents.vocabulary import Channel, PloverSector, QuoteMode

__all__ = ["find_statements"]

_FIRST: Final = "s"
_DEEPEST: Final = 12
"""No news nests deeper; the bound keeps hostile text from growing a chain with every word."""


def find_statements(document: Document) -> Statements:
    """Return the statements of a document, in text order; each knows who says that it was said."""
    layout = Layout(document)
    utterances = read_utterances(layout)
    utterances.sort(key=_place)
    return _Builder(layout).build(utterances)


def _extent(utterance: Utterance) -> tuple[int, int]:
    """Return the tokens of the whole passage: speaker, cue and content."""
    first, last, speaker = utterance.first, utterance.last, utterance.speaker
    if speaker is not None and not speaker.shared:
        first, last = min(first, speaker.first), max(last, speaker.last)
    for begin, end in utterance.content.pieces:
        first, last = min(first, begin), max(last, end)
    return first, last


def _place(utterance: Utterance) -> tuple[int, int]:
    """Return what puts the outer of two passages first."""
    first, last = _extent(utterance)
    return first, -last


class _Builder:
    """Builds the records of the utterances of a document."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._cast = layout.document.cast
        self._referents = Referents(layout)
        self._cues: list[int] = []
        self._barriers: list[int] = []

    def build(self, utterances: list[Utterance]) -> Statements:
        """Return the records of utterances in text order."""
        built: list[Statement] = []
        self._cues = sorted(each.first for each in utterances)
        self._barriers = sorted({at for each in utterances for at in (each.last, *(b for b, _ in each.content.pieces))})
        # What is still open around the next utterance, outermost first: its pieces of content, its chain.
        around: list[tuple[list[tuple[int, int]], tuple[Link, ...]]] = []
        for each in utterances:
            around = [open_ for open_ in around[-_DEEPEST:] if open_[0] and open_[0][-1][1] > each.first]
            holding = [chain for pieces, chain in around if _holds(pieces, each)]
            if holding and self._is_own_thought(each):
                continue
            statement = self._statement(each, f"s{len(built) + 1}", holding[-1][-_DEEPEST:] if holding else ())
            built.append(statement)
            around.append((each.content.pieces, statement.chain))
        return Statements(built)

    def _is_own_thought(self, each: Utterance) -> bool:
        """Whether an utterance inside another only tells what the same one thinks: "Roe said she hoped to win"."""
        if each.verb is None or each.speaker is None or "quote" in each.verb.frames:
            return False
        return self._layout.people.pronouns.get(each.speaker.pronoun, _FIRST) != _FIRST

    def _statement(self, found: Utterance, name: str, attribution: tuple[Link, ...]) -> Statement:
        layout, content = self._layout, found.content
        about = occasion_of(layout, regions_of(layout, found, self._opening(found)), content.addressee)
        speaker = self._speaker(found, attribution)
        via = None
        behalf = represented(layout, found.last, found.ceiling)
        if behalf is not None and speaker is not None and self._is_last_cue(found, behalf[0]):
            at, first, last = behalf
            via, speaker = speaker, self._named(layout.begins[first], first, last)
            content.pieces = [
                (begin, end if begin >= last else min(end, at))
                for begin, end in content.pieces
                if not at <= begin < last
            ]
        elif speaker is not None and found.speaker is not None and not found.speaker.shared:
            ahead = represented(layout, self._opening(found), found.speaker.left)
            if ahead is not None:
                # "On behalf of the government, Roe apologised"
                via, speaker = speaker, self._named(layout.begins[ahead[1]], *ahead[1:])
        if via is None and about.via is not None and speaker is not None:
            via = self._addressee(*about.via)
        first, last = _extent(found)
        return Statement(
            id=name,
            speaker=speaker,
            via=via,
            addressees=tuple(actor for stretch in about.addressees if (actor := self._addressee(*stretch)) is not None),
            act=found.act,
            mode=_mode(found.inner or layout, content),
            channel=None if content.how == "silence" else about.channel or _channel_of(layout, found, speaker),
            cue=self._span(found.first, found.last) if found.last > found.first else None,
            content=tuple(self._span(*piece) for piece in content.pieces),
            date=about.date,
            attribution=attribution,
            spans=(self._span(first, last),),
        )

    def _is_last_cue(self, found: Utterance, at: int) -> bool:
        """Whether no other cue stands between an utterance's and a token."""
        return bisect.bisect_left(self._cues, at) == bisect.bisect_right(self._cues, found.first)

    def _opening(self, found: Utterance) -> int:
        """Return where the words begin that open the clause of an utterance: behind cues and contents before it."""
        left = found.first if found.speaker is None else found.speaker.left
        at = bisect.bisect_right(self._barriers, left) - 1
        return max(self._barriers[at] if at >= 0 else 0, found.floor)

    def _span(self, first: int, last: int) -> TextSpan:
        return TextSpan.of(self._layout.text, self._layout.starts[first], self._layout.ends[last - 1])

    def _speaker(self, found: Utterance, attribution: tuple[Link, ...]) -> Actor | None:
        speaker = found.speaker
        if speaker is None:
            return None
        end = max((last for _, last in found.content.pieces), default=0)
        if speaker.mention is not None:
            self._referents.said(speaker.first, speaker.mention, end)
            return _government(self._named(speaker.mention, speaker.first, speaker.last), self._cast.language)
        span = self._span(speaker.first, speaker.last)
        if not self._layout.shape[speaker.first : speaker.last].strip("NHd"):
            # A name that is met here for the first time, at the opening of a sentence.
            named = Mention(speaker.first, speaker.last, name=" ".join(span.text.split()))
            self._referents.said(speaker.first, named, end)
            return _government(self._named(named, speaker.first, speaker.last), self._cast.language)
        own = attribution[-1] if attribution else None
        spoken = own is not None and own.mode is QuoteMode.DIRECT
        if spoken and own is not None and own.actor is not None and speaker.pronoun in self._layout.speech.selves:
            # "I" in somebody's very words
            return _as_mentioned(own.actor, span)
        if speaker.pronoun:
            meant = self._meant(found, speaker)
            if meant is not None:
                self._referents.said(speaker.first, meant, end)
                return actor_of(meant, self._cast.fullest(meant), span, self._cast.language)
        told = _without_article(self._layout, speaker.first, span.text)
        if self._layout.lowers[speaker.last - 1] in self._layout.people.documents:
            # "it" may be the report that was named.
            self._referents.said(speaker.first, Mention(speaker.first, speaker.last, role=told), end)
        return Actor(role=told, mention=span)

    def _meant(self, found: Utterance, speaker: Speaker) -> Mention | None:
        """Return whom the pronoun of a speaker stands for."""
        pieces, at = found.content.pieces, speaker.first
        resumes = found.verb is not None and found.verb.forms[0] in self._layout.speech.resuming
        if pieces and pieces[-1][1] <= at:
            if not self._layout.quoted[pieces[0][0]] and not resumes:
                # "The council will close the road, it said"
                own = self._referents.of_afterword(speaker.pronoun, at, pieces[0][0])
                if own is not None:
                    return own
            # Nobody else of whom it tells says it.
            at = pieces[0][0]
        return self._referents.of_pronoun(speaker.pronoun, at, resumes=resumes)

    def _named(self, mention: Mention, first: int, last: int) -> Actor:
        if mention.name is None and first < mention.last < last:
            # "two people familiar with the matter": the phrase tells more than its head.
            phrase = _without_article(self._layout, first, self._span(first, last).text)
            mention = attrs.evolve(mention, role=phrase)
        if mention.name is not None and mention.name.startswith("@"):
            person = self._referents.of_handle(mention.name)
            if person is not None:
                return actor_of(person, self._cast.fullest(person), self._span(first, last), self._cast.language)
        mention = self._cast.meant(mention)
        meant = self._referents.of_role(mention)
        full = meant if meant is not None else self._cast.fullest(mention)
        return actor_of(mention, full, self._span(first, last), self._cast.language)

    def _addressee(self, first: int, last: int) -> Actor | None:
        mention = next((m for at in range(first, last) if (m := self._layout.begins.get(at)) is not None), None)
        if mention is not None:
            return self._named(mention, first, max(last, mention.last))
        span = self._span(first, last)
        meant = self._referents.of_pronoun(self._layout.lowers[first], first) if last == first + 1 else None
        if meant is not None:
            return actor_of(meant, self._cast.fullest(meant), span, self._cast.language)
        return Actor(role=_without_article(self._layout, first, span.text), mention=span)


def _holds(pieces: list[tuple[int, int]], each: Utterance) -> bool:
    """Whether the cue of an utterance stands inside the content of another, and is not the very same stretch."""
    return any(begin <= each.first and each.last <= end for begin, end in pieces)


def _channel_of(layout: Layout, found: Utterance, speaker: Actor | None) -> Channel | None:
    """Return the channel that the cue or the speaker gives away."""
    if found.content.how == "posted" or (found.verb is not None and found.verb.forms[0] in layout.speech.posting):
        return Channel.SOCIAL_MEDIA
    if speaker is None:
        return None
    for word in (speaker.role or "").lower().split():
        if word in layout.speech.channels:
            return layout.speech.channels[word]
    if speaker.sector is PloverSector.JRN:
        return Channel.MEDIA
    return None


def _as_mentioned(actor: Actor, span: TextSpan) -> Actor:
    """Return an actor as named by another word."""
    return changed(actor, mention=span)


def _government(actor: Actor, language: str) -> Actor:
    """Read a country or a capital that speaks as its government: "Moscow said"."""
    if actor.sector is not None or actor.role is not None or actor.name is None:
        return actor
    country = state_of(actor.name, language)
    if country is None:
        return actor
    return Actor(actor.name, country=country, sector=PloverSector.GOV, mention=actor.mention)


def _without_article(layout: Layout, first: int, text: str) -> str:
    """Return the words of a phrase without the determiner that opens it."""
    words = text.split()
    if len(words) > 1 and layout.shape[first] == "D":
        words = words[1:]
    return " ".join(words)


def _mode(layout: Layout, content: Content) -> QuoteMode:
    if content.how == "turn":
        return QuoteMode.DIRECT
    quoted = [sum(layout.quoted[first:last]) for first, last in content.pieces]
    if content.pieces and content.pieces[0][0] > 0 and layout.opens_turn(content.pieces[0][0] - 1):
        return QuoteMode.DIRECT
    if not any(quoted):
        return QuoteMode.INDIRECT
    whole = all(q == last - first for q, (first, last) in zip(quoted, content.pieces, strict=True))
    return QuoteMode.DIRECT if whole else QuoteMode.MIXED
