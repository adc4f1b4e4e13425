"""Where a page's comments stand, for those who show the page elsewhere."""

from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from . import threads


def for_article(page: Any, request: HttpRequest) -> dict[str, Any]:
    """As ``comments``, how many a page has and whether somebody can comment; nothing where there are none to be."""
    discussion = threads.for_rendering(page)
    state = discussion.state
    if state.is_off:
        return {}
    return {
        "comments": {
            "count": discussion.count,
            "is_open": state.is_open,
            "closed_reason": str(state.reason),
            "closes_at": state.closes_at,
            "url": _address(page, request),
        }
    }


def _address(page: Any, request: HttpRequest) -> str | None:
    try:
        address = reverse("newsblocks_comments:thread", args=[page.pk])
    except NoReverseMatch:
        return None
    _site, root, _path = page.get_url_parts(request) or (None, None, None)
    return f"{root}{address}" if root else None
