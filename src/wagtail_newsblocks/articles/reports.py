"""The report on articles: what an editor-in-chief asks of all of them, to read and to take along as a spreadsheet."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import swapper
from django.conf import settings
from django.db.models import F
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, NumberColumn, TitleColumn
from wagtail.admin.ui.tables.pages import PageStatusColumn
from wagtail.admin.views.reports import PageReportView

from wagtail_newsblocks.exports import by_the_clock, for_workbook, no_formula

from .completeness import count_lacking, lead_lacks
from .filters import NewsroomFilterSet
from .queries import get_article_model

AT_ONCE = 200
"""How many bodies are held in memory together while all articles are exported."""


class HeadlineColumn(TitleColumn):
    """The headline, which leads to the article's form where the user may edit it."""

    def get_link_url(self, instance: Any, parent_context: Any) -> str | None:
        """The address of the form."""
        permissions = instance.permissions_for_user(parent_context["request"].user)
        return reverse("wagtailadmin_pages:edit", args=[instance.pk]) if permissions.can_edit() else None


class ArticleReportView(PageReportView):
    """Every article that the user may explore."""

    page_title = _("Articles")
    header_icon = "doc-full"
    index_url_name = "newsblocks_article_report"
    index_results_url_name = "newsblocks_article_report_results"
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    verbose_name_plural = _("articles")
    any_permission_required = ["add", "change", "publish", "bulk_delete", "lock", "unlock"]
    filterset_class = NewsroomFilterSet
    default_ordering = "-published_at"
    export_filename = "articles"
    export_headings = {
        "title": _("Headline"),
        "in_report.news_section": _("News section"),
        "in_report.bylines": _("Byline"),
        "get_genre_display": _("Genre"),
        "in_report.topics": _("Topics"),
        "in_report.language": _("Language"),
        "published_at": _("Published"),
        "updated_at": _("Updated"),
        "word_count": _("Words"),
        "in_report.pictures": _("Pictures without alternative text or credit"),
        "in_report.status": _("Status"),
        "in_report.address": _("Address"),
    }
    list_export = list(export_headings)
    custom_value_preprocess = {
        **PageReportView.custom_value_preprocess,
        datetime: {
            PageReportView.FORMAT_CSV: by_the_clock,
            PageReportView.FORMAT_XLSX: timezone.make_naive,
        },
        str: {PageReportView.FORMAT_CSV: no_formula, PageReportView.FORMAT_XLSX: for_workbook},
    }

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """What fits on a page; topics and the rest are in the spreadsheet. The language where there may be several."""
        several = getattr(settings, "WAGTAIL_I18N_ENABLED", False)
        return [
            HeadlineColumn("title", label=_("Headline"), sort_key="title", width="32%"),
            Column("news_section", label=_("News section"), accessor="in_report.news_section"),
            Column("bylines", label=_("Byline"), accessor="in_report.bylines"),
            Column("genre", label=_("Genre"), accessor="get_genre_display", sort_key="genre"),
            *([Column("language", label=_("Language"), accessor="in_report.language")] if several else []),
            DateColumn("published_at", label=_("Published"), sort_key="published_at"),
            NumberColumn("word_count", label=_("Words"), sort_key="word_count"),
            NumberColumn("pictures", label=_("Incomplete pictures"), accessor="in_report.pictures"),
            PageStatusColumn("status", label=_("Status"), sort_key="live"),
        ]

    def get_base_queryset(self) -> Any:
        """The articles with all that a line shows, in a fixed number of queries; the bodies stay behind."""
        explorable = self.permission_policy.explorable_instances(self.request.user)
        return (
            get_article_model()
            .objects.filter(pk__in=explorable.values("pk"))
            .defer_streamfields()
            .select_related("locale", "lead_image", "lead_image_credit_source")
            .prefetch_related("bylines__contributor")
            .prefetch_workflow_states()
            .annotate_approved_schedule()
        )

    def order_queryset(self, queryset: Any) -> Any:
        """In the order chosen; what has no date yet comes last, on every database."""
        field = F(self.ordering.removeprefix("-"))
        is_descending = self.ordering.startswith("-")
        return queryset.order_by(field.desc(nulls_last=True) if is_descending else field.asc(nulls_last=True), "-pk")

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """The articles with ``in_report``: at once where they are shown, batch by batch where all are exported."""
        if self.is_export:
            return self._batches(list(object_list))
        add_lines(list(object_list), self.request)
        return object_list

    def _batches(self, articles: Sequence[Any]) -> Iterator[Any]:
        for start in range(0, len(articles), AT_ONCE):
            batch = articles[start : start + AT_ONCE]
            add_lines(batch, self.request)
            yield from batch


def add_lines(articles: Sequence[Any], request: HttpRequest) -> None:
    """Give each article as ``in_report`` what it does not tell by itself, with one query for each kind of thing."""
    keys = [article.pk for article in articles]
    sections = titles_by_path({path_above(article) for article in articles})
    topics = _topics_by_article(keys)
    lacking = count_lacking(dict(get_article_model().objects.filter(pk__in=keys).values_list("pk", "body")))
    for article in articles:
        article.in_report = {
            "news_section": sections.get(path_above(article), ""),
            "bylines": ", ".join(byline.contributor.name for byline in article.bylines.all()),
            "topics": ", ".join(topics.get(article.pk, ())),
            "language": str(article.locale),
            "pictures": lacking[article.pk] + lead_lacks(article),
            "status": str(article.status_string),
            "address": (article.live and article.get_full_url(request)) or "",
        }


def path_above(article: Any) -> str:
    """Where in the tree the page above an article stands."""
    return str(article.path[: -article.steplen])


def titles_by_path(paths: set[str]) -> dict[str, str]:
    """The titles of the pages there, by one query."""
    pages = swapper.load_model("wagtailcore", "Page").objects.filter(path__in=paths)
    return dict(pages.values_list("path", "title"))


def _topics_by_article(keys: Sequence[Any]) -> dict[Any, list[str]]:
    field = get_article_model()._meta.get_field("topics")
    article, topic = field.m2m_field_name(), field.m2m_reverse_field_name()
    links = field.remote_field.through.objects.filter(**{f"{article}_id__in": keys}).order_by(f"{topic}__name")
    topics: dict[Any, list[str]] = {}
    for key, name in links.values_list(f"{article}_id", f"{topic}__name"):
        topics.setdefault(key, []).append(name)
    return topics


class ReportMenuItem(MenuItem):
    """A report's place in the menu, for those who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the report answers to the user."""
        return bool(
            ArticleReportView(request=request).user_has_any_permission(ArticleReportView.any_permission_required)
        )


def report_menu_item() -> MenuItem:
    """The report in the menu."""
    return ReportMenuItem(
        ArticleReportView.page_title,
        reverse(ArticleReportView.index_url_name),
        name="newsblocks-articles",
        icon_name=ArticleReportView.header_icon,
        order=650,
    )


def report_urls() -> list[URLPattern]:
    """The addresses of the report, and of its lines alone for the filters."""
    return [
        path("reports/articles/", ArticleReportView.as_view(), name=ArticleReportView.index_url_name),
        path(
            "reports/articles/results/",
            ArticleReportView.as_view(results_only=True),
            name=ArticleReportView.index_results_url_name,
        ),
    ]
