"""Which mails become due by what happens to comments: rows, as few for a thread of thousands as for one of two.

They are written in the transaction that causes them. Who gets one, and whether still, is seen to when it is sent. All
but the first function work for many comments by as many statements as for one.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.utils import timezone

from .models import Comment, CommentMail, CommentPrivate, CommentStream, settings_for, settings_for_each

Kind = CommentMail.Kind
Status = Comment.Status

PAUSE = timedelta(minutes=10)
"""How long a moderator has to think better of a decision before its author is told."""


def write(comment: Comment, *, is_by_rule: bool) -> None:
    """Write down what is due now that a comment has come to the status that it has."""
    if comment.status == Status.HELD and is_by_rule:  # what a moderator holds is no news to moderators
        _write([CommentMail(kind=Kind.QUEUE, comment=comment, revision=comment.revision)])
    if comment.status in (Status.UNCONFIRMED, Status.HELD, Status.PUBLISHED):
        ask_to_confirm(comment)
    if comment.is_published:
        tell_of_replies([comment])
    elif comment.status == Status.REJECTED and not is_by_rule:
        tell_of_rejections([comment], [comment.stream])


def ask_to_confirm(comment: Comment) -> None:
    """Have a guest prove the address where the comment waits for that, or where they want to hear of replies."""
    unproved = CommentPrivate.objects.filter(pk=comment.pk, email_confirmed_at=None).exclude(email="")
    if comment.user_id is not None or comment.author_key:
        return
    if comment.status == Status.UNCONFIRMED or unproved.filter(notify=True).exists():
        _write([_to_author(Kind.CONFIRM, comment)])


def ask_all_to_confirm(comments: Iterable[Comment]) -> None:
    """Have those guests prove their addresses who want to hear of replies; by one query however many they are."""
    guests = {one.pk: one for one in comments if one.user_id is None and not one.author_key}
    if guests:
        unproved = CommentPrivate.objects.filter(pk__in=guests, notify=True, email_confirmed_at=None).exclude(email="")
        _write(_to_author(Kind.CONFIRM, guests[key]) for key in unproved.values_list("pk", flat=True))


def ask_again(comment: Comment) -> None:
    """Have a guest asked once more whose mail got lost; nothing where one is due already."""
    now = timezone.now()
    anew = {"created_at": now, "due_at": now, "sent_at": None, "letter": None, "attempts": 0}
    sent = CommentMail.objects.filter(kind=Kind.CONFIRM, comment=comment).exclude(sent_at=None)
    if not sent.update(revision=comment.revision, **anew):
        ask_to_confirm(comment)


def tell_of_replies(published: Collection[Comment]) -> None:
    """Have those told who are answered, and who began the thread, where they want to hear of replies."""
    replies = [comment for comment in published if comment.parent_id is not None]
    people = _people({key for one in replies for key in (one.pk, one.parent_id, one.root_id)}) if replies else {}
    _write(
        CommentMail(kind=Kind.REPLY, comment=reply, recipient_id=key, revision=reply.revision)
        for reply in replies
        for key in _who_listens(reply, people)
    )


def tell_of_rejections(rejected: Iterable[Comment], streams: Collection[CommentStream]) -> None:
    """Have authors told that a moderator has rejected what they sent, where the site wants that.

    ``streams`` are those of the comments.
    """
    settings = settings_for_each(one.page for one in streams)
    wanted = {one.pk for one in streams if settings[one.page_id].COMMENTS_MAIL_REJECTIONS}
    _write(_to_author(Kind.DECISION, one, pause=PAUSE) for one in rejected if one.stream_id in wanted)


def tell_of_pick(comment: Comment) -> None:
    """Have an author told that an editor has picked what they wrote, where the site wants that."""
    if settings_for(comment.stream.page).COMMENTS_MAIL_PICKS:
        _write([_to_author(Kind.PICK, comment, pause=PAUSE)])


def send_what_waited(comment: Comment) -> None:
    """Have the author of a comment told at once of what has waited for the address to be proved."""
    CommentMail.objects.filter(recipient=comment, kind=Kind.REPLY, sent_at=None).update(due_at=timezone.now())


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Who has sent a comment, as far as it can be told, and whether they want to hear of replies."""

    notify: bool
    author_key: str
    email_key: str

    def is_same_as(self, other: "Person") -> bool:
        """Whether it is the same person; an address that somebody has typed is nobody who has proved theirs."""
        if self.author_key or other.author_key:
            return self.author_key == other.author_key
        return bool(self.email_key) and self.email_key == other.email_key


def _people(comments: Collection[Any]) -> dict[Any, Person]:
    rows = CommentPrivate.objects.filter(pk__in=comments)
    return {
        key: Person(notify=notify, author_key=author_key, email_key=email_key)
        for key, notify, author_key, email_key in rows.values_list("pk", "notify", "comment__author_key", "email_key")
    }


def _who_listens(reply: Comment, people: dict[Any, Person]) -> Iterator[Any]:
    """Keys of the comments whose authors are to hear of a reply: whom it answers, who began; nobody twice."""
    told = [people[reply.pk]] if reply.pk in people else []
    for key in (reply.parent_id, reply.root_id):
        person = people.get(key)
        if person and person.notify and not any(person.is_same_as(other) for other in told):
            told.append(person)
            yield key


def _to_author(kind: CommentMail.Kind, comment: Comment, *, pause: timedelta = timedelta()) -> CommentMail:
    due_at = timezone.now() + pause
    return CommentMail(kind=kind, comment=comment, recipient=comment, revision=comment.revision, due_at=due_at)


def _write(mails: Iterable[CommentMail]) -> None:
    if rows := [*mails]:
        CommentMail.objects.bulk_create(rows, ignore_conflicts=True)
