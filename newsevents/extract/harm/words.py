"""Harm words: a language's HARM and ACTORS compiled into the look-ups that reading casualties needs."""

import functools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import attrs

from newsevents import languages
from newsevents.counts.phrases import Phrases
from newsevents.languages.schema.actors import Actors, Kind
from newsevents.languages.schema.counts import CountWords
from newsevents.languages.schema.harm import Harms, VerbForm
from newsevents.languages.schema.speech import Speech
from newsevents.vocabulary import ClaimStatus, Harm

__all__ = ["HarmWords", "Trigger", "harm_words"]


@attrs.frozen
class Trigger:
    """A word or phrase of harm: how it takes its victims.

    `form` is a verb's form, None for a state or noun; `falls` makes the subject the victim; `unit` and `act` are those
    of nouns; `toll` is a noun that a figure follows; `hint` makes harm likely without saying its outcome;
    `aimed` is a verb whose victims a weapon is turned on; `harmless` tells of harm only where it came to nobody ("no
    one was hit"); `bereft` is a verb whose subject goes on without its own ("lost two sons"); `takes` marks
    one that falls and takes its victims as well ("drowning 40"), `things` one
    that is done to things as often ("seized"), `flees` one of those who leave in fear, `contest` one of who
    loses a contest as well, `combat` one that harms only the armed; `armed` is a verb that harms only where a weapon
    is named, `extorts` one of those who are made to give something up; `carried` is a state of those brought there.
    """

    harm: Harm
    form: VerbForm | None = None
    falls: bool = False
    state: bool = False
    unit: bool = False
    act: bool = False
    toll: bool = False
    hint: bool = False
    aimed: bool = False
    harmless: bool = False
    bereft: bool = False
    takes: bool = False
    things: bool = False
    flees: bool = False
    contest: bool = False
    combat: bool = False
    armed: bool = False
    extorts: bool = False
    carried: bool = False


@attrs.frozen(kw_only=True)
class HarmWords:
    """What the reader of casualties looks up, compiled once a language.

    `heads` are the words that words of harm begin with, `phrased` those that idioms, parts and the like begin with,
    each with the words that may follow ("" where it stands alone), `marked` both: what stands in none of them needs no
    look-up of phrases. A sentence without one of the `telling` words tells of no harm, nor does one
    whose telling words all tell only beside others, where no set of those `needed` with them is whole. `openers` are
    the words that open a noun phrase whatever they are else; what is not `special` is read by its shape alone, and
    what is not `known` is any noun to a noun phrase. `timing` are the words that `past`, `lately` and `often` begin
    with, `naming` those that name a victim or a killing. `happenings` are the nouns of deeds, `outdating` the words
    that put a telling before another, `fictional` those of works, drills and what is made up.
    """

    words: Harms
    triggers: Phrases[Trigger]
    idioms: Phrases[bool]
    subset: Phrases[bool]
    beside: Phrases[bool]
    wholes: Phrases[bool]
    past: Phrases[bool]
    lately: Phrases[frozenset[str]]
    often: Phrases[bool]
    timing: frozenset[str]
    elsewhere: Phrases[bool]
    happenings: frozenset[str]
    outdating: frozenset[str]
    fictional: frozenset[str]
    natural: Phrases[bool]
    one_of: Phrases[bool]
    stating: Phrases[bool]
    asking: Phrases[bool]
    joining: Phrases[bool]
    among: Phrases[Harm]
    standing: Phrases[ClaimStatus]
    pending: Phrases[ClaimStatus]
    heads: frozenset[str]
    phrased: dict[str, frozenset[str]]
    marked: frozenset[str]
    telling: frozenset[str]
    needed: Mapping[str, Collection[frozenset[str]]]
    openers: frozenset[str]
    special: frozenset[str]
    known: frozenset[str]
    person: frozenset[str]
    persons: frozenset[str]
    kinds: dict[str, Kind]
    small: dict[str, str]
    saying: frozenset[str]
    given_names: frozenset[str]
    particles: frozenset[str]
    articles: frozenset[str]
    numbers: frozenset[str]
    none: frozenset[str]
    naming: frozenset[str]

    def tells(self, lowers: Sequence[str]) -> bool:
        """Whether a sentence may tell of harm: a word that does is there, and those that it does so with."""
        if self.telling.isdisjoint(lowers):
            return False
        here = frozenset(lowers)
        return any(
            word not in self.needed or any(map(here.issuperset, self.needed[word])) for word in self.telling & here
        )

    def is_person(self, low: str) -> bool:
        """Whether a word is a noun for people."""
        return low in self.person or low in self.persons

    def harm_at(self, lowers: list[str], i: int, last: int) -> tuple[int, Trigger] | None:
        """Return the words of harm at token i, as how many they are and what they mean."""
        if lowers[i] not in self.heads:
            return None
        found = self.triggers.at(lowers, i)
        return found if found is not None and i + found[0] <= last else None


def _small_words(words: Harms) -> dict[str, str]:
    """Return the small words a clause turns on, by the kind of item they make."""
    kinds = dict.fromkeys(words.negations, "!")
    kinds |= dict.fromkeys(words.modals, "M") | dict.fromkeys(words.have, "H") | dict.fromkeys(words.be, "B")
    kinds |= dict.fromkeys(words.he, "h") | dict.fromkeys(words.they, "t")
    return kinds | {words.to: "T", words.by: "Y", words.of: "O"}


def _weightiest(phrase: tuple[str, ...]) -> str:
    """Return the longest word of a phrase, of two the later: the one that few other sentences hold."""
    return max(enumerate(phrase), key=lambda each: (len(each[1]), each[0]))[1]


def _phrases(listed: tuple[str, ...]) -> Phrases[bool]:
    return Phrases((tuple(phrase.split()), True) for phrase in listed)


def _following(phrases: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return the second words of phrases by the first ones, "" for phrases of one word."""
    found: dict[str, set[str]] = {}
    for phrase in phrases:
        first, *rest = phrase.split()
        found.setdefault(first, set()).add(rest[0] if rest else "")
    return {first: frozenset(rest) for first, rest in found.items()}


def _needed(merged: Mapping[tuple[str, ...], Trigger], words: Harms) -> dict[str, set[frozenset[str]]]:
    """Return the words without which another tells nothing: the rest of its phrase, and of a weapon the verb."""
    found: dict[str, set[frozenset[str]]] = {}
    aimed = {phrase for phrase, trigger in merged.items() if trigger.aimed or trigger.extorts}
    for phrase in merged.keys() - aimed:
        found.setdefault(_weightiest(phrase), set()).add(frozenset(phrase))
    for phrase in aimed:
        if _weightiest(phrase) in found:
            found[_weightiest(phrase)].add(frozenset(phrase))
    for word in words.arms | words.menacing:
        found.setdefault(word, set()).update(frozenset(phrase[:1]) for phrase in aimed)
    return found


def _triggers(words: Harms) -> Iterator[tuple[tuple[str, ...], Trigger]]:
    for verb in words.verbs:
        for form, spellings in zip(VerbForm, verb.forms.split(), strict=True):
            for spelling in spellings.split("/"):
                yield (
                    tuple(spelling.split("_")),
                    Trigger(
                        verb.harm,
                        form,
                        falls=verb.falls,
                        hint=verb.hint,
                        aimed=verb.aimed,
                        bereft=verb.bereft,
                        takes=verb.takes,
                        things=verb.things,
                        flees=verb.flees,
                        contest=verb.contest,
                        combat=verb.combat,
                        armed=verb.armed,
                        extorts=verb.extorts,
                    ),
                )
    for state in words.states:
        for phrase in state.words.split("/"):
            yield tuple(phrase.split()), Trigger(state.harm, state=True, hint=state.hint, carried=state.carried)
    for noun in words.nouns:
        for word in noun.words.split():
            yield tuple(word.split("_")), Trigger(noun.harm, unit=noun.unit, act=noun.act, hint=noun.hint)
    for phrase, harm in words.tolls.items():
        yield tuple(phrase.split()), Trigger(harm, toll=True)


@functools.cache
def harm_words(language: str) -> HarmWords:
    """Return the compiled words of a language. Raises ParseError where it is unknown."""
    words: Harms = languages.load(language, "HARM")
    actors: Actors = languages.load(language, "ACTORS")
    counts: CountWords = languages.load(language, "COUNTS")
    speech: Speech = languages.load(language, "SPEECH")
    merged: dict[tuple[str, ...], Trigger] = {}
    for phrase, trigger in _triggers(words):
        known = merged.get(phrase)
        if known is None or trigger.form is VerbForm.PAST:
            merged[phrase] = trigger  # of "hurt" the participle is what news uses
        else:
            # "killing" is a gerund and a noun; one entry holds both uses.
            merged[phrase] = attrs.evolve(known, unit=trigger.unit, act=trigger.act)
    triggers = Phrases(merged.items())
    idioms, beside = _phrases(words.idioms), _phrases(words.beside)
    subset = _phrases((*words.subset, *words.among))
    asking, joining = _phrases(words.asking), _phrases(words.joining)
    among = Phrases((tuple(phrase.split()), harm) for phrase, harm in words.among.items())
    heads = frozenset(triggers.heads) | words.struck | words.wounds | words.lives | words.prize.keys()
    singular = words.people | actors.roles.keys() | actors.unnamed
    plural = words.peoples | actors.groups.keys()
    past, often = _phrases(words.past), _phrases(words.often)
    lately = Phrases(
        (tuple(phrase.split()), units)
        for phrases, units in ((words.lately, words.long_units), (words.throughout, words.long_spans))
        for phrase in phrases
    )
    phrased = _following(
        (*words.idioms, *words.subset, *words.among, *words.beside, *words.asking, *words.joining, *words.anybody)
    )
    marked = heads | words.sufferers | phrased.keys()
    alone = words.struck | words.prize.keys() | words.suffering | words.fatally | words.surviving | words.wounds
    alone |= words.lives
    needed = _needed(merged, words)
    openers = singular | plural | words.adders | words.not_people
    small = _small_words(words)
    return HarmWords(
        words=words,
        triggers=triggers,
        idioms=idioms,
        subset=subset,
        beside=beside,
        wholes=_phrases(words.wholes),
        past=past,
        lately=lately,
        often=often,
        timing=frozenset((*past.heads, *lately.heads, *often.heads)),
        elsewhere=_phrases(words.elsewhere),
        happenings=words.deeds | words.weapons,
        outdating=words.former | words.formerly | words.pluperfect,
        fictional=words.fiction.works | words.fiction.invented | words.fiction.drills,
        natural=_phrases(words.natural),
        one_of=_phrases(words.one_of),
        stating=_phrases(words.stating),
        asking=asking,
        joining=joining,
        among=among,
        standing=Phrases((tuple(phrase.split()), status) for phrase, status in words.standing.items()),
        pending=Phrases((tuple(phrase.split()), status) for phrase, status in words.pending.items()),
        heads=heads,
        telling=alone | needed.keys(),
        needed={word: phrases for word, phrases in needed.items() if word not in alone},
        phrased=phrased,
        marked=marked,
        openers=openers,
        known=singular | plural | words.adders | words.lives | heads | small.keys(),
        special=marked | openers | small.keys() | {counts.one},
        person=frozenset(singular - plural),
        persons=frozenset(plural),
        kinds={**actors.groups, **actors.roles},
        small=small,
        saying=frozenset(speech.forms),
        given_names=actors.men | actors.women,
        particles=actors.particles,
        articles=counts.articles,
        numbers=frozenset(counts.units),
        none=counts.none_before,
        naming=words.suffering | words.killings,
    )
