"""Which sources and works an unpublished version of a page names; Wagtail indexes the saved page alone."""

import swapper
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .source import Source
from .work import CitedWork

swapper.set_app_prefix("wagtailcore", "wagtail")


class MentionQuerySet(models.QuerySet):
    """Mentions, in the newsroom's words."""

    def in_force(self) -> "MentionQuerySet":
        """Those of versions that may still come: the latest of a page, and one that is scheduled."""
        is_latest = Q(revision_id=F("page__latest_revision_id"))
        return self.filter(is_latest | Q(revision__approved_go_live_at__isnull=False))


class DraftMention(models.Model):
    """That a version of a page names a source or a work."""

    page = models.ForeignKey(swapper.get_model_name("wagtailcore", "Page"), on_delete=models.CASCADE, related_name="+")
    revision = models.ForeignKey("wagtailcore.Revision", on_delete=models.CASCADE, related_name="+")
    source = models.ForeignKey(Source, on_delete=models.CASCADE, null=True, related_name="draft_mentions")
    work = models.ForeignKey(CitedWork, on_delete=models.CASCADE, null=True, related_name="draft_mentions")

    wagtail_reference_index_ignore = True  # it is an index itself

    objects = MentionQuerySet.as_manager()

    class Meta:
        verbose_name = _("mention in a draft")
        verbose_name_plural = _("mentions in drafts")

    def __str__(self) -> str:
        return f"{self.page_id}: {self.source or self.work}"
