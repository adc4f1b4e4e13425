"""The articles room as an app."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published


class ArticlesConfig(AppConfig):
    """Tables of contributors, bylines, topics and notices; abstract pages."""

    name = "wagtail_newsblocks.articles"
    label = "newsblocks_articles"
    verbose_name = _("Articles")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the check of what the room stands on, and what happens when a story is published."""
        from .actions import when_a_page_is_published
        from .settling import when_a_story_is_published

        import_module("wagtail_newsblocks.requirements")
        page_published.connect(when_a_page_is_published, dispatch_uid="newsblocks_notices")
        page_published.connect(when_a_story_is_published, dispatch_uid="newsblocks_unsettled")
