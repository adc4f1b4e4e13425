"""Making comments say nothing of anybody, while threads keep their shape.

Some comments at a time are erased, each time whole: what is left of a person still leads to the rest, so that whoever
begins again after a crash ends where the first would have ended.
"""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db.models import CharField, F, Model, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.db.transaction import atomic, on_commit

from . import bulk, ledger, persons, signals, upkeep
from .actions import NOTHING
from .deletion import delete_rows
from .models import (
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    Mailbox,
    ModeratorNote,
    ScannerReport,
)
from .persons import Person

BATCH = 500
RULE = "erasure"
NOBODY = "erased-"

DELETED: tuple[type[Model], ...] = (CommentPrivate, CommentRevision, CommentMail, ModeratorNote, ScannerReport)
"""What is gone with an erased comment, by its field ``comment``."""

PLAN = {
    "AuthorBlock": "Deleted: it knows them by keys alone, and somebody of whom nothing is left cannot be blocked.",
    "Comment": "Emptied, but for its place, its dates, and where it was imported from: it is not imported again.",
    "CommentChore": "Says nothing of readers.",
    "CommentEvent": "Stays: what was done, when, and by which moderator or rule; it names no reader and has no text.",
    "CommentMail": "Deleted, whether it is about an erased comment or for its author.",
    "CommentPrivate": "Deleted.",
    "CommentReport": "Of the person: note, account and key are gone, the reason stays. Of others: the note is gone.",
    "CommentRevision": "Deleted.",
    "CommentSettings": "Says nothing of readers.",
    "CommentStream": "Says nothing of readers; its count is made right, and its caches are told.",
    "Mailbox": "Deleted, and with it what its owner refuses: nothing is left by which they could be spared.",
    "ModerationScope": "Says nothing of readers.",
    "ModeratorDigest": "Says nothing of readers.",
    "ModeratorNote": "Deleted.",
    "ScannerReport": "Deleted: scanners are told nothing more of an erased comment.",
}
"""What an erasure does to each table; one that is missing here is one that it has forgotten."""

Status = Comment.Status


@dataclass(frozen=True, kw_only=True, slots=True)
class Erased:
    """How much an erasure has found."""

    comments: int
    reports: int
    blocks: int


def erase(person: Person, tell: Callable[[int], None] = lambda _done: None) -> Erased:
    """Leave nothing of a person in any table of comments; their accounts themselves are the site's to delete."""
    done = 0
    while found := person.comments():
        for batch in persons.in_batches(found, BATCH):
            erase_comments(batch)
            done += len(batch)
            tell(done)
    delete_rows(Mailbox._default_manager.filter(key__in=person.keys))
    blocks = AuthorBlock.objects.of_author({*person.keys})
    return Erased(comments=done, reports=forget_reporters(person.reports(), note=""), blocks=delete_rows(blocks))


def erase_comments(found: Collection[int]) -> None:
    """Empty some comments for good, all or none of them, and make right what is counted and listed around them."""
    with atomic():
        lock(found)
        comments = [*Comment.objects.filter(pk__in=found)]
        _count_out(comments)
        Comment.objects.filter(pk__in=found).update(status=Status.REMOVED, revision=F("revision") + 1, **NOTHING)
        _list_anew(comments)
        _forget_around(found)
        _record(comments)


def lock(found: Collection[int]) -> None:
    """Wait until nobody else publishes or hides comments of the same pages, always in the same order of pages."""
    bulk.lock({*Comment.objects.filter(pk__in=found).values_list("stream", flat=True)})


def forget_reporters(reports: "QuerySet[CommentReport]", **values: Any) -> int:
    """Let reports no longer say whose they are; how many those were. Each gets a key that is nobody's."""
    nobody = Concat(Value(NOBODY), Cast("pk", CharField()))
    return reports.update(user=None, actor_key=nobody, **values)


def _count_out(comments: list[Comment]) -> None:
    published = Counter(comment.stream_id for comment in comments if comment.is_published)
    for stream in sorted({comment.stream_id for comment in comments if comment.listed}):
        ledger.count(stream, -published[stream])


def _list_anew(comments: list[Comment]) -> None:
    """See to it that these comments, and what they answer, are listed while something published hangs on them."""
    around = {key for one in comments for key in (one.pk, one.root_id, one.parent_id) if key is not None}
    wrong = [*upkeep.wrongly_listed().filter(pk__in=around).values_list("pk", "listed")]
    for listed in (True, False):
        rows = Comment.objects.filter(pk__in=[key for key, is_listed in wrong if is_listed == listed])
        rows.update(listed=not listed)


def _forget_around(found: Collection[int]) -> None:
    """Delete what belongs to comments, and forget what only the network address says is their author's."""
    addresses = CommentPrivate.objects.filter(pk__in=found).exclude(ip_key="").values_list("ip_key", flat=True)
    forget_reporters(CommentReport.objects.filter(actor_key__in={*addresses}), note="")
    CommentReport.objects.filter(comment__in=found).update(note="")
    for model in DELETED:
        delete_rows(model._default_manager.filter(comment__in=found))
    delete_rows(CommentMail._default_manager.filter(recipient__in=found))


def _record(comments: list[Comment]) -> None:
    """Add an event to each comment, and tell other apps of those that readers could see."""
    CommentEvent.objects.bulk_create(
        CommentEvent(
            comment=comment,
            action=CommentEvent.Action.REMOVE,
            from_status=comment.status,
            to_status=Status.REMOVED,
            rule=RULE,
            revision=comment.revision + 1,
        )
        for comment in comments
    )
    withdrawn = [comment.pk for comment in comments if comment.is_published]
    on_commit(partial(_tell_of, withdrawn))


def _tell_of(withdrawn: Collection[int]) -> None:
    """Tell other apps of comments that readers can no longer see; a receiver that fails is logged."""
    for comment in Comment.objects.filter(pk__in=withdrawn):
        signals.comment_withdrawn.send_robust(sender=Comment, comment=comment)
