"""Stories that somebody should look at again, since a work that they rest on was retracted."""

import swapper
from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .work import CitedWork

swapper.set_app_prefix("wagtailcore", "wagtail")


class ReviewFlagQuerySet(models.QuerySet):
    """Flags, in the newsroom's words."""

    def open(self) -> "ReviewFlagQuerySet":
        """Those that nobody has settled."""
        return self.filter(settled_at__isnull=True)


class ReviewFlag(models.Model):
    """That a story should be looked at again, and what came of it. A machine raises it, people settle it."""

    page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("story"),
    )
    work = models.ForeignKey(
        CitedWork, on_delete=models.CASCADE, related_name="review_flags", verbose_name=_("retracted work")
    )
    created_at = models.DateTimeField(_("flagged at"), default=timezone.now)
    settled_at = models.DateTimeField(_("settled at"), null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("settled by"),
    )
    note = models.TextField(_("what was done"), blank=True)

    wagtail_reference_index_ignore = True  # a flag is no use of the work

    objects = ReviewFlagQuerySet.as_manager()

    class Meta:
        verbose_name = _("story to review")
        verbose_name_plural = _("stories to review")
        ordering = ["-created_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["page", "work"], name="newsblocks_one_flag_a_story_and_work")]

    def __str__(self) -> str:
        return f"{self.page}: {self.work}"
