"""Triggers: the words of a text that may tell of an event, found in one pass over its tokens."""

import functools
from collections.abc import Mapping, Sequence

import attrs

from newsevents import languages
from newsevents.extract.text.tokens import Tokens
from newsevents.languages.schema.events import Events, Instrument, Sense, spelled

__all__ = ["Tool", "Trigger", "find_triggers"]

_GAP = 3
_WIDE_GAP = 6
_OPENINGS = frozenset(("", ".", "!", "?"))
_GAPS: Mapping[str, int] = {"*": _GAP, "**": _WIDE_GAP}


@attrs.frozen
class Trigger:
    """Words that may tell of an event: tokens `first` to `last` (exclusive), whether a verb, and what they may mean."""

    first: int
    last: int
    verb: bool
    senses: tuple[Sense, ...]


@attrs.frozen
class Tool:
    """An instrument where the text names it."""

    first: int
    last: int
    instrument: Instrument


@attrs.frozen
class _Phrase:
    words: tuple[str, ...]
    verbs: tuple[Sense, ...]
    nouns: tuple[Sense, ...]
    instrument: Instrument | None
    reach: int

    @property
    def senses(self) -> tuple[Sense, ...]:
        return self.verbs or self.nouns

    @property
    def weight(self) -> int:
        return sum(word not in _GAPS for word in self.words)


@functools.lru_cache(maxsize=8)
def _index(language: str) -> Mapping[str, Mapping[str, tuple[_Phrase, ...]]]:
    """Return the phrases of a language by their first word and by what follows it, the longest first.

    Under each word that follows stand all phrases that it may go on with; under "" those that ask for none.
    """
    table: Events = languages.load(language, "EVENTS")
    kinds: dict[tuple[str, ...], list[tuple[bool, Sense]]] = {}
    for sense in table.senses:
        for words in spelled(sense.verbs):
            kinds.setdefault(words, []).append((True, sense))
        for words in spelled(sense.nouns):
            kinds.setdefault(words, []).append((False, sense))
    tools = {words: each for each in table.instruments for words in spelled(each.phrases)}
    found: dict[str, list[_Phrase]] = {}
    for words in {**kinds, **tools}:
        senses = kinds.get(words, [])
        phrase = _Phrase(
            words,
            tuple(dict.fromkeys(sense for verb, sense in senses if verb)),
            tuple(dict.fromkeys(sense for verb, sense in senses if not verb)),
            tools.get(words),
            sum(_GAPS.get(word, 1) for word in words),
        )
        found.setdefault(words[0], []).append(phrase)
    return {word: _by_second(sorted(phrases, key=lambda each: -each.weight)) for word, phrases in found.items()}


def _by_second(phrases: Sequence[_Phrase]) -> Mapping[str, tuple[_Phrase, ...]]:
    seconds = {each: each.words[1] if len(each.words) > 1 and each.words[1] not in _GAPS else "" for each in phrases}
    return {
        second: tuple(each for each in phrases if seconds[each] in ("", second)) for second in {*seconds.values(), ""}
    }


def find_triggers(tokens: Tokens, language: str = "en") -> tuple[list[Trigger], list[Tool]]:
    """Return the triggers and the instruments of a text, each in text order.

    The longest phrase at a place holds; idioms take their words away from every other reading.
    """
    index = _index(language)
    table: Events = languages.load(language, "EVENTS")
    lowers = tokens.lowers
    triggers: list[Trigger] = []
    tools: list[Tool] = []
    taken: set[int] = set()
    idioms: set[int] = set()
    for at in tokens.places_of(index):
        if at in taken:
            continue
        named = False
        listed = index[lowers[at]]
        after = lowers[at + 1] if at + 1 < len(lowers) else ""
        for phrase in listed[after if after in listed else ""]:
            used = _matched(phrase, lowers, at) if len(phrase.words) > 1 else [at]
            if used is None:
                continue
            if phrase.instrument is not None and not named:
                tools.append(Tool(at, used[-1] + 1, phrase.instrument))
                named = True
                if not phrase.senses:
                    continue
            if phrase.senses:
                if phrase.senses[0].readings:
                    told = (
                        _is_verb(lowers, at, used[-1] + 1, table)
                        if phrase.nouns
                        else not _is_named(used, lowers, table)
                    )
                    verb = bool(phrase.verbs) and told
                    if verb and at and lowers[at - 1] in table.attributive and lowers[at].endswith(table.progressive):
                        # "In a shooting at a market", "a burning flat".
                        verb = False
                        if not phrase.nouns and len(used) == 1 and phrase.verbs[0].sites:
                            break
                    if verb and _is_attributive(lowers, at, used[-1] + 1, table):
                        break
                    triggers.append(
                        Trigger(at, used[-1] + 1, verb, (phrase.verbs if verb else phrase.nouns) or phrase.senses)
                    )
                else:
                    idioms.update(used)
                taken.update(used)
                break
    # "Fought a price war": what is done to an idiom is no event either.
    return [each for each in triggers if idioms.isdisjoint(range(each.last, each.last + _GAP))], tools


def _matched(phrase: _Phrase, lowers: Sequence[str], at: int) -> list[int] | None:
    """Return the indexes of the tokens that a phrase covers, its gaps left out, or None."""
    if phrase.words[-1] not in lowers[at + 1 : at + phrase.reach]:
        return None
    used = [at]
    place = at + 1
    gap = 0
    for word in phrase.words[1:]:
        if word in _GAPS:
            gap = _GAPS[word]
            continue
        end = min(place + gap + 1, len(lowers))
        while place < end and lowers[place] != word:
            if lowers[place] in ".;:":
                return None
            place += 1
        if place >= end:
            return None
        used.append(place)
        place += 1
        gap = 0
    return used


def _is_attributive(lowers: Sequence[str], first: int, last: int, table: Events) -> bool:
    """Whether a participle only describes a noun ("the liberated areas")."""
    if not first or lowers[first - 1] not in table.attributive or not lowers[first].endswith(table.participle):
        return False
    after = lowers[last] if last < len(lowers) else "."
    return after not in table.passive_after and after not in table.noun_signs


def _is_named(used: Sequence[int], lowers: Sequence[str], table: Events) -> bool:
    """Whether an article makes a noun of a bare verb ("welcomed the release")."""
    at, word = used[0], lowers[used[0]]
    if len(used) > 1 or not at or word.endswith((*table.participle, *table.progressive)):
        return False
    return lowers[at - 1] in table.attributive and lowers[at - 1] in table.definite


def _is_gerund(word: str, before: str, after: str, table: Events) -> bool:
    """Whether a verb in the continuous form has a preposition before it and an object behind ("for killing a man")."""
    if not word.endswith(table.progressive) or before in table.attributive or before not in table.preposed:
        return False
    return after.isdigit() or (after in table.noun_signs and after not in table.preposed)


def _is_verb(lowers: Sequence[str], first: int, last: int, table: Events) -> bool:
    """Whether a word that may be a verb or a noun is a verb where it stands."""
    before = lowers[first - 1] if first else ""
    after = lowers[last] if last < len(lowers) else ""
    if before in table.verb_signs:
        return True
    if before in table.noun_signs:
        return _is_gerund(lowers[first], before, after, table)
    if after in table.between:
        # "Overnight clashes between": no verb stands there.
        return False
    if after in table.harms and not lowers[first].endswith(table.adverb):
        # "Shelling wounded three": no verb stands right before another.
        return False
    if before in _OPENINGS and not lowers[first].endswith(table.participle):
        # "Clashes broke out": no sentence opens with its verb.
        return False
    if last + 1 < len(lowers) and lowers[last + 1] in table.quantifiers:
        # "Killing at least ten": that preposition is part of the number.
        return True
    return not (after in table.on or after in table.by or after in table.of or after in table.passive_after)
