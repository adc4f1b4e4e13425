"""What rules are asked about, made with as few words as a test needs."""

from datetime import timedelta
from itertools import count

from django.utils import timezone

from wagtail_newsblocks.comments import keys
from wagtail_newsblocks.comments.models import Comment, CommentPrivate, CommentStream
from wagtail_newsblocks.comments.submission import Author, Draft, Submission

NUMBERS = count(1)


def stream_of(page):
    return CommentStream.objects.get_or_create(page_id=page.pk)[0]


def draft(body="I agree with every word.", **fields):
    """What a form with a ticket sends, a minute after it was given out."""
    asked_at = timezone.now() - timedelta(minutes=1)
    return Draft(**{"body": body, "nonce": f"nonce-{next(NUMBERS)}", "asked_at": asked_at, **fields})


def submission(stream, body="I agree with every word.", *, by=None, comment=None, mode="post", now=None, **fields):
    values = {"stream": stream, "draft": draft(body, **fields), "author": by or guest(), "mode": mode}
    return Submission(**values, comment=comment, **({} if now is None else {"now": now}))


def guest(name="Mara Quill", **fields):
    return Author(**{"name": name, "email": "mara@example.org", "ip": "81.2.69.160", **fields})


def proved(name="Mara Quill", **fields):
    return guest(name, **{"has_proved_email": True, **fields})


def stored(stream, *, by=None, body="Earlier words.", status=Comment.Status.PUBLISHED, sent=None, **fields):
    """A comment that is there already, as it would have been sent."""
    by = by or guest()
    sent = sent or timezone.now()
    values = {"author_key": by.key, "author_name": by.shown_name, "user": by.user, "fingerprint": keys.of_text(body)}
    values["name_key"] = "" if by.is_guest else keys.of_name(by.shown_name)
    listed = status == Comment.Status.PUBLISHED
    comment = Comment.objects.create(
        stream=stream, body=body, status=status, listed=listed, sort_at=sent, **values, **fields
    )
    CommentPrivate.objects.create(comment=comment, email=by.address, ip_key=keys.of_address(by.ip), submitted_at=sent)
    return comment
