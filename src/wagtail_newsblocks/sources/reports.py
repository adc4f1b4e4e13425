"""Reports on the registry: dead links, sources by use, and stories that should be looked at again."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

import swapper
from django.db.models import Prefetch, Q, prefetch_related_objects
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import ModelPermissionPolicy

from wagtail_newsblocks.exports import by_the_clock, for_workbook, no_formula

from .filters import DeadLinksFilterSet, InPeriodFilter, ReviewFilterSet, SourceUseFilterSet, is_dead
from .models import CitedWork, LinkCheck, ReviewFlag, Source
from .uses import Uses
from .views import settle_reviews


class RegistryReportView(ReportView):
    """What the reports on the registry have in common: exports without formulas, links to the records' forms."""

    any_permission_required = ["add", "change", "delete", "view"]
    custom_value_preprocess = {
        datetime: {ReportView.FORMAT_CSV: by_the_clock, ReportView.FORMAT_XLSX: timezone.make_naive},
        str: {ReportView.FORMAT_CSV: no_formula, ReportView.FORMAT_XLSX: for_workbook},
    }

    def add_forms(self, records: Sequence[Any]) -> None:
        """Give each record as ``form_url`` the address of its form, where the user may open that."""
        finder = AdminURLFinder(self.request.user)
        for record in records:
            record.form_url = finder.get_edit_url(record)


class DeadLinksReportView(RegistryReportView):
    """Works whose address does not lead to them any more, or whose archived copy is gone."""

    page_title = _("Dead links")
    header_icon = "link"
    index_url_name = "newsblocks_dead_links_report"
    index_results_url_name = "newsblocks_dead_links_report_results"
    verbose_name_plural = _("dead links")
    permission_policy = ModelPermissionPolicy(CitedWork)
    filterset_class = DeadLinksFilterSet
    default_ordering = "title"
    export_filename = "dead-links"
    export_headings = {
        "title": _("Work"),
        "in_report.publisher": _("Publisher"),
        "url": _("Address"),
        "get_url_status_display": _("State of the address"),
        "in_report.original": _("Last look"),
        "in_report.checked_at": _("Looked at"),
        "in_report.leads_to": _("Leads to"),
        "archive_url": _("Archived copy"),
        "in_report.copy": _("Last look at the copy"),
        "in_report.stories": _("Used in"),
    }
    list_export = list(export_headings)
    columns = [
        TitleColumn("title", label=_("Work"), sort_key="title", width="32%", get_url=attrgetter("form_url")),
        Column("url_status", label=_("Address"), accessor="get_url_status_display", sort_key="url_status"),
        Column("original", label=_("Last look"), accessor="in_report.original"),
        DateColumn("checked_at", label=_("Looked at"), accessor="in_report.checked_at"),
        Column("copy", label=_("Archived copy"), accessor="in_report.copy"),
        NumberColumn("stories", label=_("Used in"), accessor="in_report.stories"),
    ]

    def get_base_queryset(self) -> Any:
        """The works that stand for themselves and have something dead."""
        is_gone = ~Q(url="") & ~Q(url_status=CitedWork.UrlStatus.LIVE)
        works = CitedWork.objects.unmerged().filter(is_gone | is_dead(LinkCheck.Place.COPY))
        return works.select_related("publisher").prefetch_related(
            Prefetch("link_checks", LinkCheck.objects.defer("history"))
        )

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """The works with ``in_report``."""
        works, uses = list(object_list), Uses()
        self.add_forms(works)
        for work in works:
            checks = {check.place: check for check in work.link_checks.all()}
            original, copy = (checks.get(place) for place in (LinkCheck.Place.ORIGINAL, LinkCheck.Place.COPY))
            work.in_report = {
                "publisher": str(work.publisher or ""),
                "original": original.finding_in_words if original else "",
                "checked_at": original.checked_at if original else None,
                "leads_to": original.final_url if original else "",
                "copy": _state_of_copy(work, copy),
                "stories": uses.of_work(work.pk),
            }
        return works if self.is_export else object_list


def _state_of_copy(work: CitedWork, check: LinkCheck | None) -> str:
    if not work.archive_url:
        return str(pgettext_lazy("copy", "None"))
    return (check and check.finding_in_words) or str(_("Not looked at"))


def _type_of(source: Source) -> str:
    return str(source.get_organisation_type_display() or source.get_kind_display())


class SourceUseReportView(RegistryReportView):
    """On whom the stories rest, those most relied on first."""

    page_title = _("Sources by use")
    header_icon = "group"
    index_url_name = "newsblocks_source_use_report"
    index_results_url_name = "newsblocks_source_use_report_results"
    verbose_name_plural = _("sources")
    permission_policy = ModelPermissionPolicy(Source)
    filterset_class = SourceUseFilterSet
    default_ordering = "-stories"
    export_filename = "sources-by-use"
    export_headings = {
        "name": _("Source"),
        "get_kind_display": _("Kind"),
        "get_organisation_type_display": _("Type"),
        "get_provision_category_display": _("How material comes from it"),
        "country": _("Country"),
        "disclosure_today": _("Disclosure today"),
        "use.stories": _("Stories"),
        "use.naming": _("Stories that name it"),
        "use.by_works": _("Stories by way of works"),
        "use.works": _("Works"),
    }
    list_export = list(export_headings)
    columns = [
        TitleColumn("name", label=_("Source"), sort_key="name", width="28%", get_url=attrgetter("form_url")),
        Column("type", label=_("Type"), accessor=_type_of),
        Column("country", label=_("Country"), accessor="country"),
        Column("disclosure", label=_("Disclosure today"), accessor="disclosure_today"),
        NumberColumn("stories", label=_("Stories"), accessor="use.stories", sort_key="stories"),
        NumberColumn("naming", label=_("Name it"), accessor="use.naming", sort_key="naming"),
        NumberColumn("by_works", label=_("By way of works"), accessor="use.by_works", sort_key="by_works"),
        NumberColumn("works", label=_("Works"), accessor="use.works", sort_key="works"),
    ]

    def get_base_queryset(self) -> Any:
        """The sources that stand for themselves."""
        return Source.objects.unmerged()

    def order_queryset(self, queryset: Any) -> Any:
        """By name: whatever else is asked for comes after the count."""
        return queryset.order_by("name", "pk")

    def get_filtered_queryset(self) -> list[Any]:
        """The sources with ``use``, as a list; of a period, those that a story of it rests on."""
        stories = InPeriodFilter.stories(self._period)
        uses = Uses(stories)
        sources = list(super().get_filtered_queryset())
        for source in sources:
            source.use = uses.of_source(source.pk)
        if stories is not None:
            sources = [source for source in sources if source.use.stories]
        field = self.ordering.removeprefix("-")
        if field != "name":
            sources.sort(key=lambda source: getattr(source.use, field), reverse=self.ordering.startswith("-"))
        return sources[::-1] if self.ordering == "-name" else sources

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """The sources with what readers are told of each today."""
        prefetch_related_objects(object_list, "disclosures")
        self.add_forms(object_list)
        today = timezone.localdate()
        for source in object_list:
            source.disclosure_today = str(source.disclosure_on(today) or "")
        return object_list

    @property
    def _period(self) -> Any:
        return self.filters.form.cleaned_data.get("published") if self.filters.is_valid() else None


class TickColumn(Column):
    """A box to tick, for a flag that is open."""

    cell_template_name = "newsblocks_sources/admin/tick_cell.html"


class StoryColumn(TitleColumn):
    """A story, which leads to its form where the user may edit it."""

    def get_link_url(self, instance: Any, parent_context: Any) -> str | None:
        """The address of the form."""
        permissions = instance.page.permissions_for_user(parent_context["request"].user)
        return reverse("wagtailadmin_pages:edit", args=[instance.page_id]) if permissions.can_edit() else None


def _state(flag: ReviewFlag) -> str:
    if flag.settled_at is None:
        return str(_("To review"))
    return str(_("Settled by %(user)s") % {"user": flag.settled_by} if flag.settled_by else _("Settled"))


class ReviewReportView(RegistryReportView):
    """Stories that rest on a retracted work, among those that the user may explore."""

    page_title = _("Stories to review")
    header_icon = "warning"
    index_url_name = "newsblocks_review_report"
    index_results_url_name = "newsblocks_review_report_results"
    results_template_name = "newsblocks_sources/admin/reviews.html"
    verbose_name_plural = _("stories to review")
    permission_policy = PagePermissionPolicy(swapper.load_model("wagtailcore", "Page"))
    any_permission_required = ["add", "change", "publish", "bulk_delete", "lock", "unlock"]
    filterset_class = ReviewFilterSet
    default_ordering = "-created_at"
    export_filename = "stories-to-review"
    export_headings = {
        "page.title": _("Story"),
        "work.title": _("Retracted work"),
        "work.retracted_on": _("Retracted on"),
        "work.retraction_note": _("About the retraction"),
        "created_at": _("Flagged at"),
        "page.live": _("Published"),
        "settled_at": _("Settled at"),
        "in_report.settled_by": _("Settled by"),
        "note": _("What was done"),
    }
    list_export = list(export_headings)
    columns = [
        TickColumn("tick", label=_("Tick"), width="5%"),
        StoryColumn("story", label=_("Story"), accessor="page.title", width="35%"),
        Column("work", label=_("Retracted work"), accessor="work.title"),
        DateColumn("created_at", label=_("Flagged"), sort_key="created_at"),
        Column("state", label=_("State"), accessor=_state),
        Column("note", label=_("What was done"), accessor="note"),
    ]

    def get_base_queryset(self) -> Any:
        """The flags of the stories that the user may explore."""
        explorable = self.permission_policy.explorable_instances(self.request.user)
        flags = ReviewFlag.objects.filter(page__in=explorable.values("pk"))
        return flags.select_related("page", "work", "settled_by")

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        """The flags with ``in_report``."""
        flags = list(object_list)
        for flag in flags:
            flag.in_report = {"settled_by": str(flag.settled_by or "")}
        return flags if self.is_export else object_list


REPORTS = [ReviewReportView, DeadLinksReportView, SourceUseReportView]


class ReportMenuItem(MenuItem):
    """A report's place in the menu, for those to whom it answers."""

    def __init__(self, view: Any, order: int) -> None:
        self.view = view
        name = view.index_url_name.replace("_", "-")
        address = reverse_lazy(view.index_url_name)
        super().__init__(view.page_title, address, name=name, icon_name=view.header_icon, order=order)

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the report answers to the user."""
        return bool(self.view(request=request).user_has_any_permission(self.view.any_permission_required))


def menu_items() -> Iterator[MenuItem]:
    """The reports in the menu, after that on articles."""
    return (ReportMenuItem(view, order) for order, view in enumerate(REPORTS, start=660))


def report_urls() -> Sequence[URLPattern]:
    """The addresses of each report, and of its lines alone for the filters; and where stories are settled."""
    urls = [path("reports/stories-to-review/settle/", settle_reviews, name="newsblocks_settle_reviews")]
    for view in REPORTS:
        address = f"reports/{view.export_filename}/"
        urls.append(path(address, view.as_view(), name=view.index_url_name))
        urls.append(path(f"{address}results/", view.as_view(results_only=True), name=view.index_results_url_name))
    return urls
