"""The ticket that every form carries: signed, of one page, with the moment at which the form was first given out.

Nothing is stored. A form that lies in a page which everybody may cache has none, or an old one; it is answered by a
form with a ticket of its own, and one more step.
"""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core import signing
from django.utils import timezone

from wagtail_newsblocks import conf

SALT = "wagtail_newsblocks.comments.ticket"


class BadTicket(ValueError):
    """A ticket that is not ours, not for this page, or too old; ``asked_at`` is kept of one that is only that."""

    def __init__(self, asked_at: datetime | None = None) -> None:
        super().__init__("ticket")
        self.asked_at = asked_at


@dataclass(frozen=True, kw_only=True, slots=True)
class Ticket:
    """What a form's ticket says: its number, which no other has, and when the form was first given out."""

    nonce: str
    asked_at: datetime


def issue(page_id: int, *, asked_at: datetime | None = None) -> str:
    """A ticket for a form of a page; for one that takes the place of another, with the time of that one."""
    first = int((asked_at or timezone.now()).timestamp() * 1_000)
    return _signer().sign(f"{page_id}.{first}.{secrets.token_urlsafe(16)}")


def read(text: str, page_id: int) -> Ticket:
    """The ticket of a form; raise ``BadTicket`` where it is not valid for that page now."""
    try:
        signed_for, first, nonce = _signer().unsign(text).split(".")
    except (signing.BadSignature, ValueError) as error:
        raise BadTicket from error
    if signed_for != str(page_id):
        raise BadTicket
    asked_at = datetime.fromtimestamp(int(first) / 1_000, tz=UTC)
    try:
        _signer().unsign(text, max_age=timedelta(hours=conf.settings().COMMENTS_FORM_HOURS))
    except signing.SignatureExpired as error:
        raise BadTicket(asked_at) from error
    return Ticket(nonce=nonce, asked_at=asked_at)


def _signer() -> signing.TimestampSigner:
    return signing.TimestampSigner(salt=SALT)
