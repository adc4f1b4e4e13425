"""How long comments keep what is personal: what is older than the site says goes, some rows at a time."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.transaction import atomic
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks import conf

from . import erasure
from .deletion import delete_comments, delete_rows
from .models import (
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    ModeratorNote,
)
from .rates import SAME_TEXT_WITHIN
from .reaches import Reach, reaches

BATCH = 500

Status = Comment.Status


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """One kind of thing that is kept for a time: which are past it, and how they go."""

    label: Promise
    due: "Callable[[conf.Settings, datetime], QuerySet[Any]]"
    clear: Callable[[Collection[int]], Any]
    page: str = ""
    """What leads from such a thing to its page; empty where it belongs to none, and goes by the settings in code."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Purged:
    """How many of a kind have gone, or would go."""

    label: Promise
    rows: int


def purge(*, dry_run: bool = False, now: datetime | None = None) -> Iterator[Purged]:
    """Let go of what is past its term, and say of each kind how much that is; on a dry run, only say so."""
    now = now or timezone.now()
    everywhere, of_sites = [Reach(settings=conf.settings())], list(reaches())
    for term in TERMS:
        dues = (
            term.due(reach.settings, now).filter(reach.of(term.page) if term.page else Q())
            for reach in (of_sites if term.page else everywhere)
        )
        yield Purged(label=term.label, rows=sum(due.count() if dry_run else _cleared(term, due) for due in dues))


def _cleared(term: Term, due: "QuerySet[Any]") -> int:
    """Clear batch by batch, each time from the first row on, since what was cleared is no longer due."""
    rows = 0
    while batch := [*due.order_by("pk").values_list("pk", flat=True)[:BATCH]]:
        with atomic():
            term.clear(batch)
        rows += len(batch)
    return rows


def _traces(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    """What tells from where a comment came: past the term of now, or past that of when it was sent, if that is less."""
    is_kept = ~Q(ip_net="", ip_key="", user_agent="")
    is_old = Q(submitted_at__lte=now - timedelta(days=settings.COMMENTS_KEEP_PERSONAL_DAYS))
    return CommentPrivate.objects.filter(is_kept, is_old | Q(purge_after__lte=now))


def _clear_traces(batch: Collection[int]) -> None:
    rows = CommentPrivate.objects.filter(pk__in=batch)
    rows.update(ip_net="", ip_key="", user_agent="", purge_after=None)


def _reporters(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    """Reports whose reader is known by the network address alone."""
    old = CommentReport.objects.filter(created_at__lte=now - timedelta(days=settings.COMMENTS_KEEP_PERSONAL_DAYS))
    return old.filter(is_proved=False).exclude(actor_key__startswith=erasure.NOBODY)


def _clear_reporters(batch: Collection[int]) -> None:
    erasure.forget_reporters(CommentReport.objects.filter(pk__in=batch))


def _emails(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    rows = CommentPrivate.objects.exclude(email="")
    return _older(rows, "submitted_at", now, days=settings.COMMENTS_KEEP_EMAIL_DAYS)


def _clear_emails(batch: Collection[int]) -> None:
    """Forget addresses; their keys stay, or nobody could ask any more for what is kept of them."""
    CommentPrivate.objects.filter(pk__in=batch).update(email="", notify=False)


def _unconfirmed(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    """Those that wait for a proof for too long; while a link that was mailed for them is good, it may still come."""
    until = now - timedelta(hours=settings.COMMENTS_KEEP_UNCONFIRMED_HOURS)
    good_since = now - timedelta(hours=settings.COMMENTS_CONFIRM_HOURS)
    asked = CommentMail._default_manager.filter(comment=OuterRef("pk"), kind=CommentMail.Kind.CONFIRM)
    is_good = asked.filter(Q(sent_at__gt=good_since) | Q(sent_at=None, created_at__gt=good_since))
    return Comment.objects.filter(~Exists(is_good), status=Status.UNCONFIRMED, sort_at__lte=until)


def _spam(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    return _left_alone(Status.SPAM, now, days=settings.COMMENTS_KEEP_SPAM_DAYS)


def _rejected(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    return _left_alone(Status.REJECTED, now, days=settings.COMMENTS_KEEP_REJECTED_DAYS)


def _delete_or_empty(batch: Collection[int]) -> None:
    """Delete comments that nothing answers, and empty the others, so that their threads stay."""
    batch = _still(batch, Status.UNCONFIRMED, Status.SPAM)
    answered = Comment.objects.filter(Q(root__in=batch) | Q(parent__in=batch))
    kept = {key for pair in answered.values_list("root", "parent") for key in pair if key in batch}
    erasure.erase_comments(kept)
    delete_comments({*batch} - kept)


def _empty(batch: Collection[int]) -> None:
    erasure.erase_comments(_still(batch, Status.REJECTED))


def _still(batch: Collection[int], *statuses: str) -> set[int]:
    """Those that nobody has published or held meanwhile, nor can until the transaction ends."""
    erasure.lock(batch)
    rows = Comment.objects.select_for_update().filter(pk__in=batch, status__in=statuses)
    return {*rows.values_list("pk", flat=True)}


def _notes(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    """What moderators have noted about comments that are removed; nothing leads from those to a person any more."""
    until = now - timedelta(days=settings.COMMENTS_KEEP_PERSONAL_DAYS)
    return ModeratorNote.objects.filter(comment__status=Status.REMOVED, at__lte=until)


def _delete_notes(batch: Collection[int]) -> None:
    delete_rows(ModeratorNote.objects.filter(pk__in=batch))


def _blocks(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    return AuthorBlock.objects.filter(ends_at__lte=now - timedelta(days=settings.COMMENTS_KEEP_PERSONAL_DAYS))


def _delete_blocks(batch: Collection[int]) -> None:
    delete_rows(AuthorBlock.objects.filter(pk__in=batch))


def _mails(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    return _older(CommentMail._default_manager.all(), "sent_at", now, days=settings.COMMENTS_KEEP_MAIL_DAYS)


def _delete_mails(batch: Collection[int]) -> None:
    delete_rows(CommentMail._default_manager.filter(pk__in=batch))


def _guards(settings: conf.Settings, now: datetime) -> "QuerySet[Any]":
    """What keeps a form or a text from being sent twice, once the form is no good any more."""
    for_long = max(timedelta(hours=settings.COMMENTS_FORM_HOURS), SAME_TEXT_WITHIN)
    return Comment.objects.filter(sort_at__lte=now - for_long).exclude(nonce=None, fingerprint="")


def _clear_guards(batch: Collection[int]) -> None:
    Comment.objects.filter(pk__in=batch).update(nonce=None, fingerprint="")


def _left_alone(status: str, now: datetime, *, days: int) -> "QuerySet[Any]":
    """Comments of a status to which nothing has been done for so long."""
    recent = CommentEvent.objects.filter(comment=OuterRef("pk"), created_at__gt=now - timedelta(days=days))
    return _older(Comment.objects.filter(~Exists(recent), status=status), "sort_at", now, days=days)


def _older(rows: "QuerySet[Any]", field: str, now: datetime, *, days: int) -> "QuerySet[Any]":
    """Those from more than so many days ago; none at all where the number is 0."""
    return rows.filter(**{f"{field}__lte": now - timedelta(days=days)}) if days else rows.none()


TERMS = (
    Term(label=_("Network and browser of comments"), page="comment__stream__page", due=_traces, clear=_clear_traces),
    Term(label=_("Network of reports"), page="comment__stream__page", due=_reporters, clear=_clear_reporters),
    Term(label=_("E-mail addresses"), page="comment__stream__page", due=_emails, clear=_clear_emails),
    Term(label=_("Comments without a proved address"), page="stream__page", due=_unconfirmed, clear=_delete_or_empty),
    Term(label=_("Spam"), page="stream__page", due=_spam, clear=_delete_or_empty),
    Term(label=_("Rejected comments"), page="stream__page", due=_rejected, clear=_empty),
    Term(label=_("Notes about removed comments"), page="comment__stream__page", due=_notes, clear=_delete_notes),
    Term(label=_("Blocks that have ended"), due=_blocks, clear=_delete_blocks),
    Term(label=_("Records of sent mails"), page="comment__stream__page", due=_mails, clear=_delete_mails),
    Term(label=_("Numbers of forms and fingerprints of texts"), page="stream__page", due=_guards, clear=_clear_guards),
)
"""What goes in time, in this order."""
