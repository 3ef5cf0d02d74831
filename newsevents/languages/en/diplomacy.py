"""English words for what states, parties and offices do to each other without force."""

from typing import Final

from newsevents.languages.schema.events import Reading, Sense
from newsevents.vocabulary import AcledInter as I
from newsevents.vocabulary import AcledSubEventType as A
from newsevents.vocabulary import PloverCategory as P
from newsevents.vocabulary import PloverContext as C
from newsevents.vocabulary import PloverMode as M

__all__ = ["DIPLOMACY"]

_ARMED: Final = frozenset((I.STATE_FORCES, I.REBEL_GROUP, I.POLITICAL_MILITIA, I.IDENTITY_MILITIA, I.EXTERNAL_FORCES))

DIPLOMACY: Final = (
    Sense(
        name="agree",
        verbs="""
        sign|ed|ing * agreement, sign|ed|ing * deal, sign|ed|ing * accord, sign|ed|ing * treaty, sign|ed|ing * pact,
        reach|ed|ing * agreement, reach|ed|ing * deal, str|ike|uck|ikes|iking a deal,
        str|ike|uck|ikes|iking a peace deal, str|ike|uck a * deal, agreed to resume, agreed to a ceasefire,
        agreed to * ceasefire, agreed a * ceasefire, agreed on * ceasefire, agreed to hold talks, agreed to withdraw,
        agreed to move, agreed to end, agreed to stop, concluded * agreement, ratif|y|ied|ying * treaty,
        exchang|ed|ing prisoners, exchanged * prisoners, exchanging * prisoners, swapped prisoners,
        swapped * prisoners,
        withdrew from ** treaty, withdrew from ** pact,
        withdrew from ** agreement
        """,
        nouns="""
        peace agreement||s, peace deal||s, peace accord||s, peace talks, peace treaty,
        prisoner swap||s, prisoner exchange||s, power-sharing deal, peace negotiations, peace process,
        power-sharing agreement, reconciliation agreement, prisoner exchange deal, nuclear agreement
        """,
        readings=(Reading(category=P.AGREE, acled=A.AGREEMENT),),
        examples=("The two sides signed a peace agreement.", "The factions struck a deal on Monday."),
    ),
    Sense(
        name="ceasefire",
        verbs="""
        declared a ceasefire, declared a truce, announced a ceasefire, laid down * arms, lay down * arms,
        laid down * weapons, disarm|ed|ing
        """,
        nouns="ceasefire||s, cease-fire||s, cessation of hostilities, truce||s, armistice",
        readings=(Reading(category=P.RETREAT, mode=M.CEASEFIRE, acled=A.AGREEMENT),),
        examples=("The rebels declared a ceasefire.",),
    ),
    Sense(
        name="allow",
        verbs="""
        allow|||ed|s|ing ** aid into, allow|||ed|s|ing * convoy into, allow|||ed|s|ing * convoys into,
        allow|||ed|s|ing * trucks into, allow|||ed|s|ing * inspectors into, grant||ed|s|ing access to,
        grant||ed|s|ing * access to, open||ed|s|ing * humanitarian corridor, open||ed|s|ing * humanitarian corridors,
        let|||s|ting * aid into, let|||s|ting * convoy into
        """,
        nouns="humanitarian corridor||s",
        readings=(Reading(category=P.RETREAT, mode=M.ACCESS),),
        examples=("The army allowed two aid convoys into the enclave.",),
    ),
    Sense(
        name="surrender",
        alone=True,
        verbs="""
        surrendered to, surrendered, surrendering to, gave themselves up, turned themselves in,
        hand||ed|s|ing in * weapons, hand||ed|s|ing in * arms, hand||ed|s|ing over * weapons to,
        surrender|ed|s|ing * weapons, turned in * weapons
        """,
        nouns="surrender of",
        readings=(Reading(category=P.RETREAT, mode=M.DISARM, acled=A.AGREEMENT),),
        takes=_ARMED,
        examples=("Ten guerrillas surrendered to the army.",),
    ),
    Sense(
        name="phone",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        sp|oke|oken|eak|eaks|eaking by phone, sp|oke|oken|eak|eaks|eaking by telephone, spoken ** by phone,
        spoke on the phone, spoke over the phone,
        spoke ** by phone, spoke ** by telephone, spoke ** on the phone, spoke ** over the phone, telephoned, phoned,
        talked by phone, talked ** by phone, talked on the phone, held a phone call, held a telephone conversation,
        h|eld|old|olds|olding a call with, had a call with, had * phone call, held * phone call, held * telephone call,
        spoke ** by video, held a video call, call|||ed|s|ing * counterpart
        """,
        nouns="""
        phone call||s, telephone call||s, telephone conversation||s, phone conversation||s, phone talks,
        telephone talks
        """,
        readings=(Reading(category=P.CONSULT, mode=M.PHONE),),
        together=True,
        examples=("The call followed a phone call between the two ministers.", "The presidents spoke by phone."),
    ),
    Sense(
        name="meet",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        held talks, hold|ing talks, held a meeting, holding a meeting, met with, meet|ing with, held consultations,
        held discussions, met * counterpart, meet||s|ing * counterpart, met * counterparts, met * president,
        met * prime minister, met * foreign minister, met * minister, met * leaders, met * leader, met * envoy,
        met * ambassador, met * delegation, met * officials, met * chancellor, met * king, met * pope,
        meet|||ing * president, meet|||ing * prime minister, meet|||ing * foreign minister, meet|||ing * minister,
        meet|||ing * chancellor, meet|||ing * envoy, meet|||ing * leaders, meet|||ing * leader,
        m|et|eet|eets|eeting * secretary general, m|et|eet|eets|eeting * secretary-general,
        m|et|eet|eets|eeting * secretary of state,
        m|et|eet|eets|eeting * president, m|et|eet|eets|eeting * officials,
        meets * president, meets * prime minister, meets * foreign minister, met for talks, met to discuss
        """,
        nouns="talks with, talks between, meeting with, meeting between, consultations with",
        readings=(Reading(category=P.CONSULT),),
        together=True,
        examples=("The envoy held talks with rebel leaders.", "The king met NATO Secretary General Ada Brandt."),
    ),
    Sense(
        name="idiom",
        verbs="""
        m|et|eet|eets|eeting * demand, m|et|eet|eets|eeting * demands, m|et|eet|eets|eeting * need,
        m|et|eet|eets|eeting * needs, m|et|eet|eets|eeting * target, m|et|eet|eets|eeting * targets,
        m|et|eet|eets|eeting * deadline, m|et|eet|eets|eeting * conditions, m|et|eet|eets|eeting * requirements,
        m|et|eet|eets|eeting * standards, m|et|eet|eets|eeting * criteria, m|et|eet|eets|eeting * goal,
        m|et|eet|eets|eeting * goals, m|et|eet|eets|eeting * costs, m|et|eet|eets|eeting * cost,
        m|et|eet|eets|eeting * obligations, m|et|eet|eets|eeting * commitments, m|et|eet|eets|eeting * challenge,
        m|et|eet|eets|eeting * expectations, met with * resistance, met with * criticism, met with * anger,
        met with * protests, met with * silence, met with * force, m|et|eet * death
        """,
        examples=("The minister met the deadline.", "The plan was met with fierce criticism."),
    ),
    Sense(
        name="phone",
        contexts=(C.DIPLOMATIC,),
        verbs="called",
        readings=(Reading(category=P.CONSULT, mode=M.PHONE),),
        together=True,
        official=True,
        called=True,
        examples=("President Ana Roe called Prime Minister Petr Novak on Sunday.",),
    ),
    Sense(
        name="meet",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        met, meet, meets, sh|ook|ake|akes|aking hands
        """,
        readings=(Reading(category=P.CONSULT),),
        together=True,
        official=True,
        examples=("The two presidents met in Oslo.", "Finance ministers will meet on Friday."),
    ),
    Sense(
        name="visit",
        contexts=(C.DIPLOMATIC,),
        verbs="visit|||s|ed, travel|||s|led|ed to, fl|y|ew|ies to",
        readings=(Reading(category=P.CONSULT, mode=M.VISIT),),
        objects=frozenset(("territory",)),
        official=True,
        alone=True,
        examples=("The foreign minister will travel to Lima in June.", "President Ana Roe visited Oslo."),
    ),
    Sense(
        name="visit",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        arriv|e|ed|es|ing in * for talks, paid a visit, pay|ing a visit, sent * envoy to, send|s|ing * envoy to,
        sent * delegation to, send|s|ing * delegation to, dispatch||ed|es|ing * envoy to
        """,
        nouns="state visit||s, official visit||s",
        readings=(Reading(category=P.CONSULT, mode=M.VISIT),),
        examples=("The foreign minister paid a visit to the capital.",),
    ),
    Sense(
        name="meet",
        contexts=(C.DIPLOMATIC,),
        verbs="hold|||s|ing * summit, held * summit, open|||s|ed * summit, gather|||ed|s|ing for * summit",
        nouns="summit, summit of, summit meeting, multilateral talks, four-way talks, five-way talks, six-party talks",
        readings=(Reading(category=P.CONSULT, mode=M.MULTILATERAL),),
        together=True,
        examples=("Leaders of the bloc held a summit in Doha.", "The summit opened on Monday."),
    ),
    Sense(
        name="mediate",
        contexts=(C.DIPLOMATIC,),
        verbs="mediat|e|ed|es|ing, broker|ed|ing",
        nouns="mediation",
        readings=(Reading(category=P.CONSULT, mode=M.THIRD_PARTY),),
        examples=("The bishop mediated between the clans.",),
    ),
    Sense(
        name="resign",
        contexts=(C.EXECUTIVE,),
        alone=True,
        verbs="""
        resign||ed|s|ing, stepp|ed|ing down, quit his post, quit her post, tendered * resignation,
        submitted * resignation, handed in * resignation
        """,
        nouns="resignation||s",
        readings=(Reading(category=P.RETREAT, mode=M.RESIGN, acled=A.OTHER),),
        examples=("The prime minister resigned on Tuesday.", "The crisis led to the resignation of the cabinet."),
    ),
    Sense(
        name="coup",
        contexts=(C.POLITICAL_INSTITUTIONS,),
        verbs="seiz|ed|ing power, overthr|ew|own|owing, toppl|ed|ing, oust|ed|ing, deposed, staged a coup",
        nouns="coup||s, coup d'etat, military takeover, coup attempt||s",
        readings=(Reading(category=P.COERCE, mode=M.SEIZE, acled=A.OTHER),),
        examples=("Officers seized power in a night.",),
    ),
    Sense(
        name="release",
        verbs="""
        freed, set free, released from prison, released on bail, released * prisoners, releas|ed|ing * hostages,
        released * detainees
        """,
        nouns="release of prisoners, release of hostages, prisoner release",
        readings=(Reading(category=P.RETREAT, mode=M.RELEASE),),
        examples=("The court freed the two reporters.",),
    ),
    Sense(
        name="release",
        verbs="releas|e|ed|es|ing",
        asks=_ARMED | frozenset((I.CIVILIANS, I.PROTESTERS, I.RIOTERS)),
        readings=(Reading(category=P.RETREAT, mode=M.RELEASE),),
        examples=("The rebels released 30 soldiers.",),
    ),
    Sense(
        name="idiom",
        verbs="""
        truce collapsed, ceasefire collapsed, truce broke down, ceasefire broke down, truce ended, ceasefire ended,
        cease-fire collapsed, rescued * company, rescued * bank, rescued * firm, rescued * airline, rescued * deal,
        rescued * economy, rescue||d * club
        """,
        examples=("The truce collapsed within hours.", "The state rescued the airline."),
    ),
    Sense(
        name="reject",
        verbs="reject|||ed|s|ing, turn|||ed|s|ing down, spurn|||ed|s|ing",
        objects=frozenset(("offer",)),
        readings=(Reading(category=P.REJECT),),
        examples=("The union rejected the offer.", "It offered a bonus, which the pilots rejected."),
    ),
    Sense(
        name="sanction",
        verbs="""
        impos|e|ed|es|ing * sanctions, slapp||ed|ing|s sanctions, slapp|ed|ing * sanctions,
        approv|e|ed|es|ing * sanctions, adopt|||ed|s|ing * sanctions,
        announc|e|ed|es|ing * sanctions,
        targeted * with * sanctions, sanctioned, extend||ed|s|ing * sanctions, renew||ed|s|ing * sanctions,
        tighten||ed|s|ing * sanctions, widen||ed|s|ing * sanctions, expand||ed|s|ing * sanctions
        """,
        nouns="new sanctions, sweeping sanctions",
        readings=(Reading(category=P.SANCTION),),
        examples=("The council imposed new sanctions on the regime.", "The bloc renewed its sanctions on the junta."),
    ),
    Sense(
        name="expel",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        declared * persona non grata, expel|||s|led|ling * troops, expel|||s|led|ling * peacekeepers,
        order||ed|s|ing * troops to leave, order||ed|s|ing * troops out, order||ed|s|ing * diplomats to leave,
        order||ed|s|ing * ambassador to leave, order||ed|s|ing * envoy to leave, order||ed|s|ing * staff to leave,
        order||ed|s|ing * mission to leave, kick||ed|s|ing out * diplomats, thr|ew|ows|owing out * diplomats
        """,
        nouns="diplomatic expulsion||s, expulsion of diplomats, expulsion of * diplomats",
        readings=(Reading(category=P.SANCTION, mode=M.EXPEL),),
        examples=("The junta ordered foreign troops to leave.", "Peru expelled Chilean peacekeepers."),
    ),
    Sense(
        name="expel",
        contexts=(C.DIPLOMATIC,),
        verbs="expel|||s|led|ling, kick||ed|s|ing out",
        objects=frozenset(("envoys",)),
        readings=(Reading(category=P.SANCTION, mode=M.EXPEL),),
        examples=("The ministry expelled two diplomats.", "Three attachés were expelled on Friday."),
    ),
    Sense(
        name="withdraw envoy",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        recall||ed|s|ing * ambassador, recall||ed|s|ing * envoy, recall||ed|s|ing * ambassadors,
        recall||ed|s|ing * envoys, withdrew * ambassador, withdraw|s|ing * ambassador,
        clos|e|ed|es|ing * embassy, shut|||s|ting * embassy
        """,
        nouns="recall of * ambassador, recall of * envoy",
        readings=(Reading(category=P.SANCTION, mode=M.WITHDRAW),),
        examples=("Freedonia recalled its ambassador on Tuesday.",),
    ),
    Sense(
        name="break relations",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        br|oke|eak|eaks|eaking off * relations, broke * diplomatic relations, br|oke|eak|eaks|eaking off * ties,
        cut|||s|ting off * ties, cut|||s|ting off * relations, suspend||ed|s|ing * ties, suspend||ed|s|ing * relations,
        pull||ed|s|ing out of * treaty, pull||ed|s|ing out of * deal, pull||ed|s|ing out of * agreement,
        pull||ed|s|ing out of * pact, pull||ed|s|ing out of * accord, quit * treaty, quit * pact, quit * bloc,
        suspend||ed|s|ing * treaty, suspend||ed|s|ing participation in, halt||ed|s|ing * aid to, cut|||s|ting * aid to,
        cut * diplomatic ties, cut * ties with, cut * diplomatic relations, sever||ed|s|ing * ties,
        sever||ed|s|ing * relations,
        suspend||ed|s|ing * aid to, suspended diplomatic relations, froze relations
        """,
        nouns="severing of * ties, severing of * relations",
        readings=(Reading(category=P.SANCTION, mode=M.DISCONTINUE),),
        examples=("The kingdom broke off diplomatic relations with its neighbour.",),
    ),
    Sense(
        name="allege",
        verbs="accus|e|ed|es|ing, blam|ed|es|ing",
        nouns="accusation against, accusations against, allegations against, accusation by, accusations by",
        readings=(Reading(category=P.ACCUSE, mode=M.ALLEGE),),
        examples=("The ministry accused the rebels of breaking the truce.",),
    ),
    Sense(
        name="condemn",
        verbs="""
        condemn||ed|s|ing, denounc|e|ed|es|ing, criticis|e|ed|es|ing, criticiz|e|ed|es|ing, deplor|e|ed|es|ing,
        lash||ed|es|ing out at, hit|||s|ting out at, rebuk|ed|es|ing, decr|y|ied|ies|ying, castigat|e|ed|es|ing
        """,
        nouns="condemnation of, condemnation by, denunciation of",
        readings=(Reading(category=P.ACCUSE, mode=M.DISAPPROVE),),
        examples=("The bishop condemned the killings.",),
    ),
    Sense(
        name="condemn",
        verbs="attacked",
        readings=(Reading(category=P.ACCUSE, mode=M.DISAPPROVE),),
        official=True,
        examples=("The minister attacked the press in a speech.",),
    ),
    Sense(
        name="threaten",
        verbs="""
        threaten|||ed|s|ing to attack, threaten|||ed|s|ing to bomb, threaten|||ed|s|ing to kill,
        threaten|||ed|s|ing to strike, threaten|||ed|s|ing to invade, threaten|||ed|s|ing to use force,
        threaten|||ed|s|ing to retaliate, threaten|||ed|s|ing to shoot, threaten|||ed|s|ing to destroy,
        threaten|||ed|s|ing to blow up, threaten|||ed|s|ing to burn, threaten|||ed|s|ing * with violence,
        vow|||ed|s|ing revenge, vow|||ed|s|ing to retaliate, vow|||ed|s|ing retaliation, vow|||ed|s|ing to avenge,
        warn|||ed|s|ing of retaliation, warn|||ed|s|ing ** would retaliate
        """,
        nouns="death threat||s, bomb threats against",
        readings=(Reading(category=P.THREATEN, mode=M.VIOLENCE),),
        examples=("The militia threatened to attack the port.", "The group vowed revenge."),
    ),
    Sense(
        name="threaten",
        verbs="""
        threaten||ed|ing|s to, threatened with, issued an ultimatum, vow|||ed|s to respond, warn||ed|s of consequences,
        threaten||ed|s|ing sanctions, threaten||ed|s|ing * with sanctions, warn||ed|s|ing ** would respond
        """,
        nouns="ultimatum||s",
        readings=(Reading(category=P.THREATEN),),
        examples=("The unions threatened to shut the port.",),
    ),
    Sense(
        name="demand",
        verbs="""
        demanded that, demand|||ed|s * resignation, demand|||ed|s ** rise, demand|||ed|s * apology,
        demand|||ed|s * inquiry, demand|||ed|s * arrest of, demand|||ed|s * investigation, demand|||ed|s * changes,
        demand|||ed|s * concessions,
        demand|||ed|s * payment, demand|||ed|s * reform, demand|||ed|s * reforms, demand|||ed|s * elections
        """,
        nouns="demand for reform, demands for reform, demand for elections, demands for higher pay",
        readings=(Reading(category=P.REQUEST, mode=M.CHANGE),),
        examples=("The miners demanded a pay rise.", "The party demanded new elections."),
    ),
    Sense(
        name="demand",
        verbs="""
        demand|||ed|s * release, demand|||ed|s * end to, demand|||ed|s * withdrawal, demand|||ed|s * return,
        demand|||ed|s * surrender, demand|||ed|s * ceasefire, demand|||ed|s * truce, demand|||ed|s ** withdraw
        """,
        nouns="demand for the release, demands for the release, demand for the return",
        readings=(Reading(category=P.REQUEST, mode=M.YIELD),),
        examples=("The families demanded the release of the miners.",),
    ),
    Sense(
        name="demand",
        verbs="""
        demand|||ed|s * talks, demand|||ed|s * meeting, request|||ed|s * meeting, ask|||ed|s|ing for talks,
        ask|||ed|s|ing for * meeting, request|||ed|s * talks
        """,
        nouns="request for talks, request for a meeting",
        readings=(Reading(category=P.REQUEST, mode=M.MEET),),
        examples=("The rebels asked for talks.",),
    ),
    Sense(
        name="threaten",
        verbs="""
        threaten|||ed|s|ing to ban, threaten|||ed|s|ing to close, threaten|||ed|s|ing to shut,
        threaten|||ed|s|ing to impose a curfew, threaten|||ed|s|ing to block
        """,
        readings=(Reading(category=P.THREATEN, mode=M.RESTRICT),),
        examples=("The mayor threatened to ban the march.",),
    ),
    Sense(
        name="threaten",
        verbs="""
        threaten|||ed|s|ing to arrest, threaten|||ed|s|ing to jail, threaten|||ed|s|ing to prosecute,
        threaten|||ed|s|ing to sue, threaten|||ed|s|ing to detain, threaten|||ed|s|ing ** with arrest
        """,
        readings=(Reading(category=P.THREATEN, mode=M.ARREST),),
        examples=("Police threatened to arrest the drivers.",),
    ),
    Sense(
        name="threaten",
        verbs="""
        threaten|||ed|s|ing to cut, threaten|||ed|s|ing to suspend, threaten|||ed|s|ing to impose * sanctions,
        threaten|||ed|s|ing to impose * tariffs, threaten|||ed|s|ing sanctions, threaten|||ed|s|ing tariffs,
        threaten|||ed|s|ing to withdraw, threaten|||ed|s|ing to recall, threaten|||ed|s|ing * with sanctions,
        threaten|||ed|s|ing to boycott, threaten|||ed|s|ing to sever
        """,
        nouns="threat of sanctions, threats of sanctions",
        readings=(Reading(category=P.THREATEN, mode=M.RELATIONS),),
        examples=("The bloc threatened to impose new sanctions.",),
    ),
    Sense(
        name="threaten",
        verbs="threaten|||ed|s|ing to expel, threaten|||ed|s|ing to deport",
        readings=(Reading(category=P.THREATEN, mode=M.EXPEL),),
        examples=("The ministry threatened to expel the envoy.",),
    ),
    Sense(
        name="threaten",
        verbs="""
        threaten|||ed|s|ing to annex, threaten|||ed|s|ing to occupy, threaten|||ed|s|ing to seize,
        threaten|||ed|s|ing to retake
        """,
        readings=(Reading(category=P.THREATEN, mode=M.TERRITORY),),
        examples=("The general threatened to annex the strip.",),
    ),
    Sense(
        name="ask for help",
        verbs="""
        ask||ed|s|ing ** for help, ask||ed|s|ing ** for assistance, ask||ed|s|ing ** for aid, ask||ed|s|ing for help,
        ask||ed|s|ing for aid, ask||ed|s|ing for assistance, ask||ed|s|ing ** to send troops, appeal||ed|s|ing for aid,
        appeal||ed|s|ing for help, appeal||ed|s|ing for * help, appeal||ed|s|ing for * aid, request||ed|s|ing * aid,
        request||ed|s|ing * assistance, request||ed|s|ing * help
        """,
        nouns="appeal for aid, appeal for help, request for aid, request for assistance",
        readings=(Reading(category=P.REQUEST, mode=M.ASSIST),),
        examples=("The island asked its neighbours for help.", "The governor appealed for aid after the flood."),
    ),
    Sense(
        name="reject",
        verbs="""
        refus|e|ed|es|ing to negotiate, refus|e|ed|es|ing to meet, refus|e|ed|es|ing to hold talks,
        refus|e|ed|es|ing to talk to, reject|||ed|s|ing * talks, rul|e|ed|es|ing out talks
        """,
        nouns="refusal to negotiate, refusal to meet",
        readings=(Reading(category=P.REJECT, mode=M.MEET),),
        examples=("The junta refused to negotiate.",),
    ),
    Sense(
        name="reject",
        verbs="""
        refus|e|ed|es|ing to release, refus|e|ed|es|ing to withdraw, refus|e|ed|es|ing to surrender,
        refus|e|ed|es|ing to resign, refus|e|ed|es|ing to step down, refus|e|ed|es|ing to leave,
        refus|e|ed|es|ing to hand over, reject|||ed|s|ing * ceasefire, reject|||ed|s|ing * truce
        """,
        nouns="refusal to release, refusal to step down, refusal to withdraw",
        readings=(Reading(category=P.REJECT, mode=M.YIELD),),
        examples=("The governor refused to step down.",),
    ),
    Sense(
        name="reject",
        verbs="""
        refus|e|ed|es|ing to help, refus|e|ed|es|ing to send, refus|e|ed|es|ing * request for aid,
        reject|||ed|s|ing * offer of aid, reject|||ed|s|ing * offer of help, reject|||ed|s|ing * request for help
        """,
        nouns="refusal to help, refusal of aid",
        readings=(Reading(category=P.REJECT, mode=M.ASSIST),),
        examples=("The island rejected an offer of help.",),
    ),
    Sense(
        name="reject",
        verbs="""
        reject||ed|s|ing accusations, rejected the, reject|ed|ing * offer, rejected * proposal, rejected * demands,
        reject||ed|s|ing * results, reject||ed|s|ing * result, reject||ed|s|ing * plan, reject||ed|s|ing * deal,
        reject||ed|s|ing * terms, reject||ed|s|ing * request, reject||ed|s|ing * appeal, reject||ed|s|ing * bid,
        reject||ed|s|ing * call, reject||ed|s|ing * calls, refus|e|ed|es|ing to negotiate, refus|e|ed|es|ing to meet,
        refus|e|ed|es|ing to recognise, refus|e|ed|es|ing to recognize, refus|e|ed|es|ing to sign, rebuff||ed|s|ing,
        veto|e|ed|es|ing, turn||ed|s|ing down * offer, turn||ed|s|ing down * request
        """,
        readings=(Reading(category=P.REJECT),),
        examples=("The rebels rejected the offer.",),
    ),
    Sense(
        name="aid",
        verbs="""
        sent * aid, deliver|ed|ing * aid, provid|ed|ing * aid, donat|ed|ing, pledged * aid, airlifted * supplies,
        gave ** in aid, gives ** in aid, pledged ** in aid, sent ** in aid, offered ** in aid,
        announc|e|ed|es|ing ** in aid for, announc|e|ed|es|ing ** in aid to, announc|e|ed|es|ing ** in aid,
        approv|e|ed|es|ing ** in aid for, approv|e|ed|es|ing ** in aid to, pledged ** in aid for, pledged ** in aid to,
        announc|e|ed|es|ing * aid package, approv|e|ed|es|ing * aid package, announc|e|ed|es|ing * aid for,
        announc|e|ed|es|ing ** in military aid
        """,
        nouns="humanitarian aid, relief supplies, aid convoy",
        readings=(Reading(category=P.AID),),
        examples=("Two ships delivered food aid to the island.",),
    ),
    Sense(
        name="aid",
        verbs="deliver|||s|ed|ing, donat|e|es|ed|ing, suppl|y|ies|ied|ying, distribut|e|es|ed|ing, airlift|ed|ing",
        readings=(Reading(category=P.AID),),
        objects=frozenset(("relief",)),
        official=True,
        examples=("The World Food Programme delivered 40 tons of flour to the camp.",),
    ),
    Sense(
        name="aid",
        verbs="sent, send|||s|ing, dispatch||ed|es|ing, rush||ed|es|ing, deploy|||ed|s|ing",
        alone=True,
        readings=(Reading(category=P.AID),),
        objects=frozenset(("rescuers",)),
        official=True,
        examples=("Norway sent 30 rescue workers to Nepal.", "Japan is sending doctors to the islands."),
    ),
    Sense(
        name="rescue",
        verbs="""
        rescu|ed|es|ing, to rescue, will rescue, pull||ed|s|ing * from the rubble, pull||ed|s|ing ** from the rubble,
        pulled alive,
        pulled ** alive, pulled * from the sea,
        pulled * from the water, pulled * from the river, pulled * from the wreckage,
        pulled * from the snow, pulled * from the mud, pulled * from the debris, pulled * from the lake,
        pulled * to safety, plucked * from, dug * out of the rubble, winched
        """,
        nouns="rescue of",
        readings=(Reading(category=P.AID),),
        contexts=(C.HUMAN_SECURITY,),
        examples=(
            "The coast guard rescued 45 migrants on Sunday.",
            "Firefighters pulled a girl from the rubble.",
            "Two miners were rescued after a week.",
        ),
    ),
    Sense(
        name="evacuate",
        verbs="evacuat|e|ed|es|ing, airlift|||ed|s|ing",
        nouns="evacuation of",
        asks=frozenset((I.CIVILIANS,)),
        official=True,
        readings=(Reading(category=P.AID),),
        contexts=(C.HUMAN_SECURITY,),
        examples=("India evacuated 200 students from the capital.",),
    ),
    Sense(
        name="summon",
        contexts=(C.DIPLOMATIC,),
        verbs="summon||ed|s|ing",
        objects=frozenset(("envoys",)),
        readings=(Reading(category=P.ACCUSE, mode=M.DISAPPROVE),),
        examples=("The ministry summoned the ambassador on Monday.",),
    ),
    Sense(
        name="concede",
        verbs="""
        agreed to the demands, bowed to pressure, gave in to demands, lifted the siege, lifted the state of emergency,
        lift||ed|s|ing * sanctions, eas|e|ed|es|ing * sanctions,
        lifted a curfew, lifted the curfew, eased restrictions, granted amnesty
        """,
        readings=(Reading(category=P.CONCEDE),),
        examples=(
            "The king bowed to pressure and dismissed the council.",
            "The bloc lifted its sanctions on the miner.",
        ),
    ),
    Sense(
        name="curfew",
        contexts=(C.RIGHTS_FREEDOMS,),
        verbs="""
        imposed a curfew, impos|e|ed|es|ing * curfew, declar|e|ed|es|ing * curfew, extended * curfew,
        order||ed|s|ing * curfew, announc|e|ed|es|ing * curfew
        """,
        nouns="curfew was imposed, curfew was declared, curfew imposed",
        readings=(Reading(category=P.COERCE, mode=M.CURFEW, acled=A.OTHER),),
        examples=("The governor imposed a curfew on the city.",),
    ),
    Sense(
        name="martial law",
        contexts=(C.RIGHTS_FREEDOMS,),
        verbs="""
        declared martial law, imposed martial law, declar|ed|ing a state of emergency, imposed a state of emergency,
        declared * state of emergency
        """,
        nouns="martial law was, imposition of martial law, declaration of a state of emergency",
        readings=(Reading(category=P.COERCE, mode=M.MARTIAL_LAW, acled=A.OTHER),),
        examples=("The president declared a state of emergency.",),
    ),
    Sense(
        name="restrict",
        contexts=(C.RIGHTS_FREEDOMS,),
        verbs="""
        shut down the internet, cut internet access, banned * party, bann|ed|ing * protests, bann|ed|ing * marches,
        bann|ed|ing * rallies,
        bann|ed|ing * demonstrations, bann|ed|ing * gatherings, block|ed|ing * websites,
        dissolved parliament, closed * border
        """,
        nouns="internet shutdown||s, internet blackout||s",
        readings=(Reading(category=P.COERCE, mode=M.RESTRICT, acled=A.OTHER),),
        examples=("The regime shut down the internet for two days.",),
    ),
    Sense(
        name="censor",
        contexts=(C.RIGHTS_FREEDOMS,),
        verbs="""
        censor|ed|s|ing, suspend||ed|s|ing * station, suspend||ed|s|ing * newspaper, suspend||ed|s|ing * broadcaster,
        suspend||ed|s|ing * channel, clos|e|ed|es|ing * newspaper, shut|||s|ting down * newspaper,
        shut|||s|ting down * station, shut|||s|ting down * broadcaster, ban||ned|s|ning * newspaper,
        ban||ned|s|ning * film, ban||ned|s|ning * broadcaster, revok|e|ed|es|ing * licence of * station,
        took * off the air, taken off the air
        """,
        nouns="censorship of",
        readings=(Reading(category=P.COERCE, mode=M.CENSOR, acled=A.OTHER),),
        examples=("The regulator suspended a radio station.",),
    ),
    Sense(
        name="withhold",
        verbs="""
        withh|eld|old|olds|olding * aid, withh|eld|old|olds|olding * wages, withh|eld|old|olds|olding * salaries,
        withh|eld|old|olds|olding * pay, withh|eld|old|olds|olding * pensions, withh|eld|old|olds|olding * funds,
        cut|||s|ting off * water, cut|||s|ting off * electricity, cut|||s|ting off * power, cut|||s|ting off * gas,
        fr|oze|eeze|eezes|eezing * assets, fr|oze|eeze|eezes|eezing * accounts
        """,
        nouns="asset freeze||s, withholding of",
        readings=(Reading(category=P.COERCE, mode=M.WITHHOLD),),
        examples=("The ministry withheld the salaries of 300 teachers.", "The bank froze the accounts of the party."),
    ),
    Sense(
        name="misinform",
        contexts=(C.MISINFORMATION,),
        verbs="""
        spread|||s|ing disinformation, spread|||s|ing misinformation, spread|||s|ing * rumours, spread|||s|ing false,
        spread|||s|ing fake, spread|||s|ing * rumors
        """,
        nouns="disinformation campaign||s, misinformation campaign||s, smear campaign||s",
        readings=(Reading(category=P.COERCE, mode=M.MISINFORMATION),),
        examples=("The station spread disinformation about the vaccine.",),
    ),
    Sense(
        name="deport",
        contexts=(C.MIGRATION,),
        verbs="deport||ed|s|ing, extradit|e|ed|es|ing",
        nouns="deportation||s, extradition of",
        readings=(Reading(category=P.COERCE, mode=M.DEPORT),),
        examples=("The ministry deported nine monks.",),
    ),
    Sense(
        name="hack",
        contexts=(C.CYBER,),
        verbs="""
        hacked into, hackers attacked, hackers attack, hackers hit, hackers targeted, hackers broke into,
        hackers stole
        """,
        nouns="cyberattack||s, cyber attack||s, cyber-attack||s, ransomware attack||s, hacking attack||s",
        readings=(Reading(category=P.COERCE, mode=M.CYBER),),
        examples=("A cyberattack took down the bank.",),
    ),
    Sense(
        name="support",
        verbs="""
        voiced support for, expressed support for, endors|e|ed|es|ing, pledged support, recognized * independence,
        recognised * independence, recogni||s|z|sed|zed ** as a state, recogni|sed|zed ** statehood,
        recogni|sed|zed the state of, recogni|sed|zed ** as president, recogni|sed|zed ** as the legitimate
        """,
        nouns="endorsement of, endorsement by, recognition of the state",
        readings=(Reading(category=P.SUPPORT),),
        examples=("Three parties endorsed the plan.",),
    ),
    Sense(
        name="support",
        verbs="congratulat|e|ed|es|ing, prais|e|ed|es|ing",
        readings=(Reading(category=P.SUPPORT),),
        official=True,
        examples=("The president congratulated the new mayor.",),
    ),
    Sense(
        name="support",
        verbs="welcom|e|ed|es|ing, hail|||ed|s|ing",
        objects=frozenset(("news",)),
        readings=(Reading(category=P.SUPPORT),),
        official=True,
        examples=("The government welcomed the truce.",),
    ),
    Sense(
        name="cooperate",
        verbs="""
        held joint drills, held joint exercises, hold|ing joint drills, hold|ing joint exercises,
        conducted joint drills, conducted joint exercises, joint military exercise, signed a memorandum,
        resumed diplomatic relations, restored * ties, restored * relations, resumed * ties, resum|ed|ing * relations,
        reopened * embassy, share intelligence
        """,
        nouns="joint exercise||s, joint patrol||s, joint drills",
        readings=(Reading(category=P.COOPERATE),),
        examples=("The navies held joint drills.",),
    ),
)
