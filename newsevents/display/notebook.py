"""Notebooks: a report shown as its HTML view, records and values staying as short as their repr.

Records know nothing of display, so the view is registered with IPython's formatter under the class's name. It is
registered when `newsevents` is imported in a running IPython, and `enable` and `disable` turn it on and off.
"""

import itertools
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from newsevents.records import Report

__all__ = ["disable", "enable"]

_CLASS: Final = ("newsevents.records.report", "Report")
_numbers: Final = itertools.count(1)


def enable(shell: Any = None) -> bool:
    """Show reports as HTML in the running IPython, or in the `shell` given; return whether there is one.

    Nothing is imported: IPython calls the view when a report is first shown.
    """
    formatter = _formatter(shell)
    if formatter is not None:
        formatter.for_type_by_name(*_CLASS, _view)
    return formatter is not None


def disable(shell: Any = None) -> None:
    """Show reports by their repr again."""
    formatter = _formatter(shell)
    if formatter is None:
        return
    formatter.deferred_printers.pop(_CLASS, None)
    report_class = getattr(sys.modules.get(_CLASS[0]), _CLASS[1], None)
    if report_class is not None:
        formatter.type_printers.pop(report_class, None)


def _formatter(shell: Any) -> Any:
    if shell is None:
        ipython = sys.modules.get("IPython")
        shell = ipython.get_ipython() if ipython is not None else None
    return shell.display_formatter.formatters["text/html"] if shell is not None else None


def _view(report: "Report") -> str:
    from newsevents.display.html import html_fragment

    # Ids are numbered by the views shown so far, so that two cells with the same report keep apart.
    return html_fragment(report, prefix=f"newsevents-{next(_numbers)}")
