"""How comments change in the database: the first statement locks the page's stream, the last is the record of it.

Whoever changes what readers see locks the stream row before anything else, so that counts and places in a thread are
right whatever happens at the same time, and so that SQLite need never turn a reader into a writer. What readers do not
see, such as a flood of held comments, leaves the stream alone. All is one transaction: it is there whole or not at all.
"""

from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from django.db import connections, router
from django.db.models import Case, F, Max, Value, When
from django.db.transaction import atomic, on_commit
from django.dispatch import Signal
from django.utils import timezone

from . import feedback, history, outbox, signals
from .models import Comment, CommentEvent, CommentPrivate, CommentStream

Status = Comment.Status


class AlreadyModerated(Exception):
    """Somebody else was faster, or it cannot be done any more: ``current`` is the comment as it stands now."""

    def __init__(self, current: Comment) -> None:
        super().__init__(current.status)
        self.current = current


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """What is done, by which moderator or by which rule, and why.

    Of readers, only that it was the author is kept: who takes a comment back leaves no trace of themselves.
    """

    action: CommentEvent.Action
    actor: Any = None
    rule: str = ""
    reason: str = ""
    batch: UUID | None = None


def lock(stream_id: int) -> None:
    """Wait until nobody else changes what readers see of a page; the first statement of a transaction."""
    CommentStream.objects.filter(pk=stream_id).update(published_count=F("published_count"))


def count(stream_id: int, shift: int) -> None:
    """Lock a page's comments like ``lock``, and note that what readers see changes: more, less, or as much."""
    changes: dict[str, Any] = {"changed_seq": F("changed_seq") + 1}
    if shift > 0:
        changes |= {"published_count": F("published_count") + shift, "last_published_at": timezone.now()}
    elif shift < 0:  # a count that is wrong already must not keep a moderator from taking something down
        fewer = When(published_count__gte=-shift, then=F("published_count") + shift)
        changes["published_count"] = Case(fewer, default=Value(0))
    CommentStream.objects.filter(pk=stream_id).update(**changes)


def add(comment: Comment, private: CommentPrivate, step: Step) -> None:
    """Store a new comment with what is personal about it, within a transaction of the caller's."""
    if comment.is_published:
        count(comment.stream_id, 1)
        comment.listed, comment.published_at, comment.seq = True, timezone.now(), place(comment)
    elif comment.is_reply and _foreign_keys_lock():
        lock(comment.stream_id)
    comment.save(force_insert=True)
    private.comment = comment
    private.save(force_insert=True)
    _record(comment, step, before="")
    tell(comment, signals.comment_submitted)
    if comment.is_published:
        tell(comment, signals.comment_published)
    outbox.write(comment, is_by_rule=bool(step.rule))


def _foreign_keys_lock() -> bool:
    """Whether a row that refers to others waits for those who change them, as in MySQL.

    There a reply locks what it answers, then its stream, while everybody else begins with the stream: a deadlock.
    """
    features = connections[router.db_for_write(CommentStream)].features
    return features.has_select_for_update and not features.has_select_for_no_key_update


def move(comment: Comment, to: str, step: Step, *, seen: int, **values: Any) -> None:
    """Bring a comment from the status that was seen to another, and what is counted and shown along with it.

    Raises ``AlreadyModerated``, and changes nothing, where the comment is no longer what was seen. ``values`` are
    further fields to set. Whatever is done makes the next revision, even where the status stays the same.
    """
    check_seen(comment, seen)
    before, reviewed_before, was_public = comment.status, comment.reviewed_at, comment.is_published
    becomes_public = to == Status.PUBLISHED
    with atomic():
        if was_public or becomes_public or comment.listed:
            count(comment.stream_id, becomes_public - was_public)
        if becomes_public:
            values |= {"listed": True, "published_at": comment.published_at or timezone.now(), "seq": place(comment)}
        elif was_public:
            values["listed"] = _has_published_answers(comment)
        as_seen = Comment.objects.filter(pk=comment.pk, status=before, revision=seen)
        if not as_seen.update(status=to, revision=seen + 1, **values):
            raise AlreadyModerated(Comment.objects.get(pk=comment.pk))
        comment.refresh_from_db()
        _record(comment, step, before=before, reviewed_before=reviewed_before)
        if was_public != becomes_public:
            _show_or_hide_what_it_answers(comment)
            tell(comment, signals.comment_published if becomes_public else signals.comment_withdrawn)
        if before != to:
            outbox.write(comment, is_by_rule=bool(step.rule))
            if step.actor is not None:
                feedback.note_one(comment, before=before)


def note(comment: Comment, step: Step) -> None:
    """Record something that makes no new revision, within a transaction of the caller's."""
    _record(comment, step, before=comment.status)


def check_seen(comment: Comment, seen: int) -> None:
    """Raise ``AlreadyModerated`` where a comment is another revision than the one that was seen."""
    if comment.revision != seen:
        raise AlreadyModerated(comment)


def place(comment: Comment) -> int | None:
    """The place of a reply in its thread, given once: what it has, or the next; the stream is locked by now."""
    if comment.seq or not comment.is_reply:
        return comment.seq
    last = Comment.objects.filter(root_id=comment.root_id).aggregate(last=Max("seq"))["last"]
    return (last or 0) + 1


def _has_published_answers(comment: Comment) -> bool:
    """Whether something that readers can read hangs on a comment: in the thread of a root, in reply to a reply."""
    answers = {"parent_id": comment.pk} if comment.is_reply else {"root_id": comment.pk}
    return Comment.objects.published().filter(**answers).exists()


def _show_or_hide_what_it_answers(comment: Comment) -> None:
    """See to it that a comment is listed, if only as a tombstone, while and only while a published one hangs on it."""
    if not comment.is_reply:
        return
    answered = Comment.objects.filter(pk__in={comment.root_id, comment.parent_id})
    if comment.is_published:
        answered.filter(listed=False).update(listed=True)
        return
    for tombstone in answered.filter(listed=True).exclude(status=Status.PUBLISHED):
        if not _has_published_answers(tombstone):
            Comment.objects.filter(pk=tombstone.pk).update(listed=False)


def _record(comment: Comment, step: Step, *, before: str, reviewed_before: Any = None) -> None:
    CommentEvent.objects.create(
        comment=comment,
        action=step.action,
        from_status=before,
        to_status=comment.status,
        actor=step.actor,
        rule=step.rule,
        reason=step.reason,
        batch=step.batch,
        revision=comment.revision,
        reviewed_before=reviewed_before,
    )
    if step.actor is not None:
        data = {"comment": comment.pk, "from": before, "to": comment.status, "reason": step.reason}
        history.write_of_one(comment.stream_id, step.action, by=step.actor, data=data)


def tell(comment: Comment, signal: Signal) -> None:
    """Tell other apps once it is committed; a receiver that fails is logged, and undoes nothing."""
    on_commit(partial(signal.send_robust, sender=Comment, comment=comment))
