"""Named days as English news names them, with the years their tables cover.

Feasts of the Christian year hang on Easter; public holidays of the United States, Britain, Canada and Australia follow
their laws. Feasts of other calendars are tables, and no other year is known: Ramadan for 2000 to 2030 and the two Eids
for 2001 to 2026 (as observed in Saudi Arabia, which may differ by a day elsewhere), Super Tuesday for 2000 to 2024, the
rest (Diwali, the Jewish feasts, the Lunar New Year) for 2000 to 2035. Hanukkah and Sukkot begin on the day given.
"""

from typing import Final

from newsevents.languages.common.feasts import EID_AL_ADHA, EID_AL_FITR, LUNAR_NEW_YEAR, RAMADAN, years
from newsevents.languages.schema.dates import Holiday as H

__all__ = ["HOLIDAYS"]


_CHRISTMAS = H(month=12, day=25)
_NEW_YEAR = H(month=1, day=1)
_THANKSGIVING = H(month=11, weekday=3, nth=4)
_DIWALI = H(
    table=years(
        2000,
        "10-26 11-14 11-04 10-25 11-12 11-01 10-21 11-09 10-28 10-17 11-05 10-26 11-13 11-03 10-23 11-11 10-30 10-19 "
        "11-07 10-27 11-14 11-04 10-24 11-12 10-31 10-20 11-08 10-29 10-17 11-05 10-26 11-14 11-02 10-22 11-10 10-30",
    )
)
_ROSH_HASHANAH = H(
    table=years(
        2000,
        "09-30 09-18 09-07 09-27 09-16 10-04 09-23 09-13 09-30 09-19 09-09 09-29 09-17 09-05 09-25 09-14 10-03 09-21 "
        "09-10 09-30 09-19 09-07 09-26 09-16 10-03 09-23 09-12 10-02 09-21 09-10 09-28 09-18 09-06 09-24 09-14 10-04",
    )
)
_YOM_KIPPUR = H(
    table=years(
        2000,
        "10-09 09-27 09-16 10-06 09-25 10-13 10-02 09-22 10-09 09-28 09-18 10-08 09-26 09-14 10-04 09-23 10-12 09-30 "
        "09-19 10-09 09-28 09-16 10-05 09-25 10-12 10-02 09-21 10-11 09-30 09-19 10-07 09-27 09-15 10-03 09-23 10-13",
    )
)
_PASSOVER = H(
    table=years(
        2000,
        "04-20 04-08 03-28 04-17 04-06 04-24 04-13 04-03 04-20 04-09 03-30 04-19 04-07 03-26 04-15 04-04 04-23 04-11 "
        "03-31 04-20 04-09 03-28 04-16 04-06 04-23 04-13 04-02 04-22 04-11 03-31 04-18 04-08 03-27 04-14 04-04 04-24",
    )
)

_HANUKKAH = H(
    days=8,
    table=years(
        2000,
        "12-22 12-10 11-30 12-20 12-08 12-26 12-16 12-05 12-22 12-12 12-02 12-21 12-09 11-28 12-17 12-07 12-25 12-13 "
        "12-03 12-23 12-11 11-29 12-19 12-08 12-26 12-15 12-05 12-25 12-13 12-02 12-21 12-10 11-28 12-17 12-07 12-26",
    ),
)
_SUPER_TUESDAY = H(
    table={2000: "03-07", 2004: "03-02", 2008: "02-05", 2012: "03-06", 2016: "03-01", 2020: "03-03", 2024: "03-05"}
)

HOLIDAYS: Final = {
    "new year's day": _NEW_YEAR,
    "new year's": _NEW_YEAR,
    "new years day": _NEW_YEAR,
    "new year's eve": H(month=12, day=31),
    "christmas": _CHRISTMAS,
    "christmas day": _CHRISTMAS,
    "xmas": _CHRISTMAS,
    "christmas eve": H(month=12, day=24),
    "boxing day": H(month=12, day=26),
    "orthodox christmas": H(month=1, day=7),
    "epiphany": H(month=1, day=6),
    "valentine's day": H(month=2, day=14),
    "st. patrick's day": H(month=3, day=17),
    "st patrick's day": H(month=3, day=17),
    "april fools' day": H(month=4, day=1),
    "april fool's day": H(month=4, day=1),
    "may day": H(month=5, day=1),
    "halloween": H(month=10, day=31),
    "all saints' day": H(month=11, day=1),
    "all saints day": H(month=11, day=1),
    "guy fawkes night": H(month=11, day=5),
    "armistice day": H(month=11, day=11),
    "veterans day": H(month=11, day=11),
    "remembrance day": H(month=11, day=11),
    "remembrance sunday": H(month=11, weekday=6, nth=2),
    "groundhog day": H(month=2, day=2),
    "earth day": H(month=4, day=22),
    "international women's day": H(month=3, day=8),
    "human rights day": H(month=12, day=10),
    "world aids day": H(month=12, day=1),
    "bastille day": H(month=7, day=14),
    "cinco de mayo": H(month=5, day=5),
    "canada day": H(month=7, day=1),
    "flag day": H(month=6, day=14),
    "juneteenth": H(month=6, day=19),
    "fourth of july": H(month=7, day=4),
    "july fourth": H(month=7, day=4),
    "independence day": H(month=7, day=4),
    "martin luther king day": H(month=1, weekday=0, nth=3),
    "martin luther king jr. day": H(month=1, weekday=0, nth=3),
    "presidents day": H(month=2, weekday=0, nth=3),
    "presidents' day": H(month=2, weekday=0, nth=3),
    "memorial day": H(month=5, weekday=0, nth=-1),
    "labor day": H(month=9, weekday=0, nth=1),
    "columbus day": H(month=10, weekday=0, nth=2),
    "election day": H(month=11, weekday=0, nth=1, shift=1),
    "thanksgiving": _THANKSGIVING,
    "thanksgiving day": _THANKSGIVING,
    "black friday": H(month=11, weekday=3, nth=4, shift=1),
    "cyber monday": H(month=11, weekday=3, nth=4, shift=4),
    "mother's day": H(month=5, weekday=6, nth=2),
    "father's day": H(month=6, weekday=6, nth=3),
    "mardi gras": H(easter=-47),
    "shrove tuesday": H(easter=-47),
    "ash wednesday": H(easter=-46),
    "palm sunday": H(easter=-7),
    "maundy thursday": H(easter=-3),
    "holy thursday": H(easter=-3),
    "good friday": H(easter=-2),
    "holy saturday": H(easter=-1),
    "easter": H(easter=0),
    "easter sunday": H(easter=0),
    "easter day": H(easter=0),
    "easter monday": H(easter=1),
    "ascension day": H(easter=39),
    "pentecost": H(easter=49),
    "whit monday": H(easter=50),
    "orthodox easter": H(easter=0, orthodox=True),
    "ramadan": RAMADAN,
    "eid al-fitr": EID_AL_FITR,
    "eid ul-fitr": EID_AL_FITR,
    "eid al-adha": EID_AL_ADHA,
    "eid ul-adha": EID_AL_ADHA,
    "diwali": _DIWALI,
    "passover": _PASSOVER,
    "rosh hashanah": _ROSH_HASHANAH,
    "rosh hashana": _ROSH_HASHANAH,
    "purim": H(table=_PASSOVER.table, shift=-30),
    "shavuot": H(table=_PASSOVER.table, shift=50),
    "sukkot": H(table=_ROSH_HASHANAH.table, shift=14, days=7),
    "hanukkah": _HANUKKAH,
    "chanukah": _HANUKKAH,
    "super tuesday": _SUPER_TUESDAY,
    "eid-al-fitr": EID_AL_FITR,
    "eid-al-adha": EID_AL_ADHA,
    "mlk day": H(month=1, weekday=0, nth=3),
    "indigenous peoples' day": H(month=10, weekday=0, nth=2),
    "australia day": H(month=1, day=26),
    "anzac day": H(month=4, day=25),
    "ides of march": H(month=3, day=15),
    "burns night": H(month=1, day=25, part="NI"),
    "hogmanay": H(month=12, day=31),
    "whitsun": H(easter=49),
    "whit sunday": H(easter=49),
    "holy week": H(easter=-7, days=7),
    "fat tuesday": H(easter=-47),
    "yom kippur": _YOM_KIPPUR,
    "lunar new year": LUNAR_NEW_YEAR,
    "chinese new year": LUNAR_NEW_YEAR,
}
