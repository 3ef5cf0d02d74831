"""English: the words for measures, and for what measures bear on, by instrument."""

from typing import Final

from newsevents.languages.schema.policy import Instrument
from newsevents.vocabulary import PolicyInstrument as I

__all__ = ["INSTRUMENTS"]

INSTRUMENTS: Final = (
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
        tax, sales tax, stamp duty, surcharge//s, windfall tax, tax cut//s, tax increase//s, income tax//es,
        corporation tax, fuel dut/y/ies, alcohol dut/y/ies, tuition fee//s, entry fee//s, entrance fee//s,
        parking charge//s, user fee//s, prescription charge//s, national insurance, insurance contribution//s,
        social security contribution//s, congestion charge//s, road toll//s""",
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
        measures="""subsid/y/ies, rebate//s, state aid, bailout//s, price support, tax break//s, tax relief, tax
        holiday//s, tax credit//s, tax exemption//s, vat exemption//s, duty exemption//s, tax waiver//s, tax
        incentive//s, tax rebate//s, tax allowance//s""",
        examples=("The cabinet scrapped the fuel subsidy.",),
    ),
    Instrument(kind=I.QUOTA, measures="quota//s, import quota//s, production quota//s, output target//s, rationing"),
    Instrument(
        kind=I.EXPORT_RESTRICTION,
        measures="""export ban//s, export restriction//s, export control//s, export curb//s, export quota//s,
        export dut/y/ies, export tax//es, export lev/y/ies, ban on exports, ban on the export, restrictions on
        exports, export rule//s, export licence rule//s, export license rule//s, export licensing rule//s""",
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
        scheme, wage subsid/y/ies, one-off payment//s, fuel payment//s, fuel allowance//s, heating allowance//s,
        allowance//s, cash payment//s, benefit payment//s, food voucher//s, income support, financial
        assistance, debt relief, eviction moratorium, moratorium, loan deferral//s, social assistance, basic
        income, relief package//s, relief grant//s, social grant//s, child benefit//s, housing benefit//s""",
        objects="evictions, rent payment//s, loan payment//s, mortgage payment//s",
    ),
    Instrument(
        kind=I.WAGE,
        measures="""minimum wage//s, wage freeze//s, pay freeze//s, public-sector wages, public-sector pay, pay
        rise//s, pay increase//s, wage increase//s, salary increase//s""",
        objects="salary, salaries, wages, pay",
        examples=("The minimum wage will rise by 7 percent in April.", "The state will raise the pay of its nurses."),
    ),
    Instrument(
        kind=I.PENSION, measures="pension reform//s, retirement age, pension age, state pension//s", objects="pensions"
    ),
    Instrument(
        kind=I.SPENDING,
        measures="""stimulus package//s, stimulus, emergency fund//s, aid package//s, rescue package//s, relief
        fund//s, emergency budget, supplementary budget, austerity measure//s, spending cut//s, budget cut//s,
        defence budget, defense budget, education budget, health budget, state budget, federal
        budget, national budget, aid budget, public spending, government spending, defence spending, defense spending,
        military spending""",
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
        measures="""working from home, work from home, telework, teleworking, remote work, working
        hours, work hours, public holiday//s, office closure//s""",
        objects="""workplace//s, offices, factor/y/ies, construction site//s, courts, court hearing//s, government
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
        mini-market//s, hotel//s, nightclub//s, club//s, casino//s, supermarket//s, salon//s, hairdresser//s,
        barber//s, barbershop//s, beauty salon//s, retail, establishment//s, swimming pool//s, pool//s,
        playground//s, park//s, beach//es, zoo//s, librar/y/ies, venue//s, fitness centre//s, fitness center//s,
        sports facilit/y/ies, food service//s, catering, bakeries, pharmac/y/ies, commercial activit/y/ies,
        commercial establishment//s, non-essential shops, bazaar//s, fair//s, ski resort//s, tourist site//s,
        campsite//s, dine-in, entertainment, leisure facilit/y/ies, economic activit/y/ies, sale of alcohol,
        alcohol, liquor, amusement park//s, fitness studio//s, facilities, spas, saunas, bookshops, discos,
        discotheques, service providers, personal services, shopping, industr/y/ies, enterprises, vendors,
        street vendors, gastronomy, tourism, hospitality, banks, bank branch//es, ski lift//s, sports hall//s,
        cultural institution//s, private sector, companies, premises, drinking places, billiard halls, internet
        cafes, farmers market//s, spa//s, protected areas, national park//s, gastronomic establishments,
        canteens, eateries, sports centre//s, hunting, fishing""",
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
        measures="""border closure//s, border control//s, border check//s, border restriction//s, checks at its
        border//s, checks at the border//s, controls at its border//s, controls at the border//s, checks on the
        border//s, checks on its border//s""",
        objects="""border//s, frontier//s, border crossing//s, land border//s, crossing point//s, border
        checkpoint//s, crossing//s, airspace""",
        examples=("Hungary closed its border with Croatia.",),
    ),
    Instrument(
        kind=I.VISA,
        measures="""visa ban//s, visa requirement//s, visa restriction//s, visa-free regime, visa waiver//s,
        visa-free travel, visa-free entry, visa-free access, visa exemption//s, visa rule//s, visa scheme//s,
        visa fee//s, visa-free stay//s""",
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
        common="screening//s, surveillance, test//s, tested, testing, sampling",
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
        phone networks, radio station//s, television station//s, television channel//s, broadcasters, news outlet//s,
        newspaper//s""",
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
    Instrument(kind=I.INTEREST_RATE, frame="rate", measures="rate, rates"),
    Instrument(
        kind=I.EXPORT_RESTRICTION,
        frame="list",
        measures="export control list//s, export controls list//s, export blacklist//s",
    ),
    Instrument(
        kind=I.SANCTIONS,
        frame="list",
        measures="""sanctions list//s, blacklist//s, terrorism list, terror list, entity list, list of terrorist
        organi/sations/zations, list of sanctioned entities, list of sanctioned companies, sanction list//s, list""",
    ),
    Instrument(
        kind=I.SANCTIONS,
        frame="standing",
        measures="""terrorist organi/sation/sations/zation/zations, terrorist group//s, terrorist entit/y/ies, terror
        group//s, sponsor of terrorism, terrorist organi/sation/zation""",
    ),
    Instrument(
        kind=I.BAN,
        frame="standing",
        measures="""undesirable organi/sation/sations/zation/zations, extremist organi/sation/sations/zation/zations,
        extremist group//s, illegal organi/sation/zation""",
    ),
    Instrument(kind=I.LAW, frame="bill", measures="bill//s, draft law//s, law, laws"),
    Instrument(kind=I.STATE_OF_EMERGENCY, frame="declared", measures="emergency"),
    Instrument(kind=I.SPENDING, frame="budget", measures="budget//s"),
    Instrument(
        kind=I.TAX, frame="fee", measures="fee//s", examples=("The town introduced a fee of two dollars for campers.",)
    ),
    Instrument(
        kind=I.OTHER,
        named=True,
        measures="""speed limit//s, age limit//s, drinking age, smoking age, driving age, day//s of mourning,
        day//s of national mourning, national mourning, mourning period, countermeasure//s, counter-measure//s,
        retaliatory measure//s, minimum age""",
        examples=("The president declared three days of national mourning.", "Spain lowered its speed limit in towns."),
    ),
    Instrument(
        kind=I.OTHER,
        measures="""restriction//s, measure//s, limitation//s, rule//s, order//s, curb//s, requirement//s,
        limit//s, obligation//s, regulation//s, mandate//s, package of measures, closure//s, fine//s,
        penalt/y/ies, protocol//s, exemption//s, provision//s, protective measure//s, protection measure//s,
        coronavirus restriction//s, control measure//s, preventive measure//s, precautionary measure//s,
        guideline//s, recommendation//s, plan//s, polic/y/ies, phase//s, stage//s, reopening plan//s,
        relaxation//s, easing, prevention and control, special measure//s, economic measure//s, additional
        measure//s, concession//s, tier//s, zone//s, red zone//s, advisory, shutdown//s""",
        common="advice, cancellation//s, postponement//s, suspension//s",
    ),
)
