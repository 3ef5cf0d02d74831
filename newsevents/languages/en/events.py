"""English: the lexicon of events, in PLOVER's and ACLED's terms, and the grammar words it needs."""

from types import MappingProxyType
from typing import Final

from newsevents.languages.en.conflict import CONFLICT
from newsevents.languages.en.courts import COURTS
from newsevents.languages.en.diplomacy import DIPLOMACY
from newsevents.languages.en.unrest import UNREST
from newsevents.languages.schema.events import Combination, Events, Instrument, Sign
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import AcledInter as I
from newsevents.vocabulary import AcledSubEventType as A
from newsevents.vocabulary import PloverContext as C
from newsevents.vocabulary import PloverMode as M
from newsevents.vocabulary import Realis

__all__ = ["EVENTS"]

_BLOWS: Final = listed(
    "attack kill wound explosion blow fire throw hit clash storm raid use destroy bomb target shelling land"
)
_CROWD: Final = listed("protest march riot disperse gather clash")

_INSTRUMENTS: Final = (
    Instrument(
        name="chemical weapon",
        phrases="""
        chlorine, sarin, mustard gas, sulfur mustard, sulphur mustard, nerve agent, nerve gas, poison gas,
        poisonous gas, toxic gas, chemical weapon, chemical weapons, chemical attack, chemical attacks, gas attack,
        gas attacks, chemical munitions, chlorine gas, toxic gases, chemically armed, chemical agents, phosgene
        """,
        senses=_BLOWS,
        mode=M.UNCONVENTIONAL,
        acled=A.CHEMICAL_WEAPON,
        examples=("The monitors said chlorine was dropped on the village and killed nine people.",),
    ),
    Instrument(
        name="suicide bomb",
        phrases="""
        suicide bomber, suicide bombers, suicide vest, suicide vests, suicide attacker, suicide attackers,
        explosive vest, explosive vests, explosives-laden vest, explosive belt, explosive belts, suicide car bomb,
        suicide attack, suicide attacks
        """,
        senses=_BLOWS,
        mode=M.SUICIDE_ATTACK,
        acled=A.SUICIDE_BOMB,
        examples=("A suicide bomber killed ten worshippers outside the mosque.",),
    ),
    Instrument(
        name="grenade",
        phrases="grenade, grenades, hand grenade, hand grenades, hand-grenade, rifle grenade",
        senses=_BLOWS,
        mode=M.EXPLOSIVES,
        acled=A.GRENADE,
        examples=("Two men on a motorcycle hurled a grenade at the bus.",),
    ),
    Instrument(
        name="aircraft",
        phrases="""
        warplane, warplanes, fighter jet, fighter jets, jets, helicopter gunship, helicopter gunships,
        barrel bomb, barrel bombs, bombing raids, attack helicopters, air raid, air raids, aircraft, helicopters
        """,
        senses=_BLOWS - listed("clash throw"),
        acts=True,
        mode=M.AERIAL,
        acled=A.AIR_DRONE_STRIKE,
        examples=("Warplanes hit a market in the town.",),
    ),
    Instrument(
        name="drone",
        phrases="drone, drones, attack drone, attack drones, unmanned aerial vehicle, quadcopter, quadcopters",
        senses=_BLOWS - listed("clash throw"),
        acts=True,
        mode=M.DRONE,
        acled=A.AIR_DRONE_STRIKE,
        examples=("Drones struck a fuel depot.",),
    ),
    Instrument(
        name="artillery",
        phrases="""
        mortar, mortars, mortar shell, mortar shells, mortar shelling, artillery, artillery shells, rocket, rockets,
        missile, missiles, ballistic missile, ballistic missiles, shells, shell, howitzer, howitzers, tank shells,
        katyusha, tank fire, cruise missiles, rocket attack, missile attack, mortar attack, rocket fire, mortar fire
        """,
        senses=_BLOWS - listed("clash throw"),
        mode=M.HEAVY_WEAPONS,
        acled=A.SHELLING_ARTILLERY_MISSILE_ATTACK,
        examples=("Three rockets hit the airport.",),
    ),
    Instrument(
        name="explosive device",
        phrases="""
        landmine, landmines, land mine, land mines, mine, mines, roadside bomb, roadside bombs, car bomb, car bombs,
        truck bomb, ied, ieds, vbied, improvised explosive device, improvised explosive devices, improvised explosive,
        explosive device, explosive devices, explosives, bomb, bombs, ground mine, car bombing, booby trap,
        parcel bomb, improvised land mines, remote-controlled bomb, dynamite, time bomb
        """,
        senses=listed("attack kill wound explosion hit target plant land bomb"),
        mode=M.EXPLOSIVES,
        acled=A.REMOTE_EXPLOSIVE_LANDMINE_IED,
        examples=("A roadside bomb exploded as the convoy passed.",),
    ),
    Instrument(
        name="blade",
        phrases="knife, knives, machete, machetes, axe, axes, sword, swords, hammer, hammers, screwdriver, scissors",
        senses=listed("attack kill wound"),
        acts=True,
        mode=M.PRIMITIVE,
        examples=("A man attacked two women with a knife.",),
    ),
    Instrument(
        name="fire",
        phrases="""
        molotov cocktail, molotov cocktails, petrol bomb, petrol bombs, stones, rocks, bottles, projectiles, bricks
        """,
        senses=listed("throw attack hit"),
        mode=M.PRIMITIVE,
        acled=A.VIOLENT_DEMONSTRATION,
        examples=("Young men threw petrol bombs at the police lines.",),
    ),
)

_ANY_PROTEST: Final = listed("protest march gather strike chant block")

_COMBINATIONS: Final = (
    Combination(these=listed("disrupt"), those=listed("plant hit"), acled=A.DISRUPTED_WEAPONS_USE),
    Combination(
        these=listed("withdraw peaceful"), those=listed("capture enter"), acled=A.NON_VIOLENT_TRANSFER_OF_TERRITORY
    ),
    Combination(
        these=_ANY_PROTEST,
        those=listed("riot violent burn loot storm throw destroy clash"),
        acled=A.VIOLENT_DEMONSTRATION,
    ),
    Combination(these=_ANY_PROTEST, types=frozenset((A.ARMED_CLASH,)), acled=A.VIOLENT_DEMONSTRATION),
    Combination(these=listed("disperse"), those=listed("kill wound"), acled=A.EXCESSIVE_FORCE_AGAINST_PROTESTERS),
    Combination(these=_ANY_PROTEST, those=listed("disperse arrest"), acled=A.PROTEST_WITH_INTERVENTION),
)

_WEAPONS: Final = """
weapon weapons arms ammunition ammo explosives explosive ied ieds bomb bombs mine mines landmines landmine rifle
rifles
pistol pistols firearm firearms gun guns cache caches stash grenade grenades mortars rockets missiles depot munitions
warheads warhead missile rocket mortar projectiles cartridges vbieds device devices tunnel materiel magazines bullets
rounds launchers detonators dynamite arsenal shells drone drones
"""
_GROUND: Final = """
town towns village villages city cities territory territories area areas district districts neighbourhood neighborhood
neighbourhoods neighborhoods region regions province hill hills hilltop hilltops mountain base bases airport bridge
border crossing positions position stronghold strongholds ground capital port checkpoint checkpoints outpost outposts
suburb suburbs settlement settlements island road highway barracks enclave camp post posts garrison headquarters
airbase
quarter countryside valley parts swathes field fields refinery dam lands land
"""
_BASES: Final = """
base bases checkpoint checkpoints post posts outpost outposts barracks camp camps headquarters garrison point points
facility fortifications trenches roadblock roadblocks
"""
_TOWNS: Final = "town towns village villages city cities district districts island islands capital"
_TROOPS: Final = """
forces troops soldiers fighters tanks reinforcements convoy convoys units police paratroopers marines warships warship
ships frigate frigates destroyer destroyers submarine submarines jets
"""
_PROPERTY: Final = """
building buildings house houses shop shops store stores office offices residence vehicle vehicles car cars bus buses
church churches mosque mosques temple school schools tyres tires headquarters property properties warehouse warehouses
supermarket supermarkets businesses bank banks statue statues monument monuments homes crops infrastructure pipeline
pipelines palace train trains truck trucks towers tower windows graves cemetery pylons posts
"""
_RELIEF: Final = """
aid food flour rice wheat grain maize medicine medicines tents blankets vaccines supplies truckloads trucks parcels
kits systems howitzers ambulances generators
"""
_UNREST: Final = """
protest protests demonstration demonstrations rally rallies unrest uprising uprisings revolt riot riots rioting dissent
rebellion mutiny march marches strike strikes crowd crowds protesters demonstrators disturbances insurrection
"""
_GOODS: Final = """
tanker tankers ship ships vessel vessels boat boats trawler trawlers cargo cocaine heroin cannabis drugs cash gold ivory
documents computers passports
"""
_ENVOYS: Final = """
diplomat diplomats ambassador ambassadors envoy envoys attaché attachés attache attaches consul consuls
correspondent correspondents journalists
"""
_RESCUERS: Final = """
rescuers rescue doctors medics nurses paramedics firefighters engineers divers medical sniffer
"""
_CRIMES: Final = """
murder murders murdering manslaughter homicide corruption fraud embezzlement treason bribery espionage spying terrorism
theft stealing robbery burglary rape assault conspiracy conspiring sedition incitement inciting graft arson kidnapping
abduction blackmail extortion perjury smuggling trafficking laundering money-laundering killing attempting attempted
offences offenses crimes crime counts count possession battery abuse molesting harassment stalking vandalism
bombing stabbing shooting genocide torture plotting insulting negligence tax bribes drugs contempt blasphemy
charges charge wrongdoing offence offense crime felony hijacking hostage-taking gang-rape
"""
_GROUPS: Final = "militia militias entity network alliance army wing battalion faction factions front group coalition"

_SIGNS: Final = {
    "force": Sign(
        words=listed(
            """
            dead died killed killing kill wounded wounding injured injuring casualties casualty bodies shot gunfire
            bullets bomb bombs bombing explosives blast grenade grenades rockets missiles shells mortar artillery tank
            tanks warplanes airstrikes knife machete machetes sword axe weapons gun guns armed terrorist terror deadly
            bloody suicide hostage hostages ceasefire frontline hospital survivors
            """
        ),
        inters=frozenset(each for each in I if each not in (I.NONE, I.CIVILIANS)),
        places=True,
    ),
    "beating": Sign(
        words=listed(
            """
            dead died killed wounded injured injuries bruises bloody hospital sticks batons clubs truncheons unconscious
            fists kicked punched harassed robbed arrested detained custody mob jail cell officers
            """
        ),
        inters=frozenset(each for each in I if each not in (I.NONE, I.CIVILIANS)),
    ),
    "blow": Sign(
        words=listed(
            """
            killed killing kills dead died wounded wounding injured injuring casualties destroyed destroying damaged
            damaging hit hitting targeted targeting warplane warplanes jets drone drones missile missiles air airport
            rubble civilians military army militants fighters base depot bombed
            """
        ),
    ),
    "blast": Sign(
        words=listed(
            """
            killed killing kills dead wounded wounding injured injuring casualties tore ripped attack attacks attackers
            terrorist terrorists terrorism bomb bomber militants rebels insurgents gunmen convoy checkpoint
            """
        ),
    ),
    "labour": Sign(
        words=listed(
            """
            union unions pay wage wages walkout picket workers staff teachers nurses doctors miners drivers pilots
            employees employer employers industrial labour labor rail pensions contract salary salaries jobs
            """
        ),
    ),
    "crowd": Sign(
        words=listed(
            """
            against demand demanding demanded protest protests protesting protesters demonstrators demonstration
slogans
            placards banners marched march thousands hundreds dozens outside streets opposition police peaceful
            anti-government pro-democracy anti-war unions union denounce condemning justice rights calling
            """
        ),
        inters=frozenset((I.PROTESTERS, I.RIOTERS)),
    ),
}

_CONTEXTS: Final = (
    ("fuel prices price wages wage economy economic inflation subsidies austerity tax taxes", C.ECONOMIC),
    ("election elections vote ballot polls electoral candidate", C.ELECTION),
    ("terrorism terrorist terrorists jihadist jihadists", C.TERRORISM),
    ("corruption graft bribery", C.CORRUPTION),
    ("drug drugs cocaine heroin narcotics", C.ILLEGAL_DRUGS),
    ("climate environmental pollution spill", C.ENVIRONMENT),
    ("coup junta", C.PRO_AUTOCRACY),
    ("democracy pro-democracy", C.PRO_DEMOCRACY),
    ("religious sectarian ethnic sunni shiite shia christians muslims", C.RELIGION_ETHNICITY),
    ("coronavirus covid-19 pandemic lockdown vaccine epidemic outbreak", C.HEALTH),
    ("refugees refugee asylum", C.ASYLUM),
    ("migrants migration immigration", C.MIGRATION),
    ("peacekeepers peacekeeping", C.PEACEKEEPING),
    ("trafficking smuggling", C.TRAFFICKING),
    ("lgbt gay lesbian homosexual homosexuality", C.LGBT),
    ("nuclear chemical biological radiological", C.CBRN),
    ("rights", C.HUMAN_RIGHTS),
    ("gang robbery murder criminal bandits", C.CRIME),
    ("army military soldiers troops warplanes", C.MILITARY),
)

_PLANNING: Final = """
will plan plans planned planning scheduled intend intends intended upcoming shall prepare prepares preparing vowed
vow vows promised expected
"""
_SUPPOSING: Final = """
would could may might should must can if unless whether threaten threatened threatens threatening calls call called
urge
urged urges calling demanding hoping want wants wanted refused refuse possible potential fear fears feared avoid
prevent prevented averted offer offers offered offering
demand demanded refrain risk stop stops halt halts cease plotting plotted plot warned warn warning foil foiled thwarted
"""
_SPEECH: Final = """
said say says told announced announce reported report reporting stated added confirmed declared claimed informed
disclosed revealed explained noted warned called urged wrote tweeted posted
"""
_AIMS: Final = """
attack offensive operation bid effort efforts campaign battle fight order push mission
advance aim aimed seeking ready preparing poised determined
"""
_CAUSES: Final = """
triggered triggering caused causing sparked sparking prompted prompting provoked provoking led leading fuelled
fuelling
"""
_NOUN_SIGNS: Final = """
the a an this that these those its their his her our of in by for from with after during following several more new
two
three four five six seven eight nine ten eleven twelve dozens hundreds many deadly recent any no against such
"""
_VERB_SIGNS: Final = """
to will would could may might should must can have has had did they who which he she it we and were was been
"""
_AFTER_PASSIVES: Final = "in by when after during on at near outside while as over since from following inside , . ; )"

# Words of the courts, and what ties a crime to them ("charged on Monday with murder", "guilty of murder").
_TRIED: Final = (
    ("charged charge charges", "with of for over"),
    ("accused suspicion suspected", "of"),
    ("convicted conviction convictions guilty", "of for to over in"),
    ("sentenced sentence jailed imprisoned fined wanted prosecuted tried indicted", "for over"),
    ("trial", "for over of on"),
    ("acquitted cleared acquittal exonerated absolved", "of"),
    ("confessed", "to"),
)

_SENSES: Final = (*CONFLICT, *UNREST, *COURTS, *DIPLOMACY)
_BY_NAME: Final = {sense.name: sense for sense in _SENSES}

EVENTS: Final = Events(
    senses=_SENSES,
    instruments=_INSTRUMENTS,
    ranks=(
        (A.CHEMICAL_WEAPON,),
        (A.SUICIDE_BOMB,),
        (A.GRENADE,),
        (A.AIR_DRONE_STRIKE,),
        (A.SHELLING_ARTILLERY_MISSILE_ATTACK,),
        (A.SEXUAL_VIOLENCE,),
        (A.REMOTE_EXPLOSIVE_LANDMINE_IED,),
        (A.VIOLENT_DEMONSTRATION,),
        (A.MOB_VIOLENCE,),
        (A.EXCESSIVE_FORCE_AGAINST_PROTESTERS,),
        (A.PROTEST_WITH_INTERVENTION,),
        (A.NON_VIOLENT_TRANSFER_OF_TERRITORY,),
        (A.GOVERNMENT_REGAINS_TERRITORY, A.NON_STATE_ACTOR_OVERTAKES_TERRITORY),
        (A.ABDUCTION_FORCED_DISAPPEARANCE,),
        (A.ARMED_CLASH,),
        (A.PEACEFUL_PROTEST,),
        (A.DISRUPTED_WEAPONS_USE,),
        (A.ATTACK,),
        (A.LOOTING_PROPERTY_DESTRUCTION,),
        (A.HEADQUARTERS_OR_BASE_ESTABLISHED,),
        (A.ARRESTS,),
        (A.AGREEMENT,),
        (A.CHANGE_TO_GROUP_ACTIVITY,),
        (A.OTHER,),
    ),
    combinations=_COMBINATIONS,
    objects=MappingProxyType(
        {
            "weapons": listed(_WEAPONS),
            "territory": listed(_GROUND),
            "base": listed(_BASES),
            "group": listed(_GROUPS),
            "property": listed(_PROPERTY),
            "town": listed(_TOWNS),
            "troops": listed(_TROOPS),
            "relief": listed(_RELIEF),
            "unrest": listed(_UNREST),
            "news": listed(
                "deal agreement decision move release truce ceasefire result outcome ruling verdict accord victory"
            ),
            "offer": listed(
                "offer offers bonus proposal proposals deal demand demands call calls request requests results terms"
            ),
            "session": listed(
                "parliament talks meeting session chamber hall summit debate assembly vote negotiations conference"
            ),
            "envoys": listed(_ENVOYS),
            "rescuers": listed(_RESCUERS),
            "verdict": listed("conviction convictions verdict verdicts sentence sentences ruling acquittal"),
            "crime": listed(_CRIMES),
            "goods": listed(_GOODS),
            "aircraft": listed("helicopter helicopters jet jets plane planes warplane warplanes airliner aircraft"),
            "fugitives": listed("fugitive fugitives escapee escapees runaways inmates prisoners suspect suspects"),
        }
    ),
    ground="territory",
    means=listed("by with from using via through"),
    implied=MappingProxyType({I.PROTESTERS: _BY_NAME["protest"], I.RIOTERS: _BY_NAME["riot"]}),
    signs=MappingProxyType(_SIGNS),
    contexts=MappingProxyType({word: context for words, context in _CONTEXTS for word in words.split()}),
    by=listed("by"),
    on=listed("on against at targeting upon into"),
    with_=listed("with between"),
    between=listed("between"),
    of=listed("of"),
    aside=listed("in from at near to for during outside inside among across"),
    possessives=listed("'s ’s '"),
    sources=listed("according quoting citing"),
    subjects=listed("it they he she we who which"),
    relatives=listed("who which whose whom where"),
    pronouns=listed("both them it these"),
    lists=listed("and or , as well"),
    breaks=listed("that as when while which who but because although though whereas if and , ; : --"),
    speech=listed(_SPEECH),
    progressive=("ing",),
    participle=("ed", "en", "wn", "ot", "ld", "nt", "ut", "hit", "set"),
    adverb=("ly",),
    be=listed("be been being is are was were am get gets got getting 's"),
    passive_after=listed(_AFTER_PASSIVES),
    suffers=frozenset(
        (
            *("disappeared", "vanished"),
            *("died", "die", "dies", "die in", "dies in", "dying", "lost their lives"),
            *("came under fire", "come under fire", "coming under fire", "came under heavy fire", "came under gunfire"),
            *("came under attack", "come under attack", "coming under attack"),
            *("pleaded guilty", "pleads guilty", "plead guilty", "pleading guilty", "went on trial", "goes on trial"),
            *("go on trial", "going on trial", "gone on trial", "stood trial", "stands trial", "stand trial"),
            *("standing trial", "faces charges", "faced charges", "face charges", "facing charges", "face trial"),
            *("faces trial", "faced trial", "facing trial", "appeared in court", "appears in court", "appear in court"),
        )
    ),
    quantifiers=listed("least most"),
    harms=listed("killed killing kills wounded wounding injured injuring hurt maimed maiming"),
    negations=listed("not n't never no without nor neither didn't didn’t haven't hasn't wasn't weren't don't doesn't"),
    governors=MappingProxyType(
        {
            **dict.fromkeys(listed(_PLANNING), Realis.PLANNED),
            **dict.fromkeys(listed(_SUPPOSING), Realis.HYPOTHETICAL),
            **dict.fromkeys(listed("denied deny denies denying"), Realis.DENIED),
            **dict.fromkeys(listed("right freedom"), Realis.GENERIC),
            "due": Realis.PLANNED,
        }
    ),
    infinitive=listed("to"),
    aims=listed(_AIMS),
    past_signs=listed(
        """
        previously previous earlier scene past ago historic anniversary since memorial commemorate commemorated
        commemorating
        """
    ),
    spans_of_time=listed("hours hour days day weeks week months month years year shortly minutes"),
    perfect=listed("has have had"),
    ever_since=listed("since"),
    pluperfect=listed("had"),
    attributive=listed("the a an its their his her these those newly recently"),
    noun_signs=listed(_NOUN_SIGNS),
    verb_signs=listed(_VERB_SIGNS),
    preposed=listed("of in by for from with after during following against"),
    causes=listed(_CAUSES),
    responses=listed("following after due response reaction retaliation"),
    sequels=listed("before then later afterwards subsequently"),
    parts=listed("in during amid"),
    definite=listed("the this that these those their his her its"),
    alike=listed("such similar"),
    ways=listed(
        """
        road roads highway highways motorway route routes railway flight flights train bus bound fled flee fleeing
        travelled traveled travelling traveling flew flown headed heading evacuated airlifted displaced escaped
        returned returning
        """
    ),
    toward=listed("to toward towards from for"),
    clauses=listed("when while as because although though whereas if after before"),
    tried=MappingProxyType(
        {word: listed(ties) for words, ties in _TRIED for word in words.split()},
    ),
    tied=listed("accused suspected"),
    reported_future=listed("would"),
    persons=listed("he she"),
    alone=listed("them him me us"),
    cleared=listed("acquitted cleared acquittal exonerated absolved"),
    crimes=listed(_CRIMES),
    cases=listed(
        """
        conviction convictions charge charges trial trials case cases suspect suspects inquiry investigation
        investigations verdict weapon rate rates squad detective detectives allegation allegations
        """
    ),
    light=listed(
        """
        began begin begins beginning start started starts starting launch launched launches hold held holds holding
        stage staged stages staging call called calls announce announced join joined joins joining organise organised
        organize organized continue continued resume resumed end ended lead led declare declared mount mounted carried
        conduct conducted order ordered orders ordering
        """
    ),
    participial=frozenset(
        (
            *("shot dead", "shot and killed", "gunned down", "stabbed to death", "beaten to death", "shot to death"),
            *("hacked to death", "stoned to death", "clubbed to death", "fatally shot", "stabbed and killed"),
        )
    ),
    charges=listed("for over connection"),
    nature=listed(
        """
        storm storms hurricane hurricanes cyclone cyclones typhoon typhoons tornado tornadoes earthquake earthquakes
        quake quakes aftershock aftershocks flood floods flooding floodwaters landslide landslides mudslide mudslides
        tsunami avalanche eruption volcano wildfire wildfires monsoon gales
        """
    ),
    seat=listed("capital"),
    names=listed("group groups commission organisation organization watch watchdog office council court committee"),
    anew=listed("again also later once more"),
    before_that=listed("initially earlier previously originally formerly once"),
    spreads=listed("spread spreading expanded extended"),
)
