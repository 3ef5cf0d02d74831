"""English words for who acts and who suffers in the events of news, in PLOVER's and ACLED's terms."""

from types import MappingProxyType
from typing import Final

import attrs

from newsevents.languages.schema.participants import Participants, Sort, sorts
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import AcledInter as I
from newsevents.vocabulary import PloverSector as S

__all__ = ["PARTICIPANTS"]

_COP: Final = Sort(S.COP, I.STATE_FORCES)
_MIL: Final = Sort(S.MIL, I.STATE_FORCES)
_FORCES: Final = Sort(S.MIL, I.STATE_FORCES, weak=True)
_EXTERNAL: Final = Sort(S.MIL, I.EXTERNAL_FORCES)
_GOV: Final = Sort(S.GOV)
_REB: Final = Sort(S.REB, I.REBEL_GROUP)
_FIGHTERS: Final = Sort(S.REB, I.REBEL_GROUP, weak=True)
_MILITIA: Final = Sort(S.UAF, I.POLITICAL_MILITIA)
_IDENTITY: Final = Sort(S.UAF, I.IDENTITY_MILITIA)
_CRIME: Final = Sort(S.CRM, I.POLITICAL_MILITIA)
_PROTESTERS: Final = Sort(S.CVL, I.PROTESTERS)
_CROWDS: Final = Sort(S.CVL, I.PROTESTERS, vague=True)
_ACTIVISTS: Final = Sort(S.SOC, I.CIVILIANS)
_RIOTERS: Final = Sort(S.CVL, I.RIOTERS)
_CIVILIANS: Final = Sort(S.CVL, I.CIVILIANS)
_LABOUR: Final = Sort(S.LAB, I.CIVILIANS)
_REFUGEES: Final = Sort(S.REF, I.CIVILIANS)
_PRESS: Final = Sort(S.JRN, I.CIVILIANS)
_CLERGY: Final = Sort(S.REL, I.CIVILIANS)
_HEALTH: Final = Sort(S.MED, I.CIVILIANS)
_LEARNING: Final = Sort(S.EDU, I.CIVILIANS)
_COURTS: Final = Sort(S.JUD, I.CIVILIANS)
_BENCHES: Final = Sort(S.JUD)
_TRADE: Final = Sort(S.BUS, I.CIVILIANS)
_PARTIES: Final = Sort(S.PTY, I.CIVILIANS)
_ASSEMBLY: Final = Sort(S.LEG)
_POLITICIANS: Final = Sort(S.LEG, I.CIVILIANS)
_OFFICIALS: Final = Sort(S.GOV, I.CIVILIANS)
_OPPOSITION: Final = Sort(S.OPP, I.CIVILIANS)
_STATE_POST: Final = Sort(S.MIL, I.STATE_FORCES, target=True)
_POLICE_POST: Final = Sort(S.COP, I.STATE_FORCES, target=True)
_POST: Final = Sort(S.MIL, I.STATE_FORCES, target=True, weak=True)
_CIVIL_PLACE: Final = Sort(S.CVL, I.CIVILIANS, target=True)
_STATE_HOUSE: Final = Sort(S.GOV, None, target=True)
_LEADERS: Final = Sort(S.GOV, I.CIVILIANS, weak=True)


_NOUNS: Final = sorts(
    (
        _COP,
        """
        police, policeman, policemen, policewoman, police officer, police officers, officer, officers, gendarme,
        gendarmes, gendarmerie, riot police, law enforcement, law enforcement officers, law enforcement officer,
        constable, constables, border guards, border guard, border police, security guards, security personnel,
        security officers, prison guards, police trainees, cops, detectives, troopers, sheriff, deputies,
        security agents, intelligence agents, agents, security officials, law enforcers, guards, guard
        """,
    ),
    (
        _MIL,
        """
        soldier, soldiers, army, military, marines, airmen, paratroopers, commandos, conscripts, servicemen,
        serviceman, warplanes, warplane, warship, warships, fighter jets, jets, air force, navy, national guard,
        coast guard, armed forces, special forces, army troops, government troops, government forces,
        regime forces, state forces, security forces, security force, police forces, defence forces, defense forces,
        infantry, brigade, battalion, regiment, division, garrison, military patrol, army patrol, patrol,
        military convoy, army men, armymen, jawans, personnel, cadets, recruits, troop, regulars, republican guard,
        gunboats, helicopters, national guard members
        """,
    ),
    (
        _FORCES,
        """
        forces, troops, force, fighters jets, units, unit, commander, commanders, tank, tanks, general, captain
        """,
    ),
    (_EXTERNAL, "peacekeepers, coalition, coalition forces, blue helmets, international forces, foreign troops"),
    (
        _GOV,
        """
        government, authorities, regime, ministry, president, prime minister, cabinet, junta, presidency
        """,
    ),
    (
        _REB,
        """
        rebel, rebels, insurgent, insurgents, guerrilla, guerrillas, jihadist, jihadists, islamists, separatists,
        separatist, terrorist, terrorists, extremists, extremist, mujahideen, subversives, subversive,
        freedom fighters, rebel forces, rebel group, rebel groups, rebel fighters, terrorist group, terrorist groups,
        armed fighters, militant, militants, takfiris, terror group, islamist militants
        """,
    ),
    (_FIGHTERS, "fighter, fighters, combatants, group, groups"),
    (_LEADERS, "leader, leaders"),
    (
        _MILITIA,
        """
        gunman, gunmen, militia, militias, militiaman, militiamen, paramilitary, paramilitaries, armed men,
        armed group, armed groups, unidentified men, assailants, assailant, attackers, attacker, bomber, bombers,
        mercenaries, hitmen, militia fighters, masked men, warlord, death squad, death squads, armed individuals,
        unknown men
        """,
    ),
    (
        _IDENTITY,
        """
        tribesmen, tribal fighters, herdsmen, herders, clan militia, clan militias, clansmen, ethnic militia,
        settlers
        """,
    ),
    (
        _CRIME,
        """
        gang, gangs, bandit, bandits, armed bandits, kidnappers, pirates, cartel, cartels, traffickers, gangsters,
        robbers, thugs, armed robbers, drug traffickers, gang members, raiders, hackers, smugglers, burglars, robber
        """,
    ),
    (_ACTIVISTS, "activist, activists, campaigner, campaigners"),
    (_CROWDS, "crowd, crowds, supporters, opposition supporters, followers, loyalists, backers"),
    (
        _PROTESTERS,
        """
        protester, protesters, protestor, protestors, demonstrator, demonstrators, marchers, marcher, picketers,
        strikers, rally-goers, campaigners, ralliers, sit-in participants
        """,
    ),
    (
        _RIOTERS,
        """
        rioter, rioters, mob, mobs, looters, looter, vandals, angry crowd, hooligans, arsonists, vigilantes,
        vigilante, vigilante group, vigilance group
        """,
    ),
    (
        _CIVILIANS,
        """
        civilian, civilians, people, person, persons, resident, residents, villager, villagers, man, men, woman,
        women, child, children, boy, boys, girl, girls, family, families, passengers, passenger, worshippers,
        worshipers, pilgrims, tourists, tourist, bystander, bystanders, passers-by, passer-by, locals, citizens,
        citizen, shoppers, commuters, pedestrians, individuals, individual, teenager, teenagers, youth, youths,
        couple, victims, relatives, mourners, customers, voters,
        hostages, patients, sailors, shopkeeper, shopkeepers, brothers, sisters, inhabitants, elders,
        elder, suspects, suspect, thief, thieves, members of the public, foreigners, nationals, son, daughter,
        infant, infants, baby, babies, toddler, toddlers, pensioner, pensioners, adults,
        mother, father, wife, husband, boyfriend, girlfriend, neighbour, neighbours, neighbor, neighbors,
        firefighter, firefighters, rescuer, rescuers, rescue workers, rescue teams, rescue team, inspector,
        inspectors, guide, guides, climber, climbers, hiker, hikers, skiers, swimmers, crewmen, cyclist, cyclists,
        christians, muslims, foreign nationals, crew members, inmate, inmates, prisoner, prisoners, detainee,
        detainees, fugitive, fugitives, observer, observers, district head, village head
        """,
    ),
    (
        _LABOUR,
        """
        worker, workers, driver, drivers, farmer, farmers, miner, miners, labourer, labourers, laborers, peasants,
        peasant, fishermen,
        aid worker, aid workers, truckers, vendors, employees, unionists, union, unions, engineers,
        technicians, dockers, dockworkers, railway workers, cleaners, postal workers, steelworkers, lorry drivers,
        taxi drivers, bus drivers, train drivers, staff, pilots, crew
        """,
    ),
    (_REFUGEES, "refugee, refugees, migrant, migrants, displaced people, displaced persons, asylum seekers"),
    (
        _PRESS,
        """
        journalist, journalists, reporter, reporters, photographer, cameraman, photojournalist, blogger, editor
        """,
    ),
    (
        _CLERGY,
        "priest, priests, monk, monks, cleric, clerics, imam, imams, pastor, pastors, bishop, nun, nuns, rabbi, rabbis",
    ),
    (_HEALTH, "doctor, doctors, nurse, nurses, medic, medics, paramedic, paramedics, health workers, health worker"),
    (
        _LEARNING,
        """
        teacher, teachers, professor, professors, lecturer, student, students, pupil, pupils, schoolgirl, schoolgirls,
        schoolboy, schoolboys, schoolchildren
        """,
    ),
    (_BENCHES, "court, courts, tribunal, tribunals, jury, juries, jurors, appeals court, high court, supreme court"),
    (_COURTS, "judge, judges, prosecutor, prosecutors, lawyer, lawyers, magistrate, magistrates"),
    (
        _TRADE,
        """
        businessman, businessmen, businesswoman, trader, traders, banker, bankers, executive, executives, operator,
        operators, organiser, organisers, organizer, organizers, manager, managers
        """,
    ),
    (_PARTIES, "political party, political parties, candidate, candidates, politician, politicians, party members"),
    (_ASSEMBLY, "parliament, senate, national assembly"),
    (
        _POLITICIANS,
        """
        lawmaker, lawmakers, legislator, legislators, senator, senators, mp, mps, councillor, councillors, congressman
        """,
    ),
    (
        _OFFICIALS,
        """
        returning officer, returning officers, electoral officer, electoral officers, press officer,
        official, officials, mayor, governor, minister, ambassador, diplomat, diplomats, village chief, counterpart,
        counterparts
        """,
    ),
    (
        _OPPOSITION,
        """
        opposition party, opposition parties, dissident, dissidents, opposition leader, opposition leaders,
        opposition activists, opposition
        """,
    ),
    (
        _STATE_POST,
        """
        checkpoint, checkpoints, checkpost, outpost, outposts, barracks, military base, military bases, army base,
        army bases, air base, airbase, army camp, military camp, army headquarters, military headquarters,
        army barracks, army post, military post, military vehicle, military vehicles, army vehicle, army convoy,
        military checkpoint, military position, military positions, army positions, government positions, naval base,
        military airport, military training camp, security post, security posts, army outpost, military outpost,
        military targets, military checkpoints, army checkpoint, armored vehicle, armoured vehicle, military barracks
        """,
    ),
    (
        _POLICE_POST,
        """
        police station, police stations, police post, police posts, police checkpoint, police convoy, police vehicle,
        police vehicles, police headquarters, police bus, police academy, police training center,
        police training centre, police van, police patrol, police car, police cars
        """,
    ),
    (
        _POST,
        """
        base, bases, camp, camps, convoy, convoys, position, positions, vehicle, vehicles, post, posts, bunker,
        headquarters, stronghold, strongholds, hideouts, hideout, compound
        """,
    ),
    (
        _CIVIL_PLACE,
        """
        hospital, hospitals, school, schools, market, marketplace, mosque, mosques, church, churches, temple,
        synagogue, village, villages, home, homes, house, houses, bus, buses, hotel, restaurant, restaurants, cafe,
        clinic, shop, shops, stores, store, mall, bank, nightclub, university, wedding, funeral, train, neighbourhood,
        neighborhood, residential area, residential areas, refugee camp, train station, airport, shrine, bakery,
        polling station, polling stations, polling place, polling places,
        supermarket, residential building, warehouse, warehouses, properties, businesses, cars
        """,
    ),
    (
        _STATE_HOUSE,
        """
        embassy, consulate, government building, government buildings, ministry building, parliament building,
        presidential palace, presidential residence, residence, city hall, mayor's office, party headquarters,
        courthouse, government offices, party office, police line
        """,
    ),
)

# Nouns of one whose plural no "s" makes, or is another's word.
_ALSO_ONE: Final = listed(
    "man woman person child baby wife policeman businessman businesswoman congressman fisherman serviceman gunman"
)


def _with_number(nouns: dict[str, Sort]) -> dict[str, Sort]:
    """Mark those that name one person: their plural is in the table too, or they are of the few others."""
    return {
        noun: attrs.evolve(sort, one=True) if f"{noun}s" in nouns or noun in _ALSO_ONE else sort
        for noun, sort in nouns.items()
    }


_NAMES: Final = {
    **sorts(
        (
            _REB,
            """
            taliban, taleban, isis, isil, daesh, islamic state, islamic state group, al-qaeda, al qaeda, al-qaida,
            al qaida, aqap, aqim, al-shabaab, al shabaab, al-shabab, al shabab, boko haram, pkk,
            kurdistan workers party, ypg, sdf, syrian democratic forces, houthi, houthis, ansarullah, hamas,
            hezbollah, hizbollah, hizbullah, islamic jihad, farc, eln, fmln,
            farabundo marti national liberation front, shining path, sendero luminoso, tupac amaru, ltte,
            tamil tigers, npa, new people's army, abu sayyaf, milf, moro islamic liberation front, lashkar-e-taiba,
            jaish-e-mohammed, hizbul mujahideen, maoist, maoists, naxalite, naxalites, naxals, ulfa, nscn, al-nusra,
            nusra front, al-nusra front, jabhat al-nusra, hayat tahrir al-sham, tahrir al-sham, ahrar al-sham,
            free syrian army, m23, adf, fdlr, lra, lord's resistance army, seleka, anti-balaka, ansaru, iswap, jnim,
            tplf, oromo liberation army, fano, rsf, rapid support forces, splm-io, ira, eta, contras, unita, renamo,
            polisario, ttp, tehreek-e-taliban, baloch liberation army, jundallah, haqqani network, al-mourabitoun,
            ansar dine
            """,
        ),
        (_MILITIA, "wagner, wagner group, janjaweed, mai-mai, popular mobilization forces, hashd al-shaabi, shabiha"),
        (_MIL, "idf, isaf, pentagon, kremlin, isaf forces, revolutionary guards, irgc, national liberation army"),
        (
            _EXTERNAL,
            """
            nato, amisom, atmis, monusco, minusma, unifil, african union forces, saudi-led coalition,
            us-led coalition
            """,
        ),
        (_PROTESTERS, "yellow vests, yellow vest, black lives matter, extinction rebellion"),
    ),
    "un": Sort(S.UNO, name="United Nations"),
    "united nations": Sort(S.UNO, name="United Nations"),
    "european union": Sort(S.EUR, name="European Union"),
    "african union": Sort(S.IGO, name="African Union"),
}

_MODIFIERS: Final = sorts(
    (
        _REB,
        """
        rebel, rebels, insurgent, jihadist, islamist, separatist, terrorist, militant, guerrilla, opposition,
        extremist, taliban, isis, isil, is, daesh, houthi, hamas, hezbollah, al-shabab, al-shabaab, shabaab, haram,
        kurdish-led, maoist, pkk, ypg, sdf, al-qaeda, qaeda, nusra, terror, anti-government, outlawed, turkish-backed,
        turkey-backed, iran-backed, us-backed, armed, fmln, farc
        """,
    ),
    (_MILITIA, "militia, paramilitary"),
    (_IDENTITY, "ethnic, tribal, clan, communal"),
    (_CRIME, "criminal, drug, gang"),
    (_MIL, "army, military, defence, defense, soldier, soldiers"),
    (_COP, "police, security"),
    (_EXTERNAL, "coalition, peacekeeping, nato, un, u.n., multinational, saudi-led, us-led, u.s.-led"),
    (_CIVILIANS, "refugee, displacement, idp, displaced"),
)

PARTICIPANTS: Final = Participants(
    nouns=MappingProxyType(_with_number(_NOUNS)),
    names=MappingProxyType(_NAMES),
    modifiers=MappingProxyType(_MODIFIERS),
    idioms=frozenset(
        (
            "into force",
            "in force",
            "by force",
            "use of force",
            "excessive force",
            "task force",
            "work force",
            "in general",
            "general election",
            "general elections",
            "general strike",
            "general assembly",
            "attorney general",
            "secretary general",
            "secretary-general",
            "police report",
            "pressure group",
        )
    ),
    loyal=listed("pro-government pro-regime government state-backed loyalist pro-state"),
    determiners=listed("the a an this that these those some any several many of its their his her our"),
    possessives=listed("'s ’s"),
    of=listed("of"),
    joins=listed("and"),
    nobody=listed("no neither"),
    parting=listed("and or but in on at by for from with to as who which that , ; : . ( ) -- — –"),
)
