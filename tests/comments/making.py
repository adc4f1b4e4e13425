"""Comments made in bulk, as they would be had they been sent and published one by one."""

from datetime import timedelta
from itertools import count

from django.utils import timezone

from wagtail_newsblocks import sanitize
from wagtail_newsblocks.comments.models import Comment, CommentStream

KEYS = count(1)


def stream_of(page):
    return CommentStream.objects.for_page(page)


def unsaved(stream, **fields):
    body = fields.pop("body", "Well said.")
    values = {
        "status": "published",
        "listed": True,
        "author_name": "Ada",
        "sort_at": timezone.now() + timedelta(milliseconds=next(KEYS)),
        "body_html": sanitize.clean_comment(body, links=False),
        "policy_version": sanitize.comment_policy(),
    }
    if root := fields.get("root"):
        values["parent"] = root
    return Comment(stream=stream, body=body, **{**values, **fields})


def comment_on(page, **fields):
    """One comment, published unless told otherwise; a reply gets the next place in its thread."""
    stream = stream_of(page)
    if (root := fields.get("root")) and "seq" not in fields:
        fields["seq"] = Comment.objects.filter(root=root).count() + 1
    comment = unsaved(stream, **fields)
    comment.save()
    if comment.is_published:
        recount(stream)
    return comment


def held(page, **fields):
    """One comment that waits for a moderator."""
    return comment_on(page, **{"status": "held", "listed": False, **fields})


def fill(page, number, *, hot=0.25, **fields):
    """``number`` comments: a quarter of them in reply to the first root, half roots, the rest replies to those."""
    stream = stream_of(page)
    now = timezone.now()
    roots = [
        unsaved(stream, sort_at=now - timedelta(seconds=order), body_html="<p>Well said.</p>", **fields)
        for order in range(number // 2)
    ]
    Comment.objects.bulk_create(roots, batch_size=500)
    roots = list(Comment.objects.filter(stream=stream, root=None).order_by("-sort_at"))
    hot_one = roots[0]
    replies = [
        unsaved(stream, root=hot_one, seq=place + 1, sort_at=now, body_html="<p>Indeed.</p>", **fields)
        for place in range(int(number * hot))
    ]
    rest = number - len(roots) - len(replies)
    replies += [
        unsaved(
            stream,
            root=roots[1 + place % (len(roots) - 1)],
            seq=1 + place // (len(roots) - 1),
            sort_at=now,
            body_html="<p>No.</p>",
            **fields,
        )
        for place in range(rest)
    ]
    Comment.objects.bulk_create(replies, batch_size=500)
    recount(stream)
    return hot_one


def recount(stream):
    number = Comment.objects.filter(stream=stream, status="published").count()
    CommentStream.objects.filter(pk=stream.pk).update(published_count=number)
