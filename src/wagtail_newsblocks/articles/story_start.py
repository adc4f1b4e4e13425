"""From the address of the form for a new article to the story that it begins: ``?kind=interview``."""

from contextvars import ContextVar
from typing import Any

from django.http import HttpRequest
from django.utils import translation

from .kinds import blocks_of, kinds_of_story
from .models import ArticleMixin

# Wagtail's hook knows the address and not yet the page, its signal the page and no longer the address.
_chosen: ContextVar[str] = ContextVar("newsblocks_kind_of_story", default="")


def choose_kind(request: HttpRequest, _parent_page: Any, _page_class: type) -> None:
    """Keep the kind of story that the form's address names until the form has its page."""
    _chosen.set(request.GET.get("kind", ""))


def begin_story(page: Any, **_kwargs: Any) -> None:
    """Begin a new article as the kind of story that was chosen, in its own language; unsaved."""
    key = _chosen.get()
    _chosen.set("")
    kind = kinds_of_story(type(page)).get(key) if isinstance(page, ArticleMixin) else None
    if kind is None:
        return
    with translation.override(page.language):
        page.body = blocks_of(kind, page.body.stream_block)
    page.genre = kind.genre
