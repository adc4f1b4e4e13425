"""What is personal, apart from everything else: no list for readers selects from this table."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comment import Comment


class CommentPrivate(models.Model):
    """Who sent a comment and from where; the only place with addresses of mail and network."""

    comment = models.OneToOneField(Comment, on_delete=models.CASCADE, primary_key=True, related_name="private")
    email = models.EmailField(_("e-mail"), blank=True)
    email_key = models.CharField(_("key of the e-mail"), max_length=64, blank=True)
    email_confirmed_at = models.DateTimeField(_("e-mail proved"), null=True)
    ip_net = models.CharField(_("network"), max_length=50, blank=True)
    ip_key = models.CharField(_("key of the address"), max_length=64, blank=True)
    user_agent = models.CharField(_("browser"), max_length=300, blank=True)
    notify = models.BooleanField(_("wants to hear of replies"), default=False)
    consent_at = models.DateTimeField(_("consented"), null=True)
    submitted_at = models.DateTimeField(_("sent"), default=timezone.now)
    purge_after = models.DateTimeField(_("keep until"), null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("personal data of a comment")
        verbose_name_plural = _("personal data of comments")
        indexes = [
            models.Index(fields=["ip_key", "submitted_at"], condition=~Q(ip_key=""), name="newsblocks_private_address"),
            models.Index(fields=["email_key"], condition=~Q(email_key=""), name="newsblocks_private_email"),
            models.Index(fields=["purge_after"], name="newsblocks_private_purge"),
        ]

    def __str__(self) -> str:
        return str(self.pk)
