"""The tables of the sources room."""

from .link_check import LinkCheck
from .mention import DraftMention
from .record import RecordMixin, RecordQuerySet, StillNamed
from .review import ReviewFlag
from .source import Disclosure, Source
from .work import CitedWork, WorkAuthor, WorkIdentifier

__all__ = [
    "CitedWork",
    "Disclosure",
    "DraftMention",
    "LinkCheck",
    "RecordMixin",
    "RecordQuerySet",
    "ReviewFlag",
    "Source",
    "StillNamed",
    "WorkAuthor",
    "WorkIdentifier",
]
