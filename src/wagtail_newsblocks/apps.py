"""The core app: templates, static files, translations and system checks, but no tables."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsblocksConfig(AppConfig):
    """What every other room stands on."""

    name = "wagtail_newsblocks"
    label = "newsblocks"
    verbose_name = _("News blocks")

    def ready(self) -> None:
        """Register the system checks."""
        import_module("wagtail_newsblocks.checks")
        import_module("wagtail_newsblocks.requirements")
