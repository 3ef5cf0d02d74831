"""What the engine needs to read who says what in a text of one language."""

import functools

import attrs

from newsevents.vocabulary import Channel, SpeechAct

__all__ = ["Speech", "Verb", "VerbForm", "verbs"]


@attrs.frozen
class Verb:
    """A verb that reports speech or thought.

    `forms` are its base form, third person, past, participle and gerund. `act` is what is done by it. `frames` say
    what its content may be: a clause with a complementizer (`that`), without one (`bare`) or before the cue (`left`),
    a `question`, a `plea` ("guilty"), a `quote`, an `infinitive` (`raised` where only the passive takes one: "is said
    to be"), an `object`, one that is `judged` ("as a threat") or
    quoted, a figure put at a number (`tally`), or what a preposition such as `for` governs; `addressee` says that an
    object before them is who is spoken to.
    `seen` and `right` are evidence: how often it was met in annotated news, and how often it marked a statement.
    """

    forms: tuple[str, str, str, str, str]
    act: SpeechAct
    frames: frozenset[str]
    seen: int = 0
    right: int = 0


def verbs(*rows: tuple[SpeechAct, str]) -> tuple[Verb, ...]:
    """Return the verbs of a table. A row is an act and a line a verb: five forms | frames | seen and right."""
    found = []
    for act, lines in rows:
        for line in lines.strip().splitlines():
            words, frames, evidence = (part.split() for part in line.split("|"))
            forms = (words[0], words[1], words[2], words[3], words[4])
            found.append(Verb(forms, act, frozenset(frames), int(evidence[0]), int(evidence[1])))
    return tuple(found)


@attrs.frozen
class VerbForm:
    """What a word may be: a verb in one of the forms `base`, `third`, `past`, `participle`, `gerund`."""

    verb: Verb
    kinds: frozenset[str]


@attrs.frozen(kw_only=True, slots=False)
class Speech:
    """Words that mark speech; every word is in lower case.

    - `verbs`: verbs of saying, asking, demanding, thinking, showing.
    - `particles`: words after a verb that belong to it ("pointed out"); `phrasal`: verbs, by their base form, that
      only mark speech with one of their particles ("put it", "shot back").
    - `compounds`: verbs that mean something else with a particle, by base form and particle ("rule out").
    - `pleadings`: what an accused pleads ("guilty"), by itself or denied.
    - `denials`: verbs, by their base form, that say no where they are denied ("does not believe"), with that act.
    - `alternatives`: words between two verbs of saying that share what stands around them ("confirm or deny").
    - `expletives`: pronouns that stand for nothing before a passive ("it is believed").
    - `conditions`: words that open a clause of what need not be ("unless the ministry agrees").
    - `deeds`: by the base form of a verb, nouns of what it does something to instead of telling of it ("recall":
      "ambassador").
    - `hearing`: verbs, by their base form, of those who are told something, as `hearers` are ("a court heard").
    - `selves`: pronouns of whoever speaks ("I").
    - `naming`: verbs, by their base form, whose object may be the source of the report ("citing officials").
    - `resuming`: verbs, by their base form, of those who have spoken before ("add").
    - `ringing`: verbs, by their base form, that mean the telephone where nothing is said of their object ("call").
    - `withholding`: verbs, by their base form, that keep something from somebody ("denied them entry").
    - `tallies`: nouns of a figure that verbs with the frame `tally` put at a number ("put the death toll at 11");
      `tallied` are the prepositions before the number.
    - `complementizers`: words that open a clause of content ("that"); `questions`: those of an indirect question.
    - `persons`: relatives of persons ("who").
    - `infinitive`: the mark of the infinitive ("to").
    - `negative_endings`, `negatives`: how an auxiliary says no by itself ("didn't", "cannot").
    - `nobody`: pronouns of nobody ("nobody"): who is denied to have spoken.
    - `answers`: words that are all that was said ("said no").
    - `existential`: words that stand for a subject before an auxiliary ("there are").
    - `single`, `shares`: words that speak for one or for some of those asked without naming them ("another", "half").
    - `contracted_have`: what a contraction before a participle stands for ("he's said").
    - `finite_endings`: how finite verbs end that are not in the table.
    - `whereabouts`: prepositions that may stand alone behind who is meant ("farmers in the valleys below").
    - `clausal`: prepositions that may open a clause instead ("after").
    - `participles`: those that do not end as they do ("hurt"), which may tell of the noun before them.
    - `gerund_ending`: how gerunds end; `nominal_gerunds` are the words that only look like one ("building").
    - `finite`: pasts of other verbs, by which a sentence goes on behind its subject ("calls for calm grew").
    - `copulas`: the verbs that make a passive, in all forms; `haves`: those that make a perfect.
    - `helpers`: verbs before an infinitive that only colour it ("went on to say", "continued to say").
    - `sources`: prepositions of a source, each a tuple of words ("according to").
    - `quoting`: the word between who is quoted and a gerund of saying ("as").
    - `nouns`: nouns of saying that take a clause of content ("claim").
    - `retold`: nouns of what was just told or done, of which somebody else may speak (", a claim Roe denies").
    - `pleas`: nouns of asking, whose content is what stands behind one of `asked` ("a call for calm"); `pleaders` are
      the prepositions before who asks.
    - `nominal`: forms of verbs that are nouns as often ("reports", "claims").
    - `turns`: marks of the turns in a transcript ("q"), with the act of each.
    - `rubrics`: words before a colon that open a line and name nobody ("update").
    - `wordings`: what somebody has who is a source ("in her words"), with the prepositions before it.
    - `hedges`: adverbs that leave the source open ("reportedly").
    - `agents`: the prepositions of the agent in a passive ("by").
    - `representing`: phrases that name for whom somebody speaks ("on behalf of").
    - `while_words`: words that open a clause of time behind an object, "always" or only where a "verb" follows.
    - `channels`: nouns and names that tell the way of a statement ("interview", "twitter").
    - `carriers`: prepositions before a channel ("in", "on").
    - `calling`: prepositions of who is called on to do something ("on").
    - `speaking`: words that open a phrase about the occasion of a statement ("speaking to reporters").
    - `addressing`: the prepositions of who is spoken to ("to").
    - `shifts`: acts that a frame gives a verb instead of its own: by base form and frame.
    - `posting`: verbs, by their base form, that name the social media ("tweet").
    - `passing`: prepositions of who passes a statement on ("through a spokesman").
    - `press`: words for those who pass statements on ("reporters").
    - `refusals`: verbs of refusing; with a word of `silence` ("comment") nothing is said.
    - `making`: forms of verbs that, before a denied noun, are one verb with it ("made no comment").
    - `silent`: forms of verbs that, denied, say that somebody said nothing ("did not respond"), each with the nouns
      one of which must follow ("request"), none where the verb is enough.
    """

    verbs: tuple[Verb, ...]
    particles: frozenset[str]
    phrasal: dict[str, frozenset[str]]
    compounds: dict[tuple[str, str], Verb]
    pleadings: frozenset[str]
    denials: dict[str, SpeechAct]
    alternatives: frozenset[str]
    expletives: frozenset[str]
    conditions: frozenset[str]
    deeds: dict[str, frozenset[str]]
    hearing: frozenset[str]
    hearers: frozenset[str]
    selves: frozenset[str]
    naming: frozenset[str]
    resuming: frozenset[str]
    ringing: frozenset[str]
    withholding: frozenset[str]
    tallies: frozenset[str]
    tallied: frozenset[str]
    complementizers: frozenset[str]
    questions: frozenset[str]
    persons: frozenset[str]
    infinitive: str
    negative_endings: tuple[str, ...]
    negatives: frozenset[str]
    nobody: frozenset[str]
    answers: frozenset[str]
    existential: frozenset[str]
    single: frozenset[str]
    shares: frozenset[str]
    contracted_have: str
    finite_endings: tuple[str, ...]
    whereabouts: frozenset[str]
    clausal: frozenset[str]
    participles: frozenset[str]
    gerund_ending: str
    nominal_gerunds: frozenset[str]
    finite: frozenset[str]
    copulas: frozenset[str]
    haves: frozenset[str]
    helpers: frozenset[str]
    sources: tuple[tuple[str, ...], ...]
    quoting: frozenset[str]
    nouns: dict[str, SpeechAct]
    retold: frozenset[str]
    pleas: dict[str, SpeechAct]
    asked: frozenset[str]
    pleaders: frozenset[str]
    nominal: frozenset[str]
    turns: dict[str, SpeechAct]
    rubrics: frozenset[str]
    wordings: dict[str, frozenset[str]]
    hedges: frozenset[str]
    agents: frozenset[str]
    representing: tuple[tuple[str, ...], ...]
    while_words: dict[str, str]
    channels: dict[str, Channel]
    carriers: frozenset[str]
    calling: frozenset[str]
    speaking: frozenset[str]
    addressing: frozenset[str]
    shifts: dict[tuple[str, str], SpeechAct]
    posting: frozenset[str]
    passing: frozenset[str]
    press: frozenset[str]
    refusals: frozenset[str]
    silence: frozenset[str]
    making: frozenset[str]
    silent: dict[str, frozenset[str]]

    @functools.cached_property
    def openers(self) -> frozenset[str]:
        """The words that may open content behind an addressee."""
        return self.complementizers | {self.infinitive}

    @functools.cached_property
    def telling(self) -> frozenset[str]:
        """Every word that may mark speech by itself."""
        return frozenset().union(
            self.forms, self.nouns, self.pleas, self.hedges, self.silent, self.wordings, self.retold
        )

    @functools.cached_property
    def claiming(self) -> frozenset[str]:
        """The words that mark a statement as nouns or adverbs do."""
        return frozenset().union(self.nouns, self.pleas, self.hedges)

    @functools.cached_property
    def silencing(self) -> frozenset[str]:
        """The words that may tell that somebody said nothing."""
        refused = (word for word, form in self.forms.items() if form.verb.forms[0] in self.refusals)
        return frozenset(self.silent).union(refused)

    @functools.cached_property
    def forms(self) -> dict[str, VerbForm]:
        """What each word is a form of; the verb listed first holds."""
        found: dict[str, tuple[Verb, set[str]]] = {}
        for verb in self.verbs:
            for word, kind in zip(verb.forms, ("base", "third", "past", "participle", "gerund"), strict=True):
                owner, kinds = found.setdefault(word, (verb, set()))
                if owner is verb:
                    kinds.add(kind)
        return {word: VerbForm(verb, frozenset(kinds)) for word, (verb, kinds) in found.items()}
