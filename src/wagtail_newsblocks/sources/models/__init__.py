"""The tables of the sources room."""

from .mention import DraftMention
from .record import RecordMixin, RecordQuerySet, StillNamed
from .source import Disclosure, Source
from .work import CitedWork, WorkAuthor, WorkIdentifier

__all__ = [
    "CitedWork",
    "Disclosure",
    "DraftMention",
    "RecordMixin",
    "RecordQuerySet",
    "Source",
    "StillNamed",
    "WorkAuthor",
    "WorkIdentifier",
]
