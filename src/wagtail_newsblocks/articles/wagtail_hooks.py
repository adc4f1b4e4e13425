"""What the articles room adds to the admin."""

from functools import partial
from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet
from wagtail.signals import init_new_page

from .actions import start_anew
from .commenters import authors_among
from .content_checks import check_articles
from .log_actions import register_notices, register_unsettled
from .notice_report import notice_report_menu_item, notice_report_urls
from .notice_views import header_buttons, notice_urls
from .reports import report_menu_item, report_urls
from .settling import tell_of_approvals
from .source_reports import SOURCE_REPORTS, source_report_menu_item, source_report_urls
from .story_start import begin_story, choose_kind
from .viewsets import page_viewsets

hooks.register("newsblocks_comment_badges", authors_among)
hooks.register("construct_wagtail_userbar", check_articles)
hooks.register("register_admin_urls", report_urls)
hooks.register("register_admin_urls", notice_urls)
hooks.register("register_page_header_buttons", header_buttons)
hooks.register("register_log_actions", register_notices)
hooks.register("register_log_actions", register_unsettled)
hooks.register("after_create_page", tell_of_approvals)
hooks.register("after_edit_page", tell_of_approvals)
hooks.register("register_admin_urls", notice_report_urls)
hooks.register("register_reports_menu_item", report_menu_item)
hooks.register("register_reports_menu_item", notice_report_menu_item)
hooks.register("register_admin_urls", source_report_urls)
hooks.register("before_create_page", choose_kind)
for view in SOURCE_REPORTS:
    hooks.register("register_reports_menu_item", partial(source_report_menu_item, view))
init_new_page.connect(begin_story, dispatch_uid="newsblocks_begin_story")


@hooks.register("register_admin_viewset")
def register_page_viewsets() -> list[ViewSet]:
    """The list of all articles, and newsroom columns in the explorer."""
    return page_viewsets()


@hooks.register("after_copy_page")
def give_a_copy_its_own_dates(_request: HttpRequest, _page: Any, copy: Any) -> None:
    """A copied story is published under its own date."""
    start_anew(copy)
