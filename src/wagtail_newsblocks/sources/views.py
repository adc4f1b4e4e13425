"""What the admin shows of a record's use, and what it answers where somebody wants to delete one in use."""

from collections.abc import Sequence
from typing import Any

from django.contrib.admin.utils import quote
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.tables import Column, Table, TitleColumn
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetCreateView
from wagtail.snippets.views.snippets import UsageView

from .models import RecordMixin
from .queries import Places, names_in, others_naming, places_naming, stories_resting_on

OTHERS = [
    TitleColumn("name", label=_("Name"), accessor="label", get_url=lambda row: row["url"]),
    Column("kind", label=_("Type"), accessor="kind"),
]


class UsedInView(UsageView):
    """The stories that rest on a record, by what they do so, then what else names it."""

    page_title = _("Used in")
    template_name = "newsblocks_sources/admin/used_in.html"
    permission_required = None
    any_permission_required = ["add", "change", "delete", "view"]
    columns = [
        TitleColumn("story", label=_("Story"), accessor="label", get_url=lambda row: row["url"]),
        Column("kind", label=_("Type"), accessor="kind"),
        Column("names", label=_("Names"), accessor="names"),
        Column("version", label=_("In which version"), accessor="version"),
    ]

    @cached_property
    def no_results_message(self) -> str:
        """What is said where no story rests on the record."""
        return gettext("No story rests on it.")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Wagtail's, with the title of this view at their end."""
        *items, last = super().get_breadcrumbs_items()
        return [*items, {**last, "label": self.page_title}]

    def get_queryset(self) -> Any:
        """The stories, the newest first."""
        return stories_resting_on(self.object)

    def get_table(self, object_list: Any, **kwargs: Any) -> Any:
        """The stories of one page of the list, each with what it names."""
        stories = list(object_list)
        names = names_in(stories, self.object)
        rows = [self._row(story, names[story.pk]) for story in stories]
        return Table(self.columns, rows, **{**self.get_table_kwargs(), **kwargs})

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With the table of what else names the record."""
        others = others_naming(self.object)
        rows = [{**shown(other, self._finder), "kind": capfirst(other._meta.verbose_name)} for other in others.first]
        more = others.count - len(rows)
        return {**super().get_context_data(*args, **kwargs), "others": Table(OTHERS, rows), "more_others": more}

    @cached_property
    def _finder(self) -> AdminURLFinder:
        return AdminURLFinder(self.request.user)

    def _row(self, story: Any, names: dict[Any, bool]) -> dict[str, Any]:
        return {
            **shown(story, self._finder),
            "kind": story.page_type_display_name,
            "names": ", ".join(map(str, names)),
            "version": version(story, is_saved=any(names.values())),
        }


class ForReporters:
    """Adds to a chooser's view: its form knows who fills it in."""

    def get_creation_form_kwargs(self) -> dict[str, Any]:
        """The form's arguments, with the user."""
        return {**super().get_creation_form_kwargs(), "for_user": self.request.user}  # type: ignore[misc, attr-defined]


class ChooseRecordView(ForReporters, ChooseView):
    """The chooser's modal."""


class ChooseRecordResultsView(ForReporters, ChooseResultsView):
    """The chooser's results."""


class CreateRecordView(ForReporters, SnippetCreateView):
    """The chooser's form for a new record."""


def refuse_while_named(request: HttpRequest, objects: Sequence[Any]) -> HttpResponse | None:
    """The way back, with a message for each record among ``objects`` that is still named; None where none is."""
    records = [one for one in objects if isinstance(one, RecordMixin)]
    found = places_naming(records)
    finder = AdminURLFinder(request.user)
    for record, places in found.items():
        messages.error(request, _refusal(record, places, finder), buttons=[_used_in(record)])
    return redirect(records[0].snippet_viewset.get_url_name("list")) if found else None


def shown(one: Any, finder: AdminURLFinder) -> dict[str, Any]:
    """How an object is listed: with its name and address, or without either for who may not edit it."""
    url = finder.get_edit_url(one)
    label = str(one) if url else gettext("(Private %(object)s)") % {"object": one._meta.verbose_name}
    return {"label": label, "url": url}


def version(story: Any, *, is_saved: bool) -> str:
    """In which version a story names what it rests on."""
    if not story.live:
        return gettext("Draft")
    return gettext("Published") if is_saved else gettext("Changes not published yet")


def _refusal(record: Any, places: Places, finder: AdminURLFinder) -> str:
    names = ", ".join(f"“{shown(one, finder)['label']}”" for one in places.first)
    more = places.count - len(places.first)
    if more:
        names = ngettext("%(names)s and %(more)d more", "%(names)s and %(more)d more", more) % {
            "names": names,
            "more": more,
        }
    return gettext("“%(record)s” cannot be deleted, since it is named in %(names)s.") % {
        "record": record,
        "names": names,
    }


def _used_in(record: Any) -> Any:
    url = reverse(record.snippet_viewset.get_url_name("usage"), args=[quote(record.pk)])
    return messages.button(url, gettext("Used in"))
