"""Feasts that many languages name: Christian ones by Easter or the calendar, those of other calendars by table.

Ramadan and the two Eids are those observed in Saudi Arabia, which may differ by a day elsewhere. Tables begin in 2000
or 2001; a year they do not reach is not known.
"""

from typing import Final

from newsevents.languages.schema.dates import Holiday

__all__ = [
    "ALL_SAINTS",
    "ALL_SOULS",
    "ASCENSION",
    "ASH_WEDNESDAY",
    "ASSUMPTION",
    "AUTUMN_EQUINOX",
    "CARNIVAL_MONDAY",
    "CARNIVAL_TUESDAY",
    "CHRISTMAS",
    "CHRISTMAS_EVE",
    "CORPUS_CHRISTI",
    "DRAGON_BOATS",
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
    "LANTERNS",
    "LUNAR_NEW_YEAR",
    "LUNAR_NEW_YEARS_EVE",
    "MAUNDY_THURSDAY",
    "MID_AUTUMN",
    "MOTHERS_DAY",
    "NEW_YEAR",
    "NEW_YEARS_EVE",
    "NICHOLAS",
    "ORTHODOX_CHRISTMAS",
    "ORTHODOX_EASTER",
    "PALM_SUNDAY",
    "QINGMING",
    "RAMADAN",
    "REFORMATION",
    "SPRING_EQUINOX",
    "STEPHEN",
    "VICTORY_DAY",
    "WHIT_MONDAY",
    "WHIT_SUNDAY",
    "WOMENS_DAY", "years",
]  # fmt: skip


def years(first: int, days: str) -> dict[int, str]:
    """Read a table: one MM-DD a year, from the first year on."""
    return {first + i: day for i, day in enumerate(days.split())}


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


LUNAR_NEW_YEAR: Final = Holiday(
    table=years(
        2000,
        "02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 "
        "02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08",
    )
)
LUNAR_NEW_YEARS_EVE: Final = Holiday(table=LUNAR_NEW_YEAR.table, shift=-1)
LANTERNS: Final = Holiday(table=LUNAR_NEW_YEAR.table, shift=14)
DRAGON_BOATS: Final = Holiday(
    table=years(
        2000,
        "06-06 06-25 06-15 06-04 06-22 06-11 05-31 06-19 06-08 05-28 06-16 06-06 06-23 06-12 06-02 06-20 06-09 05-30 "
        "06-18 06-07 06-25 06-14 06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10",
    )
)
MID_AUTUMN: Final = Holiday(
    table=years(
        2000,
        "09-12 10-01 09-21 09-11 09-28 09-18 10-06 09-25 09-14 10-03 09-22 09-12 09-30 09-19 09-08 09-27 09-15 10-04 "
        "09-24 09-13 10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16",
    )
)
# Days of the sun, by the clocks of Beijing and of Tokyo.
QINGMING: Final = Holiday(
    table=years(
        2000,
        "04-04 04-05 04-05 04-05 04-04 04-05 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 "
        "04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05",
    )
)
SPRING_EQUINOX: Final = Holiday(
    table=years(
        2000,
        "03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 "
        "03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-21",
    )
)
AUTUMN_EQUINOX: Final = Holiday(
    table=years(
        2000,
        "09-23 09-23 09-23 09-23 09-23 09-23 09-23 09-23 09-23 09-23 09-23 09-23 09-22 09-23 09-23 09-23 09-22 09-23 "
        "09-23 09-23 09-22 09-23 09-23 09-23 09-22 09-23 09-23 09-23 09-22 09-23 09-23 09-23 09-22 09-23 09-23 09-23",
    )
)
RAMADAN: Final = Holiday(
    # The months that begin in 2030 and 2033 twice over are given by their first.
    table=years(
        2000,
        "11-27 11-16 11-06 10-27 10-15 10-04 09-23 09-13 09-01 08-22 08-11 08-01 07-20 07-09 06-28 06-18 06-06 05-27 "
        "05-16 05-06 04-24 04-13 04-02 03-23 03-11 03-01 02-18 02-08 01-28 01-16 01-06",
    ),
    days=30,
)
EID_AL_FITR: Final = Holiday(
    table=years(
        2001,
        "12-16 12-05 11-25 11-14 11-03 10-23 10-13 10-01 09-20 09-10 08-30 08-19 08-08 07-28 07-17 07-06 06-25 06-15 "
        "06-04 05-24 05-13 05-02 04-21 04-10 03-30 03-20",
    )
)
EID_AL_ADHA: Final = Holiday(
    table=years(
        2001,
        "03-05 02-22 02-11 02-01 01-20 01-10 12-20 12-08 11-27 11-16 11-06 10-26 10-15 10-04 09-24 09-11 09-01 08-21 "
        "08-11 07-31 07-20 07-09 06-28 06-16 06-06 05-27",
    )
)
