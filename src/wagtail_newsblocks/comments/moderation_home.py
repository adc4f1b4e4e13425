"""What moderators find on the admin's home page: how many comments wait, and those that wait the longest."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.components import Component

from . import queues, scopes
from .moderation_queue import moderation_media
from .moderation_views import INDEX_URL
from .queues import Queue

SHOWN = 5
"""How many comments the panel shows."""

OTHERS = (Queue.EDITED, Queue.REPORTED)
"""Queues beside that of the held ones in which somebody waits for a moderator."""


class HeldSummaryItem(SummaryItem):
    """How many comments are held, for those who moderate any."""

    order = 250
    template_name = "newsblocks_comments/admin/summary.html"

    def is_shown(self) -> bool:
        """Whether the user moderates anything."""
        return scopes.moderates_anything(self.request.user)

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """The number and the way there."""
        held = queues.in_queue(scopes.moderated_by(self.request.user), Queue.HELD)
        number = queues.counted(held)
        told = {"number": number, "counter": int(number.rstrip("+")), "url": reverse(INDEX_URL)}
        return {**super().get_context_data(parent_context), **told}


class HeldPanel(Component):
    """The comments that have waited the longest, and what else waits: edits, and what readers have reported."""

    order = 150
    template_name = "newsblocks_comments/admin/home_panel.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """The comments, and the ways to all of them and to the other queues in which something waits."""
        moderated, url = scopes.moderated_by(self.request.user), reverse(INDEX_URL)
        held = queues.in_order(queues.in_queue(moderated, Queue.HELD), Queue.HELD)
        numbers = {queue: queues.counted(queues.in_queue(moderated, queue)) for queue in OTHERS}
        others = [(queue.label, numbers[queue], f"{url}?queue={queue}") for queue in OTHERS if numbers[queue] != "0"]
        shown = queues.with_words(held.select_related("stream__page")[:SHOWN])
        return {**super().get_context_data(parent_context), "comments": shown, "url": url, "others": others}

    @property
    def media(self) -> Any:
        """The style."""
        return moderation_media()


def add_summary_item(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Tell moderators how many comments are held."""
    items.append(HeldSummaryItem(request))


def add_panel(request: HttpRequest, panels: list[Component]) -> None:
    """Show moderators the comments that have waited the longest."""
    if scopes.moderates_anything(request.user):
        panels.append(HeldPanel(request))
