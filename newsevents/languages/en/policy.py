"""English: how policy is told: who makes rules, how far they have come, from when and until when, and by how much."""

from types import MappingProxyType
from typing import Final

from newsevents.languages.en.policy_measures import INSTRUMENTS
from newsevents.languages.en.policy_verbs import ACTS, VERBS
from newsevents.languages.schema.policy import Cue, Figures, Policy
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import Limit, PolicyLevel
from newsevents.vocabulary import PolicyInstrument as I
from newsevents.vocabulary import PolicyStatus as S

__all__ = ["POLICY"]

_AUTHORITIES: Final = MappingProxyType(
    {
        **dict.fromkeys(
            listed(
                """government governments cabinet parliament ministry ministries minister ministers president
                premier prime-minister congress senate lawmakers legislators knesset duma bundestag kremlin king
                emir sultan chancellor federal national secretary embassy administration treasury mps"""
            ),
            PolicyLevel.NATIONAL,
        ),
        **dict.fromkeys(
            listed(
                """governor governors mayor mayors municipality municipalities city province provincial prefecture
                prefectural canton cantonal county state regional region municipal local district districts
                borough commune communes town governorate territory"""
            ),
            PolicyLevel.SUBNATIONAL,
        ),
        **dict.fromkeys(
            listed("eu un union bloc ecowas unhcr nato opec imf commission asean"),
            PolicyLevel.SUPRANATIONAL,
        ),
        **dict.fromkeys(
            listed(
                """authority authorities council councils fed ecb policymakers agency agencies department
                departments officials official bank regulator court courts judge health police board directorate
                committee bureau office leader leaders taskforce cdc junta military army commissioner tribunal"""
            ),
            None,
        ),
    }
)

_STATUSES: Final = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "will",
                "shall",
                "announced",
                "announces",
                "announce",
                "is to",
                "are to",
                "to be",
                "announcing",
                "decided",
                "decides",
                "ordered",
                "orders",
                "instructed",
                "declared",
                "announced that",
                "due to",
                "'ll",
                "going to",
                "about to",
                "pledged to",
                "promised to",
            ),
            S.ANNOUNCED,
        ),
        **dict.fromkeys(("agreed", "agrees", "agree", "agreement to", "a deal to", "voted", "votes to"), S.AGREED),
        **dict.fromkeys(
            (
                "would",
                "could",
                "might",
                "may",
                "proposed",
                "proposes",
                "propose",
                "proposing",
                "proposal",
                "proposals",
                "considering",
                "preparing",
                "expect",
                "expects",
                "mulls",
                "weighs",
                "consider",
                "considers",
                "considered",
                "mulling",
                "weighing",
                "wants to",
                "wants",
                "want to",
                "called for",
                "calls for",
                "calling for",
                "demanded",
                "demanding",
                "demands",
                "demand",
                "vowed to",
                "vows to",
                "ought to",
                "should be",
                "a plan to",
                "threatened to",
                "threatens to",
                "threatening to",
                "plans to",
                "planned to",
                "planning to",
                "is planning",
                "hopes to",
                "if",
                "whether",
                "debating",
                "seeking",
                "need for",
                "need to",
                "calls to",
                "pledged",
                "pushed for",
                "expected to",
                "likely to",
                "backed",
                "favours",
                "favors",
                "support for",
                "drafting",
            ),
            S.PROPOSED,
        ),
        **dict.fromkeys(
            (
                "rejected",
                "rejects",
                "reject",
                "rejecting",
                "ruled out",
                "rules out",
                "refused to",
                "refuses to",
                "declined to",
                "voted against",
                "voted down",
                "vetoed",
                "vetoes",
                "ruling out",
                "blocked a",
                "opposed",
                "no plans to",
                "failed to",
                "turned down",
                "stopped short of",
                "early to",
                "soon to",
                "decided against",
                "decides against",
                "decide against",
                "short of",
                "not true",
                "untrue",
                "denied that",
                "denies that",
                "denied it",
                "denied reports",
                "denied claims",
                "dismissed reports",
                "dismissed suggestions",
                "dismissed claims",
                "dismissed speculation",
                "denied suggestions",
                "shelved plans",
                "shelved a",
                "dropped plans",
                "scrapped plans",
                "abandoned plans",
                "ditched plans",
                "no intention",
                "no power",
                "dropped a plan",
                "scrapped a plan",
                "abandoned a plan",
                "shelves plans",
            ),
            S.REJECTED,
        ),
    }
)

_CUES: Final = (
    Cue(
        role="next",
        words="""do so again in, do so again on, do so again at, do the same in, meet again in, meet again on, meets
        again in, meets again on, reviewed on, reviewed by, reviewed in, reviewed again on, review on, reassessed on,
        re-evaluated on, reconsidered on, evaluated on""",
    ),
    Cue(
        role="meant",
        words="""been due to take effect, been due to take effect on, been due to start, been due to start on, been due
        to begin on, was due to take effect on, was due to start on, were due to take effect on, were due to start on,
        was to take effect on, were to take effect on, been set to take effect on, was set to take effect on, were set
        to take effect on""",
    ),
    Cue(
        role="former",
        words="""due to end, due to end on, due to expire, due to expire on,
    set to end, set to end on, set to expire, set to expire on,
    scheduled to end, scheduled to end on, scheduled to expire, scheduled to expire on, originally until, was to
    end on, was to expire on, was to last until, was to run until, was to end, were to end on, were to expire on,
    were to last until, should have ended on, originally to last until, originally set to last
    until, originally set to end on""",
    ),
    Cue(
        role="over",
        words="""reopened on, re-opened on, resumed on, lifted on, ended on, removed on, revoked on, rescinded on,
        repealed on, withdrawn on, abolished on, cancelled on, canceled on, terminated on""",
    ),
    Cue(
        role="began",
        words="""came into force on, came into force, came into effect on, took effect on, took effect, went into
        effect on, started on, began on, opened on, closed on, imposed
        on, introduced on, implemented on, entered into force on, suspended on""",
    ),
    Cue(
        role="start",
        words="""from, starting, starting from, starting in, starting on, beginning in, start//s/ed on, starts,
        beginning, beginning on,
        beginning from, begin//s on, began on, begins, effective, effective from, effective on, effective as of,
        with effect from, with effect on, as of, as from, since, commencing, commencing on, commences on, in
        force from, in force on, into force on, into force from, into force as of, into effect on, into effect
        from, effect on, effect from, effect as of, valid from, valid as of, applies from, apply from, applied
        from, after, between, to begin on, to start on, beginning as of, in effect from,
        in effect since, in effect on, opening on, starting at, beginning at, force on, into effect at, into
        force, into effect, takes effect, take effect, taking effect, took effect, took effect on, come into
        force, started, began, opened on, closed on, postponed to,
        open on, implemented on, imposed on, entered into force on, enters into force on, start date, effective
        date, start, only from, not before""",
    ),
    Cue(
        role="event",
        words="""scheduled for, scheduled on, scheduled to be held on, scheduled to be held in, to be held on, to be
    held in, scheduled to take place on, scheduled to take place in, planned for, due to be held on, due to be
    held in, due to take place on""",
    ),
    Cue(
        role="sooner",
        words="""end//s earlier, ended earlier, ended early, lifted early, lifted earlier, shortened to, shortened
    until, brought forward to, cut short on, ended prematurely, lifted prematurely, early end on""",
    ),
    Cue(
        role="end",
        words="""until, till, until at least, until the, through, to, up to, upto, until after, expir/e/es/ed on,
        expir/e/es/ed, expiring on, runs out on, runs out at, runs out in, run out at, end//s on, ending on, ends,
        ending, end on, lasting until, valid until, valid through, valid till, in force until, in effect until, at
        least until, at least through, up until, no later than, and, will end, remain until, end at, through
        to, end date is, til, last until, lasts until, end date, expiry date, until midnight on, until midnight
        of, deadline of, deadline is, deadline was, deadline, finish//es on, finishes, conclud/e/es on,
        concludes, end, up to and including, until and including""",
    ),
    Cue(
        role="announced",
        words="""announced on, announced, said on, said, issued on, published on, dated, dated on, of, signed on,
        adopted on, declared on, approved on, decided on, passed on, released on, statement on, order of, decree
        of, updated on, updated, decision of, ordinance of, resolution of, published,
        posted on, tweeted on, report from, reported on""",
    ),
    Cue(role="by", words="by"),
    Cue(role="before", words="before, prior to, earlier than, sooner than, ahead of"),
    Cue(role="met", words="meeting on, meeting of, meetings on, conference on, held on, session on"),
)

_UNITS: Final = MappingProxyType(
    {
        "percentage points": "percentage points",
        "percentage point": "percentage points",
        "basis points": "basis points",
        "basis point": "basis points",
        "percent": "percent",
        "per cent": "percent",
        "%": "percent",
        "bps": "basis points",
        "point": "percentage points",
        "points": "percentage points",
        **{
            word: word
            for word in listed(
                """tenge rubles roubles euros dollars pounds yen yuan rupees naira pesos reais rand lira liras
                dinars dirhams riyals francs kronor kroner krone zloty forints baht ringgit rupiah won shillings
                cedis hryvnia hryvnias som soms soum sums manat lari drams leu lei crowns taka dong kyat
                bolivares soles birr kwacha pence cents people persons guests barrels tonnes tons litres liters
                kilometres kilometers km days hours weeks passengers customers spectators attendees participants
                individuals households"""
            )
        },
        "euro": "euros",
        "dollar": "dollars",
        "pound": "pounds",
        "rouble": "rubles",
        "roubles": "rubles",
        "ruble": "rubles",
        "rupee": "rupees",
        "peso": "pesos",
        "cent": "cents",
        "forint": "forints",
        "dinar": "dinars",
    }
)

_NUMBERS: Final = MappingProxyType(
    {
        word: float(number)
        for number, words in {
            0.25: "quarter",
            0.5: "half",
            1: "one",
            2: "two",
            3: "three",
            4: "four",
            5: "five",
            6: "six",
            7: "seven",
            8: "eight",
            9: "nine",
            10: "ten",
            11: "eleven",
            12: "twelve",
            15: "fifteen",
            20: "twenty",
            25: "twenty-five",
            30: "thirty",
            40: "forty",
            50: "fifty",
            60: "sixty",
            75: "seventy-five",
            80: "eighty",
            90: "ninety",
            100: "hundred",
        }.items()
        for word in words.split()
    }
)

POLICY: Final = Policy(
    instruments=INSTRUMENTS,
    verbs=VERBS,
    acts=ACTS,
    deciding="""decid/e/es/ed, decided to, order//s/ed, rul/es/ed, requir/e/es/ed, requiring, allow//s/ed/ing,
    permit//s/ted, prohibit//s/ed, ban//s/ned, barr/ed, bars, forbid//s, forbade, restrict//s/ed, limit//s/ed,
    limited, halt//s/ed, stop//s/ped, suspend//s/ed, cancel//s/ed/led, canceled, urg/e/es/ed, advis/e/es/ed,
    recommend//s/ed, recommends, ask//s/ed, request//s/ed, call//s/ed on, introduc/e/es/ed, launch//es/ed,
    launching, set//s up, sets up, establish//es/ed, enforc/e/es/ed/ing, implement//s/ed/ing, adopt//s/ed,
    approv/e/es/ed, issu/e/es/ed, amend//s/ed, provid/e/es/ed/ing, distribut/e/es/ed/ing, buy//s, bought,
    purchas/e/es/ed, allocat/e/es/ed, donat/e/es/ed, deploy//s/ed, expand//s/ed, postpon/e/es/ed, reopen//s/ed,
    resum/e/es/ed/ing, clos/e/es/ed, mandat/e/es/ed, instruct//s/ed, direct//s/ed,
    announc/e/es/ed     that it will, announced it will, announced plans, appoint//s/ed, creat/e/es/ed,
    declar/e/es/ed, publish//es/ed, releas/e/es/ed, plan//s to, extend//s/ed, invest//s/ed, stipulates,
    states that""",
    announcing="announc/e/es/ed/ing, announced on",
    elsewhere=listed(
        """forces troops militants militant rebels rebel soldiers soldier attack attacks attacked attacking killed
        kill kills killing fire fired firing explosives bomb bombs bombing bomber bombers warships missile
        missiles fighters fighter arrested arrest arrests protesters protester demonstrators protest protests
        protested rally rallies clashes clashed insurgency insurgents coup weapons suicide shot shooting gunmen
        terrorists terrorist terror murder wounded airstrike airstrikes shelling casualties militia militias
        hostage hostages detonated opponents activists tanks patrols artillery raid raids jailed kidnapped
        abducted ambush suspect robbery sheriff detective detectives victim victims gun handgun homicide trooper
        troopers burglary prosecutors affidavit defendant"""
    ),
    authorities=_AUTHORITIES,
    statuses=_STATUSES,
    order=(S.REJECTED, S.PROPOSED, S.AGREED, S.ANNOUNCED),
    unions=listed("union unions federation association associations lobby"),
    outsiders=listed("opposition former ex shadow rival would-be ousted jailed exiled"),
    reasons=listed("for"),
    gerund="ing",
    supposing=listed("would could might"),
    weighing=listed(
        """costs cost hurts hurt helps helped harms harmed leads led means meant makes saves saved boosts creates
        destroys kills drives pushes threatens worked works fails"""
    ),
    powers=listed("power powers right authority ability freedom"),
    obliging=listed("must"),
    fearing=listed("fear fears feared worry worries worried concern concerns concerned alarm suspect"),
    ruling=listed("declared declares declare declaring ruled rules found held deemed judged"),
    void=listed("unlawful illegal unconstitutional void invalid null inadmissible"),
    specified=listed(
        """rule rules restriction restrictions curb curbs requirement requirements regulation regulations limit limits
        limitation limitations exemption exemptions"""
    ),
    talks=listed(
        """vote votes decision decisions debate debates talks discussion discussions hearing hearings referendum
        consultation ruling study review report trial meeting summit"""
    ),
    excepting=listed("exclude excludes excluding excluded exempt except excepting short besides"),
    sports=listed(
        """striker strikers midfielder defender goalkeeper coach referee fifa uefa athletics olympic olympics league
        season teammate teammates winger batsman bowler cyclist sprinter quarterback doping"""
    ),
    papers=listed(
        """statement statements figures data correction apology condolences minutes forecast forecasts results
        warning warnings report reports"""
    ),
    telling=listed(
        """said says say told tells warned warns warn argued argues argue claimed claims claim wrote writes added adds
        complained complain insisted insists reported reports report confirmed confirms estimated estimates believe
        believes thinks think noted notes complained criticised criticized explained explains predicted predicts"""
    ),
    dating=listed("after since before until till"),
    keeping=listed("keep keeps keeping kept"),
    loads=listed("carrying taking bringing transporting ferrying bound heading full loaded"),
    relatives=listed("which who whose that where"),
    drafts=listed("bill bills draft drafts amendment"),
    fates=MappingProxyType(
        {
            **dict.fromkeys(
                listed("passed passes passing approved approves approving approval adopted adopts adopting backed"),
                S.AGREED,
            ),
            **dict.fromkeys(listed("signed signs signing enacted"), S.ENACTED),
            **dict.fromkeys(
                listed("rejected rejects rejecting vetoed vetoes defeated blocked killed withdrew"), S.REJECTED
            ),
            **dict.fromkeys(
                listed(
                    """introduced introduces tabled tables submitted submits presented presents unveiled unveils drafted
                    proposed proposes vote voting debate debated debating consider considering considers sponsored"""
                ),
                S.PROPOSED,
            ),
        }
    ),
    blocs=listed("european african arab nations ecb opec+ g7 g20"),
    banks=listed(
        "point points bps bank banks fed ecb policymakers reserve riksbank bundesbank boe boj rba rbnz rbi snb"
    ),
    listed=listed("list lists"),
    listing=listed("to on onto from off"),
    roles=listed("as"),
    conditions=listed("if unless"),
    hinges=listed("once"),
    speaking=listed("said says say told complained complain criticised criticized"),
    missions=listed("embassy embassies consulate consulates"),
    alike=listed("similar comparable"),
    under=listed("under"),
    causes=listed(
        """snow snowfall blizzard ice storm storms floods flood flooding landslide landslides earthquake wildfire
        wildfires gale gales winds fog outage blackout strike strikes walkout crash collision derailment breakdown"""
    ),
    freed=listed("prisoners inmates detainees convicts"),
    updates=listed("update updates updated addendum"),
    wishing=listed("should"),
    partners=listed("with"),
    since=listed("since"),
    ranks=listed(
        """first second third fourth fifth sixth seventh eighth ninth tenth biggest largest highest lowest sharpest
        steepest smallest deepest"""
    ),
    advisers=frozenset({"WHO", "UNICEF", "UNESCO"}),
    parleys=listed("talks negotiations dialogue relations diplomacy"),
    ordering=listed("ordered orders ordering"),
    pleas=listed("urged urges urging pressed pressing begged pleaded lobbied"),
    future=listed("will shall would 'll must may"),
    backshifted=listed("would should"),
    permissions=listed("may can could"),
    anaphors=listed("it they this these"),
    plural="s",
    inflected=("ed", "s", "ing"),
    linking=listed("also then now soon later further immediately instead"),
    earlier=listed("had"),
    holding=listed(
        """take takes took apply applies applied run runs ran cover covers covered begin begins began start starts
        started come comes came go goes went expire expires expired last lasts lasted end ends ended affect affects
        affected follow follows followed replace replaces replaced remain remains hold holds held stay stays continue
        continues lapse lapses"""
    ),
    persons=listed("he she i you who"),
    returning=listed("reopen reopens reopening re-open re-opens resume resumes resuming restart restarts"),
    nominals=listed(
        """closure closures closing suspension suspensions shutdown shutdowns cancellation cancellations postponement
        interruption cessation freeze waiver pause"""
    ),
    negations=listed("not n't no never without neither nor nobody none cannot nothing"),
    over=listed("longer anymore"),
    lasting=listed("until till before"),
    passives=listed("is are was were be been being 's gets get got remain remains remained stay stays kept"),
    perfects=listed("has have had having 've"),
    cues=_CUES,
    between=listed(
        """the on , ( : midnight at of about around early mid late today this next last
        presumably probably provisionally tentatively approximately initially roughly"""
    ),
    dashes=listed("- – — -- to"),
    length_cues="""for, for a period of, for the next, for another, for an additional, for at least, for up to,
    during, by, by another, by a further, for a further, for a total of, over the next, for the following,
    lasting, for an initial period of, for a duration of, valid for, for about, for a maximum of, of,
    for an initial, for a, lasts, last, for more than, another, for the coming, for one more, an additional, a
    further, (, limited to, for approximately, for the duration of""",
    ages=listed("old"),
    aged=listed("age ages aged"),
    past=listed("last past previous preceding prior"),
    personal=frozenset((I.QUARANTINE,)),
    determiners=listed(
        "the a an its their his her all any some this that these those most many certain other such our"
    ),
    joiners=listed("and or , as well & nor / plus"),
    stops=listed(
        """is are was were be been being has have had do does did will would can could may might must shall should
        to from by at until till since for that which who whom whose where when while because as if than then
        also only based located linked tied not no it they he she
         we i you there with without within after before during amid between
        following into onto out up down over under about against through per via including except unless
        although though however but so on in of said says announced include includes including similar"""
    ),
    qualities=listed(
        """main key new steep blanket temporary nationwide planned proposed controversial sweeping first second third
        existing additional strict tough strictest partial full total immediate current general higher lower steeper
        own two-week month-long indefinite"""
    ),
    plain=listed("assets price prices export exports exportation import imports importation"),
    parting=listed("of"),
    modifiers=listed(
        """central high supreme prime foreign interior finance health education transport federal state regional
        local military city town provincial national constitutional district municipal"""
    ),
    barriers=listed("for because after during before amid when while"),
    aimed=frozenset(
        (
            I.SANCTIONS,
            I.EMBARGO,
            I.TARIFF,
            I.EXPORT_RESTRICTION,
            I.IMPORT_RESTRICTION,
            I.VISA,
            I.BORDER_CLOSURE,
            I.TRAVEL_RESTRICTION,
        )
    ),
    market=frozenset((I.INTEREST_RATE, I.TAX, I.SPENDING)),
    product_cues=listed("on of for against"),
    inside=listed("in of across throughout within from on against"),
    answers="""following, after, in response to, in answer to, amid, because of, in the wake of, due to, triggered
    by, prompted by, as a result of, in reaction to, to quell, to stop, sparked by, to appease, to contain, in
    retaliation for, over""",
    idioms="""due to end, due to expire, set to end, set to expire, scheduled to end, scheduled to expire,
    isolated village//s, isolated communit/y/ies, isolated area//s, isolated town//s, isolated region//s,
    isolated incident//s, isolated island//s,
    price war//s, traffic stop//s, block of, blocks of, with information, parking lot//s, parking garage,
    last week, last month, last year, last night, last summer, last spring, last autumn, last winter, at last,
    last time, last minute, last resort,
    flight attendant//s, plea agreement, stop sign//s, bus stop//s, tip line, bar fight, shop owner//s, office
    building//s, tax return//s, tax filing//s, tax record//s, tax history, tax haven//s, tax evasion, tax fraud,
    tax authorit/y/ies, tax commissioner, taxpayer//s, tax collector//s, tax office, law enforcement, first
    order, gag order//s, court order//s, lifted the trophy, lift the trophy, lifted the cup, raised the alarm,
    closed the deal, order of magnitude, in order to, in order that, law and order, world order, mail order, in
    order, cut short, stage//s a, no matter, as a rule, golden rule, cut ties, stage of the, set on fire,
    measure up, for good measure, raise the bar, phase out of the, pass the time, order//s of merit, lifting
    weights, passed away, open fire, opened fire, opening fire, close to, closed in on, close friend//s, close
    ally, close contact//s, in office, in place of, take place, takes place, taking place, took place, taken
    place, first place, in the first place""",
    levels=listed("fine fines penalty penalties limit limits fee fees"),
    decisions=listed("decision move change ruling step"),
    figures=Figures(
        units=_UNITS,
        steps=frozenset(("basis points", "percentage points")),
        articles=listed("a an of"),
        heads=listed(
            "people persons guests passengers customers spectators attendees participants individuals households"
        ),
        crowds=frozenset(
            (
                I.GATHERING_LIMIT,
                I.EVENT_CANCELLATION,
                I.BUSINESS_CLOSURE,
                I.SCHOOL_CLOSURE,
                I.WORKPLACE_CLOSURE,
                I.TRANSPORT_CLOSURE,
                I.TRAVEL_RESTRICTION,
                I.STAY_AT_HOME,
                I.DISTANCING,
                I.QUOTA,
                I.VISA,
                I.OTHER,
            )
        ),
        marks=MappingProxyType(
            {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₦": "NGN", "₽": "RUB", "₸": "KZT"}
        ),
        multiples=MappingProxyType(
            {
                **dict.fromkeys(listed("double doubles doubled doubling twofold two-fold"), 2.0),
                **dict.fromkeys(listed("triple triples tripled tripling treble trebled threefold three-fold"), 3.0),
                **dict.fromkeys(listed("quadruple quadrupled fourfold four-fold"), 4.0),
                **dict.fromkeys(listed("halve halves halved halving"), 0.5),
            }
        ),
        fold=listed("fold times"),
        scales=MappingProxyType({"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}),
        numbers=_NUMBERS,
        by=listed("by"),
        to=listed("to"),
        at=listed("at of"),
        origin=listed("from"),
        dashes=listed("- – —"),
        joints=listed("and to"),
        between=listed("between"),
        spans=listed("range band corridor"),
        fillers=listed("a an the of target"),
        hedges=listed("up to about around nearly almost roughly"),
        scope=listed("over under above below older younger aged"),
        finer=MappingProxyType(
            {"basis points": ("percent", 0.01), "percentage points": ("percent", 1.0), "cents": ("dollars", 0.01)}
        ),
        down=listed(
            """cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed
            trim trims trimmed decrease decreases decreased drop drops dropped fell fall falls reduction"""
        ),
        limits=MappingProxyType(
            {
                **dict.fromkeys(
                    listed(
                        "cap caps capped capping ceiling maximum most limit limits limited limiting exceed than max"
                    ),
                    Limit.CAP,
                ),
                **dict.fromkeys(listed("floor minimum least"), Limit.FLOOR),
            }
        ),
    ),
)
