"""Extraction: from an article to a report of typed records.

Rooms, each importing from those before it only: `text` (tokens, sentences, quotations), `names` (who and where),
`document` (what all readers share), `speech`, `events`, `harm` and `policy` (one kind of record each), then `reading`
(one article) and `many`.
"""

import sys

from newsevents.extract.many import Failure, extract_many
from newsevents.extract.reading import extract

__all__ = ["Failure", "extract", "extract_many"]

_ROOMS = ("text", "names", "document", "speech", "events", "harm", "policy", "reading", "many")

# On the package the function stands where this room would, so it shows the rooms inside, and
# `import newsevents.extract.text as text` finds its way.
vars(extract).update({name: sys.modules[f"{__name__}.{name}"] for name in _ROOMS})
