"""English dates: the pack that the engine reads."""

from typing import Final

from newsevents.languages.en.date_idioms import FIRST, IDIOM_CAPITAL, IDIOM_WORDS, IDIOMS
from newsevents.languages.en.date_rules import RULES
from newsevents.languages.en.date_words import CAPITAL, NUMBERS, ORDINALS, SCALES, WORDS
from newsevents.languages.schema.dates import DatePack
from newsevents.vocabulary import TimexMod as M

__all__ = ["DATES"]

# Words that send a date ahead, and those that hold it back; the nearest to the date decides.
# A participle after an article ("the proposed plan") tells of no past.
# A clock time that may stand between such a word and its day.
_HOUR: Final = r"(?: [0-9][0-9.:]{0,4}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?(?: on)?)?"
# Letters are asked for first: half of the places where a word may begin or end are ends.
_FUTURE: Final = (
    r"(?i)\b(?=[a-z])(?:"
    r"(?:will|won['’]t|shall|going to)(?: not| also| then| probably| likely){0,2}(?: be| have been| have)?"
    r"(?: [a-z]{2,20})?|"
    r"(?<!had been )(?:(?:expected|scheduled|slated|due|planned|supposed) (?:to|for|on|in|by)|set (?:to|for))"
    r"(?: be [a-z]{2,20})?|likely to(?: be [a-z]{2,20})?|"
    r"(?:is|are) (?:also |now |still |tentatively ){0,1}"
    r"(?:expected|scheduled|slated|due|set|planned|supposed|likely|forecast)"
    r"(?: (?:to|for|on|in|by|from))?(?: be [a-z]{2,20})?|"
    r"(?<!had been )due|planning to|"
    r"(?:expects? (?:[a-z'’-]{1,20} ){1,4}|"
    r"(?:expects?|plans?|hop(?:es?|ing)|aims?|intends?|wants?|vows|pledges|promises|seeks?|prepar(?:es|ing)) )to"
    r"(?: be [a-z-]{2,20})?|seek(?:s|ing) (?:re-?election|a [a-z]{2,20} term)|"
    r"(?<!was )(?<!were )(?<!been )(?:running|campaigning|vying|standing|competing) for"
    r"(?: [a-z'’-]{2,20}){1,4}(?=\s{0,3}\Z)|"
    r"(?:must|might) (?!have|not|only|also)[a-z]{2,20}(?: [a-z'’-]{1,20}){0,5} (?:on|in)(?=\s{0,3}\Z)|"
    r"(?:can|could|may|might|must)(?! have)(?: [a-z'’-]{1,20}){1,5} by(?=\s{0,3}\Z)|"
    r"can (?:win|vote|defeat|beat|return|meet|hold|play)|(?:is|are) (?:(?:on|in|at)|(?:at|from)"
    + _HOUR
    + r")(?=\s{0,3}\Z)|"
    r"(?:is|are|was|were) to(?: be [a-z]{2,20})?|to be [a-z-]{2,20}|"
    r"upcoming|(?<!had been )scheduled|planned|planning|(?:can|could|may|might)(?: not)? be [a-z]{2,20}|"
    r"(?:called|calls|call) [a-z -]{2,40} for(?=\s{0,3}\Z)|(?:starting|beginning)(?: on)?(?=\s{0,3}\Z)|"
    r"(?<=[a-z] )until|would(?! have)(?: not)?(?: also| then)?(?: [a-z]{2,20}){0,2}|"
    r"(?<!\bto )begins?|starts|opens|expires|(?<!\bto )(?:resumes?|reconvenes?)|"
    r"kicks? off|(?:go|goes) to the polls|"
    r"(?:postponed|delayed|rescheduled|moved|pushed|brought|put)(?: [a-z]{2,10}){0,3} (?:to|for)"
    + _HOUR
    + r"(?=\s{0,3}\Z)|"
    r"(?:ends|closes|leaves|lands)(?: at" + _HOUR + r")?(?: on)?(?=\s{0,3}\Z)|"
    r"(?:turns|marks|celebrates|returns|flies|heads|goes)(?: [a-z0-9'’-]{1,20}){0,5} on(?=\s{0,3}\Z)|"
    r"(?:plays?|faces?|meets?|hosts?|takes? on|travels? to|arrives?|departs?|concludes)(?: [a-z'’-]{1,20}){0,4} on"
    r"(?=\s{0,3}\Z)|(?<!to )(?<!not )(?:plays?|meets?|opens?)(?: [a-z]{3,6}day and)?(?=\s{0,3}\Z)|"
    r"(?<!was )(?<!were )(?<!been )(?<!to )(?<!not )(?<!t )(?:open|begin|gather)(?: on)?"
    r"(?: [a-z]{3,6}day and)?(?=\s{0,3}\Z)|"
    r"(?:plays|faces|meets|goes)(?: [a-z'’-]{1,20}){1,5} in(?=\s{0,3}\Z)|"
    r"(?:ends|retires|expires)(?: [a-z'’-]{1,20}){0,5} in(?=\s{0,3}\Z)|"
    r"must(?: [a-z]{2,20}){1,5} by(?: midnight| noon)?(?: on)?(?=\s{0,3}\Z)|"
    r"(?:polls|doors|gates|talks|schools|shops|banks|voters|members) (?:open|close|resume|reopen|start|end|vote)|"
    r"takes? (?:place|effect)|comes? into (?:force|effect)|reopens?|"
    r"(?:as )?(?:soon|early|late) as|no later than|effective"
    r")\b|['’]ll\b|\A, (?:[a-z'’-]{1,20} ){1,4}(?:may|must|can|should|have to|need to) (?!have\b)"
)
# What befalls a plan before its day has come.
_PUT_OFF: Final = (
    r"(?:(?:was|were|(?:has|have|had)(?: [a-z]{2,10})? been)(?: [a-z]{2,10})? )?"
    r"(?:postponed|cancell?ed|rescheduled|delayed|deferred|suspended|adjourned|brought forward|"
    r"put off|called off|moved|pushed)\b"
)
_PAST: Final = (
    r"(?i)\b(?=[a-z])(?:"
    r"said|told|was|were|had|did|came|went|rose|fell|made|took|gave|held|killed|found|saw|got|began|met|won|"
    r"lost|left|led|sent|shot|struck|hit|spoke|flew|broke|stood|kept|grew|fought|brought|bought|sold|paid|ran|"
    r"died|fled|lied|tied|wrote|became|drove|chose|threw|blew|drew|knew|withdrew|felt|dealt|spent|lent|sought|"
    r"taught|caught|thought|slept|understood|sank|rang|swore|tore|hid|dug|spun|stuck|rode|woke|arose|forgot|meant|"
    r"(?<!to )(?<!will )(?<!would )(?<!could )(?<!can )(?<!may )(?<!might )(?<!must )"
    r"(?:cut(?= [a-z])|put|quit|shut|set(?! (?:to|for)\b))|"
    r"has|(?<!could )(?<!would )(?<!should )(?<!may )(?<!might )(?<!can )(?<!will )(?<!must )(?<!to )have|"
    r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )"
    r"(?!united|hundred|"
    r"indeed|proceed|succeed|exceed|ahmed|mohamm?ed|un(?:specifi|disclos|decid|nam|forc|precedent|expect|relat|match)ed)[a-z]{3,20}ed)\b"
)
_REPORTING: Final = (
    r"(?i)\b(?:said|says|told [a-z]{1,20}|announced|reported|added|warned|declared|confirmed|ended)"
    r"(?: (?:on|late|early|in a statement)){0,3}\s{0,3}\Z|\bsince\s{0,3}\Z|"
    r"\b(?:was|were|did|had)(?:n['’]t| not)(?: [a-z]{2,20}){1,2} until\s{0,3}\Z"
)

_TELLING: Final = (
    r"\b(?:said|says|told [a-z]{1,20}|announced|reported|added|confirmed|wrote|tweeted|stated)"
    r"(?: (?:in a statement|on [a-z]{3,12}(?= on )|late|early|on)){0,3} "
    r"(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! (?:that )?it (?:will|would))"
)

_LEAD: Final = frozenset(
    ("within", "on", "in", "at", "by", "since", "until", "till", "from", "for", "during", "of", "the", "and", "over",
     "throughout", "sometime", "just", "between")
)  # fmt: skip

# What opens a date given by itself. "Until" and "by" a day count that day, "before" and "after" do not.
_BOUNDS: Final = {
    **dict.fromkeys(
        ("since", "ever since", "from", "starting", "starting on", "beginning", "beginning on", "effective", "as of",
         "as from", "not before", "not until", "no earlier than", "on or after", "… onwards", "… onward", "… on",
         "… or later", "… and later", "… or after"), M.ON_OR_AFTER,
    ),
    **dict.fromkeys(
        ("until", "till", "by", "through", "up to", "up until", "not after", "no later than", "on or before",
         "not later than", "… or earlier", "… and earlier", "… or before"), M.ON_OR_BEFORE,
    ),
    **dict.fromkeys(("before", "prior to", "ahead of", "earlier than"), M.BEFORE),
    **dict.fromkeys(("after", "later than", "past"), M.AFTER),
}  # fmt: skip

_LASTING: Final = frozenset(
    ("since", "ever since", "from", "starting", "beginning", "until", "till", "up to", "up until", "through",
     "… onwards", "… onward", "… on")
)  # fmt: skip

DATES: Final = DatePack(
    locale="en",
    words={**WORDS, **IDIOM_WORDS},
    capital={**CAPITAL, **IDIOM_CAPITAL},
    numbers=NUMBERS,
    scales=SCALES,
    ordinals=ORDINALS,
    number_joiners=frozenset(("and",)),
    ordinal_suffixes=frozenset(("st", "nd", "rd", "th")),
    decade_suffixes=frozenset(("s",)),
    year_pairs=True,
    triggers=frozenset(
        (
            "weekday",
            "weekdays",
            "month",
            "lowmonth",
            "unit",
            "units",
            "season",
            "part",
            "day_offset",
            "holiday",
            "ref",
            "setword",
            "decadeword",
            "meridiem",
            "clockword",
            "yearhead",
            "=clock",
            "minuteword",
            "=half",
            "=fy",
            "=ago",
            "longword",
            "longwords",
            "before_era",
            "of_era",
            "era",
            "nightword",
            "named_date",
            "no_time",
            "quartersign",
            "halfsign",
            "period",
            "recent",
            "refadj",
            "year_unit",
        )
    ),
    rules=(*FIRST, *RULES, *IDIOMS),
    future=_FUTURE,
    past=_PAST,
    reporting=_REPORTING,
    sure=r"\b(?:will|shall|won['’]t|is|are|until|begins?|starts|turns|marks|celebrates|returns|goes|(?:re)?opens|resumes?|takes?|comes?|expires)\b|['’](?:ll|s|re)\b",
    results=(r"(?i)\b(?:earnings|earned|profits?|net|loss(?:es)?|revenues?|sales|income|a share|dividends?)\b"),
    games=(
        r"(?i)\b(?:scor(?:ed?|es|ing|er|eless)|goals?|goalless|goalkeeper|strikers?|midfielders?|defenders?|quarterbacks?|"
        r"touchdowns?|rebounds?|half-?time|halftime|referee|offside|free kicks?|penalty kick|yards|wickets?|fumbles?|"
        r"interceptions?|injury time|stoppage time|kick-?off)\b"
    ),
    put_off=_PUT_OFF,
    telling=_TELLING,
    # By the usage of news agencies midnight belongs to the day that ends.
    ending=(
        r"(?:\b(?:by|until|till|through|(?<!close )(?<!closer )to)|\bdeadline(?: of| is| was| at)?|"
        r"\b(?:expir|laps|clos|end|run|ran)[a-z]{0,3}(?: out)?(?: at| on)?)\s{0,3}\Z"
    ),
    ended=r"[\s-]{0,3}(?:deadline|cut-?off|expiry|expiration|ultimatum)\b",
    year_behind=r"(?:(?!in |of )[a-z'’-]{2,20} ){1,2}(?:in|of) (?P<year>[12]\d{3})\b(?! [a-z]{2,20}s\b)",
    # The point of "a.m.", "U.S." or "Mr." ends no clause. Each choice begins with a plain sign, so that
    # what can begin none is skipped quickly.
    clause_end=(
        r";|—|\"|“|”|:(?!\d)|--|``|''|!\s|\?\s|"
        r"\.(?<!\.[A-Za-z]\.)(?<!\b[MD][rs]\.)(?<!\b(?:Mrs|Sen|Gov|Gen|Rep|Rev)\.)\s"
    ),
    lead=_LEAD,
    bounds=_BOUNDS,
    lasting=_LASTING,
    ranges={
        "": frozenset(("to", "until", "till", "through")),
        "from": frozenset(("to", "until", "till", "through")),
        "between": frozenset(("and",)),
    },
)
