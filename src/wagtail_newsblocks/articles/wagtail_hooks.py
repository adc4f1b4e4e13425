"""What the articles room adds to the admin."""

from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet

from .viewsets import page_viewsets


@hooks.register("register_admin_viewset")
def register_page_viewsets() -> list[ViewSet]:
    """The list of all articles, and newsroom columns in the explorer."""
    return page_viewsets()
