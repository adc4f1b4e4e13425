"""The API room as an app."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApiConfig(AppConfig):
    """The addresses at which other programs read, and their checks."""

    name = "wagtail_newsblocks.api"
    label = "newsblocks_api"
    verbose_name = _("News API")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the checks of what the room needs."""
        import_module("wagtail_newsblocks.requirements")
        import_module("wagtail_newsblocks.api.checks")
