"""What the comments room adds to other rooms and to the admin."""

from wagtail import hooks

from . import (
    delivery,
    feedback,
    feeds,
    history,
    jobs,
    moderation_bulk,
    moderation_home,
    moderation_pages,
    moderation_reports,
    options,
    state,
    structured_data,
)
from .scope_form import scope_panel
from .viewsets import ReaderCommentViewSet

hooks.register("newsblocks_feed_fields", feeds.for_articles)
hooks.register("newsblocks_structured_data", structured_data.for_page)
hooks.register("newsblocks_article_api", state.for_article)
hooks.register("register_log_actions", history.register)
hooks.register("register_log_actions", options.register)
hooks.register("register_group_permission_panel", scope_panel)
hooks.register("newsblocks_deliver", delivery.deliver)
hooks.register("newsblocks_deliver", feedback.deliver)
hooks.register("newsblocks_deliver", jobs.purge)
hooks.register("register_admin_viewset", ReaderCommentViewSet)
hooks.register("register_admin_urls", moderation_reports.report_urls)
hooks.register("register_reports_menu_item", moderation_reports.volume_menu_item)
hooks.register("register_reports_menu_item", moderation_reports.decisions_menu_item)
hooks.register("register_page_header_buttons", moderation_pages.header_buttons)
hooks.register("construct_homepage_summary_items", moderation_home.add_summary_item)
hooks.register("construct_homepage_panels", moderation_home.add_panel)
for action in moderation_bulk.ACTIONS:
    hooks.register("register_bulk_action", action)
