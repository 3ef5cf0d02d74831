"""Named parties: those who do an act or suffer it by their names, as they stand before and behind it."""

import bisect
import itertools
from collections.abc import Sequence
from typing import Final

from newsevents import languages
from newsevents.extract.document import Document
from newsevents.extract.events.acts import Act
from newsevents.extract.events.asides import Asides
from newsevents.extract.events.dateline import dateline_end
from newsevents.extract.events.voices import joint_before, light_verb, suffers
from newsevents.extract.names.countries import country_words
from newsevents.extract.names.mentions import Mention
from newsevents.extract.names.places import PlaceMention, place_mentions
from newsevents.languages.schema.actors import Actors
from newsevents.languages.schema.events import Events
from newsevents.languages.schema.participants import Participants
from newsevents.vocabulary import PloverCategory

__all__ = ["VIOLENT", "NamedParties"]

_REACH: Final = 30
_MOST_NAMED: Final = 8
_MOST_MET: Final = 4
# How many words may stand between a country and the verb of its act of force ("Freedonia again attacked").
_ADVERBS: Final = 2
_CALLED_REACH: Final = 6
_LAST_NAMED: Final = 12
_SEXES: Final = ("m", "f")
_SHARED_REACH: Final = 12
_COMMA: Final = ","
VIOLENT: Final = (PloverCategory.ASSAULT, PloverCategory.PROTEST, PloverCategory.MOBILIZE)
"""Acts of force: of names, only those of countries do them or suffer them."""


class NamedParties:
    """Finds the names around the acts of a document."""

    def __init__(self, document: Document, events: Events) -> None:
        self.document = document
        self.events = events
        self.table: Participants = languages.load(document.language, "PARTICIPANTS")
        self.actors: Actors = languages.load(document.language, "ACTORS")
        self._opening = opening = dateline_end(document.text)
        starts = document.tokens.starts
        self.mentions: Sequence[Mention] = [each for each in document.cast.mentions if starts[each.first] >= opening]
        self.asides = document.made(Asides)
        self.places: Sequence[PlaceMention] = place_mentions(document)
        self._firsts = [each.first for each in self.mentions]
        self._towns = {each.first for each in self.places}

    def agents(self, act: Act) -> list[Mention]:
        """Return those who do an act by their names: before a verb, behind "by" for a noun.

        Acts of force are done by whoever stands right before them, and of names only by those of countries.
        """
        if not act.trigger.verb:
            light = light_verb(act.trigger, self.document.tokens.lowers, self.events)
            done = self._before_token(act, light) if light is not None and act.category not in VIOLENT else None
            return self._behind(act, self.events.by) or (self._with_list(done) if done is not None else [])
        behind = self._behind(act, self.events.by)
        if behind and self._is_country(behind[0]):
            # "Drones launched by Freedonia".
            return behind
        named = self._before(act)
        if named is None:
            return []
        if self._is_passive(act):
            return behind
        if act.category in VIOLENT:
            close = act.trigger.first - named.last <= _ADVERBS and self._is_country(named)
            return self._with_list(named) if close else []
        return self._with_list(named)

    def is_any(self, first: int, last: int) -> bool:
        """Whether a name begins in a stretch of tokens."""
        return bisect.bisect_left(self._firsts, first) < bisect.bisect_left(self._firsts, last)

    def subject(self, act: Act) -> Mention | None:
        """Return the name that is the subject of a verb which goes on with that of the one before, or None."""
        if not act.trigger.verb or not self._goes_on(act.trigger.first) or self._is_passive(act):
            return None
        first = self.document.sentence_tokens[act.sentence][0]
        named = self._before_token(act, act.trigger.first)
        return named if named is not None and self._is_subject(named, first) else None

    def patients(self, act: Act) -> list[Mention]:
        """Return who an act is done to by name: right behind the verb, or behind "on" or "against"."""
        if self._is_passive(act):
            called = self._called(act)
            if called:
                # Who was arrested is a grave thing to say: only where the name tells it is he or she.
                return [each for each in called if each.sex]
            named = self._before(act)
            return [named] if named is not None and act.category not in VIOLENT else []
        inside = self.mentions[
            bisect.bisect_right(self._firsts, act.trigger.first) : bisect.bisect_left(self._firsts, act.trigger.last)
        ]
        ties = self.events.on if act.category in VIOLENT else self.events.on | self.events.with_
        found = inside[:1] or self._behind(act, ties, direct=True)
        if act.category in VIOLENT:
            return [each for each in found if self._is_country(each)]
        # "Took control of Kidal": a town is where.
        return [each for each in found if each.first not in self._towns or self._is_country(each)]

    def called(self, act: Act) -> list[Mention]:
        """Return whom "he" or "she" means that is the subject of a verb: the person last named."""
        return self._called(act) if act.trigger.verb and not self._is_passive(act) else []

    def _called(self, act: Act) -> list[Mention]:
        lowers, first = self.document.tokens.lowers, act.trigger.first
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

    def partners(self, act: Act) -> list[Mention]:
        """Return the names behind "between" or "with", and for a verb those before it."""
        lowers = self.document.tokens.lowers
        end = self.document.sentence_tokens[act.sentence][1]
        last = min(end, act.trigger.last + _REACH)
        last = next((at for at in range(act.trigger.last, last) if self._opens_another(at)), last)
        start = next((at for at in range(act.trigger.last, last) if lowers[at] in self.events.with_), None)
        found: list[Mention] = []
        if act.trigger.verb:
            before = self._before(act)
            found = self._with_list(before) if before is not None else []
        if start is not None or act.trigger.verb:
            start = start if start is not None else act.trigger.first
            after = self.mentions[bisect.bisect_left(self._firsts, start) : bisect.bisect_left(self._firsts, last)]
            # "Met the minister in Lusaka": the town is no partner.
            found += [
                each
                for each in after[:_MOST_MET]
                if lowers[each.first - 1] not in self.events.aside and not self._only_says(each)
            ]
        return found

    def _only_says(self, each: Mention) -> bool:
        """Whether a verb of saying stands right behind a name ("phoned Ana Roe, his office said")."""
        lowers = self.document.tokens.lowers
        return each.last < len(lowers) and lowers[each.last] in self.events.speech

    def _opens_another(self, at: int) -> bool:
        """Whether an auxiliary behind "and" opens what the same subject does next ("met X and will meet Y")."""
        lowers, table = self.document.tokens.lowers, self.events
        if lowers[at - 1] not in table.lists or not lowers[at - 1].isalpha():
            return False
        return lowers[at] in table.governors or lowers[at] in table.be or lowers[at] in table.perfect

    def _behind(self, act: Act, words: frozenset[str], *, direct: bool = False) -> list[Mention]:
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
            if not self.is_list(found[-1].last, following.first):
                break
            found.append(following)
        return found

    def _before(self, act: Act) -> Mention | None:
        """Return the name before an act, those of asides left out; behind "and" the first of the sentence.

        "Freedonia said it would expel the envoy, and recalled its own": both are Freedonia's.
        """
        return self._before_token(act, act.trigger.first)

    def _before_token(self, act: Act, at: int) -> Mention | None:
        """Return the name before the token of a verb in the sentence of an act."""
        first = self.document.sentence_tokens[act.sentence][0]
        end = bisect.bisect_left(self._firsts, at)
        begin = bisect.bisect_left(self._firsts, max(first, at - _REACH))
        near = [
            each
            for each in self.mentions[begin:end]
            if not self.asides.part(each.first, at) and not self._is_home(each)
        ]
        if not near:
            return None
        if self._only_says(near[-1]) and self.document.tokens.lowers[at - 1] in self.events.responses:
            # "Chad will help, Ana Roe said after meeting Ben Tal".
            return near[-1]
        if act.trigger.verb and act.category not in VIOLENT and self._goes_on(at):
            return next((each for each in near if self._is_subject(each, first)), near[-1])
        return near[-1]

    def _is_home(self, each: Mention) -> bool:
        """Whether what is named between commas tells where somebody is from ("Ana Roe, 52, of Lusaka, was jailed")."""
        lowers = self.document.tokens.lowers
        if each.person or each.first < 2 or lowers[each.first - 1] not in self.events.of:
            return False
        return lowers[each.first - 2] == _COMMA and lowers[each.last : each.last + 1] == [_COMMA]

    def _with_list(self, named: Mention) -> list[Mention]:
        """Return a name with those it ends the list of: "A, B and C agreed"."""
        at = bisect.bisect_left(self._firsts, named.first)
        found = [named]
        while at > 0 and len(found) < _MOST_NAMED:
            if not self.is_list(self.mentions[at - 1].last, found[0].first, closing=len(found) == 1):
                break
            at -= 1
            found.insert(0, self.mentions[at])
        return found

    def is_list(self, first: int, last: int, *, closing: bool = True) -> bool:
        """Whether nothing but "and" stands between two actors, or, before the last two of a list, a comma."""
        lowers, table = self.document.tokens.lowers, self.events
        if table.lists.isdisjoint(lowers[first:last]):
            return False
        between = [word for word in lowers[first:last] if word not in table.noun_signs and not word.isdigit()]
        return 0 < len(between) <= 1 and between[0] in table.lists and (between[0].isalpha() or not closing)

    def _is_passive(self, act: Act) -> bool:
        """Whether what is named before a verb suffers it ("was deported")."""
        lowers, first = self.document.tokens.lowers, act.trigger.first
        if suffers(lowers[first : act.trigger.last], self.events):
            return True
        patient = act.arguments.patient
        if patient is not None and act.trigger.verb and patient.last == first and not act.sense.alone:
            # "Ten guards were hurt and 20 men arrested".
            return True
        if not self.events.be.isdisjoint(lowers[max(first - _ADVERBS, 0) : first]):
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

    def _is_joined(self, first: int) -> bool:
        """Whether "and" stands right before a verb."""
        before = self.document.tokens.lowers[first - 1]
        return before in self.events.lists and before.isalpha()

    def _goes_on(self, first: int) -> bool:
        """Whether a verb goes on with the subject of the one before ("and recalled", ", accusing")."""
        lowers, table = self.document.tokens.lowers, self.events
        joint = lowers[joint_before(first, lowers, table)]
        if lowers[first].endswith(table.progressive):
            return joint in table.lists or joint in table.responses
        return joint in table.lists and joint.isalpha()

    def _is_subject(self, mention: Mention, first: int) -> bool:
        """Whether nothing but an article, a dateline or a date stands before a name, or a comma that ends what does."""
        tokens, at = self.document.tokens, mention.first - 1
        opens = at < first or (tokens.ends[at] <= self._opening <= tokens.starts[mention.first])
        return opens or tokens.lowers[at] == "," or tokens.lowers[at].isdigit()

    def _is_country(self, mention: Mention) -> bool:
        return mention.name is not None and mention.name in country_words(self.document.language)[0]
