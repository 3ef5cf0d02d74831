"""Codec: one record, article or report to bytes of JSON and back, as fast as the machine allows.

Reading is optimistic. msgspec reads the bytes into the classes and passes over keys it does not know. Where the text
has no more keys than the result has fields, or the result written again gives the very bytes that came in, nothing
was passed over, said twice or misspelt, and the record is taken. Anything else goes to the stricter and slower
readers, the last of which says everything that is wrong.
"""

import json
import threading
from collections.abc import Callable
from typing import Any, Final

import attrs
import msgspec

from newsevents.errors import FormatError, Problem, closest, did_you_mean
from newsevents.formats.checking import Unknown, check, shown
from newsevents.formats.faults import Faults
from newsevents.formats.files import to_text
from newsevents.formats.migrations import migrated, version_fault
from newsevents.formats.mirrors import document, packer
from newsevents.formats.quick import Read, key_counter, no_more_keys, quick_readers
from newsevents.formats.scanner import Places, Tree, scan
from newsevents.formats.shapes import KINDS, SCHEMA, kind_of
from newsevents.records import Report

__all__ = ["RawRecord", "decode", "encode"]


@attrs.frozen
class RawRecord:
    """A record of a kind that this version does not know, kept as its JSON text, on one line without spaces."""

    kind: str
    data: str


_PREFIX: Final = f'{{"schema":{SCHEMA},"kind":"'.encode()
_AT: Final = len(_PREFIX)
_encode: Final = msgspec.json.Encoder().encode


def encode(given: Any) -> bytes:
    """Write a record, an article or a report as one line of JSON, without its end.

    Every key is written in declared order, unknown is null, equal records make equal bytes. Raises TypeError for
    anything else.
    """
    pack = _PACKERS.get(type(given)) or _packer(type(given))
    return _encode(pack(given))


_PACKERS: Final[dict[type, Callable[[Any], Any]]] = {RawRecord: lambda given: msgspec.Raw(given.data)}


def _packer(cls: type) -> Callable[[Any], Any]:
    if kind_of(cls) is None:
        known = ", ".join(each.__name__ for each in KINDS.values())
        raise TypeError(f"expected {known}, got {cls.__name__}")
    _PACKERS[cls] = made = packer(cls, whole=True)
    return made


_OF_DOCUMENT: Final = 2
"""How many keys a document has beside those of its object: `schema` and `kind`."""

_LENIENT: Final[dict[bytes, Read]] = {}
_STRICT: Final[dict[bytes, Read]] = {}
"""The quick readers of each kind, once they were needed."""


def _reader(kind: bytes, readers: dict[bytes, Read]) -> Read | None:
    cls = KINDS.get(kind.decode("ascii", "replace"))
    if cls is None:
        return None
    # In a report the records inside say their kind too, and the lenient reader would not look.
    lenient = readers is _LENIENT and cls is not Report
    readers[kind] = quick_readers(cls).lenient if lenient else _strict(cls)
    return readers[kind]


def _strict(cls: type) -> Read:
    """Return the quick reader of a class that gives None where something may have been passed over."""
    read, exact = quick_readers(cls)
    if exact is None or cls is Report:
        return lambda data: made if encode(made := read(data)) == data else None
    keys = key_counter(cls)

    def reader(data: bytes) -> Any:
        made = exact(data)
        return made if no_more_keys(data, keys(made) + _OF_DOCUMENT) or encode(made) == data else None

    return reader


def decode(data: bytes, *, unknown: Unknown = "refuse", kind: str | None = None, line: int = 1) -> Any:
    """Read one document. `kind` is what it must hold, None for any; `line` the number of its first line.

    Raises FormatError with everything that is wrong.
    """
    if data.startswith(_PREFIX):
        said = data[_AT : data.find(b'"', _AT)]
        readers = _LENIENT if unknown == "ignore" else _STRICT
        read = readers.get(said) or _reader(said, readers)
        if read is not None and (kind is None or said == kind.encode()):
            try:
                made = read(data)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                made = None
            if made is not None:
                return made
    return _slowly(data, unknown, kind, line)


_MIRRORS: Final[dict[type, Read]] = {}
_LOCK: Final = threading.Lock()


def _of_mirror(cls: type) -> Read:
    """Return the reader of a class's document as its mirror, which refuses unknown keys."""
    with _LOCK:
        if cls not in _MIRRORS:
            _MIRRORS[cls] = msgspec.json.Decoder(document(cls)).decode
    return _MIRRORS[cls]


class _TwiceError(Exception):
    """A key stands twice in an object."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _TwiceError
    return made


def _slowly(data: bytes, unknown: Unknown, kind: str | None, line: int) -> Any:
    text = to_text(data)
    try:
        plain = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError, _TwiceError):
        plain = None
    if isinstance(plain, dict) and plain.get("schema", SCHEMA) == SCHEMA:
        said = plain.get("kind", kind)
        cls = KINDS.get(said) if isinstance(said, str) and (kind is None or said == kind) else None
        if cls is not None:
            try:
                bare = text.encode()
                _of_mirror(cls)(bare)
                return quick_readers(cls).lenient(bare)
            except (msgspec.DecodeError, RecursionError):
                pass
    return _talkatively(text, unknown, kind, line)


def _talkatively(text: str, unknown: Unknown, kind: str | None, line: int) -> Any:
    places, faults = Places(text, line), Faults()
    tree = scan(text, places, faults)
    if tree is None:
        raise faults.error()
    version = tree.value.get("schema") if isinstance(tree.value, dict) else None
    # True and 1.0 equal 1 and are no numbers of a schema.
    if version is not None and (type(version.value) is not int or version.value != SCHEMA) and not faults:
        return _other_version(tree, version, places, unknown, kind)
    word, message, spot = _kind(tree, kind)
    cls = KINDS.get(word or "")
    if message is None and cls is not None:
        made = check(tree, cls, places, faults, unknown=unknown)
        if not faults:
            return made
    elif unknown == "keep" and word is not None and kind is None and not faults:
        return RawRecord(word, msgspec.json.format(text, indent=-1))
    else:
        path = "$.kind" if isinstance(tree.value, dict) else "$"
        faults.add(lambda: places.problem(message or "", spot.start, path))
    raise faults.error()


def _other_version(tree: Tree, version: Tree, places: Places, unknown: Unknown, kind: str | None) -> Any:
    fault = version_fault(version.plain())
    if fault is not None:
        raise FormatError(places.problem(fault, version.start, "$.schema"))
    data = _encode(migrated(tree.plain(), version.value))
    try:
        return decode(data, unknown=unknown, kind=kind)
    except FormatError as error:
        # Lines and columns would be those of the migrated text, which nobody has seen.
        note = f"(in schema {SCHEMA}, migrated from {version.value})"
        line, _ = places.of(tree.start)
        raise FormatError(
            [Problem(f"{each.message} {note}", path=each.path, line=line) for each in error.problems]
        ) from None


def _kind(tree: Tree, kind: str | None) -> tuple[str | None, str | None, Tree]:
    """Return the kind a document says, what is wrong with it, and the part that says it."""
    if not isinstance(tree.value, dict):
        return None, f"expected an object, got {shown(tree.value)}", tree
    said = tree.value.get("kind")
    if said is None:
        return kind, None if kind else "expected a kind, such as 'report', which is missing", tree
    word = said.value if isinstance(said.value, str) else None
    if kind is not None and word != kind:
        return word, f"expected {kind!r}, got {shown(said.value)}", said
    if word in KINDS:
        return word, None, said
    near = closest(word, KINDS) if word is not None else None
    hint = did_you_mean(near, ", ".join(KINDS))
    return word, f"expected a kind{hint}, got {shown(said.value)}", said
