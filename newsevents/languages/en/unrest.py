"""English words for protest, riot and what is done about them."""

from typing import Final

from newsevents.languages.schema.events import Reading, Sense
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import AcledInter as I
from newsevents.vocabulary import AcledSubEventType as A
from newsevents.vocabulary import PloverCategory as P
from newsevents.vocabulary import PloverMode as M

__all__ = ["UNREST"]

_STATE: Final = frozenset((I.STATE_FORCES, I.EXTERNAL_FORCES))
_FIGHTERS: Final = frozenset((I.REBEL_GROUP, I.POLITICAL_MILITIA))
_CROWD: Final = frozenset((I.PROTESTERS, I.RIOTERS))
_PEOPLE: Final = frozenset((I.PROTESTERS, I.RIOTERS, I.CIVILIANS))
_PEACEFUL: Final = (Reading(category=P.PROTEST, mode=M.DEMO, acled=A.PEACEFUL_PROTEST),)

UNREST: Final = (
    Sense(
        name="protest",
        alone=True,
        loose=listed("rally rallies rallied rallying procession processions picket demonstrated demonstration"),
        sign="crowd",
        verbs="""
        protest|ed|ing, demonstrat|e|ed|es|ing, took to the streets, take to the streets, taking to the streets,
        taken to the streets, st|aged|ages|aging * protest, staged * protests, staged * rally, staged * rallies,
        staged * demonstration, staged * sit-in, staged * march, held * protest, held * protests, held * rally,
        held * vigil, held vigils, hold * protest, held * demonstration, held a sit-in, gather|ed|ing outside,
        gather|ed|ing in front of, gather|ed|ing at * square, gather|ed|ing in * square, gather|ed|ing to demand,
        gather|ed|ing to protest, gather|ed|ing to denounce, gather|ed|ing to call, assembled outside,
        assembled in front of, formed a human chain, chained themselves, hold|ing placards, hold|ing banners,
        carrying placards, carrying banners, waving placards, waving banners, flooded the streets, filled the streets,
        camped outside, camped out, demonstrated, turned out in * streets, denouncing, rallied, rally|ing,
        picket|ed|ing, chanted, chanting slogans, carr|ied|ying banners, waved banners, hoisted placards,
        observed a shutdown, walked out of class, walked out of classes, observed a * strike,
        observ|ed|ing a shutdown, walked the streets, turned out to protest, lit candles, poured into the streets,
        came out on the streets, joined protests, join|ed|ing the protest,
        gather|ed|ing ** to demand, gather|ed|ing ** to protest, gather|ed|ing ** to denounce, gathered ** in protest,
        rallied in, thousands marched, hundreds marched, dr|ove|iving tractors into, dr|ove|iving tractors through,
        drove * tractors into, drove * tractors through, stag|ed|es|ing * protests, attend|ed|ing * vigil,
        in protest at, in protest over, in protest against,
        join|ed|ing * march, join|ed|ing * rally, join|ed|ing * demonstration,
        attend|ed|ing * rally, attend|ed|ing * demonstration, attend|ed|ing * protest, h|old|olds|olding * rally,
        h|old|olds|olding * demonstration
        """,
        nouns="""
        protest||s, demonstration||s, protest march||es, rally, rallies, sit-in||s, sit in, vigil||s, protest rally,
        protest rallies, protest movement, picket||s, peaceful march||es, protest action||s, street protest||s,
        die-in, mass protest||s, counter-protest||s, procession||s, dharna, gherao, bandh, candlelit vigil||s,
        candlelight vigil||s, rall|ies|y was held, rallies were held, rally took place, rallies took place,
        march took place, march was held, marches took place, marches were held, demonstration took place,
        march is planned, march was planned, march will be held, march is scheduled, march planned for,
        demonstrations took place, demonstration was held, demonstrations were held, protest was held,
        protests were held
        """,
        readings=_PEACEFUL,
        examples=(
            "Farmers staged a protest outside parliament.",
            "Thousands took to the streets on Friday.",
            "The protests began in the north.",
        ),
    ),
    Sense(
        name="idiom",
        verbs="dr|ew|aw|aws|awing protests from, dr|ew|aw|aws|awing protest from",
        nouns="diplomatic protest, diplomatic protests, protest note, protest notes",
        examples=("The decision drew protests from the neighbouring kingdom.",),
    ),
    Sense(
        name="unrest",
        alone=True,
        nouns="unrest, uprising||s, turmoil",
        readings=(Reading(category=P.PROTEST),),
        examples=("The unrest in the north went on.",),
    ),
    Sense(
        name="disobedience",
        alone=True,
        nouns="civil disobedience",
        readings=_PEACEFUL,
        examples=("The movement began a campaign of civil disobedience.",),
    ),
    Sense(
        name="march",
        alone=True,
        verbs="""
        march|||es|ed|ing through, march|||es|ed|ing to, march||es|ed|ing in, march||es|ed|ing from,
        to march, march||es|ed|ing on, march||es|ed|ing against, marched
        """,
        nouns="march by, march against, march for, march of, march to demand, marches",
        readings=_PEACEFUL,
        takes=_PEOPLE,
        examples=("Students marched through the old town.",),
    ),
    Sense(
        name="strike",
        alone=True,
        verbs="""
        went on strike, go on strike, going on strike, gone on strike, walked off the job, downed tools,
        began a strike, staged a strike, to strike over, to strike on, strike for higher pay,
        strike over pay, struck over pay, struck for higher pay, on strike, vot|ed|ing to strike,
        walk|ed|ing off * job, walk|ed|ing off * jobs, stag|ed|es|ing * walkout
        """,
        nouns="""
        general strike||s, labour strike, labor strike, strike by, nationwide strike||s, strike action,
        work stoppage||s, shutdown strike, workers strike, national strike||s, indefinite strike,
        24-hour strike||s, 36-hour strike||s, 48-hour strike||s, 72-hour strike||s, one-day strike||s,
        two-day strike||s, three-day strike||s, four-day strike||s, five-day strike||s, rail strike||s, walkout||s,
        all-out strike||s, hours-long strike||s, week-long strike||s, sympathy strike||s, wildcat strike||s
        """,
        readings=(Reading(category=P.PROTEST, mode=M.STRIKE, acled=A.PEACEFUL_PROTEST),),
        examples=(
            "Nurses went on strike over pay.",
            "The union held a two-day strike over pay.",
            "Bus drivers were on strike.",
        ),
    ),
    Sense(
        name="strike",
        alone=True,
        verbs="will strike, to strike, would strike, could strike, may strike, walk|ed|ing out",
        readings=(Reading(agents=_PEOPLE, category=P.PROTEST, mode=M.STRIKE, acled=A.PEACEFUL_PROTEST),),
        unless=listed("missile missiles drone drones rocket rockets balance deal bomb bombs target targets"),
        examples=("Nurses will strike on Monday.", "Teachers walked out on Tuesday."),
    ),
    Sense(
        name="strike",
        alone=True,
        loose=listed("strike strikes"),
        sign="labour",
        nouns="strike, strikes",
        readings=(Reading(category=P.PROTEST, mode=M.STRIKE, acled=A.PEACEFUL_PROTEST),),
        unless=listed("missile missiles drone drones rocket rockets bomb bombs air warplanes military army"),
        examples=("The union said the strike would go on.",),
    ),
    Sense(
        name="boycott",
        alone=True,
        verbs="walk|ed|ing out of",
        objects=frozenset(("session",)),
        readings=(Reading(category=P.PROTEST, mode=M.BOYCOTT),),
        examples=("Lawmakers walked out of parliament.",),
    ),
    Sense(
        name="hunger strike",
        alone=True,
        verbs="went on hunger strike, go on hunger strike, going on hunger strike, on hunger strike, refus|ed|ing food",
        nouns="hunger strike||s",
        readings=(Reading(category=P.PROTEST, mode=M.HUNGER, acled=A.PEACEFUL_PROTEST),),
        examples=("The prisoners began a hunger strike.",),
    ),
    Sense(
        name="boycott",
        verbs="boycott|||ed|ing|s",
        nouns="boycott||s",
        readings=(Reading(category=P.PROTEST, mode=M.BOYCOTT),),
        examples=("The opposition boycotted the vote.",),
    ),
    Sense(
        name="block",
        alone=True,
        verbs="""
        block|||ed|s|ing * road, block|||ed|s|ing * roads, block|||ed|s|ing * streets, block|||ed|s|ing * street,
        block|||ed|s|ing * highway, block|||ed|s|ing * highways, block|||ed|s|ing * motorway,
        block|||ed|s|ing * motorways,
        block|||ed|s|ing * port, block|||ed|s|ing * ports, block|||ed|s|ing * bridge, block|||ed|s|ing * bridges,
        block|||ed|s|ing * railway, block|||ed|s|ing * railways, block|||ed|s|ing * tracks, block|||ed|s|ing * runway,
        block|||ed|s|ing * border crossing, block|||ed|s|ing * crossings, block|||ed|s|ing * refinery,
        block|||ed|s|ing * junction, block|||ed|s|ing * access to, block|||ed|s|ing * traffic, blockad|ed|ing,
        barricad|ed|ing, erect|ed|ing barricades, set|||ting up barricades, set|||ting up street barricades,
        block|||ed|s|ing * entrance, block|||ed|s|ing * entrances, shut down * campuses, set|||ting up roadblocks
        """,
        nouns="barricade||s, sit-in blockade",
        readings=(Reading(category=P.PROTEST, mode=M.OBSTRUCT, acled=A.VIOLENT_DEMONSTRATION),),
        takes=_PEOPLE,
        examples=("Protesters blocked the main road with burning tyres.",),
    ),
    Sense(
        name="occupy",
        alone=True,
        verbs="""
        glu|ed|ing themselves, chain|ed|ing themselves, lock|ed|ing themselves, lay down in the road,
        occup|ied|y|ying * building, occup|ied|y|ying * buildings, occup|ied|y|ying * campus,
        occup|ied|y|ying * square, occup|ied|y|ying * university, occup|ied|y|ying * office,
        occup|ied|y|ying * offices, occup|ied|y|ying * factory
        """,
        readings=(Reading(category=P.PROTEST, mode=M.OBSTRUCT, acled=A.PEACEFUL_PROTEST),),
        takes=_PEOPLE,
        examples=("Two activists glued themselves to a road.", "Students occupied a university building."),
    ),
    Sense(
        name="deface",
        alone=True,
        verbs="""
        spray|ed|ing * paint, spray-paint|ed|ing, splash|ed|ing * paint, splash|ed|ing * painting, daub|ed|ing,
        thr|ew|owing soup, thr|ew|owing * paint, thr|ew|owing paint
        """,
        readings=(Reading(category=P.PROTEST, mode=M.VANDALIZE),),
        takes=_PEOPLE,
        examples=("Activists sprayed red paint on the statue.",),
    ),
    Sense(
        name="riot",
        alone=True,
        verbs="""
        riot|ed|ing, rampag|ed|ing, went on a rampage, ran riot, fought with police, clashed with police,
        fought running battles, running battles, tore down, tear down, breach|ed|ing, scuffl|ed|ing, brawl|ed|ing,
        tore * down, tear * down,
        overturn|ed|ing * cars, toppl|ed|ing * statue, pulled down * statue, pull|ed|ing down * statue, lit flares,
        set off flares, set off fireworks, threw fireworks, broke windows, breaking windows,
        broke through * barricades, broke through * cordon, broke through police, overturn|ed|ing * vehicles,
        attacked police, attacked officers, smashed windows, smashed shop, burning tyres, burning tires, burned tyres,
        burned tires, vandalis|ed|ing * during
        """,
        nouns="""
        riot||s, rioting, violent protest||s, violent demonstration||s, scuffle||s, violent clashes with police,
        violent unrest, street battles, running battles, pitched battles, escalating violence,
        outbreak||s of violence, scenes of violence, violent scenes, aggressive demonstrations, rampage, mayhem
        """,
        readings=(Reading(category=P.PROTEST, mode=M.RIOT, acled=A.VIOLENT_DEMONSTRATION),),
        examples=("Football fans rioted after the match.",),
    ),
    Sense(
        name="violent",
        alone=True,
        verbs="""
        turn||s|ed|ing violent, violence erupted, violence broke out, marred by violence, descended into ** violence,
        degenerated into ** violence, escalated into ** violence
        """,
        readings=(Reading(category=P.PROTEST, acled=A.VIOLENT_DEMONSTRATION),),
        examples=("The rally turned violent on Sunday.",),
    ),
    Sense(
        name="mob",
        verbs="lynch|ed|ing, mob beat, beaten by a mob, set upon by a mob, chased down",
        nouns="""
        lynching||s, mob violence, mob attack||s, mob justice, vigilante justice, communal violence, communal clashes,
        ethnic clashes, sectarian clashes
        """,
        readings=(Reading(category=P.ASSAULT, mode=M.BEAT, acled=A.MOB_VIOLENCE),),
        examples=("A mob lynched two men accused of theft.",),
    ),
    Sense(
        name="disperse",
        verbs="""
        dispers|ed|ing, disperse, broke up, broken up, breaking up,
        cleared * protesters, fired tear gas, fir|ing tear gas, used tear gas, fired water cannon,
        us|ed|ing water cannon, fired rubber bullets, us|ed|ing rubber bullets, fired * tear gas, used * tear gas,
        chas|ed|ing demonstrators, prevent|ed|ing protesters, prevent|ed|ing demonstrators, stopp|ed|ing protesters,
        stopp|ed|ing demonstrators, block|ed|ing protesters, block|ed|ing demonstrators, pushed back protesters,
        pushed back demonstrators, beat|ing protesters, chase demonstrators, chas|ed|ing protesters, pepper-sprayed,
        used pepper spray, prevented * from marching, stopped * march, stopped * protest, blocked * march,
        cordoned off, fired in the air, fired into the air, fired warning shots, baton-charged, charged at protesters,
        prevent|ed|ing the protest
        """,
        nouns="""
        tear gas, teargas, water cannon, water cannons, rubber bullets, pepper spray, baton charge, tear-gas,
        stun grenades, smoke grenades
        """,
        readings=(Reading(category=P.ASSAULT, mode=M.CROWD_CONTROL, acled=A.PROTEST_WITH_INTERVENTION),),
        examples=("Police dispersed the crowd with batons.",),
    ),
    Sense(
        name="disperse",
        verbs="suppress|ed|ing, suppress, quell|ed|ing, quash|ed|es|ing",
        objects=frozenset(("unrest",)),
        readings=(Reading(category=P.ASSAULT, mode=M.CROWD_CONTROL, acled=A.PROTEST_WITH_INTERVENTION),),
        examples=("Troops quelled the protests in two days.",),
    ),
    Sense(
        name="excessive force",
        verbs="""
        us|ed|ing excessive force, using live bullets, using live ammunition, fired live rounds, fired live bullets,
        fired live ammunition, used live ammunition, opened fire on protesters, opened fire on demonstrators,
        opened fire on * protesters, opened fire on * demonstrators, fired on protesters, fired on demonstrators,
        opened fire on the crowd
        """,
        nouns="excessive force, brutal crackdown on, crackdown on protesters",
        readings=(Reading(category=P.ASSAULT, mode=M.CROWD_CONTROL, acled=A.EXCESSIVE_FORCE_AGAINST_PROTESTERS),),
        examples=("Soldiers opened fire on protesters in the square.",),
    ),
    Sense(
        name="storm",
        verbs="storm|ed|ing, broke into, broken into, breaking into, ransack|ed|ing, overr|an|un",
        readings=(
            Reading(agents=_PEOPLE, category=P.PROTEST, mode=M.RIOT, acled=A.VIOLENT_DEMONSTRATION),
            Reading(agents=_FIGHTERS, patients=frozenset((I.CIVILIANS,)), category=P.ASSAULT, acled=A.ATTACK),
            Reading(agents=_FIGHTERS, category=P.ASSAULT, acled=A.ARMED_CLASH),
            Reading(category=P.ASSAULT, mode=M.DESTROY, acled=A.LOOTING_PROPERTY_DESTRUCTION),
        ),
        sites=True,
        examples=("Protesters stormed the city hall.",),
    ),
    Sense(
        name="burn",
        verbs="""
        set ** on fire, set ** ablaze, set ** alight, set fire to, setting fire to, setting ** on fire, torch|ed|ing,
        burn|ed|t|ing down, burned, burnt, burning, set on fire, set fires, light fires, lit fires, set fire,
        firebomb|ed|ing
        """,
        nouns="arson, arson attack||s",
        readings=(
            Reading(agents=_CROWD, category=P.ASSAULT, mode=M.DESTROY, acled=A.VIOLENT_DEMONSTRATION),
            Reading(category=P.ASSAULT, mode=M.DESTROY, acled=A.LOOTING_PROPERTY_DESTRUCTION),
        ),
        sites=True,
        examples=("They set the mayor's car on fire.", "Raiders torched forty houses."),
    ),
    Sense(
        name="loot",
        verbs="""
        loot|ed|ing, pillag|ed|ing, plunder|ed|ing, vandalis|ed|ing, vandaliz|ed|ing, ransack|ed|ing, trash|ed|ing,
        made away with, destroyed * property, damag|ed|ing * property, destroy|ed|ing * houses, destroyed * homes,
        demolish|ed|ing, razed, bulldozed, defac|ed|ing
        """,
        nouns="looters, looting, looting spree, vandalism, destruction of, pillage, ransacking, demolition of",
        readings=(Reading(category=P.ASSAULT, mode=M.DESTROY, acled=A.LOOTING_PROPERTY_DESTRUCTION),),
        sites=True,
        examples=("Shops were looted overnight.",),
    ),
    Sense(
        name="natural harm",
        verbs="""
        fire ** destroyed, fires ** destroyed, fire ** gutted, fire ** damaged, blaze ** destroyed,
        blaze ** gutted, blaze ** damaged, flames ** destroyed, wildfire ** destroyed, wildfires ** destroyed,
        flood ** destroyed, floods ** destroyed, floods ** damaged, flooding ** destroyed, flooding ** damaged,
        floodwaters ** destroyed, storm ** destroyed, storms ** destroyed, storm ** damaged,
        hurricane ** destroyed, hurricane ** damaged, cyclone ** destroyed, cyclone ** damaged,
        typhoon ** destroyed, typhoon ** damaged, tornado ** destroyed, tornadoes ** destroyed, tornado ** damaged,
        earthquake ** destroyed, earthquakes ** destroyed, earthquake ** damaged, quake ** destroyed,
        quake ** damaged, landslide ** destroyed, landslides ** destroyed, mudslide ** destroyed,
        mudslides ** destroyed, tsunami ** destroyed, avalanche ** destroyed, eruption ** destroyed,
        winds ** damaged, winds ** destroyed, destroyed by fire, destroyed by * fire, destroyed in a fire,
        destroyed in * fire, gutted by fire, gutted by * fire, gutted in a fire, damaged by fire,
        damaged by * fire, damaged by * flooding, destroyed by * flooding, destroyed by * floods,
        destroyed by * earthquake, destroyed by * storm, destroyed by * hurricane, damaged by * storm,
        damaged by * hurricane, damaged by * earthquake
        """,
        examples=("A fire at the port destroyed a warehouse.", "Dozens of homes were destroyed by the flooding."),
    ),
    Sense(
        name="destroy",
        verbs="""
        destroy|ed|ing, damag|ed|ing, wreck|ed|ing, smash|ed|ing, blown up, blew up, sabotag|ed|ing, knocked down,
        gutted
        """,
        nouns="destruction of, sabotage",
        readings=(Reading(category=P.ASSAULT, mode=M.DESTROY, acled=A.LOOTING_PROPERTY_DESTRUCTION),),
        objects=frozenset(("property",)),
        sites=True,
        examples=("Saboteurs wrecked a statue in the square.",),
    ),
)
