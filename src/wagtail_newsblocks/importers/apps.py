"""The importers room as an app: installed while you import, removed after."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ImportersConfig(AppConfig):
    """Commands that turn what a newsroom has into articles."""

    name = "wagtail_newsblocks.importers"
    label = "newsblocks_importers"
    verbose_name = _("Importers")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the check of what the room stands on."""
        import_module("wagtail_newsblocks.requirements")
