"""What machines read of a page's comments: schema.org's ``commentCount`` and ``Comment``."""

import html
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils.html import strip_tags
from django.utils.text import Truncator

from . import threads
from .threads import Shown

MAX_TEXT = 500
"""How many characters of each comment; what readers see has all of them."""


def for_page(page: Any) -> dict[str, Any]:
    """How many comments a page has, and those that it shows; nothing where there are none to read."""
    if not page.pk or not page.live:
        return {}
    discussion = threads.for_rendering(page)
    if discussion.state.is_off or not discussion.count:
        return {}
    shown = [_node(page, one) for one in discussion.first.comments if one.is_published]
    return {"commentCount": discussion.count} | ({"comment": shown} if shown else {})


def _node(page: Any, comment: Shown) -> dict[str, Any]:
    node: dict[str, Any] = {"@type": "Comment", "text": _text(comment), "dateCreated": comment.sent_at.isoformat()}
    if address := _address(page, comment):
        node |= {"@id": address, "url": address}
    if comment.author:
        node["author"] = {"@type": "Person", "name": comment.author}
    if comment.edited_at:
        node["dateModified"] = comment.edited_at.isoformat()
    if comment.language:
        node["inLanguage"] = comment.language
    if replies := [_node(page, one) for one in comment.replies if one.is_published]:
        node["comment"] = replies
    return node


def _text(comment: Shown) -> str:
    """The words of a comment, of a long one the first; paragraphs and lines stay apart."""
    lines = str(comment.html).replace("</p>", "</p>\n").replace("<br>", "\n")
    return Truncator(html.unescape(strip_tags(lines)).strip()).chars(MAX_TEXT)


def _address(page: Any, comment: Shown) -> str:
    _site, root, _path = page.get_url_parts() or (None, None, None)
    try:
        return f"{root}{reverse('newsblocks_comments:comment', args=[page.pk, comment.pk])}" if root else ""
    except NoReverseMatch:
        return ""
