"""English counts: number words, vague words, bounds, and the numbers that count nobody."""

from newsevents.languages.schema.counts import Bound, CountWords, Trap, VagueWord
from newsevents.languages.schema.text import listed
from newsevents.vocabulary import QuantityModifier as M
from newsevents.vocabulary import VagueNumber as V

__all__ = ["COUNTS"]

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

_BOUNDS = (
    Bound(
        name="at least",
        modifier=M.AT_LEAST,
        phrases=(
            "at least",
            "no fewer than",
            "no less than",
            "not fewer than",
            "not less than",
            "a minimum of",
            "minimum of",
            "not under",
        ),
        examples=(("at least 31", 31, None, None), ("no fewer than twelve", 12, None, None)),
    ),
    Bound(
        name="or more",
        modifier=M.AT_LEAST,
        phrases=(
            "or more",
            "and more",
            "or greater",
            "or higher",
            "plus",
            "+",
            "at least",
            "at a minimum",
            "and counting",
        ),
        after=True,
        examples=(("40 or more", 40, None, None), ("fifty plus", 50, None, None), ("20+", 20, None, None)),
    ),
    Bound(
        name="more than",
        modifier=M.MORE_THAN,
        phrases=(
            "more than",
            "over",
            "above",
            "upwards of",
            "upward of",
            "in excess of",
            "exceeding",
            "greater than",
            "larger than",
            "bigger than",
            "exceed",
            "exceeds",
            "exceeded",
            "surpasses",
            "surpassed",
            "surpassing",
            "topped",
            "topping",
            "well over",
            "well above",
            "just over",
            "a little over",
            "slightly more than",
            "beyond",
            ">",
        ),
        examples=(("more than 90", 91, None, None), ("over a hundred", 101, None, None)),
    ),
    Bound(
        name="at most",
        modifier=M.AT_MOST,
        phrases=(
            "up to",
            "as many as",
            "at most",
            "no more than",
            "not more than",
            "a maximum of",
            "maximum of",
            "at the most",
        ),
        examples=(("up to 20", None, None, 20), ("as many as 300", None, None, 300), ("no more than 5", None, None, 5)),
    ),
    Bound(
        name="at most, said after",
        modifier=M.AT_MOST,
        phrases=("or fewer", "or less", "at most", "at the most", "or under"),
        after=True,
        examples=(("12 or fewer", None, None, 12), ("twenty at most", None, None, 20)),
    ),
    Bound(
        name="less than",
        modifier=M.LESS_THAN,
        phrases=("fewer than", "less than", "under", "below", "just under", "well under", "smaller than", "<"),
        examples=(("fewer than 10", None, None, 9), ("less than a dozen", None, None, 11)),
    ),
    Bound(
        name="about",
        modifier=M.APPROX,
        phrases=(
            "about",
            "around",
            "approximately",
            "some",
            "roughly",
            "circa",
            "an estimated",
            "estimated",
            "nearly",
            "almost",
            "close to",
            "approaching",
            "approx",
            "approx.",
            "c.",
            "ca.",
            "perhaps",
            "an approximate",
            "an average of",
            "near",
            "maybe",
            "possibly",
            "~",
        ),
        examples=(("around 1,000", None, 1000, None), ("some 110", None, 110, None), ("nearly 50", None, 50, None)),
    ),
    Bound(
        name="or so",
        modifier=M.APPROX,
        phrases=("or so", "or thereabouts", "approximately"),
        after=True,
        examples=(("a dozen or so", None, 12, None),),
    ),
    Bound(
        name="no bound",
        modifier=M.EXACT,
        phrases=(
            "a total of",
            "total of",
            "only",
            "just",
            "exactly",
            "precisely",
            "another",
            "a further",
            "further",
            "an additional",
            "additional",
            "all",
            "the",
            "these",
            "those",
            "all of the",
            "all of",
            "other",
            "extra",
            "more",
        ),
        examples=(("a total of 41", 41, 41, 41), ("all five", 5, 5, 5), ("another three", 3, 3, 3)),
    ),
)

_VAGUE = (
    VagueWord(
        phrases=("scores",),
        word=V.SCORES,
        only_before=listed("of more others were have are had killed wounded injured dead missing arrested feared hurt"),
        examples=("scores of", "scores were"),
    ),
    VagueWord(phrases=("several",), word=V.SEVERAL, examples=("several",)),
    VagueWord(phrases=("a few", "quite a few", "the few", "last few", "past few"), word=V.FEW, examples=("a few",)),
    # "Few came" says that they were not many, and no more.
    VagueWord(phrases=("few", "very few"), word=V.FEW, low=1, not_after=listed("how so too that"), examples=("few",)),
    VagueWord(
        phrases=("a couple", "a couple of", "couple of"),
        word=V.COUPLE,
        only_before=listed("of more people dozen hundred thousand killed wounded injured dead others"),
        examples=("a couple of people",),
    ),
    VagueWord(phrases=("a handful of", "a handful"), word=V.HANDFUL, examples=("a handful of",)),
    VagueWord(
        phrases=(
            "many",
            "numerous",
            "multiple",
            "countless",
            "a large number of",
            "large numbers of",
            "a great many",
            "great numbers of",
            "a lot of",
            "lots of",
            "untold numbers of",
            "a high number of",
        ),
        word=V.MANY,
        not_after=listed("as how so too that not very"),
        examples=("many", "numerous", "a large number of"),
    ),
    VagueWord(
        phrases=("some",),
        word=V.SOME,
        only_before=listed("of people civilians protesters demonstrators residents villagers soldiers others"),
        examples=("some people",),
    ),
    VagueWord(
        phrases=(
            "a number of",
            "an unknown number of",
            "an unknown number",
            "unknown number of",
            "unknown number",
            "an undetermined number of",
            "an undetermined number",
            "an unspecified number of",
            "an unspecified number",
            "an undisclosed number of",
            "an unconfirmed number of",
            "an uncertain number of",
            "undetermined number",
            "unspecified number",
            "no report",
            "various",
        ),
        word=V.UNKNOWN,
        examples=("an unknown number", "a number of", "no report"),
    ),
)

_DURATION = listed(
    "second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend "
    "weekends fortnight month months year years yr yrs decade decades century centuries generation "
    "generations semester semesters season seasons quarter quarters"
)
_DISTANCE = listed(
    "km kms kilometer kilometers kilometre kilometres mile miles m metre metres meter meters yard yards foot "
    "feet ft inch inches cm mm centimetre centimetres centimeter centimeters millimetre millimetres "
    "millimeter millimeters nautical acre acres hectare hectares ha mph kph knots square sq cubic"
)
_UNITS_OF_MEASURE = listed(
    "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes ounce ounces oz "
    "pound pounds lb lbs ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels degree "
    "degrees ° watt watts megawatt megawatts mw kw volt volts magnitude caliber calibre gauge g mg ml kb mb "
    "gb points point carat carats rpm hz mhz ghz"
)
_MONEY = listed(
    "dollar dollars cent cents euro euros pound pounds sterling peso pesos rupee rupees rs yen yuan rouble "
    "roubles ruble rubles franc francs mark marks riyal riyals rial rials dinar dinars shilling shillings "
    "naira rand lira liras colon colones cordoba cordobas quetzal quetzales lempira lempiras sol soles inti "
    "intis bolivar bolivars real reais tenge won baht ringgit rupiah usd eur gbp afghani afghanis taka birr"
)
_TRAPS = (
    Trap(name="duration", after=_DURATION, examples=("for 12 years", "within 48 hours", "three more days")),
    Trap(name="distance", after=_DISTANCE, examples=("some 90 km north", "200 metres away")),
    Trap(name="measure", after=_UNITS_OF_MEASURE, examples=("500 kilograms of explosives", "30 degrees")),
    Trap(
        name="money",
        after=_MONEY,
        before=listed("$ € £ ¥ ₹ rs us$ usd eur gbp ksh n"),
        examples=("$5 million", "300 dollars", "€20", "Rs 500"),
    ),
    Trap(
        name="percent",
        after=listed("% percent percentage pct per ‰"),
        examples=("20 percent", "35%", "12 per cent"),
    ),
    Trap(
        name="clock time",
        after=frozenset(
            (
                "am",
                "pm",
                "a.m",
                "p.m",
                "o'clock",
                "o’clock",
                "gmt",
                "utc",
                "hrs",
                "hours",
                "noon",
                "midnight",
                "local time",
                "est",
                "edt",
                "cst",
                "pst",
                "bst",
            )
        ),
        glued_after=listed(": am pm h z"),
        glued_before=frozenset((":",)),
        examples=("at 5 p.m.", "about 11:30", "at 1930 local time"),
    ),
    Trap(
        name="ordinal",
        glued_after=listed("st nd rd th"),
        examples=("the 21st", "5th Brigade"),
    ),
    Trap(
        name="age",
        after=frozenset(("aged",)),
        before=frozenset(("aged", "age", "ages")),
        examples=("a boy aged 12", "a 47-year-old man", "Ann Lee, 47, of Leeds", "ages 15 to 28"),
    ),
    Trap(
        name="numbered thing",
        before=listed(
            "no. no number nr highway route road rd interstate article section chapter page resolution ward "
            "block unit flight level apollo boeing room gate exit channel phase type model vol volume "
            "paragraph item figure table decree apartment apt suite precinct checkpoint kilometer grade form "
            "bus train platform runway box hwy code psalm verse lot exhibit engine ladder troop battalion "
            "brigade district"
        ),
        glued_before=frozenset(("#",)),
        examples=("Highway 101", "Resolution 2254", "Flight 370", "No. 10"),
    ),
    Trap(
        name="street number",
        after=listed("block street avenue road st ave rd blvd boulevard lane drive"),
        examples=("the 1700 block of Elm Street",),
    ),
    Trap(
        name="decimal",
        before=frozenset(("point", "minus", "negative")),
        examples=("point nineteen", "minus five"),
    ),
    Trap(
        name="decade",
        glued_after=frozenset(("s", "'s", "’s")),
        examples=("in the 1990s", "in his 20s"),
    ),
    Trap(
        name="calibre or name of a thing",
        glued_after=frozenset(
            (
                "mm",
                "cm",
                "x",
                "g",
                "kg",
                "d",
                "e",
                "w",
                "f",
                "c",
                "lb",
                "ft",
                "mph",
                "kph",
                "p",
                "v",
                "°",
                "/",
                "a",
                "b",
            )
        ),
        glued_before=frozenset((".", "/", "&")),
        examples=("a 9mm pistol", "an AK-47", "a .38 revolver", "on 9/11"),
    ),
    Trap(
        name="times and fold",
        after=listed("times time fold twofold tenfold rounds round votes vote goals goal seats seat"),
        examples=("shot three times", "a two-fold increase", "won by 30 votes"),
    ),
)

COUNTS = CountWords(
    locale="en",
    units={word: n for n, word in enumerate(_UNITS)}
    | {word: 10 * n for n, word in enumerate(_TENS, start=2)}
    | {"fourty": 40, "ninty": 90},
    scales={
        "hundred": 100,
        "thousand": 1_000,
        "million": 1_000_000,
        "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000,
        "lakh": 100_000,
        "lac": 100_000,
        "lkh": 100_000,
        "crore": 10_000_000,
        "cr": 10_000_000,
        "krore": 10_000_000,
        "hundreds": 100,
        "thousands": 1_000,
        "millions": 1_000_000,
        "billions": 1_000_000_000,
        "lakhs": 100_000,
        "crores": 10_000_000,
        "krores": 10_000_000,
        "mn": 1_000_000,
        "bn": 1_000_000_000,
    },
    groups={"dozen": 12, "dozens": 12},
    letters={"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "l": 100_000},
    articles=frozenset(("a", "an")),
    joiner="and",
    half=frozenset(("half",)),
    half_between=(("and", "a", "half"),),
    half_after=(("and", "a", "half"),),
    inside=frozenset(("in", "at", "near")),
    zeros=("no one", "no-one", "nobody", "none", "not a single", "not one", "nil", "not any"),
    none_before=frozenset(("no", "without")),
    nouns_of_none=listed(
        "casualties casualty victims victim injuries injury deaths death fatalities fatality dead wounded "
        "injured people person persons civilians civilian survivors arrests arrest killed hurt soldiers "
        "officers police students children passengers participants protesters attendees"
    ),
    through_none=(
        "reports of",
        "report of",
        "immediate reports of",
        "immediate report of",
        "reports of any",
        "immediate reports of any",
        "word of",
        "known",
        "reported",
        "apparent",
    ),
    pairs={"both": 2, "a pair": 2, "a pair of": 2, "pair of": 2, "a duo of": 2, "a trio of": 3, "twice": 0},
    range_words=listed("to - – — or ‑"),
    range_openers={"between": "and", "from": "to"},
    ratio_words=frozenset(("in", "in every", "out of", "of every")),
    one="one",
    one_not_before=listed(
        "another day time thing way 's ’s should can could may might must will would is has does did or third "
        "fifth sixth half by side hand night morning afternoon evening week month year step reason example . "
        ", ; : ) ? !"
    ),
    one_not_after=listed("this that the no any every each which another some day such latest big good right wrong"),
    one_of=listed("whom them his her their its our"),
    clock_openers=frozenset(("at",)),
    people=listed(
        "person man woman child soldier officer policeman civilian people persons civilians men women "
        "children soldiers police officers troops fighters militants protesters demonstrators refugees "
        "families migrants students workers residents villagers prisoners detainees victims dead deaths "
        "killed wounded injured casualties fatalities others houses homes members displaced"
    ),
    strong=frozenset(("strong",)),
    approximate=frozenset(("odd", "ish", "some")),
    at_least=frozenset(("plus",)),
    plurals={
        "tens": V.TENS,
        "dozens": V.DOZENS,
        "hundreds": V.HUNDREDS,
        "thousands": V.THOUSANDS,
        "millions": V.MILLIONS,
        "billions": V.BILLIONS,
    },
    plural_of="of",
    vague=_VAGUE,
    bounds=_BOUNDS,
    traps=_TRAPS,
)
