"""Countries: names and demonyms to ISO codes."""

import pytest

from newsevents import languages
from newsevents.errors import ParseError
from newsevents.extract.names.countries import alpha3_codes, country_of, country_words

# The 193 members of the UN as of 2022, by ISO 3166-1 alpha-3.
_MEMBERS = """
AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN
CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM
GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ
KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ
MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN
SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA
UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
"""
UN_MEMBERS = _MEMBERS.split()


def test_every_member_of_the_un_has_a_name_a_demonym_and_a_capital() -> None:
    assert len(UN_MEMBERS) == 193
    names, demonyms = country_words()
    named = set(names.values())
    peopled = {code for codes in demonyms.values() for code in codes}
    capitals = {line.split()[0] for line in languages.load("en", "PLACES").cities.split("\n") if line}
    assert set(UN_MEMBERS) <= named
    assert set(UN_MEMBERS) <= peopled
    assert set(UN_MEMBERS) <= capitals


def test_codes_are_those_in_force() -> None:
    codes = alpha3_codes()
    assert codes["MM"] == "MMR"
    assert codes["DE"] == "DEU"
    assert codes["XK"] == "XKX"
    assert len(set(codes.values())) == len(codes)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Kazakhstan", "KAZ"),
        ("Kazakh", "KAZ"),
        ("Syrians", "SYR"),
        ("the Netherlands", "NLD"),
        ("THE UNITED STATES", "USA"),
        ("U.S.", "USA"),
        ("Ivory Coast", "CIV"),
        ("Côte d'Ivoire", "CIV"),
        ("South Korean", "KOR"),
        ("Bosnia and Herzegovina", "BIH"),
        ("Burma", "MMR"),
        ("Kosovo", "XKX"),
        ("Congolese", None),
        ("Dominican", None),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_country_of(word: str, code: str | None) -> None:
    assert country_of(word) == code


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ParseError):
        country_of("Kazakhstan", "xx")
