"""Extraction: from an article to a report of typed records."""

from newsevents.extract.many import Failure, extract_many
from newsevents.extract.reading import extract

__all__ = ["Failure", "extract", "extract_many"]
