"""English: the lexicon of events, in PLOVER's and ACLED's terms, and the grammar words it needs."""

from types import MappingProxyType
from typing import Final

from newsevents.languages.en.conflict import CONFLICT
from newsevents.languages.en.diplomacy import DIPLOMACY
from newsevents.languages.en.unrest import UNREST
from newsevents.languages.schema.events import Combination, Events, Instrument
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import AcledSubEventType as A
from newsevents.vocabulary import PloverContext as C
from newsevents.vocabulary import PloverMode as M
from newsevents.vocabulary import Realis

__all__ = ["EVENTS"]

_BLOWS: Final = listed(
    "attack kill wound explosion fire throw hit clash storm raid use destroy bomb target shelling land"
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
        warplane, warplanes, fighter jet, fighter jets, jets, helicopter gunship, helicopter gunships, drone, drones,
        barrel bomb, barrel bombs, bombing raids, air raid, air raids, aircraft, unmanned aerial vehicle, helicopters
        """,
        senses=_BLOWS - listed("clash throw"),
        mode=M.AERIAL,
        acled=A.AIR_DRONE_STRIKE,
        examples=("Warplanes hit a market in the town.",),
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
    Combination(these=listed("withdraw"), those=listed("capture enter"), acled=A.NON_VIOLENT_TRANSFER_OF_TERRITORY),
    Combination(these=_ANY_PROTEST, those=listed("riot burn loot storm throw"), acled=A.VIOLENT_DEMONSTRATION),
    Combination(these=_ANY_PROTEST, those=listed("disperse teargas"), acled=A.PROTEST_WITH_INTERVENTION),
)

_OBJECTS: Final = {
    **dict.fromkeys(
        listed(
            """
            weapon weapons arms ammunition ammo explosives explosive ied ieds bomb bombs mine mines landmines landmine
            rifle rifles pistol pistols firearm firearms gun guns cache caches stash grenade grenades mortars rockets
            missiles depot munitions warheads projectiles cartridges vbieds device devices tunnel materiel magazines
            bullets rounds launchers detonators dynamite factory workshop arsenal shells
            """
        ),
        "weapons",
    ),
    **dict.fromkeys(
        listed(
            """
            town towns village villages city cities territory territories area areas district districts neighbourhood
            neighborhood neighbourhoods neighborhoods region regions province hill hills hilltop hilltops mountain
            base bases airport bridge border crossing positions position stronghold strongholds ground capital port
            checkpoint checkpoints outpost outposts suburb suburbs settlement settlements island road highway barracks
            enclave camp post posts garrison headquarters airbase quarter countryside valley parts swathes field
            fields refinery dam lands land
            """
        ),
        "territory",
    ),
    **dict.fromkeys(
        listed(
            """
            base bases checkpoint checkpoints post posts outpost outposts barracks camp camps headquarters garrison
            """
        ),
        "base",
    ),
    **dict.fromkeys(
        listed("militia militias entity network alliance army wing battalion faction factions front group coalition"),
        "group",
    ),
    **dict.fromkeys(
        listed(
            """
            forces troops soldiers units fighters reinforcements tanks warships police militants unit military army
            """
        ),
        "forces",
    ),
    **dict.fromkeys(
        listed(
            """
            building buildings house houses shop shops store stores office offices residence vehicle vehicles car cars
            bus buses church churches mosque mosques school schools tyres tires barricades headquarters property
            properties warehouse warehouses supermarket supermarkets businesses bank banks statue monument village
            villages homes home market station stations hospital crops infrastructure pipeline bridge palace
            parliament fires streets street bins train trains truck trucks temple
            """
        ),
        "property",
    ),
}
# "base", "post" and the like are both ground to take and something to set up; the sense says which it needs.

EVENTS: Final = Events(
    senses=(*CONFLICT, *UNREST, *DIPLOMACY),
    instruments=_INSTRUMENTS,
    ranks=(
        A.CHEMICAL_WEAPON,
        A.SUICIDE_BOMB,
        A.GRENADE,
        A.AIR_DRONE_STRIKE,
        A.SHELLING_ARTILLERY_MISSILE_ATTACK,
        A.SEXUAL_VIOLENCE,
        A.REMOTE_EXPLOSIVE_LANDMINE_IED,
        A.MOB_VIOLENCE,
        A.VIOLENT_DEMONSTRATION,
        A.EXCESSIVE_FORCE_AGAINST_PROTESTERS,
        A.PROTEST_WITH_INTERVENTION,
        A.NON_VIOLENT_TRANSFER_OF_TERRITORY,
        A.GOVERNMENT_REGAINS_TERRITORY,
        A.NON_STATE_ACTOR_OVERTAKES_TERRITORY,
        A.ABDUCTION_FORCED_DISAPPEARANCE,
        A.ARMED_CLASH,
        A.PEACEFUL_PROTEST,
        A.DISRUPTED_WEAPONS_USE,
        A.LOOTING_PROPERTY_DESTRUCTION,
        A.HEADQUARTERS_OR_BASE_ESTABLISHED,
        A.ATTACK,
        A.ARRESTS,
        A.AGREEMENT,
        A.CHANGE_TO_GROUP_ACTIVITY,
        A.OTHER,
    ),
    combinations=_COMBINATIONS,
    objects=MappingProxyType(_OBJECTS),
    contexts=MappingProxyType(
        {
            **dict.fromkeys(
                listed(
                    """
                fuel prices price wages wage economy economic inflation subsidies austerity tax taxes
                """
                ),
                C.ECONOMIC,
            ),
            **dict.fromkeys(listed("election elections vote ballot polls electoral candidate"), C.ELECTION),
            **dict.fromkeys(listed("terrorism terrorist terrorists jihadist jihadists"), C.TERRORISM),
            **dict.fromkeys(listed("corruption graft bribery"), C.CORRUPTION),
            **dict.fromkeys(listed("drug drugs cocaine heroin narcotics"), C.ILLEGAL_DRUGS),
            **dict.fromkeys(listed("climate environmental pollution spill"), C.ENVIRONMENT),
            **dict.fromkeys(listed("coup junta"), C.PRO_AUTOCRACY),
            **dict.fromkeys(listed("democracy pro-democracy"), C.PRO_DEMOCRACY),
            **dict.fromkeys(
                listed(
                    """
                religious sectarian ethnic sunni shiite shia christians muslims
                """
                ),
                C.RELIGION_ETHNICITY,
            ),
            **dict.fromkeys(listed("coronavirus covid-19 pandemic lockdown vaccine health"), C.HEALTH),
            **dict.fromkeys(listed("refugees refugee asylum"), C.ASYLUM),
            **dict.fromkeys(listed("migrants migration immigration"), C.MIGRATION),
            **dict.fromkeys(listed("peacekeepers peacekeeping"), C.PEACEKEEPING),
            **dict.fromkeys(listed("trafficking smuggling"), C.TRAFFICKING),
            **dict.fromkeys(listed("lgbt gay lesbian homosexual homosexuality"), C.LGBT),
            **dict.fromkeys(listed("nuclear chemical biological radiological"), C.CBRN),
            **dict.fromkeys(listed("rights"), C.HUMAN_RIGHTS),
            **dict.fromkeys(listed("gang robbery murder criminal bandits"), C.CRIME),
            **dict.fromkeys(listed("army military soldiers troops warplanes"), C.MILITARY),
        }
    ),
    by=listed("by"),
    on=listed("on against at targeting upon into"),
    with_=listed("with between and"),
    of=listed("of"),
    aside=listed("in from at near to for during after outside inside since among across"),
    progressive=("ing",),
    participle=("ed", "en", "wn", "ot", "ld", "nt", "ut", "hit"),
    adverb=("ly",),
    be=listed("be been being is are was were am get gets got getting 's"),
    passive_after=listed(
        """
        in by when after during on at near outside while as over since from following inside and , . ; )
        """
    ),
    negations=listed(
        """
        not n't never no without nor neither didn't didn’t haven't hasn't wasn't weren't don't doesn't
        """
    ),
    governors=MappingProxyType(
        {
            **dict.fromkeys(
                listed(
                    """
                will plan plans planned planning scheduled intend intends intended upcoming shall due prepare prepares
                preparing vowed vow vows promised expected
                """
                ),
                Realis.PLANNED,
            ),
            **dict.fromkeys(
                listed(
                    """
                would could may might should must can if unless whether threaten threatened threatens threatening
                calls call called urge urged urges hoping want wants wanted refused refuse possible potential fear
                fears feared avoid prevent prevented averted demand demanded refrain risk plotting plotted plot warned
                warn warning foil foiled attempted attempt thwarted
                """
                ),
                Realis.HYPOTHETICAL,
            ),
            **dict.fromkeys(listed("denied deny denies denying"), Realis.DENIED),
        }
    ),
    noun_signs=listed(
        """
        the a an this that these those its their his her our of in by for from with after during following several
        more new two three four five six many deadly recent any no against such
        """
    ),
    verb_signs=listed(
        """
        to will would could may might should must can have has had did they who which he she it we and were was been
        """
    ),
    causes=listed("triggered caused sparked prompted provoked led"),
    responses=listed("following after over amid against because due"),
    sequels=listed("before then later afterwards subsequently"),
    spreads=listed("spread spreading expanded extended"),
)
