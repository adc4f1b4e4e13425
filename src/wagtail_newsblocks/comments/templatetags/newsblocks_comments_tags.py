"""Template tags for comments: doorways to functions that Python can call too."""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse

register = template.Library()


@register.simple_tag(takes_context=True)
def newsblocks_comments(context: Any, page: Any) -> str:
    """A page’s comments, with a form: ``{% newsblocks_comments page %}``; nothing in previews or where they are off."""
    from wagtail_newsblocks.comments import threads

    request = context.get("request")
    if request is None or getattr(request, "is_preview", False) or not page.pk or not page.live or not _has_addresses():
        return ""
    discussion = threads.for_rendering(page)
    if discussion.state.is_off:
        return ""
    shown = {"page": page, "discussion": discussion, "batch": discussion.first, "sort": threads.Sort.NEWEST}
    return render_to_string("newsblocks_comments/comments.html", {**shown, "is_later": False})


def _has_addresses() -> bool:
    try:
        reverse("newsblocks_comments:thread", args=[0])
    except NoReverseMatch:
        return False
    return True
