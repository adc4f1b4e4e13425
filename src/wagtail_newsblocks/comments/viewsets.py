"""Reader comments in the admin: one place for all that moderators do."""

from typing import Any

from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.base import ViewSet

from .moderation_blocks import BlocksView, LiftView
from .moderation_bulk import UndoBatchView
from .moderation_pages import PageOptionsView
from .moderation_queue import QueueView
from .moderation_reports import ForModeratorsMenuItem
from .moderation_views import BlockView, CommentView, DecideView, NoteView, RemoveView


class ReaderCommentViewSet(ViewSet):
    """The queue and what belongs to it, for those who moderate the comments of any page."""

    name = "newsblocks_reader_comments"
    url_prefix = "reader-comments"
    icon = "comment"
    menu_label = _("Reader comments")
    menu_name = "reader-comments"
    menu_order = 420
    add_to_admin_menu = True

    @cached_property
    def menu_item_class(self) -> type[Any]:
        """Shown to moderators alone."""
        return ForModeratorsMenuItem

    def get_urlpatterns(self) -> list[URLPattern]:
        """The addresses below ``reader-comments/``."""
        return [
            path("", QueueView.as_view(), name="index"),
            path("results/", QueueView.as_view(results_only=True), name="index_results"),
            path("<int:pk>/", CommentView.as_view(), name="comment"),
            path("<int:pk>/decide/", DecideView.as_view(), name="decide"),
            path("<int:pk>/remove/", RemoveView.as_view(), name="remove"),
            path("<int:pk>/note/", NoteView.as_view(), name="note"),
            path("<int:pk>/block/", BlockView.as_view(), name="block"),
            path("batches/<uuid:batch>/undo/", UndoBatchView.as_view(), name="undo_batch"),
            path("blocks/", BlocksView.as_view(), name="blocks"),
            path("blocks/<int:pk>/lift/", LiftView.as_view(), name="lift"),
            path("pages/<int:page_id>/", PageOptionsView.as_view(), name="page"),
        ]
