"""The queue: the comments that wait for moderators, with what is needed to decide about them one after another."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, BulkActionsCheckboxColumn, Column, Table
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.admin.views.mixins import SpreadsheetExportMixin
from wagtail.admin.widgets.button import HeaderButton

from . import queues, scopes
from .models import Comment, CommentQuerySet, Reason
from .moderation_decisions import DECISIONS
from .moderation_exports import Guarded
from .moderation_filters import CommentFilterSet
from .queues import Queue

BLOCKS_URL = "newsblocks_reader_comments:blocks"
AT_ONCE = 200
"""How many comments are held in memory together while a queue is exported."""


def moderation_media() -> Media:
    """The style of what moderators see, and the keys by which they decide."""
    return Media(css={"all": ["newsblocks_comments/moderation.css"]}, js=["newsblocks_comments/moderation.js"])


class ForModerators:
    """A view of the admin for those who moderate the comments of any page."""

    request: HttpRequest

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Let moderators in."""
        if not scopes.moderates_anything(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]  # a mixin: the class beside it has it


class CommentColumn(Column):
    """Who wrote what, where, in answer to whom, and what there is against it."""

    cell_template_name = "newsblocks_comments/admin/comment_cell.html"


class WithToken:
    """Adds to a column: forms in its cells can be posted."""

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        """With the token that forms need."""
        context = super().get_cell_context_data(instance, parent_context)  # type: ignore[misc]  # a mixin: the class beside it has it
        return {**context, "csrf_token": get_token(parent_context["request"])}


class DecisionColumn(WithToken, BaseColumn):
    """What can be decided."""

    cell_template_name = "newsblocks_comments/admin/decision_cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        """With the decisions that are possible, and where to go on."""
        return {
            **super().get_cell_context_data(instance, parent_context),
            "decisions": [(name, one, instance.line.can[name]) for name, one in DECISIONS.items()],
            "reasons": Reason.choices,
            "is_reason_required": instance.line.needs_reason,
            "next": address_of(parent_context["request"]),
        }


class QueueTable(Table):
    """A list of comments that keys lead through."""

    def get_row_attrs(self, instance: Any) -> dict[str, Any]:
        """What the keys find a comment by."""
        attrs: dict[str, Any] = super().get_row_attrs(instance)
        return {**attrs, "id": f"comment-{instance.pk}", "data-newsblocks-moderation-target": "row"}


class QueueView(Guarded, ForModerators, SpreadsheetExportMixin, BaseListingView):
    """The comments of one queue, as far as the moderator's scope goes."""

    model = Comment
    page_title = _("Reader comments")
    header_icon = "comment"
    template_name = "newsblocks_comments/admin/queue.html"
    results_template_name = "newsblocks_comments/admin/queue_results.html"
    index_url_name = "newsblocks_reader_comments:index"
    index_results_url_name = "newsblocks_reader_comments:index_results"
    verbose_name_plural = _("reader comments")
    paginate_by = 50
    is_searchable = True
    filterset_class = CommentFilterSet
    table_class = QueueTable
    table_classname = "listing newsblocks-moderation__list"
    columns = [
        BulkActionsCheckboxColumn("bulk_actions", obj_type="comment"),
        CommentColumn("comment", label=_("Comment"), accessor="line"),
        DecisionColumn("decision", label=_("Decision")),
    ]
    export_filename = "reader-comments"
    export_headings = {
        "sort_at": _("Sent"),
        "line.author": _("Name"),
        "line.standing": _("Author"),
        "body": _("Comment"),
        "get_status_display": _("Status"),
        "line.reasons": _("Why it was held"),
        "line.reports": _("Reports"),
        "published_at": _("First published"),
        "stream.page.title": _("Page"),
        "pk": _("Number"),
    }
    list_export = list(export_headings)

    @property
    def queue(self) -> str:
        """The queue that is looked at."""
        asked = self.request.GET.get("queue", "")
        return asked if asked in Queue else Queue.HELD

    @cached_property
    def moderated(self) -> CommentQuerySet:
        """All comments that the moderator moderates."""
        return scopes.moderated_by(self.request.user)

    def get_base_queryset(self) -> Any:
        """The comments with their pages."""
        return self.moderated.select_related("stream__page")

    def order_queryset(self, queryset: Any) -> Any:
        """In the order of the queue."""
        return queues.in_order(queryset, self.queue)

    def filter_queryset(self, queryset: Any) -> Any:
        """The comments that the filters ask for; none where they ask for what there is not, rather than all."""
        return super().filter_queryset(queryset) if self.filters.is_valid() else queryset.none()

    def search_queryset(self, queryset: Any) -> Any:
        """The comments that have the words, by the database."""
        if not self.is_searching:
            return queryset
        return queues.found(queryset, self.search_query, has_dates=self._has_dates)

    @property
    def _has_dates(self) -> bool:
        return any(self.request.GET.get(f"sort_at_{end}") for end in ("from", "to"))

    @cached_property
    def is_filtering(self) -> bool:
        """Whether something else than a queue was chosen."""
        return bool(self.filters.is_valid() and {*self.filters.form.changed_data} - {"queue"})

    @cached_property
    def active_filters(self) -> Any:
        """What was chosen, but for the queue, which the tabs show."""
        chosen = super().active_filters
        return [one for one in chosen if one.auto_id != "id_queue"]

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        """The way to the blocks of authors."""
        return [HeaderButton(_("Blocked authors"), url=reverse(BLOCKS_URL), icon_name="user")]

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With the tabs, and the comments as they are shown."""
        context = super().get_context_data(*args, **kwargs)
        if self.is_export:
            return {**context, "object_list": self._batches(context["object_list"])}
        queues.add_lines(context["object_list"])
        return {
            **context,
            "model_opts": Comment._meta,
            "tabs": self._tabs(),
            "keys": [(one.key, one.label) for name, one in DECISIONS.items() if one.key and name != "unfeature"],
            "is_search_bounded": self.is_searching and not self._has_dates,
            "media": context["media"] + moderation_media(),
        }

    def render_to_response(self, context: dict[str, Any], **response: Any) -> HttpResponse:
        """The page, or all of the queue as a spreadsheet."""
        if self.is_export:
            return self.as_spreadsheet(context["object_list"], self.request.GET["export"])
        return super().render_to_response(context, **response)

    def _tabs(self) -> list[dict[str, Any]]:
        """The queues with how much is in each of them, whatever is filtered for."""
        numbers = queues.counts(self.moderated)
        return [
            {
                "label": queue.label,
                "number": numbers.get(queue, ""),
                "url": address_of(self.request, queue),
                "is_here": queue == self.queue,
            }
            for queue in Queue
        ]

    def _batches(self, comments: CommentQuerySet) -> Iterator[Comment]:
        batch: list[Comment] = []
        for comment in comments.iterator(chunk_size=AT_ONCE):
            batch.append(comment)
            if len(batch) == AT_ONCE:
                yield from _with_lines(batch)
                batch = []
        yield from _with_lines(batch)


def _with_lines(comments: Sequence[Comment]) -> Sequence[Comment]:
    queues.add_lines(comments)
    return comments


def address_of(request: HttpRequest, queue: str | None = None) -> str:
    """Where the list is, as a request asks for it, or its first page of another queue."""
    query = request.GET.copy()
    for name in ("_w_filter_fragment", "export", *(["p"] if queue else [])):
        query.pop(name, None)
    if queue:
        query["queue"] = queue
    index = reverse(QueueView.index_url_name)
    return f"{index}?{query.urlencode()}" if query else index


def asked_for(request: HttpRequest) -> CommentQuerySet:
    """The comments of the list that a request's filters and words describe, all of them, in their order."""
    view = QueueView()
    view.setup(request)
    return view.get_queryset()
