"""English harm: the words that tell of people killed, injured, missing, taken or displaced, and of who they are."""

from typing import Final

from newsevents.languages.schema.harm import Fiction, Harms, Noun, State, Verb
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import ClaimStatus, Harm

__all__ = ["HARM"]

_VERBS: Final = (
    Verb(harm=Harm.KILLED, forms="kill kills killed killing"),
    Verb(harm=Harm.KILLED, forms="murder murders murdered murdering"),
    Verb(harm=Harm.KILLED, forms="assassinate assassinates assassinated assassinating"),
    Verb(harm=Harm.KILLED, forms="execute executes executed executing"),
    Verb(harm=Harm.KILLED, forms="massacre massacres massacred massacring"),
    Verb(harm=Harm.KILLED, forms="slay slays slain/slew slaying"),
    Verb(harm=Harm.KILLED, forms="behead beheads beheaded beheading"),
    Verb(harm=Harm.KILLED, forms="decapitate decapitates decapitated decapitating"),
    Verb(harm=Harm.KILLED, forms="slaughter slaughters slaughtered slaughtering"),
    Verb(harm=Harm.KILLED, forms="lynch lynches lynched lynching"),
    Verb(harm=Harm.KILLED, forms="martyr martyrs martyred martyring"),
    Verb(harm=Harm.KILLED, forms="electrocute electrocutes electrocuted electrocuting"),
    Verb(harm=Harm.KILLED, forms="gun_down guns_down gunned_down gunning_down"),
    Verb(
        harm=Harm.KILLED,
        forms="shoot_dead/shoot_and_kill/shoot_to_death shoots_dead/shoots_and_kills "
        "shot_dead/shot_and_killed/shot_to_death/fatally_shot/shot_and_fatally_wounded "
        "shooting_dead/shooting_and_killing",
    ),
    Verb(
        harm=Harm.KILLED,
        forms="stab_to_death stabs_to_death "
        "stabbed_to_death/stabbed_and_killed/fatally_stabbed/beaten_to_death/beat_to_death/hacked_to_death "
        "stabbing_to_death/hacking_to_death/beating_to_death",
    ),
    Verb(
        harm=Harm.KILLED,
        forms="burn_to_death burns_to_death "
        "burned_to_death/burnt_to_death/burned_alive/burnt_alive/trampled_to_death/crushed_to_death/strangled/"
        "put_to_death/fatally_wounded/mortally_wounded/fatally_injured/stoned_to_death/clubbed_to_death/hanged "
        "burning_to_death/burning_alive",
    ),
    Verb(
        harm=Harm.KILLED,
        forms="crush_to_death crushes_to_death crushed crushing_to_death",
        contest=True,
    ),
    Verb(
        harm=Harm.INJURED,
        forms="shoot_and_wound shoots_and_wounds "
        "shot_and_wounded/shot_and_injured/stabbed_and_wounded/beaten_and_wounded shooting_and_wounding",
    ),
    Verb(
        harm=Harm.KILLED,
        forms="blow_himself_up/blow_themselves_up/blow_herself_up blows_himself_up/blows_herself_up "
        "blew_himself_up/blew_herself_up/blew_themselves_up/blown_himself_up blowing_himself_up/blowing_themselves_up",
        falls=True,
    ),
    Verb(
        harm=Harm.KILLED,
        forms="take_his_own_life/take_her_own_life takes_his_own_life/takes_her_own_life "
        "took_his_own_life/took_her_own_life "
        "turning_the_gun_on_himself/turning_the_gun_on_herself/taking_his_own_life/taking_her_own_life",
        falls=True,
    ),
    Verb(harm=Harm.KILLED, forms="die dies died dying", falls=True),
    Verb(harm=Harm.KILLED, forms="pass_away passes_away passed_away passing_away", falls=True),
    Verb(harm=Harm.KILLED, forms="perish perishes perished perishing", falls=True),
    Verb(harm=Harm.KILLED, forms="succumb succumbs succumbed succumbing", falls=True),
    Verb(harm=Harm.KILLED, forms="drown drowns drowned drowning", falls=True, takes=True),
    Verb(
        harm=Harm.KILLED,
        forms="lose_their_lives/lose_his_life/lose_her_life loses_his_life/loses_her_life "
        "lost_their_lives/lost_his_life/lost_her_life/lost_their_life/lost_lives losing_their_lives/losing_his_life",
        falls=True,
    ),
    Verb(harm=Harm.KILLED, forms="lose loses lost losing", bereft=True),
    Verb(harm=Harm.INJURED, forms="wound wounds wounded wounding"),
    Verb(harm=Harm.INJURED, forms="injure injures injured injuring"),
    Verb(harm=Harm.INJURED, forms="hurt hurts hurt hurting"),
    Verb(harm=Harm.INJURED, forms="maim maims maimed maiming"),
    Verb(harm=Harm.INJURED, forms="shoot shoots shot shooting", hint=True),
    Verb(harm=Harm.INJURED, forms="stab stabs stabbed stabbing", hint=True),
    Verb(harm=Harm.INJURED, forms="beat_up beats_up beaten/beaten_up beating_up", hint=True, contest=True),
    Verb(harm=Harm.INJURED, forms="graze grazes grazed grazing", hint=True),
    Verb(harm=Harm.INJURED, forms="burn burns burned/burnt burning", hint=True, things=True),
    Verb(harm=Harm.INJURED, forms="scald scalds scalded scalding"),
    Verb(harm=Harm.MISSING, forms="disappear disappears disappeared disappearing", falls=True),
    Verb(harm=Harm.ABDUCTED, forms="kidnap kidnaps kidnapped/kidnaped kidnapping/kidnaping"),
    Verb(harm=Harm.ABDUCTED, forms="abduct abducts abducted abducting"),
    Verb(harm=Harm.ABDUCTED, forms="take_hostage takes_hostage taken_hostage/took_hostage/held_hostage taking_hostage"),
    Verb(harm=Harm.ABDUCTED, forms="seize seizes seized seizing", things=True),
    Verb(harm=Harm.DETAINED, forms="capture captures captured capturing", things=True),
    Verb(harm=Harm.DETAINED, forms="arrest arrests arrested arresting"),
    Verb(harm=Harm.DETAINED, forms="detain detains detained detaining"),
    Verb(harm=Harm.DETAINED, forms="imprison imprisons imprisoned imprisoning"),
    Verb(harm=Harm.DETAINED, forms="jail jails jailed jailing"),
    Verb(harm=Harm.DETAINED, forms="apprehend apprehends apprehended apprehending"),
    Verb(harm=Harm.DETAINED, forms="handcuff handcuffs handcuffed handcuffing"),
    Verb(harm=Harm.DETAINED, forms="incarcerate incarcerates incarcerated incarcerating"),
    Verb(harm=Harm.DETAINED, forms="remand remands remanded remanding"),
    Verb(harm=Harm.DETAINED, forms="book_into books_into booked_into booking_into"),
    Verb(
        harm=Harm.DETAINED,
        forms="surrender_to_police/turn_himself_in surrenders_to_police/turns_himself_in "
        "surrendered_to_police/surrendered_to_authorities/surrendered_to_officers/surrendered_to_deputies/"
        "surrendered_peacefully/turned_himself_in/turned_herself_in/turned_themselves_in surrendering_to_police",
        falls=True,
    ),
    Verb(harm=Harm.DISPLACED, forms="displace displaces displaced displacing"),
    Verb(harm=Harm.DISPLACED, forms="uproot uproots uprooted uprooting"),
    Verb(harm=Harm.DISPLACED, forms="flee flees fled fleeing", falls=True, flees=True),
    Verb(harm=Harm.EVACUATED, forms="evacuate evacuates evacuated evacuating"),
    Verb(harm=Harm.HOSPITALISED, forms="hospitalise hospitalises hospitalised hospitalising"),
    Verb(harm=Harm.HOSPITALISED, forms="hospitalize hospitalizes hospitalized hospitalizing"),
    Verb(harm=Harm.KILLED, forms="neutralise neutralises neutralised neutralising", combat=True),
    Verb(harm=Harm.KILLED, forms="neutralize neutralizes neutralized neutralizing", combat=True),
    Verb(harm=Harm.KILLED, forms="eliminate eliminates eliminated eliminating", combat=True),
    Verb(
        harm=Harm.DETAINED,
        forms="take_prisoner takes_prisoner taken_prisoner/took_prisoner/held_prisoner taking_prisoner",
    ),
    Verb(harm=Harm.DETAINED, forms="take_captive takes_captive taken_captive/took_captive/held_captive taking_captive"),
    Verb(harm=Harm.AFFECTED, forms="affect affects affected affecting", things=True),
    Verb(harm=Harm.AFFECTED, forms="harm harms harmed harming"),
    Verb(harm=Harm.AFFECTED, forms="trap traps trapped trapping", things=True),
    Verb(harm=Harm.AFFECTED, forms="rob robs robbed robbing"),
    Verb(
        harm=Harm.AFFECTED,
        forms="shoot_at/open_fire_on shoots_at/opens_fire_on "
        "shot_at/fired_at/fired_on/fired_upon/opened_fire_on shooting_at/firing_at/firing_on/opening_fire_on",
    ),
    Verb(harm=Harm.AFFECTED, forms="hold_up holds_up held_up/held_at_gunpoint holding_up/holding_at_gunpoint"),
    Verb(harm=Harm.AFFECTED, forms="carjack carjacks carjacked carjacking"),
    Verb(harm=Harm.AFFECTED, forms="mug mugs mugged mugging"),
    Verb(harm=Harm.AFFECTED, forms="threaten threatens threatened threatening"),
    Verb(harm=Harm.AFFECTED, forms="attack attacks attacked attacking"),
    Verb(harm=Harm.AFFECTED, forms="ambush ambushes ambushed ambushing"),
    Verb(harm=Harm.AFFECTED, forms="assault assaults assaulted assaulting"),
    Verb(harm=Harm.AFFECTED, forms="harass harasses harassed harassing"),
    Verb(harm=Harm.AFFECTED, forms="point points pointed pointing", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="aim aims aimed aiming", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="train trains trained training", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="level levels leveled/levelled leveling/levelling", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="pull pulls pulled/pulled_out pulling", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="draw draws drew/drawn drawing", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="brandish brandishes brandished brandishing", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="wave waves waved waving", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="fire fires fired firing", aimed=True),
    Verb(harm=Harm.AFFECTED, forms="flash flashes flashed flashing", aimed=True, armed=True),
    Verb(harm=Harm.AFFECTED, forms="show shows showed/shown showing", aimed=True, armed=True),
    Verb(harm=Harm.AFFECTED, forms="display displays displayed displaying", aimed=True, armed=True),
    Verb(harm=Harm.AFFECTED, forms="demand demands demanded demanding", armed=True, extorts=True),
    Verb(harm=Harm.AFFECTED, forms="order orders ordered ordering", armed=True, extorts=True),
    Verb(harm=Harm.AFFECTED, forms="force forces forced forcing", armed=True, extorts=True),
    Verb(harm=Harm.AFFECTED, forms="steal steals stole/stolen stealing", armed=True, extorts=True, takes=True),
    Verb(harm=Harm.AFFECTED, forms="take takes took/taken taking", armed=True, extorts=True, takes=True),
    Verb(harm=Harm.AFFECTED, forms="snatch snatches snatched snatching", armed=True, extorts=True, takes=True),
    Verb(harm=Harm.AFFECTED, forms="tie_up ties_up tied_up tying_up"),
    Verb(harm=Harm.AFFECTED, forms="rape rapes raped/gang-raped raping"),
    Verb(harm=Harm.AFFECTED, forms="torture tortures tortured torturing"),
    Verb(harm=Harm.AFFECTED, forms="molest molests molested/sexually_assaulted molesting"),
    Verb(harm=Harm.INJURED, forms="pistol-whip pistol-whips pistol-whipped pistol-whipping", hint=True),
    Verb(harm=Harm.UNHARMED, forms="survive survives survived surviving", falls=True),
)

_STATES: Final = (
    State(harm=Harm.KILLED, words="dead/found dead/found killed/found murdered/found hanged/pronounced dead"),
    State(harm=Harm.KILLED, words="feared dead/deceased/pronounced deceased/to death"),
    State(harm=Harm.MISSING, words="missing/unaccounted for/unaccounted-for"),
    State(harm=Harm.DETAINED, words="into custody/into police custody/to county jail/to the county jail"),
    State(harm=Harm.DETAINED, words="in custody/under arrest/behind bars/taken into custody/in police custody"),
    State(harm=Harm.DETAINED, words="held without bail/held without bond/held on bail/held in lieu/held on bond"),
    State(harm=Harm.DETAINED, words="being held/ordered held/held in custody/held in jail/in jail/in prison"),
    State(harm=Harm.DETAINED, words="in federal prison/in state prison/in county jail/to prison/to jail"),
    State(harm=Harm.HOMELESS, words="homeless"),
    State(harm=Harm.AFFECTED, words="at gunpoint/at knifepoint"),
    State(
        harm=Harm.HOSPITALISED,
        words="in hospital/in critical condition/in stable condition/in serious condition/in a critical condition",
    ),
    State(harm=Harm.HOSPITALISED, words="in a stable condition/in a serious condition/in intensive care"),
    State(harm=Harm.HOSPITALISED, words="taken to hospital/taken to a hospital/taken to the hospital"),
    State(harm=Harm.HOSPITALISED, words="rushed to hospital/rushed to a hospital/rushed to the hospital"),
    State(harm=Harm.HOSPITALISED, words="to hospital/to the hospital/to a hospital/to hospitals", carried=True),
    State(harm=Harm.HOSPITALISED, words="to a local hospital/to an area hospital/to a nearby hospital", carried=True),
    State(harm=Harm.HOSPITALISED, words="to local hospitals/to area hospitals/to nearby hospitals", carried=True),
    State(harm=Harm.UNHARMED, words="unhurt/unharmed/uninjured/unscathed"),
    State(harm=Harm.DISPLACED, words="forced to flee/forced to leave/forced from their homes/fled their homes"),
    State(harm=Harm.DISPLACED, words="from their homes/from their houses/driven from their homes/to flee their homes"),
    State(harm=Harm.DISPLACED, words="out of their homes/out of their houses/to leave their homes"),
    State(harm=Harm.HOMELESS, words="without shelter"),
)

_NOUNS: Final = (
    Noun(
        harm=Harm.KILLED, words="death deaths killing killings murder murders homicide homicides", unit=True, act=True
    ),
    Noun(harm=Harm.KILLED, words="assassination assassinations execution executions slaying slayings", act=True),
    Noun(harm=Harm.KILLED, words="massacre beheading beheadings lynching slaughter", act=True),
    Noun(harm=Harm.KILLED, words="fatality fatalities", unit=True),
    Noun(harm=Harm.KILLED, words="body bodies corpse corpses", unit=True, act=True),
    Noun(
        harm=Harm.KILLED,
        words="fatal_shooting fatal_shootings fatal_stabbing fatal_stabbings deadly_shooting deadly_stabbing",
        act=True,
    ),
    Noun(harm=Harm.INJURED, words="shooting shootings stabbing stabbings", act=True, hint=True),
    Noun(harm=Harm.INJURED, words="wounding", act=True),
    Noun(harm=Harm.INJURED, words="injury injuries", unit=True, act=True),
    Noun(harm=Harm.AFFECTED, words="casualty casualties", unit=True),
    Noun(harm=Harm.ABDUCTED, words="kidnapping kidnappings abduction abductions", act=True),
    Noun(harm=Harm.DETAINED, words="arrest arrests detention detentions", unit=True, act=True),
    Noun(harm=Harm.AFFECTED, words="robbery robberies carjacking carjackings", act=True),
    Noun(harm=Harm.MISSING, words="disappearance disappearances", act=True),
    Noun(harm=Harm.DISPLACED, words="displacement", act=True),
    Noun(harm=Harm.EVACUATED, words="evacuation", act=True),
)

_CORRECTED: Final = "corrected|revised|amended|lowered|reduced|cut|raised|changed|adjusted|updated|downgraded"
_CORRECTING: Final = "correcting|revising|amending|lowering|reducing|cutting|raising|changing|adjusting|updating"
_COUNTED: Final = "figure|figures|number|toll|count|tally|total|estimate"

_ILLNESSES: Final = (
    *("cancer", "lung cancer", "breast cancer", "prostate cancer", "pancreatic cancer", "leukaemia", "leukemia"),
    *("pneumonia", "dementia", "diabetes", "alzheimer's disease", "parkinson's disease", "heart disease"),
    *("heart failure", "kidney failure", "a heart attack", "a stroke", "a brain tumour", "a brain tumor"),
    *("an illness", "illness", "complications of", "old age", "natural causes"),
)

HARM = Harms(
    verbs=_VERBS,
    states=_STATES,
    nouns=_NOUNS,
    idioms=(
        "so far",
        "dead heat",
        "dead end",
        "dead sea",
        "dead last",
        "dead wrong",
        "dead or alive",
        "dead serious",
        "killing time",
        "kill time",
        "killed time",
        "shot down",
        "shot up",
        "died down",
        "died out",
        "dying down",
        "to die for",
        "shot in the arm",
        "death row",
        "death penalty",
        "death threat",
        "death threats",
        "death squad",
        "death squads",
        "death sentence",
        "death camp",
        "death knell",
        "murder suspect",
        "murder victim",
        "murder victims",
        "murder rate",
        "shooting victim",
        "shooting victims",
        "shooting suspect",
        "homicide victim",
        "homicide victims",
        "murder charge",
        "murder charges",
        "murder weapon",
        "attempted murder",
        "murder trial",
        "murder case",
        "murder investigation",
        "homicide detectives",
        "homicide unit",
        "homicide investigation",
        "arrest warrant",
        "arrest warrants",
        "house arrest",
        "cardiac arrest",
        "student body",
        "governing body",
        "legislative body",
        "killing fields",
        "sentenced to death",
        "scared to death",
        "frightened to death",
        "bored to death",
        "put to death by",
    ),
    tolls={
        "toll": Harm.KILLED,
        "death toll": Harm.KILLED,
        "number of dead": Harm.KILLED,
        "number of deaths": Harm.KILLED,
        "number of confirmed deaths": Harm.KILLED,
        "number of confirmed dead": Harm.KILLED,
        "number of people dead": Harm.KILLED,
        "number of fatalities": Harm.KILLED,
        "number of people killed": Harm.KILLED,
        "number of those killed": Harm.KILLED,
        "number of victims": Harm.KILLED,
        "number of injured": Harm.INJURED,
        "number of wounded": Harm.INJURED,
        "number of people injured": Harm.INJURED,
        "number of people wounded": Harm.INJURED,
        "number of missing": Harm.MISSING,
        "number of people missing": Harm.MISSING,
        "number of arrests": Harm.DETAINED,
        "number of people arrested": Harm.DETAINED,
    },
    earlier=listed("from"),
    moving=listed("""
        rose rises risen rising climbed climbs climbing jumped jumps reached reaches increased increases grew grown
        grows mounted hit passed surpassed topped stands stood now later revised raised updated so again soared doubled
        tripled rise increase up bringing brings brought taking takes raising raises pushing pushes
    """),
    now=listed("now"),
    asking=("how many", "how few", "what number of"),
    anybody=listed("anyone anybody"),
    somebody=listed("someone somebody"),
    unclear=listed("known clear sure certain say saying said know disclose release"),
    sentencing=listed(
        "sentenced sentence sentences sentencing condemned condemn condemning scared scare frightened bored worried "
        "tickled starving"
    ),
    standing=dict.fromkeys(
        (
            "could not confirm",
            "couldn't confirm",
            "couldn’t confirm",
            "cannot confirm",
            "can't confirm",
            "not confirm",
            "not confirmed",
            "not been confirmed",
            "not be confirmed",
            "not immediately confirm",
            "not immediately confirmed",
            "not been independently confirmed",
            "not independently confirm",
            "not be independently confirmed",
            "not verify",
            "not verified",
            "not been verified",
            "not be verified",
            "not immediately verify",
            "not be immediately verified",
            "not be independently verified",
            "not been independently verified",
            "not independently verify",
            "unable to confirm",
            "unable to verify",
            "yet to confirm",
            "yet to be confirmed",
            "refused to confirm",
            "declined to confirm",
            "unconfirmed",
            "unverified",
            "no reports of",
            "no report of",
            "no immediate reports of",
            "no immediate report of",
            "no word of",
            "no known",
        ),
        ClaimStatus.UNCONFIRMED,
    )
    | dict.fromkeys(
        (
            *(
                f"{verb} {noun}"
                for verb in ("denied", "denies", "deny", "denying", "dismissed", "dismisses", "rejected", "rejects")
                for noun in ("reports", "claims", "a report", "a claim", "the report", "the claim", "allegations")
            ),
            *(f"acquitted {whom}of" for whom in ("", "him ", "her ", "them ")),
            *(f"cleared {whom}of" for whom in ("", "him ", "her ", "them ")),
            "not guilty of",
            "not guilty to",
            "false reports",
            "false claims",
        ),
        ClaimStatus.DENIED,
    )
    | dict.fromkeys(("claimed to have", "claims to have", "claiming to have"), ClaimStatus.CLAIMED)
    | dict.fromkeys(("retracted", "withdrew its report", "wrongly reported"), ClaimStatus.RETRACTED),
    wounds=listed("injuries injury wounds wound burns fractures lacerations bruises shock"),
    sufferers=listed("with suffered sustained suffering sustaining received treated suffer sustain receiving suffers"),
    bearing=listed("with suffering"),
    struck=listed("hit struck"),
    strikers=listed(
        "bullet bullets gunfire shrapnel shot shots round rounds pellet pellets splinters shell leg legs arm arms "
        "chest "
        "back head neck face stomach abdomen shoulder thigh knee hip ankle buttocks hand hands foot feet torso groin "
        "body calf elbow wrist"
    ),
    fled=listed(
        "homes houses village villages town towns city cities region province district districts border borders camp "
        "camps fighting violence clashes war shelling bombing bombardment unrest advance offensive floods flooding "
        "drought famine"
    ),
    fugitive=listed("suspect suspects shooter shooters thief thieves burglar burglars intruder intruders dealers"),
    surviving=listed("survivor survivors"),
    lives=listed("lives life"),
    life_takers=listed(
        "claimed claiming claims claim cost costing costs took taking takes lost losing loses loss lose of"
    ),
    people=listed(
        "someone somebody boy girl child baby infant toddler teen teenager teen-ager youth youngster father mother "
        "brother sister son daughter wife husband grandmother grandfather uncle aunt nephew niece cousin friend "
        "girlfriend boyfriend colleague companion passenger motorist pedestrian cyclist motorcyclist biker "
        "guard bodyguard watchman engineer pilot nun preacher pastor missionary elder sheikh sheik chieftain "
        "mayor councilman councillor councilor politician lawmaker legislator mp senator deputy diplomat "
        "consul aide vendor trader merchant businessman businesswoman shopkeeper baker butcher tailor cook "
        "waiter driver trucker rider herder herdsman shepherd farmer fisherman peasant labourer laborer "
        "foreigner tourist national citizen refugee migrant immigrant inmate prisoner detainee hostage "
        "civilian bystander passerby passer-by resident villager customer clerk cashier homeowner neighbour "
        "neighbor singer actor actress artist poet musician athlete footballer player coach doctor physician "
        "nurse medic paramedic midwife surgeon vaccinator volunteer staffer employee worker contractor "
        "translator interpreter deminer de-miner technician firefighter policeman policewoman cop constable "
        "trooper soldier officer sergeant lieutenant captain major colonel general commander conscript "
        "recruit cadet serviceman sailor airman marine peacekeeper militiaman gunman shooter attacker "
        "assailant suspect robber burglar intruder thief bandit bomber militant insurgent rebel guerrilla "
        "terrorist extremist fighter jihadist sniper leader chairman chairwoman member person man woman lady "
        "gentleman individual victim student pupil schoolboy schoolgirl schoolchild teacher professor judge "
        "prosecutor lawyer journalist reporter photographer cameraman editor broadcaster blogger activist "
        "protester protestor demonstrator campaigner candidate monitor observer monk priest imam cleric "
        "bishop rabbi evangelist official administrator director manager secretary minister ministry governor "
        "president head chief king prince princess couple family relative parent spouse fiancee fiance "
        "grandson granddaughter twin widow widower orphan american briton frenchman german italian spaniard "
        "russian ukrainian israeli palestinian pakistani indian afghan iraqi syrian turk turkish iranian "
        "egyptian libyan somali kenyan nigerian chinese japanese korean colombian mexican honduran salvadoran "
        "guatemalan peruvian brazilian venezuelan canadian australian nepali bangladeshi teammate classmate "
        "roommate coworker co-worker caretaker janitor butler maid servant housekeeper nanny seaman miner "
        "hunter hiker climber swimmer surfer skier jogger runner dancer dealer trafficker smuggler fugitive "
        "prostitute addict landlord tenant guest visitor patron bartender bouncer owner male female adult "
        "minor juvenile pensioner veteran ex-soldier ex-policeman worshipper worshiper pilgrim parishioner "
        "assistant helper apprentice teller attendant courier "
        "porter rescuer diver shopper lodger partner novelist composer sculptor comedian referee boxer jockey chef "
        "architect accountant banker scientist researcher academic jeweller hairdresser mechanic receptionist "
        "seamstress patient builder electrician plumber carpenter welder courier employer abductor kidnapper captor "
        "hijacker looter firewoman dissident exile envoy attache spokesman spokeswoman commissioner superintendent "
        "inspector sheriff marshal agent informant informer spy scout escort chauffeur cabbie conductor stewardess "
        "steward"
    ),
    peoples=listed(
        "boys girls children babies infants toddlers teens teenagers youths youngsters kids fathers mothers "
        "brothers sisters sons daughters wives husbands friends colleagues companions passengers motorists "
        "pedestrians cyclists motorcyclists guards bodyguards watchmen engineers pilots nuns preachers "
        "pastors missionaries elders sheikhs chieftains mayors councilmen politicians lawmakers legislators "
        "vendors traders merchants businessmen shopkeepers drivers riders herders herdsmen shepherds farmers "
        "fishermen peasants campesinos labourers laborers foreigners tourists nationals citizens refugees "
        "migrants immigrants inmates prisoners detainees hostages civilians bystanders passersby passers-by "
        "residents villagers customers clerks homeowners neighbours neighbors singers actors players doctors "
        "physicians nurses medics paramedics surgeons vaccinators volunteers staffers staff employees workers "
        "contractors translators interpreters deminers de-miners technicians firefighters policemen police "
        "cops constables troopers soldiers officers commandos conscripts recruits cadets servicemen sailors "
        "airmen marines peacekeepers militiamen troops gunmen shooters attackers assailants suspects robbers "
        "burglars intruders thieves bandits bombers militants insurgents rebels guerrillas terrorists "
        "extremists fighters jihadists snipers leaders members people persons men women ladies individuals "
        "victims students pupils schoolboys schoolgirls schoolchildren teachers professors judges prosecutors "
        "lawyers journalists reporters photographers cameramen editors bloggers activists protesters "
        "protestors demonstrators campaigners candidates monitors observers monks priests imams clerics "
        "bishops worshippers worshipers pilgrims parishioners officials administrators directors managers "
        "secretaries ministers governors chiefs heads couples families relatives parents twins others adults "
        "minors juveniles males females elderly pensioners veterans guests visitors patrons survivors miners "
        "seamen crew crewmen personnel congregants mourners revellers revelers shoppers spectators fans "
        "supporters followers sympathizers sympathisers tribesmen townspeople locals muslims christians jews "
        "hindus sikhs shiites sunnis kurds arabs americans britons germans israelis palestinians pakistanis "
        "indians afghans iraqis syrians turks russians ukrainians dealers traffickers smugglers addicts maids "
        "teammates classmates roommates partners widows widowers cousins uncles aunts nephews nieces lodgers "
        "referees chefs architects accountants bankers scientists researchers academics jewellers mechanics "
        "seamstresses boxers jockeys patients builders electricians plumbers carpenters welders couriers "
        "assistants helpers apprentices cashiers tellers attendants couriers "
        "porters rescuers divers abductors kidnappers captors hijackers looters "
        "servants daughters-in-law informants agents deputies aides diplomats envoys dissidents"
    ),
    others=listed("others more another other"),
    adders=listed("another other others more further additional second third fourth fifth sixth seventh eighth also"),
    ordinals={"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8},
    not_people=listed(
        "rebellion rebellions revolt revolts uprising uprisings insurgency mutiny dissent "
        "call calls count counts charge charges cow cows cattle goat goats sheep horse horses camel camels "
        "dog dogs cat cats animal animals livestock donkey donkeys pig pigs bull bulls elephant elephants "
        "chicken chickens bird birds fish deer bear bears lion lions job jobs bill bills house houses home "
        "homes convoy convoys patrol patrols minibus minibuses lorry lorries van vans vehicle vehicles car cars bus "
        "buses truck trucks shop shops building buildings village "
        "villages town towns city cities attack attacks bomb bombs blast blasts explosion explosions rocket "
        "rockets missile missiles shell shells shot shots round rounds bullet bullets time times gun guns "
        "weapon weapons grenade grenades mine mines helicopter helicopters aircraft plane planes warrant "
        "warrants search searches film films movie video videos photo photos picture pictures scene scenes "
        "deal blow goal goals incident incidents case cases project projects plan plans proposal proposals amendment "
        "amendments idea ideas hopes dream dreams programme programmes scheme schemes product products crop crops "
        "plant plants bee bees bacteria cells insects mosquitoes rats mice sharks whales dolphins wolves foxes "
        "turtles dummy dummies report reports country countries province provinces district districts area areas "
        "state states year years month months week weeks day days night nights hour hours minute minutes kilometre "
        "kilometres kilometer kilometers km mile miles metre metres meter meters percent hospital hospitals school "
        "schools church churches mosque mosques market markets bridge bridges tank tanks boat boats ship ships tree "
        "trees door window windows head leg legs arm arms foot feet hand hands chest back neck face stomach abdomen "
        "shoulder thigh knee hip ankle buttocks eye eyes injury injuries wound wounds death deaths rifle pistol "
        "handgun knife machete motorcycle motorcycles motorbike motorbikes bicycle bicycles checkpoint checkpoints "
        "position positions post posts base bases camp camps station stations office offices party parties election "
        "elections vote votes raid raids clash clashes battle battles ambush ambushes protest protests "
        "apartment apartments townhouse townhouses residence residences dwelling dwellings trailer trailers garage "
        "garages fence fences wall walls roof roofs demonstration demonstrations location locations place places "
        "site sites street streets road roads region regions suburb suburbs island islands valley coast border "
        "bank banks store stores business businesses restaurant restaurants deli delis pharmacy pharmacies bakery "
        "supermarket supermarkets diner casino agency salon motel hotel cafe pub pubs pet pets quantity amount "
        "amounts"
    ),
    attackers=listed(
        "attacker attackers bomber bombers militant militants insurgent insurgents rebel rebels guerrilla "
        "guerrillas terrorist terrorists extremist extremists jihadist jihadists fighter fighters assaulter "
        "assaulters raiders subversive subversives taliban"
    ),
    armed=listed(
        "attacker attackers bomber bombers militant militants insurgent insurgents rebel rebels guerrilla "
        "guerrillas terrorist terrorists extremist extremists jihadist jihadists fighter fighters assaulter "
        "assaulters raiders subversive subversives taliban gunmen militiamen bandits assailants robbers kidnappers "
        "sniper snipers abductors captors hijackers looters"
    ),
    forces=listed(
        "soldier soldiers troops police policeman policemen policewoman officer officers constable constables "
        "trooper troopers commando commandos conscript conscripts marine marines serviceman servicemen "
        "peacekeeper peacekeepers guard guards sergeant lieutenant captain major colonel general commander "
        "gendarme gendarmes sailor sailors cadet cadets recruit recruits military army navy"
    ),
    selves=listed("himself herself themselves itself"),
    be=listed(
        "is are was were be been being get gets got getting gotten remain remained wasn't weren't isn't aren't wasn’t "
        "weren’t lay lie"
    ),
    singular=listed("is was isn't wasn't wasn’t isn’t has"),
    have=listed("has have had having 've ’ve 'd ’d"),
    modals=listed("could would may might can will should must shall cannot can't couldn't wouldn't"),
    fatally=listed("fatally mortally"),
    gravely=listed("critically seriously severely badly gravely slightly lightly"),
    limbs=listed("arm arms leg legs foot feet hand hands knee ankle shoulder thigh calf elbow wrist buttocks finger"),
    each=listed("each every"),
    own=listed(
        "husband wife son sons daughter daughters brother brothers sister sisters father mother parents child children "
        "baby babies cousin cousins uncle aunt nephew niece grandson granddaughter grandfather grandmother relatives "
        "comrade comrades soldier soldiers troops fighter fighters men policemen officer officers militants rebels "
        "militiamen insurgents guerrillas crewmen servicemen peacekeepers marines guards commandos"
    ),
    former=listed("earlier previous initial preliminary original first"),
    formerly=listed("earlier previously initially originally"),
    tellings=listed(
        "report reports reporting count counts toll tolls tally figure figures estimate estimates bulletin update "
        "updates number numbers statement announcement"
    ),
    nearly=listed("nearly almost"),
    stating=("as of", "by"),
    possible=listed("may might"),
    to="to",
    by="by",
    of="of",
    subset=(
        "including",
        "among them",
        "includes",
        "included",
        "include",
        "of them",
        "of whom",
        "among the victims",
        "comprising",
        "mostly",
        "mainly",
        "most of them",
        "majority of them",
        "the majority of them",
        "all of them",
        "most of whom",
        "some of them",
    ),
    beside=("alongside", "along with", "together with"),
    wholes=("in all", "in total", "altogether", "a total of", "total", "overall", "combined"),
    among={
        "among the dead": Harm.KILLED,
        "among those killed": Harm.KILLED,
        "among the wounded": Harm.INJURED,
        "among the injured": Harm.INJURED,
        "among those wounded": Harm.INJURED,
        "among those injured": Harm.INJURED,
        "among the missing": Harm.MISSING,
        "among those arrested": Harm.DETAINED,
        "among those detained": Harm.DETAINED,
    },
    presenting=listed("identified named as include includes included"),
    joining=("as well as",),
    ends=frozenset((";",)),
    verbal=("ed", "ing", "ly", "tion", "ment"),
    past_endings=("ed",),
    participles=listed(
        "held taken run led made built known kept left seen driven fought overrun sent brought caught found given paid "
        "set written won hit struck shot sold owned begun broken chosen drawn flown forgotten hidden laid lost met "
        "ridden shown spent stolen surrounded thrown torn worn"
    ),
    within=listed("in during"),
    bounding=listed("between from"),
    inside=listed("in at from among across around near off"),
    quarters=listed(
        "capital camp camps city town village villages district province region neighbouring neighboring nearby other "
        "hospital prison suburb suburbs south north east west"
    ),
    clause_openers=listed("after before since until as when while"),
    sharing=listed("involvement participation responsibility role part hand complicity knowledge"),
    conditions=listed("if unless whether should avoid prevent prevented avoided averted"),
    negations=listed("not no never nobody none neither without nor n't didn't wasn't weren't hasn't haven't"),
    since=listed("since"),
    lasting=listed(
        "outbreak epidemic pandemic cholera ebola measles dengue malaria virus disease typhoid diphtheria meningitis "
        "flu influenza plague famine drought"
    ),
    past=(
        "in recent years",
        "in recent months",
        "in recent history",
        "so far this year",
        "this year",
        "last year",
        "years since",
        "year since",
        "months since",
        "decades since",
        "years ago",
        "months ago",
        "a year ago",
        "anniversary",
        "similar attack",
        "similar attacks",
        "similar accident",
        "similar accidents",
        "similar incident",
        "similar incidents",
        "similar bombing",
        "similar bombings",
        "similar blast",
        "similar raid",
        "similar raids",
        "similar shooting",
        "similar crash",
        "similar fire",
        "to date",
    ),
    lately=(
        "over the past",
        "in the past",
        "during the past",
        "over the last",
        "in the last",
        "during the last",
    ),
    throughout=("during", "in more than", "in nearly", "in almost", "in over", "over more than"),
    long_spans=listed("months years decades centuries"),
    long_units=listed("month months year years decade decades century centuries"),
    often=(
        *(f"every {unit}" for unit in ("second", "minute", "hour", "week")),
        *(
            f"every {number} {unit}"
            for number in (
                *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "15", "20", "30", "40", "90"),
                *("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "few"),
            )
            for unit in ("seconds", "minutes", "hours", "days", "weeks", "years")
        ),
        "a year",
        "every year",
        "each year",
        "annually",
        "per year",
        "every day",
        "each day",
        "every month",
    ),
    status={
        "confirmed": ClaimStatus.CONFIRMED,
        "confirms": ClaimStatus.CONFIRMED,
        "confirm": ClaimStatus.CONFIRMED,
        "verified": ClaimStatus.CONFIRMED,
        "claimed": ClaimStatus.CLAIMED,
        "claims": ClaimStatus.CLAIMED,
        "claiming": ClaimStatus.CLAIMED,
        "claim": ClaimStatus.CLAIMED,
        "alleged": ClaimStatus.CLAIMED,
        "alleges": ClaimStatus.CLAIMED,
        "alleging": ClaimStatus.CLAIMED,
        "estimated": ClaimStatus.ESTIMATED,
        "estimates": ClaimStatus.ESTIMATED,
        "estimate": ClaimStatus.ESTIMATED,
        "fears": ClaimStatus.ESTIMATED,
        "feared": ClaimStatus.ESTIMATED,
        "believes": ClaimStatus.ESTIMATED,
        "believed": ClaimStatus.ESTIMATED,
        "disputed": ClaimStatus.DISPUTED,
        "disputes": ClaimStatus.DISPUTED,
        "denied": ClaimStatus.DENIED,
        "denies": ClaimStatus.DENIED,
        "deny": ClaimStatus.DENIED,
        "denying": ClaimStatus.DENIED,
        "retracted": ClaimStatus.RETRACTED,
        "withdrew": ClaimStatus.RETRACTED,
    },
    pending=dict.fromkeys(
        ("being investigated", "under investigation", "being verified", "yet to be confirmed"), ClaimStatus.UNCONFIRMED
    )
    | dict.fromkeys(
        (f"{be} {word}" for be in ("is", "are", "was", "were") for word in ("false", "untrue")), ClaimStatus.DENIED
    )
    | {
        f"a {noun} {verb}": ClaimStatus.DISPUTED
        for noun in ("claim", "figure", "number", "toll")
        for verb in ("dismissed", "denied", "rejected", "disputed", "contested")
    },
    doubts={
        "allegedly": ClaimStatus.CLAIMED,
        "feared": ClaimStatus.ESTIMATED,
        "believed": ClaimStatus.ESTIMATED,
        "presumed": ClaimStatus.ESTIMATED,
        "estimated": ClaimStatus.ESTIMATED,
        "confirmed": ClaimStatus.CONFIRMED,
    },
    anyone=listed(
        "people person persons others other another more victims victim dead individuals individual many "
        "several members member bodies ones inhabitants"
    ),
    whoever=listed(
        "man woman boy girl child baby infant toddler teen teenager teen-ager youth youngster adult male female minor "
        "juvenile lady gentleman resident local civilian bystander passerby passer-by national citizen member suspect "
        "villager friend neighbour neighbor relative father mother brother sister son daughter wife husband spouse "
        "cousin uncle aunt owner homeowner tenant guest customer visitor leader head chief official figure hero star "
        "american briton frenchman german italian russian ukrainian israeli palestinian driver motorist worker "
        "employee attacker gunman shooter assailant robber intruder burglar thief fugitive victim person individual "
        "companion"
    ),
    aged=("year-old", "years-old", "month-old", "months-old", "yr-old"),
    households=listed("family families couple household households crew"),
    fiction=Fiction(
        works=listed(
            "film movie novel thriller play drama sitcom series episode opera musical videogame game story tale"
        ),
        plots=listed(
            "about tells tell told telling follows followed begins opens depicts portrays centres centers shows "
            "imagines lets features stars where which who that"
        ),
        inside=listed("in"),
        invented=listed("fictional fictitious simulated mock imaginary"),
        drills=listed("drill drills exercise exercises simulation simulations scenario"),
        staged=listed(
            "simulated simulates simulating simulate assumed assumes imagined imagines imagining played playing play "
            "role roles pretended mock scenario simulation"
        ),
    ),
    natural=(
        *(f"of {cause}" for cause in _ILLNESSES),
        *(f"from {cause}" for cause in _ILLNESSES),
        *("peacefully", "in his sleep", "in her sleep", "after a long illness", "after a short illness"),
        *("after an illness", "after a battle with cancer", "after battling cancer", "in childbirth"),
    ),
    aging_before=listed("aged age at of"),
    monuments=listed(
        "memorial monument monuments statue plaque museum wreath wreaths anniversary commemorate commemorates "
        "commemorated commemorating commemoration silence remembrance remember remembers cenotaph"
    ),
    eras=listed(
        "war wars conflict genocide insurgency occupation dictatorship regime apartheid holocaust junta rebellion "
        "revolution troubles violence purges crusade famine decades"
    ),
    amid=listed("during in under throughout"),
    pointing=listed("these those this that"),
    gerunds=("ing",),
    whom=listed("whom them"),
    of_things=listed("which"),
    pluperfect=listed("had"),
    putting=listed("put stood been given"),
    subsequent=listed("after following"),
    accusing=listed("accused suspected convicted charged guilty"),
    absolving=listed("acquitted acquits acquitting cleared clears clearing exonerated exonerates absolved"),
    plural_endings=("s",),
    aging=listed("aged ages"),
    correcting=listed(_CORRECTED.replace("|", " "))
    | listed(_CORRECTING.replace("|", " "))
    | listed("down up number figure"),
    corrected_to=rf"\b(?:{_CORRECTED}|{_CORRECTING}) (?:\w+ ){{0,3}}(?:{_COUNTED}) (?:down |up |back )?to$"
    rf"|\b(?:{_COUNTED}) (?:was|were|has been|had been|is now) (?:\w+ )?(?:{_CORRECTED}) (?:down |up |back )?to$"
    rf"|\b(?:{_CORRECTED}) (?:it|this|that) (?:down |up |back )?to$"
    r"|\b(?:the|that) (?:correct )?(?:number|figure) (?:is|was)$",
    corrected_from=rf"\b(?:{_CORRECTING}) (?:down |up )?(?:\w+ ){{0,3}}(?:{_COUNTED}) of$|\b(?:down|up) from(?: the)?$",
    ours=listed("its our own"),
    collectives=listed(
        "team crew family group delegation squad patrol platoon unit community gang household congregation brigade "
        "battalion troupe"
    ),
    contests=listed(
        "final finals semi-final semifinal semi-finals semifinals quarter-final quarterfinal sets penalties shoot-out "
        "cup league match tournament playoff playoffs play-off championship primary ballot round qualifier seed "
        "innings wickets goal goals race title trophy place half overtime champion champions visitors hosts "
        "vote votes election elections poll polls score length lengths extra"
    ),
    kin=listed(
        "family families relative relatives parent parents mother mothers father fathers widow widows widower wife "
        "wives husband husbands son sons daughter daughters brother brothers sister sisters grandmother grandfather "
        "uncle aunt nephew niece uncles aunts nephews nieces grandparents cousin cousins friend friends girlfriend "
        "boyfriend fiance fiancee partner partners colleague colleagues classmate classmates teammate teammates "
        "neighbour neighbours neighbor neighbors lawyer lawyers attorney attorneys employer roommate"
    ),
    sizes={"couple": 2, "duo": 2, "trio": 3, "twins": 2, "pair": 2},
    either=frozenset(("or",)),
    alone=listed("alone"),
    remains=listed("body bodies corpse corpses"),
    one_of=("one of", "one among"),
    he=listed("he she him her"),
    they=listed("they them"),
    elsewhere=(
        "in another",
        "in neighbouring",
        "in neighboring",
        "elsewhere",
        "in a different",
        "separately",
        "meanwhile",
        "in a second",
    ),
    apart=listed("another other separate unrelated different second third more"),
    prize={"prisoner": Harm.DETAINED, "captive": Harm.DETAINED, "hostage": Harm.ABDUCTED},
    taking=listed("take takes took taken taking hold holds held holding"),
    clocks=frozenset(("clock with half of day", "noon and midnight", "clock", "noon", "midnight")),
    nights=frozenset(("overnight",)),
    recalling=frozenset(("part of the day told of", "earlier in the day", "earlier this unit")),
    superlatives=listed(
        "deadliest strongest worst bloodiest biggest largest heaviest highest fiercest greatest gravest longest first "
        "most second third"
    ),
    edges=listed("after before until till"),
    beginnings=listed("began begun begins started starts launched opened"),
    coming=listed("will shall 'll ’ll won't won’t"),
    planning=listed(
        "plan plans planned planning intend intends intended hope hopes hoped scheduled slated expected due set vowed "
        "vow agreed"
    ),
    occurring=listed(
        "happened happens occurred occurs erupted exploded crashed collided collapsed overturned sank capsized "
        "derailed unfolded"
    ),
    gathering=listed(
        "gathered gather met meet marched march prayed pray rallied unveiled vandalised vandalized defaced attended "
        "lit demanded urged sued protested demonstrated dedicated restored"
    ),
    bereaved=listed(
        "relatives families family mourners mourner survivors survivor parents widow widows widowers orphans memorial "
        "memorials monument monuments plaque statue museum vigil tribute tributes grave graves"
    ),
    stated=listed("said says say announced reported"),
    day_joints=listed("and or to through until into"),
    printing=listed("posted published updated copyright news newscast"),
    aftermath=listed(
        "arrested arrest arrests arraigned arraignment charged charges indicted indictment indictments sentenced "
        "sentence sentencing convicted conviction acquitted pleaded pled pleading plea guilty court courtroom "
        "courthouse hearing hearings custody jailed trial bail bond testified testimony testify verdict jury appeal "
        "identified identify released assistance asking seeking searching search searched hunting hunt manhunt lookout "
        "booked update autopsy autopsies recovering remained remains pronounced succumbed appeared funeral funerals "
        "vigil vigils buried burial memorial condolences anniversary"
    ),
    reactions=listed(
        "condemned condemning denounced deplored decried mourned mourning praised commemorated remembered lamented "
        "visited protested"
    ),
    responses=listed(
        "identified arrested charged charges released announced announcing continued named obtained asked searched "
        "searching sentenced indicted arraigned convicted acquitted condemned denounced deplored mourned mourn buried "
        "visited vowed praised called urged demanded offered confirmed expressed paid remembered honored honoured "
        "arrest arraignment hearing trial sentencing verdict funeral vigil memorial burial autopsy"
    ),
    health=listed("condition stable critical"),
    partings=listed("that who which whom when where why after before following while as since because"),
    determiners=listed("a an the this that his her their its"),
    channels=listed(
        "statement statements release releases report interview interviews conference briefing briefings broadcast "
        "tweet post message messages email e-mail letter telephone phone radio television speech"
    ),
    deeds=listed(
        "war wars attack attacks bombing bombings massacre massacres genocide tsunami earthquake earthquakes quake "
        "quakes disaster coup uprising revolution invasion conflict crisis siege raid raids shooting shootings crash "
        "fire flood floods hurricane cyclone typhoon storm outbreak epidemic pandemic blast explosion protests riots "
        "accidents crashes fires blasts explosions collapses incident incidents killings "
        "gale gales tornado landslide avalanche unrest election elections campaign offensive clashes battle rebellion "
        "revolt accident collapse famine"
    ),
    attempts=listed("tried try tries trying attempted attempts attempting attempt sought"),
    menacing=listed("gunman gunmen robber robbers bandit bandits armed gunpoint knifepoint masked hooded"),
    loot=listed(
        "money cash wallet wallets purse purses phone phones cellphone cellphones keys jewelry jewellery valuables "
        "belongings possessions safe register registers drawer till vault atm handbag watch"
    ),
    from_whom=listed("from that"),
    possessives=listed("'s ’s"),
    firing=listed("open opens opened opening return returned returning exchange exchanged exchanging exchanges"),
    spending=listed("spent spend spends spending served serving"),
    arms=listed(
        "gun guns handgun handguns pistol pistols rifle rifles shotgun shotguns revolver revolvers firearm firearms "
        "weapon weapons knife knives machete machetes shot shots round rounds bullet bullets gunshots"
    ),
    aims=listed("at on to toward towards"),
    owners=listed("his her"),
    relative_owners=listed("whose"),
    besides=listed("else other"),
    finding=listed(
        "found find finding discovered discover recovered recover pulled retrieved located spotted unearthed dumped "
        "exhumed washed"
    ),
    projectiles=listed("bullet bullets gunfire shrapnel shot shots round rounds pellet pellets splinters arrow arrows"),
    carrying=listed(
        "sent send sends sending taken took take taking rushed rushing airlifted flown transported transporting "
        "carried brought"
    ),
    killings=listed("homicide murder slaying fatal deadly"),
    unproven=listed(
        "possible potential suspected alleged attempted apparent commit committing committed solicit plot plotting no "
        "any every each unsolved double triple"
    ),
    suffering=listed("victim victims"),
    weapon_modifiers=listed("car roadside suicide truck air drone rocket mortar petrol nail pipe time letter parcel"),
    weapons=listed(
        "bomb bombs bombing bombings blast blasts explosion explosions airstrike airstrikes strike strikes "
        "raid raids shelling rocket rockets missile missiles mortar mortars grenade grenades landmine "
        "landmines mine mines ied ieds gunfire gunshot gunshots shooting shootings stabbing stabbings knife "
        "machete machetes axe axes arson fire fires drone drones artillery shrapnel bullet bullets stampede "
        "crush collapse earthquake flood floods landslide crash collision teargas gas poison attack attacks "
        "ambush clash clashes fighting earthquakes quake quakes tsunami tsunamis typhoon typhoons hurricane hurricanes "
        "cyclone cyclones storm storms tornado tornadoes landslides mudslide mudslides avalanche avalanches heatwave "
        "drought famine wildfire wildfires blaze eruption derailment"
    ),
)
