"""Models: the schema for the structured output of language models, and their answers made a report.

Strict modes want an object at the root, every key required, nothing beside the keys, and none of the keywords that
bound a value. Models are bad at counting characters: every span is asked for as the words themselves, and found
again in the article.
"""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from newsevents.errors import FormatError, ParseError, did_you_mean
from newsevents.formats.checking import check, shown
from newsevents.formats.faults import Faults
from newsevents.formats.files import to_text
from newsevents.formats.lines import OnError, check_on_error
from newsevents.formats.locate import Locator
from newsevents.formats.scanner import Places, Tree, key_path, scan
from newsevents.formats.schema import known_kind, leaf, summary
from newsevents.formats.shapes import (
    KINDS,
    LISTS,
    Clock,
    Day,
    Field,
    Items,
    Nested,
    Node,
    Pair,
    Shape,
    Whole,
    Word,
    shape,
)
from newsevents.records import Article, Report
from newsevents.values import TextSpan

__all__ = ["from_answer", "strict_schema"]

_WORDS: Final = {
    "type": "string",
    "description": "Words copied from the article exactly as they stand, nothing left out.",
}


def strict_schema(kind: str | None) -> dict[str, Any]:
    """Return the schema a model is to answer in: the lists of a report, or of one kind of record.

    The root is an object with the lists as keys. An answer is made a report by `from_answer`.
    """
    lists = LISTS
    if kind not in (None, "report"):
        kind = known_kind(kind)
        lists = {name: word for name, word in LISTS.items() if word == kind}
        if not lists:
            raise FormatError(f"expected a kind of record ({', '.join(LISTS.values())}), got {kind!r}")
    definitions: dict[str, Any] = {}
    keys = {name: {"type": "array", "items": _reference(KINDS[word], definitions)} for name, word in lists.items()}
    return {**_closed(keys), "$defs": dict(sorted(definitions.items()))}


def _closed(keys: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": keys, "required": list(keys), "additionalProperties": False}


def _asked(form: Shape) -> Iterator[Field]:
    """Yield the fields that a model is asked for: `extra` is for what importers could not map."""
    return (field for field in form.fields if field.name != "extra")


def _reference(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    if cls is TextSpan:
        return dict(_WORDS)
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        keys = {field.name: _key(field, definitions) for field in _asked(shape(cls))}
        definitions[cls.__name__] = {"description": summary(cls), **_closed(keys)}
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _key(field: Field, definitions: dict[str, Any]) -> dict[str, Any]:
    made = _plain(field.node, definitions)
    if not field.nullable:
        return made
    if "$ref" in made:
        return {"anyOf": [made, {"type": "null"}]}
    if "enum" in made:
        made = {**made, "enum": [*made["enum"], None]}
    return {**made, "type": [made["type"], "null"]}


def _plain(node: Node, definitions: dict[str, Any]) -> dict[str, Any]:
    match node:
        case Nested(cls):
            return _reference(cls, definitions)
        case Items(item):
            return {"type": "array", "items": _plain(item, definitions)}
        case Pair():
            raise AssertionError(node)
        case Word(words):
            kind = "integer" if issubclass(words, int) else "string"
            return {"type": kind, "enum": [each.value for each in words]}
        case Day():
            return {"type": "string", "description": "YYYY-MM-DD"}
        case Clock():
            return {"type": "string", "description": "HH:MM:SS, with an offset such as +06:00 where it is known"}
        case Whole():
            return {"type": "integer"}
    return {"type": leaf(node)["type"]}


def from_answer(answer: str | bytes | dict[str, Any], article: Article, *, on_error: OnError = "raise") -> Report:
    """Return the report that a model's answer in the strict schema makes of an article.

    Words are found again in the article by `locate`; those of a record are looked for first inside its passage.
    Raises FormatError with every fault: words that are not in the article come with the nearest that are. With
    `on_error` "skip", or a function that is called with the error, a record that does not read is left out, and
    so are links to it.
    """
    check_on_error(on_error)
    text = msgspec.json.encode(answer).decode() if isinstance(answer, dict) else answer
    text = to_text(text) if isinstance(text, bytes) else text
    places, faults = Places(text), Faults()
    tree = scan(text, places, faults)
    if tree is None or faults:
        raise faults.error()
    reader = _Reader(article, places, faults)
    if not isinstance(tree.value, dict):
        raise FormatError(places.problem(f"expected an object, got {shown(tree.value)}", tree.start, "$"))
    lists = {name: reader.records(tree.value, name, KINDS[kind]) for name, kind in LISTS.items()}
    if on_error == "raise":
        others = [key for key in tree.value if key not in LISTS]
        faults.extend(
            places.problem("expected no such key", tree.value[key].start, key_path("$", key)) for key in others
        )
        if faults:
            raise faults.error()
    if faults:
        if callable(on_error):
            on_error(faults.error())
        known = {each.id for records in lists.values() for each in records}
        lists = {name: [_without_lost_links(each, known) for each in records] for name, records in lists.items()}
    try:
        return Report(article=article, **{name: tuple(records) for name, records in lists.items()})
    except ValueError as fault:
        raise FormatError(str(fault).removeprefix("Report: ")) from None


class _Reader:
    def __init__(self, article: Article, places: Places, faults: Faults) -> None:
        self.locator = Locator(article.text)
        self.places = places
        self.faults = faults

    def _fault(self, expected: str, tree: Tree, path: str) -> None:
        self.faults.add(lambda: self.places.problem(f"expected {expected}, got {shown(tree.value)}", tree.start, path))

    def records(self, answer: dict[str, Tree], name: str, cls: type) -> list[Any]:
        given = answer.get(name)
        if given is None or given.value is None:
            return []
        if not isinstance(given.value, list):
            self._fault("a list", given, f"$.{name}")
            return []
        made = [self._record(each, cls, f"$.{name}[{index}]") for index, each in enumerate(given.value)]
        return [each for each in made if each is not None]

    def _record(self, tree: Tree, cls: type, path: str) -> Any:
        before = len(self.faults)
        passage = None
        if isinstance(tree.value, dict) and isinstance(spans := tree.value.get("spans"), Tree):
            found = spans.value[0].value if isinstance(spans.value, list) and spans.value else None
            passage = self._found(found, None) if isinstance(found, str) else None
        located = self._object(tree, shape(cls), path, passage)
        made = check(located, cls, self.places, self.faults, path=path)
        return made if len(self.faults) == before else None

    def _found(self, words: str, within: TextSpan | None) -> TextSpan | None:
        try:
            return self.locator.find(words, within=within)
        except ParseError:
            return None

    def _object(self, tree: Tree, form: Shape, path: str, passage: TextSpan | None) -> Tree:
        if not isinstance(tree.value, dict):
            return tree
        made = dict(tree.value)
        for field in form.fields:
            if field.name in made:
                made[field.name] = self._node(made[field.name], field.node, f"{path}.{field.name}", passage)
        return Tree(made, tree.start, tree.end)

    def _node(self, tree: Tree, node: Node, path: str, passage: TextSpan | None) -> Tree:
        if isinstance(node, Items) and isinstance(tree.value, list):
            items = [self._node(each, node.item, f"{path}[{n}]", passage) for n, each in enumerate(tree.value)]
            return Tree(items, tree.start, tree.end)
        if not isinstance(node, Nested):
            return tree
        if node.cls is not TextSpan or not isinstance(tree.value, str):
            return self._object(tree, shape(node.cls), path, passage)
        try:
            span = self.locator.find(tree.value, within=passage)
        except ParseError as fault:
            self._fault(f"words of the article{did_you_mean(fault.suggestion)}", tree, path)
            span = TextSpan(0, 0, "")
        return _tree({"start": span.start, "end": span.end, "text": span.text}, tree)


def _tree(plain: dict[str, Any], at: Tree) -> Tree:
    return Tree({key: Tree(value, at.start, at.end) for key, value in plain.items()}, at.start, at.end)


def _without_lost_links(record: Any, known: set[str]) -> Any:
    """Return a record without its links to records that were left out."""
    make: type = type(record)
    fields = {name: getattr(record, name) for name in shape(make).names}
    fields["links"] = tuple(link for link in record.links if link.id in known)
    if "event_ids" in fields:
        fields["event_ids"] = tuple(each for each in record.event_ids if each in known)
    if fields.get("restores_id") not in known:
        fields.pop("restores_id", None)
    return make(**fields)
