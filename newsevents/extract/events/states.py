"""States: the governments and countries that an act is told of by their capital, their arms or their name alone."""

import bisect
from typing import Final

from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.named_parties import VIOLENT, NamedParties
from newsevents.extract.names.countries import country_name, nation_words
from newsevents.values import Actor
from newsevents.vocabulary import GeoPrecision, PloverMode, PloverSector

__all__ = ["States"]

_MOST_NAMED: Final = 8
_SIDES_REACH: Final = 6
_ARMS: Final = (PloverMode.AERIAL, PloverMode.HEAVY_WEAPONS, PloverMode.DRONE)


class States:
    """Builds the actors that are states, from the places and words for nations around acts."""

    def __init__(self, document: Document, named: NamedParties) -> None:
        self.document = document
        self.named = named
        self.nations = nation_words(document.language)
        self.places = named.places
        self._place_firsts = [each.first for each in self.places]

    def seat_of_power(self, act: Act) -> list[Actor]:
        """Return the government that a town right before the verb stands for ("Washington imposed sanctions")."""
        if act.category in VIOLENT or not act.trigger.verb:
            return []
        at = bisect.bisect_left(self._place_firsts, act.trigger.first) - 1
        if at < 0 or self.places[at].located or self.places[at].who:
            return []
        place, gap = self.places[at].place, act.trigger.first - self.places[at].last
        if gap > 1 or place.mention is None:
            return []
        seats = [place]
        while at > 0 and len(seats) < _MOST_NAMED:
            if not self.named.is_list(self.places[at - 1].last, self.places[at].first, closing=len(seats) == 1):
                break
            # "Kyiv and Moscow exchanged prisoners".
            at -= 1
            seats.insert(0, self.places[at].place)
        return [Actor(each.name, country=each.country, sector=PloverSector.GOV, mention=each.mention) for each in seats]

    def nation_of_arms(self, act: Act) -> list[Actor]:
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

    def sides(self, act: Act) -> list[Actor]:
        """Return the countries named as sides behind the noun of an act ("clashes between Guinea and Mali")."""
        lowers, at, ties = self.document.tokens.lowers, act.trigger.last, self.named.events.with_
        if act.trigger.verb or at >= len(lowers) or (lowers[at] not in ties and lowers[at - 1] not in ties):
            return []
        low, high = (bisect.bisect_left(self._place_firsts, each) for each in (at, at + _SIDES_REACH))
        near = [each.place for each in self.places[low:high] if each.place.precision is GeoPrecision.COUNTRY]
        return [Actor(each.name, country=each.country, mention=each.mention) for each in near[:2]]

    def with_country(self, agents: list[Actor]) -> list[Actor]:
        """Return actors with the country named in one breath before them ("Israel and Hezbollah agreed")."""
        mention = agents[0].mention if agents else None
        if mention is None:
            return agents
        first, _ = self.document.tokens.within(mention.start, mention.end)
        at = bisect.bisect_left(self._place_firsts, first) - 1
        if at < 0 or self.places[at].place.precision is not GeoPrecision.COUNTRY or self.places[at].located:
            return agents
        place = self.places[at].place
        if not self.named.is_list(self.places[at].last, first) or place.country in {each.country for each in agents}:
            return agents
        return [Actor(place.name, country=place.country, mention=place.mention), *agents]
