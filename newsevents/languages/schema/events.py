"""What the engine needs to find events in a text of one language: triggers, their senses, and what these become."""

from collections.abc import Iterator, Mapping

import attrs

from newsevents.vocabulary import (
    AcledInter,
    AcledSubEventType,
    PloverCategory,
    PloverContext,
    PloverMode,
    Realis,
)

__all__ = ["Combination", "Events", "Instrument", "Reading", "Sense", "Sign", "spelled"]

Inters = frozenset[AcledInter]


@attrs.frozen(kw_only=True)
class Reading:
    """What an act becomes, given who did it to whom.

    `agents` and `patients` are the kinds of actor it asks for; None asks for nothing; `without` are kinds of which none
    may be about; `several` asks for more agents than one. The first reading of a sense
    that fits is taken, so a sense goes from the special to the general.
    """

    agents: Inters | None = None
    patients: Inters | None = None
    without: Inters = frozenset()
    several: bool = False
    category: PloverCategory | None = None
    mode: PloverMode | None = None
    acled: AcledSubEventType | None = None


@attrs.frozen(kw_only=True)
class Sense:
    """One meaning and the words that carry it.

    - `verbs`, `nouns`: phrases, one a comma or line. `stem|a|b` stands for stem, stem + a and stem + b as the forms of
      a word; `*` for up to three words in between, `**` for up to six. A sense without readings is an idiom:
      words that look like an event and are none.
    - `readings`: what it becomes.
    - `asks`: kinds of patient without which it is no event; None asks for nothing. `takes` does the same for the
      agent. `objects`: classes of things (see `Events.objects`) of which it needs one beside it.
    - `together`: its subject and object act on each other (a clash, a meeting), so all are actors.
    - `alone`: it is done to nobody, so the noun behind "of" is who does it ("the resignation of the cabinet").
    - `turned`: its object is who does it ("the town fell to the rebels").
    - `armed`: it is an event only with one of the instruments beside it ("hit", "throw").
    - `loose`: those of its words that are as often figures of speech ("a battle for the nomination"): events only with
      one of the signs named `sign` in the sentence; "*" stands for all its words and phrases.
    - `unless`: words that make it none where one of them stands in the sentence or beside it ("gas", for a blast).
    - `outcome`: it tells what another act of the sentence led to ("fired on a bus, wounding two").
    - `faint`: its ACLED type counts only where no other act of the episode has one ("a blast", among gunfire).
    - `official`: it is an event only where somebody does it who holds an office, or a state or body of states.
    - `called`: its object is a person named right behind it, of whom no more is said ("called him a liar").
    - `sites`: its object may be a building or spot.
    - `contexts`: what it is about by itself.
    - `examples`: sentences in which it is the event, each holding one of its words.
    """

    name: str
    verbs: str = ""
    nouns: str = ""
    readings: tuple[Reading, ...] = ()
    asks: Inters | None = None
    takes: Inters | None = None
    objects: frozenset[str] = frozenset()
    together: bool = False
    alone: bool = False
    turned: bool = False
    armed: bool = False
    loose: frozenset[str] = frozenset()
    sign: str = ""
    unless: frozenset[str] = frozenset()
    outcome: bool = False
    faint: bool = False
    official: bool = False
    called: bool = False
    sites: bool = False
    contexts: tuple[PloverContext, ...] = ()
    examples: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Sign:
    """What shows that a loose word is meant literally: words, kinds of actor, or the name of a place behind it."""

    words: frozenset[str] = frozenset()
    inters: Inters = frozenset()
    places: bool = False


@attrs.frozen(kw_only=True)
class Instrument:
    """A weapon or means: with an act of one of the senses it decides the mode and ACLED's type.

    `phrases` as in a sense; `senses` are names of senses it goes with in one sentence. One that `acts` has to stand
    before the act, or behind "by", "with" and the like: what stands behind the act else is what it was done to.
    """

    name: str
    phrases: str
    senses: frozenset[str]
    acts: bool = False
    mode: PloverMode | None = None
    acled: AcledSubEventType | None = None
    examples: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Combination:
    """Two acts of one event that together are of another type.

    One is of one of `these` senses; the other is of one of `those`, or of one of the ACLED `types`. The types that
    the two have alone no longer count.
    """

    these: frozenset[str]
    those: frozenset[str] = frozenset()
    types: frozenset[AcledSubEventType] = frozenset()
    acled: AcledSubEventType


@attrs.frozen(kw_only=True)
class Events:
    """The lexicon of events of a language, and its small words of grammar; all in lower case.

    - `senses`, `instruments`: the lexicon.
    - `ranks`: which ACLED type one event gets that several acts tell of, the highest first; of types of one rank the
      one told first holds.
    - `combinations`: pairs of acts that together are a type of their own, the first that fits being taken.
    - `objects`: words for things that acts are done to, by their class ("weapons", "territory"); the name of a place
      is of the class `ground`.
    - `implied`: the sense of the act that a kind of actor is named after.
    - `signs`: what shows that a word is meant literally, by name.
    - `contexts`: words that tell what an event is about.
    - `by`, `on`, `with_`: prepositions of the agent, the patient and the partner; `of`: of either.
    - `between`: those of `with_` that only nouns take.
    - `means`: prepositions of the means.
    - `aside`: other prepositions, behind which stands no subject.
    - `possessives`: endings of an owner.
    - `sources`: words before who says so ("according to"); `subjects`: pronouns that are subjects.
    - `relatives`: words that open a relative clause.
    - `pronouns`: words for things named before.
    - `lists`: words and marks between the members of a list.
    - `breaks`: words and marks that part the clauses of a sentence; `speech`: verbs of saying, whose date is theirs.
    - `progressive`, `participle`, `adverb`: endings of verbs in the continuous form, of participles, and of adverbs.
    - `quantifiers`: words that make a preposition before them part of a number ("at least").
    - `be`: forms that make a participle passive; `passive_after`: what may follow a participle without an object.
    - `suffers`: active verbs, or phrases, whose subject suffers ("died").
    - `harms`: verbs behind an act's noun, before those whom it harmed ("the blast killed two guards").
    - `negations`: words that deny an act; `governors`: words that make it denied, hypothetical or planned.
    - `infinitive`: the mark of an infinitive; `aims`: nouns before it that make what follows a mere aim.
    - `past_signs`: words shortly before an act that put it before the story told; `spans_of_time`: units that do so
      with one of `responses` ("hours after").
    - `perfect`: auxiliaries of what has gone on; `ever_since`: words before the day it began, so that it was before the
      story ("has killed thousands since 2009").
    - `pluperfect`: auxiliaries of what was before the time told of.
    - `attributive`: words between which and a noun a participle only describes ("the liberated areas").
    - `noun_signs`: words after which a word that may be verb or noun is a noun; `verb_signs`: after which a verb.
    - `preposed`: those of `noun_signs` that are prepositions.
    - `causes`, `responses`, `sequels`, `parts`, `spreads`: words between two acts that link them.
    - `definite`: words before a noun that is known; `alike`: words before one that only is of a kind ("such").
    - `names`: words for bodies, before which a word is part of their name ("rights group") and tells of no context.
    - `ways`: words for ways and journeys, behind which `toward` leads to where they go, not to where something is done.
    - `clauses`: words that open a clause with a subject of its own.
    - `tried`: words of the courts ("convicted") with the words that tie a crime to them; `cleared`: those of them that
      say it was not so ("acquitted"); `tied`: those that the tie follows at once ("accused of"); `crimes`: what such
      crimes are called.
    - `cases`: words behind which a crime only tells what they are about ("a murder trial").
    - `reported_future`: governors that are a plan where somebody says so ("said it would send troops").
    - `persons`: pronouns that are subjects and stand for one person.
    - `alone`: pronouns that are an object by themselves ("them").
    - `light`: verbs that only say that somebody did what the noun behind them tells ("began a strike").
    - `participial`: verbs of several words that are passive right behind a noun ("the guard shot dead in the port").
    - `charges`: words between what was decided of somebody and what for.
    - `nature`: forces of nature, whose ruins are nobody's deed.
    - `seat`: words for the seat of a government; where none is named it is the town of the dateline.
    - `anew`: words for once more ("and again on Friday").
    - `before_that`: words that put an act before the time told of ("initially").
    """

    senses: tuple[Sense, ...]
    instruments: tuple[Instrument, ...]
    ranks: tuple[tuple[AcledSubEventType, ...], ...]
    combinations: tuple[Combination, ...]
    objects: Mapping[str, frozenset[str]]
    ground: str
    implied: Mapping[AcledInter, Sense]
    signs: Mapping[str, Sign]
    contexts: Mapping[str, PloverContext]
    by: frozenset[str]
    on: frozenset[str]
    with_: frozenset[str]
    of: frozenset[str]
    between: frozenset[str]
    means: frozenset[str]
    aside: frozenset[str]
    possessives: frozenset[str]
    sources: frozenset[str]
    subjects: frozenset[str]
    relatives: frozenset[str]
    pronouns: frozenset[str]
    lists: frozenset[str]
    breaks: frozenset[str]
    speech: frozenset[str]
    progressive: tuple[str, ...]
    participle: tuple[str, ...]
    adverb: tuple[str, ...]
    be: frozenset[str]
    passive_after: frozenset[str]
    suffers: frozenset[str]
    quantifiers: frozenset[str]
    harms: frozenset[str]
    negations: frozenset[str]
    governors: Mapping[str, Realis]
    infinitive: frozenset[str]
    aims: frozenset[str]
    past_signs: frozenset[str]
    spans_of_time: frozenset[str]
    perfect: frozenset[str]
    ever_since: frozenset[str]
    pluperfect: frozenset[str]
    attributive: frozenset[str]
    noun_signs: frozenset[str]
    verb_signs: frozenset[str]
    preposed: frozenset[str]
    causes: frozenset[str]
    responses: frozenset[str]
    sequels: frozenset[str]
    parts: frozenset[str]
    spreads: frozenset[str]
    definite: frozenset[str]
    alike: frozenset[str]
    names: frozenset[str]
    ways: frozenset[str]
    toward: frozenset[str]
    clauses: frozenset[str]
    tried: Mapping[str, frozenset[str]]
    tied: frozenset[str]
    reported_future: frozenset[str]
    persons: frozenset[str]
    alone: frozenset[str]
    cleared: frozenset[str]
    crimes: frozenset[str]
    cases: frozenset[str]
    light: frozenset[str]
    participial: frozenset[str]
    charges: frozenset[str]
    nature: frozenset[str]
    seat: frozenset[str]
    anew: frozenset[str]
    before_that: frozenset[str]
    helping: frozenset[str] = attrs.field(init=False)

    @helping.default
    def _helping(self) -> frozenset[str]:
        """Return the words that may stand before a verb as its auxiliaries."""
        return (self.verb_signs - self.subjects - self.lists) | self.governors.keys()


def spelled(phrases: str) -> Iterator[tuple[str, ...]]:
    """Yield every phrase of a table as its words, the forms of the word that has several written out."""
    for phrase in phrases.replace("\n", ",").split(","):
        words = phrase.split()
        at = next((index for index, word in enumerate(words) if "|" in word), None)
        if at is None:
            if words:
                yield tuple(words)
            continue
        stem, *endings = words[at].split("|")
        for ending in endings:
            yield (*words[:at], stem + ending, *words[at + 1 :])
