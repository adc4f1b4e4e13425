"""How much mail an address gets, and what its owner refuses: by its key, so that nobody can read whose it is.

Room for a mail is taken by a change that only one process can make, before the mail is sent.
"""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, Q
from django.utils import timezone

from wagtail_newsblocks import conf

from .models import Mailbox

HOUR = timedelta(hours=1)
IDLE = timedelta(days=2)
AT_ONCE = 1_000


def refusal_of(key: str) -> str:
    """What the owner of an address wants no more, a ``Mailbox.Refusal``; nothing where they have not said so."""
    return _value(key, "refuses") or ""


def version_of(key: str) -> int:
    """Which proofs of an address count: those of this version."""
    return _value(key, "version") or 1


def open_for(key: str) -> None:
    """See to it that something can be noted about an address."""
    Mailbox.objects.bulk_create([Mailbox(key=key)], ignore_conflicts=True)


def refuse(key: str, refusal: str) -> None:
    """Note what the owner of an address wants no more; who never gave it to us is proved nowhere any longer."""
    open_for(key)
    box = Mailbox.objects.filter(key=key)
    if refusal == Mailbox.Refusal.EVERYTHING:
        box.exclude(refuses=refusal).update(refuses=refusal, version=F("version") + 1)
    else:
        box.filter(refuses="").update(refuses=refusal)


def accept(key: str) -> None:
    """Note that the owner of an address takes mail again."""
    Mailbox.objects.filter(key=key).update(refuses="")


def wait_to_ask(key: str) -> datetime | None:
    """Take the room for one more mail that asks to confirm an address; where there is none, from when on there is."""
    now, between = timezone.now(), timedelta(hours=conf.settings().COMMENTS_CONFIRM_EVERY_HOURS)
    has_room = Q(asked_at=None) | Q(asked_at__lte=now - between)
    if Mailbox.objects.filter(has_room, key=key).update(asked_at=now):
        return None
    return (_value(key, "asked_at") or now) + between


def wait_to_tell(key: str) -> datetime | None:
    """Take the room for one more notification; where there is none, from when on there is."""
    now, most = timezone.now(), conf.settings().COMMENTS_MAILS_PER_HOUR
    is_over = Q(told_since=None) | Q(told_since__lte=now - HOUR)
    if Mailbox.objects.filter(is_over, key=key).update(told_since=now, told=1):
        return None
    if Mailbox.objects.filter(key=key, told__lt=most).update(told=F("told") + 1):
        return None
    return (_value(key, "told_since") or now) + HOUR


def forget_idle() -> int:
    """Forget addresses that refuse nothing and got nothing lately; how many."""
    before = timezone.now() - max(IDLE, timedelta(hours=conf.settings().COMMENTS_CONFIRM_EVERY_HOURS))
    asked, told = (
        Q(**{f"{name}__isnull": True}) | Q(**{f"{name}__lte": before}) for name in ("asked_at", "told_since")
    )
    idle = Mailbox.objects.filter(asked, told, refuses="", version=1)
    keys = [*idle.values_list("pk", flat=True)[:AT_ONCE]]
    return idle.filter(pk__in=keys).delete()[0] if keys else 0


def _value(key: str, field: str) -> Any:
    return Mailbox.objects.filter(key=key).values_list(field, flat=True).first()
