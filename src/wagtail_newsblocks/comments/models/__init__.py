"""The tables of the comments room."""

from .chore import CommentChore
from .comment import Comment, CommentQuerySet, CommentRevision
from .feedback import ScannerReport
from .mail import CommentMail, Mailbox, ModeratorDigest
from .moderation import AuthorBlock, BlockQuerySet, ModerationScope, ModeratorNote
from .preferences import CommentSettings, settings_for, settings_for_each, settings_of, site_of
from .private import CommentPrivate
from .record import AppendOnly, CommentEvent, CommentReport, Reason
from .stream import CommentStream, StreamQuerySet, page_of_stream

__all__ = [
    "AppendOnly",
    "AuthorBlock",
    "BlockQuerySet",
    "Comment",
    "CommentChore",
    "CommentEvent",
    "CommentMail",
    "CommentPrivate",
    "CommentQuerySet",
    "CommentReport",
    "CommentRevision",
    "CommentSettings",
    "CommentStream",
    "Mailbox",
    "ModerationScope",
    "ModeratorDigest",
    "ModeratorNote",
    "Reason",
    "ScannerReport",
    "StreamQuerySet",
    "page_of_stream",
    "settings_for",
    "settings_for_each",
    "settings_of",
    "site_of",
]
