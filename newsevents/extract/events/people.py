"""People: the actors of an event, as full as the text names them."""

import bisect
import itertools
from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.asides import Asides
from newsevents.extract.events.participants import Participant
from newsevents.extract.names.countries import country_name, country_words, nation_words
from newsevents.extract.names.mentions import Mention
from newsevents.extract.names.places import PlaceMention, place_mentions
from newsevents.languages.schema.actors import Actors
from newsevents.languages.schema.events import Events
from newsevents.languages.schema.participants import Participants
from newsevents.values import Actor
from newsevents.vocabulary import GeoPrecision, PloverCategory, PloverMode, PloverSector

__all__ = ["People"]

_REACH: Final = 30
_MOST_NAMED: Final = 8
_MOST_MET: Final = 4
# How many words may stand between a country and the verb of its act of force ("Freedonia again attacked").
_ADVERBS: Final = 2
_CALLED_REACH: Final = 6
_LAST_NAMED: Final = 12
_SEXES: Final = ("m", "f")
_ARMS: Final = (PloverMode.AERIAL, PloverMode.HEAVY_WEAPONS, PloverMode.DRONE)
_OFFICES: Final = frozenset(
    (
        *(PloverSector.GOV, PloverSector.LEG, PloverSector.PTY, PloverSector.OPP, PloverSector.MIL),
        *(PloverSector.IGO, PloverSector.UNO, PloverSector.EUR, PloverSector.NGO),
    )
)
_SHARED_REACH: Final = 12
_VIOLENT: Final = (PloverCategory.ASSAULT, PloverCategory.PROTEST, PloverCategory.MOBILIZE)


def _is_official(one: Actor) -> bool:
    return one.sector in _OFFICES


class People:
    """Builds the actors and recipients of acts from the participants found and the names around them."""

    def __init__(self, document: Document, events: Events) -> None:
        self.document = document
        self.events = events
        self.table: Participants = languages.load(document.language, "PARTICIPANTS")
        self.actors: Actors = languages.load(document.language, "ACTORS")
        self.mentions: Sequence[Mention] = document.cast.mentions
        self.asides = document.made(Asides)
        self.nations = nation_words(document.language)
        self._firsts = [each.first for each in self.mentions]
        self.places: Sequence[PlaceMention] = place_mentions(document)
        self._place_firsts = [each.first for each in self.places]

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
        if not agents:
            agents = self._cast(self._called(act))
        if not agents:
            named, seats = self._cast(self._named_agents(act)), self._seat_of_power(act)
            agents = seats if len(seats) > len(named) else named
        agents = agents or self._nation_of_arms(act)
        agents = self._with_country(agents) if act.category not in _VIOLENT else agents
        if not patients and patient is None and act.trigger.verb:
            patients = self._cast(self._named_patient(act))
        return agents, patients

    def names(self, act: Act) -> frozenset[str]:
        """Return who does an act, by the names and roles the text gives them."""
        return frozenset(filter(None, (one.name or one.role for one in self.of((act,))[0])))

    def _partners(self, act: Act) -> tuple[list[Actor], list[Actor]]:
        """Return the partners of an act that all who are in it do together; they are all actors."""
        found = [each for each in (act.arguments.agent, act.arguments.patient) if each is not None]
        if act.category not in _VIOLENT:
            called = self._called(act)
            named = self._cast(called or self._named_between(act))
            if called:
                found = [each for each in found if each.first > act.trigger.first]
                return [*named, *(self._actor(each) for each in found if not each.sort.target)], []
            if named:
                return named, []
        kept = [each for each in found if not each.sort.target]
        return [actor for each in kept for actor in (*self._beside(each), self._actor(each))], []

    def _cast(self, named: Sequence[Mention]) -> list[Actor]:
        return [self.document.cast.actor(each, self.document.text) for each in named]

    def _all_of(self, each: Participant | None, act: Act) -> list[Actor]:
        """Return an actor with those named in one breath with it ("soldiers and a policeman"); things are none."""
        if each is None:
            return []
        joined = self._joined(each, act.others)
        kept = [one for one in joined if not one.sort.target and not self._is_owner(one)]
        return [actor for one in kept for actor in (*self._beside(one), self._actor(one))]

    def _beside(self, each: Participant) -> list[Actor]:
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

    def _joined(self, each: Participant, around: Sequence[Participant]) -> list[Participant]:
        if each not in around:
            return [each]
        first = last = around.index(each)
        while (
            first > 0
            and not self._is_owner(around[first - 1])
            and self._is_list(around[first - 1].last, around[first].first, closing=last == first)
        ):
            first -= 1
        while last + 1 < len(around) and self._is_list(around[last].last, around[last + 1].first):
            if self._is_owner(around[last + 1]):
                break
            last += 1
        return list(around[first : last + 1])

    def _is_owner(self, each: Participant) -> bool:
        """Whether what is spoken of is only theirs ("the mayor's office")."""
        lowers = self.document.tokens.lowers
        return each.last < len(lowers) and lowers[each.last] in self.events.possessives

    def _is_list(self, first: int, last: int, *, closing: bool = True) -> bool:
        """Whether nothing but "and" stands between two actors, or, before the last two of a list, a comma."""
        lowers, table = self.document.tokens.lowers, self.events
        between = [word for word in lowers[first:last] if word not in table.noun_signs and not word.isdigit()]
        return 0 < len(between) <= 1 and between[0] in table.lists and (between[0].isalpha() or not closing)

    def _named_agents(self, act: Act) -> list[Mention]:
        """Return those who do an act by their names: before a verb, behind "by" for a noun.

        Acts of force are done by whoever stands right before them, and of names only by those of countries.
        """
        if not act.trigger.verb:
            return self._named_behind(act, self.events.by)
        named = self._named_before(act)
        if named is None:
            return []
        if self._is_passive(act):
            return self._named_behind(act, self.events.by)
        if act.category in _VIOLENT:
            close = act.trigger.first - named.last <= _ADVERBS and self._is_country(named)
            return self._with_named(named) if close else []
        return self._with_named(named)

    def _nation_of_arms(self, act: Act) -> list[Actor]:
        """Return the country whose strikes or weapons an act is told of by ("Israeli strikes", "Russian missiles")."""
        if act.mode not in _ARMS:
            return []
        tokens = self.document.tokens
        places = [act.tool.first] if act.tool is not None else []
        if not act.trigger.verb:
            places.insert(0, act.trigger.first)
        for at in places:
            code = self.nations.get(tokens.lowers[at - 1]) if at > 0 and tokens.words[at - 1][0].isupper() else None
            if code is not None:
                mention = self.document.span(tokens.starts[at - 1], tokens.ends[at - 1])
                return [Actor(country_name(code, self.document.language), country=code, mention=mention)]
        return []

    def _with_country(self, agents: list[Actor]) -> list[Actor]:
        """Return actors with the country named in one breath before them ("Israel and Hezbollah agreed")."""
        mention = agents[0].mention if agents else None
        if mention is None:
            return agents
        first, _ = self.document.tokens.within(mention.start, mention.end)
        at = bisect.bisect_left(self._place_firsts, first) - 1
        if at < 0 or self.places[at].place.precision is not GeoPrecision.COUNTRY or self.places[at].located:
            return agents
        place = self.places[at].place
        if not self._is_list(self.places[at].last, first) or place.country in {each.country for each in agents}:
            return agents
        return [Actor(place.name, country=place.country, mention=place.mention), *agents]

    def _called(self, act: Act) -> list[Mention]:
        """Return whom "he" or "she" means that is the subject of a verb: the person last named."""
        lowers, first = self.document.tokens.lowers, act.trigger.first
        if not act.trigger.verb or self._is_passive(act):
            return []
        floor = max(self.document.sentence_tokens[act.sentence][0], first - _CALLED_REACH)
        at = next((at for at in range(first - 1, floor - 1, -1) if lowers[at] in self.actors.pronouns), None)
        sex = self.actors.pronouns[lowers[at]] if at is not None else ""
        if at is None or sex not in _SEXES:
            return []
        end = bisect.bisect_left(self._firsts, at)
        if end < bisect.bisect_left(self._firsts, first) and first - at > _ADVERBS + 1:
            return []
        near = reversed(self.mentions[max(end - _LAST_NAMED, 0) : end])
        return list(itertools.islice((each for each in near if each.person and each.sex in ("", sex)), 1))

    def _seat_of_power(self, act: Act) -> list[Actor]:
        """Return the government that a town right before the verb stands for ("Washington imposed sanctions")."""
        if act.category in _VIOLENT or not act.trigger.verb:
            return []
        at = bisect.bisect_left(self._place_firsts, act.trigger.first) - 1
        if at < 0 or self.places[at].located or self.places[at].who:
            return []
        place, gap = self.places[at].place, act.trigger.first - self.places[at].last
        if gap > _ADVERBS - 1 or place.mention is None:
            return []
        seats = [place]
        while at > 0 and len(seats) < _MOST_NAMED:
            if not self._is_list(self.places[at - 1].last, self.places[at].first, closing=len(seats) == 1):
                break
            # "Kyiv and Moscow exchanged prisoners".
            at -= 1
            seats.insert(0, self.places[at].place)
        return [Actor(each.name, country=each.country, sector=PloverSector.GOV, mention=each.mention) for each in seats]

    def _named_patient(self, act: Act) -> list[Mention]:
        """Return who an act is done to by name: right behind the verb, or behind "on" or "against"."""
        if self._is_passive(act):
            named = self._named_before(act)
            return [named] if named is not None and act.category not in _VIOLENT else []
        inside = self.mentions[
            bisect.bisect_right(self._firsts, act.trigger.first) : bisect.bisect_left(self._firsts, act.trigger.last)
        ]
        found = inside[:1] or self._named_behind(act, self.events.on, direct=True)
        if act.category in _VIOLENT:
            return [each for each in found if self._is_country(each)]
        # "Took control of Kidal": a town is where.
        towns = {each.first for each in self.places}
        return [each for each in found if each.first not in towns or self._is_country(each)]

    def _named_behind(self, act: Act, words: frozenset[str], *, direct: bool = False) -> list[Mention]:
        """Return the names joined behind one of some prepositions that follows an act, or behind the act itself."""
        at = bisect.bisect_left(self._firsts, act.trigger.last)
        if at == len(self.mentions):
            return []
        mention, lowers = self.mentions[at], self.document.tokens.lowers
        between = [word for word in lowers[act.trigger.last : mention.first] if word not in self.table.determiners]
        if len(between) > 2 or (between and between[-1] not in words) or (not between and not direct):
            return []
        found = [mention]
        for following in self.mentions[at + 1 : at + _MOST_NAMED]:
            if not self._is_list(found[-1].last, following.first):
                break
            found.append(following)
        return found

    def _is_passive(self, act: Act) -> bool:
        """Whether what is named before a verb suffers it ("was deported")."""
        lowers, first = self.document.tokens.lowers, act.trigger.first
        near = lowers[max(first - _ADVERBS, 0) : first]
        if any(word in self.events.be for word in near):
            return not lowers[first].endswith(self.events.progressive)
        return self._is_joined(first) and self._shares_passive(first)

    def _shares_passive(self, first: int) -> bool:
        """Whether a verb behind "and" goes on with a passive ("was detained at home and charged")."""
        lowers, events = self.document.tokens.lowers, self.events
        for at in range(first - 2, max(first - _SHARED_REACH, 0), -1):
            if lowers[at] in events.be:
                return lowers[at + 1].endswith(events.participle)
            if lowers[at] in events.breaks or lowers[at] in events.subjects:
                return False
        return False

    def _is_country(self, mention: Mention) -> bool:
        return mention.name is not None and mention.name in country_words(self.document.language)[0]

    def _with_named(self, named: Mention) -> list[Mention]:
        """Return a name with those it ends the list of: "A, B and C agreed"."""
        at = bisect.bisect_left(self._firsts, named.first)
        found = [named]
        while at > 0 and len(found) < _MOST_NAMED:
            if not self._is_list(self.mentions[at - 1].last, found[0].first, closing=len(found) == 1):
                break
            at -= 1
            found.insert(0, self.mentions[at])
        return found

    def _named_between(self, act: Act) -> list[Mention]:
        """Return the names behind "between" or "with", and for a verb those before it."""
        lowers = self.document.tokens.lowers
        end = self.document.sentence_tokens[act.sentence][1]
        last = min(end, act.trigger.last + _REACH)
        start = next((at for at in range(act.trigger.last, last) if lowers[at] in self.events.with_), None)
        found: list[Mention] = []
        if act.trigger.verb:
            before = self._named_before(act)
            found = self._with_named(before) if before is not None else []
        if start is not None or act.trigger.verb:
            start = start if start is not None else act.trigger.first
            after = self.mentions[bisect.bisect_left(self._firsts, start) : bisect.bisect_left(self._firsts, last)]
            # "Met the minister in Lusaka": the town is no partner.
            found += [each for each in after[:_MOST_MET] if lowers[each.first - 1] not in self.events.aside]
        return found

    def _named_before(self, act: Act) -> Mention | None:
        """Return the name before an act, those of asides left out; behind "and" the first of the sentence.

        "Freedonia said it would expel the envoy, and recalled its own": both are Freedonia's.
        """
        first = self.document.sentence_tokens[act.sentence][0]
        end = bisect.bisect_left(self._firsts, act.trigger.first)
        begin = bisect.bisect_left(self._firsts, max(first, act.trigger.first - _REACH))
        near = [each for each in self.mentions[begin:end] if not self.asides.part(each.first, act.trigger.first)]
        if not near:
            return None
        if act.trigger.verb and act.category not in _VIOLENT and self._is_joined(act.trigger.first):
            return next((each for each in near if self._is_subject(each, first)), near[-1])
        return near[-1]

    def _is_joined(self, first: int) -> bool:
        """Whether "and" stands right before a verb."""
        before = self.document.tokens.lowers[first - 1]
        return before in self.events.lists and before.isalpha()

    def _is_subject(self, mention: Mention, first: int) -> bool:
        """Whether nothing but an article stands before a name, or a comma that ends what opens the sentence."""
        lowers, at = self.document.tokens.lowers, mention.first - 1
        return at < first or lowers[at] == ","

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
        if mention is not None and each.whose is None and self._is_body(mention, each):
            known = self.document.cast.actor(mention, self.document.text)
            return Actor(
                known.name,
                role=known.role,
                country=known.country or each.country,
                sector=sort.sector or known.sector,
                inter=sort.inter if sort.inter is not None else known.inter,
                mention=known.mention,
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

    def _is_body(self, mention: Mention, each: Participant) -> bool:
        """Whether a mention names a body in full, with capitals ("the National Union of Miners", "RSF")."""
        if mention.name is None or mention.person:
            return False
        words = self.document.tokens.words
        whole = words[each.head][0].isupper() and words[mention.last - 1][0].isupper()
        return whole and (mention.last - mention.first > _ADVERBS or words[each.head].isupper())

    def _seat(self, first: int) -> PlaceMention | None:
        """Return the place whose name stands right before a participant, as part of who it is."""
        at = bisect.bisect_left(self._place_firsts, first) - 1
        return self.places[at] if at >= 0 and self.places[at].who and self.places[at].last == first else None

    def _is_name(self, each: Participant) -> bool:
        lowers = self.document.tokens.lowers
        return any(" ".join(lowers[at : each.last]) in self.table.names for at in range(each.first, each.last))
