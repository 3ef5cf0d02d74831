"""People: the actors of an event, as full as the text names them."""

import bisect
from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.participants import Participant
from newsevents.extract.names.mentions import Mention
from newsevents.languages.schema.events import Events
from newsevents.languages.schema.participants import Participants
from newsevents.values import Actor
from newsevents.vocabulary import PloverCategory

__all__ = ["People"]

_REACH: Final = 30
_VIOLENT: Final = (PloverCategory.ASSAULT, PloverCategory.PROTEST, PloverCategory.MOBILIZE)


class People:
    """Builds the actors and recipients of acts from the participants found and the names around them."""

    def __init__(self, document: Document, events: Events) -> None:
        self.document = document
        self.events = events
        self.table: Participants = languages.load(document.language, "PARTICIPANTS")
        self.mentions: Sequence[Mention] = document.cast.mentions
        self._firsts = [each.first for each in self.mentions]

    def of(self, acts: Sequence[Act]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
        """Return the actors and the recipients of acts that are one event, each once."""
        actors: dict[str, Actor] = {}
        recipients: dict[str, Actor] = {}
        for act in acts:
            agents, patients = self._partners(act) if act.sense.together else self._sides(act)
            for one in agents:
                actors.setdefault(str(one), one)
            for one in patients:
                recipients.setdefault(str(one), one)
        return tuple(actors.values()), tuple(one for name, one in recipients.items() if name not in actors)

    def _sides(self, act: Act) -> tuple[list[Actor], list[Actor]]:
        agent, patient = act.arguments.agent, act.arguments.patient
        agents = [self._actor(agent)] if agent is not None and not agent.sort.target else []
        patients = [self._actor(patient)] if patient is not None and not patient.sort.target else []
        if not agents and act.category not in _VIOLENT and act.trigger.verb:
            named = self._named_before(act)
            agents = [self.document.cast.actor(named, self.document.text)] if named is not None else []
        return agents, patients

    def _partners(self, act: Act) -> tuple[list[Actor], list[Actor]]:
        """Return the partners of an act that all who are in it do together; they are all actors."""
        found = [each for each in (act.arguments.agent, act.arguments.patient) if each is not None]
        if act.category in _VIOLENT:
            return [self._actor(each) for each in found if not each.sort.target], []
        cast, text = self.document.cast, self.document.text
        named = [cast.actor(each, text) for each in self._named_between(act)]
        if named:
            return named, []
        return [self._actor(each) for each in found if not each.sort.target], []

    def _named_between(self, act: Act) -> list[Mention]:
        """Return the names behind "between" or "with", and for a verb the one before it."""
        lowers = self.document.tokens.lowers
        end = self.document.sentence_tokens[act.sentence][1]
        last = min(end, act.trigger.last + _REACH)
        start = next((at for at in range(act.trigger.last, last) if lowers[at] in self.events.with_), None)
        found: list[Mention] = []
        if act.trigger.verb:
            before = self._named_before(act)
            found = [before] if before is not None else []
        if start is not None or act.trigger.verb:
            start = start if start is not None else act.trigger.last
            found += self.mentions[bisect.bisect_left(self._firsts, start) : bisect.bisect_left(self._firsts, last)][:4]
        return found

    def _named_before(self, act: Act) -> Mention | None:
        first = self.document.sentence_tokens[act.sentence][0]
        at = bisect.bisect_left(self._firsts, act.trigger.first) - 1
        if at < 0 or self.mentions[at].first < max(first, act.trigger.first - _REACH):
            return None
        return self.mentions[at]

    def _actor(self, each: Participant) -> Actor:
        """Return the actor of a participant: its name where it has one, else the phrase as a role."""
        tokens, sort = self.document.tokens, each.sort
        at = bisect.bisect_right(self._firsts, each.head) - 1
        mention = self.mentions[at] if at >= 0 and self.mentions[at].last > each.head else None
        if mention is not None and mention.person and mention.name is not None:
            known = self.document.cast.actor(mention, self.document.text)
            return Actor(
                known.name,
                role=known.role,
                affiliation=known.affiliation,
                country=known.country or each.country,
                sector=sort.sector or known.sector,
                inter=sort.inter if sort.inter is not None else known.inter,
                mention=known.mention,
            )
        first = each.first
        while first < each.head and tokens.lowers[first] in self.table.determiners:
            first += 1
        span = self.document.span(tokens.starts[first], tokens.ends[each.last - 1])
        name = sort.name or (span.text if self._is_name(each) else None)
        role = span.text if name is None else None
        return Actor(name, role=role, country=each.country, sector=sort.sector, inter=sort.inter, mention=span)

    def _is_name(self, each: Participant) -> bool:
        lowers = self.document.tokens.lowers
        return any(" ".join(lowers[at : each.last]) in self.table.names for at in range(each.first, each.last))
