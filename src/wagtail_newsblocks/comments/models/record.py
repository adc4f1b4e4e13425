"""What readers report, and what was done to comments by whom and why."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comment import Comment


class Reason(models.TextChoices):
    """Why a comment is reported or taken down."""

    SPAM = "spam", _("Advertising or junk")
    ABUSE = "abuse", _("Insult or harassment")
    HATE = "hate", _("Hatred against a group")
    THREAT = "threat", _("Threat or call to violence")
    PRIVACY = "privacy", _("Tells private matters of somebody")
    ILLEGAL = "illegal", _("Against the law")
    FALSE = "false", _("False information")
    OFF_TOPIC = "off_topic", _("Beside the matter")
    OTHER = "other", _("Something else")


class CommentReport(models.Model):
    """That a reader objects to a comment; one a reader and comment."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="reports")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("account")
    )
    actor_key = models.CharField(_("key of the reader"), max_length=64)
    is_proved = models.BooleanField(_("by somebody who proved who they are"), default=False)
    reason = models.CharField(_("reason"), max_length=20, choices=Reason)
    note = models.CharField(_("note"), max_length=500, blank=True)
    revision = models.PositiveIntegerField(_("revision"))
    created_at = models.DateTimeField(_("sent"), default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("report of a comment")
        verbose_name_plural = _("reports of comments")
        constraints = [models.UniqueConstraint(fields=["comment", "actor_key"], name="newsblocks_one_report")]
        indexes = [models.Index(fields=["actor_key", "created_at"], name="newsblocks_reports_of_reader")]

    def __str__(self) -> str:
        return f"{self.comment_id}: {self.get_reason_display()}"


class AppendOnly(TypeError):
    """Events were to be changed or deleted, which only the erasure of a person or a page does."""


class EventQuerySet(models.QuerySet["CommentEvent"]):
    """Events, which can be added and read."""

    def update(self, **_values: Any) -> NoReturn:
        """Raise ``AppendOnly``."""
        raise AppendOnly

    update.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method

    def bulk_update(self, *_args: Any, **_options: Any) -> NoReturn:
        """Raise ``AppendOnly``."""
        raise AppendOnly

    bulk_update.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method

    def delete(self) -> NoReturn:
        """Raise ``AppendOnly``."""
        raise AppendOnly

    delete.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method
    delete.queryset_only = True  # type: ignore[attr-defined]  # Django's mark on a method


class CommentEvent(models.Model):
    """One thing that was done to a comment; never changed, and gone only together with the comment."""

    class Action(models.TextChoices):
        """What was done."""

        SUBMIT = "submit", _("Sent")
        CONFIRM = "confirm", _("Address proved")
        EDIT = "edit", _("Edited")
        APPROVE = "approve", _("Approved")
        APPROVE_EDIT = "approve_edit", _("Edit approved")
        REFUSE_EDIT = "refuse_edit", _("Edit refused")
        HOLD = "hold", _("Held")
        REJECT = "reject", _("Rejected")
        SPAM = "spam", _("Marked as spam")
        REMOVE = "remove", _("Removed")
        UNDO = "undo", _("Undone")
        FEATURE = "feature", _("Picked")
        UNFEATURE = "unfeature", _("Pick taken back")
        IMPORT = "import", _("Imported")

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="events")
    action = models.CharField(_("action"), max_length=20, choices=Action)
    from_status = models.CharField(_("from"), max_length=20, choices=Comment.Status, blank=True)
    to_status = models.CharField(_("to"), max_length=20, choices=Comment.Status)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    rule = models.CharField(_("rule"), max_length=50, blank=True, help_text=_("Which rule did it, where nobody did."))
    reason = models.CharField(_("reason"), max_length=200, blank=True)
    revision = models.PositiveIntegerField(_("revision"))
    reviewed_before = models.DateTimeField(_("approved before, at"), null=True)
    batch = models.UUIDField(_("bulk action"), null=True)
    created_at = models.DateTimeField(_("at"), default=timezone.now)

    wagtail_reference_index_ignore = True

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event of a comment")
        verbose_name_plural = _("events of comments")
        indexes = [models.Index(fields=["batch"], condition=Q(batch__isnull=False), name="newsblocks_event_batch")]

    def __str__(self) -> str:
        return f"{self.comment_id}: {self.get_action_display()}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the event; raise ``AppendOnly`` where it is there already."""
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Raise ``AppendOnly``."""
        raise AppendOnly
