"""Reports on the sources of articles: where there are none, where a quotation or picture names nobody, and what went
out unsettled."""

import copy
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, NumberColumn
from wagtail.admin.ui.tables.pages import PageStatusColumn

from wagtail_newsblocks import conf
from wagtail_newsblocks.sources.attribution import Stored, named_in
from wagtail_newsblocks.sources.citations import StoredCitation
from wagtail_newsblocks.sources.findings import Code, lacks_carrier, lacks_speaker
from wagtail_newsblocks.sources.loading import records_for

from .checking import findings_of_all
from .completeness import count_uncredited, lead_is_uncredited
from .queries import get_article_model
from .reports import AT_ONCE, ArticleReportView, HeadlineColumn, ReportMenuItem
from .telling import places_of, told_by


class SourceReportView(ArticleReportView, ABC):
    """Those articles, or parts of them, that a report is about: ``found`` tells what is found in each."""

    columns_found: Sequence[BaseColumn] = ()
    headings_found: dict[str, Any] = {}
    verbose_name_plural = _("articles")

    @abstractmethod
    def found_in(self, articles: Sequence[Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
        """What is found in some articles, whole as they are saved: each with the article, in their order."""

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """The headline, what was found, then by whom and when."""
        return [
            HeadlineColumn("title", label=_("Headline"), sort_key="title", width="32%"),
            *self.columns_found,
            Column("news_section", label=_("News section"), accessor="in_report.news_section"),
            Column("bylines", label=_("Byline"), accessor="in_report.bylines"),
            DateColumn("published_at", label=_("Published"), sort_key="published_at"),
            PageStatusColumn("status", label=_("Status"), sort_key="live"),
        ]

    @property
    def export_headings(self) -> dict[str, Any]:  # type: ignore[override]  # a plain attribute in Wagtail, worked out here
        """What the page shows, and the address."""
        names = ("in_report.news_section", "in_report.bylines", "get_genre_display", "published_at")
        last = ("in_report.status", "in_report.address")
        known = ArticleReportView.export_headings
        return {"title": known["title"], **self.headings_found, **{name: known[name] for name in (*names, *last)}}

    @property
    def list_export(self) -> list[str]:  # type: ignore[override]  # a plain attribute in Wagtail, worked out here
        """In the order of their headings."""
        return list(self.export_headings)

    def get_filtered_queryset(self) -> list[Any]:
        """A row for each thing that is found, in the order of the articles; looked for batch by batch."""
        queryset = super().get_filtered_queryset()
        keys = list(queryset.prefetch_related(None).values_list("pk", flat=True))
        batches = (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))
        return [row for batch in batches for row in self._rows(batch)]

    def _rows(self, keys: Sequence[Any]) -> Iterator[Any]:
        """The articles in which something was found, as they are listed, without their bodies."""
        related = ("locale", "lead_image", "lead_image_credit_source")
        whole = get_article_model().objects.filter(pk__in=keys).select_related(*related).in_bulk()
        found = [(article.pk, what) for article, what in self.found_in([whole[key] for key in keys if key in whole])]
        listed = self.get_base_queryset().filter(pk__in={key for key, _what in found}).in_bulk() if found else {}
        for key, what in found:
            row = copy.copy(listed[key])
            row.found = what
            yield row


class WithoutSourcesReportView(SourceReportView):
    """Articles that say nowhere what they rest on: no work, no speaker, no chain."""

    page_title = _("Articles without sources")
    index_url_name = "newsblocks_without_sources_report"
    index_results_url_name = "newsblocks_without_sources_report_results"
    export_filename = "articles-without-sources"

    def found_in(self, articles: Sequence[Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
        """The articles that name nothing."""
        for article in articles:
            told = told_by(article)
            if not told.further and not any(map(_names_something, told.mentioned)):
                yield article, {}


def _names_something(mentioned: StoredCitation | Stored) -> bool:
    if isinstance(mentioned, StoredCitation):
        return True
    return any(mentioned.get(name) for name in ("speaker", "source", "work", "hops"))


class UnsourcedQuotationsReportView(SourceReportView):
    """Quotations that nobody is named or described for, or whose carriers are not named: a line for each."""

    page_title = _("Unsourced quotations")
    header_icon = "openquote"
    verbose_name_plural = _("quotations")
    index_url_name = "newsblocks_unsourced_quotations_report"
    index_results_url_name = "newsblocks_unsourced_quotations_report_results"
    export_filename = "unsourced-quotations"
    columns_found = [
        Column("place", label=_("Place"), accessor="found.place"),
        Column("words", label=_("Quotation"), accessor=lambda row: Truncator(row.found["words"]).chars(120)),
        Column("lacks", label=_("What it lacks"), accessor="found.lacks"),
    ]
    headings_found = {
        "found.place": _("Place"),
        "found.words": _("Quotation"),
        "found.lacks": _("What it lacks"),
    }

    def found_in(self, articles: Sequence[Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
        """Each quotation that lacks something, with its place."""
        stories = [told_by(article) for article in articles]
        records = records_for(named_in(stories))
        for article, told in zip(articles, stories, strict=True):
            for place, one in zip(places_of(article), told.mentioned, strict=True):
                if isinstance(one, StoredCitation):
                    continue
                found = {Code.NO_SPEAKER: lacks_speaker(one, records), Code.NO_CARRIER: lacks_carrier(one)}
                lacks = " ".join(str(code.label) for code, is_so in found.items() if is_so)
                if lacks:
                    yield article, {"place": place.label, "words": one.get("text") or "", "lacks": lacks}


class UncreditedPicturesReportView(SourceReportView):
    """Articles with pictures that name nobody as their maker."""

    page_title = _("Uncredited pictures")
    header_icon = "image"
    index_url_name = "newsblocks_uncredited_pictures_report"
    index_results_url_name = "newsblocks_uncredited_pictures_report_results"
    export_filename = "uncredited-pictures"
    columns_found = [
        Column("lead", label=_("Lead picture"), accessor="found.lead"),
        NumberColumn("figures", label=_("Pictures in the body"), accessor="found.figures"),
    ]
    headings_found = {"found.lead": _("Lead picture"), "found.figures": _("Pictures in the body")}

    def found_in(self, articles: Sequence[Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
        """The articles, with how many pictures lack a credit."""
        counted = count_uncredited({article.pk: article.body for article in articles})
        for article in articles:
            is_lead = lead_is_uncredited(article)
            if is_lead or counted[article.pk]:
                yield article, {"lead": gettext("Uncredited") if is_lead else "", "figures": counted[article.pk]}


class UnsettledReportView(SourceReportView):
    """Published stories that their form would refuse: what went out by the clock, in a workflow or in bulk."""

    page_title = _("Unsettled stories")
    header_icon = "warning"
    verbose_name_plural = _("stories")
    index_url_name = "newsblocks_unsettled_report"
    index_results_url_name = "newsblocks_unsettled_report_results"
    export_filename = "unsettled-stories"
    columns_found = [Column("findings", label=_("What was found"), accessor="found.findings")]
    headings_found = {"found.findings": _("What was found")}

    def get_base_queryset(self) -> Any:
        """Those that are published."""
        return super().get_base_queryset().filter(live=True)

    def found_in(self, articles: Sequence[Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
        """The stories with what should have kept them back."""
        found_in_all = findings_of_all(articles, only=conf.settings().SOURCES_BLOCKING)
        for article, found in zip(articles, found_in_all, strict=True):
            if found:
                yield article, {"findings": " ".join(map(str, found))}


SOURCE_REPORTS = [
    UnsettledReportView,
    WithoutSourcesReportView,
    UnsourcedQuotationsReportView,
    UncreditedPicturesReportView,
]


def source_report_menu_item(view: Any) -> MenuItem:
    """A report in the menu, after that on articles."""
    return ReportMenuItem(
        view.page_title,
        reverse(view.index_url_name),
        name=view.index_url_name.replace("_", "-"),
        icon_name=view.header_icon,
        order=651 + SOURCE_REPORTS.index(view),
    )


def source_report_urls() -> list[URLPattern]:
    """The addresses of the reports, and of their lines alone for the filters."""
    return [
        address
        for view in SOURCE_REPORTS
        for address in (
            path(f"reports/{view.export_filename}/", view.as_view(), name=view.index_url_name),
            path(
                f"reports/{view.export_filename}/results/",
                view.as_view(results_only=True),
                name=view.index_results_url_name,
            ),
        )
    ]
