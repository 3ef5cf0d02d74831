"""Phrases of actors: the actor that a phrase for people is, with its name or role, its country and sector."""

import bisect
from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.participants import Participant
from newsevents.extract.names.countries import nation_words
from newsevents.extract.names.mentions import Mention
from newsevents.extract.names.places import PlaceMention, place_mentions
from newsevents.fields import changed
from newsevents.languages.schema.participants import Participants
from newsevents.values import Actor

__all__ = ["ActorPhrases"]

# A body named in capitals has more words than this, unless its name is letters only ("RSF").
_SHORT: Final = 2


class ActorPhrases:
    """Builds the actors that the participants of a document are."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.table: Participants = languages.load(document.language, "PARTICIPANTS")
        self.mentions: Sequence[Mention] = document.cast.mentions
        self.nations = nation_words(document.language)
        self.places: Sequence[PlaceMention] = place_mentions(document)
        self._firsts = [each.first for each in self.mentions]
        self._place_firsts = [each.first for each in self.places]

    def actor(self, each: Participant) -> Actor:
        """Return the actor of a participant: its name where it has one, else the phrase as a role."""
        tokens, sort = self.document.tokens, each.sort
        at = bisect.bisect_right(self._firsts, each.head) - 1
        mention = self.mentions[at] if at >= 0 and self.mentions[at].last > each.head else None
        if mention is not None and self._is_named(mention, each):
            known = self.document.cast.actor(mention, self.document.text)
            return changed(
                known,
                # A body stands for itself.
                affiliation=known.affiliation if mention.person else None,
                country=known.country or each.country,
                sector=sort.sector or known.sector,
                inter=sort.inter if sort.inter is not None else known.inter,
            )
        first = each.first
        while first < each.head and tokens.lowers[first] in self.table.determiners:
            first += 1
        country, seat = each.country, self._seat(first)
        if seat is not None:
            # "Almaty police": the town tells whose they are.
            first, country = seat.first, country or seat.place.country
        last = self._end(each)
        span = self.document.span(tokens.starts[first], tokens.ends[last - 1])
        name = sort.name or (span.text if self._is_name(each) else None)
        role = span.text if name is None else None
        return Actor(name, role=role, country=country, sector=sort.sector, inter=sort.inter, mention=span)

    def beside(self, each: Participant) -> list[Actor]:
        """Return those of the nation named in one breath with that of an actor ("Kyrgyz and Tajik border guards")."""
        if each.beside is None:
            return []
        country, at = each.beside
        tokens, head = self.document.tokens, each.first
        while head < each.head and tokens.lowers[head] in self.nations:
            head += 1
        role = self.document.span(tokens.starts[head], tokens.ends[each.last - 1]).text
        mention = self.document.span(tokens.starts[at], tokens.ends[at])
        return [Actor(role=role, country=country, sector=each.sort.sector, inter=each.sort.inter, mention=mention)]

    def _end(self, each: Participant) -> int:
        """Return where the phrase of an actor ends, the name of whose they are taken in ("supporters of Ana Roe")."""
        lowers = self.document.tokens.lowers
        at = each.whose
        if at is None:
            at = each.last + 1
            if at >= len(lowers) or lowers[each.last] not in self.table.of:
                return each.last
            while at + 1 < len(lowers) and lowers[at] in self.table.determiners:
                at += 1
        found = bisect.bisect_right(self._firsts, at) - 1
        if found < 0 or self.mentions[found].last <= at:
            return each.last
        whole = self.mentions[found].person or self.mentions[found].first <= each.head
        return max(each.last, self.mentions[found].last) if whole else each.last

    def _is_named(self, mention: Mention, each: Participant) -> bool:
        """Whether a mention names a person, or a body in full, with capitals ("the National Union of Miners")."""
        if mention.name is None or mention.person:
            return mention.name is not None
        if each.whose is not None:
            return False
        words = self.document.tokens.words
        whole = words[each.head][0].isupper() and words[mention.last - 1][0].isupper()
        return whole and (mention.last - mention.first > _SHORT or words[each.head].isupper())

    def _seat(self, first: int) -> PlaceMention | None:
        """Return the place whose name stands right before a participant, as part of who it is."""
        at = bisect.bisect_left(self._place_firsts, first) - 1
        return self.places[at] if at >= 0 and self.places[at].who and self.places[at].last == first else None

    def _is_name(self, each: Participant) -> bool:
        lowers = self.document.tokens.lowers
        return any(" ".join(lowers[at : each.last]) in self.table.names for at in range(each.first, each.last))
