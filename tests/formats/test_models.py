"""The strict schema for models, their answers, and words found again in the text."""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from newsevents.errors import FormatError, ParseError
from newsevents.formats import json_schema
from newsevents.formats.locate import locate
from newsevents.formats.models import from_answer
from newsevents.records import Article, Report
from newsevents.values import TextSpan
from tests.formats import examples

# What OpenAI's and others' strict modes take in a schema, at the least of them.
ALLOWED = {
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "anyOf",
    "$ref",
    "$defs",
    "description",
}


def schemas(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every schema inside a schema."""
    yield node
    for key in ("items",):
        if key in node:
            yield from schemas(node[key])
    for each in node.get("anyOf", []):
        yield from schemas(each)
    for key in ("properties", "$defs"):
        for each in node.get(key, {}).values():
            yield from schemas(each)


@pytest.mark.parametrize("kind", [None, "report", "event", "statements", "casualty", "policy_change"])
def test_the_strict_schema_holds_to_the_rules_of_strict_modes(kind: str | None) -> None:
    schema = json_schema(kind, strict=True)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    for each in schemas(schema):
        assert set(each) <= ALLOWED, each
        if each.get("type") == "object":
            assert each["additionalProperties"] is False
            assert each["required"] == list(each["properties"])


def test_a_kind_that_is_no_record_is_refused() -> None:
    with pytest.raises(FormatError, match="expected a kind of record"):
        json_schema("article", strict=True)
    with pytest.raises(FormatError, match="did you mean 'casualty'"):
        json_schema("casulty", strict=True)


def asked(given: Any, node: Any = None) -> Any:
    """Turn a document as it is written into the answer that a model would give."""
    if isinstance(given, dict):
        if set(given) == {"start", "end", "text"}:
            return given["text"]
        return {key: asked(each) for key, each in given.items() if key not in ("schema", "kind", "article", "extra")}
    return [asked(each) for each in given] if isinstance(given, list) else given


def answer() -> dict[str, Any]:
    from newsevents.formats import to_json

    made: dict[str, Any] = asked(json.loads(to_json(examples.REPORT)))
    return made


def without_extra() -> Report:
    import attrs

    casualty = attrs.evolve(examples.CASUALTY, extra=())  # type: ignore[misc]
    return attrs.evolve(examples.REPORT, casualties=(casualty, examples.CASUALTY_2))  # type: ignore[misc]


def test_an_answer_validates_and_becomes_the_report() -> None:
    jsonschema.Draft202012Validator(json_schema(strict=True)).validate(answer())
    assert from_answer(answer(), examples.ARTICLE) == without_extra()
    assert from_answer(json.dumps(answer()), examples.ARTICLE) == without_extra()
    assert from_answer(json.dumps(answer()).encode(), examples.ARTICLE) == without_extra()
    assert from_answer({}, examples.ARTICLE) == Report(article=examples.ARTICLE)


def test_words_that_are_not_in_the_article_are_told_with_the_nearest() -> None:
    given = answer()
    given["casualties"][0]["spans"] = ["Dozens had been hurt"]
    given["events"][0]["trigger"] = "danced the whole night"
    given["events"][0]["date"]["start"] = "Monday"
    with pytest.raises(FormatError) as caught:
        from_answer(given, examples.ARTICLE)
    found = {problem.path: problem.message for problem in caught.value.problems}
    assert found["$.casualties[0].spans[0]"].startswith("expected words of the article (did you mean 'Dozens were hurt")
    assert found["$.events[0].trigger"] == 'expected words of the article, got str "danced the whole night"'
    assert found["$.events[0].date.start"].startswith("expected a date")
    assert len(found) == 3


def test_records_that_do_not_read_are_left_out_on_request_with_the_links_to_them() -> None:
    given = answer()
    given["events"][0]["trigger"] = "danced"
    given["casualties"][1]["harm"] = "stung"
    seen: list[FormatError] = []
    for on_error in ("skip", seen.append):
        report = from_answer(given, examples.ARTICLE, on_error=on_error)
        assert report.events == ()
        (casualty,) = report.casualties
        assert not casualty.links
        assert not casualty.event_ids
        assert casualty.count == examples.CASUALTY.count
    assert [problem.path for problem in seen[0].problems] == ["$.events[0].trigger", "$.casualties[1].harm"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("[]", "expected an object, got a list"),
        ("{", "line 1, column 2: $: expected a key"),
        ({"events": 7}, "$.events: expected a list, got int 7"),
        ({"events": [7]}, "$.events[0]: expected an object (Event), got int 7"),
        ({"sightings": []}, "$.sightings: expected no such key"),
        ({"statements": [{"id": "a"}, {"id": "a"}]}, "expected ids that stand once"),
        ('{"events": [], "events": []}', "line 1, column 16: $.events: expected each key once"),
        ({"a b": []}, 'line 1, column 8: $["a b"]: expected no such key'),
        (
            {"casualties": [{"id": "c", "harm": "killed", "count": {"low": 3, "best": 2, "modifier": "approx"}}]},
            "line 1, column 66: $.casualties[0].count.best: expected at least low 3, got 2",
        ),
        (
            {"statements": [{"id": "s", "attribution": [{"actor": {"role": "x", "mention": "zz"}}]}]},
            '$.statements[0].attribution[0].actor.mention: expected words of the article, got str "zz"',
        ),
    ],
)
def test_answers_that_are_none_are_told(given: Any, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        from_answer(given, examples.ARTICLE)
    assert message in str(caught.value)


def test_a_list_that_is_none_is_left_out_on_request() -> None:
    seen: list[FormatError] = []
    report = from_answer({"events": 7, "statements": [{"id": "s"}]}, examples.ARTICLE, on_error=seen.append)
    assert [each.id for each in report.records()] == ["s"]
    assert str(seen[0]) == "line 1, column 11: $.events: expected a list, got int 7"
    for broken in ('{"events": []', '{"events": [], "events": []}'):
        with pytest.raises(FormatError, match="line 1, column 1"):
            from_answer(broken, examples.ARTICLE, on_error="skip")
    with pytest.raises(FormatError) as caught:
        from_answer("[]", examples.ARTICLE)
    assert str(caught.value) == "line 1, column 1: $: expected an object, got a list"


def test_a_change_that_restores_one_left_out_stays_without_its_link() -> None:
    answer = {
        "policy_changes": [
            {"id": "p1", "action": "lower"},
            {"id": "p2", "action": "restore", "restores_id": "p1"},
            {"id": "p3", "action": "introduce"},
            {"id": "p4", "action": "restore", "restores_id": "p3"},
        ]
    }
    report = from_answer(answer, examples.ARTICLE, on_error="skip")
    assert [(each.id, each.restores_id) for each in report.policy_changes] == [("p2", None), ("p3", None), ("p4", "p3")]


def test_words_that_stand_twice_are_found_in_the_passage_of_their_record() -> None:
    text = "Police fired. Then police fired again."
    assert locate(text, "fired") == TextSpan(7, 12, "fired")
    assert locate(text, "fired", within=TextSpan.of(text, 14, 38)) == TextSpan(26, 31, "fired")
    assert locate(text, "Police", within=TextSpan.of(text, 14, 38)) == TextSpan(0, 6, "Police")


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("He said: “No — never.”", '"No - never."', "“No — never.”"),
        ("the\n\n  mayor’s\u00a0office", "the mayor's office", "the\n\n  mayor’s\u00a0office"),
        ("THE MAYOR spoke", "The mayor", "THE MAYOR"),
        ("İstanbul’da ateş", "i̇stanbul'da", "İstanbul’da"),
        ("a b", "  a   b  ", "a b"),
        ("Straße", "STRASSE", None),
        ("cats and dogs", "", None),
        ("cats and dogs", " ", None),
    ],
)
def test_words_are_found_whatever_marks_and_capitals(text: str, words: str, found: str | None) -> None:
    if found is None:
        with pytest.raises(ParseError, match="these words are not in the text"):
            locate(text, words)
    else:
        span = locate(text, words)
        assert span.text == found
        assert text[span.start : span.end] == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("an other day", "another day"),
        ("another day", "an other day"),
        ("fire fighters", "firefighters"),
        ("a-b", "a b"),
        ("XX", "'"),
    ],
)
def test_words_are_no_others(text: str, words: str) -> None:
    with pytest.raises(ParseError):
        locate(text, words)


def test_the_same_letters_go_before_other_capitals() -> None:
    text = "THE “TOLL” ROSE. Later the “toll” rose."
    assert locate(text, 'the "toll" rose') == TextSpan.of(text, 23, 38)
    assert locate(text, 'The "Toll" rose') == TextSpan.of(text, 0, 15)


def test_a_passage_without_the_words_leaves_them_where_they_stand() -> None:
    text = "Fire. Calm. Fire again. Fire."
    assert locate(text, "Fire", within=TextSpan.of(text, 6, 11)) == TextSpan.of(text, 0, 4)
    assert locate(text, "Fire", within=TextSpan.of(text, 12, 23)) == TextSpan.of(text, 12, 16)
    assert locate(text, "Fire", within=TextSpan.of(text, 13, 29)) == TextSpan.of(text, 24, 28)


def test_the_nearest_passage_is_suggested() -> None:
    with pytest.raises(ParseError) as caught:
        locate(examples.TEXT, "dozens have been hurt, the mayor office said")
    assert caught.value.suggestion == "Dozens were hurt, the mayor’s office said"
    text = (
        "It rained. " * 30
        + "On Monday the stevedores of the old harbour walked out for two hours. "
        + "It rained. " * 30
    )
    for words, nearest in (
        ("the stevedores of the harbour walked out", "the stevedores of the old harbour walked out"),
        ("the stevedores of the very old harbour walked out", "the stevedores of the old harbour walked out"),
        ("stevedores in the old harbor", "stevedores of the old harbour"),
        ("It snowed on the market square", None),
    ):
        with pytest.raises(ParseError) as caught:
            locate(text, words)
        assert caught.value.suggestion == nearest


def test_looking_for_hostile_words_ends_soon() -> None:
    text = "a " * 100_000
    for words in ("a " * 5000 + "b", "b" * 50_000):
        with pytest.raises(ParseError):
            locate(text, words)


def test_words_of_a_record_are_looked_for_in_its_passage_first() -> None:
    article = Article(
        text="Police fired. Crowds ran. Then police fired, and fired again, the mayor said. He said no more."
    )
    answer = {
        "events": [
            {
                "id": "e1",
                "category": "ASSAULT",
                "trigger": "fired",
                "actors": [{"role": "police", "mention": "police"}],
                "spans": ["Then police fired, and fired again, the mayor said."],
            },
            {"id": "e2", "category": "ASSAULT", "trigger": "fired", "spans": []},
            {"id": "e3", "category": "ASSAULT", "trigger": "fired", "spans": None},
        ],
        "statements": [
            {"id": "s1", "attribution": [{"cue": "said"}], "spans": ["He said no more."]},
        ],
        "policy_changes": [
            {"id": "p1", "action": "introduce"},
            {"id": "p2", "action": "restore", "restores_id": "p1"},
        ],
    }
    seen: list[FormatError] = []
    report = from_answer(answer, article, on_error=seen.append)
    assert [problem.path for problem in seen[0].problems] == ["$.events[2].spans"]
    first, second = report.events
    assert first.trigger == TextSpan.of(article.text, 38, 43)
    assert first.actors[0].mention == TextSpan.of(article.text, 31, 37)
    assert second.trigger == TextSpan.of(article.text, 7, 12)
    (statement,) = report.statements
    assert statement.attribution[0].cue == TextSpan.of(
        article.text, article.text.rindex("said"), article.text.rindex("said") + 4
    )
    assert [each.restores_id for each in report.policy_changes] == [None, "p1"]


def test_faults_inside_an_answer_are_told_with_line_and_column() -> None:
    text = '{"events": [\n {"id": "e1", "category": "ASSAULT",\n  "trigger": "danced"}], "events": []}'
    with pytest.raises(FormatError, match=r"line 3, column 26: \$\.events: expected each key once"):
        from_answer(text, examples.ARTICLE)
    with pytest.raises(
        FormatError, match=r"^line 3, column 14: \$\.events\[0\]\.trigger: expected words of the article"
    ):
        from_answer(text.replace(', "events": []', ""), examples.ARTICLE)
    with pytest.raises(FormatError, match=r"^expected ids that stand once"):
        from_answer({"statements": [{"id": "a"}, {"id": "a"}]}, examples.ARTICLE)
