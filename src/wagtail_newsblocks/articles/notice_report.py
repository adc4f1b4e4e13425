"""The report on notices: what a newspaper has corrected, in which desks, and what still waits."""

from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.db.models import F
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import PageReportView

from wagtail_newsblocks.exports import no_formula

from .filters import news_sections
from .models import Notice
from .notice_views import may_file
from .panels import NOTICES_URL
from .queries import get_article_model
from .reports import ArticleReportView, ReportMenuItem, path_above, titles_by_path


class SectionOfStoryFilter(django_filters.ModelChoiceFilter):
    """Notices on stories below one news section, however deep."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The notices of the section."""
        return qs.filter(page__path__startswith=value.path) if value else qs


class StateFilter(django_filters.ChoiceFilter):
    """Notices that readers see, or that wait."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The notices of the state."""
        return getattr(qs, value)() if value else qs


def _who_filed(_request: Any) -> Any:
    model = get_user_model()
    return model._default_manager.filter(pk__in=Notice.objects.values("filed_by")).order_by(model.USERNAME_FIELD)


class NoticeFilterSet(WagtailFilterSet):
    """What an editor-in-chief looks for a notice by."""

    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=Notice.Kind.choices)
    news_section = SectionOfStoryFilter(label=_("News section"), queryset=lambda _request: news_sections())
    state = StateFilter(label=_("Status"), choices=[("published", _("Published")), ("waiting", _("Waiting"))])
    published_at = django_filters.DateFromToRangeFilter(label=_("Published"), widget=DateRangePickerWidget)
    filed_by = django_filters.ModelChoiceFilter(label=_("Filed by"), queryset=_who_filed)

    class Meta:
        model = Notice
        fields: list[str] = []  # only the filters above


class StoryColumn(TitleColumn):
    """The headline, which leads to the story's notices where the user may file one."""

    def get_link_url(self, instance: Any, parent_context: Any) -> str | None:
        """The address of the notices."""
        story = instance.in_report["story"]
        return reverse(NOTICES_URL, args=[story.pk]) if may_file(story, parent_context["request"].user) else None


class NoticeReportView(PageReportView):
    """Every notice on a story that the user may explore."""

    page_title = _("Notices")
    header_icon = "info-circle"
    index_url_name = "newsblocks_notice_report"
    index_results_url_name = "newsblocks_notice_report_results"
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    verbose_name_plural = _("notices")
    any_permission_required = ArticleReportView.any_permission_required
    filterset_class = NoticeFilterSet
    default_ordering = "-filed_at"
    export_filename = "notices"
    export_headings = {
        "in_report.headline": _("Headline"),
        "in_report.news_section": _("News section"),
        "get_kind_display": _("Kind"),
        "was": _("What was wrong"),
        "now_is": _("What is right"),
        "filed_by_name": _("Filed by"),
        "filed_at": _("Filed"),
        "published_at": _("Published"),
        "superseded_id": _("Superseded version"),
        "in_report.address": _("Address"),
    }
    list_export = list(export_headings)
    custom_value_preprocess = ArticleReportView.custom_value_preprocess
    # Of a choice Wagtail exports a lazy text, which no preprocessing of strings reaches.
    custom_field_preprocess = {"get_kind_display": {PageReportView.FORMAT_CSV: lambda kind: no_formula(str(kind))}}

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """What fits on a page; what was wrong is in the spreadsheet."""
        return [
            StoryColumn("story", label=_("Headline"), accessor="in_report.headline", width="26%"),
            Column("news_section", label=_("News section"), accessor="in_report.news_section"),
            Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
            Column("now_is", label=_("What is right")),
            Column("filed_by", label=_("Filed by"), accessor="filed_by_name", sort_key="filed_by_name"),
            DateColumn("filed_at", label=_("Filed"), sort_key="filed_at"),
            DateColumn("published_at", label=_("Published"), sort_key="published_at"),
        ]

    def get_base_queryset(self) -> Any:
        """The notices on stories that the user may explore."""
        explorable = self.permission_policy.explorable_instances(self.request.user)
        articles = get_article_model().objects.filter(pk__in=explorable.values("pk"))
        return Notice.objects.filter(page_id__in=articles.values("pk"))

    def order_queryset(self, queryset: Any) -> Any:
        """In the order chosen; what waits comes last by date of publication, on every database."""
        field = F(self.ordering.removeprefix("-"))
        is_descending = self.ordering.startswith("-")
        return queryset.order_by(field.desc(nulls_last=True) if is_descending else field.asc(nulls_last=True), "-pk")

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """The notices with ``in_report``: their stories, with one query for each kind of thing."""
        notices = list(object_list)
        found = get_article_model().objects.filter(pk__in={notice.page_id for notice in notices})
        stories = found.defer_streamfields().select_related("locale").in_bulk()
        sections = titles_by_path({path_above(story) for story in stories.values()})
        for notice in notices:
            story = stories[notice.page_id]
            notice.in_report = {
                "story": story,
                "headline": story.title,
                "news_section": sections.get(path_above(story), ""),
                "address": _address(notice, story, self.request),
            }
        return notices


def _address(notice: Notice, story: Any, request: HttpRequest) -> str:
    """Where readers find the notice; nothing where they do not see it yet, or no longer see the story."""
    address = None if notice.is_waiting or not story.live else story.get_full_url(request)
    return f"{address}#{notice.shown().anchor}" if address else ""


def notice_report_menu_item() -> MenuItem:
    """The report in the menu."""
    return ReportMenuItem(
        NoticeReportView.page_title,
        reverse(NoticeReportView.index_url_name),
        name="newsblocks-notices",
        icon_name=NoticeReportView.header_icon,
        order=660,
    )


def notice_report_urls() -> list[URLPattern]:
    """The addresses of the report, and of its lines alone for the filters."""
    return [
        path("reports/notices/", NoticeReportView.as_view(), name=NoticeReportView.index_url_name),
        path(
            "reports/notices/results/",
            NoticeReportView.as_view(results_only=True),
            name=NoticeReportView.index_results_url_name,
        ),
    ]
