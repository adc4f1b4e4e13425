"""The comments room as an app."""

from importlib import import_module

import swapper
from django.apps import AppConfig, apps
from django.db.models.signals import pre_delete
from django.utils.translation import gettext_lazy as _


class CommentsConfig(AppConfig):
    """Tables of readers' comments, and all that happens to them."""

    name = "wagtail_newsblocks.comments"
    label = "newsblocks_comments"
    verbose_name = _("Reader comments")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the checks of what the room stands on, and let comments go with their page."""
        from .deletion import when_a_page_goes

        import_module("wagtail_newsblocks.requirements")
        import_module("wagtail_newsblocks.comments.checks")
        register_settings()
        page = swapper.load_model("wagtailcore", "Page")
        pre_delete.connect(when_a_page_goes, page, dispatch_uid="newsblocks_comments_page")


def register_settings() -> None:
    """Have each site's settings in the admin, where Wagtail's app for such is installed; else those in code hold."""
    if not apps.is_installed("wagtail.contrib.settings"):
        return
    from wagtail.contrib.settings.models import register_setting

    from .models import CommentSettings

    register_setting(CommentSettings, icon="comment", order=110)
