"""The articles room as an app."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Tables of contributors, bylines and topics; abstract pages."""

    name = "wagtail_newsblocks.articles"
    label = "newsblocks_articles"
    verbose_name = _("Articles")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the check of what the room stands on."""
        import_module("wagtail_newsblocks.requirements")
