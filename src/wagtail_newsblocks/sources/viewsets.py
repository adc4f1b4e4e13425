"""Sources and cited works in the admin: lists, forms and choosers."""

from collections.abc import Callable
from typing import Any

import django_filters
from django.db.models import OuterRef, Q, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from . import panels
from .forms import NewSourceForm, NewWorkForm, SourceForm
from .models import CitedWork, Disclosure, DraftMention, Source
from .views import (
    ChooseRecordResultsView,
    ChooseRecordView,
    CitedView,
    CiteResultsView,
    CiteView,
    CreateRecordView,
    CreateToCiteView,
    UsedInView,
)

YES_OR_NO = [("yes", _("Yes")), ("no", _("No"))]


class YesOrNoFilter(django_filters.ChoiceFilter):
    """Those for which something is so, or is not: ``so`` gives the condition, on fields that the search knows."""

    def __init__(self, *, so: Callable[[], Q], **options: Any) -> None:
        self.so = so
        super().__init__(choices=YES_OR_NO, **options)

    def filter(self, qs: Any, value: Any) -> Any:
        """The rows for which it is as asked."""
        if not value:
            return qs
        return qs.filter(self.so()) if value == "yes" else qs.exclude(self.so())


def _in_use(model: Any, field: str) -> Callable[[], list[tuple[str, str]]]:
    """The values that records have in a field, asked each time that they are offered."""

    def choices() -> list[tuple[str, str]]:
        values = model.objects.exclude(**{field: ""}).order_by(field).values_list(field, flat=True).distinct()
        return [(value, value) for value in values]

    return choices


def _has_disclosure() -> Q:
    """By their keys, since the search cannot follow a relation."""
    return Q(pk__in=list(Disclosure.objects.valid_on(timezone.localdate()).values_list("source", flat=True)))


def _is_merged() -> Q:
    return Q(merged_into__isnull=False)


class SourceFilterSet(WagtailFilterSet):
    """What an editor looks for a source by."""

    country = django_filters.ChoiceFilter(label=_("Country"), choices=_in_use(Source, "country"))
    disclosure = YesOrNoFilter(label=_("Has a disclosure today"), so=_has_disclosure)
    merged = YesOrNoFilter(label=_("Merged into another"), so=_is_merged)

    class Meta:
        model = Source
        fields = ["kind", "organisation_type", "provision_category"]


class WorkFilterSet(WagtailFilterSet):
    """What an editor looks for a cited work by."""

    publisher = django_filters.ModelChoiceFilter(
        label=_("Publisher"),
        queryset=lambda _request: Source.objects.filter(pk__in=CitedWork.objects.values("publisher")),
    )
    language = django_filters.ChoiceFilter(label=_("Language"), choices=_in_use(CitedWork, "language"))
    archived = YesOrNoFilter(label=_("Has an archived copy"), so=lambda: ~Q(archive_url=""))
    retracted = YesOrNoFilter(label=_("Retracted"), so=lambda: Q(is_retracted=True))
    merged = YesOrNoFilter(label=_("Merged into another"), so=_is_merged)

    class Meta:
        model = CitedWork
        fields = ["type", "genre", "url_status"]


class RecordChooserViewSet(SnippetChooserViewSet):
    """A chooser in which a reporter adds a record without leaving the article."""

    choose_view_class = ChooseRecordView
    choose_results_view_class = ChooseRecordResultsView
    create_view_class = CreateRecordView

    def get_object_list(self) -> Any:
        """Doubles are not offered."""
        return self.model.objects.unmerged()


class SourceChooserViewSet(RecordChooserViewSet):
    """Chooses or adds a source."""

    creation_tab_label = _("New source")
    create_action_label = _("Add this source")
    creation_form_class = NewSourceForm


class WorkChooserViewSet(RecordChooserViewSet):
    """Chooses or adds a cited work."""

    creation_tab_label = _("New work")
    create_action_label = _("Add this work")
    creation_form_class = NewWorkForm


class CitationChooserViewSet(WorkChooserViewSet):
    """Chooses or adds a work to cite, then asks where in it."""

    model = CitedWork
    icon = "openquote"
    register_widget = False
    choose_view_class = CiteView
    choose_results_view_class = CiteResultsView
    chosen_view_class = CitedView
    create_view_class = CreateToCiteView
    choose_one_text = _("Cite")

    def get_object_list(self) -> Any:
        """What a story lately named comes first, then what was lately added: most are cited more than once."""
        last_named = DraftMention.objects.filter(work=OuterRef("pk")).order_by("-pk").values("pk")[:1]
        works = super().get_object_list().select_related("publisher")
        return works.order_by(Subquery(last_named).desc(nulls_last=True), "-pk")


class RecordViewSet(SnippetViewSet):
    """What the lists of sources and works have in common."""

    copy_view_enabled = False
    usage_view_class = UsedInView

    def get_usage_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """With the view's own template, which Wagtail would ask for last."""
        given: dict[str, Any] = super().get_usage_view_kwargs(template_name=UsedInView.template_name, **kwargs)
        return given


def _type_of_source(source: Source) -> Any:
    return source.get_organisation_type_display() or source.get_kind_display()


def _disclosure_today(source: Source) -> Any:
    return source.disclosure_on(timezone.localdate()) or ""


class SourceViewSet(RecordViewSet):
    """Sources."""

    model = Source
    icon = "group"
    menu_label = _("Sources")
    menu_order = 100
    list_display = [
        "name",
        Column("type", label=_("Type"), accessor=_type_of_source, sort_key="organisation_type"),
        Column("country", label=_("Country"), sort_key="country"),
        Column("disclosure", label=_("Disclosure today"), accessor=_disclosure_today),
        Column("merged_into", label=_("Merged into"), accessor=lambda source: source.merged_into or ""),
    ]
    filterset_class = SourceFilterSet
    chooser_viewset_class = SourceChooserViewSet
    edit_handler = ObjectList(panels.SOURCE, base_form_class=SourceForm)

    def get_queryset(self, _request: Any) -> Any:
        """With what the list shows."""
        return Source.objects.select_related("merged_into").prefetch_related("disclosures")


class CitedWorkViewSet(RecordViewSet):
    """Cited works."""

    model = CitedWork
    icon = "doc-full-inverse"
    menu_label = _("Cited works")
    menu_order = 200
    list_display = [
        "title",
        Column("type", label=_("Type"), accessor="get_type_display", sort_key="type"),
        Column("publisher", label=_("Publisher"), accessor=lambda work: work.publisher or work.container_title),
        Column("issued", label=_("Published"), accessor="issued_in_words", sort_key="issued"),
        Column("url_status", label=_("Address"), accessor=lambda work: work.url and work.get_url_status_display()),
        BooleanColumn("archived", label=_("Archived"), accessor=lambda work: bool(work.archive_url)),
        Column("state", label=_("State"), accessor="state"),
    ]
    filterset_class = WorkFilterSet
    chooser_viewset_class = WorkChooserViewSet
    edit_handler = ObjectList(panels.WORK)

    def get_queryset(self, _request: Any) -> Any:
        """With what the list shows."""
        return CitedWork.objects.select_related("publisher", "merged_into")


class SourcesGroup(SnippetViewSetGroup):
    """The menu's “Sources”."""

    items = (SourceViewSet, CitedWorkViewSet)
    menu_label = _("Sources")
    menu_icon = "group"
    menu_order = 160
    add_to_admin_menu = True
