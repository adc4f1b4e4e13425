"""What readers are told about a story after it was published: corrections and their like."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import swapper
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

swapper.set_app_prefix("wagtailcore", "wagtail")

LET_GO = {"superseded", "filed_by"}
"""What the database empties in a published notice when a version or an account is deleted; its words stay."""


class AlreadyPublished(ValueError):
    """A notice that readers have seen was to be changed or deleted."""

    def __init__(self) -> None:
        super().__init__(gettext("A published notice is neither changed nor deleted. Publish a further one."))


class NoticeQuerySet(models.QuerySet):
    """Notices, in the newsroom's words. What is published stays as it is, whichever way it is asked for."""

    def waiting(self) -> "NoticeQuerySet":
        """Those that appear with the next publication of their story."""
        return self.filter(published_at__isnull=True)

    def published(self) -> "NoticeQuerySet":
        """Those that readers see with their story."""
        return self.filter(published_at__isnull=False)

    def newest_first(self) -> "NoticeQuerySet":
        """By the moment of publication, the newest first; those of the same moment in a fixed order."""
        return self.order_by("-published_at", "-pk")

    def update(self, **fields: Any) -> int:
        """Change them, or raise ``AlreadyPublished`` where one is published."""
        if not (LET_GO.issuperset(fields) and not any(fields.values())):
            _refuse_where_published(self)
        return super().update(**fields)

    update.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method

    def delete(self) -> Any:
        """Delete them, or raise ``AlreadyPublished`` where one is published."""
        _refuse_where_published(self)
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method
    delete.queryset_only = True  # type: ignore[attr-defined]  # Django's mark on a method

    def bulk_create(self, objs: Iterable[Any], *args: Any, **options: Any) -> Any:
        """Add them, or raise ``AlreadyPublished`` where that would overwrite a published one."""
        objs = list(objs)
        if options.get("update_conflicts"):
            _refuse_where_published(Notice.objects.filter(pk__in=[one.pk for one in objs if one.pk]))
        return super().bulk_create(objs, *args, **options)


class Notice(models.Model):
    """A correction or its like, on one story. Once published, it is neither changed nor deleted but with the story."""

    class Kind(models.TextChoices):
        """What a notice says about a story."""

        CORRECTION = "correction", _("Correction")
        CLARIFICATION = "clarification", _("Clarification")
        UPDATE = "update", pgettext_lazy("a notice", "Update")
        EDITORS_NOTE = "editors_note", _("Editor’s note")
        RETRACTION = "retraction", _("Retraction")

    WITHOUT_ERROR = (Kind.UPDATE, Kind.EDITORS_NOTE)
    ABOVE_THE_TEXT = (Kind.EDITORS_NOTE, Kind.RETRACTION)

    page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="newsblocks_notices",
        verbose_name=_("story"),
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind,
        default=Kind.CORRECTION,
        help_text=_(
            "Correction: something was wrong. Clarification: it was right, but could be misread. Update: new facts,"
            " nothing was wrong. Editor’s note: what readers should know before they read. Retraction: the story no"
            " longer stands."
        ),
    )
    was = models.TextField(
        _("what was wrong"),
        blank=True,
        help_text=_(
            "In a correction, a clarification and a retraction. Say it so that readers see which sentence is meant."
        ),
    )
    now_is = models.TextField(
        _("what is right"),
        help_text=_(
            "In full sentences that can be understood without the story. In an update or an editor’s note: all that"
            " readers are told."
        ),
    )
    superseded = models.ForeignKey(
        "wagtailcore.Revision",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("superseded version"),
    )
    filed_at = models.DateTimeField(_("filed at"), default=timezone.now, editable=False)
    filed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("filed by"),
    )
    filed_by_name = models.CharField(_("name of who filed it"), max_length=255, blank=True, editable=False)
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False, db_index=True)

    objects = NoticeQuerySet.as_manager()

    wagtail_reference_index_ignore = True  # else every story would count as used by its own notices

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        base_manager_name = "objects"  # so that relations and bulk changes by Django ask the guard too

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.now_is[:60]}"

    @property
    def is_waiting(self) -> bool:
        """Whether it appears with the next publication of its story."""
        return self.published_at is None

    def clean(self) -> None:
        """Ask what was wrong where something was, refuse an answer where nothing was, and refuse a moment ahead."""
        super().clean()
        if self.published_at and self.published_at > timezone.now():
            raise ValidationError(_("A notice is not published ahead of time. It waits for its story."))
        self.was, self.now_is = self.was.strip(), self.now_is.strip()
        has_error = self.kind not in self.WITHOUT_ERROR
        if has_error and not self.was:
            raise ValidationError({"was": _("Say what was wrong, or could be misread.")})
        if self.was and not has_error:
            raise ValidationError({"was": _("Nothing was wrong in an update or an editor’s note: leave this empty.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, or raise ``AlreadyPublished`` where readers have seen it."""
        _refuse_where_published(self._stored())
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete, or raise ``AlreadyPublished`` where readers have seen it."""
        _refuse_where_published(self._stored())
        return super().delete(*args, **kwargs)

    def shown(self) -> "ShownNotice":
        """What readers and machines are given of it, once it is published."""
        assert self.published_at is not None  # noqa: S101 - what waits is shown to nobody
        return ShownNotice(
            key=self.pk,
            kind=self.kind,
            was=self.was,
            now_is=self.now_is,
            published_at=self.published_at,
        )

    def _stored(self) -> Any:
        return Notice.objects.filter(pk=self.pk)


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownNotice:
    """A published notice as readers and machines are given it: plain text, and no name of who filed it."""

    key: Any
    kind: str
    was: str
    now_is: str
    published_at: datetime

    @property
    def label(self) -> str:
        """Its kind, in the language in force."""
        return str(Notice.Kind(self.kind).label)

    @property
    def anchor(self) -> str:
        """Where it stands on its story's page."""
        return f"notice-{self.key}"

    @property
    def is_above(self) -> bool:
        """Whether it stands above the text, since readers should know of it first."""
        return self.kind in Notice.ABOVE_THE_TEXT

    @property
    def is_retraction(self) -> bool:
        """Whether it says that the story no longer stands."""
        return self.kind == Notice.Kind.RETRACTION


def _refuse_where_published(notices: Any) -> None:
    if notices.filter(published_at__isnull=False).exists():
        raise AlreadyPublished
