"""What the engine needs to find policy changes in a text of one language."""

from collections.abc import Mapping

import attrs

from newsevents.vocabulary import Limit, PolicyAction, PolicyInstrument, PolicyLevel, PolicyStatus

__all__ = ["Cue", "Instrument", "Policy", "Verb", "phrases"]


def phrases(table: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases of a table, each as its words in lower case.

    Phrases are parted by commas. A slash parts the endings of a word: "ban//s" is "ban" and "bans",
    "impos/e/ed" is "impose" and "imposed".
    """
    found: list[tuple[str, ...]] = []
    for phrase in table.split(","):
        spelled: list[tuple[str, ...]] = [()]
        for word in phrase.split():
            stem, *endings = word.split("/")
            forms = [stem + ending for ending in endings] or [stem]
            spelled = [(*before, form) for before in spelled for form in forms]
        found.extend(each for each in spelled if each)
    return tuple(dict.fromkeys(found))


@attrs.frozen(kw_only=True)
class Instrument:
    """A kind of measure and the words that name it.

    - `measures`: nouns of the measure itself ("curfew", "price cap"), which is introduced, extended, lifted.
    - `objects`: nouns of what it bears on ("schools", "prices"), which is closed, capped, required.
    - `common`: nouns of the measure that mean other things too, read in short notes only.
    - `frame`: what verbs must have to bear on its measures, which are common words, see
      `newsevents.extract.policy.frames`: `rate`, `list`, `standing`, `declared`, `budget`, `fee` or `bill`; empty for
      most.
    - `named`: measures that have no kind of their own here, and still say what they are ("speed limit").
    - `examples`: sentences that report such a measure.
    """

    kind: PolicyInstrument
    measures: str = ""
    objects: str = ""
    common: str = ""
    named: bool = False
    frame: str = ""
    examples: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Verb:
    """Words that change a rule, and what they do to it by what they bear on.

    - `forms`: verbs and the nouns made of them, as phrases.
    - `measure`, `object`: the action where the word bears on a measure or on an object; None where it does nothing.
    - `alone`: the action and instrument where it bears on anything else ("banned"); only behind an authority or in
      the passive.
    - `negated`: the action under a negation ("not allowed").
    - `instrument`: the instrument it makes of an object whose own is another ("taxed").
    - `moves`: what is told by it is what goes up or down by itself, and only where that is to come ("VAT will rise").
    - `ends`: behind its measure it says how long the measure holds, not that anybody ends it ("the ban expires").
    - `defers`: it puts a measure off, so that the day told is the first it may hold ("postponed until 2028").
    - `act`: it makes an official act of the papers and undertakings in `Policy.acts` ("bought ventilators").
    - `once`: an act that is done with on its day.
    - `stays`: it says that a measure goes on, which is a change in a story only where its end is told.
    - `settles`: it says that the measure holds, so that what was only agreed is enacted.
    - `weak`: gives way to any other word about the same measure ("announced an extension of the curfew").
    - `official`: an authority is needed beside an object, for anybody raises and cuts things; `factual`: an authority
      is needed, or the passive of the future, for schools close and flights are cancelled for many reasons.
    - `voids`: it does so only where its measure is said to be void ("ruled the ban unlawful").
    - `note`: it is so common that it is read in short notes only, whose whole subject is a measure.
    - `sure`: the instruments it bears on in stories too, where who rules, or that it is to come, is told.
    - `frame`: it bears only on measures of that frame.
    - `only`: the instruments it may bear on; empty for all.
    - `examples`: sentences that report the action.
    """

    forms: str
    measure: PolicyAction | None = None
    object: PolicyAction | None = None
    alone: tuple[PolicyAction, PolicyInstrument] | None = None
    negated: PolicyAction | None = None
    instrument: PolicyInstrument | None = None
    moves: bool = False
    defers: bool = False
    ends: bool = False
    act: bool = False
    once: bool = False
    stays: bool = False
    settles: bool = False
    weak: bool = False
    official: bool = False
    factual: bool = False
    voids: bool = False
    note: bool = False
    sure: frozenset[PolicyInstrument] = frozenset()
    frame: str = ""
    only: frozenset[PolicyInstrument] = frozenset()
    examples: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Cue:
    """Words before a date that tell what it is to a measure: its `start`, its `end`, or when it was `announced`.

    A start that is past where it is told is one that `began`; a `former` end is one that was to be; those who decide
    `met` on the day of their announcement, and meet again; what they may do the `next` time is another change. What
    is `over` on a day, or goes `back`, ends a measure and begins its removal; nothing may be done `before` its end;
    what must be done `by` a day begins on it.
    """

    role: str
    words: str


@attrs.frozen(kw_only=True)
class Policy:
    """The words of policy; all in lower case.

    - `instruments`, `verbs`: kinds of measure, and the words that change them.
    - `acts`: official papers and undertakings ("decree", "fund"), measures only behind an authority, by instrument.
    - `deciding`: verbs that are a decision by themselves where a short note opens with them behind a government.
    - `announcing`: verbs that are one where a word of the future follows ("announced that clinics will").
    - `elsewhere`: words of fighting and unrest: a sentence with one is no decision for that it names an authority.
    - `authorities`: nouns of bodies and offices that make rules, with their level of government where they tell it.
    - `statuses`: words before the verb that tell how far the measure has come; the first status in `order` wins.
    - `freed`: whom a decision lets go, which is done with on its day ("released 30 prisoners").
    - `updates`: headings of what was added to a note later ("UPDATE:").
    - `pleas`: words before another's change that only ask for it ("urged the government to end the subsidy").
    - `partners`: words before a place that another side stands for, where no rule holds ("a dispute with Oslo").
    - `since`: words before the day that a series is counted from; `ranks`: the words that count or rank its members
      ("its third cut since May").
    - `wishing`: words of what somebody without an office only wishes ("critics say it should end").
    - `advisers`: bodies, as they are written, whose advice makes no rule where they open a sentence; `parleys`: what is
      held and broken off, and no rule ("talks").
    - `ordering`: verbs of orders about what stands behind them ("ordered all shops closed").
    - `speaking`: words that tell of somebody's speaking: a text that has them is a story, no announcement.
    - `missions`: bodies that make no rules where they are ("embassy").
    - `alike`: words before measures that are others than those told of ("similar measures"); `under`: words before the
      paper that a rule is made by ("under the decree").
    - `causes`: what shuts things though nobody decides so ("snow"): a text that opens with one is no announcement.
    - `outsiders`: words before an office of one who does not hold it ("opposition").
    - `reasons`: words before a deed that somebody is blamed or praised for.
    - `gerund`: the ending of a verb told as a noun; `supposing`: words of what is only thought of ("cutting the tax
      would cost votes"); `weighing`: verbs of what a change brings about; `dating`: conjunctions of a clause that only
      dates another.
    - `powers`: nouns of what somebody may do ("the power to limit rents"); `obliging`: verbs that oblige.
    - `fearing`: words of those who fear what may come.
    - `ruling`: verbs of those who say that a measure is `void`; `specified`: measures that say what they are by what
      they are on ("restrictions on alcohol").
    - `talks`: nouns of speech about a measure ("delayed a vote on the tax"); `excepting`: words that leave something
      out of it ("exempt").
    - `sports`: words of games, whose bodies ban players; `papers`: what is made public and is no rule ("statement").
    - `telling`: verbs of speech, before which stands who speaks and no measure or product.
    - `keeping`: verbs before what stays open ("keep the border open").
    - `loads`: words behind vehicles before what they carry ("trains carrying timber").
    - `relatives`: pronouns that open a clause about the noun before; `drafts`: papers that are no law yet;
      `fates`: what is done to a paper, with how far it has come then.
    - `blocs`: words of bodies of several countries in the names of offices ("European").
    - `banks`: words of the bodies that set rates; `listing`: prepositions before a list; `listed`: words for a list
      told of before; `roles`: words before what somebody is declared to be.
    - `conditions`: words behind a promise that hangs on something else ("if"); `hinges`: words before what comes first
      ("once").
    - `unions`: bodies of those who work in what measures bear on.
    - `future`: words that put the change itself into the future.
    - `backshifted`: words of the future as told in the past ("announced that schools would close"); `permissions`:
      words that let something be done, which leave the status of a lifted rule alone ("may reopen").
    - `anaphors`: pronouns that open a sentence and stand for the measure told before.
    - `plural`: the ending of nouns in the plural.
    - `inflected`: endings of verbs that are no infinitives.
    - `linking`: adverbs between "it" and what it does ("also").
    - `earlier`: auxiliaries of what came before something else.
    - `holding`: verbs of what a measure does itself ("it applies in May").
    - `persons`: pronouns of one person, whose bans are no rules.
    - `returning`: verbs of what goes on after it was shut ("reopen"), which end a closure on their day.
    - `nominals`: nouns of what is done to an object, which a verb before them may prolong or undo ("extended the
      closure of schools").
    - `negations`: words that turn a verb round; `over`: those that make one tell an end ("no longer");
      `lasting`: those behind it that say until when ("will not reopen until May");
      `passives`: auxiliaries of the passive; `perfects`: those of the perfect.
    - `cues`: words that tell what a date is to a measure; `between`: words that may stand between a cue and its date.
    - `dashes`: marks and words between a first and a last day.
    - `length_cues`: words before a length of time that say a measure holds that long.
    - `ages`: words behind a length that say how long something has stood ("old"); `aged`: words before one that is
      somebody's age; `past`: words in one that is over ("the last 14 days").
    - `personal`: instruments whose lengths of time are each person's, not the measure's.
    - `determiners`, `joiners`: words before a product; conjunctions and marks between two.
    - `qualities`: words before a measure that tell its kind, and no product ("main", "new"); `plain`: objects that are
      of something and no product themselves ("prices"); `parting`: prepositions inside a product ("sales of cars").
    - `modifiers`: words in lower case that belong to the name of an office ("central bank").
    - `barriers`: words that end what a verb bears on ("banned for four matches").
    - `aimed`: instruments aimed at others, so that places named beside them are targets and no jurisdictions.
    - `market`: instruments that are changed by an authority or in the passive, for others have them too.
    - `stops`: words no product holds; `product_cues`: prepositions between a measure and what it bears on.
    - `inside`: prepositions before a body that is where or whose something is, and does not act.
    - `answers`: words between a measure and the event it answers.
    - `idioms`: phrases that look like policy and are not.
    - `levels`: measures that say what they are where they are raised or cut ("fines").
    - `decisions`: nouns that stand for the change told before ("the decision takes effect on 1 May").
    - `figures`: the words of amounts, see `newsevents.extract.policy.measures`.
    """

    instruments: tuple[Instrument, ...]
    verbs: tuple[Verb, ...]
    acts: Mapping[str, PolicyInstrument]
    deciding: str
    announcing: str
    elsewhere: frozenset[str]
    authorities: Mapping[str, PolicyLevel | None]
    statuses: Mapping[str, PolicyStatus]
    order: tuple[PolicyStatus, ...]
    freed: frozenset[str]
    updates: frozenset[str]
    wishing: frozenset[str]
    partners: frozenset[str]
    since: frozenset[str]
    ranks: frozenset[str]
    advisers: frozenset[str]
    parleys: frozenset[str]
    ordering: frozenset[str]
    pleas: frozenset[str]
    unions: frozenset[str]
    outsiders: frozenset[str]
    reasons: frozenset[str]
    gerund: str
    supposing: frozenset[str]
    weighing: frozenset[str]
    powers: frozenset[str]
    obliging: frozenset[str]
    fearing: frozenset[str]
    ruling: frozenset[str]
    void: frozenset[str]
    specified: frozenset[str]
    talks: frozenset[str]
    excepting: frozenset[str]
    telling: frozenset[str]
    sports: frozenset[str]
    papers: frozenset[str]
    dating: frozenset[str]
    keeping: frozenset[str]
    loads: frozenset[str]
    relatives: frozenset[str]
    drafts: frozenset[str]
    fates: Mapping[str, PolicyStatus]
    blocs: frozenset[str]
    banks: frozenset[str]
    listing: frozenset[str]
    listed: frozenset[str]
    roles: frozenset[str]
    conditions: frozenset[str]
    hinges: frozenset[str]
    speaking: frozenset[str]
    missions: frozenset[str]
    causes: frozenset[str]
    alike: frozenset[str]
    under: frozenset[str]
    future: frozenset[str]
    backshifted: frozenset[str]
    permissions: frozenset[str]
    anaphors: frozenset[str]
    linking: frozenset[str]
    plural: str
    inflected: tuple[str, ...]
    earlier: frozenset[str]
    holding: frozenset[str]
    persons: frozenset[str]
    returning: frozenset[str]
    nominals: frozenset[str]
    negations: frozenset[str]
    over: frozenset[str]
    lasting: frozenset[str]
    passives: frozenset[str]
    perfects: frozenset[str]
    cues: tuple[Cue, ...]
    between: frozenset[str]
    dashes: frozenset[str]
    length_cues: str
    ages: frozenset[str]
    aged: frozenset[str]
    past: frozenset[str]
    personal: frozenset[PolicyInstrument]
    determiners: frozenset[str]
    joiners: frozenset[str]
    qualities: frozenset[str]
    plain: frozenset[str]
    parting: frozenset[str]
    modifiers: frozenset[str]
    barriers: frozenset[str]
    aimed: frozenset[PolicyInstrument]
    market: frozenset[PolicyInstrument]
    stops: frozenset[str]
    product_cues: frozenset[str]
    inside: frozenset[str]
    answers: str
    idioms: str
    levels: frozenset[str]
    decisions: frozenset[str]
    figures: "Figures"


@attrs.frozen(kw_only=True)
class Figures:
    """The words of amounts.

    - `steps`: units in which a level is changed, never given.
    - `articles`: words between a fraction and its unit ("half a point").
    - `heads`: units that count people, told only of measures that `crowds` are limited by.
    - `units`: what is counted after a number, as phrases, by the unit's name; `marks`: currency signs before one.
    - `multiples`: words that are a factor ("doubled" 2, "halved" 0.5); `fold`: endings behind a number that make
      one ("two-fold").
    - `scales`: words that multiply a number ("million"); `numbers`: number words.
    - `by`, `to`, `at`, `origin`: words before a step, a new level, a fixed level, and a prior level.
    - `dashes`, `joints`: marks and words between the two numbers of a range; `between`: words before such a pair;
      `spans`: nouns of a range; `fillers`: words between those and what leads to them ("to a range of").
    - `hedges`: words before an amount ("up to").
    - `scope`: words before an amount that says which things a measure is on ("over 20 tonnes").
    - `finer`: units that are a part of another, with it and the part.
    - `down`: verbs that make a step a fall. `limits`: words that make a level a cap or a floor.
    """

    units: Mapping[str, str]
    steps: frozenset[str]
    articles: frozenset[str]
    heads: frozenset[str]
    crowds: frozenset[PolicyInstrument]
    marks: Mapping[str, str]
    multiples: Mapping[str, float]
    fold: frozenset[str]
    scales: Mapping[str, float]
    numbers: Mapping[str, float]
    by: frozenset[str]
    to: frozenset[str]
    at: frozenset[str]
    origin: frozenset[str]
    dashes: frozenset[str]
    joints: frozenset[str]
    between: frozenset[str]
    spans: frozenset[str]
    fillers: frozenset[str]
    hedges: frozenset[str]
    scope: frozenset[str]
    finer: Mapping[str, tuple[str, float]]
    down: frozenset[str]
    limits: Mapping[str, Limit]
