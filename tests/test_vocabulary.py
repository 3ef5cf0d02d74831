"""The words of the field against lists written out from their codebooks."""

import enum
import types

import pytest

from newsevents import vocabulary
from newsevents.vocabulary import (
    AcledEventType,
    AcledInter,
    AcledSubEventType,
    PloverCategory,
    PloverContext,
    PloverMode,
    PloverSector,
)

# PLOVER codebook, 2021-24: quadrant, category, modes.
PLOVER = {
    "verbal cooperation": {
        "AGREE": "",
        "CONSULT": "visit third-party multilateral phone",
        "SUPPORT": "",
        "CONCEDE": "",
    },
    "material cooperation": {
        "COOPERATE": "",
        "AID": "",
        "RETREAT": "withdraw release disarm ceasefire access resign",
    },
    "verbal conflict": {
        "REQUEST": "assist change yield meet",
        "REJECT": "assist change yield meet",
        "ACCUSE": "disapprove investigate allege",
        "THREATEN": "restrict arrest relations expel territory violence",
    },
    "material conflict": {
        "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
        "SANCTION": "convict expel withdraw discontinue",
        "MOBILIZE": "troops weapons police militia",
        "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
        "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial "
        "drone heavy-weapons crowd-control unconventional",
    },
}
CONTEXTS = (
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic "
    "legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity "
    "inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment "
    "technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking"
)
SECTORS = (
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC "
    "IGO UNO EUR NGO ISM IMG MNC"
)

# ACLED codebook, 2023: event type, sub-event type, disorder type.
ACLED = """
    Battles | Government regains territory | Political violence
    Battles | Non-state actor overtakes territory | Political violence
    Battles | Armed clash | Political violence
    Protests | Excessive force against protesters | Political violence; Demonstrations
    Protests | Protest with intervention | Demonstrations
    Protests | Peaceful protest | Demonstrations
    Riots | Violent demonstration | Demonstrations
    Riots | Mob violence | Political violence
    Explosions/Remote violence | Chemical weapon | Political violence
    Explosions/Remote violence | Air/drone strike | Political violence
    Explosions/Remote violence | Suicide bomb | Political violence
    Explosions/Remote violence | Shelling/artillery/missile attack | Political violence
    Explosions/Remote violence | Remote explosive/landmine/IED | Political violence
    Explosions/Remote violence | Grenade | Political violence
    Violence against civilians | Sexual violence | Political violence
    Violence against civilians | Attack | Political violence
    Violence against civilians | Abduction/forced disappearance | Political violence
    Strategic developments | Agreement | Strategic developments
    Strategic developments | Arrests | Strategic developments
    Strategic developments | Change to group/activity | Strategic developments
    Strategic developments | Disrupted weapons use | Strategic developments
    Strategic developments | Headquarters or base established | Strategic developments
    Strategic developments | Looting/property destruction | Strategic developments
    Strategic developments | Non-violent transfer of territory | Strategic developments
    Strategic developments | Other | Strategic developments
"""


def test_plover_categories_stand_in_their_quadrants_with_their_modes() -> None:
    told = {
        category: (quad, tuple(modes.split()))
        for quad, categories in PLOVER.items()
        for category, modes in categories.items()
    }
    assert len(told) == 16
    assert {c.value: (c.quad.value, tuple(m.value for m in c.modes)) for c in PloverCategory} == told


def test_every_plover_mode_belongs_to_a_category() -> None:
    assert {mode for category in PloverCategory for mode in category.modes} == set(PloverMode)


def test_plover_contexts_and_sectors() -> None:
    assert len(CONTEXTS.split()) == 37
    assert [each.value for each in PloverContext] == CONTEXTS.split()
    assert [each.value for each in PloverSector] == SECTORS.split()


def test_acled_types() -> None:
    told = [tuple(part.strip() for part in line.split("|")) for line in ACLED.strip().splitlines()]
    assert [(s.event_type.value, s.value, s.disorder_type.value) for s in AcledSubEventType] == told
    assert len(told) == 25
    assert [each.value for each in AcledEventType] == list(dict.fromkeys(event_type for event_type, _, _ in told))
    assert len(AcledEventType) == 6


def test_acled_inter_codes_and_their_labels() -> None:
    labels = [
        (1, "State forces"),
        (2, "Rebel group"),
        (3, "Political militia"),
        (4, "Identity militia"),
        (5, "Rioters"),
        (6, "Protesters"),
        (7, "Civilians"),
        (8, "External/Other forces"),
    ]
    assert [(code.value, code.label) for code in AcledInter] == [(0, ""), *labels]


def test_timex3_spellings() -> None:
    assert [each.value for each in vocabulary.TimexType] == ["DATE", "TIME", "DURATION", "SET"]
    # TimeML 1.2.1, attribute mod.
    mods = "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX"
    assert [each.value for each in vocabulary.TimexMod] == mods.split()
    assert [each.value for each in vocabulary.TimexReference] == ["PRESENT_REF", "PAST_REF", "FUTURE_REF"]
    assert [each.value for each in vocabulary.PartOfDay] == ["MO", "MI", "AF", "EV", "NI", "DT"]


def test_precision_codes() -> None:
    assert [each.value for each in vocabulary.AcledPrecision] == [1, 2, 3]
    assert [each.value for each in vocabulary.UcdpPrecision] == [1, 2, 3, 4, 5]
    assert len(vocabulary.GeoPrecision) == 7  # UCDP where_prec 1 to 7


@pytest.mark.parametrize("name", vocabulary.__all__)
def test_every_enum_is_documented_and_spells_each_value_once(name: str) -> None:
    kind = getattr(vocabulary, name)
    assert kind.__doc__
    assert len({member.value for member in kind}) == len(kind.__members__)
    for member in kind:
        assert kind(member.value) is member


def test_all_names_every_enum() -> None:
    made = {
        name
        for name, each in vars(vocabulary).items()
        if isinstance(each, type) and issubclass(each, enum.Enum) and each.__module__ == vocabulary.__name__
    }
    assert set(vocabulary.__all__) == {name for name in made if not name.startswith("_")}
    assert dir(vocabulary) == sorted(vocabulary.__all__)


def test_tables_cannot_be_written_to() -> None:
    tables = [each for name, each in vars(vocabulary).items() if name.startswith("_") and name.isupper()]
    proxies = [each for each in tables if isinstance(each, types.MappingProxyType)]
    assert proxies
    assert not [each for each in tables if isinstance(each, dict | list | set)]
