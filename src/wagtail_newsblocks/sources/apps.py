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
        """Register the check of what the room stands on, and keep an eye on drafts, addresses and retractions."""
        from wagtail.signals import page_published

        from . import actions, link_checks, reviews

        import_module("wagtail_newsblocks.requirements")
        work, revision = "newsblocks_sources.CitedWork", "wagtailcore.Revision"
        post_save.connect(actions.when_a_revision_is_saved, revision, dispatch_uid="newsblocks_sources_mentions")
        post_save.connect(reviews.when_a_revision_is_saved, revision, dispatch_uid="newsblocks_sources_cited_later")
        page_published.connect(reviews.when_a_page_is_published, dispatch_uid="newsblocks_sources_published_later")
        post_save.connect(reviews.when_a_work_is_saved, work, dispatch_uid="newsblocks_sources_retractions")
        post_save.connect(link_checks.when_a_work_is_saved, work, dispatch_uid="newsblocks_sources_addresses")
