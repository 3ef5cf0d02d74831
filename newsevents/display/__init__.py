"""Display: reports for people to read, as text for a terminal, one HTML page, a timeline, or tables.

Knows records and the dates of a text; nothing above imports it. Modules are imported when a name of theirs is
first used.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsevents.display.html import html_fragment, report_html
    from newsevents.display.text import report_text
    from newsevents.display.timeline import Moment, moments, timeline_text

_HOME_OF = {
    "Moment": "timeline",
    "html_fragment": "html",
    "report_html": "html",
    "report_text": "text",
    "moments": "timeline",
    "timeline_text": "timeline",
}

__all__ = ["Moment", "html_fragment", "moments", "report_html", "report_text", "timeline_text"]


def __getattr__(name: str) -> Any:
    """Import a name from the module it lives in."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
