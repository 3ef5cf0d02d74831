"""Models: the schema for language models, and their answers turned into records with the words found again."""

from typing import Any

__all__ = ["strict_schema"]


def strict_schema(kind: str | None) -> dict[str, Any]:
    """Return the strict schema of a kind."""
    raise NotImplementedError
