"""Extraction: from an article to a report of typed records.

Rooms, each importing from those before it only: `text` (tokens, sentences, quotations), `names` (who and where),
`document` (what all readers share), `speech`, `events`, `harm` and `policy` (one kind of record each), then `reading`
(one article) and `many`.
"""

from newsevents.extract.many import Failure, extract_many
from newsevents.extract.reading import extract

__all__ = ["Failure", "extract", "extract_many"]
