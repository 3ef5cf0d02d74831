"""The names of weekdays and months that are written out are those of Babel."""

import pytest
from babel import Locale

from newsevents.languages.common.calendar_names import NAMES
from newsevents.languages.common.names import full_names, short_names


@pytest.mark.parametrize("code", sorted(NAMES))
@pytest.mark.parametrize("kind", ["days", "months"])
def test_the_names_are_those_of_babel(code: str, kind: str) -> None:
    table = getattr(Locale.parse(code), kind)["format"]
    for names, width in zip(NAMES[code][kind], ("wide", "abbreviated"), strict=True):
        assert names == tuple(str(name) for _, name in sorted(table[width].items()))


def test_a_language_that_is_not_written_out_asks_babel() -> None:
    assert "sv" not in NAMES
    assert full_names("sv", "months")["mars"] == 3
    assert short_names("sv", "days")["fre"] == 4
