"""Formats: records as JSON, JSON Lines, CSV and JSON Schema, and back; articles out of what newsrooms write."""

from newsevents.formats.articles import read_article
from newsevents.formats.codec import RawRecord
from newsevents.formats.documents import from_json, read_json, to_json, write_json
from newsevents.formats.folders import read_csv, write_csv
from newsevents.formats.lines import Records, read_jsonl, write_jsonl
from newsevents.formats.locate import locate
from newsevents.formats.models import from_answer
from newsevents.formats.schema import json_schema
from newsevents.formats.tables import from_csv, iter_csv, to_csv

__all__ = [
    "RawRecord",
    "Records",
    "from_answer",
    "from_csv",
    "from_json",
    "iter_csv",
    "json_schema",
    "locate",
    "read_article",
    "read_csv",
    "read_json",
    "read_jsonl",
    "to_csv",
    "to_json",
    "write_csv",
    "write_json",
    "write_jsonl",
]


def __dir__() -> list[str]:
    return __all__
