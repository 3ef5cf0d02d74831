"""Extraction: from an article to a report of typed records."""

from newsevents.extract.reading import extract

__all__ = ["extract"]
