"""What a mail tells, and whether it is still to be told: judged when it is sent, by how things stand then."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Any

from django.utils import timezone

from wagtail_newsblocks import conf

from . import gate, letters, mailboxes, threads
from .letters import House, Letter
from .mailed_links import Link, Purpose
from .models import Comment, CommentMail, Mailbox, Reason
from .recipients import Recipient, author_of, unproved_author_of

Kind = CommentMail.Kind
Status = Comment.Status

WAITS_FOR_PROOF = timedelta(days=30)


class Fate(StrEnum):
    """What becomes of a mail that is due."""

    TELL = "tell"
    WAIT = "wait"
    DROP = "drop"


def recipient_of(mail: CommentMail) -> Recipient | None:
    """Who gets a mail; nobody where the address is gone, proved already, or not proved yet."""
    if mail.recipient is None:
        return None
    return (unproved_author_of if mail.kind == Kind.CONFIRM else author_of)(mail.recipient)


def fate_of(mail: CommentMail, recipient: Recipient | None) -> Fate:
    """Whether a mail is still to be sent, may be later, or never."""
    if recipient is None:
        return Fate.WAIT if _waits_for_proof(mail) else Fate.DROP
    refusal = mailboxes.refusal_of(recipient.key)
    if refusal == Mailbox.Refusal.EVERYTHING or (refusal and mail.kind != Kind.CONFIRM):
        return Fate.DROP
    return Fate.TELL if STILL_TRUE[mail.kind](mail, recipient) else Fate.DROP


def letter(rows: Sequence[CommentMail], recipient: Recipient, house: House) -> Letter:
    """The letter that tells of some rows, which are of one kind, to one person and about one site."""
    return WRITERS[rows[0].kind](rows, recipient, house)


def _waits_for_proof(mail: CommentMail) -> bool:
    """Whether somebody wants to hear of replies and has only not proved the address yet."""
    if mail.kind != Kind.REPLY or mail.created_at < timezone.now() - WAITS_FOR_PROOF:
        return False
    unproved = unproved_author_of(mail.recipient) if mail.recipient else None
    return unproved is not None and unproved.wants_replies


def _is_to_be_proved(mail: CommentMail, _recipient: Recipient) -> bool:
    since = timezone.now() - timedelta(hours=conf.settings().COMMENTS_CONFIRM_HOURS)
    return mail.created_at > since and mail.comment.status in (Status.UNCONFIRMED, Status.HELD, Status.PUBLISHED)


def _is_to_be_heard_of(mail: CommentMail, recipient: Recipient) -> bool:
    listens = recipient.wants_replies and mail.recipient is not None and mail.recipient.is_published
    return listens and _shown(mail.comment) is not None


def _is_picked(mail: CommentMail, _recipient: Recipient) -> bool:
    return mail.comment.featured_at is not None and _shown(mail.comment) is not None


def _is_rejected(mail: CommentMail, _recipient: Recipient) -> bool:
    return mail.comment.status == Status.REJECTED


STILL_TRUE: dict[str, Callable[[CommentMail, Recipient], bool]] = {
    Kind.CONFIRM: _is_to_be_proved,
    Kind.REPLY: _is_to_be_heard_of,
    Kind.PICK: _is_picked,
    Kind.DECISION: _is_rejected,
}


def _shown(comment: Comment) -> threads.Shown | None:
    """A comment as readers see it; None where none does, be it because of its page."""
    page = comment.stream.page
    discussion = threads.for_page(page)
    return discussion.find(comment.pk) if gate.is_public(page) and not discussion.state.is_off else None


def _to_confirm(rows: Sequence[CommentMail], recipient: Recipient, house: House) -> Letter:
    """Nothing that whoever has typed the address could have chosen is in it."""
    (mail,) = rows
    link = Link(comment=mail.comment_id, revision=mail.comment.revision, key=recipient.key)
    context = {
        **letters.about(mail.comment.stream.page),
        "confirm_address": house.link("confirm", Purpose.CONFIRM, link),
        "refuse_address": house.link("refuse", Purpose.REFUSE, link),
        "hours": conf.settings().COMMENTS_CONFIRM_HOURS,
    }
    return Letter(context=context, **_envelope(rows, recipient, house))


def _of_replies(rows: Sequence[CommentMail], recipient: Recipient, house: House) -> Letter:
    replies, seen = [], set()
    for row in rows:
        if row.comment_id not in seen:  # who is told as the one answered and as the first of the thread
            seen.add(row.comment_id)
            replies.append(_reply(row, recipient, house))
    threads_told = {row.comment.root_id for row in rows}
    first = rows[0]
    stop = letters.links_to_stop(house, _link(first, recipient))
    return Letter(
        context={**letters.about(first.comment.stream.page), "replies": replies, **stop},
        unsubscribe=stop["leave_thread" if len(threads_told) == 1 else "leave_all"],
        thread=f"newsblocks-thread-{first.comment.root_id}",
        **_envelope(rows, recipient, house),
    )


def _reply(row: CommentMail, recipient: Recipient, house: House) -> dict[str, Any]:
    page, key = row.comment.stream.page, row.comment_id
    shown = _shown(row.comment)
    is_open = shown is not None and not page.get_view_restrictions()
    return {
        **letters.about(page),
        "author": letters.plain(shown.author, limit=letters.NAME) if shown is not None and is_open else "",
        "excerpt": letters.excerpt(shown.html) if shown is not None and is_open else "",
        "address": f"{house.address_of('comment', page.pk, key)}#comment-{key}",
        "leave_thread": letters.links_to_stop(house, _link(row, recipient))["leave_thread"],
    }


def _of_comment(rows: Sequence[CommentMail], recipient: Recipient, house: House) -> Letter:
    (mail,) = rows
    comment = mail.comment
    page = comment.stream.page
    reason = comment.events.filter(action="reject").values_list("reason", flat=True).last() or ""
    stop = letters.links_to_stop(house, _link(mail, recipient))
    context = {
        **letters.about(page),
        "address": f"{house.address_of('comment', page.pk, comment.pk)}#comment-{comment.pk}",
        "reason": Reason(reason).label if reason in Reason else "",
        **stop,
    }
    return Letter(context=context, unsubscribe=stop["leave_all"], **_envelope(rows, recipient, house))


WRITERS: dict[str, Callable[[Sequence[CommentMail], Recipient, House], Letter]] = {
    Kind.CONFIRM: _to_confirm,
    Kind.REPLY: _of_replies,
    Kind.PICK: _of_comment,
    Kind.DECISION: _of_comment,
}


def _link(mail: CommentMail, recipient: Recipient) -> Link:
    return Link(comment=mail.recipient_id or mail.comment_id, revision=mail.revision, key=recipient.key)


def _envelope(rows: Sequence[CommentMail], recipient: Recipient, house: House) -> dict[str, Any]:
    first = rows[0]
    return {
        "to": recipient.address,
        "language": recipient.language,
        "template": first.kind,
        "identity": f"newsblocks-{first.letter}",
        "house": house,
    }
