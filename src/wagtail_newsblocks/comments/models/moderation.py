"""Who moderates what, whose comments wait because a moderator says so, and what moderators tell each other."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn

import swapper
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .comment import Comment
from .record import AppendOnly, Reason

swapper.set_app_prefix("wagtailcore", "wagtail")


class ModerationScope(models.Model):
    """That the members of a group moderate the comments of a page and of all pages below it."""

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="+", verbose_name=_("group"))
    page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("page"),
    )

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("scope of moderators")
        verbose_name_plural = _("scopes of moderators")
        constraints = [models.UniqueConstraint(fields=["group", "page"], name="newsblocks_one_scope")]

    def __str__(self) -> str:
        return f"{self.group}: {self.page}"


class BlockQuerySet(models.QuerySet["AuthorBlock"]):
    """Blocks, by author and by date."""

    def in_force(self, at: datetime | None = None) -> "BlockQuerySet":
        """Those that have not ended."""
        return self.filter(Q(ends_at=None) | Q(ends_at__gt=at or timezone.now()))

    def of_author(self, keys: set[str]) -> "BlockQuerySet":
        """Those of whoever has one of these keys, of an account or of an e-mail address."""
        wanted = keys - {""}
        return self.filter(Q(author_key__in=wanted) | Q(email_key__in=wanted))


class AuthorBlock(models.Model):
    """That what an author sends waits for a moderator, everywhere and until a date; it knows them by keys alone."""

    if TYPE_CHECKING:
        made_by_id: Any

    author_key = models.CharField(_("key of the proved author"), max_length=64, blank=True)
    email_key = models.CharField(_("key of the e-mail"), max_length=64, blank=True)
    reason = models.CharField(_("reason"), max_length=20, choices=Reason, blank=True)
    note = models.TextField(_("note"), blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    made_at = models.DateTimeField(_("since"), default=timezone.now)
    ends_at = models.DateTimeField(_("until"), null=True, blank=True, help_text=_("Empty: for good."))
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("lifted by")
    )

    wagtail_reference_index_ignore = True

    objects = BlockQuerySet.as_manager()

    class Meta:
        verbose_name = _("blocked author")
        verbose_name_plural = _("blocked authors")
        constraints = [
            models.CheckConstraint(condition=~Q(author_key="", email_key=""), name="newsblocks_block_of_somebody")
        ]
        indexes = [
            models.Index(fields=["author_key"], condition=~Q(author_key=""), name="newsblocks_block_author"),
            models.Index(fields=["email_key"], condition=~Q(email_key=""), name="newsblocks_block_email"),
        ]

    def __str__(self) -> str:
        return gettext("Blocked author %(number)s") % {"number": self.pk}

    @property
    def is_in_force(self) -> bool:
        """Whether it has not ended."""
        return self.ends_at is None or self.ends_at > timezone.now()


class NoteQuerySet(models.QuerySet["ModeratorNote"]):
    """Notes, which are added and read, and deleted only when a person is erased."""

    def update(self, **_values: Any) -> NoReturn:
        """Raise ``AppendOnly``."""
        raise AppendOnly

    update.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method

    def bulk_update(self, *_args: Any, **_options: Any) -> NoReturn:
        """Raise ``AppendOnly``."""
        raise AppendOnly

    bulk_update.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method


class ModeratorNote(models.Model):
    """What a moderator tells the others about a comment; no reader sees it, and nobody changes it."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField(_("note"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    at = models.DateTimeField(_("at"), default=timezone.now)

    wagtail_reference_index_ignore = True

    objects = NoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("note of a moderator")
        verbose_name_plural = _("notes of moderators")

    def __str__(self) -> str:
        return f"{self.comment_id}: {self.text[:60]}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the note; raise ``AppendOnly`` where it is there already."""
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs)
