"""How a class of values is declared: immutable, slotted, and checked at its constructor.

A class made with `value` or `record` is an attrs class whose annotations are its contract. The constructor
holds every argument against its annotation, bounds included; msgspec holds decoded bytes against the same
annotations in C and skips the converters used here, so both doors refuse the same values and neither pays
for the other. Rules that span several fields belong in `__attrs_post_init__`, which both doors run.
"""

import enum
import types
import typing
from typing import Annotated, Any, TypeVar

import attrs
from msgspec import Meta

from newsevents.fields.checks import clipped, converter

__all__ = ["Finite", "Name", "Whole", "changed", "expect", "record", "value"]

Name = Annotated[str, Meta(min_length=1)]
"""Text that is not empty: unknown is None, so an empty string has no meaning of its own."""

Whole = Annotated[int, Meta(ge=0, le=2**63 - 1)]
"""A count or an offset, within what every JSON and Arrow reader keeps exactly."""

Finite = float
"""A number; NaN and the infinities are refused, for JSON has no word for them."""

T = TypeVar("T")


def _checked(cls: type, fields: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
    return [field.evolve(converter=converter(cls.__name__, field.name, field.type)) for field in fields]


def _shown(given: Any) -> str:
    """Spell a value for a repr: enums by their text, alone and in tuples."""
    if isinstance(given, enum.Enum):
        return str(given)
    if isinstance(given, tuple) and given and all(isinstance(each, enum.Enum) for each in given):
        return f"({', '.join(map(str, given))}{',' if len(given) == 1 else ''})"
    return repr(given)


def _short_repr(self: Any) -> str:
    """Show what was said: fields that still hold their default are left out."""
    shown = []
    for field in attrs.fields(type(self)):
        given = getattr(self, field.name)
        default = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = ()
        if given != default:
            shown.append(f"{field.name}={_shown(given)}")
    return f"{type(self).__name__}({', '.join(shown)})"


def expect(what: str, given: object, *kinds: type) -> None:
    """Raise TypeError where an argument is none of some types; `what` names the function and the argument."""
    if not isinstance(given, kinds):
        wanted = " or ".join("None" if kind is types.NoneType else kind.__name__ for kind in kinds)
        raise TypeError(f"{what}: expected {wanted}, got {clipped(given)}")


@typing.dataclass_transform(frozen_default=True, field_specifiers=(attrs.field,))
def value(cls: type[T]) -> type[T]:
    """Make a small immutable value; positional arguments are allowed."""
    return _define(cls, kw_only=False)


@typing.dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field,))
def record(cls: type[T]) -> type[T]:
    """Make an immutable record; every argument goes by name."""
    return _define(cls, kw_only=True)


def _define(cls: type[T], *, kw_only: bool) -> type[T]:
    if "__repr__" not in vars(cls):
        cls.__repr__ = _short_repr  # type: ignore[method-assign]
    return attrs.define(cls, frozen=True, slots=True, repr=False, kw_only=kw_only, field_transformer=_checked)


def changed(given: T, **fields: Any) -> T:
    """Return a value or a record with some of its fields changed, checked as new ones are."""
    loose: Any = given
    evolved: T = attrs.evolve(loose, **fields)
    return evolved
