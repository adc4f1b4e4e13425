"""Reports on reader comments: how many come, how soon moderators answer, what they decide and why."""

from abc import ABC, abstractmethod
from datetime import datetime, timedelta
from typing import Any

import django_filters
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.timesince import timesince
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, NumberColumn
from wagtail.admin.views.reports import ReportView

from . import figures, scopes
from .models import Comment, CommentEvent
from .moderation_exports import Guarded
from .moderation_filters import OfPages, SectionFilter, SiteFilter, sections_for, sites
from .moderation_queue import ForModerators, moderation_media

USUAL = timedelta(days=30)
"""What is reported on unless dates are set."""

LONGEST = timedelta(days=366)
"""What is reported on at most."""


class CommentVolumeFilterSet(OfPages):
    """Where, and when they were sent."""

    when = django_filters.DateFromToRangeFilter(field_name="sort_at", label=_("Sent"), widget=DateRangePickerWidget)

    class Meta:
        model = Comment
        fields: list[str] = []  # only the filters above


class DecisionsFilterSet(OfPages):
    """Where, and when it was decided."""

    site = SiteFilter(field_name="comment__stream__page__path", label=_("Site"), queryset=sites)
    section = SectionFilter(field_name="comment__stream__page__path", label=_("News section"), queryset=sections_for)
    when = django_filters.DateFromToRangeFilter(
        field_name="created_at", label=_("Decided"), widget=DateRangePickerWidget
    )

    class Meta:
        model = CommentEvent
        fields: list[str] = []  # only the filters above


class CommentReportView(Guarded, ForModerators, ReportView, ABC):
    """A report on what the moderator moderates, on the last month unless dates are set."""

    header_icon = "comment"
    results_template_name = "newsblocks_comments/admin/report_results.html"
    moment: str
    """The field that says when it was."""

    def get_filtered_queryset(self) -> Any:
        """What is reported on, worked out."""
        rows = self.get_base_queryset()
        rows = self.filter_queryset(rows) if self.filters.is_valid() else rows.none()
        return self.worked_out(rows.filter(**{f"{self.moment}__gte": self._since()}))

    @abstractmethod
    def worked_out(self, rows: Any) -> list[Any]:
        """The lines of the report."""

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With the style."""
        context = super().get_context_data(*args, **kwargs)
        return {**context, "media": context["media"] + moderation_media()}

    def _since(self) -> datetime:
        """The first moment that is reported on."""
        when = self.filters.form.cleaned_data.get("when") if self.filters.is_valid() else None
        until = (when and when.stop) or timezone.now()
        return max((when and when.start) or until - USUAL, until - LONGEST)


class CommentVolumeReportView(CommentReportView):
    """How many comments came on each day, what became of them, and how soon a moderator decided."""

    page_title = _("Reader comments by day")
    index_url_name = "newsblocks_comment_volume_report"
    index_results_url_name = "newsblocks_comment_volume_report_results"
    verbose_name_plural = _("days with reader comments")
    filterset_class = CommentVolumeFilterSet
    moment = "sort_at"
    export_filename = "reader-comments-by-day"
    export_headings = {
        "day": _("Day"),
        "sent": _("Sent"),
        "published": _("Published"),
        "held": _("Held"),
        "rejected": _("Rejected or removed"),
        "spam": _("Spam"),
        "decided": _("Decided by moderators"),
        "median_minutes": _("Half of them within, in minutes"),
        "nine_tenths_minutes": _("Nine tenths of them within, in minutes"),
    }
    list_export = list(export_headings)

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """The same as in the spreadsheet, with times in words."""
        names = ("sent", "published", "held", "rejected", "spam", "decided")
        return [
            Column("day", label=_("Day")),
            *(NumberColumn(name, label=self.export_headings[name]) for name in names),
            Column("median", label=_("Half of them within"), accessor=lambda day: in_words(day.median)),
            Column("nine_tenths", label=_("Nine tenths within"), accessor=lambda day: in_words(day.nine_tenths)),
        ]

    def get_base_queryset(self) -> Any:
        """All that the moderator moderates."""
        return scopes.moderated_by(self.request.user)

    def worked_out(self, rows: Any) -> list[Any]:
        """The days."""
        return figures.by_day(rows)

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With all days as one."""
        total = figures.in_all(self.object_list)
        words = {"median": in_words(total.median), "nine_tenths": in_words(total.nine_tenths)}
        return {**super().get_context_data(*args, **kwargs), "total": total, "total_words": words}


class DecisionsReportView(CommentReportView):
    """What moderators decided, and for which reasons."""

    page_title = _("Decisions about reader comments")
    index_url_name = "newsblocks_comment_decisions_report"
    index_results_url_name = "newsblocks_comment_decisions_report_results"
    verbose_name_plural = _("decisions")
    filterset_class = DecisionsFilterSet
    moment = "created_at"
    export_filename = "decisions-about-reader-comments"
    export_headings = {
        "action": _("Decision"),
        "reason": _("Reason"),
        "number": _("Number"),
        "percent": _("Percent"),
    }
    list_export = list(export_headings)
    columns = [
        Column("action", label=_("Decision")),
        Column("reason", label=_("Reason")),
        NumberColumn("number", label=_("Number")),
        NumberColumn("percent", label=_("Percent")),
    ]

    def get_base_queryset(self) -> Any:
        """What was done to comments that the moderator moderates."""
        return CommentEvent.objects.filter(comment__in=scopes.moderated_by(self.request.user))

    def worked_out(self, rows: Any) -> list[Any]:
        """The decisions."""
        return figures.by_reason(rows)


REPORTS = (CommentVolumeReportView, DecisionsReportView)


class ForModeratorsMenuItem(MenuItem):
    """A place in the menu for those who moderate the comments of any page."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the user does."""
        return scopes.moderates_anything(request.user)


def volume_menu_item() -> MenuItem:
    """The report on days in the menu."""
    return _menu_item(CommentVolumeReportView, order=680)


def decisions_menu_item() -> MenuItem:
    """The report on decisions in the menu."""
    return _menu_item(DecisionsReportView, order=681)


def report_urls() -> list[URLPattern]:
    """The addresses of the reports, and of their lines alone for the filters."""
    return [
        path(
            "reports/reader-comments/", CommentVolumeReportView.as_view(), name=CommentVolumeReportView.index_url_name
        ),
        path(
            "reports/reader-comments/results/",
            CommentVolumeReportView.as_view(results_only=True),
            name=CommentVolumeReportView.index_results_url_name,
        ),
        path(
            "reports/reader-comment-decisions/", DecisionsReportView.as_view(), name=DecisionsReportView.index_url_name
        ),
        path(
            "reports/reader-comment-decisions/results/",
            DecisionsReportView.as_view(results_only=True),
            name=DecisionsReportView.index_results_url_name,
        ),
    ]


def in_words(wait: timedelta | None) -> str:
    """A time as people say it; nothing where there is none."""
    if wait is None:
        return ""
    now = timezone.now()
    return timesince(now - wait, now)


def _menu_item(view: Any, *, order: int) -> MenuItem:
    name = view.index_url_name.replace("_", "-")
    return ForModeratorsMenuItem(
        view.page_title, reverse(view.index_url_name), name=name, icon_name=view.header_icon, order=order
    )
