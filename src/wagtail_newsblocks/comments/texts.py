"""Which text of a comment is in force, which were before it, and which waits for a moderator."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.utils import timezone

from wagtail_newsblocks import sanitize

from . import keys
from .ledger import AlreadyModerated
from .models import Comment, CommentEvent, CommentRevision

Action = CommentEvent.Action
State = CommentRevision.State

WAITS_AGAIN: dict[str, str] = {Action.APPROVE_EDIT: State.APPLIED, Action.REFUSE_EDIT: State.REFUSED}
"""In which state the text is that waits again once such a decision is undone."""


def cleaned(body: str, *, links: bool) -> dict[str, str]:
    """The fields of a comment that hold what readers see of a text."""
    html = sanitize.clean_comment(body, links=links)
    return {"body_html": html, "policy_version": sanitize.comment_policy()}


def fields_of(body: str, *, links: bool, edited_at: datetime | None) -> dict[str, Any]:
    """All fields of a comment that its text fills."""
    return {"body": body, "fingerprint": keys.of_text(body), "edited_at": edited_at, **cleaned(body, links=links)}


def fields_again(comment: Comment, earlier: CommentRevision) -> dict[str, Any]:
    """The same for a text that is in force again, with the date at which it was edited, if it was."""
    edited_at = None if earlier.created_at == comment.sort_at else earlier.created_at
    return fields_of(earlier.body, links=comment.may_link, edited_at=edited_at)


def in_force_since(comment: Comment) -> datetime:
    """Since when a comment has the text that it has."""
    return comment.edited_at or comment.sort_at


def keep(comment: Comment, body: str, *, number: int, since: datetime) -> None:
    """Keep a text that was in force up to the revision ``number``."""
    CommentRevision.objects.create(comment=comment, number=number, body=body, state=State.SUPERSEDED, created_at=since)


def let_wait(comment: Comment, body: str, reasons: Iterable[str]) -> None:
    """Let a text wait for a moderator."""
    CommentRevision.objects.create(
        comment=comment,
        number=comment.revision,
        body=body,
        state=State.PENDING,
        hold_reasons=[*reasons],
        created_at=timezone.now(),
    )


def waiting(comment: Comment) -> CommentRevision | None:
    """The text that waits, if one does."""
    return comment.revisions.filter(state=State.PENDING).first()


def set_aside(comment: Comment) -> int:
    """Let go of the text that waits; how many did, none or one."""
    return comment.revisions.filter(state=State.PENDING).update(state=State.REFUSED)


def let_wait_again(comment: Comment, decided: CommentEvent) -> None:
    """Let the text wait again that a decision was about, where it was about one."""
    state = WAITS_AGAIN.get(decided.action)
    latest = comment.revisions.filter(state=state).order_by("-number").values_list("pk", flat=True)[:1]
    comment.revisions.filter(pk__in=[*latest]).update(state=State.PENDING)


def replaced_by(comment: Comment, decided: CommentEvent) -> CommentRevision | None:
    """The text that an approved edit has replaced, where that is what was decided."""
    if decided.action != Action.APPROVE_EDIT:
        return None
    replaced = comment.revisions.filter(state=State.SUPERSEDED, number=decided.revision - 1)
    if (earlier := replaced.first()) is None:  # somebody has undone it meanwhile
        raise AlreadyModerated(Comment.objects.get(pk=comment.pk))
    return earlier
