"""What an annotation allows: a hint becomes a function that returns a value as it is kept, or says what is wrong.

The bounds are those msgspec holds decoded bytes against, so that both doors refuse the same values.
"""

import datetime as dt
import enum
import math
import numbers
import re
import types
import typing
from collections.abc import Callable
from typing import Annotated, Any, get_args, get_origin

from msgspec import Meta

__all__ = ["Check", "clipped", "converter"]

_MOST_BITS = 1000
_NO_OFFSET = dt.timedelta()
_MINUTE = dt.timedelta(minutes=1)

Check = Callable[[Any], Any]


class _MismatchError(Exception):
    """A value outside its annotation; says what was expected."""

    def __init__(self, expected: str, *, kind: type[Exception] = TypeError) -> None:
        self.expected = expected
        self.kind = kind


def converter(owner: str, name: str, hint: Any) -> Check:
    """Return what an attrs field calls on each value given to it; `owner` and `name` go into what it raises."""
    check = _compile(hint)

    def convert(given: Any) -> Any:
        try:
            return check(given)
        except _MismatchError as fault:
            raise fault.kind(f"{owner}.{name}: expected {fault.expected}, got {clipped(given)}") from None

    return _swift(hint, convert)


def _words(hint: Any) -> str:
    if get_origin(hint) is Annotated:
        return _words(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return f"tuple of {_words(get_args(hint)[0])}"
    name: str = getattr(hint, "__name__", str(hint))
    return name


def _check_str(meta: Meta | None) -> Check:
    minimum = (meta and meta.min_length) or 0
    shape = re.compile(meta.pattern) if meta is not None and meta.pattern is not None else None

    def check(given: Any) -> Any:
        if type(given) is not str:
            if not isinstance(given, str):
                raise _MismatchError("str")
            given = str.__str__(given)
        if len(given) < minimum:
            expected = "text that is not empty" if minimum == 1 else f"{minimum} characters or more"
            raise _MismatchError(expected, kind=ValueError)
        if shape is not None and shape.search(given) is None:
            raise _MismatchError(f"text like {shape.pattern}", kind=ValueError)
        if not given.isascii():
            try:
                given.encode()
            except UnicodeEncodeError:
                raise _MismatchError("text without lone surrogates", kind=ValueError) from None
        return given

    return check


def _check_int(low: int | None, high: int | None) -> Check:
    def check(given: Any) -> Any:
        if type(given) is not int:
            # A whole number of numpy, out of a cell of a frame, is as good as one of Python.
            if not isinstance(given, numbers.Integral) or isinstance(given, bool):
                raise _MismatchError("int")
            given = int(given)
        if (low is not None and given < low) or (high is not None and given > high):
            raise _MismatchError(f"int from {low} to {high}", kind=ValueError)
        return given

    return check


def _check_float(low: float | None, high: float | None) -> Check:
    def check(given: Any) -> Any:
        if isinstance(given, bool) or not isinstance(given, numbers.Real):
            raise _MismatchError("float")
        try:
            given = float(given)
        except OverflowError:
            raise _MismatchError("finite float", kind=ValueError) from None
        if not math.isfinite(given):
            raise _MismatchError("finite float", kind=ValueError)
        if (low is not None and given < low) or (high is not None and given > high):
            raise _MismatchError(f"float from {low} to {high}", kind=ValueError)
        return given

    return check


def _check_date(given: Any) -> Any:
    # A datetime is a date to Python, but it compares and prints as something else.
    if isinstance(given, dt.datetime):
        raise _MismatchError("date (its .date() is one)")
    if not isinstance(given, dt.date):
        raise _MismatchError("date (datetime.date.fromisoformat reads one)" if isinstance(given, str) else "date")
    return given if type(given) is dt.date else dt.date(given.year, given.month, given.day)


def _check_time(given: Any) -> Any:
    if not isinstance(given, dt.time):
        raise _MismatchError("time")
    if given.tzinfo is not None and not isinstance(given.tzinfo, dt.timezone):
        raise _MismatchError("time with a fixed offset (datetime.timezone) or none", kind=ValueError)
    if (given.utcoffset() or _NO_OFFSET) % _MINUTE:
        # RFC 3339 and ISO 8601 write offsets in whole minutes, so seconds would be lost on the way to a file.
        raise _MismatchError("time with an offset in whole minutes", kind=ValueError)
    return given


def _check_tuple(args: tuple[Any, ...]) -> Check:
    if len(args) == 2 and args[1] is Ellipsis:
        inner = _compile(args[0])

        def check(given: Any) -> Any:
            if isinstance(given, list):
                given = tuple(given)
            if not isinstance(given, tuple):
                raise _MismatchError(f"tuple of {_words(args[0])}")
            return tuple([inner(each) for each in given]) if given else ()

        return check
    inners = [_compile(each) for each in args]

    def check_fixed(given: Any) -> Any:
        if not isinstance(given, tuple | list) or len(given) != len(inners):
            raise _MismatchError(f"tuple of {len(inners)}")
        return tuple([inner(each) for inner, each in zip(inners, given, strict=True)])

    return check_fixed


def _check_enum(kind: type[enum.Enum]) -> Check:
    base = int if issubclass(kind, int) else str

    def check(given: Any) -> Any:
        if isinstance(given, kind):
            return given
        # 1.0 and True equal 1, and a member of another enum equals its own text, but none of them is meant.
        if isinstance(given, bool | enum.Enum) or not isinstance(given, base):
            raise _MismatchError(kind.__name__)
        try:
            return kind(given)
        except ValueError:
            from newsevents.errors import closest, did_you_mean

            near = closest(given, [str(each.value) for each in kind]) if isinstance(given, str) else None
            raise _MismatchError(f"{kind.__name__}{did_you_mean(near)}", kind=ValueError) from None

    return check


def _check_union(args: tuple[Any, ...]) -> Check:
    rest = [each for each in args if each is not types.NoneType]
    if len(rest) == 1:
        inner = _compile(rest[0])
        return lambda given: None if given is None else inner(given)
    classes = tuple(rest)

    def check(given: Any) -> Any:
        if not isinstance(given, classes):
            raise _MismatchError(" or ".join(_words(each) for each in classes))
        return given

    return check


def _compile(hint: Any, meta: Meta | None = None) -> Check:
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *notes = get_args(hint)
        return _compile(inner, next((n for n in notes if isinstance(n, Meta)), None))
    if origin in (typing.Union, types.UnionType):
        return _check_union(get_args(hint))
    if origin is tuple:
        return _check_tuple(get_args(hint))
    if hint is str:
        return _check_str(meta)
    if hint is int:
        return _check_int(_bound(meta, "ge"), _bound(meta, "le"))
    if hint is float:
        return _check_float(_bound(meta, "ge"), _bound(meta, "le"))
    if hint is dt.date:
        return _check_date
    if hint is dt.time:
        return _check_time
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return _check_enum(hint)

    def check(given: Any) -> Any:
        # A subclass may hold more than is written, and would come back as less than it was.
        if type(given) is not hint:
            raise _MismatchError(_words(hint))
        return given

    return check


def _bound(meta: Meta | None, name: str) -> Any:
    return getattr(meta, name) if meta is not None else None


def _swift(hint: Any, convert: Check) -> Check:
    """Return a converter that lets what is surely right pass at once; most of what is built is."""
    plain, optional = _without_none(hint)
    inner, meta = plain, None
    if get_origin(plain) is Annotated:
        inner, *notes = get_args(plain)
        meta = next((note for note in notes if isinstance(note, Meta)), None)
    if inner is str and (meta is None or meta.pattern is None):
        minimum = (meta and meta.min_length) or 0

        def text(given: Any) -> Any:
            if type(given) is str and given.isascii() and len(given) >= minimum:
                return given
            return None if given is None and optional else convert(given)

        return text
    if inner is int and not optional and _bound(meta, "ge") is not None and _bound(meta, "le") is not None:
        low, high = _bound(meta, "ge"), _bound(meta, "le")
        return lambda given: given if type(given) is int and low <= given <= high else convert(given)
    if get_origin(plain) is tuple:
        args = get_args(plain)
        known = _as_they_are(args[0]) if len(args) == 2 and args[1] is Ellipsis else frozenset()

        def several(given: Any) -> Any:
            if type(given) is tuple and (not given or known.issuperset(map(type, given))):
                return given
            return None if given is None and optional else convert(given)

        return several
    passing = _as_they_are(hint)

    def one(given: Any) -> Any:
        return given if type(given) in passing else convert(given)

    return one if passing else convert


def _without_none(hint: Any) -> tuple[Any, bool]:
    """Return the one thing a hint allows beside None, and whether it allows None."""
    if get_origin(hint) in (typing.Union, types.UnionType):
        rest = [each for each in get_args(hint) if each is not types.NoneType]
        if len(rest) == 1:
            return rest[0], len(rest) < len(get_args(hint))
    return hint, False


def _as_they_are(hint: Any) -> frozenset[type]:
    """Return the classes whose objects a hint takes whatever they hold: enums, values, dates, None."""
    if get_origin(hint) in (typing.Union, types.UnionType):
        return frozenset().union(*map(_as_they_are, get_args(hint)))
    if get_origin(hint) is not None or not isinstance(hint, type) or hint in (str, int, float, dt.time):
        return frozenset()
    return frozenset((hint,))


def clipped(given: object) -> str:
    """Spell a value for a message, cut where it is long."""
    if isinstance(given, int) and given.bit_length() > _MOST_BITS:
        # Python refuses to spell an int of thousands of digits.
        return f"an int of {given.bit_length():,} bits"
    shown = repr(given)
    return shown if len(shown) <= 80 else shown[:77] + "..."
