"""The sources room as an app."""

from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_save
from django.utils.translation import gettext_lazy as _


class SourcesConfig(AppConfig):
    """Tables of sources, disclosures and cited works."""

    name = "wagtail_newsblocks.sources"
    label = "newsblocks_sources"
    verbose_name = _("Sources")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the check of what the room stands on, and keep an eye on drafts."""
        from .actions import when_a_revision_is_saved

        import_module("wagtail_newsblocks.requirements")
        post_save.connect(when_a_revision_is_saved, "wagtailcore.Revision", dispatch_uid="newsblocks_sources_mentions")
