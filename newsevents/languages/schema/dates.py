"""What the dates of a language are made of: words in classes, rules over those classes, cues of direction.

A language gives one `DatePack`. The engine in `newsevents.dates` knows the *classes* below and the *meanings* a
rule may name; it knows no word, no word order and no suffix.

Word classes and what their values are
--------------------------------------
- `weekday` 0 (Monday) to 6; `month` 1 to 12; `season` the month it begins in (3, 6, 9, 12)
- `unit`, `units` a `Unit`, in the singular and the plural form, where a language tells them apart
- `part` a part of the day: MO MI AF EV NI DT; `clockword` an hour by name (noon 12, midnight 0)
- `meridiem` hours to add (0 or 12); `zone` minutes east of Greenwich
- `day_offset` days from the anchor (yesterday -1); `next_day`-like words belong in rules
- `holiday` a `Holiday`
- `direction` -1 last, 0 this, 1 next; other classes may be named at will and used in patterns: their values reach
  the meaning under the name of the slot

Classes the engine makes from digits: `int` any whole number, `dom` 1 to 31, `number` whole or with a fraction,
`year4` a year in four digits, `yy` two digits, `ordinal` "5th", `decade` "1990s", `clock` "15:00", `isodate`,
`numdate` "3/4/2022", `yearspan` "2019-21". Number words become `int`, ordinals `ordinal`, years in words `year4`.
`digits` is any of them in figures, `numberword` any in words, `hour` 0 to 24, `monthnum` 1 to 12, `plainyear` a year
that is no round hundred and so hardly a count, `yearword` a year in words, `clockrun` "11:40-12:15".

Classes for what stands beside: `Name` an unknown word with a capital, `lower` one without, `word` any word, known or
not, `boundary` the edge of the text or of a paragraph, `stop` that or a sign that ends a phrase, `hyphen`, `dash`.

Patterns
--------
Words stand for themselves, `{class}` for any word of a class, `{class:slot}` names what it fills, `{a|b:slot}` takes
either class, `{a!b}` a word of a that is not of b. `a|b` is either word, `( … | … )` groups, `?` makes the element
before it optional, `-` is a dash. `@after(…)`, `@notafter(…)`, `@before(…)`, `@notbefore(…)` look at the one token
beside. Between two elements a hyphen may stand ("third-quarter"). A rule `gives` a class, and rules of a later
`level` may use it as such.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import attrs

from newsevents.languages.schema.writing import Writing
from newsevents.vocabulary import TimexMod

__all__ = ["DatePack", "Holiday", "Rule", "Unit"]


class Unit(StrEnum):
    """A unit of time, with its ISO 8601 or TimeML letter. `T` marks those within a day."""

    SECOND = "TS"
    MINUTE = "TM"
    HOUR = "TH"
    NIGHT = "TNI"
    DAY = "D"
    WEEK = "W"
    WEEKEND = "WE"
    FORTNIGHT = "2W"
    MONTH = "M"
    QUARTER = "Q"
    HALF = "H"
    SEASON = "SE"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "10CE"


# Nothing asks whether two of these are equal; to make that ready would be a good part of loading a language.
@attrs.frozen(kw_only=True, eq=False)
class Holiday:
    """A named day: one of a fixed day, a weekday of a month, days from Easter, or a table by year.

    - `month` and `day`: the same day each year.
    - `month`, `weekday`, `nth`: the nth such weekday of the month, -1 the last; `shift` moves it by days.
    - `easter`: days from Western Easter; `orthodox` takes the Orthodox one.
    - `table`: the day by year, for feasts of other calendars; no other year is known.
    - `days`: how long it lasts; `part` the part of the day named ("Christmas Eve" has none).
    """

    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    shift: int = 0
    easter: int | None = None
    orthodox: bool = False
    table: Mapping[int, str] | None = None
    days: int = 1
    part: str | None = None


@attrs.frozen(eq=False)
class Rule:
    """One way to say a time.

    `name` is unique in the language; `pattern` as described above; `meaning` names a function of the engine and
    `args` its fixed arguments; `examples` maps phrases to their TIMEX3 values for a text published on Friday
    2022-01-07, None where the rule must not match; where the words around decide, brackets hold what is read.
    `gives` is the class of what comes out. Rules of a level see
    what the levels before it gave; `silent` results are material for later levels and never stand alone.
    """

    name: str
    pattern: str
    meaning: str
    args: Mapping[str, Any] = attrs.field(factory=dict, kw_only=True)
    gives: str = attrs.field(default="date", kw_only=True)
    level: int = attrs.field(default=1, kw_only=True)
    silent: bool = attrs.field(default=False, kw_only=True)
    examples: Mapping[str, str | None] = attrs.field(factory=dict, kw_only=True)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DatePack:
    """The dates of one language.

    - `locale` is the Babel locale whose month and weekday names (context `format`) are taken over, unless
      `locale_names` says that the pack has them all; `spaced` tells whether words are set apart by spaces. Where they
      are not, runs of letters are cut by the longest word known, and runs of the signs in `numbers` and `scales` are
      read as figures; `guards` gives to a word the letters that must not stand before it, and an expression that must
      not match behind it.
    - `words` maps a class to its words and their values; `capital` lists words that count only with a capital
      letter, by class; a word of `words` may hold spaces, apostrophes and full stops.
    - `numbers` are the words for 0 to 90, `scales` hundred and above, `ordinals` first to last, `number_joiners` the
      words inside a number ("and"); `ordinal_suffixes` stand after digits; `decade_suffixes` after a year ("s");
      `year_pairs` says that years are read in pairs (nineteen eighty-four).
    - `triggers` are the classes a match may start from. A phrase without one of them is never looked at, so common
      words ("the", "in") belong in patterns only.
    - `future` and `past` are regular expressions (linear ones) for words near a date that decide its direction,
      matched against small letters; `reporting` for what stands just before a past day ("said"), `clause_end` for
      where the clause ends;
      `results` for words about the results of a company, where "a year ago" is the same quarter of the year before;
      `games` for words about a game, which has halves and quarters of its own.
      `put_off` for what befalls a plan before its day has come, and so tells nothing of the day it was planned for.
      `telling` for words that say on which weekday a sentence was said, the group `day` ("police said on Tuesday").
      `ending` for words before and `ended` for words behind midnight that make it the end of its day ("by midnight").
      `year_behind` for words between a feast and the year it was in, the group `year` ("the Easter parade in 2013").
      `verb_last` tells that what decides, and the words of `lead`, stand behind a date rather than before it. `sure`
      is what those words of `future` have that send a weekday ahead though it was only a day or two ago; where it is
      empty, all do.
    - `lead` are the words that may stand before a date given by itself ("on", "in"). `bounds` are those that open it
      to one side, with a TimexMod ("since": ON_OR_AFTER, "… or later" for words behind it), of which `lasting` say
      that it went on all the while. `ranges` maps a word before two dates, or none, to the words that may join them
      ("between": "and").
    - `day_first` is the order of numeric dates, None where both occur.
    - `writing` says which letters are read as others, and which words are written together.
    """

    locale: str
    locale_names: bool = True
    spaced: bool = True
    guards: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
    words: Mapping[str, Mapping[str, Any]]
    capital: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    number_joiners: frozenset[str] = frozenset()
    ordinal_suffixes: frozenset[str] = frozenset()
    decade_suffixes: frozenset[str] = frozenset()
    year_pairs: bool = False
    triggers: frozenset[str]
    rules: tuple[Rule, ...]
    future: str
    past: str
    reporting: str
    clause_end: str
    verb_last: bool = False
    sure: str = ""
    results: str = r"(?!)"
    games: str = r"(?!)"
    put_off: str = r"(?!)"
    telling: str = r"(?!)"
    ending: str = r"(?!)"
    ended: str = r"(?!)"
    year_behind: str = r"(?!)"
    lead: frozenset[str] = frozenset()
    bounds: Mapping[str, TimexMod] = attrs.field(factory=dict)
    lasting: frozenset[str] = frozenset()
    ranges: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    day_first: bool | None = None
    writing: Writing | None = None
