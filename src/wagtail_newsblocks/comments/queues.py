"""What waits for moderators, in queues: which comments are in each, in which order, and how many."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, TextChoices
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .actions import DECISIONS
from .badges import staff_among
from .models import Comment, CommentEvent, CommentReport, CommentRevision, Reason, settings_for_each
from .reasons import in_words

Status = Comment.Status

COUNTED = 999
"""Up to how many comments of a queue are counted; beyond it there are “999+”."""

SEARCHED = timedelta(days=365)
"""How far back words are looked for, where no dates are asked for; no index helps to find them."""

EXCERPT = 200


class Queue(TextChoices):
    """Comments that wait for the same thing."""

    HELD = "held", _("Held")
    EDITED = "edited", _("Edited")
    REPORTED = "reported", _("Reported")
    UNREVIEWED = "unreviewed", _("Unreviewed")
    SPAM = "spam", _("Spam")
    ALL = "all", _("All")


OLDEST_FIRST = frozenset({Queue.HELD, Queue.EDITED, Queue.REPORTED})


def in_queue(comments: "QuerySet[Comment]", queue: str) -> "QuerySet[Comment]":
    """Those of some comments that are in a queue."""
    if queue == Queue.HELD:
        return comments.filter(status=Status.HELD)
    if queue == Queue.EDITED:
        return comments.filter(status=Status.PUBLISHED, pk__in=_with_edit_waiting())
    if queue == Queue.REPORTED:
        unanswered = CommentReport.objects.filter(comment=OuterRef("pk")).filter(
            Q(comment__reviewed_at=None) | Q(created_at__gt=F("comment__reviewed_at"))
        )
        return comments.filter(Exists(unanswered), report_count__gt=0, status__in=[Status.PUBLISHED, Status.HELD])
    if queue == Queue.UNREVIEWED:
        return comments.filter(status=Status.PUBLISHED, reviewed_at=None)
    if queue == Queue.SPAM:
        return comments.filter(status=Status.SPAM)
    return comments


def in_order(comments: "QuerySet[Comment]", queue: str) -> "QuerySet[Comment]":
    """What waits for somebody, the longest waiting first; all else, the newest first."""
    return comments.order_by("sort_at", "pk") if queue in OLDEST_FIRST else comments.order_by("-sort_at", "-pk")


def counts(comments: "QuerySet[Comment]") -> dict[str, str]:
    """How many comments are in each queue but that of all, by one query each that stops counting soon."""
    return {queue: counted(in_queue(comments, queue)) for queue in Queue if queue != Queue.ALL}


def counted(comments: "QuerySet[Comment]") -> str:
    """How many comments there are, or that they are many."""
    number = comments.order_by()[: COUNTED + 1].count()
    return f"{COUNTED}+" if number > COUNTED else str(number)


def found(comments: "QuerySet[Comment]", words: str, *, has_dates: bool) -> "QuerySet[Comment]":
    """The comments that have some words in their text or their author's name; of the last year unless dates are set."""
    if not has_dates:
        comments = comments.filter(sort_at__gte=timezone.now() - SEARCHED)
    for word in words.split():
        comments = comments.filter(Q(body__icontains=word) | Q(author_name__icontains=word))
    return comments


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """What is shown of a comment in a queue."""

    author: str
    standing: str
    badges: tuple[str, ...]
    html: SafeString
    words: str
    reasons: tuple[str, ...]
    reports: tuple[str, ...]
    has_edit_waiting: bool
    answers: str
    """Whom it answers and how that begins; empty where it answers nobody."""
    can: Mapping[str, bool]
    needs_reason: bool
    """Whether its site wants to know why it is rejected."""


def add_lines(comments: Sequence[Comment]) -> None:
    """Give each comment as ``line`` what is shown of it, by the same few queries however many they are.

    Comments are to come with their pages.
    """
    keys = [comment.pk for comment in comments]
    staff = staff_among({comment.user_id for comment in comments} - {None})
    reported = _reports_of(keys)
    waiting = set(_with_edit_waiting().filter(comment__in=keys).values_list("comment_id", flat=True))
    last = undoable(keys)
    parents = Comment.objects.in_bulk({comment.parent_id for comment in comments} - {None})
    settings = settings_for_each(comment.stream.page for comment in comments)
    for comment in comments:
        comment.line = Line(  # type: ignore[attr-defined]  # hung on for the template
            author=name_of(comment),
            standing=standing_of(comment),
            badges=(staff[comment.user_id],) if comment.user_id in staff else (),
            html=comment.html,
            words=plain(comment),
            reasons=tuple(in_words(comment.hold_reasons)),
            reports=reported.get(comment.pk, ()),
            has_edit_waiting=comment.pk in waiting,
            answers=_beginning(parents.get(comment.parent_id)),
            can=possible(comment, has_edit_waiting=comment.pk in waiting, is_undoable=comment.pk in last),
            needs_reason=settings[comment.stream.page_id].COMMENTS_REASON_REQUIRED,
        )


def name_of(comment: Comment) -> str:
    """The name that an author has given."""
    return comment.author_name or gettext("No name")


def plain(comment: Comment) -> str:
    """What a comment says in one line of text, without its tags."""
    return " ".join(unescape(strip_tags(comment.html)).split())


def with_words(comments: "Iterable[Comment]") -> list[Comment]:
    """Some comments, each with what it says in one line as ``words``."""
    found = [*comments]
    for comment in found:
        comment.words = plain(comment)  # type: ignore[attr-defined]  # hung on for the template
    return found


def standing_of(comment: Comment) -> str:
    """How sure it is who wrote a comment."""
    if comment.user_id is not None:
        return gettext("Account")
    return gettext("Guest, address proved") if comment.author_key else gettext("Guest")


def undoable(keys: Iterable[int]) -> set[int]:
    """Those of some comments whose last decision can be taken back: nothing has happened to them since."""
    decided = CommentEvent.objects.filter(comment__in=keys, revision=F("comment__revision"), action__in=DECISIONS)
    return set(decided.exclude(comment__status=Status.REMOVED).values_list("comment_id", flat=True))


def possible(comment: Comment, *, has_edit_waiting: bool, is_undoable: bool) -> dict[str, bool]:
    """What can be done with a comment as it stands, by the name of the decision."""
    is_public = comment.status == Status.PUBLISHED
    asks_for_it = has_edit_waiting or comment.reviewed_at is None or comment.report_count > 0
    return {
        "approve": comment.status in (Status.HELD, Status.REJECTED, Status.SPAM) or (is_public and asks_for_it),
        "refuse_edit": is_public and has_edit_waiting,
        "hold": comment.status in (Status.PUBLISHED, Status.REJECTED, Status.SPAM),
        "reject": comment.status in (Status.HELD, Status.PUBLISHED),
        "spam": comment.status in (Status.HELD, Status.PUBLISHED, Status.REJECTED),
        "feature": is_public and comment.featured_at is None,
        "unfeature": is_public and comment.featured_at is not None,
        "remove": comment.status != Status.REMOVED,
        "undo": is_undoable,
    }


def _with_edit_waiting() -> "QuerySet[Any]":
    return CommentRevision.objects.filter(state=CommentRevision.State.PENDING).values("comment_id")


def _reports_of(keys: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """What readers have against some comments, each reason with how many gave it."""
    rows = CommentReport.objects.filter(comment__in=keys).values("comment_id", "reason").order_by("comment_id")
    said: dict[int, tuple[str, ...]] = {}
    for row in rows.annotate(number=Count("pk")).order_by("comment_id", "-number"):
        label = Reason(row["reason"]).label if row["reason"] in Reason else row["reason"]
        words = str(label) if row["number"] == 1 else f"{label} ({row['number']})"
        said[row["comment_id"]] = (*said.get(row["comment_id"], ()), words)
    return said


def _beginning(parent: Comment | None) -> str:
    """Whom a comment answers, and how that comment begins, in one line."""
    if parent is None:
        return ""
    words = Truncator(plain(parent)).chars(EXCERPT)
    return f"{name_of(parent)}: {words}" if words else gettext("A comment that was removed")
