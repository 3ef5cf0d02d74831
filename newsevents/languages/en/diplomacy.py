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
        agreed to move, agreed to end, agreed to stop, concluded * agreement, ratif|ied|ying * treaty,
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
        name="surrender",
        alone=True,
        verbs="surrendered to, surrendered, surrendering to, gave themselves up, turned themselves in",
        nouns="surrender of",
        readings=(Reading(category=P.RETREAT, mode=M.DISARM, acled=A.AGREEMENT),),
        takes=_ARMED,
        examples=("Ten guerrillas surrendered to the army.",),
    ),
    Sense(
        name="phone",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        spoke by phone, spoke by telephone, spoke on the phone, telephoned, phoned, talked by phone,
        held a phone call, held a telephone conversation
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
        nouns="talks with, talks between, meeting with, meeting between, summit, summit of, consultations with",
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
        name="meet",
        contexts=(C.DIPLOMATIC,),
        verbs="met, meet, meets, hold|||s|ing * summit, held * summit, open|||s|ed * summit",
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
        verbs="arrived in * for talks, paid a visit, pay|ing a visit",
        nouns="state visit||s, official visit||s",
        readings=(Reading(category=P.CONSULT, mode=M.VISIT),),
        examples=("The foreign minister paid a visit to the capital.",),
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
        resign|ed|s|ing, stepp|ed|ing down, quit his post, quit her post, tendered * resignation,
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
        name="sanction",
        verbs="""
        impos|ed|es|ing * sanctions, slapp|ed|ing|s sanctions, slapp|ed|ing * sanctions, approved * sanctions,
        targeted * with * sanctions, sanctioned, extend|ed|s|ing * sanctions, renew|ed|s|ing * sanctions,
        tighten|ed|s|ing * sanctions, widen|ed|s|ing * sanctions, expand|ed|s|ing * sanctions
        """,
        nouns="new sanctions, sweeping sanctions",
        readings=(Reading(category=P.SANCTION),),
        examples=("The council imposed new sanctions on the regime.", "The bloc renewed its sanctions on the junta."),
    ),
    Sense(
        name="expel",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        expel|led|ling * diplomats, expels * diplomats, expel|||s|led|ling * ambassador,
        expel|||s|led|ling         * envoy, expelled * staff, expelled * attaché, diplomats expelled,
        declared * persona non grata
        """,
        nouns="diplomatic expulsion||s, expulsion of diplomats, expulsion of * diplomats",
        readings=(Reading(category=P.SANCTION, mode=M.EXPEL),),
        examples=("The ministry expelled two diplomats.",),
    ),
    Sense(
        name="withdraw envoy",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        recall|ed|s|ing * ambassador, recall|ed|s|ing * envoy, recall|ed|s|ing * ambassadors,
        recall|ed|s|ing * envoys, withdrew * ambassador, withdraw|s|ing * ambassador,
        clos|ed|es|ing *         embassy, shut|||s|ting * embassy
        """,
        nouns="recall of * ambassador, recall of * envoy",
        readings=(Reading(category=P.SANCTION, mode=M.WITHDRAW),),
        examples=("Freedonia recalled its ambassador on Tuesday.",),
    ),
    Sense(
        name="break relations",
        contexts=(C.DIPLOMATIC,),
        verbs="""
        broke off * relations, broke * diplomatic relations, br|eaking|eaks off * relations, cut * diplomatic ties,
        cut * ties with, cut * diplomatic relations, sever|ed|s|ing * ties, sever|ed|s|ing * relations,
        suspend|ed|s|ing * aid to, suspended diplomatic relations, froze relations
        """,
        nouns="severing of * ties, severing of * relations",
        readings=(Reading(category=P.SANCTION, mode=M.DISCONTINUE),),
        examples=("The kingdom broke off diplomatic relations with its neighbour.",),
    ),
    Sense(
        name="convict",
        contexts=(C.LEGAL,),
        verbs="convict|ed|ing, sentenc|ed|ing, found guilty, pleaded guilty, fined",
        nouns="conviction of, guilty verdict, death sentence||s, life sentence||s",
        readings=(Reading(category=P.SANCTION, mode=M.CONVICT),),
        examples=("The court sentenced the general to life in prison.",),
    ),
    Sense(
        name="investigate",
        contexts=(C.LEGAL,),
        verbs="""
        launched an investigation, opened an investigation, opened an inquiry, investigat|ed|ing, charged with,
        charged ** with murder, charged ** with manslaughter, charged ** with corruption, charged ** with fraud,
        charged ** with embezzlement, charged ** with treason, charged ** with bribery, charged ** with espionage,
        charged ** with terrorism, charged ** with theft, charged ** with rape, charged ** with conspiracy,
        charged ** with sedition, charged ** with incitement, charged ** with inciting, charged ** with graft,
        charged ** with assault, charged ** with spying, charged ** with attempted murder, indict|ed|ing, sued
        """,
        nouns="criminal investigation, inquiry into, investigation into, indictment||s",
        readings=(Reading(category=P.ACCUSE, mode=M.INVESTIGATE),),
        examples=(
            "Prosecutors opened an investigation into the crash.",
            "The attorney general charged the former treasurer with fraud.",
        ),
    ),
    Sense(
        name="allege",
        verbs="accus|ed|es|ing, blam|ed|es|ing",
        readings=(Reading(category=P.ACCUSE, mode=M.ALLEGE),),
        examples=("The ministry accused the rebels of breaking the truce.",),
    ),
    Sense(
        name="condemn",
        verbs="condemn|ed|s|ing, denounc|ed|es|ing, criticis|ed|es|ing, criticiz|ed|es|ing, deplor|ed|es|ing",
        readings=(Reading(category=P.ACCUSE, mode=M.DISAPPROVE),),
        examples=("The bishop condemned the killings.",),
    ),
    Sense(
        name="threaten",
        verbs="""
        threaten|ed|ing|s to, threatened with, issued an ultimatum, warned of retaliation, vowed revenge,
        vowed to retaliate, vowed retaliation, vow|||ed|s to respond, vow|ed|s to avenge, warn|ed|s of consequences
        """,
        nouns="ultimatum||s, death threat||s",
        readings=(Reading(category=P.THREATEN),),
        examples=("The unions threatened to shut the port.",),
    ),
    Sense(
        name="demand",
        verbs="demanded that, demand|ed|s * resignation, demand|ed|s * release, demand|ed|s * end to",
        readings=(Reading(category=P.REQUEST),),
        examples=("The families demanded the release of the miners.",),
    ),
    Sense(
        name="reject",
        verbs="""
        reject|ed|s|ing accusations, rejected the, reject|ed|ing * offer, rejected * proposal, rejected * demands,
        vetoed, turned down * offer
        """,
        readings=(Reading(category=P.REJECT),),
        examples=("The rebels rejected the offer.",),
    ),
    Sense(
        name="aid",
        verbs="""
        sent * aid, deliver|ed|ing * aid, provid|ed|ing * aid, donat|ed|ing, pledged * aid, airlifted * supplies,
        gave ** in aid, gives ** in aid, pledged ** in aid, sent ** in aid, offered ** in aid
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
        name="summon",
        contexts=(C.DIPLOMATIC,),
        verbs="summon|ed|s|ing * ambassador, summon|ed|s|ing * envoy, summon|ed|s|ing * chargé",
        readings=(Reading(category=P.ACCUSE, mode=M.DISAPPROVE),),
        examples=("The ministry summoned the ambassador on Monday.",),
    ),
    Sense(
        name="concede",
        verbs="""
        agreed to the demands, bowed to pressure, gave in to demands, lifted the siege, lifted the state of emergency,
        lift|ed|s|ing * sanctions, eas|ed|es|ing * sanctions,
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
        verbs="imposed a curfew, impos|ed|ing * curfew, declared a curfew, extended * curfew",
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
        readings=(Reading(category=P.COERCE, mode=M.MARTIAL_LAW, acled=A.OTHER),),
        examples=("The president declared a state of emergency.",),
    ),
    Sense(
        name="restrict",
        contexts=(C.RIGHTS_FREEDOMS,),
        verbs="""
        shut down the internet, cut internet access, banned * party, banned protests, block|ed|ing * websites,
        dissolved parliament, closed * border
        """,
        nouns="internet shutdown||s, internet blackout||s",
        readings=(Reading(category=P.COERCE, mode=M.RESTRICT, acled=A.OTHER),),
        examples=("The regime shut down the internet for two days.",),
    ),
    Sense(
        name="deport",
        contexts=(C.MIGRATION,),
        verbs="deport|ed|ing, extradit|ed|ing",
        nouns="deportation||s, extradition of",
        readings=(Reading(category=P.COERCE, mode=M.DEPORT),),
        examples=("The ministry deported nine monks.",),
    ),
    Sense(
        name="hack",
        contexts=(C.CYBER,),
        verbs="hacked into",
        nouns="cyberattack||s, cyber attack||s, cyber-attack||s",
        readings=(Reading(category=P.COERCE, mode=M.CYBER),),
        examples=("A cyberattack took down the bank.",),
    ),
    Sense(
        name="support",
        verbs="""
        voiced support for, expressed support for, endors|ed|ing, pledged support, recognized * independence,
        recognised * independence, recogni|s|z|sed|zed ** as a state, recogni|sed|zed ** statehood,
        recogni|sed|zed the state of, recogni|sed|zed ** as president, recogni|sed|zed ** as the legitimate
        """,
        readings=(Reading(category=P.SUPPORT),),
        examples=("Three parties endorsed the plan.",),
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
