"""What the articles room adds to the admin."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet
from wagtail.signals import init_new_page

from .actions import start_anew
from .commenters import authors_among
from .content_checks import check_articles
from .log_actions import register_notices, register_unsettled
from .models import Contributor
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


@hooks.register("before_delete_snippet")
def keep_who_is_named(request: HttpRequest, objects: Sequence[Any]) -> HttpResponse | None:
    """A contributor who is named in a byline is not deleted."""
    named = Contributor.objects.filter(pk__in=[one.pk for one in objects if isinstance(one, Contributor)])
    for one in (found := named.named_in_bylines()):
        messages.error(request, gettext("“%(name)s” cannot be deleted, since a byline names them.") % {"name": one})
    return redirect(found[0].snippet_viewset.get_url_name("list")) if found else None


@hooks.register("after_copy_page")
def give_a_copy_its_own_dates(_request: HttpRequest, _page: Any, copy: Any) -> None:
    """A copied story is published under its own date."""
    start_anew(copy)
