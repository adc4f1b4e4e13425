"""What the articles room adds to the admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet

from .actions import start_anew
from .viewsets import page_viewsets


@hooks.register("register_admin_viewset")
def register_page_viewsets() -> list[ViewSet]:
    """The list of all articles, and newsroom columns in the explorer."""
    return page_viewsets()


@hooks.register("after_copy_page")
def give_a_copy_its_own_dates(_request: HttpRequest, _page: Any, copy: Any) -> None:
    """A copied story is published under its own date."""
    start_anew(copy)
