"""The authors whose comments wait because a moderator says so, and how that is ended early."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, UserColumn
from wagtail.admin.views.generic.base import BaseListingView

from . import actions, scopes
from .actions import Refused
from .moderation_decisions import why_refused
from .moderation_queue import BLOCKS_URL, ForModerators, WithToken, moderation_media
from .moderation_views import INDEX_URL


class LiftColumn(WithToken, BaseColumn):
    """The button that lifts a block."""

    cell_template_name = "newsblocks_comments/admin/lift_cell.html"


class UntilColumn(DateColumn):
    """Until when, or that there is no end."""

    cell_template_name = "newsblocks_comments/admin/until_cell.html"


class BlocksView(ForModerators, BaseListingView):
    """The blocks in force that the moderator may lift."""

    page_title = _("Blocked authors")
    header_icon = "user"
    template_name = "newsblocks_comments/admin/blocks.html"
    results_template_name = "newsblocks_comments/admin/wide_results.html"
    index_url_name = BLOCKS_URL
    verbose_name_plural = _("blocked authors")
    paginate_by = 50

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """Who, until when, why and by whom."""
        return [
            Column("author", label=_("Known as"), accessor="names"),
            UntilColumn("ends_at", label=_("Until")),
            Column("reason", label=_("Reason"), accessor="get_reason_display"),
            Column("note", label=_("Note")),
            UserColumn("made_by", label=_("Blocked by")),
            DateColumn("made_at", label=_("Since")),
            LiftColumn("lift", label=_("Lift")),
        ]

    def get_base_queryset(self) -> Any:
        """The blocks, the latest first."""
        blocks = scopes.blocks_moderated_by(self.request.user).in_force()
        return blocks.select_related("made_by__wagtail_userprofile").order_by("-pk")

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With the names that the blocked have given."""
        context = super().get_context_data(*args, **kwargs)
        add_names(context["object_list"], scopes.moderated_by(self.request.user))
        return {**context, "media": context["media"] + moderation_media()}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way back to the queue."""
        *above, here = super().get_breadcrumbs_items()
        return [*above, {"url": reverse(INDEX_URL), "label": _("Reader comments")}, here]


class LiftView(ForModerators, View):
    """Lifts a block now."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *_args: Any, pk: int, **_kwargs: Any) -> HttpResponse:
        """Lift it."""
        try:
            actions.unblock(scopes.block_for(request.user, pk), by=request.user)
            messages.success(request, gettext("The block is lifted."))
        except scopes.NotInScope as none:
            raise Http404 from none
        except Refused as refused:
            messages.error(request, why_refused(refused))
        return redirect(reverse(BLOCKS_URL))


def add_names(blocks: Any, comments: Any) -> None:
    """Give each block as ``names`` what its author was last called, by two queries."""
    by_key = _names(comments, "author_key", {block.author_key for block in blocks} - {""})
    by_email = _names(comments, "private__email_key", {block.email_key for block in blocks} - {""})
    for block in blocks:
        named = by_key.get(block.author_key) or by_email.get(block.email_key)
        block.names = named or str(block)


def _names(comments: Any, field: str, wanted: set[str]) -> dict[str, str]:
    """The latest name under which some authors have commented, by their keys."""
    if not wanted:
        return {}
    rows = comments.filter(**{f"{field}__in": wanted}).exclude(author_name="").order_by("sort_at", "pk")
    return dict(rows.values_list(field, "author_name"))
