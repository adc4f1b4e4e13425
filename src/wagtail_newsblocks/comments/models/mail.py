"""Mail that is due: a row written together with what causes it, sent by ``newsblocks_deliver``."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.due import DueMixin

from .comment import Comment


class CommentMail(DueMixin):
    """One thing that somebody is to be told by mail; it names comments, never addresses."""

    if TYPE_CHECKING:
        comment_id: int
        recipient_id: int | None

    class Kind(models.TextChoices):
        """What it is about."""

        CONFIRM = "confirm", _("Asks a guest to prove the address")
        REPLY = "reply", _("Tells of a reply")
        PICK = "pick", _("Tells that an editor has picked a comment")
        DECISION = "decision", _("Tells of a moderator’s decision")
        QUEUE = "queue", _("Tells moderators of a held comment")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="mails")
    # Whose author gets it; NULL for moderators. It is the comment itself where its own author is told something.
    recipient = models.ForeignKey(Comment, on_delete=models.CASCADE, null=True, related_name="+")
    revision = models.PositiveIntegerField(_("revision"))
    created_at = models.DateTimeField(_("since"), default=timezone.now)
    due_at = models.DateTimeField(_("due at"), default=timezone.now)  # its index is the one below
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    # Given before the first attempt, to all that goes out together: what is tried again is the same mail again.
    letter = models.UUIDField(_("letter"), null=True, db_index=True, editable=False)
    sent_at = models.DateTimeField(_("sent"), null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("mail about a comment")
        verbose_name_plural = _("mails about comments")
        constraints = [
            # A comment that is hidden and shown again is told of once.
            models.UniqueConstraint(fields=["kind", "comment", "recipient"], name="newsblocks_one_mail")
        ]
        indexes = [models.Index(fields=["due_at", "id"], condition=Q(sent_at__isnull=True), name="newsblocks_mail_due")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.comment_id}"


class Mailbox(models.Model):
    """What is known of an address that we write to, by its key alone: how much it got, what it refuses."""

    class Refusal(models.TextChoices):
        """What its owner wants no more."""

        NOTICES = "notices", _("Notifications")
        EVERYTHING = "everything", _("Any mail, also to confirm the address")

    key = models.CharField(_("key of the e-mail"), max_length=64, unique=True)
    refuses = models.CharField(_("refuses"), max_length=20, choices=Refusal, blank=True)
    # One more makes every browser forget that it has proved this address.
    version = models.PositiveIntegerField(_("version of its proofs"), default=1)
    asked_at = models.DateTimeField(_("last asked to confirm"), null=True)
    told_since = models.DateTimeField(_("begin of the hour"), null=True)
    told = models.PositiveSmallIntegerField(_("mails in that hour"), default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("mailbox")
        verbose_name_plural = _("mailboxes")

    def __str__(self) -> str:
        return f"{self.key[:8]}…"


class ModeratorDigest(DueMixin):
    """That a moderator is told, once in a while, that comments wait; what waits is looked up when it is told."""

    if TYPE_CHECKING:
        user_id: Any

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    # Counted, not ticked off: what comes to wait while a digest is on its way is not forgotten.
    asked = models.PositiveBigIntegerField(_("comments that came to wait"), default=0)
    told = models.PositiveBigIntegerField(_("of which told"), default=0)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    sent_at = models.DateTimeField(_("sent"), null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("digest for a moderator")
        verbose_name_plural = _("digests for moderators")

    def __str__(self) -> str:
        return str(self.user)
