"""Whether what is worked out once and stored still holds, and how it is worked out anew."""

from collections.abc import Callable, Iterator
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.db.transaction import atomic
from django.utils.translation import gettext as _

from wagtail_newsblocks import sanitize

from . import ledger
from .models import Comment, CommentStream

BATCH = 500


def drifts() -> Iterator[str]:
    """Everything that is counted, listed or placed otherwise than it should be, each in a sentence."""
    for stream in _each(CommentStream.objects.all()):
        published = _published(stream)
        if stream.published_count != published:
            yield _("Page %(page)d counts %(counted)d comments and has %(published)d.") % {
                "page": stream.page_id,
                "counted": stream.published_count,
                "published": published,
            }
    saying = {
        _("Comment %(comment)d is listed and should not be, or the other way round."): wrongly_listed(),
        _("Comment %(comment)d has no place in its thread."): _without_place(),
        _("Comment %(comment)d is in a thread to which it does not belong."): _astray(),
    }
    for sentence, comments in saying.items():
        yield from (sentence % {"comment": comment.pk} for comment in _each(comments))


def recount(tell: Callable[[int], None] = lambda _done: None) -> int:
    """Work out counts, what is listed and places in threads, page by page; how many rows were wrong.

    Each page is locked while it is worked out, so that it can be done while readers write.
    """
    mended = 0
    for done, stream in enumerate(_each(CommentStream.objects.all()), 1):
        with atomic():
            ledger.lock(stream.pk)
            mended += _mend(stream)
        tell(done)
    return mended


def rerender(tell: Callable[[int], None] = lambda _done: None) -> int:
    """Clean anew what was cleaned by other rules or other cleaners than those in force; how many comments that were."""
    policy = sanitize.comment_policy()
    done = 0
    for done, comment in enumerate(_each(outdated()), 1):
        html = sanitize.clean_comment(comment.body, links=comment.may_link)
        as_read = Comment.objects.filter(pk=comment.pk, revision=comment.revision)
        as_read.update(body_html=html, policy_version=policy)
        tell(done)
    return done


def outdated() -> "QuerySet[Comment]":
    """Comments that were cleaned by other rules or other cleaners than those in force."""
    rows = Comment.objects.exclude(policy_version=sanitize.comment_policy())
    return rows.exclude(status=Comment.Status.REMOVED)


def _mend(stream: CommentStream) -> int:
    published = _published(stream)
    mended = (
        CommentStream.objects.filter(pk=stream.pk).exclude(published_count=published).update(published_count=published)
    )
    for comment in _each(_without_place().filter(stream=stream)):
        Comment.objects.filter(pk=comment.pk).update(seq=ledger.place(comment))
        mended += 1
    for comment in _each(wrongly_listed().filter(stream=stream)):
        Comment.objects.filter(pk=comment.pk).update(listed=not comment.listed)
        mended += 1
    if mended:
        ledger.count(stream.pk, 0)
    return mended


def _published(stream: CommentStream) -> int:
    return Comment.objects.published().filter(stream=stream).count()


def wrongly_listed() -> "QuerySet[Comment]":
    """Comments that are listed though neither they nor what hangs on them is public, and the other way round."""
    of_root, of_parent = (
        Exists(Comment.objects.published().filter(**{field: OuterRef("pk")})) for field in ("root", "parent")
    )
    is_needed = Q(Q(root=None) & of_root) | Q(Q(root__isnull=False) & of_parent) | Q(status=Comment.Status.PUBLISHED)
    return Comment.objects.filter(Q(is_needed, listed=False) | Q(~is_needed, listed=True))


def _without_place() -> "QuerySet[Comment]":
    return Comment.objects.published().filter(root__isnull=False, seq=None)


def _astray() -> "QuerySet[Comment]":
    """Replies whose thread, page and addressee do not fit together."""
    half = Q(root=None, parent__isnull=False) | Q(root__isnull=False, parent=None)
    elsewhere = ~Q(stream=F("root__stream")) | Q(root__root__isnull=False)
    of_another_thread = ~Q(parent=F("root")) & ~Q(parent__root=F("root"))
    return Comment.objects.filter(half | Q(Q(root__isnull=False, parent__isnull=False), elsewhere | of_another_thread))


def _each(rows: "QuerySet[Any]") -> Iterator[Any]:
    """Every row, some at a time by key: what is written meanwhile makes none be passed over or come twice."""
    last = 0
    while batch := list(rows.filter(pk__gt=last).order_by("pk")[:BATCH]):
        yield from batch
        last = batch[-1].pk
