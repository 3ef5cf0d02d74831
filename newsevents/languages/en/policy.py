"""English: the words of policy, what they change and how they say when."""

from types import MappingProxyType
from typing import Final

from newsevents.languages.schema.policy import Cue, Figures, Instrument, Policy, Verb
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import Limit, PolicyLevel
from newsevents.vocabulary import PolicyAction as A
from newsevents.vocabulary import PolicyInstrument as I
from newsevents.vocabulary import PolicyStatus as S

__all__ = ["POLICY"]

_INSTRUMENTS: Final = (
    Instrument(
        kind=I.PRICE_CONTROL,
        measures="""price cap//s, price limit//s, price ceiling//s, price control//s, price freeze//s, price
        floor//s, cap on, caps on, the cap, price brake//s, minimum price//s, maximum price//s, regulated
        price//s, rent cap//s, rent freeze//s, rent control//s""",
        objects="price//s, fares, rent//s, profit margin//s",
        examples=(
            "The government has capped the price of bread at 40 dinars.",
            "Ministers restored the price caps on diesel on Monday.",
        ),
    ),
    Instrument(
        kind=I.TAX,
        measures="""tax//es, taxation, levy, levies, excise, excise dut/y/ies, vat, value-added tax, value added
        tax, sales tax, stamp duty, surcharge//s, windfall tax, tax break//s, tax relief, tax holiday//s, tax
        cut//s, tax increase//s, tax credit//s, tax exemption//s""",
        examples=("Parliament approved a windfall tax on energy companies.",),
    ),
    Instrument(
        kind=I.TARIFF,
        measures="""tariff//s, customs dut/y/ies, import dut/y/ies, import tariff//s, import tax//es, countervailing
        dut/y/ies, anti-dumping dut/y/ies, duty, duties""",
        examples=("The commerce ministry imposed tariffs of 25 percent on imported steel.",),
    ),
    Instrument(
        kind=I.SUBSIDY,
        measures="subsid/y/ies, rebate//s, state aid, bailout//s, price support",
        examples=("The cabinet scrapped the fuel subsidy.",),
    ),
    Instrument(kind=I.QUOTA, measures="quota//s, import quota//s, production quota//s, output target//s, rationing"),
    Instrument(
        kind=I.EXPORT_RESTRICTION,
        measures="""export ban//s, export restriction//s, export control//s, export curb//s, export quota//s, export
        dut/y/ies, export tax//es, ban on exports, ban on the export, restrictions on exports""",
        objects="export//s, exportation",
        examples=("India banned exports of broken rice.",),
    ),
    Instrument(
        kind=I.IMPORT_RESTRICTION,
        measures="""import ban//s, import restriction//s, import control//s, import curb//s, ban on imports, ban on
        the import, restrictions on imports""",
        objects="import//s, importation",
        examples=("The agency suspended imports of live poultry.",),
    ),
    Instrument(
        kind=I.INTEREST_RATE,
        measures="""interest rate//s, key rate//s, base rate//s, benchmark rate//s, policy rate//s, repo rate//s,
        bank rate, key interest rate//s, benchmark interest rate//s, lending rate//s, discount rate//s,
        refinancing rate//s, borrowing costs, reserve requirement//s, cash rate, federal funds rate, deposit
        rate//s, rates by""",
        examples=("The central bank raised its key rate by 25 basis points.",),
    ),
    Instrument(
        kind=I.INCOME_SUPPORT,
        measures="""cash transfer//s, stimulus cheque//s, stimulus check//s, unemployment benefit//s, furlough
        scheme, wage subsid/y/ies, one-off payment//s, allowance//s, cash payment//s, benefit payment//s, food
        voucher//s, income support, financial assistance, debt relief, eviction moratorium, moratorium, loan
        deferral//s, social assistance, basic income, relief package//s""",
        objects="evictions, rent payment//s, loan payment//s, mortgage payment//s",
    ),
    Instrument(
        kind=I.WAGE, measures="minimum wage//s, wage freeze//s, pay freeze//s, public-sector wages, civil servants' pay"
    ),
    Instrument(kind=I.PENSION, measures="pension reform//s, retirement age, pension age, state pension//s"),
    Instrument(
        kind=I.SPENDING,
        measures="""stimulus package//s, stimulus, emergency fund//s, aid package//s, rescue package//s, relief
        fund//s, emergency budget, supplementary budget, austerity measure//s, spending cut//s, budget cut//s,
        package of measures""",
    ),
    Instrument(
        kind=I.SANCTIONS,
        measures="sanctions, asset freeze//s, economic sanctions, financial sanctions, travel ban and asset freeze",
        objects="assets",
        examples=("The European Union extended its sanctions against the junta until 31 July.",),
    ),
    Instrument(
        kind=I.EMBARGO,
        measures="embargo, embargoes, arms embargo, oil embargo, trade embargo, blockade//s, naval blockade",
        examples=("The council lifted the arms embargo.",),
    ),
    Instrument(
        kind=I.CEASEFIRE,
        measures="ceasefire//s, cease-fire//s, truce//s, cessation of hostilities, armistice, humanitarian pause//s",
        examples=("The two sides agreed to extend the truce by two days.",),
    ),
    Instrument(
        kind=I.CURFEW,
        measures="curfew//s, night-time curfew, overnight curfew, night curfew",
        examples=("Authorities imposed a curfew in the city from Friday.",),
    ),
    Instrument(
        kind=I.STATE_OF_EMERGENCY,
        measures="""state/ of emergency, states of emergency, state of exception, state of calamity, state of
        disaster, state of alarm, state of catastrophe, state of alert, emergency rule, emergency powers,
        emergency state, semi-emergency state, public health emergency, national emergency, health emergency,
        emergency situation, emergency declaration, state of national disaster, emergency law//s, emergency
        alert, emergency response, sanitary emergency, emergency regime, disaster situation, state of public
        emergency, state of siege, state of public calamity, state of public disaster, state of sanitary
        emergency, epidemic alert, heightened alert, high alert, alert level, emergency level, alert level//s,
        risk level, state of public health emergency, emergency measure//s""",
        examples=("The president declared a state of emergency on Tuesday.",),
    ),
    Instrument(kind=I.MARTIAL_LAW, measures="martial law", examples=("The president lifted martial law.",)),
    Instrument(
        kind=I.STAY_AT_HOME,
        measures="""lockdown//s, lock down, lock-down, stay-at-home order//s, stay at home order//s,
        shelter-in-place order//s, movement control order//s, enhanced community quarantine, general community
        quarantine, community quarantine, confinement, home confinement, social isolation, compulsory isolation,
        mandatory isolation, preventive isolation, containment measure//s, stay-home order//s, restriction//s on
        movement, movement restriction//s, restriction of movement, large-scale social restriction//s, social
        restriction//s, containment zone//s, circuit breaker, cordon sanitaire, restriction of mobility, freedom
        of movement, limitation of movement""",
        objects="""movement, leaving home, leave their home//s, going out, go out, lock//ed down, lock//ing down,
        being outside, from leaving, leaving their home//s, stay at home, stay home, stay indoors, free
        movement, mobility""",
    ),
    Instrument(
        kind=I.SCHOOL_CLOSURE,
        measures="""school closure//s, distance learning, online learning, online classes, remote learning, school
        reopening//s, school holiday//s""",
        objects="""school//s, kindergarten//s, universit/y/ies, college//s, class//es, daycare//s, nurser/y/ies,
        classroom//s, educational institution//s, educational establishment//s, educational facilit/y/ies,
        teaching, exam//s, examination//s, childcare, child care, child-care, preschool//s, pre-school//s,
        lessons, face-to-face teaching, education, educational activit/y/ies, academic activit/y/ies, lectures,
        students, pupils, semester, school year, academic year, creche//s, day care, grade//s, higher education,
        face-to-face classes, education centre//s""",
        examples=("Schools will remain closed until 15 March.",),
    ),
    Instrument(
        kind=I.WORKPLACE_CLOSURE,
        measures="""working from home, work from home, telework, teleworking, remote work, home office, working
        hours, public holiday//s, office closure//s""",
        objects="""workplace//s, office//s, factor/y/ies, construction site//s, courts, court hearing//s, government
        service//s, public service//s, civil servants, public office//s, state institutions, courthouse//s,
        employees, public sector, hearings, public administration, staff, counter service//s, procedural
        deadline//s, deadline//s, court session//s, administrative deadlines, government office//s, in-person
        service//s, parliament session//s""",
    ),
    Instrument(
        kind=I.BUSINESS_CLOSURE,
        measures="""business closure//s, opening hours, closing time, business hours, closing hours, operating
        hours, business restrictions, licensing hours""",
        objects="""shop//s, store//s, restaurant//s, bar//s, pub//s, cafe//s, café//s, business//es, market//s,
        mall//s, shopping centre//s, shopping center//s, gym//s, cinema//s, theatre//s, theater//s, museum//s,
        hotel//s, nightclub//s, club//s, casino//s, supermarket//s, salon//s, hairdresser//s, barber//s,
        barbershop//s, beauty salon//s, retail, establishment//s, swimming pool//s, pool//s, playground//s,
        park//s, beach//es, zoo//s, librar/y/ies, venue//s, fitness centre//s, fitness center//s, sports
        facilit/y/ies, food service//s, catering, bakeries, pharmac/y/ies, commercial activit/y/ies, commercial
        establishment//s, non-essential shops, bazaar//s, fair//s, ski resort//s, tourist site//s, campsite//s,
        dine-in, entertainment, leisure facilit/y/ies, economic activit/y/ies, sale of alcohol, alcohol, liquor,
        amusement park//s, fitness studio//s, facilities, spas, saunas, bookshops, discos, discotheques, service
        providers, personal services, shopping, industr/y/ies, enterprises, vendors, street vendors, gastronomy,
        tourism, hospitality, banks, bank branch//es, ski lift//s, sports hall//s, cultural institution//s,
        private sector, companies, premises, drinking places, billiard halls, internet cafes, farmers market//s,
        spa//s, protected areas, national park//s, gastronomic establishments, canteens, eateries, sports
        centre//s, hunting, fishing""",
        examples=("Bars and restaurants must close at 10 p.m. from Thursday.",),
    ),
    Instrument(
        kind=I.EVENT_CANCELLATION,
        measures="event cancellation//s",
        objects="""event//s, festivit/y/ies, concert//s, festival//s, match//es, tournament//s, championship//s,
        conference//s, carnival//s, ceremon/y/ies, celebration//s, religious service//s, prayers, worship,
        mosque//s, church//es, temple//s, places of worship, sporting event//s, sports event//s, wedding//s,
        funeral//s, exhibition//s, parade//s, election//s, sports competition//s, league//s, pilgrimage//s,
        congregational prayers, friday prayers, burial//s, sporting activit/y/ies, cultural activit/y/ies,
        sports activit/y/ies, religious ceremon/y/ies, training//s, sports, meeting//s, seminar//s, rall/y/ies,
        religious gathering//s, graduation//s, cemeteries, tours, trade fair//s""",
    ),
    Instrument(
        kind=I.GATHERING_LIMIT,
        measures="""gathering restriction//s, ban on gatherings, gathering limit//s, restrictions on gatherings,
        restriction//s on gathering//s, ban on events""",
        objects="""gathering//s, public gathering//s, mass gathering//s, assembl/y/ies, public assembl/y/ies,
        crowds, public meeting//s, demonstration//s, protest//s, visitors, visits, groups of people,
        audience//s, household//s, capacity, seating capacity, spectators, number of people, number of persons,
        attendance, meet indoors, guests, visitation, group//s of more than, people to gather, more than two
        people, more than five people, more than 10 people, more than 50 people, more than 100 people""",
    ),
    Instrument(
        kind=I.TRANSPORT_CLOSURE,
        measures="odd-even scheme, driving ban//s",
        objects="""public transport, transport, public transportation, bus//es, train//s, subway//s, metro,
        ferr/y/ies, taxi//s, transportation, passenger transport, tram//s, railway//s, rail service//s, bus
        service//s, train service//s, traffic, vehicle//s, private vehicles, motorcycles, tricycles, port//s,
        cargo ships, passenger//s, transit, roads""",
    ),
    Instrument(
        kind=I.TRAVEL_RESTRICTION,
        measures="""travel ban//s, travel restriction//s, flight ban//s, travel warning//s, travel advis/ory/ories,
        entry ban//s, travel alert//s, entry restriction//s, travel corridor//s, travel bubble//s, inter-state
        movement, no-fly zone//s, ban on travel, health certificate//s, travel advice, entry requirement//s,
        travel curb//s, landing ban, health declaration//s, roadblock//s, road block//s, checkpoint//s, negative
        pcr test, negative test""",
        objects="""travel, flight//s, international flights, domestic flights, airline//s, airport//s, entry,
        arrival//s, travell/er/ers, travel/er/ers, tourist//s, cruise ship//s, commercial flights, air travel,
        air traffic, trips, passenger flights, foreigners, non-residents, entering the country, entry into,
        foreign nationals, transit through, interstate travel, charter flights, repatriation, ships, cruises,
        vessel//s, leaving the country, enter the country, outings,
        non-citizens, enter the territory, entering the territory""",
        examples=("The ministry suspended all flights from Brazil until January 15.",),
    ),
    Instrument(
        kind=I.BORDER_CLOSURE,
        measures="""border closure//s, border control//s, border check//s, border restriction//s""",
        objects="""border//s, frontier//s, border crossing//s, land border//s, crossing point//s, border
        checkpoint//s, crossing//s, airspace""",
        examples=("Hungary closed its border with Croatia.",),
    ),
    Instrument(
        kind=I.VISA,
        measures="""visa ban//s, visa requirement//s, visa restriction//s, visa-free regime, visa waiver//s,
        visa-free travel""",
        objects="""visa//s, visa application//s, residence permit//s, work permit//s, passports, naturalization,
        visa issuance""",
        examples=("The foreign ministry stopped issuing visas to Chinese nationals.",),
    ),
    Instrument(
        kind=I.QUARANTINE,
        measures="""quarantine//s, self-quarantine, self-isolation, home quarantine, quarantine requirement//s,
        mandatory quarantine, self isolation, 14-day quarantine, self-isolat/e/es/ed/ing, isolat/e/es/ed/ing,
        quarantined, quarantining, self-quarantin/e/es/ed/ing, medical observation, self-monitoring, quarantine
        facilit/y/ies, isolation facilit/y/ies, isolation centre//s, isolation center//s, quarantine centre//s,
        quarantine center//s""",
        common="isolation",
    ),
    Instrument(
        kind=I.FACE_COVERING,
        measures="""mask mandate//s, mask requirement//s, mask order//s, face covering requirement//s, wearing of
        masks, use of masks, wearing masks, use of face masks, mask wearing, mask-wearing, wearing of face
        masks, mask duty, mandatory masks, wearing a mask, wear masks, wear a mask, wear face masks, wear a face
        mask, compulsory masks""",
        objects="""mask//s, face mask//s, facemask//s, face covering//s, respirators, face shield//s, mouth-nose
        protection, mouth and nose""",
        examples=("Passengers must wear masks on buses from Monday.",),
    ),
    Instrument(
        kind=I.DISTANCING,
        measures="""social distancing, physical distancing, social-distancing, distancing rule//s, distancing
        measure//s, social distance, hygiene rule//s, distancing requirement//s, safety distance, minimum
        distance, hygiene measure//s, distance of at least, safe distance, maintain/ing social distance,
        maintain/ing social distancing, keep/ing distance, keep/ing a distance, maintain/ing a distance,
        maintain/ing physical distancing, hygiene concept//s, hygiene protocol//s, safety protocol//s,
        distancing protocol//s, sanitary measure//s, health and safety measure//s""",
        common="distancing",
        objects="""metres apart, meters apart, distance, temperature check//s, hand washing, hand sanitiz/er/ers,
        disinfection, 1.5 meters, two metres""",
    ),
    Instrument(
        kind=I.TESTING,
        measures="""mass testing, testing requirement//s, testing programme//s, testing program//s, pcr test//s,
        mandatory testing, antigen test//s, covid test//s, rapid test//s, coronavirus test//s, random testing,
        health screening//s, temperature screening//s, health monitoring, medical check//s, serological test//s,
        testing strateg/y/ies, contact tracing, tracing app//s, contact-tracing, health check//s, testing
        center//s, testing centre//s, testing station//s, contact tracers, test center//s, test centre//s""",
        common="screening//s, surveillance, test//s, tested, testing",
        objects="test result//s",
    ),
    Instrument(
        kind=I.VACCINATION,
        measures="""vaccination//s, vaccine mandate//s, vaccination campaign//s, vaccination drive//s, vaccine
        rollout, vaccination programme//s, vaccination program//s, vaccination plan//s, vaccination center//s,
        vaccination centre//s, doses of vaccine, covid-19 vaccination, vaccination strateg/y/ies, vaccine
        dose//s, vaccine pass//es, booster dose//s, health pass//es""",
        common="immunisation, immunization, vaccine//s",
    ),
    Instrument(
        kind=I.HEALTH_SERVICE,
        objects="""clinic//s, outpatient clinic//s, surger/y/ies, elective surger/y/ies, elective procedure//s,
        outpatient service//s""",
        examples=("The ministry has suspended all outpatient clinics.",),
    ),
    Instrument(
        kind=I.COMMUNICATIONS,
        measures="internet shutdown//s, internet blackout//s, internet restrictions",
        objects="""internet, internet access, mobile internet, websites, social media, broadcasting licence//s,
        phone networks""",
        examples=("The regulator blocked internet access in the region.",),
    ),
    Instrument(
        kind=I.ELECTION_RULE,
        measures="electoral law//s, election law//s, voting age, term limit//s, electoral reform//s",
    ),
    Instrument(
        kind=I.BAN,
        measures="""ban//s, prohibition//s, moratorium, smoking ban//s, bans on, blanket ban//s, alcohol ban//s,
        moratoria""",
        examples=("The council lifted its ban on street vendors.",),
    ),
    Instrument(
        kind=I.LAW,
        measures="""legislation, conscription, death penalty, capital punishment, decriminali/sation/zation, amnesty
        law, constitution, penal code""",
    ),
    Instrument(
        kind=I.OTHER,
        measures="""restriction//s, measure//s, limitation//s, rule//s, order//s, curb//s, requirement//s, limit//s,
        obligation//s, regulation//s, mandate//s, closure//s, fine//s, penalt/y/ies, protocol//s, exemption//s,
        provision//s, protective measure//s, protection measure//s, coronavirus restriction//s, control
        measure//s, preventive measure//s, precautionary measure//s, guideline//s, recommendation//s, plan//s,
        polic/y/ies, phase//s, stage//s, reopening plan//s, relaxation//s, easing, prevention and control,
        special measure//s, economic measure//s, additional measure//s, concession//s, tier//s, zone//s, red
        zone//s, advisory""",
    ),
)

_VERBS: Final = (
    Verb(
        forms="""impos/e/es/ed/ing, imposition, introduc/e/es/ed/ing, introduction, institut/e/es/ed/ing,
        enforc/e/es/ed/ing, enforcement, implement//s/ed/ing, implementation, enact//s/ed/ing, enactment,
        slap//s/ped, levied, levying, bring/ in, brought in, put/ in place, puts in place, putting in place,
        roll//s/ed out, adopt//s/ed/ing, adoption, put into effect, puts into effect,
        put into force, impose upon, declar/e/es/ed/ing, declaration, proclaim//s/ed/ing, proclamation,
        decre/e/es/ed, decreed, decreeing, order//s/ed/ing, mandat/e/es/ed/ing, activat/e/es/ed/ing, placed
        under""",
        measure=A.INTRODUCE,
        examples=("The authorities imposed a curfew.", "The president declared martial law."),
    ),
    Verb(
        forms="""tak/e/es/ing effect, took effect, com/e/es/ing into force, came into force, go//es/ing into effect,
        went into effect, enter//s/ed into force, come//s into effect, came into effect, entry into force,
        kick//s/ed in, go//es into force""",
        measure=A.INTRODUCE,
        settles=True,
        examples=("The truce agreed last week came into force at dawn.",),
    ),
    Verb(
        forms="agree//s/d",
        measure=A.INTRODUCE,
        weak=True,
        only=frozenset((I.CEASEFIRE,)),
        examples=("The two armies agreed a ceasefire on Monday.",),
    ),
    Verb(
        forms="start//s/ed/ing, begin//s, began, begun",
        measure=A.INTRODUCE,
        only=frozenset(
            (
                I.CURFEW,
                I.STAY_AT_HOME,
                I.CEASEFIRE,
                I.EMBARGO,
                I.SANCTIONS,
                I.QUARANTINE,
                I.VACCINATION,
                I.STATE_OF_EMERGENCY,
                I.DISTANCING,
                I.OTHER,
                I.TESTING,
                I.FACE_COVERING,
            )
        ),
        examples=("A curfew began at dusk on Monday.",),
    ),
    Verb(
        forms="""appl/y/ies/ied/ying, was set, were set, was established, in force, in effect, is effective, are
        effective, becomes effective, became effective, effective from, effective, be subject to, are subject
        to, is subject to, undergo, undergoing, go into, goes into, went into, enter//s/ed, instruct//s/ed/ing,
        direct//s/ed, trigger//s/ed, establish//es/ed/ing, set/ up, sets up, setting up, stipulat/e/es/ed/ing,
        launch//es/ed/ing, commenc/e/es/ed/ing, creat/e/es/ed/ing, set, sets, setting, resort/ed to,
        conduct//s/ed/ing, carr/y/ies/ied/ying out, perform//s/ed/ing, expand//s/ed/ing, expansion,
        administer//s/ed/ing""",
        measure=A.INTRODUCE,
        note=True,
        examples=("The ministry has set up a curfew in two districts from 4 May.",),
    ),
    Verb(
        forms="""announc/e/es/ed/ing, announcement, approv/e/es/ed/ing, approval, pass//es/ed, sign//s/ed/ing,
        issu/e/es/ed/ing, agree//s/d on, agree//s/d to, ratif/y/ies/ied, unveil//s/ed, decided on,
        consider//s/ed/ing, mull//s/ing, weigh//s/ing, reject//s/ed/ing, veto//es/ed, rul/es/ed/ing out,
        propos/e/es/ed/ing, reach//es/ed""",
        measure=A.INTRODUCE,
        weak=True,
        examples=("The cabinet approved a windfall tax.",),
    ),
    Verb(
        forms="""releas/e/es/ed/ing, publish//es/ed/ing, present//s/ed, decide//s/d, accord//s/ed, suggest//s/ed,
        observ/e/es/ed/ing, hold, mak/e/es/ing, made, provid/e/es/ed/ing, offer//s/ed/ing""",
        measure=A.INTRODUCE,
        weak=True,
        note=True,
        examples=("The ministry made testing free on 3 May.",),
    ),
    Verb(
        forms="""restor/e/es/ed/ing, restoration, reinstat/e/es/ed/ing, reinstatement, reimpos/e/es/ed/ing,
        re-impos/e/es/ed/ing, reintroduc/e/es/ed/ing, re-introduc/e/es/ed/ing, reintroduction, bring/ back,
        brings back, brought back, bringing back, reviv/e/es/ed/ing, reactivat/e/es/ed, return//s/ed to,
        snap//s/ped back, re-enter//s/ed, re-impositions""",
        measure=A.RESTORE,
        examples=("The cabinet agreed to reinstate the fuel subsidy.",),
    ),
    Verb(
        forms="""extend//s/ed/ing, extension//s, prolong//s/ed/ing, prolongation, renew//s/ed/ing, renewal,
        continu/e/es/ed/ing, continuation, maintain//s/ed/ing, roll//s/ed over, remain//s/ed in force,
        remain//s/ed in place, remain//s/ed in effect, stay//s/ed in place, be continued, keep//s in place, kept
        in place, remain//s/ed, uph/old/olds/eld""",
        measure=A.EXTEND,
        examples=("The prime minister extended the lockdown until 3 May.",),
    ),
    Verb(
        forms="""amend//s/ed/ing, amendment//s, revis/e/es/ed/ing, modif/y/ies/ied/ying, modification//s,
        eas/e/es/ed/ing, easing, relax//es/ed/ing, relaxation, relaxing of, loosen//s/ed/ing, tighten//s/ed/ing,
        strengthen//s/ed/ing, adjust//s/ed/ing, adjustment//s, toughen//s/ed, soften//s/ed/ing,
        chang/e/es/ed/ing, intensif/y/ies/ied/ying, stricter, tougher, reform//s/ed, overhaul//s/ed,
        shorten//s/ed/ing, clarif/y/ies/ied, downgrad/e/es/ed/ing, upgrad/e/es/ed/ing""",
        measure=A.AMEND,
        examples=("The canton eased its restrictions on Monday.",),
    ),
    Verb(
        forms="""rais/e/es/ed/ing, increas/e/es/ed/ing, cut//s/ting, reduc/e/es/ed/ing, reduction, lower//s/ed/ing,
        hik/e/es/ed/ing, doubl/e/es/ed, tripl/e/es/ed, halv/e/es/ed, slash//es/ed/ing, trim//s/med, boost//s/ed,
        drop//s/ped""",
        measure=A.AMEND,
        object=A.AMEND,
        official=True,
        examples=("The central bank raised its key rate by 25 basis points.",),
    ),
    Verb(
        forms="""suspend//s/ed/ing, suspension//s, paus/e/es/ed/ing, halt//s/ed/ing, waiv/e/es/ed/ing, waiver,
        defer//s/red/ring, put/ on hold, interrupt//s/ed, interruption, temporarily stop/s/ped, froze, frozen,
        freez/e/es/ing""",
        measure=A.SUSPEND,
        object=A.INTRODUCE,
        factual=True,
        examples=("The judge suspended the travel ban.",),
    ),
    Verb(
        forms="""lift//s/ed/ing, remov/e/es/ed/ing, removal, repeal//s/ed/ing, abolish//es/ed/ing, abolition,
        scrap//s/ped/ping, revok/e/es/ed/ing, revocation, rescind//s/ed/ing, ending of, dropped,
        withdraw//s/n/ing, withdrew, withdrawal of, terminat/e/es/ed/ing, termination, do away with,
        phas/e/es/ed/ing out, axe//s/d, annul//s/led, cancel//s/led/ling, cancellation, discontinu/e/es/ed/ing,
        dismantl/e/es/ed/ing, no longer apply, overturn//s/ed, dissolv/e/es/ed/ing, strik/e/es/ing down, struck
        down, exempt//s/ed/ing, no longer required, no longer mandatory,
        no longer in effect, no longer in force, no longer valid, no longer applies, no longer applied,
        supersed/e/es/ed, replaced by""",
        measure=A.REMOVE,
        examples=("The government lifted the night-time curfew.",),
    ),
    Verb(
        forms="""buy//s/ing, bought, purchas/e/es/ed/ing, donat/e/es/ed/ing, distribut/e/es/ed/ing, distribution,
        deliver//s/ed/ing, send//s/ing, sent, receiv/e/es/ed/ing, ship//s/ped/ping, grant//s/ed/ing, gave,
        given, giv/e/es/ing, arriv/e/es/ed/ing, transfer//s/red, award//s/ed, disburs/e/es/ed/ing,
        suppl/y/ies/ied, appoint//s/ed/ing, hand//s/ed over, allocat/e/es/ed/ing""",
        act=True,
        once=True,
        examples=("The ministry has bought ventilators for its hospitals.",),
    ),
    Verb(
        forms="""spend//s/ing, spent, acquir/e/es/ed/ing, procur/e/es/ed/ing, deploy//s/ed/ing, prepar/e/es/ed/ing,
        form//s/ed/ing, recruit//s/ed/ing, hir/e/es/ed/ing, invit/e/es/ed/ing, fund//s/ed/ing,
        financ/e/es/ed/ing, invest//s/ed/ing, increas/e/es/ed/ing, build//s/ing, built, install//s/ed/ing,
        develop//s/ed/ing, organi/se/sed/ze/zed, open//s/ed/ing, opening, writ/e/es/ing, wrote,
        produc/e/es/ed/ing, manufactur/e/es/ed/ing, inaugurat/e/es/ed/ing, initiat/e/es/ed/ing,
        formulat/e/es/ed/ing, equip//s/ped, convert//s/ed, mobili/se/sed/ze/zed, mobiliz/es/ing, administered,
        reserv/e/es/ed, expand//s/ed/ing, work on, working on, conven/e/es/ed, set//s aside, pay//s/ing, paid,
        found/ed, activat/e/es/ed/ing""",
        act=True,
        examples=("The ministry has opened a new hospital in the capital.",),
    ),
    Verb(
        forms="last//s/ed/ing",
        measure=A.EXTEND,
        ends=True,
        examples=("The curfew will last until Sunday.",),
    ),
    Verb(
        forms="end//s/ed/ing, expir/e/es/ed/ing, laps/e/es/ed",
        measure=A.REMOVE,
        ends=True,
        examples=("The president ended the state of emergency.",),
    ),
    Verb(
        forms="""clos/e/es/ed/ing, closure//s, shut//s/ting, shutter//s/ed/ing, shutdown//s, shut/ down,
        cancel//s/led/ling, cancellation, canceled, canceling, postpon/e/es/ed/ing, postponement, called off,
        block//s/ed/ing, stop//s/ped/ping, evacuat/e/es/ed, suspend//s/ed, suspending, cutting off,
        seal//s/ed/ing, den/y/ies/ied/ying, refus/e/es/ed, den/y/ied entry, moved online, go//es online,
        switched to online, grounded, halt//s/ed/ing, ceas/e/es/ed/ing, shutting, not open, delay//s/ed/ing,
        call//s/ed off, discontinued, disinfect//s/ed/ing""",
        object=A.INTRODUCE,
        negated=A.REMOVE,
        factual=True,
        examples=("The city closed all schools on Friday.",),
    ),
    Verb(
        forms="""ban//s/ned/ning, prohibit//s/ed/ing, prohibition, forbid//s/den/ding, forbade, outlaw//s/ed/ing,
        cap//s/ped/ping, restrict//s/ed/ing, limit//s/ed/ing, barr/ed/ing, bars entry, bars citizens, bars
        travellers, bars travelers, bars visitors, lock//s/ed/ing down, curb//s/ed/ing, regulat/e/es/ed/ing,
        controlled, confin/e/es/ed, restricting, curtail//s/ed""",
        object=A.INTRODUCE,
        negated=A.REMOVE,
        examples=("Bread prices will be capped from May.",),
    ),
    Verb(
        forms="""ban//s/ned/ning, prohibit//s/ed/ing, forbid//s/den/ding, forbade, outlaw//s/ed/ing,
        criminali/se/ses/sed/sing, criminali/ze/zes/zed/zing""",
        alone=(A.INTRODUCE, I.BAN),
        negated=A.REMOVE,
        examples=("The government banned the party.",),
    ),
    Verb(
        forms="""reopen//s/ed/ing, re-open//s/ed/ing, reopening, resum/e/es/ed/ing, resumption, restart//s/ed/ing,
        open//s/ed/ing, opening, return//s/ed to, unblock//s/ed, go//es back to, are open, is open, gradual
        return, unfreez/e/es/ing, back to, returning to""",
        object=A.REMOVE,
        negated=A.INTRODUCE,
        factual=True,
        examples=("The government will reopen schools on 18 May.",),
    ),
    Verb(
        forms="""allow//s/ed/ing, can be held, may be held, permit//s/ted/ting, authori/se/ses/sed/sing,
        authori/ze/zes/zed/zing, may open, can open, may reopen, can reopen, may resume, can resume,
        unban//s/ned, legali/se/ses/sed/sing, legali/ze/zes/zed/zing, liberali/se/sed/ze/zed""",
        object=A.REMOVE,
        negated=A.INTRODUCE,
        examples=("Restaurants may reopen from 18 May.",),
    ),
    Verb(
        forms="plac/e/es/ed/ing",
        measure=A.INTRODUCE,
        only=frozenset((I.OTHER, I.BAN, I.TRAVEL_RESTRICTION, I.GATHERING_LIMIT, I.EMBARGO, I.SANCTIONS)),
        examples=("The ministry placed restrictions on travel from three countries.",),
    ),
    Verb(
        forms="no longer able to, not able to",
        object=A.INTRODUCE,
        note=True,
        examples=("Until July, landlords are no longer able to enforce evictions.",),
    ),
    Verb(
        forms="confined to",
        alone=(A.INTRODUCE, I.STAY_AT_HOME),
        note=True,
        examples=("From Monday everybody is confined to the place where he lives.",),
    ),
    Verb(
        forms="is at, are at, remain//s/ed at, stay//s/ed at, mov/es/ed/ing to",
        measure=A.INTRODUCE,
        only=frozenset((I.STATE_OF_EMERGENCY,)),
        note=True,
        examples=("The city is at alert level three until Sunday.",),
    ),
    Verb(
        forms="open//s/ed/ing",
        measure=A.INTRODUCE,
        only=frozenset((I.TESTING, I.VACCINATION, I.QUARANTINE)),
        note=True,
        examples=("The city opened a testing centre on Monday.",),
    ),
    Verb(
        forms="""requir/e/es/ed/ing, oblig/e/es/ed/ing, obligation to, obligatory, mandatory, compulsory, must,
        shall, have to, has to, need//s to, compel//s/led, ma/ke/kes/de mandatory, made compulsory,
        recommend//s/ed/ing, recommendation to, advis/e/es/ed/ing, urg/e/es/ed/ing, ask//s/ed/ing, call//s/ed
        on, encourag/e/es/ed/ing, request//s/ed/ing, are to, is to, mandat/e/es/ed/ing, remind//s/ed,
        warn//s/ed, suggests that, told to, tells people to, told people to""",
        measure=A.INTRODUCE,
        object=A.INTRODUCE,
        negated=A.REMOVE,
        weak=True,
        note=True,
        examples=("Travellers must self-isolate for ten days from Saturday.",),
    ),
)

_ACTS: Final = MappingProxyType(
    {
        **dict.fromkeys(
            listed(
                """decree decrees ordinance ordinances resolution resolutions law laws bill bills act legislation
                amendment statute directive directives circular edict proclamation regulation regulations
                executive order"""
            ),
            I.LAW,
        ),
        **dict.fromkeys(
            listed(
                """fund funds budget package loan loans grant grants million billion trillion money payment payments
                credit funding aid subsidy allowance donation donations bonus bonuses"""
            ),
            I.SPENDING,
        ),
        **dict.fromkeys(
            listed(
                """hospital hospitals clinic clinics ventilators equipment kits ward wards doctors nurses medical
                supplies laboratory laboratories lab labs doses beds treatment healthcare masks gloves gowns
                sanitizers sanitizer tents materials material ppes respirators units unit oxygen thermometers
                booths consignment soap tests ambulance medicines drugs vaccine ppe"""
            ),
            I.HEALTH_SERVICE,
        ),
        **dict.fromkeys(
            listed(
                """campaign campaigns hotline hotlines website websites app apps platform information advice leaflet
                leaflets posters guidance guide guides handbook awareness portal video videos dashboard helpline
                bulletin"""
            ),
            I.INFORMATION,
        ),
        **dict.fromkeys(
            listed(
                """taskforce task force committee committees commission council centre center programme program
                scheme initiative initiatives agreement strategy system office procedure procedures notice
                criteria contract project protocol service services team teams framework list advisory note
                letter database registry support mechanism permit permits licence license headquarters unit
                group"""
            ),
            I.OTHER,
        ),
    }
)

_AUTHORITIES: Final = MappingProxyType(
    {
        **dict.fromkeys(
            listed(
                """government governments cabinet parliament ministry ministries minister ministers president
                premier prime-minister congress senate lawmakers legislators knesset duma bundestag kremlin king
                emir sultan chancellor federal national secretary embassy administration"""
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
            listed("eu un union ecowas unhcr nato opec imf commission asean"),
            PolicyLevel.SUPRANATIONAL,
        ),
        **dict.fromkeys(
            listed(
                """authority authorities council councils fed ecb policymakers agency agencies department
                departments officials official bank regulator court courts judge health police board directorate
                committee bureau office leader leaders taskforce cdc junta military army commissioner"""
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
                "'ll",
                "going to",
                "about to",
                "vowed to",
                "pledged to",
                "promised to",
            ),
            S.ANNOUNCED,
        ),
        **dict.fromkeys(
            ("agreed", "agrees", "agree", "agreement to", "a deal to", "voted to", "votes to", "voted for"), S.AGREED
        ),
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
            ),
            S.REJECTED,
        ),
    }
)

_CUES: Final = (
    Cue(
        role="began",
        words="""came into force on, came into force, came into effect on, took effect on, took effect, went into
        effect on, started on, began on, opened on, closed on, reopened on, resumed on, lifted on, ended on, imposed
        on, introduced on, implemented on, entered into force on, suspended on""",
    ),
    Cue(
        role="start",
        words="""from, starting, starting from, starting on, start//s/ed on, starts, beginning, beginning on,
        beginning from, begin//s on, began on, begins, effective, effective from, effective on, effective as of,
        with effect from, with effect on, as of, as from, since, commencing, commencing on, commences on, in
        force from, in force on, into force on, into force from, into force as of, into effect on, into effect
        from, effect on, effect from, effect as of, valid from, valid as of, applies from, apply from, applied
        from, after, reopen on, resume on, between, to begin on, to start on, beginning as of, in effect from,
        in effect since, in effect on, opening on, starting at, beginning at, force on, into effect at, into
        force, into effect, takes effect, take effect, taking effect, took effect, took effect on, come into
        force, started, began, opened on, closed on, reopened on, resumed on, lifted on, ended on, postponed to,
        open on, implemented on, imposed on, entered into force on, enters into force on, start date, effective
        date, only from, not before""",
    ),
    Cue(
        role="end",
        words="""until, till, until at least, until the, through, to, up to, upto, until after, end//s earlier,
        expir/e/es/ed on, expir/e/es/ed, expiring on, end//s on, ending on, ends, ending, end on, lasting until,
        valid until, valid through, valid till, in force until, in effect until, at least until,
        at least through, up until,
        no later than, and, by, will end, remain until, end at, through to, end date is, til, last until, lasts
        until, end date, expiry date, until midnight on, until midnight of, deadline of, up to and including,
        until and including""",
    ),
    Cue(
        role="announced",
        words="""announced on, announced, said on, said, issued on, published on, dated, dated on, of, signed on,
        adopted on, declared on, approved on, decided on, passed on, released on, statement on, order of, decree
        of, meeting on, meeting of, conference on, updated on, updated, decision of, ordinance of, resolution
        of, published, posted on, tweeted on, report from, held on, reported on""",
    ),
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
    instruments=_INSTRUMENTS,
    verbs=_VERBS,
    acts=_ACTS,
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
    future=listed("will shall would 'll must may"),
    backshifted=listed("would should"),
    permissions=listed("may can could"),
    anaphors=listed("it they this these"),
    nominals=listed(
        """closure closures closing suspension suspensions shutdown shutdowns cancellation cancellations postponement
        interruption"""
    ),
    negations=listed("not n't no never without neither nor nobody none cannot"),
    passives=listed("is are was were be been being 's gets get got remain remains remained stay stays kept"),
    cues=_CUES,
    between=listed("the on , midnight at of about around early mid late today this next last"),
    length_cues="""for, for a period of, for the next, for another, for an additional, for at least, for up to,
    during, by, by another, by a further, for a further, for a total of, over the next, for the following,
    within, lasting, for an initial period of, for a duration of, valid for, for about, for a maximum of, of,
    for an initial, for a, lasts, last, for more than, another, for the coming, for one more, an additional, a
    further, for approximately, for the duration of""",
    personal=frozenset((I.QUARANTINE,)),
    determiners=listed(
        "the a an its their his her all any some this that these those most many certain other such our"
    ),
    joiners=listed("and or , as well & nor / plus"),
    stops=listed(
        """is are was were be been being has have had do does did will would can could may might must shall should
        to from by at until till since for that which who whom whose where when while because as if than then
        also only not no it they he she we i you there with without within after before during amid between
        following into onto out up down over under about against through per via including except unless
        although though however but so on in of said says announced"""
    ),
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
    market=frozenset((I.INTEREST_RATE, I.TAX)),
    product_cues=listed("on of for against"),
    inside=listed("in of across throughout within from"),
    answers="""following, after, in response to, in answer to, amid, because of, in the wake of, due to, triggered
    by, prompted by, as a result of, in reaction to, to quell, to stop, sparked by, to appease, to contain, in
    retaliation for, over""",
    idioms="""price war//s, traffic stop//s, block of, blocks of, with information, parking lot//s, parking garage,
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
    figures=Figures(
        units=_UNITS,
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
        finer=MappingProxyType({"basis points": ("percent", 0.01), "cents": ("dollars", 0.01)}),
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
