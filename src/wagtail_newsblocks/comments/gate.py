"""Who may comment where: one gate for the form, the API and every action."""

from datetime import timedelta
from typing import Any

from django.db.models import TextChoices
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import PageViewRestriction

from wagtail_newsblocks import conf

from .models import Comment, CommentStream, Reason, page_of_stream
from .policy import ClosedReason, Policy
from .rules import Author


class Refusal(TextChoices):
    """Why something is refused to a reader or a moderator; rules have reasons of their own."""

    NO_PARENT = "no_parent", _("The comment that this replies to is no longer there.")
    NOT_THE_AUTHOR = "not_the_author", _("This is somebody else’s comment.")
    DECIDED = "decided", _("A moderator has decided about this comment; it can no longer be changed.")
    TOO_LATE = "too_late", _("It is too late to change this comment.")
    ANSWERED = "answered", _("Somebody has replied; this comment can no longer be changed.")
    NO_REASON = "no_reason", _("Say why.")
    NO_READER = "no_reader", _("It cannot be told who reports this.")
    USED = "used", _("A comment was sent with this form already. Please send this one once more.")
    TOO_MANY = "too_many", _("That was a lot in a short time.")
    NO_AUTHOR = "no_author", _("It cannot be told who wrote this.")
    NO_WORDS = "no_words", _("Write something.")
    OVER = "over", _("That date has passed.")
    NOT_PUBLISHED = "not_published", _("This comment is not public.")
    NO_EDIT = "no_edit", _("No edit waits here.")
    NOTHING_TO_UNDO = "nothing_to_undo", _("Nothing can be undone here.")
    NOTHING_TO_CONFIRM = "nothing_to_confirm", _("Nothing is left to confirm.")


class CommentsClosed(Exception):
    """Nobody, or not this reader, can comment here; ``reason`` is a ``ClosedReason``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Refused(Exception):
    """Something is refused; ``reason`` is a ``Refusal`` or a rule's, ``retry_after`` for how many seconds it holds."""

    def __init__(self, reason: str, *, retry_after: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after


class NotTheAuthor(Refused):
    """Somebody wants to change a comment that is not theirs; to them it does not exist."""

    def __init__(self) -> None:
        super().__init__(Refusal.NOT_THE_AUTHOR)


def check_open(page: Any, *, by: Author) -> Policy:
    """The policy in force, or ``CommentsClosed`` where the page is not for this reader or takes no comments now."""
    page = page_of_stream(page)
    if not is_public(page) or not all(_is_passed(one, by) for one in page.get_view_restrictions()):
        raise CommentsClosed(ClosedReason.HIDDEN)
    policy = CommentStream.objects.policy_for(page)
    if not policy.is_open:
        raise CommentsClosed(policy.reason)
    return policy


def is_public(page: Any) -> bool:
    """Whether a page is published and not past its expiry."""
    return page.live and (page.expire_at is None or page.expire_at > timezone.now())


def check_reason(reason: str, *, settings: conf.Settings) -> None:
    """Raise ``Refused`` for a reason that is none, and for none where the comment's site demands one."""
    if reason not in Reason and (reason or settings.COMMENTS_REASON_REQUIRED):
        raise Refused(Refusal.NO_REASON)


def check_parent(stream: CommentStream, parent: Comment | None) -> None:
    """Raise ``Refused`` where a reply would go to a comment of another page, or to one that readers cannot read."""
    if parent is None:
        return
    here = Comment.objects.published().filter(pk=parent.pk, stream=stream)
    if not here.exists():
        raise Refused(Refusal.NO_PARENT)


def check_editable(comment: Comment, *, by: Author, settings: conf.Settings) -> None:
    """Raise ``Refused`` where the author can no longer change a comment, ``NotTheAuthor`` where somebody else asks."""
    if not by.owns(comment):
        raise NotTheAuthor
    if comment.status in (Comment.Status.REJECTED, Comment.Status.REMOVED):
        raise Refused(Refusal.DECIDED)
    if timezone.now() >= comment.sort_at + timedelta(minutes=settings.COMMENTS_EDIT_MINUTES):
        raise Refused(Refusal.TOO_LATE)
    if Comment.objects.published().filter(parent=comment).exists():
        raise Refused(Refusal.ANSWERED)


def _is_passed(restriction: PageViewRestriction, by: Author) -> bool:
    kind = PageViewRestriction
    if restriction.restriction_type == kind.PASSWORD:
        return restriction.pk in by.passed
    if by.user is None:
        return False
    if restriction.restriction_type == kind.LOGIN or by.user.is_superuser:
        return True
    return by.user.groups.filter(pk__in=restriction.groups.all()).exists()
