"""What the articles room adds to the admin."""

from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet

from .viewsets import article_listings


@hooks.register("register_admin_viewset")
def register_article_listing() -> list[ViewSet]:
    """The list of all articles."""
    return list(article_listings())
