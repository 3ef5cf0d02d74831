"""English words for people, groups and bodies."""

from typing import Final

from newsevents.languages.schema.actors import UNKNOWN, Actors, Kind, kinds
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import AcledInter as I
from newsevents.vocabulary import PloverSector as S

__all__ = ["ACTORS"]

_GOV: Final = Kind(S.GOV)
_COP: Final = Kind(S.COP, I.STATE_FORCES)
_MIL: Final = Kind(S.MIL, I.STATE_FORCES)
_JUD: Final = Kind(S.JUD)
_LEG: Final = Kind(S.LEG)
_PTY: Final = Kind(S.PTY)
_OPP: Final = Kind(S.OPP)
_REB: Final = Kind(S.REB, I.REBEL_GROUP)
_MILITIA: Final = Kind(S.UAF, I.POLITICAL_MILITIA)
_CRM: Final = Kind(S.CRM)
_BUS: Final = Kind(S.BUS)
_MED: Final = Kind(S.MED)
_JRN: Final = Kind(S.JRN)
_EDU: Final = Kind(S.EDU)
_REL: Final = Kind(S.REL)
_LAB: Final = Kind(S.LAB)
_SOC: Final = Kind(S.SOC)
_NGO: Final = Kind(S.NGO)
_CVL: Final = Kind(S.CVL, I.CIVILIANS)
_PROTEST: Final = Kind(S.CVL, I.PROTESTERS)
_RIOT: Final = Kind(S.CVL, I.RIOTERS)
_REF: Final = Kind(S.REF, I.CIVILIANS)
_SPY: Final = Kind(S.SPY)

_ROLES: Final = kinds(
    (
        UNKNOWN,
        """
        spokesperson spokesman spokeswoman representative envoy adviser advisor aide chief head leader director deputy
        chair chairman chairwoman chairperson co-chair coordinator commissioner secretary secretary-general member boss
        manager consultant strategist analyst expert founder co-founder president vice-president official
        president-elect executive organizer organiser surrogate ally donor insider source witness veteran
        vice-chairman
        operative pollster counselor delegate figure champion
        """,
    ),
    (
        _GOV,
        """
        gov pres minister premier chancellor governor mayor ambassador diplomat king queen prince princess emperor
        sultan emir monarch undersecretary ex-president ex-minister lieutenant-governor councilor councillor consul
        prefect regent counterpart
        """,
    ),
    (
        _LEG,
        """
        sen rep senator congressman congresswoman lawmaker legislator parliamentarian mp mep speaker whip deputy-speaker
        assemblyman assemblywoman representative-elect
        """,
    ),
    (
        _JUD,
        "judge justice prosecutor magistrate attorney-general solicitor-general attorney coroner",
    ),
    (
        _COP,
        "policeman policewoman officer detective sheriff constable inspector superintendent trooper marshal",
    ),
    (
        _MIL,
        """
        general colonel major lieutenant captain sergeant corporal admiral commander soldier brigadier airman marine
        gen col maj lt capt sgt cmdr adm brig pvt cpl private commandant
        """,
    ),
    (_REB, "militant rebel guerrilla insurgent jihadist warlord"),
    (_MILITIA, "militiaman gunman fighter"),
    (_CRM, "bomber attacker kidnapper smuggler trafficker hijacker"),
    (_OPP, "dissident"),
    (_PTY, "candidate nominee frontrunner front-runner contender politician challenger incumbent"),
    (
        _BUS,
        """
        businessman businesswoman entrepreneur billionaire ceo cfo banker economist trader owner developer mogul tycoon
        """,
    ),
    (_MED, "doctor nurse surgeon physician paramedic psychiatrist psychologist"),
    (
        _JRN,
        """
        journalist reporter correspondent editor anchor columnist broadcaster commentator blogger host moderator
        photographer pundit
        """,
    ),
    (_EDU, "professor teacher student scientist researcher historian scholar academic lecturer principal dean author"),
    (_REL, "pope bishop archbishop cardinal priest imam cleric rabbi pastor ayatollah patriarch monk"),
    (_LAB, "worker driver miner farmer fisherman employee"),
    (_SOC, "activist campaigner"),
    (_LAB, "unionist"),
    (_JUD, "lawyer"),
    (
        _CVL,
        "resident villager eyewitness survivor bystander neighbor neighbour victim shopkeeper passer-by citizen voter",
    ),
    (_PROTEST, "protester protestor demonstrator"),
    (_RIOT, "rioter"),
)

_GROUPS: Final = kinds(
    (
        UNKNOWN,
        """
        spokespersons spokespeople spokesmen spokeswomen representatives envoys advisers advisors aides chiefs heads
        leaders directors deputies commissioners members managers consultants strategists analysts experts founders
        presidents officials executives organizers organisers surrogates allies donors sources witnesses investigators
        critics supporters opponents observers veterans insiders operatives pollsters delegates investigators staff
        staffers negotiators delegation campaign team group groups camp administration agencies countries
        governments authorities rivals advocates proponents skeptics participants backers colleagues watchdogs
        personnel embassies ministries charities councils writers
        """,
    ),
    (_GOV, "authorities government governments cabinet ministers governors mayors diplomats ambassadors regime"),
    (_LEG, "lawmakers legislators senators congressmen mps meps parliamentarians lawmakers"),
    (_JUD, "judges justices prosecutors magistrates attorneys court courts judiciary lawyers"),
    (_COP, "police policemen officers detectives sheriffs gendarmes gendarmerie constables constabulary"),
    (
        _MIL,
        """
        troops soldiers army military navy commanders generals forces marines airmen paratroopers peacekeepers
        servicemen servicewomen
        """,
    ),
    (_REB, "rebels guerrillas insurgents jihadists separatists insurgency subversives militants"),
    (_MILITIA, "militia militias militiamen gunmen fighters paramilitaries"),
    (_CRM, "gang gangs bandits kidnappers smugglers traffickers attackers assailants terrorists pirates cartel"),
    (_OPP, "opposition dissidents"),
    (_PTY, "democrats republicans conservatives liberals candidates politicians nominees party socialists communists"),
    (_BUS, "companies businesses traders bankers economists investors firms firm company owners employers"),
    (_MED, "doctors nurses medics paramedics physicians hospitals rescuers"),
    (_JRN, "journalists reporters correspondents editors media press columnists commentators pundits"),
    (_EDU, "professors teachers students scientists researchers historians scholars academics authors"),
    (_REL, "bishops priests clerics imams rabbis pastors monks church"),
    (_LAB, "workers drivers miners farmers fishermen unions union strikers truckers employees"),
    (_BUS, "retailers manufacturers publishers growers"),
    (_SOC, "activists campaigners"),
    (
        _CVL,
        """
        residents villagers civilians eyewitnesses survivors bystanders neighbors neighbours locals people relatives
        citizens families parents women men voters inhabitants shopkeepers passers-by victims women children respondents
        pensioners tenants landlords commuters motorists
        """,
    ),
    (_PROTEST, "protesters protestors demonstrators marchers crowd crowds"),
    (_RIOT, "rioters looters mob"),
    (_REF, "refugees migrants asylum-seekers"),
)

_BODIES: Final = kinds(
    (
        UNKNOWN,
        """
        organization organisation association institute foundation committee commission council agency centre center
        group network alliance coalition federation front movement campaign board authority office service bureau
        observatory society initiative fund league forum club panel programme program trust union team project
        syndicate guild confederation republic centers centres executive
        """,
    ),
    (_GOV, "ministry government administration department secretariat embassy consulate treasury cabinet presidency"),
    (_LEG, "parliament senate congress assembly duma knesset bundestag legislature commons lords"),
    (_JUD, "court tribunal"),
    (_COP, "police gendarmerie constabulary"),
    (_MIL, "army navy forces guard guards corps brigade battalion regiment command pentagon"),
    (_PTY, "party"),
    (_BUS, "company corporation corp inc ltd bank airlines airways motors industries holdings plc llc"),
    (
        _JRN,
        """
        news times post journal tribune herald gazette television tv radio magazine newspaper press guardian
        chronicle broadcasting observer telegraph
        """,
    ),
    (_EDU, "university college school academy"),
    (_MED, "hospital clinic"),
    (_REL, "church mosque diocese"),
)

_KNOWN: Final = {
    "un": ("United Nations", Kind(S.UNO)),
    "u.n.": ("United Nations", Kind(S.UNO)),
    "united nations": ("United Nations", Kind(S.UNO)),
    "unhcr": ("UNHCR", Kind(S.UNO)),
    "unrwa": ("UNRWA", Kind(S.UNO)),
    "unesco": ("UNESCO", Kind(S.UNO)),
    "world health organization": ("World Health Organization", Kind(S.UNO)),
    "world health organisation": ("World Health Organization", Kind(S.UNO)),
    "world food programme": ("World Food Programme", Kind(S.UNO)),
    "world food program": ("World Food Programme", Kind(S.UNO)),
    "iaea": ("IAEA", Kind(S.UNO)),
    "ecowas": ("ECOWAS", Kind(S.IGO)),
    "asean": ("ASEAN", Kind(S.IGO)),
    "international monetary fund": ("IMF", Kind(S.IGO)),
    "unicef": ("UNICEF", Kind(S.UNO)),
    "who": ("World Health Organization", Kind(S.UNO)),
    "eu": ("European Union", Kind(S.EUR)),
    "e.u.": ("European Union", Kind(S.EUR)),
    "european union": ("European Union", Kind(S.EUR)),
    "european commission": ("European Commission", Kind(S.EUR)),
    "nato": ("NATO", Kind(S.IGO)),
    "osce": ("OSCE", Kind(S.IGO)),
    "imf": ("IMF", Kind(S.IGO)),
    "csto": ("CSTO", Kind(S.IGO)),
    "african union": ("African Union", Kind(S.IGO)),
    "arab league": ("Arab League", Kind(S.IGO)),
    "world bank": ("World Bank", Kind(S.IGO)),
    "opec": ("OPEC", Kind(S.IGO)),
    "amnesty international": ("Amnesty International", _NGO),
    "human rights watch": ("Human Rights Watch", _NGO),
    "red cross": ("Red Cross", _NGO),
    "greenpeace": ("Greenpeace", _NGO),
    "oxfam": ("Oxfam", _NGO),
    "bbc": ("BBC", _JRN),
    "cnn": ("CNN", _JRN),
    "reuters": ("Reuters", _JRN),
    "afp": ("AFP", _JRN),
    "ap": ("AP", _JRN),
    "tass": ("TASS", _JRN),
    "interfax": ("Interfax", _JRN),
    "xinhua": ("Xinhua", _JRN),
    "associated press": ("Associated Press", _JRN),
    "al jazeera": ("Al Jazeera", _JRN),
    "fbi": ("FBI", Kind(S.COP)),
    "cia": ("CIA", _SPY),
    "interpol": ("Interpol", Kind(S.IGO)),
    "west bank": ("West Bank", UNKNOWN),
    "central bank": ("Central Bank", _GOV),
    "pentagon": ("Pentagon", Kind(S.MIL)),
    "white house": ("White House", _GOV),
    "kremlin": ("Kremlin", _GOV),
    "congress": ("Congress", _LEG),
    "senate": ("Senate", _LEG),
}

ACTORS: Final = Actors(
    roles=_ROLES,
    groups=_GROUPS,
    collectives=listed("""
        army navy military government administration regime opposition judiciary church militia cartel gang media press
        company firm party court union team group camp campaign cabinet delegation insurgency gendarmerie
    """),
    bodies=_BODIES,
    known=_KNOWN,
    documents=listed("""
        report reports poll polls survey surveys study studies statement document documents letter memo email e-mail
        article articles newspaper newspapers daily agency agencies editorial website lawsuit complaint filing filings
        affidavit indictment dispatch communique communiqué ruling opinion book paper post tweet tweets ad ads video
        site magazine figures data records statistics numbers estimates bulletin order petition transcript
        analysis investigation review census index
    """),
    titles=listed("""
        mr mrs ms miss mister sir lady lord dame madam madame mme mlle messrs dr doctor prof professor rev reverend hon
        sheikh sheik mullah ayatollah father brother sister uncle don doña señor señora herr frau monsieur st
        sen senator rep representative gov governor president pres judge justice gen general col colonel maj major lt
        lieutenant capt captain sgt sergeant adm admiral cmdr commander brig pope cardinal archbishop bishop king queen
        prince princess secretary ambassador amb chancellor mayor premier minister congressman congresswoman speaker
        sheriff officer det detective
    """),
    suffixes=listed("jr sr ii iii iv"),
    modifiers=listed("""
        former ex acting senior junior vice assistant interim incoming outgoing late then-
        prime foreign interior exterior internal external defense defence finance health justice home police military
        army navy security government state federal local national regional provincial municipal city county
        presidential parliamentary human-rights rights opposition rebel party press campaign union labor labour
        trade religious spiritual tribal village community business industry oil energy police law enforcement
        intelligence hospital emergency rescue fire election high special general under permanent political public
        senate house cabinet white-house congressional republican democratic conservative liberal independent
        right-wing left-wing far-right leading top ranking veteran longtime long-time fellow human news
        medical legal aid relief humanitarian diplomatic judicial court anti-government pro-government government-backed
        civil policy disaster
        armed riot border coast national guard republican communications media district town council club
        co- major private founding executive managing unidentified unnamed anonymous masked
        young old elderly several some many other few two three four five six seven eight nine ten dozens hundreds
        thousands scores
    """),
    standing=listed("former ex late then acting incoming outgoing interim"),
    unnamed=listed("man woman person boy girl mother father husband wife son daughter brother sister relative friend"),
    links=listed("of for in at with from to on"),
    portfolios=listed("""
        state staff defense defence foreign affairs human rights health interior justice finance intelligence national
        labor labour education energy agriculture trade transport environment internal homeland security the house
        treasury war information culture economy budget management operations communications
    """),
    matters=listed("""
        affairs ageing agriculture alcohol aviation broadcasting business children citizenship commerce communications
        communities conservation control co-operation cooperation culture customs defence defense development disability
        disease drug drugs economics economy education elections employment energy enterprise environment equalities
        equality excise exports families family farming finance fisheries food forestry forests gas health heritage
        homes housing human humanitarian immigration industrial industry information infrastructure innovation
        integration investment irrigation journalism labor labour literacy livestock maritime measures media medical
        medicine medicines migration mineral minerals mining monetary monuments museums natural nuclear nutrition
        occupational oil peace pensions petroleum planning prevention product productivity professional protection
        psychiatry psychology public qualifications quality race racial rail rehabilitation relief research resource
        resources revenue rights road safety sanitation schools science sciences security services shipping skills
        smoking social space sport sports standards statistics sustainable taxation technical technology
        telecommunications textiles tobacco tourism trade training transport transportation urban veterans water
        welfare wildlife women youth
    """),
    purposes=listed("""
        abolition action advancement conservation elimination eradication preservation prevention prohibition promotion
        protection reduction treatment
    """),
    joints=listed("and &"),
    qualified=listed("""
        attorney advocate auditor comptroller consul director governor inspector postmaster prosecutor registrar
        secretary solicitor surgeon
    """),
    qualifying=listed("general marine private"),
    initials=listed("us who"),
    given=listed("per will"),
    campaigning=listed("save stop feed help end ban free keep protect rebuild reclaim remember support house"),
    only_proper=listed("""
        times post journal herald tribune gazette chronicle observer telegraph guardian lords commons republic centers
        centres
    """),
    standalone=listed("some many others most both several few another all those"),
    owning=listed("of for"),
    definite=listed("the this that"),
    naming=(("known", "as"), ("calling", "itself"), ("calling", "themselves"), ("called",), ("named",), ("dubbed",)),
    particles=listed("de del della da dos du van von der den la le los las bin ibn ben al el abu y e of"),
    feminine=listed("""
        mrs ms miss lady dame madam madame mme mlle sister doña señora frau spokeswoman chairwoman congresswoman
        policewoman assemblywoman businesswoman queen princess woman mother wife daughter girl actress
    """),
    masculine=listed("""
        mr mister sir lord father brother uncle don señor herr monsieur spokesman chairman congressman policeman
        assemblyman businessman king prince pope imam sheikh sheik archbishop bishop man husband son boy gunman
        fisherman airman militiaman
    """),
    women=listed("""
        mary maria marie anna ana anne ann elena helena helen lena elizabeth elisabeth margaret catherine katherine
        sarah sara laura julia susan linda patricia barbara jennifer jessica karen nancy lisa emma emily olivia sophia
        sofia alice jane joan judith ruth rachel rebecca martha diana christine christina monica angela claudia sandra
        fatima aisha amina mariam leila layla zainab noor yasmin olga natalia tatiana svetlana irina ekaterina yulia
        oksana ingrid astrid greta giulia francesca chiara carmen isabel lucia pilar michelle nicole amy megan hannah
        grace victoria charlotte lakshmi priya sunita indira yuki keiko mei
    """),
    men=listed("""
        john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
        nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander patrick jack
        peter henry martin hans klaus wolfgang juan jose carlos luis jorge miguel pedro pablo fernando francisco antonio
        manuel giovanni marco paolo luca giuseppe pierre jean-pierre jacques françois philippe michel mohammed muhammad
        mohamed ahmed ali hassan hussein ibrahim omar khalid abdullah mustafa yusuf vladimir sergei dmitry ivan mikhail
        nikolai boris igor oleg andrei viktor alexei kofi kwame emmanuel hiroshi kenji wei rajesh sanjay narendra
        stephane antonio mehmet recep bashar
    """),
    not_names=listed("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december christmas easter ramadan god
        english french spanish i mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
        north south east west internet
    """),
    openers=listed("north south east west english french spanish"),
    offices=listed(
        "president president-elect vice-president leader official envoy spokesman spokeswoman spokesperson negotiator"
    ),
    possessives={"his": "he", "her": "she", "its": "it", "their": "they"},
    pronouns={
        "he": "m",
        "she": "f",
        "it": "n",
        "they": "p",
        "him": "m",
        "her": "f",
        "them": "p",
        "himself": "m",
        "herself": "f",
        "themselves": "p",
        "itself": "n",
        "we": "s",
        "i": "s",
        "you": "s",
        "us": "s",
        "me": "s",
    },
)
