"""What the articles room adds to the admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet
from wagtail.signals import init_new_page

from .actions import start_anew
from .content_checks import check_articles
from .reports import report_menu_item, report_urls
from .story_start import begin_story, choose_kind
from .viewsets import page_viewsets

hooks.register("construct_wagtail_userbar", check_articles)
hooks.register("register_admin_urls", report_urls)
hooks.register("register_reports_menu_item", report_menu_item)
hooks.register("before_create_page", choose_kind)
init_new_page.connect(begin_story, dispatch_uid="newsblocks_begin_story")


@hooks.register("register_admin_viewset")
def register_page_viewsets() -> list[ViewSet]:
    """The list of all articles, and newsroom columns in the explorer."""
    return page_viewsets()


@hooks.register("after_copy_page")
def give_a_copy_its_own_dates(_request: HttpRequest, _page: Any, copy: Any) -> None:
    """A copied story is published under its own date."""
    start_anew(copy)
