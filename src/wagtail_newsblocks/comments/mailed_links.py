"""What the links in mails carry: signed, good for one purpose, one comment and one address, and for some time.

Nothing is stored of them. A link that has been used finds that what it is for is done. They are signed with
``SECRET_KEY`` and read with ``SECRET_KEY_FALLBACKS`` too; whoever can read them learns a number and a key.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from django.core import signing

from wagtail_newsblocks import conf

SALT = "wagtail_newsblocks.comments.mailed"
PARAMETER = "t"


class Purpose(StrEnum):
    """What a link is for; one for something else is no link."""

    CONFIRM = "confirm"
    REFUSE = "refuse"
    LEAVE_THREAD = "leave_thread"
    LEAVE_ALL = "leave_all"


class BadLink(ValueError):
    """A link that is not ours or not for this; of one that is only too old, ``is_expired`` says so."""

    def __init__(self, *, is_expired: bool = False) -> None:
        super().__init__("link")
        self.is_expired = is_expired


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """What a link says: which comment it is about, as which revision, and the key of the address it was sent to."""

    comment: int
    revision: int
    key: str


def issue(purpose: Purpose, link: Link) -> str:
    """The text that a link carries."""
    return signing.dumps([link.comment, link.revision, link.key], salt=f"{SALT}.{purpose}")


def read(purpose: Purpose, text: str) -> Link:
    """What a link says; raise ``BadLink`` where it is not valid for that purpose now."""
    salt = f"{SALT}.{purpose}"
    try:
        said = signing.loads(text, salt=salt)
        comment, revision, key = said
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise BadLink from error
    try:
        signing.loads(text, salt=salt, max_age=_lasts(purpose))
    except signing.SignatureExpired as error:
        raise BadLink(is_expired=True) from error
    return Link(comment=comment, revision=revision, key=key)


def _lasts(purpose: Purpose) -> timedelta:
    settings = conf.settings()
    if purpose == Purpose.CONFIRM:
        return timedelta(hours=settings.COMMENTS_CONFIRM_HOURS)
    return timedelta(days=settings.COMMENTS_UNSUBSCRIBE_DAYS)
