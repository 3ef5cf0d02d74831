"""No key is passed over: what the quick reader takes has each key once and no other, wherever they are put."""

import json
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents import testing
from newsevents.errors import FormatError
from newsevents.formats import from_json, to_json
from newsevents.formats.quick import key_counter, no_more_keys, quick_readers
from newsevents.formats.shapes import KINDS
from newsevents.records import Article, Casualty, Event, PolicyChange, Report, Statement
from newsevents.values import Quantity, TextSpan

RECORDS = st.one_of(
    testing.events(), testing.statements(), testing.casualties(), testing.policy_changes(), testing.articles()
)
SETTINGS = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


class Pairs(list[Any]):
    """An object as its pairs, in which a key may stand twice."""


def paired(plain: Any) -> Any:
    if isinstance(plain, dict):
        return Pairs([key, paired(each)] for key, each in plain.items())
    return [paired(each) for each in plain] if isinstance(plain, list) else plain


def objects(plain: Any) -> list[Pairs]:
    """Return an object and all that are in it, outermost first."""
    inner = [each for _, each in plain] if isinstance(plain, Pairs) else plain if isinstance(plain, list) else []
    return [*([plain] if isinstance(plain, Pairs) else []), *(one for each in inner for one in objects(each))]


def written(plain: Any, colon: str = ":") -> str:
    if isinstance(plain, Pairs):
        return "{" + ",".join(f"{json.dumps(key)}{colon}{written(each, colon)}" for key, each in plain) + "}"
    if isinstance(plain, list):
        return "[" + ",".join(written(each, colon) for each in plain) + "]"
    return json.dumps(plain, ensure_ascii=False)


def keys_in(plain: Any) -> int:
    return sum(map(len, objects(plain)))


@SETTINGS
@given(RECORDS)
def test_the_counter_counts_the_keys_that_are_written(record: Any) -> None:
    document = paired(json.loads(to_json(record)))
    number = keys_in(document)
    cls: type = type(record)
    assert key_counter(cls)(record) == number - 2
    assert no_more_keys(written(document).encode(), number - 1) is False


@settings(SETTINGS, max_examples=120)
@given(RECORDS | testing.reports(), st.sampled_from((":", " :", ": ", "\t:")), st.data())
def test_a_key_too_many_is_refused_whatever_is_left_out(record: Any, colon: str, data: st.DataObject) -> None:
    document = paired(json.loads(to_json(record)))
    for _ in range(data.draw(st.integers(0, 2))):
        pairs = data.draw(st.sampled_from([each for each in objects(document) if len(each) > 2]))
        # The first two of a document say what it is.
        del pairs[data.draw(st.integers(2 if pairs is document else 0, len(pairs) - 1))]
    pairs = data.draw(st.sampled_from([each for each in objects(document) if each]))
    key, value = data.draw(st.sampled_from(pairs))
    name = data.draw(st.sampled_from((key, "x", key.upper(), f"{key}:", f'{key}":', "")))
    pairs.insert(
        data.draw(st.integers(2 if pairs is document else 0, len(pairs))),
        [name, data.draw(st.sampled_from((None, 0, value, Pairs())))],
    )
    text = written(document, colon)
    with pytest.raises(FormatError):
        from_json(text)
    # With the tag in its usual place the quick reader looks as well.
    with pytest.raises(FormatError):
        from_json(text.replace(colon, ":", 2))


@SETTINGS
@given(RECORDS, st.data())
def test_the_exact_reader_misses_every_key(record: Any, data: st.DataObject) -> None:
    read = quick_readers(type(record)).exact
    assert read is not None
    document = paired(json.loads(to_json(record)))
    assert read(written(document).encode()) == record
    pairs = data.draw(st.sampled_from([each for each in objects(document) if each]))
    del pairs[data.draw(st.integers(2 if pairs is document else 0, len(pairs) - 1))]
    with pytest.raises(msgspec.ValidationError, match="missing required field"):
        read(written(document).encode())


def test_text_with_colons_reads_as_quickly_as_any() -> None:
    for text in ("at 10:30", 'he said: "no":', 'a":b', "a :b"):
        record = Casualty(id="c", harm="killed", count=Quantity.exactly(3), spans=(TextSpan(0, len(text), text),))  # type: ignore[arg-type]
        line = to_json(record)
        assert from_json(line) == record
        with pytest.raises(FormatError):
            from_json(line.replace('"notes":[]', '"nodes":[]'))
        with pytest.raises(FormatError):
            from_json(line.replace('"notes":[]', '"notes":[],"notes":[]'))
    assert no_more_keys(b'{"a":"10:30"}', 1)
    assert not no_more_keys(b'{"a":"10:30","b" :1}', 1)
    for apart in (b" ", b"\n", b"\r", b"\t", b" \n\t "):
        assert not no_more_keys(b'{"a":"10:30","b"' + apart + b":1}", 1)
        assert not no_more_keys(b'{"a":1,"b"' + apart + b":1}", 1)


def test_making_the_readers_leaves_the_classes_as_they_were() -> None:
    classes: list[type] = [Article, Event, Statement, Casualty, PolicyChange, Report]
    for cls in classes:
        assert quick_readers(cls) is quick_readers(cls)
        assert any(field.default is not attrs.NOTHING for field in attrs.fields(cls))
    short = '{"schema":1,"kind":"casualty","id":"c","harm":"killed","count":{"low":3,"best":3,"high":3}}'
    for unknown in ("refuse", "ignore", "keep"):
        assert from_json(short, unknown=unknown) == Casualty(id="c", harm="killed", count=Quantity.exactly(3))  # type: ignore[arg-type]
    assert msgspec.json.decode(b'{"text":"x"}', type=KINDS["article"]) == Article(text="x")
