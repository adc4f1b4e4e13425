"""What the sources room adds to the admin, and what it has worked off outside of requests."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib.auth.models import Permission
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from wagtail import hooks

from . import rich_text
from .adapters import PREVIEW_URL, register_adapters
from .history import register_log_actions
from .link_checks import check_due
from .models import CitedWork, Source
from .previewing import preview_sentence
from .reports import menu_items, report_urls
from .views import refuse_while_named, warn_of_reviews
from .viewsets import CitationChooserViewSet

hooks.register("newsblocks_deliver", check_due)
hooks.register("register_log_actions", register_log_actions)
hooks.register("before_edit_page", warn_of_reviews)
hooks.register("register_admin_urls", report_urls)
for item in menu_items():
    hooks.register("register_reports_menu_item", lambda item=item: item)
register_adapters()


@hooks.register("register_admin_urls")
def register_preview() -> list[URLPattern]:
    """Where forms ask for the sentence at a quotation."""
    return [path("newsblocks/quotation/sentence/", preview_sentence, name=PREVIEW_URL)]


@hooks.register("before_delete_snippet")
def keep_what_is_named(request: HttpRequest, objects: Sequence[Any]) -> HttpResponse | None:
    """A source or work that is named somewhere is not deleted."""
    return refuse_while_named(request, objects)


@hooks.register("register_rich_text_features")
def register_citations(features: Any) -> None:
    """The rich text feature “cite”."""
    rich_text.register(features)


@hooks.register("register_admin_viewset")
def register_chooser_for_citations() -> CitationChooserViewSet:
    """The modal in which a work is cited."""
    return CitationChooserViewSet("newsblocks_cite", url_prefix="newsblocks/cite")


@hooks.register("register_permissions")
def who_may_approve() -> Any:
    """The permission to approve unnamed sources, among those that a group can be given."""
    return Permission.objects.filter(content_type__app_label="newsblocks_sources", codename="approve_unnamed_source")


@hooks.register("newsblocks_groups")
def who_keeps_the_registry() -> Mapping[str, Mapping[Any, Sequence[str]]]:
    """Reporters add, and mend what they cite; editors keep sources and their contacts, and approve unnamed ones."""
    return {
        "Reporters": {Source: ["view", "add"], CitedWork: ["view", "add", "change"]},
        "Editors": {
            Source: ["view", "add", "change", "delete", "approve_unnamed"],
            CitedWork: ["view", "add", "change", "delete"],
        },
    }
