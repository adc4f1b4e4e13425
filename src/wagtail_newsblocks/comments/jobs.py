"""What ``newsblocks_deliver`` does for comments."""

from collections.abc import Iterator
from datetime import timedelta

from django.utils import timezone

from . import retention
from .models import CommentChore

PURGE = "purge"
EVERY = timedelta(days=1)
AT_MOST = timedelta(hours=6)  # that long no other process begins


def purge() -> Iterator[str]:
    """Let go once a day of what is past its term; a process that is killed meanwhile is followed by another."""
    CommentChore.objects.get_or_create(name=PURGE)
    chore = CommentChore.objects.filter(name=PURGE).claim_next(seconds=AT_MOST.total_seconds())
    if chore is None:
        return
    due_at = chore.due_at
    try:
        for purged in retention.purge():
            if purged.rows:
                yield f"{purged.label}: {purged.rows}"
        due_at = timezone.now() + EVERY
    finally:
        chore.let_go(due_at=due_at)
