"""Looks anew at what drafts name."""

from typing import Any

from django.core.management.base import BaseCommand

from wagtail_newsblocks.sources.actions import note_all_mentions


class Command(BaseCommand):
    """The counterpart of Wagtail's ``rebuild_references_index`` for versions that are not published yet."""

    help = "Note anew which sources and works the unpublished versions of all pages name."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Look at every version and say how many there were."""
        self.stdout.write(f"{note_all_mentions()} unpublished versions looked at.")
