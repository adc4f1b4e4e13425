"""The pages room as an app; sites with pages of their own leave it out."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    """Articles, news sections and front pages, ready to use."""

    name = "wagtail_newsblocks.pages"
    label = "newsblocks_pages"
    verbose_name = _("News pages")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the check of what the room stands on."""
        import_module("wagtail_newsblocks.requirements")
