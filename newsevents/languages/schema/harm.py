"""The shape of a language's HARM: the words that tell of people harmed, and of whom."""

import enum
from collections.abc import Mapping

import attrs

from newsevents.vocabulary import ClaimStatus, Harm

__all__ = ["Fiction", "Harms", "Noun", "State", "Verb", "VerbForm"]


class VerbForm(enum.Enum):
    """The forms of a verb, in the order in which a table lists them."""

    BASE = 0
    PRESENT = 1
    PAST = 2
    GERUND = 3


@attrs.frozen(kw_only=True)
class Verb:
    """A verb of harm.

    `forms` are the base, the third person, the past and participle, and the gerund; other spellings of one form stand
    behind a slash, the words of a phrase are joined by "_". `falls` marks a verb whose subject is the victim ("die").
    `hint` marks a verb that makes harm likely without saying its outcome ("shoot"). `aimed` marks one that harms those
    a weapon is turned on, who stand behind a preposition ("pointed a gun at two clerks"). `bereft` marks one whose
    objects died where they are its subject's own ("the army lost four men"). `takes` marks one that falls and takes its
    victims as well ("a ferry sank, drowning 40"). `things` marks one done to things as often, so that only those count
    who are known to be people ("seized two clerks"). `flees` marks one of those who leave in fear. `contest` marks
    one that tells of losing in a contest as well ("were beaten on penalties"), `combat` one that tells of harm only
    where those it is done to are armed ("neutralised six militants").
    `armed` marks one that harms only where a weapon is named with it ("flashed a gun at a clerk"), `extorts` one that
    then harms those something of value is had from ("demanded cash from a clerk", "ordered her to open the safe"), with
    `takes` those whose it was ("stole a man's phone").
    """

    harm: Harm
    forms: str
    falls: bool = False
    hint: bool = False
    aimed: bool = False
    bereft: bool = False
    takes: bool = False
    things: bool = False
    flees: bool = False
    contest: bool = False
    combat: bool = False
    armed: bool = False
    extorts: bool = False


@attrs.frozen(kw_only=True)
class State:
    """An adjective or phrase that says what people are after the harm ("dead", "missing", "taken to hospital").

    `carried` marks one of those who are brought somewhere, by a word of bringing ("flown by helicopter to a hospital").
    """

    harm: Harm
    words: str
    hint: bool = False
    carried: bool = False


@attrs.frozen(kw_only=True)
class Noun:
    """A noun of harm, the words of a phrase joined by "_".

    `unit` counts victims by itself ("12 deaths"), `act` takes its victims behind a preposition.
    """

    harm: Harm
    words: str
    unit: bool = False
    act: bool = False
    hint: bool = False


@attrs.frozen(kw_only=True)
class Fiction:
    """What tells of harm that was never done.

    `works`: nouns for films and the like, whose story is told where one of `plots` or a comma follows; `inside`: the
    prepositions that may stand before them ("in the film"). `invented`: adjectives of what is made up. `drills`: nouns
    for exercises, whose victims are none where one of `staged` follows.
    """

    works: frozenset[str]
    plots: frozenset[str]
    inside: frozenset[str]
    invented: frozenset[str]
    drills: frozenset[str]
    staged: frozenset[str]


@attrs.frozen(kw_only=True)
class Harms:
    """All a language says about people harmed; every word is in lower case, phrases are words joined by spaces.

    - `verbs`, `states`, `nouns`: what tells of harm. `idioms`: phrases that are none of what their words say.
    - `tolls`: nouns that a figure follows ("death toll"), with the harm; `earlier`: words before the figure that it
      had before ("up from 97"); `now`: words before the one it has ("now stands at"); `moving`: words beside it
      that say it has changed ("rose to").
    - `somebody`: nouns for a person not known, whom a bare verb does nothing to yet ("they may shoot somebody").
    - `unclear`: words that leave open what a negated clause tells of ("it is not known that anybody …").
    - `asking`: phrases that ask for a number ("how many"); `anybody`: words that count nobody where the verb is
      negated ("did not kill anyone").
    - `sentencing`: words that leave a phrase of death unfulfilled ("sentenced three men to death").
    - `standing`: phrases before a figure that say how firmly it stands ("could not confirm").
    - `wounds`: nouns of injury that need one of `sufferers` before them; `bearing`: those after which people may be
      dead ("found with a gunshot wound").
    - `struck`: participles that injure where one of `strikers` follows ("was hit in the leg").
    - `fled`: nouns for what people flee who are no fugitives ("fled the town"); `fugitive`: nouns for those who are,
      beside the armed; `surviving`: nouns for those who came through.
    - `lives`: nouns that need one of `life_takers` before them ("claimed 12 lives").
    - `people`: nouns for one person, `peoples` for several, beside the roles and groups of ACTORS.
    - `others`: words that stand for further people ("others"); `adders`: words that mark a figure as further
      ("another", "more"); `ordinals`: those of them that stand for one more ("a fourth was hurt"), with
      how many there are with that one.
    - `not_people`: nouns for what is counted and is no person.
    - `attackers`: nouns for members of armed groups and bombers; `armed`: those and others who are no civilians
      ("gunmen"); `selves`: words that make the doer the victim
      ("himself").
    - `forces`: nouns for police and soldiers; `anyone`: nouns that fit everybody.
    - `whoever`: nouns under which somebody told of in other words may be meant ("a man").
    - `singular`: forms of verbs whose subject is one person.
    - `fatally`: adverbs that tell of death where the verb is left out ("four were shot, one fatally").
    - `gravely`: adverbs that weigh injuries ("15 were hurt, four of them seriously"); `own`: nouns for those whom their
      own can lose ("lost two sons").
    - `limbs`: parts of the body where a shot seldom kills.
    - `each`: words that tell of one at a time ("for each person killed").
    - `former`, `formerly`: adjectives and adverbs of a telling that another has taken the place of; `tellings`: what
      the adjectives stand before ("earlier reports put the toll at 12").
    - `nearly`: adverbs that keep an act from having come about ("nearly died"); `stating`: words before the day that a
      figure is stated for ("as of Monday").
    - `possible`: the modals that say with a past what may have come about ("may have died").
    - `be`, `have`, `modals`, `to`, `by`, `of`, `negations`: the small words a clause turns on.
    - `subset`: words before a part of the figure told; `beside`: words before who was harmed with somebody;
      `wholes`: words of a sum ("in all").
    - `among`: phrases before some of those harmed ("among the dead were …"), with the harm; `presenting`: words between
      those harmed and their names ("the dead were identified as …").
    - `joining`: phrases that join phrases as "and" does; `ends`: marks that part the members of a long list.
    - `verbal`: how words end that are no names ("-ed").
    - `past_endings`, `participles`: how participles end, and those that end otherwise ("a village held by soldiers").
    - `inside`: prepositions before a place, `quarters` nouns and adjectives for a part of where it happened: nobody
      harmed there is nobody harmed there only.
    - `within`: prepositions before the time of an act ("in 2011"); `bounding`: those before its two ends ("between").
    - `clause_openers`: prepositions that open a clause as well ("after").
    - `sharing`: nouns for a part in a deed: who denies that denies no harm ("denied involvement in the murder of …").
    - `conditions`: words that open what is not so.
    - `pending`: phrases behind a figure that say how firmly it stands ("… are being investigated").
    - `lasting`: what goes on for months, so that its whole toll is told since its beginning ("a cholera outbreak").
    - `apart`: adjectives before one of `deeds` or `weapons` that set it apart from those told ("two other attacks").
    - `prize`: what people are taken as, behind who is taken ("took 30 soldiers prisoner"), with the harm, and `taking`:
      the verbs before it.
    - `since`: words that open a span of the past; `past`, `often`: phrases that make a figure background or generic.
      `lately`: phrases that make it background where one of `long_units` follows ("over the past three years");
      `throughout`: those that do where one of `long_spans` follows ("during 10 years of war").
    - `status`: words of saying that tell how firmly a figure stands; `doubts`: such words beside the figure itself.
    - `clocks`: names of the rules of dates that read a clock time without a day; `nights`: words for the night before.
    - `recalling`: names of the rules of dates that read a time of the day told of ("earlier in the evening").
    - `superlatives`: words that set the news above what was before it ("the deadliest since …"); `edges`: prepositions
      before a date that something came before or after; `beginnings`: verbs before one that something goes on since;
      `coming`: modals of what is to be; `planning`: words that, with the mark of an infinitive, tell of it.
    - `occurring`: verbs of what comes about ("it happened on Monday").
    - `gathering`: verbs whose date is theirs where one of `bereaved` opens the sentence, those left behind or what
      recalls the dead ("Relatives of the dead met on Monday", "a memorial to the dead was unveiled on Monday").
    - `stated`: verbs of saying whose day opens the sentence ("On Tuesday police said that two had died").
    - `day_joints`: words between two days that are one time ("Saturday night and Sunday morning").
    - `printing`: words before the date of a page or a broadcast ("published Friday", "the news at six").
    - `aftermath`: words for what comes after a deed, before a date that is not the deed's: the work of police and
      courts, mourning, the state of the wounded ("was arraigned on Monday"); `reactions`: verbs of it whose date is
      theirs even behind the deed ("condemned the blast on Monday"); `responses`: verbs and nouns of it right behind a
      date ("the coroner on Monday named", "his Monday trial"); `health`: words that are of it beside a form of `be`
      ("was in critical condition Monday"). `partings`: words that part such a word from a date of something else
      ("arrested after"); `determiners`: those before a noun that does so ("held over a blast").
    - `channels`: nouns for what is said in or on, between the saying and its date ("said in a statement Monday").
    - `deeds`: nouns that a year before them sets apart from the news ("the 2004 tsunami").
    - `loot`: nouns for what robbers want; `from_whom`: prepositions and conjunctions before whom they want it of.
    - `possessives`: endings of whose something is ("the clerk's").
    - `attempts`: words before what somebody set about and may have failed in ("tried to rob a clerk").
    - `menacing`: words that tell, as those for arms do, that something is had by force ("gunmen", "masked").
    - `firing`: verbs before "fire" that make it no cause ("opened fire"); `spending`: those before a length of time
      behind bars, which is told of the past.
    - `arms`: nouns for weapons in a hand and what they fire; `aims`: prepositions before those they are turned on.
    - `owners`: possessives of one person ("his arrest"); `relative_owners`: those that open a clause about somebody
      else ("Ann Lee, whose brother was killed"). `besides`: words that keep nobody from being none ("nobody else").
    - `finding`: words that tell of one of `remains` as news ("a body was found"). `projectiles`: nouns for what strikes
      people as no storm does ("a bullet hit a boy"). `carrying`: words of bringing the hurt to where they are treated.
    - `killings`: the first words of what names one killing ("a homicide", "the fatal shooting"); `unproven`: words
      before it that leave open whether it was one.
    - `suffering`: nouns for somebody harmed in a way that is not told ("victim").
    - `weapons`: nouns for weapons and causes, `weapon_modifiers` words before them.
    - `aged`: how a word ends that tells an age and stands for a person ("a 37-year-old").
    - `kin`: nouns for those whom somebody harmed leaves behind, or who speak for them ("the sister of a clerk shot").
    - `correcting`: words of the expressions `corrected_to`, which end before the number that another is taken back for
      ("revised the figure to"), and `corrected_from`, which end before the one taken back ("down from the"); both are
      matched to words in lower case, joined by spaces.
    - `fiction`: words of stories and drills; `natural`: phrases behind a death that nobody did ("of cancer");
      `aging_before`: words right before the age of who died.
    - `monuments`: nouns for what recalls those long dead; `eras`: nouns for wars and regimes, `amid`: prepositions
      before them.
    - `pointing`: demonstratives of those told of before.
    - `gerunds`: how participles end that take objects ("a coach carrying pupils"). `whom`: words that open a clause
      about some of those told ("of whom 12"); `of_things`: relatives that no people are told with ("which").
    - `pluperfect`: words that put an earlier telling before another, ahead of a word of saying or of `putting`
      ("had put the toll at 12").
    - `subsequent`: words between a length of time and a deed before ("a week after two quakes"). `accusing`: words
      before a deed that somebody is said to have done ("accused of killing two").
    - `absolving`: verbs of who is cleared of a deed, before `of`. `plural_endings`: how nouns of several end.
    - `ours`: possessives of who tells of their own ("12 of its soldiers").
    - `aging`: words before ages ("aged five and seven"); `collectives`: nouns for one that is made of people it does
      not count ("a team").
    - `contests`: words of sports and votes, in which who is beaten only loses.
    - `households`: nouns for one that is made of several people ("a family of six").
    - `sizes`: nouns for a known number of people ("couple"); `either`: words that leave open which of two harms;
      `one_of`: phrases before a whole that somebody is only one of. `alone`: words behind the one place or group that
      a figure holds for; `remains`: nouns for the dead where they are found.
    - `he`: pronouns for one person known; `they`: for several. `elsewhere`: phrases that open another incident.
    """

    verbs: tuple[Verb, ...]
    states: tuple[State, ...]
    nouns: tuple[Noun, ...]
    idioms: tuple[str, ...]
    tolls: Mapping[str, Harm]
    earlier: frozenset[str]
    moving: frozenset[str]
    now: frozenset[str]
    asking: tuple[str, ...]
    anybody: frozenset[str]
    somebody: frozenset[str]
    unclear: frozenset[str]
    sentencing: frozenset[str]
    standing: Mapping[str, ClaimStatus]
    wounds: frozenset[str]
    sufferers: frozenset[str]
    bearing: frozenset[str]
    struck: frozenset[str]
    strikers: frozenset[str]
    fled: frozenset[str]
    fugitive: frozenset[str]
    surviving: frozenset[str]
    lives: frozenset[str]
    life_takers: frozenset[str]
    people: frozenset[str]
    peoples: frozenset[str]
    others: frozenset[str]
    ordinals: Mapping[str, int]
    adders: frozenset[str]
    not_people: frozenset[str]
    attackers: frozenset[str]
    armed: frozenset[str]
    forces: frozenset[str]
    anyone: frozenset[str]
    whoever: frozenset[str]
    selves: frozenset[str]
    be: frozenset[str]
    singular: frozenset[str]
    have: frozenset[str]
    modals: frozenset[str]
    fatally: frozenset[str]
    gravely: frozenset[str]
    own: frozenset[str]
    each: frozenset[str]
    limbs: frozenset[str]
    former: frozenset[str]
    formerly: frozenset[str]
    tellings: frozenset[str]
    nearly: frozenset[str]
    stating: tuple[str, ...]
    possible: frozenset[str]
    to: str
    by: str
    of: str
    subset: tuple[str, ...]
    beside: tuple[str, ...]
    wholes: tuple[str, ...]
    among: Mapping[str, Harm]
    presenting: frozenset[str]
    joining: tuple[str, ...]
    ends: frozenset[str]
    verbal: tuple[str, ...]
    past_endings: tuple[str, ...]
    participles: frozenset[str]
    within: frozenset[str]
    bounding: frozenset[str]
    inside: frozenset[str]
    quarters: frozenset[str]
    clause_openers: frozenset[str]
    sharing: frozenset[str]
    conditions: frozenset[str]
    negations: frozenset[str]
    since: frozenset[str]
    lasting: frozenset[str]
    past: tuple[str, ...]
    lately: tuple[str, ...]
    long_units: frozenset[str]
    throughout: tuple[str, ...]
    long_spans: frozenset[str]
    often: tuple[str, ...]
    status: Mapping[str, ClaimStatus]
    pending: Mapping[str, ClaimStatus]
    doubts: Mapping[str, ClaimStatus]
    aged: tuple[str, ...]
    sizes: Mapping[str, int]
    aging: frozenset[str]
    correcting: frozenset[str]
    corrected_to: str
    corrected_from: str
    fiction: Fiction
    natural: tuple[str, ...]
    aging_before: frozenset[str]
    monuments: frozenset[str]
    eras: frozenset[str]
    amid: frozenset[str]
    pointing: frozenset[str]
    gerunds: tuple[str, ...]
    whom: frozenset[str]
    of_things: frozenset[str]
    pluperfect: frozenset[str]
    putting: frozenset[str]
    subsequent: frozenset[str]
    accusing: frozenset[str]
    absolving: frozenset[str]
    plural_endings: tuple[str, ...]
    ours: frozenset[str]
    collectives: frozenset[str]
    contests: frozenset[str]
    households: frozenset[str]
    kin: frozenset[str]
    either: frozenset[str]
    one_of: tuple[str, ...]
    alone: frozenset[str]
    remains: frozenset[str]
    he: frozenset[str]
    they: frozenset[str]
    elsewhere: tuple[str, ...]
    apart: frozenset[str]
    prize: Mapping[str, Harm]
    taking: frozenset[str]
    clocks: frozenset[str]
    nights: frozenset[str]
    recalling: frozenset[str]
    superlatives: frozenset[str]
    edges: frozenset[str]
    beginnings: frozenset[str]
    coming: frozenset[str]
    planning: frozenset[str]
    occurring: frozenset[str]
    gathering: frozenset[str]
    bereaved: frozenset[str]
    stated: frozenset[str]
    day_joints: frozenset[str]
    printing: frozenset[str]
    aftermath: frozenset[str]
    reactions: frozenset[str]
    responses: frozenset[str]
    health: frozenset[str]
    partings: frozenset[str]
    determiners: frozenset[str]
    channels: frozenset[str]
    deeds: frozenset[str]
    attempts: frozenset[str]
    menacing: frozenset[str]
    loot: frozenset[str]
    from_whom: frozenset[str]
    possessives: frozenset[str]
    firing: frozenset[str]
    spending: frozenset[str]
    arms: frozenset[str]
    aims: frozenset[str]
    owners: frozenset[str]
    relative_owners: frozenset[str]
    besides: frozenset[str]
    suffering: frozenset[str]
    finding: frozenset[str]
    projectiles: frozenset[str]
    carrying: frozenset[str]
    killings: frozenset[str]
    unproven: frozenset[str]
    weapons: frozenset[str]
    weapon_modifiers: frozenset[str]
