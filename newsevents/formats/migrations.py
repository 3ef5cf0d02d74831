"""Migrations: how a document of an older schema becomes one of the next, step by step.

The promise: a document written by any released version of this library is read by every later one. A change of
schema that old readers would misread raises `shapes.SCHEMA` by one, and puts here the function that brings a
document of the version before to the new one. A new key that has a default needs neither.
"""

from collections.abc import Callable
from typing import Any, Final

from newsevents.formats.shapes import SCHEMA

__all__ = ["MIGRATIONS", "migrated", "version_fault"]

MIGRATIONS: Final[dict[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {}
"""By the version it reads: the function from a plain document to that of the next version.

Schema 1 is the first one, so there is nothing to migrate from yet.
"""


def version_fault(version: Any) -> str | None:
    """Return what is wrong with the version a document names, None where it is this one or can be migrated."""
    if type(version) is not int or version < 0:
        return f"expected the number of a schema, such as {SCHEMA}, got {version!r}"
    if version > SCHEMA:
        return f"expected schema {SCHEMA} or older, got {version}: a newer newsevents wrote this; upgrade to read it"
    missing = [step for step in range(version, SCHEMA) if step not in MIGRATIONS]
    return f"expected schema {SCHEMA}, got {version}, which was never released" if missing else None


def migrated(document: dict[str, Any], version: int) -> dict[str, Any]:
    """Return a plain document of an older version as one of this version."""
    for step in range(version, SCHEMA):
        document = MIGRATIONS[step](document)
    return document | {"schema": SCHEMA}
