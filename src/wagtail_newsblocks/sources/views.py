"""What the admin shows of a record's use, and what it answers where somebody wants to delete one in use."""

from collections.abc import Sequence
from typing import Any, cast

from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.modal_workflow import render_modal_workflow
from wagtail.admin.ui.tables import Column, Table, TitleColumn
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChosenView, SnippetCreateView
from wagtail.snippets.views.snippets import UsageView

from .citations import key_of
from .forms import CitationForm, SettleForm
from .models import CitedWork, RecordMixin, ReviewFlag
from .queries import Places, names_in, others_naming, places_naming, stories_resting_on
from .reviews import settle

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
        return {**super().get_creation_form_kwargs(), "for_user": self.request.user}  # type: ignore[misc, attr-defined]  # a mixin: the class beside it has it


class ChooseRecordView(ForReporters, ChooseView):
    """The chooser's modal."""


class ChooseRecordResultsView(ForReporters, ChooseResultsView):
    """The chooser's results."""


class CreateRecordView(ForReporters, SnippetCreateView):
    """The chooser's form for a new record."""


class AsksWhere:
    """Adds to a view of the chooser for citations: the step that follows the choice of a work."""

    def get_chosen_response(self, work: CitedWork, form: CitationForm | None = None) -> HttpResponse:
        """The form that asks where in the work, and whether there is more to say."""
        context = {"work": work.current, "form": form or CitationForm()}
        request = self.request  # type: ignore[attr-defined]  # a mixin: the class beside it has it
        return render_modal_workflow(
            request, "newsblocks_sources/admin/cite.html", None, context, json_data={"step": "locate"}
        )


class ListsToCite:
    """Adds to the list of works: what tells one from another."""

    @property
    def columns(self) -> list[Column]:
        """Title, publisher and date."""
        return [
            *super().columns,  # type: ignore[misc]  # a mixin: the class beside it has it
            Column("publisher", label=_("Publisher"), accessor=lambda work: work.publisher or work.container_title),
            Column("issued", label=_("Published"), accessor="issued_in_words"),
        ]


class CiteView(AsksWhere, ListsToCite, ChooseRecordView):
    """The modal in which a work is cited; with a ``work``, a citation of it is changed."""

    page_title = _("Cite")

    def get(self, request: HttpRequest) -> HttpResponse:
        """The works, or at once the form for the one that is cited already."""
        key = key_of(request.GET.get("work", ""))
        work = CitedWork.objects.filter(pk=key).first() if key else None
        return self.get_chosen_response(work) if work else super().get(request)


class CiteResultsView(ListsToCite, ChooseRecordResultsView):
    """The works that a search finds."""


class CitedView(AsksWhere, SnippetChosenView):
    """The step that follows the choice of a work."""

    def post(self, request: HttpRequest, pk: str) -> HttpResponse:
        """The finished citation, or the form again."""
        work = get_object_or_404(CitedWork, pk=key_of(unquote(pk)) or 0)
        form = CitationForm(request.POST)
        if not form.is_valid():
            return self.get_chosen_response(work, form)
        result = {"id": str(work.pk), "title": work.short_name, **form.cleaned_data}
        return render_modal_workflow(request, None, None, None, json_data={"step": "chosen", "result": result})


class CreateToCiteView(AsksWhere, CreateRecordView):
    """The form for a new work, which is cited as soon as it is there."""


def refuse_while_named(request: HttpRequest, objects: Sequence[Any]) -> HttpResponse | None:
    """The way back, with a message for each record among ``objects`` that is still named; None where none is."""
    records = [one for one in objects if isinstance(one, RecordMixin)]
    found = places_naming(records)
    finder = AdminURLFinder(request.user)
    for record, places in found.items():
        messages.error(request, _refusal(record, places, finder), buttons=[_used_in(record)])
    return redirect(records[0].snippet_viewset.get_url_name("list")) if found else None


def warn_of_reviews(request: HttpRequest, page: Any) -> None:
    """Tell whoever opens a story that it rests on retracted works, with the way to say that it was looked at."""
    if request.method != "GET":
        return
    for review in ReviewFlag.objects.open().filter(page_id=page.pk).select_related("work"):
        query = urlencode({"review": review.pk, "next": request.path})
        button = messages.button(f"{reverse('newsblocks_settle_reviews')}?{query}", gettext("Settle"))
        messages.warning(
            request,
            gettext("This story rests on “%(work)s”, which its publisher has retracted.") % {"work": review.work},
            buttons=[button],
        )


def settle_reviews(request: HttpRequest) -> HttpResponse:
    """Asks what was done about the stories that were ticked, and settles those that the user may edit."""
    asked, user = request.POST if request.method == "POST" else request.GET, cast(Any, request.user)
    reviews = _reviews(asked.getlist("review"), user)
    following = _way_back(request, asked.get("next", ""))
    form = SettleForm(request.POST or None)
    if reviews and not form.is_valid():
        context = {"reviews": reviews, "form": form, "next": following}
        return render(request, "newsblocks_sources/admin/settle.html", context)
    settled = sum(settle(review, note=form.cleaned_data["note"], by=user) for review in reviews)
    if settled:
        message = ngettext("%(count)d review settled.", "%(count)d reviews settled.", settled) % {"count": settled}
        messages.success(request, message)
    else:
        messages.warning(request, gettext("Nothing was ticked that is still to be reviewed."))
    return redirect(following)


def _reviews(keys: Sequence[str], user: Any) -> list[ReviewFlag]:
    """The open flags with those keys, or ``PermissionDenied`` where the user may not edit one of the stories."""
    wanted = [int(key) for key in keys if key.isdecimal() and len(key) < 19]
    reviews = list(ReviewFlag.objects.open().filter(pk__in=wanted).select_related("page", "work"))
    if not all(review.page.permissions_for_user(user).can_edit() for review in reviews):
        raise PermissionDenied
    return reviews


def _way_back(request: HttpRequest, address: str) -> str:
    is_ours = url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())
    return address if is_ours else reverse("newsblocks_review_report")


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
