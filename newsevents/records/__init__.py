"""Records: what an article reported. Immutable, checked, hashable; each points at the words it came from."""

from newsevents.records.article import Article
from newsevents.records.casualty import Casualty
from newsevents.records.common import AcledType, RecordLink
from newsevents.records.event import Event
from newsevents.records.policy import PolicyChange
from newsevents.records.reconcile import Reconciled, reconcile
from newsevents.records.report import Record, Report
from newsevents.records.statement import Statement
from newsevents.records.toll import Toll

__all__ = [
    "AcledType",
    "Article",
    "Casualty",
    "Event",
    "PolicyChange",
    "Reconciled",
    "Record",
    "RecordLink",
    "Report",
    "Statement",
    "Toll",
    "reconcile",
]


def __dir__() -> list[str]:
    return __all__
