"""The comments of one page: what the page says about them, and what is counted."""

from typing import Any

import swapper
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.comments.policy import Level, Mode, Opening, Policy, in_force

from .preferences import settings_for

swapper.set_app_prefix("wagtailcore", "wagtail")


def page_of_stream(page: Any) -> Any:
    """The page whose stream a page shows: itself, or what it is an alias of."""
    return page.alias_of or page


class StreamQuerySet(models.QuerySet["CommentStream"]):
    """Streams, by page."""

    def for_page(self, page: Any) -> "CommentStream":
        """The stream of a page, made where it is missing; for those who write, since reading writes nothing."""
        stream: CommentStream = self.get_or_create(page_id=page_of_stream(page).pk)[0]
        return stream

    def policy_for(self, page: Any) -> Policy:
        """What is in force for a page now, by one query for what it and the pages above it say."""
        page = page_of_stream(page)
        above = page.get_ancestors(inclusive=True).values("pk")
        levels = (stream.level for stream in self.filter(page__in=above).order_by("-page__depth"))
        return in_force(levels, published_at=page.first_published_at, now=timezone.now(), settings=settings_for(page))


class CommentStream(models.Model):
    """One row a page that has comments, or that says something about those of the pages below it."""

    page = models.OneToOneField(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.DO_NOTHING,  # a page takes its comments along in batches: see deletion.py
        related_name="+",
        verbose_name=_("page"),
    )
    mode = models.CharField(
        _("moderation"),
        max_length=10,
        choices=Mode,
        blank=True,
        help_text=_("Also for the pages below. Empty: as the page above it."),
    )
    opening = models.CharField(
        _("open or closed"),
        max_length=10,
        choices=Opening,
        blank=True,
        help_text=_("Also for the pages below. Empty: by date, or as the page above it."),
    )
    closes_at = models.DateTimeField(_("closes at"), null=True, blank=True)
    close_after_days = models.PositiveIntegerField(
        _("closes after days"),
        null=True,
        blank=True,
        help_text=_("Counted from publication; 0 is never. Empty: as the page above it."),
    )
    published_count = models.PositiveIntegerField(_("published comments"), default=0, editable=False)
    changed_seq = models.PositiveBigIntegerField(_("public changes"), default=0, editable=False)
    last_published_at = models.DateTimeField(_("last published"), null=True, editable=False)

    wagtail_reference_index_ignore = True

    objects = StreamQuerySet.as_manager()

    class Meta:
        verbose_name = _("comments of a page")
        verbose_name_plural = _("comments of pages")

    def __str__(self) -> str:
        return str(self.page)

    @property
    def level(self) -> Level:
        """What this page says about its comments and those of the pages below it."""
        return Level(
            mode=self.mode,
            opening=self.opening,
            closes_at=self.closes_at,
            close_after_days=self.close_after_days,
        )
