"""JSON Schema: what is written validates, what the reader refuses the schema refuses where a schema can say it."""

import json
from typing import Any

import jsonschema
import pytest

from newsevents.errors import FormatError
from newsevents.formats import from_json, json_schema, to_json
from newsevents.formats.shapes import KINDS, shape
from newsevents.values import Actor, DateSpan, Place, Quantity, TextSpan
from tests.formats import examples, make_schemas

ANY = jsonschema.Draft202012Validator(json_schema())
DOCUMENTS = [json.loads(to_json(each)) for each in (*examples.RECORDS, examples.ARTICLE, examples.REPORT)]


@pytest.mark.parametrize("kind", [None, *KINDS])
def test_schemas_are_schemas(kind: str | None) -> None:
    schema = json_schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"].endswith("2020-12/schema")
    assert list(schema["$defs"]) == sorted(schema["$defs"])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: each["kind"])
def test_what_is_written_validates(document: Any) -> None:
    ANY.validate(document)
    jsonschema.Draft202012Validator(json_schema(document["kind"])).validate(document)


def test_a_kind_may_be_named_by_its_list_and_a_misspelt_one_is_told() -> None:
    assert json_schema("casualties") == json_schema("casualty")
    with pytest.raises(FormatError, match="did you mean 'casualty'"):
        json_schema("casulty")


def test_every_key_of_every_class_is_described() -> None:
    definitions = json_schema()["$defs"]
    for cls in (Place, Actor, DateSpan, Quantity, TextSpan):
        assert list(definitions[cls.__name__]["properties"]) == list(shape(cls).names)
        assert definitions[cls.__name__]["description"]


REFUSED = {
    "casualty": [
        {"harm": "stung"},
        {"harm": None},
        {"colour": "red"},
        {"id": ""},
        {"kind": "event"},
        {"schema": 2},
        {"count": {"low": -1}},
        {"count": {"low": 1.5}},
        {"count": {"low": 2**63}},
        {"count": {"low": 1, "modifier": "exact"}},
        {"count": {"low": 1}},
        {"place": {"name": "X", "country": "gb"}},
        {"place": {"name": "X", "country": "GBR\n"}},
        {"place": {"name": "X", "latitude": 1}},
        {"place": {"name": "X", "longitude": 1.0, "latitude": None}},
        {"place": {"name": "X", "latitude": 1, "longitude": 181}},
        {"group": {"country": "GBR"}},
        {"date": {}},
        {"date": {"start": "2023-3-6"}},
        {"date": {"start": "2023-03-06", "granularity": "minute"}},
        {"date": {"start": "2023-03-06", "time": "09:00:00"}},
        {"date": {"start": "2023-03-06", "granularity": "part_of_day"}},
        {"date": {"start": "2023-03-06", "part_of_day": "MO"}},
        {"date": {"start": "2023-03-06", "end_time": "09:00:00"}},
        {"date": {"start": "2023-03-06", "end": "2023-03-06", "reference": "PAST_REF"}},
        {"date": {"start": "2023-03-06", "mod": "BEFORE"}},
        {"date": {"end": "2023-03-06", "mod": "ON_OR_AFTER"}},
        {"date": {"start": "2023-03-06", "fiscal": 1}},
        {"date": {"start": "2023-03-06", "granularity": "minute", "time": "9:00"}},
        {"extra": [["a"]]},
        {"extra": [["", "b"]]},
        {"spans": {}},
        {"spans": [{"start": 0, "end": 1}]},
    ],
    "event": [
        {"category": None, "acled": None},
        {"category": None, "mode": "riot"},
        {"category": "PROTEST", "mode": "phone"},
        {"category": "AGREE", "mode": "phone"},
        {"contexts": ["sport"]},
        {"acled": {"sub_event_type": "Picnic"}},
    ],
    "policy_change": [{"measure": {}}, {"measure": {"unit": "pounds"}}, {"duration": {"iso": ""}}, {"action": 1}],
    "article": [{"text": None}, {"published": None, "published_time": "09:00:00"}, {"url": ""}],
    "report": [{"article": None}, {"events": None}, {"events": [{"id": "x"}]}, {"sightings": []}],
}


@pytest.mark.parametrize(
    ("kind", "change"), [(kind, change) for kind, changes in REFUSED.items() for change in changes], ids=str
)
def test_what_the_reader_refuses_the_schema_refuses(kind: str, change: dict[str, Any]) -> None:
    document = next(each for each in DOCUMENTS if each["kind"] == kind) | change
    with pytest.raises(FormatError):
        from_json(json.dumps(document))
    assert not ANY.is_valid(document)


def test_the_files_in_the_docs_are_current() -> None:
    for name, text in make_schemas.contents().items():
        path = make_schemas.FOLDER / name
        assert path.read_text("utf-8") == text, f"{path} is old: run python -m tests.formats.make_schemas"
    assert {each.name for each in make_schemas.FOLDER.glob("*.json")} == set(make_schemas.contents())
