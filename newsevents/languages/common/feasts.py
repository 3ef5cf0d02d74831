"""Feasts that many languages name: Christian ones by Easter or the calendar, those of other calendars by table.

Tables reach as far as those of English do (2000 to about 2030).
"""

from typing import Final

from newsevents.languages.en.holidays import HOLIDAYS
from newsevents.languages.schema.dates import Holiday

__all__ = [
    "ALL_SAINTS",
    "ALL_SOULS",
    "ASCENSION",
    "ASH_WEDNESDAY",
    "ASSUMPTION",
    "CARNIVAL_MONDAY",
    "CARNIVAL_TUESDAY",
    "CHRISTMAS",
    "CHRISTMAS_EVE",
    "CORPUS_CHRISTI",
    "EASTER",
    "EASTER_MONDAY",
    "EID_AL_ADHA",
    "EID_AL_FITR",
    "EPIPHANY",
    "GERMAN_UNITY",
    "GOOD_FRIDAY",
    "HOLY_SATURDAY",
    "IMMACULATE",
    "LABOUR_DAY",
    "LUNAR_NEW_YEAR",
    "MAUNDY_THURSDAY",
    "MOTHERS_DAY",
    "NEW_YEAR",
    "NEW_YEARS_EVE",
    "NICHOLAS",
    "ORTHODOX_CHRISTMAS",
    "ORTHODOX_EASTER",
    "PALM_SUNDAY",
    "RAMADAN",
    "REFORMATION",
    "STEPHEN",
    "VICTORY_DAY",
    "WHIT_MONDAY",
    "WHIT_SUNDAY",
    "WOMENS_DAY",
]  # fmt: skip

NEW_YEAR: Final = Holiday(month=1, day=1)
EPIPHANY: Final = Holiday(month=1, day=6)
ORTHODOX_CHRISTMAS: Final = Holiday(month=1, day=7)
WOMENS_DAY: Final = Holiday(month=3, day=8)
LABOUR_DAY: Final = Holiday(month=5, day=1)
VICTORY_DAY: Final = Holiday(month=5, day=9)
ASSUMPTION: Final = Holiday(month=8, day=15)
GERMAN_UNITY: Final = Holiday(month=10, day=3)
REFORMATION: Final = Holiday(month=10, day=31)
NICHOLAS: Final = Holiday(month=12, day=6)
MOTHERS_DAY: Final = Holiday(month=5, weekday=6, nth=2)
ALL_SAINTS: Final = Holiday(month=11, day=1)
ALL_SOULS: Final = Holiday(month=11, day=2)
IMMACULATE: Final = Holiday(month=12, day=8)
CHRISTMAS_EVE: Final = Holiday(month=12, day=24)
CHRISTMAS: Final = Holiday(month=12, day=25)
STEPHEN: Final = Holiday(month=12, day=26)
NEW_YEARS_EVE: Final = Holiday(month=12, day=31)

CARNIVAL_MONDAY: Final = Holiday(easter=-48)
CARNIVAL_TUESDAY: Final = Holiday(easter=-47)
ASH_WEDNESDAY: Final = Holiday(easter=-46)
PALM_SUNDAY: Final = Holiday(easter=-7)
MAUNDY_THURSDAY: Final = Holiday(easter=-3)
GOOD_FRIDAY: Final = Holiday(easter=-2)
HOLY_SATURDAY: Final = Holiday(easter=-1)
EASTER: Final = Holiday(easter=0)
EASTER_MONDAY: Final = Holiday(easter=1)
ASCENSION: Final = Holiday(easter=39)
WHIT_SUNDAY: Final = Holiday(easter=49)
WHIT_MONDAY: Final = Holiday(easter=50)
CORPUS_CHRISTI: Final = Holiday(easter=60)
ORTHODOX_EASTER: Final = Holiday(easter=0, orthodox=True)


RAMADAN: Final = HOLIDAYS["ramadan"]
EID_AL_FITR: Final = HOLIDAYS["eid al-fitr"]
EID_AL_ADHA: Final = HOLIDAYS["eid al-adha"]
LUNAR_NEW_YEAR: Final = HOLIDAYS["lunar new year"]
