"""How mail about comments goes out: each row is taken by one process, judged anew, sent, and ticked off.

What is written in the transaction of its cause is never lost: a row that was taken and not ticked off is due again once
the claim has run out. Room in the recipient's hour or day, and the letter's number, are stored before it is sent, so
that a second attempt is the same mail with the same ``Message-ID``. One moment is left in which a crash makes a mail go
out twice: between the mail server's word that it has it and the tick.
"""

import logging
import smtplib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from django.core.mail import get_connection
from django.db.models import F, Q
from django.db.transaction import atomic
from django.utils import timezone

from wagtail_newsblocks import conf
from wagtail_newsblocks.due import next_attempt

from . import digests, letters, mailboxes, news
from .letters import House
from .models import CommentMail, CommentPrivate, Mailbox, ModeratorDigest
from .news import Fate
from .recipients import Recipient, same_person

Kind = CommentMail.Kind
EVERYTHING = Mailbox.Refusal.EVERYTHING

CLAIM_SECONDS = 300
SERVER_SECONDS = 60
TOGETHER = 20
UNTIL_PROVED = timedelta(hours=6)

logger = logging.getLogger("wagtail_newsblocks.comments.mail")


class Unreachable(Exception):
    """The mail server takes nothing from us now; the other mails need not be tried."""


def deliver() -> Iterator[str]:
    """Send the mails about comments that are due, as many as the settings allow at once, and say what came of each."""
    if not letters.has_addresses():
        return
    mailboxes.forget_idle()
    digests.pass_on()
    with _server() as send:
        try:
            for _number in range(conf.settings().COMMENTS_MAILS_AT_ONCE):
                done = _next_mail(send) or _next_digest(send)
                if done is None:
                    return
                yield done
        except Unreachable as error:
            yield f"The mail server takes nothing now: {type(error.__cause__).__name__}."


def _next_mail(send: Callable[[Any], None]) -> str | None:
    """Work off the mail that has been due for longest; None where none is."""
    mail = CommentMail.objects.filter(sent_at=None).exclude(kind=Kind.QUEUE).claim_next(seconds=CLAIM_SECONDS)
    if mail is None:
        return None
    house = letters.house_of(mail.comment.stream.page)
    rows = _going_together(mail)
    asking = {row.recipient_id: row for row in rows}
    recipients = {key: news.recipient_of(row) if house else None for key, row in asking.items()}
    fates = {row.pk: news.fate_of(row, recipients[row.recipient_id]) for row in rows}
    _delete([row for row in rows if fates[row.pk] == Fate.DROP])
    _put_off([row for row in rows if fates[row.pk] == Fate.WAIT], timezone.now() + UNTIL_PROVED)
    rows = [row for row in rows if fates[row.pk] == Fate.TELL]
    recipient = recipients[rows[0].recipient_id] if rows else None
    if recipient is None or house is None:
        return f"Mail {mail.pk} ({mail.kind}): not needed."
    if (until := _wait_for_room(rows, recipient)) is not None:
        _put_off(rows, until)
        return f"Mail {mail.pk} ({mail.kind}): waits."
    return f"Mail {mail.pk} ({mail.kind}): {_attempt(rows, recipient, house, send)}."


def _going_together(mail: CommentMail) -> Sequence[CommentMail]:
    """The mail, and the others that one letter tells of: those of an earlier attempt, or what else is due.

    They have one address. Whether it was proved, and what is wanted there, each comment says for itself.
    """
    found = CommentMail.objects.filter(pk=mail.pk)
    if mail.kind == Kind.REPLY and mail.recipient is not None:
        ours = CommentPrivate.objects.filter(same_person(mail.recipient)).values("pk")
        others = CommentMail.objects.due().filter(kind=Kind.REPLY, sent_at=None, letter=mail.letter, recipient__in=ours)
        found = others.select_related("comment__stream__page").order_by("due_at", "pk")[: TOGETHER - 1]
        keys = [row.pk for row in found if _site_of(row) == _site_of(mail)]
        if keys:
            CommentMail.objects.due().filter(pk__in=keys, sent_at=None).update(claimed_until=mail.claimed_until)
        found = CommentMail.objects.filter(pk__in=[mail.pk, *keys], claimed_until=mail.claimed_until)
    return list(found.select_related("comment__stream__page", "recipient").order_by("created_at", "pk"))


def _site_of(mail: CommentMail) -> Any:
    parts = mail.comment.stream.page.get_url_parts()
    return parts and parts[0]


def _wait_for_room(rows: Sequence[CommentMail], recipient: Recipient) -> datetime | None:
    """Give the rows their letter and take the room for it, both or neither; until when to wait where there is none."""
    if all(row.letter for row in rows):
        return None
    wait = mailboxes.wait_to_ask if rows[0].kind == Kind.CONFIRM else mailboxes.wait_to_tell
    mailboxes.open_for(recipient.key)
    letter = uuid4()
    with atomic():
        if (until := wait(recipient.key)) is None:
            _ours(rows).update(letter=letter)
    for row in rows:
        row.letter = letter
    return until


def _attempt(rows: Sequence[CommentMail], recipient: Recipient, house: House, send: Callable[[Any], None]) -> str:
    tried = _tried(lambda: send(letters.write(news.letter(rows, recipient, house))), attempts=rows[0].attempts)
    if tried.is_sent:
        _ours(rows).update(sent_at=timezone.now(), claimed_until=None)
    elif tried.again_at is None:
        _delete(rows)
    else:
        _ours(rows).update(attempts=rows[0].attempts + 1, due_at=tried.again_at, claimed_until=None)
    tried.raise_where_unreachable()
    return tried.outcome


def _next_digest(send: Callable[[Any], None]) -> str | None:
    """Tell the moderator who has waited for longest; None where nobody is to be told."""
    digest = ModeratorDigest.objects.filter(asked__gt=F("told")).claim_next(seconds=CLAIM_SECONDS)
    if digest is None:
        return None
    letter = digests.letter_for(digest)
    if letter is None:
        digests.told(digest, is_sent=False)
        return f"Digest {digest.pk}: not needed."
    tried = _tried(lambda: send(letters.write(letter)), attempts=digest.attempts)
    if tried.is_sent or tried.again_at is None:
        digests.told(digest, is_sent=True)
    else:
        digest.let_go(attempts=digest.attempts + 1, due_at=tried.again_at)
    tried.raise_where_unreachable()
    return f"Digest {digest.pk}: {tried.outcome}."


@dataclass(frozen=True, kw_only=True, slots=True)
class Tried:
    """What came of an attempt to send something."""

    error: Exception | None = None
    again_at: datetime | None = None

    @property
    def is_sent(self) -> bool:
        """Whether the mail server has it."""
        return self.error is None

    @property
    def outcome(self) -> str:
        """The same in words."""
        if self.error is None:
            return "sent"
        name = type(self.error).__name__
        return f"given up, {name}" if self.again_at is None else f"to be tried again, {name}"

    def raise_where_unreachable(self) -> None:
        """Raise ``Unreachable`` where no other mail would fare better now."""
        if self.error is not None and _is_of_the_server(self.error):
            raise Unreachable from self.error


def _tried(send: Callable[[], None], *, attempts: int) -> Tried:
    try:
        send()
    except Exception as error:  # noqa: BLE001 - one mail's failure does not stop the others, whatever raises it
        again_at = None if _is_for_good(error) else next_attempt(attempts)
        if again_at is None:
            logger.warning(
                "A mail about a comment is given up: %s", type(error).__name__
            )  # not its text: it names people
            return Tried(error=error)
        logger.info("A mail about a comment is tried again later: %s", type(error).__name__)
        return Tried(error=error, again_at=again_at)
    return Tried()


def _is_for_good(error: Exception) -> bool:
    """Whether the server says that this mail, or this address, is never taken."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _words in error.recipients.values())
    return isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= 500


def _is_of_the_server(error: Exception) -> bool:
    # Each site may have its own sender; one that the server does not take keeps no other site's mail waiting.
    of_one_mail = smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, smtplib.SMTPSenderRefused
    return isinstance(error, OSError) and not isinstance(error, of_one_mail)


@contextmanager
def _server() -> Iterator[Callable[[Any], None]]:
    """A way to the mail server, opened for the first mail, and anew where it broke off."""
    connection: Any = get_connection()
    if getattr(connection, "timeout", SERVER_SECONDS) is None:  # or a claim runs out while a server says nothing
        connection.timeout = SERVER_SECONDS

    def send(mail: Any) -> None:
        try:
            connection.open()
            connection.send_messages([mail])
        except Exception:  # whatever it was, the next mail begins with a connection of its own
            connection.close()
            raise

    try:
        yield send
    finally:
        connection.close()


def _ours(rows: Sequence[CommentMail]) -> Any:
    """The rows as far as no other process has taken them meanwhile."""
    taken = Q(claimed_until=rows[0].claimed_until, sent_at=None)
    return CommentMail.objects.filter(taken, pk__in=[row.pk for row in rows])


def _delete(rows: Sequence[CommentMail]) -> None:
    if rows:
        _ours(rows).delete()


def _put_off(rows: Sequence[CommentMail], until: datetime) -> None:
    if rows:
        _ours(rows).update(due_at=until, claimed_until=None)
