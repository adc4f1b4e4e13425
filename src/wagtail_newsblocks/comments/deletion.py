"""What goes with a page: its comments, in batches, since Django would load every row of them into memory."""

from collections.abc import Collection
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model, Q, QuerySet

from .models import (
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
    ModeratorNote,
    ScannerReport,
)

BATCH = 500
BELONGINGS: tuple[type[Model], ...] = (
    CommentPrivate,
    CommentRevision,
    CommentReport,
    CommentEvent,
    CommentMail,
    ModeratorNote,
    ScannerReport,
)


def when_a_page_goes(*, instance: Any, using: str, **_signal: Any) -> None:
    """Delete the stream of a page that is about to be deleted, with all that is in it."""
    for stream in CommentStream.objects.using(using).filter(page_id=instance.pk):
        delete_stream(stream, using=using)


def delete_stream(stream: CommentStream, *, using: str) -> None:
    """Delete a page's comments, the record of what was done to them, and what the page says about them."""
    comments = Comment.objects.using(using).filter(stream=stream)
    comments.filter(parent__isnull=False).update(parent=None, root=None, seq=None)  # then they can go in any order
    while keys := list(comments.order_by("pk").values_list("pk", flat=True)[:BATCH]):
        delete_comments(keys, using=using)
    delete_rows(CommentStream._default_manager.using(using).filter(pk=stream.pk))


def forget(keys: Collection[int]) -> None:
    """Delete what is kept of removed comments beside themselves: their texts, what is personal, mail that is due.

    What moderators have noted is the newsroom's own, and stays until the person or the page goes. What scanners were to
    hear says nothing of anybody, and goes when it would be told.
    """
    CommentReport.objects.filter(comment__in=keys).update(note="")
    delete_rows(CommentRevision.objects.filter(comment__in=keys))
    delete_rows(CommentPrivate.objects.filter(comment__in=keys))
    delete_rows(CommentMail.objects.filter(Q(comment__in=keys) | Q(recipient__in=keys), sent_at=None))


def delete_comments(keys: Collection[int], *, using: str = DEFAULT_DB_ALIAS) -> None:
    """Delete some comments that nothing answers, with the record of what was done to them."""
    for model in BELONGINGS:
        delete_rows(model._default_manager.using(using).filter(comment__in=keys))
    delete_rows(CommentMail._default_manager.using(using).filter(recipient__in=keys))
    delete_rows(Comment._default_manager.using(using).filter(pk__in=keys))


def delete_rows(rows: "QuerySet[Any]") -> int:
    """One DELETE without signals, for which Django and Wagtail would read and look up each row; how many it took."""
    return rows._raw_delete(rows.db)  # noqa: SLF001 - there is no public name for it
