"""English words for acts of force: attacks, battles, bombings, captures, arrests, weapons, troops."""

from typing import Final

import attrs

from newsevents.languages.schema.events import Reading, Sense
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import AcledInter as I
from newsevents.vocabulary import AcledSubEventType as A
from newsevents.vocabulary import PloverCategory as P
from newsevents.vocabulary import PloverMode as M

__all__ = ["CONFLICT"]

_LABOUR: Final = listed(
    """
    union unions unionists wage wages pay salary salaries walkout picket rail railway airline labour labor hunger
    bargaining stoppage
    """
)
_ACCIDENTS: Final = listed(
    """
    gas boiler cylinder cylinders pipeline transformer fireworks firecracker firecrackers factory coal refinery fuel
    tanker leak leaked accident accidental accidentally volcano volcanic meteor silo kitchen stove battery methane oven
    furnace turbine generator chemical chemicals petrol welding short-circuit
    """
)

_TRAFFIC: Final = listed(
    """
    crash crashed driver drivers driving drove car cars lorry truck bus buses train vehicle vehicles collision collided
    collision speeding drunk wheel motorbike motorcycle boat ferry plane road highway avalanche flood floods earthquake
    quake storm lightning virus disease fire blaze bear dog shark elephant
    """
)

_STATE: Final = frozenset((I.STATE_FORCES, I.EXTERNAL_FORCES))
_REBELS: Final = frozenset((I.REBEL_GROUP, I.POLITICAL_MILITIA, I.IDENTITY_MILITIA))
_ARMED: Final = _STATE | _REBELS
_CROWD: Final = frozenset((I.PROTESTERS, I.RIOTERS))
_PROTESTERS: Final = frozenset((I.PROTESTERS,))
_MOB: Final = frozenset((I.RIOTERS,))
_CIVILIANS: Final = frozenset((I.CIVILIANS,))
_UNARMED: Final = _CIVILIANS | _CROWD

_LOOSE_BLOWS: Final = listed(
    """
    attack attacks attacked attacking assault assaults ambush ambushed target targeted targets targeting offensive
    offensives onslaught torture execution executions executed shootings bombarded
    """
)
_LOOSE_BATTLES: Final = listed(
    """
    clash clashes clashed clashing fighting fought battle battles battled battling combat combats hostilities
    confrontation confrontations encounter skirmish skirmishes infighting
    """
)

_VIOLENCE: Final = (
    Reading(agents=_CIVILIANS, patients=_UNARMED, several=True, category=P.ASSAULT, acled=A.MOB_VIOLENCE),
    Reading(agents=_CIVILIANS, patients=_UNARMED, category=P.ASSAULT, acled=A.ATTACK),
    Reading(agents=_MOB, category=P.ASSAULT, acled=A.MOB_VIOLENCE),
    Reading(agents=_PROTESTERS, category=P.PROTEST, mode=M.RIOT, acled=A.VIOLENT_DEMONSTRATION),
    Reading(patients=_PROTESTERS, category=P.ASSAULT, mode=M.CROWD_CONTROL, acled=A.EXCESSIVE_FORCE_AGAINST_PROTESTERS),
    Reading(agents=_ARMED, patients=_ARMED, category=P.ASSAULT, acled=A.ARMED_CLASH),
    Reading(patients=_ARMED, category=P.ASSAULT, acled=A.ARMED_CLASH),
    Reading(category=P.ASSAULT, acled=A.ATTACK),
)


def _done_by(mode: M) -> tuple[Reading, ...]:
    """Return the readings of violence, those of an assault that name no mode with this one."""
    return tuple(
        attrs.evolve(each, mode=mode) if each.category is P.ASSAULT and each.mode is None else each
        for each in _VIOLENCE
    )


CONFLICT: Final = (
    Sense(
        name="idiom",
        nouns="""
        heart attack, heart attacks, panic attack, panic attacks, asthma attack, asthma attacks, attack ad,
        attack ads, attack on the budget, attack on the reform, attack on the law, attack on the policy,
        attack on the decision, attack on his record, attack on her record,
        personal attack, personal attacks, verbal attack, verbal attacks, attack on the bill,
        attack on the plan, attack on the proposal, price war, price wars, trade war, trade wars, bidding war,
        turf war, war of words, cold war, world war, civil war, war on drugs, war on terror, war on poverty,
        legal battle, legal battles, court battle, battle with cancer, battle against cancer, battle with illness,
        uphill battle, clash of civilizations, clash of civilisations, culture clash, title clash, lightning strike,
        lightning strikes, explosion of colour, explosion of color, explosion in demand, population explosion,
        riot of colour, riot of color, protest vote, protest votes, protest song, cardiac arrest, bomb threat,
        bomb scare, bomb cyclone, sex bomb, bath bomb, blast furnace, blast from the past, strike zone, strike price,
        strike rate, penalty shootout, penalty shoot-out, mass resignation letter, bank raid film, stock market rally,
        market rally, relief rally, attack drone, attack drones, attack helicopter, attack helicopters, attack aircraft,
        assault rifle, assault rifles, strike group, battle tank, battle tanks, combat zone, riot police,
        riot gear, anti-riot police, riot squad, rally car, dakar rally,
        storm surge, assault weapon, assault weapons, assault course, barrage of criticism, barrage of questions,
        barrage of complaints, barrage of abuse, barrage of insults, barrage of emails, barrage of calls,
        salvo of criticism, charm offensive, charm offensives, losing battle, controlled explosion,
        controlled explosions, controlled detonation, controlled blast, controlled blasts, shot on target,
        shots on target
        """,
        verbs="""
        r|an|un|uns|unning into fire, came under fire ** for, came under fire from critics, come under fire ** for,
        coming under fire ** for,
        came under fire ** over, come under fire ** over, coming under fire ** over, came under fire ** after criticism,
        came under attack ** for, come under attack ** for, came under attack ** over, come under attack ** over,
        com|es|ing under fire over, drew fire, draw fire from, came under attack for, came under attack from critics,
        shelling peas, shelling nuts, shelling out, shelled out, shell out, strik|e|es|ing a balance,
        bombed at the box office, bombed with critics, bombed with audiences,
        launch||ed|es|ing an attack on * budget, launch||ed|es|ing an attack on * bill,
        launch||ed|es|ing an attack on * plan, launch||ed|es|ing an attack on * plans,
        launch||ed|es|ing an attack on * policy, launch||ed|es|ing an attack on * policies,
        launch||ed|es|ing an attack on * record, launch||ed|es|ing an attack on * reform,
        launch||ed|es|ing an attack on * law, launch||ed|es|ing an attack on * proposal,
        str|ike|uck a chord, captur|e|ed|es|ing the imagination, captured the attention, captured on video,
        captured on camera, captured on film, captured in a video, seiz|e|ed|ing the opportunity,
        seiz|e|ed|ing the moment, seiz|e|ed|ing on, kill|||ed|ing the bill, kill|||ed|ing time,
        kill|||ed|ing the deal, took by storm, tak|e|es|ing by storm, attack|||ed|s|ing the bill,
        attack|||ed|s|ing the plan, attack|||ed|s|ing the proposal, attack|ed|ing the record, attacked the decision,
        clashed over the bill, clashed over the budget, battl|e|es|ed|ing cancer, battl|e|es|ed|ing for the title,
        fought back tears, fight back tears, fought cancer, shot a film, shot to fame, marching band, marching orders,
        stormed off, stormed out, storming to victory, stormed to victory, stormed into the lead, hit by a storm,
        stocks rallied, shares rallied, rallied from behind, rallied to win, kidnapped by aliens,
        fought * losing battle, fight||s|ing * losing battle, fought to save, fought to control, fought to contain,
        fought to rescue, fought for * life, fought for * lives, fight||s|ing for * life, fight||s|ing for * lives,
        fought * flames, fought * blaze, fought * fire, fought * fires, battl|e|ed|ing to save,
        battl|e|ed|ing to control, battl|e|ed|ing to contain, battl|e|ed|ing * flames, battl|e|ed|ing * blaze,
        battl|e|ed|ing * fires,
        shot wide, shooting wide, shot at goal, shooting at goal, shot ** from distance, shooting ** from distance,
        call|ed|s|ing ** a death sentence, described ** a death sentence, death sentence for ** industry,
        death sentence for ** businesses, death sentence for ** companies, death sentence for ** firms,
        death sentence for ** shops, death sentence for ** economy, death sentence for ** village,
        shot over the bar, kill|||ed|ing off the game, kill|||ed|ing off the match, kill|||ed|ing off the race,
        bl|ew|own|owing up * suspicious, detonat|ed|ing * suspicious, bomb squad ** blew up, bomb squad ** detonated,
        disappear|ed|ing from ** account, disappear|ed|ing from ** accounts, disappear|ed|ing from ** savings,
        disappear|ed|ing from ** shelves, disappear|ed|ing from ** screens, disappear|ed|ing from ** radar,
        disappear|ed|ing from ** market, disappear|ed|ing from ** menu, disappear|ed|ing from ** website,
        thr|ew|ows|owing * support behind, thr|ew|ows|owing a party, threw in the towel
        """,
        examples=(
            "The minister died of a heart attack.",
            "The plan ran into fire from unions.",
            "Supermarkets fought a price war.",
            "She defended her attack on the bill.",
            "Surgeons fought to save his leg.",
            "The wages disappeared from her account.",
            "Brewers said the levy was a death sentence for small firms.",
            "A team of sappers blew up a suspicious parcel.",
            "They sat shelling peas on the porch.",
            "The band took Europe and captured the imagination of fans.",
        ),
    ),
    Sense(
        name="attack",
        loose=_LOOSE_BLOWS,
        sign="force",
        verbs="""
        attack||s|ed|ing, assault||s|ed|ing, overr|an|un|unning, ambush||es|ed|ing, strafed,
        stage||d|s an ambush, laid an ambush, target||ed|s|ing, infiltrat|ed|ing, stormed * base, stormed * center,
        stormed * checkpoint, fought off, repell|ed|ing, repuls|ed|ing, fended off, massacred, slaughter|ed|ing,
        bombarded, staged an attack
        """,
        nouns="""
        attack||s, assault||s, ambush||es, offensive||s, counterattack||s, counter-attack||s, counteroffensive||s,
        counter-offensive||s, onslaught, massacre||s
        """,
        readings=_VIOLENCE,
        sites=True,
        examples=(
            "Gunmen attacked an army checkpoint near the town.",
            "Residents described an attack by militants on the village.",
        ),
    ),
    Sense(
        name="attack",
        loose=frozenset(("*",)),
        sign="force",
        verbs="""
        came under attack, come under attack, coming under attack, came under fire, come under fire,
        coming under fire, came under a * attack, came under heavy fire, came under gunfire,
        carr|y|ied|ies|ying out an attack, carried out attacks, carr|y|ied|ies|ying out an assault,
        launch||ed|es|ing an attack, launched attacks, launch||ed|es|ing an assault, launched * assault,
        launched * attack, launched * offensive, launched a counterattack, launched * counterattack,
        launched * counter-offensive, launched * counteroffensive, launch||ed|es|ing an offensive
        """,
        readings=_VIOLENCE,
        sites=True,
        examples=(
            "The patrol came under fire on Monday.",
            "Rebels carried out an attack on a police station.",
        ),
    ),
    Sense(
        name="attack",
        loose=listed("shootings"),
        sign="force",
        verbs="""
        open|||s|ed|ing fire, fire||d|s on, fired at, firing on, firing at, fire||d shots, gunn|ed|ing * down, shot at,
        shoot|||s|ing at, sprayed * with bullets, opened * fire, hit by gunfire
        """,
        nouns="gunfire, shooting||s, gun attack, gun attacks, drive-by shooting",
        readings=_done_by(M.FIREARMS),
        sites=True,
        examples=("Soldiers opened fire at a checkpoint.", "A shooting left two men dead in the town."),
    ),
    Sense(
        name="attack",
        verbs="""
        stabb|ed|ing, stabb|ed|ing to death, hack|ed * to death, stoned * to death, stoned to death, clubbed to death,
        clubbed * to death, hacked to death, beheaded, behead|ing
        """,
        nouns="stabbing||s, beheading||s, knife attack||s",
        readings=_done_by(M.PRIMITIVE),
        examples=("A man stabbed two women on a train.",),
    ),
    Sense(
        name="attack",
        loose=listed("beat beaten beating"),
        sign="beating",
        verbs="""
        beat||en|ing, beaten to death, beat * to death, beats * to death, beaten up, beat up, beats * up, beat * up,
        punch|ed|ing, kicked * to death
        """,
        readings=(
            Reading(agents=_CIVILIANS, several=True, category=P.ASSAULT, mode=M.BEAT, acled=A.MOB_VIOLENCE),
            *_done_by(M.BEAT),
        ),
        examples=("Guards beat two prisoners.", "A thief was beaten to death."),
    ),
    Sense(
        name="attack",
        loose=listed("torture"),
        sign="force",
        verbs="torture||d|s, tortur|ing",
        nouns="torture of",
        readings=_done_by(M.TORTURE),
        examples=("Soldiers tortured a prisoner.",),
    ),
    Sense(
        name="attack",
        loose=listed("execution executions executed"),
        sign="force",
        verbs="executed, execut|es|ing",
        nouns="execution||s, assassination||s, attempt on his life, attempt on her life, assassination attempt||s",
        readings=_done_by(M.TARGETED),
        examples=("The rebels executed two policemen.",),
    ),
    Sense(
        name="raid",
        verbs="""
        raid||s|ed|ing, carr|y|ied|ying out a raid, carr|ied|ying out raids, conduct|ed|ing * raids, conducted a raid
        """,
        nouns="raid||s, police operation||s, search operation||s",
        readings=(
            Reading(agents=_STATE, patients=_REBELS, category=P.ASSAULT, acled=A.ARMED_CLASH),
            Reading(agents=_STATE, category=P.COERCE, mode=M.ARREST, acled=A.ARRESTS),
            Reading(agents=_REBELS, patients=_STATE, category=P.ASSAULT, acled=A.ARMED_CLASH),
            Reading(agents=_ARMED, category=P.ASSAULT, acled=A.ATTACK),
            Reading(category=P.COERCE, acled=A.ARRESTS),
        ),
        sites=True,
        examples=("Police raided the office of a newspaper.", "Bandits carried out a raid on the village."),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="""
        murder|ed|ing, slain, massacred, lynched by gunmen
        """,
        nouns="murder||s, murder of, murders of, killing of, killings of, slaying||s",
        readings=_VIOLENCE,
        examples=("The murder of a priest shook the town.",),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="""
        shot dead, gunned down, shot and killed, fatally shot, shot and wounded, shot and injured, shot to death
        """,
        readings=_done_by(M.FIREARMS),
        examples=("A village chief was shot dead at his home.",),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="shot",
        readings=_done_by(M.FIREARMS),
        asks=_UNARMED | _ARMED,
        examples=("A guard shot a student on Monday.",),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="shot",
        readings=_done_by(M.FIREARMS),
        takes=_ARMED | _CROWD,
        examples=("The singer was shot by robbers.",),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="assassinat|e|es|ed|ing",
        readings=_done_by(M.TARGETED),
        examples=("Gunmen assassinated a senator.",),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="executed, hacked to death, beheaded, stabbed and killed",
        readings=_done_by(M.PRIMITIVE),
        examples=("Two herders were hacked to death.",),
    ),
    Sense(
        name="attack",
        verbs="overr|an|un|unning",
        readings=_VIOLENCE,
        takes=_ARMED,
        objects=frozenset(("base",)),
        examples=("The rebels overran two checkpoints.",),
    ),
    Sense(
        name="overrun",
        verbs="overr|an|un|unning",
        readings=(
            Reading(agents=_REBELS, category=P.COERCE, mode=M.SEIZE, acled=A.NON_STATE_ACTOR_OVERTAKES_TERRITORY),
            Reading(agents=_STATE, category=P.COERCE, mode=M.SEIZE, acled=A.GOVERNMENT_REGAINS_TERRITORY),
        ),
        takes=_ARMED,
        objects=frozenset(("town",)),
        examples=("The rebels overran the town in a day.",),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="""
        kill||s|ed|ing, murder||s|ed|ing, lost their lives, left * dead, leaving * dead, leaves * dead,
        claimed * lives, claiming * lives, slain, died, die|s in
        """,
        nouns="killing||s, murder||s",
        readings=_VIOLENCE,
        takes=_ARMED | _CROWD,
        examples=("Rebels killed three soldiers near the border.", "Two policemen were killed by militants."),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="kill|ed|ing, murdered, slain",
        readings=(
            Reading(
                patients=_PROTESTERS,
                category=P.ASSAULT,
                mode=M.CROWD_CONTROL,
                acled=A.EXCESSIVE_FORCE_AGAINST_PROTESTERS,
            ),
        ),
        asks=_PROTESTERS,
        examples=("Dozens of protesters were killed in the capital.",),
    ),
    Sense(
        name="kill",
        outcome=True,
        verbs="kill||s|ed|ing, wound|ed|ing",
        readings=(
            Reading(agents=_CIVILIANS, patients=_UNARMED, several=True, category=P.ASSAULT, acled=A.MOB_VIOLENCE),
            Reading(agents=_CIVILIANS, patients=_UNARMED, category=P.ASSAULT, acled=A.ATTACK),
        ),
        unless=_ACCIDENTS | _TRAFFIC,
        examples=("A man killed two neighbours on Monday.",),
    ),
    Sense(
        name="wound",
        outcome=True,
        verbs="wound|ed|ing, injur|ed|ing, maim|ed|ing",
        readings=(
            Reading(
                patients=_PROTESTERS,
                category=P.ASSAULT,
                mode=M.CROWD_CONTROL,
                acled=A.EXCESSIVE_FORCE_AGAINST_PROTESTERS,
            ),
            *_VIOLENCE,
        ),
        takes=_ARMED,
        examples=("Police wounded six demonstrators with live rounds.",),
    ),
    Sense(
        name="clash",
        loose=_LOOSE_BATTLES,
        sign="force",
        verbs="""
        clash|ed|ing|es with, clash|ed|ing|es, battl|ed|ing|es, battle, fought, fight|s|ing with, skirmish|ed|ing,
        fought with, locked in fighting, fighting against
        """,
        nouns="""
        clash, clashes, fighting, battle||s, skirmish||es, armed clash, armed clashes, infighting, hostilities,
        combat||s, fight between, fights between, armed confrontation||s, confrontation||s, encounter
        """,
        readings=(
            Reading(agents=_CROWD, category=P.ASSAULT, acled=A.VIOLENT_DEMONSTRATION),
            Reading(patients=_CROWD, category=P.ASSAULT, acled=A.VIOLENT_DEMONSTRATION),
            Reading(agents=_CIVILIANS, without=_ARMED, category=P.ASSAULT, acled=A.MOB_VIOLENCE),
            Reading(category=P.ASSAULT, acled=A.ARMED_CLASH),
        ),
        together=True,
        examples=(
            "Soldiers clashed with rebels.",
            "Clashes between farmers and police followed.",
        ),
    ),
    Sense(
        name="gunfight",
        verbs="exchang|ed|ing fire, exchang|ed|ing gunfire, traded fire, engag|ed|ing * in a firefight",
        nouns="""
        gun battle, gun battles, gunfight||s, gun fight, firefight||s, fire fight, shootout||s, shoot-out, shoot-outs,
        shoot out, exchange of fire, exchanges of fire
        """,
        readings=(
            Reading(agents=_CROWD, category=P.ASSAULT, mode=M.FIREARMS, acled=A.VIOLENT_DEMONSTRATION),
            Reading(patients=_CROWD, category=P.ASSAULT, mode=M.FIREARMS, acled=A.VIOLENT_DEMONSTRATION),
            Reading(category=P.ASSAULT, mode=M.FIREARMS, acled=A.ARMED_CLASH),
        ),
        together=True,
        examples=("A shootout was reported in the town.", "Soldiers traded fire with rebels."),
    ),
    Sense(
        name="battle losses",
        verbs="""
        inflict|ed|ing * casualties, sustained * casualties, sustained heavy casualties, suffered heavy casualties,
        inflict|ed|ing * losses, suffered heavy losses
        """,
        loose=frozenset(("*",)),
        sign="force",
        readings=(Reading(category=P.ASSAULT, acled=A.ARMED_CLASH),),
        examples=("The brigade suffered heavy losses.",),
    ),
    Sense(
        name="suicide",
        verbs="""
        blew himself up, blew herself up, blew themselves up, blow themselves up, blew * self up,
        detonat|ed|ing * vests, detonat|ed|ing * vest, detonated * belt, blowing himself up, blowing herself up,
        blowing themselves up, exploded themselves, detonat|ed|ing themselves, detonat|ed|ing himself,
        detonated explosives, killing themselves
        """,
        nouns="""
        suicide bombing||s, suicide attack||s, suicide bomber||s, suicide blast||s, suicide car bombing||s,
        suicide bomb, suicide bomb attack||s, suicide attacker||s, suicide car bomber||s, suicide car bomb||s,
        suicide truck bomb||s, suicide explosion
        """,
        readings=(Reading(category=P.ASSAULT, mode=M.SUICIDE_ATTACK, acled=A.SUICIDE_BOMB),),
        sites=True,
        examples=("A woman blew herself up at the gate.", "The suicide bombing killed twelve."),
    ),
    Sense(
        name="airstrike",
        verbs="bombed from the air, struck from the air",
        nouns="""
        airstrike||s, air-strike||s, air strike||s, air raid||s, air-raid||s,
        air attack||s, bombing raid||s, aerial bombardment||s, aerial bombing||s, air bombardment, coalition strikes,
        aerial attack||s, jet strikes
        """,
        readings=(Reading(category=P.ASSAULT, mode=M.AERIAL, acled=A.AIR_DRONE_STRIKE),),
        sites=True,
        examples=("An airstrike hit the depot.",),
    ),
    Sense(
        name="airstrike",
        nouns="drone strike||s, drone attack||s, drone bombing, drone raid||s",
        readings=(Reading(category=P.ASSAULT, mode=M.DRONE, acled=A.AIR_DRONE_STRIKE),),
        sites=True,
        examples=("A drone strike killed two men in a car.",),
    ),
    Sense(
        name="missile test",
        verbs="""
        fir|ed|es|ing ** into the sea, launch|ed|es|ing ** into the sea, fir|ed|es|ing ** off * coast,
        test-fir|ed|es|ing, test-launch|ed|es|ing, test|ed|s|ing * missile, test|ed|s|ing * missiles
        """,
        nouns="missile test||s, missile launch||es, nuclear test||s, weapons test||s",
        readings=(Reading(category=P.MOBILIZE, mode=M.WEAPONS),),
        examples=("The country fired two missiles into the sea.",),
    ),
    Sense(
        name="shelling",
        verbs="""
        shell|ed|ing, bombard|ed|ing, pound|ed|ing, fired * rockets, fir|ed|ing * missiles, fired * missile,
        fir|ed|ing * shells, fired * mortars, launched * rockets, launched * missiles, launched * missile,
        rain|ed|ing * rockets
        """,
        nouns="""
        shelling||s, mortar fire, artillery fire, rocket fire, rocket attack||s, missile attack||s, mortar attack||s,
        artillery attack||s, missile strike||s, rocket strike||s, artillery strike||s, bombardment||s, barrage||s,
        artillery shelling, shellfire, mortar shelling, missiles fired, rockets fired, shells fired, artillery duel
        """,
        readings=(Reading(category=P.ASSAULT, mode=M.HEAVY_WEAPONS, acled=A.SHELLING_ARTILLERY_MISSILE_ATTACK),),
        sites=True,
        examples=("Troops shelled the village overnight.", "The missile strike destroyed a warehouse."),
    ),
    Sense(
        name="explosion",
        armed=True,
        verbs="""
        explod|ed|es|ing, detonat|ed|es|ing, went off, goes off, going off, set off, blew up, blow|n|s|ing up,
        blast|ed
        """,
        nouns="explosion||s, blast||s, detonation||s",
        readings=(Reading(category=P.ASSAULT, mode=M.EXPLOSIVES),),
        sites=True,
        examples=("A bomb exploded near the bridge.",),
    ),
    Sense(
        name="explosion",
        loose=listed("explosion explosions blast blasts"),
        faint=True,
        sign="blast",
        unless=_ACCIDENTS,
        nouns="explosion||s, blast||s",
        readings=(Reading(category=P.ASSAULT, mode=M.EXPLOSIVES, acled=A.REMOTE_EXPLOSIVE_LANDMINE_IED),),
        sites=True,
        examples=("A blast killed four people outside a mosque.", "An explosion wounded nine in the capital."),
    ),
    Sense(
        name="blow",
        loose=listed("strike strikes"),
        faint=True,
        sign="blow",
        unless=_LABOUR,
        nouns="strike, strikes",
        readings=(Reading(category=P.ASSAULT, mode=M.AERIAL, acled=A.AIR_DRONE_STRIKE),),
        sites=True,
        examples=("Israeli strikes killed nine people.", "The strike on the port wounded two sailors."),
    ),
    Sense(
        name="bomb",
        verbs="bomb|ed, dynamited",
        nouns="""
        bombing||s, bomb attack||s, bomb blast||s, bomb explosion||s, car bombing||s, roadside bombing||s,
        mine blast||s, landmine explosion||s, landmine blast||s, ied attack||s, ied blast||s, mine explosion||s,
        ied explosion||s
        """,
        readings=(Reading(category=P.ASSAULT, mode=M.EXPLOSIVES, acled=A.REMOTE_EXPLOSIVE_LANDMINE_IED),),
        sites=True,
        examples=("The bombing damaged the bank.", "Two soldiers died when a landmine went off."),
    ),
    Sense(
        name="throw",
        armed=True,
        verbs="""
        hurl|ed|ing|s, lobb|ed|ing, thr|ew|own|ows|owing, throw, toss|ed|ing, pelt|ed|ing, drop|ped|ping, dropped,
        releas|ed|ing, lobs
        """,
        readings=(
            Reading(agents=_CROWD, category=P.PROTEST, mode=M.RIOT),
            Reading(category=P.ASSAULT, mode=M.PRIMITIVE),
        ),
        examples=("Attackers lobbed a grenade into the yard.",),
    ),
    Sense(
        name="throw",
        verbs="hurl|s|ed|ing, pelt|s|ed|ing, thr|ew|own|ows|owing, throw, toss|ed|ing, lobb|ed|ing",
        readings=(Reading(agents=_CROWD, category=P.PROTEST, mode=M.RIOT, acled=A.VIOLENT_DEMONSTRATION),),
        examples=("Demonstrators pelted police with eggs.",),
    ),
    Sense(
        name="hit",
        armed=True,
        verbs="""
        hit|||s|ting, struck, strik|e|es|ing, target|ed|ing, land|ed, fell, fired, fir|ing, destroy|ed|ing,
        rock|ed|ing, tore through, tears through, tore apart, rip|ped|s|ping through, shook, slammed into, flattened,
        levelled, leveled, drove over, drove onto, stepped on, ran over, launched, launch|ing
        """,
        readings=(Reading(category=P.ASSAULT),),
        sites=True,
        examples=("A mortar shell hit the school.",),
    ),
    Sense(
        name="use",
        armed=True,
        verbs="""
        use|||d|s, using, deliver|ed chemical, accused of using, poison|ed|ing, gassed, inhal|ed|ing, suffocat|ed|ing,
        spread
        """,
        nouns="use, attack, attacks, asphyxia, suffocation, exposure",
        readings=(Reading(category=P.ASSAULT),),
        examples=("Inspectors found that sarin was used in the town.",),
    ),
    Sense(
        name="plant",
        armed=True,
        verbs="plant|ed|ing, emplac|ed|ing, laid, lay|ing, trigger|ed|ing",
        readings=(Reading(category=P.ASSAULT),),
        examples=("The mines were planted by the rebels along the road.",),
    ),
    Sense(
        name="fall",
        turned=True,
        verbs="""
        f|ell|allen|alls|alling to, fell into the hands of, fell under the control of, lost to,
        c|ame|omes under the control of
        """,
        nouns="fall of * to",
        readings=(
            Reading(agents=_REBELS, category=P.COERCE, mode=M.SEIZE, acled=A.NON_STATE_ACTOR_OVERTAKES_TERRITORY),
            Reading(agents=_STATE, category=P.COERCE, mode=M.SEIZE, acled=A.GOVERNMENT_REGAINS_TERRITORY),
        ),
        takes=_ARMED,
        objects=frozenset(("territory", "base")),
        examples=("The town fell to the rebels after a week.",),
    ),
    Sense(
        name="capture",
        verbs="""
        captur|e|ed|es|ing, recaptur|e|ed|es|ing, seiz|e|ed|es|ing, retak|e|en|es|ing, retook, regain|||ed|s|ing,
        liberat|e|ed|es|ing, conquer|ed|ing, wrest|ed|ing, recover|ed|ing, occup|ied|y|ying, reclaim|ed|ing,
        invad|ed|ing, t|ook|aken|ake|akes|aking * control of, t|ook|aken|ake|aking over, taken back, took back,
        gain|||ed|s|ing control, gained * control, regain|||ed|s control, restor|ed|ing control, seiz|ed|ing control,
        captured * control, won back, win back, push|ed|ing * out of, drove * out of, driv|en|ing * out of,
        forced * out of, pushed * way into, advanc|ed|ing into, advanc|ed|ing, seized back, cleared * of,
        cleared ** from, pushed ** from, drove ** from, forced ** from, secur|ed|ing, free|d|ing, r|out|outed|outing,
        flush|ed|ing out, purg|ed|ing, mopped up, establish|ed|ing control, impos|ed|ing control,
        came under the control of the army, raised * flag over, broke the siege, oust|ed|ing, expel|led|ling,
        dislodged, retreat|ed|ing, inch|ed|ing closer, march|ed deeper, enter|ed
        """,
        nouns="capture, recapture, liberation, seizure, takeover",
        readings=(
            Reading(agents=_REBELS, category=P.COERCE, mode=M.SEIZE, acled=A.NON_STATE_ACTOR_OVERTAKES_TERRITORY),
            Reading(agents=_STATE, category=P.COERCE, mode=M.SEIZE, acled=A.GOVERNMENT_REGAINS_TERRITORY),
        ),
        takes=_ARMED,
        objects=frozenset(("territory", "base")),
        sites=True,
        examples=("Rebels captured the town after a week of battle.", "The army retook three villages."),
    ),
    Sense(
        name="leave",
        verbs="""
        withdr|ew|awn|aw|awing from * town, withdr|ew|awn|aw|awing from * village, withdr|ew|awn|aw|awing from * base,
        withdr|ew|awn|aw|awing from * city, withdr|ew|awn|aw|awing from * positions,
        withdr|ew|awn|aw|awing from * camp, pulled out of * town, pulled out of * village, pulled out of * base,
        abandon|ed|ing * base, abandon|ed|ing * town, abandon|ed|ing * village, abandon|ed|ing * positions,
        abandon|ed|ing * checkpoint, abandon|ed|ing * camp, vacat|ed|ing * base, vacat|ed|ing * town,
        vacat|ed|ing * camp, evacuat|ed|ing * base, evacuat|ed|ing * camp
        """,
        readings=(Reading(category=P.RETREAT, mode=M.WITHDRAW, acled=A.NON_VIOLENT_TRANSFER_OF_TERRITORY),),
        takes=_ARMED,
        examples=("The rebels withdrew from the town before dawn.",),
    ),
    Sense(
        name="peaceful",
        nouns="without a fight, without fighting, without resistance, without firing a shot",
        readings=(Reading(category=P.COERCE, mode=M.SEIZE, acled=A.NON_VIOLENT_TRANSFER_OF_TERRITORY),),
        takes=_ARMED,
        objects=frozenset(("territory", "base")),
        examples=("The rebels gained the town without firing a shot.",),
    ),
    Sense(
        name="peaceful",
        verbs="""
        enter|ed|ing * without a fight, enter|ed|ing * without fighting, t|ook|aking * without a fight,
        t|ook|aking * without resistance, seized * without a fight, captured * without a fight,
        captured * without fighting, seized * without resistance, walked into * town, entered * unopposed,
        peacefully took over, peacefully took control, t|ook|aken over * after ** withdrew,
        t|ook|aken over * after ** left, t|ook|aken over * after ** vacated,
        t|ook|aken over * following ** withdrawal, entered * town after ** withdrew, entered * town after ** left
        """,
        readings=(Reading(category=P.COERCE, mode=M.SEIZE, acled=A.NON_VIOLENT_TRANSFER_OF_TERRITORY),),
        takes=_ARMED,
        examples=("Militiamen entered the port without a fight.",),
    ),
    Sense(
        name="withdraw",
        alone=True,
        verbs="""
        withdr|ew|awn|aws|awing, withdraw, pull|ed|ing|s out of, pulled out, pull|ed|ing back, retreat|ed|ing from,
        vacated, abandon|ed|ing
        """,
        nouns="withdrawal||s, pullout, retreat, evacuation of troops",
        readings=(Reading(category=P.RETREAT, mode=M.WITHDRAW, acled=A.CHANGE_TO_GROUP_ACTIVITY),),
        takes=_ARMED,
        examples=("The army withdrew from the border town.",),
    ),
    Sense(
        name="hand over",
        verbs="""
        hand|ed|ing * control, hand|ed|ing over * control, handed over * base, handed over * town, handed over * city,
        handed over * area, surrender|ed|ing control, transferr|ed|ing control, handed back, hand|ed|ing * over to,
        transferr|ed|ing it to, transferr|ed|ing * to, hand|ed|ing it over, hand|ed|ing them over,
        hand|ed|ing ** back, relinquish|ed|ing control, ceded control, cede|||d|s, took control * without a fight,
        handed over, handed control
        """,
        nouns="handover of * base, handover of * town, transfer of control",
        readings=(Reading(category=P.RETREAT, mode=M.WITHDRAW, acled=A.NON_VIOLENT_TRANSFER_OF_TERRITORY),),
        objects=frozenset(("territory", "base")),
        examples=("The coalition handed over the base to the national army.",),
    ),
    Sense(
        name="arrest",
        verbs="""
        arrest|||s|ed|ing, detain|||s|ed|ing, jail|ed|ing, apprehend|ed|ing, round|ed|ing up,
        rearrest|ed|ing, re-arrest|ed|ing,
        took * into custody, taken into custody, taken prisoner, took * prisoner, nabbed, imprison|ed|ing,
        put under house arrest,
        placed under house arrest, interned
        """,
        nouns="arrest||s, detention||s, round-up||s, roundup||s, crackdown",
        readings=(
            Reading(patients=_PROTESTERS, category=P.COERCE, mode=M.ARREST, acled=A.PROTEST_WITH_INTERVENTION),
            Reading(agents=_STATE, category=P.COERCE, mode=M.ARREST, acled=A.ARRESTS),
            Reading(category=P.COERCE, mode=M.ARREST, acled=A.ARRESTS),
        ),
        examples=("Police arrested nine suspects.",),
    ),
    Sense(
        name="arrest",
        verbs="intercept|ed|ing",
        asks=_UNARMED | _REBELS,
        readings=(Reading(category=P.COERCE, mode=M.ARREST, acled=A.ARRESTS),),
        examples=("The coast guard intercepted 40 migrants at sea.",),
    ),
    Sense(
        name="arrest",
        verbs="recaptur|ed|ing, captur|ed|ing, caught",
        readings=(Reading(category=P.COERCE, mode=M.ARREST, acled=A.ARRESTS),),
        objects=frozenset(("fugitives",)),
        examples=("Two of the fugitives were recaptured in a forest.",),
    ),
    Sense(
        name="abduct",
        verbs="""
        kidnap|||s|ped|ping, abduct|||s|ed|ing, disappeared, forcibly disappeared, seized hostages, took * hostage,
        taken hostage, taken captive, taken to an unknown location, taken to an undisclosed location, snatched
        """,
        nouns="kidnapping||s, kidnap, abduction||s, disappearance||s, hostage-taking, enforced disappearance||s",
        readings=(Reading(category=P.ASSAULT, mode=M.ABDUCT, acled=A.ABDUCTION_FORCED_DISAPPEARANCE),),
        examples=("Gunmen kidnapped two engineers.",),
    ),
    Sense(
        name="abduct",
        verbs="t|ook|aken * away, whisked away, bundled into",
        readings=(Reading(category=P.ASSAULT, mode=M.ABDUCT, acled=A.ABDUCTION_FORCED_DISAPPEARANCE),),
        takes=_ARMED,
        asks=_UNARMED,
        examples=("Soldiers took the teacher away at night.",),
    ),
    Sense(
        name="rape",
        verbs="""
        rap|ed|ing|es, gang-rap|ed|ing, gang rap|ed|ing, gangraped, molest|ed|ing, sexually assault|ed|ing,
        sexually abus|ed|ing, sexually assaulted, sexually abused, sexually harassed, gang raped
        """,
        nouns="""
        rape||s, gang rape||s, gang-rape||s, sexual assault||s, sexual violence, sexual abuse, child sex abuse,
        sex abuse, molestation
        """,
        readings=(Reading(category=P.ASSAULT, mode=M.SEXUAL, acled=A.SEXUAL_VIOLENCE),),
        examples=("Two women were raped by soldiers.",),
    ),
    Sense(
        name="disrupt",
        verbs="""
        found, find|||s|ing, discover|||s|ed|ing, recover|||s|ed|ing, seiz|e|es|ed|ing, confiscat|e|ed|es|ing,
        unearth|ed|ing, uncover|ed|ing, defus|e|ed|es|ing, shot down, shoot|ing down, safely detonat|ed|ing,
        dismantl|e|ed|es|ing, deactivat|ed|ing, disarm|ed|ing, neutraliz|ed|ing, neutralis|ed|ing, intercept|ed|ing,
        destroy|ed|ing, remov|ed|ing, clear|ed|ing, hand|ed|ing over, surrender|ed|ing, locat|ed|ing, display|ed|ing
        """,
        nouns="seizure, discovery, controlled explosion||s, controlled detonation||s",
        readings=(Reading(category=P.COERCE, mode=M.SEIZE, acled=A.DISRUPTED_WEAPONS_USE),),
        objects=frozenset(("weapons",)),
        examples=("Police seized a cache of rifles in a garage.",),
    ),
    Sense(
        name="seize",
        verbs="seiz|e|es|ed|ing, confiscat|e|ed|es|ing, impound|||ed|s|ing",
        objects=frozenset(("goods",)),
        readings=(Reading(category=P.COERCE, mode=M.SEIZE),),
        examples=("The navy seized a tanker.", "Two tonnes of cocaine were seized in the port."),
    ),
    Sense(
        name="shoot down",
        verbs="shot down, shoot|ing down, downed",
        objects=frozenset(("aircraft",)),
        readings=(Reading(category=P.ASSAULT, acled=A.ARMED_CLASH),),
        examples=("Rebels shot down an army helicopter.",),
    ),
    Sense(
        name="establish",
        verbs="""
        establish|ed|es|ing, set up, setting up, sets up, put up, buil|t|d|ding, creat|ed|es|ing, open|ed,
        construct|ed|ing, erect|ed|ing
        """,
        nouns="establishment of, opening of, construction of",
        readings=(Reading(category=P.MOBILIZE, acled=A.HEADQUARTERS_OR_BASE_ESTABLISHED),),
        objects=frozenset(("base",)),
        examples=("The army set up a new base near the border.",),
    ),
    Sense(
        name="form group",
        verbs="""
        form|ed|ing, set up, creat|ed|ing, merg|ed|ing, joined, join|ing, split, renamed, disband|ed|ing,
        recruit|ed|ing
        """,
        readings=(Reading(category=P.MOBILIZE, mode=M.MILITIA, acled=A.CHANGE_TO_GROUP_ACTIVITY),),
        objects=frozenset(("group",)),
        takes=_ARMED,
        examples=("Local commanders formed a new militia.",),
    ),
    Sense(
        name="defect",
        alone=True,
        verbs="defect|ed|s|ing",
        nouns="defection||s",
        readings=(Reading(category=P.RETREAT, acled=A.CHANGE_TO_GROUP_ACTIVITY),),
        examples=("Forty soldiers defected to the rebels.",),
    ),
    Sense(
        name="move",
        verbs="sent, send|||s|ing, mov|ed|ing, transferred, shipp|ed|ing, gathered, concentrated, stationed",
        readings=(Reading(category=P.MOBILIZE, mode=M.TROOPS, acled=A.CHANGE_TO_GROUP_ACTIVITY),),
        takes=_ARMED,
        objects=frozenset(("troops",)),
        examples=("The army sent a convoy to the border.",),
    ),
    Sense(
        name="arrive",
        verbs="arrived in, arriving in, renamed itself, rebranded itself",
        readings=(Reading(agents=_ARMED, category=P.MOBILIZE, mode=M.TROOPS, acled=A.CHANGE_TO_GROUP_ACTIVITY),),
        examples=("Foreign troops arrived in the port.",),
    ),
    Sense(
        name="deploy",
        verbs="""
        deploy|||s|ed|ing, redeploy|ed|ing, reinforc|ed|es|ing, mobiliz|ed|es|ing, mobilis|ed|es|ing, sent * troops,
        sent * reinforcements, massed, massing, amass|ed|ing, moved * troops, entered ** airspace, entered ** zone,
        violated ** airspace, pledged allegiance, relocat|ed|ing * forces, dispatch|ed|ing * troops,
        arrived in * convoy, sent ** troops, sent ** soldiers, held * drills, conducted * drills, began * exercises,
        boosted * presence, bolster|ed|ing
        """,
        nouns="""
        deployment||s, reinforcements, build-up, buildup, troop movements, military exercise||s, drills, mobilization,
        mobilisation
        """,
        readings=(
            Reading(
                agents=frozenset((I.STATE_FORCES,)),
                category=P.MOBILIZE,
                mode=M.TROOPS,
                acled=A.CHANGE_TO_GROUP_ACTIVITY,
            ),
            Reading(category=P.MOBILIZE, acled=A.CHANGE_TO_GROUP_ACTIVITY),
        ),
        examples=("The army deployed tanks along the border.",),
    ),
)
