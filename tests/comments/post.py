"""What a process does that ``test_mail_crashes`` starts: it sends what is due, or stops at a point to be killed.

``python -m tests.comments.post prepare|deliver|stall|waiting|finish …``, on the database in ``DATABASE_URL``; each mail that goes out
is a file in the folder ``POST``.
"""

import json
import os
import sys
import time
from datetime import timedelta
from pathlib import Path
from unittest import mock

import django

POINTS = {
    "taken": ("wagtail_newsblocks.comments.news.fate_of", True),
    "given its letter": ("wagtail_newsblocks.comments.letters.write", True),
    "before the server has it": ("tests.comments.post.hand_over", True),
    "after the server has it": ("tests.comments.post.hand_over", False),
    "ticked off": ("wagtail_newsblocks.comments.delivery.Tried.raise_where_unreachable", True),
}


def prepare():
    """A comment whose author wants to hear of replies, and a reply that is published."""
    from django.contrib.auth import get_user_model
    from wagtail.models import Page, Site

    from tests.comments.conftest import publish
    from wagtail_newsblocks.comments import actions
    from wagtail_newsblocks.comments.models import CommentStream

    page = Page.get_first_root_node().add_child(instance=Page(title="Ferry late again", slug="post"))
    Site.objects.all().delete()
    Site.objects.create(hostname="testserver", root_page=page, is_default_site=True)
    stream = CommentStream.objects.for_page(page)
    ada, bo = (
        actions.Author(user=get_user_model().objects.create_user(name, f"{name}@example.org")) for name in ("ada", "bo")
    )
    asked = actions.submit(stream, draft=actions.Draft(body="When?", notify=True), by=ada, decide=publish)
    actions.submit(stream, draft=actions.Draft(body="Late.", parent=asked), by=bo, decide=publish)


def deliver():
    """Sends what is due."""
    from wagtail_newsblocks.comments import delivery

    list(delivery.deliver())


def stall(point):
    """Delivers, says at a point that it is there, and waits to be killed."""
    name, is_before = POINTS[point]
    target = sys.modules["__main__"] if name.startswith("tests.comments.post") else None
    whole = getattr(target, "hand_over", None) if target else None

    def wait(*args, **options):
        if not is_before and whole:
            whole(*args, **options)
        print(json.dumps({"stalled": point}), flush=True)
        time.sleep(600)

    with mock.patch.object(target, "hand_over", wait) if target else mock.patch(name, wait):
        deliver()


def waiting():
    """Prints how much is still to be sent."""
    from wagtail_newsblocks.comments.models import CommentMail

    print(json.dumps({"waiting": CommentMail.objects.filter(sent_at=None).count()}), flush=True)


def finish():
    """Lets time pass, so that the claims of who is dead run out, and sends what is due, twice."""
    from wagtail_newsblocks.comments.models import CommentMail

    for row in CommentMail.objects.exclude(claimed_until=None):
        CommentMail.objects.filter(pk=row.pk).update(claimed_until=row.claimed_until - timedelta(hours=1))
    deliver()
    deliver()
    waiting()


def hand_over(message):
    """The mail server: a folder."""
    folder = Path(os.environ["POST"])
    name = f"{len([*folder.iterdir()])}.eml"
    (folder / name).write_bytes(message.message().as_bytes())


def main():
    from django.core.mail.backends.base import BaseEmailBackend
    from django.test.utils import override_settings

    class Folder(BaseEmailBackend):
        def send_messages(self, messages):
            for message in messages:
                sys.modules["__main__"].hand_over(message)
            return len(messages)

    sys.modules["__main__"].Folder = Folder
    tasks = {"prepare": prepare, "deliver": deliver, "stall": stall, "waiting": waiting, "finish": finish}
    with override_settings(EMAIL_BACKEND="__main__.Folder"):
        tasks[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    django.setup()
    main()
