"""People: the actors of an event, as full as the text names them."""

from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.actor_phrases import ActorPhrases
from newsevents.extract.events.acts import Act
from newsevents.extract.events.named_parties import VIOLENT, NamedParties
from newsevents.extract.events.participants import Participant
from newsevents.extract.events.states import States
from newsevents.extract.events.voices import joint_before
from newsevents.extract.names.countries import country_words
from newsevents.extract.names.mentions import Mention
from newsevents.languages.schema.actors import Actors
from newsevents.languages.schema.events import Events
from newsevents.values import Actor
from newsevents.vocabulary import PloverSector

__all__ = ["People"]

_OFFICES: Final = frozenset(
    (
        *(PloverSector.GOV, PloverSector.LEG, PloverSector.PTY, PloverSector.OPP, PloverSector.MIL),
        *(PloverSector.IGO, PloverSector.UNO, PloverSector.EUR, PloverSector.NGO),
    )
)


def _is_official(one: Actor) -> bool:
    return one.sector in _OFFICES


class People:
    """Builds the actors and recipients of acts from the participants found and the names around them."""

    def __init__(self, document: Document, events: Events) -> None:
        self.document = document
        self.events = events
        self.actors: Actors = languages.load(document.language, "ACTORS")
        self.named = NamedParties(document, events)
        self.states = States(document, self.named)
        self.phrases = ActorPhrases(document)

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

    def is_official(self, acts: Sequence[Act]) -> bool:
        """Whether acts that only count where somebody in office does them ("visited Oslo") are done by such a one."""
        if not all(act.sense.official for act in acts):
            return True
        return any(_is_official(one) or self._is_state(one) or self._holds_office(one) for one in self.of(acts)[0])

    def _holds_office(self, one: Actor) -> bool:
        head = (one.role or "").rpartition(" ")[2].lower()
        return head in self.actors.offices or head.removesuffix("s") in self.actors.offices

    def _is_state(self, one: Actor) -> bool:
        return one.name is not None and one.name in country_words(self.document.language)[0]

    def _sides(self, act: Act) -> tuple[list[Actor], list[Actor]]:
        agent, patient = act.arguments.agent, act.arguments.patient
        agents, patients = self._all_of(agent, act), self._all_of(patient, act)
        if agent is not None and (self._is_behind_a_name(act, agent) or self._is_before_a_name(act, agent)):
            agents = []
        if not agents:
            agents = self._cast(self.named.called(act))
        if not agents:
            named, seats = self._cast(self.named.agents(act)), self.states.seat_of_power(act)
            agents = seats if len(seats) > len(named) else named
        agents = agents or self.states.nation_of_arms(act)
        agents = self.states.with_country(agents) if act.category not in VIOLENT else agents
        if act.trigger.verb and (patient is None or act.category not in VIOLENT):
            patients = self._cast(self._named_nearer(act, patient)) or patients
        return agents, patients

    def _is_behind_a_name(self, act: Act, agent: Participant) -> bool:
        """Whether a name before who seems to act is the subject ("Chile recalled its envoy, accusing Lima of ...")."""
        named = self.named.subject(act) if act.category not in VIOLENT else None
        if named is None or named.last >= agent.first:
            return False
        after = self.document.tokens.lowers[named.last]
        return after not in self.events.possessives and after not in self.events.of and after not in self.events.lists

    def _is_before_a_name(self, act: Act, agent: Participant) -> bool:
        """Whether a name stands between who seems to act and the verb ("troops came, and India sent a team")."""
        if not act.trigger.verb or not self.named.is_any(agent.last, act.trigger.first):
            return False
        named = self.named.agents(act)
        joint = joint_before(act.trigger.first, self.document.tokens.lowers, self.events)
        return bool(named) and agent.last < named[0].first and named[-1].last > joint

    def _named_nearer(self, act: Act, patient: Participant | None) -> list[Mention]:
        """Return whom an act is done to by name, unless another whom it is done to stands nearer."""
        named = self.named.patients(act)
        if patient is None or not named:
            return named
        lowers, last = self.document.tokens.lowers, named[0].last
        nearer = act.trigger.last <= named[0].first and last < patient.first and lowers[last] in self.events.of
        return named if nearer else []

    def names(self, act: Act) -> frozenset[str]:
        """Return who does an act, by the names and roles the text gives them."""
        return frozenset(filter(None, (one.name or one.role for one in self.of((act,))[0])))

    def _partners(self, act: Act) -> tuple[list[Actor], list[Actor]]:
        """Return the partners of an act that all who are in it do together; they are all actors."""
        found = [each for each in (act.arguments.agent, act.arguments.patient) if each is not None]
        if act.category not in VIOLENT:
            called = self.named.called(act)
            named = self._cast(called or self.named.partners(act))
            if called:
                found = [each for each in found if each.first > act.trigger.first]
                return [*named, *(self.phrases.actor(each) for each in found if not each.sort.target)], []
            if named:
                inside = [each for each in found if act.trigger.first < each.first < act.trigger.last]
                others = [each for each in inside if not (each.sort.target or self._is_among(each, named))]
                return [*named, *map(self.phrases.actor, others)], []
        states = self.states.sides(act) if act.category in VIOLENT else []
        if states:
            # "Clashes between Guinea and rebels": who stands before is not in it.
            lowers, ties = self.document.tokens.lowers, self.events.lists | self.events.with_
            found = [each for each in found if each.first >= act.trigger.last and lowers[each.first - 1] in ties]
            return [*states, *(self.phrases.actor(each) for each in found if not each.sort.target)], []
        kept = [each for each in found if not each.sort.target]
        return [actor for each in kept for actor in (*self.phrases.beside(each), self.phrases.actor(each))], []

    def _is_among(self, each: Participant, named: Sequence[Actor]) -> bool:
        """Whether one of some actors is named by the words of a participant."""
        at = self.document.tokens.starts[each.head]
        return any(one.mention is not None and one.mention.start <= at < one.mention.end for one in named)

    def _cast(self, named: Sequence[Mention]) -> list[Actor]:
        return [self.document.cast.actor(each, self.document.text) for each in named]

    def _all_of(self, each: Participant | None, act: Act) -> list[Actor]:
        """Return an actor with those named in one breath with it ("soldiers and a policeman"); things are none."""
        if each is None:
            return []
        joined = self._joined(each, act.others)
        kept = [one for one in joined if not one.sort.target and not self._is_owner(one)]
        if each is act.arguments.patient and act.category in VIOLENT:
            # "Set fire to a court": that is the building.
            kept = [one for one in kept if one.sort.sector is not PloverSector.JUD or one.sort.inter is not None]
        return [actor for one in kept for actor in (*self.phrases.beside(one), self.phrases.actor(one))]

    def _joined(self, each: Participant, around: Sequence[Participant]) -> list[Participant]:
        if each not in around:
            return [each]
        first = last = around.index(each)
        while (
            first > 0
            and not self._is_owner(around[first - 1])
            and self.named.is_list(around[first - 1].last, around[first].first, closing=last == first)
        ):
            first -= 1
        while last + 1 < len(around) and self.named.is_list(around[last].last, around[last + 1].first):
            if self._is_owner(around[last + 1]) or self._opens_another(around[last + 1]):
                break
            last += 1
        return list(around[first : last + 1])

    def _opens_another(self, each: Participant) -> bool:
        """Whether a verb of its own stands right behind an actor ("shelled the village and rebels attacked a base")."""
        lowers = self.document.tokens.lowers
        after = lowers[each.last] if each.last < len(lowers) else "."
        return after.endswith(self.events.participle) and after not in self.events.passive_after

    def _is_owner(self, each: Participant) -> bool:
        """Whether what is spoken of is only theirs ("the mayor's office")."""
        lowers = self.document.tokens.lowers
        return each.last < len(lowers) and lowers[each.last] in self.events.possessives
