"""The words of the field, as enums: what a record may say, spelled as the field spells it.

TIMEX3 and ISO 8601 for time, PLOVER (2021-24) and ACLED (2023) for events, UCDP GED and ACLED for precision,
Global Trade Alert and OxCGRT for policy. Enums of this library's own use lower-case values.
"""

from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final

__all__ = [
    "AcledDisorderType",
    "AcledEventType",
    "AcledInter",
    "AcledPrecision",
    "AcledSubEventType",
    "Channel",
    "ClaimStatus",
    "Extent",
    "GeoPrecision",
    "Granularity",
    "Harm",
    "Limit",
    "PartOfDay",
    "PloverCategory",
    "PloverContext",
    "PloverMode",
    "PloverQuad",
    "PloverSector",
    "PolicyAction",
    "PolicyInstrument",
    "PolicyLevel",
    "PolicyStatus",
    "QuantityModifier",
    "QuoteMode",
    "Realis",
    "Relation",
    "SpeechAct",
    "TimexMod",
    "TimexReference",
    "TimexType",
    "UcdpPrecision",
    "VagueNumber",
]


def __dir__() -> list[str]:
    return __all__


# ------------------------------------------------------------------------------------------------ time


class TimexType(StrEnum):
    """The four types of time expression in TimeML."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(StrEnum):
    """How a time expression is modified (TimeML attribute `mod`)."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class TimexReference(StrEnum):
    """A time that is only placed against the present: TimeML's vague values."""

    PRESENT = "PRESENT_REF"
    PAST = "PAST_REF"
    FUTURE = "FUTURE_REF"


class Granularity(StrEnum):
    """The unit a date was said in, coarse to fine."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    SEASON = "season"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    PART_OF_DAY = "part_of_day"
    MINUTE = "minute"


class PartOfDay(StrEnum):
    """Parts of a day, with TimeML's codes. They name no hours, for no source says which."""

    MORNING = "MO"
    MIDDAY = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"
    DAYTIME = "DT"


class Extent(StrEnum):
    """Whether something lasted all through a span of days, happened somewhere inside it, or at one of its two ends.

    EITHER is for a date with two readings ("6/1/2022"): its first unit or its last, and nothing between.
    """

    THROUGHOUT = "throughout"
    WITHIN = "within"
    EITHER = "either"


class AcledPrecision(IntEnum):
    """ACLED `time_precision`: 1 the day is known, 2 a week or a similar period, 3 only the month."""

    DAY = 1
    WEEK = 2
    MONTH = 3


class UcdpPrecision(IntEnum):
    """UCDP GED `date_prec`, a function of the number of days: 1, 2-6, 7, 8-31, more."""

    DAY = 1
    DAYS = 2
    WEEK = 3
    MONTH = 4
    YEAR = 5


# ---------------------------------------------------------------------------------------------- counts


class QuantityModifier(StrEnum):
    """What the wording says about a number."""

    EXACT = "exact"
    APPROX = "approx"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


class VagueNumber(StrEnum):
    """A number word that names no number. Data sets code them differently, so the word is kept."""

    COUPLE = "couple"
    FEW = "few"
    SEVERAL = "several"
    HANDFUL = "handful"
    SOME = "some"
    MANY = "many"
    TENS = "tens"
    DOZENS = "dozens"
    SCORES = "scores"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    TENS_OF_THOUSANDS = "tens_of_thousands"
    HUNDREDS_OF_THOUSANDS = "hundreds_of_thousands"
    MILLIONS = "millions"
    BILLIONS = "billions"
    UNKNOWN = "unknown"


# ---------------------------------------------------------------------------------------------- places


class GeoPrecision(StrEnum):
    """How exactly a place is known. UCDP `where_prec` 1-7 in order; see `docs` for the other data sets."""

    EXACT = "exact"
    NEAR = "near"
    ADM2 = "adm2"
    ADM1 = "adm1"
    FUZZY = "fuzzy"
    COUNTRY = "country"
    SEA_AIR = "sea_air"


# ---------------------------------------------------------------------------------------------- PLOVER


class PloverQuad(StrEnum):
    """The four quadrants PLOVER sorts its categories into."""

    VERBAL_COOPERATION = "verbal cooperation"
    MATERIAL_COOPERATION = "material cooperation"
    VERBAL_CONFLICT = "verbal conflict"
    MATERIAL_CONFLICT = "material conflict"


class PloverCategory(StrEnum):
    """PLOVER's sixteen event categories."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"

    @property
    def quad(self) -> PloverQuad:
        """The quadrant this category lies in."""
        return _QUADS[self]

    @property
    def modes(self) -> "tuple[PloverMode, ...]":
        """The modes PLOVER defines for this category, in its order; empty where it defines none."""
        return _MODES.get(self, ())


class PloverMode(StrEnum):
    """PLOVER's event modes. Some belong to two categories; `PloverCategory.modes` says which are whose."""

    VISIT = "visit"
    THIRD_PARTY = "third-party"
    MULTILATERAL = "multilateral"
    PHONE = "phone"
    WITHDRAW = "withdraw"
    RELEASE = "release"
    DISARM = "disarm"
    CEASEFIRE = "ceasefire"
    ACCESS = "access"
    RESIGN = "resign"
    ASSIST = "assist"
    CHANGE = "change"
    YIELD = "yield"
    MEET = "meet"
    DISAPPROVE = "disapprove"
    INVESTIGATE = "investigate"
    ALLEGE = "allege"
    RESTRICT = "restrict"
    ARREST = "arrest"
    RELATIONS = "relations"
    EXPEL = "expel"
    TERRITORY = "territory"
    VIOLENCE = "violence"
    DEMO = "demo"
    RIOT = "riot"
    STRIKE = "strike"
    HUNGER = "hunger"
    BOYCOTT = "boycott"
    OBSTRUCT = "obstruct"
    VANDALIZE = "vandalize"
    CONVICT = "convict"
    DISCONTINUE = "discontinue"
    TROOPS = "troops"
    WEAPONS = "weapons"
    POLICE = "police"
    MILITIA = "militia"
    SEIZE = "seize"
    CENSOR = "censor"
    CURFEW = "curfew"
    MARTIAL_LAW = "martial-law"
    DEPORT = "deport"
    WITHHOLD = "withhold"
    MISINFORMATION = "misinformation"
    CYBER = "cyber"
    ABDUCT = "abduct"
    BEAT = "beat"
    TORTURE = "torture"
    SEXUAL = "sexual"
    TARGETED = "targeted"
    DESTROY = "destroy"
    PRIMITIVE = "primitive"
    FIREARMS = "firearms"
    EXPLOSIVES = "explosives"
    SUICIDE_ATTACK = "suicide-attack"
    AERIAL = "aerial"
    DRONE = "drone"
    HEAVY_WEAPONS = "heavy-weapons"
    CROWD_CONTROL = "crowd-control"
    UNCONVENTIONAL = "unconventional"


class PloverContext(StrEnum):
    """PLOVER's thirty-seven contexts: what an event is about."""

    MILITARY = "military"
    INTELLIGENCE = "intelligence"
    EXECUTIVE = "executive"
    LEGISLATIVE = "legislative"
    ELECTION = "election"
    POLITICAL_INSTITUTIONS = "political_institutions"
    PRO_DEMOCRACY = "pro_democracy"
    PRO_AUTOCRACY = "pro_autocracy"
    ECONOMIC = "economic"
    LEGAL = "legal"
    REPARATIONS = "reparations"
    HUMAN_RIGHTS = "human_rights"
    RIGHTS_FREEDOMS = "rights_freedoms"
    REPRESSION = "repression"
    HUMAN_SECURITY = "human_security"
    GENDER = "gender"
    LGBT = "lgbt"
    RELIGION_ETHNICITY = "religion_ethnicity"
    INEQUALITY = "inequality"
    DIPLOMATIC = "diplomatic"
    TERRITORY = "territory"
    PEACEKEEPING = "peacekeeping"
    HEALTH = "health"
    ASYLUM = "asylum"
    MIGRATION = "migration"
    DISASTERS = "disasters"
    NATURAL_RESOURCE = "natural_resource"
    ENVIRONMENT = "environment"
    TECHNOLOGY = "technology"
    TERRORISM = "terrorism"
    CBRN = "cbrn"
    CYBER = "cyber"
    MISINFORMATION = "misinformation"
    CRIME = "crime"
    CORRUPTION = "corruption"
    ILLEGAL_DRUGS = "illegal_drugs"
    TRAFFICKING = "trafficking"


class PloverSector(StrEnum):
    """PLOVER's actor sectors, and the codes it uses for actors without a country."""

    COP = "COP"
    GOV = "GOV"
    JUD = "JUD"
    LEG = "LEG"
    MIL = "MIL"
    PRM = "PRM"
    PTY = "PTY"
    REB = "REB"
    SPY = "SPY"
    UAF = "UAF"
    UNK = "UNK"
    AGR = "AGR"
    BUS = "BUS"
    CRM = "CRM"
    CVL = "CVL"
    EDU = "EDU"
    ELI = "ELI"
    JRN = "JRN"
    LAB = "LAB"
    MED = "MED"
    REF = "REF"
    OPP = "OPP"
    PRE = "PRE"
    REL = "REL"
    SOC = "SOC"
    IGO = "IGO"
    UNO = "UNO"
    EUR = "EUR"
    NGO = "NGO"
    ISM = "ISM"
    IMG = "IMG"
    MNC = "MNC"


_C = PloverCategory
_M = PloverMode
_DEMANDS: Final = (_M.ASSIST, _M.CHANGE, _M.YIELD, _M.MEET)
_MODES: Final = MappingProxyType(
    {
        _C.CONSULT: (_M.VISIT, _M.THIRD_PARTY, _M.MULTILATERAL, _M.PHONE),
        _C.RETREAT: (_M.WITHDRAW, _M.RELEASE, _M.DISARM, _M.CEASEFIRE, _M.ACCESS, _M.RESIGN),
        _C.REQUEST: _DEMANDS,
        _C.REJECT: _DEMANDS,
        _C.ACCUSE: (_M.DISAPPROVE, _M.INVESTIGATE, _M.ALLEGE),
        _C.THREATEN: (_M.RESTRICT, _M.ARREST, _M.RELATIONS, _M.EXPEL, _M.TERRITORY, _M.VIOLENCE),
        _C.PROTEST: (_M.DEMO, _M.RIOT, _M.STRIKE, _M.HUNGER, _M.BOYCOTT, _M.OBSTRUCT, _M.VANDALIZE),
        _C.SANCTION: (_M.CONVICT, _M.EXPEL, _M.WITHDRAW, _M.DISCONTINUE),
        _C.MOBILIZE: (_M.TROOPS, _M.WEAPONS, _M.POLICE, _M.MILITIA),
        _C.COERCE: (
            _M.SEIZE,
            _M.RESTRICT,
            _M.CENSOR,
            _M.CURFEW,
            _M.MARTIAL_LAW,
            _M.ARREST,
            _M.DEPORT,
            _M.WITHHOLD,
            _M.MISINFORMATION,
            _M.CYBER,
        ),
        _C.ASSAULT: (
            _M.ABDUCT,
            _M.BEAT,
            _M.TORTURE,
            _M.SEXUAL,
            _M.TARGETED,
            _M.DESTROY,
            _M.PRIMITIVE,
            _M.FIREARMS,
            _M.EXPLOSIVES,
            _M.SUICIDE_ATTACK,
            _M.AERIAL,
            _M.DRONE,
            _M.HEAVY_WEAPONS,
            _M.CROWD_CONTROL,
            _M.UNCONVENTIONAL,
        ),
    }
)
_QUADS: Final = MappingProxyType(
    {
        **dict.fromkeys((_C.AGREE, _C.CONSULT, _C.SUPPORT, _C.CONCEDE), PloverQuad.VERBAL_COOPERATION),
        **dict.fromkeys((_C.COOPERATE, _C.AID, _C.RETREAT), PloverQuad.MATERIAL_COOPERATION),
        **dict.fromkeys((_C.REQUEST, _C.REJECT, _C.ACCUSE, _C.THREATEN), PloverQuad.VERBAL_CONFLICT),
        **dict.fromkeys((_C.PROTEST, _C.SANCTION, _C.MOBILIZE, _C.COERCE, _C.ASSAULT), PloverQuad.MATERIAL_CONFLICT),
    }
)


# ----------------------------------------------------------------------------------------------- ACLED


class AcledDisorderType(StrEnum):
    """ACLED `disorder_type`."""

    POLITICAL_VIOLENCE = "Political violence"
    DEMONSTRATIONS = "Demonstrations"
    STRATEGIC_DEVELOPMENTS = "Strategic developments"
    VIOLENT_DEMONSTRATIONS = "Political violence; Demonstrations"


class AcledEventType(StrEnum):
    """ACLED's six event types."""

    BATTLES = "Battles"
    PROTESTS = "Protests"
    RIOTS = "Riots"
    EXPLOSIONS = "Explosions/Remote violence"
    VIOLENCE_AGAINST_CIVILIANS = "Violence against civilians"
    STRATEGIC_DEVELOPMENTS = "Strategic developments"


class AcledSubEventType(StrEnum):
    """ACLED's sub-event types; each lies in one event type and one disorder type."""

    GOVERNMENT_REGAINS_TERRITORY = "Government regains territory"
    NON_STATE_ACTOR_OVERTAKES_TERRITORY = "Non-state actor overtakes territory"
    ARMED_CLASH = "Armed clash"
    EXCESSIVE_FORCE_AGAINST_PROTESTERS = "Excessive force against protesters"
    PROTEST_WITH_INTERVENTION = "Protest with intervention"
    PEACEFUL_PROTEST = "Peaceful protest"
    VIOLENT_DEMONSTRATION = "Violent demonstration"
    MOB_VIOLENCE = "Mob violence"
    CHEMICAL_WEAPON = "Chemical weapon"
    AIR_DRONE_STRIKE = "Air/drone strike"
    SUICIDE_BOMB = "Suicide bomb"
    SHELLING_ARTILLERY_MISSILE_ATTACK = "Shelling/artillery/missile attack"
    REMOTE_EXPLOSIVE_LANDMINE_IED = "Remote explosive/landmine/IED"
    GRENADE = "Grenade"
    SEXUAL_VIOLENCE = "Sexual violence"
    ATTACK = "Attack"
    ABDUCTION_FORCED_DISAPPEARANCE = "Abduction/forced disappearance"
    AGREEMENT = "Agreement"
    ARRESTS = "Arrests"
    CHANGE_TO_GROUP_ACTIVITY = "Change to group/activity"
    DISRUPTED_WEAPONS_USE = "Disrupted weapons use"
    HEADQUARTERS_OR_BASE_ESTABLISHED = "Headquarters or base established"
    LOOTING_PROPERTY_DESTRUCTION = "Looting/property destruction"
    NON_VIOLENT_TRANSFER_OF_TERRITORY = "Non-violent transfer of territory"
    OTHER = "Other"

    @property
    def event_type(self) -> AcledEventType:
        """The event type this sub-event type lies in."""
        return _ACLED[self][0]

    @property
    def disorder_type(self) -> AcledDisorderType:
        """The disorder type ACLED gives this sub-event type."""
        return _ACLED[self][1]


_E = AcledEventType
_S = AcledSubEventType
_VIOLENCE: Final = AcledDisorderType.POLITICAL_VIOLENCE
_DEMOS: Final = AcledDisorderType.DEMONSTRATIONS
_STRATEGIC: Final = AcledDisorderType.STRATEGIC_DEVELOPMENTS
_ACLED: Final = MappingProxyType(
    {
        _S.GOVERNMENT_REGAINS_TERRITORY: (_E.BATTLES, _VIOLENCE),
        _S.NON_STATE_ACTOR_OVERTAKES_TERRITORY: (_E.BATTLES, _VIOLENCE),
        _S.ARMED_CLASH: (_E.BATTLES, _VIOLENCE),
        _S.EXCESSIVE_FORCE_AGAINST_PROTESTERS: (_E.PROTESTS, AcledDisorderType.VIOLENT_DEMONSTRATIONS),
        _S.PROTEST_WITH_INTERVENTION: (_E.PROTESTS, _DEMOS),
        _S.PEACEFUL_PROTEST: (_E.PROTESTS, _DEMOS),
        _S.VIOLENT_DEMONSTRATION: (_E.RIOTS, _DEMOS),
        _S.MOB_VIOLENCE: (_E.RIOTS, _VIOLENCE),
        _S.CHEMICAL_WEAPON: (_E.EXPLOSIONS, _VIOLENCE),
        _S.AIR_DRONE_STRIKE: (_E.EXPLOSIONS, _VIOLENCE),
        _S.SUICIDE_BOMB: (_E.EXPLOSIONS, _VIOLENCE),
        _S.SHELLING_ARTILLERY_MISSILE_ATTACK: (_E.EXPLOSIONS, _VIOLENCE),
        _S.REMOTE_EXPLOSIVE_LANDMINE_IED: (_E.EXPLOSIONS, _VIOLENCE),
        _S.GRENADE: (_E.EXPLOSIONS, _VIOLENCE),
        _S.SEXUAL_VIOLENCE: (_E.VIOLENCE_AGAINST_CIVILIANS, _VIOLENCE),
        _S.ATTACK: (_E.VIOLENCE_AGAINST_CIVILIANS, _VIOLENCE),
        _S.ABDUCTION_FORCED_DISAPPEARANCE: (_E.VIOLENCE_AGAINST_CIVILIANS, _VIOLENCE),
        **dict.fromkeys(
            (
                _S.AGREEMENT,
                _S.ARRESTS,
                _S.CHANGE_TO_GROUP_ACTIVITY,
                _S.DISRUPTED_WEAPONS_USE,
                _S.HEADQUARTERS_OR_BASE_ESTABLISHED,
                _S.LOOTING_PROPERTY_DESTRUCTION,
                _S.NON_VIOLENT_TRANSFER_OF_TERRITORY,
                _S.OTHER,
            ),
            (_E.STRATEGIC_DEVELOPMENTS, _STRATEGIC),
        ),
    }
)


class AcledInter(IntEnum):
    """ACLED `inter1` and `inter2`: the kind of actor."""

    NONE = 0
    STATE_FORCES = 1
    REBEL_GROUP = 2
    POLITICAL_MILITIA = 3
    IDENTITY_MILITIA = 4
    RIOTERS = 5
    PROTESTERS = 6
    CIVILIANS = 7
    EXTERNAL_FORCES = 8

    @property
    def label(self) -> str:
        """ACLED's text for the code, as its files spell it since 2023; empty for 0."""
        return _INTER_LABELS[self]


_INTER_LABELS: Final = (
    "",
    "State forces",
    "Rebel group",
    "Political militia",
    "Identity militia",
    "Rioters",
    "Protesters",
    "Civilians",
    "External/Other forces",
)


# --------------------------------------------------------------------------------------------- records


class Realis(StrEnum):
    """Whether a thing happened: the question TAC KBP calls realis and TimeML modality."""

    ACTUAL = "actual"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"
    BACKGROUND = "background"
    GENERIC = "generic"


class Relation(StrEnum):
    """How one record of a report stands to another."""

    SUB_EVENT_OF = "sub_event_of"
    CAUSED_BY = "caused_by"
    RESPONSE_TO = "response_to"
    PRECEDES = "precedes"
    SPREAD_TO = "spread_to"
    SAME_AS = "same_as"
    SUBSET_OF = "subset_of"
    ADDS_TO = "adds_to"
    UPDATES = "updates"
    REPEATS = "repeats"
    RIVALS = "rivals"


class Harm(StrEnum):
    """What was done to people; the words are those of HXL, EM-DAT and UCDP."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    DISPLACED = "displaced"
    HOSPITALISED = "hospitalised"
    EVACUATED = "evacuated"
    HOMELESS = "homeless"
    AFFECTED = "affected"
    UNHARMED = "unharmed"


class ClaimStatus(StrEnum):
    """How firmly a figure stands in the text; UNCONFIRMED is one that a source names but does not vouch for."""

    REPORTED = "reported"
    UNCONFIRMED = "unconfirmed"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    DENIED = "denied"
    RETRACTED = "retracted"
    ESTIMATED = "estimated"


class QuoteMode(StrEnum):
    """Direct: all of it between quotation marks; indirect: none of it; mixed: some."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class SpeechAct(StrEnum):
    """What a speaker does by saying it, after Searle's classes and the verbs of news."""

    ASSERT = "assert"
    REPORT = "report"
    CONFIRM = "confirm"
    CLAIM = "claim"
    PREDICT = "predict"
    ANNOUNCE = "announce"
    DENY = "deny"
    ADMIT = "admit"
    REJECT = "reject"
    AGREE = "agree"
    APPEAL = "appeal"
    DEMAND = "demand"
    PROPOSE = "propose"
    ASK = "ask"
    WARN = "warn"
    THREATEN = "threaten"
    COMMIT = "commit"
    ACCUSE = "accuse"
    CONDEMN = "condemn"
    PRAISE = "praise"
    APOLOGISE = "apologise"
    EXPRESS = "express"
    DECLINE = "decline"


class Channel(StrEnum):
    """The way a statement reached the public."""

    STATEMENT = "statement"
    SPOKESPERSON = "spokesperson"
    JOURNALISTS = "journalists"
    PRESS_CONFERENCE = "press_conference"
    INTERVIEW = "interview"
    SPEECH = "speech"
    SOCIAL_MEDIA = "social_media"
    BROADCAST = "broadcast"
    MEDIA = "media"
    DOCUMENT = "document"
    LETTER = "letter"
    PHONE = "phone"
    MEETING = "meeting"
    COURT = "court"


class PolicyAction(StrEnum):
    """What is done to a measure."""

    INTRODUCE = "introduce"
    RESTORE = "restore"
    EXTEND = "extend"
    AMEND = "amend"
    SUSPEND = "suspend"
    REMOVE = "remove"


class PolicyInstrument(StrEnum):
    """The kind of measure; trade words after Global Trade Alert, health words after OxCGRT."""

    PRICE_CONTROL = "price_control"
    TAX = "tax"
    TARIFF = "tariff"
    SUBSIDY = "subsidy"
    QUOTA = "quota"
    EXPORT_RESTRICTION = "export_restriction"
    IMPORT_RESTRICTION = "import_restriction"
    INTEREST_RATE = "interest_rate"
    INCOME_SUPPORT = "income_support"
    WAGE = "wage"
    PENSION = "pension"
    SPENDING = "spending"
    BAN = "ban"
    SANCTIONS = "sanctions"
    EMBARGO = "embargo"
    CEASEFIRE = "ceasefire"
    CURFEW = "curfew"
    STATE_OF_EMERGENCY = "state_of_emergency"
    MARTIAL_LAW = "martial_law"
    STAY_AT_HOME = "stay_at_home"
    BUSINESS_CLOSURE = "business_closure"
    SCHOOL_CLOSURE = "school_closure"
    WORKPLACE_CLOSURE = "workplace_closure"
    EVENT_CANCELLATION = "event_cancellation"
    GATHERING_LIMIT = "gathering_limit"
    TRANSPORT_CLOSURE = "transport_closure"
    TRAVEL_RESTRICTION = "travel_restriction"
    BORDER_CLOSURE = "border_closure"
    VISA = "visa"
    QUARANTINE = "quarantine"
    FACE_COVERING = "face_covering"
    DISTANCING = "distancing"
    TESTING = "testing"
    VACCINATION = "vaccination"
    HEALTH_SERVICE = "health_service"
    INFORMATION = "information"
    COMMUNICATIONS = "communications"
    ELECTION_RULE = "election_rule"
    LAW = "law"
    OTHER = "other"


class PolicyLevel(StrEnum):
    """The level of government, after Global Trade Alert's `implementation.level`."""

    SUPRANATIONAL = "supranational"
    NATIONAL = "national"
    SUBNATIONAL = "subnational"


class PolicyStatus(StrEnum):
    """How far a measure has come."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    ANNOUNCED = "announced"
    ENACTED = "enacted"
    REJECTED = "rejected"


class Limit(StrEnum):
    """Whether a measure's value is a ceiling or a floor."""

    CAP = "cap"
    FLOOR = "floor"
