"""The face of the library: its public names, all of them, and nothing heavy behind the door."""

import inspect
import pickle
import subprocess
import sys

import pytest

import newsevents as ne
from newsevents import vocabulary

RECORDS = ("Article", "Report", "Event", "Statement", "Casualty", "PolicyChange", "AcledType", "RecordLink")
VALUES = ("TextSpan", "DateSpan", "Duration", "Recurrence", "Quantity", "Place", "Actor", "Measure", "Link")
TOLLS = ("Toll", "Reconciled")
MENTIONS = ("DateMention", "CountMention")
PHRASES = ("parse_date", "find_dates", "parse_duration", "parse_count", "find_counts", "explain")
ARTICLES = ("read_article", "extract", "extract_many", "Failure", "reconcile")
FORMATS = (
    "to_json",
    "from_json",
    "read_jsonl",
    "write_jsonl",
    "to_csv",
    "from_csv",
    "read_csv",
    "write_csv",
    "json_schema",
)
ERRORS = ("NewsEventsError", "ParseError", "FormatError")


def test_exactly_the_public_names_are_shown() -> None:
    named = {*RECORDS, *VALUES, *TOLLS, *MENTIONS, *PHRASES, *ARTICLES, *FORMATS, *ERRORS, *vocabulary.__all__}
    assert set(ne.__all__) == named
    assert len(ne.__all__) == len(named)
    assert dir(ne) == sorted(ne.__all__)


@pytest.mark.parametrize("name", ne.__all__)
def test_every_public_name_is_there_and_says_what_it_is(name: str) -> None:
    thing = getattr(ne, name)
    assert thing.__name__ == name
    assert (inspect.getdoc(thing) or "").strip()


@pytest.mark.parametrize("name", [*PHRASES, *ARTICLES, *FORMATS])
def test_every_public_function_tells_types_of_all_it_takes_and_gives(name: str) -> None:
    signature = inspect.signature(getattr(ne, name))
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(each.annotation is not inspect.Parameter.empty for each in signature.parameters.values())


def test_the_rooms_behind_a_function_are_imported_by_any_form_of_import() -> None:
    code = (
        "import newsevents.extract.text.tokens as tokens, newsevents.extract as extract\n"
        "from newsevents.extract.text.tokens import Tokens\n"
        "assert tokens.Tokens is Tokens and extract.text.tokens is tokens\n"
        "from newsevents.extract import reading\n"
        "assert extract is reading.extract is extract.reading.extract"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_unknown_name_is_refused_as_python_does() -> None:
    with pytest.raises(AttributeError, match="no attribute 'parse_dates'"):
        _ = ne.parse_dates


def test_import_is_light() -> None:
    code = (
        "import sys, newsevents\n"
        "rooms = {f'newsevents.{room}' for room in ('records', 'dates', 'extract', 'formats', 'display')}\n"
        "loaded = (rooms | {'babel', 'dateutil', 'msgspec', 'attr'}) & set(sys.modules)\n"
        "assert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_room_does_not_hide_the_function_of_its_name() -> None:
    code = (
        "import newsevents.extract.text.sentences\n"
        "import newsevents as ne\n"
        "assert ne.extract.__name__ == 'extract', ne.extract\n"
        "assert callable(ne.extract)\n"
        "from newsevents.extract.text import sentences\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_package_is_pickled_as_an_import() -> None:
    assert pickle.loads(pickle.dumps(ne)) is ne
